//===-- ref.h - Pointers that own a share of what they point to -----------------------------------------*- C++ -*-===//
#ifndef KILN_REF_H
#define KILN_REF_H

#include <utility>

namespace kiln {

/// How references to a T are counted. C types have specializations.
template <typename T> struct RefTraits {
  static void retain(T *object) { object->retain(); }
  static void release(T *object) { object->release(); }
};

/// Holds a reference to a T; may be null.
template <typename T> class Ref {
public:
  Ref() = default;
  Ref(const Ref &other) : pointer(other.pointer) {
    if (pointer)
      RefTraits<T>::retain(pointer);
  }
  Ref(Ref &&other) noexcept : pointer(std::exchange(other.pointer, nullptr)) {}
  template <typename U> Ref(Ref<U> &&other) noexcept : pointer(other.detach()) {}
  Ref &operator=(Ref other) noexcept {
    std::swap(pointer, other.pointer);
    return *this;
  }
  ~Ref() {
    if (pointer)
      RefTraits<T>::release(pointer);
  }

  /// Takes over a reference, or adds one.
  static Ref adopt(T *pointer) { return Ref(pointer); }
  static Ref share(T *pointer) {
    if (pointer)
      RefTraits<T>::retain(pointer);
    return Ref(pointer);
  }

  T *get() const { return pointer; }
  /// Gives the reference away.
  T *detach() { return std::exchange(pointer, nullptr); }
  T *operator->() const { return pointer; }
  T &operator*() const { return *pointer; }
  explicit operator bool() const { return pointer != nullptr; }

private:
  explicit Ref(T *pointer) : pointer(pointer) {}

  T *pointer = nullptr;
};

} // namespace kiln

#endif // KILN_REF_H
