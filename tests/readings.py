"""The reading of a record in one line, as rules' examples and the lexicon's state it."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from quotecheck import DateRange, NumericClaim, Quote, Span

PUBLISHED = dt.date(2019, 7, 20)
"""The Saturday that every example is read from."""


def unmarked(marked: str) -> tuple[str, Span]:
    """Return a text without its ⟦brackets⟧, and the span that they enclosed."""
    match = re.fullmatch(r"([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)", marked, re.DOTALL)
    assert match, f"exactly one ⟦span⟧ must be marked: {marked!r}"
    before, inside, after = match.groups()
    return before + inside + after, Span(len(before), len(before) + len(inside))


def date_reading(date: DateRange) -> str:
    """EDTF and modifier; without EDTF, the TIMEX3 value; without either, a dash."""
    return " ".join(filter(None, [date.edtf or date.timex or "-", date.modifier]))


def claim_reading(claim: NumericClaim) -> str:
    """Bounds, unit, "per" unit, modifier, direction and role; the subject after a bar.

    "..340 EQUAL_OR_LESS | fishing boats", "3.2 percent RISE BY | profit",
    "45.2 dollar/USD per barrel".
    """

    def number(bound: Decimal | None) -> str:
        return "" if bound is None else f"{bound:f}"

    quantity = claim.quantity
    bounds = number(quantity.lower)
    if quantity.lower is None or quantity.lower != quantity.upper:
        bounds += ".." + number(quantity.upper)
    unit = " ".join("/".join(filter(None, [each.name, each.code])) for each in [quantity.unit] if each)
    per = f"per {quantity.per.name}" if quantity.per else None
    subject = f"| {claim.subject.text}" if claim.subject else None
    return " ".join(filter(None, [bounds, unit, per, claim.modifier, claim.direction, claim.role, subject]))


def quote_reading(quote: Quote) -> str:
    """Source as written and cue's lemma: "Ann Roe · say"; a dash for what is missing."""
    return f"{quote.source.text if quote.source else '-'} · {quote.cue.lemma if quote.cue else '-'}"
