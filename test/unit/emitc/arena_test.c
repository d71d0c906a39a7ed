/* The arena: alignment, exhaustion, reuse and merging of freed blocks, and a long random run. */
#include "kiln_arena.h"

#include "check.h"

static KILN_ALIGNED(64) uint8_t memory[1024];
static kiln_arena_t arena;

static void *take(size_t size, size_t alignment) {
  const kiln_allocator_t *allocator = kiln_arena_allocator(&arena);
  return allocator->allocate(allocator->self, size, alignment);
}

static void give(void *block) {
  const kiln_allocator_t *allocator = kiln_arena_allocator(&arena);
  allocator->release(allocator->self, block);
}

static int inside(const void *block, size_t size) {
  const uint8_t *bytes = (const uint8_t *)block;
  return bytes >= memory && bytes + size <= memory + sizeof memory;
}

static void check_alignment(void) {
  for (size_t offset = 0; offset < 4; ++offset) {
    kiln_arena_init(&arena, memory + offset, sizeof memory - offset);
    for (size_t alignment = 1; alignment <= 64; alignment *= 2) {
      void *block = take(3, alignment);
      CHECK(block != NULL && (uintptr_t)block % alignment == 0 && inside(block, 3));
    }
  }
}

static void check_exhaustion(void) {
  kiln_arena_init(&arena, memory, sizeof memory);
  CHECK(take(sizeof memory, 1) == NULL);
  CHECK(take(SIZE_MAX, 1) == NULL);
  CHECK(take(SIZE_MAX - 15, 16) == NULL);
  CHECK(take(1, SIZE_MAX / 2 + 1) == NULL);
  CHECK(kiln_arena_used(&arena) == 0 && kiln_arena_peak(&arena) == 0);
  int count = 0;
  while (take(10, 4))
    ++count;
  CHECK(count > 20 && count < (int)sizeof memory / 10);
  CHECK(kiln_arena_used(&arena) <= sizeof memory && kiln_arena_peak(&arena) == kiln_arena_used(&arena));
  kiln_arena_reset(&arena);
  CHECK(kiln_arena_used(&arena) == 0 && kiln_arena_peak(&arena) > 0);
  CHECK(take(sizeof memory / 2, 4) != NULL);

  for (size_t size = 0; size < 20; ++size) {
    kiln_arena_init(&arena, memory + 1, size);
    CHECK(take(100, 1) == NULL);
  }
}

/* Blocks of no bytes are blocks. */
static void check_empty_blocks(void) {
  kiln_arena_init(&arena, memory, sizeof memory);
  void *a = take(0, 1);
  void *b = take(0, 1);
  CHECK(a != NULL && b != NULL && a != b);
  give(a);
  give(b);
  CHECK(kiln_arena_used(&arena) == 0);
}

static void check_last_block_goes_back(void) {
  kiln_arena_init(&arena, memory, sizeof memory);
  void *a = take(100, 8);
  size_t used = kiln_arena_used(&arena);
  void *b = take(200, 64);
  give(b);
  CHECK(kiln_arena_used(&arena) == used);
  CHECK(take(200, 64) == b);
  CHECK(kiln_arena_peak(&arena) == kiln_arena_used(&arena));
  give(b);
  give(a);
  CHECK(kiln_arena_used(&arena) == 0);
}

static void check_merging(void) {
  /* In every order of freeing, three blocks leave room for one as large as they are together. */
  static const uint8_t orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
  for (int i = 0; i < 6; ++i) {
    kiln_arena_init(&arena, memory, sizeof memory);
    void *blocks[3];
    for (int j = 0; j < 3; ++j)
      blocks[j] = take(96, 1);
    void *last = take(1, 1);
    size_t used = kiln_arena_used(&arena);
    for (int j = 0; j < 3; ++j)
      give(blocks[orders[i][j]]);
    CHECK(take(288, 1) == blocks[0]);
    CHECK(kiln_arena_peak(&arena) == used);
    give(last);
    give(blocks[0]);
    CHECK(kiln_arena_used(&arena) == 0);
  }
}

static void check_first_fit_and_splitting(void) {
  kiln_arena_init(&arena, memory, sizeof memory);
  void *large = take(128, 1);
  void *wall = take(1, 1);
  void *small = take(64, 1);
  take(1, 1);
  give(small);
  give(large);
  void *a = take(32, 1);
  void *b = take(32, 1);
  CHECK(a == large && inside(b, 32) && (uint8_t *)b > (uint8_t *)a && (uint8_t *)b < (uint8_t *)wall);
  CHECK(take(64, 1) == small);
}

/* Random blocks, each filled with its own byte: no block overlaps another, and in the end all memory is free. */
static void check_random_run(void) {
  enum { BLOCKS = 16 };
  uint8_t *blocks[BLOCKS] = {NULL};
  size_t sizes[BLOCKS];
  uint32_t random = 1;
  int damaged = 0;
  kiln_arena_init(&arena, memory, sizeof memory);
  for (int step = 0; step < 3000; ++step) {
    random = random * 1664525u + 1013904223u;
    size_t i = (random >> 20) % BLOCKS;
    if (blocks[i]) {
      for (size_t k = 0; k < sizes[i]; ++k)
        damaged |= blocks[i][k] != (uint8_t)i;
      give(blocks[i]);
      blocks[i] = NULL;
      continue;
    }
    sizes[i] = (random >> 8) % 90;
    size_t alignment = (size_t)1 << (random >> 29);
    blocks[i] = (uint8_t *)take(sizes[i], alignment);
    if (!blocks[i])
      continue;
    damaged |= (uintptr_t)blocks[i] % alignment != 0 || !inside(blocks[i], sizes[i]);
    memset(blocks[i], (int)i, sizes[i]);
  }
  CHECK(!damaged);
  for (size_t i = 0; i < BLOCKS; ++i)
    if (blocks[i])
      give(blocks[i]);
  CHECK(kiln_arena_used(&arena) == 0);
  CHECK(take(sizeof memory - 64, 1) != NULL);
}

int main(void) {
  check_alignment();
  check_exhaustion();
  check_empty_blocks();
  check_last_block_goes_back();
  check_merging();
  check_first_fit_and_splitting();
  check_random_run();
  return check_result();
}
