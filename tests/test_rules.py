"""Every rule reads its examples and leaves its counterexamples alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

import quotecheck
from quotecheck._claims import CLAIM_RULES
from quotecheck._dates import DATE_RULES
from quotecheck._explain import meaning
from quotecheck._quotes import QUOTE_RULES
from quotecheck._rule import Rule
from readings import PUBLISHED, claim_reading, date_reading, quote_reading, unmarked

HARBOUR = Path(__file__).parent.parent / "examples" / "harbour.txt"
Reader = tuple[Callable[[str], Sequence[Any]], Callable[[Any], str]]

READERS: dict[str, Reader] = {
    "claims": (quotecheck.extract_claims, claim_reading),
    "dates": (lambda text: quotecheck.extract_dates(text, published=PUBLISHED), date_reading),
    "quotes": (quotecheck.extract_quotes, quote_reading),
}
RULES: dict[str, tuple[Rule[Any, Any], ...]] = {"claims": CLAIM_RULES, "dates": DATE_RULES, "quotes": QUOTE_RULES}
EVERY_RULE = [pytest.param(kind, rule, id=f"{kind}-{rule.name}") for kind, rules in RULES.items() for rule in rules]


@pytest.mark.parametrize(
    ("kind", "name", "text", "reading"),
    [
        pytest.param(kind, rule.name, *example, id=f"{kind}-{rule.name}-{number}")
        for kind, rules in RULES.items()
        for rule in rules
        for number, example in enumerate(rule.examples)
    ],
)
def test_a_rule_reads_its_example(kind: str, name: str, text: str, reading: str) -> None:
    extract, read = READERS[kind]
    plain, span = unmarked(text)
    found = [(record.span.of(plain), record.rule, read(record)) for record in extract(plain)]
    assert (span.of(plain), name, reading) in found


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        pytest.param(kind, rule.name, text, id=f"{kind}-{rule.name}-{number}")
        for kind, rules in RULES.items()
        for rule in rules
        for number, text in enumerate(rule.silent)
    ],
)
def test_a_rule_is_silent_on_its_counterexample(kind: str, name: str, text: str) -> None:
    extract, _ = READERS[kind]
    assert name not in [record.rule for record in extract(text)]


@pytest.mark.parametrize(("kind", "rule"), EVERY_RULE)
def test_every_rule_has_examples_and_a_meaning(kind: str, rule: Rule[Any, Any]) -> None:
    del kind
    assert rule.examples
    assert rule.meaning.endswith(".")


@pytest.mark.parametrize("kind", RULES)
def test_rules_have_names_of_their_own(kind: str) -> None:
    names = [rule.name for rule in RULES[kind]]
    assert len(names) == len(set(names))


def test_every_rule_of_the_examples_has_a_meaning() -> None:
    found = quotecheck.extract(HARBOUR.read_text(encoding="utf-8"))
    records: list[quotecheck.Record] = [*found.quotes, *found.claims, *found.dates]
    assert all(meaning(record).endswith(".") for record in records)
