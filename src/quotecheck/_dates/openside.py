"""Tells where a date that is open on one side lies: by Friday ahead, since Friday behind."""

from __future__ import annotations

from quotecheck._dates.expression import Expression
from quotecheck._dates.forms import FUTURE, NEAREST, PAST, Setting
from quotecheck._dates.leaning import lasted
from quotecheck._tokens import Tokens
from quotecheck.kinds import Bound

_AHEAD = frozenset({"until", "till", "by", "no", "not"})
"""Words that look ahead unless the clause looks back."""
_STARTING = frozenset({"starting", "beginning", "effective", "from", "no", "not"})
"""Words that look ahead unless the verb looks back."""


def turned(tokens: Tokens, expression: Expression, setting: Setting) -> Setting:
    """Return the setting with the direction that the word before an open date gives it."""
    word, first = tokens.lower[expression.first], expression.first
    if word in _STARTING and expression.bound is Bound.SINCE and setting.tense != PAST and setting.leaning == NEAREST:
        return setting.turn(FUTURE, bound=False)
    if word == "since" or (expression.bound is Bound.SINCE and setting.leaning != FUTURE):
        return setting.turn(PAST, bound=word in {"since", "as"})
    if word in _AHEAD and lasted(tokens, first):
        return setting.turn(PAST, bound=False)
    days = word == "through" and expression.items[0].rule == "weekday"  # runs through Sunday
    if days and setting.leaning == NEAREST and setting.tense != PAST:
        return setting.turn(FUTURE, bound=False)
    if word in _AHEAD and setting.leaning == NEAREST:
        opens = first == tokens.sentence(first)[0] or tokens.lower[first - 2 : first] == [",", "and"]
        return setting.turn(PAST if opens and setting.tense == PAST else FUTURE, bound=False)
    return setting
