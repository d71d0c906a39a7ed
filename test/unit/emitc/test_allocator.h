/* An allocator that fails when told to and knows how many blocks are alive. */
#ifndef TEST_ALLOCATOR_H_
#define TEST_ALLOCATOR_H_

#include "kiln_arena.h"

typedef struct test_allocator {
  kiln_allocator_t allocator;
  kiln_arena_t arena;
  KILN_ALIGNED(16) uint8_t memory[2048];
  int alive;
  int until_failure; /* how many allocations succeed before one fails; negative: all do */
} test_allocator_t;

static void *test_allocate(void *self, size_t size, size_t alignment) {
  test_allocator_t *test = (test_allocator_t *)self;
  if (test->until_failure == 0)
    return NULL;
  if (test->until_failure > 0)
    --test->until_failure;
  const kiln_allocator_t *arena = kiln_arena_allocator(&test->arena);
  void *memory = arena->allocate(arena->self, size, alignment);
  if (memory) {
    memset(memory, 0xA5, size);
    ++test->alive;
  }
  return memory;
}

static void test_release(void *self, void *memory) {
  test_allocator_t *test = (test_allocator_t *)self;
  const kiln_allocator_t *arena = kiln_arena_allocator(&test->arena);
  arena->release(arena->self, memory);
  --test->alive;
}

static const kiln_allocator_t *test_allocator_init(test_allocator_t *test) {
  kiln_arena_init(&test->arena, test->memory, sizeof test->memory);
  test->allocator.self = test;
  test->allocator.allocate = test_allocate;
  test->allocator.release = test_release;
  test->alive = 0;
  test->until_failure = -1;
  return &test->allocator;
}

#endif
