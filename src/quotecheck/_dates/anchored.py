"""Forms that are read from a date that the text has told of: then, that autumn, the following morning."""

from __future__ import annotations

import datetime as dt

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import YEAR_MONTH_DAY, Derived, Form, InYear, Placed, Setting, Year
from quotecheck._dates.relations import GRANULARITY, UNPLACED, Ago, implied_by, unit_at, unit_timex
from quotecheck.kinds import Granularity


@attrs.define(eq=False, repr=False)
class Then(Form):
    """Then: the date last told of."""

    @property
    def needs(self) -> Granularity:
        return Granularity.CENTURY

    def place(self, setting: Setting) -> Placed:
        return setting.anchor(self.needs) or Placed(None, None, "PAST_REF")


@attrs.define(eq=False, repr=False)
class That(Form):
    """That year, the same day: the unit that holds the date last told of; the following (1) or previous one (-1)."""

    unit: str
    away: int = 0
    alone: bool = True
    """Whether it says enough even far from the date that it points to."""

    @property
    def needs(self) -> Granularity | None:
        return None if self.alone else GRANULARITY[self.unit]

    @property
    def stated_year(self) -> Form | None:
        return self if self.unit == "year" else None

    def place(self, setting: Setting) -> Placed:
        granularity = GRANULARITY[self.unit]
        anchor = setting.anchor(granularity)
        told = anchor.interval if anchor else None
        day = told and (calendar.middle(told) if self.unit == "week" else told[0])
        interval = unit_at(day, self.unit, self.away) if day else None
        if interval is None:
            return Placed(None, granularity, UNPLACED[self.unit])
        return Placed(interval, granularity, unit_timex(interval, self.unit), implied_by(granularity))


@attrs.define(eq=False, repr=False)
class Again(Form):
    """The same month of last year, the same weekend a year earlier: that of the date last told of, in another year."""

    unit: str
    year: Form

    def place(self, setting: Setting) -> Placed:
        granularity = GRANULARITY[self.unit]
        anchor = setting.anchor(granularity)
        day = anchor.interval[0] if anchor and anchor.interval else setting.published
        found = None if day is None else self._in_year(day, setting)
        if found is None:
            return Placed(None, granularity, UNPLACED[self.unit])
        return Placed(found, granularity, unit_timex(found, self.unit), implied_by(granularity))

    def _in_year(self, day: dt.date, setting: Setting) -> calendar.Interval | None:
        """Return the unit in its year: the same month, or the week or weekend as many weeks away."""
        placed = None if isinstance(self.year, Ago) else self.year.place(setting).interval
        year = placed[0].year if placed else day.year - 1
        if self.unit == "month":
            return calendar.months(year, day.month)
        if self.unit == "day":
            same = calendar.day_of(year, day.month, day.day)
            return (same, same) if same else None
        away = calendar.shifted(day, 7 * round((year - day.year) * _YEAR / 7))
        return unit_at(away, self.unit, 0) if away else None


_YEAR = 365.2425
"""Days of a year: the same week is a whole number of weeks away."""


@attrs.define(eq=False, repr=False)
class TheWeekday(Form):
    """The Sunday: the first one on or after the day last told of."""

    weekday: int

    @property
    def needs(self) -> Granularity:
        return Granularity.DAY

    def place(self, setting: Setting) -> Placed:
        anchor = setting.anchor(Granularity.DAY)
        day = anchor.interval[0] if anchor and anchor.interval else None
        found = calendar.shifted(day, (self.weekday - day.isoweekday()) % 7) if day else None
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-WXX-{self.weekday}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), YEAR_MONTH_DAY)


@attrs.define(eq=False, repr=False)
class WeekdayBeside(Derived):
    """The Friday before Christmas (-1), the Saturday after it (1)."""

    base: Form
    weekday: int
    away: int

    def place(self, setting: Setting) -> Placed:
        placed = self.base.place(setting)
        day = placed.interval[0] if placed.interval else None
        apart = (self.weekday - day.isoweekday()) * self.away if day else 0
        found = calendar.shifted(day, self.away * ((apart - 1) % 7 + 1)) if day else None
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-WXX-{self.weekday}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), placed.implied)


@attrs.define(eq=False, repr=False)
class Following(Derived):
    """The following spring (1), the previous March (-1): the first one after or the last one before that date."""

    base: InYear
    away: int

    def place(self, setting: Setting) -> Placed:
        anchor = setting.anchor(Granularity.YEAR)
        if anchor is None or anchor.interval is None:
            return attrs.evolve(self.base, shift=self.away).place(setting)
        start, end = anchor.interval
        years = range(start.year - 1, end.year + 2)
        if self.away < 0:
            years = years[::-1]
        for year in years:
            placed = self.base.with_year(Year(year)).place(setting)
            if placed.interval and (placed.interval[0] > end if self.away > 0 else placed.interval[1] < start):
                return placed._replace(implied=frozenset({"year"}))
        return self.base.place(setting)
