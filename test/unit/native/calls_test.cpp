// State of native modules, functions that suspend, memory that runs out.
#include "kiln/native.h"
#include "test_program.h"

#include <catch2/catch.hpp>

using namespace kiln;

namespace {

class Box : public vm::Object<Box> {
public:
  static constexpr char kTypeName[] = "test.box";
};

// Suspends as often as it is told, then gives the buffer it was passed and the number of its steps.
class Waiting {
public:
  Waiting(int &liveCount, Ref<kiln_buffer_t> buffer, int32_t steps)
      : liveCount(liveCount), buffer(std::move(buffer)), steps(steps) {
    ++liveCount;
  }
  Waiting(const Waiting &) = delete;
  ~Waiting() { --liveCount; }

  StatusOr<std::optional<std::tuple<Ref<kiln_buffer_t>, int32_t>>> resume() {
    if (steps < 0)
      return Status(kiln_status_make(KILN_DEADLINE_EXCEEDED, nullptr));
    if (taken != steps) {
      ++taken;
      return std::optional<std::tuple<Ref<kiln_buffer_t>, int32_t>>();
    }
    return std::optional(std::tuple(buffer, taken));
  }

private:
  int &liveCount;
  Ref<kiln_buffer_t> buffer;
  int32_t steps;
  int32_t taken = 0;
};

// Suspends once.
class Pause {
public:
  StatusOr<bool> resume() { return std::exchange(isOver, true); }

private:
  bool isOver = false;
};

int liveStates = 0, liveTasks = 0;

class Counter {
public:
  explicit Counter(const vm::NativeHost &host) : allocator(host.allocator()) { ++liveStates; }
  ~Counter() { --liveStates; }

  int32_t add(int32_t amount) { return total += amount; }
  int32_t get() const noexcept { return total; }
  StatusOr<Ref<Box>> box() { return Box::make(allocator); }
  Waiting wait(Ref<kiln_buffer_t> buffer, int32_t steps) { return Waiting(liveTasks, std::move(buffer), steps); }
  Pause pause() { return Pause(); }

private:
  const kiln_allocator_t *allocator;
  int32_t total = 0;
};

constexpr kiln_function_t kFunctions[] = {
    vm::nativeFunction<&Counter::add>("add"),     vm::nativeFunction<&Counter::get>("get"),
    vm::nativeFunction<&Counter::box>("box"),     vm::nativeFunction<&Counter::wait>("wait"),
    vm::nativeFunction<&Counter::pause>("pause"),
};
constexpr kiln_module_t kModule = vm::nativeModule<Counter, kFunctions>("counter", 3);

} // namespace

TEST_CASE("each context has its own state") {
  {
    TestProgram first{&kModule}, second{&kModule};
    CHECK(liveStates == 2);
    first.call("counter.add", {i32(5)});
    first.call("counter.add", {i32(6)});
    second.call("counter.add", {i32(1)});
    CHECK(first.call("counter.get", {}).results.at(0).i32() == 11);
    CHECK(second.call("counter.get", {}).results.at(0).i32() == 1);
  }
  CHECK(liveStates == 0);
  CHECK(kModule.version == 3);
}

TEST_CASE("a task suspends until it has results") {
  {
    TestProgram program{&kModule};
    int32_t steps = GENERATE(0, 1, 4);
    vm::Value buffer = bufferOf("kept");
    Outcome outcome = program.call("counter.wait", {buffer, i32(steps)});
    CHECK(outcome.suspensions == steps);
    REQUIRE(outcome.results.size() == 2);
    CHECK(outcome.results[0].object() == buffer.object());
    CHECK(outcome.results[1].i32() == steps);
    CHECK(program.call("counter.pause", {}).suspensions == 1);
    CHECK(liveTasks == 0);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("a task that fails or is cancelled is destroyed") {
  {
    TestProgram program{&kModule};
    CHECK(program.call("counter.wait", {null(), i32(-1)}).code == KILN_DEADLINE_EXCEEDED);
    CHECK(liveTasks == 0);
    vm::Invocation invocation(program.find("counter.wait"));
    vm::Value arguments[] = {bufferOf("gone"), i32(9)};
    StatusOr<bool> begun = invocation.begin(arguments);
    REQUIRE(begun.ok());
    CHECK(!*begun);
    CHECK(liveTasks == 1);
    invocation.cancel();
    CHECK(liveTasks == 0);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("a function that makes an object fails without memory") {
  {
    TestProgram program{&kModule};
    vm::Function function = program.find("counter.box");
    int failures = 0;
    for (int allowed = 0;; ++allowed) {
      testMemory.remainingCount = allowed;
      vm::Value result;
      Status status = function.call({}, {&result, 1});
      testMemory.remainingCount = -1;
      if (status.ok())
        break;
      CHECK(status.code() == KILN_RESOURCE_EXHAUSTED);
      ++failures;
    }
    CHECK(failures >= 2);
  }
  CHECK(testMemory.liveCount == 0);
}
