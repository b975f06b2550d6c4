"""Cents: whether they belong to the sum before them, and of which currency they are."""

from __future__ import annotations

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.currencies import currencies
from quotecheck._claims.words import STOPS
from quotecheck._lexicon import word_class
from quotecheck._numerals import Numeral
from quotecheck.records import Unit

CENTS = frozenset({"cent", "cents", "pence", "penny"})
_NEARBY = 60
"""So many tokens away a currency tells of what its cents are."""
_CLAUSE = 12
_LINES = frozenset({"360", "480", "720", "1080", "1440", "2160"})
"""How many lines a picture has."""
_RATING = frozenset({"a", "an", "per", "/"})
_PRICED = word_class("word_of_money") | {"$", "€", "r", "diesel", "dividend", "petrol", "shares"}
_WARM = frozenset({"degrees", "forecast", "heat", "oven", "rain", "sunny", "temperature", "temperatures", "weather"})
"""Words near a "c" that is of degrees."""
_EUROS = frozenset({"€", "euro", "euros", "eur"})
_DOLLARS = frozenset({"$", "dollar", "dollars", "usd"})


def among_euros(context: ClaimContext, index: int) -> bool:
    """Say whether cents are of a euro: euros are named nearer to them than dollars."""
    lower = context.lower
    for away in range(1, _NEARBY):
        beside = {lower[max(index - away, 0)], lower[min(index + away, len(context.tokens))]}
        if not beside.isdisjoint(_EUROS):
            return True
        if not beside.isdisjoint(_DOLLARS):
            return False
    return False


def pence_of_letter(context: ClaimContext, stop: int) -> Unit | None:
    """Return the pence that a "p" behind digits stands for, but for lines of a picture: "1080p video"."""
    follows = context.lower[stop + 1]
    if context.lower[stop - 1] in _LINES and follows.isalpha() and follows not in STOPS:
        return None
    return currencies().word["pence"]


def cents_of_letter(context: ClaimContext, stop: int) -> Unit | None:
    """Return the cents that a "c" behind digits stands for where the clause talks of prices: "petrol rose 51c"."""
    lower = context.lower
    first, end = context.tokens.sentence(stop)
    near = lower[max(stop - _CLAUSE, first) : min(stop + _CLAUSE, end)]
    priced = lower[stop + 1] in _RATING or not _PRICED.isdisjoint(near)
    if not (context.tokens.touches(stop) and priced) or not _WARM.isdisjoint(near):
        return None
    unit = currencies().word["cents"]
    if among_euros(context, stop):
        return Unit(unit.name, unit.dimension, "EUR")
    rand = "R" in context.words[max(stop - _NEARBY, 0) : stop + _NEARBY]
    return Unit(unit.name, unit.dimension, "ZAR") if rand else unit


def are_cents(context: ClaimContext, whole: Amount, cents: Numeral) -> bool:
    """Say whether a number behind a sum is of its cents: "three dollars and 50 cents"."""
    named = whole.unit is not None and whole.unit.name not in CENTS
    return named and cents.upper < 100 and (context.lower[cents.stop] in CENTS or _is_change(context, whole, cents))


def _is_change(context: ClaimContext, whole: Amount, cents: Numeral) -> bool:
    """Say whether a number behind whole dollars, and the last of its clause, is of cents: "15 dollars 50"."""
    whole_sum = whole.rule == "currency_word" and not whole.scaled and not whole.joined
    return whole_sum and cents.upper >= 10 and not cents.scaled and context.lower[cents.stop] in {".", ",", ";", ""}
