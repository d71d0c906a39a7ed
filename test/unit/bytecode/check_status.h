// CHECK_STATUS(status, KILN_OUT_OF_RANGE, "[R31]"): a failure with this code and this in its message.
#ifndef TEST_UNIT_BYTECODE_CHECK_STATUS_H
#define TEST_UNIT_BYTECODE_CHECK_STATUS_H

#include "kiln/status.h"

#include <catch2/catch.hpp>
#include <string>

#define CHECK_STATUS(expression, expectedCode, expectedText)                                                           \
  do {                                                                                                                 \
    const auto &checkedStatus = (expression);                                                                          \
    CHECK(std::string(kiln::codeName(checkedStatus.code())) == kiln::codeName(expectedCode));                          \
    CHECK_THAT(std::string(checkedStatus.message()), Catch::Contains(expectedText));                                   \
  } while (false)

#define REQUIRE_OK(expression)                                                                                         \
  do {                                                                                                                 \
    const auto &checkedStatus = (expression);                                                                          \
    INFO(checkedStatus.message());                                                                                     \
    REQUIRE(checkedStatus.ok());                                                                                       \
  } while (false)

#endif // TEST_UNIT_BYTECODE_CHECK_STATUS_H
