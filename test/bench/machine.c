/* Runs n instructions of a little accumulator machine: an opcode byte picks one of eight operations. */
#include <stdint.h>

static const uint8_t program[16] = {0, 3, 1, 4, 2, 5, 0, 6, 3, 7, 1, 0, 5, 2, 4, 3};

int64_t machine_hand(int32_t n) {
  uint64_t acc = 1;
  for (int32_t pc = 0; pc < n; ++pc) {
    switch (program[pc & 15]) {
    case 0:
      acc += 7;
      break;
    case 1:
      acc <<= 1;
      break;
    case 2:
      acc *= 2654435761u;
      break;
    case 3:
      acc -= (uint64_t)(int64_t)pc;
      break;
    case 4:
      acc = acc >> 3 | acc << 5;
      break;
    case 5:
      acc ^= acc >> 29;
      break;
    case 6:
      acc = ~acc;
      break;
    case 7:
      break;
    default:
      return -1;
    }
  }
  return (int64_t)acc;
}
