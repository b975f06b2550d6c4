"""Forms of counted stretches: the past three weeks, the first nine months, the quarter ended Sept. 30."""

from __future__ import annotations

import datetime as dt

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import PAST, Derived, Form, Placed, Setting
from quotecheck._dates.relations import DAYS, DURATION, GRANULARITY, MONTHS, UNPLACED, implied_by, unit_at, unit_timex
from quotecheck.kinds import Granularity


@attrs.define(eq=False, repr=False)
class Stretch(Form):
    """So many units up to the day of publication (-1), or from it (1): the past three weeks."""

    count: int
    unit: str
    direction: int
    told: bool = False
    """Whether it goes from a date of its sentence: the previous 12 months."""

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        near = setting.reference.interval if self.told and setting.near and setting.reference else None
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
        if near:
            day = near[0] if self.direction == PAST else calendar.shifted(near[1], 1)
        if day and self.unit in MONTHS:
            other = calendar.moved(day, self.direction * self.count * MONTHS[self.unit])
        elif day and self.unit in DAYS:
            other = calendar.shifted(day, self.direction * self.count * DAYS[self.unit])
        if day is None or other is None:
            return Placed(None, granularity, timex, whole=False)
        interval = (other, day) if self.direction == PAST else (day, other)
        if near:
            interval = interval[0], interval[1] - dt.timedelta(1)
        return Placed(interval, granularity, timex, implied_by(Granularity.DAY), whole=False)


_UNDER_WAY = 31
"""So many days before its end a stretch may be told of as if it were over."""


@attrs.define(eq=False, repr=False)
class Share(Derived):
    """The first four months of 2012; the last three months (of the year)."""

    count: int
    unit: str
    base: Form
    last: bool = False
    told: bool = False
    """Whether no year is stated: what has been told of cannot lie ahead."""

    def place(self, setting: Setting) -> Placed:
        whole = self.base.place(setting)
        timex = f"P{self.count}{DURATION[self.unit]}"
        granularity = GRANULARITY[self.unit]
        if whole.interval is None:
            return Placed(None, granularity, timex, whole=False)
        interval = self._of(*whole.interval)
        if self.told and interval and self._is_ahead(interval[1], setting):
            interval = calendar.months(interval[0].year - 1, 1, interval[1].month)
        return Placed(interval, granularity, timex, whole.implied, whole=False, approximate=whole.approximate)

    def _is_ahead(self, end: dt.date, setting: Setting) -> bool:
        """Say whether months of this year are told of in the past tense that are not over yet."""
        day = setting.published
        return day is not None and (end - day).days > _UNDER_WAY and setting.tense == PAST

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


@attrs.define(eq=False, repr=False)
class Ending(Derived):
    """So many units up to a stated date: the 12 months to June, the quarter ended Sept. 30."""

    count: int
    unit: str
    base: Form
    number: int | None = None
    """Which quarter of a fiscal year it is called."""

    def place(self, setting: Setting) -> Placed:
        end = self.base.place(setting)
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
        if (self.unit, self.count) == ("quarter", 1):
            middle = start + (interval[1] - start) / 2
            timex = unit_timex(unit_at(middle, "quarter", 0) or interval, "quarter")
            timex = f"{interval[1].year:04d}-Q{self.number}" if self.number else timex
        elif whole:
            timex = unit_timex(interval, self.unit)
        return Placed(interval, granularity, timex, end.implied, whole=whole)


@attrs.define(eq=False, repr=False)
class Over(Derived):
    """A date that the text says is over: ended Sept. 30."""

    base: Form

    def place(self, setting: Setting) -> Placed:
        return self.base.place(setting.turn(PAST))


@attrs.define(eq=False, repr=False)
class ToDate(Form):
    """The year to date."""

    unit: str

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        whole = unit_at(day, self.unit, 0) if day else None
        timex = unit_timex(whole, self.unit) if whole else UNPLACED[self.unit]
        interval = (whole[0], day) if whole and day else None
        return Placed(interval, GRANULARITY[self.unit], timex, implied_by(GRANULARITY[self.unit]), whole=False)


@attrs.define(eq=False, repr=False)
class WeekOf(Derived):
    """The week of July 8; the weekend of July 6."""

    unit: str
    base: Form

    def place(self, setting: Setting) -> Placed:
        day = self.base.place(setting)
        interval = unit_at(day.interval[0], self.unit, 0) if day.interval else None
        timex = unit_timex(interval, self.unit) if interval else UNPLACED[self.unit]
        return Placed(interval, Granularity.WEEK, timex, day.implied)
