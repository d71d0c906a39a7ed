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

/// The manager of passes over modules in `rootManager`, which may be one.
static OpPassManager &nestModules(OpPassManager &rootManager) {
  bool isModuleManager = rootManager.getOpAnchorName() == vm::ModuleOp::getOperationName();
  return isModuleManager ? rootManager : rootManager.nest<vm::ModuleOp>();
}

void kiln::vm::buildVMTransformPassPipeline(OpPassManager &rootManager, const VMTransformPipelineOptions &options) {
  OpPassManager &pm = nestModules(rootManager);
  pm.addPass(createReifyRodataTables());
  pm.addPass(createHoistInlinedRodata());
  pm.addPass(createDeduplicateRodata());
  addSymbolCleanup(pm);
  pm.addPass(createResolveRequiredImports());
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

void kiln::vm::buildVMBytecodePassPipeline(OpPassManager &rootManager, const VMBytecodePipelineOptions &options) {
  OpPassManager &pm = nestModules(rootManager);
  if (options.stripDebugOps)
    pm.addPass(createDropDebugOps());
  pm.addPass(createMaterializeRefDiscards({/*returned=*/true}));
  pm.addPass(createOrdinalAllocation());
}

void kiln::vm::registerVMPipelines() {
  PassPipelineRegistration<VMTransformPipelineOptions>(
      "kiln-vm-transformation-pipeline", "Takes vm modules to the form that translations accept",
      [](OpPassManager &pm, const VMTransformPipelineOptions &options) { buildVMTransformPassPipeline(pm, options); });
  PassPipelineRegistration<VMBytecodePipelineOptions>(
      "kiln-vm-bytecode-pipeline", "Takes transformed vm modules to the form that bytecode encodes",
      [](OpPassManager &pm, const VMBytecodePipelineOptions &options) { buildVMBytecodePassPipeline(pm, options); });
}
