/* hal_inline: buffers, buffer views, and arrays as tensors. */
#include "kiln_hal_inline.h"

#define KILN_HAL_MAX_RANK 128

KILN_SITE(kiln_hal_ref_site, "ref is null or not of the type needed", "hal_inline", 0);
KILN_SITE(kiln_hal_memory_site, "out of memory", "hal_inline", 0);
KILN_SITE(kiln_hal_range_site, "range is outside of the buffer", "hal_inline", 0);
KILN_SITE(kiln_hal_rank_site, "too many dimensions", "hal_inline.buffer_view.create", 0);
KILN_SITE(kiln_hal_opaque_site, "dense view of elements without size", "hal_inline.buffer_view.create", 0);
KILN_SITE(kiln_hal_shape_site, "shape is larger than the buffer", "hal_inline.buffer_view.create", 0);
KILN_SITE(kiln_hal_assert_encoding_site, "encoding mismatch", "hal_inline.buffer_view.assert", 0);
KILN_SITE(kiln_hal_assert_type_site, "element type mismatch", "hal_inline.buffer_view.assert", 0);
KILN_SITE(kiln_hal_assert_rank_site, "shape rank mismatch", "hal_inline.buffer_view.assert", 0);
KILN_SITE(kiln_hal_assert_dim_site, "shape dimension mismatch", "hal_inline.buffer_view.assert", 0);
KILN_SITE(kiln_hal_trace_site, "too many views", "hal_inline.buffer_view.trace", 0);
KILN_SITE(kiln_hal_argument_site, "array with a negative or too large dimension", "", 0);
KILN_SITE(kiln_hal_kept_site, "program keeps a ref to memory of the caller", "", 0);
KILN_SITE(kiln_hal_result_site, "result is not of the declared type", "", 0);
KILN_SITE(kiln_hal_capacity_site, "result does not fit", "", 0);

/*===-- Objects
 * -----------------------------------------------------------------------------------------------------===*/

KILN_API void kiln_hal_buffer_destroy(kiln_object_t *object) {
  kiln_hal_buffer_t *buffer = (kiln_hal_buffer_t *)(void *)object;
  kiln_object_t *parent = buffer->storage.parent;
  if (buffer->storage.allocator)
    buffer->storage.allocator->release(buffer->storage.allocator->self, buffer);
  kiln_object_release(parent);
}

static kiln_hal_buffer_t *kiln_hal_storage_owner(kiln_object_t *storage) {
  return (kiln_hal_buffer_t *)(void *)((uint8_t *)storage - offsetof(kiln_hal_buffer_t, storage));
}

static void kiln_hal_storage_destroy(kiln_object_t *object) {
  kiln_object_release(&kiln_hal_storage_owner(object)->object);
}

KILN_API void kiln_hal_buffer_view_destroy(kiln_object_t *object) {
  kiln_hal_buffer_view_t *view = (kiln_hal_buffer_view_t *)(void *)object;
  kiln_hal_buffer_t *buffer = view->buffer;
  if (view->allocator)
    view->allocator->release(view->allocator->self, view);
  kiln_object_release(&buffer->object);
}

/* Type of the vm.buffer in a hal.buffer. */
static const kiln_type_t kiln_hal_storage_type = {KILN_BUFFER_TYPE_ID, "vm.buffer", kiln_hal_storage_destroy};

/* Sets all members of a buffer whose storage nobody references. Takes the ref to `parent`. */
static void kiln_hal_buffer_initialize(kiln_hal_buffer_t *buffer, uint8_t *data, size_t size, uint32_t flags,
                                       const kiln_allocator_t *allocator, kiln_object_t *parent) {
  buffer->object.type = &kiln_hal_buffer_type;
  buffer->object.count = 1;
  buffer->storage.object.type = &kiln_hal_storage_type;
  buffer->storage.object.count = 0;
  buffer->storage.data = data;
  buffer->storage.size = size;
  buffer->storage.flags = flags;
  buffer->storage.allocator = allocator;
  buffer->storage.parent = parent;
}

/* A new ref to the storage of `buffer`. */
static kiln_buffer_t *kiln_hal_buffer_acquire_storage(kiln_hal_buffer_t *buffer) {
#ifdef KILN_THREADS
  if (__atomic_fetch_add(&buffer->storage.object.count, 1u, __ATOMIC_ACQ_REL) == 0)
#else
  if (buffer->storage.object.count++ == 0)
#endif
    kiln_object_retain(&buffer->object);
  return &buffer->storage;
}

/* What keeps the bytes of `buffer` alive. */
static kiln_object_t *kiln_hal_buffer_root(kiln_hal_buffer_t *buffer) {
  return buffer->storage.parent ? buffer->storage.parent : &buffer->object;
}

static void *kiln_hal_allocate(const kiln_allocator_t *allocator, uint64_t size, size_t alignment) {
  if (!allocator || size > SIZE_MAX / 2)
    return NULL;
  return allocator->allocate(allocator->self, (size_t)size, alignment);
}

/* A new buffer with `size` bytes of its own, not set yet. */
static kiln_status_t kiln_hal_buffer_create(const kiln_allocator_t *allocator, int32_t minimum_alignment, int64_t size,
                                            kiln_hal_buffer_t **result) {
  size_t alignment = sizeof(void *) > 8 ? sizeof(void *) : 8;
  if (minimum_alignment > 0 && (minimum_alignment & (minimum_alignment - 1)) == 0) {
    int32_t wanted = minimum_alignment < KILN_HAL_MAX_ALIGNMENT ? minimum_alignment : KILN_HAL_MAX_ALIGNMENT;
    if ((size_t)wanted > alignment)
      alignment = (size_t)wanted;
  }
  size_t offset = (sizeof(kiln_hal_buffer_t) + alignment - 1) & ~(alignment - 1);
  if ((uint64_t)size > SIZE_MAX / 2)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_memory_site);
  uint8_t *memory = (uint8_t *)kiln_hal_allocate(allocator, offset + (uint64_t)size, alignment);
  if (!memory)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_memory_site);
  *result = (kiln_hal_buffer_t *)(void *)memory;
  kiln_hal_buffer_initialize(*result, memory + offset, (size_t)size, KILN_BUFFER_MUTABLE, allocator, NULL);
  return KILN_OK;
}

/* A new buffer over bytes that `parent` keeps alive. */
static kiln_status_t kiln_hal_buffer_alias(const kiln_allocator_t *allocator, kiln_object_t *parent, uint8_t *data,
                                           size_t size, uint32_t flags, kiln_object_t **result) {
  kiln_hal_buffer_t *buffer =
      (kiln_hal_buffer_t *)kiln_hal_allocate(allocator, sizeof(kiln_hal_buffer_t), sizeof(void *));
  if (!buffer)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_memory_site);
  kiln_hal_buffer_initialize(buffer, data, size, flags, allocator, kiln_object_retain(parent));
  *result = &buffer->object;
  return KILN_OK;
}

/* `object` as a buffer or a view; null if it is none. */
static kiln_hal_buffer_t *kiln_hal_buffer_cast(kiln_object_t *object) {
  return object && kiln_type_equal(object->type, &kiln_hal_buffer_type) ? (kiln_hal_buffer_t *)(void *)object : NULL;
}

static kiln_hal_buffer_view_t *kiln_hal_buffer_view_cast(kiln_object_t *object) {
  return object && kiln_type_equal(object->type, &kiln_hal_buffer_view_type) ? (kiln_hal_buffer_view_t *)(void *)object
                                                                             : NULL;
}

#define KILN_HAL_REQUIRE(pointer)                                                                                      \
  do {                                                                                                                 \
    if (KILN_UNLIKELY((pointer) == NULL))                                                                              \
      return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_ref_site);                                                    \
  } while (0)

/* Resolves length -1 and checks that the range lies within `size` bytes. */
static kiln_status_t kiln_hal_resolve_range(size_t size, int64_t offset, int64_t *length) {
  if (*length == -1 && (uint64_t)offset <= size)
    *length = (int64_t)(size - (uint64_t)offset);
  if (!kiln_range_in_range(offset, *length, 1, size))
    return KILN_STATUS(KILN_OUT_OF_RANGE, kiln_hal_range_site);
  return KILN_OK;
}

/* Stores the bytes of a packed dense array and returns 1; 0 if its bits are no 64-bit number. A negative dimension is a
   huge one. */
static int kiln_hal_array_bytes(int32_t element_type, size_t rank, const int64_t *dims, uint64_t *bytes) {
  uint64_t bits = (uint64_t)(element_type & 0xFF);
  size_t i;
  for (i = 0; i < rank; ++i)
    if (dims[i] == 0)
      bits = 0;
  for (i = 0; i < rank && bits != 0; ++i) {
    if ((uint64_t)dims[i] > UINT64_MAX / bits)
      return 0;
    bits *= (uint64_t)dims[i];
  }
  *bytes = bits / 8 + (bits % 8 != 0);
  return 1;
}

/*===-- Imports: buffers
 * --------------------------------------------------------------------------------------------===*/

KILN_API kiln_status_t kiln_hal_inline_buffer_allocate(void *self, int32_t minimum_alignment, int64_t allocation_size,
                                                       kiln_object_t **ret0, kiln_buffer_t **ret1) {
  kiln_hal_buffer_t *buffer;
  KILN_TRY(kiln_hal_buffer_create((const kiln_allocator_t *)self, minimum_alignment, allocation_size, &buffer));
  memset(buffer->storage.data, 0, buffer->storage.size);
  *ret0 = &buffer->object;
  *ret1 = kiln_hal_buffer_acquire_storage(buffer);
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_allocate_initialized(void *self, int32_t minimum_alignment,
                                                                   kiln_buffer_t *source, int64_t offset,
                                                                   int64_t length, kiln_object_t **ret0,
                                                                   kiln_buffer_t **ret1) {
  kiln_hal_buffer_t *buffer;
  KILN_HAL_REQUIRE(source);
  if (!kiln_range_in_range(offset, length, 1, source->size))
    return KILN_STATUS(KILN_OUT_OF_RANGE, kiln_hal_range_site);
  KILN_TRY(kiln_hal_buffer_create((const kiln_allocator_t *)self, minimum_alignment, length, &buffer));
  if (length != 0)
    memcpy(buffer->storage.data, source->data + (size_t)offset, (size_t)length);
  *ret0 = &buffer->object;
  *ret1 = kiln_hal_buffer_acquire_storage(buffer);
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_wrap(void *self, kiln_buffer_t *source, int64_t offset, int64_t length,
                                                   kiln_object_t **ret0) {
  kiln_object_t *root;
  KILN_HAL_REQUIRE(source);
  KILN_TRY(kiln_hal_resolve_range(source->size, offset, &length));
  root = source->object.type == &kiln_hal_storage_type ? kiln_hal_buffer_root(kiln_hal_storage_owner(&source->object))
                                                       : &source->object;
  return kiln_hal_buffer_alias((const kiln_allocator_t *)self, root, source->data + (size_t)offset, (size_t)length,
                               source->flags, ret0);
}

KILN_API kiln_status_t kiln_hal_inline_buffer_subspan(void *self, kiln_object_t *source_buffer, int64_t offset,
                                                      int64_t length, kiln_object_t **ret0) {
  kiln_hal_buffer_t *source = kiln_hal_buffer_cast(source_buffer);
  KILN_HAL_REQUIRE(source);
  KILN_TRY(kiln_hal_resolve_range(source->storage.size, offset, &length));
  if ((size_t)length == source->storage.size) {
    *ret0 = kiln_object_retain(source_buffer);
    return KILN_OK;
  }
  return kiln_hal_buffer_alias((const kiln_allocator_t *)self, kiln_hal_buffer_root(source),
                               source->storage.data + (size_t)offset, (size_t)length, source->storage.flags, ret0);
}

KILN_API kiln_status_t kiln_hal_inline_buffer_length(void *self, kiln_object_t *buffer, int64_t *ret0) {
  const kiln_hal_buffer_t *source = kiln_hal_buffer_cast(buffer);
  (void)self;
  KILN_HAL_REQUIRE(source);
  *ret0 = (int64_t)source->storage.size;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_storage(void *self, kiln_object_t *buffer, kiln_buffer_t **ret0) {
  kiln_hal_buffer_t *source = kiln_hal_buffer_cast(buffer);
  (void)self;
  KILN_HAL_REQUIRE(source);
  *ret0 = kiln_hal_buffer_acquire_storage(source);
  return KILN_OK;
}

/*===-- Imports: buffer views
 * ---------------------------------------------------------------------------------------===*/

/* Dimensions follow the view at a multiple of 8 bytes. */
#define KILN_HAL_DIMS_OFFSET ((sizeof(kiln_hal_buffer_view_t) + 7) & ~(size_t)7)

KILN_API kiln_status_t kiln_hal_inline_buffer_view_create(void *self, kiln_object_t *source_buffer,
                                                          int64_t source_offset, int64_t source_length,
                                                          int32_t element_type, int32_t encoding_type,
                                                          size_t shape_count, const int64_t *shape,
                                                          kiln_object_t **ret0) {
  const kiln_allocator_t *allocator = (const kiln_allocator_t *)self;
  const kiln_hal_buffer_t *source = kiln_hal_buffer_cast(source_buffer);
  kiln_hal_buffer_view_t *view;
  kiln_object_t *buffer = NULL;
  kiln_status_t status;
  uint8_t *memory;
  uint64_t bytes;
  KILN_HAL_REQUIRE(source);
  if (shape_count > KILN_HAL_MAX_RANK)
    return KILN_STATUS(KILN_OUT_OF_RANGE, kiln_hal_rank_site);
  KILN_TRY(kiln_hal_resolve_range(source->storage.size, source_offset, &source_length));
  if (encoding_type == KILN_HAL_DENSE_ROW_MAJOR && (element_type & 0xFF) == 0)
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_opaque_site);
  if (!kiln_hal_array_bytes(element_type, shape_count, shape, &bytes) ||
      (encoding_type == KILN_HAL_DENSE_ROW_MAJOR && bytes > (uint64_t)source_length))
    return KILN_STATUS(KILN_OUT_OF_RANGE, kiln_hal_shape_site);

  memory = (uint8_t *)kiln_hal_allocate(allocator, KILN_HAL_DIMS_OFFSET + shape_count * sizeof(int64_t), 8);
  if (!memory)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_memory_site);
  status = kiln_hal_inline_buffer_subspan(self, source_buffer, source_offset, source_length, &buffer);
  if (status != KILN_OK) {
    allocator->release(allocator->self, memory);
    return status;
  }
  view = (kiln_hal_buffer_view_t *)(void *)memory;
  view->object.type = &kiln_hal_buffer_view_type;
  view->object.count = 1;
  view->buffer = (kiln_hal_buffer_t *)(void *)buffer;
  view->allocator = allocator;
  view->dims = (const int64_t *)(void *)(memory + KILN_HAL_DIMS_OFFSET);
  view->element_type = element_type;
  view->encoding_type = encoding_type;
  view->rank = (int32_t)shape_count;
  if (shape_count != 0)
    memcpy(memory + KILN_HAL_DIMS_OFFSET, shape, shape_count * sizeof(int64_t));
  *ret0 = &view->object;
  return KILN_OK;
}

/* 1 if elements of type `actual` may be used as `expected`. */
static int kiln_hal_element_type_passes(int32_t actual, int32_t expected) {
  const uint32_t actual_kind = (uint32_t)actual >> 24;
  const uint32_t expected_kind = (uint32_t)expected >> 24;
  if (actual_kind == 0 || actual == expected)
    return 1;
  return (actual_kind & 0x10u) != 0 && (expected_kind & 0x10u) != 0 && ((actual ^ expected) & 0xFF) == 0;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_assert(void *self, kiln_object_t *buffer_view,
                                                          kiln_buffer_t *message, int32_t element_type,
                                                          int32_t encoding_type, size_t shape_count,
                                                          const int64_t *shape) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  size_t i;
  (void)self;
  KILN_HAL_REQUIRE(view);
  KILN_HAL_REQUIRE(message);
  if (view->encoding_type != KILN_HAL_OPAQUE && view->encoding_type != encoding_type)
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_assert_encoding_site);
  if (!kiln_hal_element_type_passes(view->element_type, element_type))
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_assert_type_site);
  if ((size_t)view->rank != shape_count)
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_assert_rank_site);
  for (i = 0; i < shape_count; ++i)
    if (view->dims[i] != shape[i])
      return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_assert_dim_site);
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_buffer(void *self, kiln_object_t *buffer_view,
                                                          kiln_object_t **ret0) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  (void)self;
  KILN_HAL_REQUIRE(view);
  *ret0 = kiln_object_retain(&view->buffer->object);
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_element_type(void *self, kiln_object_t *buffer_view, int32_t *ret0) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  (void)self;
  KILN_HAL_REQUIRE(view);
  *ret0 = view->element_type;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_encoding_type(void *self, kiln_object_t *buffer_view,
                                                                 int32_t *ret0) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  (void)self;
  KILN_HAL_REQUIRE(view);
  *ret0 = view->encoding_type;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_rank(void *self, kiln_object_t *buffer_view, int32_t *ret0) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  (void)self;
  KILN_HAL_REQUIRE(view);
  *ret0 = view->rank;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_dim(void *self, kiln_object_t *buffer_view, int32_t index,
                                                       int64_t *ret0) {
  const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(buffer_view);
  (void)self;
  KILN_HAL_REQUIRE(view);
  *ret0 = (uint32_t)index < (uint32_t)view->rank ? view->dims[(size_t)index] : 0;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_buffer_view_trace(void *self, kiln_buffer_t *key, size_t operands_count,
                                                         kiln_object_t *const *operands) {
  size_t i;
  (void)self;
  KILN_HAL_REQUIRE(key);
  if (operands_count > KILN_HAL_MAX_RANK)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_trace_site);
  for (i = 0; i < operands_count; ++i)
    KILN_HAL_REQUIRE(kiln_hal_buffer_view_cast(operands[i]));
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_device_query_i64(void *self, kiln_buffer_t *category, kiln_buffer_t *key,
                                                        int32_t *ret0, int64_t *ret1) {
  (void)self;
  KILN_HAL_REQUIRE(category);
  KILN_HAL_REQUIRE(key);
  *ret0 = 0;
  *ret1 = 0;
  return KILN_OK;
}

/*===-- Tensors as C arrays
 * -----------------------------------------------------------------------------------------===*/

#if KILN_LITTLE_ENDIAN

static int kiln_hal_array_is_little_endian(int32_t element_type) {
  (void)element_type;
  return 1;
}

static void kiln_hal_copy_elements(int32_t element_type, uint8_t *target, const uint8_t *source, size_t size) {
  (void)element_type;
  if (size != 0)
    memmove(target, source, size);
}

#else

/* Bytes of the numbers that elements consist of; 1 for packed ones and for widths that C has no type for. */
static size_t kiln_hal_number_bytes(int32_t element_type) {
  const int32_t bits = (uint32_t)element_type >> 24 == 0x23u ? (element_type & 0xFF) / 2 : element_type & 0xFF;
  return bits == 16 || bits == 32 || bits == 64 ? (size_t)bits / 8 : 1;
}

/* 1 if the elements of an array lie in memory as they do in a buffer. */
static int kiln_hal_array_is_little_endian(int32_t element_type) {
  const uint16_t one = 1;
  uint8_t first;
  memcpy(&first, &one, 1);
  return first == 1 || kiln_hal_number_bytes(element_type) == 1;
}

/* Copies `size` bytes of elements between an array and a buffer, either way. */
static void kiln_hal_copy_elements(int32_t element_type, uint8_t *target, const uint8_t *source, size_t size) {
  const size_t width = kiln_hal_number_bytes(element_type);
  size_t i, k;
  if (kiln_hal_array_is_little_endian(element_type)) {
    if (size != 0)
      memmove(target, source, size);
    return;
  }
  for (i = 0; i < size; i += width)
    for (k = 0; k < width; ++k)
      target[i + k] = source[i + width - 1 - k];
}

#endif

/* Makes `argument` a view of no bytes, read-only. */
static void kiln_hal_argument_initialize(kiln_hal_argument_t *argument, int32_t element_type, int32_t rank,
                                         const int64_t *dims) {
  kiln_hal_buffer_initialize(&argument->buffer, NULL, 0, 0, NULL, NULL);
  argument->view.object.type = &kiln_hal_buffer_view_type;
  argument->view.object.count = 1;
  argument->view.buffer = &argument->buffer;
  argument->view.allocator = NULL;
  argument->view.dims = dims;
  argument->view.element_type = element_type;
  argument->view.encoding_type = KILN_HAL_DENSE_ROW_MAJOR;
  argument->view.rank = rank;
  argument->allocator = NULL;
  argument->copy = NULL;
}

/* Bytes of the array that `argument` is to show; an error if there can be no such array. */
static kiln_status_t kiln_hal_argument_bytes(int32_t element_type, int32_t rank, const int64_t *dims, size_t *size) {
  uint64_t bytes;
  int32_t i;
  for (i = 0; i < rank; ++i)
    if (dims[i] < 0)
      return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_argument_site);
  if (!kiln_hal_array_bytes(element_type, (size_t)rank, dims, &bytes) || bytes > SIZE_MAX / 2)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_argument_site);
  *size = (size_t)bytes;
  return KILN_OK;
}

/* Makes `argument` a view of a copy of the array. */
static kiln_status_t kiln_hal_argument_copy(kiln_hal_argument_t *argument, const kiln_allocator_t *allocator,
                                            const void *data, size_t size, uint32_t flags) {
  uint8_t *copy = (uint8_t *)kiln_hal_allocate(allocator, size, 8);
  if (!copy)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, kiln_hal_memory_site);
  kiln_hal_copy_elements(argument->view.element_type, copy, (const uint8_t *)data, size);
  argument->allocator = allocator;
  argument->copy = copy;
  argument->buffer.storage.data = copy;
  argument->buffer.storage.size = size;
  argument->buffer.storage.flags = flags;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_borrow_array(kiln_status_t status, kiln_hal_argument_t *argument,
                                                    const kiln_allocator_t *allocator, const void *data,
                                                    int32_t element_type, int32_t rank, const int64_t *dims) {
  size_t size = 0;
  kiln_hal_argument_initialize(argument, element_type, rank, dims);
  if (status != KILN_OK)
    return status;
  KILN_TRY(kiln_hal_argument_bytes(element_type, rank, dims, &size));
  if (!kiln_hal_array_is_little_endian(element_type))
    return kiln_hal_argument_copy(argument, allocator, data, size, 0);
  argument->buffer.storage.data = (uint8_t *)(uintptr_t)data;
  argument->buffer.storage.size = size;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_copy_array(kiln_status_t status, kiln_hal_argument_t *argument,
                                                  const kiln_allocator_t *allocator, const void *data,
                                                  int32_t element_type, int32_t rank, const int64_t *dims) {
  size_t size = 0;
  kiln_hal_argument_initialize(argument, element_type, rank, dims);
  if (status != KILN_OK)
    return status;
  KILN_TRY(kiln_hal_argument_bytes(element_type, rank, dims, &size));
  return kiln_hal_argument_copy(argument, allocator, data, size, KILN_BUFFER_MUTABLE);
}

/* Checks that `view` is what read_array says and stores its dimensions and its size. */
static kiln_status_t kiln_hal_result_check(const kiln_hal_buffer_view_t *view, int32_t element_type, int32_t rank,
                                           const int64_t *dims, int64_t *actual_dims, size_t *size) {
  uint64_t bytes;
  int32_t i;
  KILN_HAL_REQUIRE(view);
  if (view->encoding_type != KILN_HAL_DENSE_ROW_MAJOR || view->element_type != element_type || view->rank != rank)
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_result_site);
  for (i = 0; i < rank; ++i)
    if (view->dims[i] < 0 || (dims[i] != -1 && dims[i] != view->dims[i]))
      return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_result_site);
  if (!kiln_hal_array_bytes(element_type, (size_t)rank, view->dims, &bytes) ||
      bytes > (uint64_t)view->buffer->storage.size)
    return KILN_STATUS(KILN_INVALID_ARGUMENT, kiln_hal_result_site);
  if (actual_dims && rank != 0)
    memcpy(actual_dims, view->dims, (size_t)rank * sizeof(int64_t));
  *size = (size_t)bytes;
  return KILN_OK;
}

KILN_API kiln_status_t kiln_hal_inline_read_array(kiln_status_t status, kiln_object_t *result, int32_t element_type,
                                                  int32_t rank, const int64_t *dims, void *data, size_t capacity,
                                                  int64_t *actual_dims) {
  if (status == KILN_OK) {
    const kiln_hal_buffer_view_t *view = kiln_hal_buffer_view_cast(result);
    size_t size = 0;
    status = kiln_hal_result_check(view, element_type, rank, dims, actual_dims, &size);
    if (status == KILN_OK && size > capacity)
      status = KILN_STATUS(KILN_OUT_OF_RANGE, kiln_hal_capacity_site);
    if (status == KILN_OK)
      kiln_hal_copy_elements(element_type, (uint8_t *)data, view->buffer->storage.data, size);
  }
  kiln_object_release(result);
  return status;
}

KILN_API kiln_status_t kiln_hal_inline_finish_array(kiln_status_t status, kiln_hal_argument_t *argument) {
  const int kept = argument->view.object.count != 1 || argument->buffer.object.count != 1;
  if (argument->copy)
    argument->allocator->release(argument->allocator->self, argument->copy);
  argument->copy = NULL;
  return status == KILN_OK && kept ? KILN_STATUS(KILN_FAILED_PRECONDITION, kiln_hal_kept_site) : status;
}
