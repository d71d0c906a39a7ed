#!/usr/bin/env python3
"""Runs a command that has to refuse its input: refuse.py [--absent PATH]... -- COMMAND...

Passes if the exit code is 1, exactly one line of the diagnostics is an error, and none of the absent paths exists,
nor a temporary beside one. Prints the diagnostics.
"""

import argparse
import glob
import re
import subprocess
import sys


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--absent", action="append", default=[])
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    result = subprocess.run(options.command, capture_output=True, timeout=60)
    diagnostics = result.stderr.decode(errors="replace")
    print(diagnostics)
    problems = []
    if result.returncode != 1:
        problems.append(f"exit code {result.returncode}")
    errors = len(re.findall(r"^.*\berror: ", diagnostics, re.MULTILINE))
    if errors != 1:
        problems.append(f"{errors} error lines")
    if result.stdout:
        problems.append("wrote to standard output")
    for path in options.absent:
        problems += [f"left {name} behind" for name in glob.glob(glob.escape(path) + "*")]
    for problem in problems:
        print(f"refuse.py: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
