// Ids of types that are not built in, as the runtime gives them.
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
