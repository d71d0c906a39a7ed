//===-- isa.h - The instruction set as constexpr tables -----------------------------------------------------------===//
//
// opcodes.def parsed at compile time: `Opcode`, `kOps` and the fields of each op. A mistake in a row, in its field
// string or in the order of rows stops the build at that row. Depends on nothing but the C++20 library.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_ISA_ISA_H
#define KILN_ISA_ISA_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kiln::isa {

/// Which byte of an instruction the number of an op is in.
enum class OpcodeSet : uint8_t { Core = 0, ExtF32 = 0xE0, ExtF64 = 0xE1 };

/// The prefix byte, 0 for core ops, in the high byte and the number in the low one.
enum class Opcode : uint16_t {
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour)                                                  \
  symbol = static_cast<uint16_t>(OpcodeSet::set) << 8 | number,
#include "opcodes.def"
};

constexpr OpcodeSet opcodeSet(Opcode opcode) { return static_cast<OpcodeSet>(static_cast<uint16_t>(opcode) >> 8); }
constexpr uint8_t opcodeNumber(Opcode opcode) { return static_cast<uint8_t>(opcode); }

/// How a field is encoded; the head of opcodes.def says which is what.
enum class FieldKind : uint8_t {
  RegI32,
  RegI64,
  RegF32,
  RegF64,
  RegRef,
  RegBuffer,
  RegList,
  ImmI32,
  ImmI64,
  ImmF32,
  ImmF64,
  Global,
  RefGlobal,
  Rodata,
  Type,
  Func,
  Import,
  BlockPC,
  Remap,
  Cases,
  ListAny,
  ListI32,
  ListI64,
  ListF32,
  ListF64,
  ListRef,
  ListU16,
  Text,
  Byte,
};

/// A register as encoded in 16 bits: the ordinal, for a ref with these bits.
inline constexpr uint16_t kRefRegister = 0x8000;
inline constexpr uint16_t kMoveRef = 0x4000;

/// Registers a function can have for integers and floats (a 64-bit value takes two), and for refs: a file can say more,
/// but stock executors refuse it.
inline constexpr unsigned kMaxWordRegisters = 16384;
inline constexpr unsigned kMaxRefRegisters = 8192;

/// In a func32 or import32: an import, not a function.
inline constexpr uint32_t kImportOrdinal = 0x80000000;

struct Field {
  std::string_view name;
  FieldKind kind = FieldKind::Byte;
  bool isResult = false;
  /// The MOVE bit of its ref registers may be set.
  bool canMove = false;
};

constexpr bool isRegister(FieldKind kind) { return kind <= FieldKind::RegList; }
constexpr bool isRefRegister(FieldKind kind) { return kind >= FieldKind::RegRef && kind <= FieldKind::RegList; }
constexpr bool isRegisterList(FieldKind kind) { return kind >= FieldKind::ListAny && kind <= FieldKind::ListRef; }

/// Whether an encoded field starts at an even offset from the start of the function.
constexpr bool isAligned(FieldKind kind) {
  return kind == FieldKind::Remap || kind == FieldKind::Cases || isRegisterList(kind) || kind == FieldKind::ListU16;
}

/// What the kernel of an op is like.
enum class KernelFlavour : uint8_t {
  None,  ///< There is none.
  Value, ///< Returns the result.
  Code,  ///< Returns a kiln_code_t and stores the result, if the op has one, through its last parameter.
};

/// The fields of one op in the order they are encoded; results come last.
class FieldList {
public:
  static constexpr std::size_t kMaxCount = 6;

  constexpr void add(const Field &field) { storage[count++] = field; }
  constexpr bool full() const { return count == kMaxCount; }
  constexpr std::size_t size() const { return count; }
  constexpr const Field &operator[](std::size_t index) const { return storage[index]; }
  constexpr const Field *begin() const { return storage.data(); }
  constexpr const Field *end() const { return storage.data() + count; }

private:
  std::array<Field, kMaxCount> storage{};
  std::size_t count = 0;
};

struct OpInfo {
  Opcode opcode;
  std::string_view symbol;
  std::string_view mnemonic;
  FieldList fields;
  /// Name of the C function, empty if there is none.
  std::string_view kernel;
  KernelFlavour flavour;
};

namespace detail {

struct KindName {
  std::string_view name;
  FieldKind kind;
  bool canMove = false;
};

inline constexpr KindName kKindNames[] = {
    {"i32", FieldKind::RegI32},
    {"i64", FieldKind::RegI64},
    {"f32", FieldKind::RegF32},
    {"f64", FieldKind::RegF64},
    {"ref", FieldKind::RegRef},
    {"ref^", FieldKind::RegRef, true},
    {"buffer", FieldKind::RegBuffer},
    {"list", FieldKind::RegList},
    {"imm-i32", FieldKind::ImmI32},
    {"imm-i64", FieldKind::ImmI64},
    {"imm-f32", FieldKind::ImmF32},
    {"imm-f64", FieldKind::ImmF64},
    {"global32", FieldKind::Global},
    {"refglobal32", FieldKind::RefGlobal},
    {"rodata32", FieldKind::Rodata},
    {"type32", FieldKind::Type},
    {"func32", FieldKind::Func},
    {"import32", FieldKind::Import},
    {"pc32", FieldKind::BlockPC},
    {"remap", FieldKind::Remap, true},
    {"cases16", FieldKind::Cases, true},
    {"list-any", FieldKind::ListAny},
    {"list-any^", FieldKind::ListAny, true},
    {"list-i32", FieldKind::ListI32},
    {"list-i64", FieldKind::ListI64},
    {"list-f32", FieldKind::ListF32},
    {"list-f64", FieldKind::ListF64},
    {"list-ref^", FieldKind::ListRef, true},
    {"u16list", FieldKind::ListU16},
    {"str16", FieldKind::Text},
    {"u8", FieldKind::Byte},
};

/// Called where a row is wrong; not constexpr, so that the compiler stops there and shows the message.
inline void rowError(const char *message) { (void)message; }

constexpr bool isFieldName(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

constexpr Field parseField(std::string_view text, bool isResult) {
  std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !isFieldName(text.substr(0, colon)))
    rowError("a field is name:kind");
  for (const KindName &known : kKindNames)
    if (known.name == text.substr(colon + 1))
      return {text.substr(0, colon), known.kind, isResult, known.canMove};
  rowError("unknown kind of field");
  return {};
}

/// Parses "lhs:i32 rhs:i32 -> result:i32".
constexpr FieldList parseFields(std::string_view text) {
  FieldList fields;
  bool isResult = false;
  while (!text.empty()) {
    std::size_t length = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    if (word == "->") {
      if (isResult || text.empty())
        rowError("one -> with results after it");
      isResult = true;
      continue;
    }
    if (fields.full())
      rowError("too many fields");
    Field field = parseField(word, isResult);
    for (const Field &other : fields)
      if (other.name == field.name)
        rowError("two fields of one name");
    fields.add(field);
  }
  return fields;
}

/// kernel == "kiln_" + mnemonic with '_' for '.'.
constexpr bool isKernelName(std::string_view kernel, std::string_view mnemonic) {
  constexpr std::string_view prefix = "kiln_";
  if (!kernel.starts_with(prefix) || kernel.size() != prefix.size() + mnemonic.size())
    return false;
  for (std::size_t i = 0; i < mnemonic.size(); ++i)
    if (kernel[prefix.size() + i] != (mnemonic[i] == '.' ? '_' : mnemonic[i]))
      return false;
  return true;
}

consteval OpInfo parseRow(Opcode opcode, std::string_view symbol, std::string_view mnemonic, std::string_view fields,
                          std::string_view kernel, KernelFlavour flavour) {
  if ((flavour == KernelFlavour::None) != (kernel == "none"))
    rowError("a kernel has a flavour, and none has None");
  if (flavour != KernelFlavour::None && !isKernelName(kernel, mnemonic))
    rowError("a kernel is named after its mnemonic");
  OpInfo info{opcode, symbol, mnemonic, parseFields(fields), kernel == "none" ? "" : kernel, flavour};
  if (flavour != KernelFlavour::None)
    for (const Field &field : info.fields)
      if (!isRegister(field.kind))
        rowError("a kernel takes registers only");
  return info;
}

} // namespace detail

/// All ops, sorted by opcode.
inline constexpr OpInfo kOps[] = {
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour)                                                  \
  detail::parseRow(Opcode::symbol, #symbol, mnemonic, fields, #kernel, KernelFlavour::flavour),
#include "opcodes.def"
};

inline constexpr std::size_t kOpCount = sizeof(kOps) / sizeof(kOps[0]);

namespace detail {

/// Indices into kOps in the order of mnemonics.
consteval std::array<uint16_t, kOpCount> sortByMnemonic() {
  std::array<uint16_t, kOpCount> order{};
  for (std::size_t i = 0; i < kOpCount; ++i)
    order[i] = static_cast<uint16_t>(i);
  std::sort(order.begin(), order.end(), [](uint16_t a, uint16_t b) { return kOps[a].mnemonic < kOps[b].mnemonic; });
  return order;
}

inline constexpr std::array<uint16_t, kOpCount> kByMnemonic = sortByMnemonic();

static_assert(
    [] {
      for (std::size_t i = 1; i < kOpCount; ++i)
        if (kOps[i - 1].opcode >= kOps[i].opcode)
          return false;
      return true;
    }(),
    "rows of opcodes.def are sorted by opcode, and no opcode has two");
static_assert(
    [] {
      for (std::size_t i = 1; i < kOpCount; ++i)
        if (kOps[kByMnemonic[i - 1]].mnemonic == kOps[kByMnemonic[i]].mnemonic)
          return false;
      return true;
    }(),
    "no mnemonic in opcodes.def has two rows");

} // namespace detail

/// The op with an opcode, null if there is none.
constexpr const OpInfo *findOp(Opcode opcode) {
  const OpInfo *end = kOps + kOpCount;
  const OpInfo *found =
      std::lower_bound(kOps, end, opcode, [](const OpInfo &info, Opcode key) { return info.opcode < key; });
  return found != end && found->opcode == opcode ? found : nullptr;
}

/// The op with a mnemonic such as "add.i32", null if there is none.
constexpr const OpInfo *findOp(std::string_view mnemonic) {
  auto found = std::lower_bound(detail::kByMnemonic.begin(), detail::kByMnemonic.end(), mnemonic,
                                [](uint16_t index, std::string_view key) { return kOps[index].mnemonic < key; });
  return found != detail::kByMnemonic.end() && kOps[*found].mnemonic == mnemonic ? &kOps[*found] : nullptr;
}

/// Whether an op ends a block.
constexpr bool isTerminator(const OpInfo &info) {
  return info.opcode == Opcode::Return || info.opcode == Opcode::Fail ||
         std::any_of(info.fields.begin(), info.fields.end(),
                     [](const Field &field) { return field.kind == FieldKind::BlockPC; });
}

} // namespace kiln::isa

#endif // KILN_ISA_ISA_H
