"""Weekdays that are part of a name: Super Tuesday, the Sunday Times, Saturday Night Live."""

from __future__ import annotations

from quotecheck._dates.expression import Reader
from quotecheck._lexicon import word_class

_NOT_WEEKDAYS = word_class("named_weekday")
_NEWSPAPERS = frozenset({
    "age", "brunch", "express", "herald", "independent", "mail", "mirror", "monitor", "nation", "people", "post",
    "standard", "star", "sun", "telegraph", "times", "tribune", "vanguard", "world"
})  # fmt: skip
_SHOWS = frozenset({"fever", "fights", "football", "lights", "live", "lunch", "post", "raw", "smackdown", "takeaway"})


def is_name(reader: Reader, index: int) -> bool:
    """Say whether a weekday is part of a name: Super Tuesday, the Sunday Times, the Mail on Sunday."""
    lower = reader.lower
    if lower[index - 1] in _NOT_WEEKDAYS and reader.capital(index - 1):
        return True
    if lower[index - 1] == "holiday" and lower[index - 3] in reader.words_of.month:
        return True  # August bank holiday Monday
    if lower[index + 1] in reader.words_of.daypart and reader.capital(index + 1):
        return lower[index + 2] in _SHOWS and reader.capital(index + 2)
    if lower[index - 1] == "on":
        return lower[index] == "sunday" and lower[index - 2] in {"mail", "independent"} and reader.capital(index - 2)
    return lower[index + 1] in _NEWSPAPERS and reader.capital(index + 1)
