/* Blocks of any alignment from malloc: the word before each is what malloc gave. */
#include "kiln_system.h"

#include <stdlib.h>

static void *kiln_system_allocate(void *self, size_t size, size_t alignment) {
  (void)self;
  if (alignment < sizeof(void *))
    alignment = sizeof(void *);
  size_t extra = sizeof(void *) + alignment - 1;
  if (size > SIZE_MAX - extra)
    return NULL;
  uint8_t *block = (uint8_t *)malloc(size + extra);
  if (!block)
    return NULL;
  uint8_t *memory = block + sizeof(void *);
  memory += (size_t)(0 - (uintptr_t)memory) & (alignment - 1);
  memcpy(memory - sizeof(void *), &block, sizeof(void *));
  return memory;
}

static void kiln_system_release(void *self, void *memory) {
  (void)self;
  void *block;
  memcpy(&block, (uint8_t *)memory - sizeof(void *), sizeof(void *));
  free(block);
}

KILN_API const kiln_allocator_t *kiln_allocator_system(void) {
  static const kiln_allocator_t allocator = {NULL, kiln_system_allocate, kiln_system_release};
  return &allocator;
}
