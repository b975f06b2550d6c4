"""Rules for units that the text takes as known: the weekend, the quarter, the year to date."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._dates.daynumbers import four_digits
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form, Year
from quotecheck._dates.qualified import Fiscal, Named
from quotecheck._dates.relations import Ago, Shifted, TheQuarter, TheUnit, Weekend
from quotecheck._dates.shifted import VAGUE_UNIT
from quotecheck._dates.stretches import ToDate
from quotecheck._rule import rule
from quotecheck._tokens import is_number


@rule(
    "weekend", "year", "quarter", "week", "month", "day", "period",
    examples=[
        ("Crowds gathered over ⟦the weekend⟧.", "2019-07-20/2019-07-21"),
        ("Ann Roe said at ⟦the weekend⟧ that she would go.", "2019-07-20/2019-07-21"),
        ("Sales for ⟦the year⟧ were flat.", "2019"),
        ("Profit fell 3% in ⟦the latest quarter⟧.", "2019-34"),
    ],
    silent=["A weekend away does wonders.", "The year of the rat began.", "The year was 1943."],
)  # fmt: skip
def the_unit(reader: Reader, index: int) -> Expression | None:
    """The weekend, quarter, year or other unit that the text is about."""
    lower = reader.lower
    first = index - 1
    quality = lower[first] if lower[first] in _QUALITIES else ""
    if (not quality and lower[first] != "the") or reader.capital(index):
        return None
    first -= bool(quality)
    first -= quality == "fiscal" and lower[first] in {"full", "current"}
    if (
        lower[first] != "the"
        or (lower[index + 1] in _FOLLOWED and not _is_told(lower, index))
        or (lower[index + 1] in {"to", "'s", "’s"} and lower[index] not in {"quarter", "week", "period"})
        or is_number(lower[index + 1 + (lower[index + 1] in _WAS)])
        or lower[index + 1] in reader.words_of.cardinal
    ):
        return None
    word = lower[index]
    form: Form
    if word == "weekend":
        form = Weekend()
    elif word == "quarter" or (word == "period" and quality == "latest"):
        form = TheQuarter()
    elif word == "year":
        form = Fiscal(Shifted("year", 0)) if quality == "fiscal" else TheUnit("year")
    elif word == "period" or quality or lower[first - 1] not in {"of", "for", "in", "during", "over"}:
        return None
    else:
        form = Shifted(word, 0)
    return Expression(first, index + 1, "the_unit", form)


def _is_told(lower: Sequence[str], index: int) -> bool:
    """Say whether a clause follows that belongs to a verb before: she said at the weekend | that."""
    return lower[index] == "weekend" and lower[index + 1] == "that" and lower[index - 2] in {"at", "over"}


@rule(
    "0000", "last", "prior", "previous", "quarter", "period",
    examples=[
        ("It lost $2 million in ⟦the 2018 quarter⟧.", "2018-34"),
        ("Sales trailed those of ⟦last year's quarter⟧.", "2018-34"),
        ("Profit beat that of ⟦the same quarter a year ago⟧.", "2018-34"),
        ("It earned less in ⟦the corresponding period of 2017⟧.", "2017"),
    ],
    silent=["The 2018 quarterback draft was poor.", "It was the last period of the match."],
)  # fmt: skip
def compared_quarter(reader: Reader, index: int) -> Expression | None:
    """The quarter or period that the text is about, in another year."""
    lower, word = reader.lower, reader.lower[index]
    if word in _PERIODS:
        return _same_of(reader, index)
    if number := four_digits(word):
        if lower[index + 1] not in _PERIODS or lower[index - 1] not in {"the", "its", "their"}:
            return None
        form = TheQuarter(0, Year(number), period=lower[index + 1] == "period")
        return Expression(index - (lower[index - 1] == "the"), index + 2, "compared_quarter", form)
    place = index + 3
    if lower[index + 1] != "year" or lower[index + 2] not in {"'s", "’s", "-", *_PERIODS}:
        return None
    place -= lower[index + 2] in _PERIODS
    place += lower[place] in _SAME
    if lower[place] not in _PERIODS:
        return None
    form = TheQuarter(-1, period=lower[place] == "period")
    return Expression(index - (lower[index - 1] == "the"), place + 1, "compared_quarter", form)


_PERIODS = frozenset({"quarter", "period"})
_SAME = frozenset({"same", "comparable", "corresponding", "equivalent"})


def _same_of(reader: Reader, index: int) -> Expression | None:
    """Return the quarter of the year that follows it: the same quarter of 2018, the quarter a year ago."""
    lower = reader.lower
    same = lower[index - 1] in _SAME
    first = index - 1 - same
    if lower[first] != "the" or not (same or lower[index] == "quarter"):
        return None
    place = index + 1
    place += lower[place] in {"of", "in"} and same
    year = reader.date_at(place)
    form, period = year.form if year else None, lower[index] == "period"
    if year is None or form is None:
        return None
    if isinstance(form, Ago) and (form.count, form.unit) == (-1, "year"):
        return Expression(first, year.stop, "compared_quarter", TheQuarter(-1, period=period))
    if form.stated_year is form and (same or not isinstance(form, Year)):
        return Expression(first, year.stop, "compared_quarter", TheQuarter(0, form, period=period))
    return None


@rule(
    "months", "weeks", "days", "years", "quarters",
    examples=[("Losses for ⟦the nine months⟧ doubled.", "P9M")],
    silent=["She spent nine months abroad.", "In the six months to May 2018 it grew."],
)  # fmt: skip
def the_stretch(reader: Reader, index: int) -> Expression | None:
    """A counted stretch of time that the text takes as known."""
    lower = reader.lower
    if lower[index - 2] != "the" != lower[index - 3]:
        return None
    for first in range(max(index - 2, 0), index):
        found = reader.count(first)
        if (
            found
            and found[1] == index
            and lower[first - 1] == "the"
            and lower[index + 1] not in {"to", "that", "-", "of", "ended"}
        ):
            code = VAGUE_UNIT.get(reader.words_of.units[lower[index]], "D")
            return Expression(
                first - 1, index + 1, "the_stretch", Named(f"P{found[0]}{code}"), tuple(range(first, index))
            )
    return None


_WAS = frozenset({"is", "was"})
_QUALITIES = frozenset({"latest", "full", "whole", "entire", "fiscal", "same"})
_FOLLOWED = frozenset({
    "of", "ahead", "ended", "ending", "that", "when", "before", "after", "-", "in", "he", "she", "they", "we", "i",
    "you"
})  # fmt: skip


@rule(
    "year", "month", "quarter", "week",
    examples=[
        ("Shares are up 8% in ⟦the year to date⟧.", "2019-01-01/2019-07-20"),
        ("They fell 3% ⟦year-to-date⟧.", "2019-01-01/2019-07-20"),
    ],
    silent=["A year to remember."],
    after=["to", "so", "-", "–"],
)  # fmt: skip
def to_date(reader: Reader, index: int) -> Expression | None:
    """A unit from its start up to the day of publication."""
    lower = reader.lower
    place = index + 1
    place += lower[place] in {"-", "–"}
    if lower[place] != "to" and not (lower[place] == "so" and lower[place + 1] == "far"):
        return None
    place += 1
    place += lower[place] in {"-", "–"}
    if lower[place] != "date":
        return None
    first = index - 1 if lower[index - 1] == "the" else index
    return Expression(first, place + 1, "to_date", ToDate(lower[index]))
