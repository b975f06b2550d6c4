"""Forms that qualify others, or that no calendar places."""

from __future__ import annotations

import attrs

from quotecheck._dates import calendar
from quotecheck._dates.forms import YEAR_MONTH_DAY, Derived, Form, Placed, Setting
from quotecheck.kinds import DateKind, Granularity, Modifier


@attrs.define(eq=False, repr=False)
class Fiscal(Form):
    """A fiscal or school year, whose months are not stated: the calendar years, approximately."""

    base: Form

    @property
    def stated_year(self) -> Form | None:
        return self

    def place(self, setting: Setting) -> Placed:
        return self.base.place(setting)._replace(approximate=True)


@attrs.define(eq=False, repr=False)
class YearSpan(Form):
    """Two or more years in a row as one unit: 2018-19, the winter of 2018-19."""

    first: int
    last: int
    absolute = True

    @property
    def stated_year(self) -> Form | None:
        return self

    def place(self, setting: Setting) -> Placed:
        del setting
        interval = calendar.years(self.first, self.last - self.first + 1)
        return Placed(interval, Granularity.YEAR, f"{self.first:04d}/{self.last:04d}", whole=False)


@attrs.define(eq=False, repr=False)
class Timed(Derived):
    """A day with a time of day: 10 a.m. Tuesday, last night."""

    base: Form
    time: str

    def place(self, setting: Setting) -> Placed:
        base = self.base.base if isinstance(self.base, Timed) else self.base  # 11pm on Friday night
        placed = base.place(setting)
        return placed._replace(timex=f"{placed.timex}{self.time}")


@attrs.define(eq=False, repr=False)
class Roughly(Derived):
    """About a year: circa 1350."""

    base: Form

    def place(self, setting: Setting) -> Placed:
        return self.base.place(setting)._replace(approximate=True, modifier=Modifier.APPROX)


@attrs.define(eq=False, repr=False)
class Present(Form):
    """Now, as the end of a range: the day of publication."""

    def place(self, setting: Setting) -> Placed:
        day = setting.published
        return Placed((day, day) if day else None, Granularity.DAY, "PRESENT_REF", YEAR_MONTH_DAY)


@attrs.define(eq=False, repr=False)
class Named(Form):
    """A TIMEX3 value alone: recently, several years, every Tuesday."""

    timex: str
    kind: DateKind = DateKind.VAGUE
    granularity: Granularity | None = None
    modifier: Modifier | None = None
    absolute = True

    def place(self, setting: Setting) -> Placed:
        del setting
        return Placed(None, self.granularity, self.timex, kind=self.kind, modifier=self.modifier)
