/* The support code inside one file, as C and as C++: all of it private, beside that of another file. */
#define KILN_SINGLE_FILE
#include "kiln_arena.c"
#include "kiln_buffer.c"
#include "kiln_list.c"
#include "kiln_object.c"

#ifdef __cplusplus
extern "C" {
#include "console.h"
}
#endif
#include "check.h"

int main(void) {
  static KILN_ALIGNED(16) uint8_t memory[512];
  static kiln_arena_t arena;
  kiln_arena_init(&arena, memory, sizeof memory);
  kiln_buffer_t *buffer = NULL;
  kiln_list_t *list = NULL;
  kiln_object_t *element = NULL;
  CHECK(kiln_buffer_alloc(kiln_arena_allocator(&arena), 8, 0, &buffer) == KILN_OK_CODE);
  CHECK(kiln_list_alloc_ref(kiln_arena_allocator(&arena), &kiln_buffer_type, 1, &list) == KILN_OK_CODE);
  CHECK(kiln_list_resize(list, 1) == KILN_OK_CODE);
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE);
  CHECK(kiln_list_get_ref(list, 0, &kiln_buffer_type, &element) == KILN_OK_CODE && element == &buffer->object);
  kiln_object_release(element);
  kiln_buffer_release(buffer);
  kiln_list_release(list);
  CHECK(kiln_arena_used(&arena) == 0);
  return check_result();
}
