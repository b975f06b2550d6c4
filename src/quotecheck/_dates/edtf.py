"""Writes intervals as EDTF (ISO 8601-2): the shortest form that reads back to the same days."""

from __future__ import annotations

import datetime as dt

from quotecheck._dates.calendar import length
from quotecheck.kinds import Granularity

_SHORTENED = (Granularity.DECADE, Granularity.CENTURY, Granularity.QUARTER, Granularity.HALF, Granularity.SEASON)
_SEASON = {3: 21, 6: 22, 9: 23}


def unit(
    start: dt.date,
    end: dt.date,
    granularity: Granularity | None,
    *,
    approximate: bool = False,
    first_exact: bool = False,
) -> str:
    """Write one date; what is not one of EDTF's units becomes an interval.

    >>> unit(dt.date(2019, 4, 1), dt.date(2019, 6, 30), Granularity.QUARTER)
    '2019-34'
    """
    mark = "~" if approximate else ""
    if start == end:
        return start.isoformat() + mark
    if not approximate and granularity in _SHORTENED and (short := _short(start, end, granularity)):
        return short
    low, high = _ends(start, end)
    if low == high:
        return low + mark
    return f"{low}{'' if first_exact else mark}/{high}{mark}"


def item(start: dt.date, end: dt.date, granularity: Granularity | None) -> str:
    """Write one date of a list: decades and centuries may stand there, of parts of a year their months."""
    if granularity in (Granularity.DECADE, Granularity.CENTURY) and (short := _short(start, end, granularity)):
        return short
    low, high = _ends(start, end)
    return low if low == high else f"{low}..{high}"


def open_end(start: dt.date, end: dt.date, granularity: Granularity | None, *, last: bool) -> str:
    """Write the one end of an open interval."""
    if granularity is Granularity.SEASON and (short := _short(start, end, granularity)):
        return short
    return _ends(start, end)[last]


def precise(day: dt.date, beside: tuple[dt.date, dt.date]) -> str:
    """Write the day before or after an interval with the precision of that interval."""
    low, _ = _ends(*beside)
    if len(low) == 4:
        return f"{day.year:04d}"
    if len(low) == 7:
        return f"{day.year:04d}-{day.month:02d}"
    return day.isoformat()


def _short(start: dt.date, end: dt.date, granularity: Granularity | None) -> str | None:
    """Write a decade, century, quarter, half or season, unless its days are others than EDTF's."""
    year = start.year
    match granularity:
        case Granularity.DECADE if _whole_years(start, end) and year % 10 == 0 and end.year == year + 9:
            return f"{year:04d}"[:3] + "X"
        case Granularity.CENTURY if _whole_years(start, end) and year % 100 == 0 and end.year == year + 99:
            return f"{year:04d}"[:2] + "XX"
        case Granularity.QUARTER if _months(start, end) == 3 and start.month % 3 == 1:
            return f"{year:04d}-{33 + start.month // 3}"
        case Granularity.HALF if _months(start, end) == 6 and start.month in {1, 7}:
            return f"{year:04d}-{40 + start.month // 7}"
        case Granularity.SEASON if _months(start, end) == 3 and start.month in _SEASON:
            return f"{year:04d}-{_SEASON[start.month]}"
        case _:
            return None


def end_of_range(start: dt.date, end: dt.date, granularity: Granularity | None, *, last: bool) -> str:
    """Write the first or last date of an interval: decades and seasons may stand there, quarters may not."""
    if granularity in (Granularity.DECADE, Granularity.SEASON) and (short := _short(start, end, granularity)):
        return short
    return _ends(start, end)[last]


def _ends(start: dt.date, end: dt.date) -> tuple[str, str]:
    """Write the first and the last day with the precision of the whole: years, months or days."""
    if start.month == 1 and start.day == 1 and end.month == 12 and end.day == 31:
        return f"{start.year:04d}", f"{end.year:04d}"
    if start.day == 1 and _ends_month(end):
        return f"{start.year:04d}-{start.month:02d}", f"{end.year:04d}-{end.month:02d}"
    return start.isoformat(), end.isoformat()


def _ends_month(day: dt.date) -> bool:
    return day.day == length(day.year, day.month)


def _whole_years(start: dt.date, end: dt.date) -> bool:
    return (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)


def _months(start: dt.date, end: dt.date) -> int:
    """Return how many whole months an interval is long, or 0."""
    if start.day != 1 or not _ends_month(end):
        return 0
    return (end.year - start.year) * 12 + end.month - start.month + 1
