// hal_inline.buffer.*: expected codes are those of the stock runtime wherever that gives one.
#include <catch2/catch.hpp>

#include "test_allocator.h"

TEST_CASE("buffer.allocate gives a zeroed buffer and its storage") {
  TestAllocator allocator;
  auto alignment = GENERATE(0, 1, 3, 4, 64, 4096, -1, INT32_MIN);
  auto size = GENERATE(int64_t{0}, int64_t{1}, int64_t{32});
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  REQUIRE(kiln_hal_inline_buffer_allocate(allocator.self(), alignment, size, &buffer, &storage) == KILN_OK);
  CHECK(allocator.liveCount == 1);
  CHECK(lengthOf(buffer) == size);
  CHECK(storage->size == static_cast<size_t>(size));
  CHECK((storage->flags & KILN_BUFFER_MUTABLE) != 0);
  for (int64_t i = 0; i < size; ++i)
    CHECK(storage->data[i] == 0);
  if (alignment == 64 || alignment == 4096)
    CHECK(reinterpret_cast<uintptr_t>(storage->data) % 64 == 0);
  CHECK(kiln_type_equal(storage->object.type, &kiln_buffer_type));
  kiln_object_release(buffer);
  CHECK(allocator.liveCount == 1); // the storage keeps it
  kiln_buffer_release(storage);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("buffer.allocate fails without memory") {
  TestAllocator allocator;
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  auto size = GENERATE(int64_t{-1}, INT64_MIN, INT64_MAX, INT64_MAX - 100, int64_t{32});
  allocator.remainingCount = 0;
  CHECK(CODE(kiln_hal_inline_buffer_allocate(allocator.self(), 64, size, &buffer, &storage)) ==
        KILN_RESOURCE_EXHAUSTED);
  CHECK(CODE(kiln_hal_inline_buffer_allocate(nullptr, 64, size, &buffer, &storage)) == KILN_RESOURCE_EXHAUSTED);
  CHECK(buffer == nullptr);
  CHECK(storage == nullptr);
}

TEST_CASE("buffer.allocate.initialized copies a range of a vm.buffer") {
  TestAllocator allocator;
  static const uint8_t bytes[] = {'i', 'n', 'p', 'u', 't', '0'};
  KILN_BUFFER_RODATA(source, bytes, 6);
  auto [offset, length, code] = GENERATE(table<int64_t, int64_t, int>({
      {0, 6, KILN_OK_CODE},
      {2, 4, KILN_OK_CODE},
      {6, 0, KILN_OK_CODE},
      {2, 5, KILN_OUT_OF_RANGE},
      {7, 0, KILN_OUT_OF_RANGE},
      {0, -1, KILN_OUT_OF_RANGE},
      {-1, 2, KILN_OUT_OF_RANGE},
      {INT64_MAX, 2, KILN_OUT_OF_RANGE},
  }));
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_allocate_initialized(allocator.self(), 16, KILN_BUFFER_REF(source), offset, length,
                                                         &buffer, &storage)) == code);
  if (code == KILN_OK_CODE) {
    CHECK(storage->size == static_cast<size_t>(length));
    CHECK(memcmp(storage->data, bytes + offset, storage->size) == 0);
    CHECK((storage->flags & KILN_BUFFER_MUTABLE) != 0);
  }
  kiln_object_release(buffer);
  kiln_buffer_release(storage);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("buffer.subspan shares bytes and keeps them alive") {
  TestAllocator allocator;
  auto [offset, length, code, expected] = GENERATE(table<int64_t, int64_t, int, int64_t>({
      {0, 32, KILN_OK_CODE, 32},
      {8, 8, KILN_OK_CODE, 8},
      {8, -1, KILN_OK_CODE, 24},
      {32, -1, KILN_OK_CODE, 0},
      {32, 0, KILN_OK_CODE, 0},
      {33, 0, KILN_OUT_OF_RANGE, 0},
      {33, -1, KILN_OUT_OF_RANGE, 0},
      {-1, 1, KILN_OUT_OF_RANGE, 0},
      {-1, -1, KILN_OUT_OF_RANGE, 0},
      {8, 25, KILN_OUT_OF_RANGE, 0},
      {0, -2, KILN_OUT_OF_RANGE, 0},
      {INT64_MAX, INT64_MAX, KILN_OUT_OF_RANGE, 0},
  }));
  kiln_object_t *buffer = makeBuffer(allocator, 32);
  kiln_object_t *part = nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_subspan(allocator.self(), buffer, offset, length, &part)) == code);
  if (code == KILN_OK_CODE) {
    CHECK(lengthOf(part) == expected);
    CHECK((part == buffer) == (expected == 32));
    kiln_object_release(buffer);
    kiln_buffer_t *storage = nullptr;
    REQUIRE(kiln_hal_inline_buffer_storage(nullptr, part, &storage) == KILN_OK);
    for (size_t i = 0; i < storage->size; ++i)
      CHECK(storage->data[i] == static_cast<uint8_t>(static_cast<size_t>(offset) + i));
    kiln_buffer_release(storage);
    kiln_object_release(part);
  } else {
    CHECK(part == nullptr);
    kiln_object_release(buffer);
  }
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("a subspan of a subspan refers to the bytes' owner only") {
  TestAllocator allocator;
  kiln_object_t *buffer = makeBuffer(allocator, 32), *outer = nullptr, *inner = nullptr;
  REQUIRE(kiln_hal_inline_buffer_subspan(allocator.self(), buffer, 8, 16, &outer) == KILN_OK);
  REQUIRE(kiln_hal_inline_buffer_subspan(allocator.self(), outer, 4, 4, &inner) == KILN_OK);
  CHECK(reinterpret_cast<kiln_hal_buffer_t *>(inner)->storage.data[0] == 12);
  kiln_object_release(outer);
  CHECK(allocator.liveCount == 2);
  kiln_object_release(buffer);
  CHECK(allocator.liveCount == 2);
  kiln_object_release(inner);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("buffer.wrap makes a buffer over a vm.buffer") {
  TestAllocator allocator;
  kiln_buffer_t *source = nullptr;
  kiln_object_t *buffer = nullptr;
  kiln_buffer_t *storage = nullptr;
  REQUIRE(kiln_buffer_alloc(allocator.get(), 16, 4, &source) == KILN_OK_CODE);
  CHECK(CODE(kiln_hal_inline_buffer_wrap(allocator.self(), source, 4, 13, &buffer)) == KILN_OUT_OF_RANGE);
  CHECK(CODE(kiln_hal_inline_buffer_wrap(allocator.self(), nullptr, 0, 0, &buffer)) == KILN_INVALID_ARGUMENT);
  REQUIRE(kiln_hal_inline_buffer_wrap(allocator.self(), source, 4, 8, &buffer) == KILN_OK);
  kiln_buffer_release(source);
  REQUIRE(kiln_hal_inline_buffer_storage(nullptr, buffer, &storage) == KILN_OK);
  CHECK(storage->size == 8);
  CHECK(kiln_buffer_store_i32(storage, 1, 7) == KILN_OK_CODE);

  SECTION("its storage can be wrapped again") {
    kiln_object_t *again = nullptr;
    REQUIRE(kiln_hal_inline_buffer_wrap(allocator.self(), storage, 4, -1, &again) == KILN_OK);
    CHECK(lengthOf(again) == 4);
    kiln_object_release(buffer);
    kiln_buffer_release(storage);
    CHECK(allocator.liveCount == 2);
    CHECK(reinterpret_cast<kiln_hal_buffer_t *>(again)->storage.data[0] == 7);
    kiln_object_release(again);
  }
  SECTION("it stays read-only if the source is") {
    kiln_object_release(buffer);
    kiln_buffer_release(storage);
    static const uint8_t bytes[4] = {1, 2, 3, 4};
    KILN_BUFFER_RODATA(constant, bytes, 4);
    REQUIRE(kiln_hal_inline_buffer_wrap(allocator.self(), KILN_BUFFER_REF(constant), 0, 4, &buffer) == KILN_OK);
    REQUIRE(kiln_hal_inline_buffer_storage(nullptr, buffer, &storage) == KILN_OK);
    CHECK(kiln_buffer_store_i8(storage, 0, 7) == KILN_PERMISSION_DENIED);
    kiln_object_release(buffer);
    kiln_buffer_release(storage);
  }
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("buffer.storage needs no memory and keeps the buffer alive") {
  TestAllocator allocator;
  kiln_object_t *buffer = makeBuffer(allocator, 8);
  kiln_buffer_t *first = nullptr, *second = nullptr;
  allocator.remainingCount = 0;
  REQUIRE(kiln_hal_inline_buffer_storage(nullptr, buffer, &first) == KILN_OK);
  REQUIRE(kiln_hal_inline_buffer_storage(nullptr, buffer, &second) == KILN_OK);
  CHECK(first->data == second->data);
  kiln_buffer_release(first);
  kiln_object_release(buffer);
  CHECK(allocator.liveCount == 1);
  CHECK(second->data[7] == 7);
  kiln_buffer_release(second);
  CHECK(allocator.liveCount == 0);
}

TEST_CASE("null and foreign refs are refused") {
  TestAllocator allocator;
  kiln_buffer_t *vmBuffer = nullptr, *storage = nullptr;
  kiln_object_t *buffer = nullptr;
  int64_t length = 0;
  REQUIRE(kiln_buffer_alloc(allocator.get(), 16, 4, &vmBuffer) == KILN_OK_CODE);
  kiln_object_t *wrong = GENERATE(false, true) ? &vmBuffer->object : nullptr;
  CHECK(CODE(kiln_hal_inline_buffer_length(nullptr, wrong, &length)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_storage(nullptr, wrong, &storage)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_subspan(allocator.self(), wrong, 0, 0, &buffer)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_buffer_allocate_initialized(allocator.self(), 1, nullptr, 0, 0, &buffer, &storage)) ==
        KILN_INVALID_ARGUMENT);
  kiln_buffer_release(vmBuffer);
}

TEST_CASE("device.query.i64 knows no key") {
  static const uint8_t bytes[] = {'h', 'a', 'l', '.', 'c', 'p', 'u'};
  KILN_BUFFER_RODATA(text, bytes, 7);
  kiln_buffer_t *key = KILN_BUFFER_REF(text);
  int32_t ok = 1;
  int64_t value = 1;
  CHECK(kiln_hal_inline_device_query_i64(nullptr, key, key, &ok, &value) == KILN_OK);
  CHECK(ok == 0);
  CHECK(value == 0);
  CHECK(CODE(kiln_hal_inline_device_query_i64(nullptr, nullptr, key, &ok, &value)) == KILN_INVALID_ARGUMENT);
  CHECK(CODE(kiln_hal_inline_device_query_i64(nullptr, key, nullptr, &ok, &value)) == KILN_INVALID_ARGUMENT);
}
