#!/usr/bin/env python3
"""Compares what kiln-opt and the stock tool print for the same files, byte by byte.

usage: compare_with_stock.py KILN_OPT STOCK_BIN [--PASS]... FILE...

Each file is printed in every form: pretty and generic, with and without locations, with and without aliases. STOCK_BIN
is the folder of iree-opt. With passes, which both run first, locations are left out. Prints the first differing line of
each form that differs; the exit code is then 1.
"""

import itertools
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FORMS = [
    [],
    ["--mlir-print-local-scope"],
    ["--mlir-print-debuginfo"],
    ["--mlir-print-debuginfo", "--mlir-print-local-scope"],
    ["--mlir-print-op-generic"],
    ["--mlir-print-op-generic", "--mlir-print-debuginfo"],
    ["--mlir-print-op-generic", "--mlir-print-local-scope"],
]
TIMEOUT_SECONDS = 60


def find_program(stock_bin):
    """The program behind the launcher, which takes a while to start, where it is in its usual place."""
    programs = sorted(Path(stock_bin).parent.glob("lib/python*/site-packages/iree/compiler/_mlir_libs/iree-opt"))
    return programs[0] if programs else Path(stock_bin) / "iree-opt"


def run(program, form, file):
    result = subprocess.run([program, *form, file], capture_output=True, timeout=TIMEOUT_SECONDS)
    return result.returncode, result.stdout, result.stderr.decode(errors="replace")


def compare(kiln_opt, stock_opt, file, form):
    """A description of the first difference, or None."""
    code, expected, errors = run(stock_opt, form, file)
    if code != 0:
        return f"the stock tool refuses the file: {errors.splitlines()[0]}"
    code, actual, errors = run(kiln_opt, form, file)
    if code != 0:
        return f"kiln-opt refuses the file: {errors.splitlines()[0]}"
    if actual == expected:
        return None
    lines = itertools.zip_longest(expected.split(b"\n"), actual.split(b"\n"), fillvalue=b"(end)")
    for number, (wanted, got) in enumerate(lines, 1):
        if wanted != got:
            return f"line {number}\n  stock: {wanted[:300].decode(errors='replace')}\n  kiln:  {got[:300].decode(errors='replace')}"
    return None


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    kiln_opt, stock_bin, *arguments = sys.argv[1:]
    passes = [argument for argument in arguments if argument.startswith("--")]
    files = [argument for argument in arguments if not argument.startswith("--")]
    stock_opt = find_program(stock_bin)
    forms = [form + passes for form in FORMS if not passes or "--mlir-print-debuginfo" not in form]
    cases = list(itertools.product(files, forms))
    with ThreadPoolExecutor(2) as pool:
        differences = list(pool.map(lambda case: compare(kiln_opt, stock_opt, *case), cases))
    failures = 0
    for (file, form), difference in zip(cases, differences):
        if difference:
            failures += 1
            print(f"{file} {' '.join(form)}: {difference}")
    print(f"{len(cases)} texts compared, {failures} differ")
    return 1 if failures or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
