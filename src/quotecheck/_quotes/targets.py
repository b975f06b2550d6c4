"""Targets: what the objects of deeds show that were done in words: "attacked Roe | for hiding it"."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.cue_case import EDGES, Case
from quotecheck._quotes.voices import speaks
from quotecheck._quotes.words import DETERMINERS, POSSESSIVES

_POINTING = word_class("demonstrative")
_SHORTEST_THING = 2
_OF_SOMETHING = frozenset(("of", "'s", "’s", "'", "’", "that"))
_LONGEST_TARGET = 15
_ABOUT = frozenset(("about", "on"))
_ACTED_ON = frozenset(("object", "as"))


def is_aimed(case: Case) -> bool:
    """Say whether the object of a deed shows that it was one of speech."""
    return ("marked" in case.takes and _is_marked(case)) or ("thing" in case.takes and _is_thing(case))


def _is_marked(case: Case) -> bool:
    """Say whether a word in the object of a deed shows that it is one of speech: "attacked Roe | for hiding it"."""
    marks, first, hearer = case.cued.hit.frames.marks, case.complement.first, case.complement.addressee
    lower, phrases = case.lower, case.passage.phrases
    if lower[first] == "to":
        infinitive = case.words[first + 1].islower() and lower[first + 1] not in DETERMINERS
        return infinitive and {"to", "hearer"} <= marks | case.takes and (hearer is None or speaks(case, *hearer))
    if hearer is not None:  # "reminded voters | of it", but not "Roe reminds me of Poe"
        mistaken = "voiced" in case.takes and phrases.is_lone_pronoun(*hearer)
        return lower[first] in marks and speaks(case, *hearer) and not mistaken
    objects = not case.takes.isdisjoint(_ACTED_ON)
    if lower[first] in marks or not objects:  # "spoke | about it", "which Roe cast | as a win"
        return lower[first] in marks and (not objects or lower[first] in _ABOUT or case.is_fronted())
    place, stop = first + 1, min(case.sentence.stop, first + _LONGEST_TARGET)
    while place < stop and case.words[place] not in EDGES and not phrases.is_verb(place):
        if lower[place] in marks:
            return "hearer" not in case.takes
        place = case.passage.closers.get(place, place + 1)
    return False


def _is_thing(case: Case) -> bool:
    """Say whether the object is nobody, but somebody's, or of something: "questioned his motives", not "the men"."""
    phrases, lower, first = case.passage.phrases, case.lower, case.complement.first
    stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
    if stop - first < _SHORTEST_THING or speaks(case, first, stop):
        return False
    inside = lower[first:stop]
    return lower[first] in POSSESSIVES or lower[first] in _POINTING or not _OF_SOMETHING.isdisjoint(inside)
