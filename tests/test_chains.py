"""Figures that share the change of the figure before: later levels, other parts, gapped clauses."""

from __future__ import annotations

import pytest

from readings import claim_readings

CHAINS = [
    (
        "Night cover was cut from 14 nurses a ward to nine.",
        ["14: 14 FALL FROM | Night cover", "nine: 9 FALL TO | Night cover"],
    ),
    (
        "Waits fell from 40 weeks on average to 18.",
        ["40 weeks: 40 week FALL FROM | Waits", "18: 18 week FALL TO | Waits"],
    ),
    (
        "Turnover rose by 4% in May and profit by 7%.",
        ["4%: 4 percent RISE BY | Turnover", "7%: 7 percent RISE BY | profit"],
    ),
    (
        "Rents rose by 12 percent and our wages by barely five.",
        ["12 percent: 12 percent RISE BY | Rents", "five: 5 percent RISE BY | our wages"],
    ),
    (
        "Sales fell 4% in Spain, 3% in Italy and 1% in France.",
        ["4%: 4 percent FALL BY | Sales", "3%: 3 percent FALL BY | Sales", "1%: 1 percent FALL BY | Sales"],
    ),
    ("It pays £3 a head, next to £5 in York.", ["£3: 3 pound/GBP per head", "£5: 5 pound/GBP"]),
    (
        "Trade fell 4% in Spain, and 3% of shops shut.",
        ["4%: 4 percent FALL BY | Trade", "3%: 3 percent | shops"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHAINS)
def test_a_figure_goes_on_with_the_change_before(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected
