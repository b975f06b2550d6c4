"""Which rules are worth trying at a numeral: the words beside it tell."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck._claims.ages import (
    AGE_RULES,
    AGING,
    BEFORE_AGE,
    BEFORE_NAMED,
    age_apposed,
    age_bare,
    age_in_units,
    age_named,
)
from quotecheck._claims.amount import ClaimRule
from quotecheck._claims.compounds import (
    COMPOUND_RULES,
    FOOT,
    PARTED,
    POUND,
    STONE,
    feet_and_inches,
    hours_and_minutes,
    stones_and_pounds,
)
from quotecheck._claims.counts import COUNT_RULES, count, vague_count
from quotecheck._claims.currencies import currencies
from quotecheck._claims.measures import (
    BEFORE_UNIT,
    MEASURE_RULES,
    duration,
    measure,
    part_of_unit,
    percentage,
)
from quotecheck._claims.money import MONEY_RULES, currency_sign, currency_word
from quotecheck._claims.old_money import LETTERS, OLD_MONEY_RULES, shillings_and_pence
from quotecheck._claims.ratios import LINKS, RATIO_RULES, fraction, one_in_some, times
from quotecheck._claims.registry import registry
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._tokens import HYPHENS

NUMERAL_RULES: tuple[ClaimRule, ...] = (
    *OLD_MONEY_RULES,
    *MONEY_RULES,
    *AGE_RULES,
    *COMPOUND_RULES,
    *MEASURE_RULES,
    *RATIO_RULES,
    *COUNT_RULES,
)
"""The rules that are tried at every numeral; the first that reads an amount wins."""

_BITS = {each: 1 << place for place, each in enumerate(NUMERAL_RULES)}
_NUMBER = frozenset({*NUMERAL_RULES} - {part_of_unit, fraction, vague_count})
_READING: dict[NumeralKind, frozenset[ClaimRule]] = {
    NumeralKind.DIGITS: _NUMBER,
    NumeralKind.WORDS: _NUMBER,
    NumeralKind.FRACTION: frozenset({*MONEY_RULES, *AGE_RULES, *MEASURE_RULES, fraction}),
    NumeralKind.VAGUE: frozenset({*MONEY_RULES, *MEASURE_RULES, vague_count}),
}
"""The rules that can read a numeral of each kind."""
_OF = frozenset({"of"})
_ALWAYS = _BITS[part_of_unit] | _BITS[fraction] | _BITS[vague_count] | _BITS[count]
"""Those that need nothing beside the numeral."""


class Neighbours:
    """The rules to try, by what stands before and after a numeral.

    Attributes:
        before: The rules that each word or mark before makes possible, as bits.
        after: The rules that each word or mark after makes possible, as bits.
        numbers: The rules to try at a number, by bits.
    """

    __slots__ = ("after", "before", "numbers")

    def __init__(self) -> None:
        money, units = currencies(), registry().heads | BEFORE_UNIT
        ages = dict.fromkeys((age_named, age_apposed, age_bare), BEFORE_AGE)
        ages[age_named] = BEFORE_AGE | BEFORE_NAMED
        self.before = _bits({currency_sign: money.opening, shillings_and_pence: frozenset({"£"}), times: _OF, **ages})
        self.after = _bits(
            {
                currency_sign: frozenset(map(str.lower, money.closing)),
                currency_word: money.naming,
                age_in_units: AGING | HYPHENS,
                shillings_and_pence: LETTERS,
                hours_and_minutes: PARTED | HYPHENS,
                feet_and_inches: FOOT | HYPHENS,
                stones_and_pounds: STONE | POUND | HYPHENS,
                one_in_some: LINKS | HYPHENS,
                times: HYPHENS | {"times", "fold", "x"},
                **dict.fromkeys((percentage, duration, measure), units),
            }
        )
        self.numbers: dict[int, tuple[ClaimRule, ...]] = {}

    def rules_at(self, lower: list[str], numeral: Numeral) -> tuple[ClaimRule, ...]:
        """Return the rules that may read something at a numeral, in their order."""
        word = lower[numeral.first]
        bits = self.before.get(lower[numeral.first - 1], 0) | self.after.get(lower[numeral.stop], 0)
        if word == "one":  # one home in six
            bits |= _BITS[one_in_some]
        kind = numeral.kind
        if kind is not NumeralKind.DIGITS and kind is not NumeralKind.WORDS:
            return _rarely(kind, bits)
        found = self.numbers.get(bits)
        if found is None:
            found = self.numbers[bits] = _chosen(kind, bits)
        return found


@cache
def neighbours() -> Neighbours:
    """Return the table, made at first use."""
    return Neighbours()


def _bits(words_of: Mapping[ClaimRule, AbstractSet[str]]) -> dict[str, int]:
    table: dict[str, int] = {}
    for each, words in words_of.items():
        for word in words:
            table[word] = table.get(word, 0) | _BITS[each]
    return table


@cache
def _rarely(kind: NumeralKind, bits: int) -> tuple[ClaimRule, ...]:
    return _chosen(kind, bits)


def _chosen(kind: NumeralKind, bits: int) -> tuple[ClaimRule, ...]:
    return tuple(each for each in NUMERAL_RULES if each in _READING[kind] and _BITS[each] & (bits | _ALWAYS))
