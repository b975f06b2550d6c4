"""Readings of records in a few plain words, for tables and for highlighted text."""

from __future__ import annotations

import datetime as dt
import html
import re
from decimal import Decimal

from quotecheck.kinds import Modifier
from quotecheck.records import DateRange, NumericClaim, Quote

_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_PICTURES = 0x2400
_PICTURE_OF_DELETE = "\u2421"
_REPLACEMENT = "\ufffd"

_BEFORE = {Modifier.APPROX: "about", Modifier.MORE_THAN: "more than", Modifier.LESS_THAN: "less than"}

NOBODY = "(not named)"
OPEN = "…"


def speaker(quote: Quote) -> str:
    """Name who is quoted."""
    return quote.speaker.name if quote.speaker else NOBODY


def words(quote: Quote) -> str:
    """Give the words in marks, in marks; of an indirect quotation its contents, without."""
    pieces = " … ".join(piece.text for piece in quote.verbatim or quote.contents)
    return f'"{pieces}"' if quote.verbatim else pieces


def interval(claim: NumericClaim) -> str:
    """Write a figure's bounds in full: "about 3 to 5 kilogram", "up to 340,000,000 GBP".

    >>> import quotecheck
    >>> [interval(claim) for claim in quotecheck.extract_claims("Over 12 boats sank; fewer than 3% of all.")]
    ['more than 12', 'less than 3 percent']
    """
    quantity = claim.quantity
    unit = (quantity.unit.code or quantity.unit.name) if quantity.unit else None
    per = f"per {quantity.per.name}" if quantity.per else None
    lower, upper = _figure(quantity.lower), _figure(quantity.upper)
    before = _BEFORE.get(claim.modifier, "") if claim.modifier else ""
    if lower and upper:
        bounds = lower if lower == upper else f"{lower} to {upper}"
    else:
        bounds = upper or (lower if before else f"{lower} or more")
        before = before or ("" if lower else "up to")
    return " ".join(filter(None, [before, bounds, unit, per]))


def change(claim: NumericClaim) -> str:
    """Say what a figure is to its change: "rise by", or nothing."""
    return " ".join(part.lower() for part in (claim.direction, claim.role) if part)


def days(date: DateRange) -> tuple[str, str]:
    """Write the first and the last day; an ellipsis where there is none."""
    return _day(date.start), _day(date.end)


def period(date: DateRange) -> str:
    """Write both days in one, "2019-04-01 to 2019-06-30"; nothing where there are none."""
    first, last = days(date)
    return "" if first == last == OPEN else first if first == last else f"{first} to {last}"


def standard(date: DateRange) -> str:
    """Write a date as EDTF, or as TIMEX3 where EDTF has no form."""
    return date.edtf or date.timex or ""


def _figure(bound: Decimal | None) -> str:
    return "" if bound is None else f"{bound:,f}"


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else OPEN


def visible(text: str) -> str:
    r"""Show what must not reach a terminal or a page as it is: control characters, surrogates, noncharacters.

    Blanks, tabs and ends of lines stay.

    >>> visible("a\x1b[1m")
    'a␛[1m'
    """
    return _UNSHOWN.sub(_shown, text)


def escaped(text: str) -> str:
    """Return any string as HTML can hold it, in an element or in a quoted attribute.

    >>> escaped('<b title="x">' + chr(0))
    '&lt;b title=&quot;x&quot;&gt;␀'
    """
    return html.escape(visible(text))


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(_PICTURES + code) if code < 0x20 else _PICTURE_OF_DELETE if code == 0x7F else _REPLACEMENT
