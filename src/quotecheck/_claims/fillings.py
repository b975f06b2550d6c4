"""What stands behind an amount and is measured by it: 10 percent of Y, $2 million in grants, 225g butter."""

from __future__ import annotations

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.nouns import noun_in
from quotecheck._claims.phrases import Place, noun_after
from quotecheck._claims.wholes import behind, part_of, phrase_end
from quotecheck._claims.words import DETERMINERS, STOPS

_SPENDING = frozenset({"spend", "spends", "spent", "spending"})
_NO_THINGS = DETERMINERS | frozenset(
    {"addition", "advance", "all", "exchange", "lieu", "line", "order", "place", "return", "total"}
)
"""What "in" makes no thing of that a sum is paid in: "£9m in place of"."""
_NEAR, _LISTED = 4, 14
"""Tokens before a sum in which what is spent may be told; of a sum that is listed."""
KITCHEN = frozenset({"cup", "cups", "g", "kg", "lb", "ml", "oz", "tbsp", "tsp"})


def inside(context: ClaimContext, amount: Amount, figure: Bounded) -> Place | None:
    """Return Y in "10 percent of Y", "$2 million in Y"."""
    lower = context.lower
    stop, money = behind(context, amount.end), is_money(amount)
    link, start = lower[stop], stop + 1
    reach = _LISTED if lower[figure.first - 1] in {"and", ","} else _NEAR  # spend £4m on roads and £2m on parks
    if money and not _SPENDING.isdisjoint(lower[max(figure.first - reach, figure.sentence[0]) : figure.first]):
        end = phrase_end(context, stop)
        if "on" in lower[stop:end]:
            return noun_in(context, lower.index("on", stop) + 1, end)
    if "0" <= lower[start] < ":" or start in context.hidden:
        return None
    if link == "of":
        return part_of(context, stop if amount.per is None else figure.stop)
    if link != "in" or not money or amount.per is not None or lower[start] in _NO_THINGS:
        return None
    place = context.words[start][:1].isupper() and (lower[start + 1] in STOPS or not lower[start + 1].isalpha())
    return None if place else noun_in(context, start, phrase_end(context, start))


def ingredient(context: ClaimContext, start: int) -> Place | None:
    """Return what a recipe measures: "rub 225g cold butter", up to the end of its line."""
    found = noun_after(context, start, one=True)
    if found is not None and context.sentence(found[1])[1] == found[1] + 1 and context.lower[found[1]].isalpha():
        return found[0], found[1] + 1
    return found


def is_money(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.dimension == "currency"
