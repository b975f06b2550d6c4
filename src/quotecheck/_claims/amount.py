"""Amounts: numbers with their sign, scale and unit, and what rules read them from."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import NamedTuple

from quotecheck._claims.registry import Registry, registry
from quotecheck._numerals import EXACT, Numeral, NumeralKind, Numerals, plain
from quotecheck._rule import Rule
from quotecheck._tokens import HYPHENS, Tokens
from quotecheck.kinds import ChangeRole, Direction, Modifier
from quotecheck.records import Unit

MINUS = frozenset("-−–")
_PLUS = frozenset("+")
_SIGNS = MINUS | {"minus", "+"}
_OPENING = frozenset('([{“"') | {""}
_JOINTS = frozenset("/-")
_OPEN_SYMBOLS = frozenset({"sq", "cu", "fl", "°", "˚"})
"""What a symbol of two words begins with."""
_LETTER = 1
_POWERS = {"2": "²", "3": "³"}
"""Powers as written behind a symbol: "32m2"."""
DASHES = frozenset("-‐‑‒–")


class Amount(NamedTuple):
    """A number with its sign, scale and unit, at tokens ``first`` up to ``stop``.

    Attributes:
        first: Index of its first token.
        stop: Index just past its last token.
        lower: Lower bound, or None.
        upper: Upper bound, or None.
        rule: Name of the rule that read it.
        unit: Its unit, or None for a count.
        per: The unit that it is a rate over, or None.
        after: Index just past the words of the rate, where the text goes on.
        modifier: What the reading itself implies: dozens are APPROX.
        direction: What the reading itself implies: "doubled" is a RISE.
        role: What the reading itself implies.
        subject: Tokens of the subject where the reading itself tells it.
        joined: Whether a hyphen ties it to the noun that follows: "a 12-year stretch".
        bare: Whether it is a number alone, that may take the unit of the next one.
        scaled: Whether a scale is part of it: "2 million".
    """

    first: int
    stop: int
    lower: Decimal | None
    upper: Decimal | None
    rule: str
    unit: Unit | None = None
    per: Unit | None = None
    after: int = 0
    modifier: Modifier | None = None
    direction: Direction | None = None
    role: ChangeRole | None = None
    subject: tuple[int, int] | None = None
    joined: bool = False
    bare: bool = False
    scaled: bool = False

    @property
    def end(self) -> int:
        """The index where the text goes on after it, its rate included."""
        return max(self.stop, self.after)


class Measured(NamedTuple):
    """A numeral with the unit that follows it.

    Attributes:
        unit: The unit.
        stop: Index just past it.
        scale: What a letter before the unit multiplies the numeral by.
        joined: Whether a hyphen stands between numeral and unit.
    """

    unit: Unit
    stop: int
    scale: int
    joined: bool


ClaimRule = Rule["ClaimContext", Amount]


class ClaimContext:
    """What claim rules read from.

    Attributes:
        tokens: The lexed text.
        words: Its tokens as written.
        lower: Its tokens in lower case.
        numerals: Its numerals by first token.
        hidden: Tokens that are years, month days or clock times.
        openings: The first tokens of paragraphs.
        units: The unit registry.
        measured: The numeral last looked at for a unit, and what was found.
    """

    __slots__ = ("_sentence", "hidden", "lower", "measured", "numerals", "openings", "tokens", "units", "words")

    def __init__(self, tokens: Tokens, numerals: Numerals, hidden: AbstractSet[int]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lower = tokens.lower
        self.numerals = numerals
        self.hidden = hidden
        self.openings = frozenset(tokens.paragraphs)
        self.units: Registry = registry()
        self._sentence = (0, 0)
        self.measured: tuple[int, Measured | None] = (-1, None)

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the token range of the sentence that holds token ``index``; the last one is remembered."""
        first, stop = self._sentence
        if not first <= index < stop:
            self._sentence = self.tokens.sentence(index)
        return self._sentence

    def free(self, numeral: Numeral) -> bool:
        """Say whether blanks part a numeral from the words beside it, and none of them is a sign or a letter."""
        first, stop, touches = numeral.first, numeral.stop, self.tokens.touches
        after = self.lower[stop]
        if touches(first) or touches(stop) or not first:
            return False
        return len(after) > _LETTER and after != "mil" and self.lower[first - 1] not in _SIGNS and after not in HYPHENS

    def minus(self, first: int) -> bool:
        """Say whether a minus stands before token ``first``: a sign that touches it, or the word."""
        return (self.lower[first - 1] == "minus" and first > 0) or self._sign(first, MINUS)

    def plus(self, first: int) -> bool:
        """Say whether a plus sign touches token ``first``."""
        return self.lower[first - 1] == "+" and self._sign(first, _PLUS)

    def _sign(self, first: int, signs: AbstractSet[str]) -> bool:
        tokens = self.tokens
        if first < 1 or self.words[first - 1] not in signs or not tokens.touches(first):
            return False
        before = self.words[first - 2] if first > 1 else ""
        return before in _OPENING or (not tokens.touches(first - 1) and before not in signs)

    def signed(self, numeral: Numeral) -> tuple[int, Decimal, Decimal]:
        """Return the first token and both bounds of a numeral with its sign."""
        if self.lower[numeral.first - 1] not in _SIGNS:
            return numeral.first, numeral.lower, numeral.upper
        if numeral.kind is not NumeralKind.VAGUE and self.minus(numeral.first):
            value = plain(EXACT.minus(numeral.upper))
            return numeral.first - 1, value, value
        if self.plus(numeral.first):
            return numeral.first - 1, numeral.lower, numeral.upper
        if (
            self.lower[numeral.first - 1] == "-"
            and self.lower[numeral.first - 2] == "minus"
            and numeral.kind is NumeralKind.DIGITS
        ):
            value = plain(EXACT.minus(numeral.upper))
            return numeral.first - 2, value, value
        return numeral.first, numeral.lower, numeral.upper

    def unit_at(self, index: int) -> tuple[Unit, int] | None:
        """Return the unit that is named or written as a symbol at ``index``, and where it stops.

        The longest of up to three words counts; hyphens join words as blanks do.
        """
        if self.lower[index] not in self.units.heads:
            return None
        named = self._named_unit(index)
        if named is not None and (named[1] > index + 1 or self.words[index].islower()):
            return named
        return self._symbol(index) or named

    def _named_unit(self, index: int) -> tuple[Unit, int] | None:
        lower, touches = self.lower, self.tokens.touches
        best: tuple[Unit, int] | None = None
        key, place = lower[index], index + 1
        for _ in range(3):
            unit = self.units.words.get(key)
            if unit is not None:
                best = unit, place
            if lower[place] in HYPHENS and touches(place) and touches(place + 1):
                place += 1
            if not lower[place].isalpha():
                break
            key, place = f"{key} {lower[place]}", place + 1
        return best

    def _symbol(self, index: int) -> tuple[Unit, int] | None:
        words, symbols = self.words, self.units.symbols
        if words[index + 1] in _JOINTS or words[index] in _OPEN_SYMBOLS:
            joint = "" if self.tokens.touches(index + 1) else " "
            for stop in (index + 3, index + 2):
                written = joint.join(words[index:stop])
                unit = symbols.get(written) or self.units.anycase.get(written.lower())
                if unit is not None:
                    return unit, stop
        power = _POWERS.get(words[index + 1])
        unit = symbols.get(words[index] + power) if power and self.tokens.touches(index + 1) else None
        if unit is not None:
            return unit, index + 2
        unit = symbols.get(words[index]) or self.units.anycase.get(self.lower[index])
        return (unit, index + 1) if unit is not None else None
