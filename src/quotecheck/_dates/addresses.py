"""Tells the numbers of houses and the names of streets from years and quarters: 1840 Elm Street, Q1 Road."""

from __future__ import annotations

from quotecheck._dates.expression import Reader


def is_address(reader: Reader, index: int) -> bool:
    """Say whether a street's name stands at a token: 1840 Elm Street, Q1 Road."""
    for place in range(index, index + _LONGEST_STREET):
        if not reader.capital(place):
            return False
        if reader.lower[place] in _STREETS:
            return True
    return False


_LONGEST_STREET = 3
_STREETS = frozenset(
    {"avenue", "ave", "boulevard", "blvd", "court", "drive", "lane", "road", "rd", "st", "street", "terrace", "way"}
)
