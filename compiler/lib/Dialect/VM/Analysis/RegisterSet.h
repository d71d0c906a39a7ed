//===- RegisterSet.h - Which registers of a bank are taken ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_DIALECT_VM_ANALYSIS_REGISTERSET_H
#define KILN_LIB_DIALECT_VM_ANALYSIS_REGISTERSET_H

#include <bit>
#include <cstdint>
#include <vector>

namespace kiln::vm {

/// A set of register ordinals without an upper limit.
class RegisterSet {
public:
  void clear() { words.clear(); }

  bool contains(unsigned ordinal) const {
    return ordinal / 64 < words.size() && (words[ordinal / 64] >> (ordinal % 64) & 1);
  }
  bool containsAny(unsigned ordinal, unsigned count) const {
    return contains(ordinal) || (count == 2 && contains(ordinal + 1));
  }

  void insert(unsigned ordinal, unsigned count = 1) {
    for (unsigned end = ordinal + count; ordinal < end; ++ordinal) {
      if (ordinal / 64 >= words.size())
        words.resize(ordinal / 64 + 1);
      words[ordinal / 64] |= uint64_t(1) << (ordinal % 64);
    }
  }
  void erase(unsigned ordinal, unsigned count = 1) {
    for (unsigned end = ordinal + count; ordinal < end; ++ordinal)
      if (ordinal / 64 < words.size())
        words[ordinal / 64] &= ~(uint64_t(1) << (ordinal % 64));
  }

  /// The lowest ordinal that is in neither set; with a count of 2 an even one, and the next is in neither set as well.
  unsigned findFree(unsigned count, const RegisterSet &other) const {
    for (unsigned i = 0;; ++i) {
      uint64_t free = ~(word(i) | other.word(i));
      if (count == 2)
        free &= free >> 1 & 0x5555555555555555;
      if (free)
        return i * 64 + std::countr_zero(free);
    }
  }

private:
  uint64_t word(size_t index) const { return index < words.size() ? words[index] : 0; }

  std::vector<uint64_t> words;
};

} // namespace kiln::vm

#endif // KILN_LIB_DIALECT_VM_ANALYSIS_REGISTERSET_H
