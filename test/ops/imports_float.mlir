// Float arguments and results of imports, beside integers.
vm.module public @imports_float {
  vm.import private @test_host.floats(f32, f64, i32) -> (f64, f32)
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f64 private mutable @f64_0_25 = 0.25 : f64
  vm.global.i32 private mutable @i32_m3 = -3 : i32

  vm.func private @floats() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f64 @f64_0_25 : f64
    %c = vm.global.load.i32 @i32_m3 : i32
    %r:2 = vm.call @test_host.floats(%a, %b, %c) : (f32, f64, i32) -> (f64, f32)
    %bits1 = vm.bitcast.f64.i64 %r#0 : f64 -> i64
    %e1 = vm.const.i64 0x3FFC000000000000  // 1.75
    vm.check.eq %bits1, %e1 : i64
    %bits2 = vm.bitcast.f32.i32 %r#1 : f32 -> i32
    %e2 = vm.const.i32 0xC0900000  // -4.5
    vm.check.eq %bits2, %e2 : i32
    vm.return
  }
  vm.export @floats
}
