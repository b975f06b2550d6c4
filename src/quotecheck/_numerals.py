"""Numbers as written, in digits or words, as exact decimals.

Grammar of a numeral, over tokens:

    numeral  = vague | fraction | number
    number   = [("a" | "half" "a")] term { ["and"] term } [scale …]
    term     = digits | cardinal ["-" cardinal]
    vague    = plural ["of" plural]                  tens of thousands, dozens
    fraction = (cardinal | "a") ["-"] denominator    two-thirds, a quarter

A numeral says nothing of what is counted; a sign, a unit or a calendar does.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from enum import Enum

import attrs

from quotecheck._lexicon import Section, section
from quotecheck._tokens import Tokens, is_number

_EXACT = Context(prec=60)
_QUOTIENT = Context(prec=12)
"""Quotients are given to 12 significant digits."""

_DIGITS = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?")
_LONGEST = 40
"""Longer runs of digits are identifiers, not numbers."""


class NumeralKind(Enum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    VAGUE = "vague"


@attrs.frozen
class Numeral:
    """A number as written, at tokens ``first`` up to ``stop``.

    Attributes:
        first: Index of its first token.
        stop: Index just past its last token.
        lower: Its value, or the least that a vague plural stands for.
        upper: Its value, or the most that a vague plural stands for.
        kind: How it is written.
    """

    first: int
    stop: int
    lower: Decimal
    upper: Decimal
    kind: NumeralKind


Numerals = dict[int, Numeral]
"""Numerals by the index of their first token, in text order."""


def read_numerals(tokens: Tokens) -> Numerals:
    """Return every numeral of a text, the longest at each place.

    >>> from quotecheck._tokens import lex
    >>> [str(n.lower) for n in read_numerals(lex("Some 2.5 million of twenty-five thousand")).values()]
    ['2500000', '25000']
    """
    reader = _Reader(tokens)
    triggers = reader.triggers
    found: Numerals = {}
    stop = 0
    for index in [i for i, word in enumerate(tokens.lower) if word in triggers or is_number(word)]:
        if index >= stop:
            numeral = reader.numeral(index)
            if numeral is not None:
                found[numeral.first] = numeral
                stop = numeral.stop
    return found


def plain(value: Decimal) -> Decimal:
    """Return the same number without exponent or trailing zeros.

    >>> plain(Decimal("4.2E+9")), plain(Decimal("0.50"))
    (Decimal('4200000000'), Decimal('0.5'))
    """
    value = value.normalize(_EXACT)
    _, _, exponent = value.as_tuple()
    return value.quantize(Decimal(1), context=_EXACT) if isinstance(exponent, int) and exponent > 0 else value


class _Reader:
    """Reads numerals of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.lower = tokens.lower
        self.cardinal: Section = section("numbers.cardinal")
        self.scale: Section = section("numbers.scale")
        self.vague: Section = section("numbers.vague")
        self.denominator: Section = section("numbers.denominator")
        self.triggers = {*self.cardinal, *self.scale, *self.vague, "half", "quarter", "third"}

    def numeral(self, index: int) -> Numeral | None:
        return self._vague(index) or self._fraction(index) or self._number(index)

    def _vague(self, index: int) -> Numeral | None:
        value, stop = self.vague.get(self.lower[index]), index + 1
        if value is None:
            return None
        lower = Decimal(value)
        if self.lower[stop] == "of" and (more := self.vague.get(self.lower[stop + 1])):
            lower, stop = _EXACT.multiply(lower, Decimal(more)), stop + 2
        return Numeral(index, stop, lower, _EXACT.multiply(lower, Decimal(10)), NumeralKind.VAGUE)

    def _fraction(self, index: int) -> Numeral | None:
        share = Decimal(self.cardinal.get(self.lower[index], 1))
        stop = index + 1 if self.lower[index] in self.cardinal else index
        if self.lower[stop] == "-" and stop > index:
            stop += 1
        parts = self.denominator.get(self.lower[stop])
        if parts is None or (stop == index and self.lower[index - 1] not in {"a", "one"} and self.lower[index] != "half"):
            return None
        if self.lower[stop] == "half" and self.lower[stop + 1] in {"a", "an"}:
            return None
        value = plain(_QUOTIENT.divide(share, Decimal(parts)))
        return Numeral(index, stop + 1, value, value, NumeralKind.FRACTION)

    def _number(self, index: int) -> Numeral | None:
        kind = NumeralKind.DIGITS if is_number(self.lower[index]) else NumeralKind.WORDS
        first = index
        if kind is NumeralKind.DIGITS:
            digits = self.tokens.words[index]
            if len(digits) > _LONGEST or not _DIGITS.fullmatch(digits):
                return None
            value, stop = Decimal(digits.replace(",", "")), index + 1
        elif self.lower[index] == "half":
            if not (self.lower[index + 1] in {"a", "an"} and self.lower[index + 2] in self.scale):
                return None
            value, stop = Decimal("0.5"), index + 2
        elif self.lower[index] in self.scale:
            if self.lower[index - 1] not in {"a", "an"}:
                return None
            first, value, stop = index - 1, Decimal(1), index
        else:
            value, stop = self._words(index)
        while (scale := self.scale.get(self.lower[stop])) is not None:
            value, stop = _EXACT.multiply(value, Decimal(scale)), stop + 1
            value, stop = self._remainder(value, Decimal(scale), stop)
        value = plain(value)
        return Numeral(first, stop, value, value, kind)

    def _words(self, index: int) -> tuple[Decimal, int]:
        value, stop = Decimal(self.cardinal[self.lower[index]]), index + 1
        unit = stop + 1 if self.lower[stop] == "-" else stop
        if value >= 20 and (digit := self.cardinal.get(self.lower[unit])) and len(digit) == 1:
            value, stop = value + Decimal(digit), unit + 1
        return value, stop

    def _remainder(self, value: Decimal, scale: Decimal, stop: int) -> tuple[Decimal, int]:
        """Add what follows a scale in words: two hundred [and] fifty."""
        index = stop + 1 if self.lower[stop] == "and" else stop
        if self.lower[index] in self.cardinal:
            rest, end = self._words(index)
            if rest < scale and (index == stop or self.lower[end] not in self.scale):
                return value + rest, end
        return value, stop
