#!/usr/bin/env python3
"""Prints a module with a function in which many constants, values or refs are used one after the other.

usage: many_values.py constants|values|refs COUNT
"""

import sys

kind, count = sys.argv[1], int(sys.argv[2])
print("vm.module @m {")
if kind == "constants":
    # Initial values: all constants are at the start of the function that stores them.
    for i in range(count):
        print(f"  vm.global.i64 private mutable @g{i} = {(i + 1) * 10000} : i64")
    print("  vm.export @sum\n  vm.func @sum() -> i64 {\n    %s0 = vm.const.i64.zero")
    for i in range(count):
        print(f"    %v{i} = vm.global.load.i64 @g{i} : i64\n    %s{i + 1} = vm.add.i64 %s{i}, %v{i} : i64")
    print(f"    vm.return %s{count} : i64\n  }}")
elif kind == "values":
    print("  vm.import private @m.next() -> i32\n  vm.import private @m.use(%a : i32)\n  vm.export @f\n  vm.func @f() {")
    for i in range(count):
        print(f"    %v{i} = vm.call @m.next() : () -> i32")
    for i in range(count):
        print(f"    vm.call @m.use(%v{i}) : (i32) -> ()")
    print("    vm.return\n  }")
else:
    print("  vm.import private @m.next() -> !vm.buffer\n  vm.import private @m.use(%a : !vm.buffer)\n  vm.export @f\n  vm.func @f() {")
    for i in range(count):
        print(f"    %v{i} = vm.call @m.next() : () -> !vm.buffer")
    for i in range(count):
        print(f"    vm.call @m.use(%v{i}) : (!vm.buffer) -> ()")
    print("    vm.return\n  }")
print("}")
