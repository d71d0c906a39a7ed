/* What a host may do when a program executes vm.trace, vm.print or vm.break. */
#ifndef KILN_DEBUG_H_
#define KILN_DEBUG_H_

#include "kiln_base.h"
#include "kiln_object.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum kiln_value_kind {
  KILN_VALUE_I32,
  KILN_VALUE_I64,
  KILN_VALUE_F32,
  KILN_VALUE_F64,
  KILN_VALUE_REF
} kiln_value_kind_t;

/* One value of a program; refs are borrowed and may be null. */
typedef struct kiln_value {
  kiln_value_kind_t kind;
  union {
    int32_t i32;
    int64_t i64;
    float f32;
#if KILN_HAS_F64
    double f64;
#endif
    kiln_object_t *ref;
  } as;
} kiln_value_t;

/* Any function may be null. `event` is the text of the op; `values` are its `count` operands, valid during the call. */
typedef struct kiln_debug {
  void *self;
  void (*trace)(void *self, const char *event, size_t count, const kiln_value_t *values);
  void (*print)(void *self, const char *event, size_t count, const kiln_value_t *values);
  void (*break_)(void *self);
} kiln_debug_t;

KILN_INLINE kiln_value_t kiln_value_i32(int32_t value) {
  kiln_value_t result;
  result.kind = KILN_VALUE_I32;
  result.as.i32 = value;
  return result;
}

KILN_INLINE kiln_value_t kiln_value_i64(int64_t value) {
  kiln_value_t result;
  result.kind = KILN_VALUE_I64;
  result.as.i64 = value;
  return result;
}

KILN_INLINE kiln_value_t kiln_value_f32(float value) {
  kiln_value_t result;
  result.kind = KILN_VALUE_F32;
  result.as.f32 = value;
  return result;
}

#if KILN_HAS_F64
KILN_INLINE kiln_value_t kiln_value_f64(double value) {
  kiln_value_t result;
  result.kind = KILN_VALUE_F64;
  result.as.f64 = value;
  return result;
}
#endif

KILN_INLINE kiln_value_t kiln_value_ref(kiln_object_t *value) {
  kiln_value_t result;
  result.kind = KILN_VALUE_REF;
  result.as.ref = value;
  return result;
}

/* Call the host's function if `debug` is not null and has one. */
KILN_INLINE void kiln_debug_trace(const kiln_debug_t *debug, const char *event, size_t count,
                                  const kiln_value_t *values) {
  if (debug && debug->trace)
    debug->trace(debug->self, event, count, values);
}

KILN_INLINE void kiln_debug_print(const kiln_debug_t *debug, const char *event, size_t count,
                                  const kiln_value_t *values) {
  if (debug && debug->print)
    debug->print(debug->self, event, count, values);
}

KILN_INLINE void kiln_debug_break(const kiln_debug_t *debug) {
  if (debug && debug->break_)
    debug->break_(debug->self);
}

#ifdef __cplusplus
}
#endif

#endif
