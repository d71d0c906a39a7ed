"""IEEE 754 arithmetic on bit patterns, exact rationals rounded once to nearest even: independent of the machine's floats.

A value is its bit pattern (an int). Results that are NaN are the canonical quiet NaN of the format; callers that compare
treat every computed NaN alike.
"""

import dataclasses
from fractions import Fraction
from math import isqrt


@dataclasses.dataclass(frozen=True)
class Format:
    """`precision` counts the implicit bit; `max_exponent` is the exponent of the largest finite power of two."""
    name: str
    width: int
    precision: int
    max_exponent: int

    @property
    def min_exponent(self):
        return 1 - self.max_exponent

    @property
    def mantissa_bits(self):
        return self.precision - 1

    @property
    def sign_bit(self):
        return 1 << (self.width - 1)

    @property
    def infinity(self):
        return ((1 << (self.width - self.precision)) - 1) << self.mantissa_bits

    @property
    def nan(self):
        return self.infinity | 1 << (self.mantissa_bits - 1)


F32 = Format("f32", 32, 24, 127)
F64 = Format("f64", 64, 53, 1023)


def is_nan(fmt, bits):
    return bits & ~fmt.sign_bit > fmt.infinity


def is_infinite(fmt, bits):
    return bits & ~fmt.sign_bit == fmt.infinity


def is_finite(fmt, bits):
    return bits & ~fmt.sign_bit < fmt.infinity


def is_zero(fmt, bits):
    return bits & ~fmt.sign_bit == 0


def sign_of(fmt, bits):
    return bits >> (fmt.width - 1)


def to_fraction(fmt, bits):
    """The exact value of a finite number; both zeros give 0."""
    exponent = (bits >> fmt.mantissa_bits) & ((1 << (fmt.width - fmt.precision)) - 1)
    mantissa = bits & ((1 << fmt.mantissa_bits) - 1)
    if exponent:
        mantissa |= 1 << fmt.mantissa_bits
    else:
        exponent = 1
    value = Fraction(mantissa) * Fraction(2) ** (exponent - 1 + fmt.min_exponent - fmt.mantissa_bits)
    return -value if sign_of(fmt, bits) else value


def _floor_log2(value):
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    return exponent if Fraction(2) ** exponent <= value else exponent - 1


def round_half_even(value):
    floor = value.numerator // value.denominator
    rest = value - floor
    return floor + (rest > Fraction(1, 2) or (rest == Fraction(1, 2) and floor & 1))


def round_half_away(value):
    magnitude = (abs(value) + Fraction(1, 2)).__floor__()
    return -magnitude if value < 0 else magnitude


def from_fraction(fmt, value, zero_sign=0):
    """Rounds to nearest even; `zero_sign` is the sign of an exact zero."""
    if value == 0:
        return zero_sign << (fmt.width - 1)
    sign = fmt.sign_bit if value < 0 else 0
    value = abs(value)
    exponent = max(_floor_log2(value), fmt.min_exponent)
    unit = Fraction(2) ** (exponent - fmt.mantissa_bits)
    mantissa = round_half_even(value / unit)
    if mantissa >> fmt.precision:
        mantissa >>= 1
        exponent += 1
    if exponent > fmt.max_exponent:
        return sign | fmt.infinity
    if mantissa < 1 << fmt.mantissa_bits:
        return sign | mantissa
    return sign | (exponent - fmt.min_exponent + 1) << fmt.mantissa_bits | (mantissa & ((1 << fmt.mantissa_bits) - 1))


def parse(fmt, text):
    """Bits of a decimal number, "inf", "-inf" or a hexadecimal bit pattern."""
    if text.startswith("0x"):
        return int(text, 16)
    sign = fmt.sign_bit if text.startswith("-") else 0
    if text.lstrip("-") == "inf":
        return sign | fmt.infinity
    return sign | from_fraction(fmt, abs(Fraction(text)))


def negate(fmt, a):
    return a ^ fmt.sign_bit


def absolute(fmt, a):
    return a & ~fmt.sign_bit


def add(fmt, a, b):
    if is_nan(fmt, a) or is_nan(fmt, b):
        return fmt.nan
    if is_infinite(fmt, a):
        return fmt.nan if is_infinite(fmt, b) and a != b else a
    if is_infinite(fmt, b):
        return b
    both_negative = sign_of(fmt, a) & sign_of(fmt, b)
    return from_fraction(fmt, to_fraction(fmt, a) + to_fraction(fmt, b), both_negative)


def subtract(fmt, a, b):
    return fmt.nan if is_nan(fmt, b) else add(fmt, a, negate(fmt, b))


def multiply(fmt, a, b):
    sign = sign_of(fmt, a) ^ sign_of(fmt, b)
    if is_nan(fmt, a) or is_nan(fmt, b):
        return fmt.nan
    if is_infinite(fmt, a) or is_infinite(fmt, b):
        return fmt.nan if is_zero(fmt, a) or is_zero(fmt, b) else sign << (fmt.width - 1) | fmt.infinity
    return from_fraction(fmt, to_fraction(fmt, a) * to_fraction(fmt, b), sign)


def divide(fmt, a, b):
    sign = sign_of(fmt, a) ^ sign_of(fmt, b)
    if is_nan(fmt, a) or is_nan(fmt, b):
        return fmt.nan
    if is_infinite(fmt, a):
        return fmt.nan if is_infinite(fmt, b) else sign << (fmt.width - 1) | fmt.infinity
    if is_infinite(fmt, b):
        return sign << (fmt.width - 1)
    if is_zero(fmt, b):
        return fmt.nan if is_zero(fmt, a) else sign << (fmt.width - 1) | fmt.infinity
    return from_fraction(fmt, to_fraction(fmt, a) / to_fraction(fmt, b), sign)


def remainder(fmt, a, b):
    """IEEE remainder: the quotient is rounded to nearest even; a zero result has the sign of `a`."""
    if is_nan(fmt, a) or is_nan(fmt, b) or is_infinite(fmt, a) or is_zero(fmt, b):
        return fmt.nan
    if is_infinite(fmt, b):
        return a
    x, y = to_fraction(fmt, a), to_fraction(fmt, b)
    return from_fraction(fmt, x - round_half_even(x / y) * y, sign_of(fmt, a))


def multiply_add(fmt, a, b, c):
    """Two roundings."""
    return add(fmt, multiply(fmt, a, b), c)


def _compare_numbers(fmt, a, b):
    key = lambda bits: (to_fraction(fmt, bits) if is_finite(fmt, bits) else
                        Fraction(2) ** (fmt.max_exponent + 2) * (-1 if sign_of(fmt, bits) else 1))
    x, y = key(a), key(b)
    return (x > y) - (x < y)


def less(fmt, a, b):
    return not is_nan(fmt, a) and not is_nan(fmt, b) and _compare_numbers(fmt, a, b) < 0


def equal(fmt, a, b):
    return not is_nan(fmt, a) and not is_nan(fmt, b) and _compare_numbers(fmt, a, b) == 0


def minimum(fmt, a, b):
    return b if less(fmt, b, a) else a


def maximum(fmt, a, b):
    return b if less(fmt, a, b) else a


def _round_with(fmt, a, to_integer):
    if is_nan(fmt, a):
        return fmt.nan
    if is_infinite(fmt, a):
        return a
    return from_fraction(fmt, Fraction(to_integer(to_fraction(fmt, a))), sign_of(fmt, a))


def ceil(fmt, a):
    return _round_with(fmt, a, Fraction.__ceil__)


def floor(fmt, a):
    return _round_with(fmt, a, Fraction.__floor__)


def round_away(fmt, a):
    return _round_with(fmt, a, round_half_away)


def round_even(fmt, a):
    return _round_with(fmt, a, round_half_even)


def square_root(fmt, a):
    if is_nan(fmt, a) or (sign_of(fmt, a) and not is_zero(fmt, a)):
        return fmt.nan
    if is_zero(fmt, a) or is_infinite(fmt, a):
        return a
    value = to_fraction(fmt, a)
    shift = 4 * fmt.precision + 2 * fmt.max_exponent
    scaled = value * Fraction(4) ** shift
    root = isqrt(scaled.numerator // scaled.denominator)
    exact = root * root == scaled
    return from_fraction(fmt, Fraction(2 * root + (not exact), 2) / Fraction(2) ** shift)


def convert(source, target, a):
    """Between formats; a NaN becomes the canonical one."""
    if is_nan(source, a):
        return target.nan
    sign = sign_of(source, a)
    if is_infinite(source, a):
        return sign << (target.width - 1) | target.infinity
    return from_fraction(target, to_fraction(source, a), sign)


def to_integer(fmt, a, low, high):
    """Rounds half away from zero and saturates to [low, high]; NaN gives 0."""
    if is_nan(fmt, a):
        return 0
    if is_infinite(fmt, a):
        return low if sign_of(fmt, a) else high
    return max(low, min(high, round_half_away(to_fraction(fmt, a))))


def fits_integer(fmt, a, low, high):
    return is_finite(fmt, a) and low <= round_half_away(to_fraction(fmt, a)) <= high
