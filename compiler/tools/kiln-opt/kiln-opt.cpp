//===- kiln-opt.cpp - Reads, transforms and prints VM IR ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/Foreign.h"
#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMDialect.h"
#ifdef KILN_HAVE_VM_TRANSFORMS
#include "kiln/Dialect/VM/VMPasses.h"
#endif
#include "kiln/Support/CommandLine.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;

namespace {

llvm::cl::opt<std::string> inputPath(llvm::cl::Positional, llvm::cl::desc("<input.mlir>"), llvm::cl::init("-"));
llvm::cl::opt<std::string> outputPath("o", llvm::cl::desc("Output file; - is standard output"),
                                      llvm::cl::value_desc("file"), llvm::cl::init("-"));

/// Runs before all other passes: what the parser keeps as text must be safe to print again.
struct VerifyForeignPass : PassWrapper<VerifyForeignPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(VerifyForeignPass)
  StringRef getName() const final { return "VerifyForeign"; }
  void runOnOperation() final {
    if (failed(kiln::util::verifyForeign(getOperation())))
      signalPassFailure();
  }
};

void registerPasses() {
  registerCanonicalizerPass();
  registerCSEPass();
  registerInlinerPass();
  registerPrintOpStatsPass();
  registerStripDebugInfoPass();
  registerSymbolDCEPass();
#ifdef KILN_HAVE_VM_TRANSFORMS
  kiln::vm::registerVMPasses();
  kiln::vm::registerVMPipelines();
#endif
}

} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM initLLVM(argc, argv);
  DialectRegistry registry;
  registry.insert<kiln::util::UtilDialect, kiln::vm::VMDialect>();
  registerPasses();
  std::string overview = registerCLIOptions("Kiln's VM IR optimizer\n", registry);
  if (failed(kiln::parseCommandLine(argc, argv, overview)))
    return EXIT_FAILURE;

  MlirOptMainConfig options = MlirOptMainConfig::createFromCLOptions();
  MlirOptMainConfig config = options;
  config.allowUnregisteredDialects(true);
  config.setPassPipelineSetupFn([&](PassManager &manager) {
    manager.addPass(std::make_unique<VerifyForeignPass>());
    return options.setupPassPipeline(manager);
  });

  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(inputPath, &message);
  if (!input)
    return kiln::fail("kiln-opt", message);
  std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(outputPath, &message);
  if (!output)
    return kiln::fail("kiln-opt", message);
  if (failed(MlirOptMain(output->os(), std::move(input), registry, config)))
    return EXIT_FAILURE;
  output->keep();
  return EXIT_SUCCESS;
}
