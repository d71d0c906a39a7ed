//===-- native.cpp - Failures of native modules -------------------------------------------------------------------===//
#include "kiln/native.h"

namespace kiln::vm::native {

kiln_status_t argumentError(const Header &header, const kiln_function_t &function, std::size_t index,
                            const Fault &fault) {
  return error(header.host.allocator(), fault.code, "argument %zu of '%s' is %s; expected %s", index, function.name,
               fault.found, fault.expected)
      .release();
}

Status resultError(const kiln_allocator_t *allocator, const kiln_function_t &function, const Fault &fault) {
  return error(allocator, fault.code, "'%s' returned %s; expected %s", function.name, fault.found, fault.expected);
}

} // namespace kiln::vm::native
