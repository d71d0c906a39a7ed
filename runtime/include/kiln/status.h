//===-- status.h - Errors of the runtime ----------------------------------------------------------------*- C++ -*-===//
//
// `Status` owns a kiln_status_t (kiln_status.h): one word, 0 if all is well, so that it costs nothing on the way of
// success. Its record is either constant data next to the code that failed, or made by `error` and `annotate` with a
// full message, in memory of an allocator, and freed with the status. Where there is no memory for a record the code
// remains.
//
// Messages are in lower case without a full stop, and say what was found and what was expected.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_STATUS_H
#define KILN_STATUS_H

#include "kiln_object.h"
#include "kiln_status.h"

#include <cassert>
#include <optional>
#include <utility>

namespace kiln {

/// Frees the record of a status if the runtime made it. For statuses that are not in a `Status`.
void freeStatus(kiln_status_t status);

class [[nodiscard]] Status {
public:
  Status() = default;
  /// Takes what a C function returned.
  explicit Status(kiln_status_t word) : word(word) {}
  Status(Status &&other) noexcept : word(std::exchange(other.word, KILN_OK)) {}
  Status &operator=(Status &&other) noexcept {
    std::swap(word, other.word);
    return *this;
  }
  ~Status() {
    if (word != KILN_OK) [[unlikely]]
      freeStatus(word);
  }

  bool ok() const { return word == KILN_OK; }
  kiln_code_t code() const { return kiln_status_code(word); }
  /// "" if there is no record. Valid as long as the status.
  const char *message() const { return kiln_status_message(word); }
  kiln_status_t get() const { return word; }
  /// Gives the record away: to a C caller, who passes it on until `freeStatus` or another `Status` takes it.
  [[nodiscard]] kiln_status_t release() { return std::exchange(word, KILN_OK); }

private:
  kiln_status_t word = KILN_OK;
};

/// A failure with a message made by printf's rules. `code` is none of KILN_OK_CODE.
[[gnu::format(printf, 3, 4), gnu::cold]] Status error(const kiln_allocator_t *allocator, kiln_code_t code,
                                                      const char *format, ...);

/// `status` with more text at the end of its message; success stays as it is. What the failing code did not know:
/// function, module, file.
[[gnu::format(printf, 3, 4), gnu::cold]] Status annotate(const kiln_allocator_t *allocator, Status status,
                                                         const char *format, ...);

/// "INVALID_ARGUMENT" and so on; "" for a number that is no code.
const char *codeName(kiln_code_t code);

/// A value or the failure to make one.
template <typename T> class [[nodiscard]] StatusOr {
public:
  StatusOr(T &&value) : value(std::move(value)) {}
  StatusOr(const T &value) : value(value) {}
  StatusOr(Status &&failure) : failure(std::move(failure)) { assert(!this->failure.ok()); }

  bool ok() const { return value.has_value(); }
  /// Success, or the failure, which is given away.
  Status takeStatus() { return std::move(failure); }
  const Status &status() const & { return failure; }

  T &operator*() & { return *value; }
  T &&operator*() && { return *std::move(value); }
  const T &operator*() const & { return *value; }
  T *operator->() { return &*value; }
  const T *operator->() const { return &*value; }

private:
  Status failure;
  std::optional<T> value;
};

} // namespace kiln

#define KILN_CONCATENATE_(a, b) a##b
#define KILN_CONCATENATE(a, b) KILN_CONCATENATE_(a, b)

/// Returns from the calling function with the `Status` of `expression` if that is a failure.
#define KILN_RETURN_IF_ERROR(expression)                                                                               \
  do {                                                                                                                 \
    if (::kiln::Status kilnStatus = (expression); !kilnStatus.ok()) [[unlikely]]                                       \
      return kilnStatus;                                                                                               \
  } while (false)

/// KILN_ASSIGN_OR_RETURN(int32_t x, f()); the value of a `StatusOr`, or returns from the calling function.
#define KILN_ASSIGN_OR_RETURN(target, expression)                                                                      \
  auto KILN_CONCATENATE(kilnStatusOr, __LINE__) = (expression);                                                        \
  if (!KILN_CONCATENATE(kilnStatusOr, __LINE__).ok()) [[unlikely]]                                                     \
    return KILN_CONCATENATE(kilnStatusOr, __LINE__).takeStatus();                                                      \
  target = *std::move(KILN_CONCATENATE(kilnStatusOr, __LINE__))

#endif // KILN_STATUS_H
