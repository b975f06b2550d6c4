"""The number words of the lexicon as numbers."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from quotecheck._lexicon import section
from quotecheck._numerals.powers import POWERING


class NumberWords(NamedTuple):
    """The words of the lexicon as numbers.

    Attributes:
        cardinal: "one" to "ninety".
        scale: Words and abbreviations that multiply the number before them.
        vague: Plurals that stand for no number in particular.
        denominator: What fractions divide by.
        glyph: Fractions of one character.
        triggers: The words at which a numeral is looked for.
        alone: Values of the cardinals, for those that nothing continues.
        continuing: The words and marks that may continue a numeral.
    """

    cardinal: dict[str, int]
    scale: dict[str, int]
    vague: dict[str, int]
    denominator: dict[str, int]
    glyph: dict[str, Decimal]
    triggers: frozenset[str]
    alone: dict[str, Decimal]
    continuing: frozenset[str]


@cache
def number_words() -> NumberWords:
    """Return the number words, read once."""

    def integers(title: str) -> dict[str, int]:
        return {word: int(value) for word, value in section(f"numbers.{title}").items()}

    cardinal, scale, vague, denominator = map(integers, ("cardinal", "scale", "vague", "denominator"))
    glyph = {sign: Decimal(value) for sign, value in section("numbers.glyph").items()}
    singular = {word for word in denominator if not word.endswith("s") or word == "halves"}
    return NumberWords(
        cardinal,
        scale,
        vague,
        denominator,
        glyph,
        frozenset({*cardinal, *scale, *vague, *glyph, *singular}),
        {word: Decimal(value) for word, value in cardinal.items()},
        frozenset({*cardinal, *scale, *vague, *denominator, *glyph, *POWERING, "and", "-", "/", "'", "’", "point"}),
    )
