//===-- extract.cpp - Rodata segments as files --------------------------------------------------------------------===//
#include "dump.h"

#include "base/bytes.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

namespace kiln::dump {

namespace {

using vm::bytecode::Archive;
using vm::bytecode::Rodata;

constexpr std::size_t kHeaderSize = 30;
constexpr uint32_t kSignature = 0x04034B50;

/// Names of the entries of the ZIP archive that a file is, by the offset of their data. Of a header that does not fit
/// into the file, and of all after it, nothing is known.
std::map<std::size_t, std::string> entryNames(const Archive &archive) {
  std::map<std::size_t, std::string> names;
  std::span<const uint8_t> file = archive.file();
  // Data follows its header; the header in front of a segment is where the data before it ended.
  std::size_t header = static_cast<std::size_t>(std::min<uint64_t>(archive.rodataBase(), file.size()));
  while (file.size() - header >= kHeaderSize && readU32(file.data() + header) == kSignature) {
    std::size_t nameLength = readU16(file.data() + header + 26);
    std::size_t data = header + kHeaderSize + nameLength + readU16(file.data() + header + 28);
    if (data > file.size())
      break;
    names[data] = std::string(reinterpret_cast<const char *>(file.data()) + header + kHeaderSize, nameLength);
    // The last extra field ends with the size of the data, twice.
    uint64_t size = data - header >= kHeaderSize + nameLength + 16 ? readU64(file.data() + data - 8) : file.size();
    if (size > file.size() - data)
      break;
    header = data + static_cast<std::size_t>(size);
  }
  return names;
}

/// Whether a file in a folder can be called that, and is in that folder then.
bool isFileName(std::string_view name) {
  return !name.empty() && name.size() < 200 && name.front() != '.' &&
         std::all_of(
             name.begin(), name.end(),
             [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                      c == '.' || c == '-' || c == '$';
             });
}

Status writeFile(const Archive &archive, const std::filesystem::path &path, std::span<const uint8_t> bytes) {
  std::FILE *file = std::fopen(path.c_str(), "wb");
  bool isWritten = file && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  if (file)
    isWritten = std::fclose(file) == 0 && isWritten;
  return isWritten ? Status() : error(archive.allocator(), KILN_UNAVAILABLE, "cannot write '%s'", path.c_str());
}

} // namespace

Status extractRodata(const Archive &archive, const std::string &path) {
  std::error_code code;
  std::filesystem::create_directories(path, code);
  if (code)
    return error(archive.allocator(), KILN_UNAVAILABLE, "cannot make folder '%s': %s", path.c_str(),
                 code.message().c_str());
  std::map<std::size_t, std::string> names = entryNames(archive);
  std::set<std::string> taken;
  for (uint32_t i = 0; i < archive.rodataCount(); ++i) {
    Rodata rodata = archive.rodata(RodataOrdinal{i});
    std::string name = "rodata_" + std::to_string(i) + ".bin";
    if (rodata.isExternal && !rodata.bytes.empty())
      if (auto found = names.find(static_cast<std::size_t>(rodata.bytes.data() - archive.file().data()));
          found != names.end() && isFileName(found->second) && !taken.contains(found->second))
        name = found->second;
    taken.insert(name);
    KILN_RETURN_IF_ERROR(writeFile(archive, std::filesystem::path(path) / name, rodata.bytes));
  }
  return Status();
}

} // namespace kiln::dump
