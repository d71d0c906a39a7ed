// Module files as text, for tests: one directive a line, `#` starts a comment.
//
//   expect CODE TEXT                      what verification says; `expect OK` if it accepts
//   module NAME    version N    requires N    bytecode_version N    globals BYTES REFS    signatures N
//   type NAME      dependency NAME      export NAME FUNCTION
//   import NAME CONVENTION                a convention of `-` leaves the signature out
//   rodata TEXT    rodata external OFFSET LENGTH
//   function CONVENTION {words|refs|requires|blocks|offset|length N}...
//   function CONVENTION copies N          as many more functions that share the bytecode; for the first function
//   truncate SIZE                         drops the end of the file
//   patch OFFSET HEX                      replaces bytes of the file
//
// Words with blanks, or none, are in quotes; \0 in them is a NUL. Indented lines belong to the function before them:
//
//   bb0:                                  a block marker
//   MNEMONIC OPERAND...                   an instruction, operands as they are encoded, results last
//   .bytes HEX...                         bytes
//   .fill COUNT HEX...                    those bytes over and over
//
// Operands: `i0` `r0` `R0` (moved) or a number; `import:0`; a block or an offset; "text"; [i0 r1] [i0->i1 R0->r1] [2
// 1]; {bb0 [i0->i1] bb1 []} for the cases of br_table.
#ifndef TEST_UNIT_BYTECODE_MODULE_TEXT_H
#define TEST_UNIT_BYTECODE_MODULE_TEXT_H

#include "module_builder.h"

struct TestCase {
  std::string code;     ///< "OK", "OUT_OF_RANGE" and so on.
  std::string expected; ///< Part of the message.
  TestModule module;
  std::vector<uint8_t> file;
};

/// Throws std::runtime_error with the number of a line that makes no sense.
TestCase parseTestCase(const std::string &text);

#endif // TEST_UNIT_BYTECODE_MODULE_TEXT_H
