"""What each kernel of the support code computes, in exact arithmetic: integers of any size and fractions.

Values are bit patterns (non-negative ints); the type of an operand or result is one of i32, i64, f32, f64, and f32? or
f64? for a result of which only "a NaN" is defined when it is a NaN (then the model gives the default one). `KERNELS` maps
the mnemonic to (operand types, result type, function); a function gives `None` where the kernel fails with
INVALID_ARGUMENT.
"""

import dataclasses
import functools
import math
from fractions import Fraction


@dataclasses.dataclass(frozen=True)
class Format:
    """A binary interchange format of IEEE 754."""

    width: int
    precision: int  # bits of the significand, the hidden one included

    @property
    def fraction_bits(self):
        return self.precision - 1

    @property
    def bias(self):
        return (1 << (self.width - self.precision - 1)) - 1

    @property
    def least_exponent(self):
        """Of the unit in the last place of the least values."""
        return 1 - self.bias - self.fraction_bits

    @property
    def sign(self):
        return 1 << (self.width - 1)

    @property
    def infinity(self):
        return (self.sign - 1) & ~((1 << self.fraction_bits) - 1)

    @property
    def nan(self):
        return self.infinity | 1 << (self.fraction_bits - 1)

    def is_nan(self, bits):
        return bits & (self.sign - 1) > self.infinity

    def is_infinite(self, bits):
        return bits & (self.sign - 1) == self.infinity

    def is_negative(self, bits):
        return bits & self.sign != 0

    @functools.lru_cache(maxsize=None)
    def value(self, bits):
        """A finite value as a fraction."""
        biased = (bits & (self.sign - 1)) >> self.fraction_bits
        fraction = bits & ((1 << self.fraction_bits) - 1)
        if biased:
            fraction |= 1 << self.fraction_bits
        magnitude = fraction * Fraction(2) ** (self.least_exponent + max(biased, 1) - 1)
        return -magnitude if self.is_negative(bits) else magnitude

    @functools.lru_cache(maxsize=None)
    def extended(self, bits):
        """Any value but a NaN, for comparing."""
        if self.is_infinite(bits):
            return -math.inf if self.is_negative(bits) else math.inf
        return self.value(bits)

    def round(self, value, zero_sign=0):
        """Bits of the nearest value to a fraction, halves to the even one."""
        if value == 0:
            return zero_sign
        sign = self.sign if value < 0 else 0
        magnitude = abs(value)
        exponent = max(binary_exponent(magnitude) - self.fraction_bits, self.least_exponent)
        units = round_half_even(magnitude / Fraction(2) ** exponent)
        # A carry out of the significand moves on to the exponent, and out of the greatest one to infinity.
        bits = units + ((exponent - self.least_exponent) << self.fraction_bits)
        return sign | min(bits, self.infinity)


F32 = Format(32, 24)
F64 = Format(64, 53)
FORMATS = {"f32": F32, "f64": F64}


def binary_exponent(value):
    """The e for which 2^e <= value < 2^(e+1)."""
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    return exponent if Fraction(2) ** exponent <= value else exponent - 1


def round_half_even(value):
    return round(Fraction(value))


def round_half_away(value):
    magnitude = (abs(value) + Fraction(1, 2)).__floor__()
    return -magnitude if value < 0 else magnitude


def signed(bits, width):
    return bits - (1 << width) if bits >> (width - 1) else bits


def wrapped(value, width):
    return value & ((1 << width) - 1)


def truncated_quotient(a, b):
    quotient = abs(a) // abs(b)
    return -quotient if (a < 0) != (b < 0) else quotient


# Integers


def integer_kernels(width):
    """Kernels on integers of one width; models get the operands as bits."""
    t = f"i{width}"
    least = -(1 << (width - 1))

    def s(bits):
        return signed(bits, width)

    def w(value):
        return wrapped(value, width)

    def signed_division(result):
        def model(a, b):
            if b == 0 or (s(a) == least and s(b) == -1):
                return None
            return w(result(s(a), s(b)))
        return model

    two, one, three, shift = (t, t), (t,), (t, t, t), (t, "i32")
    kernels = {
        f"add.{t}": (two, t, lambda a, b: w(a + b)),
        f"sub.{t}": (two, t, lambda a, b: w(a - b)),
        f"mul.{t}": (two, t, lambda a, b: w(a * b)),
        f"fma.{t}": (three, t, lambda a, b, c: w(a * b + c)),
        f"div.{t}.s": (two, t, signed_division(truncated_quotient)),
        f"div.{t}.u": (two, t, lambda a, b: a // b if b else None),
        f"rem.{t}.s": (two, t, signed_division(lambda a, b: a - b * truncated_quotient(a, b))),
        f"rem.{t}.u": (two, t, lambda a, b: a % b if b else None),
        f"abs.{t}": (one, t, lambda a: w(abs(s(a)))),
        f"min.{t}.s": (two, t, lambda a, b: w(min(s(a), s(b)))),
        f"min.{t}.u": (two, t, min),
        f"max.{t}.s": (two, t, lambda a, b: w(max(s(a), s(b)))),
        f"max.{t}.u": (two, t, max),
        f"not.{t}": (one, t, lambda a: w(-1 - a)),
        f"and.{t}": (two, t, lambda a, b: a & b),
        f"or.{t}": (two, t, lambda a, b: a | b),
        f"xor.{t}": (two, t, lambda a, b: a ^ b),
        f"shl.{t}": (shift, t, lambda a, n: w(a << n % width)),
        f"shr.{t}.s": (shift, t, lambda a, n: w(s(a) >> n % width)),
        f"shr.{t}.u": (shift, t, lambda a, n: a >> n % width),
        f"ctlz.{t}": (one, t, lambda a: width - a.bit_length()),
        f"cmp.eq.{t}": (two, "i32", lambda a, b: int(a == b)),
        f"cmp.ne.{t}": (two, "i32", lambda a, b: int(a != b)),
        f"cmp.nz.{t}": (one, "i32", lambda a: int(a != 0)),
        f"select.{t}": (("i32", t, t), t, lambda c, a, b: a if c else b),
    }
    for sign, read in (("s", s), ("u", lambda a: a)):
        kernels.update({
            f"cmp.lt.{t}.{sign}": (two, "i32", lambda a, b, read=read: int(read(a) < read(b))),
            f"cmp.lte.{t}.{sign}": (two, "i32", lambda a, b, read=read: int(read(a) <= read(b))),
            f"cmp.gt.{t}.{sign}": (two, "i32", lambda a, b, read=read: int(read(a) > read(b))),
            f"cmp.gte.{t}.{sign}": (two, "i32", lambda a, b, read=read: int(read(a) >= read(b))),
        })
    return kernels


def width_kernels():
    """Truncations and extensions; integers shorter than 32 bits are held in an i32."""
    kernels = {}
    for source, target in ((16, 8), (32, 8), (32, 16), (64, 8), (64, 16), (64, 32)):
        kernels[f"trunc.i{source}.i{target}"] = (
            (f"i{max(source, 32)}",), "i32", lambda a, target=target: wrapped(a, target))
    for source, target in ((8, 32), (16, 32), (8, 64), (16, 64), (32, 64)):
        kernels[f"ext.i{source}.i{target}.s"] = (
            ("i32",), f"i{target}",
            lambda a, source=source, target=target: wrapped(signed(wrapped(a, source), source), target))
        kernels[f"ext.i{source}.i{target}.u"] = (
            ("i32",), f"i{target}", lambda a, source=source: wrapped(a, source))
    return kernels


# Floats


def add(f, a, b):
    if f.is_nan(a) or f.is_nan(b):
        return f.nan
    if f.is_infinite(a) or f.is_infinite(b):
        if f.is_infinite(a) and f.is_infinite(b) and a != b:
            return f.nan
        return a if f.is_infinite(a) else b
    return f.round(f.value(a) + f.value(b), a & b & f.sign)


def multiply(f, a, b):
    sign = (a ^ b) & f.sign
    if f.is_nan(a) or f.is_nan(b):
        return f.nan
    if f.is_infinite(a) or f.is_infinite(b):
        other = b if f.is_infinite(a) else a
        return f.nan if other & (f.sign - 1) == 0 else sign | f.infinity
    return f.round(f.value(a) * f.value(b), sign)


def divide(f, a, b):
    sign = (a ^ b) & f.sign
    if f.is_nan(a) or f.is_nan(b) or (f.is_infinite(a) and f.is_infinite(b)):
        return f.nan
    if f.is_infinite(a):
        return sign | f.infinity
    if f.is_infinite(b):
        return sign
    if f.value(b) == 0:
        return f.nan if f.value(a) == 0 else sign | f.infinity
    return f.round(f.value(a) / f.value(b), sign)


def remainder(f, a, b):
    if f.is_nan(a) or f.is_nan(b) or f.is_infinite(a) or b & (f.sign - 1) == 0:
        return f.nan
    if f.is_infinite(b):
        return a
    rest = f.value(a) - f.value(b) * round_half_even(f.value(a) / f.value(b))
    return f.round(rest, a & f.sign)


def square_root(f, a):
    if a & (f.sign - 1) == 0:
        return a
    if f.is_nan(a) or f.is_negative(a):
        return f.nan
    if f.is_infinite(a):
        return a
    value = f.value(a)
    # Two bits more than the significand, and one more that says whether the root is inexact.
    shift = 2 * (f.precision + 4) - 2 * (binary_exponent(value) // 2)
    scaled = value * Fraction(2) ** shift
    root = math.isqrt(scaled.numerator // scaled.denominator)
    exact = root * root == scaled
    return f.round(Fraction(2 * root + (not exact), 2) * Fraction(2) ** -(shift // 2))


def power(f, a, exponent):
    one = f.round(Fraction(1))
    n = signed(exponent, 64)
    rest, result = abs(n), one
    while rest:
        if rest & 1:
            result = multiply(f, result, a)
        a = multiply(f, a, a)
        rest >>= 1
    return divide(f, one, result) if n < 0 else result


def rounded(f, a, rule):
    if f.is_nan(a):
        return f.nan
    if f.is_infinite(a):
        return a
    return f.round(Fraction(rule(f.value(a))), a & f.sign)


def to_integer(f, a, width, is_signed):
    least, most = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if is_signed else (0, (1 << width) - 1)
    if f.is_nan(a):
        return 0
    if f.is_infinite(a):
        return wrapped(least if f.is_negative(a) else most, width)
    return wrapped(min(max(round_half_away(f.value(a)), least), most), width)


def convert(source, target, a):
    if source.is_nan(a):
        return target.nan
    sign = target.sign if source.is_negative(a) else 0
    if source.is_infinite(a):
        return sign | target.infinity
    return target.round(source.value(a), sign)


def near(f, a, b):
    """As the blocks that stand for the op: signs by `not (x < 0)`, then the distance of the bits as signed integers."""
    def below_zero(bits):
        return not f.is_nan(bits) and f.extended(bits) < 0
    if below_zero(a) != below_zero(b):
        return int(not f.is_nan(a) and not f.is_nan(b) and f.extended(a) == f.extended(b))
    limit = 100 if f.width == 32 else 50000000000
    distance = signed(wrapped(a - b, f.width), f.width)
    return int(signed(wrapped(abs(distance), f.width), f.width) < limit)


def float_kernels(name):
    f = FORMATS[name]
    t, n, i = name, name + "?", f"i{f.width}"
    two, one = (t, t), (t,)

    def less(a, b):
        return not (f.is_nan(a) or f.is_nan(b)) and f.extended(a) < f.extended(b)

    kernels = {
        f"add.{t}": (two, n, lambda a, b: add(f, a, b)),
        f"sub.{t}": (two, n, lambda a, b: add(f, a, b ^ f.sign)),
        f"mul.{t}": (two, n, lambda a, b: multiply(f, a, b)),
        f"div.{t}": (two, n, lambda a, b: divide(f, a, b)),
        f"rem.{t}": (two, n, lambda a, b: remainder(f, a, b)),
        f"fma.{t}": ((t, t, t), n, lambda a, b, c: add(f, multiply(f, a, b), c)),
        f"neg.{t}": (one, t, lambda a: a ^ f.sign),
        f"abs.{t}": (one, t, lambda a: a & ~f.sign),
        f"min.{t}": (two, t, lambda a, b: b if less(b, a) else a),
        f"max.{t}": (two, t, lambda a, b: b if less(a, b) else a),
        f"ceil.{t}": (one, n, lambda a: rounded(f, a, math.ceil)),
        f"floor.{t}": (one, n, lambda a: rounded(f, a, math.floor)),
        f"round.{t}": (one, n, lambda a: rounded(f, a, round_half_away)),
        f"round.{t}.even": (one, n, lambda a: rounded(f, a, round_half_even)),
        f"sqrt.{t}": (one, n, lambda a: square_root(f, a)),
        f"rsqrt.{t}": (one, n, lambda a: divide(f, f.round(Fraction(1)), square_root(f, a))),
        f"fpowi.{t}": ((t, "i64"), n, lambda a, b: power(f, a, b)),
        f"cmp.nan.{t}": (one, "i32", lambda a: int(f.is_nan(a))),
        f"cmp.eq.{t}.near": (two, "i32", lambda a, b: near(f, a, b)),
        f"select.{t}": (("i32", t, t), t, lambda c, a, b: a if c else b),
        f"bitcast.{t}.{i}": (one, i, lambda a: a),
        f"bitcast.{i}.{t}": ((i,), t, lambda a: a),
    }
    relations = {
        "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b,
        "lte": lambda a, b: a <= b, "gt": lambda a, b: a > b, "gte": lambda a, b: a >= b,
    }
    for suffix, unordered in (("o", 0), ("u", 1)):
        def compare(a, b, holds, unordered=unordered):
            if f.is_nan(a) or f.is_nan(b):
                return unordered
            return int(holds(f.extended(a), f.extended(b)))
        for relation, holds in relations.items():
            kernels[f"cmp.{relation}.{t}.{suffix}"] = (
                two, "i32", lambda a, b, holds=holds, compare=compare: compare(a, b, holds))
        kernels[f"cmp.nz.{t}.{suffix}"] = (
            one, "i32", lambda a, compare=compare: compare(a, 0, relations["ne"]))
    for width in (32, 64):
        for prefix, is_signed in (("s", True), ("u", False)):
            kernels[f"cast.{t}.{prefix}i{width}"] = (
                one, f"i{width}", lambda a, width=width, is_signed=is_signed: to_integer(f, a, width, is_signed))
            kernels[f"cast.{prefix}i{width}.{t}"] = (
                (f"i{width}",), t,
                lambda a, width=width, is_signed=is_signed:
                    f.round(Fraction(signed(a, width) if is_signed else a)))
    return kernels


KERNELS = {
    **integer_kernels(32),
    **integer_kernels(64),
    **width_kernels(),
    **float_kernels("f32"),
    **float_kernels("f64"),
    "trunc.f64.f32": (("f64",), "f32?", lambda a: convert(F64, F32, a)),
    "ext.f32.f64": (("f32",), "f64?", lambda a: convert(F32, F64, a)),
}

# Functions of libm: (operand count, function of Python's math module, greatest error in units of the last place).
LIBM = {
    "atan": (1, math.atan, 2), "cos": (1, math.cos, 2), "sin": (1, math.sin, 2), "exp": (1, math.exp, 2),
    "exp2": (1, math.exp2, 2), "expm1": (1, math.expm1, 2), "log": (1, math.log, 2), "log10": (1, math.log10, 3),
    "log1p": (1, math.log1p, 2), "log2": (1, math.log2, 2), "tanh": (1, math.tanh, 3), "erf": (1, math.erf, 2),
    "atan2": (2, math.atan2, 2), "pow": (2, math.pow, 2),
}


def libm_grid(format, name):
    """Operands of a function; those of two-operand functions are fewer."""
    values = [0.0, 1.0, 2.0, 0.5, 0.75, 1.5, 3.0, 10.0, 0.1, 1e-3, 20.0]
    if name not in ("atan2", "pow"):
        values += [1e-10, 0.3333, 0.99, 1.01, 7.25, 33.3, 100.0, 1000.0, 1e6, 1e20]
    bits = [format.round(Fraction(value)) for value in values] + [format.infinity, format.nan]
    return unique(pattern for positive in bits for pattern in (positive, positive | format.sign))


def libm_result(format, name, function, operands):
    """Bits of a function's result as C's annex F has it."""
    values = [math.nan if format.is_nan(bits) else float(format.extended(bits)) for bits in operands]
    values = [-0.0 if bits == format.sign else value for value, bits in zip(values, operands)]
    try:
        result = function(*values)
    except OverflowError:
        result = -math.inf if name == "pow" and values[0] < 0 and values[1] % 2 == 1 else math.inf
    except ValueError:
        if name == "pow" and values[0] == 0:
            result = math.copysign(math.inf, values[0]) if values[1] % 2 == 1 else math.inf
        elif (name, values[0]) in (("log", 0), ("log2", 0), ("log10", 0), ("log1p", -1)):
            result = -math.inf
        else:
            result = math.nan
    if math.isnan(result):
        return format.nan
    sign = format.sign if math.copysign(1, result) < 0 else 0
    if math.isinf(result):
        return sign | format.infinity
    return format.round(Fraction(result), sign)


# Interesting values

def integers(width):
    top = 1 << (width - 1)
    values = [0, 1, 2, 3, 5, 7, 10, 31, 32, 33, 63, 64, 100, 127, 128, 255, 256, 32767, 32768, 65535, 65536, top - 1, top,
              top + 1, top - 2, 0x12345678, 0x55555555, 0xAAAAAAAA, -1, -2, -3, -7, -10, -31, -128, -129, -32768, -32769,
              -65536, -0x12345678, 0x80000080, 0x7FFFFF80, 16777215, 16777217]
    if width == 64:
        values += [0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x100000000, -0x80000000, -0x80000001, -0x100000000,
                   0x0123456789ABCDEF, -0x0123456789ABCDEF, 0x5555555555555555, (1 << 53) - 1, (1 << 53) + 1, -(1 << 53) - 1,
                   0x4000000000000000, 0x7FFFFF4000000001, 0x7FFFFFFFFFFFFC00, 0x8000008000000000, 0x8000008000000001,
                   0x8000000000000400, 0x8000000000000401, 0xFFFFFF7FFFFFFFFF, 0x10000001, 0x1000001000000000]
    return unique(wrapped(value, width) for value in values)


def floats(f):
    top = 1 << f.fraction_bits
    values = [Fraction(n, d) for n, d in (
        (1, 1), (2, 1), (3, 1), (1, 2), (3, 2), (5, 2), (7, 2), (1, 3), (1, 10), (10, 1), (100, 1), (401, 4), (127, 1),
        (22, 7), (1, 4), (3, 4), (255, 1))]
    values += [Fraction(2 ** 31), Fraction(2 ** 32), Fraction(2 ** 63), Fraction(2 ** 64), Fraction(2 ** 31) - 1,
               Fraction(2 ** 31) - Fraction(1, 2), Fraction(2 ** 32) - Fraction(1, 2), Fraction(2 ** 31) + Fraction(1, 2),
               Fraction(2 ** 52) + Fraction(1, 2), Fraction(2 ** 53) + 1, Fraction(10 ** 10), Fraction(10 ** 19),
               Fraction(2 ** 23) - Fraction(1, 2), Fraction(2 ** 22) + Fraction(1, 2), Fraction(2 ** 24) + 2]
    positive = [f.round(value) for value in values]
    half, one = f.round(Fraction(1, 2)), f.round(Fraction(1))
    positive += [0, 1, 2, 49, 50, 120, top - 1, top, top + 1, f.infinity - 1, f.infinity, half - 1, half + 1, one - 1,
                 one + 1, f.nan, f.nan | 1234, f.infinity | 1, f.infinity | 77]
    positive += [f.round(Fraction(2 ** 31)) - 1, f.round(Fraction(2 ** 63)) - 1, f.round(Fraction(2 ** 64)) - 1]
    return unique(bits for value in positive for bits in (value, value | f.sign))


def unique(values):
    return list(dict.fromkeys(values))


GRIDS = {"i32": integers(32), "i64": integers(64), "f32": floats(F32), "f64": floats(F64)}

#: For kernels with three operands.
SMALL_GRIDS = {
    "i32": [0, 1, 2, 3, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000000, 0x12345678, 0x10001, 0xFFFF8000],
    "i64": [wrapped(v, 64) for v in (0, 1, 2, -1, -3, (1 << 63) - 1, 1 << 63, 0x100000001, 0x123456789ABCDEF, -1 << 32)],
    "f32": GRIDS["f32"][::6],
    "f64": GRIDS["f64"][::6],
}

#: Exponents of fpowi.
EXPONENTS = [wrapped(v, 64) for v in (
    0, 1, 2, 3, 4, 7, 10, 31, 127, 128, 149, 150, 1023, 1075, -1, -2, -3, -10, -126, -127, -149, -1074, (1 << 31) - 1,
    -(1 << 31), (1 << 32) + 1, (1 << 53) + 1, (1 << 63) - 1, -(1 << 63), 1 - (1 << 63))]


def operand_grids(mnemonic, types):
    """For each operand its values."""
    if mnemonic.startswith("fpowi."):
        return [GRIDS[types[0]][::2], EXPONENTS]
    grids = SMALL_GRIDS if len(types) == 3 else GRIDS
    return [grids[type] for type in types]
