// RUN: kiln-opt --split-input-file --verify-diagnostics %s

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{type mismatch for bb argument #0 of successor #0}}
    vm.br ^bb1(%a : i32)
  ^bb1(%0: i64):
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{expected case 1, but got 2; cases count up from 0}}
    vm.br_table %a { default: ^bb1, 0: ^bb1, 2: ^bb1 }
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{expected 'default'}}
    vm.br_table %a { 0: ^bb1 }
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.br_table' op has 1 cases but operand counts for 2}}
    "vm.br_table"(%a)[^bb1, ^bb1] <{case_operand_segments = array<i32: 0, 0>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
  ^bb1:
    vm.return
  }
}

// -----

//===----------------------------------------------------------------------===//
// Returns and failures
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'vm.return' op expects a parent op 'vm.func' or 'vm.initializer'}}
vm.return

// -----

vm.module @m {
  vm.func @f(%a: i32) -> (i32, i32) {
    // expected-error @+1 {{'vm.return' op has 1 operands but the function has 2 results}}
    vm.return %a : i32
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) -> i64 {
    // expected-error @+1 {{'vm.return' op operand 0 has the type 'i32' but the function's result is 'i64'}}
    vm.return %a : i32
  }
}

// -----

vm.module @m {
  vm.initializer {
    %0 = vm.const.i32 1
    // expected-error @+1 {{'vm.return' op has 1 operands but the function has 0 results}}
    vm.return %0 : i32
  }
}

// -----

vm.module @m {
  vm.func @f() {
    %0 = vm.const.i32 0
    // expected-error @+1 {{'vm.fail' op status is 0; expected to not be OK}}
    vm.fail %0, "message"
  }
}

// -----

vm.module @m {
  vm.func @f() {
    %0 = vm.const.i32.zero
    // expected-error @+1 {{'vm.fail' op status is 0; expected to not be OK}}
    vm.fail %0
  }
}

// -----

//===----------------------------------------------------------------------===//
// Plain calls
//===----------------------------------------------------------------------===//

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.call' op callee @g does not exist}}
    vm.call @g() : () -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.rodata @g "text"
  vm.func @f() {
    // expected-error @+1 {{'vm.call' op callee @g is neither a function nor an import}}
    vm.call @g() : () -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32)
  vm.func @f() {
    // expected-error @+1 {{'vm.call' op has 0 operands but the callee has 1}}
    vm.call @m.g() : () -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32)
  vm.func @f(%a: i64) {
    // expected-error @+1 {{'vm.call' op operand 0 has the type 'i64' but the callee's is 'i32'}}
    vm.call @m.g(%a) : (i64) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g() -> i32
  vm.func @f() {
    // expected-error @+1 {{'vm.call' op result 0 has the type 'f32' but the callee's is 'i32'}}
    %0 = vm.call @m.g() : () -> f32
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(!vm.ref<!hal.device>, !vm.ref<?>)
  vm.func @f(%a: !vm.buffer, %b: !vm.ref<?>) {
    vm.call @m.g(%b, %a) : (!vm.ref<?>, !vm.buffer) -> ()
    // expected-error @+1 {{'vm.call' op operand 0 has the type '!vm.buffer' but the callee's is '!vm.ref<!hal.device>'}}
    vm.call @m.g(%a, %a) : (!vm.buffer, !vm.buffer) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call' op callee @m.g has variadic arguments and needs a variadic call}}
    vm.call @m.g(%a) : (i32) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.import.resolved' op undefined import: @f}}
    %0 = vm.import.resolved @f : i32
    vm.return
  }
}

// -----

//===----------------------------------------------------------------------===//
// Variadic calls
//===----------------------------------------------------------------------===//

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{operands do not match type list: there are more types than arguments}}
    vm.call.variadic @m.g([%a]) : (i32 ..., i32)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{operands do not match type list: there are fewer types than arguments}}
    vm.call.variadic @m.g([%a], %a) : (i32 ...)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{operands do not match type list: `...` belongs to the type of a bracketed list of operands}}
    vm.call.variadic @m.g([%a]) : (i32)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{operands do not match type list: 3 operands do not make tuples of 2}}
    vm.call.variadic @m.g([(%a, %a), %a]) : (tuple<i32, i32> ...)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{expected an operand or a bracketed list of operands}}
    vm.call.variadic @m.g((%a)) : (i32 ...)
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32, i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic' op has 1 arguments but the callee has 2}}
    vm.call.variadic @m.g([%a]) : (i32 ...)
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32, i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic' op argument 1 of callee @m.g is variadic and needs a segment size}}
    vm.call.variadic @m.g(%a, %a) : (i32, i32)
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32, i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic' op argument 0 of callee @m.g is not variadic}}
    vm.call.variadic @m.g([%a], [%a]) : (i32 ..., i32 ...)
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic' op has 1 segment sizes but 2 segment types}}
    "vm.call.variadic"(%a) <{callee = @m.g, segment_sizes = dense<1> : vector<1xi16>, segment_types = [i32, i32]}> : (i32) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic' op segment 0 has the size -2}}
    "vm.call.variadic"(%a) <{callee = @m.g, segment_sizes = dense<-2> : vector<1xi16>, segment_types = [i32]}> : (i32) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f() {
    // expected-error @+1 {{'vm.call.variadic' op segment 0 has an empty tuple type}}
    "vm.call.variadic"() <{callee = @m.g, segment_sizes = dense<1> : vector<1xi16>, segment_types = [tuple<>]}> : () -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.variadic.yieldable' op has 1 operands but its segments describe 2}}
    vm.call.variadic.yieldable @m.g(%a) <segment_sizes = dense<2> : vector<1xi16>, segment_types = [i32]> : (i32) -> ^bb1 ()
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i64) {
    // expected-error @+1 {{'vm.call.variadic.yieldable' op operand 0 has the type 'i64' but its segment's is 'i32'}}
    vm.call.variadic.yieldable @m.g(%a) <segment_sizes = dense<1> : vector<1xi16>, segment_types = [i32]> : (i64) -> ^bb1 ()
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{attribute 'segment_sizes' failed to satisfy constraint: vector of 16-bit integers}}
    vm.call.variadic.yieldable @m.g(%a) <segment_sizes = dense<1> : vector<1xi32>, segment_types = [i32]> : (i32) -> ^bb1 ()
  ^bb1:
    vm.return
  }
}

// -----

//===----------------------------------------------------------------------===//
// Yieldable calls
//===----------------------------------------------------------------------===//

vm.module @m {
  vm.import @m.g() -> i32
  vm.func @f(%a: i32) {
    // expected-error @+1 {{branch has 1 operands for successor #0, but target block has 0}}
    vm.call.yieldable @m.g() : () -> ^bb1 (i32)
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g() -> i32
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.yieldable' op result 0 has the type 'i32' but the successor's argument is 'i64'}}
    vm.call.yieldable @m.g() : () -> ^bb1 (i32)
  ^bb1(%0: i64):
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.g() -> i32
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.call.yieldable' op result 0 has the type 'i64' but the callee's is 'i32'}}
    vm.call.yieldable @m.g() : () -> ^bb1 (i64)
  ^bb1(%0: i64):
    vm.return
  }
}

// -----

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

vm.module @m {
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.optimization_barrier' op expected results of the operands' types}}
    %0 = "vm.optimization_barrier"(%a) : (i32) -> i64
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32, %b: i64) {
    // expected-error @+1 {{'vm.check.eq' op failed to verify that all of {lhs, rhs} have same type}}
    "vm.check.eq"(%a, %b) : (i32, i64) -> ()
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%a: i32, %b: vector<4xi32>) {
    // expected-error @+1 {{operand #0 must be variadic of i32, i64, f32, f64 or ref, but got 'vector<4xi32>'}}
    vm.trace "event"(%b) : vector<4xi32>
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.call.yieldable' op attribute 'result_types' failed to satisfy constraint: type array attribute}}
    "vm.call.yieldable"()[^bb1] <{callee = @f, result_types = [1 : i32]}> : () -> ()
  ^bb1:
    vm.return
  }
}
