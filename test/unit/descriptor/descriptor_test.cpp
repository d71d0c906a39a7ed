// What a host sees of a module before it calls.
#include <catch2/catch.hpp>

#include "host.h"

#define CODE(call) kiln_status_code(call)

TEST_CASE("a descriptor says what the module is") {
  const kiln_module_t *module = GENERATE(parts_module(), loadModule(PARTS_SHARED));
  CHECK(module->abi_version == KILN_ABI_VERSION);
  CHECK(module->abi_flags == KILN_ABI_FLAGS);
  CHECK(std::string(module->name) == "parts");
  CHECK(module->version == 3);
  REQUIRE(module->attribute_count == 1);
  CHECK(std::string(module->attributes[0].name) == "kind");
  CHECK(std::string(module->attributes[0].value) == "test");
  REQUIRE(module->type_count == 1);
  CHECK(std::string(module->types[0].name) == "test.tag");
  CHECK(module->initialize == nullptr);
  CHECK(module->deinitialize == nullptr);
}

TEST_CASE("a descriptor says what the module imports") {
  const kiln_module_t *module = parts_module();
  struct Expected {
    const char *name, *convention;
    uint32_t version;
    bool isOptional, yields;
  };
  const Expected expected[] = {{"host.pair", "0v_rr", 0, false, false},
                               {"host.gather", "0CrDi_I", 0, false, false},
                               {"host.wait", "0r_Ir", 0, false, true},
                               {"host.again", "0i_i", 0, false, false},
                               {"host.extra", "0i_i", 2, true, false}};
  REQUIRE(module->import_count == std::size(expected));
  for (size_t i = 0; i < std::size(expected); ++i) {
    INFO(expected[i].name);
    CHECK(std::string(module->imports[i].name) == expected[i].name);
    CHECK(std::string(module->imports[i].calling_convention) == expected[i].convention);
    CHECK(module->imports[i].minimum_version == expected[i].version);
    CHECK(bool(module->imports[i].optional) == expected[i].isOptional);
    CHECK(bool(module->imports[i].yields) == expected[i].yields);
  }
}

TEST_CASE("a descriptor says what the module exports") {
  Host host;
  Instance parts(host, parts_module());
  const kiln_function_t *mix = parts.find("mix");
  CHECK(std::string(mix->calling_convention) == "0iIfFr_FrfIi");
  CHECK(mix->frame_size == 0);
  CHECK(mix->resume == nullptr);
  CHECK(mix->cancel == nullptr);
  REQUIRE(mix->attribute_count == 2);
  CHECK(std::string(mix->attributes[0].name) == "iree.abi.declaration");
  CHECK(std::string(mix->attributes[0].value) == "sync func @mix(%a: i32)");
  CHECK(std::string(mix->attributes[1].name) == "size");
  CHECK(std::string(mix->attributes[1].value) == "5");
  const kiln_function_t *wait = parts.find("wait");
  CHECK(wait->frame_size >= sizeof(kiln_buffer_t *));
  CHECK(wait->frame_alignment == alignof(void *));
}

TEST_CASE("a module compiled for another way of counting refs says so") {
  CHECK(loadModule(PARTS_THREADS)->abi_flags == (KILN_ABI_FLAGS | KILN_ABI_THREADS));
}

TEST_CASE("an instance needs its imports") {
  Host host;
  SECTION("one that is not optional") {
    Instance parts(host, parts_module(), {"host.gather"});
    CHECK(CODE(parts.create()) == KILN_NOT_FOUND);
  }
  SECTION("none that suspends where the module cannot") {
    static const kiln_function_t suspending = {"again", "0i_i", nullptr, 0, 8, 8, nullptr, nullptr, nullptr};
    Instance parts(host, parts_module());
    parts.bind("host.again", &suspending);
    CHECK(CODE(parts.create()) == KILN_FAILED_PRECONDITION);
  }
  SECTION("not the optional ones") {
    Instance parts(host, parts_module(), {"host.extra"});
    REQUIRE(parts.create() == KILN_OK);
    std::vector<kiln_slot_t> results;
    REQUIRE(parts.call("extra", {slotI32(4)}, results, nullptr) == KILN_OK);
    CHECK(results[0].i32 == -1);
    CHECK(CODE(parts.call("call_extra", {slotI32(4)}, results, nullptr)) == KILN_NOT_FOUND);
  }
  SECTION("but optional ones can be there") {
    Instance parts(host, parts_module());
    REQUIRE(parts.create() == KILN_OK);
    std::vector<kiln_slot_t> results;
    REQUIRE(parts.call("extra", {slotI32(4)}, results, nullptr) == KILN_OK);
    CHECK(results[0].i32 == 8);
  }
}

TEST_CASE("instances share nothing") {
  Host host;
  const kiln_module_t *shared = loadModule(PARTS_SHARED);
  CHECK(loadModule(PARTS_SHARED) == shared);
  CHECK(shared != parts_module());
  Instance first(host, shared), second(host, shared), linked(host, parts_module());
  std::vector<kiln_slot_t> results;
  for (Instance *instance : {&first, &second, &linked})
    REQUIRE(instance->create() == KILN_OK);
  for (int32_t expected : {1, 2, 3}) {
    REQUIRE(first.call("count", {}, results, nullptr) == KILN_OK);
    CHECK(results[0].i32 == expected);
  }
  for (Instance *instance : {&second, &linked}) {
    REQUIRE(instance->call("count", {}, results, nullptr) == KILN_OK);
    CHECK(results[0].i32 == 1);
  }
}
