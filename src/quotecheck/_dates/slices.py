"""Rules for parts and units of other dates: early 2019, the end of June, the week of July 8."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Setting, Year, Years
from quotecheck._dates.qualified import Named, Timed
from quotecheck._dates.quarters import base_after
from quotecheck._dates.relations import Shifted
from quotecheck._dates.stretches import WeekOf
from quotecheck._dates.yearparts import Nth, Slice
from quotecheck._rule import rule
from quotecheck._tokens import DASHES
from quotecheck.kinds import DateKind, Granularity, Modifier

_PART = {
    "early": Modifier.START,
    "beginning": Modifier.START,
    "start": Modifier.START,
    "mid": Modifier.MID,
    "middle": Modifier.MID,
    "midway": Modifier.MID,
    "halfway": Modifier.MID,
    "late": Modifier.END,
    "end": Modifier.END,
    "close": Modifier.END,
    "small": Modifier.START,
    "wee": Modifier.START,
}
_SMALL = frozenset({"small", "wee"})


@rule(
    "early", "late", "mid", "small", "wee", "overnight",
    examples=[
        ("Rents fell in ⟦the early 1990s⟧.", "1990/1993~ START"),
        ("The heat broke in ⟦mid-July⟧.", "2019-07-11~/2019-07-20~ MID"),
        ("It closed ⟦late last year⟧.", "2018-09~/2018-12~ END"),
        ("It may open in ⟦mid-to-late July⟧.", "2019-07-11~/2019-07-31~ END"),
        ("Fighting flared ⟦late Tuesday⟧.", "2019-07-16 END"),
        ("The fog lifted ⟦mid-morning on Tuesday⟧.", "2019-07-16 MID"),
        ("Thieves came in ⟦the early hours of Tuesday⟧.", "2019-07-16 START"),
        ("The pumps failed ⟦overnight on Tuesday⟧.", "2019-07-16"),
    ],
    silent=["He is late.", "An early 3-0 lead.", "In the early hours they slept.", "A small Tuesday crowd came."],
)  # fmt: skip
def early_or_late(reader: Reader, index: int) -> Expression | None:
    """The first, middle or last third of a date; the small hours or the night of a day."""
    lower, word = reader.lower, reader.lower[index]
    place = index + 1
    place += lower[place] in {"-", "–"}
    part = "MO" if lower[place] == "hours" else reader.words_of.daypart.get(lower[place])
    if word == "overnight":
        part = "NI"
    elif part:
        place += 1
    elif word in _SMALL:
        return None
    place += (lower[place] == "of" and part is not None) or (lower[place] in {"in", "on"} and word != "mid")
    place += word == "mid" and part is not None and lower[place] == "on"
    base = reader.date_at(place)
    if (
        base is None
        or base.form is None
        or isinstance(base.form, Named)
        or (word == "early" and lower[index - 1] == "as")
        or (part and base.form.place(_NOWHERE).granularity is not Granularity.DAY)
    ):
        return None
    first = index - 1 if lower[index - 1] == "the" else index
    if lower[first - 1] in {"very", "fairly"}:
        first -= 1
    form = base.form if part is None or isinstance(base.form, Timed) else Timed(base.form, f"T{part}")
    if word == "overnight":
        return Expression(first, base.stop, "early_or_late", form, base.counted)
    begun = _begun(reader, index)
    if begun is None:
        return Expression(first, base.stop, "early_or_late", Slice(_PART[word], form), base.counted)
    first = begun - (lower[begun - 1] == "the")
    return Expression(first, base.stop, "early_or_late", Slice(_PART[word], form, _PART[lower[begun]]), base.counted)


def _begun(reader: Reader, index: int) -> int | None:
    """Return the earlier part that one goes on from: mid- to late July, early-to-mid 2019."""
    lower, place = reader.lower, index - 1
    place -= lower[place] == "-"
    if place < 1 or lower[place] != "to":
        return None
    place -= 1
    place -= lower[place] == "-"
    return place if (lower[place], lower[index]) in _GOING_ON else None


_GOING_ON = {("early", "mid"), ("mid", "late")}


@rule(
    "end", "start", "beginning", "middle", "close", "halfway", "midway", "days", "weeks", "months", "years", "part",
    examples=[
        ("Work stops at ⟦the end of June⟧.", "2019-06-21~/2019-06-30~ END"),
        ("Work will begin in ⟦the middle of October⟧.", "2019-10-11~/2019-10-20~ MID"),
        ("Prices rose at ⟦the start of the year⟧.", "2019-01~/2019-04~ START"),
        ("It had 40 shops at ⟦end-2018⟧.", "2018-09~/2018-12~ END"),
        ("She left ⟦midway through 2018⟧.", "2018-05~/2018-08~ MID"),
        ("He fell ill in ⟦the last days of June⟧.", "2019-06-21~/2019-06-30~ END"),
        ("It rained in ⟦the early part of 2018⟧.", "2018-01~/2018-04~ START"),
    ],
    silent=["The end of the war was near.", "The week-end-May rush is on.", "The last days of Rome were dark."],
    after=["of", "-", "through"],
)  # fmt: skip
def end_of(reader: Reader, index: int) -> Expression | None:
    """The beginning, middle or end of a date."""
    lower, word, link = reader.lower, reader.lower[index], reader.lower[index + 1]
    first, part = index, _PART.get(word)
    if part is None:
        first, part = index - 1, _EDGES.get(lower[index - 1])
    if part is None or (link == "-" and (word != "end" or lower[index - 1] in DASHES)):
        return None
    if (link == "through") is not (word in _THROUGH):
        return None
    base = base_after(reader, index + 1) if link == "of" else reader.date_at(index + 2)
    if base is None or base.form is None:
        return None
    first -= lower[first - 1] == "the"
    form = Slice(part, base.form)
    if word in _SHORT and base.form.stated_year is base.form:
        form = Slice(part, form)
    return Expression(first, base.stop, "end_of", form, base.counted)


_SHORT = frozenset({"days", "weeks"})
"""Units of which the last ones of a year are less than a third of it."""


_THROUGH = frozenset({"halfway", "midway"})
_EDGES = {
    "closing": Modifier.END, "dying": Modifier.END, "final": Modifier.END, "last": Modifier.END,
    "latter": Modifier.END,
    "early": Modifier.START, "first": Modifier.START, "opening": Modifier.START,
}  # fmt: skip
"""What tells which days, weeks, months, years or part of a date are meant."""


@rule(
    "earlier", "later", "sometime",
    examples=[
        ("She resigned ⟦earlier this year⟧.", "2019"),
        ("The court rules ⟦later this week⟧.", "2019-07-15/2019-07-21"),
        ("It may open ⟦sometime next year⟧.", "2020"),
    ],
    silent=["He left earlier than I did."],
)  # fmt: skip
def earlier_in(reader: Reader, index: int) -> Expression | None:
    """Some time within a date, before or after the time of writing."""
    lower = reader.lower
    place = index + 1
    if lower[place] in {"in", "on"}:
        place += 1
        if lower[place] == "the" and lower[place + 1] in {
            "year",
            "month",
            "week",
            "day",
            "decade",
            "century",
            "quarter",
        }:
            unit = reader.words_of.unit[lower[place + 1]]
            return Expression(index, place + 2, "earlier_in", Shifted(unit, 0))
    base = reader.date_at(place)
    if base is None or base.form is None or base.rule in {"vague_time", "vague_duration", "ago"}:
        return None
    return Expression(index, base.stop, "earlier_in", base.form, base.counted)


@rule(
    "first", "second", "third", "fourth", "fifth", "last", "final",
    examples=[
        ("The fair opens on ⟦the first Monday in May 2018⟧.", "2018-05-07"),
        ("It snowed in ⟦the last week of June 2018⟧.", "2018-06-24~/2018-06-30~"),
        ("He left on ⟦the last day of 2018⟧.", "2018-12-31"),
        ("They wed on ⟦the first weekend in May⟧.", "2019-05-04/2019-05-05"),
        ("They meet on ⟦the first Monday of every month⟧.", "XXXX-WXX-1"),
    ],
    silent=["On the third day of the trial, she spoke."],
)  # fmt: skip
def nth_of(reader: Reader, index: int) -> Expression | None:
    """The nth day, week, weekend or weekday of a month, year or other date."""
    lower, place = reader.lower, index + 1
    if lower[place + 1] not in {"of", "in"}:
        return None
    number = -1 if lower[index] in {"last", "final"} else int(reader.words_of.ordinal[lower[index]])
    weekday = reader.words_of.weekday.get(lower[place]) if reader.capital(place) else None
    unit = reader.words_of.unit.get(lower[place])
    if weekday is None and unit not in {"day", "week", "weekend"}:
        return None
    if lower[place + 2] in {"each", "every"} and weekday and lower[place + 3] in reader.words_of.unit:
        form = Named(f"XXXX-WXX-{weekday}", DateKind.RECURRING, Granularity.DAY)
        return Expression(index - (lower[index - 1] in {"the", "every"}), place + 4, "nth_of", form)
    if lower[index - 1] == "every" and weekday:
        form = Named(f"XXXX-WXX-{weekday}", DateKind.RECURRING, Granularity.DAY)
        return Expression(index - 1, place + 1, "nth_of", form)
    base = base_after(reader, place + 1) if lower[place + 1] == "of" else reader.date_at(place + 2)
    if base is None or base.form is None or isinstance(base.form, Named):
        return None
    first = index - 1 if lower[index - 1] == "the" else index
    return Expression(first, base.stop, "nth_of", Nth(number, unit or "day", base.form, weekday), base.counted)


@rule(
    "@calendar.daypart",
    examples=[("Shots rang out on ⟦the night of July 3⟧.", "2019-07-03")],
    silent=["The night of the long knives.", "A morning of rain."],
    before=["the"],
    after=["of"],
)
def daypart_of(reader: Reader, index: int) -> Expression | None:
    """A part of a stated day: the morning of July 4."""
    lower = reader.lower
    base = reader.date_at(index + 2)
    if base is None or base.form is None or base.form.place(_NOWHERE).granularity is not Granularity.DAY:
        return None
    code = reader.words_of.daypart[lower[index]]
    return Expression(index - 1, base.stop, "daypart_of", Timed(base.form, "T" + code), base.counted)


_NOWHERE = Setting()
_ORDINALS = frozenset({"first", "second", "third", "fourth", "last", "final"})


@rule(
    "week", "weekend", "month", "weeks",
    examples=[
        ("The strike began ⟦the week of July 8⟧.", "2019-07-08/2019-07-14"),
        ("It rained ⟦the weekend of July 6⟧.", "2019-07-06/2019-07-07"),
        ("It shut for ⟦the month of May 2018⟧.", "2018-05"),
    ],
    silent=["The week of prayer begins."],
    after=["of", "beginning", "commencing", "starting"],
)  # fmt: skip
def week_of(reader: Reader, index: int) -> Expression | None:
    """The week, weekend or month that holds a stated day."""
    lower = reader.lower
    if lower[index - 1] in _ORDINALS or lower[index] == "weeks":
        return None
    base = reader.date_at(index + 2)
    days = reader.date_at(index + 2, several=True)
    if days and days.items[0].form and lower[index] != "month":
        base = days.items[0]._replace(stop=days.stop)
    if base is None or base.form is None or isinstance(base.form, (Year, Years)):
        return None
    first = index - 1 if lower[index - 1] == "the" else index
    form = base.form if lower[index] == "month" else WeekOf(lower[index], base.form)
    return Expression(first, base.stop, "week_of", form, base.counted)
