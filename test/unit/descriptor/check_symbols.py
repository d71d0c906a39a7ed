#!/usr/bin/env python3
"""Fails unless a shared object defines the module's entry point, and needs nothing but the C library.

Usage: check_symbols.py NM FILE
"""

import subprocess
import sys

nm, file = sys.argv[1:]
defined, needed = [], []
for line in subprocess.run([nm, "-D", file], check=True, capture_output=True, text=True).stdout.splitlines():
    *_, kind, name = line.split()
    if kind == "U":
        needed.append(name)
    elif kind not in "wv":  # weak ones are the C compiler's
        defined.append(name)
foreign = [name for name in needed if "@GLIBC" not in name]
if defined != ["kiln_module"] or foreign:
    sys.exit(f"{file}: defines {defined}, needs {foreign}")
