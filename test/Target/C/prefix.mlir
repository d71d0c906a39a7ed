// --c-prefix names everything external.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t --c-prefix=app
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o && nm %t/m.o | FileCheck %s --check-prefix=SYMBOLS

vm.module @m {
  vm.global.i32 private mutable @count = 3 : i32
  vm.func private @next() -> i32 {
    %0 = vm.global.load.i32 @count : i32
    %c1 = vm.const.i32 1
    %1 = vm.add.i32 %0, %c1 : i32
    vm.global.store.i32 %1, @count : i32
    vm.return %1 : i32
  }
  vm.export @next
}

// HEADER: kiln_status_t app_init(app_state *state, const app_imports *imports, const kiln_allocator_t *allocator);
// HEADER: void app_deinit(app_state *state);
// HEADER: kiln_status_t app_next(app_state *state, int32_t *ret0);

// Only these are visible to other files.
// SYMBOLS-NOT: {{ [TDBR] }}
// SYMBOLS: T app_deinit
// SYMBOLS-NOT: {{ [TDBR] }}
// SYMBOLS: T app_init
// SYMBOLS-NOT: {{ [TDBR] }}
// SYMBOLS: T app_next
// SYMBOLS-NOT: {{ [TDBR] }}
