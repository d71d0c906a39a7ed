// What a context checks when it links a module, and that it undoes what it did where that fails.
#include "host.h"

using namespace kiln;

namespace {

// Links texts in order after `ext` and returns the status.
Status link(Host &host, const std::vector<std::string> &texts) {
  std::vector<Ref<vm::Module>> modules;
  StatusOr<Ref<vm::Module>> ext = host.native();
  REQUIRE_OK(ext.status());
  modules.push_back(*std::move(ext));
  for (const std::string &text : texts) {
    StatusOr<Ref<vm::Module>> module = host.load(text);
    REQUIRE_OK(module.status());
    modules.push_back(*std::move(module));
  }
  return vm::Context::create(*host.instance, modules).takeStatus();
}

const char *const kEmpty = "function 0v_v\n  bb0:\n  return []\n";

} // namespace

TEST_CASE("a module that does not fit is refused with a reason") {
  struct Row {
    const char *text;
    kiln_code_t code;
    const char *message;
  };
  auto row = GENERATE(values<Row>({
      {"module m\ndependency other", KILN_NOT_FOUND, "required module 'other' not registered on the context"},
      {"module m\nimport other.f 0v_v", KILN_NOT_FOUND,
       "module 'other' required for import 'other.f' not registered with the context; resolving module 'm' imports"},
      {"module m\nimport ext.nothing 0v_v", KILN_NOT_FOUND,
       "module 'ext' has no export 'nothing'; resolving module 'm' imports"},
      {"module m\nimport ext.add 0ii_i", KILN_INTERNAL,
       "import function 'ext.add' signature mismatch between 'm' and source 'ext'; expected 0ii_i but got 0iI_I; "
       "resolving module 'm' imports"},
      {"module m\nimport noDot 0v_v", KILN_INVALID_ARGUMENT,
       "import name not fully-qualified (module.func): 'noDot'; resolving module 'm' imports"},
      {"module m\nimport m.f 0v_v\nexport f 0\nfunction 0v_v\n  bb0:\n  return []", KILN_NOT_FOUND,
       "module 'm' required for import 'm.f' not registered with the context; resolving module 'm' imports"},
      {"module m\nimport ext.wait 0i_i\nfunction 0v_v words 1\n  bb0:\n  call import:0 [i0] [i0]\n  return []",
       KILN_FAILED_PRECONDITION,
       "import function 'ext.wait' may suspend, but 'm' calls it without; resolving module 'm' imports"},
  }));
  Host host;
  Status status = link(host, {row.text});
  CHECK(status.code() == row.code);
  CHECK(std::string(status.message()) == row.message);
}

TEST_CASE("imports are bound to the last module of a name") {
  Host host;
  auto export42 = [](int value) {
    return "module a\nexport f 0\nfunction 0v_i words 1\n  bb0:\n  const.i32 " + std::to_string(value) +
           " i0\n  return [i0]\n";
  };
  StatusOr<Ref<vm::Module>> modules[] = {host.load(export42(1)), host.load(export42(2)),
                                         host.load("module m\nimport a.f 0v_i\nexport f 0\nfunction 0v_i words 1\n  "
                                                   "bb0:\n  call import:0 [] [i0]\n  return [i0]\n")};
  std::vector<Ref<vm::Module>> loaded;
  for (StatusOr<Ref<vm::Module>> &module : modules) {
    REQUIRE_OK(module.status());
    loaded.push_back(*std::move(module));
  }
  StatusOr<Ref<vm::Context>> context = vm::Context::create(*host.instance, loaded);
  REQUIRE_OK(context.status());
  vm::Value result;
  StatusOr<vm::Function> function = (*context)->find("m.f");
  REQUIRE_OK(function.status());
  REQUIRE_OK(function->call({}, {&result, 1}));
  CHECK(result.i32() == 2);
  CHECK_STATUS((*context)->find("m.g").takeStatus(), KILN_NOT_FOUND, "module 'm' has no export 'g'");
  CHECK_STATUS((*context)->find("n.g").takeStatus(), KILN_NOT_FOUND, "no module has a function 'n.g'");
}

TEST_CASE("a failing initializer undoes the modules before it") {
  Host host;
  std::string good =
      "module a\nglobals 0 1\nexport __init 0\nexport __deinit 1\ntype !vm.buffer\n"
      "function 0v_v words 4 refs 1\n  bb0:\n  const.i64 8 i0\n  const.i32 16 i2\n  buffer.alloc i0 i2 r0\n"
      "  global.store.ref 0 0 R0\n  return []\n"
      "function 0v_v\n  bb0:\n  return []\n";
  std::string bad =
      "module b\nexport __init 0\nfunction 0v_v words 1\n  bb0:\n  const.i32 9 i0\n  fail i0 \"no good\"\n";
  CHECK_STATUS(link(host, {good, kEmpty, bad}), KILN_FAILED_PRECONDITION,
               "no good; vm.fail failed in @b.__init at 0x8; initializing module 'b'");
}

TEST_CASE("an initializer that does not end runs out of fuel") {
  Host host;
  StatusOr<Ref<vm::Module>> module =
      host.load("module a\nexport __init 0\nfunction 0v_v\n  bb0:\n  br bb1 []\n  bb1:\n  yield bb1 []\n");
  REQUIRE_OK(module.status());
  Ref<vm::Module> modules[] = {*std::move(module)};
  vm::InvocationOptions options;
  options.fuel = 1000;
  CHECK(vm::Context::create(*host.instance, modules, options).takeStatus().code() == KILN_RESOURCE_EXHAUSTED);
}
