//===-- text_sink.h - Where text goes -------------------------------------------------------------------*- C++ -*-===//
#ifndef KILN_BASE_TEXT_SINK_H
#define KILN_BASE_TEXT_SINK_H

#include <string_view>

namespace kiln {

/// Takes text piece by piece. Keeps no text, needs no memory.
class TextSink {
public:
  TextSink(void *self, void (*take)(void *self, std::string_view text)) : self(self), take(take) {}

  TextSink &operator<<(std::string_view text) {
    take(self, text);
    return *this;
  }
  /// By printf's rules; at most 128 characters.
  [[gnu::format(printf, 2, 3)]] void print(const char *format, ...);

private:
  void *self;
  void (*take)(void *self, std::string_view text);
};

} // namespace kiln

#endif // KILN_BASE_TEXT_SINK_H
