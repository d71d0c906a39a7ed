// Loops without an instruction in them end when fuel does.
#include "check_status.h"
#include "kiln/vm.h"
#include "kiln_system.h"
#include "module_text.h"

using namespace kiln;

TEST_CASE("a block that branches to itself uses fuel") {
  const char *loop = GENERATE("br bb1 []", "cond_br i0 bb1 [] bb1 []", "cond_br i0 bb1 [] bb2 []",
                              "cond_br i1 bb2 [] bb1 []", "br_table i0 bb1 [] {}", "br_table i1 bb2 [] {bb1 []}");
  INFO(loop);
  TestCase test = parseTestCase(std::string(R"(
export f 0
function 0i_v words 2
  bb0:
  br bb1 []
  bb1:
  )") + loop + R"(
  bb2:
  return []
)");
  StatusOr<Ref<vm::Instance>> instance = vm::Instance::create(kiln_allocator_system());
  REQUIRE_OK(instance.status());
  StatusOr<Ref<vm::Module>> module = vm::Module::loadBytecode(**instance, test.file);
  REQUIRE_OK(module.status());
  StatusOr<Ref<vm::Context>> context = vm::Context::create(**instance, {&*module, 1});
  REQUIRE_OK(context.status());
  StatusOr<vm::Function> function = (*context)->find(0, "f");
  REQUIRE_OK(function.status());
  vm::Invocation invocation(*function, {std::size_t{1} << 16, 1000});
  vm::Value argument(1);
  StatusOr<bool> isDone = invocation.begin({&argument, 1});
  CHECK_STATUS(isDone.status(), KILN_RESOURCE_EXHAUSTED, "");
}
