#!/usr/bin/env python3
"""Prints files with kiln-opt in every form, reads each form back and compares the results.

usage: round_trip.py KILN_OPT [--normal] FILE...

--normal: the files are already in the form that kiln-opt prints without aliases.
"""

import subprocess
import sys

NORMAL = ["--mlir-print-local-scope"]
FORMS = [
    [],
    ["--mlir-print-op-generic"],
    ["--mlir-print-debuginfo"],
    ["--mlir-print-op-generic", "--mlir-print-local-scope", "--mlir-print-debuginfo"],
]
TIMEOUT_SECONDS = 60


def run(kiln_opt, options, text):
    result = subprocess.run([kiln_opt, *options], input=text, capture_output=True, timeout=TIMEOUT_SECONDS)
    if result.returncode != 0:
        return b"kiln-opt failed: " + result.stderr
    return result.stdout


def first_difference(expected, actual):
    for number, (wanted, got) in enumerate(zip(expected.split(b"\n"), actual.split(b"\n")), 1):
        if wanted != got:
            return f"line {number}:\n  {wanted[:300].decode(errors='replace')}\n  {got[:300].decode(errors='replace')}"
    return "one text is longer"


def check(kiln_opt, file, is_normal):
    """Yields a description of each failure."""
    with open(file, "rb") as stream:
        text = stream.read()
    normal = run(kiln_opt, NORMAL, text)
    # The normal form leaves the data of resources out.
    expected = text.partition(b"\n{-#")[0]
    if is_normal and normal.rstrip(b"\n") != expected.rstrip(b"\n"):
        yield f"{file}: does not print as it is: {first_difference(expected, normal)}"
    for form in FORMS:
        again = run(kiln_opt, NORMAL, run(kiln_opt, form, text))
        if again != normal:
            yield f"{file}: {' '.join(form)} does not read back: {first_difference(normal, again)}"


def main():
    kiln_opt, *files = sys.argv[1:]
    is_normal = files[:1] == ["--normal"]
    files = files[is_normal:]
    failures = [failure for file in files for failure in check(kiln_opt, file, is_normal)]
    print("\n".join(failures + [f"{len(files)} files, {len(failures)} failures"]))
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())
