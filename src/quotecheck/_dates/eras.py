"""Rules for years with their era, or about a year: AD 79, 44 BC, circa 1350."""

from __future__ import annotations

from quotecheck._dates.daynumbers import four_digits, second_year
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Year
from quotecheck._dates.qualified import Roughly
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number

_BEFORE_CHRIST = frozenset({"bc", "bce", "b.c.", "b.c.e."})
_ERAS = _BEFORE_CHRIST | {"ad", "ce", "a.d.", "c.e."}


def is_before_christ(reader: Reader, index: int) -> bool:
    """Say whether "BC" stands at a token: the calendar begins with the year 1."""
    return reader.lower[index] in _BEFORE_CHRIST and reader.words[index].isupper()


@rule(
    *_ERAS,
    examples=[
        ("The hill was a fort in ⟦AD 79⟧.", "0079"),
        ("The town fell in ⟦476 CE⟧.", "0476"),
        ("A fort in AD 79, it was sacked in ⟦612⟧.", "0612"),
    ],
    silent=[
        "He ruled in 44 BC.",
        "He crossed it on 10 January 49 BC.",
        "An ad 79 seconds long.",
        "It fell in 1200 B.C. or so.",
    ],
)  # fmt: skip
def era_year(reader: Reader, index: int) -> Expression | None:
    """A year with its era; one before Christ hides its digits but is no date of the calendar."""
    if not reader.words[index].isupper():
        return None
    place = index - 1 if _may_be_year(reader.lower[index - 1]) else index + 1
    word = reader.lower[place]
    if not _may_be_year(word) or (place > index and reader.lower[index] not in {"ad", "a.d."}):
        return None
    first = min(place, index)
    form = None if is_before_christ(reader, index) else Year(int(word))
    return Expression(first, first + 2, "era_year", form)


def _may_be_year(word: str) -> bool:
    return is_number(word) and word.isdecimal() and len(word) <= 4 and int(word) > 0


@rule(
    "circa", "c", "ca",
    examples=[
        ("The mill was built ⟦circa 1350⟧.", "1350~ APPROX"),
        ("A jug of ⟦c. 1720⟧ sold.", "1720~ APPROX"),
        ("Ada Lund (⟦c. 1390-1441⟧) built it.", "1390/1441"),
    ],
    silent=["Vitamin C 1500 mg a day."],
)  # fmt: skip
def circa(reader: Reader, index: int) -> Expression | None:
    """About a year, alone or as the first of two."""
    place = index + 1 + (reader.lower[index + 1] == ".")
    number = four_digits(reader.lower[place])
    if number is None or not reader.words[index].islower() or reader.lower[place + 1] in {"%", "per", "people"}:
        return None
    begun = Roughly(Year(number))
    later = second_year(reader, place + 2, number) if reader.lower[place + 1] in DASHES else None
    if later is None:
        return Expression(index, place + 1, "circa", begun)
    items = (Expression(index, place + 1, "circa", begun), Expression(place + 2, place + 3, "year", Year(later)))
    return Expression(index, place + 3, "circa", shape=Shape.RANGE, items=items)
