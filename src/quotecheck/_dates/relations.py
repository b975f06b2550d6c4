"""Forms that are stated by their distance from the day of publication, or from another date."""

from __future__ import annotations

import datetime as dt

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import FUTURE, PAST, Form, Placed, Setting
from quotecheck.kinds import DateKind, Granularity, Modifier

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "fortnight": 14}
DURATION = {
    "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
    "weekend": "WE", "fortnight": "W",
}  # fmt: skip
GRANULARITY = {
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "weekend": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "half": Granularity.HALF,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}
_UNPLACED = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "year": "XXXX", "decade": "XXX", "century": "XX", "fortnight": "XXXX-WXX",
}  # fmt: skip


def unit_at(day: dt.date, unit: str, shift: int) -> calendar.Interval | None:
    """Return the calendar unit so many units away from the one that holds a day."""
    if unit in DAYS:
        moved = calendar.shifted(day, DAYS[unit] * shift)
        if moved is None or unit == "day":
            return (moved, moved) if moved else None
        return calendar.week_of(moved)
    if unit == "weekend":
        week = unit_at(day, "week", shift)
        return calendar.days(week[1] - dt.timedelta(1), 2) if week else None
    length = MONTHS[unit]
    index = (day.year * 12 + day.month - 1) // length + shift
    return calendar.months(0, index * length + 1, length)


def unit_timex(interval: calendar.Interval, unit: str) -> str:
    """Return the TIMEX3 value of a calendar unit.

    >>> unit_timex((dt.date(2019, 7, 20), dt.date(2019, 7, 21)), "weekend")
    '2019-W29-WE'
    """
    start = interval[0]
    year, week, _ = start.isocalendar()
    match unit:
        case "day":
            return start.isoformat()
        case "week" | "fortnight":
            return f"{year:04d}-W{week:02d}"
        case "weekend":
            return f"{year:04d}-W{week:02d}-WE"
        case "month":
            return f"{start.year:04d}-{start.month:02d}"
        case "quarter":
            return f"{start.year:04d}-Q{start.month // 3 + 1}"
        case "half":
            return f"{start.year:04d}-H{start.month // 6 + 1}"
        case _:
            return f"{start.year:04d}"[: {"decade": 3, "century": 2}.get(unit, 4)]


@attrs.frozen
class Shifted(Form):
    """Yesterday, last week, this month, next year, the weekend."""

    unit: str
    shift: int
    approximate: bool = False

    @property
    def stated_year(self) -> Form | None:
        return self if self.unit == "year" else None

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        interval = unit_at(day, self.unit, self.shift) if day else None
        granularity = GRANULARITY[self.unit]
        if interval is None:
            return Placed(None, granularity, _UNPLACED[self.unit])
        timex = unit_timex(interval, self.unit)
        return Placed(interval, granularity, timex, implied_by(granularity), approximate=self.approximate)


def implied_by(granularity: Granularity) -> frozenset[str]:
    """Return what a date relative to publication leaves unstated."""
    if granularity in {Granularity.DAY, Granularity.WEEK}:
        return frozenset({"year", "month", "day"})
    return frozenset({"year", "month"}) if granularity is Granularity.MONTH else frozenset({"year"})


@attrs.frozen
class Weekend(Form):
    """The weekend: the last one begun, or the coming one."""

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        back = setting.leaning != FUTURE and day is not None and day.isoweekday() < 6
        return Shifted("weekend", -1 if back else 0).place(setting)


@attrs.frozen
class Ago(Form):
    """Eight years ago (-8), two weeks from now (2); earlier and later count from the date before.

    A year before, in a text that compares quarters, is the same quarter of the year before.
    """

    count: int
    unit: str
    anchored: bool = False

    def place(self, setting: Setting) -> Placed:
        reference = setting.reference
        granularity = GRANULARITY[self.unit]
        day, unit = setting.published, self.unit
        if setting.quarter and self.unit == "year" and self.count == -1:
            interval = unit_at(setting.quarter[0], "quarter", -4)
            return self._placed(interval, "quarter", Granularity.QUARTER)
        if reference and reference.interval and self.anchored:
            day = reference.interval[0]
        return self._placed(unit_at(day, unit, self.count) if day else None, unit, granularity)

    def _placed(self, interval: calendar.Interval | None, unit: str, granularity: Granularity) -> Placed:
        if interval is None:
            return Placed(None, granularity, _UNPLACED[unit])
        timex = unit_timex(interval, unit)
        return Placed(interval, granularity, timex, implied_by(granularity), approximate=unit not in {"day", "quarter"})


@attrs.frozen
class TheUnit(Form):
    """The year of a date already stated in the sentence, or else of publication: "the end of the year"."""

    unit: str

    @property
    def stated_year(self) -> Form | None:
        return self if self.unit == "year" else None

    def place(self, setting: Setting) -> Placed:
        reference = setting.reference
        if reference and reference.interval and not reference.implied and setting.near:
            interval = unit_at(reference.interval[0], self.unit, 0)
            if interval:
                return Placed(interval, GRANULARITY[self.unit], unit_timex(interval, self.unit), _YEAR)
        return Shifted(self.unit, 0).place(setting)


_YEAR = frozenset({"year"})


@attrs.frozen
class TheQuarter(Form):
    """The quarter that the text is about: the one last mentioned, or the last one over; so many years before."""

    years: int = 0

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        whole = setting.quarter
        if whole is None or (day and whole[1] >= day):
            whole = unit_at(day, "quarter", -1) if day else None
        interval = unit_at(whole[0], "quarter", 4 * self.years) if whole else None
        timex = unit_timex(interval, "quarter") if interval else _UNPLACED["quarter"]
        return Placed(interval, Granularity.QUARTER, timex, _YEAR | {"month"})


@attrs.frozen
class Stretch(Form):
    """So many units up to the day of publication (-1), or from it (1): the past three weeks."""

    count: int
    unit: str
    direction: int

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        granularity = GRANULARITY[self.unit]
        count, code = self.count, DURATION[self.unit]
        if self.unit == "decade":
            count, code = 10 * count, "Y"
        elif self.unit == "century":
            count, code = 100 * count, "Y"
        elif self.unit == "fortnight":
            count *= 2
        timex = f"P{count}{code}"
        other = None
        if day and self.unit in MONTHS:
            other = calendar.moved(day, self.direction * self.count * MONTHS[self.unit])
        elif day and self.unit in DAYS:
            other = calendar.shifted(day, self.direction * self.count * DAYS[self.unit])
        if day is None or other is None:
            return Placed(None, granularity, timex, whole=False)
        interval = (other, day) if self.direction == PAST else (day, other)
        return Placed(interval, granularity, timex, implied_by(Granularity.DAY), whole=False)


@attrs.frozen
class Share(Form):
    """The first nine months of 1997; the last three months (of the year)."""

    count: int
    unit: str
    base: Form
    last: bool = False

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, base=self.base.with_year(year))

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        timex = f"P{self.count}{DURATION[self.unit]}"
        granularity = GRANULARITY[self.unit]
        if whole.interval is None:
            return Placed(None, granularity, timex, whole=False)
        interval = self._of(*whole.interval)
        return Placed(interval, granularity, timex, whole.implied, whole=False, approximate=whole.approximate)

    def _of(self, start: dt.date, end: dt.date) -> calendar.Interval | None:
        after = calendar.shifted(end, 1)
        if self.unit in MONTHS:
            length = self.count * MONTHS[self.unit]
            bound = calendar.moved(after, -length) if self.last and after else calendar.moved(start, length)
        else:
            length = self.count * DAYS.get(self.unit, 1)
            bound = calendar.shifted(end, 1 - length) if self.last else calendar.shifted(start, length)
        if bound is None or not start <= (bound if self.last else bound - dt.timedelta(1)) <= end:
            return None
        return (bound, end) if self.last else (start, bound - dt.timedelta(1))


@attrs.frozen
class Ending(Form):
    """So many units up to a stated date: the 12 months to June, the quarter ended Sept. 30."""

    count: int
    unit: str
    end: Form

    @property
    def stated_year(self) -> Form | None:
        return self.end.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, end=self.end.with_year(year))

    def place(self, setting: Setting) -> Placed:
        end = self.end.place(setting)
        granularity = GRANULARITY[self.unit]
        timex = f"P{self.count}{DURATION[self.unit]}"
        after = calendar.shifted(end.interval[1], 1) if end.interval else None
        if end.interval is None or after is None:
            return Placed(None, granularity, timex, whole=False)
        if self.unit in MONTHS:
            start = calendar.moved(after, -self.count * MONTHS[self.unit])
        else:
            start = calendar.shifted(after, -self.count * DAYS[self.unit])
        if start is None:
            return Placed(None, granularity, timex, whole=False)
        interval = (start, end.interval[1])
        whole = self.unit in MONTHS and self.count == 1 and unit_at(start, self.unit, 0) == interval
        if whole:
            timex = unit_timex(interval, self.unit)
        return Placed(interval, granularity, timex, end.implied, whole=whole)


@attrs.frozen
class Over(Form):
    """A date that the text says is over: ended Sept. 30."""

    base: Form

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, base=self.base.with_year(year))

    def place(self, setting: Setting) -> Placed:
        return self.base.place(attrs.evolve(setting, leaning=PAST, bound=PAST))


@attrs.frozen
class ToDate(Form):
    """The year to date."""

    unit: str

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        whole = unit_at(day, self.unit, 0) if day else None
        timex = unit_timex(whole, self.unit) if whole else _UNPLACED[self.unit]
        interval = (whole[0], day) if whole and day else None
        return Placed(interval, GRANULARITY[self.unit], timex, implied_by(GRANULARITY[self.unit]), whole=False)


@attrs.frozen
class WeekOf(Form):
    """The week of July 8; the weekend of July 6."""

    unit: str
    day: Form

    @property
    def stated_year(self) -> Form | None:
        return self.day.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, day=self.day.with_year(year))

    def place(self, setting: Setting) -> Placed:
        day = self.day.place(setting)
        interval = unit_at(day.interval[0], self.unit, 0) if day.interval else None
        timex = unit_timex(interval, self.unit) if interval else _UNPLACED[self.unit]
        return Placed(interval, Granularity.WEEK, timex, day.implied)


@attrs.frozen
class Fiscal(Form):
    """A fiscal or school year, whose months are not stated: the calendar years, approximately."""

    base: Form

    @property
    def stated_year(self) -> Form | None:
        return self

    def place(self, setting: Setting) -> Placed:
        return attrs.evolve(self.base.place(setting), approximate=True)


@attrs.frozen
class YearSpan(Form):
    """Two or more years in a row as one unit: 2018-19, the winter of 2018-19."""

    first: int
    last: int

    @property
    def stated_year(self) -> Form | None:
        return self

    def place(self, setting: Setting) -> Placed:
        del setting
        interval = calendar.years(self.first, self.last - self.first + 1)
        return Placed(interval, Granularity.YEAR, f"{self.first:04d}/{self.last:04d}", whole=False)


@attrs.frozen
class Timed(Form):
    """A day with a time of day: 10 a.m. Tuesday, last night."""

    base: Form
    time: str

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        return attrs.evolve(self, base=self.base.with_year(year))

    def place(self, setting: Setting) -> Placed:
        placed = self.base.place(setting)
        return attrs.evolve(placed, timex=f"{placed.timex}{self.time}")


@attrs.frozen
class Named(Form):
    """A TIMEX3 value alone: recently, several years, every Tuesday."""

    timex: str
    kind: DateKind = DateKind.VAGUE
    granularity: Granularity | None = None
    modifier: Modifier | None = None

    def place(self, setting: Setting) -> Placed:
        del setting
        return Placed(None, self.granularity, self.timex, kind=self.kind, modifier=self.modifier)
