#!/usr/bin/env python3
"""Checks that a module that needs f64 builds where double is 64 bits, and elsewhere stops the C compiler with an #error
that says so.

    refuse_f64.py KILN_COMPILE
"""

import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "firmware"))
import run  # noqa: E402


def refusal(target, directory):
    """What the C compiler says about the generated module; empty if it accepts it."""
    try:
        run.compile_object(target, directory / "double.c", directory / "double.o", [directory], run.STRICT_CFLAGS)
    except run.Failure as failure:
        return str(failure)
    return ""


def main():
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name) / "c"
        run.generate(sys.argv[1], HERE / "double.mlir", directory)
        try:
            accepted = refusal("cortex-m0", directory)
            refused = refusal("avr", directory)
        except run.MissingTool as missing:
            print(f"skipped: {missing} is not installed")
            return run.SKIPPED
    if accepted:
        print(f"refused though double is 64 bits:\n{accepted}")
    if "#error" not in refused or "double" not in refused:
        print(f"not refused clearly though double is 32 bits:\n{refused}")
        return 1
    print(next(line for line in refused.splitlines() if "#error" in line))
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
