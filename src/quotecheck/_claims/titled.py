"""Figures in the names of films, firms and singers, which capitals tell."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.words import AUXILIARIES, PERIODS, VERBS
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._tokens import POSSESSIVE_ENDINGS

_SCALES = frozenset({"B", "K", "M", "T"})
_UNITS = PERIODS | {"cent", "hour", "minute", "second"}
"""Units that names take, as of films and singers."""
_VERBS = VERBS | AUXILIARIES
_REACH = 20
_SHORT = 3
"""Letters of the words that headings may write without a capital."""


def is_titled(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether capitals make a unit or a letter of scale part of a name: "60 Minutes", "50 Cent", "3M said"."""
    stop, words, lower = numeral.stop, context.words, context.lower
    if numeral.kind is not NumeralKind.DIGITS:
        return False
    if words[stop] in _SCALES:
        opens = context.sentence(numeral.first)[0] == numeral.first and lower[stop + 1] in _VERBS
        return context.tokens.touches(stop) and (opens or lower[stop + 1] in POSSESSIVE_ENDINGS)
    if not words[stop][1:].islower() or (lower[stop].rstrip("s") not in _UNITS):
        return False
    begin, end = context.sentence(numeral.first)
    begin, end = max(begin + 1, stop - _REACH), min(end, stop + _REACH)
    others = [word for word in words[begin:end] if len(word) > _SHORT and word.isalpha()]
    return 2 * sum(word.islower() for word in others) >= len(others)  # no heading
