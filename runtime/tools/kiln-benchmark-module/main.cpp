//===-- main.cpp - kiln-benchmark-module --------------------------------------------------------------------------===//
//
// Measures how long calls of a function take: one that is named, with arguments, or all that take none. Google
// Benchmark measures and prints; its flags start with --benchmark_.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "common/program.h"
#include "common/values.h"
#include "kiln_system.h"
#include "vm/calling_convention.h"

#include <benchmark/benchmark.h>

namespace kiln::tools {
namespace {

struct Options {
  std::vector<std::string> modules, inputs;
  std::string function, moduleMode = "mmap", timeUnit = "ms";
  int64_t batchSize = 1;
  bool help = false;

  std::vector<Flag> flags() {
    return {
        {"module", &modules, "Module to load, a .vmfb or .so file, or - for bytecode from stdin; repeated in order."},
        {"module_mode", &moduleMode, "How bytecode files are read: mmap or preload, which are the same."},
        {"function", &function, "Exported function of the last module; all that take no arguments if it is left out."},
        {"input", &inputs, "Argument of that function; repeated in order."},
        {"batch_size", &batchSize, "Calls per iteration."},
        {"time_unit", &timeUnit, "Unit of the times that are printed: ms, us or ns."},
        {"help", &help, "Shows the flags."},
    };
  }
};

/// What a benchmark calls. The first failure ends it and stays.
struct Subject {
  vm::Function function;
  std::vector<vm::Value> arguments;
  int64_t batchSize;
  Status failure;
};

Status callOnce(Subject &subject, vm::Invocation &invocation) {
  KILN_ASSIGN_OR_RETURN(bool done, invocation.begin(subject.arguments));
  while (!done) {
    KILN_ASSIGN_OR_RETURN(done, invocation.resume());
  }
  return Status();
}

void measure(benchmark::State &state, Subject &subject) {
  while (state.KeepRunningBatch(subject.batchSize))
    for (int64_t i = 0; i < subject.batchSize; ++i) {
      vm::Invocation invocation(subject.function);
      if (Status status = callOnce(subject, invocation); !status.ok()) {
        std::string text = std::string(codeName(status.code())) + "; " + status.message();
        state.SkipWithError(text.c_str());
        subject.failure = std::move(status);
        return;
      }
    }
  state.SetItemsProcessed(state.iterations());
}

Status addBenchmark(std::vector<std::unique_ptr<Subject>> &subjects, const vm::Function &function,
                    std::vector<vm::Value> arguments, const Options &options, benchmark::TimeUnit unit) {
  subjects.push_back(std::make_unique<Subject>(Subject{function, std::move(arguments), options.batchSize, Status()}));
  Subject *subject = subjects.back().get();
  std::string name = "BM_" + std::string(function.name());
  benchmark::RegisterBenchmark(name.c_str(), [subject](benchmark::State &state) { measure(state, *subject); })
      ->MeasureProcessCPUTime()
      ->UseRealTime()
      ->Unit(unit);
  return Status();
}

Status addBenchmarks(Program &program, std::vector<std::unique_ptr<Subject>> &subjects, const Options &options) {
  const kiln_allocator_t *memory = kiln_allocator_system();
  benchmark::TimeUnit unit = options.timeUnit == "ns"   ? benchmark::kNanosecond
                             : options.timeUnit == "us" ? benchmark::kMicrosecond
                                                        : benchmark::kMillisecond;
  if (!options.function.empty()) {
    KILN_ASSIGN_OR_RETURN(vm::Function function, program.choose(options.function));
    std::optional<vm::CallingConvention> convention = vm::CallingConvention::parse(function.callingConvention());
    if (!convention)
      return error(memory, KILN_UNIMPLEMENTED, "calling convention '%s'", function.table().calling_convention);
    KILN_ASSIGN_OR_RETURN(std::vector<vm::Value> arguments, parseValues(convention->arguments, options.inputs));
    return addBenchmark(subjects, function, std::move(arguments), options, unit);
  }
  const kiln_module_t &module = program.lastModule();
  for (std::size_t i = 0; i < module.export_count; ++i) {
    KILN_ASSIGN_OR_RETURN(vm::Function function, program.choose(module.exports[i]->name));
    std::optional<vm::CallingConvention> convention = vm::CallingConvention::parse(function.callingConvention());
    if (isOrdinaryName(function.name()) && convention && convention->arguments.empty())
      KILN_RETURN_IF_ERROR(addBenchmark(subjects, function, {}, options, unit));
  }
  return Status();
}

Status run(const Options &options, std::vector<char *> &benchmarkFlags) {
  const kiln_allocator_t *memory = kiln_allocator_system();
  if (options.timeUnit != "ms" && options.timeUnit != "us" && options.timeUnit != "ns")
    return error(memory, KILN_INVALID_ARGUMENT, "--time_unit=%s; expected ms, us or ns", options.timeUnit.c_str());
  if (options.batchSize < 1)
    return error(memory, KILN_INVALID_ARGUMENT, "--batch_size=%lld; expected at least 1",
                 static_cast<long long>(options.batchSize));
  StatusOr<Program> program = Program::load(options.modules);
  if (!program.ok())
    return annotate(memory, program.takeStatus(), "; creating run context");
  std::vector<std::unique_ptr<Subject>> subjects;
  KILN_RETURN_IF_ERROR(addBenchmarks(*program, subjects, options));
  int count = static_cast<int>(benchmarkFlags.size());
  benchmark::Initialize(&count, benchmarkFlags.data());
  benchmark::RunSpecifiedBenchmarks();
  benchmark::ClearRegisteredBenchmarks();
  for (std::unique_ptr<Subject> &subject : subjects)
    if (!subject->failure.ok())
      return std::move(subject->failure);
  return Status();
}

} // namespace
} // namespace kiln::tools

int main(int argc, char **argv) {
  using namespace kiln::tools;
  Options options;
  std::vector<Flag> flags = options.flags();
  std::vector<char *> benchmarkFlags = {argv[0]};
  kiln::Status status = parseFlags(flags, argc, argv, "benchmark_", &benchmarkFlags);
  if (status.ok() && options.help) {
    printFlags("kiln-benchmark-module", "measures calls of functions of a module", flags);
    return 0;
  }
  if (status.ok())
    status = run(options, benchmarkFlags);
  if (!status.ok())
    printStatus(status);
  return status.ok() ? 0 : 1;
}
