/* Under KILN_THREADS, refs to one object are taken and dropped by several threads at once. */
#include "kiln_object.h"

#include "check.h"

#include <pthread.h>

enum { THREADS = 4, ROUNDS = 200000 };

static int destroyed;

static void destroy(kiln_object_t *object) {
  (void)object;
  ++destroyed;
}

static const kiln_type_t type = {0, "test.shared", destroy};
static kiln_object_t shared = {&type, 1};

static void *run(void *self) {
  for (int i = 0; i < ROUNDS; ++i) {
    kiln_object_retain(&shared);
    kiln_object_release(&shared);
  }
  kiln_object_release(&shared);
  return self;
}

int main(void) {
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; ++i) {
    kiln_object_retain(&shared);
    CHECK(pthread_create(&threads[i], NULL, run, NULL) == 0);
  }
  for (int i = 0; i < THREADS; ++i)
    CHECK(pthread_join(threads[i], NULL) == 0);
  CHECK(shared.count == 1 && destroyed == 0);
  kiln_object_release(&shared);
  CHECK(shared.count == 0 && destroyed == 1);
  return check_result();
}
