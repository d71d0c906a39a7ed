//===-- mapped_file.h - The bytes of a file -------------------------------------------------------------*- C++ -*-===//
#ifndef KILN_BASE_MAPPED_FILE_H
#define KILN_BASE_MAPPED_FILE_H

#include "kiln/status.h"

#include <cstdint>
#include <span>
#include <utility>

namespace kiln {

/// A file mapped into memory, read-only. Whoever truncates it meanwhile ends the process.
class MappedFile {
public:
  /// NOT_FOUND, PERMISSION_DENIED, or UNAVAILABLE where something else goes wrong; the message names the file.
  static StatusOr<MappedFile> open(const char *path, const kiln_allocator_t *allocator);

  MappedFile() = default;
  MappedFile(MappedFile &&other) noexcept : mapping(std::exchange(other.mapping, {})) {}
  MappedFile &operator=(MappedFile &&other) noexcept {
    std::swap(mapping, other.mapping);
    return *this;
  }
  ~MappedFile();

  std::span<const uint8_t> bytes() const { return mapping; }

private:
  explicit MappedFile(std::span<const uint8_t> mapping) : mapping(mapping) {}

  std::span<const uint8_t> mapping;
};

} // namespace kiln

#endif // KILN_BASE_MAPPED_FILE_H
