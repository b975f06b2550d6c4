"""Reads written dates in other forms and languages: the one module that loads dateparser."""

from __future__ import annotations

import datetime as dt
import re

from dateparser.date import DateDataParser

_LONGEST = 80
_LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz"
    " vi yue zh zu"
)
"""The languages that newspapers appear in. dateparser knows over 200 and tries each of them on a string
that is no date: with these, and no longer strings, it is refused in less than a tenth of a second
(typically 20 ms), once they are loaded."""

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = re.compile(r"\d+")
_MIXED = re.compile(r"[^\W_]*(?:\d[^\W\d_]|[^\W\d_]\d)[^\W_]*")
_WHOLE = re.compile(
    r"(?<![-/.])\d{1,2}(?:st|nd|rd|th|er|[eoºª])(?=[\s.]+[^\W\d])|\d{4}г|(?<![-/.])\d{1,2}(?:[ap]m|h(?:\d\d)?)"
    r"|\d\dz|(?<![-/.])\d+[^\W\d_]{3,}\d*|[^\W\d_]{3,}\d+",
    re.IGNORECASE,
)
"""Digits with what belongs to them: an ordinal's ending before a month, a year's, a time's, or a whole word."""
_UNSPACED = re.compile(r"[\u0e00-\u109f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7af]")
"""Letters of scripts that put no space between words."""
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
    if any(_is_spoilt(stated, run) for run in _MIXED.finditer(stated)):
        return "is no date"
    try:
        parser = DateDataParser(languages=_LANGUAGES.split(), settings=_STRICTLY, try_previous_locales=False)
        found = parser.get_date_data(stated)
    except Exception:  # noqa: BLE001  # what it cannot read, dateparser may fail on in many ways
        return "is no date"
    return found.date_obj.date() if found.date_obj else "is no date"


def _is_spoilt(stated: str, run: re.Match[str]) -> bool:
    """Say whether letters stick to digits that they do not belong to: dateparser would skip them."""
    whole = _WHOLE.match(stated, run.start())
    return not (_UNSPACED.search(run[0]) or (whole and whole.end() == run.end()))
