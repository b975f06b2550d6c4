"""NewsQuant (CQE, EMNLP 2023): sentences of news with the quantities they state, in JSON.

Read from a file named ``…NewsQuant….json`` (or ``.jsonl``): objects with a ``text`` (or
``sentence``) and a list of ``quantities`` (or ``gold``), each with a ``value`` (a number,
or both ends of a range), a ``unit`` and a ``change`` (= ~ < > up down).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

import quotecheck
from evaluation.formats import reading
from evaluation.scores import Bounds, Evaluation, Figure, Score, by_rule, pair, same_bounds
from evaluation.units import same_unit

NAME = "NewsQuant"
PUBLISHED = {
    "value": "CQE 92.0, quantulum3 73.0, GPT-3 70.6, Recognizers-Text 69.1, Illinois Quantifier 57.3",
    "unit": "CQE 85.6, GPT-3 59.1, quantulum3 47.2, Illinois Quantifier 37.1, Recognizers-Text 34.2",
    "change": "CQE 88.1, GPT-3 51.9, Illinois Quantifier 50.0",
}
SIGNS = {"APPROX": "~", "MORE_THAN": ">", "EQUAL_OR_MORE": ">", "LESS_THAN": "<", "EQUAL_OR_LESS": "<"}
ARROWS = {"RISE": "up", "FALL": "down"}
CURRENCIES = {
    "CAD": "canadian dollar", "HKD": "hong kong dollar", "SGD": "singaporean dollar", "AUD": "australian dollar",
    "MYR": "malaysian ringgit", "HRK": "croatian kuna", "DKK": "danish krone",
}  # fmt: skip


@attrs.frozen
class Stated:
    """A quantity in the corpus's terms: a count's unit is what is counted."""

    value: Bounds
    unit: str | None
    change: str
    noun: str | None = None
    rule: str = ""


def find(folder: Path) -> list[Path]:
    """Return the corpus's files in a folder."""
    return [path for path in sorted(folder.rglob("*.json*")) if "newsquant" in path.stem.lower()]


def read(path: Path) -> Iterator[tuple[str, list[Stated]]]:
    """Yield each sentence of a file with its quantities."""
    with reading(path):
        content = path.read_text(encoding="utf-8")
        lines = filter(str.strip, content.split("\n"))
        rows = map(json.loads, lines) if path.suffix == ".jsonl" else json.loads(content)
        for row in rows.values() if isinstance(rows, dict) else rows:
            text = row["sentence"] if "sentence" in row else row["text"]
            listed = row["gold"] if "gold" in row else row["quantities"]
            yield text, [Stated(bounds(each["value"]), each.get("unit"), each.get("change") or "=") for each in listed]


def bounds(value: Any) -> Bounds:  # noqa: ANN401 - whatever JSON holds
    """Read a value: a number, or a list of both ends."""
    lower, upper = value if isinstance(value, list) else (value, value)
    return Decimal(str(lower)), Decimal(str(upper))


def found(claims: Sequence[quotecheck.NumericClaim]) -> Iterator[Stated]:
    """Yield our records in the corpus's terms: an open interval is its bound with a sign."""
    for claim in claims:
        lower, upper = claim.quantity.lower, claim.quantity.upper
        lower = upper if lower is None else lower
        upper = lower if upper is None else upper
        change = ARROWS.get(claim.direction or "") or SIGNS.get(claim.modifier or "", "=")
        vague = claim.modifier == "APPROX" and lower is not None and upper == 10 * lower  # dozens: no sign there
        unit = claim.quantity.unit
        name = CURRENCIES.get(unit.code or "", unit.name) if unit else None
        noun = claim.subject.text if claim.subject else None
        per = f" per {claim.quantity.per.name}" if claim.quantity.per else ""
        yield Stated(
            (lower, upper),
            name and name + per,
            "=" if vague or claim.role == "FROM" else change,
            noun and noun + per,
            claim.rule,
        )


def unit_right(wanted: Stated, ours: Stated) -> bool:
    """Say whether two quantities have the same unit; for a count, whether the noun is."""
    if same_unit(wanted.unit, ours.unit):
        return True
    nouns = [] if ours.unit or not ours.noun or not wanted.unit else [ours.noun, *ours.noun.split()]
    return any(same_unit(wanted.unit, noun) for noun in nouns) or any(
        same_unit((wanted.unit or "").split()[-1], noun) for noun in nouns[-1:]
    )


def measure(paths: Sequence[Path], folder: Path) -> Evaluation:
    """Read all the sentences and compare."""
    del folder
    value, unit, change = Score(), Score(), Score()
    mistakes: Counter[str] = Counter()
    rules: list[tuple[str, bool]] = []
    rows = [row for path in paths for row in read(path)]
    for text, wanted in rows:
        ours = list(found(quotecheck.extract(text).claims))
        pairs, missed, beside = pair(
            wanted,
            ours,
            lambda one, other: (True, unit_right(one, other)) if same_bounds(one.value, other.value) else None,
        )
        size = len(ours), len(wanted)
        value += Score(len(pairs), *size)
        unit += Score(sum(unit_right(*each) for each in pairs), *size)
        change += Score(sum(one.change == other.change for one, other in pairs), *size)
        mistakes["value not found"] += len(missed)
        mistakes["value found where none is marked"] += len(beside)
        mistakes["another unit"] += sum(not unit_right(*each) for each in pairs)
        mistakes["another change"] += sum(one.change != other.change for one, other in pairs)
        rules += [*((each.rule, True) for _, each in pairs), *((each.rule, False) for each in beside)]
    figures = [
        Figure("value, F1", value.f1, value.wanted, PUBLISHED["value"]),
        Figure("value and unit, F1", unit.f1, unit.wanted, PUBLISHED["unit"]),
        Figure("value and change, F1", change.f1, change.wanted, PUBLISHED["change"]),
    ]
    return Evaluation(NAME, f"{len(rows):,} sentences", value.wanted, tuple(figures), mistakes, by_rule(rules))
