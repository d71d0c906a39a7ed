// Described modules in the runtime.
#include <catch2/catch.hpp>

#include "host.h"
#include "kiln/vm.h"

TEST_CASE("a module can be loaded by several instances, whatever types these know before") {
  TestAllocator allocator;
  {
    auto first = kiln::vm::Instance::create(allocator.get()), second = kiln::vm::Instance::create(allocator.get());
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    REQUIRE((*second)->type("other.tag").ok());
    REQUIRE((*first)->assignTypes(*parts_module()).ok());
    REQUIRE((*second)->assignTypes(*parts_module()).ok());
    auto tag = (*second)->type("test.tag");
    REQUIRE(tag.ok());
    CHECK((*tag)->id == *parts_module()->types[0].id);
    CHECK((*tag)->id > KILN_LIST_TYPE_ID);
    CHECK((*(*second)->type("other.tag"))->id != (*tag)->id);
    *parts_module()->types[0].id = 0;
  }
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("objects outlive the shared object that made them") {
  TestAllocator allocator;
  {
    kiln::vm::Value made[1];
    {
      auto instance = kiln::vm::Instance::create(allocator.get());
      REQUIRE(instance.ok());
      auto module = kiln::vm::Module::loadShared(**instance, MAKER_SHARED);
      REQUIRE(module.ok());
      auto context = kiln::vm::Context::create(**instance, std::span(&*module, 1));
      REQUIRE(context.ok());
      auto make = (*context)->find("maker.make");
      REQUIRE(make.ok());
      kiln::vm::Value length[] = {kiln::vm::Value(int64_t{16})};
      REQUIRE(make->call(length, made).ok());
    }
    REQUIRE(made[0].object());
    CHECK(std::string(made[0].object()->type->name) == "vm.list");
  }
  CHECK(allocator.liveCount == 0);
}
