//===- Literals.cpp - Constants in C syntax, bit for bit ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Literals.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <limits>

namespace kiln::c {

std::string intLiteral32(int32_t value) {
  if (value == std::numeric_limits<int32_t>::min())
    return "INT32_MIN"; // C has no negative literals: -2147483648 would be the negation of a wider one
  return llvm::itostr(value);
}

std::string intLiteral64(int64_t value) {
  if (value == std::numeric_limits<int64_t>::min())
    return "INT64_MIN";
  if (value >= std::numeric_limits<int32_t>::min() + int64_t(1) && value <= std::numeric_limits<int32_t>::max())
    return llvm::itostr(value);
  return value < 0 ? "-INT64_C(" + llvm::itostr(-value) + ")" : "INT64_C(" + llvm::itostr(value) + ")";
}

std::string floatLiteral(const llvm::APFloat &value) {
  bool isSingle = &value.getSemantics() == &llvm::APFloat::IEEEsingle();
  if (!value.isFinite()) {
    uint64_t bits = value.bitcastToAPInt().getZExtValue();
    return isSingle ? "kiln_bitcast_i32_f32(" + intLiteral32(static_cast<int32_t>(bits)) + ")"
                    : "kiln_bitcast_i64_f64(" + intLiteral64(static_cast<int64_t>(bits)) + ")";
  }
  // The shortest decimal that reads back to the same value.
  llvm::SmallString<32> text;
  for (unsigned digits = isSingle ? 6 : 15;; ++digits) {
    text.clear();
    value.toString(text, digits, /*FormatMaxPadding=*/6);
    llvm::APFloat back(value.getSemantics());
    if (!llvm::errorToBool(back.convertFromString(text, llvm::APFloat::rmNearestTiesToEven).takeError()) &&
        back.bitwiseIsEqual(value))
      break;
  }
  if (!text.str().contains_insensitive('e') && !text.str().contains('.'))
    text += ".0";
  if (isSingle)
    text += 'f';
  return text.str().str();
}

std::string stringLiteral(llvm::StringRef bytes) {
  std::string result = "\"";
  for (char c : bytes) {
    if (c == '"' || c == '\\' || c == '?') {
      result += '\\';
      result += c;
    } else if (llvm::isPrint(c)) {
      result += c;
    } else {
      auto byte = static_cast<unsigned char>(c);
      result += '\\';
      result += static_cast<char>('0' + (byte >> 6));
      result += static_cast<char>('0' + ((byte >> 3) & 7));
      result += static_cast<char>('0' + (byte & 7));
    }
  }
  return result + '"';
}

std::string byteList(llvm::ArrayRef<char> bytes) {
  static const char hex[] = "0123456789ABCDEF";
  std::string result;
  result.reserve(bytes.size() * 6 + bytes.size() / 4);
  for (size_t i = 0; i < bytes.size(); ++i) {
    auto byte = static_cast<unsigned char>(bytes[i]);
    result += i % 16 == 0 ? (i == 0 ? "  " : ",\n  ") : ", ";
    result += "0x";
    result += hex[byte >> 4];
    result += hex[byte & 15];
  }
  return result;
}

} // namespace kiln::c
