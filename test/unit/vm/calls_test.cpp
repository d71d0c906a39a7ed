// Calls of bytecode: arguments, results, failures and limits.
#include "host.h"

using namespace kiln;

TEST_CASE("arguments and results of all kinds") {
  Host host;
  Linked linked(
      host,
      "export f 0\nrequires 3\nfunction 0iIfFr_rFfIi words 8 refs 1 requires 3\n  bb0:\n  return [r0 i6 i4 i2 i0]\n");
  vm::Value arguments[] = {vm::Value(int32_t{-5}), vm::Value(int64_t{1} << 40), vm::Value(1.5f), vm::Value(-2.25),
                           vm::Value::adopt(nullptr)};
  vm::Value results[5];
  REQUIRE_OK(linked.function().call(arguments, results));
  CHECK(results[0].kind() == vm::Value::Kind::Ref);
  CHECK(results[1].f64() == -2.25);
  CHECK(results[2].f32() == 1.5f);
  CHECK(results[3].i64() == int64_t{1} << 40);
  CHECK(results[4].i32() == -5);
}

TEST_CASE("arguments are checked before the call") {
  Host host;
  Linked linked(host, "export f 0\nfunction 0i_v words 1\n  bb0:\n  return []\n");
  vm::Value wide(int64_t{1});
  CHECK_STATUS(linked.function().call({}, {}), KILN_INVALID_ARGUMENT,
               "input list and function mismatch; expected 1 arguments but passed 0");
  CHECK_STATUS(linked.function().call({&wide, 1}, {}), KILN_INVALID_ARGUMENT, "argument 0 of 'f' is i64; expected i32");
}

TEST_CASE("a failure names the op and its place") {
  struct Row {
    const char *text;
    kiln_code_t code;
    const char *message;
  };
  auto row = GENERATE(values<Row>({
      {"export f 0\nfunction 0v_v words 3\n  bb0:\n  const.i32 1 i0\n  const.i32.zero i1\n  div.i32.s i0 i1 i2\n  "
       "return []\n",
       KILN_INVALID_ARGUMENT, "vm.div.i32.s failed in @m.f at 0xB"},
      {"export f 0\nfunction 0v_v words 1\n  bb0:\n  const.i32 5 i0\n  fail i0 \"there is none\"\n", KILN_NOT_FOUND,
       "there is none; vm.fail failed in @m.f at 0x8"},
      {"import ext.fail 0i_v\nexport f 0\nfunction 0v_v words 1\n  bb0:\n  const.i32 8 i0\n  call import:0 [i0] []\n  "
       "return []\n",
       KILN_RESOURCE_EXHAUSTED, "vm.call of @ext.fail failed in @m.f at 0x8"},
  }));
  Host host;
  Linked linked(host, row.text);
  Status status = linked.function().call({}, {});
  CHECK(status.code() == row.code);
  CHECK(std::string(status.message()) == row.message);
}

// f calls itself until its argument is 0, and returns how often.
static const char *const kRecursive = "export f 0\n"
                                      "function 0i_i words 2\n"
                                      "  bb0:\n"
                                      "  cond_br i0 bb1 [] bb2 []\n"
                                      "  bb1:\n"
                                      "  const.i32 1 i1\n"
                                      "  sub.i32 i0 i1 i0\n"
                                      "  call 0 [i0] [i0]\n"
                                      "  add.i32 i0 i1 i0\n"
                                      "  return [i0]\n"
                                      "  bb2:\n"
                                      "  return [i0]\n";

TEST_CASE("a hundred thousand nested calls") {
  Host host;
  Linked linked(host, kRecursive);
  vm::Value depth(int32_t{100000}), result;
  REQUIRE_OK(linked.function().call({&depth, 1}, {&result, 1}));
  CHECK(result.i32() == 100000);
}

TEST_CASE("calls end where their stack does") {
  Host host;
  Linked linked(host, kRecursive);
  vm::InvocationOptions options;
  options.stackBytes = 1 << 20;
  vm::Invocation invocation(linked.function(), options);
  vm::Value depth(int32_t{1000000});
  CHECK_STATUS(invocation.begin({&depth, 1}).takeStatus(), KILN_RESOURCE_EXHAUSTED, "vm.call failed in @m.f");
}

TEST_CASE("a loop ends when its fuel does, and the module can be used again") {
  Host host;
  Linked linked(host, "export f 0\nfunction 0i_v words 1\n  bb0:\n  br bb1 []\n  bb1:\n  cond_br i0 bb1 [] bb2 []\n  "
                      "bb2:\n  return []\n");
  vm::InvocationOptions options;
  options.fuel = 100000;
  vm::Value forever(int32_t{1}), once(int32_t{0});
  {
    vm::Invocation invocation(linked.function(), options);
    CHECK(invocation.begin({&forever, 1}).takeStatus().code() == KILN_RESOURCE_EXHAUSTED);
    CHECK(invocation.fuel() < 0);
  }
  REQUIRE_OK(linked.function().call({&once, 1}, {}));
}

TEST_CASE("a buffer over rodata outlives its context") {
  Host host;
  vm::Value result;
  {
    Linked linked(host,
                  "rodata text\nexport f 0\nfunction 0v_r refs 1\n  bb0:\n  const.ref.rodata 0 r0\n  return [R0]\n");
    REQUIRE_OK(linked.function().call({}, {&result, 1}));
  }
  REQUIRE(result.object());
  CHECK(std::string(result.object()->type->name) == "vm.buffer");
}
