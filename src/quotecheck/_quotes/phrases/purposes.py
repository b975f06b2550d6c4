"""Infinitives that tell of what was done: "used his speech to call", "was the first to endorse"."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import AUXILIARIES, BE, CATENATIVES, MODALS, NEGATIONS, PERFECT

_SERVING = word_class("serving_verb")
"""Verbs of what serves to speak: took the stage to thank them."""
_TAKEN = frozenset(("floor", "lectern", "microphone", "moment", "podium", "stage", "time", "to"))
"""What somebody takes who then speaks."""
_LEFT = frozenset(("court", "trial"))
_RANKED = frozenset(("first", "last", "latest", "only", "quick"))
_WAYS = frozenset(("chance", "effort", "opportunity", "reason", "step", "time", "thing"))
_OPENED = frozenset((",", ";", ":", "(", "to", "that", "who", "which"))
_UNDONE = (CATENATIVES - {"quick"}) | {"close", "closer", "enough", "likely", "unlikely", *_WAYS}
"""In front of "to", words of what need not follow: appeared ready to, the first chance to."""
_POSSIBLE = word_class("noun_of_possibility")
_FURTHEST, _NEAR = 12, 6


def took_place(phrases: Phrases, to: int, lowest: int) -> bool:
    """Say whether the infinitive at its "to" tells of what was done."""
    lower = phrases.lower
    if lower[to - 1] in _UNDONE:
        return False
    for place in range(to - 1, max(lowest, to - _FURTHEST) - 1, -1):
        word = lower[place]
        if word in _SERVING:
            if lower[to - 1] in _LEFT or (word == "took" and _TAKEN.isdisjoint(lower[place:to])):
                return False  # "took the train to defend her title"
            return _is_done(phrases, place, lowest)
        if word in _RANKED:
            return True
        if word == "to" and lower[place - 1] in _SERVING:
            continue  # "took | to the airwaves to"
        if word in _OPENED or place in phrases.openers or phrases.is_verb(place):
            return False
    return False


def is_idle(phrases: Phrases, to: int, lowest: int) -> bool:
    """Say whether nobody says what an infinitive tells: "it is too early | to say", "it would be wrong | to say"."""
    lower, place = phrases.lower, to - 2
    if lower[place] == "too" or lower[to - 1] == "it":
        return True  # "suffice it | to say"
    if lower[to - 1] in _POSSIBLE:
        return _SERVING.isdisjoint(lower[max(lowest, to - _NEAR) : to])  # "has | the right", but "took | the chance"
    while place > lowest and (lower[place] in BE or lower[place] in AUXILIARIES or phrases.is_adverb(place)):
        place -= 1
    return lower[place] == "it" and place < to - 2


def _is_done(phrases: Phrases, verb: int, lowest: int) -> bool:
    """Say whether a verb is one of something that happened: not "could have used", "was used"."""
    place = verb - 1
    while place > lowest and (phrases.lower[place] in PERFECT or phrases.is_adverb(place)):
        if phrases.lower[place] in NEGATIONS:
            return False
        place -= 1
    return phrases.lower[place] not in MODALS and phrases.lower[place] not in BE
