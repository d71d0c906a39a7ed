//===-- invocation.h - The memory of a chain of calls ---------------------------------------------------*- C++ -*-===//
//
// The frames of all calls of an invocation, whatever their modules are, form one stack in segments that never move: a
// frame stays where it is while its call is suspended. The stack grows by segments until its limit.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_INVOCATION_H
#define KILN_VM_INVOCATION_H

#include "kiln_call.h"

#include <cstdint>

namespace kiln::vm {

/// A piece of a stack; its frames follow it.
struct StackSegment {
  StackSegment *previous;
  /// Where the frames of the previous segment end.
  char *previousTop;
  /// Where its first frame is.
  char *first;
  char *limit;

  std::size_t size() const { return static_cast<std::size_t>(limit - reinterpret_cast<const char *>(this)); }
};

} // namespace kiln::vm

struct kiln_invocation {
  const kiln_allocator_t *allocator;
  /// Where the last frame ends, and where its segment does; null before the first frame.
  char *top;
  char *limit;
  /// The first frame of the current segment: when it goes, the segment does. Null where there is no segment.
  char *first;
  kiln::vm::StackSegment *segment;
  /// Where the memory ends that frames are in before the first segment; null if there is none.
  char *baseLimit;
  /// The last segment that became empty, to be used again; null if there is none.
  kiln::vm::StackSegment *spare;
  /// Bytes in segments, and how many there may be.
  std::size_t stackBytes;
  std::size_t stackLimit;
  /// Instructions that bytecode may still execute; negative when they are used up.
  int64_t fuel;
};

namespace kiln::vm {

/// What every frame is aligned to at least.
inline constexpr std::size_t kFrameAlignment = 8;

/// Prepares an invocation without frames; `stackLimit` is in bytes.
void initializeInvocation(kiln_invocation &invocation, const kiln_allocator_t *allocator, std::size_t stackLimit,
                          int64_t fuel);
/// Gives an invocation without frames `size` bytes, zeroed, to use before it allocates.
void useMemory(kiln_invocation &invocation, void *memory, std::size_t size);
/// Frees the memory of an invocation without frames.
void deinitializeInvocation(kiln_invocation &invocation);

/// A frame in a new segment; null if there is no memory or the limit is reached.
[[gnu::cold, gnu::noinline]] void *pushSegment(kiln_invocation *invocation, std::size_t size, std::size_t alignment);
/// Leaves the current segment, whose frames are gone.
[[gnu::cold, gnu::noinline]] void popSegment(kiln_invocation *invocation);

/// `size` is rounded up to kFrameAlignment, and `alignment` is a power of two.
inline void *pushFrame(kiln_invocation *invocation, std::size_t size, std::size_t alignment) {
  size = (size + kFrameAlignment - 1) & ~(kFrameAlignment - 1);
  std::size_t padding = -reinterpret_cast<uintptr_t>(invocation->top) & (alignment - 1);
  std::size_t room = static_cast<std::size_t>(invocation->limit - invocation->top);
  if (room < padding || room - padding < size) [[unlikely]]
    return pushSegment(invocation, size, alignment);
  char *frame = invocation->top + padding;
  invocation->top = frame + size;
  return frame;
}

/// Takes the last frame away.
inline void popFrame(kiln_invocation *invocation, void *frame) {
  invocation->top = static_cast<char *>(frame);
  if (frame == invocation->first) [[unlikely]]
    popSegment(invocation);
}

} // namespace kiln::vm

#endif // KILN_VM_INVOCATION_H
