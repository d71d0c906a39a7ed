// A module that computes with f64.
vm.module @double {
  vm.func private @scale(%x: f64, %y: f64) -> f64 {
    %0 = vm.mul.f64 %x, %y : f64
    vm.return %0 : f64
  }
  vm.export @scale
}
