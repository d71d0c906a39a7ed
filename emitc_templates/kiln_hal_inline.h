/* The module hal_inline: tensors as buffer views over host memory, for programs without devices; and what a C function
 * with arrays for tensors needs to call a program that wants buffer views.
 *
 *   hal.buffer_view = { hal.buffer, element type, encoding, dimensions }      immutable
 *   hal.buffer      = bytes; counted, and so is the vm.buffer over the same bytes that it contains
 *
 * The imports have the C prototypes of generated code: `self` is the `const kiln_allocator_t *` that new objects come
 * from, arguments are borrowed, results are owned by the caller. A null or foreign ref where an object is needed fails
 * with INVALID_ARGUMENT. Offsets and lengths are bytes; nothing wraps. A tensor's bytes are dense, row-major and
 * little-endian on every machine. */
#ifndef KILN_HAL_INLINE_H_
#define KILN_HAL_INLINE_H_

#include "kiln_base.h"
#include "kiln_buffer.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Largest alignment of bytes that buffer.allocate respects. Compiled programs ask for 64; a smaller power of two saves
   memory where nothing but generated C touches the bytes. */
#ifndef KILN_HAL_MAX_ALIGNMENT
#define KILN_HAL_MAX_ALIGNMENT 64
#endif

/* Element types: kind << 24 | bits per element. Any width is legal; elements of less than 8 bits are packed. */
#define KILN_HAL_BOOL8 INT32_C(0x13000008)
#define KILN_HAL_INT(bits) (INT32_C(0x10000000) | (bits))
#define KILN_HAL_SINT(bits) (INT32_C(0x11000000) | (bits))
#define KILN_HAL_UINT(bits) (INT32_C(0x12000000) | (bits))
#define KILN_HAL_FLOAT(bits) (INT32_C(0x21000000) | (bits))
#define KILN_HAL_BFLOAT16 INT32_C(0x22000010)
#define KILN_HAL_COMPLEX(bits) (INT32_C(0x23000000) | (bits))

/* Encodings. */
enum { KILN_HAL_OPAQUE = 0, KILN_HAL_DENSE_ROW_MAJOR = 1 };

/* Free an object and release what it holds. */
KILN_API void kiln_hal_buffer_destroy(kiln_object_t *object);
KILN_API void kiln_hal_buffer_view_destroy(kiln_object_t *object);

static const kiln_type_t kiln_hal_buffer_type KILN_UNUSED = {0, "hal.buffer", kiln_hal_buffer_destroy};
static const kiln_type_t kiln_hal_buffer_view_type KILN_UNUSED = {0, "hal.buffer_view", kiln_hal_buffer_view_destroy};

/* `storage` is the vm.buffer over the bytes. While it is referenced it holds one ref to this object; its count is 0
   while nobody references it. Its `allocator` is the one that made this object, null if the object is the caller's own;
   its `parent` is a retained owner of the bytes, null if they follow the object or are the caller's. */
typedef struct kiln_hal_buffer {
  kiln_object_t object;
  kiln_buffer_t storage;
} kiln_hal_buffer_t;

/* `buffer` is retained. `dims` follow the object, or are the caller's. */
typedef struct kiln_hal_buffer_view {
  kiln_object_t object;
  kiln_hal_buffer_t *buffer;
  const kiln_allocator_t *allocator;
  const int64_t *dims;
  int32_t element_type;
  int32_t encoding_type;
  int32_t rank;
} kiln_hal_buffer_view_t;

/*===-- Imports: buffers
 * --------------------------------------------------------------------------------------------===*/

/* A zeroed buffer of `allocation_size` bytes and its storage, mutable. `minimum_alignment` counts if it is a power of
   two. RESOURCE_EXHAUSTED without memory. */
KILN_API kiln_status_t kiln_hal_inline_buffer_allocate(void *self, int32_t minimum_alignment, int64_t allocation_size,
                                                       kiln_object_t **ret0, kiln_buffer_t **ret1);

/* The same with a copy of a range of `source`. OUT_OF_RANGE if that is not within the source. */
KILN_API kiln_status_t kiln_hal_inline_buffer_allocate_initialized(void *self, int32_t minimum_alignment,
                                                                   kiln_buffer_t *source, int64_t offset,
                                                                   int64_t length, kiln_object_t **ret0,
                                                                   kiln_buffer_t **ret1);

/* A buffer over a range of `source`, which it keeps alive; as mutable as the source. Length -1 is the rest of the
   source. OUT_OF_RANGE if the range is not within the source, RESOURCE_EXHAUSTED without memory. */
KILN_API kiln_status_t kiln_hal_inline_buffer_wrap(void *self, kiln_buffer_t *source, int64_t offset, int64_t length,
                                                   kiln_object_t **ret0);

/* A buffer over a range of `source_buffer`, which is the result if the range is all of it. Length and errors as above.
 */
KILN_API kiln_status_t kiln_hal_inline_buffer_subspan(void *self, kiln_object_t *source_buffer, int64_t offset,
                                                      int64_t length, kiln_object_t **ret0);

KILN_API kiln_status_t kiln_hal_inline_buffer_length(void *self, kiln_object_t *buffer, int64_t *ret0);

/* The vm.buffer over the bytes; it keeps the buffer alive. Needs no memory. */
KILN_API kiln_status_t kiln_hal_inline_buffer_storage(void *self, kiln_object_t *buffer, kiln_buffer_t **ret0);

/*===-- Imports: buffer views
 * ---------------------------------------------------------------------------------------===*/

/* A view of a range of `source_buffer`; length -1 is the rest of it. OUT_OF_RANGE for more than 128 dimensions, for a
   range outside of the buffer, for a shape whose size is no 64-bit number, and for a dense one that is larger than the
   range; INVALID_ARGUMENT for a dense one of elements without bits. */
KILN_API kiln_status_t kiln_hal_inline_buffer_view_create(void *self, kiln_object_t *source_buffer,
                                                          int64_t source_offset, int64_t source_length,
                                                          int32_t element_type, int32_t encoding_type,
                                                          size_t shape_count, const int64_t *shape,
                                                          kiln_object_t **ret0);

/* Fails with INVALID_ARGUMENT unless encoding (an opaque one passes), element type (opaque ones pass; integers of the
   same width are the same), rank and dimensions are as expected. `message` says what is checked; it is not read. */
KILN_API kiln_status_t kiln_hal_inline_buffer_view_assert(void *self, kiln_object_t *buffer_view,
                                                          kiln_buffer_t *message, int32_t element_type,
                                                          int32_t encoding_type, size_t shape_count,
                                                          const int64_t *shape);

KILN_API kiln_status_t kiln_hal_inline_buffer_view_buffer(void *self, kiln_object_t *buffer_view, kiln_object_t **ret0);

KILN_API kiln_status_t kiln_hal_inline_buffer_view_element_type(void *self, kiln_object_t *buffer_view, int32_t *ret0);

KILN_API kiln_status_t kiln_hal_inline_buffer_view_encoding_type(void *self, kiln_object_t *buffer_view, int32_t *ret0);

KILN_API kiln_status_t kiln_hal_inline_buffer_view_rank(void *self, kiln_object_t *buffer_view, int32_t *ret0);

/* Dimension `index`, 0 if there is no such dimension. */
KILN_API kiln_status_t kiln_hal_inline_buffer_view_dim(void *self, kiln_object_t *buffer_view, int32_t index,
                                                       int64_t *ret0);

/* Checks its arguments and does nothing else. RESOURCE_EXHAUSTED for more than 128 views. */
KILN_API kiln_status_t kiln_hal_inline_buffer_view_trace(void *self, kiln_buffer_t *key, size_t operands_count,
                                                         kiln_object_t *const *operands);

/* Knows no key of any category: (0, 0). */
KILN_API kiln_status_t kiln_hal_inline_device_query_i64(void *self, kiln_buffer_t *category, kiln_buffer_t *key,
                                                        int32_t *ret0, int64_t *ret1);

/*===-- Tensors as C arrays
 * -----------------------------------------------------------------------------------------===*/

/* How a C function with an array for each tensor calls a program. Each step takes the status of the step before, does
 * nothing but clean up if that is an error, and passes the first error on:
 *
 *   static const int64_t input0_dims[] = {4, 8};
 *   static const int64_t output0_dims[] = {4, 16};
 *   kiln_hal_argument_t argument0;
 *   kiln_object_t *result0 = NULL;
 *   kiln_status_t status = KILN_OK;
 *   status = kiln_hal_inline_borrow_array(status, &argument0, allocator, input0, KILN_HAL_FLOAT(32), 2, input0_dims);
 *   if (status == KILN_OK)
 *     status = m_mm(state, kiln_hal_inline_argument(&argument0), &result0);
 *   status = kiln_hal_inline_read_array(status, result0, KILN_HAL_FLOAT(32), 2, output0_dims, output0, sizeof ...,
 * NULL); status = kiln_hal_inline_finish_array(status, &argument0); return status;
 */

/* A buffer view over an array, in memory of the caller. Members are private. */
typedef struct kiln_hal_argument {
  kiln_hal_buffer_view_t view;
  kiln_hal_buffer_t buffer;
  const kiln_allocator_t *allocator;
  void *copy;
} kiln_hal_argument_t;

/* The ref to pass to the program. */
KILN_INLINE kiln_object_t *kiln_hal_inline_argument(kiln_hal_argument_t *argument) { return &argument->view.object; }

/* Makes `argument` a view of the array `data` of `rank` dimensions, without copying it: `data` and `dims` must outlive
   kiln_hal_inline_finish_array, and a write by the program fails with PERMISSION_DENIED. Only where memory is not
   little-endian the elements are copied, to memory from `allocator`; else that may be null. INVALID_ARGUMENT for a
   negative dimension, RESOURCE_EXHAUSTED for an array beyond the address space or without memory. */
KILN_API kiln_status_t kiln_hal_inline_borrow_array(kiln_status_t status, kiln_hal_argument_t *argument,
                                                    const kiln_allocator_t *allocator, const void *data,
                                                    int32_t element_type, int32_t rank, const int64_t *dims);

/* The same for a program that may overwrite its argument: a copy in memory from `allocator`, which the program may
   change. */
KILN_API kiln_status_t kiln_hal_inline_copy_array(kiln_status_t status, kiln_hal_argument_t *argument,
                                                  const kiln_allocator_t *allocator, const void *data,
                                                  int32_t element_type, int32_t rank, const int64_t *dims);

/* Copies the elements of the view `result`, of which it takes the ref, to `data`, which has room for `capacity` bytes.
   The view must be dense and have exactly this element type, rank and dimensions, where -1 stands for any, else
   INVALID_ARGUMENT. Its dimensions are stored in `actual_dims` unless that is null; then OUT_OF_RANGE if there is not
   enough room. */
KILN_API kiln_status_t kiln_hal_inline_read_array(kiln_status_t status, kiln_object_t *result, int32_t element_type,
                                                  int32_t rank, const int64_t *dims, void *data, size_t capacity,
                                                  int64_t *actual_dims);

/* Ends the use of `argument`, after all results have been read. FAILED_PRECONDITION if the program keeps a ref to it in
   its state: then that state must not be used any more, nor deinitialized. */
KILN_API kiln_status_t kiln_hal_inline_finish_array(kiln_status_t status, kiln_hal_argument_t *argument);

#ifdef __cplusplus
}
#endif

#endif
