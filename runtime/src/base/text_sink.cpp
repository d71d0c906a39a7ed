//===-- text_sink.cpp - Where text goes ---------------------------------------------------------------------------===//
#include "base/text_sink.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace kiln {

void TextSink::print(const char *format, ...) {
  char text[129];
  va_list arguments;
  va_start(arguments, format);
  int length = std::vsnprintf(text, sizeof(text), format, arguments);
  va_end(arguments);
  if (length > 0)
    *this << std::string_view(text, std::min<std::size_t>(static_cast<std::size_t>(length), sizeof(text) - 1));
}

} // namespace kiln
