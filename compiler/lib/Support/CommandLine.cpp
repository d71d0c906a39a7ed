//===- CommandLine.cpp - Command lines of the tools -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LLVM's parser prints what is wrong to standard error, some of it without asking where it should go, and nowhere says
// that it is an error. So its text is caught in a temporary file and printed again in the form of a diagnostic.
//
//===----------------------------------------------------------------------===//

#include "kiln/Support/CommandLine.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

#include <cstdio>
#include <unistd.h>

using namespace kiln;

namespace {

/// Standard error goes to a temporary file until text() is called. Without a file it stays where it is.
class CaughtErrors {
public:
  CaughtErrors() {
    if (!file)
      return;
    saved = dup(STDERR_FILENO);
    dup2(fileno(file), STDERR_FILENO);
  }
  ~CaughtErrors() {
    restore();
    if (file)
      std::fclose(file);
  }

  /// What was written to standard error, which is itself again.
  std::string text() {
    std::string result;
    restore();
    if (!file)
      return result;
    std::rewind(file);
    char chunk[512];
    while (size_t length = std::fread(chunk, 1, sizeof chunk, file))
      result.append(chunk, length);
    return result;
  }

private:
  void restore() {
    if (saved < 0)
      return;
    dup2(saved, STDERR_FILENO);
    close(saved);
    saved = -1;
  }

  std::FILE *file = std::tmpfile();
  int saved = -1;
};

} // namespace

int kiln::fail(llvm::StringRef tool, const llvm::Twine &message) {
  llvm::WithColor::error(llvm::errs(), tool) << message << '\n';
  return 1;
}

llvm::LogicalResult kiln::parseCommandLine(int argc, char **argv, llvm::StringRef overview) {
  CaughtErrors caught;
  bool isGood = llvm::cl::ParseCommandLineOptions(argc, argv, overview, &llvm::errs());
  std::string text = caught.text();
  if (isGood) {
    llvm::errs() << text;
    return llvm::success();
  }
  std::string tool = llvm::sys::path::filename(argv[0]).str();
  llvm::SmallVector<llvm::StringRef> lines;
  llvm::StringRef(text).split(lines, '\n', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (llvm::StringRef &line : lines) {
    line.consume_front(tool + ": ");
    line = line.ltrim();
  }
  fail(tool, lines.empty() ? "the command line is not valid" : lines.front());
  for (llvm::StringRef line : llvm::ArrayRef(lines).drop_front(lines.empty() ? 0 : 1))
    llvm::WithColor::note(llvm::errs(), tool) << line << '\n';
  return llvm::failure();
}
