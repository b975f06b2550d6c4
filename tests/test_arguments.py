"""An argument of the wrong type is named by the error, with what it must be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import quotecheck
from quotecheck import Span, html, json, offsets


class Missing(dt.datetime):
    """A datetime that is none, as pandas's NaT: it equals nothing, itself included."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = dt.datetime.__hash__


FOUND: Any = quotecheck.extract('"We lost 12 boats," said Ann Roe on Tuesday.')
LIBRARY: Any = quotecheck
JSON: Any = json
HTML: Any = html
OFFSETS: Any = offsets


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        (lambda: LIBRARY.extract(None), "text must be a str, not NoneType"),
        (lambda: LIBRARY.extract_quotes(b"text"), "text must be a str, not bytes"),
        (lambda: LIBRARY.extract_claims(3), "text must be a str, not int"),
        (lambda: LIBRARY.extract_dates(["text"]), "text must be a str, not list"),
        (lambda: LIBRARY.extract("", published=20190720), "published must be a date, a str or None, not int"),
        (lambda: LIBRARY.extract_dates("", published=b"x"), "published must be a date, a str or None, not bytes"),
        (
            lambda: LIBRARY.extract("", published=Missing(2019, 7, 20)),
            "published must be a date, a str or None, not Missing",
        ),
        (lambda: LIBRARY.extract_many("text"), "texts must be an iterable of texts, not one str"),
        (lambda: LIBRARY.extract_many(None), "texts must be an iterable of texts, not one NoneType"),
        (lambda: LIBRARY.extract_many([], published=3), "published must be a date, a str or None, not int"),
        (lambda: LIBRARY.extract_many([], executor=ThreadPoolExecutor), "executor must be an Executor, not type"),
        (lambda: list(LIBRARY.extract_many([3])), "text must be a str, not int"),
        (lambda: list(LIBRARY.extract_many([("text",)])), "a pair must hold a text and its day of publication, not 1"),
        (lambda: FOUND.within((0, 3)), "span must be a Span, not tuple"),
        (lambda: FOUND.quotes_by(None), "speaker must be a Speaker, not NoneType"),
        (lambda: FOUND.quote_of(Span(0, 3)), "record must be a Quote or NumericClaim or DateRange, not Span"),
        (lambda: JSON.dumps(FOUND.quotes), "extraction must be an Extraction, not tuple"),
        (lambda: JSON.to_dict("text"), "extraction must be an Extraction, not str"),
        (lambda: JSON.from_dict("{}"), "document must be a Mapping, not str"),
        (lambda: JSON.loads({}), "must be str, bytes or bytearray, not dict"),
        (lambda: HTML.render("text"), "extraction must be an Extraction, not str"),
        (lambda: HTML.page(FOUND), "articles must be an iterable of pairs of a heading and an Extraction, not one Ext"),
        (lambda: HTML.page([FOUND]), "each of articles must be a pair of a heading and an Extraction, not Extraction"),
        (lambda: HTML.page([(1, FOUND)]), "heading must be a str, not int"),
        (lambda: HTML.page([("One", "text")]), "extraction must be an Extraction, not str"),
        (lambda: HTML.page([], title=3), "title must be a str, not int"),
        (lambda: OFFSETS.to_utf16("text", Span(0, 1)), "spans must be an iterable of spans, not one Span"),
        (lambda: OFFSETS.to_utf8("text", [(0, 1)]), "each of spans must be a Span, not tuple"),
        (lambda: OFFSETS.from_utf8(b"text", [Span(0, 1)]), "text must be a str, not bytes"),
    ],
)
def test_an_argument_of_the_wrong_type_is_named(call: Callable[[], object], complaint: str) -> None:
    with pytest.raises(TypeError) as raised:
        call()
    assert complaint in str(raised.value)


@pytest.mark.parametrize("unit", ["utf-16", 3])
def test_an_unknown_unit_of_offsets_is_told_the_known_ones(unit: Any) -> None:  # noqa: ANN401 - whatever is given
    with pytest.raises(ValueError, match=r"must be 'code points', 'UTF-16 code units', 'UTF-8 bytes', not"):
        json.dumps(FOUND, offsets=unit)
