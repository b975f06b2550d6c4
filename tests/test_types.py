"""What a type checker infers about the public functions: mypy reads this file, running it only shows that it runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, assert_type

import attrs

import quotecheck
from quotecheck import (
    Cue,
    DateRange,
    Directness,
    Extraction,
    NumericClaim,
    Quote,
    Record,
    Span,
    Speaker,
    html,
    json,
    offsets,
)


def test_types_are_precise() -> None:
    found = quotecheck.extract('"We lost 12 boats in May," said Ann Roe.', published=dt.date(2019, 7, 20))
    (quote,), (claim,), (date,) = found.quotes, found.claims, found.dates
    assert_type(found, Extraction)
    assert_type(found.published, dt.date | None)
    assert_type(found.speakers, tuple[Speaker, ...])
    assert_type(found.quotes_by("Ann Roe"), tuple[Quote, ...])
    assert_type(found.quote_of(claim), Quote | None)
    assert_type(found.within(quote.span), tuple[Record, ...])
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.cue, Cue | None)
    assert_type(quote.directness, Directness)
    assert_type(quote.words, str)
    assert_type(claim.quantity.value, Decimal | None)
    assert_type(claim.when, DateRange | None)
    assert_type(date.start, dt.date | None)
    assert_type(date.days, int | None)
    assert_type(date.implied, frozenset[str])
    assert_type(attrs.evolve(found, quotes=()), Extraction)


def test_types_of_functions_are_precise() -> None:
    text = "Prices rose 3%."
    found = quotecheck.extract(text)
    assert_type(quotecheck.extract_quotes(text), tuple[Quote, ...])
    assert_type(quotecheck.extract_claims(text), tuple[NumericClaim, ...])
    assert_type(quotecheck.extract_dates(text), tuple[DateRange, ...])
    assert_type(quotecheck.extract_many([text]), Iterator[Extraction])
    assert_type(quotecheck.extract_many([(text, "2019-07-20")]), Iterator[Extraction])
    assert_type(json.loads(json.dumps(found)), Extraction)
    assert_type(json.from_dict(json.to_dict(found)), Extraction)
    assert_type(json.schema(), dict[str, Any])
    assert_type(html.render(found), str)
    assert_type(html.page([("Prices", found)]), str)
    assert_type(html.page_parts([("Prices", found)]), Iterator[str])
    assert_type(offsets.to_utf16(text, [claim.span for claim in found.claims]), list[Span])
