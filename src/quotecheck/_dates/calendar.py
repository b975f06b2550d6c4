"""Calendar arithmetic that never raises: what lies outside years 1 to 9999 is None."""

from __future__ import annotations

import datetime as dt
from calendar import isleap

Interval = tuple[dt.date, dt.date]
"""First and last day, both included."""


def middle(interval: Interval) -> dt.date:
    """Return the day in the middle: a week that ends on a Friday is rather the calendar week of its middle."""
    return interval[0] + (interval[1] - interval[0]) / 2


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Return a day, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def length(year: int, month: int) -> int:
    """Return how many days a month has."""
    return 29 if month == 2 and isleap(year) else _LENGTHS[month]


def months(year: int, month: int, count: int = 1) -> Interval | None:
    """Return ``count`` whole months from the given one; a month may be below 1 or above 12.

    >>> [str(day) for day in months(2019, 14)]
    ['2020-02-01', '2020-02-29']
    """
    first = year * 12 + month - 1
    last = first + count - 1
    if not (12 <= first <= last < 120_000):
        return None
    (year, month), (end, final) = divmod(first, 12), divmod(last, 12)
    return dt.date(year, month + 1, 1), dt.date(end, final + 1, length(end, final + 1))


def years(first: int, count: int = 1) -> Interval | None:
    """Return ``count`` whole years."""
    last = first + count - 1
    return (dt.date(first, 1, 1), dt.date(last, 12, 31)) if 1 <= first <= last <= 9999 else None


_LAST = dt.date.max.toordinal()


def shifted(day: dt.date, days: int) -> dt.date | None:
    """Return the day so many days later, or earlier."""
    ordinal = day.toordinal() + days
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= _LAST else None


def days(first: dt.date, count: int) -> Interval | None:
    """Return ``count`` days from the given one."""
    last = shifted(first, count - 1)
    return (first, last) if last else None


def moved(day: dt.date, count: int) -> dt.date | None:
    """Return the same day so many months later, or earlier; the last of the month where there is none.

    >>> str(moved(dt.date(2019, 3, 31), -1))
    '2019-02-28'
    """
    month = months(day.year, day.month + count)
    return month[0].replace(day=min(day.day, month[1].day)) if month else None


def week_of(day: dt.date) -> Interval | None:
    """Return Monday to Sunday of the week that holds a day."""
    monday = shifted(day, -day.weekday())
    return days(monday, 7) if monday else None


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a Gregorian year (the algorithm of Meeus, Jones and Butcher)."""
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    lead = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 4) % 7
    shift = (golden + 11 * epact + 22 * lead) // 451
    month, day = divmod(epact + lead - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


_WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}


def holiday(rule: str, year: int) -> dt.date | None:
    """Return the day that a holiday's rule in the lexicon names in a year.

    >>> [str(holiday(rule, 2018)) for rule in ("12-25", "11 thu 4", "5 mon -1", "easter-2", "11 mon 1 +1")]
    ['2018-12-25', '2018-11-22', '2018-05-28', '2018-03-30', '2018-11-06']
    """
    if not 1 <= year <= 9999:
        return None
    if rule.startswith("easter"):
        return shifted(easter(year), int(rule[6:] or "0"))
    if " " not in rule:
        month, _, day = rule.partition("-")
        return day_of(year, int(month), int(day))
    month, weekday, number, *later = rule.split()
    whole = months(year, int(month))
    if whole is None:
        return None
    first, last = whole
    weeks = int(number)
    if weeks > 0:
        found = shifted(first, (_WEEKDAYS[weekday] - first.weekday()) % 7 + 7 * (weeks - 1))
    else:
        found = shifted(last, -((last.weekday() - _WEEKDAYS[weekday]) % 7) + 7 * (weeks + 1))
    return shifted(found, int(later[0])) if found and later else found
