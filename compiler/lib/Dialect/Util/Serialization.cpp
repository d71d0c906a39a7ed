//===- Serialization.cpp - Bytes of constant data -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/Serialization.h"

#include "kiln/Dialect/Util/UtilDialect.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace kiln::util;

namespace {

/// How the elements of a type lie in memory.
struct ElementLayout {
  /// Bits of one number and how many make an element: 2 for complex, else 1.
  unsigned bitWidth = 0;
  unsigned numbers = 1;
  bool isFloat = false;

  bool isWholeBytes() const { return bitWidth % 8 == 0; }
  bool isByteSized() const { return bitWidth == 8 || bitWidth == 16 || bitWidth == 32 || bitWidth == 64; }
  /// Width of the word that packed elements share; for widths that are neither 1 nor byte-sized.
  unsigned wordBytes() const { return llvm::PowerOf2Ceil(llvm::divideCeil(std::min(2 * bitWidth, 64u), 8)); }
  unsigned elementsPerWord() const { return wordBytes() * 8 / bitWidth; }

  int64_t storageSize(int64_t count) const {
    if (bitWidth == 1)
      return count * numbers;
    if (isByteSized())
      return count * numbers * (bitWidth / 8);
    return int64_t(llvm::divideCeil(count, elementsPerWord())) * wordBytes();
  }
};

std::optional<ElementLayout> getElementLayout(Type type) {
  ElementLayout layout;
  if (auto complexType = dyn_cast<ComplexType>(type)) {
    layout.numbers = 2;
    type = complexType.getElementType();
  }
  if (!type.isIntOrFloat())
    return std::nullopt;
  layout.bitWidth = type.getIntOrFloatBitWidth();
  layout.isFloat = isa<FloatType>(type);
  bool isPacked = layout.bitWidth != 1 && !layout.isByteSized();
  if (layout.bitWidth == 0 || layout.bitWidth > 64 || (isPacked && (layout.isFloat || layout.numbers == 2)))
    return std::nullopt;
  return layout;
}

std::optional<int64_t> getShapedStorageSize(ShapedType type) {
  std::optional<ElementLayout> layout = getElementLayout(type.getElementType());
  if (!layout || !type.hasStaticShape())
    return std::nullopt;
  return layout->storageSize(type.getNumElements());
}

/// Storage of a value of any type: a shaped type's elements, or one number.
std::optional<int64_t> getTypeStorageSize(Type type) {
  if (auto shapedType = dyn_cast<ShapedType>(type))
    return getShapedStorageSize(shapedType);
  std::optional<ElementLayout> layout = getElementLayout(type);
  if (!layout)
    return std::nullopt;
  return layout->storageSize(1);
}

void writeLittleEndian(uint64_t value, unsigned byteCount, raw_ostream &stream) {
  char bytes[8];
  for (unsigned i = 0; i < byteCount; ++i)
    bytes[i] = char(value >> (8 * i));
  stream.write(bytes, byteCount);
}

/// Writes numbers one after the other and packs those whose width is no whole number of bytes.
class NumberWriter {
public:
  NumberWriter(const ElementLayout &layout, raw_ostream &stream) : layout(layout), stream(stream) {}

  void write(uint64_t bits) {
    if (layout.bitWidth == 1)
      return writeLittleEndian(bits & 1, 1, stream);
    if (layout.isWholeBytes())
      return writeLittleEndian(bits, layout.bitWidth / 8, stream);
    bits &= llvm::maskTrailingOnes<uint64_t>(layout.bitWidth);
    word |= bits << (wordElements * layout.bitWidth);
    if (++wordElements == layout.elementsPerWord())
      flush();
  }

  void flush() {
    if (wordElements == 0)
      return;
    writeLittleEndian(word, layout.wordBytes(), stream);
    word = 0;
    wordElements = 0;
  }

private:
  const ElementLayout &layout;
  raw_ostream &stream;
  uint64_t word = 0;
  unsigned wordElements = 0;
};

LogicalResult serializeDense(DenseElementsAttr attr, raw_ostream &stream) {
  std::optional<ElementLayout> layout = getElementLayout(attr.getElementType());
  if (!layout)
    return failure();
  NumberWriter writer(*layout, stream);
  if (layout->numbers == 2) {
    if (layout->isFloat) {
      for (std::complex<APFloat> value : attr.getValues<std::complex<APFloat>>()) {
        writer.write(value.real().bitcastToAPInt().getZExtValue());
        writer.write(value.imag().bitcastToAPInt().getZExtValue());
      }
    } else {
      for (std::complex<APInt> value : attr.getValues<std::complex<APInt>>()) {
        writer.write(value.real().getZExtValue());
        writer.write(value.imag().getZExtValue());
      }
    }
  } else if (layout->isFloat) {
    for (const APFloat &value : attr.getValues<APFloat>())
      writer.write(value.bitcastToAPInt().getZExtValue());
  } else {
    for (const APInt &value : attr.getValues<APInt>())
      writer.write(value.getZExtValue());
  }
  writer.flush();
  if (layout->isWholeBytes() && !layout->isByteSized())
    stream.write_zeros(layout->storageSize(attr.getNumElements()) - attr.getNumElements() * (layout->bitWidth / 8));
  return success();
}

LogicalResult serializeResource(DenseResourceElementsAttr attr, int64_t size, raw_ostream &stream,
                                function_ref<InFlightDiagnostic()> emitError) {
  AsmResourceBlob *blob = attr.getRawHandle().getBlob();
  if (!blob)
    return emitError() << "resource '" << attr.getRawHandle().getKey() << "' has no data";
  ArrayRef<char> data = blob->getData();
  if (int64_t(data.size()) != size)
    return emitError() << "resource '" << attr.getRawHandle().getKey() << "' has " << data.size()
                       << " bytes but its type has " << size;
  stream.write(data.data(), data.size());
  return success();
}

void writePattern(uint8_t byte, int64_t size, raw_ostream &stream) {
  char block[256];
  std::fill(std::begin(block), std::end(block), char(byte));
  for (int64_t offset = 0; offset < size; offset += sizeof(block))
    stream.write(block, std::min<int64_t>(size - offset, sizeof(block)));
}

} // namespace

bool kiln::util::isRodataAttr(Attribute attr) {
  return isa<DenseIntOrFPElementsAttr, DenseResourceElementsAttr, StringAttr, CompositeAttr, BytePatternAttr>(attr);
}

std::optional<int64_t> kiln::util::rodataStorageSize(Attribute attr) {
  return llvm::TypeSwitch<Attribute, std::optional<int64_t>>(attr)
      .Case([](DenseIntOrFPElementsAttr dense) { return getShapedStorageSize(dense.getType()); })
      .Case([](DenseResourceElementsAttr resource) -> std::optional<int64_t> {
        // The blob is taken as it is, so its elements must be whole bytes in memory already.
        std::optional<ElementLayout> layout = getElementLayout(resource.getType().getElementType());
        if (!layout || (layout->bitWidth != 1 && !layout->isByteSized()) || (layout->isFloat && layout->bitWidth == 8))
          return std::nullopt;
        return getShapedStorageSize(resource.getType());
      })
      .Case([](StringAttr string) { return int64_t(string.size()); })
      .Case([](CompositeAttr composite) { return composite.getTotalLength(); })
      .Case([](BytePatternAttr pattern) { return getTypeStorageSize(pattern.getType()); })
      .Default([](Attribute) { return std::nullopt; });
}

LogicalResult kiln::util::serializeRodata(Attribute attr, raw_ostream &stream,
                                          function_ref<InFlightDiagnostic()> emitError) {
  std::optional<int64_t> size = rodataStorageSize(attr);
  if (!size)
    return emitError() << "data has no serialization: " << attr;
  return llvm::TypeSwitch<Attribute, LogicalResult>(attr)
      .Case([&](DenseIntOrFPElementsAttr dense) { return serializeDense(dense, stream); })
      .Case([&](DenseResourceElementsAttr resource) { return serializeResource(resource, *size, stream, emitError); })
      .Case([&](StringAttr string) {
        stream << string.getValue();
        return success();
      })
      .Case([&](CompositeAttr composite) {
        for (Attribute part : composite.getParts())
          if (failed(serializeRodata(part, stream, emitError)))
            return failure();
        return success();
      })
      .Case([&](BytePatternAttr pattern) {
        writePattern(uint8_t(pattern.getPattern()), *size, stream);
        return success();
      })
      .Default([](Attribute) { return failure(); });
}

LogicalResult kiln::util::serializeRodata(Attribute attr, SmallVectorImpl<char> &bytes,
                                          function_ref<InFlightDiagnostic()> emitError) {
  llvm::raw_svector_ostream stream(bytes);
  return serializeRodata(attr, static_cast<raw_ostream &>(stream), emitError);
}
