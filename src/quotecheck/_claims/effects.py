"""Whether a verb of change makes a figure one of a change: not in "raised $5 million", "climbs 90 feet above"."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.phrases import FIGURES
from quotecheck._claims.words import STOPS
from quotecheck.kinds import ChangeRole
from quotecheck.records import Unit

_MOVING = frozenset({"rise", "rose", "rises", "rising", "risen", "grow", "grew", "grown", "shrank", "drop", "dropped"})
_PERCENT = frozenset({"percent", "%"})
_LOSING = frozenset({"lose", "loses", "losing", "lost"})
ADDING = frozenset({"add", "adds", "added", "adding"})
_FALLING = frozenset({"fall", "falls", "fallen", "falling", "fell"})
_SURFACES = frozenset({"lake", "level", "levels", "reservoir", "river", "table", "tide", "waters"})
"""What falls by a length without dropping from anywhere."""
_NEAR = 6
_SUPPLIED = frozenset(
    {"access", "aid", "benefits", "electricity", "funding", "gas", "grants", "help", "links", "payments", "power"}
    | {"service", "services", "shipments", "subsidies", "supplies", "support", "water"}
)
"""What is cut to whoever had it, and not to a figure."""
_HEIGHT = frozenset({"above", "from", "over", "into", "high"})
_BULK = frozenset({"mass", "volume"})
"""What is dropped as water is, and not as prices are."""
_MATCHES = frozenset({"in", "straight", "of", "games", "matches", "times"})
"""What follows a number of defeats."""


def makes_change(context: ClaimContext, figure: Bounded, kind: str, verb: str, role: ChangeRole | None) -> bool:
    """Say whether the verb makes the figure one of a change: not "raised $5 million", "climbs 90 feet above"."""
    unit: Unit | None = figure.amount.unit
    if unit is not None and unit.dimension == "length":
        return _is_height(context, figure, verb, role)
    if verb in ADDING:
        to_figure = context.lower[figure.stop] == "to" and context.lower[figure.stop + 1][:1] in FIGURES
        stepped = unit is not None and unit.name == "point" and "." in context.lower[figure.amount.first]
        return to_figure or stepped or (unit is not None and unit.dimension == "percentage")
    after = context.lower[figure.amount.end]
    poured = verb.startswith("drop") and after == "of" and unit is not None and unit.dimension in _BULK
    missed = context.lower[figure.first] == "short"  # fell short of $4 million
    trailed = verb.startswith("rall") and unit is None  # rallied from 17 down
    if missed or poured or trailed or after == "worth" or (verb in _LOSING and _is_lost(context, figure, role)):
        return False  # dropped $3 million worth of adverts
    raised = verb.startswith("rais") and unit is None
    if role is not None:  # cut power to 4,000 homes, raised $9 from two donors
        served = role is ChangeRole.TO and unit is None and context.lower[figure.first - 2] in _SUPPLIED
        return not ((served or (raised and role is ChangeRole.FROM)) and _counts(context, figure))
    if unit is None:
        return not raised and not (kind == "verb" and _counts(context, figure))
    lifted = verb.startswith("lift") and unit.dimension in _BULK  # pumps lift 40 gallons
    return not lifted and unit.dimension != "time" and not (verb.startswith("rais") and unit.dimension == "currency")


def _is_height(context: ClaimContext, figure: Bounded, verb: str, role: ChangeRole | None) -> bool:
    """Say whether a length is one that something rose or fell by: the river 3 feet, but no one from a roof."""
    after, further = context.lower[figure.amount.stop], context.lower[figure.amount.stop + 1]
    if verb in _FALLING and not _SURFACES.isdisjoint(context.lower[max(figure.first - _NEAR, 0) : figure.first]):
        return role is not None or after not in _HEIGHT
    return verb in _MOVING and (after not in _HEIGHT or (after == "from" and further[:1] in FIGURES))


def _is_lost(context: ClaimContext, figure: Bounded, role: ChangeRole | None) -> bool:
    """Say whether a figure is what somebody has lost or lost by, and none that went down."""
    return role is ChangeRole.BY or _is_result(context, figure) or _is_loss(context, figure)


def _is_result(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a figure tells of defeats: "lost by 58 percent to 42 percent", "lost 3-2", "lost five in a row"."""
    lower, unit = context.lower, figure.amount.unit
    if unit is None:
        if lower[figure.first - 1] == "to" and figure.first - 3 in context.numerals:
            return True  # lost by 33 votes to 22
        few = lower[figure.amount.first].isalpha() and lower[figure.stop] != "to"  # won four and lost two
        return few or lower[figure.stop] in DASHES or lower[figure.stop] in _MATCHES
    if unit.name != "percent":
        return False
    if lower[figure.first - 1] == "to":
        return lower[figure.first - 2] in _PERCENT
    other = context.numerals.get(figure.stop + 1)
    return other is not None and lower[figure.stop] == "to" and lower[other.stop] in _PERCENT


def _is_loss(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a sum is what somebody has made a loss of: "lost £40m last year", "loses £900 a week"."""
    amount = figure.amount
    if amount.unit is None or amount.unit.dimension != "currency" or context.lower[amount.end] in {"of", "in"}:
        return False
    return amount.scaled or amount.per is not None


def _counts(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a bare number counts the noun that follows: "lost two teachers"."""
    stop = figure.stop + (context.lower[figure.stop] == "of")
    return context.lower[stop].isalpha() and context.lower[stop] not in STOPS
