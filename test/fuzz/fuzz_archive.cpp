// Any bytes as a file: reading it ends in a status or in an archive of which everything can be read, listed and, if it
// is verified, run.
#include "kiln_system.h"
#include "run_module.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/verifier.h"

#include <cstdlib>
#include <memory>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

/// Reads all bytes of what an archive gives out.
class Reader {
public:
  void read(std::span<const uint8_t> bytes) {
    for (uint8_t byte : bytes)
      sum += byte;
  }
  void read(std::string_view text) {
    for (char c : text)
      sum += static_cast<unsigned char>(c);
    if (text.data()[text.size()] != '\0')
      std::abort();
  }
  void read(AttributeList attributes) {
    for (std::size_t i = 0; i < attributes.size(); ++i) {
      read(attributes[i].key);
      read(attributes[i].value);
    }
  }
  void read(const Archive &archive) {
    read(archive.name());
    read(archive.attributes());
    for (uint32_t i = 0; i < archive.typeCount(); ++i)
      read(archive.typeName(TypeOrdinal{i}));
    for (std::size_t i = 0; i < archive.dependencyCount(); ++i)
      read(archive.dependency(i).name);
    for (uint32_t i = 0; i < archive.importCount(); ++i) {
      read(archive.import(ImportOrdinal{i}).name);
      read(archive.import(ImportOrdinal{i}).attributes);
    }
    for (uint32_t i = 0; i < archive.exportCount(); ++i) {
      read(archive.exported(ExportOrdinal{i}).name);
      read(archive.function(archive.exported(ExportOrdinal{i}).function).callingConvention);
    }
    for (uint32_t i = 0; i < archive.functionCount(); ++i) {
      read(archive.function(FunctionOrdinal{i}).bytecode);
      read(archive.function(FunctionOrdinal{i}).attributes);
      read(archive.debugName(FunctionOrdinal{i}));
    }
    for (uint32_t i = 0; i < archive.rodataCount(); ++i)
      read(archive.rodata(RodataOrdinal{i}).bytes);
  }

private:
  volatile unsigned sum = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size) {
  // A copy, aligned as a mapped file is.
  std::unique_ptr<uint8_t[]> file(new uint8_t[size]);
  std::copy(data, data + size, file.get());
  StatusOr<Archive> archive = Archive::create({file.get(), size}, kiln_allocator_system());
  if (!archive.ok())
    return 0;
  Reader().read(*archive);
  bool isVerified = verify(*archive).ok();
  bool isListed = disassemble(*archive, {}, TextSink(nullptr, [](void *, std::string_view) {})).ok();
  if (isVerified && !isListed)
    std::abort();
  if (isVerified)
    runModule({file.get(), size});
  return 0;
}
