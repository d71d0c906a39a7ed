//===-- access_handlers.h - Loads and stores of buffer elements -----------------------------------------*- C++ -*-===//
//
// The kernels of buffer.load and buffer.store taken apart, so that nothing but the access itself is on the way of
// success: what may fail is found out by functions that are not inlined.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_ACCESS_HANDLERS_H
#define KILN_VM_BYTECODE_ACCESS_HANDLERS_H

#include "vm/bytecode/kernel_handlers.h"

namespace kiln::vm::bytecode {

/// What a kernel accesses; `Get` or `Put` is its unchecked access.
template <auto Kernel> struct Access {
  static constexpr bool isLoad = false, isStore = false;
};

#define KILN_LOAD(suffix, width)                                                                                       \
  template <> struct Access<&kiln_buffer_load_##suffix> {                                                              \
    static constexpr bool isLoad = true, isStore = false;                                                              \
    static constexpr unsigned kWidth = width;                                                                          \
    static constexpr auto kGet = &kiln_load_##suffix;                                                                  \
  };
#define KILN_STORE(suffix, width)                                                                                      \
  template <> struct Access<&kiln_buffer_store_##suffix> {                                                             \
    static constexpr bool isLoad = false, isStore = true;                                                              \
    static constexpr unsigned kWidth = width;                                                                          \
    static constexpr auto kPut = &kiln_store_##suffix;                                                                 \
  };
KILN_LOAD(i8_u, 1)
KILN_LOAD(i8_s, 1)
KILN_LOAD(i16_u, 2)
KILN_LOAD(i16_s, 2)
KILN_LOAD(i32, 4)
KILN_LOAD(i64, 8)
KILN_LOAD(f32, 4)
KILN_LOAD(f64, 8)
KILN_STORE(i8, 1)
KILN_STORE(i16, 2)
KILN_STORE(i32, 4)
KILN_STORE(i64, 8)
KILN_STORE(f32, 4)
KILN_STORE(f64, 8)
#undef KILN_LOAD
#undef KILN_STORE

/// An access of the buffer in field `Buffer` failed: why?
template <bool IsLoad, unsigned Buffer = 0>
[[gnu::cold, gnu::noinline]] kiln_status_t failAccess(const Record *pc, uint32_t *frame, Thread *thread, int64_t fuel) {
  auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[Buffer]);
  kiln_code_t code = isWrongType(buffer) ? KILN_INVALID_ARGUMENT
                     : IsLoad            ? kiln_buffer_load_error(buffer)
                                         : kiln_buffer_store_error(buffer);
  return fail(pc, frame, thread, fuel, code);
}

/// Whether the element at `index` of `buffer` can be accessed.
template <bool IsLoad> bool isAccessible(const kiln_buffer_t *buffer, int64_t index, unsigned width) {
  return buffer && buffer->object.type->id == KILN_BUFFER_TYPE_ID &&
         (IsLoad || (buffer->flags & KILN_BUFFER_MUTABLE)) && kiln_in_range(index, width, buffer->size);
}

template <auto Kernel> struct AccessHandlers {
  using K = KernelHandlers<Kernel>;
  using A = Access<Kernel>;

  template <unsigned Last, unsigned Imm> static kiln_status_t loadElement(KILN_HANDLER_PARAMETERS) {
    Machine machine{pc, frame, ai, af, ad};
    auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[0]);
    int64_t index = K::template operand<Last, Imm, 1>(machine);
    if (!isAccessible<true>(buffer, index, A::kWidth)) [[unlikely]]
      return failAccess<true>(pc, frame, thread, fuel);
    auto result = A::kGet(buffer->data, index);
    store(frame + K::template slot<Imm>(pc, 2), result);
    if constexpr (std::is_same_v<decltype(result), float>)
      KILN_NEXT(pc + 1, frame, ai, result, ad);
    else if constexpr (std::is_same_v<decltype(result), double>)
      KILN_NEXT(pc + 1, frame, ai, af, result);
    else
      KILN_NEXT(pc + 1, frame, result, af, ad);
  }

  template <unsigned Last, unsigned Imm> static kiln_status_t storeElement(KILN_HANDLER_PARAMETERS) {
    Machine machine{pc, frame, ai, af, ad};
    auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[0]);
    int64_t index = K::template operand<Last, Imm, 1>(machine);
    if (!isAccessible<false>(buffer, index, A::kWidth)) [[unlikely]]
      return failAccess<false>(pc, frame, thread, fuel);
    A::kPut(buffer->data, index, K::template operand<Last, Imm, 2>(machine));
    KILN_NEXT(pc + 1, frame, ai, af, ad);
  }
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_ACCESS_HANDLERS_H
