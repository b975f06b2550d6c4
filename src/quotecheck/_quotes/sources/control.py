"""Control: who is to do what an infinitive behind an object tells, "asked Poe | to explain", "led Poe | to say"."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import BE, CATENATIVES, HEARERS

_BIDDING = word_class("verb_of_bidding")
_CAUSING = word_class("verb_of_causing")
_BIDDEN = _BIDDING - CATENATIVES
"""Participles behind which nothing was said yet: "was asked to say", but "was expected to say"."""
_LINKING = frozenset(("for", "on", "upon", "with"))
_CALLING = frozenset(("call", "called", "calling", "calls"))
_FARTHEST_BE = 4


class Control(NamedTuple):
    """Whose words an infinitive tells.

    Attributes:
        doer: The object of the verb in front, or None where it is passive.
        caused: Whether they were said, not only asked for.
    """

    doer: Range | None
    caused: bool


def control(phrases: Phrases, to: int, lowest: int) -> Control | None:
    """Return who controls the infinitive at its "to" if that is no subject: "urged | the mayor | to announce"."""
    lower = phrases.lower
    if lower[to - 1] in _BIDDEN and not BE.isdisjoint(lower[max(lowest, to - _FARTHEST_BE) : to]):
        return Control(None, caused=False)
    doer = (to - 1, to) if lower[to - 1] in HEARERS else phrases.subject_before(to, lowest)
    if doer is None or doer[0] <= lowest:
        return None
    verb = doer[0] - 1
    linked = lower[verb] in _LINKING
    verb -= linked
    if lower[verb] in _CAUSING:
        return Control(doer, caused=True)
    phoned = lower[verb] in _CALLING and not linked  # "called her | to say"
    return Control(doer, caused=False) if lower[verb] in _BIDDING and not phoned else None
