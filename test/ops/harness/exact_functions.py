"""Correctly rounded elementary functions on bit patterns, from series in long decimal arithmetic.

Each function takes a Format and bit patterns and returns a bit pattern. Special cases follow C99 annex F. Finite results
are computed with DIGITS significant digits beyond what argument reduction loses, then rounded once.
"""

from decimal import Decimal, getcontext, localcontext
from fractions import Fraction

from .exact_float import (divide, from_fraction, is_finite, is_infinite, is_nan, is_zero, sign_of, to_fraction)

DIGITS = 60
getcontext().Emax = 10**9
getcontext().Emin = -10**9


def _decimal(value):
    return Decimal(value.numerator) / Decimal(value.denominator)


def _evaluate(fmt, function, *arguments, zero_sign=0):
    """Rounds function(decimals) to fmt; the precision covers the size of the arguments."""
    with localcontext() as context:
        size = max(abs(value).numerator.bit_length() for value in arguments)
        context.prec = DIGITS + size // 3 + 20
        result = function(*map(_decimal, arguments))
        if result != 0 and result.adjusted() > fmt.max_exponent:
            return (fmt.sign_bit if result < 0 else 0) | fmt.infinity
        if result != 0 and result.adjusted() < -2 * fmt.max_exponent:
            return fmt.sign_bit if result < 0 else 0
        return from_fraction(fmt, Fraction(result), zero_sign)


def _sum_series(term, step):
    """term + step(term, 1) + step(that, 2) + ... until terms no longer count."""
    total, index = term, 1
    while term != 0 and term.adjusted() > total.adjusted() - getcontext().prec - 5:
        term = step(term, index)
        total += term
        index += 1
    return total


def _atan_of_small(x):
    square = -x * x
    power, total, index = x, x, 3
    while power != 0 and power.adjusted() > total.adjusted() - getcontext().prec - 5:
        power *= square
        total += power / index
        index += 2
    return total


def _atan(x):
    halvings = 0
    while abs(x) > Decimal("0.05"):
        x = x / (1 + (1 + x * x).sqrt())
        halvings += 1
    return _atan_of_small(x) * 2**halvings


def _pi():
    return 16 * _atan_of_small(Decimal(1) / 5) - 4 * _atan_of_small(Decimal(1) / 239)


def _sin(x):
    square = -x * x
    return _sum_series(x, lambda term, k: term * square / (2 * k * (2 * k + 1)))


def _cos(x):
    square = -x * x
    return _sum_series(Decimal(1), lambda term, k: term * square / ((2 * k - 1) * 2 * k))


def _reduce_to_period(x):
    period = 2 * _pi()
    return x - (x / period).to_integral_value() * period


def _expm1(x):
    if abs(x) > 1:
        return x.exp() - 1
    return _sum_series(x, lambda term, k: term * x / (k + 1))


def _log1p(x):
    """2 atanh(x / (2 + x)): keeps full relative precision for tiny x."""
    if abs(x) > Decimal("0.1"):
        return (1 + x).ln()
    ratio = x / (2 + x)
    square = ratio * ratio
    power, total, index = ratio, ratio, 3
    while power != 0 and power.adjusted() > total.adjusted() - getcontext().prec - 5:
        power *= square
        total += power / index
        index += 2
    return 2 * total


def _tanh(x):
    doubled = _expm1(2 * x)
    return doubled / (doubled + 2)


def _erf(x):
    """Maclaurin series; terms grow to e^(x*x) before they shrink, which the extra digits cover for |x| < 7."""
    with localcontext() as context:
        context.prec += 60
        square = -x * x
        power, total, index = x, x, 1
        while power != 0 and (power / (2 * index - 1)).adjusted() > total.adjusted() - context.prec - 5:
            power *= square / index
            total += power / (2 * index + 1)
            index += 1
        return 2 * total / _pi().sqrt()


def _odd(at_zero_infinity):
    """An odd function with f(+-0) = +-0 and f(+-inf) = +-at_zero_infinity (a decimal function, or None for NaN)."""
    def wrap(series, beyond=None):
        def function(fmt, a):
            if is_nan(fmt, a) or (is_infinite(fmt, a) and at_zero_infinity is None):
                return fmt.nan
            if is_zero(fmt, a):
                return a
            if is_infinite(fmt, a) or (beyond and abs(to_fraction(fmt, a)) > beyond):
                limit = _evaluate(fmt, lambda one: at_zero_infinity(one), Fraction(1))
                return limit | sign_of(fmt, a) << (fmt.width - 1)
            return _evaluate(fmt, series, to_fraction(fmt, a))
        return function
    return wrap


sin = _odd(None)(lambda x: _sin(_reduce_to_period(x)))
atan = _odd(lambda one: _pi() / 2)(_atan)
tanh = _odd(lambda one: one)(_tanh, beyond=50)
erf = _odd(lambda one: one)(_erf, beyond=7)


def cos(fmt, a):
    if is_nan(fmt, a) or is_infinite(fmt, a):
        return fmt.nan
    return _evaluate(fmt, lambda x: _cos(_reduce_to_period(x)), to_fraction(fmt, a))


def _exponential(series, at_minus_infinity, limit):
    """`limit`: beyond this magnitude the result is that of an infinite argument."""
    def function(fmt, a):
        if is_nan(fmt, a):
            return fmt.nan
        if is_infinite(fmt, a) or (abs(to_fraction(fmt, a)) > limit * fmt.max_exponent):
            return at_minus_infinity(fmt) if sign_of(fmt, a) else fmt.infinity
        return _evaluate(fmt, series, to_fraction(fmt, a), zero_sign=sign_of(fmt, a))
    return function


exp = _exponential(Decimal.exp, lambda fmt: 0, 2)
exp2 = _exponential(lambda x: (x * Decimal(2).ln()).exp(), lambda fmt: 0, 2)
expm1 = _exponential(_expm1, lambda fmt: from_fraction(fmt, Fraction(-1)), 2)


def _logarithm(series, pole):
    def function(fmt, a):
        if is_nan(fmt, a):
            return fmt.nan
        if is_infinite(fmt, a):
            return fmt.nan if sign_of(fmt, a) else a
        value = to_fraction(fmt, a)
        if value == pole:
            return fmt.sign_bit | fmt.infinity
        if value < pole:
            return fmt.nan
        return _evaluate(fmt, series, value, zero_sign=sign_of(fmt, a) if pole else 0)
    return function


log = _logarithm(Decimal.ln, 0)
log10 = _logarithm(Decimal.log10, 0)
log2 = _logarithm(lambda x: x.ln() / Decimal(2).ln(), 0)
log1p = _logarithm(_log1p, -1)


def reciprocal_square_root(fmt, a):
    if is_nan(fmt, a) or (sign_of(fmt, a) and not is_zero(fmt, a)):
        return fmt.nan
    if is_zero(fmt, a):
        return a | fmt.infinity
    if is_infinite(fmt, a):
        return 0
    return _evaluate(fmt, lambda x: 1 / x.sqrt(), to_fraction(fmt, a))


def _is_integer(value):
    return value.denominator == 1


def power(fmt, a, b):
    one = from_fraction(fmt, Fraction(1))
    if is_zero(fmt, b) or a == one:
        return one
    if is_nan(fmt, a) or is_nan(fmt, b):
        return fmt.nan
    magnitude = a & ~fmt.sign_bit
    if is_infinite(fmt, b):
        if magnitude == one:
            return one
        return fmt.infinity if (magnitude > one) != bool(sign_of(fmt, b)) else 0
    exponent = to_fraction(fmt, b)
    odd = _is_integer(exponent) and exponent.numerator & 1
    sign = fmt.sign_bit if sign_of(fmt, a) and odd else 0
    if is_zero(fmt, a) or is_infinite(fmt, a):
        return sign | (fmt.infinity if is_zero(fmt, a) == (exponent < 0) else 0)
    if sign_of(fmt, a) and not _is_integer(exponent):
        return fmt.nan
    base = abs(to_fraction(fmt, a))
    if base == 1:
        return sign | one
    if abs(exponent) > 2**70:
        return sign | (fmt.infinity if (base > 1) == (exponent > 0) else 0)
    return sign | _evaluate(fmt, lambda x, y: (y * x.ln()).exp(), base, exponent)


def integer_power(fmt, a, n):
    """a to the power of an integer; an exact exponent, so not limited to what fmt can hold."""
    one = from_fraction(fmt, Fraction(1))
    if n == 0:
        return one
    if is_nan(fmt, a):
        return fmt.nan
    sign = fmt.sign_bit if sign_of(fmt, a) and n & 1 else 0
    if not is_finite(fmt, a) or is_zero(fmt, a):
        return sign | (fmt.infinity if is_zero(fmt, a) == (n < 0) else 0)
    base = abs(to_fraction(fmt, a))
    if base == 1:
        return sign | one
    if abs(n) > 2**20:
        return sign | (fmt.infinity if (base > 1) == (n > 0) else 0)
    return sign | _evaluate(fmt, lambda x, y: (y * x.ln()).exp(), base, Fraction(n))


def atan2(fmt, y, x):
    if is_nan(fmt, y) or is_nan(fmt, x):
        return fmt.nan
    sign = sign_of(fmt, y) << (fmt.width - 1)
    of_pi = lambda numerator, denominator: _evaluate(fmt, lambda one: _pi() * numerator / denominator, Fraction(1))
    if is_infinite(fmt, x):
        if is_infinite(fmt, y):
            return sign | (of_pi(3, 4) if sign_of(fmt, x) else of_pi(1, 4))
        return sign | (of_pi(1, 1) if sign_of(fmt, x) else 0)
    if is_infinite(fmt, y):
        return sign | of_pi(1, 2)
    if is_zero(fmt, y):
        return sign | (of_pi(1, 1) if sign_of(fmt, x) else 0)
    if is_zero(fmt, x):
        return sign | of_pi(1, 2)
    height, width = abs(to_fraction(fmt, y)), to_fraction(fmt, x)

    def angle(h, w):
        if w > 0:
            return _atan(h / w)
        return _pi() - _atan(h / -w)
    return sign | _evaluate(fmt, angle, height, width)
