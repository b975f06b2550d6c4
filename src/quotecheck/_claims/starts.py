"""What a figure was before it changed, in the unit and scale of what it became."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._lexicon import word_class
from quotecheck._numerals import EXACT, number_words, plain
from quotecheck.kinds import ChangeRole, Direction

SELF_SUFFICIENT = 1000
"""From here on a number needs no scale of the one beside it: "84,000 to 1.9 million"."""
_FEW = 20
"""From here on a number shares no "hundred" or "dozen" of the one beside it."""
SHIFTING = word_class("verb_of_shift")
"""Verbs of going from one figure to another, whichever way."""


def is_start(context: ClaimContext, left: Amount, right: Amount) -> bool:
    """Say whether a bare number is what a figure changed from: "from 10 to 8 percent"."""
    if not left.bare or right.unit is None or context.lower[left.stop : right.first] != ["to"]:
        return False
    return "from" in context.lower[max(left.first - 3, 0) : left.first]


def as_start(context: ClaimContext, left: Amount, right: Amount) -> Amount:
    """Return a bare number in the unit and scale of the figure that it changed to."""
    start = scale_shared(context, left, right, falling=True)
    rule_name = left.rule if right.rule == "number_range" else right.rule
    return left._replace(unit=right.unit, lower=start, upper=start, rule=rule_name)


def scale_shared(context: ClaimContext, left: Amount, right: Amount, *, falling: bool = False) -> Decimal:
    """Return the left bound, with the right one's scale where it has none of its own."""
    low, high = left.lower, right.upper
    if low is None or high is None:
        return Decimal(0)
    if left.scaled or low >= SELF_SUFFICIENT:
        return low
    size = _size(context, right, high)
    grown = plain(EXACT.multiply(low, size))
    if size < SELF_SUFFICIENT:  # "two or three hundred", not "forty to five hundred"
        return grown if low < _FEW and grown < high else low
    return grown if grown < high or falling else low


def _size(context: ClaimContext, amount: Amount, value: Decimal) -> Decimal:
    """Return by how much the words or the letter of a scale multiply an amount: two to three hundred, $4-5m."""
    scale, size = number_words().scale, 1
    for word in context.lower[amount.first : amount.stop]:
        size *= scale.get(word, 1)
    if size > 1 or not amount.scaled:
        return Decimal(size)
    return next((Decimal(f"1e{power}") for power in (12, 9, 6, 3) if value >= Decimal(f"1e{power}")), Decimal(1))


def is_turn(context: ClaimContext, left: Amount, right: Amount) -> bool:
    """Say whether something went from one figure to another, by a verb that does not tell whether up or down."""
    lower, place = context.lower, left.first - 1
    ends = lower[place], lower[right.first - 1]
    if ends not in _ENDS or right.first - left.stop > _FARTHEST or left.unit != right.unit:
        return False
    if shift_before(context, place) < 0 or not _CLOSED.isdisjoint(lower[left.stop : right.first]):
        return False
    level = left.unit is not None or lower[left.stop] in _DATING or left.stop in context.hidden
    return level and None not in {left.upper, right.upper}


def shift_before(context: ClaimContext, place: int) -> int:
    """Return the verb of going from one figure to another that stands before ``place``, or -1."""
    for at in range(place - 1, max(place - _FARTHEST, -1), -1):
        if context.lower[at] in SHIFTING:
            return at
        if context.lower[at] in _CLOSED or at in context.numerals:
            break
    return -1


_ENDS = {("from", "to"), ("to", "from")}
_FARTHEST = 8
"""Tokens between the figures: "from 12 in May 2018 to 40"."""
_DATING = frozenset({"at", "from", "in", "on", "to"})
"""What may stand behind a number that counts nothing of its own: not "from 12 villages to 3 camps"."""
_CLOSED = frozenset({",", ";", ":", "(", "and", "but", "or", "that", "which"})


def turned(context: ClaimContext, left: Amount, right: Amount) -> tuple[Amount, Amount]:
    """Return the figures that something went from and to, or to and from, with the direction that their values show."""
    if left.upper is None or right.upper is None or left.upper == right.upper:
        return left, right
    low = scale_shared(context, left, right, falling=True) if left.bare else left.upper
    start = left._replace(lower=low, upper=low)
    backward = context.lower[right.first - 1] == "from"  # improved to 4 percent from 3 percent
    direction = Direction.RISE if (low < right.upper) is not backward else Direction.FALL
    roles = (ChangeRole.TO, ChangeRole.FROM) if backward else (ChangeRole.FROM, ChangeRole.TO)
    return start._replace(direction=direction, role=roles[0]), right._replace(direction=direction, role=roles[1])
