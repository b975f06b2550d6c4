"""What an expression states, and how that is placed in the calendar: years and months.

A form knows nothing of the text. ``place`` turns it into days, given the day of
publication and the direction that the clause leans to; without a day of
publication a relative form keeps its unit and an underspecified TIMEX3 value.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple, Protocol

import attrs

from quotecheck._dates import calendar
from quotecheck.kinds import DateKind, Granularity, Modifier

PAST, NEAREST, FUTURE = -1, 0, 1
RANK = {granularity: rank for rank, granularity in enumerate(Granularity)}


class Placed(NamedTuple):
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


class Clause(Protocol):
    """The words around a date, which show where it looks."""

    @property
    def leaning(self) -> int:
        """PAST or FUTURE by cue words, else NEAREST."""

    @property
    def tense(self) -> int:
        """PAST or FUTURE by the nearest verb, else NEAREST."""

    @property
    def year(self) -> int | None:
        """A year that frames the sentence, or None."""

    @property
    def near(self) -> bool:
        """Whether the date last placed stands in the same sentence."""

    @property
    def presses(self) -> bool:
        """Whether the date is a term still to come."""

    @property
    def compares(self) -> bool:
        """Whether a figure is compared with that of the date, in another paragraph than the date last placed."""


class Setting:
    """What a form is placed by.

    Attributes:
        published: Day of publication, or None.
        clause: The words around the date, looked at only if asked.
        reference: The date last placed, for "a year earlier", or None.
        period: The quarter, half or stretch of a year last placed, which "the quarter" and "the period" refer to.
        turned: PAST or FUTURE where the clause does not matter.
        told: The dates last told of by their granularity, in text order.
        bound: PAST or FUTURE where not even the distance matters: "since" looks back.
    """

    __slots__ = ("bound", "clause", "period", "published", "reference", "told", "turned")

    def __init__(
        self,
        published: dt.date | None = None,
        clause: Clause | None = None,
        reference: Placed | None = None,
        period: Placed | None = None,
        told: dict[Granularity, Placed] | None = None,
    ) -> None:
        self.published, self.clause = published, clause
        self.reference, self.period, self.told = reference, period, told or {}
        self.turned = self.bound = NEAREST

    @property
    def quarter(self) -> calendar.Interval | None:
        """The period that the text is about if it is a quarter."""
        period = self.period
        return period.interval if period and period.granularity is Granularity.QUARTER and period.whole else None

    @property
    def year(self) -> int | None:
        """A year to assume: one that frames the sentence, or for want of a day of publication."""
        return self.clause.year if self.clause else None

    @property
    def near(self) -> bool:
        """Whether the reference stands in the same sentence."""
        return self.clause is not None and self.clause.near

    @property
    def leaning(self) -> int:
        """PAST, FUTURE or NEAREST, as the words around suggest."""
        return self.turned or (self.clause.leaning if self.clause else NEAREST)

    @property
    def tense(self) -> int:
        """PAST, FUTURE or NEAREST, as the nearest verb suggests."""
        return self.clause.tense if self.clause else NEAREST

    @property
    def presses(self) -> bool:
        """Whether the date is a term that was still to come when the text was written."""
        return self.turned != PAST and self.clause is not None and self.clause.presses

    @property
    def compares(self) -> bool:
        """Whether a figure is compared with that of the date, far from the reference."""
        return self.clause is not None and self.clause.compares

    def anchor(self, granularity: Granularity) -> Placed | None:
        """Return the date last told of if it is no coarser, or else a finer one inside it."""
        whole: calendar.Interval | None = None
        for placed in reversed(self.told.values()):
            if placed.interval is None or placed.granularity is None:
                continue
            start, end = placed.interval
            if whole and not (whole[0] <= start and end <= whole[1]):
                continue
            if RANK[placed.granularity] <= RANK[granularity]:
                return placed
            whole = whole or placed.interval
        return None

    def turn(self, direction: int, *, bound: bool = True) -> Setting:
        """Return the setting with a fixed direction."""
        setting = Setting(self.published, self.clause, self.reference, self.period, self.told)
        setting.turned = direction
        setting.bound = direction if bound else NEAREST
        return setting


YEAR = frozenset({"year"})
YEAR_MONTH_DAY = frozenset({"year", "month", "day"})


class Form:
    """What an expression states. Forms without a slot for the year ignore ``with_year``."""

    __slots__ = ()
    absolute = False
    """Whether it means the same wherever it stands."""
    floating = False
    """Whether it means the year that the text is about, which may be the one before."""

    @property
    def stated_year(self) -> Form | None:
        """The year that the form states, for its neighbours to share."""
        return None

    @property
    def needs(self) -> Granularity | None:
        """The coarsest date that it may point to, where it points to one told of nearby."""
        return None

    def with_year(self, year: Form) -> Form:
        """Return the form with a year that a neighbour states."""
        del year
        return self

    def place(self, setting: Setting) -> Placed:
        """Place the form in the calendar."""
        raise NotImplementedError


@attrs.define(eq=False, repr=False)
class InYear(Form):
    """A form with a slot for its year, or for how many years away from publication it is."""

    year: Form | None = None
    shift: int | None = None

    @property
    def stated_year(self) -> Form | None:
        return self.year

    def with_year(self, year: Form) -> Form:
        return self if self.year or self.shift is not None else attrs.evolve(self, year=year)


@attrs.define(eq=False, repr=False)
class Derived(Form):
    """A form made of another one, which may state the year."""

    base: Form

    @property
    def needs(self) -> Granularity | None:
        return self.base.needs

    @property
    def stated_year(self) -> Form | None:
        return self.base.stated_year

    def with_year(self, year: Form) -> Form:
        base = self.base.with_year(year)
        return self if base is self.base else attrs.evolve(self, base=base)


def year_of(year: Form | None, setting: Setting) -> int | None:
    """Return the calendar year that a year's form stands for."""
    placed = year.place(setting) if year else None
    return placed.interval[0].year if placed and placed.interval else None


@attrs.define(eq=False, repr=False)
class Year(Form):
    """2019."""

    year: int
    absolute = True

    @property
    def stated_year(self) -> Form:
        return self

    def place(self, setting: Setting) -> Placed:
        del setting
        return Placed(calendar.years(self.year), Granularity.YEAR, f"{self.year:04d}")


@attrs.define(eq=False, repr=False)
class Years(Form):
    """Several years in a row: the 1990s, the 20th century."""

    first: int
    granularity: Granularity
    implied: frozenset[str] = frozenset()
    absolute = True

    def place(self, setting: Setting) -> Placed:
        del setting
        digits, count = (3, 10) if self.granularity is Granularity.DECADE else (2, 100)
        timex = f"{self.first:04d}"[:digits]
        return Placed(calendar.years(self.first, count), self.granularity, timex, self.implied)
