#!/usr/bin/env python3
"""Compiles VM IR to .vmfb files and compares them with the VM IR they were made from.

usage: compare_ops.py --kiln-compile PATH [--stock-dump PATH] FILE...

Of each file: the independent decoder finds nothing wrong; every function has the ops of the VM IR that was encoded, in that
order; the stock disassembler, if given, prints the same as the decoder.
"""

import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import vmfb_decode

OPCODES = vmfb_decode.load_opcodes(pathlib.Path(__file__).resolve().parent.parent / "unit" / "isa" / "opcodes.tsv")
FUNCTION = re.compile(r"^\s*vm\.func ")
OP = re.compile(r"^\s*(?:%[^=]* = )?vm\.([\w.]+)")
#: Instructions that the stock disassembler does not print right.
UNPRINTABLE = ("vm.switch.ref", "vm.cast.ui64.f32")


def ops_by_function(text):
    """The mnemonics of each function, in order."""
    functions = []
    for line in text.splitlines():
        if FUNCTION.match(line):
            functions.append([])
        elif functions and (match := OP.match(line)):
            if not match[1].startswith(("export", "rodata", "global.", "import")) or match[1].startswith(("global.load", "global.store", "import.resolved")):
                functions[-1].append(match[1])
    return functions


def matches(encoded, written):
    """Whether `encoded` is `written` with casts to any ref as assignments, which may be left out."""
    position = 0
    for op in written:
        op = "assign.ref" if op == "cast.ref.any" else op
        if position < len(encoded) and encoded[position] == op:
            position += 1
        elif op != "assign.ref":
            return False
    return position == len(encoded)


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise ValueError(f"{pathlib.Path(command[0]).name}: {done.stderr.strip()[:500]}")
    return done.stdout


def body(listing):
    """Labels and instructions; the stock tools print the sign of a NaN."""
    return [line.split("  //")[0].rstrip().replace("-nan", "nan") for line in listing.splitlines() if line.startswith(("  ", "^bb"))]


def check(path, arguments):
    """What is wrong, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "module.vmfb"
        try:
            run(arguments.kiln_compile, path, "-o", output)
            text = run(arguments.kiln_compile, "--iree-vm-bytecode-module-output-format=mlir-text", path, "-o", "-")
            module = vmfb_decode.Module(output.read_bytes(), OPCODES)
            module.load()
            if module.report.violations:
                raise ValueError("; ".join(module.report.violations))
            listing = "\n".join(vmfb_decode.Listing(module, False).asm())
            encoded, written = ops_by_function(listing), ops_by_function(text)
            if len(encoded) != len(written) or not all(map(matches, encoded, written)):
                raise ValueError("the ops of the file are not those of the VM IR")
            if arguments.stock_dump and not any(op in listing for op in UNPRINTABLE):
                dumped = run("timeout", "60", arguments.stock_dump, "--output=disassembly", output)
                if body(dumped) != body(listing):
                    pairs = zip(body(dumped), body(listing))
                    raise ValueError("the stock tools print otherwise: " + str(next((p for p in pairs if p[0] != p[1]), "length")))
        except (ValueError, vmfb_decode.Fatal) as error:
            return f"{path}: {error}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kiln-compile", required=True)
    parser.add_argument("--stock-dump")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.stock_dump and not pathlib.Path(arguments.stock_dump).exists():
        print(f"{arguments.stock_dump} does not exist")
        return 77
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        problems = [problem for problem in pool.map(lambda path: check(path, arguments), arguments.files) if problem]
    print("\n".join(problems + [f"{len(arguments.files)} files, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
