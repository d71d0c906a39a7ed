/* Counts where a short word starts within the first n bytes of a text of few letters. */
#include <stdint.h>
#include <string.h>

static const char word[] = "abca";
static char text[64000];

void search_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 64000; ++i) {
    x = x * 1664525u + 1013904223u;
    text[i] = (char)('a' + (x >> 30));
  }
}

int64_t search_hand(int32_t n) {
  const int32_t letters = (int32_t)strlen(word);
  int64_t found = 0;
  for (int32_t i = 0; i <= n - letters; ++i) {
    int32_t k = 0;
    while (k < letters && text[i + k] == word[k])
      ++k;
    found += k == letters;
  }
  return found;
}
