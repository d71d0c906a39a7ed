//===-- archive.h - The module in a .vmfb file ----------------------------------------------------------*- C++ -*-===//
//
// An archive is the bytes of a file and typed access to the tables in it. Nothing is copied: names, bytecode and rodata
// are views of the file, valid as long as the archive.
//
// An `Archive` exists only for a file whose framing, FlatBuffer and tables are sound, as the first part of
// verifier_rules.md says. So every ordinal below the count of its kind may be used, all ranges lie within the file,
// calling conventions are well formed, exports name functions, and each function has a signature. What functions
// contain is not yet known to be sound; that takes `verify` of verifier.h.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_ARCHIVE_H
#define KILN_VM_BYTECODE_ARCHIVE_H

#include "base/array.h"
#include "base/mapped_file.h"
#include "base/ordinals.h"
#include "kiln/status.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace kiln::vmfb {
struct BytecodeModuleDef;
} // namespace kiln::vmfb

namespace kiln::vm::bytecode {

/// The version of the bytecode that is read: major version in the high half, minor version in the low one.
inline constexpr uint32_t kBytecodeVersion = 17u << 16;

/// Bits of `requirements`.
enum Feature : uint32_t { kFeatureExtF32 = 1, kFeatureExtF64 = 2, kFeatureYield = 4, kFeatureUnwind = 8 };
inline constexpr uint32_t kAllFeatures = kFeatureExtF32 | kFeatureExtF64 | kFeatureYield | kFeatureUnwind;

/// Reflection. After both, as after all texts here, there is a NUL that is not counted.
struct Attribute {
  std::string_view key;
  std::string_view value;
};

class AttributeList {
public:
  explicit AttributeList(const void *vector = nullptr) : vector(vector) {}
  std::size_t size() const;
  Attribute operator[](std::size_t index) const;

private:
  const void *vector;
};

struct Dependency {
  std::string_view name;
  uint32_t minimumVersion;
  bool optional;
};

struct Import {
  std::string_view name;              ///< Module, dot, function; the first dot counts, and there may be none.
  std::string_view callingConvention; ///< Empty for one that takes and gives nothing.
  AttributeList attributes;
  bool optional;
};

struct Export {
  std::string_view name;
  FunctionOrdinal function;
};

struct Function {
  std::span<const uint8_t> bytecode;
  uint32_t bytecodeOffset; ///< Of `bytecode` in the bytecode of the module.
  uint32_t requirements;
  uint32_t blockCount;
  uint32_t wordCount;                 ///< 32-bit registers.
  uint32_t refCount;                  ///< Ref registers.
  std::string_view callingConvention; ///< Empty for one that takes and gives nothing.
  AttributeList attributes;
};

struct Rodata {
  std::span<const uint8_t> bytes;
  bool isExternal; ///< After the module rather than in it.
};

class Archive {
public:
  /// Maps the file at `path`. NOT_FOUND, PERMISSION_DENIED, UNAVAILABLE if it cannot be read; otherwise as `create`.
  static StatusOr<Archive> open(const char *path, const kiln_allocator_t *allocator);

  /// Reads `file`, which it borrows and which must outlive the archive. INVALID_ARGUMENT with the rule that is broken,
  /// RESOURCE_EXHAUSTED. Memory is used only where the module is not 8-byte aligned in memory: then it is copied.
  static StatusOr<Archive> create(std::span<const uint8_t> file, const kiln_allocator_t *allocator);

  const kiln_allocator_t *allocator() const { return memory; }

  std::string_view name() const;
  uint32_t version() const;
  uint32_t requirements() const;
  AttributeList attributes() const;

  std::size_t typeCount() const;
  std::string_view typeName(TypeOrdinal ordinal) const;

  std::size_t dependencyCount() const;
  Dependency dependency(std::size_t index) const;

  std::size_t importCount() const;
  Import import(ImportOrdinal ordinal) const;

  std::size_t exportCount() const;
  Export exported(ExportOrdinal ordinal) const;

  std::size_t functionCount() const;
  Function function(FunctionOrdinal ordinal) const;
  /// From the debug database; empty if that does not know it.
  std::string_view debugName(FunctionOrdinal ordinal) const;

  std::size_t rodataCount() const;
  Rodata rodata(RodataOrdinal ordinal) const;

  uint32_t globalBytes() const;
  uint32_t globalRefCount() const;

  /// The whole file; the module in it, without its size prefix; and the tables as flatc made them.
  std::span<const uint8_t> file() const { return bytes; }
  std::span<const uint8_t> flatbuffer() const { return buffer; }
  const vmfb::BytecodeModuleDef &module() const { return *root; }
  /// Where in the file offsets of external rodata count from.
  uint64_t rodataBase() const { return base; }

private:
  Archive() = default;

  const kiln_allocator_t *memory = nullptr;
  std::span<const uint8_t> bytes;
  std::span<const uint8_t> buffer;
  const vmfb::BytecodeModuleDef *root = nullptr;
  uint64_t base = 0;
  MappedFile mapping;
  Array<uint64_t> alignedCopy;
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_ARCHIVE_H
