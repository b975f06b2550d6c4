"""Reads written dates in any language: the one module that loads dateparser."""

from __future__ import annotations

import datetime as dt
import re

from dateparser.date import DateDataParser

_LONGEST = 80
"""dateparser tries hundreds of locales: long strings that are no dates would take seconds."""

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = re.compile(r"\d+")
_STRICTLY = {
    "STRICT_PARSING": True,
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["absolute-time"],
    "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # noqa: DTZ001  # fixed, so that the clock is never asked
}


def read(stated: str) -> dt.date | str:
    """Return the day that a string states, or what is wrong with it.

    >>> read("6 août 2019"), read("août 2019")
    (datetime.date(2019, 8, 6), 'states no day')
    """
    if len(stated) > _LONGEST:
        return "is no date"
    if not _YEAR.search(stated):
        return "states no year"
    if len(_NUMBER.findall(stated)) < 2:
        return "states no day"
    try:
        found = DateDataParser(settings=_STRICTLY, try_previous_locales=False).get_date_data(stated)
    except Exception:  # noqa: BLE001  # what it cannot read, dateparser may fail on in many ways
        return "is no date"
    return found.date_obj.date() if found.date_obj else "is no date"
