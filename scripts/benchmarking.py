"""What the bench scripts share: finding the tools, running commands, and printing tables."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: Exit code for "a tool that this needs is not installed", which CTest counts as skipped.
SKIPPED = 77


def fail(message, code=1):
    print(message, file=sys.stderr)
    sys.exit(code)


def find_kiln_compile(given):
    """The path of kiln-compile: `given` if not None, else from the build trees of the project, else from PATH."""
    if given:
        return os.path.abspath(given)
    candidates = (ROOT / "build" / tree / "bin" / "kiln-compile" for tree in ("release", "dev", "."))
    built = next((str(path) for path in candidates if path.is_file()), None) or shutil.which("kiln-compile")
    return built or fail("kiln-compile not found: build it first, or give --kiln-compile PATH")


def find_tool(*names):
    """The first of `names` that is installed; ends the script as skipped if none is."""
    for name in names:
        if path := shutil.which(name):
            return path
    return fail(f"not installed: {' or '.join(names)}", SKIPPED)


def run(command, **options):
    """Runs `command` and returns what it prints; ends the script with its messages if it fails."""
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    if result.returncode != 0:
        fail(f"failed: {' '.join(str(word) for word in command)}\n{result.stdout}{result.stderr}")
    return result.stdout


def generate_c(kiln_compile, source, directory, *flags):
    """Compiles VM IR to C: NAME.c, NAME.h and the support code, in `directory`. Returns the paths of all .c files."""
    directory.mkdir(parents=True, exist_ok=True)
    output = directory / (source.stem + ".c")
    run([kiln_compile, "--output-format=vm-c", source, "-o", output, f"--c-support-dir={directory}", *flags])
    return sorted(directory.glob("*.c"))


def print_row(cells, widths):
    """One line of a table: the first column to the left, the others to the right."""
    first, *others = (str(cell).ljust(width) if at == 0 else str(cell).rjust(width)
                      for at, (cell, width) in enumerate(zip(cells, widths)))
    print("  ".join([first, *others]).rstrip(), flush=True)
