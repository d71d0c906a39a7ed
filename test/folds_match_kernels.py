#!/usr/bin/env python3
"""Checks that kiln-opt folds each number op to what its C kernel computes.

usage: folds_match_kernels.py KILN_OPT TEMPLATES WORK_DIR

For each kernel of kiln_int.h, kiln_f32.h and kiln_f64.h in TEMPLATES and each tuple of interesting operands, one function
applies the op to constants; canonicalization leaves a constant or, where the result is a NaN or a failure, the op. A C
program calls the kernels with the same operands. All results must agree bit for bit; a NaN agrees with any NaN.
"""

import itertools
import re
import struct
import subprocess
import sys
from pathlib import Path

HEADERS = ["kiln_int.h", "kiln_f32.h", "kiln_f64.h"]
# Kernels of instructions that no op of the dialect gives.
WITHOUT_OP = {"cast_si32_f64", "cast_ui32_f64", "cast_f64_si32", "cast_f64_ui32"}
MOST_CASES_PER_OP = 600
C_TYPES = {"int32_t": "i32", "int64_t": "i64", "float": "f32", "double": "f64"}
WIDTHS = {"i32": 32, "i64": 64, "f32": 32, "f64": 64}
# Operands as bit patterns.
VALUES = {
    "i32": [0, 1, 2, 3, 7, 31, 32, 33, 100, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF, 0xFFFFFFF9, 0x12345678, 0x8123FF80],
    "i64": [0, 1, 2, 3, 63, 64, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000,
            0x8000000000000001, 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFF9, 0x123456789ABCDEF0, 0xFEDCBA987654FF80],
    "f32": [0, 0x80000000, 0x3F800000, 0xBF800000, 0x3F000000, 0xBF000000, 0x40200000, 0xC0200000, 0x3FC00000, 0x40490FDB,
            0x7F800000, 0xFF800000, 0x7FC00000, 0x7FC00123, 0xFFC00001, 1, 0x80000001, 0x007FFFFF, 0x7F7FFFFF, 0x4F000000,
            0xCF000001, 0x4F7FFFFF, 0x5F000000, 0x3EAAAAAB, 0x4B000001, 0x3F800032, 0x3F800064],
    "f64": [0, 1 << 63, 0x3FF0000000000000, 0xBFF0000000000000, 0x3FE0000000000000, 0xBFE0000000000000, 0x4004000000000000,
            0xC004000000000000, 0x400921FB54442D18, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000,
            0x7FF8000000000123, 1, (1 << 63) | 1, 0x000FFFFFFFFFFFFF, 0x7FEFFFFFFFFFFFFF, 0x43E0000000000000,
            0xC3E0000000000001, 0x43EFFFFFFFFFFFFF, 0x3FD5555555555555, 0x36A0000000000000, 0x47EFFFFFE0000000,
            0x47EFFFFFF0000000, 0x3FF000000BA43B74, 0x4330000000000001],
}  # fmt: skip


def kernels(templates):
    """Yields (mnemonic, kernel name, operand types, result type, whether it returns a code)."""
    pattern = re.compile(r"^KILN_INLINE (\w+) (kiln_(\w+))\(([^)]*)\)", re.M)
    for header in HEADERS:
        for result, kernel, name, parameters in pattern.findall((templates / header).read_text()):
            types = [parameter.rsplit(maxsplit=1) for parameter in parameters.split(", ")]
            operands = [C_TYPES.get(c_type) for c_type, c_name in types if not c_name.startswith("*")]
            is_fallible = result == "kiln_code_t"
            result_type = operands[0] if is_fallible else C_TYPES.get(result)
            if None in operands or result_type is None or re.search(r"_(bits|exponent|magnitude)$", name) or name in WITHOUT_OP:
                continue
            yield "vm." + name.replace("_", "."), kernel, operands, result_type, is_fallible


def cases(operands):
    tuples = list(itertools.product(*(VALUES[t] for t in operands)))
    return tuples[:: 1 + len(tuples) // MOST_CASES_PER_OP]


def type_suffix(mnemonic, operands, result):
    family = mnemonic.split(".")[1]
    if family in ("trunc", "ext", "cast", "bitcast"):
        return f"{operands[0]} -> {result}"
    return operands[0] if family == "cmp" else result


def vm_function(index, mnemonic, operands, result, values):
    lines = [f"vm.func @f{index}() -> {result} {{"]
    for i, (operand, value) in enumerate(zip(operands, values)):
        text = str(value) if operand[0] == "i" else f"0x{value:0{WIDTHS[operand] // 4}X}"
        lines.append(f"  %v{i} = vm.const.{operand} {text}")
    names = ", ".join(f"%v{i}" for i in range(len(operands)))
    lines.append(f"  %r = vm.{mnemonic[3:]} {names} : {type_suffix(mnemonic, operands, result)}")
    lines.append(f"  vm.return %r : {result}\n}}")
    return "\n".join(lines)


def c_statement(kernel, operands, result, is_fallible, values):
    """Prints the result's bits, or `fails`."""
    literals = []
    for operand, value in zip(operands, values):
        width = WIDTHS[operand]
        literal = f"UINT{width}_C({value})"
        if operand[0] == "f":
            literals.append(f"kiln_bitcast_i{width}_f{width}((int{width}_t){literal})")
        else:
            literals.append(f"(int{width}_t){literal}")
    width = WIDTHS[result]
    if is_fallible:
        call = f"{kernel}({', '.join(literals)}, &r{width})"
        return f'  if ({call} != 0) puts("fails"); else printf("%llu\\n", (unsigned long long)(uint{width}_t)r{width});'
    call = f"{kernel}({', '.join(literals)})"
    if result[0] == "f":
        call = f"kiln_bitcast_f{width}_i{width}({call})"
    return f'  printf("%llu\\n", (unsigned long long)(uint{width}_t){call});'


def run_kernels(templates, work, statements):
    parts = [statements[i : i + 1000] for i in range(0, len(statements), 1000)]
    source = "".join(f'#include "{header}"\n' for header in HEADERS) + "#include <stdio.h>\n"
    for i, part in enumerate(parts):
        body = "\n".join(part)
        source += f"static void part{i}(void) {{\n  int32_t r32 = 0; int64_t r64 = 0; (void)r32; (void)r64;\n{body}\n}}\n"
    source += "int main(void) {\n" + "".join(f"  part{i}();\n" for i in range(len(parts))) + "  return 0;\n}\n"
    (work / "kernels.c").write_text(source)
    subprocess.run(["cc", "-O0", "-w", "-std=c99", "-I", templates, work / "kernels.c", "-o", work / "kernels"], check=True)
    return subprocess.run([work / "kernels"], check=True, capture_output=True, text=True, timeout=60).stdout.split()


def run_folds(kiln_opt, work, functions):
    """The bits of each function's result, None where an op is left."""
    (work / "folds.mlir").write_text("vm.module @m {\n" + "\n".join(functions) + "\n}\n")
    command = [kiln_opt, "--canonicalize", work / "folds.mlir"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
    constant = re.compile(r"vm\.func @f\d+\(\) -> (\w+) \{\n *%\S+ = vm\.const\.\w+(\.zero)?(?: (\S+))?\n *vm\.return")
    results = []
    for function in text.split("vm.func @f")[1:]:
        match = constant.match("vm.func @f" + function)
        results.append(bits_of(match[1], "0" if match[2] else match[3]) if match else None)
    return results


def bits_of(number_type, text):
    width = WIDTHS[number_type]
    if text.startswith("0x"):
        return int(text, 16)
    if number_type[0] == "i":
        return int(text) % (1 << width)
    code = {"f32": ("<f", "<I"), "f64": ("<d", "<Q")}[number_type]
    return struct.unpack(code[1], struct.pack(code[0], float(text)))[0]


def is_nan(number_type, bits):
    infinity = {"f32": 0x7F800000, "f64": 0x7FF0000000000000}.get(number_type)
    return infinity is not None and bits % (1 << (WIDTHS[number_type] - 1)) > infinity


def main():
    kiln_opt, templates, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    work.mkdir(parents=True, exist_ok=True)
    all_cases = [
        (mnemonic, kernel, operands, result, is_fallible, values)
        for mnemonic, kernel, operands, result, is_fallible in kernels(templates)
        for values in cases(operands)
    ]
    functions = [vm_function(i, m, operands, result, values) for i, (m, _, operands, result, _, values) in enumerate(all_cases)]
    statements = [c_statement(kernel, o, result, fallible, values) for _, kernel, o, result, fallible, values in all_cases]
    expected = run_kernels(templates, work, statements)
    actual = run_folds(kiln_opt, work, functions)
    assert len(expected) == len(actual) == len(all_cases)

    failures, folded = 0, 0
    for case, wanted, got in zip(all_cases, expected, actual):
        mnemonic, result, values = case[0], case[3], case[5]
        wanted_bits = None if wanted == "fails" else int(wanted)
        must_fold = wanted_bits is not None and not is_nan(result, wanted_bits)
        folded += got is not None
        if got == wanted_bits or (got is None and not must_fold):
            continue
        if got is not None and wanted_bits is not None and is_nan(result, got) and is_nan(result, wanted_bits):
            continue
        failures += 1
        if failures <= 20:
            print(f"{mnemonic} {[hex(value) for value in values]}: kernel {wanted}, fold {got}")
    print(f"{len(all_cases)} cases of {len({case[0] for case in all_cases})} ops, {folded} folded, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
