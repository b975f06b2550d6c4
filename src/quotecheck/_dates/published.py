"""Reads the day of publication: a date, or a string that states day, month and year and reads one way."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress

from quotecheck._dates.numeric import readings_of
from quotecheck._lexicon import section
from quotecheck.errors import PublishedDateError

# Patterns are compiled by their first use: a date in the ISO form needs no more than the first.
_ISO = r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9:.,]+ ?(?:Z|UTC|GMT|[+-][0-9:]{2,6})?)?"
_COMPACT = r"([0-9]{4})([0-9]{2})([0-9]{2})"
_NUMERIC = r"(?<![\w/.-])([0-9]{1,4})([/.-])([0-9]{1,2})\2([0-9]{1,4})(?![/-]|(?!T[0-9])\w)"
_MONTH_FIRST = r"([a-z]+)\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})"
_DAY_FIRST = r"([0-9]{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]+)\.?,?[ -]([0-9]{4})"
_AROUND = (
    r"[\s,.;:|@()•·–—-]|[0-9]{1,2}(?::[0-9]{2}){1,2}(?:\.[0-9]+)?|[0-9]{1,2}(?=\s*[ap]\.?m)|[ap]\.?m\b\.?|[+-][0-9]{2}:?[0-9]{2}"
    r"|\b(?:at|on|posted|published|updated|date|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|gmt|utc|bst|cest|cet|ist|aest|z|eastern|local|time)\b"
)
_LONGEST = 200
"""No date takes more characters than this."""


def published_day(published: dt.date | str | None) -> dt.date | None:
    """Return the calendar day of publication.

    Raises:
        TypeError: It is neither a date nor a string.
        PublishedDateError: The string cannot be read, lacks a part, or reads two ways.

    >>> str(published_day("Aug. 6, 2019, 5:42 PM EDT")), str(published_day("13/08/2019"))
    ('2019-08-06', '2019-08-13')
    """
    if published is None:
        return None
    if isinstance(published, dt.date) and published == published:  # noqa: PLR0124 - pandas's NaT is a datetime, but no day
        return published.date() if isinstance(published, dt.datetime) else published
    if not isinstance(published, str):
        raise TypeError(f"published must be a date, a str or None, not {type(published).__name__}")
    stated = published.strip()
    if not stated or len(stated) > _LONGEST or not any(letter.isdigit() for letter in stated):
        raise PublishedDateError(published, "is no date")
    found = _iso(published, stated) or _written(published, stated) or _numeric(published, stated)
    return found or _foreign(published, stated)


def _day(published: str, year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise PublishedDateError(published, "is no day of the calendar") from None


def _iso(published: str, stated: str) -> dt.date | None:
    if stated[4:5] == stated[7:8] == "-" and len(stated) == 10:  # the plain form needs no pattern
        with suppress(ValueError):
            return dt.date.fromisoformat(stated)
    match = re.fullmatch(_ISO, stated, re.IGNORECASE) or re.fullmatch(_COMPACT, stated)
    return _day(published, *map(int, match.groups())) if match else None


def _numeric(published: str, stated: str) -> dt.date | None:
    """Read three numbers; they must fit only one order of day, month and year."""
    match = re.search(_NUMERIC, stated)
    if match is None:
        return None
    readings = readings_of([match[1], match[3], match[4]])
    if not readings:
        raise PublishedDateError(published, "is no day of the calendar")
    days = sorted(dt.date(*reading) for reading in readings)
    if len(days) > 1:
        raise PublishedDateError(published, f"can be read as {days[0]} or as {days[1]}")
    return days[0]


def _written(published: str, stated: str) -> dt.date | None:
    """Read a day with the English name of its month."""
    for pattern, month_group, day_group in ((_MONTH_FIRST, 1, 2), (_DAY_FIRST, 2, 1)):
        for match in re.finditer(pattern, stated, re.IGNORECASE):
            month = section("calendar.month").get(match[month_group].lower())
            if month is not None and _is_bare(stated, match):
                return _day(published, int(match[3]), month, int(match[day_group]))
    return None


def _is_bare(stated: str, match: re.Match[str]) -> bool:
    """Say whether only a weekday, a time and a zone stand around a date."""
    rest = stated[: match.start()] + " " + stated[match.end() :]
    words = re.sub(_AROUND, " ", rest, flags=re.IGNORECASE).lower().split()
    return all(word in section("calendar.weekday") for word in words)


def _foreign(published: str, stated: str) -> dt.date:
    """Read a date in any other form or language."""
    from quotecheck._dates.foreign import read  # noqa: PLC0415  # dateparser takes 0.2 s to load

    found = read(stated)
    if isinstance(found, str):
        raise PublishedDateError(published, found)
    return found
