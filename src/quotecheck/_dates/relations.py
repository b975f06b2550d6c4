"""Forms that are stated by their distance from the day of publication, or from another date."""

from __future__ import annotations

import datetime as dt
import itertools

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import FUTURE, PAST, YEAR, YEAR_MONTH_DAY, Derived, Form, Placed, Setting, year_of
from quotecheck.kinds import Granularity

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


_FINE = {granularity: frozenset(itertools.islice(Granularity, rank)) for rank, granularity in enumerate(Granularity, 1)}
"""The granularities from which a count of units may go: none longer than the unit."""


UNPLACED = {
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


def unit_timex(interval: calendar.Interval, unit: str) -> str:  # noqa: PLR0911 - one return a unit
    """Return the TIMEX3 value of a calendar unit.

    >>> unit_timex((dt.date(2019, 7, 20), dt.date(2019, 7, 21)), "weekend")
    '2019-W29-WE'
    """
    start = interval[0]
    match unit:
        case "day":
            return start.isoformat()
        case "week" | "fortnight":
            return "{:04d}-W{:02d}".format(*start.isocalendar())
        case "weekend":
            return "{:04d}-W{:02d}-WE".format(*start.isocalendar())
        case "month":
            return f"{start.year:04d}-{start.month:02d}"
        case "quarter":
            return f"{start.year:04d}-Q{start.month // 3 + 1}"
        case "half":
            return f"{start.year:04d}-H{start.month // 6 + 1}"
        case _:
            return f"{start.year:04d}"[: {"decade": 3, "century": 2}.get(unit, 4)]


@attrs.define(eq=False, repr=False)
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
            return Placed(None, granularity, UNPLACED[self.unit])
        timex = unit_timex(interval, self.unit)
        return Placed(interval, granularity, timex, implied_by(granularity), approximate=self.approximate)


def implied_by(granularity: Granularity) -> frozenset[str]:
    """Return what a date relative to publication leaves unstated."""
    if granularity is Granularity.DAY or granularity is Granularity.WEEK:
        return YEAR_MONTH_DAY
    return _YEAR_MONTH if granularity is Granularity.MONTH else YEAR


_YEAR_MONTH = frozenset({"year", "month"})


_LONG_AGO = 2
"""A year more than so many before publication is not what present figures are compared with."""


@attrs.define(eq=False, repr=False)
class Weekend(Form):
    """The weekend: the last one begun, or the coming one."""

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        back = setting.leaning != FUTURE and day is not None and day.isoweekday() < 6
        return Shifted("weekend", -1 if back else 0).place(setting)


@attrs.define(eq=False, repr=False)
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
        if reference and reference.interval and self.anchored and not self._strays(reference.interval, setting):
            fine = reference if reference.granularity in _FINE.get(granularity, ()) else setting.anchor(granularity)
            fine = fine or (
                setting.told.get(granularity) if granularity is Granularity.DAY and self.count < 0 else None
            )
            day = fine.interval[0] if fine and fine.interval else None
            if fine and fine.interval and unit == "week":
                day = calendar.middle(fine.interval)
        elif self.anchored and self.count > 0 and setting.tense == PAST:
            day = None
        return self._placed(unit_at(day, unit, self.count) if day else None, unit, granularity)

    def _strays(self, reference: calendar.Interval, setting: Setting) -> bool:
        """Say whether what a figure is compared with does not lie before the date told of, but before publication."""
        day = setting.published
        if day is None or self.count > 0:
            return False
        return reference[0] > day or (reference[1].year < day.year - _LONG_AGO and setting.compares)

    def _placed(self, interval: calendar.Interval | None, unit: str, granularity: Granularity) -> Placed:
        if interval is None:
            return Placed(None, granularity, UNPLACED[unit])
        timex = unit_timex(interval, unit)
        return Placed(interval, granularity, timex, implied_by(granularity), approximate=unit not in {"day", "quarter"})


@attrs.define(eq=False, repr=False)
class From(Derived):
    """So many units from a stated day, before it if negative: a week from Tuesday."""

    base: Form
    count: int
    unit: str
    ahead: bool = False

    def place(self, setting: Setting) -> Placed:
        placed = self.base.place(setting.turn(FUTURE) if self.ahead else setting)
        day = placed.interval[0] if placed.interval else None
        if day and self.unit in MONTHS:
            day = calendar.moved(day, self.count * MONTHS[self.unit])
        elif day:
            day = calendar.shifted(day, self.count * DAYS[self.unit])
        if day is None:
            return Placed(None, Granularity.DAY, UNPLACED["day"])
        return Placed((day, day), Granularity.DAY, day.isoformat(), placed.implied)


@attrs.define(eq=False, repr=False)
class Next(Form):
    """The next day, the next year: told in the past tense, the one after the date before."""

    unit: str

    @property
    def stated_year(self) -> Form | None:
        return self if self.unit == "year" else None

    def place(self, setting: Setting) -> Placed:
        told = setting.reference and setting.tense == PAST
        form = Ago(1, self.unit, anchored=True) if told else Shifted(self.unit, 1)
        return form.place(setting)


@attrs.define(eq=False, repr=False)
class TheUnit(Form):
    """The year of a date already stated in the sentence, or else of publication: "the end of the year"."""

    unit: str
    floating = True

    @property
    def stated_year(self) -> Form | None:
        return self if self.unit == "year" else None

    def place(self, setting: Setting) -> Placed:
        reference = setting.reference
        if reference and reference.interval and not reference.implied and setting.near:
            interval = unit_at(reference.interval[0], self.unit, 0)
            if interval:
                return Placed(interval, GRANULARITY[self.unit], unit_timex(interval, self.unit), YEAR)
        return Shifted(self.unit, 0).place(setting)


@attrs.define(eq=False, repr=False)
class TheQuarter(Form):
    """The quarter that the text is about: the one last mentioned, or the last one over; of another year.

    A period is the stretch that the text is about where that is no quarter, or else the year.
    """

    years: int = 0
    year: Form | None = None
    period: bool = False

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        whole = setting.quarter
        if self.period and whole is None:
            return self._of_period(setting)
        if whole is None or (day and whole[1] >= day):
            whole = unit_at(day, "quarter", -1) if day else None
        year = year_of(self.year, setting)
        if year and whole:
            interval = calendar.months(year, whole[0].month, 3)
        else:
            interval = unit_at(whole[0], "quarter", 4 * self.years) if whole else None
        timex = unit_timex(interval, "quarter") if interval else UNPLACED["quarter"]
        return Placed(interval, Granularity.QUARTER, timex, YEAR | {"month"})

    def _of_period(self, setting: Setting) -> Placed:
        year = (self.year or Ago(self.years, "year")).place(setting)
        stretch = setting.period.interval if setting.period else None
        if stretch is None or year.interval is None:
            return year
        away = 12 * (year.interval[0].year - stretch[0].year)
        after = calendar.shifted(stretch[1], 1)
        start, stop = calendar.moved(stretch[0], away), calendar.moved(after, away) if after else None
        if start is None or stop is None:
            return year
        return year._replace(interval=(start, stop - dt.timedelta(1)), whole=False, approximate=False)
