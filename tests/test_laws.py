"""The laws that every result obeys, whatever the text."""

from __future__ import annotations

import copy
import datetime as dt
import decimal
import itertools
import locale
import logging
import os
import pickle
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from edtf import parse_edtf
from hypothesis import example, given
from hypothesis import strategies as st

import quotecheck
from quotecheck import DateKind, DateRange, Span, Speaker, json
from strategies import DAYS, TEXTS

PLAIN_PARAGRAPH = "grass grows where no feet go and rain falls on it.\n\n"
ODD = [
    "",
    " ",
    "\n",
    '"',
    '""',
    "''",
    '"Bob."\n\n"What."',
    'Ann Roe:"foo"',
    "\x00",
    "\ud800",
    "\ud83d\ude00",
    "“‘“‘“",
    "said",
    '" said',
    "1",
    "$",
    "$-",
    "May",
    "to 2019",
    "0000-00-00",
]


def records(value: object) -> Iterator[Any]:
    """Walk over every record and sub-record."""
    if attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            yield from records(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from records(each)


def shifted(value: Any, distance: int) -> Any:  # noqa: ANN401 - any record, and the same again
    """Return the same records, every span moved."""
    if isinstance(value, Span):
        return value.shift(distance)
    if isinstance(value, tuple):
        return tuple(shifted(each, distance) for each in value)
    if attrs.has(type(value)):
        names = [field.name for field in attrs.fields(type(value))]
        return attrs.evolve(value, **{name: shifted(getattr(value, name), distance) for name in names})
    return value


def found(extraction: quotecheck.Extraction) -> tuple[Any, ...]:
    return extraction.quotes, extraction.claims, extraction.dates


def overlaps(spans: list[Span]) -> list[tuple[Span, Span]]:
    return [(one, next_) for one, next_ in itertools.pairwise(spans) if one.overlaps(next_)]


@given(TEXTS, DAYS)
def test_every_span_slices_the_text_to_its_record(text: str, published: dt.date | None) -> None:
    for record in records(found(quotecheck.extract(text, published=published))):
        if isinstance(record, Speaker):
            assert all(0 <= mention.start < mention.end <= len(text) for mention in record.mentions)
        elif hasattr(record, "text"):
            assert record.span.of(text) == record.text
            assert record.text


@given(TEXTS)
def test_records_are_sorted_and_claims_and_dates_stand_apart(text: str) -> None:
    extraction = quotecheck.extract(text)
    for kind in found(extraction):
        spans = [record.span for record in kind]
        assert spans == sorted(spans)
    assert not overlaps([claim.span for claim in extraction.claims])
    assert not overlaps([date.span for date in extraction.dates])


@given(TEXTS)
def test_verbatim_words_lie_in_the_contents_apart_from_cue_and_source(text: str) -> None:
    for quote in quotecheck.extract_quotes(text):
        assert quote.contents
        for words in quote.verbatim:
            assert any(piece.span.covers(words.span) for piece in quote.contents)
            assert quote.span.covers(words.span)
            assert quote.cue is None or not quote.cue.span.overlaps(words.span)
            assert quote.source is None or not quote.source.span.overlaps(words.span)
        assert (quote.source is None) == (quote.speaker is None)


@given(TEXTS, DAYS)
def test_intervals_are_the_right_way_round(text: str, published: dt.date | None) -> None:
    extraction = quotecheck.extract(text, published=published)
    for date in extraction.dates:
        for each in (date, *date.members):
            assert each.start is None or each.end is None or each.start <= each.end
            if each.kind in {DateKind.VAGUE, DateKind.RECURRING}:
                assert each.start is None
                assert each.end is None
    for claim in extraction.claims:
        lower, upper = claim.quantity.lower, claim.quantity.upper
        assert lower is not None or upper is not None
        assert lower is None or upper is None or lower <= upper
        assert all("E" not in str(bound) for bound in (lower, upper))


@given(TEXTS, DAYS)
@example("Ann Roe, the mayor of Salem said it was so.", None)
@example("On 3 May 2018 it rained. In July it did not.", None)
def test_a_plain_paragraph_before_it_only_shifts_the_rest(text: str, published: dt.date | None) -> None:
    alone = quotecheck.extract(text, published=published)
    after = quotecheck.extract(PLAIN_PARAGRAPH + text, published=published)
    assert found(after) == shifted(found(alone), len(PLAIN_PARAGRAPH))


@given(TEXTS)
def test_each_extractor_agrees_with_all_of_them_together(text: str) -> None:
    together = quotecheck.extract(text)
    assert tuple(attrs.evolve(quote, when=None) for quote in together.quotes) == quotecheck.extract_quotes(text)
    assert tuple(attrs.evolve(claim, when=None) for claim in together.claims) == quotecheck.extract_claims(text)
    assert together.dates == quotecheck.extract_dates(text)


@given(TEXTS, DAYS)
@example("\ud83d\ude00 said “\ud800”", None)
def test_results_survive_pickle_copy_and_json(text: str, published: dt.date | None) -> None:
    extraction = quotecheck.extract(text, published=published)
    assert pickle.loads(pickle.dumps(extraction)) == extraction  # noqa: S301 - our own bytes
    assert copy.deepcopy(extraction) == extraction
    assert json.loads(json.dumps(extraction)) == extraction
    assert hash(extraction) == hash(quotecheck.extract(text, published=published))


def edtf_bounds(text: str) -> tuple[dt.date | None, dt.date | None]:
    """Read an EDTF string back with the edtf package: its first and last day, None for an open end."""
    parsed = parse_edtf(text)
    lower, upper = parsed.lower_strict(), parsed.upper_strict()
    first = None if text.startswith("../") else dt.date(*lower[:3])
    last = None if text.endswith("/..") else dt.date(*upper[:3])
    return first, last


@given(TEXTS, DAYS)
def test_edtf_strings_read_back_to_the_same_bounds(text: str, published: dt.date | None) -> None:
    for date in records(quotecheck.extract_dates(text, published=published)):
        if isinstance(date, DateRange) and date.edtf and "~" not in date.edtf:
            assert edtf_bounds(date.edtf) == (date.start, date.end), date.edtf


@given(TEXTS)
def test_nothing_global_changes_and_nothing_is_warned_of(text: str) -> None:
    def state() -> tuple[object, ...]:
        root = logging.getLogger()
        return (
            list(root.handlers), root.level, list(warnings.filters), dict(os.environ),
            locale.setlocale(locale.LC_ALL), repr(decimal.getcontext()), sys.getrecursionlimit(),
        )  # fmt: skip

    before = state()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        quotecheck.extract(text, published="3 August 2019")
    assert not warned
    assert state() == before


@given(TEXTS)
def test_the_decimal_context_of_the_caller_never_shows(text: str) -> None:
    with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact, decimal.Rounded])):
        narrow = quotecheck.extract_claims(text)
    assert narrow == quotecheck.extract_claims(text)


@pytest.mark.parametrize("text", ODD, ids=repr)
def test_odd_little_texts_give_calm_results(text: str) -> None:
    extraction = quotecheck.extract(text, published=dt.date(2019, 7, 20))
    assert extraction.text == text


@pytest.mark.parametrize(
    "piece", [*"\"“”'‘’«[(.,;:-–—$%1aA😀\n ", "''", "said ", "Mr. ", '"said ', "January ", "1,", "a.", "to "]
)
def test_a_hundred_thousand_of_one_thing_are_read_in_moderate_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    extraction = quotecheck.extract(text, published=dt.date(2019, 7, 20))
    assert extraction.text == text


@pytest.mark.parametrize("text", [None, b"bytes", 3, ["a"]], ids=repr)
@pytest.mark.parametrize(
    "extract",
    [quotecheck.extract, quotecheck.extract_quotes, quotecheck.extract_claims, quotecheck.extract_dates],
)
def test_a_text_that_is_no_string_is_named(extract: Callable[[object], object], text: object) -> None:
    with pytest.raises(TypeError, match=f"text must be a str, not {type(text).__name__}"):
        extract(text)


@given(st.text())
def test_any_published_string_is_read_or_refused(published: str) -> None:
    try:
        day = quotecheck.extract("It rained.", published=published).published
    except quotecheck.PublishedDateError as refusal:
        day = None
        shown = str(refusal)
    assert isinstance(day, dt.date) or repr(published) in shown
