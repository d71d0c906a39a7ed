//===-- bytes.h - Little-endian integers at any address -------------------------------------------------*- C++ -*-===//
#ifndef KILN_BASE_BYTES_H
#define KILN_BASE_BYTES_H

#include <cstdint>

namespace kiln {

inline uint16_t readU16(const uint8_t *bytes) { return static_cast<uint16_t>(bytes[0] | bytes[1] << 8); }
inline uint32_t readU32(const uint8_t *bytes) { return readU16(bytes) | uint32_t{readU16(bytes + 2)} << 16; }
inline uint64_t readU64(const uint8_t *bytes) { return readU32(bytes) | uint64_t{readU32(bytes + 4)} << 32; }

} // namespace kiln

#endif // KILN_BASE_BYTES_H
