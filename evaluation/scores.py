"""Counting what is right, found and wanted, and what goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

import attrs

W = TypeVar("W")
F = TypeVar("F")


@attrs.frozen
class Score:
    """How many of the wanted and of the found are right."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Per cent of the found that are right."""
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Per cent of the wanted that are right."""
        return 100 * self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.found + self.wanted
        return 200 * self.right / both if both else 0.0


@attrs.frozen
class Figure:
    """A line of the table: a measure, ours, of how many, and what others published."""

    measure: str
    value: float
    wanted: int
    others: str = ""


@attrs.frozen
class Evaluation:
    """What one corpus shows.

    Attributes:
        corpus: Its name.
        extent: What was read, in words.
        marked: How much the corpus marks of what the mistakes are about.
        figures: The lines of the table.
        mistakes: How often each thing goes wrong.
        rules: For each rule, how many of its records are right, and how many there are.
    """

    corpus: str
    extent: str
    marked: int
    figures: tuple[Figure, ...]
    mistakes: Counter[str]
    rules: dict[str, Score]


def pair(
    wanted: Sequence[W], found: Sequence[F], closeness: Callable[[W, F], Any]
) -> tuple[list[tuple[W, F]], list[W], list[F]]:
    """Pair one to one, the closest first; return the pairs, what was missed, and what was found beside.

    ``closeness`` is any value that sorts; a false one (0, None) means that the two are no pair.
    """
    candidates = [
        (close, -here, -there)
        for here, want in enumerate(wanted)
        for there, find in enumerate(found)
        if (close := closeness(want, find))
    ]
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, here, there in sorted(candidates, reverse=True):
        if -here not in taken and -there not in used:
            taken[-here] = -there
            used.add(-there)
    pairs = [(wanted[here], found[there]) for here, there in sorted(taken.items())]
    missed = [want for here, want in enumerate(wanted) if here not in taken]
    beside = [find for there, find in enumerate(found) if there not in used]
    return pairs, missed, beside


def shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Return how many characters two ranges share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def alikeness(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the share of two ranges' hull that is in both (intersection over union)."""
    both = shared(one, other)
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both else 0.0


def stripped(text: str, start: int, end: int, edge: str) -> tuple[int, int]:
    """Return a range without the characters of ``edge`` at its ends."""
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end


Bounds = tuple[Decimal | None, Decimal | None]
TOLERANCE = Decimal("0.00001")


def same_number(one: Decimal | None, other: Decimal | None) -> bool:
    """Say whether two figures differ by a rounding error at most; an open end is only like another."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE * max(Decimal(1), abs(one), abs(other))


def same_bounds(one: Bounds, other: Bounds) -> bool:
    """Say whether both ends of two intervals are the same."""
    return all(map(same_number, one, other))


def by_rule(judged: Iterable[tuple[str, bool]]) -> dict[str, Score]:
    """Count for each rule what it found and how much of it is right."""
    judged = list(judged)
    found = Counter(rule for rule, _ in judged)
    right = Counter(rule for rule, good in judged if good)
    return {rule: Score(right[rule], number, number) for rule, number in found.most_common()}
