"""Whose infinitive it is: "the economy" in "analysts expect the economy to grow"."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.words import AUXILIARIES, PREPOSITIONS
from quotecheck._lexicon import word_class

_LONGEST_OBJECT = 8
_HAVING = word_class("have")
_EXPECTING = word_class("verb_of_expecting")


def past_expecting(context: ClaimContext, start: int, stop: int) -> int:
    """Return where the subject of the infinitive at ``stop`` is looked for, in the clause from ``start``."""
    lower = context.lower
    for place in range(stop - 2, max(start, stop - _LONGEST_OBJECT), -1):
        if lower[place] in _EXPECTING and not (lower[place].endswith("ed") and _is_passive(context, place)):
            return place + 1
    return start


def _is_passive(context: ClaimContext, place: int) -> bool:
    """Say whether a participle is no verb with an object: "is expected this year", "expected by dealers"."""
    before, after = context.lower[place - 1], context.lower[place + 1]
    return before == "," or after in PREPOSITIONS or (before in AUXILIARIES and before not in _HAVING)
