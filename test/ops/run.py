#!/usr/bin/env python3
"""Runs self-judging VM programs on one or more executors and compares the verdicts with what the programs declare.

Prints a line per failing export and a summary; exits with 1 when anything failed, with 77 when an executor's tools are
missing.
"""

import argparse
import os
import pathlib
import sys

from harness.bytecode_executor import BytecodeExecutor, KilnCompiler, StockCompiler
from harness.c_executor import TARGETS, CExecutor
from harness.program import Program
from harness.result import Unavailable
from harness.stock import Stock
from harness.stock_reads_kiln import StockReadsKiln

HERE = pathlib.Path(__file__).resolve().parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="programs (default: all beside this script)")
    parser.add_argument("--executor", action="append", default=[], help="may be given several times, or all,separated,by,commas")
    parser.add_argument("--kiln-compile", type=pathlib.Path, help="the compiler under test (for c-* and stock-reads-kiln)")
    parser.add_argument("--kiln-run-module", type=pathlib.Path, help="the runtime under test (for kiln-bytecode executors)")
    parser.add_argument("--stock-venv", type=pathlib.Path, default=os.environ.get("KILN_STOCK_VENV", HERE.parent.parent / "build" / "venv"),
                        help="virtual environment with the stock tools (for the stock executor)")
    parser.add_argument("--build-dir", type=pathlib.Path, default=pathlib.Path("build/test-ops"))
    parser.add_argument("--audit-marks", action="store_true",
                        help="stock only: run the exports marked kiln_only and report those where stock agrees after all")
    return parser.parse_args()


def audit_marks(programs, stock):
    """A mark that stock does not need hides a comparison: returns the number of such marks."""
    needless = 0
    for program in programs:
        for result in stock.run(program, audit=True):
            if result.passed:
                print(f"{program.group}: {result.export}: marked, but stock agrees")
                needless += 1
    return needless


def main():
    arguments = parse_arguments()
    programs = [Program(path) for path in (arguments.files or sorted(HERE.glob("*.mlir")))]
    programs = [program for program in programs if program.module != "test_host"]
    executors = {}
    for name in (name for names in arguments.executor for name in names.split(",")):
        if name == "stock":
            executors[name] = Stock(arguments.stock_venv, arguments.build_dir, HERE / "host.mlir")
        elif name == "stock-reads-kiln":
            if not arguments.kiln_compile:
                raise SystemExit(f"the {name} executor needs --kiln-compile")
            executors[name] = StockReadsKiln(arguments.stock_venv, arguments.build_dir, HERE / "host.mlir", arguments.kiln_compile)
        elif name == "kiln-bytecode":
            if not arguments.kiln_run_module or not arguments.kiln_compile:
                raise SystemExit(f"the {name} executor needs --kiln-run-module and --kiln-compile")
            compiler = KilnCompiler(arguments.kiln_compile, arguments.build_dir)
            executors[name] = BytecodeExecutor(arguments.kiln_run_module, HERE / "host.mlir", compiler, from_stock=False)
        elif name == "kiln-bytecode-stock":
            if not arguments.kiln_run_module:
                raise SystemExit(f"the {name} executor needs --kiln-run-module")
            stock = Stock(arguments.stock_venv, arguments.build_dir, HERE / "host.mlir")
            executors[name] = BytecodeExecutor(arguments.kiln_run_module, HERE / "host.mlir", StockCompiler(stock), from_stock=True)
        elif name in TARGETS:
            if not arguments.kiln_compile:
                raise SystemExit(f"the {name} executor needs --kiln-compile")
            executors[name] = CExecutor(name, arguments.kiln_compile, arguments.build_dir)
        else:
            raise SystemExit(f"unknown executor {name}; known: stock stock-reads-kiln kiln-bytecode kiln-bytecode-stock {' '.join(TARGETS)}")
    if arguments.audit_marks:
        return 1 if audit_marks(programs, executors["stock"]) else 0
    passed = failed = 0
    for name, executor in executors.items():
        for program in programs:
            for result in executor.run(program):
                if result.passed:
                    passed += 1
                else:
                    failed += 1
                    print(f"{name}: {program.path.name}: {result.export}: {result.describe()}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Unavailable as error:
        print(error)
        sys.exit(77)
