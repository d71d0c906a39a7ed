//===-- native.h - Modules written in C++ ---------------------------------------------------------------*- C++ -*-===//
//
// A native module is a class, whose objects are the state of the module in a context, and a table of its functions:
//
//   class Counters {
//   public:
//     int32_t increment(Counter &counter, int32_t amount);
//     StatusOr<Ref<Counter>> make(vm::NativeCall &call, int32_t start);
//   };
//   constexpr kiln_function_t kFunctions[] = {
//       vm::nativeFunction<&Counters::increment>("increment"), // "0ri_i"
//       vm::nativeFunction<&Counters::make>("make"),           // "0i_r"
//   };
//   constexpr kiln_module_t kCounters = vm::nativeModule<Counters, kFunctions>("counters");
//
// Functions are members or free functions. Calling conventions follow from their types: native_values.h has one
// Argument and one Result for each type that can be there, and a NativeCall & among the parameters is no argument. Refs
// of other types than a parameter says, and null where it is a C++ reference, fail with INVALID_ARGUMENT before the
// function is called. A function that can fail returns Status or StatusOr.
//
// A function that may suspend returns a task: a class whose `StatusOr<bool> resume()` or, with results,
// `StatusOr<std::optional<R>> resume()` is called until it gives true or a value, or fails; then, or when the call is
// cancelled, the task is destroyed. It does not move. Pointers among the arguments stay valid as long as it is there;
// Variadic does not.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_NATIVE_H
#define KILN_NATIVE_H

#include "kiln/native_values.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace kiln::vm {

/// What a module gets where its state is made: a constructor may take `const NativeHost &`. Valid as long as the state.
struct NativeHost {
  const kiln_host_t *host;
  /// One per import.
  const kiln_binding_t *bindings;

  const kiln_allocator_t *allocator() const { return host->allocator; }
};

/// The call that a native function is in. Valid until it returns.
struct NativeCall {
  const kiln_host_t *host;
  kiln_invocation_t *invocation;

  const kiln_allocator_t *allocator() const { return host->allocator; }
};

namespace native {

/// What an instance starts with.
struct Header {
  NativeHost host;
};

template <typename State> struct NativeInstance : Header {
  explicit NativeInstance(const NativeHost &host)
    requires std::is_constructible_v<State, const NativeHost &>
      : Header{host}, state(host) {}
  explicit NativeInstance(const NativeHost &host)
    requires(!std::is_constructible_v<State, const NativeHost &>)
      : Header{host} {}

  State state;
};

/// The status for argument number `index` of a call.
[[gnu::cold]] kiln_status_t argumentError(const Header &header, const kiln_function_t &function, std::size_t index,
                                          const Fault &fault);
/// The failure of an import that returned something else than it should.
[[gnu::cold]] Status resultError(const kiln_allocator_t *allocator, const kiln_function_t &function,
                                 const Fault &fault);

template <typename R>
concept Task = requires(R task) { task.resume(); };

template <typename T> struct TaskValue;
template <> struct TaskValue<StatusOr<bool>> {
  using Type = void;
};
template <typename R> struct TaskValue<StatusOr<std::optional<R>>> {
  using Type = R;
};

/// What a function returns in the end.
template <typename R> struct Returned {
  using Type = R;
};
template <Task R> struct Returned<R> {
  using Type = typename TaskValue<decltype(std::declval<R>().resume())>::Type;
};

/// Resumes a task, and destroys it when it is done.
template <Task T> kiln_status_t resumeTask(T *task, kiln_slot_t *results) {
  auto step = task->resume();
  if (step.ok() && !*step)
    return KILN_SUSPENDED;
  kiln_status_t status = KILN_OK;
  if (!step.ok())
    status = step.takeStatus().release();
  else if constexpr (!std::is_same_v<decltype(step), StatusOr<bool>>)
    Result<typename Returned<T>::Type>::put(std::move(**step), results);
  task->~T();
  return status;
}

template <typename... Ts> struct List {};

/// `Parameters` without NativeCall &.
template <typename Kept, typename... Parameters> struct ArgumentsOf {
  using Type = Kept;
};
template <typename... Kept, typename First, typename... Rest> struct ArgumentsOf<List<Kept...>, First, Rest...> {
  using Type = typename ArgumentsOf<List<Kept..., First>, Rest...>::Type;
};
template <typename... Kept, typename... Rest> struct ArgumentsOf<List<Kept...>, NativeCall &, Rest...> {
  using Type = typename ArgumentsOf<List<Kept...>, Rest...>::Type;
};

/// Reads arguments in order; gives NativeCall & between them.
class Reader {
public:
  Reader(const kiln_slot_t *slot, NativeCall &call) : slot(slot), call(call) {}

  template <typename T> decltype(auto) next() {
    if constexpr (std::is_same_v<T, NativeCall &>) {
      return (call);
    } else {
      const kiln_slot_t *at = slot;
      slot += slotsOf<T>(at);
      return Argument<T>::get(at);
    }
  }

private:
  const kiln_slot_t *slot;
  NativeCall &call;
};

/// Checks arguments; gives the number of the first that is wrong.
template <typename... Arguments> Fault checkArguments([[maybe_unused]] const kiln_slot_t *slot, std::size_t &index) {
  Fault fault;
  index = 0;
  (void)((fault = Argument<Arguments>::check(slot), slot += slotsOf<Arguments>(slot), fault.isNone() && ++index) &&
         ...);
  return fault;
}

/// A function whose parameters have been read; List keeps their order of evaluation.
template <typename... Parameters> struct Read {
  std::tuple<Parameters...> values;
  explicit Read([[maybe_unused]] Reader reader) : values{reader.template next<Parameters>()...} {}
};

template <auto function, typename State, typename R, typename... Parameters> struct Thunk {
  using Value = typename Returned<R>::Type;

  template <typename... Arguments> static constexpr auto conventionOf(List<Arguments...>) {
    return kConvention<Value, Arguments...>;
  }
  using Arguments = typename ArgumentsOf<List<>, Parameters...>::Type;
  static constexpr auto convention = conventionOf(Arguments());

  template <typename... Ts> static Fault check(List<Ts...>, const kiln_slot_t *slot, std::size_t &index) {
    return checkArguments<Ts...>(slot, index);
  }

  static R invoke(Header *header, std::tuple<Parameters...> &values) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) -> R {
      if constexpr (std::is_void_v<State>)
        return function(std::forward<Parameters>(std::get<i>(values))...);
      else
        return (static_cast<NativeInstance<State> *>(header)->state.*
                function)(std::forward<Parameters>(std::get<i>(values))...);
    }(std::index_sequence_for<Parameters...>());
  }

  static kiln_status_t begin(void *instance, kiln_call_t *call) {
    Header *header = static_cast<Header *>(instance);
    std::size_t index;
    if (Fault fault = check(Arguments(), call->arguments, index); !fault.isNone()) [[unlikely]]
      return argumentError(*header, *call->function, index, fault);
    NativeCall current{header->host.host, call->invocation};
    Read<Parameters...> read(Reader(call->arguments, current));
    if constexpr (Task<R>) {
      return resumeTask(new (call->frame) R(invoke(header, read.values)), call->results);
    } else if constexpr (std::is_void_v<R>) {
      invoke(header, read.values);
      return KILN_OK;
    } else {
      return conclude(invoke(header, read.values), call->results);
    }
  }

  static kiln_status_t resume(void *, kiln_call_t *call) {
    return resumeTask(static_cast<R *>(call->frame), call->results);
  }

  static void cancel(void *, kiln_call_t *call) { static_cast<R *>(call->frame)->~R(); }

  static constexpr kiln_function_t table(const char *name) {
    if constexpr (Task<R>)
      return {name, convention.text, nullptr, 0, sizeof(R), alignof(R), begin, resume, cancel};
    else
      return {name, convention.text, nullptr, 0, 0, 0, begin, nullptr, nullptr};
  }
};

template <auto function, typename Type> struct ThunkOf;
template <auto function, typename R, typename... Parameters, bool isNoexcept>
struct ThunkOf<function, R (*)(Parameters...) noexcept(isNoexcept)> : Thunk<function, void, R, Parameters...> {};
template <auto function, typename State, typename R, typename... Parameters, bool isNoexcept>
struct ThunkOf<function, R (State::*)(Parameters...) noexcept(isNoexcept)> : Thunk<function, State, R, Parameters...> {
};
template <auto function, typename State, typename R, typename... Parameters, bool isNoexcept>
struct ThunkOf<function, R (State::*)(Parameters...) const noexcept(isNoexcept)>
    : Thunk<function, State, R, Parameters...> {};

template <typename Signature> struct ImportOf;
template <typename R, typename... Parameters> struct ImportOf<R(Parameters...)> {
  static constexpr auto convention = kConvention<R, Parameters...>;
};

/// The parts of a table that point to others: exports by address, no imports.
template <const auto &functions> struct ExportTable {
  static constexpr std::size_t count = std::size(functions);
  template <std::size_t... i>
  static constexpr std::array<const kiln_function_t *, count> make(std::index_sequence<i...>) {
    return {&functions[i]...};
  }
  static constexpr auto pointers = make(std::make_index_sequence<count>());
};

inline constexpr std::span<const kiln_import_t> kNoImports;

template <typename State>
kiln_status_t create(const kiln_module_t *, void *instance, const kiln_host_t *host, const kiln_binding_t *bindings) {
  new (instance) NativeInstance<State>(NativeHost{host, bindings});
  return KILN_OK;
}

template <typename State> void destroy(void *instance) {
  static_cast<NativeInstance<State> *>(instance)->~NativeInstance();
}

} // namespace native

/// The row of an exported function in a table.
template <auto function> constexpr kiln_function_t nativeFunction(const char *name) {
  return native::ThunkOf<function, decltype(function)>::table(name);
}

/// The row of an import: of the function called "module.function", which takes and returns what `Signature` says:
/// nativeImport<int32_t(Counter *)>("counters.value"). It must not suspend.
template <typename Signature>
constexpr kiln_import_t nativeImport(const char *name, bool isOptional = false, uint32_t minimumVersion = 0) {
  return {name, native::ImportOf<Signature>::convention.text, minimumVersion, isOptional, 0};
}

/// The module of a table of functions, all members of State or free functions, and one of imports. Both tables are
/// constants with static storage.
template <typename State, const auto &functions, const auto &imports = native::kNoImports>
constexpr kiln_module_t nativeModule(const char *name, uint32_t version = 0) {
  using Instance = native::NativeInstance<State>;
  return {.abi_version = KILN_ABI_VERSION,
          .abi_flags = KILN_ABI_FLAGS,
          .name = name,
          .version = version,
          .attributes = nullptr,
          .attribute_count = 0,
          .types = nullptr,
          .type_count = 0,
          .imports = std::data(imports),
          .import_count = std::size(imports),
          .exports = native::ExportTable<functions>::pointers.data(),
          .export_count = std::size(functions),
          .instance_size = sizeof(Instance),
          .instance_alignment = alignof(Instance),
          .create = native::create<State>,
          .initialize = nullptr,
          .deinitialize = nullptr,
          .destroy = native::destroy<State>};
}

/// An import as a function object: Import<int32_t(Counter *)> value(host, 0) is number 0 of the table, which was made
/// with the same signature. A call gives StatusOr of the result, or Status.
template <typename Signature> class Import;
template <typename R, typename... Parameters> class Import<R(Parameters...)> {
  static_assert(!(native::isVariadic<Parameters> || ...), "variadic functions are not called from here");

public:
  using Outcome =
      std::conditional_t<std::is_void_v<R>, Status, StatusOr<std::conditional_t<std::is_void_v<R>, int, R>>>;

  Import(const NativeHost &host, std::size_t index) : binding(&host.bindings[index]) {}

  /// False for an optional import that is not there.
  explicit operator bool() const { return binding->function != nullptr; }

  Outcome operator()(NativeCall &from, Parameters... parameters) const {
    kiln_slot_t arguments[sizeof...(Parameters) + 1];
    kiln_slot_t results[native::Result<R>::slots + 1];
    kiln_slot_t *slot = arguments;
    (put(parameters, slot++), ...);
    kiln_call_t call = {binding->function, from.invocation, arguments, results, nullptr};
    if (kiln_status_t status = binding->function->begin(binding->instance, &call); status != KILN_OK) [[unlikely]]
      return Status(status);
    if constexpr (std::is_void_v<R>) {
      return Status();
    } else {
      if (native::Fault fault = native::Result<R>::check(results); !fault.isNone()) [[unlikely]] {
        native::Result<R>::drop(results);
        return native::resultError(from.allocator(), *binding->function, fault);
      }
      return native::Result<R>::take(results);
    }
  }

private:
  template <typename T> static void put(T value, kiln_slot_t *slot) {
    if constexpr (std::is_pointer_v<T>)
      slot->ref = value ? ObjectTraits<std::remove_pointer_t<T>>::to(value) : nullptr;
    else
      native::Result<T>::put(value, slot);
  }

  const kiln_binding_t *binding;
};

} // namespace kiln::vm

#endif // KILN_NATIVE_H
