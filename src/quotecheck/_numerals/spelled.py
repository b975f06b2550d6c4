"""Numbers below a thousand in words: "forty-two", "two hundred and fifty", "nine point five"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

Cardinals = Mapping[str, int]

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
