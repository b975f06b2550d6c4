"""Cents: whether they belong to the sum before them, and of which currency they are."""

from __future__ import annotations

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._numerals import Numeral

CENTS = frozenset({"cent", "cents", "pence", "penny"})
_NEARBY = 60
"""So many tokens away a currency tells of what its cents are."""
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


def are_cents(context: ClaimContext, whole: Amount, cents: Numeral) -> bool:
    """Say whether a number behind a sum is of its cents: "three dollars and 50 cents"."""
    named = whole.unit is not None and whole.unit.name not in CENTS
    return named and cents.upper < 100 and (context.lower[cents.stop] in CENTS or _is_change(context, whole, cents))


def _is_change(context: ClaimContext, whole: Amount, cents: Numeral) -> bool:
    """Say whether a number behind whole dollars, and the last of its clause, is of cents: "15 dollars 50"."""
    whole_sum = whole.rule == "currency_word" and not whole.scaled and not whole.joined
    return whole_sum and cents.upper >= 10 and not cents.scaled and context.lower[cents.stop] in {".", ",", ";", ""}
