// Native modules that call other modules.
#include "kiln/native.h"
#include "test_program.h"

#include <catch2/catch.hpp>

using namespace kiln;

namespace {

class Box : public vm::Object<Box> {
public:
  static constexpr char kTypeName[] = "test.box";
};

int32_t twice(int32_t value) { return 2 * value; }
Status refuse(vm::NativeCall &call, int64_t value) {
  return error(call.allocator(), KILN_UNAVAILABLE, "no %lld", static_cast<long long>(value));
}
std::tuple<Ref<kiln_object_t>, Ref<kiln_object_t>> both(kiln_object_t *a, kiln_object_t *b) {
  return {Ref<kiln_object_t>::share(a), Ref<kiln_object_t>::share(b)};
}
constexpr kiln_function_t kCalledFunctions[] = {vm::nativeFunction<twice>("twice"),
                                                vm::nativeFunction<refuse>("refuse"), vm::nativeFunction<both>("both")};
struct NoState {};
constexpr kiln_module_t kCalled = vm::nativeModule<NoState, kCalledFunctions>("called");

using Twice = int32_t(int32_t);
using Refuse = void(int64_t);
using Both = std::tuple<Ref<kiln_buffer_t>, Ref<Box>>(kiln_buffer_t *, kiln_object_t *);
constexpr kiln_import_t kImports[] = {vm::nativeImport<Twice>("called.twice"),
                                      vm::nativeImport<Refuse>("called.refuse"), vm::nativeImport<Both>("called.both"),
                                      vm::nativeImport<Twice>("called.missing", true)};

class Caller {
public:
  explicit Caller(const vm::NativeHost &host) : twice(host, 0), refuse(host, 1), both(host, 2), missing(host, 3) {}

  StatusOr<int32_t> quadruple(vm::NativeCall &call, int32_t value) {
    KILN_ASSIGN_OR_RETURN(int32_t doubled, twice(call, value));
    return twice(call, doubled);
  }
  Status fail(vm::NativeCall &call, int64_t value) { return refuse(call, value); }
  StatusOr<std::tuple<Ref<Box>, Ref<kiln_buffer_t>>> swap(vm::NativeCall &call, kiln_buffer_t *a, kiln_object_t *b) {
    auto results = both(call, a, b);
    if (!results.ok())
      return results.takeStatus();
    return std::tuple(std::get<1>(*results), std::get<0>(*results));
  }
  int32_t hasMissing() { return bool(missing); }

private:
  vm::Import<Twice> twice;
  vm::Import<Refuse> refuse;
  vm::Import<Both> both;
  vm::Import<Twice> missing;
};
constexpr kiln_function_t kCallerFunctions[] = {
    vm::nativeFunction<&Caller::quadruple>("quadruple"), vm::nativeFunction<&Caller::fail>("fail"),
    vm::nativeFunction<&Caller::swap>("swap"), vm::nativeFunction<&Caller::hasMissing>("hasMissing")};
constexpr kiln_module_t kCaller = vm::nativeModule<Caller, kCallerFunctions, kImports>("caller");

} // namespace

TEST_CASE("imports take and return what their signatures say") {
  {
    TestProgram program{&kCalled, &kCaller};
    CHECK(program.call("caller.quadruple", {i32(3)}).results.at(0).i32() == 12);
    CHECK(program.call("caller.hasMissing", {}).results.at(0).i32() == 0);
    vm::Value buffer = bufferOf("b"), box = vm::Value::adopt((*Box::make(testMemory.get())).detach());
    Outcome swapped = program.call("caller.swap", {buffer, box});
    REQUIRE(swapped.results.size() == 2);
    CHECK(swapped.results[0].object() == box.object());
    CHECK(swapped.results[1].object() == buffer.object());
    CHECK(program.call("caller.swap", {null(), null()}).results.size() == 2);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("failures of imports are passed on") {
  {
    TestProgram program{&kCalled, &kCaller};
    Outcome failed = program.call("caller.fail", {i64(8)});
    CHECK(failed.code == KILN_UNAVAILABLE);
    CHECK(failed.message == "no 8");
    vm::Value buffer = bufferOf("b");
    Outcome wrong = program.call("caller.swap", {buffer, buffer});
    CHECK(wrong.code == KILN_INVALID_ARGUMENT);
    CHECK(wrong.message == "'both' returned vm.buffer; expected test.box");
    CHECK(buffer.object()->count == 1);
  }
  CHECK(testMemory.liveCount == 0);
}

TEST_CASE("an import of another signature is not bound") {
  static constexpr kiln_import_t imports[] = {vm::nativeImport<int64_t(int32_t)>("called.twice")};
  static constexpr kiln_module_t module = vm::nativeModule<NoState, kCalledFunctions, imports>("wrong");
  auto instance = vm::Instance::create(testMemory.get());
  REQUIRE(instance.ok());
  Ref<vm::Module> modules[] = {*vm::Module::wrap(**instance, &kCalled), *vm::Module::wrap(**instance, &module)};
  auto context = vm::Context::create(**instance, modules);
  REQUIRE(!context.ok());
  CHECK_THAT(std::string(context.status().message()), Catch::Contains("expected 0i_I but got 0i_i"));
}
