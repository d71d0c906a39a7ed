//===- Pipelines.cpp - The transformation pipeline ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace kiln;
using namespace kiln::vm;

static void addFunctionPass(OpPassManager &pm, std::unique_ptr<Pass> (*create)()) {
  pm.addNestedPass<FuncOp>(create());
}

static void addSymbolCleanup(OpPassManager &pm) {
  pm.addPass(createDropUnusedCalls());
  pm.addPass(createSymbolDCEPass());
}

/// Inlines and simplifies callees before callers; equal blocks merge, too.
static void addInliner(OpPassManager &pm) {
  pm.addPass(createInlinerPass({}, [](OpPassManager &functionManager) {
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Aggressive);
    functionManager.addPass(createCanonicalizerPass(config));
  }));
}

void kiln::vm::buildVMTransformPassPipeline(OpPassManager &rootManager, const VMTransformPipelineOptions &options) {
  bool isModuleManager = rootManager.getOpAnchorName() == vm::ModuleOp::getOperationName();
  OpPassManager &pm = isModuleManager ? rootManager : rootManager.nest<vm::ModuleOp>();

  pm.addPass(createReifyRodataTables());
  pm.addPass(createHoistInlinedRodata());
  pm.addPass(createDeduplicateRodata());
  addSymbolCleanup(pm);
  pm.addPass(createResolveRodataLoads());
  pm.addPass(createExpandChecks());
  if (options.inlineCalls)
    addInliner(pm);
  addFunctionPass(pm, createCanonicalizerPass);
  pm.addNestedPass<InitializerOp>(createCanonicalizerPass());
  addSymbolCleanup(pm);
  pm.addPass(createGlobalInitialization());
  addFunctionPass(pm, createCanonicalizerPass);
  pm.addPass(createEliminateCommonSubexpressions());
  addFunctionPass(pm, createCanonicalizerPass);
  pm.addPass(createDropEmptyModuleInitializers());
  pm.addPass(createAnnotateFunctions());
  pm.addPass(createConvertToYieldableCalls());
  if (options.optimizeForStackSize)
    pm.addPass(createSinkDefiningOps());
  pm.addPass(createDropOptimizationBarriers());
  pm.addPass(createMaterializeRefDiscards());
}

void kiln::vm::registerVMPipelines() {
  PassPipelineRegistration<VMTransformPipelineOptions>(
      "kiln-vm-transformation-pipeline", "Takes vm modules to the form that translations accept",
      [](OpPassManager &pm, const VMTransformPipelineOptions &options) { buildVMTransformPassPipeline(pm, options); });
}
