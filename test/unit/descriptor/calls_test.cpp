// What crosses the boundary of a module in calls that do not suspend.
#include <catch2/catch.hpp>

#include "host.h"

#define CODE(call) kiln_status_code(call)

TEST_CASE("arguments and results have a slot each") {
  Host host;
  {
    Instance parts(host, GENERATE(parts_module(), loadModule(PARTS_SHARED)));
    REQUIRE(parts.create() == KILN_OK);
    kiln_buffer_t *buffer = host.makeBuffer(2);
    std::vector<kiln_slot_t> arguments(5), results;
    arguments[0].i32 = INT32_MIN;
    arguments[1].i64 = INT64_MAX - 1;
    arguments[2].f32 = 1.5f;
    arguments[3].f64 = -2.25;
    arguments[4].ref = &buffer->object;
    REQUIRE(parts.call("mix", arguments, results, nullptr) == KILN_OK);
    CHECK(results[0].f64 == -2.25);
    CHECK(results[1].ref == &buffer->object);
    CHECK(results[2].f32 == 1.5f);
    CHECK(results[3].i64 == INT64_MAX - 1);
    CHECK(results[4].i32 == INT32_MIN);
    CHECK(buffer->object.count == 2); // the result is a ref of its own
    kiln_object_release(results[1].ref);
    kiln_buffer_release(buffer);
  }
  CHECK(host.memory.liveCount == 0);
}

TEST_CASE("refs among the arguments have the declared type or are null") {
  Host host;
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    kiln_buffer_t *buffer = host.makeBuffer(2);
    kiln_list_t *list = nullptr;
    REQUIRE(kiln_list_alloc(host.memory.get(), KILN_LIST_I32, 0, &list) == KILN_OK_CODE);
    Tag tag;
    std::vector<kiln_slot_t> results;
    struct Row {
      const char *name;
      kiln_object_t *argument;
      kiln_code_t code;
    };
    const Row rows[] = {{"keep", &buffer->object, KILN_OK_CODE},
                        {"keep", &list->object, KILN_INVALID_ARGUMENT},
                        {"keep", tag.ref(), KILN_INVALID_ARGUMENT},
                        {"keep", nullptr, KILN_OK_CODE},
                        {"list", &list->object, KILN_OK_CODE},
                        {"list", &buffer->object, KILN_INVALID_ARGUMENT},
                        {"tag", tag.ref(), KILN_OK_CODE},
                        {"tag", nullptr, KILN_OK_CODE},
                        {"tag", &buffer->object, KILN_INVALID_ARGUMENT}};
    // Types of the host and the module are the same by name, or by the id that the host gives.
    bool isInterned = GENERATE(false, true);
    tagType.id = *parts_module()->types[0].id = isInterned ? 77 : 0;
    for (const Row &row : rows) {
      INFO(row.name << " " << (row.argument ? row.argument->type->name : "null"));
      CHECK(CODE(parts.call(row.name, {slotRef(row.argument)}, results, nullptr)) == row.code);
    }
    tagType.id = *parts_module()->types[0].id = 0;
    CHECK(tag.object.count == 1);
    CHECK(buffer->object.count == 1);
    kiln_buffer_release(buffer);
    kiln_list_release(list);
  }
  CHECK(host.memory.liveCount == 0);
}

TEST_CASE("refs that an import returns have the declared type or are null") {
  Host host;
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    std::vector<kiln_slot_t> results;
    REQUIRE(parts.call("pair", {}, results, nullptr) == KILN_OK);
    kiln_object_release(results[0].ref);
    kiln_object_release(results[1].ref);
    Tag tag;
    tag.object.count = 2;
    host.pairSecond = tag.ref();
    CHECK(CODE(parts.call("pair", {}, results, nullptr)) == KILN_INVALID_ARGUMENT);
    CHECK(tag.object.count == 1);
  }
  CHECK(host.memory.liveCount == 0);
}

TEST_CASE("variadic arguments take memory only where they are many") {
  Host host;
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    Tag tag;
    std::vector<kiln_slot_t> results;
    Call few(host, parts.get(), parts.find("gather_few"), nullptr),
        many(host, parts.get(), parts.find("gather_many"), nullptr);
    host.memory.remainingCount = 0;
    REQUIRE(few.begin({slotRef(tag.ref())}) == KILN_OK);
    CHECK(few.results[0].i64 == 20);
    CHECK(CODE(many.begin({slotRef(tag.ref())})) == KILN_RESOURCE_EXHAUSTED);
    host.memory.remainingCount = 1;
    REQUIRE(many.begin({slotRef(tag.ref())}) == KILN_OK);
    CHECK(many.results[0].i64 == 2000);
    host.memory.remainingCount = -1;
    CHECK(tag.object.count == 1);
  }
  CHECK(host.memory.liveCount == 0);
}

TEST_CASE("imports are called in the invocation of the export, which may be entered again") {
  Host host;
  {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    host.reentered = &parts;
    kiln_invocation_t outer{&host, "outer"};
    std::vector<kiln_slot_t> results;
    REQUIRE(parts.call("nest", {slotI32(1)}, results, &outer) == KILN_OK);
    CHECK(results[0].i32 == 21 + 10 + 10);
    CHECK(host.log == std::vector<std::string>{"1 in outer", "21 in inner", "10 in inner", "10 in outer"});
  }
  CHECK(host.memory.liveCount == 0);
}
