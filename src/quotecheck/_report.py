"""An extraction as tables that a reporter can read in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from decimal import Decimal

from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote

NARROWEST = 60
_GAP = "  "
_WIDEST = 28
"""The last column takes what the others leave; no other is wider than this."""

Row = tuple[str, ...]


def report(extraction: Extraction, width: int = 100) -> str:
    """Return quotations, claims and dates as three tables of at most ``width`` characters."""
    tables = (
        ("Quotes", ("speaker", "cue", "kind", "words"), [_quote_row(quote) for quote in extraction.quotes]),
        ("Claims", ("figure", "reads as", "change", "of what"), [_claim_row(claim) for claim in extraction.claims]),
        ("Dates", ("from", "to", "EDTF", "as written"), [_date_row(date) for date in extraction.dates]),
    )
    return "\n\n".join(
        "\n".join([f"{title} ({len(rows)})", *_table(head, rows, max(width, NARROWEST))])
        for title, head, rows in tables
    )


def _quote_row(quote: Quote) -> Row:
    speaker = quote.speaker.name if quote.speaker else "(not named)"
    words = " … ".join(piece.text for piece in quote.verbatim) or " … ".join(piece.text for piece in quote.contents)
    cue = quote.cue.text if quote.cue else ""
    shown = f'"{words}"' if quote.verbatim else words
    return speaker, cue, quote.directness.lower(), shown


def _claim_row(claim: NumericClaim) -> Row:
    change = " ".join(part.lower() for part in (claim.direction, claim.role) if part)
    return claim.text, _interval(claim), change, claim.subject.text if claim.subject else ""


def _interval(claim: NumericClaim) -> str:
    quantity = claim.quantity
    unit = (quantity.unit.code or quantity.unit.name) if quantity.unit else None
    per = f"per {quantity.per.name}" if quantity.per else None
    lower, upper = _figure(quantity.lower), _figure(quantity.upper)
    bounds = lower if lower == upper else f"{lower or 'up'} to {upper}" if upper else f"{lower} or more"
    approximate = "about" if claim.modifier == "APPROX" else None
    return " ".join(filter(None, [approximate, bounds, unit, per]))


def _figure(bound: Decimal | None) -> str:
    return "" if bound is None else f"{bound:,f}"


def _date_row(date: DateRange) -> Row:
    days = [day.isoformat() if day else "…" for day in (date.start, date.end)]
    return *days, date.edtf or date.timex or "", date.text


def _table(head: Row, rows: Sequence[Row], width: int) -> Iterator[str]:
    """Lay rows out in columns; every cell wraps inside its own."""
    if not rows:
        return
    rows = [tuple(" ".join(cell.split()) for cell in row) for row in (head, *rows)]
    widths = [min(_WIDEST, max(len(row[place]) for row in rows)) for place in range(len(head) - 1)]
    last = max(width - sum(widths) - len(_GAP) * len(head), NARROWEST // 3)
    for row in rows:
        cells = [textwrap.wrap(cell, space) or [""] for cell, space in zip(row, [*widths, last], strict=True)]
        for line in range(max(map(len, cells))):
            pieces = [cell[line] if line < len(cell) else "" for cell in cells]
            padded = [piece.ljust(space) for piece, space in zip(pieces, widths, strict=False)]
            yield (_GAP + _GAP.join([*padded, pieces[-1]])).rstrip()
