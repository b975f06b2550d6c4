"""Numbers that are dialled: phone numbers and what is quoted to whoever answers."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.words import is_plural
from quotecheck._lexicon import word_class
from quotecheck._numerals import Numeral
from quotecheck._tokens import HYPHENS

CHAINING = frozenset("-–./")
LEADING = 2
"""Longer numbers that begin with a zero are called."""
_MOST_GROUPS = 4
_CALLING = word_class("verb_of_calling")
_EMERGENCY = frozenset({"000", "101", "111", "112", "311", "911", "988", "999"})
_ANSWERED = frozenset({"call", "calls", "caller", "callers", "operator", "operators", "handler", "handlers", "system"})
_CALLED = 6
"""Tokens back from a number to the verb of whoever is called on it."""


def is_called(context: ClaimContext, first: int) -> bool:
    """Say whether digits are a group of a phone number: "555-0134", "(212) 555-0134", "020 7946 0018"."""
    words = context.words
    for _ in range(_MOST_GROUPS):
        back = 2 if words[first - 1] in HYPHENS else 1
        if first < back or not words[first - back].isdigit():
            break
        first -= back
    if words[first - 1] == "+":
        return words[first + 1].isdigit()
    if len(words[first]) > LEADING and words[first][0] == "0":
        return words[first].isdigit()
    if words[first - 1] == "(" and words[first + 1] == ")":
        return _is_local(context, first + 2)
    bracketed = words[first - 1] == ")" and words[first - 3] == "(" and words[first - 2].isdigit()
    return _is_local(context, first) and (bracketed or not _is_span(context, first + 3))


def _is_local(context: ClaimContext, first: int) -> bool:
    """Say whether three digits, a hyphen and four digits stand at ``first``."""
    words = context.words
    if len(words[first]) != 3 or len(words[first + 2]) != 4 or not is_link(context, first + 1):
        return False
    return words[first].isdigit() and words[first + 2].isdigit()


def _is_span(context: ClaimContext, stop: int) -> bool:
    """Say whether something is counted at ``stop``: "500-1200 people"."""
    phrase = noun_after(context, stop)
    if phrase is not None and is_plural(context.lower[phrase[1] - 1]):
        return True
    return context.unit_at(stop + (context.words[stop] in HYPHENS)) is not None


def is_dialled(context: ClaimContext, numeral: Numeral) -> bool:
    """Read "call 101", "contact police on 101", "quoting 2207": what is dialled or quoted counts nothing."""
    first, lower, word = numeral.first, context.lower, context.words[numeral.first]
    before = "quoting" if lower[first - 2] == "quoting" else lower[first - 1]  # quoting incident 40
    if word in _EMERGENCY and lower[numeral.stop] in _ANSWERED:
        return True
    if (before != "on" and before not in _CALLING) or len(word) <= LEADING or not word.isdigit():
        return False
    if before == "on" and _CALLING.isdisjoint(lower[max(first - _CALLED, context.sentence(first)[0]) : first]):
        return False
    phrase = noun_after(context, numeral.stop)
    return phrase is None or not is_plural(lower[phrase[1] - 1])


def is_link(context: ClaimContext, place: int) -> bool:
    """Say whether a hyphen, dot or slash ties the tokens on both sides of it."""
    touches = context.tokens.touches
    return context.words[place] in CHAINING and touches(place) and touches(place + 1)
