"""Clauses of a cue that describe the subject of another verb: "the men | police say robbed it | have fled"."""

from __future__ import annotations

from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import CONJUNCTIONS, HANGING_ON, SUBORDINATORS

_OPENERS = SUBORDINATORS | {"that"}
_LONGEST_HEAD = 10


def describes_subject(phrases: Phrases, sentence: Sentence, cued: Cued) -> bool:
    """Say whether the clause of a cue stands behind a noun that opens its sentence or its clause."""
    source, lower = cued.source, phrases.lower
    if cued.inverted or cued.inherits:
        return False
    apart = source is not None and source[0] > sentence.first
    place = source[0] if source and apart else cued.hit.group - 1
    if lower[place] not in HANGING_ON:
        pronoun = lower[place - 1] in HANGING_ON
        if not (pronoun or (apart and _is_noun(phrases, place - 1))):
            return False
        place -= pronoun
    opened = _opened(lower, sentence.first, place)
    return opened < phrases.phrase_from(opened, place, apposition=False) == place


def _opened(lower: list[str], first: int, place: int) -> int:
    """Return where the clause begins that holds a token: "a year in which | a man who"."""
    for index in range(place - 1, max(first, place - _LONGEST_HEAD), -1):
        if lower[index] in _OPENERS:
            return index + 1
    return first + (lower[first] in CONJUNCTIONS)


def _is_noun(phrases: Phrases, index: int) -> bool:
    """Say whether a word may end what a clause without a pronoun describes: "the men | police say robbed it"."""
    return phrases.is_open(index) and not phrases.is_time(index) and not phrases.lower[index].endswith("ly")
