"""Numbers below a thousand in words: "forty-two", "two hundred and fifty", "nine point five"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

Cardinals = Mapping[str, int]

_SEVERAL = {"couple": (2, 2), "few": (2, 10), "several": (2, 10)}
"""How many hundreds or thousands words of no number mean, at least and at most."""
_MOST_SCALES = 3
_MOST_DIGITS = 40
"""More digits after a point are noise."""


def spelled_at(lower: list[str], cardinals: Cardinals, index: int) -> tuple[Decimal, int] | None:
    """Return the value and the stop of a number below a thousand, or with a decimal point, at ``index``.

    >>> spelled_at("two hundred and six men".split(), {"two": 2, "six": 6}, 0)
    (Decimal('206'), 4)
    """
    value, stop = _below_hundred(lower, cardinals, index)
    if value is None:
        return None
    if lower[stop] == "point" and lower[stop + 1] in cardinals:
        return _pointed(lower, cardinals, value, stop + 1)
    hundred = stop + 1 if lower[stop] == "-" else stop
    if lower[hundred] == "hundred":
        return hundreds_at(lower, cardinals, value, hundred, between=lower[index - 1] == "between")
    return Decimal(value), stop


def hundreds_at(
    lower: list[str], cardinals: Cardinals, value: int, hundred: int, *, between: bool = False
) -> tuple[Decimal, int]:
    """Return the value and the stop of so many hundred and what follows: "two hundred [and] fifty"."""
    stop = hundred + 1
    joined = lower[stop] == "and"
    rest, end = _below_hundred(lower, cardinals, stop + joined)
    if rest is None or lower[end] == "hundred" or (joined and between):
        return Decimal(value * 100), stop
    return Decimal(value * 100 + rest), end


def _below_hundred(lower: list[str], cardinals: Cardinals, index: int) -> tuple[int | None, int]:
    value, stop = cardinals.get(lower[index]), index + 1
    if value is not None and value >= 20:
        unit = stop + 1 if lower[stop] == "-" else stop
        digit = cardinals.get(lower[unit])
        if digit is not None and 0 < digit < 10:
            return value + digit, unit + 1
    return value, stop


def _pointed(lower: list[str], cardinals: Cardinals, value: int, index: int) -> tuple[Decimal, int]:
    digits = ""
    while len(digits) < _MOST_DIGITS and (digit := cardinals.get(lower[index])) is not None and digit < 10:
        digits, index = digits + str(digit), index + 1
    return Decimal(f"{value}.{digits}") if digits else Decimal(value), index if digits else index - 1


def several_at(lower: list[str], scale: Cardinals, index: int) -> tuple[int, int, Decimal, Decimal] | None:
    """Return first token, stop and bounds of "several hundred", "a couple of million", whose scale is at ``index``.

    >>> several_at("a few thousand men".split(), {"thousand": 1000}, 2)
    (0, 3, Decimal('2000'), Decimal('10000'))
    """
    first, size, stop = index - 1, 1, index
    first -= lower[first] == "of" and lower[first - 1] == "couple"
    if lower[first] not in _SEVERAL or lower[index] not in scale:
        return None
    while lower[stop] in scale and stop < index + _MOST_SCALES:
        size, stop = size * scale[lower[stop]], stop + 1
    least, most = _SEVERAL[lower[first]]
    return first - (lower[first - 1] == "a"), stop, Decimal(least * size), Decimal(most * size)
