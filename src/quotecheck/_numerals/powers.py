"""Powers of ten as written: "6.02 × 10²³", "1.6 x 10^-19", "2.5e-3"."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._numerals.decimals import EXACT
from quotecheck._tokens import Tokens

_RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST = 60
"""Larger exponents are noise."""
_WRITTEN = {str(power): power for power in range(_LARGEST + 1)}
_RAISED = {digits.translate(_RAISE): power for digits, power in _WRITTEN.items()}
_TIMES = frozenset("×x⋅·*")
_MINUS = frozenset("⁻−-–")
_HYPHENS = frozenset("-–")
"""Marks that are a minus only behind a decimal below ten: not in "3 x 10-12 lifts"."""
_OPENING = frozenset("^⁻")
_LEAST = 3
"""Smaller raised digits behind a plain ten point to a note."""

POWERING = _RAISED.keys() | _TIMES | {"^", "⁻", "e"}
"""What may follow digits that are part of a power of ten."""


def powered(tokens: Tokens, value: Decimal, stop: int) -> tuple[Decimal, int] | None:
    """Return the value and the stop of a number that goes on at ``stop`` with a power of ten, or is one."""
    words = tokens.words
    sign = words[stop]
    if sign in {"e", "E"}:
        read = _exponent(tokens, stop + 1) if tokens.touches(stop) and "." in words[stop - 1] else None
        ends = read is not None and not (tokens.touches(read[1]) and words[read[1]].isalnum())
        return _shifted(value, read) if ends else None
    if words[stop - 1] == "10" and (sign in _OPENING or _RAISED.get(sign, 0) >= _LEAST):
        return _shifted(Decimal(1), _raised(tokens, stop, sure=False))
    if sign not in _TIMES or words[stop + 1] != "10":
        return None
    return _shifted(value, _raised(tokens, stop + 2, sure=1 <= value < 10 and "." in words[stop - 1]))


def _raised(tokens: Tokens, index: int, *, sure: bool) -> tuple[int, int] | None:
    """Return the exponent of the ten before ``index`` and its stop; a bare hyphen is a minus only if ``sure``."""
    sign = tokens.words[index]
    if not tokens.touches(index) or (sign in _HYPHENS and not sure):
        return None
    if sign in _MINUS:
        return _exponent(tokens, index)
    return _exponent(tokens, index + (sign == "^"))


def _exponent(tokens: Tokens, index: int) -> tuple[int, int] | None:
    words = tokens.words
    negative = words[index] in _MINUS
    place = index + (negative or words[index] == "+")
    power = _RAISED.get(words[place])
    if power is None:
        power = _WRITTEN.get(words[place])
    if power is None or not all(map(tokens.touches, range(index, place + 1))):
        return None
    return (-power if negative else power), place + 1


def _shifted(value: Decimal, read: tuple[int, int] | None) -> tuple[Decimal, int] | None:
    return (value.scaleb(read[0], EXACT), read[1]) if read is not None else None
