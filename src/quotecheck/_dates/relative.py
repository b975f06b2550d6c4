"""Rules for dates stated by their distance from publication: Tuesday, last December, eight years ago."""

from __future__ import annotations

from quotecheck._dates.absolute import PREPOSITIONS, month_at
from quotecheck._dates.expression import Expression, Reader, phrases
from quotecheck._dates.forms import Day, Form, Holiday, Month, Weekday, YearPart
from quotecheck._dates.relations import (
    Ago,
    Fiscal,
    Named,
    Shifted,
    Stretch,
    TheQuarter,
    TheUnit,
    Timed,
    ToDate,
    Weekend,
)
from quotecheck._dates.timeofday import time_after
from quotecheck._rule import rule
from quotecheck._tokens import is_number
from quotecheck.kinds import DateKind, Granularity

_NOT_WEEKDAYS = frozenset(
    {"super", "black", "cyber", "good", "easter", "palm", "ash", "bloody", "holy", "fat", "shrove"}
)
_SHIFT = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "latest": 0, "that": 0,
}  # fmt: skip
_BEFORE_NAME = frozenset({"'s", "’s", '"', "“", "‘", "'", "on", "to"})
_SEVERAL = frozenset({"few", "several", "couple", "many"})


@rule(
    "@calendar.weekday",
    examples=[
        ("The report was released ⟦Tuesday⟧.", "2019-07-16"),
        ("Markets closed on ⟦Saturday⟧.", "2019-07-20"),
        ("He was arrested ⟦Thursday night⟧.", "2019-07-18"),
        ("It was signed ⟦Friday, July 12⟧.", "2019-07-12"),
        ("The court will rule on ⟦Monday⟧.", "2019-07-22"),
    ],
    silent=["Stores opened early on Super Tuesday.", "She sat in the sun.", "They wed in Rome."],
)
def weekday(reader: Reader, index: int) -> Expression | None:
    """A day of the week: the most recent one, the day of publication included, unless the clause looks ahead."""
    if not reader.capital(index):
        return None
    lower = reader.lower
    number = reader.words_of.weekday[lower[index]]
    stop = index + 1
    if len(lower[index]) <= 5 and not lower[index].endswith("day"):
        dotted = lower[stop] == "." and reader.tokens.touches(stop)
        stop += dotted
        if not (dotted and lower[index] != "sun") and not month_at(reader, stop + (lower[stop] == ",")):
            return None
        if lower[index] in {"sun", "sat", "wed", "mon"} and not month_at(reader, stop + (lower[stop] == ",")):
            return None
    if lower[index - 1] in _NOT_WEEKDAYS and reader.capital(index - 1):
        return None
    place = stop
    timed = None
    if lower[place] in reader.words_of.daypart or lower[place] == "at":
        timed = time_after(reader, place)
        place = timed[1] if timed else place
    dated = _month_day_after(reader, place, number)
    if dated is not None and dated.form is not None:
        form, stop = dated.form, dated.stop
        later = time_after(reader, stop) if timed is None else None
        if later:
            timed, stop = later, later[1]
    else:
        form, stop = _of_week(reader, number, place)
        if timed is None and (later := time_after(reader, stop)):
            timed, stop = later, later[1]
    if timed:
        form = Timed(form, timed[0])
    return Expression(index, stop, "weekday", form)


def _month_day_after(reader: Reader, index: int, number: int) -> Expression | None:
    """Return the month and day that a weekday is followed by: Tuesday, July 16; Tuesday the 16th of July."""
    place = index
    if reader.lower[place] in {",", "("}:
        place += 1
    place += reader.lower[place] == "on"
    if (
        not reader.lower[place][:1].isdecimal()
        and reader.lower[place] not in reader.words_of.month
        and reader.lower[place] != "the"
    ):
        return None
    found = reader.date_at(place)
    if found is None or not isinstance(found.form, Day):
        return None
    stop = found.stop
    if reader.lower[place - 1] == "(":
        if reader.lower[stop] != ")":
            return None
        stop += 1
    return Expression(index, stop, "weekday", Day(found.form.month, found.form.day, found.form.year, number))


def _of_week(reader: Reader, number: int, stop: int) -> tuple[Form, int]:
    """Return a weekday's form, in the week that follows it if one does: Monday of last week."""
    lower = reader.lower
    place = stop + (lower[stop] == "of")
    shift = _SHIFT.get(lower[place])
    if shift is not None and lower[place + 1] == "week":
        return Weekday(number, None, Shifted("week", shift)), place + 2
    return Weekday(number), stop


@rule(
    "yesterday", "today", "tomorrow", "tonight", "tonite",
    examples=[
        ("The ferry sank ⟦yesterday⟧.", "2019-07-19"),
        ("It leaves ⟦tomorrow morning⟧.", "2019-07-21"),
        ("They meet ⟦tonight⟧.", "2019-07-20"),
        ("It ended ⟦the day before yesterday⟧.", "2019-07-18"),
    ],
    silent=["A poll for USA Today found little."],
)  # fmt: skip
def deictic_day(reader: Reader, index: int) -> Expression | None:
    """Yesterday, today, tomorrow or tonight, with its time of day."""
    lower = reader.lower
    if reader.capital(index) and reader.capital(index - 1) and not reader.opens_sentence(index):
        return None
    shift = {"yesterday": -1, "tomorrow": 1}.get(lower[index], 0)
    first = index
    if lower[index - 2] == "day" and (away := {"before": -1, "after": 1}.get(lower[index - 1])) and away == shift:
        shift, first = 2 * away, index - 2 - (lower[index - 3] == "the")
    form: Form = Shifted("day", shift)
    if lower[index].startswith("ton"):
        return Expression(first, index + 1, "deictic_day", Timed(form, "TNI"))
    timed = time_after(reader, index + 1)
    if timed:
        return Expression(first, timed[1], "deictic_day", Timed(form, timed[0]))
    return Expression(first, index + 1, "deictic_day", form)


@rule(
    "last", "this", "next", "past", "previous", "coming", "current", "upcoming", "following", "prior", "that",
    examples=[
        ("He quit ⟦last December⟧.", "2018-12"),
        ("Wages rose ⟦last year⟧.", "2018"),
        ("Voting ends ⟦next week⟧.", "2019-07-22/2019-07-28"),
        ("They married ⟦this past spring⟧.", "2019-21"),
        ("Police came ⟦last night⟧.", "2019-07-19"),
        ("Sales fell in ⟦last year's third quarter⟧.", "2018-35"),
    ],
    silent=["This is the last straw.", 'She hosts ABC\'s "This Week".', "Past winters were cold."],
)  # fmt: skip
def shifted(reader: Reader, index: int) -> Expression | None:
    """A unit, month, weekday or season before, after or around the day of publication."""
    lower = reader.lower
    shift = _SHIFT[lower[index]]
    first, place = index, index + 1
    if lower[index] == "this" and lower[place] in {"past", "coming", "current", "upcoming"}:
        shift = _SHIFT[lower[place]]
        place += 1
    word = lower[place]
    named = reader.capital(index) and reader.capital(place) and word in reader.words_of.unit
    if named and lower[index - 1] in _BEFORE_NAME:
        return None
    if lower[index - 1] == "the":
        if lower[index] in {"last", "past", "previous"} and word in reader.words_of.unit:
            return _the_last(reader, index, place)
        first = index - 1
    elif lower[index] in {"past", "previous", "current", "coming", "upcoming", "following", "prior"} and lower[
        index - 1
    ] not in {"in", "its", "their", "his", "our", "for", "from"}:
        return None
    form = _shifted_form(reader, place, shift, lower[index])
    if form is None:
        return None
    stop = place + 1
    if lower[stop] == "." and word in reader.words_of.month and len(word) < 5 and reader.tokens.touches(stop):
        stop += 1
    if (
        isinstance(form, Month)
        and (found := reader.date_at(place))
        and isinstance(found.form, Day)
        and not found.form.year
    ):
        return Expression(first, found.stop, "shifted", Day(found.form.month, found.form.day, None, None, shift))
    if lower[stop] in {"'s", "’s"} and isinstance(form, Shifted) and form.unit == "year":
        owned = reader.date_at(stop + 1)
        if owned and owned.form and owned.form.stated_year is None and owned.form.with_year(form) != owned.form:
            return Expression(first, owned.stop, "shifted", owned.form.with_year(form))
    timed = time_after(reader, stop)
    if timed and isinstance(form, Weekday):
        return Expression(first, timed[1], "shifted", Timed(form, timed[0]))
    if isinstance(form, Weekday) and (dated := _month_day_after(reader, stop, form.weekday)):
        return Expression(first, dated.stop, "shifted", dated.form)
    return Expression(first, stop, "shifted", form)


def _shifted_form(reader: Reader, place: int, shift: int, determiner: str) -> Form | None:
    """Return what "last" or "this" or "next" stands before."""
    words, word = reader.words_of, reader.lower[place]
    unit = words.unit.get(word)
    if unit == "fortnight" or (determiner == "that" and unit not in {"year", "month", "week", "day", "quarter"}):
        return None
    if determiner in {"that", "following", "prior", "preceding"} or (determiner == "previous" and unit):
        away = {"that": 0, "following": 1}.get(determiner, -1)
        return Ago(away, unit, anchored=True) if unit and unit != "weekend" else None
    if unit == "day":
        return Shifted("day", shift) if shift or determiner == "this" else None
    if unit:
        return Shifted(unit, shift)
    if word in words.month and reader.capital(place):
        return Month(words.month[word], None, shift)
    if word in words.weekday and reader.capital(place) and word.endswith("day"):
        return Weekday(words.weekday[word], shift, None, determiner in {"previous", "prior", "following"})
    if word in words.season:
        return YearPart(Granularity.SEASON, words.season[word], None, shift)
    if word in words.daypart and determiner in {"this", "last"}:
        return Timed(Shifted("day", shift), "T" + words.daypart[word])
    holiday = reader.phrase(phrases("calendar.holiday"), place)
    if holiday and reader.capital(place) and holiday[1] == place + 1:
        return Holiday(holiday[0], None, shift)
    return None


def _the_last(reader: Reader, index: int, place: int) -> Expression | None:
    """The last decade is the ten years up to now; the previous year is a calendar year."""
    unit = reader.words_of.unit[reader.lower[place]]
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
    ],
    silent=["He walked past three dogs.", "The last three people left."],
)  # fmt: skip
def stretch(reader: Reader, index: int) -> Expression | None:
    """A number of units up to the day of publication, or from it on."""
    lower = reader.lower
    direction = _SHIFT[lower[index]]
    first = index - 1 if lower[index - 1] == "the" else index
    place = index + 1
    if lower[place] in _SEVERAL or (lower[place] == "couple" and lower[place + 1] == "of"):
        place += 2 if lower[place + 1] == "of" else 1
        unit = reader.words_of.units.get(lower[place])
        code = _VAGUE_UNIT.get(unit or "")
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
        code = _VAGUE_UNIT.get(reader.words_of.units[lower[most[1]]], "D")
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
    counted = tuple(range(place, stop))
    stop += 3 if lower[stop + 1] == "or" and lower[stop + 2] == "so" else 1
    return Expression(first, stop, "stretch", Stretch(count, unit, direction), counted)


_VAGUE_UNIT = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "quarter": "Q"}


@rule(
    "ago", "earlier", "later", "from", "hence", "before", "after", "later.",
    examples=[
        ("He left ⟦eight years ago⟧.", "2011~"),
        ("It sank ⟦10 days ago⟧.", "2019-07-10"),
        ("Profit was $2 million ⟦a year earlier⟧.", "2018~"),
        ("It opens ⟦two weeks from now⟧.", "2019-07-29~/2019-08-04~"),
        ("It happened ⟦a few months ago⟧.", "PAST_REF"),
    ],
    silent=["Ago is a town.", "An hour later than planned."],
)  # fmt: skip
def ago(reader: Reader, index: int) -> Expression | None:
    """So many units before or after the day of publication, or the date before."""
    lower, word = reader.lower, reader.lower[index]
    stop = index + 1
    if word == "from":
        if lower[stop] not in {"now", "today"}:
            return None
        stop += 1
    elif (word in {"before", "after"} and not (reader.tokens.touches(stop) and lower[stop] in {".", ","})) or (
        word in {"earlier", "later"} and lower[stop] == "than"
    ):
        return None
    sign = -1 if word in {"ago", "earlier", "before"} else 1
    anchored = word in {"earlier", "later", "before", "after"}
    unit = reader.words_of.units.get(lower[index - 1]) or reader.words_of.unit.get(lower[index - 1])
    hours = lower[index - 1] in {"hour", "hours", "minute", "minutes", "moments", "moment", "seconds"}
    if (unit is None or unit == "weekend") and not hours:
        return None
    started = _counted_before(reader, index - 1)
    if started is None:
        return None
    first, count, counted = started
    if count is None or hours:
        return Expression(first, stop, "ago", Named("PAST_REF" if sign < 0 else "FUTURE_REF"), counted)
    if unit == "fortnight":
        unit, count = "week", 2 * count
    return Expression(first, stop, "ago", Ago(sign * count, unit or "day", anchored), counted)


def _counted_before(reader: Reader, unit: int) -> tuple[int, int | None, tuple[int, ...]] | None:
    """Return where a counted unit begins, its count (None for several), and the count's tokens."""
    lower = reader.lower
    if lower[unit - 1] in {"a", "an"}:
        first = unit - 1
        return (first, 1, ())
    for first in range(unit - 1, max(unit - 6, -1), -1):
        found = reader.count(first)
        if found and found[1] == unit:
            more = first - 2 if lower[first - 1] == "than" and lower[first - 2] in {"more", "less"} else first
            nearly = (
                more - 1
                if more == first and lower[more - 1] in {"nearly", "almost", "about", "some", "roughly"}
                else more
            )
            return nearly, found[0], tuple(range(first, unit))
    if lower[unit - 1] in {"several", "many", "some", "few"} or lower[unit - 2] == "couple":
        first = unit - 2 if lower[unit - 2] in {"a", "couple", "only"} else unit - 1
        first -= lower[first - 1] == "a"
        return first, None, ()
    if lower[unit].endswith("s") and lower[unit - 1] not in {"the", "of"}:
        return unit, None, ()
    return None


@rule(
    "weekend", "year", "quarter", "week", "month", "day", "period",
    examples=[
        ("Crowds gathered over ⟦the weekend⟧.", "2019-07-20/2019-07-21"),
        ("Sales for ⟦the year⟧ were flat.", "2019"),
        ("Profit fell 3% in ⟦the latest quarter⟧.", "2019-34"),
    ],
    silent=["A weekend away does wonders.", "The year of the rat began."],
)  # fmt: skip
def the_unit(reader: Reader, index: int) -> Expression | None:
    """The weekend, quarter, year or other unit that the text is about."""
    lower = reader.lower
    first = index - 1
    quality = lower[first] if lower[first] in {"latest", "full", "whole", "entire", "fiscal", "same"} else ""
    first -= bool(quality)
    first -= quality == "fiscal" and lower[first] in {"full", "current"}
    if (
        lower[first] != "the"
        or lower[index + 1] in _FOLLOWED
        or is_number(lower[index + 1])
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


@rule(
    "months", "weeks", "days", "years", "quarters",
    examples=[("Losses for ⟦the nine months⟧ doubled.", "P9M")],
    silent=["She spent nine months abroad.", "In the 12 months to June 2019 it grew."],
)  # fmt: skip
def the_stretch(reader: Reader, index: int) -> Expression | None:
    """A counted stretch of time that the text takes as known."""
    lower = reader.lower
    for first in range(max(index - 2, 0), index):
        found = reader.count(first)
        if (
            found
            and found[1] == index
            and lower[first - 1] == "the"
            and lower[index + 1] not in {"to", "that", "-", "of", "ended"}
        ):
            code = _VAGUE_UNIT.get(reader.words_of.units[lower[index]], "D")
            return Expression(
                first - 1, index + 1, "the_stretch", Named(f"P{found[0]}{code}"), tuple(range(first, index))
            )
    return None


_FOLLOWED = frozenset(
    {
        "of",
        "to",
        "ended",
        "ending",
        "that",
        "when",
        "before",
        "after",
        "-",
        "'s",
        "’s",
        "in",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
    }
)


@rule(
    "year",
    examples=[
        ("Profit beat that of ⟦the year-earlier quarter⟧.", "2018-34"),
        ("The ⟦year-ago⟧ figure was lower.", "2018~"),
        ("Debt will be lower at ⟦year-end⟧.", "2019-12-31"),
    ],
    silent=["A year-long strike ended."],
)  # fmt: skip
def year_before(reader: Reader, index: int) -> Expression | None:
    """The quarter or other period a year before; the last day of the year."""
    lower = reader.lower
    place = index + 1 + (lower[index + 1] in {"-", "'s", "’s"})
    first = index - 1 if lower[index - 1] == "the" else index
    if (
        lower[place] == "end"
        and (place > index + 1 or lower[index - 1] not in {"the", "a"})
        and lower[place + 1] != "of"
    ):
        return Expression(index, place + 1, "year_before", Day(12, 31, Shifted("year", 0)))
    if lower[place] not in {"ago", "earlier"} or lower[place - 1] != "-":
        return None
    part = reader.date_at(place + 1)
    if part and part.rule == "quarter_or_half" and part.form and part.form.stated_year is None:
        return Expression(first, part.stop, "year_before", part.form.with_year(Shifted("year", -1)))
    if lower[place + 1] in {"quarter", "period"}:
        return Expression(first, place + 2, "year_before", TheQuarter(-1))
    return Expression(index, place + 1, "year_before", Ago(-1, "year", anchored=True))


@rule(
    "@calendar.holiday",
    examples=[
        ("Sales jumped on ⟦Thanksgiving 2018⟧.", "2018-11-22"),
        ("The shop shuts on ⟦Christmas Eve⟧.", "2019-12-24"),
    ],
    silent=["A labor day laborer came."],
)
def holiday(reader: Reader, index: int) -> Expression | None:
    """A holiday or other day with a name, computed for its year."""
    if not reader.capital(index):
        return None
    found = reader.phrase(phrases("calendar.holiday"), index)
    if found is None:
        return None
    rule_of_day, stop = found
    if stop > index + 1 and not reader.capital(stop - 1) and reader.lower[stop - 1] != "'s":
        return None
    if reader.lower[stop] in {"island", "islands", "carol", "tree", "trees", "bunny"}:
        return None
    year = reader.of_year(stop)
    if year is None and reader.lower[stop] == "," and reader.year_at(stop + 1):
        year = reader.year_at(stop + 1)
    first = index - 1 if reader.lower[index - 1] == "the" else index
    return Expression(first, year.stop if year else stop, "holiday", Holiday(rule_of_day, year.form if year else None))


@rule(
    "year", "month", "quarter", "week",
    examples=[
        ("Shares are up 8% in ⟦the year to date⟧.", "2019-01-01/2019-07-20"),
        ("They fell 3% ⟦year-to-date⟧.", "2019-01-01/2019-07-20"),
    ],
    silent=["A year to remember."],
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


__all__ = [
    "PREPOSITIONS",
    "DateKind",
    "Fiscal",
    "ago",
    "deictic_day",
    "holiday",
    "shifted",
    "stretch",
    "the_stretch",
    "the_unit",
    "to_date",
    "weekday",
    "year_before",
]
