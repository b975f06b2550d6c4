"""What is read in a text, and each record in one line, as rules' examples and the lexicon's state it."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import quotecheck
from quotecheck import DateRange, NumericClaim, Quote, Span, Speaker
from quotecheck._names import find_names
from quotecheck._quotes.marks import find_quoted
from quotecheck._quotes.speakers import resolve_speakers
from quotecheck._tokens import lex

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


def dates(text: str, published: dt.date | str | None = PUBLISHED) -> tuple[DateRange, ...]:
    """Return the dates of a text that was published on the day of the examples."""
    return quotecheck.extract_dates(text, published=published)


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


def claim_readings(text: str) -> list[str]:
    """Each claim of a text as written, with its reading: "at least 12: 12.. EQUAL_OR_MORE | boats"."""
    return [f"{claim.text}: {claim_reading(claim)}" for claim in quotecheck.extract_claims(text)]


def quote_reading(quote: Quote) -> str:
    """Source as written and cue's lemma: "Ann Roe · say"; a dash for what is missing."""
    return f"{quote.source.text if quote.source else '-'} · {quote.cue.lemma if quote.cue else '-'}"


def only_quote(text: str) -> Quote:
    """Return the one quotation of a text."""
    (quote,) = quotecheck.extract_quotes(text)
    return quote


def source(quote: Quote) -> str | None:
    """Return who is credited, as written."""
    return quote.source.text if quote.source else None


def resolved(marked: str) -> list[Speaker]:
    """Return the speakers of the ⟦marked⟧ sources, in text order."""
    offsets: list[int] = []
    plain = ""
    for piece in re.split(r"([⟦⟧])", marked):
        if piece in {"⟦", "⟧"}:
            offsets.append(len(plain))
        else:
            plain += piece
    tokens = lex(plain)
    sources = [
        (tokens.at(start), tokens.at(end - 1) + (tokens.starts[tokens.at(end - 1)] < end))
        for start, end in zip(offsets[::2], offsets[1::2], strict=True)
    ]
    sources = [(first, max(stop, first + 1)) for first, stop in sources]
    quoted = [(each.outer_first, each.outer_stop) for each in find_quoted(tokens) if not each.depth]
    speakers = resolve_speakers(tokens, find_names(tokens), sources, quoted)
    return [speakers[source] for source in sources]
