//===-- pair_handlers.cpp - Two ops as one record -----------------------------------------------------------------===//
//
// Each of the ops below makes a pair with each whose operand can be its result. What pairs are worth it follows from
// what loops over buffers and bits consist of.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "vm/bytecode/access_handlers.h"

namespace kiln::vm::bytecode {
namespace {

template <isa::Opcode Op, auto K> struct PairOp {
  static constexpr isa::Opcode kOpcode = Op;
  static constexpr auto kKernel = K;
  using Handlers = KernelHandlers<K>;
  using A = Access<K>;
  static constexpr bool isLoad = A::isLoad, isStore = A::isStore;
  /// Without the pointer that results of loads go through.
  static constexpr std::size_t kOperands = Handlers::kOperandCount;
  template <std::size_t I> using Operand = typename Handlers::template Parameter<I>;
};

template <typename P> struct ResultOf {
  using Type = decltype([] {
    if constexpr (P::isLoad)
      return P::A::kGet(nullptr, 0);
    else if constexpr (!P::isStore && P::kOperands == 2)
      return P::kKernel({}, {});
    else if constexpr (!P::isStore)
      return P::kKernel({});
  }());
};

template <typename T> T immediate(uint16_t bits) { return static_cast<T>(static_cast<int16_t>(bits)); }

/// Operand `I` of an op, in field `field`.
template <typename P, std::size_t I, bool Immediate> auto operand(const Record *pc, uint32_t *frame, unsigned field) {
  using T = typename P::template Operand<I>;
  if constexpr (Immediate)
    return immediate<T>(pc->u[field]);
  else
    return load<T>(frame + pc->u[field]);
}

template <typename P, bool PImm, typename Q, unsigned Position, bool QImm> kiln_status_t pair(KILN_HANDLER_PARAMETERS) {
  typename ResultOf<P>::Type first;
  if constexpr (P::isLoad) {
    auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[0]);
    int64_t index = operand<P, 1, PImm>(pc, frame, 1);
    if (!isAccessible<true>(buffer, index, P::A::kWidth)) [[unlikely]]
      return failAccess<true>(pc, frame, thread, fuel);
    first = P::A::kGet(buffer->data, index);
  } else if constexpr (P::kOperands == 2) {
    first = P::kKernel(operand<P, 0, false>(pc, frame, 0), operand<P, 1, PImm>(pc, frame, 1));
  } else {
    first = P::kKernel(operand<P, 0, false>(pc, frame, 0));
  }
  if constexpr (Q::isStore) {
    auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[2]);
    int64_t index;
    typename Q::template Operand<2> value;
    if constexpr (Position == 1) {
      index = first;
      value = operand<Q, 2, false>(pc, frame, 3);
    } else {
      index = operand<Q, 1, false>(pc, frame, 3);
      value = first;
    }
    if (!isAccessible<false>(buffer, index, Q::A::kWidth)) [[unlikely]]
      return failAccess<false, 2>(pc, frame, thread, fuel);
    Q::A::kPut(buffer->data, index, value);
    KILN_NEXT(pc + 1, frame, ai, af, ad);
  } else {
    typename ResultOf<Q>::Type result;
    if constexpr (Q::isLoad) {
      auto *buffer = load<const kiln_buffer_t *>(frame + pc->u[2]);
      if (!isAccessible<true>(buffer, first, Q::A::kWidth)) [[unlikely]]
        return failAccess<true, 2>(pc, frame, thread, fuel);
      result = Q::A::kGet(buffer->data, first);
    } else if constexpr (Q::kOperands == 1) {
      result = Q::kKernel(first);
    } else if constexpr (Position == 0) {
      result = Q::kKernel(first, operand<Q, 1, QImm>(pc, frame, 2));
    } else {
      result = Q::kKernel(operand<Q, 0, QImm>(pc, frame, 2), first);
    }
    store(frame + pc->u[3], result);
    if constexpr (std::is_same_v<decltype(result), float>)
      KILN_NEXT(pc + 1, frame, ai, result, ad);
    else if constexpr (std::is_same_v<decltype(result), double>)
      KILN_NEXT(pc + 1, frame, ai, af, result);
    else
      KILN_NEXT(pc + 1, frame, result, af, ad);
  }
}

/// Whether an op can have an immediate as operand `I`, and the result of P.
template <typename Q, std::size_t I> constexpr bool takesImmediate() {
  if constexpr (I < Q::kOperands)
    return std::is_integral_v<typename Q::template Operand<I>>;
  else
    return false;
}
template <typename P, typename Q, std::size_t I> constexpr bool takesResult() {
  if constexpr (P::isStore || I >= Q::kOperands)
    return false;
  else
    return std::is_same_v<typename Q::template Operand<I>, typename ResultOf<P>::Type> &&
           !(P::isLoad && (Q::isLoad || Q::isStore));
}

/// By position, immediate of the first and immediate of the second.
using PairForms = std::array<Handler, 12>;
constexpr std::size_t index(unsigned position, bool firstImmediate, bool secondImmediate) {
  return position * 4 + firstImmediate * 2 + secondImmediate;
}

template <typename P, typename Q, unsigned Position> constexpr void addForms(PairForms &forms) {
  if constexpr (takesResult<P, Q, Position>()) {
    constexpr bool firstImmediate = P::kOperands == 2 && takesImmediate<P, 1>() && !P::isLoad;
    constexpr bool secondImmediate = Position == 0 && Q::kOperands == 2 && takesImmediate<Q, 1>();
    forms[index(Position, false, false)] = &pair<P, false, Q, Position, false>;
    if constexpr (firstImmediate)
      forms[index(Position, true, false)] = &pair<P, true, Q, Position, false>;
    if constexpr (secondImmediate)
      forms[index(Position, false, true)] = &pair<P, false, Q, Position, true>;
    if constexpr (firstImmediate && secondImmediate)
      forms[index(Position, true, true)] = &pair<P, true, Q, Position, true>;
  }
}

template <typename P, typename Q> constexpr PairForms makeForms() {
  PairForms forms{};
  addForms<P, Q, 0>(forms);
  addForms<P, Q, 1>(forms);
  addForms<P, Q, 2>(forms);
  return forms;
}

constexpr std::size_t opIndex(isa::Opcode opcode) { return static_cast<std::size_t>(isa::findOp(opcode) - isa::kOps); }

template <typename... Ops> struct PairOps {
  static constexpr std::size_t kCount = sizeof...(Ops);
  static constexpr uint8_t kNone = 255;

  /// Place in this list by index in the instruction table.
  static constexpr std::array<uint8_t, isa::kOpCount> places() {
    std::array<uint8_t, isa::kOpCount> result{};
    result.fill(kNone);
    uint8_t place = 0;
    ((result[opIndex(Ops::kOpcode)] = place++), ...);
    return result;
  }
  template <typename P> static constexpr std::array<PairForms, kCount> row() { return {makeForms<P, Ops>()...}; }
  static constexpr std::array<std::array<PairForms, kCount>, kCount> table() { return {row<Ops>()...}; }
};

#define KILN_OP(symbol, kernel) PairOp<isa::Opcode::symbol, &kernel>
using Paired = PairOps<KILN_OP(AddI32, kiln_add_i32), KILN_OP(SubI32, kiln_sub_i32), KILN_OP(MulI32, kiln_mul_i32),
                       KILN_OP(AndI32, kiln_and_i32), KILN_OP(OrI32, kiln_or_i32), KILN_OP(XorI32, kiln_xor_i32),
                       KILN_OP(ShlI32, kiln_shl_i32), KILN_OP(ShrI32S, kiln_shr_i32_s),
                       KILN_OP(ShrI32U, kiln_shr_i32_u), KILN_OP(AddI64, kiln_add_i64), KILN_OP(SubI64, kiln_sub_i64),
                       KILN_OP(MulI64, kiln_mul_i64), KILN_OP(AndI64, kiln_and_i64), KILN_OP(OrI64, kiln_or_i64),
                       KILN_OP(XorI64, kiln_xor_i64), KILN_OP(ShlI64, kiln_shl_i64), KILN_OP(ShrI64S, kiln_shr_i64_s),
                       KILN_OP(ShrI64U, kiln_shr_i64_u), KILN_OP(ExtI32I64S, kiln_ext_i32_i64_s),
                       KILN_OP(ExtI32I64U, kiln_ext_i32_i64_u), KILN_OP(TruncI64I32, kiln_trunc_i64_i32),
                       KILN_OP(AddF32, kiln_add_f32), KILN_OP(SubF32, kiln_sub_f32), KILN_OP(MulF32, kiln_mul_f32),
                       KILN_OP(AddF64, kiln_add_f64), KILN_OP(SubF64, kiln_sub_f64), KILN_OP(MulF64, kiln_mul_f64),
                       KILN_OP(BufferLoadI8U, kiln_buffer_load_i8_u), KILN_OP(BufferLoadI32, kiln_buffer_load_i32),
                       KILN_OP(BufferLoadI64, kiln_buffer_load_i64), KILN_OP(BufferLoadF32, kiln_buffer_load_f32),
                       KILN_OP(BufferLoadF64, kiln_buffer_load_f64), KILN_OP(BufferStoreI8, kiln_buffer_store_i8),
                       KILN_OP(BufferStoreI32, kiln_buffer_store_i32), KILN_OP(BufferStoreI64, kiln_buffer_store_i64),
                       KILN_OP(BufferStoreF32, kiln_buffer_store_f32), KILN_OP(BufferStoreF64, kiln_buffer_store_f64)>;
#undef KILN_OP

constexpr auto kPlaces = Paired::places();
constexpr auto kPairs = Paired::table();

/// Adds an immediate to a counter and branches on a comparison of it.
template <auto Add, auto Compare, bool OnTrue, bool Backward, bool LimitImmediate>
kiln_status_t countBranch(KILN_HANDLER_PARAMETERS) {
  using T = decltype(Add({}, {}));
  T count = Add(load<T>(frame + pc->u[0]), immediate<T>(pc->u[1]));
  store(frame + pc->u[0], count);
  T limit;
  if constexpr (LimitImmediate)
    limit = immediate<T>(pc->u[2]);
  else
    limit = load<T>(frame + pc->u[2]);
  if ((Compare(count, limit) != 0) != OnTrue)
    KILN_NEXT(pc + 1, frame, count, af, ad);
  int16_t distance = static_cast<int16_t>(pc->u[3]);
  if constexpr (Backward)
    if ((fuel += distance - 1) < 0) [[unlikely]]
      return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(pc + distance, frame, count, af, ad);
}

struct CountBranch {
  isa::Opcode add, compare;
  Handler forms[8];
};

template <isa::Opcode AddOp, auto Add, isa::Opcode CompareOp, auto Compare> constexpr CountBranch makeCountBranch() {
  return {AddOp,
          CompareOp,
          {&countBranch<Add, Compare, false, false, false>, &countBranch<Add, Compare, false, false, true>,
           &countBranch<Add, Compare, false, true, false>, &countBranch<Add, Compare, false, true, true>,
           &countBranch<Add, Compare, true, false, false>, &countBranch<Add, Compare, true, false, true>,
           &countBranch<Add, Compare, true, true, false>, &countBranch<Add, Compare, true, true, true>}};
}

constexpr CountBranch kCountBranches[] = {
    makeCountBranch<isa::Opcode::AddI32, &kiln_add_i32, isa::Opcode::CmpLTI32S, &kiln_cmp_lt_i32_s>(),
    makeCountBranch<isa::Opcode::AddI32, &kiln_add_i32, isa::Opcode::CmpLTI32U, &kiln_cmp_lt_i32_u>(),
    makeCountBranch<isa::Opcode::AddI32, &kiln_add_i32, isa::Opcode::CmpEQI32, &kiln_cmp_eq_i32>(),
    makeCountBranch<isa::Opcode::AddI32, &kiln_add_i32, isa::Opcode::CmpNEI32, &kiln_cmp_ne_i32>(),
    makeCountBranch<isa::Opcode::AddI64, &kiln_add_i64, isa::Opcode::CmpLTI64S, &kiln_cmp_lt_i64_s>(),
    makeCountBranch<isa::Opcode::AddI64, &kiln_add_i64, isa::Opcode::CmpLTI64U, &kiln_cmp_lt_i64_u>(),
    makeCountBranch<isa::Opcode::AddI64, &kiln_add_i64, isa::Opcode::CmpEQI64, &kiln_cmp_eq_i64>(),
    makeCountBranch<isa::Opcode::AddI64, &kiln_add_i64, isa::Opcode::CmpNEI64, &kiln_cmp_ne_i64>(),
};

} // namespace

Handler pairHandler(const Pair &pair) {
  uint8_t first = kPlaces[pair.first], second = kPlaces[pair.second];
  if (first == Paired::kNone || second == Paired::kNone)
    return nullptr;
  return kPairs[first][second][index(pair.position, pair.firstImmediate, pair.secondImmediate)];
}

Handler countBranchHandler(std::size_t addIndex, std::size_t compareIndex, bool onTrue, bool backward,
                           bool limitImmediate) {
  for (const CountBranch &entry : kCountBranches)
    if (entry.add == isa::kOps[addIndex].opcode && entry.compare == isa::kOps[compareIndex].opcode)
      return entry.forms[onTrue * 4 + backward * 2 + limitImmediate];
  return nullptr;
}

} // namespace kiln::vm::bytecode
