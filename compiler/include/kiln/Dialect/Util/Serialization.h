//===- Serialization.h - Bytes of constant data -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The bytes of read-only data. All of it is little-endian on every host:
//
//   dense elements       each element's bit pattern, row-major. i1 takes one
//                        byte. Other widths than 8, 16, 32 and 64 bits are packed
//                        from the low bits of words of 8 * 2^n bits; an element
//                        that does not fit starts the next word. Widths of whole
//                        bytes, such as 24, are not packed but stored one after
//                        the other, with zeros up to the size that packing would
//                        take. A complex number is its real part, then its
//                        imaginary part.
//   dense_resource       the bytes of the resource
//   string               its characters, no terminator
//   #util.composite      its parts, without gaps
//   #util.byte_pattern   the byte, as often as the type's storage has bytes
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_UTIL_SERIALIZATION_H
#define KILN_DIALECT_UTIL_SERIALIZATION_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Diagnostics.h"

#include <optional>

namespace kiln::util {

/// Whether `attr` is of a kind listed above, whatever its element type.
bool isRodataAttr(mlir::Attribute attr);

/// The number of bytes that serializeRodata() writes for `attr`; none when it cannot be serialized.
std::optional<int64_t> rodataStorageSize(mlir::Attribute attr);

/// Writes the bytes of `attr` to `stream`. Fails, after writing any number of bytes, when its kind or element type has
/// no serialization or when a resource is missing or has another size than its type.
mlir::LogicalResult serializeRodata(mlir::Attribute attr, llvm::raw_ostream &stream,
                                    llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

/// Appends the bytes of `attr` to `bytes`.
mlir::LogicalResult serializeRodata(mlir::Attribute attr, llvm::SmallVectorImpl<char> &bytes,
                                    llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

} // namespace kiln::util

#endif // KILN_DIALECT_UTIL_SERIALIZATION_H
