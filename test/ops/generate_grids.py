#!/usr/bin/env python3
"""Writes programs that compare operations with an independent formula over grids of edge values.

Each program holds tables of operands and of expected results in read-only data and loops over them. For an operation
`add.i32` the export `add_i32` fails when an entry differs, and the export `add_i32_failing` returns the index of the first
such entry, or -1. Expected results come from exact integers and rationals (harness/exact_float.py) and from long decimal
arithmetic (harness/exact_functions.py), never from the machine's floats.

Floats compare bit for bit, except that every computed NaN equals every other; functions that IEEE 754 does not round
correctly may be off by as many units in the last place as ULPS says, zeros then still have to keep their sign.
"""

import argparse
import dataclasses
import itertools
import pathlib
from typing import Callable, Optional

from harness import exact_float as exact
from harness import exact_functions as functions
from harness.exact_float import F32, F64

# Allowed distance from the correctly rounded result, in units in the last place.
ULPS = {"rsqrt": 2, "exp": 2, "exp2": 2, "expm1": 3, "log": 2, "log2": 2, "log10": 3, "log1p": 3, "sin": 2, "cos": 2,
        "atan": 2, "atan2": 3, "tanh": 4, "erf": 3, "pow": 3, "fpowi": 16}

FLOATS = {"f32": F32, "f64": F64}


@dataclasses.dataclass
class Case:
    """One operation over rows of operands. `matches` is how results compare: "bits", "nan" (bits, or both NaN) or "ulps"."""
    op: str
    operand_types: tuple
    result_type: str
    rows: list
    formula: Callable
    matches: str = "bits"
    suffix: str = ""
    kiln_only: Optional[str] = None
    text_type: Optional[str] = None

    @property
    def name(self):
        return self.op.replace(".", "_") + self.suffix


# ---- operand values

def integers(bits):
    top = 1 << bits
    values = [0, 1, 2, 3, 7, 10, bits - 1, bits, 0x7F, 0x80, 0xFFFF, top // 2 - 1, top // 2, top // 2 + 1, top - 1, top - 2,
              top - 10, 0x5555555555555555 % top]
    return [signed(value, bits) for value in values]


def signed(value, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def unsigned(value, bits):
    return value & ((1 << bits) - 1)


def floats(fmt):
    """Zeros, denormals, the edges of the normal range, halves, odd and large numbers, infinities, NaNs with payload."""
    tiny = [1, 3, (1 << fmt.mantissa_bits) - 1, 1 << fmt.mantissa_bits]
    numbers = ["0.5", "1", "1.5", "2.5", "3", "-0.75", "-1", "-2", "-3.5", "10", "0.1", "1e10", "-7e-5"]
    big = exact.from_fraction(fmt, exact.Fraction(2) ** fmt.mantissa_bits) + 1
    return ([0, fmt.sign_bit] + tiny + [fmt.sign_bit | 1] + [exact.parse(fmt, number) for number in numbers] +
            [big, fmt.infinity - 1, fmt.sign_bit | (fmt.infinity - 1), fmt.infinity, fmt.sign_bit | fmt.infinity,
             fmt.nan, fmt.sign_bit | fmt.nan | 0x12345])


def ordinary_floats(fmt):
    """What operations that only look at one operand get: more halves and numbers around integers."""
    numbers = ["0.5", "-0.5", "1.5", "-1.5", "2.5", "-2.5", "3.5", "0.25", "0.75", "-0.75", "1", "-1", "2", "100", "-100.5",
               "8388607.5", "8388608", "-8388607.5", "16777217", "1e15", "4503599627370495.5", "-4503599627370496.5"]
    half = exact.parse(fmt, "0.5")
    one = exact.parse(fmt, "1")
    return floats(fmt) + [exact.parse(fmt, number) for number in numbers] + [half - 1, half + 1, one - 1, one + 1]


def pairs(left, right=None):
    return list(itertools.product(left, left if right is None else right))


# ---- operations

def integer_groups(bits):
    type_ = f"i{bits}"
    values = integers(bits)
    every = pairs(values)

    def binary(op, formula, rows=every, **options):
        return Case(f"{op}", (type_, type_), type_, rows, lambda a, b: signed(formula(a, b), bits), **options)

    def both_unsigned(formula):
        return lambda a, b: formula(unsigned(a, bits), unsigned(b, bits))

    def quotient(a, b):
        return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)

    lowest = -(1 << (bits - 1))
    divisible = [(a, b) for a, b in every if b != 0]
    no_overflow = [(a, b) for a, b in divisible if not (a == lowest and b == -1)]
    shifts = pairs(values, [0, 1, 7, bits - 1, bits, bits + 1, -1, 0x7FFFFFFF, -0x80000000])
    triples = [(a, b, c) for (a, b), c in zip(every, itertools.cycle(values[1:]))]

    def shift(op, formula):
        return Case(op, (type_, "i32"), type_, shifts, lambda a, n: signed(formula(a, n & (bits - 1)), bits))

    def unary(op, formula):
        return Case(op, (type_,), type_, [(a,) for a in values], lambda a: signed(formula(a), bits))

    def compare(op, formula):
        return Case(op, (type_, type_), "i32", every, lambda a, b: int(formula(a, b)))

    orders = {"lt": lambda a, b: a < b, "lte": lambda a, b: a <= b, "gt": lambda a, b: a > b, "gte": lambda a, b: a >= b}
    return {
        f"grid_{type_}_sums": [
            binary(f"add.{type_}", lambda a, b: a + b), binary(f"sub.{type_}", lambda a, b: a - b)],
        f"grid_{type_}_products": [
            binary(f"mul.{type_}", lambda a, b: a * b),
            Case(f"fma.{type_}", (type_,) * 3, type_, triples, lambda a, b, c: signed(a * b + c, bits))],
        f"grid_{type_}_quotients": [
            binary(f"div.{type_}.s", quotient, no_overflow),
            binary(f"rem.{type_}.s", lambda a, b: a - b * quotient(a, b), no_overflow)],
        f"grid_{type_}_unsigned_quotients": [
            binary(f"div.{type_}.u", both_unsigned(lambda a, b: a // b), divisible),
            binary(f"rem.{type_}.u", both_unsigned(lambda a, b: a % b), divisible)],
        f"grid_{type_}_bits": [
            binary(f"and.{type_}", lambda a, b: a & b), binary(f"or.{type_}", lambda a, b: a | b)],
        f"grid_{type_}_more_bits": [
            binary(f"xor.{type_}", lambda a, b: a ^ b), unary(f"not.{type_}", lambda a: ~a), unary(f"abs.{type_}", abs),
            unary(f"ctlz.{type_}", lambda a: bits - unsigned(a, bits).bit_length())],
        f"grid_{type_}_shifts": [
            shift(f"shl.{type_}", lambda a, n: a << n), shift(f"shr.{type_}.s", lambda a, n: a >> n),
            shift(f"shr.{type_}.u", lambda a, n: unsigned(a, bits) >> n)],
        f"grid_{type_}_extremes": [
            binary(f"min.{type_}.s", min), binary(f"max.{type_}.s", max)],
        f"grid_{type_}_unsigned_extremes": [
            binary(f"min.{type_}.u", both_unsigned(min)), binary(f"max.{type_}.u", both_unsigned(max))],
        f"grid_{type_}_compare": [
            compare(f"cmp.eq.{type_}", lambda a, b: a == b), compare(f"cmp.ne.{type_}", lambda a, b: a != b),
            *(compare(f"cmp.{name}.{type_}.s", order) for name, order in orders.items()),
            *(compare(f"cmp.{name}.{type_}.u", both_unsigned(order)) for name, order in orders.items()),
            Case(f"cmp.nz.{type_}", (type_,), "i32", [(a,) for a in values], lambda a: int(a != 0))],
    }


def conversion_group():
    narrow = [(a,) for a in integers(32) + [signed(1 << k, 32) for k in (8, 15, 16, 31)] + [-129, 0x1234F6A5]]
    wide = [(a,) for a in integers(64) + [1 << 32, (1 << 32) - 1, 1 << 31, -(1 << 31) - 1, 0x123456789ABCDEF0]]

    def from_i32(op, target, formula):
        return Case(op, ("i32",), target, narrow, formula, text_type=f"i32 -> {target}")

    def from_i64(op, formula):
        return Case(op, ("i64",), "i32", wide, formula, text_type="i64 -> i32")
    return {"grid_convert_int": [
        from_i32("trunc.i16.i8", "i32", lambda a: unsigned(a, 8)), from_i32("trunc.i32.i8", "i32", lambda a: unsigned(a, 8)),
        from_i32("trunc.i32.i16", "i32", lambda a: unsigned(a, 16)), from_i64("trunc.i64.i8", lambda a: unsigned(a, 8)),
        from_i64("trunc.i64.i16", lambda a: unsigned(a, 16)), from_i64("trunc.i64.i32", lambda a: signed(a, 32)),
        *(from_i32(f"ext.i{width}.i{wide_width}.s", f"i{wide_width}", lambda a, width=width: signed(a, width))
          for width, wide_width in ((8, 32), (16, 32), (8, 64), (16, 64), (32, 64))),
        *(from_i32(f"ext.i{width}.i{wide_width}.u", f"i{wide_width}",
                   lambda a, width=width, wide_width=wide_width: signed(unsigned(a, width), wide_width))
          for width, wide_width in ((8, 32), (16, 32), (8, 64), (16, 64), (32, 64)))]}


def float_groups(type_):
    fmt = FLOATS[type_]
    integer = f"i{fmt.width}"
    values = floats(fmt)
    every = pairs(values)
    single = [(a,) for a in ordinary_floats(fmt)]
    triples = [(a, b, c) for (a, b), c in zip(every, itertools.cycle(values[3:] + values[:2]))]
    minus_half = (exact.parse(fmt, "-0.5"),)
    numbers = [(a, b) for a, b in every if not exact.is_nan(fmt, a) and not exact.is_nan(fmt, b)]
    with_nan = [pair for pair in every if pair not in set(numbers)]

    def binary(op, formula):
        return Case(f"{op}.{type_}", (type_, type_), type_, every, lambda a, b: formula(fmt, a, b), "nan")

    def unary(op, formula, matches="nan"):
        return Case(op, (type_,), type_, single, lambda a: formula(fmt, a), matches)

    def compare(op, formula, rows=every, **options):
        return Case(op, (type_, type_), "i32", rows, lambda a, b: int(formula(a, b)), **options)

    def unordered(a, b):
        return exact.is_nan(fmt, a) or exact.is_nan(fmt, b)

    eq = lambda a, b: exact.equal(fmt, a, b)
    lt = lambda a, b: exact.less(fmt, a, b)
    relations = {"eq": eq, "ne": lambda a, b: not unordered(a, b) and not eq(a, b), "lt": lt, "lte": lambda a, b: lt(a, b) or eq(a, b),
                 "gt": lambda a, b: lt(b, a), "gte": lambda a, b: lt(b, a) or eq(a, b)}
    comparisons = []
    for name, relation in relations.items():
        ordered, either = f"cmp.{name}.{type_}.o", f"cmp.{name}.{type_}.u"
        at_nan = {"ne": (True, False), "gte": (True, True)}.get(name, (False, False))
        for op, formula, differs in ((ordered, relation, at_nan[0]),
                                     (either, lambda a, b, relation=relation: unordered(a, b) or relation(a, b), at_nan[1])):
            if differs:
                comparisons.append(compare(op, formula, numbers))
                comparisons.append(compare(op, formula, with_nan, suffix="_with_nan", kiln_only="unordered"))
            else:
                comparisons.append(compare(op, formula))
    numbers_only = [(a,) for a in values if not exact.is_nan(fmt, a)]
    nans = [(a,) for a in values if exact.is_nan(fmt, a)]
    for order in "ou":
        op = f"cmp.nz.{type_}.{order}"
        formula = lambda a, order=order: int(not exact.is_zero(fmt, a) and (order == "u" or not exact.is_nan(fmt, a)))
        comparisons.append(Case(op, (type_,), "i32", numbers_only, formula))
        comparisons.append(Case(op, (type_,), "i32", nans, formula, suffix="_with_nan", kiln_only="unordered" if order == "o" else None))
    comparisons.append(Case(f"cmp.nan.{type_}", (type_,), "i32", [(a,) for a in values], lambda a: int(exact.is_nan(fmt, a))))
    third = len(comparisons) // 3

    return {
        f"grid_{type_}_sums": [binary("add", exact.add), binary("sub", exact.subtract)],
        f"grid_{type_}_products": [binary("mul", exact.multiply)],
        f"grid_{type_}_quotients": [binary("div", exact.divide)],
        f"grid_{type_}_remainders": [
            binary("rem", exact.remainder),
            Case(f"fma.{type_}", (type_,) * 3, type_, triples, lambda a, b, c: exact.multiply_add(fmt, a, b, c), "nan")],
        f"grid_{type_}_extremes": [binary("min", exact.minimum), binary("max", exact.maximum)],
        f"grid_{type_}_unary": [
            unary(f"abs.{type_}", exact.absolute, "bits"), unary(f"neg.{type_}", exact.negate, "bits"),
            unary(f"ceil.{type_}", exact.ceil), unary(f"floor.{type_}", exact.floor), unary(f"round.{type_}", exact.round_away),

            Case(f"round.{type_}.even", (type_,), type_, [row for row in single if row != minus_half], lambda a: exact.round_even(fmt, a), "nan"),
            Case(f"round.{type_}.even", (type_,), type_, [minus_half], lambda a: exact.round_even(fmt, a), suffix="_of_minus_half", kiln_only="negative-zero"),
            unary(f"sqrt.{type_}", exact.square_root),
            Case(f"bitcast.{type_}.{integer}", (type_,), integer, single, lambda a: signed(a, fmt.width), text_type=f"{type_} -> {integer}"),
            Case(f"bitcast.{integer}.{type_}", (integer,), type_, [(signed(a, fmt.width),) for a, in single],
                 lambda a: unsigned(a, fmt.width), text_type=f"{integer} -> {type_}")],
        f"grid_{type_}_compare_1": comparisons[:third],
        f"grid_{type_}_compare_2": comparisons[third:2 * third],
        f"grid_{type_}_compare_3": comparisons[2 * third:],
        f"grid_{type_}_convert": float_conversions(type_),
        **math_groups(type_),
    }


def float_conversions(type_):
    fmt = FLOATS[type_]
    cases = []
    for width in (32, 64):
        if type_ == "f64" and width == 32:
            continue  # no operation converts between i32 and f64
        values = integers(width) + [signed(value, width) for value in (
            (1 << 24) + 1, (1 << 24) + 3, (1 << 25) + 2, (1 << 31) - 64, (1 << 53) + 1, (1 << 53) + 3, (1 << 62) + (1 << 38),
            (1 << 62) + (1 << 38) + 1, (1 << 63) - 512, (1 << 63) + (1 << 39), (1 << 64) - (1 << 10))]
        rows = [(value,) for value in values]
        for sign in "su":
            wide = (lambda a: a) if sign == "s" else (lambda a, width=width: unsigned(a, width))
            cases.append(Case(f"cast.{sign}i{width}.{type_}", (f"i{width}",), type_, rows,
                              lambda a, wide=wide: exact.from_fraction(fmt, exact.Fraction(wide(a))), text_type=f"i{width} -> {type_}"))
            low, high = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if sign == "s" else (0, (1 << width) - 1)
            edges = [exact.from_fraction(fmt, exact.Fraction(edge)) for edge in (low, high, low - 1, high + 1, 1 << (width - 1))]
            sources = ordinary_floats(fmt) + edges + [edge - 1 for edge in edges if not exact.is_zero(fmt, edge)] + [edge + 1 for edge in edges]
            inside = [a for a in sources if exact.fits_integer(fmt, a, low, high)]
            if type_ == "f64" and sign == "u":  # stock goes through the signed type
                inside = [a for a in inside if exact.fits_integer(fmt, a, 0, (1 << 63) - 1)]
            outside = [a for a in sources if a not in inside]
            formula = lambda a, low=low, high=high, width=width: signed(exact.to_integer(fmt, a, low, high), width)
            op = f"cast.{type_}.{sign}i{width}"
            cases.append(Case(op, (type_,), f"i{width}", [(a,) for a in inside], formula, text_type=f"{type_} -> i{width}"))
            cases.append(Case(op, (type_,), f"i{width}", [(a,) for a in outside], formula, suffix="_saturates",
                              kiln_only="saturation", text_type=f"{type_} -> i{width}"))
    if type_ == "f64":
        sources = ordinary_floats(F64) + [exact.convert(F32, F64, a) for a in ordinary_floats(F32)] + [
            exact.parse(F64, text) for text in ("1.00000005960464477539", "1.000000178813934326171875", "3.4028235677973366e38",
                                                "3.4028235677973362e38", "7.0064923216240854e-46", "7.006492321624086e-46", "1.1754943157898258e-38")]
        cases.append(Case("trunc.f64.f32", ("f64",), "f32", [(a,) for a in sources], lambda a: exact.convert(F64, F32, a), "nan",
                          text_type="f64 -> f32"))
        cases.append(Case("ext.f32.f64", ("f32",), "f64", [(a,) for a in ordinary_floats(F32)],
                          lambda a: exact.convert(F32, F64, a), "nan", text_type="f32 -> f64"))
    return cases


def math_groups(type_):
    fmt = FLOATS[type_]
    parse = lambda *texts: [exact.parse(fmt, text) for text in texts]
    special = [0, fmt.sign_bit, fmt.infinity, fmt.sign_bit | fmt.infinity, fmt.nan, 1, fmt.sign_bit | 1, 1 << fmt.mantissa_bits]
    common = special + parse("1", "-1", "0.5", "-0.5", "2", "-2", "0.1", "-0.1", "3", "1e-5", "-1e-5", "0.99", "1.01", "7.25", "-7.25", "1e-20", "12.5")
    angles = common + parse("1.5707963", "3.1415927", "-3.1415927", "6.2831853", "0.7853982", "100", "-1000", "12345.678", "1e6")
    exponents = common + parse("10", "-10", "20.5", "60", "-60", "80", "-80", "1.4426950", "0.6931472", "-0.6931472")
    if type_ == "f64":
        exponents += parse("500", "-500", "700", "-700")
    positives = common + parse("10", "100", "1000", "1e10", "1e30", "0.001", "1e-30", "0.9999", "1.0001", "4", "8", "1024") + [fmt.infinity - 1]

    def unary(op, function, values):
        return Case(f"{op}.{type_}", (type_,), type_, [(a,) for a in values], lambda a: function(fmt, a), "ulps")

    bases = special[:7] + parse("1", "-1", "2", "-2", "0.5", "3", "-3", "10", "0.1", "1.5", "-2.5", "100")
    powers = special[:7] + parse("1", "-1", "2", "-2", "3", "-3", "0.5", "-0.5", "10", "2.5", "-3.5", "16777217")
    pow_rows = [(a, b) for a, b in pairs(bases, powers)]
    sides = special + parse("1", "-1", "2", "-2", "0.5", "-3", "1e10", "-1e-10", "0.1", "7", "1e-30")
    counts = [0, 1, 2, 3, -1, -2, -3, 10, -10, 16, 17, 20]
    fpowi_rows = pairs(special[:5] + parse("1", "-1", "2", "-2", "0.5", "3", "-3", "10", "1.5", "-0.1"), counts)
    extremes = special[:5] + parse("1", "-1", "2", "-0.5")
    large = pairs(extremes, [(1 << 31) - 1, -(1 << 31), -(1 << 31) + 1])
    huge = pairs(extremes, [1 << 31, -(1 << 31) - 1, (1 << 62) + 1, (1 << 63) - 1, -(1 << 62) - 1])
    lowest = [(a, -(1 << 63)) for a in special[:4] + parse("1", "-1", "2", "-2", "0.5")]
    fpowi = lambda rows, **options: Case(f"fpowi.{type_}", (type_, "i64"), type_, rows, lambda a, n: functions.integer_power(fmt, a, n), "ulps", **options)
    return {
        f"grid_{type_}_exponentials": [unary("exp", functions.exp, exponents), unary("exp2", functions.exp2, exponents),
                                       unary("expm1", functions.expm1, exponents), unary("tanh", functions.tanh, common), unary("erf", functions.erf, common)],
        f"grid_{type_}_logarithms": [unary("log", functions.log, positives), unary("log2", functions.log2, positives), unary("log10", functions.log10, positives),
                                     unary("log1p", functions.log1p, positives), unary("rsqrt", functions.reciprocal_square_root, positives)],
        f"grid_{type_}_angles": [unary("sin", functions.sin, angles), unary("cos", functions.cos, angles), unary("atan", functions.atan, angles),
                                 Case(f"atan2.{type_}", (type_, type_), type_, pairs(sides), lambda y, x: functions.atan2(fmt, y, x), "ulps")],
        f"grid_{type_}_powers": [Case(f"pow.{type_}", (type_, type_), type_, pow_rows, lambda a, b: functions.power(fmt, a, b), "ulps"),
                                 fpowi(fpowi_rows), fpowi(large, suffix="_large"), fpowi(huge, suffix="_huge", kiln_only="exponent"),
                                 fpowi(lowest, suffix="_lowest", kiln_only="exponent")],
    }


def all_groups():
    return {**integer_groups(32), **integer_groups(64), **conversion_group(), **float_groups("f32"), **float_groups("f64")}


# ---- text

class Tables:
    """The read-only segments of one program; columns with the same content are one segment."""

    def __init__(self):
        self.names = {}
        self.new = []

    def add(self, name, type_, values):
        """Name of a segment; floats are stored as bit patterns, results of comparisons as bytes."""
        width = {"i8": 8, "i32": 32, "f32": 32, "i64": 64, "f64": 64}[type_]
        numbers = ", ".join(str(signed(value, width)) for value in values)
        content = f"dense<[{numbers}]> : tensor<{len(values)}xi{width}>"
        if content not in self.names:
            self.names[content] = name
            self.new.append(f"vm.rodata private @{name} <alignment = 8> {content}")
        return self.names[content]

    def take_new(self):
        taken, self.new = self.new, []
        return taken


def load(result, table_name, type_, index):
    op = {"i8": "i8.s"}.get(type_, type_)
    value_type = "i32" if type_ == "i8" else type_
    return [f"%{result}_table = vm.const.ref.rodata @{table_name} : !vm.buffer",
            f"%{result} = vm.buffer.load.{op} %{result}_table[{index}] : !vm.buffer -> {value_type}"]


def compare_text(case, fmt):
    """Lines that set %same from %result and %expected (bits)."""
    if fmt is None:
        return [f"%same = vm.cmp.eq.{case.result_type} %result, %expected : {case.result_type}"]
    integer = f"i{fmt.width}"
    lines = [f"%bits = vm.bitcast.{fmt.name}.{integer} %result : {fmt.name} -> {integer}"]
    if case.matches == "bits":
        return lines + [f"%same = vm.cmp.eq.{integer} %bits, %expected : {integer}"]
    base = case.op.split(".")[0]
    ulps = ULPS[base] if case.matches == "ulps" else 0
    return lines + [f"%ulps = vm.const.{integer} {ulps}", f"%same = vm.call @close_{fmt.name}(%bits, %expected, %ulps) : ({integer}, {integer}, {integer}) -> i32"]


def close_function(fmt):
    """Whether two bit patterns are equal, both NaN, or at most %ulps apart; a zero is only close to itself."""
    integer, width = f"i{fmt.width}", fmt.width
    magnitude = fmt.sign_bit - 1
    return f"""
  // 1 if %a is close enough to the expected %b: equal bits, both NaN, or at most %ulps apart where %b is not zero.
  vm.func private @close_{fmt.name}(%a: {integer}, %b: {integer}, %ulps: {integer}) -> i32 attributes {{inlining_policy = #util.inline.never}} {{
    %c1 = vm.const.i32 1
    %zero = vm.const.{integer}.zero
    %magnitude = vm.const.{integer} {magnitude}
    %infinity = vm.const.{integer} {fmt.infinity}
    %a_magnitude = vm.and.{integer} %a, %magnitude : {integer}
    %b_magnitude = vm.and.{integer} %b, %magnitude : {integer}
    %a_nan = vm.cmp.lt.{integer}.s %infinity, %a_magnitude : {integer}
    %b_nan = vm.cmp.lt.{integer}.s %infinity, %b_magnitude : {integer}
    %equal = vm.cmp.eq.{integer} %a, %b : {integer}
    %b_is_zero = vm.cmp.eq.{integer} %b_magnitude, %zero : {integer}
    %any_nan = vm.or.i32 %a_nan, %b_nan : i32
    %both_nan = vm.and.i32 %a_nan, %b_nan : i32
    %no_distance = vm.or.i32 %any_nan, %b_is_zero : i32
    %settled = vm.or.i32 %equal, %no_distance : i32
    %early = vm.or.i32 %equal, %both_nan : i32
    vm.cond_br %settled, ^done(%early : i32), ^distance
  ^distance:
    %a_negative = vm.cmp.lt.{integer}.s %a, %zero : {integer}
    %b_negative = vm.cmp.lt.{integer}.s %b, %zero : {integer}
    %a_minus = vm.sub.{integer} %zero, %a_magnitude : {integer}
    %b_minus = vm.sub.{integer} %zero, %b_magnitude : {integer}
    %a_place = vm.select.{integer} %a_negative, %a_minus, %a_magnitude : {integer}
    %b_place = vm.select.{integer} %b_negative, %b_minus, %b_magnitude : {integer}
    %up = vm.sub.{integer} %a_place, %b_place : {integer}
    %down = vm.sub.{integer} %b_place, %a_place : {integer}
    %apart = vm.min.{integer}.u %up, %down : {integer}
    %far = vm.cmp.lt.{integer}.u %ulps, %apart : {integer}
    %near = vm.xor.i32 %far, %c1 : i32
    vm.br ^done(%near : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }}"""


def case_text(case, tables):
    fmt = FLOATS.get(case.result_type)
    results = [case.formula(*row) for row in case.rows]
    is_flag = case.op.startswith("cmp.")
    stored = "i8" if is_flag else (f"i{fmt.width}" if fmt else case.result_type)
    columns = list(zip(*case.rows))
    names = "abc"[:len(columns)]
    operands = [tables.add(f"{case.name}_{name}", type_, column)
                for name, type_, column in zip(names, case.operand_types, columns)]
    expected = tables.add(f"{case.name}_expected", stored, results)
    lines = ["", *tables.take_new()]
    body = ["%zero = vm.const.i64.zero", "%c1 = vm.const.i64 1", f"%count = vm.const.i64 {len(case.rows)}", "vm.br ^loop(%zero : i64)",
            "^loop(%i: i64):", "%more = vm.cmp.lt.i64.s %i, %count : i64", "vm.cond_br %more, ^entry, ^done", "^entry:"]
    for name, type_, operand in zip(names, case.operand_types, operands):
        body += load(name, operand, type_, "%i")
    text_type = case.text_type or (case.operand_types[0] if is_flag else case.result_type)
    body.append(f"%result = vm.{case.op} {', '.join('%' + name for name in names)} : {text_type}")
    body += load("expected", expected, stored, "%i")
    body += compare_text(case, fmt)
    body += ["%next = vm.add.i64 %i, %c1 : i64", "vm.cond_br %same, ^loop(%next : i64), ^different", "^different:",
             "%index = vm.trunc.i64.i32 %i : i64 -> i32", "vm.return %index : i32", "^done:", "%none = vm.const.i32 -1", "vm.return %none : i32"]
    lines.append(f"vm.func private @{case.name}_failing() -> i32 attributes {{inlining_policy = #util.inline.never}} {{")
    lines += ["  " + line if not line.startswith("^") else line for line in body]
    mark = f' attributes {{kiln_only = "{case.kiln_only}"}}' if case.kiln_only else ""
    lines += ["}", f"vm.func private @{case.name}() {{", f"  %index = vm.call @{case.name}_failing() : () -> i32",
              "  %none = vm.const.i32 -1", "  vm.check.eq %index, %none, \"a table entry differs\" : i32", "  vm.return", "}",
              f"vm.export @{case.name}{mark}", f"vm.export @{case.name}_failing attributes {{index_of = \"{case.name}\"}}"]
    return "\n".join("  " + line if line else line for line in lines)


def group_text(name, cases):
    formats = {case.result_type for case in cases if case.result_type in FLOATS and case.matches != "bits"}
    parts = [f"// Edge values of {', '.join(dict.fromkeys(case.op for case in cases))}; written by generate_grids.py.", f"vm.module public @{name} {{"]
    parts += [close_function(FLOATS[format_]) for format_ in sorted(formats)]
    tables = Tables()
    parts += [case_text(case, tables) for case in cases if case.rows]
    return "\n".join(parts) + "\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=pathlib.Path, nargs="?", help="folder for the programs")
    parser.add_argument("--list", action="store_true", help="print the names of the groups and stop")
    parser.add_argument("--group", action="append", help="write only this group; may be repeated")
    arguments = parser.parse_args()
    groups = all_groups()
    if arguments.list:
        print("\n".join(groups))
        return
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, cases in groups.items():
        if not arguments.group or name in arguments.group:
            (arguments.output / f"{name}.mlir").write_text(group_text(name, cases))


if __name__ == "__main__":
    main()
