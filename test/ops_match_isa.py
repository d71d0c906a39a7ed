#!/usr/bin/env python3
"""Compares the ops that the ODS files define with the rows of opcodes.def.

usage: ops_match_isa.py ROOT LLVM_TBLGEN MLIR_INCLUDE

Each instruction has an op named after its symbol with registers of the same kinds, the same extension and the same moves;
each op without an instruction declares something or is a pseudo op.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

# Instructions that no op gives, and ops that declare or that another pass or pattern removes.
INSTRUCTIONS_WITHOUT_OP = {"cast.si32.f64", "cast.ui32.f64", "cast.f64.si32", "cast.f64.ui32"}
DECLARATIONS = {"module", "module_terminator", "func", "export", "import", "initializer", "rodata"}
DECLARATIONS |= {"global." + kind for kind in ("i32", "i64", "f32", "f64", "ref")}
EXPANDED = {"trunc.i16.i8", "trunc.i64.i8", "trunc.i64.i16"}
EXPANDED |= {f"ext.{narrow}.i64.{sign}" for narrow in ("i8", "i16") for sign in "su"}
# Widening a ref assigns it.
SHARED = {"cast.ref.any": "assign.ref"}

# Branches that no ref is moved through, events whose operands are released, not moved, and what moves only one of several.
WITHOUT_MOVE_BITS = {"switch.ref", "yield", "break", "cond_break", "trace", "print", "discard.refs"}

REGISTERS = {"i32": "i", "i64": "l", "f32": "f", "f64": "d", "ref": "r", "buffer": "r", "list": "r"}
CONSTRAINTS = {"I32": "i", "I64": "l", "F32": "f", "F64": "d", "VM_GlobalPtr": "i"}
REFS = {"VM_AnyRef", "VM_Buffer", "VM_List", "VM_PrimitiveList"}


def load_ops(root, tblgen, mlir_include):
    include = root / "compiler" / "include"
    command = [tblgen, "--dump-json", "-I", include, "-I", mlir_include, include / "kiln/Dialect/VM/VMOps.td"]
    records = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    ops = {}
    for name in records["!instanceof"]["Op"]:
        record = records[name]
        if record["opDialect"]["def"] == "VM_Dialect":
            ops[record["opName"]] = (name, record)
    return records, ops


def load_instructions(root):
    text = (root / "runtime" / "isa" / "opcodes.def").read_text()
    pattern = r'^VM_OP\((\w+), 0x\w+, (\w+), "([^"<]+)",\s*((?:"[^"]*"\s*)*),'
    for isa_set, symbol, mnemonic, fields in re.findall(pattern, text, re.M):
        yield isa_set, symbol, mnemonic, "".join(re.findall(r'"([^"]*)"', fields))


def registers_of_op(records, record, kind):
    """The register kinds of the op's operands or results; None where their number varies or a type has alternatives."""
    kinds = []
    for constraint, _ in record[kind]["args"]:
        name = constraint["def"]
        classes = records[name]["!superclasses"]
        if "TypeConstraint" not in classes:
            continue
        if name in REFS:
            kinds.append("r")
        elif name in CONSTRAINTS:
            kinds.append(CONSTRAINTS[name])
        elif "AnyTypeOf" in classes:
            kinds.append(CONSTRAINTS.get(records[name]["allowedTypes"][0]["def"], "i"))
        else:
            return None
    return sorted(kinds)


def registers_of_fields(fields):
    kinds = [field.split(":")[1].rstrip("^") for field in fields.split()]
    if any(kind.startswith("list-") or kind in ("remap", "cases16") for kind in kinds):
        return None
    return sorted(REGISTERS[kind] for kind in kinds if kind in REGISTERS)


def check(records, ops, instruction):
    """Yields what differs between an instruction and its op."""
    isa_set, symbol, mnemonic, fields = instruction
    name, record = ops[mnemonic]
    traits = {trait["def"] for trait in record["traits"]}
    if name != f"VM_{symbol}Op":
        yield f"the op is {name}, the instruction {symbol}"
    for extension in ("F32", "F64"):
        if (isa_set == "Ext" + extension) != (f"VM_Ext{extension}" in traits):
            yield f"extension {extension} differs"
    if {"VM_PseudoOp"} & traits:
        yield "has an instruction but is a pseudo op"
    inputs, _, outputs = fields.partition("->")
    for what, kind, text in (("operands", "arguments", inputs), ("results", "results", outputs)):
        of_op, of_fields = registers_of_op(records, record, kind), registers_of_fields(text)
        if of_op is not None and of_fields is not None and of_op != of_fields:
            yield f"{what} {of_op} against {of_fields}"
    moves_operands = bool({"VM_MovesRefOperands", "VM_MovesLastOperand"} & traits)
    if ("^" in inputs or "remap" in fields or "cases16" in fields) != moves_operands and mnemonic not in WITHOUT_MOVE_BITS:
        yield "moves of operands differ"


def main():
    root, tblgen, mlir_include = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    records, ops = load_ops(root, tblgen, mlir_include)
    instructions = [row for row in load_instructions(root) if row[2] not in INSTRUCTIONS_WITHOUT_OP]
    problems = []
    for instruction in instructions:
        if instruction[2] not in ops:
            problems.append(f"{instruction[2]}: has no op")
        else:
            problems += [f"{instruction[2]}: {problem}" for problem in check(records, ops, instruction)]
    rest = set(ops) - {row[2] for row in instructions} - DECLARATIONS - EXPANDED - set(SHARED)
    for mnemonic in sorted(rest):
        if "VM_PseudoOp" not in {trait["def"] for trait in ops[mnemonic][1]["traits"]}:
            problems.append(f"{mnemonic}: has no instruction and is no pseudo op")
    print("\n".join(problems + [f"{len(ops)} ops, {len(instructions)} instructions, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
