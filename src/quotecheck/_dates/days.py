"""Forms of single days: July 16, Tuesday, Thanksgiving."""

from __future__ import annotations

import datetime as dt

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import (
    FUTURE,
    NEAREST,
    PAST,
    YEAR,
    YEAR_MONTH_DAY,
    Derived,
    Form,
    InYear,
    Placed,
    Setting,
    year_of,
)
from quotecheck._dates.relations import UNPLACED, unit_at, unit_timex
from quotecheck.kinds import Granularity


@attrs.define(eq=False, repr=False)
class Day(InYear):
    """July 16; July 16, 2019; Tuesday, July 16. A weekday that does not fit the nearest year chooses another."""

    month: int
    day: int
    year: Form | None = None
    weekday: int | None = None
    shift: int | None = None

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else setting.year
        found = calendar.day_of(year, self.month, self.day) if year is not None else self._nearby(setting)
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-{self.month:02d}-{self.day:02d}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset() if self.year else YEAR)

    def _nearby(self, setting: Setting) -> dt.date | None:
        day = setting.published
        if day is None:
            return None
        away = 1 if self.weekday is None and (self.month, self.day) != (2, 29) else _LEAP
        candidates = [calendar.day_of(day.year + years, self.month, self.day) for years in range(-away, away + 1)]
        return nearby([each for each in candidates if each and self._fits(each)], day, self.shift, setting)

    def _fits(self, day: dt.date) -> bool:
        return self.weekday is None or day.isoweekday() == self.weekday


_LEAP = 4
"""So many years away a day may have to be looked for that not every year has, or not on that weekday."""


def nearby(days: list[dt.date], published: dt.date, shift: int | None, setting: Setting) -> dt.date | None:
    """Choose the day that is meant: before or after publication as stated or suggested, else the nearest."""
    if shift == 0:
        days = [day for day in days if day.year == published.year]
    elif direction := shift or setting.bound:
        days = [day for day in days if (day - published).days * direction >= (1 if shift else 0)]
    nearest = min(days, key=lambda day: (abs((day - published).days), day), default=None)
    past = (published - nearest).days if nearest else 0
    if not shift and setting.bound == NEAREST and (abs(past) > _FAR or (past > _JUST and setting.presses)):
        lean = FUTURE if past > _JUST and setting.presses else setting.leaning or setting.tense
        days = [day for day in days if (day - published).days * lean > 0]
        return min(days, key=lambda day: abs((day - published).days), default=nearest)
    return nearest


_FAR = 120
"""A day of the month so many days away is placed by the clause rather than by its distance."""
_JUST = 7
"""So many days ago a term may have been still to come when the text was written."""


@attrs.define(eq=False, repr=False)
class Weekday(Form):
    """Tuesday; last (-1), this (0) or next (1) Tuesday; Tuesday of last week."""

    weekday: int
    shift: int | None = None
    week: Form | None = None
    anchored: bool = False

    def place(self, setting: Setting) -> Placed:
        day, reference = setting.published, setting.reference
        if self.anchored and reference and reference.interval:
            stated = setting.near or reference.granularity is Granularity.DAY
            day = reference.interval[0] if stated else day
        found = self._in_week(setting) if self.week else day and self._nearby(day, setting)
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-WXX-{self.weekday}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), YEAR_MONTH_DAY)

    def _in_week(self, setting: Setting) -> dt.date | None:
        week = self.week.place(setting).interval if self.week else None
        return calendar.shifted(week[0], (self.weekday - week[0].isoweekday()) % 7) if week else None

    def _nearby(self, day: dt.date, setting: Setting) -> dt.date | None:
        back = (day.isoweekday() - self.weekday) % 7
        if self.shift == -1:
            return calendar.shifted(day, -(back or 7))
        if self.shift == 1 and self.anchored:
            return calendar.shifted(day, 7 - back)
        if self.shift == 1:
            return calendar.shifted(day, 7 + self.weekday - day.isoweekday())
        if self.shift == 0 or setting.leaning == FUTURE:
            return calendar.shifted(day, (7 - back) % 7)
        return calendar.shifted(day, -back)


@attrs.define(eq=False, repr=False)
class OfMonth(Form):
    """The 12th; Tuesday the 12th: of the month last told of, or of the one that publication and clause suggest."""

    day: int
    weekday: int | None = None
    alone: bool = False
    """Whether the clause shows the month without another date."""

    @property
    def needs(self) -> Granularity | None:
        return None if self.alone else Granularity.MONTH

    def place(self, setting: Setting) -> Placed:
        found = self._near(setting)
        if found is None:
            return Placed(None, Granularity.DAY, f"XXXX-XX-{self.day:02d}")
        return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset({"year", "month"}))

    def _near(self, setting: Setting) -> dt.date | None:
        anchor = setting.anchor(Granularity.MONTH) if setting.near or not self.alone else None
        day = anchor.interval[0] if anchor and anchor.interval else setting.published
        if day is None:
            return None
        of_months = (calendar.months(day.year, day.month + away) for away in range(-1, 3))
        days = [calendar.day_of(month[0].year, month[0].month, self.day) for month in of_months if month]
        fitting = [each for each in days if each and self.weekday in {None, each.isoweekday()}]
        if self.weekday:
            return min(fitting, key=lambda each: abs((each - day).days), default=None)
        if anchor is None and setting.leaning == NEAREST and setting.tense == PAST:
            return max((each for each in fitting if each <= day), default=None)
        ahead = day if anchor is None or setting.leaning == FUTURE else day - dt.timedelta(min(day.day - 1, _HALF))
        return min((each for each in fitting if each >= ahead), default=None)


_HALF = 15
"""So many days before the date told of "the 12th" may be rather than in the month after it."""


@attrs.define(eq=False, repr=False)
class Holiday(InYear):
    """Thanksgiving; Thanksgiving 2018; last (-1) or next (1) Thanksgiving."""

    rule: str
    year: Form | None = None
    shift: int | None = None
    told: bool = False
    """Whether what happened on it is told, so that it is over where the verb is in the past tense."""

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else setting.year
        day = setting.published
        if year is not None:
            found = calendar.holiday(self.rule, year)
        elif day:
            over = self.told and setting.tense == PAST and setting.leaning != FUTURE and not setting.bound
            setting = setting.turn(PAST) if over else setting
            candidates = [calendar.holiday(self.rule, day.year + away) for away in (-1, 0, 1)]
            found = nearby([each for each in candidates if each], day, self.shift, setting)
        else:
            found = None
        if found is None:
            fixed = self.rule.partition("-")
            known = not self.rule.startswith("easter") and " " not in self.rule
            timex = f"XXXX-{int(fixed[0]):02d}-{int(fixed[2]):02d}" if known else "XXXX-XX-XX"
            return Placed(None, Granularity.DAY, timex)
        return Placed((found, found), Granularity.DAY, found.isoformat(), frozenset() if self.year else YEAR)


@attrs.define(eq=False, repr=False)
class LongWeekend(Derived):
    """Labor Day weekend: the weekend nearest to a day, with the days between; at Easter from Friday to Monday."""

    base: Form

    def place(self, setting: Setting) -> Placed:
        day = self.base.place(setting)
        if day.interval is None:
            return Placed(None, Granularity.WEEK, UNPLACED["weekend"])
        middle, at = day.interval[0], day.interval[0].isoweekday()
        back = 1 if at == _SUNDAY else at + 1 if at < _MIDWEEK else 0
        ahead = 0 if at < _MIDWEEK or at == _SUNDAY else _SUNDAY - at
        easter = isinstance(self.base, Holiday) and self.base.rule == "easter+0"
        start, end = calendar.shifted(middle, -back - easter), calendar.shifted(middle, ahead + easter)
        if start is None or end is None:
            return day
        timex = unit_timex(unit_at(start, "weekend", 0) or (start, end), "weekend")
        return Placed((start, end), Granularity.WEEK, timex, day.implied, whole=False)


_MIDWEEK, _SUNDAY = 3, 7
"""From Wednesday on, the weekend of a day is the one that follows."""
