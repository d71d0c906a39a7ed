// Each allocation fails in turn: linking or the call ends in RESOURCE_EXHAUSTED, and everything is released.
#include "host.h"

using namespace kiln;

namespace {

const char *const kProgram = "import ext.wait 0i_i\n"
                             "type !vm.buffer\n"
                             "type !custom.thing\n"
                             "type i32\n"
                             "globals 8 1\n"
                             "rodata hello\n"
                             "export f 0\n"
                             "export __init 2\n"
                             "function 0i_r words 4 refs 2\n"
                             "  bb0:\n"
                             "  call 1 [i0] [i0]\n"
                             "  const.i64 8 i2\n"
                             "  const.i32 16 i1\n"
                             "  buffer.alloc i2 i1 r0\n"
                             "  const.ref.rodata 0 r1\n"
                             "  list.alloc 2 i1 r1\n"
                             "  list.resize r1 i1\n"
                             "  call.yieldable import:0 [i0] bb1 [i0]\n"
                             "  bb1:\n"
                             "  return [R1]\n"
                             "function 0i_i words 1\n"
                             "  bb0:\n"
                             "  return [i0]\n"
                             "function 0v_v words 4 refs 1\n"
                             "  bb0:\n"
                             "  const.i64 8 i0\n"
                             "  const.i32 16 i2\n"
                             "  buffer.alloc i0 i2 r0\n"
                             "  global.store.ref 0 0 R0\n"
                             "  return []\n";

Status run(Host &host) {
  if (!host.instance)
    return Status(kiln_status_make(KILN_RESOURCE_EXHAUSTED, nullptr));
  KILN_ASSIGN_OR_RETURN(Ref<vm::Module> ext, host.native());
  KILN_ASSIGN_OR_RETURN(Ref<vm::Module> module, host.load(kProgram));
  Ref<vm::Module> modules[] = {std::move(ext), std::move(module)};
  KILN_ASSIGN_OR_RETURN(Ref<vm::Context> context, vm::Context::create(*host.instance, modules));
  KILN_ASSIGN_OR_RETURN(vm::Function function, context->find("m.f"));
  vm::Value argument(int32_t{2}), result;
  return function.call({&argument, 1}, {&result, 1});
}

} // namespace

TEST_CASE("every allocation may fail") {
  int failure = 0;
  for (;; ++failure) {
    Host host(failure);
    Status status = run(host);
    if (host.memory.count <= failure) {
      REQUIRE_OK(status);
      break;
    }
    INFO("allocation " << failure);
    // Without memory for a message the code remains; without memory for where something failed, the failure.
    CHECK(status.code() == KILN_RESOURCE_EXHAUSTED);
  }
  CHECK(failure > 15);
}
