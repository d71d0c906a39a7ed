//===-- native_values.h - C++ types in slots of a call --------------------------------------------------*- C++ -*-===//
//
// What native.h derives calling conventions with. Argument<T> and Result<T> say for each C++ type which letters of a
// calling convention stand for it, and how it is read from and written to the slots of a kiln_call_t.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_NATIVE_VALUES_H
#define KILN_NATIVE_VALUES_H

#include "kiln/object.h"
#include "kiln_call.h"

#include <cstdint>
#include <span>
#include <tuple>
#include <type_traits>

namespace kiln::vm {

/// A variadic argument: tuples of values that the caller holds, read in place as long as the call runs. Elements are a
/// T, or std::tuple<Ts...> where there are several. A ref among them is a pointer, which may be null, or a reference,
/// which is not.
template <typename... Ts> class Variadic;

namespace native {

/// Text of a calling convention that is put together at compile time.
template <std::size_t length> struct Letters {
  char text[length + 1] = {};
};
template <std::size_t size> Letters(const char (&)[size]) -> Letters<size - 1>;

template <std::size_t a, std::size_t b> constexpr Letters<a + b> operator+(const Letters<a> &x, const Letters<b> &y) {
  Letters<a + b> both;
  for (std::size_t i = 0; i < a; ++i)
    both.text[i] = x.text[i];
  for (std::size_t i = 0; i < b; ++i)
    both.text[a + i] = y.text[i];
  return both;
}

/// The letters, or "v" for none.
template <std::size_t length> constexpr auto orVoid(const Letters<length> &letters) {
  if constexpr (length == 0)
    return Letters("v");
  else
    return letters;
}

inline constexpr Letters<0> kNoLetters;

/// What is wrong with an argument: `code` is KILN_OK_CODE if nothing is.
struct Fault {
  kiln_code_t code = KILN_OK_CODE;
  const char *found = "";
  const char *expected = "";

  bool isNone() const { return code == KILN_OK_CODE; }
};

/// `found` points to a type's name or is one of the texts of this file.
template <typename T> Fault checkRef(const kiln_object_t *object) {
  if (!object || ObjectTraits<T>::has(*object)) [[likely]]
    return {};
  return {KILN_INVALID_ARGUMENT, object->type->name, ObjectTraits<T>::name};
}

template <typename T> Fault checkRefThere(const kiln_object_t *object) {
  if (!object) [[unlikely]]
    return {KILN_INVALID_ARGUMENT, "null", ObjectTraits<T>::name};
  return checkRef<T>(object);
}

/// The slot, and moves on to the next. Lists in braces are evaluated in order.
template <typename Slot> Slot *advance(Slot *&slot) { return slot++; }

/// `slots` is how many it has, unless it is variadic. `check` is called before `get`.
template <typename T> struct Argument {
  static_assert(sizeof(T) == 0, "an argument is int32_t, int64_t, float, double, a pointer or reference to an object, "
                                "a Ref, a std::span of a buffer's bytes, or Variadic");
};

template <typename T, char letter, T kiln_slot_t::*member> struct NumberArgument {
  static constexpr Letters<1> letters{{letter}};
  static constexpr std::size_t slots = 1;
  static Fault check(const kiln_slot_t *) { return {}; }
  static T get(const kiln_slot_t *slot) { return slot->*member; }
};
template <> struct Argument<int32_t> : NumberArgument<int32_t, 'i', &kiln_slot_t::i32> {};
template <> struct Argument<int64_t> : NumberArgument<int64_t, 'I', &kiln_slot_t::i64> {};
template <> struct Argument<float> : NumberArgument<float, 'f', &kiln_slot_t::f32> {};
template <> struct Argument<double> : NumberArgument<double, 'F', &kiln_slot_t::f64> {};

struct RefArgument {
  static constexpr Letters<1> letters{{'r'}};
  static constexpr std::size_t slots = 1;
};

/// Borrowed, may be null.
template <typename T> struct Argument<T *> : RefArgument {
  using Type = std::remove_const_t<T>;
  static Fault check(const kiln_slot_t *slot) { return checkRef<Type>(slot->ref); }
  static T *get(const kiln_slot_t *slot) { return slot->ref ? ObjectTraits<Type>::from(slot->ref) : nullptr; }
};

/// Borrowed, never null.
template <typename T> struct Argument<T &> : RefArgument {
  using Type = std::remove_const_t<T>;
  static Fault check(const kiln_slot_t *slot) { return checkRefThere<Type>(slot->ref); }
  static T &get(const kiln_slot_t *slot) { return *ObjectTraits<Type>::from(slot->ref); }
};

/// A reference of its own, may be null.
template <typename T> struct Argument<Ref<T>> : RefArgument {
  static Fault check(const kiln_slot_t *slot) { return checkRef<T>(slot->ref); }
  static Ref<T> get(const kiln_slot_t *slot) { return Ref<T>::share(Argument<T *>::get(slot)); }
};

/// The bytes of a buffer that is not null.
template <> struct Argument<std::span<const uint8_t>> : RefArgument {
  static Fault check(const kiln_slot_t *slot) { return checkRefThere<kiln_buffer_t>(slot->ref); }
  static std::span<const uint8_t> get(const kiln_slot_t *slot) {
    kiln_span_t span = kiln_buffer_span(Argument<kiln_buffer_t *>::get(slot));
    return {span.data, span.size};
  }
};

/// The same to be written: PERMISSION_DENIED if the buffer is read-only.
template <> struct Argument<std::span<uint8_t>> : RefArgument {
  static Fault check(const kiln_slot_t *slot) {
    Fault fault = checkRefThere<kiln_buffer_t>(slot->ref);
    if (fault.isNone() && !(Argument<kiln_buffer_t *>::get(slot)->flags & KILN_BUFFER_MUTABLE)) [[unlikely]]
      return {KILN_PERMISSION_DENIED, "a read-only buffer", "a mutable one"};
    return fault;
  }
  static std::span<uint8_t> get(const kiln_slot_t *slot) {
    kiln_span_t span = kiln_buffer_span(Argument<kiln_buffer_t *>::get(slot));
    return {span.data, span.room};
  }
};

/// Checks values one after the other.
template <typename... Ts> Fault checkAll(const kiln_slot_t *slot) {
  Fault fault;
  (void)((fault = Argument<Ts>::check(slot++), fault.isNone()) && ...);
  return fault;
}

template <typename T> inline constexpr bool isVariadic = false;
template <typename... Ts> inline constexpr bool isVariadic<Variadic<Ts...>> = true;

template <typename... Ts> struct Argument<Variadic<Ts...>> {
  static_assert(sizeof...(Ts) != 0 && !(isVariadic<Ts> || ...), "a tuple has values, and they are not variadic");
  static constexpr auto letters = Letters("C") + (kNoLetters + ... + Argument<Ts>::letters) + Letters("D");
  static constexpr std::size_t tupleSlots = sizeof...(Ts);
  static Fault check(const kiln_slot_t *slot) {
    std::size_t count = static_cast<std::size_t>(slot->i32);
    const kiln_slot_t *tuple = slot + 1;
    for (std::size_t i = 0; i < count; ++i, tuple += sizeof...(Ts))
      if (Fault fault = checkAll<Ts...>(tuple); !fault.isNone()) [[unlikely]]
        return fault;
    return {};
  }
  static Variadic<Ts...> get(const kiln_slot_t *slot) {
    return Variadic<Ts...>(slot + 1, static_cast<std::size_t>(slot->i32));
  }
};

/// How many slots the argument at `slot` has.
template <typename T> std::size_t slotsOf(const kiln_slot_t *slot) {
  if constexpr (requires { Argument<T>::slots; })
    return Argument<T>::slots;
  else
    return 1 + Argument<T>::tupleSlots * static_cast<std::size_t>(slot->i32);
}

/// `put` writes `slots` results; `take` reads those of a call, with the references they are.
template <typename T> struct Result {
  static_assert(sizeof(T) == 0, "a result is int32_t, int64_t, float, double, a Ref, or a std::tuple of these");
};

template <typename T, char letter, T kiln_slot_t::*member> struct NumberResult {
  static constexpr Letters<1> letters{{letter}};
  static constexpr std::size_t slots = 1;
  static void put(T value, kiln_slot_t *slot) { slot->*member = value; }
  static Fault check(const kiln_slot_t *) { return {}; }
  static T take(kiln_slot_t *slot) { return slot->*member; }
  static void drop(kiln_slot_t *) {}
};
template <> struct Result<int32_t> : NumberResult<int32_t, 'i', &kiln_slot_t::i32> {};
template <> struct Result<int64_t> : NumberResult<int64_t, 'I', &kiln_slot_t::i64> {};
template <> struct Result<float> : NumberResult<float, 'f', &kiln_slot_t::f32> {};
template <> struct Result<double> : NumberResult<double, 'F', &kiln_slot_t::f64> {};

template <typename T> struct Result<Ref<T>> : RefArgument {
  static void put(Ref<T> &&value, kiln_slot_t *slot) {
    T *object = value.detach();
    slot->ref = object ? ObjectTraits<T>::to(object) : nullptr;
  }
  static Fault check(const kiln_slot_t *slot) { return checkRef<T>(slot->ref); }
  static Ref<T> take(kiln_slot_t *slot) { return Ref<T>::adopt(Argument<T *>::get(slot)); }
  static void drop(kiln_slot_t *slot) { kiln_object_release(slot->ref); }
};

template <typename... Ts> struct Result<std::tuple<Ts...>> {
  static constexpr auto letters = (kNoLetters + ... + Result<Ts>::letters);
  static constexpr std::size_t slots = sizeof...(Ts);
  static void put(std::tuple<Ts...> &&values, kiln_slot_t *slot) {
    std::apply([&](Ts &...value) { (Result<Ts>::put(std::move(value), slot++), ...); }, values);
  }
  static Fault check(const kiln_slot_t *slot) {
    Fault fault;
    (void)((fault = Result<Ts>::check(slot++), fault.isNone()) && ...);
    return fault;
  }
  static std::tuple<Ts...> take(kiln_slot_t *slot) { return std::tuple<Ts...>{Result<Ts>::take(advance(slot))...}; }
  static void drop(kiln_slot_t *slot) { (Result<Ts>::drop(slot++), ...); }
};

template <> struct Result<void> {
  static constexpr Letters<0> letters = kNoLetters;
  static constexpr std::size_t slots = 0;
};
template <> struct Result<Status> : Result<void> {};
template <typename T> struct Result<StatusOr<T>> : Result<T> {};

template <typename T> inline constexpr bool isStatusOr = false;
template <typename T> inline constexpr bool isStatusOr<StatusOr<T>> = true;

/// Writes what a function returned.
template <typename R> kiln_status_t conclude(R &&result, kiln_slot_t *slots) {
  if constexpr (std::is_same_v<R, Status>) {
    return result.release();
  } else if constexpr (isStatusOr<R>) {
    if (!result.ok()) [[unlikely]]
      return result.takeStatus().release();
    Result<R>::put(*std::move(result), slots);
    return KILN_OK;
  } else {
    Result<R>::put(std::move(result), slots);
    return KILN_OK;
  }
}

/// The text for a function that takes `Arguments` and returns `R`.
template <typename R, typename... Arguments>
inline constexpr auto kConvention = Letters("0") + orVoid((kNoLetters + ... + Argument<Arguments>::letters)) +
                                    Letters("_") + orVoid(Result<R>::letters);

} // namespace native

template <typename... Ts> class Variadic {
public:
  class iterator {
  public:
    explicit iterator(const kiln_slot_t *slot) : slot(slot) {}
    decltype(auto) operator*() const { return Variadic::at(slot); }
    iterator &operator++() {
      slot += sizeof...(Ts);
      return *this;
    }
    bool operator==(const iterator &other) const = default;

  private:
    const kiln_slot_t *slot;
  };

  Variadic(const kiln_slot_t *first, std::size_t count) : first(first), count(count) {}

  std::size_t size() const { return count; }
  bool empty() const { return count == 0; }
  decltype(auto) operator[](std::size_t index) const { return at(first + index * sizeof...(Ts)); }
  iterator begin() const { return iterator(first); }
  iterator end() const { return iterator(first + count * sizeof...(Ts)); }

private:
  static decltype(auto) at(const kiln_slot_t *slot) {
    if constexpr (sizeof...(Ts) == 1)
      return (native::Argument<Ts>::get(slot), ...);
    else
      return std::tuple<Ts...>{native::Argument<Ts>::get(native::advance(slot))...};
  }

  const kiln_slot_t *first;
  std::size_t count;
};

} // namespace kiln::vm

#endif // KILN_NATIVE_VALUES_H
