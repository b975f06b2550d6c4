"""Years of three digits, in texts that show by an era that they tell of such times, and days of years before Christ."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Year
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._tokens import DASHES

_FIRM = frozenset({"in", "since", "until", "till"})
_BESIDE = frozenset({"from", "between", "("})
_JOINTS = frozenset({"to", "and", "until", "till", *DASHES})
_DIGITS = 3


def with_early_years(reader: Reader, parts: list[Expression]) -> list[Expression]:
    """Return the dates of a text with its years of three digits, where one with its era stands among them.

    A day before a year before Christ is no day of this calendar.
    """
    eras = [place for place, part in enumerate(parts) if part.rule == "era_year"]
    if not eras:
        return parts
    for place in reversed(eras):
        day = parts[place - 1] if place else None
        if day and day.form and day.stop == parts[place].first and day.form.stated_year is None:
            era = parts.pop(place)
            parts[place - 1] = day._replace(stop=era.stop, form=era.form and day.form.with_year(era.form))
    taken = {token for part in parts for token in range(part.first, part.stop)}
    found = [
        Expression(index, index + 1, "era_year", Year(int(reader.lower[index])))
        for index in reader.tokens.numbers
        if index not in taken and _is_early_year(reader, index)
    ]
    return sorted([*parts, *found], key=lambda part: part.first) if found else parts


def _is_early_year(reader: Reader, index: int) -> bool:
    """Say whether three digits stand where a year does: in 547, until 476, from 540 to 751."""
    lower = reader.lower
    word, before, after = lower[index], lower[index - 1], lower[index + 1]
    if len(word) != _DIGITS or not word.isdecimal() or word[0] == "0":
        return False
    if before in _BESIDE and after in _JOINTS and len(lower[index + 2]) == _DIGITS and lower[index + 2].isdecimal():
        return _ends(lower[index + 3]) and lower[index - 2] not in _CHANGING
    joined = before in _JOINTS and lower[index - 3] in _BESIDE and lower[index - 2].isdecimal()
    return (joined or before in _FIRM) and _ends(after)


def _ends(word: str) -> bool:
    """Say whether a number before the word counts nothing."""
    return word not in _COUNTED and (not word[:1].isalnum() or word in FUNCTION_WORDS)


_CHANGING = frozenset({"cut", "down", "fell", "grew", "rise", "rising", "rose", "up", "went"})
_COUNTED = frozenset({"%", "°", "of"})
