#include "crc32.h"

int32_t sum_below_or_minus_one(int32_t n);
int32_t loaded_sum_or_minus_one(int32_t n);

static const uint8_t message_bytes[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
KILN_BUFFER_RODATA(message, message_bytes, sizeof message_bytes);

int main(void) {
  crc32_state state;
  int32_t crc;
  if (crc32_init(&state, NULL, NULL) != KILN_OK ||
      crc32_update(&state, 0, KILN_BUFFER_REF(message), 0, 9, &crc) != KILN_OK)
    return 1;
  crc32_deinit(&state);
  return (uint32_t)crc != 0xCBF43926u || sum_below_or_minus_one(101) != 5050 || loaded_sum_or_minus_one(101) != 5050;
}
