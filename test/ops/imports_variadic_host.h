/* The variadic functions that imports_variadic.mlir imports; included by its main file after the module's header. */

static int64_t host_wrapping_add(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }

static kiln_status_t host_sum(void *self, size_t values_count, const int32_t *values, int32_t *ret0) {
  (void)self;
  uint32_t sum = 0;
  for (size_t i = 0; i < values_count; ++i)
    sum += (uint32_t)values[i];
  *ret0 = (int32_t)sum;
  return KILN_OK;
}

static kiln_status_t host_weigh(void *self, int64_t scale, size_t values_count, const int32_t *values,
                                size_t weights_count, const int64_t *weights, int32_t bias, int64_t *ret0) {
  (void)self;
  int64_t total = bias;
  for (size_t i = 0; i < values_count; ++i)
    total = host_wrapping_add(total, scale * values[i]);
  for (size_t i = 0; i < weights_count; ++i)
    total = host_wrapping_add(total, weights[i]);
  *ret0 = total;
  return KILN_OK;
}

static kiln_status_t host_pairs(void *self, size_t pairs_count, const imports_variadic_test_host_pairs_pairs *pairs,
                                int64_t *ret0) {
  (void)self;
  *ret0 = 0;
  for (size_t i = 0; i < pairs_count; ++i)
    *ret0 = host_wrapping_add(*ret0, pairs[i].item0 * pairs[i].item1);
  return KILN_OK;
}

static kiln_status_t host_lengths(void *self, size_t buffers_count, kiln_buffer_t *const *buffers, int64_t *ret0) {
  (void)self;
  *ret0 = 0;
  for (size_t i = 0; i < buffers_count; ++i)
    if (buffers[i])
      *ret0 = host_wrapping_add(*ret0, (int64_t)buffers[i]->size);
  return KILN_OK;
}

static kiln_status_t host_slices(void *self, size_t slices_count,
                                 const imports_variadic_test_host_slices_slices *slices, size_t factors_count,
                                 const int32_t *factors, int64_t *ret0, int32_t *ret1) {
  (void)self;
  KILN_SITE(null_site, "a slice has no buffer", "host", 0);
  *ret0 = 0;
  for (size_t i = 0; i < slices_count; ++i) {
    if (!slices[i].item0)
      return KILN_STATUS(KILN_INVALID_ARGUMENT, null_site);
    int64_t slice = host_wrapping_add(slices[i].item1, slices[i].item2);
    *ret0 = host_wrapping_add(*ret0, host_wrapping_add((int64_t)slices[i].item0->size, slice));
  }
  *ret1 = 1;
  for (size_t i = 0; i < factors_count; ++i)
    *ret1 *= factors[i];
  return KILN_OK;
}
