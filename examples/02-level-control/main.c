/* The firmware around the module: memory, a probe, and a main loop that does something else while the tank fills. */
#include <inttypes.h>
#include <stdio.h>

#include "kiln_arena.h"
#include "tank.h"

/* A probe that this program simulates: each reading is `rise` higher than the one before. */
typedef struct probe {
  int32_t level;
  int32_t rise;
  int is_connected;
} probe;

static kiln_status_t read_probe(void *self, int32_t channel, int32_t *ret0) {
  KILN_SITE(disconnected, "the probe is not connected", "read_probe", 0);
  probe *from = (probe *)self;
  (void)channel;
  if (!from->is_connected)
    return KILN_STATUS(KILN_UNAVAILABLE, disconnected);
  *ret0 = from->level;
  from->level += from->rise;
  return KILN_OK;
}

static void report(const char *name, kiln_status_t status) {
  printf("%-12s %s, in %s\n", name, kiln_status_message(status), kiln_status_function(status));
}

/* Waits until the tank is filled to `target`, a sample per turn of the main loop, and counts the turns. */
static kiln_status_t fill(tank_state *state, int32_t target, int32_t limit, int32_t *samples, int *turns) {
  tank_wait_for_frame frame;
  kiln_status_t status = tank_wait_for_begin(state, &frame, 0, target, limit, samples);
  for (*turns = 0; status == KILN_SUSPENDED; ++*turns)
    status = tank_wait_for_resume(state, &frame, samples);
  return status;
}

int main(void) {
  static uint8_t memory[512];
  static kiln_arena_t arena;
  static tank_state tank;
  probe water = {100, 10, 1};
  tank_imports imports;
  tank_wait_for_frame abandoned;
  kiln_buffer_t *history;
  kiln_status_t status;
  int32_t mean, samples;
  int turns;

  kiln_arena_init(&arena, memory, sizeof memory);
  imports.probe_self = &water;
  imports.probe_read = read_probe;
  if (tank_init(&tank, &imports, kiln_arena_allocator(&arena)) != KILN_OK)
    return 1;

  if (tank_sample(&tank, 0, &mean) != KILN_OK || mean != 50)
    return 2;
  printf("%-12s %" PRId32 " mm\n", "first mean", mean);

  if (fill(&tank, 150, 20, &samples, &turns) != KILN_OK || turns != samples - 1)
    return 3;
  printf("%-12s after %" PRId32 " samples, %d turns of the loop\n", "filled", samples, turns);

  if (tank_history(&tank, &history) != KILN_OK)
    return 4;
  printf("%-12s", "history");
  for (int64_t i = 0; i < 4; ++i)
    printf(" %" PRId32, kiln_load_i32(kiln_buffer_span(history).data, i));
  printf("\n");
  kiln_buffer_release(history);

  water.rise = 0;
  status = fill(&tank, 1000, 5, &samples, &turns);
  if (kiln_status_code(status) != KILN_DEADLINE_EXCEEDED)
    return 5;
  report("blocked", status);

  water.is_connected = 0;
  status = tank_sample(&tank, 0, &mean);
  if (kiln_status_code(status) != KILN_UNAVAILABLE)
    return 6;
  report("unplugged", status);

  water.is_connected = 1;
  if (tank_wait_for_begin(&tank, &abandoned, 0, 1000, 5, &samples) != KILN_SUSPENDED)
    return 7;
  tank_wait_for_cancel(&tank, &abandoned);

  tank_deinit(&tank);
  return kiln_arena_used(&arena) == 0 ? 0 : 8;
}
