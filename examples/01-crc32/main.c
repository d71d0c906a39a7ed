/* Computes the CRC of a message, in one piece and in two, and verifies three firmware images. */
#include <inttypes.h>
#include <stdio.h>

#include "crc32.h"

static const uint8_t message_bytes[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
static const uint8_t good_bytes[] = {'K', 'i', 'l', 'n', 0x7B, 0x98, 0x15, 0x49};
static const uint8_t damaged_bytes[] = {'K', 'I', 'l', 'n', 0x7B, 0x98, 0x15, 0x49};
static const uint8_t empty_bytes[] = {0};

/* Buffers over constant bytes: no memory is allocated, and no reference is ever counted. */
KILN_BUFFER_RODATA(message, message_bytes, sizeof message_bytes);
KILN_BUFFER_RODATA(good_image, good_bytes, sizeof good_bytes);
KILN_BUFFER_RODATA(damaged_image, damaged_bytes, sizeof damaged_bytes);
KILN_BUFFER_RODATA(empty_image, empty_bytes, 0);

static kiln_code_t verify(crc32_state *state, const char *name, const kiln_buffer_t *image) {
  kiln_status_t status = crc32_verify(state, KILN_BUFFER_REF(*image));
  printf("%-14s %s\n", name, status == KILN_OK ? "intact" : kiln_status_message(status));
  return kiln_status_code(status);
}

int main(void) {
  crc32_state state;
  int32_t whole, first, both;
  if (crc32_init(&state, NULL, NULL) != KILN_OK)
    return 1;
  if (crc32_update(&state, 0, KILN_BUFFER_REF(message), 0, 9, &whole) != KILN_OK)
    return 2;
  if (crc32_update(&state, 0, KILN_BUFFER_REF(message), 0, 4, &first) != KILN_OK ||
      crc32_update(&state, first, KILN_BUFFER_REF(message), 4, 5, &both) != KILN_OK)
    return 3;
  printf("message        %08" PRIX32 "\n", (uint32_t)whole);
  printf("in two pieces  %08" PRIX32 "\n", (uint32_t)both);
  if ((uint32_t)whole != 0xCBF43926u || both != whole)
    return 4;
  if (verify(&state, "good image", &good_image) != KILN_OK_CODE)
    return 5;
  if (verify(&state, "damaged image", &damaged_image) != KILN_DATA_LOSS)
    return 6;
  if (verify(&state, "empty image", &empty_image) != KILN_OUT_OF_RANGE)
    return 7;
  crc32_deinit(&state);
  return 0;
}
