// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// CHECK-LABEL: vm.func @merges_single_predecessor
// CHECK-NEXT: %[[R:.+]] = vm.add.i32 %arg0, %arg0 : i32
// CHECK-NEXT: vm.return %[[R]] : i32
vm.module @m {
  vm.func @merges_single_predecessor(%x: i32) -> i32 {
    vm.br ^bb1(%x : i32)
  ^bb1(%0: i32):
    %1 = vm.add.i32 %0, %x : i32
    vm.return %1 : i32
  }
}

// -----

// A block between two edges keeps the copies of one of them apart.

// CHECK-LABEL: vm.func @keeps_forwarding_block
// CHECK-NEXT: vm.cond_br %arg0, ^bb1(%arg1 : i32), ^bb2(%arg0 : i32)
// CHECK-NEXT: ^bb1(%[[X:.+]]: i32):
// CHECK-NEXT: vm.br ^bb2(%[[X]] : i32)
vm.module @m {
  vm.func @keeps_forwarding_block(%c: i32, %x: i32) -> i32 {
    vm.cond_br %c, ^bb1(%x : i32), ^bb2(%c : i32)
  ^bb1(%0: i32):
    vm.br ^bb2(%0 : i32)
  ^bb2(%1: i32):
    vm.return %1 : i32
  }
}

// -----

// CHECK-LABEL: vm.func @constant_condition
// CHECK-NEXT: vm.return %arg0 : i32
vm.module @m {
  vm.func @constant_condition(%x: i32, %y: i32) -> i32 {
    %c2 = vm.const.i32 2
    vm.cond_br %c2, ^bb1, ^bb2
  ^bb1:
    vm.return %x : i32
  ^bb2:
    vm.return %y : i32
  }
}

// -----

// CHECK-LABEL: vm.func @same_destination
// CHECK-NEXT: vm.return %arg1 : i32
vm.module @m {
  vm.func @same_destination(%c: i32, %x: i32) -> i32 {
    vm.cond_br %c, ^bb1(%x : i32), ^bb1(%x : i32)
  ^bb1(%0: i32):
    vm.return %0 : i32
  }
}

// -----

// CHECK-LABEL: vm.func @endless_loop
// CHECK: vm.br ^bb1
// CHECK: ^bb1:
// CHECK: vm.br ^bb1
vm.module @m {
  vm.func @endless_loop() {
    vm.br ^bb1
  ^bb1:
    vm.br ^bb1
  }
}

// -----

// CHECK-LABEL: vm.func @cond_fail
// CHECK-NEXT: vm.cond_br %arg0, ^bb2(%arg1 : i32), ^bb1
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: vm.return
// CHECK-NEXT: ^bb2(%[[STATUS:.+]]: i32):
// CHECK-NEXT: vm.fail %[[STATUS]], "message"
vm.module @m {
  vm.func @cond_fail(%c: i32, %status: i32) {
    %zero = vm.const.i32.zero
    vm.cond_fail %zero, %status, "never"
    vm.cond_fail %c, %status, "message"
    vm.return
  }
}

// -----

// A failure with status 0 still fails.

// CHECK-LABEL: vm.func @cond_fail_with_ok_status
// CHECK-NEXT: %[[UNKNOWN:.+]] = vm.const.i32 2
// CHECK-NEXT: vm.fail %[[UNKNOWN]], "message"
vm.module @m {
  vm.func @cond_fail_with_ok_status() {
    %zero = vm.const.i32.zero
    %one = vm.const.i32 1
    vm.cond_fail %one, %zero, "message"
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.func @checks
// CHECK: %[[C9:.+]] = vm.const.i32 9
// CHECK: %[[NE:.+]] = vm.cmp.ne.i32 %arg0, %arg1 : i32
// CHECK: vm.cond_br %[[NE]], ^[[FAIL1:bb[0-9]+]](%[[C9]] : i32), ^bb1
// CHECK: ^bb1:
// CHECK: %[[EQ:.+]] = vm.cmp.eq.f32.o %arg2, %arg3 : f32
// CHECK: vm.cond_br %[[EQ]]
// CHECK: ^bb2:
// CHECK: %[[RNZ:.+]] = vm.cmp.nz.ref %arg4 : !vm.buffer
// CHECK: %[[NULL:.+]] = vm.xor.i32 %[[RNZ]], %c1 : i32
// CHECK: vm.cond_br %[[NULL]]
// CHECK: vm.fail %{{.+}}
// CHECK: ^[[FAIL1]](%[[STATUS:.+]]: i32):
// CHECK-NEXT: vm.fail %[[STATUS]], "not equal"
vm.module @m {
  vm.func @checks(%a: i32, %b: i32, %f: f32, %g: f32, %r: !vm.buffer) {
    vm.check.eq %a, %b, "not equal" : i32
    vm.check.ne %f, %g : f32
    vm.check.nz %r, "null" : !vm.buffer
    vm.check.eq %r, %r : !vm.buffer
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.func @nearly_equal
// CHECK: vm.bitcast.f64.i64
// CHECK: vm.fail
// CHECK-LABEL: vm.func @nearly_equal_integers
// CHECK-NEXT: %[[C9:.+]] = vm.const.i32 9
// CHECK-NEXT: %[[NE:.+]] = vm.cmp.ne.i32
// CHECK-NEXT: vm.cond_br %[[NE]], ^bb2(%[[C9]] : i32), ^bb1
vm.module @m {
  vm.func @nearly_equal(%x: f64, %y: f64) {
    vm.check.nearly_eq %x, %y : f64
    vm.return
  }
  vm.func @nearly_equal_integers(%x: i32, %y: i32) {
    vm.check.nearly_eq %x, %y : i32
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.func @import_resolved
// CHECK: %[[HAS:.+]] = vm.import.resolved @m.maybe : i32
// CHECK: vm.return %c1, %[[HAS]] : i32, i32
vm.module @m {
  vm.import @m.there()
  vm.import optional @m.maybe()
  vm.func @import_resolved() -> (i32, i32) {
    %0 = vm.import.resolved @m.there : i32
    %1 = vm.import.resolved @m.maybe : i32
    vm.return %0, %1 : i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @plain_variadic_call
// CHECK-NEXT: %[[R:.+]] = vm.call @m.plain(%arg0) {nosideeffects} : (i32) -> i32
// CHECK-NEXT: vm.return %[[R]] : i32
vm.module @m {
  vm.import @m.plain(i32) -> i32
  vm.func @plain_variadic_call(%x: i32) -> i32 {
    %0 = vm.call.variadic @m.plain(%x) {nosideeffects} : (i32) -> i32
    vm.return %0 : i32
  }
}

// -----

// CHECK-LABEL: vm.func @cond_break
// CHECK: vm.break ^bb1
// CHECK: ^bb1:
// CHECK-NEXT: vm.return
vm.module @m {
  vm.func @cond_break() {
    %one = vm.const.i32 1
    %zero = vm.const.i32.zero
    vm.cond_break %one, ^bb1
  ^bb1:
    vm.cond_break %zero, ^bb2
  ^bb2:
    vm.return
  }
}
