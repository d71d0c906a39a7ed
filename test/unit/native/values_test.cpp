// Arguments and results of native functions: each kind of C++ type, and what it refuses.
#include "kiln/native.h"
#include "kiln_list.h"
#include "test_program.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace kiln;

namespace {

class Tag : public vm::Object<Tag> {
public:
  static constexpr char kTypeName[] = "test.tag";
  explicit Tag(int32_t value) : value(value) {}
  int32_t value;
};

class Other : public vm::Object<Other> {
public:
  static constexpr char kTypeName[] = "test.other";
};

std::tuple<double, float, int64_t, int32_t> numbers(int32_t a, int64_t b, float c, double d) {
  return {d + 1, c + 1, b + 1, a + 1};
}
void nothing() {}
Ref<Tag> same(Ref<Tag> tag) { return tag; }
int32_t valueOf(const Tag &tag) { return tag.value; }
int32_t valueOrZero(const Tag *tag) { return tag ? tag->value : 0; }
Ref<kiln_object_t> any(kiln_object_t *object) { return Ref<kiln_object_t>::share(object); }
int32_t lengthOf(kiln_list_t *list) {
  int32_t length = -1;
  return kiln_list_size(list, &length) == KILN_OK_CODE ? length : -1;
}
int32_t sumOf(std::span<const uint8_t> bytes) { return std::accumulate(bytes.begin(), bytes.end(), 0); }
void fill(std::span<uint8_t> bytes, int32_t value) { std::fill(bytes.begin(), bytes.end(), uint8_t(value)); }
Ref<kiln_buffer_t> pick(kiln_buffer_t *a, kiln_buffer_t &b, int32_t first) {
  return Ref<kiln_buffer_t>::share(first ? a : &b);
}
StatusOr<std::tuple<Ref<Tag>, int32_t>> make(vm::NativeCall &call, int32_t value) {
  if (value < 0)
    return error(call.allocator(), KILN_OUT_OF_RANGE, "%d is negative", value);
  KILN_ASSIGN_OR_RETURN(Ref<Tag> tag, Tag::make(call.allocator(), value));
  return std::tuple(tag, value);
}
Status check(vm::NativeCall &call, int32_t value) {
  return value == 0 ? Status() : error(call.allocator(), KILN_DATA_LOSS, "found %d", value);
}
int64_t gather(int32_t factor, vm::Variadic<int64_t> values, vm::Variadic<const Tag &, int32_t> tags, int32_t last) {
  int64_t sum = 0;
  for (int64_t value : values)
    sum += value * factor;
  for (auto [tag, weight] : tags)
    sum += tag.value * weight;
  return sum + last + (values.empty() ? 0 : values[values.size() - 1]);
}

constexpr kiln_function_t kFunctions[] = {
    vm::nativeFunction<numbers>("numbers"),
    vm::nativeFunction<nothing>("nothing"),
    vm::nativeFunction<same>("same"),
    vm::nativeFunction<valueOf>("valueOf"),
    vm::nativeFunction<valueOrZero>("valueOrZero"),
    vm::nativeFunction<any>("any"),
    vm::nativeFunction<lengthOf>("lengthOf"),
    vm::nativeFunction<sumOf>("sumOf"),
    vm::nativeFunction<fill>("fill"),
    vm::nativeFunction<pick>("pick"),
    vm::nativeFunction<make>("make"),
    vm::nativeFunction<check>("check"),
    vm::nativeFunction<gather>("gather"),
};
struct NoState {};
constexpr kiln_module_t kModule = vm::nativeModule<NoState, kFunctions>("values");

vm::Value tagOf(int32_t value) { return vm::Value::adopt((*Tag::make(testMemory.get(), value)).detach()); }
vm::Value otherObject() { return vm::Value::adopt((*Other::make(testMemory.get())).detach()); }
vm::Value listOf(int32_t size) {
  kiln_list_t *list = nullptr;
  REQUIRE(kiln_list_alloc(testMemory.get(), KILN_LIST_I32, size, &list) == KILN_OK_CODE);
  REQUIRE(kiln_list_resize(list, size) == KILN_OK_CODE);
  return vm::Value::adopt(reinterpret_cast<kiln_object_t *>(list));
}

} // namespace

TEST_CASE("calling conventions follow from C++ types") {
  auto [index, expected] = GENERATE(table<int, std::string>({{0, "0iIfF_FfIi"},
                                                             {1, "0v_v"},
                                                             {2, "0r_r"},
                                                             {3, "0r_i"},
                                                             {7, "0r_i"},
                                                             {8, "0ri_v"},
                                                             {9, "0rri_r"},
                                                             {10, "0i_ri"},
                                                             {11, "0i_v"},
                                                             {12, "0iCIDCriDi_I"}}));
  CHECK(kFunctions[index].calling_convention == expected);
}

TEST_CASE("numbers of each kind are passed and returned") {
  TestProgram program{&kModule};
  Outcome outcome = program.call("values.numbers", {i32(1), i64(2), vm::Value(3.5f), vm::Value(4.25)});
  REQUIRE(outcome.results.size() == 4);
  CHECK(outcome.results[0].f64() == 5.25);
  CHECK(outcome.results[1].f32() == 4.5f);
  CHECK(outcome.results[2].i64() == 3);
  CHECK(outcome.results[3].i32() == 2);
  CHECK(program.call("values.nothing", {}).code == KILN_OK_CODE);
}

TEST_CASE("refs are counted") {
  {
    TestProgram program{&kModule};
    vm::Value tag = tagOf(7);
    Outcome outcome = program.call("values.same", {tag});
    REQUIRE(outcome.results.size() == 1);
    CHECK(outcome.results[0].object() == tag.object());
    CHECK(tag.object()->count == 2);
    CHECK(program.call("values.same", {null()}).results.at(0).object() == nullptr);
    CHECK(program.call("values.valueOf", {tag}).results.at(0).i32() == 7);
    CHECK(program.call("values.valueOrZero", {tag}).results.at(0).i32() == 7);
    CHECK(program.call("values.valueOrZero", {null()}).results.at(0).i32() == 0);
    CHECK(program.call("values.any", {tag}).results.at(0).object() == tag.object());
    CHECK(program.call("values.lengthOf", {listOf(3)}).results.at(0).i32() == 3);
    CHECK(tag.object()->count == 2);
    Outcome made = program.call("values.make", {i32(5)});
    CHECK(program.call("values.valueOf", {made.results.at(0)}).results.at(0).i32() == 5);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("buffers are pointers, references or spans of bytes") {
  {
    TestProgram program{&kModule};
    vm::Value a = bufferOf("abc"), b = bufferOf("xy");
    CHECK(program.call("values.sumOf", {a}).results.at(0).i32() == 'a' + 'b' + 'c');
    CHECK(program.call("values.fill", {b, i32('z')}).code == KILN_OK_CODE);
    CHECK(bytesOf(b) == "zz");
    CHECK(program.call("values.pick", {a, b, i32(1)}).results.at(0).object() == a.object());
    CHECK(program.call("values.pick", {a, b, i32(0)}).results.at(0).object() == b.object());
    CHECK(program.call("values.pick", {null(), b, i32(1)}).results.at(0).object() == nullptr);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("refs that do not fit are refused") {
  static const uint8_t bytes[] = {1, 2};
  KILN_BUFFER_RODATA(constant, bytes, sizeof bytes);
  vm::Value readOnly = vm::Value::adopt(&KILN_BUFFER_REF(constant)->object);
  struct Case {
    const char *function;
    std::vector<vm::Value> arguments;
    kiln_code_t code;
    const char *message;
  };
  {
    TestProgram program{&kModule};
    const Case cases[] = {
        {"values.same",
         {otherObject()},
         KILN_INVALID_ARGUMENT,
         "argument 0 of 'same' is test.other; expected test.tag"},
        {"values.valueOf", {null()}, KILN_INVALID_ARGUMENT, "argument 0 of 'valueOf' is null; expected test.tag"},
        {"values.valueOf",
         {bufferOf("")},
         KILN_INVALID_ARGUMENT,
         "argument 0 of 'valueOf' is vm.buffer; expected test.tag"},
        {"values.valueOrZero",
         {listOf(0)},
         KILN_INVALID_ARGUMENT,
         "argument 0 of 'valueOrZero' is vm.list; expected test.tag"},
        {"values.lengthOf",
         {tagOf(1)},
         KILN_INVALID_ARGUMENT,
         "argument 0 of 'lengthOf' is test.tag; expected vm.list"},
        {"values.sumOf", {null()}, KILN_INVALID_ARGUMENT, "argument 0 of 'sumOf' is null; expected vm.buffer"},
        {"values.fill",
         {readOnly, i32(0)},
         KILN_PERMISSION_DENIED,
         "argument 0 of 'fill' is a read-only buffer; expected a mutable one"},
        {"values.pick",
         {null(), null(), i32(0)},
         KILN_INVALID_ARGUMENT,
         "argument 1 of 'pick' is null; expected vm.buffer"},
    };
    for (const Case &refused : cases) {
      Outcome outcome = program.call(refused.function, refused.arguments);
      CHECK(outcome.message == refused.message);
      CHECK(outcome.code == refused.code);
    }
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("a function's failure is the call's") {
  {
    TestProgram program{&kModule};
    Outcome made = program.call("values.make", {i32(-2)});
    CHECK(made.code == KILN_OUT_OF_RANGE);
    CHECK(made.message == "-2 is negative");
    CHECK(program.call("values.check", {i32(0)}).code == KILN_OK_CODE);
    Outcome checked = program.call("values.check", {i32(3)});
    CHECK(checked.code == KILN_DATA_LOSS);
    CHECK(checked.message == "found 3");
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("variadic arguments are read in place") {
  {
    const kiln_host_t host{testMemory.get(), nullptr, nullptr, nullptr};
    vm::native::NativeInstance<NoState> state({&host, nullptr});
    vm::Value two = tagOf(2), five = tagOf(5);
    kiln_slot_t slots[11] = {};
    slots[0].i32 = 10;
    slots[1].i32 = 3;
    slots[2].i64 = 1;
    slots[3].i64 = 2;
    slots[4].i64 = 4;
    slots[5].i32 = 2;
    slots[6].ref = two.object();
    slots[7].i32 = 100;
    slots[8].ref = five.object();
    slots[9].i32 = 1000;
    slots[10].i32 = 7;
    kiln_slot_t result;
    const kiln_function_t &function = kFunctions[12];
    kiln_call_t call = {&function, nullptr, slots, &result, nullptr};
    REQUIRE(function.begin(&state, &call) == KILN_OK);
    CHECK(result.i64 == 70 + 200 + 5000 + 7 + 4);

    slots[8].ref = nullptr;
    Status missing(function.begin(&state, &call));
    CHECK(missing.code() == KILN_INVALID_ARGUMENT);
    CHECK(std::string(missing.message()) == "argument 2 of 'gather' is null; expected test.tag");

    kiln_slot_t none[4] = {};
    none[3].i32 = 9;
    call.arguments = none;
    REQUIRE(function.begin(&state, &call) == KILN_OK);
    CHECK(result.i64 == 9);
  }
  CHECK(testMemory.liveCount == 0);
}
