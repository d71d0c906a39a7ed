//===-- vm.h - Loading, linking and calling modules -----------------------------------------------------*- C++ -*-===//
//
// An Instance gives memory and types to what is made with it, and outlives all of it. A Module is code: bytecode,
// generated C or native; it may be in many contexts. A Context links modules and holds their state. A Function is an
// export in a context, and an Invocation a call of one.
//
//   auto instance = vm::Instance::create(kiln_allocator_system());
//   auto module = vm::Module::load(**instance, "fib.vmfb");
//   auto context = vm::Context::create(**instance, {&*module, 1});
//   auto function = (*context)->find("module.fib");
//   vm::Value argument(10), result;
//   Status status = function->call({&argument, 1}, {&result, 1});
//
// Modules may be shared by threads. All else is used by one thread at a time.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_H
#define KILN_VM_H

#include "kiln/ref.h"
#include "kiln/status.h"
#include "kiln_call.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace kiln::vm {

/// Nothing, a number, or a reference to an object, which may be null.
class Value {
public:
  enum class Kind : uint8_t { None, I32, I64, F32, F64, Ref };

  Value() = default;
  explicit Value(int32_t value) : kindOf(Kind::I32) { slot.i32 = value; }
  explicit Value(int64_t value) : kindOf(Kind::I64) { slot.i64 = value; }
  explicit Value(float value) : kindOf(Kind::F32) { slot.f32 = value; }
  explicit Value(double value) : kindOf(Kind::F64) { slot.f64 = value; }
  /// Takes over a reference, which may be null.
  static Value adopt(kiln_object_t *object) { return Value(object); }
  Value(const Value &other) : kindOf(other.kindOf), slot(other.slot) { kiln_object_retain(object()); }
  Value(Value &&other) noexcept : kindOf(std::exchange(other.kindOf, Kind::None)), slot(other.slot) {}
  Value &operator=(Value other) noexcept {
    std::swap(kindOf, other.kindOf);
    std::swap(slot, other.slot);
    return *this;
  }
  ~Value() { kiln_object_release(object()); }

  Kind kind() const { return kindOf; }
  /// What is held must be of that kind.
  int32_t i32() const { return slot.i32; }
  int64_t i64() const { return slot.i64; }
  float f32() const { return slot.f32; }
  double f64() const { return slot.f64; }
  /// Null if nothing or a number is held. Borrowed.
  kiln_object_t *object() const { return kindOf == Kind::Ref ? slot.ref : nullptr; }

private:
  explicit Value(kiln_object_t *object) : kindOf(Kind::Ref) { slot.ref = object; }

  Kind kindOf = Kind::None;
  kiln_slot_t slot{};
};

class Instance {
public:
  /// `allocator` outlives the instance. RESOURCE_EXHAUSTED.
  static StatusOr<Ref<Instance>> create(const kiln_allocator_t *allocator);

  const kiln_allocator_t *allocator() const { return memory; }
  /// The type called `name`, the same one every time; valid as long as the instance. RESOURCE_EXHAUSTED.
  StatusOr<const kiln_type_t *> type(std::string_view name);
  /// Gives the types that the code of a module names the ids they have here. FAILED_PRECONDITION if one has another id,
  /// from another instance.
  Status assignTypes(const kiln_module_t &module);

  void retain();
  void release();

private:
  struct Impl;
  explicit Instance(const kiln_allocator_t *allocator, Impl *impl) : memory(allocator), impl(impl) {}

  const kiln_allocator_t *memory;
  Impl *impl;
};

/// A module that must be there, whatever is imported from it.
struct ModuleDependency {
  std::string_view name;
  uint32_t minimumVersion;
  bool optional;
};

class Module {
public:
  /// Loads a file: a shared object if it ends in .so, else bytecode.
  static StatusOr<Ref<Module>> load(Instance &instance, const char *path);
  /// Reads and verifies bytecode, which it borrows as long as the module lives. INVALID_ARGUMENT.
  static StatusOr<Ref<Module>> loadBytecode(Instance &instance, std::span<const uint8_t> file);
  /// The same for bytes in memory that `allocator` gave and that are released to it with the module, or at once if it
  /// fails.
  static StatusOr<Ref<Module>> adoptBytecode(Instance &instance, std::span<uint8_t> file,
                                             const kiln_allocator_t *allocator);
  /// Loads a shared object that has KILN_MODULE_SYMBOL. NOT_FOUND, INCOMPATIBLE.
  static StatusOr<Ref<Module>> loadShared(Instance &instance, const char *path);
  /// Generated C or native code that is linked into the program; `table` outlives the module. INCOMPATIBLE.
  static StatusOr<Ref<Module>> wrap(Instance &instance, const kiln_module_t *table);

  const kiln_module_t &table() const { return *code; }
  std::string_view name() const { return code->name; }
  std::span<const ModuleDependency> dependencies() const { return needed; }

  void retain();
  void release();

protected:
  /// `destroy` frees the module, of whatever class it is.
  explicit Module(void (*destroy)(Module *)) : destroy(destroy) {}
  ~Module() = default;

  const kiln_module_t *code = nullptr;
  std::span<const ModuleDependency> needed;

private:
  void (*destroy)(Module *);
  uint32_t count = 1;
};

class Function;

struct InvocationOptions {
  /// Most memory of its frames.
  std::size_t stackBytes = std::size_t{16} << 20;
  /// Bytecode instructions it may execute; then it fails with RESOURCE_EXHAUSTED.
  int64_t fuel = INT64_MAX;
};

class Context {
public:
  /// Links modules in order, each with those before it, and runs their initializers. On failure everything is undone.
  /// `options` are for each initializer, and for each deinitializer when the context goes.
  static StatusOr<Ref<Context>> create(Instance &instance, std::span<const Ref<Module>> modules,
                                       const InvocationOptions &options = {});

  /// The function called "module.function". NOT_FOUND.
  StatusOr<Function> find(std::string_view name);
  std::size_t moduleCount() const { return count; }
  const kiln_allocator_t *allocator() const { return host.allocator; }
  const Module &module(std::size_t index) const;
  /// An export of a module. NOT_FOUND.
  StatusOr<Function> find(std::size_t moduleIndex, std::string_view name);

  void retain();
  void release();

private:
  struct Member;
  Context(Instance &instance, const InvocationOptions &options);
  ~Context();
  Status add(Member &member);
  Status bind(Member &member);

  Ref<Instance> instance;
  kiln_host_t host;
  InvocationOptions options;
  Member *members = nullptr;
  std::size_t count = 0;
  uint32_t references = 1;
};

/// Valid as long as its context.
class Function {
public:
  Function(Context &context, void *state, const kiln_function_t *code) : context(&context), state(state), code(code) {}

  std::string_view name() const { return code->name; }
  std::string_view callingConvention() const { return code->calling_convention; }
  std::span<const kiln_attribute_t> attributes() const { return {code->attributes, code->attribute_count}; }
  const kiln_function_t &table() const { return *code; }

  /// Calls it and waits for the end. The numbers of arguments and results are those of the calling convention, and so
  /// are the kinds of arguments. INVALID_ARGUMENT, or what the function fails with.
  Status call(std::span<const Value> arguments, std::span<Value> results) const;

private:
  friend class Invocation;

  Context *context;
  void *state;
  const kiln_function_t *code;
};

/// A call that may suspend: `begin`, then `resume` until it is done, or `cancel`. Does not move.
class Invocation {
public:
  Invocation(const Function &function, const InvocationOptions &options = {});
  Invocation(const Invocation &) = delete;
  Invocation &operator=(const Invocation &) = delete;
  /// Cancels it if it is suspended.
  ~Invocation();

  /// Both return true when the call is done, and false when it is suspended. Arguments are those of Function::call.
  StatusOr<bool> begin(std::span<const Value> arguments);
  StatusOr<bool> resume();
  /// Ends a suspended call and releases all it holds.
  void cancel();

  bool isSuspended() const { return suspended; }
  std::size_t resultCount() const { return done ? results.size() : 0; }
  /// Takes a result of a call that is done.
  Value takeResult(std::size_t index);

  int64_t fuel() const;
  void setFuel(int64_t fuel);

private:
  struct Impl;
  StatusOr<bool> conclude(kiln_status_t status);
  void releaseResults();

  Function function;
  InvocationOptions options;
  /// The halves of the calling convention.
  std::string_view arguments;
  std::string_view results;
  Impl *impl = nullptr;
  bool done = false;
  bool suspended = false;
};

} // namespace kiln::vm

#endif // KILN_VM_H
