//===- Archive.cpp - The file around a module -----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Archive.h"

#include "ByteWriter.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CRC.h"

namespace kiln::bytecode {

namespace {

constexpr uint64_t kModuleAlignment = 64;
constexpr llvm::StringRef kModuleName = "module.fb";

/// Bytes of a local header without name and padding.
constexpr uint64_t kHeaderSize = 54;
constexpr uint16_t kZip64Version = 0x2D;
constexpr uint16_t kMadeByUnix = 0x031E;
/// 1980-01-01, the first day there is.
constexpr uint16_t kDate = 0x21;
constexpr uint16_t kPaddingField = 0xFECA, kZip64Field = 0x0001;
constexpr uint32_t kInZip64Field = 0xFFFFFFFF;

class ZipWriter {
public:
  /// Appends an entry whose contents start at a multiple of `alignment`, counted from `base`.
  void add(llvm::StringRef name, llvm::StringRef contents, uint64_t alignment, uint64_t base) {
    Entry entry{name, llvm::crc32(llvm::arrayRefFromStringRef(contents)), contents.size(), out.size()};
    uint64_t unpadded = out.size() - base + kHeaderSize + name.size();
    writeLocalHeader(entry, llvm::alignTo(unpadded, alignment) - unpadded);
    out.text(contents);
    entries.push_back(entry);
  }

  /// Zeros between entries, up to a multiple of `alignment` of the file.
  uint64_t align(uint64_t alignment) {
    out.align(alignment);
    return out.size();
  }

  std::string finish() {
    uint64_t directory = out.size();
    for (const Entry &entry : entries)
      writeDirectoryRecord(entry);
    writeEnd(directory, out.size() - directory);
    return out.take();
  }

private:
  struct Entry {
    llvm::StringRef name;
    uint32_t crc;
    uint64_t size;
    uint64_t offset;
  };
  ByteWriter out;
  std::vector<Entry> entries;

  /// The fields that local headers and directory records share.
  void writeFileFields(const Entry &entry, uint16_t extraSize) {
    out.u16(kZip64Version);
    out.u16(0); // flags
    out.u16(0); // stored
    out.u16(0); // time
    out.u16(kDate);
    out.u32(entry.crc);
    out.u32(kInZip64Field);
    out.u32(kInZip64Field);
    out.u16(entry.name.size());
    out.u16(extraSize);
  }

  void writeLocalHeader(const Entry &entry, uint16_t padding) {
    out.u32(0x04034B50);
    writeFileFields(entry, 24 + padding);
    out.text(entry.name);
    out.u16(kPaddingField);
    out.u16(padding);
    out.zeros(padding);
    out.u16(kZip64Field);
    out.u16(16);
    out.u64(entry.size);
    out.u64(entry.size);
  }

  void writeDirectoryRecord(const Entry &entry) {
    out.u32(0x02014B50);
    out.u16(kMadeByUnix);
    writeFileFields(entry, 28);
    out.zeros(10); // comment, disk, attributes
    out.u32(kInZip64Field);
    out.text(entry.name);
    out.u16(kZip64Field);
    out.u16(24);
    out.u64(entry.size);
    out.u64(entry.size);
    out.u64(entry.offset);
  }

  void writeEnd(uint64_t directory, uint64_t directorySize) {
    uint64_t end = out.size();
    out.u32(0x06064B50);
    out.u64(44);
    out.u16(kZip64Version);
    out.u16(kZip64Version);
    out.u32(0); // this disk
    out.u32(0); // disk of the directory
    out.u64(entries.size());
    out.u64(entries.size());
    out.u64(directorySize);
    out.u64(directory);

    out.u32(0x07064B50);
    out.u32(0);
    out.u64(end);
    out.u32(1); // disks

    out.u32(0x06054B50);
    out.u16(0);
    out.u16(0);
    out.u16(entries.size());
    out.u16(entries.size());
    out.u32(directorySize);
    out.u32(kInZip64Field);
    out.u16(0); // comment
  }
};

std::string writeRaw(llvm::StringRef module, llvm::ArrayRef<ExternalFile> files) {
  ByteWriter out;
  out.text(module);
  out.align(kModuleAlignment);
  uint64_t base = out.size();
  for (auto [file, offset] : llvm::zip_equal(files, layOutFiles(Container::Raw, files))) {
    out.zeros(base + offset - out.size());
    out.text(file.contents);
  }
  return out.take();
}

/// The size prefix counts 4 bytes after the entry as well, so that what follows it starts at a multiple of 64.
std::string padModule(llvm::StringRef module) {
  uint64_t size = llvm::alignTo(4 + module.size(), kModuleAlignment) - 4;
  ByteWriter out;
  out.u32(size);
  out.text(module.drop_front(4));
  out.zeros(size - out.size());
  return out.take();
}

} // namespace

std::vector<uint64_t> layOutFiles(Container container, llvm::ArrayRef<ExternalFile> files) {
  std::vector<uint64_t> offsets;
  uint64_t tail = 0;
  for (const ExternalFile &file : files) {
    uint64_t header = container == Container::Zip ? kHeaderSize + file.name.size() : 0;
    offsets.push_back(llvm::alignTo(tail + header, file.alignment));
    tail = offsets.back() + file.contents.size();
  }
  return offsets;
}

std::string writeArchive(Container container, llvm::StringRef module, llvm::ArrayRef<ExternalFile> files) {
  if (container == Container::Raw)
    return writeRaw(module, files);
  ZipWriter zip;
  std::string padded = padModule(module);
  zip.add(kModuleName, padded, kModuleAlignment, 0);
  uint64_t base = zip.align(kModuleAlignment);
  for (const ExternalFile &file : files)
    zip.add(file.name, file.contents, file.alignment, base);
  return zip.finish();
}

} // namespace kiln::bytecode
