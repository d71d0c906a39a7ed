"""Checks that the transformation pipeline gives files back as they are.

Usage: check_unchanged.py KILN_OPT DIRECTORY.... Compares what KILN_OPT prints for each file with and without the pipeline.
"""

import difflib
import pathlib
import subprocess
import sys

#: Lines that differ. check-eq: a `vm.trunc.i64.i32` of a zero, which the stock canonicalizer met after its last run and
#: folds in a second run, too.
EXPECTED = {
    "check-eq.mlir": [
        "-      %zero = vm.const.i64.zero",
        "+      %zero = vm.const.i32.zero",
        "-      %0 = vm.trunc.i64.i32 %zero : i64 -> i32",
        "-      vm.call @check.expect_false(%0) : (i32) -> ()",
        "+      vm.call @check.expect_false(%zero) : (i32) -> ()",
    ],
}


def printed(kiln_opt, path, *options):
    return subprocess.run([kiln_opt, path, *options], check=True, capture_output=True, text=True).stdout.splitlines()


def main():
    kiln_opt, *directories = sys.argv[1:]
    paths = sorted(path for directory in directories for path in pathlib.Path(directory).glob("*.mlir"))
    failures = 0
    for path in paths:
        before, after = printed(kiln_opt, path), printed(kiln_opt, path, "--kiln-vm-transformation-pipeline")
        lines = list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]
        changes = [line for line in lines if not line.startswith("@@")]
        if changes != EXPECTED.get(path.name, []):
            failures += 1
            print(f"{path}:", *changes, sep="\n")
    print(f"{len(paths)} files, {failures} changed")
    sys.exit(1 if failures or not paths else 0)


if __name__ == "__main__":
    main()
