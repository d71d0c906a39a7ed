//===-- framing.cpp - Where in a .vmfb file the module is ---------------------------------------------------------===//
#include "vm/bytecode/framing.h"

#include "base/bytes.h"

namespace kiln::vm::bytecode {

namespace {

constexpr std::size_t kZipHeaderSize = 30;
constexpr uint32_t kZipSignature = 0x04034B50;
constexpr std::size_t kZipNameLengthOffset = 26;
constexpr std::size_t kZipExtraLengthOffset = 28;

constexpr std::size_t kSizePrefixSize = 4;
/// A size prefix, the offset of the root table, the identifier, and a vtable.
constexpr std::size_t kMinimumModuleSize = 16;
constexpr uint64_t kRodataAlignment = 64;

/// Where the module starts; may be past the end of the file.
std::size_t moduleOffset(std::span<const uint8_t> file) {
  if (file.size() < kZipHeaderSize || readU32(file.data()) != kZipSignature)
    return 0;
  return kZipHeaderSize + readU16(file.data() + kZipNameLengthOffset) + readU16(file.data() + kZipExtraLengthOffset);
}

} // namespace

StatusOr<Framing> parseFraming(std::span<const uint8_t> file, const kiln_allocator_t *allocator) {
  std::size_t offset = moduleOffset(file);
  if (offset > file.size() || file.size() - offset < kMinimumModuleSize)
    return error(allocator, KILN_INVALID_ARGUMENT,
                 "file of %zu bytes ends before the module that starts at byte %zu [R1]", file.size(), offset);
  std::size_t available = file.size() - offset - kSizePrefixSize;
  uint32_t size = readU32(file.data() + offset);
  if (size > available)
    return error(allocator, KILN_INVALID_ARGUMENT, "module claims %u bytes; the file has %zu [R1]", size, available);
  uint64_t end = uint64_t{offset} + kSizePrefixSize + size;
  return Framing{file.subspan(offset, kSizePrefixSize + size),
                 (end + kRodataAlignment - 1) / kRodataAlignment * kRodataAlignment};
}

} // namespace kiln::vm::bytecode
