//===- kiln-compile.cpp - VM IR to bytecode and C --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads one file of VM IR, runs the VM transformation pipeline on it and writes bytecode or C. Nothing is written
// unless everything succeeded: files are written under temporary names and renamed at the end.
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/Foreign.h"
#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMOps.h"
#include "kiln/Dialect/VM/VMPasses.h"
#include "kiln/Support/CommandLine.h"
#include "kiln/Target/Bytecode/TranslateToBytecode.h"
#include "kiln/Target/C/TranslateToC.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/LocationSnapshot.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/SourceMgr.h"

namespace cl = llvm::cl;

namespace {

enum class OutputFormat { VMBytecode, VMC, VMAsm };
enum class BytecodeFormat { Binary, Json, Text, AnnotatedText };
enum class CompileMode { Std, VM };
enum class Phase { None, VM, Other };
enum class ImportBinding { Table, Link };
enum class StatusMode { Full, Code };
enum class FusedMultiplyAdd { Twice, Fused };

cl::OptionCategory category("kiln-compile options");

cl::opt<std::string> inputPath(cl::Positional, cl::desc("<input.mlir>"), cl::init("-"), cl::cat(category));
cl::opt<std::string> outputPath("o", cl::desc("Output file; - is standard output"), cl::value_desc("file"),
                                cl::init("-"), cl::cat(category));
cl::opt<OutputFormat>
    outputFormat("output-format", cl::desc("What to write"), cl::init(OutputFormat::VMBytecode),
                 cl::values(clEnumValN(OutputFormat::VMBytecode, "vm-bytecode", "a .vmfb file"),
                            clEnumValN(OutputFormat::VMC, "vm-c", "a C source file and its header"),
                            clEnumValN(OutputFormat::VMAsm, "vm-asm", "VM IR as text, after the pipeline")),
                 cl::cat(category));
cl::opt<CompileMode>
    compileMode("compile-mode", cl::desc("Kind of input; VM IR is the only one there is"), cl::init(CompileMode::VM),
                cl::values(clEnumValN(CompileMode::VM, "vm", "VM IR"), clEnumValN(CompileMode::Std, "std", "VM IR")),
                cl::cat(category));
cl::opt<std::string> compileFrom("compile-from",
                                 cl::desc("Phase the input is in; `vm` is accepted and means the same as without"),
                                 cl::value_desc("phase"), cl::cat(category));
cl::opt<std::string> compileTo("compile-to", cl::desc("Phase to stop after; `vm` writes VM IR as text"),
                               cl::value_desc("phase"), cl::cat(category));

cl::opt<BytecodeFormat>
    bytecodeFormat("iree-vm-bytecode-module-output-format", cl::desc("What vm-bytecode writes"),
                   cl::init(BytecodeFormat::Binary),
                   cl::values(clEnumValN(BytecodeFormat::Binary, "flatbuffer-binary", "the .vmfb file"),
                              clEnumValN(BytecodeFormat::Json, "flatbuffer-text", "the module in it as JSON"),
                              clEnumValN(BytecodeFormat::Text, "mlir-text", "the VM IR that is encoded"),
                              clEnumValN(BytecodeFormat::AnnotatedText, "annotated-mlir-text",
                                         "the same with the registers of values")),
                   cl::cat(category));
cl::opt<std::string> sourceListing("iree-vm-bytecode-source-listing",
                                   cl::desc("Also write the VM IR that is encoded, and let locations point into it"),
                                   cl::value_desc("file"), cl::cat(category));
cl::opt<bool> extensionF32("iree-vm-target-extension-f32", cl::desc("Executors have the f32 ops"), cl::init(true),
                           cl::cat(category));
cl::opt<bool> extensionF64("iree-vm-target-extension-f64", cl::desc("Executors have the f64 ops"), cl::init(true),
                           cl::cat(category));
cl::opt<bool> optimizeForStackSize("iree-vm-target-optimize-for-stack-size",
                                   cl::desc("Move ops to their uses so that fewer values live at once"),
                                   cl::cat(category));
cl::opt<bool> inlineCalls("vm-inline", cl::desc("Inline calls between functions whose inlining policy allows it"),
                          cl::cat(category));
cl::opt<bool> polyglotZip("iree-vm-emit-polyglot-zip", cl::desc("Make the .vmfb file a ZIP archive, too"),
                          cl::init(true), cl::cat(category));
cl::opt<bool> stripSourceMap("iree-vm-bytecode-module-strip-source-map",
                             cl::desc("Leave source locations and names of private functions out of the .vmfb file"),
                             cl::cat(category));
cl::opt<bool> stripDebugOps("iree-vm-bytecode-module-strip-debug-ops",
                            cl::desc("Remove vm.trace, vm.print, vm.break and vm.cond_break"), cl::cat(category));
#ifdef NDEBUG
constexpr bool verifyAllocationDefault = false;
#else
constexpr bool verifyAllocationDefault = true;
#endif
cl::opt<bool> verifyAllocation("vm-verify-allocation",
                               cl::desc("Prove that each function's registers are right; the default with assertions"),
                               cl::init(verifyAllocationDefault), cl::cat(category));

cl::opt<std::string> supportDirectory("c-support-dir",
                                      cl::desc("Also write the support files the module needs to this directory"),
                                      cl::value_desc("directory"), cl::cat(category));
cl::opt<ImportBinding>
    importBinding("c-imports", cl::desc("How imported functions are called"), cl::init(ImportBinding::Table),
                  cl::values(clEnumValN(ImportBinding::Table, "table", "through a table given to init"),
                             clEnumValN(ImportBinding::Link, "link", "by name, bound by the linker")),
                  cl::cat(category));
cl::opt<std::string> prefix("c-prefix", cl::desc("Prefix of external names instead of the module's name"),
                            cl::value_desc("name"), cl::cat(category));
cl::opt<StatusMode> statusMode("c-status", cl::desc("What a status carries"), cl::init(StatusMode::Full),
                               cl::values(clEnumValN(StatusMode::Full, "full", "code, message, function and line"),
                                          clEnumValN(StatusMode::Code, "code", "the code alone: smallest")),
                               cl::cat(category));
cl::opt<bool> singleFile("c-single-file", cl::desc("Put the support code into the module's own two files"),
                         cl::cat(category));
cl::opt<bool> moduleDescriptor(
    "c-module-descriptor",
    cl::desc("Also describe the module to hosts that link modules at run time, as a shared object or not"),
    cl::cat(category));
cl::opt<bool> lineDirectives("c-line-directives", cl::desc("Emit #line directives that point into the input"),
                             cl::cat(category));
cl::opt<FusedMultiplyAdd>
    fma("c-fma", cl::desc("How vm.fma.f32 and vm.fma.f64 round"), cl::init(FusedMultiplyAdd::Twice),
        cl::values(clEnumValN(FusedMultiplyAdd::Twice, "twice", "after the product and after the sum, as everywhere"),
                   clEnumValN(FusedMultiplyAdd::Fused, "fused", "once, by the C library's fma")),
        cl::cat(category));
cl::opt<unsigned> maxDepth("c-max-depth", cl::desc("Nested calls of recursive functions before they fail; 0: no limit"),
                           cl::value_desc("calls"), cl::init(0), cl::cat(category));

int fail(const llvm::Twine &message) { return kiln::fail("kiln-compile", message); }

struct PendingFile {
  std::string path;
  std::string contents;
};

/// Whether a path is standard output, or names something to write into that is no file: a device, a pipe.
bool isStream(llvm::StringRef path) {
  llvm::sys::fs::file_status status;
  return path == "-" ||
         (!llvm::sys::fs::status(path, status) && status.type() != llvm::sys::fs::file_type::regular_file &&
          status.type() != llvm::sys::fs::file_type::directory_file);
}

int writeStream(llvm::StringRef path, llvm::StringRef contents) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error, llvm::sys::fs::CD_OpenExisting);
  if (!error) {
    os << contents;
    os.flush();
    error = os.error();
    os.clear_error();
  }
  return error ? fail("cannot write " + path + ": " + error.message()) : 0;
}

/// Writes all files or none. What a symbolic link points to is written, not the link.
int writeFiles(std::vector<PendingFile> files) {
  std::vector<std::string> temporaries;
  auto removeTemporaries = [&] {
    for (const std::string &path : temporaries)
      llvm::sys::fs::remove(path);
  };
  for (PendingFile &file : files) {
    int descriptor = -1;
    llvm::SmallString<128> temporary, target;
    if (llvm::sys::fs::is_directory(file.path)) {
      removeTemporaries();
      return fail("cannot write " + file.path + ": it is a directory");
    }
    if (llvm::sys::fs::is_symlink_file(file.path) && !llvm::sys::fs::real_path(file.path, target))
      file.path = target.str().str();
    if (std::error_code error =
            llvm::sys::fs::createUniqueFile(file.path + ".tmp-%%%%%%", descriptor, temporary, llvm::sys::fs::OF_None)) {
      removeTemporaries();
      return fail("cannot write " + file.path + ": " + error.message());
    }
    temporaries.push_back(temporary.str().str());
    llvm::raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    os << file.contents;
    os.close();
    if (os.has_error()) {
      std::string reason = os.error().message();
      os.clear_error();
      removeTemporaries();
      return fail("cannot write " + file.path + ": " + reason);
    }
  }
  for (size_t i = 0; i < files.size(); ++i)
    if (std::error_code error = llvm::sys::fs::rename(temporaries[i], files[i].path)) {
      removeTemporaries();
      return fail("cannot write " + files[i].path + ": " + error.message());
    }
  return 0;
}

std::string print(mlir::ModuleOp root) {
  std::string text;
  llvm::raw_string_ostream os(text);
  root->print(os, mlir::OpPrintingFlags().useLocalScope());
  // In a local scope attributes stand in place, but resources are left out: they come from the text with aliases.
  if (llvm::StringRef(text).contains("dense_resource<")) {
    std::string aliased;
    llvm::raw_string_ostream aliasedOs(aliased);
    root->print(aliasedOs);
    if (size_t resources = aliased.rfind("\n{-#\n"); resources != std::string::npos)
      text.append(aliased, resources);
  }
  return text;
}

int writeText(std::string contents) {
  return isStream(outputPath) ? writeStream(outputPath, contents) : writeFiles({{outputPath, std::move(contents)}});
}

std::string print(kiln::vm::ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module->print(os, mlir::OpPrintingFlags().useLocalScope());
  return text + "\n";
}

/// True if `path` names the file that is read.
bool isInput(const llvm::Twine &path) {
  bool isSame = false;
  return inputPath != "-" && !llvm::sys::fs::equivalent(path, inputPath, isSame) && isSame;
}

int writeBytecode(kiln::vm::ModuleOp module) {
  if (bytecodeFormat == BytecodeFormat::AnnotatedText)
    kiln::bytecode::annotateRegisters(module);
  if (bytecodeFormat == BytecodeFormat::Text || bytecodeFormat == BytecodeFormat::AnnotatedText)
    return writeText(print(module));
  std::vector<PendingFile> files;
  if (!sourceListing.empty()) {
    files.push_back({sourceListing, {}});
    llvm::raw_string_ostream os(files.back().contents);
    mlir::generateLocationsFromIR(os, sourceListing, module, mlir::OpPrintingFlags().useLocalScope());
  }
  kiln::bytecode::TranslateOptions options;
  options.extensionF32 = extensionF32;
  options.extensionF64 = extensionF64;
  options.polyglotZip = polyglotZip;
  options.stripSourceMap = stripSourceMap;
  options.verifyAllocation = verifyAllocation;
  auto translated = bytecodeFormat == BytecodeFormat::Json ? kiln::bytecode::translateToJson(module, options)
                                                           : kiln::bytecode::translateToBytecode(module, options);
  if (mlir::failed(translated))
    return 1;
  if (!isStream(outputPath))
    files.push_back({outputPath, std::move(*translated)});
  int result = writeFiles(std::move(files));
  return result == 0 && isStream(outputPath) ? writeStream(outputPath, *translated) : result;
}

int writeC(kiln::vm::ModuleOp module, llvm::StringRef sourceName, llvm::StringRef sourceText) {
  kiln::c::TranslateOptions options;
  options.linkImports = importBinding == ImportBinding::Link;
  options.codeOnlyStatus = statusMode == StatusMode::Code;
  options.fusedMultiplyAdd = fma == FusedMultiplyAdd::Fused;
  options.lineDirectives = lineDirectives;
  options.singleFile = singleFile;
  options.moduleDescriptor = moduleDescriptor;
  options.prefix = prefix;
  options.maxDepth = maxDepth;
  options.sourceName = sourceName;
  options.sourceText = sourceText;
  bool writesStream = isStream(outputPath);
  llvm::SmallString<128> headerPath(outputPath);
  if (!writesStream) {
    if (llvm::sys::path::extension(outputPath) == ".h")
      return fail("the output is the C source file, but its name ends in .h; the header is written beside it");
    llvm::sys::path::replace_extension(headerPath, "h");
    if (isInput(headerPath))
      return fail("the header " + headerPath.str().str() + " would replace the input");
    options.headerName = llvm::sys::path::filename(headerPath).str();
  }
  auto translated = kiln::c::translateToC(module, options);
  if (mlir::failed(translated))
    return 1;
  std::vector<PendingFile> files;
  if (!supportDirectory.empty() && !singleFile) {
    if (llvm::sys::fs::exists(supportDirectory) && !llvm::sys::fs::is_directory(supportDirectory))
      return fail("cannot write support files to " + supportDirectory + ": it is not a directory");
    if (std::error_code error =
            llvm::sys::fs::create_directories(supportDirectory, /*IgnoreExisting=*/true, llvm::sys::fs::all_all))
      return fail("cannot create " + supportDirectory + ": " + error.message());
    for (kiln::c::File &file : translated->support) {
      llvm::SmallString<128> path(supportDirectory);
      llvm::sys::path::append(path, file.name);
      if (!writesStream && (path.str() == headerPath.str() || path.str() == outputPath))
        return fail("the output " + path.str().str() + " has the name of a support file");
      files.push_back({path.str().str(), std::move(file.contents)});
    }
  }
  if (!writesStream) {
    files.push_back({headerPath.str().str(), std::move(translated->header)});
    files.push_back({outputPath, std::move(translated->source)});
  }
  if (int result = writeFiles(std::move(files)))
    return result;
  return writesStream ? writeStream(outputPath, translated->header + "\n" + translated->source) : 0;
}

} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  mlir::registerPassManagerCLOptions();
  mlir::registerMLIRContextCLOptions();
  if (mlir::failed(kiln::parseCommandLine(argc, argv, "Kiln: VM IR to bytecode and portable C\n")))
    return 1;

  if (!compileFrom.empty() && compileFrom != "vm")
    return fail("--compile-from=" + compileFrom + " is not supported; the input must be VM IR (--compile-from=vm)");
  if (!compileTo.empty() && compileTo != "vm" && compileTo != "end")
    return fail("--compile-to=" + compileTo + " is not supported; the phases are vm and end");
  if (moduleDescriptor && importBinding == ImportBinding::Link)
    return fail(
        "--c-module-descriptor and --c-imports=link exclude each other: the linker binds imports, or a host does");
  bool writesText = outputFormat == OutputFormat::VMAsm || compileTo == "vm";
  bool writesBytecode = !writesText && outputFormat == OutputFormat::VMBytecode;

  if (inputPath.empty() || outputPath.empty())
    return fail("the name of the input or of the output is empty");
  if (!writesText && !isStream(outputPath) && isInput(outputPath))
    return fail("the output " + outputPath + " would replace the input");
  bool isIdentifier = llvm::all_of(prefix, [](char c) { return llvm::isAlnum(c) || c == '_'; });
  if (!isIdentifier || (!prefix.empty() && llvm::isDigit(prefix[0])))
    return fail("--c-prefix=" + prefix +
                ": names in C consist of letters, digits and _, and do not begin with a digit");
  if (inputPath != "-" && llvm::sys::fs::is_directory(inputPath))
    return fail("cannot read " + inputPath + ": it is a directory");
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(inputPath, /*IsText=*/true);
  if (!buffer)
    return fail("cannot read " + inputPath + ": " + buffer.getError().message());
  std::string sourceName = (*buffer)->getBufferIdentifier().str();
  llvm::StringRef sourceText = (*buffer)->getBuffer();

  mlir::DialectRegistry registry;
  registry.insert<kiln::vm::VMDialect, kiln::util::UtilDialect>();
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  context.allowUnregisteredDialects();
  context.printOpOnDiagnostic(false);
  context.loadAllAvailableDialects();
  llvm::SourceMgr sourceManager;
  sourceManager.AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
  mlir::SourceMgrDiagnosticHandler diagnostics(sourceManager, &context);
  mlir::OwningOpRef<mlir::ModuleOp> root =
      mlir::parseSourceFile<mlir::ModuleOp>(sourceManager, mlir::ParserConfig(&context));
  if (!root || mlir::failed(kiln::util::verifyForeign(*root)))
    return 1;
  mlir::PassManager passes(&context);
  passes.enableVerifier(false); // the parser has verified the input; the tests verify what the passes do
  kiln::vm::VMTransformPipelineOptions pipelineOptions;
  pipelineOptions.inlineCalls = inlineCalls;
  pipelineOptions.optimizeForStackSize = optimizeForStackSize;
  kiln::vm::buildVMTransformPassPipeline(passes, pipelineOptions);
  if (writesBytecode) {
    kiln::vm::VMBytecodePipelineOptions options;
    options.stripDebugOps = stripDebugOps;
    kiln::vm::buildVMBytecodePassPipeline(passes, options);
  }
  if (mlir::failed(mlir::applyPassManagerCLOptions(passes)) || mlir::failed(passes.run(*root)))
    return 1;
  if (writesText)
    return writeText(print(*root));
  auto modules = root->getOps<kiln::vm::ModuleOp>();
  if (modules.empty())
    return fail(sourceName + " holds no vm.module");
  if (std::next(modules.begin()) != modules.end()) {
    (*std::next(modules.begin())).emitError("a second vm.module in one file; compile each from a file of its own");
    return 1;
  }
  return writesBytecode ? writeBytecode(*modules.begin()) : writeC(*modules.begin(), sourceName, sourceText);
}
