#!/usr/bin/env python3
"""Writes a C program that runs kernels over grids of operands and compares the results with those of kernel_models.py.

    kernel_checks.py GROUP OUTPUT [--skip MNEMONIC,...] [--opcodes opcodes.def]

GROUP is int, f32 or f64: the kernels whose widest types those are; or libm32 or libm64: the functions of libm, of which
results within a few units in the last place are right. Programs of the first three hold digests, so that they fit machines
with little memory: one for each value of the first operand, on AVR one for each kernel. With --opcodes, fails if a
kernel of the instruction table has no model.
"""

import argparse
import itertools
import pathlib
import re
import sys

import kernel_models as models

#: Stands for the failure of a kernel.
FAILED = 0xF0000000000000F3

C_TYPES = {"i32": "int32_t", "i64": "int64_t", "f32": "float", "f64": "double"}

HEADERS = {"int": ("kiln_int.h",), "f32": ("kiln_f32.h", "kiln_math_f32.h"), "f64": ("kiln_f64.h", "kiln_math_f64.h"),
           "libm32": ("kiln_math_f32.h",), "libm64": ("kiln_math_f64.h",)}

#: Kernels of the table whose results are objects, memory, or libm's.
NO_MODEL = re.compile(r"buffer\.|list\.|cmp\.\w+\.ref|(%s)\.f" % "|".join(models.LIBM))


def group_of(operands, result):
    types = {type.rstrip("?") for type in (*operands, result)}
    return "f64" if "f64" in types else "f32" if "f32" in types else "int"


def digest(values, seed=2166136261):
    for value in values:
        for word in (value & 0xFFFFFFFF, value >> 32):
            seed = ((seed ^ word) * 16777619) & 0xFFFFFFFF
    return seed


def c_name(mnemonic):
    return mnemonic.replace(".", "_")


class Program:
    def __init__(self, group):
        self.group = group
        self.grids = {}  # tuple of values -> name
        self.functions = []
        self.rows = []

    def grid(self, values, type):
        key = (type[1:], tuple(values))
        if key not in self.grids:
            self.grids[key] = f"grid{len(self.grids)}"
        return self.grids[key]

    def add(self, mnemonic, operands, result, model):
        grids = models.operand_grids(mnemonic, operands)
        name = c_name(mnemonic)
        arguments = [f"to_{type}({self.grid(values, type)}[{index}])"
                     for type, values, index in zip(operands, grids, "ijk")]
        unused = "".join(f" (void){index};" for index in "ijk"[len(grids):])
        call = f"kiln_{name}({', '.join(arguments)}"
        if re.match(r"(div|rem)\.i", mnemonic):
            body = (f"{C_TYPES[result]} result = 0x5A5A; kiln_code_t code = {call}, &result); "
                    f"return code == KILN_OK_CODE ? from_{result}(result) : failed(code, result == 0x5A5A);")
        else:
            body = f"return from_{result.replace('?', '_or_nan')}({call}));"
        self.functions.append(f"static uint64_t call_{name}(size_t i, size_t j, size_t k) {{{unused} {body} }}")

        # By row: all results that share the first operand.
        rows = []
        for first in grids[0]:
            values = (model(first, *rest) for rest in itertools.product(*grids[1:]))
            rows.append(list(FAILED if value is None else value for value in values))
        whole = digest(itertools.chain.from_iterable(rows))
        self.functions.append(f"DIGESTS(digests_{name}, 0x{whole:08X}u, "
                              f"{', '.join(f'0x{digest(row):08X}u' for row in rows)});")
        counts = [len(values) for values in grids] + [1] * (3 - len(grids))
        self.rows.append(f'    {{"{mnemonic}", call_{name}, {{{counts[0]}, {counts[1]}, {counts[2]}}}, digests_{name}}},')

    def text(self):
        lines = [f'#include "{header}"' for header in HEADERS[self.group]]
        lines += ['#include "kernel_check.h"', ""]
        for (width, values), name in self.grids.items():
            suffix = "" if width == "32" else "ull"
            lines.append(f"static const uint{width}_t {name}[] = "
                         f"{{{', '.join(f'0x{value:X}u{suffix[1:]}' for value in values)}}};")
        lines += self.functions
        lines += ["", "static const kernel_check_t checks[] = {", *self.rows, "};", "",
                  "int main(void) { return check_kernels(checks, sizeof checks / sizeof checks[0]); }", ""]
        return "\n".join(lines)


def libm_program(type):
    """Rows of operands and results for each function of libm."""
    format = models.FORMATS[type]
    lines = [f'#include "{header}"' for header in HEADERS["libm" + type[1:]]]
    lines += ['#include "libm_check.h"', ""]
    checks = []
    for name, (count, function, bound) in models.LIBM.items():
        rows = []
        for operands in itertools.product(models.libm_grid(format, name), repeat=count):
            result = models.libm_result(format, name, function, operands)
            a, b, r = (f"UINT{format.width}_C(0x{word:X})" for word in (*operands, *[0] * (2 - count), result))
            rows.append(f"{{{{{a}, {b}}}, {r}}}")
        call = f"kiln_{name}_{type}({', '.join(f'to_{type}({x})' for x in 'ab'[:count])})"
        unused = "" if count == 2 else " (void)b;"
        lines.append(f"static float_t_ call_{name}(bits_t a, bits_t b) {{{unused} return {call}; }}")
        lines.append(f"static const libm_row_t rows_{name}[] = {{\n    " + ",\n    ".join(rows) + "};")
        checks.append(f'    {{"{name}.{type}", call_{name}, {bound}, rows_{name}, sizeof rows_{name} / sizeof(libm_row_t)}},')
    lines += ["", "static const libm_check_t checks[] = {", *checks, "};", "",
              "int main(void) { return check_libm(checks, sizeof checks / sizeof checks[0]); }", ""]
    return "\n".join(lines)


def kernels_of_table(path):
    """Mnemonics of the rows of an instruction table that name a kernel."""
    rows = re.findall(r'^VM_OP\([^"]*"([^"]+)",\s*"[^"]*",\s*(\w+),', path.read_text(), re.MULTILINE)
    return [mnemonic for mnemonic, kernel in rows if kernel != "none"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group", choices=HEADERS)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--skip", type=lambda text: text.split(","), default=[], help="kernels to leave out")
    parser.add_argument("--opcodes", type=pathlib.Path)
    options = parser.parse_args()
    if options.opcodes:
        missing = [mnemonic for mnemonic in kernels_of_table(options.opcodes)
                   if mnemonic not in models.KERNELS and not NO_MODEL.match(mnemonic)]
        if missing:
            sys.exit(f"no model of {', '.join(missing)}")
    if options.group.startswith("libm"):
        options.output.write_text(libm_program("f" + options.group[-2:]))
        return
    program = Program(options.group)
    for mnemonic, (operands, result, model) in models.KERNELS.items():
        if group_of(operands, result) == options.group and mnemonic not in options.skip:
            program.add(mnemonic, operands, result, model)
    options.output.write_text(program.text())


if __name__ == "__main__":
    main()
