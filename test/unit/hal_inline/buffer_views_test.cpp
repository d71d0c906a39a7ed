// hal_inline.buffer_view.*: expected codes are those of the stock runtime.
#include <catch2/catch.hpp>

#include <vector>

#include "test_allocator.h"

namespace {

constexpr int32_t f32 = KILN_HAL_FLOAT(32);
constexpr int32_t i32 = KILN_HAL_INT(32);

// A view of all of `buffer`, of which it takes the ref.
kiln_object_t *makeView(TestAllocator &allocator, kiln_object_t *buffer, int32_t elementType, int32_t encoding,
                        const std::vector<int64_t> &dims) {
  kiln_object_t *view = nullptr;
  (void)kiln_hal_inline_buffer_view_create(allocator.self(), buffer, 0, -1, elementType, encoding, dims.size(),
                                           dims.data(), &view);
  kiln_object_release(buffer);
  return view;
}

} // namespace

TEST_CASE("buffer_view.create checks range and shape") {
  TestAllocator allocator;
  auto [offset, length, elementType, encoding, dim, code, expected] =
      GENERATE(table<int64_t, int64_t, int32_t, int32_t, int64_t, int, int64_t>({
          {0, 32, f32, 1, 8, KILN_OK_CODE, 32},
          {8, 16, f32, 1, 4, KILN_OK_CODE, 16},
          {8, -1, f32, 1, 4, KILN_OK_CODE, 24},
          {0, -1, f32, 1, 8, KILN_OK_CODE, 32},
          {0, 0, f32, 1, 0, KILN_OK_CODE, 0},
          {0, 64, f32, 1, 4, KILN_OUT_OF_RANGE, 0},
          {-1, 1, f32, 1, 0, KILN_OUT_OF_RANGE, 0},
          {0, 32, f32, 1, 9, KILN_OUT_OF_RANGE, 0},
          {0, 32, f32, 1, -5, KILN_OUT_OF_RANGE, 0},
          {0, 32, f32, 0, -4, KILN_OUT_OF_RANGE, 0},
          {0, 32, f32, 1, INT64_MIN, KILN_OUT_OF_RANGE, 0},
          {0, 32, f32, 0, 100, KILN_OK_CODE, 32},
          {0, 32, f32, 2, 100, KILN_OK_CODE, 32},
          {0, 32, 8, 1, 32, KILN_OK_CODE, 32},
          {0, 32, 8, 1, 33, KILN_OUT_OF_RANGE, 0},
          {0, 32, KILN_HAL_INT(4), 1, 64, KILN_OK_CODE, 32},
          {0, 32, KILN_HAL_INT(4), 1, 65, KILN_OUT_OF_RANGE, 0},
          {0, 32, KILN_HAL_INT(3), 1, 85, KILN_OK_CODE, 32},
          {0, 32, KILN_HAL_INT(3), 1, 86, KILN_OUT_OF_RANGE, 0},
          {0, 32, 0, 0, 8, KILN_OK_CODE, 32},
          {0, 32, 0, 1, 0, KILN_INVALID_ARGUMENT, 0},
          {0, 32, -1, 1, 2, KILN_OUT_OF_RANGE, 0},
          {0, 32, KILN_HAL_INT(255), 1, 1, KILN_OK_CODE, 32},
      }));
  CAPTURE(offset, length, elementType, encoding, dim);
  kiln_object_t *buffer = makeBuffer(allocator, 32);
  kiln_object_t *view = nullptr, *part = nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_view_create(allocator.self(), buffer, offset, length, elementType, encoding, 1,
                                                &dim, &view)) == code);
  kiln_object_release(buffer);
  if (code == KILN_OK_CODE) {
    int64_t actualDim = -1;
    int32_t type = -1, actualEncoding = -1, rank = -1;
    CHECK(kiln_hal_inline_buffer_view_dim(nullptr, view, 0, &actualDim) == KILN_OK);
    CHECK(actualDim == dim);
    CHECK(kiln_hal_inline_buffer_view_element_type(nullptr, view, &type) == KILN_OK);
    CHECK(type == elementType);
    CHECK(kiln_hal_inline_buffer_view_encoding_type(nullptr, view, &actualEncoding) == KILN_OK);
    CHECK(actualEncoding == encoding);
    CHECK(kiln_hal_inline_buffer_view_rank(nullptr, view, &rank) == KILN_OK);
    CHECK(rank == 1);
    REQUIRE(kiln_hal_inline_buffer_view_buffer(nullptr, view, &part) == KILN_OK);
    kiln_object_release(view);
    CHECK(lengthOf(part) == expected);
    kiln_object_release(part);
  } else {
    CHECK(view == nullptr);
  }
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("a view may have 0 to 128 dimensions") {
  TestAllocator allocator;
  auto [rank, code] = GENERATE(table<size_t, int>({{0, KILN_OK_CODE}, {128, KILN_OK_CODE}, {129, KILN_OUT_OF_RANGE}}));
  std::vector<int64_t> dims(rank, 1);
  kiln_object_t *buffer = makeBuffer(allocator, 4), *view = nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_view_create(allocator.self(), buffer, 0, 4, f32, 1, rank, dims.data(), &view)) ==
        code);
  kiln_object_release(buffer);
  kiln_object_release(view);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("the size of a shape with a zero is zero however large the rest is") {
  TestAllocator allocator;
  auto dims = GENERATE(std::vector<int64_t>{INT64_MAX, INT64_MAX, 0}, std::vector<int64_t>{0, INT64_MAX, INT64_MAX});
  kiln_object_t *view = makeView(allocator, makeBuffer(allocator, 0), f32, 1, dims);
  CHECK(view != nullptr);
  kiln_object_release(view);
}

TEST_CASE("buffer_view.create fails without memory and holds nothing") {
  TestAllocator allocator;
  kiln_object_t *buffer = makeBuffer(allocator, 32), *view = nullptr;
  const int64_t dim = 2;
  allocator.remainingCount = GENERATE(0, 1);
  CHECK(CODE(kiln_hal_inline_buffer_view_create(allocator.self(), buffer, 8, 8, f32, 1, 1, &dim, &view)) ==
        KILN_RESOURCE_EXHAUSTED);
  CHECK(view == nullptr);
  CHECK(allocator.liveCount == 1);
  kiln_object_release(buffer);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("buffer_view.assert compares encoding, element type and shape") {
  TestAllocator allocator;
  static const uint8_t bytes[] = {'x'};
  KILN_BUFFER_RODATA(message, bytes, 1);
  auto [type, encoding, expectedType, expectedEncoding, expectedDim, code] =
      GENERATE(table<int32_t, int32_t, int32_t, int32_t, int64_t, int>({
          {f32, 1, f32, 1, 8, KILN_OK_CODE},
          {f32, 0, f32, 1, 8, KILN_OK_CODE},
          {f32, 1, f32, 0, 8, KILN_INVALID_ARGUMENT},
          {f32, 1, i32, 1, 8, KILN_INVALID_ARGUMENT},
          {i32, 1, KILN_HAL_UINT(32), 1, 8, KILN_OK_CODE},
          {i32, 1, KILN_HAL_INT(16), 1, 8, KILN_INVALID_ARGUMENT},
          {KILN_HAL_BOOL8, 1, KILN_HAL_INT(8), 1, 8, KILN_OK_CODE},
          {32, 1, f32, 1, 8, KILN_OK_CODE},
          {f32, 1, 32, 1, 8, KILN_INVALID_ARGUMENT},
          {8, 1, f32, 1, 8, KILN_OK_CODE},
          {f32, 1, f32, 1, 7, KILN_INVALID_ARGUMENT},
      }));
  CAPTURE(type, encoding, expectedType, expectedEncoding, expectedDim);
  kiln_object_t *view = makeView(allocator, makeBuffer(allocator, 32), type, encoding, {8});
  REQUIRE(view != nullptr);
  CHECK(CODE(kiln_hal_inline_buffer_view_assert(nullptr, view, KILN_BUFFER_REF(message), expectedType, expectedEncoding,
                                                1, &expectedDim)) == code);
  const int64_t more[] = {8, 1};
  CHECK(CODE(kiln_hal_inline_buffer_view_assert(nullptr, view, KILN_BUFFER_REF(message), type, encoding, 2, more)) ==
        KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_assert(nullptr, view, nullptr, type, encoding, 1, more)) ==
        KILN_INVALID_ARGUMENT);
  kiln_object_release(view);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("an assertion that fails says which") {
  TestAllocator allocator;
  static const uint8_t bytes[] = {'x'};
  KILN_BUFFER_RODATA(message, bytes, 1);
  kiln_object_t *view = makeView(allocator, makeBuffer(allocator, 32), f32, 1, {8});
  const int64_t dim = 7;
  kiln_status_t status = kiln_hal_inline_buffer_view_assert(nullptr, view, KILN_BUFFER_REF(message), f32, 1, 1, &dim);
  CHECK(std::string(kiln_status_message(status)) == "shape dimension mismatch");
  CHECK(std::string(kiln_status_function(status)) == "hal_inline.buffer_view.assert");
  kiln_object_release(view);
}

TEST_CASE("buffer_view.dim beyond the rank is 0") {
  TestAllocator allocator;
  auto [index, expected] = GENERATE(table<int32_t, int64_t>({{0, 2}, {1, 4}, {2, 0}, {-1, 0}, {INT32_MIN, 0}}));
  kiln_object_t *view = makeView(allocator, makeBuffer(allocator, 32), f32, 1, {2, 4});
  int64_t dim = -1;
  CHECK(kiln_hal_inline_buffer_view_dim(nullptr, view, index, &dim) == KILN_OK);
  CHECK(dim == expected);
  kiln_object_release(view);
}

TEST_CASE("buffer_view.trace checks its refs") {
  TestAllocator allocator;
  static const uint8_t bytes[] = {'x'};
  KILN_BUFFER_RODATA(text, bytes, 1);
  kiln_buffer_t *key = KILN_BUFFER_REF(text);
  kiln_object_t *view = makeView(allocator, makeBuffer(allocator, 32), f32, 1, {8});
  std::vector<kiln_object_t *> views(129, view);
  CHECK(kiln_hal_inline_buffer_view_trace(nullptr, key, 0, nullptr) == KILN_OK);
  CHECK(kiln_hal_inline_buffer_view_trace(nullptr, key, 128, views.data()) == KILN_OK);
  CHECK(CODE(kiln_hal_inline_buffer_view_trace(nullptr, key, 129, views.data())) == KILN_RESOURCE_EXHAUSTED);
  CHECK(CODE(kiln_hal_inline_buffer_view_trace(nullptr, nullptr, 0, nullptr)) == KILN_INVALID_ARGUMENT);
  views[1] = nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_view_trace(nullptr, key, 2, views.data())) == KILN_INVALID_ARGUMENT);
  kiln_object_release(view);
}

TEST_CASE("null and foreign refs are no views") {
  TestAllocator allocator;
  static const uint8_t bytes[] = {'x'};
  KILN_BUFFER_RODATA(message, bytes, 1);
  kiln_object_t *buffer = makeBuffer(allocator, 8), *result = nullptr;
  kiln_object_t *wrong = GENERATE(false, true) ? buffer : nullptr;
  int32_t value = 0;
  int64_t dim = 0;
  CHECK(CODE(kiln_hal_inline_buffer_view_assert(nullptr, wrong, KILN_BUFFER_REF(message), f32, 1, 0, nullptr)) ==
        KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_buffer(nullptr, wrong, &result)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_element_type(nullptr, wrong, &value)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_encoding_type(nullptr, wrong, &value)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_rank(nullptr, wrong, &value)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_dim(nullptr, wrong, 0, &dim)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_view_create(allocator.self(), nullptr, 0, 0, f32, 1, 0, nullptr, &result)) ==
        KILN_INVALID_ARGUMENT);
  kiln_object_release(buffer);
}
