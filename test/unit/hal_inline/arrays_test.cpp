// C arrays as arguments and results of programs over buffer views.
#include <catch2/catch.hpp>

#include "test_allocator.h"

namespace {

constexpr int32_t f32 = KILN_HAL_FLOAT(32);

// What a program does with an argument it only reads: a new view of twice each element.
kiln_status_t twice(TestAllocator &allocator, kiln_object_t *argument, kiln_object_t **result) {
  kiln_object_t *source = nullptr, *target = nullptr;
  kiln_buffer_t *sourceBytes = nullptr, *targetBytes = nullptr;
  const int64_t dims[] = {2, 3};
  KILN_TRY(kiln_hal_inline_buffer_view_buffer(allocator.self(), argument, &source));
  KILN_TRY(kiln_hal_inline_buffer_storage(allocator.self(), source, &sourceBytes));
  KILN_TRY(kiln_hal_inline_buffer_allocate(allocator.self(), 64, 24, &target, &targetBytes));
  for (int64_t i = 0; i < 6; ++i)
    kiln_store_f32(targetBytes->data, i, 2 * kiln_load_f32(sourceBytes->data, i));
  kiln_status_t status = kiln_hal_inline_buffer_view_create(allocator.self(), target, 0, 24, f32, 1, 2, dims, result);
  kiln_buffer_release(sourceBytes);
  kiln_buffer_release(targetBytes);
  kiln_object_release(source);
  kiln_object_release(target);
  return status;
}

// Stores into an argument through its storage.
kiln_status_t overwrite(kiln_object_t *argument) {
  KILN_SITE(site, "store", "overwrite", 0);
  kiln_object_t *source = nullptr;
  kiln_buffer_t *bytes = nullptr;
  KILN_TRY(kiln_hal_inline_buffer_view_buffer(nullptr, argument, &source));
  KILN_TRY(kiln_hal_inline_buffer_storage(nullptr, source, &bytes));
  kiln_code_t code = kiln_buffer_store_f32(bytes, 0, 99.0f);
  kiln_buffer_release(bytes);
  kiln_object_release(source);
  return code == KILN_OK_CODE ? KILN_OK : kiln_status_make(code, &site);
}

} // namespace

TEST_CASE("a program reads borrowed arrays and writes results into arrays") {
  TestAllocator allocator;
  const float input[2][3] = {{1, 2, 3}, {-4, 5.5f, 0}};
  float output[2][3] = {};
  const int64_t dims[] = {2, 3};
  kiln_hal_argument_t argument;
  kiln_object_t *result = nullptr;
  kiln_status_t status = kiln_hal_inline_borrow_array(KILN_OK, &argument, nullptr, input, f32, 2, dims);
  REQUIRE(status == KILN_OK);
  CHECK(allocator.liveCount == 0); // nothing is copied
  status = twice(allocator, kiln_hal_inline_argument(&argument), &result);
  status = kiln_hal_inline_read_array(status, result, f32, 2, dims, output, sizeof output, nullptr);
  status = kiln_hal_inline_finish_array(status, &argument);
  REQUIRE(status == KILN_OK);
  for (int i = 0; i < 6; ++i)
    CHECK((&output[0][0])[i] == 2 * (&input[0][0])[i]);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("a borrowed array is read-only, a copied one is the program's") {
  TestAllocator allocator;
  const float input[] = {1, 2};
  const int64_t dims[] = {2};
  float output[2] = {};
  kiln_hal_argument_t argument;
  SECTION("borrowed") {
    kiln_status_t status = kiln_hal_inline_borrow_array(KILN_OK, &argument, nullptr, input, f32, 1, dims);
    REQUIRE(status == KILN_OK);
    status = overwrite(kiln_hal_inline_argument(&argument));
    CHECK(CODE(kiln_hal_inline_finish_array(status, &argument)) == KILN_PERMISSION_DENIED);
  }
  SECTION("copied") {
    kiln_status_t status = kiln_hal_inline_copy_array(KILN_OK, &argument, allocator.get(), input, f32, 1, dims);
    REQUIRE(status == KILN_OK);
    status = overwrite(kiln_hal_inline_argument(&argument));
    kiln_object_t *result = kiln_object_retain(kiln_hal_inline_argument(&argument));
    status = kiln_hal_inline_read_array(status, result, f32, 1, dims, output, sizeof output, nullptr);
    REQUIRE(kiln_hal_inline_finish_array(status, &argument) == KILN_OK);
    CHECK(output[0] == 99.0f);
    CHECK(output[1] == 2.0f);
  }
  CHECK(input[0] == 1.0f);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("an argument can be the result, or a part of it") {
  TestAllocator allocator;
  const float input[] = {1, 2, 3, 4};
  const int64_t dims[] = {4}, partDims[] = {2};
  float output[4] = {}, part[2] = {};
  kiln_hal_argument_t argument;
  kiln_object_t *view = nullptr;
  REQUIRE(kiln_hal_inline_borrow_array(KILN_OK, &argument, nullptr, input, f32, 1, dims) == KILN_OK);
  REQUIRE(kiln_hal_inline_buffer_view_create(allocator.self(), &argument.buffer.object, 8, 8, f32, 1, 1, partDims,
                                             &view) == KILN_OK);
  kiln_object_t *same = kiln_object_retain(kiln_hal_inline_argument(&argument));
  kiln_status_t status = KILN_OK;
  status = kiln_hal_inline_read_array(status, same, f32, 1, dims, output, sizeof output, nullptr);
  status = kiln_hal_inline_read_array(status, view, f32, 1, partDims, part, sizeof part, nullptr);
  REQUIRE(kiln_hal_inline_finish_array(status, &argument) == KILN_OK);
  CHECK(output[3] == 4.0f);
  CHECK(part[0] == 3.0f);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("a program that keeps a ref to an argument is found out") {
  const float input[] = {1, 2};
  const int64_t dims[] = {2};
  kiln_hal_argument_t argument;
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  REQUIRE(kiln_hal_inline_borrow_array(KILN_OK, &argument, nullptr, input, f32, 1, dims) == KILN_OK);
  SECTION("to the view") { kiln_object_retain(kiln_hal_inline_argument(&argument)); }
  SECTION("to its buffer") {
    REQUIRE(kiln_hal_inline_buffer_view_buffer(nullptr, kiln_hal_inline_argument(&argument), &buffer) == KILN_OK);
  }
  SECTION("to its bytes") {
    REQUIRE(kiln_hal_inline_buffer_storage(nullptr, &argument.buffer.object, &storage) == KILN_OK);
  }
  CHECK(CODE(kiln_hal_inline_finish_array(KILN_OK, &argument)) == KILN_FAILED_PRECONDITION);
}

TEST_CASE("a result must be what the function declares") {
  TestAllocator allocator;
  const int64_t dims[] = {2, 4};
  auto [type, encoding, expectedType, first, second, rank, code] =
      GENERATE(table<int32_t, int32_t, int32_t, int64_t, int64_t, int32_t, int>({
          {f32, 1, f32, 2, 4, 2, KILN_OK_CODE},
          {f32, 1, f32, -1, 4, 2, KILN_OK_CODE},
          {f32, 1, f32, -1, -1, 2, KILN_OK_CODE},
          {f32, 1, f32, 4, 2, 2, KILN_INVALID_ARGUMENT},
          {f32, 1, f32, 2, 4, 1, KILN_INVALID_ARGUMENT},
          {f32, 1, KILN_HAL_INT(32), 2, 4, 2, KILN_INVALID_ARGUMENT},
          {f32, 0, f32, 2, 4, 2, KILN_INVALID_ARGUMENT},
      }));
  const int64_t expected[] = {first, second};
  uint8_t output[32];
  int64_t actual[2] = {0, 0};
  kiln_object_t *buffer = makeBuffer(allocator, 32), *view = nullptr;
  REQUIRE(kiln_hal_inline_buffer_view_create(allocator.self(), buffer, 0, 32, type, encoding, 2, dims, &view) ==
          KILN_OK);
  kiln_object_release(buffer);
  CHECK(CODE(kiln_hal_inline_read_array(KILN_OK, view, expectedType, rank, expected, output, sizeof output, actual)) ==
        code);
  CHECK(actual[0] == (code == KILN_OK_CODE ? 2 : 0));
  CHECK(actual[1] == (code == KILN_OK_CODE ? 4 : 0));
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("a null result, a small array and a failed call are errors that hold nothing") {
  TestAllocator allocator;
  const int64_t dims[] = {-1}, size = 8;
  int64_t actual = 0;
  float output[8] = {};
  kiln_object_t *buffer = makeBuffer(allocator, 32), *view = nullptr;
  REQUIRE(kiln_hal_inline_buffer_view_create(allocator.self(), buffer, 0, 32, f32, 1, 1, &size, &view) == KILN_OK);
  kiln_object_release(buffer);
  SECTION("null") {
    CHECK(CODE(kiln_hal_inline_read_array(KILN_OK, nullptr, f32, 1, dims, output, sizeof output, nullptr)) ==
          KILN_INVALID_ARGUMENT);
    kiln_object_release(view);
  }
  SECTION("small") {
    CHECK(CODE(kiln_hal_inline_read_array(KILN_OK, view, f32, 1, dims, output, 31, &actual)) == KILN_OUT_OF_RANGE);
    CHECK(actual == 8);
  }
  SECTION("failed call") {
    kiln_status_t failed = kiln_status_make(KILN_ABORTED, nullptr);
    CHECK(kiln_hal_inline_read_array(failed, view, f32, 1, dims, output, sizeof output, &actual) == failed);
    CHECK(actual == 0);
  }
  CHECK(output[0] == 0.0f);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("an array needs sensible dimensions, and memory if it is copied") {
  TestAllocator allocator;
  const float input[] = {1, 2};
  kiln_hal_argument_t argument;
  auto [dim, code] = GENERATE(table<int64_t, int>({{0, KILN_OK_CODE},
                                                   {2, KILN_OK_CODE},
                                                   {-1, KILN_INVALID_ARGUMENT},
                                                   {INT64_MAX, KILN_RESOURCE_EXHAUSTED},
                                                   {INT64_MAX / 4, KILN_RESOURCE_EXHAUSTED}}));
  CAPTURE(dim);
  CHECK(CODE(kiln_hal_inline_borrow_array(KILN_OK, &argument, nullptr, input, f32, 1, &dim)) == code);
  CHECK(kiln_hal_inline_finish_array(KILN_OK, &argument) == KILN_OK);
  CHECK(CODE(kiln_hal_inline_copy_array(KILN_OK, &argument, allocator.get(), input, f32, 1, &dim)) == code);
  CHECK(kiln_hal_inline_finish_array(KILN_OK, &argument) == KILN_OK);
  CHECK(CODE(kiln_hal_inline_copy_array(KILN_OK, &argument, nullptr, input, f32, 1, &dim)) ==
        (code == KILN_OK_CODE ? KILN_RESOURCE_EXHAUSTED : code));
  CHECK(kiln_hal_inline_finish_array(KILN_OK, &argument) == KILN_OK);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("after an error an argument is only made safe to finish") {
  TestAllocator allocator;
  const float input[] = {1, 2};
  const int64_t dims[] = {2};
  kiln_hal_argument_t argument;
  kiln_status_t failed = kiln_status_make(KILN_ABORTED, nullptr);
  CHECK(kiln_hal_inline_borrow_array(failed, &argument, nullptr, input, f32, 1, dims) == failed);
  CHECK(kiln_hal_inline_finish_array(failed, &argument) == failed);
  CHECK(kiln_hal_inline_copy_array(failed, &argument, allocator.get(), input, f32, 1, dims) == failed);
  CHECK(kiln_hal_inline_finish_array(failed, &argument) == failed);
  CHECK(allocator.liveCount == 0);
}
