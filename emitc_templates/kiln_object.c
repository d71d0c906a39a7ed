/* The parts of objects that are not worth inlining. */
#include "kiln_object.h"

KILN_API int kiln_type_same_name(const kiln_type_t *a, const kiln_type_t *b) {
  const char *x = a->name;
  const char *y = b->name;
  if (x == y)
    return 1;
  for (; *x == *y; ++x, ++y)
    if (*x == '\0')
      return 1;
  return 0;
}

KILN_API void kiln_object_destroy(kiln_object_t *object) { object->type->destroy(object); }
