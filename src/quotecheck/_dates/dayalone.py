"""Rule for days of a month that another date or the clause names: on the 12th, from the 8th to the 12th."""

from __future__ import annotations

from quotecheck._dates.daynumbers import LONGEST_LIST, SUFFIXES, TO
from quotecheck._dates.days import OfMonth
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import FUTURE
from quotecheck._dates.leaning import leaning
from quotecheck._dates.monthform import Month
from quotecheck._dates.relations import Shifted
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import Nth
from quotecheck._lexicon import word_class
from quotecheck._rule import rule
from quotecheck._tokens import is_number

_HEADS = frozenset({"on", "by", "until", "till", "from", "since", "before", "after", "between", "for"})
_JOINTS = frozenset({*TO, "and", "or"})
_COURSES = word_class("word_of_place")
"""What else the 12th is of: a course, a race, a table, a school, a lift."""
_NEAR = 30
"""So many tokens away such a word tells what a number counts."""


@rule(
    "st", "nd", "rd", "th",
    examples=[
        ("Voting begins on July 25 and ends on ⟦the 28th⟧.", "2019-07-28"),
        ("The choir will sing on ⟦the 27th⟧.", "2019-07-27"),
        ("The fair of June 2018 closed on ⟦the 12th⟧.", "2018-06-12"),
        ("Rent is due on ⟦the 5th of next month⟧.", "2019-08-05"),
    ],
    silent=["The 5th Circuit will rule.", "On May 3 he made par on the 12th.", "He came on the 3rd."],
)  # fmt: skip
def day_alone(reader: Reader, index: int) -> Expression | None:
    """A day of the month without its month, where a date nearby or a clause that looks ahead shows the month."""
    lower, number = reader.lower, reader.lower[index - 1]
    if not (is_number(number) and number.isdecimal() and 0 < int(number) <= 31 and reader.tokens.touches(index)):
        return None
    first = index - 1 - (lower[index - 2] == "the")
    if lower[index + 1] == "of":
        return _of_month(reader, first, index + 2, int(number))
    if not (_ends(reader, index + 1) and _is_headed(reader, first)):
        return None
    begin, end = reader.tokens.sentence(index)
    if not _COURSES.isdisjoint(lower[max(begin, index - _NEAR) : min(end, index + _NEAR)]):
        return None
    return Expression(first, index + 1, "day_alone", OfMonth(int(number), alone=_is_alone(reader, first, index + 1)))


def _is_alone(reader: Reader, first: int, stop: int) -> bool:
    """Say whether the month need not be named: both ends of a range are days, or the clause looks ahead."""
    lower = reader.lower
    if lower[first - 1] in TO and lower[first - 2] in SUFFIXES:
        first, stop = first - 3 - (lower[first - 4] == "the"), first - 1
    if lower[first - 1] == "from" and lower[stop] in TO:
        return True
    return lower[first - 1] in _HEADS and leaning(reader.tokens, first - 1, stop) == FUTURE


def _ends(reader: Reader, stop: int) -> bool:
    """Say whether no noun takes the number as its own: not the 12th hole, not the 18th and 19th centuries."""
    lower = reader.lower
    for _ in range(LONGEST_LIST):
        if not (lower[stop] in _JOINTS and lower[stop + 2 + (lower[stop + 1] == "the")] in SUFFIXES):
            break
        stop += 3 + (lower[stop + 1] == "the")
    return lower[stop] != "-" and (not lower[stop].isalnum() or lower[stop] in FUNCTION_WORDS)


def _is_headed(reader: Reader, first: int) -> bool:
    """Say whether a preposition stands before "the 12th", or a weekday, or another such day joined to it."""
    lower = reader.lower
    for _ in range(LONGEST_LIST):
        if not (lower[first - 1] in _JOINTS and lower[first - 2] in SUFFIXES and is_number(lower[first - 3])):
            break
        first -= 3 + (lower[first - 4] == "the")
    before = lower[first - 3] if lower[first - 2 : first] == ["at", "least"] else lower[first - 1]
    weekday = lower[first - 1 - (before == ",")] in reader.words_of.weekday
    return (lower[first] == "the" and (before in _HEADS or before == "to" or weekday)) or (weekday and before != ",")


def _of_month(reader: Reader, first: int, place: int, day: int) -> Expression | None:
    """Return the 5th of a month that is pointed to: of next month."""
    base = reader.date_at(place)
    form = base.form if base else None
    pointed = isinstance(form, Month) or getattr(form, "unit", "") == "month"
    if base is None or form is None or not pointed or not isinstance(form, (Month, Shifted)):
        return None
    return Expression(first, base.stop, "day_alone", Nth(day, "day", form))
