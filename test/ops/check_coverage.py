#!/usr/bin/env python3
"""Fails when an operation of the dialect, or a row of the opcode table, has no program in test/ops.

Usage: check_coverage.py SOURCE_DIR. Operations come from the ODS files of the dialect, opcodes from runtime/isa/opcodes.def.
Programs are the .mlir files beside this script and what generate_grids.py writes; both kinds count, and only operations
outside comments do.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys

import generate_grids
from harness.program import Program

HERE = pathlib.Path(__file__).resolve().parent

# Opcodes that no operation of the dialect stands for.
OPCODES_WITHOUT_OPERATION = {"cast.si32.f64", "cast.ui32.f64", "cast.f64.si32", "cast.f64.ui32"}
# Never written in a program: the parser adds it.
IMPLIED = {"module_terminator"}


def dialect_operations(source):
    """Mnemonics of all records that the ODS files define."""
    include = source / "compiler" / "include"
    tool = shutil.which("llvm-tblgen-22") or shutil.which("llvm-tblgen") or "/usr/lib/llvm-22/bin/llvm-tblgen"
    done = subprocess.run([tool, "--dump-json", "-I", include, "-I", "/usr/lib/llvm-22/include",
                           include / "kiln" / "Dialect" / "VM" / "VMOps.td"], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"llvm-tblgen: {done.stderr.strip()[:1000]}")
    records = json.loads(done.stdout)
    return {records[name]["opName"] for name in records["!instanceof"]["Op"]
            if records[name]["opDialect"]["def"] == "VM_Dialect"}


def opcode_mnemonics(source):
    """Mnemonics of the rows of opcodes.def, without prefixes and markers, which no operation stands for."""
    text = (source / "runtime" / "isa" / "opcodes.def").read_text()
    rows = re.findall(r'^VM_OP\((\w+),\s*0x\w+,\s*(\w+),\s*"([^"]+)"', text, re.M)
    return {mnemonic for _, _, mnemonic in rows if not mnemonic.startswith("<")}


def used_operations():
    used = {case.op for cases in generate_grids.all_groups().values() for case in cases if case.rows}
    for path in HERE.glob("*.mlir"):
        text = re.sub(r"//.*$", "", Program(path).text, flags=re.M)
        used.update(re.findall(r'(?<![!#%@.\w])"?vm\.([a-z][\w.]*\w)', text))
    return used


def main():
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parent.parent)
    used = used_operations()
    missing = []
    for kind, names in (("operation", dialect_operations(source)),
                        ("opcode", opcode_mnemonics(source) - OPCODES_WITHOUT_OPERATION)):
        print(f"{len(names)} {kind}s")
        missing += [f"{kind} {name} has no program" for name in sorted(names - used - IMPLIED)]
    print("\n".join(missing) if missing else "each has a program")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
