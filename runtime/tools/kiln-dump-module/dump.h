//===-- dump.h - Forms in which kiln-dump-module writes a module ------------------------------------------*- C++
//-*-===//
#ifndef KILN_TOOLS_KILN_DUMP_MODULE_DUMP_H
#define KILN_TOOLS_KILN_DUMP_MODULE_DUMP_H

#include "base/text_sink.h"
#include "vm/bytecode/archive.h"

#include <string>

namespace kiln::dump {

/// What the tables say, for people.
Status writeMetadata(const vm::bytecode::Archive &archive, TextSink sink);

/// The FlatBuffer as JSON: fields as in the schema, those with their default value left out. `pretty` breaks lines.
void writeJson(const vm::bytecode::Archive &archive, bool pretty, TextSink sink);

/// Writes each rodata segment into a file in the folder `path`, which it makes: external ones under their names in the
/// archive, others as `rodata_N.bin`. ALREADY_EXISTS, UNAVAILABLE if one cannot be written.
Status extractRodata(const vm::bytecode::Archive &archive, const std::string &path);

} // namespace kiln::dump

#endif // KILN_TOOLS_KILN_DUMP_MODULE_DUMP_H
