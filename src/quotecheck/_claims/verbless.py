"""Changes that no verb beside the figure tells: a sign does, or the verb of the figure before."""

from __future__ import annotations

from quotecheck._claims.amount import MINUS, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.governors import BESIDE, Change, governors
from quotecheck._claims.phrases import name_before
from quotecheck._claims.words import AUXILIARIES, CALENDAR, DETERMINERS, OVER_UNDER, STOPS, is_plural
from quotecheck.kinds import ChangeRole, Direction

SIGNS = {"+": Direction.RISE} | dict.fromkeys(MINUS, Direction.FALL)
_STEPS = frozenset({"cent", "penny", "point"})
"""Units that are signed where they tell of a change."""
_LONGEST_NAME = 4
"""Tokens that may name what shares the change of the figure before: "fell 2%, the Dow 3%"."""
_REACH = 12
_TYING = frozenset({"&", "-", "'s", "’s"})
_SHARING = frozenset({",", "and", "while", "whereas"})
"""What parts the clauses that share a verb."""
_CLOSED = AUXILIARIES | {";", ":", "“", '"', "”", "but", "who", "which", "that"}


def shared(context: ClaimContext, figure: Bounded, before: Bounded, change: Change) -> Change | None:
    """Read a figure whose verb stands before the last one: "Leeds fell 2% and Hull by 3%"."""
    lower, unit = context.lower, figure.amount.unit
    stop = figure.first
    if lower[stop] in OVER_UNDER or (lower[before.stop] == ")" and change.kind in {"adverb", "beside"}):
        return None  # and vacancies are below 2 percent; Labour 40% (+2), the Greens 9%
    while lower[stop - 1] in BESIDE:
        stop -= 1
    by = lower[stop - 1] == "by"
    stop = stop - 1 if by else figure.first
    same = unit is not None and unit == before.amount.unit and change.role is ChangeRole.BY
    if not same and not (by or (unit is not None and unit.dimension == "percentage")):
        return None
    start = stop
    while start > max(before.stop, stop - _LONGEST_NAME) and _names(context, start - 1):
        start -= 1
    gap = lower[before.stop : start]
    if unit is not None and unit.dimension == "mass" and not by and is_plural(lower[stop - 1]):
        return None  # has lost 5kg and weighs 90kg
    if start == stop or not gap or gap[-1] not in _SHARING or lower[stop - 1] in DETERMINERS or len(gap) > _REACH:
        return None
    told = [word for word, written in zip(gap[:-1], context.words[before.stop :], strict=False) if written != "May"]
    if not _CLOSED.isdisjoint(told) or not governors().keys().isdisjoint(lower[before.stop : stop]):
        return None
    return Change(change.direction, ChangeRole.BY, change.governor, "beside", (start, stop))


def _names(context: ClaimContext, place: int) -> bool:
    """Say whether a token may stand in the name of what shares a change."""
    word = context.lower[place]
    if word in DETERMINERS or word in _TYING:
        return True
    return word.isalpha() and word not in STOPS and word not in CALENDAR and not word.endswith(("ed", "ing", "ly"))


def signed(context: ClaimContext, figure: Bounded, first: int) -> Change | None:
    """Read a figure with its sign behind a name, or in brackets: "Stoxx 50 -1.3%", "2,310p (+0.4%)"."""
    direction, unit = SIGNS.get(context.words[figure.amount.first]), figure.amount.unit
    if direction is None or unit is None or (unit.dimension != "percentage" and unit.name not in _STEPS):
        return None
    place = figure.first
    if context.words[place - 1] == "(":
        return Change(direction, ChangeRole.BY, place, "beside", name_before(context, place - 1, first))
    numbered = context.words[place - 1].isdigit()
    named = name_before(context, place - numbered, first)
    if named is None or named[1] < place - numbered or not context.words[named[1] - 1][0].isupper():
        return None
    return Change(direction, ChangeRole.BY, place, "beside", (named[0], place))
