// Makes module files, right and wrong ones, from descriptions. What is described is written as it is.
#ifndef TEST_UNIT_BYTECODE_MODULE_BUILDER_H
#define TEST_UNIT_BYTECODE_MODULE_BUILDER_H

#include "isa.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A field of an instruction; which members mean something depends on its kind.
struct TestOperand {
  uint64_t value = 0;             ///< Register, immediate, ordinal, offset.
  std::vector<uint16_t> elements; ///< Of lists; of remaps, sources and targets in turns.
  std::string text;
  std::vector<TestOperand> cases; ///< Targets and remaps in turns.
  /// Written instead of the number of elements, bytes or cases.
  std::optional<uint16_t> count;
  /// Where a byte of padding is needed.
  uint8_t padding = 0;
};

/// Appends an instruction to the bytecode of a function.
void encode(std::vector<uint8_t> &bytecode, const kiln::isa::OpInfo &op, const std::vector<TestOperand> &operands);

struct TestImport {
  std::string name;
  std::optional<std::string> callingConvention; ///< None: no signature.
  bool optional = false;
};

struct TestExport {
  std::string name;
  int32_t function = 0;
};

struct TestRodata {
  std::optional<std::string> embedded;
  uint64_t offset = 0;
  uint64_t length = 0;
};

struct TestFunction {
  std::string callingConvention = "0v_v";
  std::vector<uint8_t> bytecode;
  uint32_t requirements = 0;
  int blockCount = 1;
  int wordCount = 0;
  int refCount = 0;
  std::optional<int32_t> offset; ///< Other than where the bytecode is.
  std::optional<int32_t> length;
};

struct TestModule {
  std::string name = "m";
  uint32_t version = 0;
  uint32_t requirements = 0;
  uint32_t bytecodeVersion = 17u << 16;
  std::vector<std::string> types;
  std::vector<std::string> dependencies;
  std::vector<TestImport> imports;
  std::vector<TestExport> exports;
  std::vector<TestRodata> rodata;
  int32_t globalBytes = 0;
  int32_t globalRefs = 0;
  std::vector<TestFunction> functions;
  std::optional<std::size_t> signatureCount; ///< Other than that of functions; further ones are "0v_v".

  /// A raw file.
  std::vector<uint8_t> build() const;
};

#endif // TEST_UNIT_BYTECODE_MODULE_BUILDER_H
