// Calls that suspend: in bytecode, and below it in native functions.
#include "host.h"

#include "kiln_buffer.h"

using namespace kiln;

namespace {

// Counts to its argument, a turn each, in a function that it calls.
const char *const kCounting = "export f 0\n"
                              "function 0i_i words 1\n"
                              "  bb0:\n"
                              "  call.yieldable 1 [i0] bb1 [i0]\n"
                              "  bb1:\n"
                              "  return [i0]\n"
                              "function 0i_i words 3\n"
                              "  bb0:\n"
                              "  const.i32.zero i1\n"
                              "  const.i32 1 i2\n"
                              "  br bb1 []\n"
                              "  bb1:\n"
                              "  cmp.lt.i32.s i1 i0 i2\n"
                              "  cond_br i2 bb2 [] bb3 []\n"
                              "  bb2:\n"
                              "  const.i32 1 i2\n"
                              "  add.i32 i1 i2 i1\n"
                              "  yield bb1 []\n"
                              "  bb3:\n"
                              "  return [i1]\n";

// Holds a new buffer while a native function holds it too, and returns it.
const char *const kHolding = "import ext.hold 0r_r\n"
                             "export f 0\n"
                             "function 0v_r words 4 refs 2\n"
                             "  bb0:\n"
                             "  const.i64 8 i0\n"
                             "  const.i32 16 i2\n"
                             "  buffer.alloc i0 i2 r0\n"
                             "  call.yieldable import:0 [R0] bb1 [r1]\n"
                             "  bb1:\n"
                             "  return [R1]\n";

const char *const kWaiting = "import ext.wait 0i_i\n"
                             "export f 0\n"
                             "function 0i_i words 1\n"
                             "  bb0:\n"
                             "  call.yieldable import:0 [i0] bb1 [i0]\n"
                             "  bb1:\n"
                             "  return [i0]\n";

// Runs a call to its end and returns how often it suspended.
int finish(vm::Invocation &invocation, StatusOr<bool> done) {
  int turns = 0;
  for (; done.ok() && !*done; ++turns)
    done = invocation.resume();
  REQUIRE_OK(done.status());
  return turns;
}

} // namespace

TEST_CASE("a call suspends and resumes until it is done") {
  auto text = GENERATE(kCounting, kWaiting);
  Host host;
  Linked linked(host, text);
  vm::Value five(int32_t{5});
  vm::Invocation invocation(linked.function());
  CHECK(finish(invocation, invocation.begin({&five, 1})) == 5);
  CHECK(invocation.takeResult(0).i32() == 5);
  CHECK(invocation.resume().takeStatus().code() == KILN_FAILED_PRECONDITION);
}

TEST_CASE("interleaved calls keep apart") {
  Host host;
  Linked linked(host, kCounting);
  vm::Value three(int32_t{3}), two(int32_t{2});
  vm::Invocation first(linked.function()), second(linked.function());
  CHECK_FALSE(*first.begin({&three, 1}));
  CHECK_FALSE(*second.begin({&two, 1}));
  CHECK_FALSE(*first.resume());
  CHECK_FALSE(*second.resume());
  CHECK(*second.resume());
  CHECK_FALSE(*first.resume());
  CHECK(*first.resume());
  CHECK(first.takeResult(0).i32() == 3);
  CHECK(second.takeResult(0).i32() == 2);
}

TEST_CASE("a suspended call holds its refs, and returns them") {
  Host host;
  Linked linked(host, kHolding);
  vm::Invocation invocation(linked.function());
  CHECK(finish(invocation, invocation.begin({})) == 1);
  vm::Value buffer = invocation.takeResult(0);
  REQUIRE(buffer.object());
  CHECK(reinterpret_cast<kiln_buffer_t *>(buffer.object())->size == 8);
  CHECK(buffer.object()->count == 1);
}

TEST_CASE("a cancelled call releases all it holds") {
  auto text = GENERATE(kCounting, kHolding, kWaiting);
  auto resumes = GENERATE(0, 1);
  Host host;
  Linked linked(host, text);
  vm::Value five(int32_t{5});
  bool takesArgument = text != kHolding;
  if (!takesArgument && resumes > 0)
    return;
  vm::Invocation invocation(linked.function());
  CHECK_FALSE(*invocation.begin({&five, takesArgument ? 1u : 0u}));
  for (int i = 0; i < resumes; ++i)
    CHECK_FALSE(*invocation.resume());
  SECTION("by name") { invocation.cancel(); }
  SECTION("by going out of scope") {}
}

TEST_CASE("fuel bounds a call over all its turns") {
  Host host;
  Linked linked(host, kCounting);
  vm::InvocationOptions options;
  options.fuel = 200;
  vm::Invocation invocation(linked.function(), options);
  vm::Value many(int32_t{1000000});
  StatusOr<bool> done = invocation.begin({&many, 1});
  while (done.ok() && !*done)
    done = invocation.resume();
  CHECK(done.takeStatus().code() == KILN_RESOURCE_EXHAUSTED);
}
