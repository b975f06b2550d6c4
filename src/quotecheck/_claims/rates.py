"""What a quantity is stated per: "a barrel", "per capita", "an hour", "/km", "daily"."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.currencies import currencies
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.words import AUXILIARIES, PREPOSITIONS, STOPS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._tokens import HYPHENS
from quotecheck.records import Unit

LINKS = frozenset({"per", "every", "each", "a", "an", "/"})
"""What ties a rate to its figure."""
_AFTER_NOUN = (
    PREPOSITIONS
    | word_class("coordinator")
    | {*("because", "compared", "if", "including", "last", "this", "when", "while")}
)
"""What follows the noun of a rate."""
_LETTERS = {"L": "liter", "d": "day", "h": "hour", "l": "liter", "s": "second"}
"""Units of one letter that a slash may stand before."""
_MANY = frozenset({"hundred", "thousand", "lakh", "million", "billion"})
_FAR = 5
"""Tokens from a number to the one that it is told over: "12 road deaths for every 1,000"."""
DATING = frozenset({"ago", "earlier", "later", "before", "after"})
"""After a unit of time these make it a date: "a year earlier" is no rate."""


@cache
def _nouns() -> frozenset[str]:
    return frozenset(section("rates.noun"))


@cache
def _adverbs() -> dict[str, str]:
    return dict(section("rates.adverb"))


def _is_sold(context: ClaimContext, noun: int) -> bool:
    """Say whether a price is told of one thing, and not what somebody did: "$12 a ticket.", not "£5m a court heard"."""
    name, after = context.lower[noun], context.lower[noun + 1]
    if (
        context.lower[noun - 1] not in {"a", "an"}
        or not context.words[noun].islower()
        or name in STOPS
        or is_plural(name)
    ):
        return False
    return not after.isalpha() or after in _AFTER_NOUN


def rate_at(context: ClaimContext, index: int, *, priced: bool = False) -> tuple[Unit, int] | None:
    """Return the unit that a rate at ``index`` is stated per, and where the rate stops.

    A price may be stated per anything: "$12 a ticket".
    """
    lower = context.lower
    word = lower[index]
    if word in HYPHENS and lower[index + 1] in LINKS:
        index, word = index + 1, lower[index + 1]
    if word == "for" and lower[index + 1] == "every":
        index, word = index + 1, "per"
    if word not in LINKS:
        adverb = _adverbs().get(word)
        if adverb is None:
            return _to_the(context, index + 2) if word == "to" and lower[index + 1] == "the" else None
        return Unit(adverb, "time"), index + 1
    noun = index + 2 if lower[index + 1] in HYPHENS else index + 1
    if word == "per" and (many := _per_many(context, noun)) is not None:
        return many
    if word == "/":
        return _slashed(context, noun)
    noun += word == "per" and lower[noun] == "calendar"  # per calendar month
    if word == "per" and lower[noun] not in _nouns() and lower[noun + 1] in _nouns() and context.unit_at(noun) is None:
        noun += 1  # per ordinary share
    name = lower[noun]
    listed = word == "per" or name in _nouns() or (priced and _is_sold(context, noun))
    found = context.unit_at(noun)
    if found is not None and (listed or found[0].dimension == "time"):
        return found if word == "per" or (name[-1] != "s" and not _is_dated(context, found)) else None
    return (Unit(name, "count"), noun + 1) if listed and name.isalpha() and word != "every" else None


def _is_dated(context: ClaimContext, found: tuple[Unit, int]) -> bool:
    """Say whether a unit of time begins a date: "a year earlier", "a week from now"."""
    (unit, stop), lower = found, context.lower
    return unit.dimension == "time" and (lower[stop] in DATING or lower[stop : stop + 2] == ["from", "now"])


def _slashed(context: ClaimContext, noun: int) -> tuple[Unit, int] | None:
    """Read what stands behind a slash: "g/km", "A/cm2", "$45/barrel", "5 l/h"."""
    touches = context.tokens.touches
    tied = touches(noun - 1) and touches(noun)
    letter = _LETTERS.get(context.words[noun]) if tied else None
    if letter is not None:
        return context.units.words[letter], noun + 1
    found = context.unit_at(noun)
    if found is not None and not (tied or context.lower[noun] in _nouns() or found[0].dimension == "time"):
        return None
    return found


def _to_the(context: ClaimContext, noun: int) -> tuple[Unit, int] | None:
    """Read "150 yen to the dollar", "40 miles to the gallon"."""
    name, after = context.lower[noun], context.lower[noun + 1]
    if is_plural(name) or not context.words[noun].islower() or (after.isalpha() and after not in STOPS):
        return None
    unit = currencies().word.get(name)
    if unit is not None:
        return unit, noun + 1
    return context.unit_at(noun) if name in _nouns() else None


def is_rated(context: ClaimContext, index: int) -> bool:
    """Say whether a number is what another one is told over: "per 1,000 people", "12 for every 1,000"."""
    before = context.lower[index - 1]
    if before == "every" and context.lower[index - 2] == "for":
        for place in range(index - 3, max(index - _FAR, 0) - 1, -1):
            if place in context.numerals or context.lower[place] in AUXILIARIES:
                return place in context.numerals
    return before == "per"


def _per_many(context: ClaimContext, noun: int) -> tuple[Unit, int] | None:
    """Read a rate over many: "12 deaths per 100,000 people", "3 cases per million"."""
    many = context.numerals.get(noun)
    if many is None and context.lower[noun] not in _MANY:
        return None
    stop = many.stop if many is not None else noun + 1
    if context.lower[stop] in HYPHENS and context.tokens.touches(stop):  # per 40-foot box
        phrase = noun_after(context, stop + 1, one=True)
        stop = phrase[1] if phrase is not None else stop
        return Unit(context.tokens.written(noun, stop), "count"), stop
    found = context.unit_at(stop)
    if found is not None:
        return Unit(context.tokens.written(noun, found[1]), found[0].dimension), found[1]
    phrase = noun_after(context, stop)
    stop = phrase[1] if phrase is not None and is_plural(context.lower[phrase[1] - 1]) else stop
    return Unit(context.tokens.written(noun, stop), "count"), stop
