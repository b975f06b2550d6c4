"""The first and last day of a date that is open on one side."""

from __future__ import annotations

import datetime as dt

from quotecheck._dates import calendar, edtf
from quotecheck._dates.forms import Placed
from quotecheck.kinds import Bound, Modifier

_THAT_DAY: dict[Bound | None, Bound | None] = {Bound.AFTER: Bound.SINCE, Bound.BEFORE: None}
"""What a bound is where a time on the clock is stated: some of its day lies on either side."""


def bounded(bound: Bound | None, one: Placed, other: Placed) -> tuple[dt.date | None, dt.date | None, str | None]:
    """Return first day, last day and EDTF of an open expression."""
    if one.interval is None or other.interval is None:
        return None, None, None
    if _is_clock(one):
        bound = _THAT_DAY.get(bound, bound)
    match bound:
        case Bound.SINCE:
            mark = "~" if one.approximate else ""
            return one.interval[0], None, edtf.open_end(*one.interval, one.granularity, last=False) + mark + "/.."
        case Bound.AFTER:
            after = calendar.shifted(other.interval[1], 1)
            return after, None, edtf.precise(after, other.interval) + "/.." if after else None
        case Bound.BEFORE if one.modifier is not Modifier.END:
            before = calendar.shifted(one.interval[0], -1)
            return None, before, "../" + edtf.precise(before, one.interval) if before else None
        case _:
            mark = "~" if other.approximate else ""
            return None, other.interval[1], "../" + edtf.open_end(*other.interval, other.granularity, last=True) + mark


def _is_clock(placed: Placed) -> bool:
    """Say whether a time on the clock is stated, with some of its day before and after it: 9am on Monday."""
    return placed.timex is not None and placed.timex[11:12].isdigit()
