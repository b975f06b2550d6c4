"""Offsets count what other systems count: UTF-16 code units and UTF-8 bytes."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import Span
from quotecheck.offsets import from_utf8, from_utf16, to_utf8, to_utf16

TEXT = "a é€ 😀𝒳 \ud800 \udc00\ud800 z"
Convert = Callable[[str, list[Span]], list[Span]]

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)


def every_span(text: str) -> list[Span]:
    return [Span(start, end) for start in range(len(text) + 1) for end in range(start, len(text) + 1)]


def utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("text", [TEXT, "", "plain", "😀", "\ud83d\ude00"])
def test_every_span_of_a_text_is_converted_there_and_back(text: str) -> None:
    spans = every_span(text)
    assert to_utf8(text, spans) == [Span(utf8(text[: span.start]), utf8(text[: span.end])) for span in spans]
    assert to_utf16(text, spans) == [Span(utf16(text[: span.start]), utf16(text[: span.end])) for span in spans]
    assert from_utf8(text, to_utf8(text, spans)) == spans
    assert from_utf16(text, to_utf16(text, spans)) == spans


@given(ANYTHING)
def test_any_text_is_converted_there_and_back(text: str) -> None:
    spans = [Span(0, len(text)), *(Span(place, place + 1) for place in range(len(text)))]
    assert from_utf8(text, to_utf8(text, spans)) == spans
    assert from_utf16(text, to_utf16(text, spans)) == spans


def test_javascript_counts_two_for_a_character_beyond_the_first_plane() -> None:
    assert to_utf16("😀 é z", [Span(0, 1), Span(4, 5)]) == [Span(0, 2), Span(5, 6)]
    assert to_utf8("😀 é z", [Span(0, 1), Span(4, 5)]) == [Span(0, 4), Span(8, 9)]


def test_a_lone_surrogate_is_one_code_unit_and_three_bytes() -> None:
    assert to_utf16("\ud800z", [Span(1, 2)]) == [Span(1, 2)]
    assert to_utf8("\ud800z", [Span(1, 2)]) == [Span(3, 4)]


@pytest.mark.parametrize("convert", [to_utf8, to_utf16, from_utf8, from_utf16])
@pytest.mark.parametrize("span", [Span(0, 99), Span(-1, 0)])
@pytest.mark.parametrize("text", ["plain", "é😀"])
def test_a_span_outside_the_text_is_an_error(convert: Convert, span: Span, text: str) -> None:
    with pytest.raises(ValueError, match="outside the text"):
        convert(text, [span])


def test_an_offset_inside_a_character_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"offset 1 lies .* inside a character"):
        from_utf16("😀", [Span(0, 1)])


def test_many_spans_cost_no_more_than_one_pass() -> None:
    text = "é😀 plain " * 20_000
    spans = [Span(place, place + 3) for place in range(0, len(text) - 3, 3)]
    began = time.process_time()
    assert len(to_utf16(text, spans)) == len(to_utf8(text, spans)) == len(spans)
    assert time.process_time() - began < 3
