"""Rules for units around the day of publication: last December, this week, the past three weeks."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.anchored import Following, That
from quotecheck._dates.daynumbers import month_at
from quotecheck._dates.days import Day, Holiday, Weekday
from quotecheck._dates.expression import Expression, Reader, phrases, words
from quotecheck._dates.forms import Form
from quotecheck._dates.monthform import Month
from quotecheck._dates.qualified import Named, Timed
from quotecheck._dates.relations import Ago, Next, Shifted
from quotecheck._dates.stretches import Stretch
from quotecheck._dates.timeofday import hour_before, time_after
from quotecheck._dates.weekdays import SHIFT, month_day_after
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import YearPart
from quotecheck._lexicon import word_class
from quotecheck._rule import rule
from quotecheck.kinds import Granularity

_BEFORE_NAME = frozenset({
    "'s", "’s", '"', "“", "‘", "'", "on", "to"
})  # fmt: skip


_OWNED = word_class("possessive")
_SEVERAL = frozenset({"few", "several", "couple", "many"})


@rule(
    "last", "this", "next", "past", "previous", "coming", "current", "upcoming", "following", "prior", "@calendar.unit",
    examples=[
        ("He quit ⟦last December⟧.", "2018-12"),
        ("Wages rose ⟦last year⟧.", "2018"),
        ("Voting ends ⟦next week⟧.", "2019-07-22/2019-07-28"),
        ("They married ⟦this past spring⟧.", "2019-21"),
        ("Police came ⟦last night⟧.", "2019-07-19"),
        ("The bar shut at ⟦11 last night⟧.", "2019-07-19"),
        ("Sales fell in ⟦last year's third quarter⟧.", "2018-35"),
        ("Growth was faster this year than ⟦last⟧.", "2018"),
        ("It shut in October 1993, and ⟦the following spring⟧ it was sold.", "1994-21"),
        ("It shut in June 1993, having burned ⟦the previous March⟧.", "1993-03"),
    ],
    silent=["This is the last straw.", "It was the last day.", 'She hosts "This Week".', "Past winters were cold."],
)  # fmt: skip
def shifted(reader: Reader, index: int) -> Expression | None:
    """A unit, month, weekday or season before, after or around the day of publication."""
    lower = reader.lower
    if lower[index] in reader.words_of.unit:  # "that" is too common a word to look behind
        index -= 1 + (lower[index - 1] == "same")
        if lower[index] != "that":
            return None
    shift, place = SHIFT[lower[index]], index + 1
    if lower[index] == "this" and lower[place] in {"past", "coming", "current", "upcoming"}:
        shift, place = SHIFT[lower[place]], place + 1
    place += lower[index] == "that" and lower[place] == "same"
    if lower[index] in _ELLIPTIC and lower[index - 3] == "this" and lower[index - 1] in _BESIDE:
        unit = reader.words_of.unit.get(lower[index - 2])
        ends = not lower[place].isalnum() or lower[place] in FUNCTION_WORDS
        if unit and ends and lower[place] != "-":
            return Expression(index, place, "shifted", Shifted(unit, shift))
    if lower[place] not in _pointed_at() or _is_name(reader, index, place) or not _determines(reader, index):
        return None
    definite = lower[index - 1] == "the"
    if definite and lower[index] in {"last", "past", "previous"} and lower[place] in _units_and_parts():
        return _the_last(reader, index, place)
    if definite and lower[index] == "next" and lower[place] in _TOLD and lower[index - 2] not in _AHEAD_OF:
        return Expression(index - 1, place + 1, "shifted", Next(lower[place]))
    form = _shifted_form(reader, place, shift, lower[index])
    return _extended(reader, index - definite, place, form) if form else None


@cache
def _pointed_at() -> frozenset[str]:
    """Return what "last", "this" and "next" may stand before, of a holiday its first word."""
    named = words()
    parts = (named.unit, named.month, named.weekday, named.season, named.daypart, phrases("calendar.holiday"))
    return frozenset().union(*parts)


@cache
def _units_and_parts() -> frozenset[str]:
    return frozenset((*words().unit, *words().daypart))


_ELLIPTIC = frozenset({"last", "next"})
_BESIDE = frozenset({"and", "as", "or", "than"})
_TOLD = frozenset({"day", "week", "month", "year"})
_AHEAD_OF = frozenset({"during", "for", "in", "of", "over", "through", "within"})


def _is_name(reader: Reader, index: int, place: int) -> bool:
    """Say whether the words name a programme: This Week, This Morning."""
    if not (reader.capital(index) and reader.capital(place)):
        return False
    word = reader.lower[place]
    return (word in reader.words_of.unit and reader.lower[index - 1] in _BEFORE_NAME) or (
        word in reader.words_of.daypart and (reader.capital(index - 1) or reader.lower[index - 1] in {"'s", "’s"})
    )


def _determines(reader: Reader, index: int) -> bool:
    """Say whether the word before lets "last", "past" and the like point from the day of publication."""
    word, before = reader.lower[index], reader.lower[index - 1]
    if word in {"last", "next"}:
        return before not in _OWNED
    return word in {"this", "that"} or before in _BEFORE_ADJECTIVE


_BEFORE_ADJECTIVE = frozenset({"the", "this", "in", "its", "their", "his", "our", "for", "from"})


def _extended(reader: Reader, first: int, place: int, form: Form) -> Expression | None:
    """Return the expression with the day, year's part or time of day that follows."""
    lower, stop = reader.lower, place + 1
    if isinstance(form, Month):
        found = reader.date_at(place)
        if found and isinstance(found.form, Day) and not found.form.year:
            return Expression(
                first, found.stop, "shifted", Day(found.form.month, found.form.day, None, None, form.shift)
            )
        named = month_at(reader, place)
        stop = named[1] if named else stop
    elif isinstance(form, Weekday):
        if lower[stop] == "of":
            return None  # the last Friday of her stay
        if timed := time_after(reader, stop):
            return Expression(first, timed[1], "shifted", Timed(form, timed[0]))
        if dated := month_day_after(reader, stop, form.weekday):
            return Expression(first, dated.stop, "shifted", dated.form)
    elif isinstance(form, Timed) and (hour := hour_before(reader, first, form.time)):
        first, form = hour[0], Timed(form.base, hour[1])
    elif isinstance(form, Shifted) and form.unit == "year" and lower[stop] in {"'s", "’s"}:
        owned = reader.date_at(stop + 1)
        if owned and owned.form and owned.form.stated_year is None and owned.form.with_year(form) is not owned.form:
            return Expression(first, owned.stop, "shifted", owned.form.with_year(form))
    return Expression(first, stop, "shifted", form)


def _shifted_form(  # noqa: PLR0911 - one return a kind of form
    reader: Reader, place: int, shift: int, determiner: str
) -> Form | None:
    """Return what "last" or "this" or "next" stands before."""
    named, word = reader.words_of, reader.lower[place]
    unit = named.unit.get(word)
    if determiner in _TOLD_FROM and (unit or word not in named.weekday):
        return _told_form(reader, place, shift, determiner)
    if unit == "fortnight":
        return None
    if unit == "day":
        return Shifted("day", shift) if shift or determiner == "this" else None
    if unit:
        return Shifted(unit, shift)
    if word in named.month and reader.capital(place):
        return Month(named.month[word], None, shift)
    if word in named.weekday and reader.capital(place) and word.endswith("day"):
        return Weekday(named.weekday[word], shift, None, determiner in _TOLD_FROM)
    if word in named.season:
        return YearPart(Granularity.SEASON, named.season[word], None, shift)
    if word in named.daypart and determiner in {"this", "last"}:
        return Timed(Shifted("day", shift), "T" + named.daypart[word])
    holiday = reader.phrase(phrases("calendar.holiday"), place)
    if holiday and reader.capital(place) and holiday[1] == place + 1:
        return Holiday(holiday[0], None, shift)
    return None


_TOLD_FROM = frozenset({"following", "preceding", "previous", "prior", "that"})
"""What points from a date that is told of rather than from the day of publication."""


def _told_form(reader: Reader, place: int, shift: int, determiner: str) -> Form | None:
    """Return a unit, month or season by its distance from a date told of: that year, the following spring."""
    named, word = reader.words_of, reader.lower[place]
    unit = named.unit.get(word)
    if unit:
        return That(unit, shift) if unit not in {"fortnight", "weekend"} else None
    if determiner != "that" and word in named.month and reader.capital(place):
        return Following(Month(named.month[word]), shift)
    if determiner != "that" and word in named.season:
        return Following(YearPart(Granularity.SEASON, named.season[word]), shift)
    holiday = reader.phrase(phrases("calendar.holiday"), place)
    if determiner != "that" and holiday and reader.capital(place) and holiday[1] == place + 1:
        return Following(Holiday(holiday[0]), shift)
    return None


def _the_last(reader: Reader, index: int, place: int) -> Expression | None:
    """The last decade is the ten years up to now; the previous year is a calendar year."""
    unit = reader.words_of.unit.get(reader.lower[place])
    own = reader.lower[index] == "last" and (
        reader.lower[place + 1] == "of" or (unit == "day" and reader.lower[index - 2] not in _AHEAD_OF)
    )
    if unit is None or own:
        return None  # the last night, on the last day, in the last week of her life
    if unit in {"day", "quarter", "weekend"} or reader.lower[index] == "previous":
        if unit == "weekend" or reader.lower[index] == "past":
            return Expression(index - 1, place + 1, "shifted", Shifted(unit, -1))
        return Expression(index - 1, place + 1, "shifted", Ago(-1, unit, anchored=reader.lower[index] == "previous"))
    return Expression(index - 1, place + 1, "stretch", Stretch(1, unit, -1))


@rule(
    "past", "last", "next", "previous", "coming", "preceding", "following",
    examples=[
        ("It rained for ⟦the past three weeks⟧.", "2019-06-29/2019-07-20"),
        ("Prices doubled over ⟦the last decade⟧.", "2009-07-20/2019-07-20"),
        ("They plan ⟦the next two years⟧.", "2019-07-20/2021-07-20"),
        ("It grew over ⟦the past few months⟧.", "PXM"),
        ("Sales in the year to June 2018 fell from those in ⟦the previous 12 months⟧.", "2016-07/2017-06"),
    ],
    silent=["He walked past three dogs.", "The last three people left."],
)  # fmt: skip
def stretch(reader: Reader, index: int) -> Expression | None:  # noqa: PLR0911 - one return a kind of count
    """A number of units up to the day of publication, or from it on."""
    lower = reader.lower
    direction = SHIFT[lower[index]]
    first = index - 1 if lower[index - 1] == "the" else index
    place = index + 1
    if lower[place] in _SEVERAL or (lower[place] == "couple" and lower[place + 1] == "of"):
        place += 2 if lower[place + 1] == "of" else 1
        unit = reader.words_of.units.get(lower[place])
        code = VAGUE_UNIT.get(unit or "")
        if code is None:
            return None
        return Expression(first, place + 1, "stretch", Named(f"P{'2' if lower[place - 2] == 'couple' else 'X'}{code}"))
    found = reader.count(place)
    if found is None:
        return None
    count, stop = found
    unit = reader.words_of.units.get(lower[stop])
    if (
        unit is None
        and lower[stop] in {"to", "or"}
        and (most := reader.count(stop + 1))
        and lower[most[1]] in reader.words_of.units
    ):
        code = VAGUE_UNIT.get(reader.words_of.units[lower[most[1]]], "D")
        return Expression(first, most[1] + 1, "stretch", Named(f"PX{code}"), tuple(range(place, most[1])))
    if unit is None and lower[stop] == "-" and lower[stop + 1] in reader.words_of.unit:
        return None
    if lower[stop] in {"hours", "minutes"}:
        return Expression(
            first, stop + 1, "stretch", Named(f"PT{count}{lower[stop][0].upper()}"), tuple(range(place, stop))
        )
    if (
        unit is None
        or unit == "weekend"
        or (first == index and lower[index - 1] not in {"in", "over", "for", "during", "these"})
    ):
        return None
    if lower[stop + 1] == "of" and reader.date_at(stop + 2):
        return None  # the last two decades of the 19th century
    counted = tuple(range(place, stop))
    stop += 3 if lower[stop + 1] == "or" and lower[stop + 2] == "so" else 1
    told = lower[index] in {"previous", "preceding", "following"}
    return Expression(first, stop, "stretch", Stretch(count, unit, direction, told), counted)


VAGUE_UNIT = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "quarter": "Q"}
