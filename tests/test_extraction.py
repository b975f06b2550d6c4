"""An extraction answers questions about its records quickly, and stays a plain value."""

from __future__ import annotations

import copy
import pickle
import time

import attrs
from hypothesis import given
from hypothesis import strategies as st

import quotecheck
from quotecheck import Directness, Extraction, Mention, Quote, Record, Span, json

PLACES = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda place: Span(place[0], place[0] + place[1]))
ARTICLE = '"We lost 12 boats," said Ann Roe. Jon Lund said she had said "all were new" on Tuesday.'


def quoted(pieces: list[Span]) -> Quote:
    hull = Span(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
    return Quote(hull, "", tuple(Mention(piece, "") for piece in pieces), (), Directness.INDIRECT)


QUOTES = st.lists(st.lists(PLACES, min_size=1, max_size=3).map(quoted), max_size=25, unique=True)


def innermost(quotes: tuple[Quote, ...], place: Span, but: Quote | None) -> Quote | None:
    """Go through all quotations."""
    around = [quote for quote in quotes if any(piece.span.covers(place) for piece in quote.contents)]
    return min((quote for quote in around if quote != but), key=lambda quote: len(quote.span), default=None)


@given(QUOTES, st.lists(PLACES, max_size=10))
def test_the_innermost_quotation_is_what_going_through_all_finds(quotes: list[Quote], asked: list[Span]) -> None:
    ordered = tuple(sorted(quotes, key=lambda quote: quote.span))
    found = Extraction("", None, ordered, (), ())
    for quote in ordered:
        assert found.quote_of(quote) == innermost(ordered, quote.span, quote)
    for place in asked:
        assert found.quote_of(quoted([place])) == innermost(ordered, place, quoted([place]))


@given(QUOTES, PLACES)
def test_within_is_what_going_through_all_finds(quotes: list[Quote], place: Span) -> None:
    ordered = tuple(sorted(quotes, key=lambda quote: quote.span))
    within = Extraction("", None, ordered, (), ()).within(place)
    assert within == tuple(quote for quote in ordered if place.covers(quote.span))


def test_a_quotation_from_elsewhere_does_not_hold_itself() -> None:
    found = quotecheck.extract(ARTICLE)
    inner = next(quote for quote in found.quotes if quote.words == "all were new")
    again = json.loads(json.dumps(found))
    assert found.quote_of(inner) == again.quote_of(inner) == next(quote for quote in found.quotes if not quote.words)


def test_what_was_asked_leaves_no_trace_in_the_value() -> None:
    found, fresh = quotecheck.extract(ARTICLE), quotecheck.extract(ARTICLE)
    records: list[Record] = [*found.quotes, *found.claims, *found.dates]
    for record in records:
        found.quote_of(record)
        found.within(record.span)
    found.quotes_by("Ann Roe")
    assert (found, hash(found), repr(found)) == (fresh, hash(fresh), repr(fresh))
    assert (pickle.dumps(found), json.dumps(found)) == (pickle.dumps(fresh), json.dumps(fresh))
    assert copy.copy(found) == copy.deepcopy(found) == fresh
    emptied = attrs.evolve(found, quotes=())
    assert (emptied.quote_of(found.claims[0]), emptied.quotes_by("Ann Roe")) == (None, ())


def test_questions_in_a_loop_over_a_long_text_cost_no_more_than_reading_it() -> None:
    began = time.process_time()
    found = quotecheck.extract(f"{ARTICLE}\n\n" * 2_000, published="2019-07-20")
    read = time.process_time() - began
    records: list[Record] = [*found.quotes, *found.claims, *found.dates]
    assert sum(found.quote_of(record) is not None for record in records) == 6_000
    assert sum(len(found.within(quote.span)) for quote in found.quotes) > len(found.quotes)
    assert sum(len(found.quotes_by(speaker)) for speaker in found.speakers) == len(found.quotes)
    assert time.process_time() - began < 2 * read + 1


def test_it_prints_in_a_line_however_long_it_is() -> None:
    found = quotecheck.extract(f"{ARTICLE}\n" * 50, published="2019-07-20")
    counts = f"quotes=<{len(found.quotes)}>, claims=<{len(found.claims)}>, dates=<{len(found.dates)}>"
    beginning = repr(found.text[:59] + "…")
    assert repr(found) == f"Extraction(text={beginning}, published=datetime.date(2019, 7, 20), {counts})"
    assert "text='Two sank.'" in repr(quotecheck.extract("Two sank."))
