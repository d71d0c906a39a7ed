// The modules of the test in C++, and the one that makes boxes.
#include "kiln/native.h"
#include "modules.h"
#include "test_program.h"

#include <cstring>

using namespace kiln;

namespace {

class Box : public vm::Object<Box> {
public:
  static constexpr char kTypeName[] = "test.box";
  explicit Box(int32_t value) : value(value) {}
  const int32_t value;
};

struct NoState {};

StatusOr<Ref<Box>> makeBox(vm::NativeCall &call, int32_t value) { return Box::make(call.allocator(), value); }
int32_t valueOf(const Box &box) { return box.value; }
int64_t sumOf(vm::Variadic<int64_t> values) {
  int64_t sum = 0;
  for (int64_t value : values)
    sum += value;
  return sum;
}
constexpr kiln_function_t kBoxFunctions[] = {vm::nativeFunction<makeBox>("make"), vm::nativeFunction<valueOf>("value"),
                                             vm::nativeFunction<sumOf>("sum")};

using Numbers = std::tuple<double, float, int64_t, int32_t>;

Numbers mix(int32_t a, int64_t b, float c, double d) { return {d + 1, c + 1, b + 1, a + 1}; }
StatusOr<Ref<kiln_buffer_t>> append(vm::NativeCall &call, std::span<const uint8_t> bytes, int32_t byte) {
  kiln_buffer_t *longer;
  if (kiln_code_t code = kiln_buffer_alloc(call.allocator(), static_cast<int64_t>(bytes.size() + 1), 1, &longer))
    return Status(kiln_status_make(code, nullptr));
  std::memcpy(longer->data, bytes.data(), bytes.size());
  longer->data[bytes.size()] = static_cast<uint8_t>(byte);
  return Ref<kiln_buffer_t>::adopt(longer);
}
StatusOr<int64_t> triple(vm::NativeCall &call, int64_t n) {
  if (n < 0)
    return error(call.allocator(), KILN_DATA_LOSS, "negative");
  return 3 * n;
}
constexpr kiln_function_t kLeafFunctions[] = {vm::nativeFunction<mix>("mix"), vm::nativeFunction<append>("append"),
                                              vm::nativeFunction<valueOf>("unbox"),
                                              vm::nativeFunction<triple>("triple")};
constexpr kiln_module_t kLeaf = vm::nativeModule<NoState, kLeafFunctions>("leaf");

// What calls.mlir.in is, over either module.
class Calls {
  using Mix = Numbers(int32_t, int64_t, float, double);
  using Append = Ref<kiln_buffer_t>(kiln_buffer_t *, int32_t);
  using Unbox = int32_t(Box *);
  using Triple = int64_t(int64_t);
  using Make = Ref<Box>(int32_t);

public:
  explicit Calls(const vm::NativeHost &host)
      : mixBelow(host, 0), appendBelow(host, 1), unboxBelow(host, 2), tripleBelow(host, 3), make(host, 4) {}

  static constexpr std::array<kiln_import_t, 5> imports(const char *mix, const char *append, const char *unbox,
                                                        const char *triple) {
    return {vm::nativeImport<Mix>(mix), vm::nativeImport<Append>(append), vm::nativeImport<Unbox>(unbox),
            vm::nativeImport<Triple>(triple), vm::nativeImport<Make>("box.make")};
  }

  StatusOr<Numbers> mix(vm::NativeCall &call, int32_t a, int64_t b, float c, double d) {
    KILN_ASSIGN_OR_RETURN(Numbers once, mixBelow(call, a, b, c, d));
    return mixBelow(call, std::get<3>(once), std::get<2>(once), std::get<1>(once), std::get<0>(once));
  }
  StatusOr<Ref<kiln_buffer_t>> append(vm::NativeCall &call, kiln_buffer_t *buffer, int32_t byte) {
    KILN_ASSIGN_OR_RETURN(Ref<kiln_buffer_t> once, appendBelow(call, buffer, byte));
    return appendBelow(call, once.get(), byte + 1);
  }
  StatusOr<int32_t> unbox(vm::NativeCall &call, Box *box) {
    KILN_ASSIGN_OR_RETURN(int32_t value, unboxBelow(call, box));
    KILN_ASSIGN_OR_RETURN(Ref<Box> next, make(call, value + 1));
    return unboxBelow(call, next.get());
  }
  StatusOr<int64_t> triple(vm::NativeCall &call, int64_t n) {
    KILN_ASSIGN_OR_RETURN(int64_t once, tripleBelow(call, n));
    return tripleBelow(call, once);
  }

private:
  vm::Import<Mix> mixBelow;
  vm::Import<Append> appendBelow;
  vm::Import<Unbox> unboxBelow;
  vm::Import<Triple> tripleBelow;
  vm::Import<Make> make;
};
constexpr kiln_function_t kCallsFunctions[] = {
    vm::nativeFunction<&Calls::mix>("mix"), vm::nativeFunction<&Calls::append>("append"),
    vm::nativeFunction<&Calls::unbox>("unbox"), vm::nativeFunction<&Calls::triple>("triple")};
constexpr auto kMiddleImports = Calls::imports("leaf.mix", "leaf.append", "leaf.unbox", "leaf.triple");
constexpr auto kTopImports = Calls::imports("middle.mix", "middle.append", "middle.unbox", "middle.triple");
constexpr kiln_module_t kMiddle = vm::nativeModule<Calls, kCallsFunctions, kMiddleImports>("middle");
constexpr kiln_module_t kTop = vm::nativeModule<Calls, kCallsFunctions, kTopImports>("top");

class Wait {
  using Results = std::tuple<Ref<kiln_buffer_t>, int32_t>;

public:
  Wait(kiln_buffer_t *buffer, int32_t n) : buffer(Ref<kiln_buffer_t>::share(buffer)), n(n) {}

  StatusOr<std::optional<Results>> resume() {
    if (n < 0)
      return Status(kiln_status_make(KILN_ABORTED, nullptr));
    if (i == n)
      return std::optional(Results(buffer, n));
    ++i;
    return std::optional<Results>();
  }

private:
  Ref<kiln_buffer_t> buffer;
  int32_t n;
  int32_t i = 0;
};
Wait wait(kiln_buffer_t *buffer, int32_t n) { return Wait(buffer, n); }
constexpr kiln_function_t kWaiterFunctions[] = {vm::nativeFunction<wait>("wait")};
constexpr kiln_module_t kWaiter = vm::nativeModule<NoState, kWaiterFunctions>("waiter");

} // namespace

const kiln_module_t boxModule = vm::nativeModule<NoState, kBoxFunctions>("box");

vm::Value boxOf(int32_t value) { return vm::Value::adopt((*Box::make(testMemory.get(), value)).detach()); }

const kiln_module_t *nativeModuleNamed(const std::string &name) {
  for (const kiln_module_t *module : {&kLeaf, &kMiddle, &kTop, &kWaiter})
    if (module->name == name)
      return module;
  return nullptr;
}
