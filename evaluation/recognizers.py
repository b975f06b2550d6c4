"""Recognizers-Text's specifications: sentences with what each of its models reads, in JSON.

Read from ``…Model.json`` for English: objects with an ``Input`` and ``Results``, each with
``Text``, ``Start``, ``End`` (inclusive), ``TypeName`` and a ``Resolution``. Only results that
have a value count, and a record of ours of another model's type is left out where nothing is marked.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import attrs

import quotecheck
from evaluation.formats import reading
from evaluation.scores import Bounds, Evaluation, Figure, Score, by_rule, pair, same_bounds, shared
from evaluation.units import same_unit

NAME = "Recognizers-Text"
MODELS = {
    "NumberModel": "number",
    "NumberRangeModel": "range",
    "PercentModel": "percentage",
    "CurrencyModel": "currency",
    "DimensionModel": "dimension",
    "TemperatureModel": "temperature",
    "AgeModel": "age",
}
PUBLISHED = {"NumberRangeModel": "quantulum3 6.8, Recognizers-Text (Python) 0"}
INTERVAL = re.compile(r"[\[(]([^,]*),([^,]*)[\])]")


@attrs.frozen
class Stated:
    """A quantity: where, what, and of which model."""

    span: tuple[int, int]
    value: Bounds
    unit: str | None
    model: str
    rule: str = ""


def find(folder: Path) -> list[Path]:
    """Return the English files of the models in a folder."""
    paths = [path for path in sorted(folder.rglob("*Model.json")) if path.stem in MODELS]
    english = [path for path in paths if path.parent.name == "English"]
    return english or paths


def read(path: Path) -> Iterator[tuple[str, list[Stated]]]:
    """Yield each sentence of a file with what its model reads."""
    with reading(path):
        for case in json.loads(path.read_text(encoding="utf-8-sig")):
            yield case["Input"], list(stated(case, MODELS[path.stem]))


def stated(case: dict[str, Any], model: str) -> Iterator[Stated]:
    """Yield what a model reads in a sentence."""
    searched = 0
    for result in case["Results"]:
        start = result.get("Start", case["Input"].lower().find(result["Text"].lower(), searched))
        searched = start + len(result["Text"])
        resolution = result.get("Resolution") or {}
        value = bounds(resolution.get("value"))
        if start >= 0 and value:
            yield Stated((start, searched), value, resolution.get("unit"), model)


def bounds(value: Any) -> Bounds | None:  # noqa: ANN401 - whatever JSON holds
    """Read a value: "12", "100%", "[20,35)", "(20,)"; None if it is no number."""
    text = str(value or "").removesuffix("%")
    interval = INTERVAL.fullmatch(text)
    try:
        lower, upper = (Decimal(end) if end else None for end in (interval.groups() if interval else (text, text)))
    except InvalidOperation:
        return None
    return None if lower is None and upper is None else (lower, upper)


def found(claims: Sequence[quotecheck.NumericClaim]) -> Iterator[Stated]:
    """Yield our records, each under the model that would read it."""
    for claim in claims:
        quantity = claim.quantity
        dimension = quantity.unit.dimension if quantity.unit else "count"
        if claim.rule.startswith("age"):
            model = "age"
        elif dimension in {"currency", "percentage", "temperature"}:
            model = dimension
        elif dimension in {"count", "ratio", "multiple"}:
            model = "number" if quantity.lower == quantity.upper else "range"
        else:
            model = "dimension"
        span = claim.span.start, claim.span.end
        unit = quantity.unit.name if quantity.unit else None
        yield Stated(span, (quantity.lower, quantity.upper), unit, model, claim.rule)


def measure(paths: Sequence[Path], folder: Path) -> Evaluation:
    """Read all the sentences and compare."""
    del folder
    figures: list[Figure] = []
    mistakes: Counter[str] = Counter()
    rules: list[tuple[str, bool]] = []
    cases = 0
    for path in paths:
        score = Score()
        for text, wanted in read(path):
            cases += 1
            pairs, missed, beside = pair(wanted, list(found(quotecheck.extract(text).claims)), closeness)
            beside = [
                each
                for each in beside
                if each.model == MODELS[path.stem] or any(shared(each.span, want.span) for want in wanted)
            ]
            right = [same_bounds(one.value, other.value) for one, other in pairs]
            score += Score(sum(right), len(pairs) + len(beside), len(wanted))
            mistakes["not found"] += len(missed)
            mistakes["found where none is marked"] += len(beside)
            mistakes["another value"] += len(right) - sum(right)
            mistakes["another unit"] += sum(not same_unit(one.unit, other.unit) for one, other in pairs if one.unit)
            rules += [
                *((two.rule, good) for (_, two), good in zip(pairs, right, strict=True)),
                *((each.rule, False) for each in beside),
            ]
        figures.append(Figure(f"{path.stem}: value, F1", score.f1, score.wanted, PUBLISHED.get(path.stem, "")))
    return Evaluation(
        NAME, f"{cases:,} sentences", sum(each.wanted for each in figures), tuple(figures), mistakes, by_rule(rules)
    )


def closeness(one: Stated, other: Stated) -> tuple[bool, int] | None:
    """Return how well two quantities fit: equal values first, then what they share."""
    both = shared(one.span, other.span)
    return (same_bounds(one.value, other.value), both) if both else None
