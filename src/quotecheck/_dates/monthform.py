"""The form of a month, and which year one without a year is of."""

from __future__ import annotations

import datetime as dt

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import FUTURE, NEAREST, YEAR, Form, InYear, Placed, Setting, year_of
from quotecheck.kinds import Granularity

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


@attrs.define(eq=False, repr=False)
class Month(InYear):
    """April; April 2019; last April (-1), next April (1), this April (0)."""

    month: int
    year: Form | None = None
    shift: int | None = None

    def place(self, setting: Setting) -> Placed:
        year = year_of(self.year, setting) if self.year else self._nearby_year(setting)
        if year is None:
            return Placed(None, Granularity.MONTH, f"XXXX-{self.month:02d}")
        implied = frozenset[str]() if self.year else YEAR
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
