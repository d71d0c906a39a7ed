//===- Literals.h - Constants in C syntax, bit for bit ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every literal denotes exactly the given bits on every C99 compiler: minimum integers, signed zeros, NaN payloads and
// infinities included, with 16-bit `int` too.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_LITERALS_H
#define KILN_LIB_TARGET_C_LITERALS_H

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace kiln::c {

std::string intLiteral32(int32_t value);
std::string intLiteral64(int64_t value);

/// A decimal literal that reads back to the same bits; NaNs and infinities are a bitcast of their bits.
std::string floatLiteral(const llvm::APFloat &value);

/// A quoted C string. Bytes outside printable ASCII become octal escapes; no trigraphs arise.
std::string stringLiteral(llvm::StringRef bytes);

/// The inside of an array initializer: hexadecimal bytes, sixteen a line, each line indented by two spaces.
std::string byteList(llvm::ArrayRef<char> bytes);

} // namespace kiln::c

#endif
