#include "vm/calling_convention.h"

#include <catch2/catch.hpp>

using kiln::vm::CallingConvention;

TEST_CASE("calling conventions have arguments and results") {
  auto [text, arguments, results, count] = GENERATE(table<const char *, const char *, const char *, int>({
      {"", "", "", 0},
      {"0", "", "", 0},
      {"0v_v", "", "", 0},
      {"0v", "", "", 0},
      {"0_", "", "", 0},
      {"0iIfFr_rFfIi", "iIfFr", "rFfIi", 5},
      {"0i", "i", "", 1},
      {"0_i", "", "i", 0},
      {"0iCiDr_v", "iCiDr", "", 3},
      {"0CD_v", "CD", "", 1},
      {"0CiIDCrD_i", "CiIDCrD", "i", 2},
  }));
  INFO(text);
  std::optional<CallingConvention> convention = CallingConvention::parse(text);
  REQUIRE(convention);
  CHECK(convention->arguments == arguments);
  CHECK(convention->results == results);
  CHECK(convention->argumentCount() == static_cast<std::size_t>(count));
  CHECK(convention->isVariadic == (std::string(text).find('C') != std::string::npos));
}

TEST_CASE("other texts are no calling conventions") {
  const char *text = GENERATE("1", "1v_v", "v_v", "i", "0x", "0vi_v", "0iv_v", "0v_vv", "0i_i_i", "0CiD_CiD", "0Ci_v",
                              "0iD_v", "0CCiDD_v", "0CvD_v", "0DiC_v", "0i-v");
  INFO(text);
  CHECK_FALSE(CallingConvention::parse(text));
}
