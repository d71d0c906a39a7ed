//===- ByteWriter.h - Little-endian output ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_BYTEWRITER_H
#define KILN_LIB_TARGET_BYTECODE_BYTEWRITER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MathExtras.h"

#include <cstdint>
#include <string>

namespace kiln::bytecode {

class ByteWriter {
public:
  size_t size() const { return bytes.size(); }
  std::string take() { return std::move(bytes); }
  llvm::StringRef view() const { return bytes; }

  void u8(uint8_t value) { bytes.push_back(static_cast<char>(value)); }
  void u16(uint16_t value) { integer(value, 2); }
  void u32(uint32_t value) { integer(value, 4); }
  void u64(uint64_t value) { integer(value, 8); }
  void text(llvm::StringRef value) { bytes.append(value.data(), value.size()); }
  void align(size_t alignment) { bytes.resize(llvm::alignTo(bytes.size(), alignment)); }
  void zeros(size_t count) { bytes.append(count, '\0'); }

  /// Replaces the 4 bytes at `offset`.
  void patch(size_t offset, uint32_t value) {
    for (unsigned i = 0; i < 4; ++i)
      bytes[offset + i] = static_cast<char>(value >> (8 * i));
  }

private:
  std::string bytes;

  void integer(uint64_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i)
      bytes.push_back(static_cast<char>(value >> (8 * i)));
  }
};

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_BYTEWRITER_H
