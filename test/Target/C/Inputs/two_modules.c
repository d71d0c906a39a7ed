/* Uses two modules side by side, and two instances of one. */
#include "checker.h"
#include "counter.h"

int main(void) {
  counter_state counter, other;
  checker_state checker;
  int32_t count = 0, value = 0;
  if (counter_init(&counter, NULL, NULL) != KILN_OK || counter_init(&other, NULL, NULL) != KILN_OK ||
      checker_init(&checker, NULL, NULL) != KILN_OK)
    return 1;
  if (counter_next(&counter, &count) != KILN_OK || counter_next(&counter, &count) != KILN_OK || count != 5)
    return 2;
  if (counter_next(&other, &count) != KILN_OK || count != 4)
    return 3;
  if (kiln_status_code(checker_check(&checker, 0, &value)) != KILN_FAILED_PRECONDITION)
    return 4;
  if (checker_check(&checker, count, &value) != KILN_OK || value != 4)
    return 5;
  counter_deinit(&counter);
  counter_deinit(&other);
  checker_deinit(&checker);
  return 0;
}
