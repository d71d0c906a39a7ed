//===-- main.cpp - kiln-run-module --------------------------------------------------------------------------------===//
//
// Calls a function of the last of some modules and prints its results. Exits with 1 if something fails, or if a result
// is not what is expected.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "common/program.h"
#include "common/values.h"
#include "kiln_system.h"
#include "vm/calling_convention.h"

#include <cstdio>

namespace kiln::tools {
namespace {

struct Options {
  std::vector<std::string> modules, inputs, outputs, expected;
  std::string function, moduleMode = "mmap", equality = "approximate";
  int64_t fuel = 0;
  bool help = false;
  Comparison comparison;

  std::vector<Flag> flags() {
    return {
        {"module", &modules, "Module to load, a .vmfb or .so file, or - for bytecode from stdin; repeated in order."},
        {"module_mode", &moduleMode, "How bytecode files are read: mmap or preload, which are the same."},
        {"function", &function, "Exported function of the last module; may be left out if there is only one."},
        {"input", &inputs, "Argument; repeated in order."},
        {"output", &outputs, "Where a result goes: nowhere if empty, -, @FILE or +FILE; repeated in order."},
        {"expected_output", &expected, "Result to compare with; repeated in order."},
        {"equality_mode", &equality, "How floats are compared: approximate or exact."},
        {"expected_f32_threshold", &comparison.f32Threshold, "Difference of f32 results that is ignored."},
        {"expected_f64_threshold", &comparison.f64Threshold, "Difference of f64 results that is ignored."},
        {"expected_rtol", &comparison.relativeTolerance, "Difference relative to the expectation that is ignored."},
        {"fuel", &fuel, "Bytecode instructions the call may execute; 0 for no limit."},
        {"help", &help, "Shows the flags."},
    };
  }
};

Status process(const std::vector<vm::Value> &results, std::string_view kinds, Options &options, bool &matches) {
  if (!options.expected.empty()) {
    options.comparison.isExact = options.equality != "approximate";
    KILN_ASSIGN_OR_RETURN(matches, matchExpected(results, kinds, options.expected, options.comparison));
    return Status();
  }
  if (!options.outputs.empty())
    return writeOutputs(results, options.outputs);
  for (std::size_t i = 0; i < results.size(); ++i)
    std::printf("result[%zu]: %s\n", i, formatValue(results[i]).c_str());
  return Status();
}

Status call(const vm::Function &function, Options &options, bool &matches) {
  const kiln_allocator_t *memory = kiln_allocator_system();
  std::optional<vm::CallingConvention> convention = vm::CallingConvention::parse(function.callingConvention());
  if (!convention)
    return error(memory, KILN_UNIMPLEMENTED, "calling convention '%s'", function.table().calling_convention);
  KILN_ASSIGN_OR_RETURN(std::vector<vm::Value> arguments, parseValues(convention->arguments, options.inputs));
  std::printf("EXEC @%s\n", function.table().name);
  std::fflush(stdout);
  vm::InvocationOptions limits;
  if (options.fuel > 0)
    limits.fuel = options.fuel;
  vm::Invocation invocation(function, limits);
  StatusOr<bool> done = invocation.begin(arguments);
  while (done.ok() && !*done)
    done = invocation.resume();
  if (!done.ok())
    return annotate(memory, done.takeStatus(), "; invoking function '%s'", function.table().name);
  std::vector<vm::Value> results;
  for (std::size_t i = 0; i < invocation.resultCount(); ++i)
    results.push_back(invocation.takeResult(i));
  return process(results, convention->results, options, matches);
}

Status run(Options &options, bool &matches) {
  const kiln_allocator_t *memory = kiln_allocator_system();
  if (options.moduleMode != "mmap" && options.moduleMode != "preload")
    return error(memory, KILN_INVALID_ARGUMENT, "--module_mode=%s; expected mmap or preload",
                 options.moduleMode.c_str());
  StatusOr<Program> program = Program::load(options.modules);
  if (!program.ok())
    return annotate(memory, program.takeStatus(), "; creating run context");
  StatusOr<vm::Function> function = program->choose(options.function);
  if (!function.ok())
    return annotate(memory, function.takeStatus(), "; creating run context");
  Status status = call(*function, options, matches);
  return status.ok() ? std::move(status) : annotateDeclaration(std::move(status), *function);
}

} // namespace
} // namespace kiln::tools

int main(int argc, char **argv) {
  using namespace kiln::tools;
  Options options;
  std::vector<Flag> flags = options.flags();
  bool matches = true;
  kiln::Status status = parseFlags(flags, argc, argv);
  if (status.ok() && options.help) {
    printFlags("kiln-run-module", "calls a function of a module", flags);
    return 0;
  }
  if (status.ok())
    status = run(options, matches);
  if (!status.ok())
    printStatus(status);
  return status.ok() && matches ? 0 : 1;
}
