"""Where or to whom something is said, told at the head of the sentence: "In a letter to the board, Ann Roe said …"."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.extents import Extent
from quotecheck._quotes.words import CONJUNCTIONS, OCCASION_LEADS
from quotecheck.kinds import CueKind

_OCCASIONS = word_class("noun_of_occasion")
_SPEAKING = frozenset(("appearing", "speaking", "talking", "testifying", "writing"))
_ADDRESSING = "addressing"
_HEARING = frozenset(("before", "to", "with"))
_HANGING = word_class("inner_preposition", "relative_pronoun") | {"to"}
"""What goes on with a noun: "a letter | to the board"."""

_LONGEST = 30

_NOTHING: tuple[Range | None, Range | None] = (None, None)


def scene(case: Extent, pieces: Sequence[Range]) -> tuple[Range | None, Range | None]:
    """Return who was told, and where: behind the cue or at the head of the sentence, outside of the contents."""
    cued, complement = case.cued, case.complement
    hearer, occasion = complement.addressee or cued.hearer, complement.occasion
    if case.words[cued.first - 1] == "," and (occasion is None or hearer is None):
        told, place = _fronted(case, pieces[0][0])
        hearer, occasion = hearer or told, occasion or place
    if occasion is None and cued.hit.kind is CueKind.VERB and case.lower[pieces[-1][1]] in OCCASION_LEADS:
        behind = _occasion(case, pieces[-1][1], case.sentence.stop)
        occasion = behind if behind and _is_talk(case, *behind) else None
    if occasion:
        acts = cued.hit.passive and case.lower[occasion[0]] == "by"  # "asked twice | by the paper"
        if acts or any(first <= occasion[0] < stop for first, stop in pieces):
            occasion = None
    return hearer, occasion


def _fronted(case: Extent, first: int) -> tuple[Range | None, Range | None]:
    """Return whom and where the head of a sentence tells, in front of its subject and of contents at ``first``."""
    cued, sentence, lower = case.cued, case.sentence, case.lower
    place, comma = sentence.first, cued.first - 1
    if not place < comma <= place + _LONGEST or first <= comma or cued.inherits or cued.hit.kind is not CueKind.VERB:
        return _NOTHING
    place += lower[place] in CONJUNCTIONS
    word = lower[place]
    if word == _ADDRESSING:
        return _phrase(case, place + 1, comma), None
    if word not in _SPEAKING:
        occasion = _occasion(case, place, comma)
        return None, occasion if occasion and _is_talk(case, *occasion) else None
    hearer = _phrase(case, place + 2, comma) if lower[place + 1] in _HEARING else None
    return hearer, _occasion(case, hearer[1] if hearer else place + 1, comma)


def _phrase(case: Extent, first: int, comma: int) -> Range | None:
    """Return the noun phrase at a token."""
    stop = case.passage.phrases.phrase_from(first, comma, apposition=False)
    return (first, stop) if stop > first else None


def _occasion(case: Extent, first: int, comma: int) -> Range | None:
    """Return the phrase of place or time at a token."""
    phrase = _phrase(case, first + 1, comma) if case.lower[first] in OCCASION_LEADS else None
    return (first, phrase[1]) if phrase else None


def _is_talk(case: Extent, first: int, stop: int) -> bool:
    """Say whether the noun of a phrase is one of talk: "in a letter to the board", not "after the call for help"."""
    word, named = case.lower[first], case.words[first + 1]
    if stop == first + 2 and word == "on" and named.isupper():
        return True  # "On CNN,"
    if word == "through" and case.lower[stop - 1] in case.passage.phrases.roles:
        return True  # "Through a lawyer,"
    head = next((index for index in range(first + 2, stop) if case.lower[index] in _HANGING), stop) - 1
    return case.lower[head] in _OCCASIONS
