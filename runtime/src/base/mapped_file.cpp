//===-- mapped_file.cpp - The bytes of a file ---------------------------------------------------------------------===//
#include "base/mapped_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kiln {

namespace {

kiln_code_t codeOf(int errorNumber) {
  switch (errorNumber) {
  case ENOENT:
  case ENOTDIR:
    return KILN_NOT_FOUND;
  case EACCES:
  case EPERM:
    return KILN_PERMISSION_DENIED;
  default:
    return KILN_UNAVAILABLE;
  }
}

Status systemError(const kiln_allocator_t *allocator, const char *path) {
  int number = errno;
  return error(allocator, codeOf(number), "cannot read '%s': %s", path, std::strerror(number));
}

} // namespace

StatusOr<MappedFile> MappedFile::open(const char *path, const kiln_allocator_t *allocator) {
  int descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return systemError(allocator, path);
  struct stat info;
  void *memory = MAP_FAILED;
  std::size_t size = 0;
  if (::fstat(descriptor, &info) == 0) {
    size = static_cast<std::size_t>(info.st_size);
    // Nothing can be mapped of an empty file.
    memory = size == 0 ? nullptr : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  }
  if (memory == MAP_FAILED) {
    Status status = systemError(allocator, path);
    ::close(descriptor);
    return status;
  }
  ::close(descriptor);
  return MappedFile({static_cast<const uint8_t *>(memory), size});
}

MappedFile::~MappedFile() {
  if (!mapping.empty())
    ::munmap(const_cast<uint8_t *>(mapping.data()), mapping.size());
}

} // namespace kiln
