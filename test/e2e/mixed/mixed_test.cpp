// The same calls through every mix of kinds of modules.
#include "kiln/vm.h"
#include "modules.h"
#include "test_program.h"

#include <catch2/catch.hpp>
#include <optional>

using namespace kiln;

namespace {

// A program of three modules, one over the other, of the given kinds.
class Mix {
public:
  Mix(const char *const (&names)[3], const ModuleKind (&kinds)[3]) {
    StatusOr<Ref<vm::Instance>> instance = vm::Instance::create(testMemory.get());
    REQUIRE(instance.ok());
    StatusOr<Ref<vm::Module>> boxes = vm::Module::wrap(**instance, &boxModule);
    REQUIRE(boxes.ok());
    std::vector<Ref<vm::Module>> modules = {*boxes};
    for (int i = 0; i < 3; ++i)
      modules.push_back(loadModule(**instance, names[i], kinds[i]));
    program.emplace(**instance, modules);
  }

  TestProgram *operator->() { return &*program; }

private:
  std::optional<TestProgram> program;
};

std::string describe(const ModuleKind (&kinds)[3]) {
  return std::string(kindName(kinds[2])) + " over " + kindName(kinds[1]) + " over " + kindName(kinds[0]);
}

void checkCalls(Mix &program) {
  Outcome mixed = program->call("top.mix", {i32(1), i64(int64_t{1} << 40), vm::Value(0.5f), vm::Value(-8.25)});
  REQUIRE(mixed.results.size() == 4);
  CHECK(mixed.results[0].f64() == -4.25);
  CHECK(mixed.results[1].f32() == 4.5f);
  CHECK(mixed.results[2].i64() == (int64_t{1} << 40) + 4);
  CHECK(mixed.results[3].i32() == 5);
  CHECK(program->call("top.triple", {i64(2)}).results.at(0).i64() == 162);
}

void checkRefs(Mix &program) {
  vm::Value text = bufferOf("x"), box = boxOf(5);
  CHECK(bytesOf(program->call("top.append", {text, i32('a')}).results.at(0)) == "xabbc");
  CHECK(bytesOf(text) == "x");
  CHECK(text.object()->count == 1);
  CHECK(program->call("top.unbox", {box}).results.at(0).i32() == 8);
  CHECK(box.object()->count == 1);
}

void checkFailures(Mix &program) {
  CHECK(program->call("top.triple", {i64(-1)}).code == KILN_DATA_LOSS);
  CHECK(program->call("top.append", {null(), i32(0)}).code == KILN_INVALID_ARGUMENT);
  CHECK(program->call("top.unbox", {null()}).code == KILN_INVALID_ARGUMENT);
  vm::Value text = bufferOf("x");
  CHECK(program->call("top.unbox", {text}).code == KILN_INVALID_ARGUMENT);
  CHECK(text.object()->count == 1);
}

void checkWaits(Mix &program) {
  vm::Value text = bufferOf("kept");
  Outcome waited = program->call("outer.wait", {text, i32(3)});
  CHECK(waited.suspensions == 12);
  REQUIRE(waited.results.size() == 2);
  CHECK(waited.results[0].object() == text.object());
  CHECK(waited.results[1].i32() == 12);
  CHECK(program->call("outer.wait", {null(), i32(0)}).results.at(1).i32() == 0);
  CHECK(program->call("outer.wait", {text, i32(-1)}).code == KILN_ABORTED);
  waited.results.clear();

  // Cancelled in the first and in the second call of each module.
  for (int resumed : {0, 7}) {
    vm::Invocation invocation(program->find("outer.wait"));
    vm::Value arguments[] = {text, i32(3)};
    REQUIRE(invocation.begin(arguments).ok());
    for (int i = 0; i < resumed; ++i)
      REQUIRE(invocation.resume().ok());
    REQUIRE(invocation.isSuspended());
    invocation.cancel();
  }
  CHECK(text.object()->count == 1);
}

} // namespace

TEST_CASE("modules of every kind call modules of every kind") {
  for (ModuleKind leaf : kKinds)
    for (ModuleKind middle : kKinds)
      for (ModuleKind top : kKinds) {
        const ModuleKind kinds[] = {leaf, middle, top};
        INFO(describe(kinds));
        {
          Mix program({"leaf", "middle", "top"}, kinds);
          checkCalls(program);
          checkRefs(program);
          checkFailures(program);
        }
        CHECK(testMemory.liveCount == 0);
      }
}

TEST_CASE("calls suspend and end below modules of every kind") {
  for (ModuleKind waiter : kKinds)
    for (ModuleKind relay : {ModuleKind::Bytecode, ModuleKind::Static, ModuleKind::Shared})
      for (ModuleKind outer : {ModuleKind::Bytecode, ModuleKind::Static, ModuleKind::Shared}) {
        const ModuleKind kinds[] = {waiter, relay, outer};
        INFO(describe(kinds));
        {
          Mix program({"waiter", "relay", "outer"}, kinds);
          checkWaits(program);
        }
        CHECK(testMemory.liveCount == 0);
      }
}
