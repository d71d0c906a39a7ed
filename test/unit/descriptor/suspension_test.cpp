// Calls that suspend below a module, and its initializers.
#include <catch2/catch.hpp>

#include "host.h"

#define CODE(call) kiln_status_code(call)

TEST_CASE("a call is resumed until the import below it has ended") {
  Host host;
  host.waits = GENERATE(0, 1, 3);
  {
    Instance parts(host, GENERATE(parts_module(), loadModule(PARTS_SHARED)));
    REQUIRE(parts.create() == KILN_OK);
    Tag tag;
    kiln_invocation_t invocation{&host, "main"};
    Call call(host, parts.get(), parts.find("wait"), &invocation);
    kiln_status_t status = call.begin({slotRef(tag.ref())});
    int turns = 0;
    for (; status == KILN_SUSPENDED; ++turns) {
      CHECK(invocation.frames.size() == 1);
      status = call.resume();
    }
    REQUIRE(status == KILN_OK);
    CHECK(turns == 2 * host.waits);
    CHECK(call.results[0].i64 == 10);
    CHECK(call.results[1].ref->type->id == KILN_BUFFER_TYPE_ID);
    kiln_object_release(call.results[1].ref);
    CHECK(invocation.frames.empty());
    CHECK(tag.object.count == 1);
  }
  CHECK(host.memory.liveCount == 0);
  CHECK(host.frameMemory.liveCount == 0);
}

TEST_CASE("a suspended call can be cancelled wherever it waits") {
  Host host;
  host.waits = 2;
  int turns = GENERATE(0, 1, 2, 3);
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    Tag tag;
    kiln_invocation_t invocation{&host, "main"};
    Call call(host, parts.get(), parts.find("wait"), &invocation);
    REQUIRE(call.begin({slotRef(tag.ref())}) == KILN_SUSPENDED);
    for (int i = 0; i < turns; ++i)
      REQUIRE(call.resume() == KILN_SUSPENDED);
    call.cancel();
    CHECK(host.log.back() == "cancel in main");
    CHECK(invocation.frames.empty());
    CHECK(tag.object.count == 1);
  }
  CHECK(host.memory.liveCount == 0);
  CHECK(host.frameMemory.liveCount == 0);
}

TEST_CASE("two calls of one instance wait side by side") {
  Host host;
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    kiln_invocation_t left{&host, "left"}, right{&host, "right"};
    Call a(host, parts.get(), parts.find("wait"), &left), b(host, parts.get(), parts.find("wait"), &right);
    REQUIRE(a.begin({slotRef(nullptr)}) == KILN_SUSPENDED);
    REQUIRE(b.begin({slotRef(nullptr)}) == KILN_SUSPENDED);
    REQUIRE(a.resume() == KILN_SUSPENDED);
    b.cancel();
    REQUIRE(a.resume() == KILN_OK);
    kiln_object_release(a.results[1].ref);
    CHECK(host.log == std::vector<std::string>{"begin in left", "begin in right", "resume in left", "begin in left",
                                               "cancel in right", "resume in left"});
  }
  CHECK(host.memory.liveCount == 0);
  CHECK(host.frameMemory.liveCount == 0);
}

TEST_CASE("a call fails where there is no memory for the frame of an import") {
  Host host;
  int remaining = GENERATE(0, 1);
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    kiln_invocation_t invocation{&host, "main"};
    Call call(host, parts.get(), parts.find("wait"), &invocation);
    host.frameMemory.remainingCount = remaining;
    kiln_status_t status = call.begin({slotRef(nullptr)});
    while (status == KILN_SUSPENDED)
      status = call.resume();
    CHECK(CODE(status) == KILN_RESOURCE_EXHAUSTED);
    CHECK(invocation.frames.empty());
  }
  CHECK(host.memory.liveCount == 0);
  CHECK(host.frameMemory.liveCount == 0);
}

TEST_CASE("an initializer may suspend, be cancelled, and is undone at the end") {
  Host host;
  bool isCancelled = GENERATE(false, true);
  {
    const kiln_module_t *module = slow_module();
    Instance slow(host, module);
    REQUIRE(slow.create() == KILN_OK);
    REQUIRE(module->initialize);
    REQUIRE(module->deinitialize);
    CHECK(std::string(module->initialize->calling_convention) == "0v_v");
    kiln_invocation_t invocation{&host, "main"};
    Call initialize(host, slow.get(), module->initialize, &invocation);
    REQUIRE(initialize.begin({}) == KILN_SUSPENDED);
    if (isCancelled) {
      initialize.cancel();
    } else {
      REQUIRE(initialize.resume() == KILN_OK);
      std::vector<kiln_slot_t> results;
      REQUIRE(slow.call("value", {}, results, &invocation) == KILN_OK);
      CHECK(results[0].i64 == 5);
      Call deinitialize(host, slow.get(), module->deinitialize, &invocation);
      REQUIRE(deinitialize.begin({}) == KILN_OK);
      CHECK(host.log.back() == "7 in main");
    }
  }
  CHECK(host.memory.liveCount == 0);
  CHECK(host.frameMemory.liveCount == 0);
}
