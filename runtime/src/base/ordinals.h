//===-- ordinals.h - Indices that cannot be mixed up ----------------------------------------------------*- C++ -*-===//
#ifndef KILN_BASE_ORDINALS_H
#define KILN_BASE_ORDINALS_H

#include <cstdint>
#include <type_traits>

namespace kiln {

enum class FunctionOrdinal : uint32_t {};
enum class ImportOrdinal : uint32_t {};
enum class ExportOrdinal : uint32_t {};
enum class TypeOrdinal : uint32_t {};
enum class RodataOrdinal : uint32_t {};

template <typename Ordinal>
  requires std::is_enum_v<Ordinal>
constexpr uint32_t value(Ordinal ordinal) {
  return static_cast<uint32_t>(ordinal);
}

} // namespace kiln

#endif // KILN_BASE_ORDINALS_H
