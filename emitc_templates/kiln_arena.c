/* First-fit allocation in one piece of memory.
 *
 * The memory up to `top` is a sequence of blocks, each a multiple of the granule (two words) long. A block given out
 * has a header right before what the caller got; alignment may put unused bytes before the header:
 *
 *   block start                  payload
 *   | unused | padding | size    | ...                  |
 *            '--- header --------'
 *
 * A free block starts with {size, next}. The block that ends at `top` is never free: it is given back instead. */
#include "kiln_arena.h"

/* At the start of a free block: its size and the next free one, at a higher address. */
struct kiln_arena_block {
  size_t size;
  struct kiln_arena_block *next;
};

/* Right before the payload: distance from the block's start to this header, and size of the block. */
struct kiln_arena_header {
  size_t padding;
  size_t size;
};

#define KILN_ARENA_GRANULE (sizeof(struct kiln_arena_header))

KILN_STATIC_ASSERT(sizeof(struct kiln_arena_block) <= sizeof(struct kiln_arena_header));
KILN_STATIC_ASSERT((sizeof(struct kiln_arena_header) & (sizeof(struct kiln_arena_header) - 1)) == 0);

/* Bytes from `address` up to a multiple of `alignment`. */
static size_t kiln_arena_gap(uintptr_t address, size_t alignment) { return (size_t)(0 - address) & (alignment - 1); }

/* Size of the block that a payload needs if the block starts at `start`, and its padding; 0 if it exceeds `available`.
 */
static size_t kiln_arena_fit(const uint8_t *start, size_t available, size_t size, size_t alignment, size_t *padding) {
  size_t before = KILN_ARENA_GRANULE + kiln_arena_gap((uintptr_t)start + KILN_ARENA_GRANULE, alignment);
  if (before < KILN_ARENA_GRANULE || before > available || size > available - before)
    return 0;
  size_t total = before + size;
  total += (0 - total) & (KILN_ARENA_GRANULE - 1);
  if (total > available)
    return 0;
  *padding = before - KILN_ARENA_GRANULE;
  return total;
}

static void *kiln_arena_allocate(void *self, size_t size, size_t alignment) {
  kiln_arena_t *arena = (kiln_arena_t *)self;
  if (alignment < KILN_ARENA_GRANULE)
    alignment = KILN_ARENA_GRANULE;
  size_t padding = 0;
  size_t total = 0;
  uint8_t *start = NULL;
  for (struct kiln_arena_block **link = &arena->free_blocks; *link; link = &(*link)->next) {
    struct kiln_arena_block *block = *link;
    total = kiln_arena_fit((uint8_t *)block, block->size, size, alignment, &padding);
    if (total == 0)
      continue;
    start = (uint8_t *)block;
    if (block->size == total) {
      *link = block->next;
    } else {
      struct kiln_arena_block *rest = (struct kiln_arena_block *)(void *)(start + total);
      struct kiln_arena_block *next = block->next;
      rest->size = block->size - total;
      rest->next = next;
      *link = rest;
    }
    arena->free_bytes -= total;
    break;
  }
  if (!start) {
    start = arena->memory + arena->top;
    total = kiln_arena_fit(start, arena->size - arena->top, size, alignment, &padding);
    if (total == 0)
      return NULL;
    arena->top += total;
    if (arena->top > arena->peak)
      arena->peak = arena->top;
  }
  struct kiln_arena_header *header = (struct kiln_arena_header *)(void *)(start + padding);
  header->padding = padding;
  header->size = total;
  return header + 1;
}

static void kiln_arena_release(void *self, void *memory) {
  kiln_arena_t *arena = (kiln_arena_t *)self;
  struct kiln_arena_header *header = (struct kiln_arena_header *)memory - 1;
  size_t size = header->size;
  uint8_t *start = (uint8_t *)header - header->padding;
  struct kiln_arena_block *block = (struct kiln_arena_block *)(void *)start;
  struct kiln_arena_block **before = NULL;
  struct kiln_arena_block **link = &arena->free_blocks;
  while (*link && (uint8_t *)*link < start) {
    before = link;
    link = &(*link)->next;
  }
  block->size = size;
  block->next = *link;
  *link = block;
  arena->free_bytes += size;
  if (block->next && start + block->size == (uint8_t *)block->next) {
    block->size += block->next->size;
    block->next = block->next->next;
  }
  if (before && (uint8_t *)*before + (*before)->size == start) {
    (*before)->size += block->size;
    (*before)->next = block->next;
    link = before;
    block = *before;
  }
  if (!block->next && (uint8_t *)block + block->size == arena->memory + arena->top) {
    arena->top -= block->size;
    arena->free_bytes -= block->size;
    *link = NULL;
  }
}

KILN_API void kiln_arena_init(kiln_arena_t *arena, void *memory, size_t size) {
  size_t gap = kiln_arena_gap((uintptr_t)memory, KILN_ARENA_GRANULE);
  if (gap > size)
    gap = size;
  arena->allocator.self = arena;
  arena->allocator.allocate = kiln_arena_allocate;
  arena->allocator.release = kiln_arena_release;
  arena->memory = (uint8_t *)memory + gap;
  arena->size = size - gap;
  arena->peak = 0;
  kiln_arena_reset(arena);
}

KILN_API void kiln_arena_reset(kiln_arena_t *arena) {
  arena->top = 0;
  arena->free_bytes = 0;
  arena->free_blocks = NULL;
}
