// Optional imports, resolved and not, from a module that is there and from one that is not.
vm.module public @imports_optional {
  vm.import private optional @test_host.add(%a : i32, %b : i32) -> i32
  vm.import private optional @test_host.absent(%a : i32) -> i32
  vm.import private optional @test_host.absent_quietly(!vm.buffer)
  vm.import private optional @test_missing.f(%a : i32) -> i32
  vm.global.i32 private mutable @i32_4 = 4 : i32

  vm.func private @resolved() {
    %r = vm.import.resolved @test_host.add : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r, %e1 : i32
    %a = vm.global.load.i32 @i32_4 : i32
    %s = vm.call @test_host.add(%a, %a) : (i32, i32) -> i32
    %e2 = vm.const.i32 8
    vm.check.eq %s, %e2 : i32
    vm.return
  }
  vm.export @resolved

  vm.func private @unresolved_function() {
    %r = vm.import.resolved @test_host.absent : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @unresolved_function

  vm.func private @unresolved_module() {
    %r = vm.import.resolved @test_missing.f : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @unresolved_module

  vm.func private @call_of_unresolved_function_fails() {
    %a = vm.global.load.i32 @i32_4 : i32
    %r = vm.call @test_host.absent(%a) : (i32) -> i32
    %e1 = vm.const.i32 4
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @call_of_unresolved_function_fails attributes {expected_status = 5 : i32}

  vm.func private @call_of_unresolved_module_fails() {
    %a = vm.global.load.i32 @i32_4 : i32
    %r = vm.call @test_missing.f(%a) : (i32) -> i32
    %e1 = vm.const.i32 4
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @call_of_unresolved_module_fails attributes {expected_status = 5 : i32}

  vm.func private @call_of_unresolved_releases_references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %a = vm.global.load.i32 @i32_4 : i32
    %r = vm.call @test_host.absent(%a) : (i32) -> i32
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @call_of_unresolved_releases_references attributes {expected_status = 5 : i32}

  vm.func private @call_of_unresolved_without_results_fails() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    vm.call @test_host.absent_quietly(%p) : (!vm.buffer) -> ()
    vm.return
  }
  vm.export @call_of_unresolved_without_results_fails attributes {expected_status = 5 : i32}

  vm.func private @fallback_where_unresolved() {
    %a = vm.global.load.i32 @i32_4 : i32
    %has = vm.import.resolved @test_missing.f : i32
    vm.cond_br %has, ^call, ^fallback
    ^call:
    %x = vm.call @test_missing.f(%a) : (i32) -> i32
    vm.br ^join(%x : i32)
    ^fallback:
    %y = vm.mul.i32 %a, %a : i32
    vm.br ^join(%y : i32)
    ^join(%z: i32):
    %e1 = vm.const.i32 16
    vm.check.eq %z, %e1 : i32
    vm.return
  }
  vm.export @fallback_where_unresolved
}
