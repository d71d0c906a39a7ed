#!/usr/bin/env python3
"""Compiles each file of the C support code alone: with one compiler as C99 or as C++17 and C++20, all warnings errors.

    compile_alone.py c|c++ COMPILER

COMPILER may name a Debian version ("clang-22"). Exit code 77: it is not installed.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

SUPPORT = pathlib.Path(__file__).resolve().parents[3] / "emitc_templates"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Werror"]
STANDARDS = {"c": ["c99"], "c++": ["c++17", "c++20"]}
DEFINITIONS = [[], ["-DKILN_THREADS"], ["-DKILN_STATUS_CODE_ONLY"]]

SKIPPED = 77


def commands(language, compiler, path, work_dir):
    source = work_dir / ("source.c" if language == "c" else "source.cpp")
    source.write_text(f'#include "{path.name}"\n#include "{path.name}"\nextern int declaration;\n'
                      if path.suffix == ".h" else path.read_text())
    is_tcc = pathlib.Path(compiler).name == "tcc"
    for index, standard in enumerate(STANDARDS[language]):
        for definitions in DEFINITIONS if index == 0 else [[]]:
            if is_tcc and "-DKILN_THREADS" in definitions:
                continue  # has no atomics
            flags = ["-Wall", "-Werror"] if is_tcc else WARNINGS
            yield [compiler, f"-std={standard}", *flags, *definitions, f"-I{SUPPORT}", "-c", source, "-o",
                   work_dir / "object.o"]


def main():
    language, name = sys.argv[1:]
    compiler = shutil.which(name)
    if not compiler:
        print(f"skipped: {name} is not installed")
        return SKIPPED
    failed = count = 0
    with tempfile.TemporaryDirectory() as directory:
        for path in sorted((*SUPPORT.glob("*.h"), *SUPPORT.glob("*.c"))):
            for command in commands(language, compiler, path, pathlib.Path(directory)):
                count += 1
                result = subprocess.run(command, capture_output=True, text=True)
                if result.returncode != 0:
                    failed += 1
                    print(f"{path.name}: {' '.join(map(str, command))}\n{result.stderr}")
    print(f"{count} compiled, {failed} failed")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
