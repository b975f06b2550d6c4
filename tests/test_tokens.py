"""Tokens cover the text; sentences and paragraphs begin where readers begin them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

import quotecheck
from quotecheck._tokens import PADDING, is_number, lex
from strategies import TEXTS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't panic, O'Hara!", ["Don't", "panic", ",", "O'Hara", "!"]),
        ("Roe’s dogs' bowls", ["Roe", "’s", "dogs", "'", "bowls"]),
        ("$1.5bn for 18,000 men", ["$", "1.5", "bn", "for", "18,000", "men"]),
        ("the U.S.-backed plan at 5 p.m.", ["the", "U.S.", "-", "backed", "plan", "at", "5", "p.m."]),
        ("J.K. Roe and H. Lund", ["J.K.", "Roe", "and", "H", ".", "Lund"]),
        ("'We don't know'", ["'", "We", "don't", "know", "'"]),
        ("see https://example.org/a?b=1, or ask", ["see", "https://example.org/a?b=1", ",", "or", "ask"]),
        ("the '80s and 1990s", ["the", "'", "80", "s", "and", "1990", "s"]),
        ("cafe\u0301s in Åre", ["cafe\u0301s", "in", "Åre"]),
        ("Fisk Inc.'s café", ["Fisk", "Inc", ".", "'s", "café"]),
        ("Andre\u0301’s café", ["Andre\u0301", "’s", "café"]),
        ("नरेन्द्र मोदी's दल", ["नरेन्द्र", "मोदी", "'s", "दल"]),
        ("مُحَمَّد، سارة", ["مُحَمَّد", "،", "سارة"]),
        ("สมชาย ใจดี 5°", ["สมชาย", "ใจดี", "5", "°"]),
        ("2019-07-20", ["2019", "-", "07", "-", "20"]),
    ],
)
def test_words_numbers_and_marks_are_tokens_of_their_own(text: str, words: list[str]) -> None:
    tokens = lex(text)
    assert tokens.words[: len(tokens)] == words


def sentences(text: str) -> list[str]:
    tokens = lex(text)
    stops = [*tokens.sentences[1:], len(tokens)]
    return [tokens.span(first, stop).of(text) for first, stop in zip(tokens.sentences, stops, strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Ann Roe met Gov. Lund.",
        "It opens on Jan. 5 at No. 12.",
        "Ann D. Roe of Fisk Corp. signed.",
        "Fisk Corp. (FSK) fell.",
        "The U.S. Navy left.",
        '"Why?" asked the clerk.',
        "He paused ... and went on.",
        "At 5 p.m. Tuesday it rained.",
        "Prices rose 3.5 percent.",
        "NATO-led troops left - at last.",
        "FISK, the owner of the mill, sold - or so she says.",
    ],
)
def test_abbreviations_and_pauses_do_not_end_sentences(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "She left."],
        ["It cost £3m.", "Roe paid."],
        ["Shares fell to 4.2p.", "Others rose."],
        ['"It rained."', "She left."],
        ["“It rained!”", "“So what?”"],
        ["They met at 5 p.m.", "The clerk took notes."],
        ["He left the U.S.", "It was cold."],
        ["She sued Fisk Inc.", "But he won."],
        ["“No.”", "He sat down."],
        ["Three crew fell ill.", "Doctors came by boat."],
        ["Wait...", "Ann came."],
        ["SKERRIN —", "Rents rose."],
        ["Skerrin -", "Rents on the island rose for the fifth year in a row, by a tenth, officials said."],
        ["SKERRIN, Ohio – June 4, 2025 –", "Rents rose – by a third – in May."],
        ["MARROW BAY, Ore., July 3 (Valley Wire) --", "“We lost.”"],
    ],
)
def test_sentences_end_at_full_stops_and_keep_their_closing_marks(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One two.\n\nThree four.", ["One two.", "Three four."]),
        ("One two.\nThree four.", ["One two.", "Three four."]),
        ("One two.\r\n\r\nThree.", ["One two.", "Three."]),
        ("Storm hits port\nBoats sink", ["Storm hits port", "Boats sink"]),
        (
            "The council met for nine hours on Monday and\nagreed on nothing at all, so the\nbridge stays shut.",
            ["The council met for nine hours on Monday and\nagreed on nothing at all, so the\nbridge stays shut."],
        ),
        (
            "The council met for nine hours on a wet evening with\nMayor Lund and left.",
            ["The council met for nine hours on a wet evening with\nMayor Lund and left."],
        ),
        ('Roe said:\n"We tried."', ["Roe said:", '"We tried."']),
    ],
)
def test_paragraphs_end_at_blank_lines_and_at_line_ends_that_wrap_nothing(text: str, paragraphs: list[str]) -> None:
    tokens = lex(text)
    stops = [*tokens.paragraphs[1:], len(tokens)]
    found = [tokens.span(first, stop).of(text) for first, stop in zip(tokens.paragraphs, stops, strict=True)]
    assert found == paragraphs


@given(TEXTS)
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = lex(text)
    size = len(tokens)
    assert [text[tokens.starts[index] : tokens.end(index)] for index in range(size)] == tokens.words[:size]
    assert "".join(tokens.words) == "".join(text.split())
    columns = (tokens.words, tokens.lower, tokens.starts)
    assert {len(column) for column in columns} == {size + PADDING}


@given(TEXTS)
def test_every_token_has_its_sentence_and_paragraph(text: str) -> None:
    tokens = lex(text)
    assert tokens.sentences == sorted(set(tokens.sentences))
    assert set(tokens.paragraphs) <= set(tokens.sentences)
    for index in range(len(tokens)):
        for first, stop in (tokens.sentence(index), tokens.paragraph(index)):
            assert first <= index < stop
        assert tokens.at(tokens.starts[index]) == index


@given(TEXTS)
def test_numbers_capitals_and_words_are_found_by_column(text: str) -> None:
    tokens = lex(text)
    every = range(len(tokens))
    assert tokens.numbers == [index for index in every if is_number(tokens.words[index])]
    assert tokens.capitalised == [index for index in every if tokens.words[index] != tokens.lower[index]]
    assert tokens.among({"said", '"'}) == [index for index in every if tokens.lower[index] in {"said", '"'}]
    assert lex(text, {"said", '"', "."}).among({"said", '"'}) == tokens.among({"said", '"'})


def test_no_pattern_has_a_possessive_group() -> None:
    """Python 3.11.0 to 3.11.4 match them wrongly: "16, 2019" would begin with "16,"."""
    files = Path(quotecheck.__file__).parent.rglob("*.py")
    assert not [path.name for path in files if re.search(r"(?<!\\)\)[*+?}]\+", path.read_text(encoding="utf-8"))]
