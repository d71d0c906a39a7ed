// RUN: kiln-opt --split-input-file --verify-diagnostics %s

// expected-error @+1 {{'foreign.op' op is not known: no dialect 'foreign' is loaded}}
"foreign.op"() : () -> ()

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'foreign.op' op is not known: no dialect 'foreign' is loaded}}
    "foreign.op"() ({
      "other.op"() : () -> ()
    }) : () -> ()
    vm.return
  }
}

// -----

// expected-note @+2 {{Available dialects: builtin, util, vm}}
// expected-error @+1 {{Dialect `foreign' not found for custom op 'foreign.op'}}
foreign.op

// -----

#alias = "definition"
// expected-error @+1 {{attribute '#hal.target' is kept as text and refers to '#alias', which is defined elsewhere; write the definition in its place}}
module attributes {test.a = #hal.target<"x", [#alias]>} {
}

// -----

!alias = i32
vm.module @m {
  // expected-error @+1 {{type '!foreign.box' is kept as text and refers to '!alias', which is defined elsewhere; write the definition in its place}}
  vm.import @m.f(!vm.ref<!foreign.box<!alias>>)
}

// -----

// expected-error @+1 {{attribute '#hal.data' is kept as text and refers to 'dense_resource', which is defined elsewhere; write the definition in its place}}
module attributes {test.a = #hal.data<dense_resource<blob> : tensor<1xi8>>} {
}

{-#
  dialect_resources: {
    builtin: {
      blob: "0x0100000001"
    }
  }
#-}
