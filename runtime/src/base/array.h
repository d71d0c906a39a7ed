//===-- array.h - Arrays in memory of an allocator ------------------------------------------------------*- C++ -*-===//
#ifndef KILN_BASE_ARRAY_H
#define KILN_BASE_ARRAY_H

#include "kiln/status.h"

#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <utility>

namespace kiln {

/// RESOURCE_EXHAUSTED for `size` bytes that an allocator did not give.
[[gnu::cold]] Status outOfMemory(const kiln_allocator_t *allocator, std::size_t size);

/// A fixed number of trivial elements, zero at first.
template <typename T> class Array {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
  static StatusOr<Array> create(const kiln_allocator_t *allocator, std::size_t count) {
    if (count > PTRDIFF_MAX / sizeof(T))
      return outOfMemory(allocator, SIZE_MAX);
    void *memory = allocator->allocate(allocator->self, count * sizeof(T), alignof(T));
    if (!memory)
      return outOfMemory(allocator, count * sizeof(T));
    std::memset(memory, 0, count * sizeof(T));
    return Array(allocator, static_cast<T *>(memory), count);
  }

  Array() = default;
  Array(Array &&other) noexcept
      : allocator(other.allocator), elements(std::exchange(other.elements, nullptr)),
        count(std::exchange(other.count, 0)) {}
  Array &operator=(Array &&other) noexcept {
    std::swap(allocator, other.allocator);
    std::swap(elements, other.elements);
    std::swap(count, other.count);
    return *this;
  }
  ~Array() {
    if (elements)
      allocator->release(allocator->self, elements);
  }

  T *data() { return elements; }
  const T *data() const { return elements; }
  std::size_t size() const { return count; }
  T &operator[](std::size_t index) { return elements[index]; }
  const T &operator[](std::size_t index) const { return elements[index]; }
  T *begin() { return elements; }
  T *end() { return elements + count; }
  const T *begin() const { return elements; }
  const T *end() const { return elements + count; }

private:
  Array(const kiln_allocator_t *allocator, T *elements, std::size_t count)
      : allocator(allocator), elements(elements), count(count) {}

  const kiln_allocator_t *allocator = nullptr;
  T *elements = nullptr;
  std::size_t count = 0;
};

} // namespace kiln

#endif // KILN_BASE_ARRAY_H
