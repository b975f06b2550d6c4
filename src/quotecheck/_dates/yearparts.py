"""Forms of parts: quarters, halves, seasons, thirds."""

from __future__ import annotations

import datetime as dt
import itertools

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import FUTURE, PAST, YEAR, Derived, Form, InYear, Placed, Setting
from quotecheck._dates.monthform import looks_ahead
from quotecheck.kinds import Granularity, Modifier

SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


@attrs.define(eq=False, repr=False)
class YearPart(InYear):
    """A quarter, half or season of a year: the third quarter, last summer (-1), winter of 2018."""

    granularity: Granularity
    number: int
    year: Form | None = None
    shift: int | None = None

    @property
    def _months(self) -> tuple[int, int]:
        """First month and length."""
        match self.granularity:
            case Granularity.QUARTER:
                return 3 * self.number - 2, 3
            case Granularity.HALF:
                return 6 * self.number - 5, 6
            case _:
                return 3 * (self.number - 20), 3

    @property
    def _code(self) -> str:
        match self.granularity:
            case Granularity.QUARTER:
                return f"Q{self.number}"
            case Granularity.HALF:
                return f"H{self.number}"
            case _:
                return SEASON_CODES[self.number]

    def place(self, setting: Setting) -> Placed:
        base = self.year.place(setting) if self.year else None
        year = self._nearby_year(setting) if base is None else base.interval[0].year if base.interval else None
        if base and base.interval and base.approximate and base.interval[1].year > base.interval[0].year:
            timex = f"{base.interval[0].year:04d}-{self._code}"  # of two years that no calendar divides
            return base._replace(granularity=self.granularity, timex=timex)
        first, length = self._months
        interval = calendar.months(year, first, length) if year is not None else None
        if interval and year and self.year and self.year.floating and setting.published and setting.tense == PAST:
            year -= interval[0] > setting.published
            interval = calendar.months(year, first, length)
        if interval is None or year is None:
            return Placed(None, self.granularity, f"XXXX-{self._code}")
        implied = base.implied if base else YEAR
        approximate = base is not None and base.approximate
        return Placed(interval, self.granularity, f"{year:04d}-{self._code}", implied, approximate=approximate)

    def _nearby_year(self, setting: Setting) -> int | None:
        """Past ones are at least under way; "last summer" is over; "this summer" belongs to the year.

        A quarter just over is yet to be reported.
        """
        day = setting.published
        if setting.year is not None and self.shift is None:
            return setting.year
        if day is None:
            return None
        first, length = self._months
        year, month = (day.year - 1, day.month + 12) if first == 12 and day.month < 3 else (day.year, day.month)
        if self.shift == 0:
            return year
        ahead = self.granularity is Granularity.SEASON and looks_ahead(setting, day, first)
        reported = self.granularity is Granularity.QUARTER and not self.shift and (month - first - length) % 12 < 3
        if not reported and (self.shift or (FUTURE if ahead else setting.leaning)) == FUTURE:
            return year + (first <= month if self.shift else first + length <= month)
        under_way = first <= month and (not self.shift or first + length <= month)
        return year - (not under_way)


@attrs.define(eq=False, repr=False)
class Fraction(Derived):
    """The first half of the '70s; the first half of July."""

    number: int
    parts: int
    base: Form

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        if whole.interval is None:
            return whole
        return whole._replace(interval=split(whole.interval, self.parts)[self.number - 1], whole=False)


@attrs.define(eq=False, repr=False)
class Nth(Derived):
    """The nth day, week, weekend or weekday of another date; the last one (-1): the first Monday in May."""

    number: int
    unit: str
    base: Form
    weekday: int | None = None

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        week = self.unit in _STEPS and self.weekday is None
        interval = self._of(*whole.interval) if whole.interval else None
        granularity = Granularity.WEEK if week else Granularity.DAY
        if interval is None:
            return Placed(None, granularity, "XXXX-WXX" if week else "XXXX-XX-XX")
        timex = interval[0].isoformat() if not week else "{}-W{:02d}".format(*interval[0].isocalendar())
        if self.unit == "weekend":
            return Placed(interval, granularity, f"{timex}-WE", whole.implied)
        return Placed(interval, granularity, timex, whole.implied, whole=not week, approximate=week)

    def _of(self, start: dt.date, end: dt.date) -> calendar.Interval | None:
        length = 1 if self.weekday else _STEPS.get(self.unit, 1)
        weekday = _SATURDAY if self.unit == "weekend" else self.weekday
        step = 7 if weekday or length == 7 else 1
        if self.number < 0:
            back = (end.isoweekday() - weekday) % 7 if weekday else length - 1
            first = calendar.shifted(end, -back)
        else:
            ahead = (weekday - start.isoweekday()) % 7 if weekday else 0
            first = calendar.shifted(start, ahead + step * (self.number - 1))
        if first is None or not start <= first <= end:
            return None
        return calendar.days(first, min(length, (end - first).days + 1))


_SATURDAY = 6
_STEPS = {"week": 7, "weekend": 2}
"""Days of what may be counted within a month."""


@attrs.define(eq=False, repr=False)
class Slice(Derived):
    """Early 2019, mid-July, the end of the 1990s: the first, middle or last third; two of them: mid-to-late 2019."""

    modifier: Modifier
    base: Form
    since: Modifier | None = None
    """Where the part begins, if it is of two thirds."""

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        if whole.interval is None or whole.granularity is Granularity.DAY:
            return whole._replace(modifier=self.modifier)
        thirds = split(whole.interval, 3)
        start, end = thirds[_THIRDS[self.since or self.modifier]][0], thirds[_THIRDS[self.modifier]][1]
        modifier = Modifier.START if self.since is Modifier.START else self.modifier
        return whole._replace(interval=(start, end), modifier=modifier, whole=False, approximate=True)


_THIRDS = {Modifier.START: 0, Modifier.MID: 1, Modifier.END: 2}


def split(interval: calendar.Interval, parts: int) -> list[calendar.Interval]:
    """Cut an interval into parts: whole years or months where it has enough, tens of days in a month."""
    start, end = interval
    if start.day == 1 and end.day == calendar.length(end.year, end.month):
        count = (end.year - start.year) * 12 + end.month - start.month + 1
        if count % 12 == 0 and count >= 12 * parts:
            cuts = _cuts(count // 12, parts)
            pieces = [calendar.years(start.year + low, high - low) for low, high in cuts]
            return [piece for piece in pieces if piece]
        if count % parts == 0:
            length = count // parts
            pieces = [calendar.months(start.year, start.month + length * number, length) for number in range(parts)]
            return [piece for piece in pieces if piece]
    count = (end - start).days + 1
    cuts = [(0, 10), (10, 20), (20, count)] if parts == 3 and 28 <= count <= 31 else _cuts(count, parts)
    days = [calendar.days(calendar.shifted(start, low) or start, max(high - low, 1)) for low, high in cuts]
    return [piece or interval for piece in days]


def _cuts(count: int, parts: int) -> list[tuple[int, int]]:
    """Cut ``count`` into parts; earlier ones are the longer ones: ten years make 4, 3 and 3."""
    bounds = [-(-count * number // parts) for number in range(parts + 1)]
    return list(itertools.pairwise(bounds))
