/* Memory of an imported function that can suspend.
 *
 * A module keeps one frame for each call of a yielding import, zeroed before `begin`, at the same address until the
 * call ends. What is in it belongs to the import from `begin` to the `resume` that returns something else than
 * KILN_SUSPENDED, or to `cancel`; an import that needs more memory keeps a pointer in it. */
#ifndef KILN_COROUTINE_H_
#define KILN_COROUTINE_H_

#include "kiln_base.h"

typedef struct kiln_import_frame {
  uintptr_t words[8];
} kiln_import_frame_t;

#endif
