//===-- main.cpp - Shows what is in a .vmfb file
//--------------------------------------------------------------------===//
#include "dump.h"

#include "kiln_system.h"
#include "vm/bytecode/disassembler.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <string>

using namespace kiln;
using vm::bytecode::Archive;

namespace {

struct Options {
  std::string path;
  std::string output = "all";
  std::string function;
  std::string extractPath;
  bool bytecodeOffsets = false;
  bool pretty = false;
};

TextSink standardOutput() {
  return TextSink(nullptr, [](void *, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); });
}

Status disassembleModule(const Archive &archive, const Options &options) {
  return vm::bytecode::disassemble(archive, {options.bytecodeOffsets, options.function}, standardOutput());
}

Status dumpModule(const Options &options) {
  const kiln_allocator_t *allocator = kiln_allocator_system();
  KILN_ASSIGN_OR_RETURN(Archive archive, Archive::open(options.path.c_str(), allocator));
  if (!options.extractPath.empty())
    return dump::extractRodata(archive, options.extractPath);
  if (options.output == "metadata")
    return dump::writeMetadata(archive, standardOutput());
  if (options.output == "disassembly")
    return disassembleModule(archive, options);
  if (options.output == "flatbuffer-binary") {
    std::span<const uint8_t> module = archive.flatbuffer();
    standardOutput() << std::string_view(reinterpret_cast<const char *>(module.data()), module.size());
    return Status();
  }
  if (options.output == "flatbuffer-json") {
    dump::writeJson(archive, options.pretty, standardOutput());
    return Status();
  }
  if (options.output != "all")
    return error(allocator, KILN_INVALID_ARGUMENT, "unknown output '%s'", options.output.c_str());
  KILN_RETURN_IF_ERROR(dump::writeMetadata(archive, standardOutput()));
  standardOutput() << "\n";
  return disassembleModule(archive, options);
}

/// Writes an error as one line, whatever is in it.
int fail(std::string message) {
  for (char &c : message)
    if (c >= 0 && c < ' ')
      c = ' ';
  std::fprintf(stderr, "kiln-dump-module: %s\n", message.c_str());
  return 1;
}

} // namespace

int main(int argc, char **argv) {
  Options options;
  CLI::App app("Shows what is in a .vmfb file.", "kiln-dump-module");
  app.add_option("module", options.path, "the file");
  app.add_option("--output", options.output,
                 "all, metadata, disassembly, flatbuffer-binary or flatbuffer-json; default: all");
  app.add_option("--function", options.function, "disassemble this function only: its name or ordinal");
  app.add_flag("--bytecode_offsets", options.bytecodeOffsets, "disassemble with offsets of instructions");
  app.add_flag("--pretty", options.pretty, "indent JSON");
  app.add_option("--extract", options.extractPath, "write the rodata into files in this folder instead");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError &problem) {
    return problem.get_exit_code() == 0 ? app.exit(problem) : fail(problem.what());
  }
  if (options.path.empty())
    return fail("Syntax: kiln-dump-module [--output=...] module.vmfb");
  Status status = dumpModule(options);
  if (!status.ok())
    return fail(std::string(codeName(status.code())) + "; " + status.message());
  if (std::fflush(stdout) != 0 || std::ferror(stdout))
    return fail("UNAVAILABLE; cannot write to the standard output");
  return 0;
}
