/* Host of queue.mlir: everything the program allocates comes from one fixed arena, which must be empty in the end. */
#include "queue.h"

#include "check.h"
#include "kiln_arena.h"

static KILN_ALIGNED(16) uint8_t memory[2048];
static KILN_ALIGNED(16) uint8_t little_memory[64];

int main(void) {
  static queue_state state;
  kiln_arena_t arena;
  int32_t i32 = 0;
  int64_t i64 = 0;
  kiln_arena_init(&arena, memory, sizeof memory);
  const kiln_allocator_t *allocator = kiln_arena_allocator(&arena);
  CHECK_OK(queue_init(&state, NULL, allocator));
  const size_t used = kiln_arena_used(&arena);

  CHECK_GIVES(i32, 58262022, queue_roundtrip(&state, &i32));
  CHECK_GIVES(i64, 6840598313274877524, queue_churn(&state, 2, &i64));
  CHECK_GIVES(i64, -4042648997410066847, queue_churn(&state, 500, &i64));
  CHECK(kiln_arena_used(&arena) == used);

  /* A table in flash can be read within its bounds and not be written. */
  CHECK_GIVES(i32, -25, queue_square(&state, 5, &i32));
  CHECK_FAILS(KILN_OUT_OF_RANGE, queue_square(&state, 6, &i32));
  CHECK_FAILS(KILN_OUT_OF_RANGE, queue_square(&state, -1, &i32));
  CHECK_FAILS(KILN_OUT_OF_RANGE, queue_square(&state, INT64_MAX, &i32));
  CHECK_FAILS(KILN_PERMISSION_DENIED, queue_stamp_greeting(&state, &i64));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, queue_checksum(&state, NULL, &i32));

  /* The queue: empty, filled by the program's text and by a buffer of the host, full. */
  kiln_buffer_t *message = NULL, *greeting = NULL, *bytes = NULL;
  CHECK_OK(queue_pop(&state, &message));
  CHECK(message == NULL);
  CHECK_OK(queue_greeting(&state, &greeting));
  CHECK(greeting != NULL && greeting->size == 11 && memcmp(greeting->data, "hello, kiln", 11) == 0);
  CHECK(kiln_buffer_alloc(allocator, 12, 4, &bytes) == KILN_OK_CODE);
  memset(bytes->data, 'x', 12);
  CHECK_OK(queue_stamp(&state, bytes, 2, 0x64636261, &i64));
  CHECK(memcmp(bytes->data, "xxxxxxxxabcd", 12) == 0);
  CHECK_FAILS(KILN_OUT_OF_RANGE, queue_stamp(&state, bytes, 3, 0, &i64));
  for (int i = 0; i < 2; ++i) {
    CHECK_OK(queue_push(&state, greeting));
    CHECK_OK(queue_push(&state, bytes));
  }
  CHECK_FAILS(KILN_RESOURCE_EXHAUSTED, queue_push(&state, greeting));
  kiln_object_release(&greeting->object);
  kiln_object_release(&bytes->object);
  CHECK_OK(queue_pop(&state, &message));
  CHECK(message != NULL && message->size == 11 && memcmp(message->data, "hello, kiln", 11) == 0);
  kiln_object_release(&message->object);
  CHECK_OK(queue_pop(&state, &message));
  CHECK_GIVES(i32, 0x23C0054B, queue_checksum(&state, message, &i32));
  kiln_object_release(&message->object);

  queue_deinit(&state);
  CHECK(kiln_arena_used(&arena) == 0);

  /* Too little memory: an error, and nothing is held. */
  kiln_arena_init(&arena, little_memory, sizeof little_memory);
  CHECK_FAILS(KILN_RESOURCE_EXHAUSTED, queue_init(&state, NULL, kiln_arena_allocator(&arena)));
  CHECK(kiln_arena_used(&arena) == 0);
  return check_result();
}
