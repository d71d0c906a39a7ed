// Every form of location, on ops, functions and arguments.
#l1 = loc("file.mlir":1:2)
vm.module public @locations {
  vm.func private @f(%arg0: i32 loc("x"), %arg1: i32 loc(#l1)) -> i32 {
    %0 = vm.add.i32 %arg0, %arg1 : i32 loc("name")
    %1 = vm.add.i32 %0, %arg1 : i32 loc("name"("file.mlir":3:4))
    %2 = vm.add.i32 %1, %arg1 : i32 loc(unknown)
    %3 = vm.add.i32 %2, %arg1 : i32 loc(callsite("f" at "g"("file.mlir":5:6)))
    %4 = vm.add.i32 %3, %arg1 : i32 loc(fused["f", "g"])
    %5 = vm.add.i32 %4, %arg1 : i32 loc(fused<"meta">["f", "g"])
    %6 = vm.add.i32 %5, %arg1 : i32 loc(#l1)
    %7 = vm.add.i32 %6, %arg1 : i32 loc("file.mlir":1:2 to 3:4)
    %8 = vm.add.i32 %7, %arg1 : i32 loc("file.mlir":1:2 to :4)
    %9 = vm.add.i32 %8, %arg1 : i32
    vm.br ^bb1(%9 : i32) loc(#l1)
  ^bb1(%10: i32 loc("argument")):
    vm.return %10 : i32 loc(#l2)
  } loc("function")
  vm.import private @m.f(i32) loc("import")
  vm.export @f loc("export")
  vm.global.i32 private @g : i32 loc("global")
  vm.rodata private @r "text" loc("rodata")
} loc("module")
#l2 = loc("later.mlir":7:8)
