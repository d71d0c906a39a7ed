// A module written in C++, with a type of its own, under one of bytecode.
#include "kiln/native.h"
#include "kiln/vm.h"
#include "kiln_system.h"

#include <cinttypes>
#include <cstdio>

using namespace kiln;

class Counter : public vm::Object<Counter> {
public:
  static constexpr char kTypeName[] = "demo.counter";
  explicit Counter(int32_t start) : total(start) {}

  int32_t total;
};

// The state of the module in a context.
class Demo {
public:
  StatusOr<Ref<Counter>> make(vm::NativeCall &call, int32_t start) {
    if (start < 0)
      return error(call.allocator(), KILN_OUT_OF_RANGE, "no counter starts at %" PRId32, start);
    ++countersMade;
    return Counter::make(call.allocator(), start);
  }
  int32_t add(Counter &counter, vm::Variadic<int32_t> amounts) {
    for (int32_t amount : amounts)
      counter.total += amount;
    return counter.total;
  }
  int32_t made() const { return countersMade; }

private:
  int32_t countersMade = 0;
};

constexpr kiln_function_t kFunctions[] = {
    vm::nativeFunction<&Demo::make>("make"),
    vm::nativeFunction<&Demo::add>("add"),
    vm::nativeFunction<&Demo::made>("made"),
};
constexpr kiln_module_t kDemo = vm::nativeModule<Demo, kFunctions>("demo");

static Status run() {
  KILN_ASSIGN_OR_RETURN(Ref<vm::Instance> instance, vm::Instance::create(kiln_allocator_system()));
  KILN_ASSIGN_OR_RETURN(Ref<vm::Module> demo, vm::Module::wrap(*instance, &kDemo));
  KILN_ASSIGN_OR_RETURN(Ref<vm::Module> votes, vm::Module::load(*instance, VOTES_FILE));
  Ref<vm::Module> modules[] = {demo, votes};
  KILN_ASSIGN_OR_RETURN(Ref<vm::Context> context, vm::Context::create(*instance, modules));
  KILN_ASSIGN_OR_RETURN(vm::Function count, context->find("votes.count"));
  KILN_ASSIGN_OR_RETURN(vm::Function made, context->find("demo.made"));

  vm::Value start(int32_t{10}), results[2], number;
  KILN_RETURN_IF_ERROR(count.call({&start, 1}, results));
  KILN_RETURN_IF_ERROR(made.call({}, {&number, 1}));
  std::printf("%s: %" PRId32 ", %" PRId32 " made\n", results[0].object()->type->name, results[1].i32(), number.i32());

  start = vm::Value(int32_t{-1});
  Status refused = count.call({&start, 1}, results);
  std::printf("%s\n", refused.message());
  return Status();
}

int main() {
  Status status = run();
  if (!status.ok())
    std::printf("%s: %s\n", codeName(status.code()), status.message());
  return status.code();
}
