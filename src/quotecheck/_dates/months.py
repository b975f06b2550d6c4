"""Rules for months and their days: July 16, 16 July 2019, April 2015, May."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._dates import calendar
from quotecheck._dates.daynumbers import (
    LONGEST_LIST,
    SUFFIXES,
    TO,
    dated,
    day_number,
    exists,
    four_digits,
    month_at,
    shape_of,
    year_after,
)
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form, Year
from quotecheck._dates.monthform import Month
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._lexicon import section, word_class
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number

PREPOSITIONS = (
    word_class("word_before_date")
    | DASHES
    | {
        *("(", ",", "because", "beginning", "each", "early-", "ended", "ending", "every", "following", "if", "in/"),
        *("is", "last", "late-", "mid-", "next", "past", "previous", "starting", "that", "this", "was"),
    }
)


_DETERMINERS = word_class("article", "possessive") | {"'s", "’s"}
_MARCHING = ("ants", "ed", "ers", "ors", "route")
"""How words end for what a march does, and who and what is in one."""
_NEUTRAL = frozenset({
    "and", "or", ",", "-", "–", "—", "(", "that", "than", "if", "because", "is", "was"
})  # fmt: skip
_SAYING = frozenset({"added", "argued", "asked", "replied", "said", "says", "told", "wrote"})
_MARKS = frozenset({",", "”", '"', "’"})
_DOUBTFUL = frozenset({
    "may", "march", "mar", "jan", "jun", "dec", "sep"
})  # fmt: skip

_JOINTS = TO | {"and", "or", "&", ","}
_AFTER_DAY = _JOINTS | SUFFIXES | {"of"}


@rule(
    "@calendar.month",
    examples=[
        ("The bridge opened on ⟦July 16, 2018⟧.", "2018-07-16"),
        ("Polls close on ⟦Aug. 6⟧.", "2019-08-06"),
        ("The mayor should answer their letter of ⟦Feb. 4⟧.", "2019-02-04"),
        ("The survey ran ⟦Jan. 17-23⟧.", "2019-01-17/2019-01-23"),
        ("Hearings are set for ⟦July 8 and 9⟧.", "{2019-07-08,2019-07-09}"),
        ("They met on ⟦July 2, 4, and 6, 2018⟧.", "{2018-07-02,2018-07-04,2018-07-06}"),
        ("The bell rang on ⟦the third of March 2017⟧.", "2017-03-03"),
    ],
    silent=["In May 40 percent of them left.", "They march 20 miles a day."],
)
def month_day(reader: Reader, index: int) -> Expression | None:
    """A month and a day of it, or several days, with or without a year."""
    found = month_at(reader, index)
    if found is None:
        return None
    month, stop = found
    if reader.lower[index - 1] == "of" and (ordinal := reader.words_of.ordinal.get(reader.lower[index - 2])):
        first = index - 3 if reader.lower[index - 3] == "the" else index - 2
        year = year_after(reader, stop)
        if 1 <= int(ordinal) <= calendar.length(2000, month):
            form: Form = Day(month, int(ordinal), year.form if year else None)
            return Expression(first, year.stop if year else stop, "month_day", form)
    return dated(reader, month, stop, index)


@rule(
    "@calendar.month",
    examples=[
        ("The mill closed in ⟦April 2015⟧.", "2015-04"),
        ("It was founded in ⟦June of last year⟧.", "2018-06"),
    ],
)
def month_year(reader: Reader, index: int) -> Expression | None:
    """A month and its year."""
    found = month_at(reader, index)
    if found is None:
        return None
    month, stop = found
    year = year_after(reader, stop)
    if year is None:
        return None
    return Expression(index, year.stop, "month_year", Month(month, year.form))


@rule(
    "@calendar.month",
    examples=[
        ("Sales fell in ⟦May⟧.", "2019-05"),
        ("The vote is due in ⟦December⟧.", "2019-12"),
        ("⟦March⟧ sales rose.", "2019-03"),
        ("He lost his seat in the ⟦May⟧ elections.", "2019-05"),
    ],
    silent=[
        "May I ask?",
        "March organizers were glad.",
        "The March leaders were glad.",
        "Theresa May resigned.",
        "The dam, May said, leaks.",
        "April Jones won.",
        "The Women's March drew crowds.",
    ],
)
def month(reader: Reader, index: int) -> Expression | None:
    """A month alone: the last one, or the next one where the clause looks ahead."""
    found = month_at(reader, index)
    if found is None:
        return None
    number, stop = found
    return None if _is_name(reader, index, stop) else Expression(index, stop, "month", Month(number))


def _is_name(reader: Reader, index: int, stop: int) -> bool:
    """Say whether a month's name stands where a person's or a verb would."""
    before = reader.lower[index - 1] if index else ""
    word, bare = reader.lower[index], stop == index + 1
    if bare and _beside_month(reader, index):
        return False
    following = reader.lower[stop]
    if bare and following in _SAYING and (before in _MARKS or reader.opens_sentence(index)):
        return True  # the dam, May said, leaks
    if bare and word in _DOUBTFUL and not _is_measured(reader, stop) and not is_bounded(reader.lower, index):
        return before not in PREPOSITIONS or word not in {"may", "march"}
    if before in PREPOSITIONS and before not in _NEUTRAL:
        return False
    if (
        bare
        and reader.capital(stop)
        and following not in reader.words_of.month
        and following not in reader.words_of.weekday
    ):
        return True
    return (
        before not in PREPOSITIONS and index > 0 and reader.capital(index - 1) and not reader.opens_sentence(index - 1)
    )


def is_bounded(lower: Sequence[str], index: int) -> bool:
    """Say whether a date at a token is a bound: as early as May, no later than summer."""
    before, further = lower[index - 1], lower[index - 2]
    return (before == "as" and further in _AS_EARLY) or (before == "than" and further in _LATER_THAN)


_AS_EARLY = frozenset({"early", "late", "recently", "soon"})
_LATER_THAN = frozenset({"earlier", "later", "sooner"})


def _is_measured(reader: Reader, index: int) -> bool:
    """Say whether a month's name describes what follows: March sales are reported monthly, the May vote was held."""
    word = reader.lower[index]
    if not reader.words[index].islower():
        return False
    if reader.lower[index - 2] not in _DETERMINERS or not word.isalpha() or word in FUNCTION_WORDS:
        return word in section("calendar.monthly")
    return not word.endswith(_MARCHING) and word not in section("calendar.past")


def _beside_month(reader: Reader, index: int) -> bool:
    """Say whether a dash joins the month to another one: Jan-Mar."""
    lower, names = reader.lower, reader.words_of.month
    return (lower[index + 1] in DASHES and lower[index + 2] in names) or (
        lower[index - 1] in DASHES and lower[index - 2] in names
    )


@rule(
    "0", "00",
    examples=[
        ("The treaty was signed on ⟦16 July 2018⟧.", "2018-07-16"),
        ("It lasted ⟦from 3 to 5 April⟧.", "2019-04-03/2019-04-05"),
        ("The court sat on ⟦the 6th of August⟧.", "2019-08-06"),
    ],
    after=[*_AFTER_DAY, "@calendar.month"],
)  # fmt: skip
def day_month(reader: Reader, index: int) -> Expression | None:
    """A day, or several, before the name of their month, as the British write it."""
    items, joints, place = _days_before(reader, index)
    place += reader.lower[place] == "of"
    named = month_at(reader, place)
    if named is None or not items or _follows_another(reader, index, named[1]):
        return None
    month, stop = named
    if any(number > calendar.length(2000, month) for _, _, number in items):
        return None
    year = year_after(reader, stop)
    stop = year.stop if year else stop
    forms = [Day(month, number, year.form if year else None) for _, _, number in items]
    first = index - 1 if reader.lower[index - 1] == "the" and reader.lower[place - 1] == "of" else index
    if len(items) == 1:
        impossible = year and isinstance(year.form, Year) and not exists(forms[0])
        return None if impossible else Expression(first, stop, "day_month", forms[0])
    ends = [*(end for _, end, _ in items[:-1]), stop]
    days = [
        Expression(start, end, "day_month", form) for (start, _, _), end, form in zip(items, ends, forms, strict=True)
    ]
    return Expression(first, stop, "day_month", shape=shape_of(joints), items=tuple(days))


def _days_before(reader: Reader, index: int) -> tuple[list[tuple[int, int, int]], list[str], int]:
    """Return days in a row (first token, stop, number), what joins them, and where they stop."""
    items: list[tuple[int, int, int]] = []
    joints: list[str] = []
    place = index
    while len(items) < LONGEST_LIST and is_number(reader.lower[place]):
        found = day_number(reader, place)
        if found is None or (len(joints) > 1 and joints[0] in TO):
            return [], [], index
        items.append((place, found[1], found[0]))
        place = found[1]
        joint = reader.lower[place]
        if joint not in _JOINTS:
            break
        joints.append(joint)
        place += 1 + (reader.lower[place + 1] == "the")
    return (items, joints, place) if len(joints) == len(items) - 1 else ([], [], index)


def _follows_another(reader: Reader, index: int, stop: int) -> bool:
    """Say whether the day belongs to other numbers around it: 9-3 June, 5 June 12."""
    lower = reader.lower
    after = is_number(lower[stop]) and day_number(reader, stop) is not None and four_digits(lower[stop]) is None
    return after or (lower[index - 1] in DASHES and is_number(lower[index - 2]))
