//===-- invocation_stack.cpp - The memory of a chain of calls -----------------------------------------------------===//
#include "invocation.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kiln::vm {
namespace {

/// The first segment; each further one is as large as all before it, up to the largest.
constexpr std::size_t kSmallestSegment = 1024;
constexpr std::size_t kLargestSegment = 256 * 1024;

void release(kiln_invocation *invocation, StackSegment *segment) {
  invocation->stackBytes -= segment->size();
  invocation->allocator->release(invocation->allocator->self, segment);
}

/// A segment with room for `size` bytes of frames, null if there is none.
StackSegment *allocateSegment(kiln_invocation *invocation, std::size_t size) {
  if (StackSegment *spare = std::exchange(invocation->spare, nullptr)) {
    if (spare->size() - sizeof(StackSegment) >= size)
      return spare;
    release(invocation, spare);
  }
  if (size > SIZE_MAX / 2)
    return nullptr;
  std::size_t room = invocation->stackLimit - invocation->stackBytes;
  std::size_t least = size + sizeof(StackSegment);
  std::size_t wanted = std::clamp(invocation->stackBytes, kSmallestSegment, kLargestSegment);
  std::size_t bytes = std::max(least, std::min(wanted, room));
  if (bytes > room)
    return nullptr;
  bytes &= ~(kFrameAlignment - 1);
  const kiln_allocator_t *allocator = invocation->allocator;
  auto *segment = static_cast<StackSegment *>(
      allocator->allocate(allocator->self, bytes, std::max(alignof(StackSegment), kFrameAlignment)));
  if (!segment)
    return nullptr;
  // Registers that a program never wrote read as something that other programs did not leave there.
  std::memset(static_cast<void *>(segment), 0, bytes);
  segment->limit = reinterpret_cast<char *>(segment) + bytes;
  invocation->stackBytes += bytes;
  return segment;
}

} // namespace

void initializeInvocation(kiln_invocation &invocation, const kiln_allocator_t *allocator, std::size_t stackLimit,
                          int64_t fuel) {
  invocation = {};
  invocation.allocator = allocator;
  invocation.stackLimit = stackLimit;
  invocation.fuel = fuel;
}

void useMemory(kiln_invocation &invocation, void *memory, std::size_t size) {
  std::memset(memory, 0, size);
  invocation.top = static_cast<char *>(memory);
  invocation.limit = invocation.baseLimit = invocation.top + size;
}

void deinitializeInvocation(kiln_invocation &invocation) {
  while (StackSegment *segment = invocation.segment) {
    invocation.segment = segment->previous;
    release(&invocation, segment);
  }
  if (invocation.spare)
    release(&invocation, invocation.spare);
  invocation.spare = nullptr;
}

void *pushSegment(kiln_invocation *invocation, std::size_t size, std::size_t alignment) {
  if (size > SIZE_MAX / 4 || alignment > SIZE_MAX / 4)
    return nullptr;
  StackSegment *segment = allocateSegment(invocation, size + alignment + kFrameAlignment);
  if (!segment)
    return nullptr;
  char *first = reinterpret_cast<char *>(segment + 1);
  first += -reinterpret_cast<uintptr_t>(first) & (std::max(alignment, kFrameAlignment) - 1);
  segment->previous = invocation->segment;
  segment->previousTop = invocation->top;
  segment->first = first;
  invocation->segment = segment;
  invocation->first = first;
  invocation->top = first + size;
  invocation->limit = segment->limit;
  return first;
}

void popSegment(kiln_invocation *invocation) {
  StackSegment *segment = invocation->segment;
  StackSegment *previous = segment->previous;
  invocation->segment = previous;
  invocation->top = segment->previousTop;
  invocation->limit = previous ? previous->limit : invocation->baseLimit;
  invocation->first = previous ? previous->first : nullptr;
  if (StackSegment *spare = invocation->spare) {
    // The larger one is the more useful.
    if (spare->size() > segment->size())
      std::swap(spare, segment);
    release(invocation, spare);
  }
  invocation->spare = segment;
}

} // namespace kiln::vm
