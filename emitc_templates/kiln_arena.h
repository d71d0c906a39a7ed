/* An allocator over one fixed piece of memory, for machines without a heap.
 *
 * Blocks are taken first-fit from a list of free ones, kept in address order and merged with their neighbours, else
 * from the unused end; a freed block at the end goes back to it. Each block costs two words and its alignment. Not
 * thread safe. */
#ifndef KILN_ARENA_H_
#define KILN_ARENA_H_

#include "kiln_base.h"
#include "kiln_object.h"

#ifdef __cplusplus
extern "C" {
#endif

struct kiln_arena_block;

/* Members are private. */
typedef struct kiln_arena {
  kiln_allocator_t allocator;
  uint8_t *memory;
  size_t size;
  size_t top;
  size_t peak;
  size_t free_bytes;
  struct kiln_arena_block *free_blocks;
} kiln_arena_t;

/* Prepares `arena` to give out the `size` bytes at `memory`, of any alignment, which it borrows. `arena` must not move
   as long as it is used. */
KILN_API void kiln_arena_init(kiln_arena_t *arena, void *memory, size_t size);

/* The allocator that takes from `arena`; valid as long as `arena` is. */
KILN_INLINE const kiln_allocator_t *kiln_arena_allocator(const kiln_arena_t *arena) { return &arena->allocator; }

/* Takes all blocks back at once. Nothing may use them any more. */
KILN_API void kiln_arena_reset(kiln_arena_t *arena);

/* Bytes in blocks given out, with what each block costs. */
KILN_INLINE size_t kiln_arena_used(const kiln_arena_t *arena) { return arena->top - arena->free_bytes; }

/* The most bytes from the start of the arena that were ever in use: a run that does the same needs no more. */
KILN_INLINE size_t kiln_arena_peak(const kiln_arena_t *arena) { return arena->peak; }

#ifdef __cplusplus
}
#endif

#endif
