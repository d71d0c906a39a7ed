/* Copies n words and sorts the copy: insertion with halving gaps. */
#include <stdint.h>
#include <string.h>

static int32_t words[16000];
static int32_t sorted[16000];

void sort_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 16000; ++i) {
    x = x * 1664525u + 1013904223u;
    words[i] = (int32_t)(x >> 4);
  }
}

int64_t sort_hand(int32_t n) {
  memcpy(sorted, words, (size_t)n * sizeof *sorted);
  for (int32_t gap = n / 2; gap > 0; gap /= 2)
    for (int32_t i = gap; i < n; ++i) {
      int32_t word = sorted[i];
      int32_t j = i;
      for (; j >= gap && word < sorted[j - gap]; j -= gap)
        sorted[j] = sorted[j - gap];
      sorted[j] = word;
    }
  return sorted[n / 2];
}
