"""What acts of speech, evidence and forecasts are about, and where the narrator goes on."""

from __future__ import annotations

import pytest

import quotecheck

ENDS = {
    "Roe endorsed ⟦the mayor⟧ on Monday, and left for Salem.": "a time",
    "Roe praised ⟦the crew⟧ in a letter to the board.": "where it was said",
    "Poe defended ⟦the sale of the depot⟧ on Twitter.": "where it was said",
    "After Roe denounced ⟦the toll⟧, drivers cheered.": "the main clause",
    "When Poe announced ⟦plans for a new quay⟧, Roe resigned.": "the main clause",
    "Roe criticised ⟦the toll⟧, which has doubled since May.": "a relative clause",
    "Roe rejected ⟦the offer⟧, the third since March.": "an apposition",
    "Roe criticised ⟦the toll, the fines and the signs⟧ — all of them new.": "a dash",
    "Roe denied ⟦the charge⟧ and left the hall.": "the next verb",
    "Fisk Mills reported ⟦a loss of £4m⟧ on Monday.": "a time",
    "Police estimated ⟦the crowd at 4,000⟧.": "the end alone",
    "Roe thanked ⟦her tired and worried neighbours⟧.": "the end alone",
    "The port plans ⟦to close two piers⟧ and has hired a firm.": "the next verb",
    "The port pledged ⟦to repair the quay and clear the wreck⟧, but drivers doubt it.": "another clause",
    "Analysts expect ⟦rents to fall by 4%⟧, a turn that few foresaw.": "an apposition",
    "The union called for ⟦a shorter week⟧ - a demand that it first made in 1998.": "a dash",
    "Roe promised ⟦tax cuts for farmers⟧ and thanked no one.": "the next verb",
    "Analysts expect ⟦rents, which doubled in May, to fall⟧.": "the end alone",
    "Roe’s promise ⟦to sell the mill⟧, which he made in May, was kept.": "a relative clause",
    "The bidders laid out ⟦their plans for the quay⟧ on Monday.": "a time",
    "Roe questioned ⟦why the gate was shut⟧.": "the end alone",
    "Roe promised ⟦to pay — within a week — every tenant⟧.": "the end alone",
}
"""Sentences with what is stated, and what ends it."""


@pytest.mark.parametrize("text", ENDS)
def test_an_object_ends_where_the_narrator_goes_on(text: str) -> None:
    plain = text.replace("⟦", "").replace("⟧", "")
    start, end = text.index("⟦"), text.index("⟧") - 1
    assert [(quote.span.start, quote.span.end) for quote in quotecheck.extract_quotes(plain)] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "We expect them to win.",
        "Nobody expects rents to fall.",
        "Nor do the brokers expect rents to fall.",
        "Roe had expected him to call.",
        "Roe could be expected to call.",
        "The board had no plans to sell.",
        "The club passed a members’ rights plan to keep its field.",
        "The crew showed great courage.",
        "The flood highlighted the need for a wall.",
        "The surf threatened to swamp the boat.",
        "Thanks to Ann Roe, the ferry runs.",
        "Roe has not endorsed during the race.",
        "Roe rejected that.",
        "Roe reported it to the board.",
        "NEW DELHI: Fares went up in May.",
        "Having said that, she left.",
        "Roe said as much on Monday.",
        "Roe said it twice.",
        "Easier said than done, the crew found out.",
        "The board offered no guidance on the dividend.",
        "The tide signalled a change of weather.",
        "Roe laid out plates and cups for the guests.",
        "The port offered the crews beds for the night.",
        "It was a rule that Roe defended to the hilt.",
        "The gauge gave up 31.6 points by noon.",
    ],
)
def test_thoughts_things_and_nouns_state_nothing(text: str) -> None:
    assert quotecheck.extract_quotes(text) == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A survey of tenants showed Roe six points ahead.", "A survey of tenants"),
        ("Records released on Monday show payments to two clerks.", "Records"),
        ("The company, which expects a loss, sold its mill.", "which"),
        ("Roe cited a poll, which found him ahead, and urged a vote.", "Roe"),
        ("Roe, telling them that Poe was late and questioning why he came, left.", "Roe"),
    ],
)
def test_what_shows_or_foretells_something_is_its_source(text: str, source: str) -> None:
    quotes = quotecheck.extract_quotes(text)
    assert quotes
    assert quotes[-1].source
    assert quotes[-1].source.text == source
