//===-- status.cpp - Records with messages ------------------------------------------------------------------------===//
#include "kiln/status.h"

#include "base/array.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <new>

namespace kiln {

namespace {

/// Records made here name no function; the address of this text tells them from all others.
constexpr char kOwnedRecord[] = "";

struct Record {
  kiln_site site;
  const kiln_allocator_t *allocator;

  char *text() { return reinterpret_cast<char *>(this + 1); }
};

Record *ownedRecord(kiln_status_t status) {
  const kiln_site *site = kiln_status_site(status);
  if (!site || site->function != kOwnedRecord)
    return nullptr;
  return reinterpret_cast<Record *>(const_cast<kiln_site *>(site));
}

/// A record with `prefix` and the formatted text after it. Without memory a status of the code alone.
Status makeRecord(const kiln_allocator_t *allocator, kiln_code_t code, const char *prefix, const char *format,
                  va_list arguments) {
  va_list counted;
  va_copy(counted, arguments);
  int formatted = std::vsnprintf(nullptr, 0, format, counted);
  va_end(counted);
  std::size_t prefixLength = std::strlen(prefix);
  std::size_t textLength = formatted < 0 ? 0 : static_cast<std::size_t>(formatted);
  void *memory = allocator->allocate(allocator->self, sizeof(Record) + prefixLength + textLength + 1, alignof(Record));
  if (!memory)
    return Status(kiln_status_make(code, nullptr));
  Record *record = new (memory) Record{};
  char *text = record->text();
  std::memcpy(text, prefix, prefixLength + 1);
  if (textLength != 0)
    std::vsnprintf(text + prefixLength, textLength + 1, format, arguments);
  record->site = {text, kOwnedRecord, 0};
  record->allocator = allocator;
  return Status(kiln_status_make(code, &record->site));
}

} // namespace

void freeStatus(kiln_status_t status) {
  if (Record *record = ownedRecord(status))
    record->allocator->release(record->allocator->self, record);
}

Status error(const kiln_allocator_t *allocator, kiln_code_t code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  Status status = makeRecord(allocator, code, "", format, arguments);
  va_end(arguments);
  return status;
}

Status annotate(const kiln_allocator_t *allocator, Status status, const char *format, ...) {
  if (status.ok())
    return status;
  va_list arguments;
  va_start(arguments, format);
  Status longer = makeRecord(allocator, status.code(), status.message(), format, arguments);
  va_end(arguments);
  // Without memory for the longer message the shorter one is better than none.
  return kiln_status_site(longer.get()) ? std::move(longer) : std::move(status);
}

Status outOfMemory(const kiln_allocator_t *allocator, std::size_t size) {
  return error(allocator, KILN_RESOURCE_EXHAUSTED, "no memory for %zu bytes", size);
}

const char *codeName(kiln_code_t code) {
  static constexpr const char *kNames[] = {
      "OK",        "CANCELLED",       "UNKNOWN",           "INVALID_ARGUMENT",   "DEADLINE_EXCEEDED",
      "NOT_FOUND", "ALREADY_EXISTS",  "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
      "ABORTED",   "OUT_OF_RANGE",    "UNIMPLEMENTED",     "INTERNAL",           "UNAVAILABLE",
      "DATA_LOSS", "UNAUTHENTICATED", "DEFERRED",          "INCOMPATIBLE"};
  return code >= 0 && code <= KILN_INCOMPATIBLE ? kNames[code] : "";
}

} // namespace kiln
