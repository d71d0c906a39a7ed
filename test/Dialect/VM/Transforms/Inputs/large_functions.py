"""Prints a module with functions of one large block, or one large table, of each kind of op that a pass moves, splits at
or compares."""

COUNT = 10000


def checks():
    yield "vm.func private @checks(%a: i32, %v0: i32) -> i32 {"
    for i in range(COUNT):
        yield f'vm.cond_fail %v{i}, %a, "{i}"'
        yield f"%v{i + 1} = vm.xor.i32 %v{i}, %a : i32"
    yield f"vm.return %v{COUNT} : i32"


def loads():
    yield "vm.func private @loads(%a: !vm.buffer, %b: i64, %v0: i32) -> i32 {"
    for i in range(COUNT):
        yield f"%l{i} = vm.buffer.load.i32 %a[%b] : !vm.buffer -> i32"
        yield f"%v{i + 1} = vm.mul.i32 %v{i}, %l{i} : i32"
    yield f"vm.return %v{COUNT} : i32"


def table():
    yield "vm.func private @table(%a: i32, %b: !vm.buffer, %c: !vm.buffer) -> i32 {"
    cases = ", ".join(f"{i}: ^case{i}(%b : !vm.buffer)" for i in range(COUNT))
    yield f"vm.br_table %a {{ default: ^default, {cases} }}"
    for i in range(COUNT):
        yield f"^case{i}(%p{i}: !vm.buffer):"
        yield f"%r{i} = vm.cmp.nz.ref %p{i} : !vm.buffer"
        yield f"vm.return %r{i} : i32"
    yield "^default:"
    yield "vm.return %a : i32"


def waits():
    yield "vm.func private @waits(%v0: i32) -> i32 {"
    for i in range(COUNT):
        yield f"%v{i + 1} = vm.call @x.waits(%v{i}) : (i32) -> i32"
    yield f"vm.return %v{COUNT} : i32"


def refs():
    yield "vm.func private @refs(%length: i64, %alignment: i32, %v0: i64) -> i64 {"
    for i in range(COUNT):
        yield f"%r{i} = vm.buffer.alloc %length, %alignment : !vm.buffer"
        yield f"%l{i} = vm.buffer.length %r{i} : !vm.buffer -> i64"
        yield f"%v{i + 1} = vm.xor.i64 %v{i}, %l{i} : i64"
    yield f"vm.return %v{COUNT} : i64"


print("vm.module @m {")
print("vm.import private @x.waits(%a : i32) -> i32 attributes {vm.yield}")
for function in (checks, loads, table, waits, refs):
    print(f"vm.export @{function.__name__}")
    print(*function(), "}", sep="\n")
print("}")
