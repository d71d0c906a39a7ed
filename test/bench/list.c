/* Appends n numbers to a growing array, then adds up every element. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  int32_t *elements;
  int32_t size, capacity;
} vector;

static vector numbers;

static int grow(vector *v) {
  int32_t capacity = v->capacity ? 2 * v->capacity : 16;
  int32_t *elements = realloc(v->elements, (size_t)capacity * sizeof *elements);
  if (!elements)
    return 0;
  v->elements = elements;
  v->capacity = capacity;
  return 1;
}

static inline int push(vector *v, int32_t element) {
  if (v->size == v->capacity && !grow(v))
    return 0;
  v->elements[v->size++] = element;
  return 1;
}

void list_hand_init(void) { grow(&numbers); }

int64_t list_hand(int32_t n) {
  uint32_t x = 1;
  int64_t total = 0;
  numbers.size = 0;
  for (int32_t i = 0; i < n; ++i) {
    x = x * 1664525u + 1013904223u;
    if (!push(&numbers, (int32_t)x))
      return -1;
  }
  for (int32_t j = 0; j < numbers.size; ++j)
    total += numbers.elements[j];
  return total;
}
