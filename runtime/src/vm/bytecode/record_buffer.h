//===-- record_buffer.h - Records while they are made ---------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_RECORD_BUFFER_H
#define KILN_VM_BYTECODE_RECORD_BUFFER_H

#include "vm/bytecode/code.h"

#include <algorithm>
#include <new>

namespace kiln::vm::bytecode {

/// A growing array of trivial elements. `reserve` may fail; what it has made room for does not.
template <typename T> class GrowingArray {
public:
  explicit GrowingArray(const kiln_allocator_t *allocator) : allocator(allocator) {}
  GrowingArray(const GrowingArray &) = delete;
  GrowingArray &operator=(const GrowingArray &) = delete;
  ~GrowingArray() {
    if (elements)
      allocator->release(allocator->self, elements);
  }

  /// Makes room for `more` elements; false without memory.
  bool reserve(std::size_t more) {
    if (more <= capacity - count) [[likely]]
      return true;
    std::size_t wanted = std::max({count + more, capacity * 2, std::size_t{16}});
    void *memory = allocator->allocate(allocator->self, wanted * sizeof(T), alignof(T));
    if (!memory)
      return false;
    if (elements) {
      std::memcpy(memory, elements, count * sizeof(T));
      allocator->release(allocator->self, elements);
    }
    elements = static_cast<T *>(memory);
    capacity = wanted;
    return true;
  }
  /// Adds an element for which there is room.
  T &add(const T &element) { return *new (elements + count++) T(element); }
  void removeLast() { --count; }
  void clear() { count = 0; }

  std::size_t size() const { return count; }
  T &operator[](std::size_t index) { return elements[index]; }
  const T &operator[](std::size_t index) const { return elements[index]; }
  T *begin() { return elements; }
  T *end() { return elements + count; }
  const T *begin() const { return elements; }
  const T *end() const { return elements + count; }
  T &back() { return elements[count - 1]; }

private:
  const kiln_allocator_t *allocator;
  T *elements = nullptr;
  std::size_t count = 0;
  std::size_t capacity = 0;
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_RECORD_BUFFER_H
