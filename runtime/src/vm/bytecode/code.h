//===-- code.h - Bytecode as the interpreter executes it ------------------------------------------------*- C++ -*-===//
//
// A function in memory is an array of records of 16 bytes: the handler that executes it, and up to four operands. An
// operand that is a register is a slot of the frame, in units of 4 bytes:
//
//    FrameHeader | refs, 2 slots each | 32-bit words | arguments and results of an imported call
//                ^ frame
//
// so that one base address reaches all of them. Some records are followed by others that hold only data.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_CODE_H
#define KILN_VM_BYTECODE_CODE_H

#include "kiln_call.h"

#include <atomic>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

namespace kiln::vm::bytecode {

struct FunctionEntry;
struct Record;
struct Thread;

/// Every handler takes these: where it is, its frame, and values that stay in machine registers. `fuel` counts down;
/// `ai`, `af` and `ad` are the last results of each kind, if the decoder knows that they still are.
#define KILN_HANDLER_PARAMETERS                                                                                        \
  [[maybe_unused]] const ::kiln::vm::bytecode::Record *pc, [[maybe_unused]] uint32_t *frame,                           \
      [[maybe_unused]] ::kiln::vm::bytecode::Thread *thread, [[maybe_unused]] int64_t fuel,                            \
      [[maybe_unused]] int64_t ai, [[maybe_unused]] float af, [[maybe_unused]] double ad

using Handler = kiln_status_t (*)(const Record *pc, uint32_t *frame, Thread *thread, int64_t fuel, int64_t ai, float af,
                                  double ad);

struct Record {
  union {
    Handler handler;
    const FunctionEntry *callee;
    uint64_t bits;
  };
  union {
    uint16_t u[4];
    struct {
      uint16_t pair[2];
      /// Immediate, or distance of a jump in records.
      int32_t imm;
    };
  };
};
static_assert(sizeof(Record) == 16);

/// The 16-bit values in the records of data from `record` on.
inline const uint16_t *data(const Record *record) { return reinterpret_cast<const uint16_t *>(record); }

struct FrameHeader {
  /// Where results go, and where execution goes on, which is after the link of the call.
  uint32_t *caller;
  const Record *returnTo;
  const FunctionEntry *function;
};

inline FrameHeader *header(uint32_t *frame) { return reinterpret_cast<FrameHeader *>(frame) - 1; }
inline uint32_t *slots(FrameHeader *header) { return reinterpret_cast<uint32_t *>(header + 1); }

/// The last record of a call: `callee`, u[0] results, u[1] the slot of the first, u[2] records of data with the slots
/// of all, which follow if there is more than one. FrameHeader::returnTo is the record after it.

/// Records of data that hold `count` 16-bit values.
constexpr uint32_t dataRecords(uint32_t count) { return (count + 7) / 8; }

/// A decoded function.
struct alignas(16) Code {
  /// Of a frame with its header.
  uint32_t frameBytes;
  uint32_t recordCount;
  const Record *entry;
  /// What a call from outside returns to.
  const Record *exit;
};

/// A function of a module. `code` is null until its first call, and set by the thread that makes that.
struct FunctionEntry {
  mutable const Code *code;
  std::span<const uint8_t> bytecode;
  uint32_t ordinal;
  uint16_t wordCount;
  uint16_t refCount;
  /// One letter each.
  std::string_view arguments;
  std::string_view results;

  /// Slot of word 0.
  uint32_t wordBase() const { return 2u * refCount; }
};

template <typename T> T load(const void *memory) {
  T value;
  std::memcpy(&value, memory, sizeof value);
  return value;
}
template <typename T> void store(void *memory, T value) { std::memcpy(memory, &value, sizeof value); }

/// The records of a function, null before its first call.
inline const Code *codeOf(const FunctionEntry &function) {
  return std::atomic_ref<const Code *>(function.code).load(std::memory_order_acquire);
}

inline kiln_object_t **refSlot(uint32_t *frame, uint16_t slot) {
  return reinterpret_cast<kiln_object_t **>(frame + slot);
}

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_CODE_H
