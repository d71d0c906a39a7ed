// An allocator for tests: counts what is alive and fails when told to.
#pragma once

#include <cstdlib>

#include "kiln_hal_inline.h"

class TestAllocator {
public:
  const kiln_allocator_t *get() const { return &allocator; }
  void *self() { return &allocator; }

  int liveCount = 0;
  int remainingCount = -1; // allocations that still succeed; negative: all

private:
  static void *allocate(void *self, size_t size, size_t alignment) {
    auto *test = static_cast<TestAllocator *>(self);
    if (test->remainingCount == 0)
      return nullptr;
    if (test->remainingCount > 0)
      --test->remainingCount;
    void *memory = nullptr;
    if (posix_memalign(&memory, alignment < sizeof(void *) ? sizeof(void *) : alignment, size ? size : 1) != 0)
      return nullptr;
    ++test->liveCount;
    return memory;
  }

  static void release(void *self, void *memory) {
    --static_cast<TestAllocator *>(self)->liveCount;
    free(memory);
  }

  kiln_allocator_t allocator{this, allocate, release};
};

// Code of a status.
#define CODE(call) kiln_status_code(call)

// A hal.buffer of `size` bytes; the caller owns it.
inline kiln_object_t *makeBuffer(TestAllocator &allocator, int64_t size) {
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  if (kiln_hal_inline_buffer_allocate(allocator.self(), 16, size, &buffer, &storage) != KILN_OK)
    return nullptr;
  for (size_t i = 0; i < storage->size; ++i)
    storage->data[i] = static_cast<uint8_t>(i);
  kiln_buffer_release(storage);
  return buffer;
}

// Length of a hal.buffer; -1 if it has none.
inline int64_t lengthOf(kiln_object_t *buffer) {
  int64_t length = -1;
  (void)kiln_hal_inline_buffer_length(nullptr, buffer, &length);
  return length;
}
