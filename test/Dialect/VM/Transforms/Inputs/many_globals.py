"""Prints a module with many globals and an import behind them, which its functions ask for by name."""

COUNT = 20000
LOADS = 10  # in one function

print("vm.module @m {")
for i in range(COUNT):
    print(f"vm.global.i32 private mutable @g{i} = {i + 1} : i32")
print("vm.import private optional @x.maybe(%a : i32) -> i32")
print("vm.import private @x.always(%a : i32) -> i32")
for first in range(0, COUNT, LOADS):
    print(f"vm.export @f{first}\nvm.func private @f{first}(%v: i32) -> i32 {{")
    value = "%v"
    for i in range(first, first + LOADS):
        for line in (f"%load{i} = vm.global.load.i32 @g{i} : i32", f"%sum{i} = vm.add.i32 {value}, %load{i} : i32",
                     f"vm.global.store.i32 %sum{i}, @g{i} : i32", f"%maybe{i} = vm.import.resolved @x.maybe : i32",
                     f"%always{i} = vm.import.resolved @x.always : i32", f"%xor{i} = vm.xor.i32 %sum{i}, %maybe{i} : i32",
                     f"%value{i} = vm.sub.i32 %xor{i}, %always{i} : i32"):
            print(line)
        value = f"%value{i}"
    print(f"vm.return {value} : i32\n}}")
print("}")
