"""Pounds, shillings and pence as they were before 1971: "£7 12s. 6d.", "6s. 6d.", "4d. a loaf"."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import Amount, ClaimContext, ClaimRule
from quotecheck._claims.currencies import currencies
from quotecheck._claims.rates import rate_at
from quotecheck._numerals import EXACT, Numeral, NumeralKind, quotient
from quotecheck._rule import rule

_PENCE_IN_POUND, _PENCE_IN_SHILLING, _SHILLINGS_IN_POUND = 240, 12, 20
_BEFORE_DECADE = frozenset({"the", "his", "her", "their", "in", "early", "late", "mid", "’", "'", "-"})
LETTERS = frozenset({"s", "d"})


@rule(
    examples=[
        ("A grinder earned ⟦£8 10s. 6d.⟧ a week.", "8.525 pound/GBP per week | A grinder"),
        ("Bread went up by ⟦1s. 3d.⟧ last year.", "0.0625 pound/GBP RISE BY | Bread"),
        ("The fare is ⟦9d.⟧ each way.", "0.0375 pound/GBP | The fare"),
    ],
    silent=["He left in his 40s. Then he wrote.", "It runs on a 4d chip.", "She ran it in 15s and won."],
)
def shillings_and_pence(context: ClaimContext, index: int) -> Amount | None:
    """Shillings and pence, with the pounds before them, are one sum in pounds."""
    lower = context.lower
    first, pounds = index, Decimal(0)
    if lower[index - 1] == "£":
        pounds, first, index = context.numerals[index].upper, index - 1, context.numerals[index].stop
    shillings = _lettered(context, index, "s")
    rest = _lettered(context, shillings[1], "d") if shillings else _lettered(context, index, "d")
    if shillings is None and rest is None:
        return None
    stop = rest[1] if rest else shillings[1] if shillings else index
    alone = first == index and (shillings is None or rest is None)
    if alone and not _is_told(context, first, stop):
        return None
    pence = (shillings[0] * _PENCE_IN_SHILLING if shillings else Decimal(0)) + (rest[0] if rest else Decimal(0))
    value = EXACT.add(pounds, quotient(pence, Decimal(_PENCE_IN_POUND)))
    per, after = rate_at(context, stop, priced=True) or (None, 0)
    return Amount(first, stop, value, value, shillings_and_pence.name, currencies().word["pound"], per, after)


def _lettered(context: ClaimContext, index: int, letter: str) -> tuple[Decimal, int] | None:
    """Return a whole number of shillings or pence at ``index`` and its stop, past the full stop of its letter."""
    numeral: Numeral | None = context.numerals.get(index)
    if numeral is None or numeral.kind is not NumeralKind.DIGITS or context.lower[numeral.stop] != letter:
        return None
    most = _PENCE_IN_SHILLING if letter == "d" else _PENCE_IN_POUND
    if not context.tokens.touches(numeral.stop) or numeral.upper >= most:
        return None
    stop = numeral.stop + 1
    return numeral.upper, stop + (context.lower[stop] == "." and context.tokens.touches(stop))


def _is_told(context: ClaimContext, first: int, stop: int) -> bool:
    """Say whether a letter alone is an abbreviation: it has a full stop, and the sentence goes on."""
    if context.lower[stop - 1] != "." or context.lower[first - 1] in _BEFORE_DECADE:
        return False
    return context.words[stop].islower()


OLD_MONEY_RULES: tuple[ClaimRule, ...] = (shillings_and_pence,)
