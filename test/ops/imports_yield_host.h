/* The suspending functions that imports_yield.mlir imports; included by its main file after the module's header. Each
 * call owns an allocation while it waits, so that a call that is neither finished nor cancelled shows as a leak. */

typedef struct host_waiting {
  int32_t turns;
  int64_t value;
} host_waiting_t;

KILN_SITE(host_memory_site, "the host has no memory to wait", "host", 0);
KILN_SITE(host_wait_site, "the host was asked to fail after waiting", "host", 0);

/* Starts to wait, or ends at once. */
static kiln_status_t host_start(kiln_import_frame_t *frame, int32_t turns, int64_t value, kiln_status_t at_end) {
  if (turns <= 0)
    return at_end;
  host_waiting_t *waiting =
      (host_waiting_t *)ops_allocator.allocate(ops_allocator.self, sizeof(host_waiting_t), sizeof(int64_t));
  if (!waiting)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, host_memory_site);
  waiting->turns = turns;
  waiting->value = value;
  frame->words[0] = (uintptr_t)waiting;
  return KILN_SUSPENDED;
}

static void host_stop(kiln_import_frame_t *frame) {
  ops_allocator.release(ops_allocator.self, (void *)frame->words[0]);
  frame->words[0] = 0;
}

/* One turn: 1 if the wait is over, with its value. */
static int host_turn(kiln_import_frame_t *frame, int64_t *value) {
  host_waiting_t *waiting = (host_waiting_t *)frame->words[0];
  if (--waiting->turns > 0)
    return 0;
  *value = waiting->value;
  host_stop(frame);
  return 1;
}

static kiln_status_t host_wait_begin(void *self, kiln_import_frame_t *frame, int32_t turns, int64_t value,
                                     int64_t *ret0) {
  (void)self;
  *ret0 = value;
  return host_start(frame, turns, value, KILN_OK);
}

static kiln_status_t host_wait_resume(void *self, kiln_import_frame_t *frame, int64_t *ret0) {
  (void)self;
  return host_turn(frame, ret0) ? KILN_OK : KILN_SUSPENDED;
}

static void host_wait_cancel(void *self, kiln_import_frame_t *frame) {
  (void)self;
  host_stop(frame);
}

static kiln_status_t host_wait_then_fail_begin(void *self, kiln_import_frame_t *frame, int32_t turns, int32_t status) {
  (void)self;
  return host_start(frame, turns, status, KILN_STATUS(kiln_fail_code(status), host_wait_site));
}

static kiln_status_t host_wait_then_fail_resume(void *self, kiln_import_frame_t *frame) {
  (void)self;
  int64_t status = 0;
  return host_turn(frame, &status) ? KILN_STATUS(kiln_fail_code((int32_t)status), host_wait_site) : KILN_SUSPENDED;
}

static void host_wait_then_fail_cancel(void *self, kiln_import_frame_t *frame) {
  (void)self;
  host_stop(frame);
}

static kiln_status_t host_wait_all_begin(void *self, kiln_import_frame_t *frame, int32_t turns, size_t buffers_count,
                                         kiln_buffer_t *const *buffers, int64_t *ret0) {
  (void)self;
  *ret0 = 0;
  for (size_t i = 0; i < buffers_count; ++i)
    *ret0 += (int64_t)buffers[i]->size;
  return host_start(frame, turns, *ret0, KILN_OK);
}

static kiln_status_t host_wait_all_resume(void *self, kiln_import_frame_t *frame, int64_t *ret0) {
  (void)self;
  return host_turn(frame, ret0) ? KILN_OK : KILN_SUSPENDED;
}

static void host_wait_all_cancel(void *self, kiln_import_frame_t *frame) {
  (void)self;
  host_stop(frame);
}
