"""What an expression states, and how that is placed in the calendar: years, months, days and their parts.

A form knows nothing of the text. ``place`` turns it into days, given the day of
publication and the direction that the clause leans to; without a day of
publication a relative form keeps its unit and an underspecified TIMEX3 value.
"""

from __future__ import annotations

import datetime as dt
import itertools
from calendar import monthrange

import attrs

from quotecheck._dates import calendar
from quotecheck.kinds import DateKind, Granularity, Modifier

PAST, NEAREST, FUTURE = -1, 0, 1


@attrs.frozen
class Placed:
    """A form in the calendar.

    Attributes:
        interval: First and last day; None where they are unknown.
        granularity: The unit that it is stated in.
        timex: TIMEX3 value.
        implied: What was filled in.
        whole: Whether it is one calendar unit; if not, it is a range.
        approximate: Whether the bounds hold only roughly, as for fiscal years.
        modifier: START, MID, END or APPROX.
        kind: VAGUE or RECURRING; None for what has bounds.
    """

    interval: calendar.Interval | None
    granularity: Granularity | None
    timex: str | None
    implied: frozenset[str] = frozenset()
    whole: bool = True
    approximate: bool = False
    modifier: Modifier | None = None
    kind: DateKind | None = None


@attrs.frozen
class Setting:
    """What a form is placed by.

    Attributes:
        published: Day of publication, or None.
        leaning: PAST, FUTURE or NEAREST, as the words around suggest.
        year: A year that the sentence states, or None.
        reference: The date last placed, for "a year earlier", or None.
        near: Whether the reference stands in the same sentence.
        bound: PAST where "since" leaves no choice.
        tense: PAST or FUTURE by the clause's verb.
        quarter: The quarter last placed, which "the quarter" refers to, or None.
    """

    published: dt.date | None = None
    leaning: int = NEAREST
    year: int | None = None
    reference: Placed | None = None
    near: bool = False
    bound: int = NEAREST
    tense: int = NEAREST
    quarter: calendar.Interval | None = None


_YEAR = frozenset({"year"})
_DAY = frozenset({"year", "month", "day"})


class Form:
    """What an expression states. Forms without a slot for the year ignore ``with_year``."""

    __slots__ = ()

    @property
    def stated_year(self) -> Form | None:
        """The year that the form states, for its neighbours to share."""
        return None

    def with_year(self, year: Form) -> Form:
        """Return the form with a year that a neighbour states."""
        del year
        return self

    def place(self, setting: Setting) -> Placed:
        """Place the form in the calendar."""
        raise NotImplementedError


def year_of(year: Form | None, setting: Setting) -> int | None:
    """Return the calendar year that a year's form stands for."""
    placed = year.place(setting) if year else None
    return placed.interval[0].year if placed and placed.interval else None


@attrs.frozen
class Year(Form):
    """2019."""

    year: int

    @property
    def stated_year(self) -> Form:
        return self

    def place(self, setting: Setting) -> Placed:
        del setting
        return Placed(calendar.years(self.year), Granularity.YEAR, f"{self.year:04d}")


@attrs.frozen
class Years(Form):
    """Several years in a row: the 1990s, the 20th century."""

    first: int
    granularity: Granularity
    implied: frozenset[str] = frozenset()

    def place(self, setting: Setting) -> Placed:
        del setting
        digits, count = (3, 10) if self.granularity is Granularity.DECADE else (2, 100)
        timex = f"{self.first:04d}"[:digits]
        return Placed(calendar.years(self.first, count), self.granularity, timex, self.implied)


_SOON = 1
"""So many months ahead, a month alone is rather the coming one."""
_HALF_A_YEAR = 6
"""So many months ahead, the tense of the clause may make it the coming one."""


def looks_ahead(setting: Setting, day: dt.date, month: int) -> bool:
    """Say whether a month or season without a year is rather the coming one than the past one."""
    away = (month - day.month) % 12
    if setting.leaning != NEAREST:
        return setting.leaning == FUTURE
    if setting.tense == FUTURE:
        return 0 < away <= _HALF_A_YEAR
    return setting.tense == NEAREST and 0 < away <= _SOON


@attrs.frozen
class Month(Form):
    """April; April 2019; last April (-1), next April (1), this April (0)."""

    month: int
    year: Form | None = None
    shift: int | None = None

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def with_year(self, year: Form) -> Form:
        return self if self.year or self.shift is not None else attrs.evolve(self, year=year)

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else self._nearby_year(setting)
        if year is None:
            return Placed(None, Granularity.MONTH, f"XXXX-{self.month:02d}")
        implied = frozenset[str]() if self.year else _YEAR
        return Placed(calendar.months(year, self.month), Granularity.MONTH, f"{year:04d}-{self.month:02d}", implied)

    def _nearby_year(self, setting: Setting) -> int | None:
        day = setting.published
        if setting.year is not None and self.shift is None:
            return setting.year
        if day is None or self.shift == 0:
            return day.year if day else None
        if self.shift is not None:
            beyond = self.month >= day.month if self.shift < 0 else self.month <= day.month
            return day.year + self.shift * beyond
        if looks_ahead(setting, day, self.month):
            return day.year + (self.month < day.month)
        return day.year - (self.month > day.month)


@attrs.frozen
class Day(Form):
    """July 16; July 16, 2019; Tuesday, July 16. A weekday that does not fit the nearest year chooses another."""

    month: int
    day: int
    year: Form | None = None
    weekday: int | None = None
    shift: int | None = None

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def with_year(self, year: Form) -> Form:
        return self if self.year or self.shift is not None else attrs.evolve(self, year=year)

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else setting.year
        found = calendar.day_of(year, self.month, self.day) if year is not None else self._nearby(setting)
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-{self.month:02d}-{self.day:02d}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset() if self.year else _YEAR)

    def _nearby(self, setting: Setting) -> dt.date | None:
        day = setting.published
        if day is None:
            return None
        candidates = [calendar.day_of(day.year + away, self.month, self.day) for away in range(-4, 5)]
        return nearby([each for each in candidates if each and self._fits(each)], day, self.shift, setting)

    def _fits(self, day: dt.date) -> bool:
        return self.weekday is None or day.isoweekday() == self.weekday


def nearby(days: list[dt.date], published: dt.date, shift: int | None, setting: Setting) -> dt.date | None:
    """Choose the day that is meant: before or after publication as stated or suggested, else the nearest."""
    if shift == 0:
        days = [day for day in days if day.year == published.year]
    elif direction := shift or setting.bound:
        days = [day for day in days if (day - published).days * direction >= (1 if shift else 0)]
    nearest = min(days, key=lambda day: (abs((day - published).days), day), default=None)
    if nearest and not shift and setting.bound == NEAREST and abs((nearest - published).days) > _FAR:
        lean = setting.leaning or setting.tense
        days = [day for day in days if (day - published).days * lean > 0]
        return min(days, key=lambda day: abs((day - published).days), default=nearest)
    return nearest


_FAR = 120
"""A day of the month so many days away is placed by the clause rather than by its distance."""


@attrs.frozen
class MonthDay(Form):
    """A day whose month another date states: the 15th, from 3 to 5 April."""

    day: int

    def place(self, setting: Setting) -> Placed:
        around = setting.reference
        if around and around.interval and (found := calendar.day_of(*around.interval[0].timetuple()[:2], self.day)):
            return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset({"year", "month"}))
        return Placed(None, Granularity.DAY, f"XXXX-XX-{self.day:02d}")


@attrs.frozen
class Weekday(Form):
    """Tuesday; last (-1), this (0) or next (1) Tuesday; Tuesday of last week."""

    weekday: int
    shift: int | None = None
    week: Form | None = None
    anchored: bool = False

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        if self.anchored and setting.reference and setting.reference.interval and setting.near:
            day = setting.reference.interval[0]
        found = self._in_week(setting) if self.week else day and self._nearby(day, setting.leaning)
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-WXX-{self.weekday}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), _DAY)

    def _in_week(self, setting: Setting) -> dt.date | None:
        week = self.week.place(setting).interval if self.week else None
        return calendar.shifted(week[0], (self.weekday - week[0].isoweekday()) % 7) if week else None

    def _nearby(self, day: dt.date, leaning: int) -> dt.date | None:
        back = (day.isoweekday() - self.weekday) % 7
        if self.shift == -1:
            return calendar.shifted(day, -(back or 7))
        if self.shift == 1 and self.anchored:
            return calendar.shifted(day, 7 - back)
        if self.shift == 1:
            return calendar.shifted(day, 7 + self.weekday - day.isoweekday())
        if self.shift == 0 or leaning == FUTURE:
            return calendar.shifted(day, (7 - back) % 7)
        return calendar.shifted(day, -back)


@attrs.frozen
class Holiday(Form):
    """Thanksgiving; Thanksgiving 2018; last (-1) or next (1) Thanksgiving."""

    rule: str
    year: Form | None = None
    shift: int | None = None

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def with_year(self, year: Form) -> Form:
        return self if self.year or self.shift is not None else attrs.evolve(self, year=year)

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else setting.year
        day = setting.published
        if year is not None:
            found = calendar.holiday(self.rule, year)
        elif day:
            candidates = [calendar.holiday(self.rule, day.year + away) for away in (-1, 0, 1)]
            found = nearby([each for each in candidates if each], day, self.shift, setting)
        else:
            found = None
        if found is None:
            fixed = self.rule.partition("-")
            known = not self.rule.startswith("easter") and " " not in self.rule
            timex = f"XXXX-{int(fixed[0]):02d}-{int(fixed[2]):02d}" if known else "XXXX-XX-XX"
            return Placed(None, Granularity.DAY, timex)
        return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset() if self.year else _YEAR)


_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


@attrs.frozen
class YearPart(Form):
    """A quarter, half or season of a year: the third quarter, last summer (-1), winter of 2018."""

    granularity: Granularity
    number: int
    year: Form | None = None
    shift: int | None = None

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def with_year(self, year: Form) -> Form:
        return self if self.year or self.shift is not None else attrs.evolve(self, year=year)

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
                return _CODES[self.number]

    def place(self, setting: Setting) -> Placed:
        base = self.year.place(setting) if self.year else None
        year = self._nearby_year(setting) if base is None else base.interval[0].year if base.interval else None
        first, length = self._months
        interval = calendar.months(year, first, length) if year is not None else None
        if interval is None or year is None:
            return Placed(None, self.granularity, f"XXXX-{self._code}")
        implied = base.implied if base else _YEAR
        approximate = base is not None and base.approximate
        return Placed(interval, self.granularity, f"{year:04d}-{self._code}", implied, approximate=approximate)

    def _nearby_year(self, setting: Setting) -> int | None:
        """Past ones are at least under way; "last summer" is over; "this summer" belongs to the year."""
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
        if (self.shift or (FUTURE if ahead else setting.leaning)) == FUTURE:
            return year + (first <= month if self.shift else first + length <= month)
        under_way = first <= month and (not self.shift or first + length <= month)
        return year - (not under_way)


@attrs.frozen
class Fraction(Form):
    """The last half of the '80s; the first half of July."""

    number: int
    parts: int
    base: Form

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, base=self.base.with_year(year))

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        if whole.interval is None:
            return whole
        return attrs.evolve(whole, interval=split(whole.interval, self.parts)[self.number - 1], whole=False)


@attrs.frozen
class Slice(Form):
    """Early 2019, mid-July, the end of the 1990s: the first, middle or last third."""

    modifier: Modifier
    base: Form

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, base=self.base.with_year(year))

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        if whole.interval is None or whole.granularity is Granularity.DAY:
            return attrs.evolve(whole, modifier=self.modifier)
        third = split(whole.interval, 3)[_THIRDS[self.modifier]]
        return attrs.evolve(whole, interval=third, modifier=self.modifier, whole=False, approximate=True)


_THIRDS = {Modifier.START: 0, Modifier.MID: 1, Modifier.END: 2}


def split(interval: calendar.Interval, parts: int) -> list[calendar.Interval]:
    """Cut an interval into parts: whole years or months where it has enough, tens of days in a month."""
    start, end = interval
    if start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
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
