"""A text that a program wrapped at some width says what it said before."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

import quotecheck
from quotecheck._tokens import lex

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
BLANK = re.compile(r"\s+")


def wrapped(text: str, width: int, end: str) -> str:
    paragraphs = (textwrap.wrap(part, width, break_on_hyphens=False) for part in text.split("\n\n"))
    return (end + end).join(end.join(lines) for lines in paragraphs)


def claimed(text: str) -> list[tuple[str, ...]]:
    """Return what matters of each record, with plain blanks for any white space."""
    found = quotecheck.extract(text, published="2026-03-14")
    told = [
        *(
            (str(quote.speaker and quote.speaker.name), *(piece.text for piece in quote.contents))
            for quote in found.quotes
        ),
        *((claim.text, claim.subject.text if claim.subject else "") for claim in found.claims),
        *((date.text, str(date.start), str(date.end)) for date in found.dates),
    ]
    return [tuple(BLANK.sub(" ", part) for part in record) for record in told]


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n", "\n  "], ids=repr)
@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_wrapping_changes_nothing(path: Path, width: int, end: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert claimed(wrapped(text, width, end)) == claimed(text)


TALK = """\
The ferry office told the islanders on Monday that it could not say when
the boat would sail again, and that nobody had seen the missing part yet.
“It is not in the yard,” said Ann Roe, who has run the office for years."""

LISTED = """\
The council published the names of everyone who had asked for a refund:
Moira Tannahill, who runs the bakery beside the old pier in Skerrin Town
Paul Odell, the owner of two boats and of a boatyard on the north shore
Deirdre Okafor, who used to sail to the mainland twice a week for dialysis"""

APART = """\
The ferry office told islanders on Monday that it could not say when the boat would sail.
“We are tired of asking,” said Ann Roe, who has written to the office eleven times so far.
The company did not answer questions about a second boat that lies unused in its own yard."""


def paragraphs(text: str) -> int:
    return len(lex(text).paragraphs)


def test_a_full_stop_at_the_end_of_a_wrapped_line_ends_no_paragraph() -> None:
    assert paragraphs(TALK) == 1
    assert (
        paragraphs(f"{TALK}\n\nShe will ask again today; a new part costs more than the ferry earns.\n“In a year.”")
        == 2
    )


@pytest.mark.parametrize(
    ("text", "number"), [(APART, 3), ("Fulham 1, Spurs 1.\nLeeds 0, Everton 3.\nHull 2, Fisk 2.", 3)]
)
def test_lines_that_were_not_wrapped_stand_apart(text: str, number: int) -> None:
    assert paragraphs(text) == number


def test_a_list_of_long_lines_is_not_one_sentence() -> None:
    assert paragraphs(f"{LISTED}\n") > 1


def test_a_name_is_the_same_on_either_side_of_a_line_break() -> None:
    (quote,) = quotecheck.extract_quotes("Nobody in the whole of the town had answered, said council leader Ann\nRoe.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.title) == ("Ann Roe", "council leader")
