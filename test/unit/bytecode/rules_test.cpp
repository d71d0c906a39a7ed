// Files in rules/, at least one for each rule, Rn.txt or Rn_case.txt: what is refused, with which code and message.
#include "check_status.h"
#include "kiln_system.h"
#include "module_text.h"
#include "vm/bytecode/archive.h"
#include "vm/bytecode/verifier.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

std::string readText(const std::filesystem::path &path) {
  std::ifstream stream(path);
  std::ostringstream text;
  text << stream.rdbuf();
  REQUIRE(stream.good());
  return text.str();
}

Status load(const std::vector<uint8_t> &file) {
  StatusOr<Archive> archive = Archive::create(file, kiln_allocator_system());
  return archive.ok() ? verify(*archive) : archive.takeStatus();
}

/// Rules and their codes as documented.
std::map<std::string, std::string> documentedRules() {
  std::map<std::string, std::string> rules;
  std::istringstream lines(readText(TEST_VERIFIER_RULES));
  std::regex row(R"(\| (R\d+) \| ([A-Z_]+) \| .*)");
  std::smatch match;
  for (std::string line; std::getline(lines, line);)
    if (std::regex_match(line, match, row))
      CHECK(rules.emplace(match[1], match[2]).second);
  return rules;
}

} // namespace

TEST_CASE("each rule refuses what breaks it, and says so") {
  std::map<std::string, std::string> rules = documentedRules();
  CHECK(rules.size() > 50);
  std::set<std::string> tested;
  for (const std::filesystem::directory_entry &entry : std::filesystem::directory_iterator(TEST_RULES_DIR)) {
    std::string name = entry.path().stem().string();
    INFO(name);
    std::string rule = name.substr(0, name.find('_'));
    REQUIRE(rules.contains(rule));
    TestCase test = parseTestCase(readText(entry.path()));
    CHECK(test.code == rules.at(rule));
    Status status = load(test.file);
    CHECK(std::string(codeName(status.code())) == test.code);
    CHECK_THAT(std::string(status.message()), Catch::Contains(test.expected));
    CHECK_THAT(std::string(status.message()), Catch::Contains("[" + rule + "]"));
    tested.insert(rule);
  }
  for (const auto &[rule, code] : rules)
    if (!tested.contains(rule))
      FAIL_CHECK("no file for " << rule);
}

TEST_CASE("a message names the function and the place in it") {
  CHECK_STATUS(
      load(parseTestCase(R"(
module calc
export add 1
function 0v_v
  bb0:
  return []
function 0v_v words 2
  bb0:
  const.i32.zero i0
  const.i32.zero i2
  return []
)")
               .file),
      KILN_OUT_OF_RANGE,
      "register ordinal 2 is out of range; function declares 2 i32 registers [R31]; in @calc.add at pc 0x00000004");
  CHECK_STATUS(load(parseTestCase(R"(
module calc
function 0v_v
  bb0:
)")
                        .file),
               KILN_INVALID_ARGUMENT, "the last block has no terminator [R51]; in @calc:0 at pc 0x00000000");
}

TEST_CASE("what is at the limits is accepted") {
  REQUIRE_OK(load(parseTestCase(R"(
module limits
requires 15
globals 12 1
type !vm.buffer
rodata ""
rodata external 0xFFFFFFFFFFFFFFFF 0
import "no dot" 0
import ext.none ""
import ext.empty 0CDi_v
export __init 1
export __deinit 1
export __notify 2
function 0iIrFfr_Ir words 32767 refs 16383 requires 15
  bb0:
  global.load.i64 4 i32764
  global.load.i32 8 i32766
  global.load.ref 0 0 r16382
  const.ref.rodata 1 R0
  call.variadic import:2 [65535 65535] [i0] []
  br bb1 [i1->i1 R1->r2]
  bb1:
  return [i0 R16382]
function ""
  bb0:
  return []
function 0i_v words 1
  bb0:
  return []
)")
                      .file));
}
