// Programs whose meaning the decoder could lose: constants that are not stored, results put elsewhere, ops in pairs.
#include "host.h"

using namespace kiln;

namespace {

int32_t call(const std::string &text, std::vector<int32_t> numbers) {
  Host host;
  Linked linked(host, text);
  std::vector<vm::Value> arguments;
  for (int32_t number : numbers)
    arguments.emplace_back(number);
  vm::Value result;
  Status status = linked.function().call(arguments, {&result, 1});
  REQUIRE_OK(status);
  return result.i32();
}

} // namespace

TEST_CASE("moves of an edge are made in order") {
  // A swap over a third register, in a loop that runs i0 times.
  std::string text = "export f 0\n"
                     "function 0iii_i words 6\n"
                     "  bb0:\n"
                     "  const.i32 1 i4\n"
                     "  br bb1 []\n"
                     "  bb1:\n"
                     "  cond_br i0 bb2 [] bb3 []\n"
                     "  bb2:\n"
                     "  sub.i32 i0 i4 i0\n"
                     "  br bb1 [i1->i3 i2->i1 i3->i2]\n"
                     "  bb3:\n"
                     "  return [i1]\n";
  CHECK(call(text, {0, 7, 8}) == 7);
  CHECK(call(text, {1, 7, 8}) == 8);
  CHECK(call(text, {2, 7, 8}) == 7);
}

TEST_CASE("a result that a move wants elsewhere is also read elsewhere") {
  // i3 = i1 + 1 goes to i1, but i1 as it was goes to i2.
  std::string text = "export f 0\n"
                     "function 0iii_i words 6\n"
                     "  bb0:\n"
                     "  const.i32 1 i4\n"
                     "  br bb1 []\n"
                     "  bb1:\n"
                     "  cond_br i0 bb2 [] bb3 []\n"
                     "  bb2:\n"
                     "  sub.i32 i0 i4 i0\n"
                     "  add.i32 i1 i4 i3\n"
                     "  br bb1 [i1->i2 i3->i1]\n"
                     "  bb3:\n"
                     "  return [i2]\n";
  CHECK(call(text, {3, 10, 0}) == 12);
}

TEST_CASE("a constant that a block leaves to another is stored") {
  std::string text = "export f 0\n"
                     "function 0i_i words 3\n"
                     "  bb0:\n"
                     "  cond_br i0 bb1 [] bb2 []\n"
                     "  bb1:\n"
                     "  const.i32 40 i1\n"
                     "  br bb3 []\n"
                     "  bb2:\n"
                     "  const.i32 50 i1\n"
                     "  br bb3 []\n"
                     "  bb3:\n"
                     "  add.i32 i1 i0 i1\n"
                     "  return [i1]\n";
  CHECK(call(text, {2}) == 42);
  CHECK(call(text, {0}) == 50);
}

TEST_CASE("a constant of the first block may be overwritten later") {
  std::string text = "export f 0\n"
                     "function 0i_i words 3\n"
                     "  bb0:\n"
                     "  const.i32 5 i1\n"
                     "  br bb1 []\n"
                     "  bb1:\n"
                     "  add.i32 i1 i0 i2\n"
                     "  cond_br i0 bb2 [] bb3 []\n"
                     "  bb2:\n"
                     "  const.i32 1 i1\n"
                     "  sub.i32 i0 i1 i0\n"
                     "  br bb1 []\n"
                     "  bb3:\n"
                     "  return [i2]\n";
  CHECK(call(text, {0}) == 5);
  CHECK(call(text, {3}) == 1);
}

TEST_CASE("half of a 64-bit constant is overwritten") {
  std::string text = "export f 0\n"
                     "function 0i_i words 4\n"
                     "  bb0:\n"
                     "  const.i64 21474836487 i2\n"
                     "  const.i32 9 i2\n"
                     "  add.i32 i2 i3 i0\n"
                     "  return [i0]\n";
  CHECK(call(text, {0}) == 14);
}

TEST_CASE("a result that is read twice is stored") {
  std::string text = "export f 0\n"
                     "function 0i_i words 3\n"
                     "  bb0:\n"
                     "  const.i32 3 i2\n"
                     "  mul.i32 i0 i2 i1\n"
                     "  add.i32 i1 i2 i2\n"
                     "  mul.i32 i2 i1 i2\n"
                     "  return [i2]\n";
  CHECK(call(text, {2}) == 54);
}

TEST_CASE("a loop whose test is the first op of a block that others enter") {
  std::string text = "export f 0\n"
                     "function 0i_i words 4\n"
                     "  bb0:\n"
                     "  const.i32 1 i2\n"
                     "  const.i32.zero i1\n"
                     "  br bb1 []\n"
                     "  bb1:\n"
                     "  cmp.lt.i32.s i1 i0 i3\n"
                     "  cond_br i3 bb2 [] bb3 []\n"
                     "  bb2:\n"
                     "  add.i32 i1 i2 i1\n"
                     "  br bb1 []\n"
                     "  bb3:\n"
                     "  add.i32 i1 i3 i1\n"
                     "  return [i1]\n";
  CHECK(call(text, {10}) == 10);
  CHECK(call(text, {-1}) == 0);
}
