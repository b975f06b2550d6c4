"""Records are plain values that answer the questions users loop for."""

from __future__ import annotations

import copy
import datetime as dt
from decimal import Decimal

import attrs
import pytest

import quotecheck
from quotecheck import DateKind, DateRange, Granularity, Mention, Modifier, Quantity, Span
from quotecheck._made import maker

TEXT = """"We lost 12 boats in May," said Ann Roe, the harbour master.

Jon Lund said the port had 40 boats. "It is a bad year," he added."""

UTTERED = quotecheck.extract_quotes("“No,” said Ann Roe.")[0]


@pytest.fixture
def extraction() -> quotecheck.Extraction:
    return quotecheck.extract(TEXT, published="2019-07-20")


def test_speakers_stand_once_each_in_the_order_of_their_first_quotation(extraction: quotecheck.Extraction) -> None:
    assert [speaker.name for speaker in extraction.speakers] == ["Ann Roe", "Jon Lund"]


def test_quotations_are_found_by_speaker_or_name(extraction: quotecheck.Extraction) -> None:
    lund = extraction.speakers[1]
    assert extraction.quotes_by(lund) == extraction.quotes_by("Jon Lund")
    assert [quote.words for quote in extraction.quotes_by(lund) if quote.words] == ["It is a bad year,"]
    assert extraction.quotes_by("nobody") == ()


def test_a_figure_knows_the_quotation_that_holds_it(extraction: quotecheck.Extraction) -> None:
    holders = [extraction.quote_of(claim) for claim in extraction.claims]
    assert [quote and quote.speaker and quote.speaker.name for quote in holders] == ["Ann Roe", "Jon Lund"]


def test_a_figure_knows_its_date(extraction: quotecheck.Extraction) -> None:
    assert [claim.when and claim.when.text for claim in extraction.claims] == ["May", None]


def test_within_lists_the_records_of_a_passage_in_text_order(extraction: quotecheck.Extraction) -> None:
    first = Span(0, TEXT.index("\n"))
    assert [type(record).__name__ for record in extraction.within(first)] == ["Quote", "NumericClaim", "DateRange"]


def test_records_are_frozen(extraction: quotecheck.Extraction) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        extraction.quotes[0].rule = "mine"  # type: ignore[misc]


def test_terms_are_strings_equal_to_their_names() -> None:
    assert [str(term) for term in (Modifier.APPROX, DateKind.SEVERAL)] == ["APPROX", "SEVERAL"]


def test_a_point_has_a_value_and_an_interval_has_none() -> None:
    assert Quantity(Decimal(3), Decimal(3)).value == 3
    assert Quantity(Decimal(3), Decimal(4)).value is None
    assert Quantity(None, Decimal(4)).value is None


def test_days_count_both_ends() -> None:
    april = DateRange(Span(0, 5), "April", dt.date(2019, 4, 1), dt.date(2019, 4, 30), DateKind.POINT, Granularity.MONTH)
    assert april.days == 30
    assert attrs.evolve(april, end=None).days is None


def test_what_is_implied_prints_in_order() -> None:
    date = DateRange(Span(0, 3), "5th", None, None, DateKind.POINT, None, implied={"year", "month"})
    assert "implied={'month', 'year'}" in repr(date)


@pytest.mark.parametrize(
    ("one", "other", "covers", "overlaps"),
    [
        (Span(0, 5), Span(1, 3), True, True),
        (Span(0, 5), Span(3, 8), False, True),
        (Span(0, 5), Span(5, 8), False, False),
    ],
)
def test_spans_compare_half_open(one: Span, other: Span, covers: bool, overlaps: bool) -> None:
    assert one.covers(other) is covers
    assert one.overlaps(other) is other.overlaps(one) is overlaps
    assert one.hull(other) == other.hull(one)
    assert (4 in one, 5 in one, len(one)) == (True, False, 5)


@pytest.mark.parametrize("record", [Span(3, 9), Mention(Span(0, 2), "no"), UTTERED, UTTERED.cue])
def test_a_record_made_quickly_is_like_any_other(record: attrs.AttrsInstance) -> None:
    values = [getattr(record, field.name) for field in attrs.fields(type(record))]
    made = maker(type(record))(*values)
    assert (type(made), made, hash(made), repr(made)) == (type(record), record, hash(record), repr(record))
    assert copy.copy(made) == record
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, attrs.fields(type(record))[0].name, None)
