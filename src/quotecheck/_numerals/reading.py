"""Numbers as written, in digits or words, as exact decimals.

Grammar of a numeral, over tokens:

    numeral  = vague | number | fraction
    number   = part { [","] ["and"] part }            each part smaller than the scale before it
             | digits ["×" "10"] exponent             6.02 × 10²³, 10^-9, 2.5e-3
    part     = (term | "a" | "half" ["a"]) ["and" fraction] { scale }
    term     = digits | word ["hundred" [["and"] word]] | word "point" digit { digit }
    vague    = plural ["of" plural]                   tens of thousands, dozens
             | ("several" | "few" | "couple") { scale }
    fraction = (cardinal | "a") ["-"] denominator     two-thirds, a quarter
             | digits "/" digits | "½"

A numeral says nothing of what is counted; a sign, a unit or a calendar does.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from quotecheck._numerals.decimals import EXACT, plain
from quotecheck._numerals.fractions import share_at, slashed_at
from quotecheck._numerals.powers import POWERING, powered
from quotecheck._numerals.spelled import hundreds_at, several_at, spelled_at
from quotecheck._numerals.vocabulary import NumberWords, number_words
from quotecheck._tokens import Tokens

_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}|[0-9]+)(?:\.[0-9]+)?"
_GROUP = r"[0-9]{3}(?:\.[0-9]+)?"
_LONGEST = 40
"""Longer runs of digits are identifiers, not numbers."""
_MOST_SCALES = 3
"""More scales in a row ("million million million million") are noise."""

_THIN = frozenset("\u00a0\u2009\u202f'’")
"""What may group thousands besides the comma: no-break and thin blanks, apostrophes."""
_ARTICLES = frozenset({"a", "an"})
_SIGNS = frozenset("$£€¥")


class NumeralKind(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    VAGUE = "vague"


class Numeral(NamedTuple):
    """A number as written, at tokens ``first`` up to ``stop``.

    Attributes:
        first: Index of its first token.
        stop: Index just past its last token.
        lower: Its value, or the least that a vague plural stands for.
        upper: Its value, or the most that a vague plural stands for.
        kind: How it is written.
        scaled: Whether a scale belongs to it: "2 million", "three dozen".
    """

    first: int
    stop: int
    lower: Decimal
    upper: Decimal
    kind: NumeralKind
    scaled: bool = False


Numerals = dict[int, Numeral]
"""Numerals by the index of their first token, in text order."""


def triggers() -> frozenset[str]:
    """Return the words at which a numeral is looked for."""
    return number_words().triggers


def read_numerals(tokens: Tokens) -> Numerals:
    """Return every numeral of a text, the longest at each place.

    >>> from quotecheck._tokens import lex
    >>> [str(n.lower) for n in read_numerals(lex("Some 2.5 million of twenty-five thousand")).values()]
    ['2500000', '25000']
    """
    words = number_words()
    alone, continuing = words.alone, words.continuing
    lower = tokens.lower
    reader = _Reader(tokens, words)
    found: Numerals = {}
    stop = 0
    for index in sorted(tokens.numbers + tokens.among(words.triggers)):
        if index < stop:
            continue
        following = lower[index + 1]
        if following not in continuing and not "0" <= following < ":":  # most numerals are one plain word
            word = lower[index]
            value = alone.get(word)
            if value is not None:
                found[index] = Numeral(index, index + 1, value, value, NumeralKind.WORDS)
                stop = index + 1
                continue
            if word.isdigit() and lower[index - 1] != "." and len(word) <= _LONGEST:
                value = Decimal(word)
                found[index] = Numeral(index, index + 1, value, value, NumeralKind.DIGITS)
                stop = index + 1
                continue
        numeral = reader.numeral(index)
        if numeral is not None and numeral.first >= stop:
            found[numeral.first] = numeral
            stop = numeral.stop
    return found


class _Reader:
    """Reads numerals of one text."""

    __slots__ = ("lower", "tokens", "w")

    def __init__(self, tokens: Tokens, words: NumberWords) -> None:
        self.tokens = tokens
        self.lower = tokens.lower
        self.w = words

    def numeral(self, index: int) -> Numeral | None:
        word = self.lower[index]
        if "0" <= word < ":":
            return self._slashed(index) or self._number(index)
        if word in self.w.vague:
            return self._vague(index)
        return self._fraction(index) or self._number(index) or self._several(index)

    def _several(self, index: int) -> Numeral | None:
        read = several_at(self.lower, self.w.scale, index)
        return Numeral(*read, NumeralKind.VAGUE, scaled=True) if read else None

    def _vague(self, index: int) -> Numeral | None:
        lower, stop = self.w.vague[self.lower[index]], index + 1
        followed = self.lower[stop] == "of"
        if followed and (more := self.w.vague.get(self.lower[stop + 1])):
            lower, stop = lower * more, stop + 2
        elif not followed and self.lower[index] in {"tens", "scores"}:
            return None
        return Numeral(index, stop, Decimal(lower), Decimal(lower * 10), NumeralKind.VAGUE)

    def _fraction(self, index: int) -> Numeral | None:
        """Read "two-thirds", "a quarter [of a million]", "half", "½"."""
        read = share_at(self.lower, self.w, index)
        if read is None:
            return None
        first, value, stop = read
        scaled = False
        if self.lower[stop] == "of" and self.lower[stop + 1] in _ARTICLES:
            stop_of = stop + 2
        else:
            stop_of = stop + 1 if self.lower[stop] in _ARTICLES or self.lower[stop] == "-" else stop
        scale = self.w.scale.get(self.lower[stop_of])
        if scale is not None:
            value, stop, scaled = EXACT.multiply(value, Decimal(scale)), stop_of + 1, True
        value = plain(value)
        kind = NumeralKind.WORDS if scaled else NumeralKind.FRACTION
        return Numeral(first, stop, value, value, kind, scaled)

    def _slashed(self, index: int) -> Numeral | None:
        read = slashed_at(self.tokens, index)
        return Numeral(index, read[1], read[0], read[0], NumeralKind.FRACTION) if read else None

    def _number(self, index: int) -> Numeral | None:
        digits = "0" <= self.lower[index] < ":"
        if digits and self.lower[index - 1] == "." and self._is_decimal_part(index):
            value = plain(Decimal("0." + self.lower[index]))
            return Numeral(index - 1, index + 1, value, value, NumeralKind.DIGITS)
        if digits and (power := self._power(index)) is not None:
            return power
        read = self._part(index)
        if read is None:
            return None
        first, value, stop, scale = read
        scaled = scale > 1
        while scale > 1 and (more := self._next_part(stop, scale)) is not None:
            rest, stop, scale = more
            value = EXACT.add(value, rest)
        value = plain(value)
        return Numeral(first, stop, value, value, NumeralKind.DIGITS if digits else NumeralKind.WORDS, scaled)

    def _power(self, index: int) -> Numeral | None:
        if self.lower[index + 1] not in POWERING or (term := self._digits(index)) is None:
            return None
        read = powered(self.tokens, *term)
        if read is None:
            return None
        value = plain(read[0])
        return Numeral(index, read[1], value, value, NumeralKind.DIGITS, scaled=True)

    def _is_decimal_part(self, index: int) -> bool:
        """Say whether digits after a full stop are a decimal without its zero: ".08"."""
        if not self.lower[index].isdigit() or len(self.lower[index]) > _LONGEST or not self.tokens.touches(index):
            return False
        return index == 1 or not self.tokens.touches(index - 1) or self.lower[index - 2] in {"$", "(", "£", "-"}

    def _next_part(self, stop: int, scale: int) -> tuple[Decimal, int, int] | None:
        """Read what adds to a scale: two million [and] three hundred thousand."""
        index = stop
        if self.lower[index] == "," and self.lower[index + 1] in self.w.cardinal:
            index += 1  # in words alone: "one million, two hundred thousand"
        joined = self.lower[index] == "and"
        index += joined
        word = self.lower[index]
        digits = "0" <= word < ":"
        if word not in self.w.cardinal and not digits:
            return None
        if self.lower[index + 1] == "-" and self.lower[index + 2] not in self.w.cardinal:
            return None
        read = self._part(index)
        if read is None:
            return None
        _, value, end, smaller = read
        if value >= scale or (digits and (joined or smaller == 1)) or (index > stop and not joined and smaller == 1):
            return None
        if joined and (smaller > 1 or value >= 100):
            return None  # "between one million and two hundred thousand"
        return value, end, smaller

    def _part(self, index: int) -> tuple[int, Decimal, int, int] | None:
        """Read a term with its scales; return first token, value, stop and the last scale (1 without)."""
        first = index
        word = self.lower[index]
        if word in self.w.scale:
            if self.lower[index - 1] not in _ARTICLES:
                return None
            first, value, stop = index - 1, Decimal(1), index
            if word == "hundred":  # a hundred [and] thirty thousand
                value, stop = hundreds_at(self.lower, self.w.cardinal, 1, index)
        else:
            term = self._digits(index) if "0" <= word < ":" else spelled_at(self.lower, self.w.cardinal, index)
            if term is None:
                return None
            value, stop = term
            if value == value.to_integral_value():
                value, stop = self._with_fraction(value, stop)
        scale = last = 1
        for _ in range(_MOST_SCALES):
            place = stop + 1 if self.lower[stop] == "-" else stop
            more = self.w.scale.get(self.lower[place]) or self._plural_scale(index, place, value)
            if more is None:
                break
            scale, last, stop = scale * more, more, place + 1
        if scale > 1:
            value = EXACT.multiply(value, Decimal(scale))
            share, end = self._with_fraction(Decimal(0), stop)
            if share and self.lower[end] != "of":  # a million and a half
                value, stop = EXACT.add(value, EXACT.multiply(share, Decimal(scale))), end
        return first, value, stop, scale if last > 12 else 1

    def _plural_scale(self, index: int, place: int, value: Decimal) -> int | None:
        """Return the scale of a plural that a number counts: nine millions, £141 millions."""
        word = self.lower[place]
        if word not in self.w.vague or not 1 < value < 1000:
            return None
        counted = self.lower[index] in self.w.cardinal or self.lower[index - 1] in _SIGNS
        return self.w.scale.get(word[:-1]) if counted and word != "hundreds" else None  # two hundreds in one innings

    def _with_fraction(self, value: Decimal, stop: int) -> tuple[Decimal, int]:
        """Add a fraction: "four and a half", "3½"."""
        if (glyph := self.w.glyph.get(self.lower[stop])) is not None:
            return EXACT.add(value, glyph), stop + 1
        index = stop + 1 if self.lower[stop] == "-" else stop
        if self.lower[index] != "and":
            return value, stop
        index += 2 if self.lower[index + 1] == "-" else 1
        if self.lower[index] in _ARTICLES:
            index += 2 if self.lower[index + 1] == "-" else 1
        share = share_at(self.lower, self.w, index)
        if share is None or (share[1] == Decimal("0.5") and self.lower[index - 1] == "and"):
            return value, stop
        return EXACT.add(value, share[1]), share[2]

    def _digits(self, index: int) -> tuple[Decimal, int] | None:
        """Read "18,000", "18 000" with a thin blank, "18'000"."""
        tokens = self.tokens
        digits, stop = tokens.words[index], index + 1
        if len(digits) > _LONGEST or not re.fullmatch(_DIGITS, digits):
            return None
        while len(digits) < _LONGEST and digits.isdigit():
            gap = tokens.text[tokens.end(stop - 1) : tokens.starts[stop]]
            group = stop if gap in _THIN else stop + 1 if not gap and tokens.words[stop] in _THIN else 0
            if not group or not re.fullmatch(_GROUP, tokens.words[group]):
                if gap != " " or tokens.words[stop] != "000" or len(digits) > 3 or digits[0] == "0":
                    break
                group = stop
            digits, stop = digits + tokens.words[group], group + 1
        return Decimal(digits.replace(",", "")), stop
