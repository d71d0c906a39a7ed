#!/usr/bin/env python3
"""kiln-run-module against the stock runner's recorded results: run_module_test.py KILN_RUN_MODULE FOLDER

calls.txt in FOLDER has a line `MODULE FUNCTION INPUT... => STATUS` per call, and the lines that were printed, indented. All files of the
folder must load, too.
"""

import re
import subprocess
import sys
from pathlib import Path


def call(runner, module, function, inputs):
    """Status and printed lines."""
    done = subprocess.run([runner, f"--module={module}", f"--function={function}", *(f"--input={text}" for text in inputs)],
                          capture_output=True, text=True, timeout=60)
    if done.returncode == 0:
        status = "OK"
    else:
        match = re.match(r"[A-Z_]+", done.stderr)
        status = match[0] if match else f"exit code {done.returncode}: {done.stderr}"
    return status, [line for line in done.stdout.splitlines() if not line.startswith("EXEC @")]


def records(text):
    for record in re.split(r"\n(?=\S)", text.rstrip("\n")):
        head, *lines = record.split("\n")
        words, status = head.split(" => ")
        yield words.split(), status, [line[2:] for line in lines]


def main():
    runner, folder = sys.argv[1], Path(sys.argv[2])
    failures = 0
    for (module, function, *inputs), status, lines in records((folder / "calls.txt").read_text()):
        actual = call(runner, folder / f"{module}.vmfb", function, inputs)
        if actual != (status, lines):
            failures += 1
            print(f"{module} {function} {inputs}: expected {status} {lines}, got {actual[0]} {actual[1]}")
    # A function that is not there is missed only after the module is loaded.
    for module in sorted(folder.glob("*.vmfb")):
        done = subprocess.run([runner, f"--module={module}", "--function=$"], capture_output=True, text=True, timeout=60)
        expected = "has no export '$'", "required module"
        if done.returncode != 1 or not any(text in done.stderr for text in expected):
            failures += 1
            print(f"{module.name}: {done.stderr.strip()}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
