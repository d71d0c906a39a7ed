//===-- handlers.h - What executes records --------------------------------------------------------------*- C++ -*-===//
//
// Handlers by what they execute, for the decoder to put into records. The operands of a record are listed as its `u`
// values; `imm` is the signed 32 bits over u[2] and u[3]; `more` is the data in the records after it.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_HANDLERS_H
#define KILN_VM_BYTECODE_HANDLERS_H

#include "isa.h"
#include "vm/bytecode/code.h"

namespace kiln::vm::bytecode {

/// Operands that kernel handlers take from elsewhere than the frame.
enum class Form : uint8_t {
  Plain, ///< u = the fields in order; those after the fourth are in the next record.
  Last0, ///< The same, but field 0, 1 or 2 is the last result of its kind.
  Last1,
  Last2,
  Immediate, ///< Of three fields the second is `imm`; u = the others.
  ImmediateLast0,
  Count
};

/// The handler of an op with a kernel; null if it has none or not of that form.
Handler kernelHandler(std::size_t opIndex, Form form);

/// Whether the last results of other kinds than its own outlive an op with a kernel.
bool keepsLastResults(std::size_t opIndex);

/// Two ops as one record: the second takes the result of the first, which nobody else does. u[0] and u[1] = operands of
/// the first, u[2] = the other operand of the second, u[3] = its result. Of a store the operands that are left are u[2]
/// and u[3]. Immediates are signed 16-bit values.
struct Pair {
  std::size_t first;
  std::size_t second;
  unsigned position;    ///< Operand of the second that is the result of the first.
  bool firstImmediate;  ///< u[1] is an immediate.
  bool secondImmediate; ///< u[2] is an immediate.
};
/// Null if there is none.
Handler pairHandler(const Pair &pair);

/// A count and the test of a loop: u[0] += u[1], an immediate; then a comparison of it with u[2] and a branch by u[3],
/// as in CompareBranch.
Handler countBranchHandler(std::size_t addIndex, std::size_t compareIndex, bool onTrue, bool backward,
                           bool limitImmediate);

/// Compare and branch: u[0], u[1] operands, u[2] the result, u[3] a signed distance.
struct CompareBranch {
  bool onTrue;
  bool backward;
  /// u[1] is a signed immediate.
  bool immediate;
  /// Operand 0 is the last result of its kind.
  bool last0;
};
/// Null if there is none for the op.
Handler compareBranchHandler(std::size_t opIndex, CompareBranch form);

/// Branch on u[0] being other than 0 (or 0, if not `onTrue`) by `imm` records.
Handler conditionalBranchHandler(bool onTrue, bool backward, bool last0);

/// Constants, moves, jumps and globals.
struct ControlHandlers {
  // u[0] = target; bits of `imm`, `imm` extended, or the 8 bytes of `more`.
  Handler const32, const64, const64Wide;
  // u[0] to u[1], and then u[2] to u[3].
  Handler move32, move64, moveTwice32, moveRef, retainRef;
  // By `imm` records; the moves from u[0] to u[1] before.
  Handler jump, jumpBack, move32Jump, move32JumpBack, move64Jump, move64JumpBack;
  // u[0] = index, imm = number of cases; more: a record per case and one for the default, whose `imm` is the distance
  // from the first record.
  Handler branchTable;
  // u[0] = index, u[1] = target, u[2] = default, u[3] = number of values; more: the values.
  Handler switch32, switch64;
  // u[0] = value, imm = byte offset.
  Handler globalLoad32, globalLoad64, globalStore32, globalStore64;
  // u[0] = value, u[1] = byte offset, imm = size of the globals.
  Handler globalLoadIndirect32, globalLoadIndirect64, globalStoreIndirect32, globalStoreIndirect64;
};
extern const ControlHandlers kControl;

/// What handles refs. A type is the address of a kiln_type_t, null where every type will do.
struct ObjectHandlers {
  // u[0] = value, u[1] = 1 to move, imm = ordinal; more: type.
  Handler globalLoadRef, globalStoreRef;
  // u[0] = value, u[1] = 1 to move, u[2] = ordinal; more: type, and the number of ref globals.
  Handler globalLoadIndirectRef, globalStoreIndirectRef;
  // u[0] = target, imm = ordinal.
  Handler constRodata;
  // u[0] = target.
  Handler constNull;
  // u[0] = target, u[1] = capacity, u[2] = kiln_list_kind_t; more: element type.
  Handler listAlloc;
  // u[0] = list, u[1] = index, u[2] = target or value, u[3] = 1 to move; more: type (only to get).
  Handler listGetRef, listSetRef;
  // u[0] = length, u[1] = alignment, u[2] = target.
  Handler bufferAlloc;
  // u[0] = source, u[1] = offset, u[2] = length, u[3] = alignment; more: target.
  Handler bufferClone;
  // u[0] = source, u[1] = 1 to move, u[2] = target; more: type.
  Handler castRef;
  // u[0] = condition, u[1] = target, u[2], u[3] = operands; more: type, and two values that are 1 to move.
  Handler selectRef;
  // u[0] = index, u[1] = target, u[2] = default, u[3] = number of values; more: type, 1 to move the default; then pairs
  // of a value and 1 to move it.
  Handler switchRef;
  // u[0] = number of refs; more: their slots.
  Handler discardRefs;
};
extern const ObjectHandlers kObjects;

struct CallHandlers {
  // u[0] 32-bit, u[1] 64-bit, u[2] retained and u[3] moved arguments; more: pairs of slots in this and in the callee's
  // frame, in that order. Then the link, see code.h.
  Handler call;
  // As `call`, when there are only that many 32-bit and 64-bit arguments.
  Handler callSmall[5][3];
  // u[0] = number of results, u[1] = 1 if refs may be left in the frame; more: pairs of slot and ValueKind.
  Handler returnMany;
  // Nothing, or u[0], is returned by a function without ref registers.
  Handler return0, return1Word, return1Pair;
  // What an entry from outside returns to.
  Handler exit;

  // A call of import `imm`. u[0] arguments, u[1] results; more: where in the frame both are put, in slots, as low half
  // of `bits` and the number of records of all this as the high one, u[0] = number of refs that are moved, u[1] = 1 if
  // it may suspend; then pairs of value and ValueKind of arguments and of results, and the slots of refs moved.
  Handler importCall;
  // u[0] = target, imm = ordinal.
  Handler importResolved;
  // u[0] = status; imm = length of the message; more: its address.
  Handler fail;
  // imm = distance to where it is resumed.
  Handler yield;
};
extern const CallHandlers kCalls;

/// How a value is copied, as data in records.
enum ValueKind : uint16_t {
  kWord,
  kPair,
  kRetain,
  kMove,
  kCount, ///< Not a slot but the number of tuples in a variadic segment.
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_HANDLERS_H
