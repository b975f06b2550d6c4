"""Rules for dates counted from another one: eight years ago, a year earlier, the year-earlier quarter."""

from __future__ import annotations

from quotecheck._dates.anchored import That
from quotecheck._dates.days import Day, Weekday
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form, Setting
from quotecheck._dates.qualified import Named, Timed
from quotecheck._dates.relations import DAYS, MONTHS, Ago, From, Shifted, TheQuarter
from quotecheck._dates.stretches import Over, WeekOf
from quotecheck._rule import rule
from quotecheck.kinds import Granularity

_SHORT = frozenset({"hour", "hours", "minute", "minutes", "moments", "moment", "seconds"})


@rule(
    "ago", "earlier", "later", "from", "hence", "before", "after",
    examples=[
        ("He left ⟦eight years ago⟧.", "2011~"),
        ("It sank ⟦10 days ago⟧.", "2019-07-10"),
        ("It sank ⟦two years ago today⟧.", "2017-07-20"),
        ("It sank ⟦a week ago Monday⟧.", "2019-07-08"),
        ("It sank ⟦five years ago this week⟧.", "2014-07-14/2014-07-20"),
        ("Profit was $2 million ⟦a year earlier⟧.", "2018~"),
        ("It opens ⟦two weeks from now⟧.", "2019-07-29~/2019-08-04~"),
        ("It happened ⟦a few months ago⟧.", "PAST_REF"),
        ("Ice covered it ⟦900,000 years ago⟧.", "PAST_REF"),
        ("The shop closed ⟦two weeks before July 4⟧.", "2019-06-20"),
        ("He fell ill on 3 May 2017, having travelled ⟦the night before⟧.", "2017-05-02"),
    ],
    silent=["Ago is a town.", "An hour later than planned."],
    before=[*_SHORT, "half", "@calendar.unit", "@calendar.units", "@calendar.daypart"],
)  # fmt: skip
def ago(reader: Reader, index: int) -> Expression | None:
    """So many units before or after the day of publication, or the date before."""
    after = reader.lower[index + 1]
    named = reader.lower[index] == "ago" and (after in _UPON or after in reader.words_of.weekday)
    return (_ago_upon(reader, index) if named else None) or _counted_from(reader, index)


_UPON = frozenset({"last", "this", "today", "yesterday"})


def _ago_upon(reader: Reader, index: int) -> Expression | None:
    """Return the very day or week: two years ago today, a week ago Monday, a year ago this week."""
    measure = reader.lower[index - 1]
    unit = reader.words_of.units.get(measure) or reader.words_of.unit.get(measure) or ""
    started = _counted_before(reader, index - 1)
    base = reader.date_at(index + 1)
    if unit not in _STEPS or not (started and started[1]) or base is None or reader.lower[base.stop] in _POSSESSIVE:
        return None
    first, count, counted = started
    match base.form:
        case Shifted("week", 0):
            form: Form = WeekOf("week", From(Shifted("day", 0), -(count or 0), unit))
        case Shifted("day") | Weekday():
            form = From(Over(base.form), -(count or 0), unit)
        case _:
            return None
    return Expression(first, base.stop, "ago", form, counted)


_POSSESSIVE = frozenset({"'", "’", "'s", "’s"})


def _counted_from(reader: Reader, index: int) -> Expression | None:  # noqa: PLR0911 - one return a kind of count
    """Return so many units from the day of publication or from the date before."""
    lower, word, measure = reader.lower, reader.lower[index], reader.lower[index - 1]
    stop = _stop_of(reader, index)
    if stop is None:
        return _from_day(reader, index)
    unit = reader.words_of.units.get(measure) or reader.words_of.unit.get(measure)
    if stop == index + 1 and lower[index - 2] == "the" and word in {"after", "before"}:
        return _beside(reader, index)
    if word == "before" and lower[stop - 1] == "last":
        first = index - 2 if lower[index - 2] == "the" else index - 1
        return Expression(first, stop, "ago", Shifted(unit, -2)) if unit and unit in MONTHS | DAYS else None
    sign = -1 if word in {"ago", "earlier", "before"} else 1
    anchored = word in {"earlier", "later", "before", "after"}
    hours = measure in _SHORT
    if (unit is None or unit == "weekend") and not hours and measure != "half":
        return None
    if halved := _halved_before(reader, index - 1):
        first, months, counted = halved
        away, whole = (months // 12, "year") if months % 12 == 0 else (months, "month")
        return Expression(first, stop, "ago", Ago(sign * away, whole, anchored), counted)
    if measure == "half":
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


def _beside(reader: Reader, index: int) -> Expression | None:
    """Return the day before or after the one told of, or its night, or another unit: the year before."""
    measure, away = reader.lower[index - 1], -1 if reader.lower[index] == "before" else 1
    unit, part = reader.words_of.unit.get(measure), reader.words_of.daypart.get(measure)
    form: Form = That(unit or "day", away, alone=False)
    if part:
        form = Timed(form, "T" + part)
    return Expression(index - 2, index + 1, "ago", form) if part or unit in _STEPS else None


def _from_day(reader: Reader, index: int) -> Expression | None:
    """Return a day by its distance from a stated one: two weeks before Christmas, the day after July 4."""
    lower, measure = reader.lower, reader.lower[index - 1]
    unit = reader.words_of.units.get(measure) or reader.words_of.unit.get(measure) or ""
    started = _counted_before(reader, index - 1)
    if measure == "day" and lower[index - 2] == "the":
        started = index - 2, 1, ()
    base = reader.date_at(index + 1) if lower[index] in _FROM and unit in _STEPS and started and started[1] else None
    if base is None or base.form is None or base.form.place(_NOWHERE).granularity is not Granularity.DAY:
        return None
    ahead = lower[index] == "from"
    if ahead and started and _lasts(reader, started[0]):
        return None
    if ahead and lower[base.stop] in _RANGING:
        return None
    first, count, counted = started or (index, 0, ())
    form = From(base.form, (count or 0) * (-1 if lower[index] == "before" else 1), unit, ahead)
    return Expression(first, base.stop, "ago", form, (*counted, *base.counted))


def _lasts(reader: Reader, first: int) -> bool:
    """Say whether what begins on a day lasts so long, or is paid so often: for six months from, £40 a week from."""
    if reader.lower[first - 1] == "for":
        return True
    return reader.lower[first] == "a" and (_ends_numeral(reader, first) or _ends_numeral(reader, first - 1))


def _ends_numeral(reader: Reader, stop: int) -> bool:
    return any((numeral := reader.numerals.get(at)) and numeral.stop == stop for at in range(max(stop - 4, 0), stop))


_NOWHERE = Setting()
_RANGING = frozenset({"to", "through", "until", "till", "-", "–", "—"})
_FROM = frozenset({"after", "before", "from"})
_STEPS = frozenset({"day", "week", "fortnight", "month", "year"})


def _stop_of(reader: Reader, index: int) -> int | None:
    """Return where the word that counts from a date stops, or None where it does something else."""
    lower, stop = reader.lower, index + 1
    match lower[index]:
        case "from":
            return stop + 1 if lower[stop] in {"now", "today"} else None
        case "before" if lower[stop] == "last":
            return stop + 1
        case "before" | "after":
            known = lower[index] == "before" and lower[index - 2 : index - 1] == ["the"]
            return stop if lower[stop] in {".", ","} or (known and lower[stop] == "and") else None
        case "earlier" | "later":
            return stop if lower[stop] != "than" else None
        case _:
            return stop


def _halved_before(reader: Reader, last: int) -> tuple[int, int, tuple[int, ...]] | None:
    """Return where "half a century", "two and a half years", "a year and a half" begins, and its months."""
    lower = reader.lower
    months = MONTHS.get(reader.words_of.unit.get(lower[last]) or reader.words_of.units.get(lower[last]) or "", 0)
    for first in range(max(last - 5, 0), last if months > 1 else 0):
        numeral = reader.numerals.get(first)
        if numeral and numeral.stop == last and numeral.lower % 1 and numeral.lower == numeral.upper < _MOST:
            return first, int(numeral.lower * months), tuple(range(first, last))
    if lower[last - 1] in {"a", "-"} and lower[last - 2] == "half" and months > 1:
        return last - 2, months // 2, (last - 2,)
    if lower[max(last - 3, 0) : last] == ["and", "a", "half"] and months > 1:
        found = reader.count(last - 4)
        if found and found[1] == last - 3:
            return last - 4, found[0] * months + months // 2, tuple(range(last - 4, last))
    if lower[last] == "half" and lower[last - 1] == "a" and lower[last - 2] == "and":
        months = MONTHS.get(reader.words_of.unit.get(lower[last - 3], ""), 0)
        if lower[last - 4] in {"a", "one"} and months > 1:
            return last - 4, months * 3 // 2, tuple(range(last - 2, last + 1))
    return None


_MOST = 1000


def _ends_at(reader: Reader, first: int, stop: int) -> bool:
    numeral = reader.numerals.get(first)
    return numeral is not None and numeral.stop == stop


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
    large = next((at for at in range(unit - 1, max(unit - 4, -1), -1) if _ends_at(reader, at, unit)), None)
    if large is not None:  # 900,000 years ago
        return large, None, tuple(range(large, unit))
    if lower[unit - 1] in {"several", "many", "some", "few"} or lower[unit - 2] == "couple":
        first = unit - 2 if lower[unit - 2] in {"a", "couple", "only"} else unit - 1
        first -= lower[first - 1] == "a"
        return first, None, ()
    if lower[unit].endswith("s") and lower[unit - 1] not in {"the", "of"}:
        return unit, None, ()
    return None


@rule(
    "year",
    examples=[
        ("Profit beat that of ⟦the year-earlier quarter⟧.", "2018-34"),
        ("The ⟦year-ago⟧ figure was lower.", "2018~"),
        ("Debt will be lower at ⟦year-end⟧.", "2019-12-31"),
    ],
    silent=["A year-long strike ended."],
    after=["-", "'s", "’s", "end"],
)  # fmt: skip
def year_before(reader: Reader, index: int) -> Expression | None:
    """The quarter or other period a year before; the last day of the year."""
    lower = reader.lower
    place = index + 1 + (lower[index + 1] != "end")
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
        return Expression(first, place + 2, "year_before", TheQuarter(-1, period=lower[place + 1] == "period"))
    return Expression(index, place + 1, "year_before", Ago(-1, "year", anchored=lower[place] == "earlier"))


@rule(
    "time",
    examples=[
        ("She will stand down in ⟦two years' time⟧.", "2021~"),
        ("They meet in ⟦a week's time⟧.", "2019-07-22~/2019-07-28~"),
    ],
    silent=["He has two weeks' holiday time.", "She took a week's time off."],
    before=["'", "’", "'s", "’s"],
)
def in_some_time(reader: Reader, index: int) -> Expression | None:
    """So many units after the day of publication: in three weeks' time."""
    measure = reader.lower[index - 2]
    single = reader.lower[index - 3] in {"a", "one"}
    unit = (reader.words_of.unit if single else reader.words_of.units).get(measure)
    started = _counted_before(reader, index - 2) if unit else None
    if unit is None or started is None or not started[1] or reader.lower[started[0] - 1] != "in":
        return None
    first, count, counted = started
    if unit == "fortnight":
        unit, count = "week", 2 * (count or 0)
    return Expression(first, index + 1, "in_some_time", Ago(count or 0, unit), counted)
