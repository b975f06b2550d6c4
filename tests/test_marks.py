"""Quotation marks pair with each other, whatever their shape, number and neighbours."""

from __future__ import annotations

import time

import pytest

from quotecheck._quotes.marks import find_quoted
from quotecheck._tokens import lex


def pairs(text: str) -> list[tuple[str, int]]:
    """Return the words between marks with the number of quotations around them."""
    tokens = lex(text)
    return [(tokens.mention(each.first, each.stop).text, each.depth) for each in find_quoted(tokens)]


PAIRED = {
    "straight marks": ('"We won," she said. "At last."', [("We won,", 0), ("At last.", 0)]),
    "curly marks": ("“We won,” she said.", [("We won,", 0)]),
    "single marks": ("‘We won,’ she said. ‘At last.’", [("We won,", 0), ("At last.", 0)]),
    "straight single marks": ("'We won,' she said.", [("We won,", 0)]),
    "two single marks for a double one": ("''We won,'' she said.", [("We won,", 0)]),
    "grave accents": ("``We won,'' she said.", [("We won,", 0)]),
    "guillemets": ("«We won,» she said.", [("We won,", 0)]),
    "low opening marks": ("„We won,“ she said.", [("We won,", 0)]),
    "two levels": ("“She said, ‘We won.’”", [("She said, ‘We won.’", 0), ("We won.", 1)]),
    "three levels": ("“He: ‘She: “No.”’”", [("He: ‘She: “No.”’", 0), ("She: “No.”", 1), ("No.", 2)]),
    "one kind at two levels": ('"The "big" one" sank.', [('The "big" one', 0), ("big", 1)]),
    "three single marks at the end": ("''It is a 'trap.'''", [("It is a 'trap.'", 0), ("trap.", 1)]),
    "marks inside of brackets": ("(“Never,” he said.)", [("Never,", 0)]),
    "a colon without a blank": ('Ann Roe:"Never."', [("Never.", 0)]),
    "dashes outside": ("It was—“a trap”—he said.", [("a trap", 0)]),
    "apostrophes inside of single marks": (
        "‘I don’t know the workers’ names,’ he said.",
        [("I don’t know the workers’ names,", 0)],
    ),
    "an elision right behind an opening mark": ("‘’Tis gone,’ he said.", [("’Tis gone,", 0)]),
    "an elision behind a straight mark": ("''Tis gone,' he said.", [("'Tis gone,", 0)]),
    "a clipped word": ("'A pint o' ale,' he said.", [("A pint o' ale,", 0)]),
    "low marks at two levels": ("„She said, ‚Go.‘“ He left.", [("She said, ‚Go.‘", 0), ("Go.", 1)]),
    "a possessive that no mark follows": ("The 'boys' of the dogs' home.", [("boys", 0)]),
    "a mark of the wrong direction": ("The “new“ road and ”old” one.", [("new", 0), ("old", 0)]),
    "a missing closing mark before another quotation": ('"We lost. "We won," she said.', [("We won,", 0)]),
    "a missing opening mark": ('We won," she said. "At last."', [("We won,", 0), ("At last.", 0)]),
    "a missing inner closing mark": ('"They spread it \'unchecked."', [("They spread it 'unchecked.", 0)]),
    "a missing closing mark at a paragraph's end": ('She said, "We won.\n\nHe left.', [("We won.", 0)]),
    "a missing closing mark within the last sentence": ("It was “a rout.\n\nHe left.", [("a rout.", 0)]),
    "paragraphs that open again": ('"We won.\n\n"They lost."', [("We won.", 0), ("They lost.", 0)]),
}

UNPAIRED = {
    "nothing inside": 'The sign said "".',
    "a decade": "In the '80s and '90s he sang.",
    "elisions": "Get 'em, 'tis cold, rock 'n' roll.",
    "possessives": "The boys' coats and James' hat.",
    "feet and inches": "She is 5'11\" tall.",
    "a lone mark": 'A 12" record.',
    "an attribute of markup": '<a href="page">here</a>',
}


@pytest.mark.parametrize(("text", "expected"), PAIRED.values(), ids=PAIRED)
def test_marks_pair(text: str, expected: list[tuple[str, int]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize("text", UNPAIRED.values(), ids=UNPAIRED)
def test_no_mark_is_a_pair_here(text: str) -> None:
    assert pairs(text) == []


def test_a_quotation_left_open_goes_on_where_the_next_paragraph_opens_again() -> None:
    tokens = lex("“We won.\n\n“They lost.”")
    assert [each.goes_on for each in find_quoted(tokens)] == [True, False]


def test_one_odd_mark_costs_no_other_quotation() -> None:
    assert [words for words, _ in pairs('"One." A 3" nail. "Two." "Three."')][-2:] == ["Two.", "Three."]


@pytest.mark.parametrize("unit", ['"', "'", "“", "‘", "“‘", '"a ', "a' ", "“a", "''", "«“‘"])
def test_pairing_is_linear(unit: str) -> None:
    began = time.perf_counter()
    find_quoted(lex(unit * (60_000 // len(unit))))
    assert time.perf_counter() - began < 5
