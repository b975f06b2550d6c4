"""Figures that stand right behind what they are of: "Attendance: 4,100", "(odds ratio 2.04)"."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.phrases import Place, noun_before
from quotecheck._claims.words import CALENDAR, DETERMINERS, PERIODS, is_plural
from quotecheck._lexicon import word_class

_OPENING = frozenset({"(", ";"})
_MARKING = frozenset({":", "="})
_NAMED = frozenset({"currency", "length", "other", "percentage", "pressure"})
"""What else than counts a name alone may stand before: "Turnover £4m", "Visibility 10 miles"."""
_VERBAL = ("ed", "ing", "ly")
_NO_NAMES = CALENDAR | word_class("command", "time_noun") | {"last", "next"}
"""What no name of a figure ends in: commands, and words that tell when."""


def name_of(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return the noun phrase that is all there is before a figure: "Attendance: 4,100", "(odds ratio 2.04)"."""
    lower = context.lower
    stop = figure.first - (lower[figure.first - 1] in _MARKING)
    found = noun_before(context, stop, first)
    if found is None or found[1] != stop:
        return None
    if stop < figure.first and found[0] == first:
        return found
    compared = lower[figure.first] == "<" or stop < figure.first  # p < 0.01, n=40
    start = found[0] - 2 if found[0] > first + 1 and lower[found[0] - 1] == "%" else found[0]  # 95% CI 0.5 to 0.7
    opens = start == first or lower[start - 1] in _OPENING
    return found if opens and (compared or _names_figure(context, figure, found)) else None


def _names_figure(context: ClaimContext, figure: Bounded, phrase: Place) -> bool:
    """Say whether a phrase names its figure, and is no subject with its verb, nor a command: "Roe owes", "Save"."""
    unit, start, stop = figure.amount.unit, *phrase
    last, before = context.lower[stop - 1], context.lower[stop - 2]
    if context.tokens.touches(stop) or (unit is not None and unit.dimension not in _NAMED):
        return False
    if context.lower[start - 1] != "(" and stop - start > 1 and (is_plural(last) or is_plural(before)):
        return False  # Roe owes, families walk
    if last.endswith(_VERBAL) or len(last) == 1 or not last.isalpha():
        return False
    return last not in _NO_NAMES and last not in PERIODS and context.lower[start] not in DETERMINERS
