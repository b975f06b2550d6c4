"""Targets: what the objects of deeds show that were done in words: "attacked Roe | for hiding it"."""

from __future__ import annotations

from quotecheck._quotes.acts.voices import is_voiced, speaks
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.cue_case import EDGES, Case
from quotecheck._quotes.words import DEMONSTRATIVES, DETERMINERS, POSSESSIVES, TIMES
from quotecheck._tokens import is_number

_SHORTEST_THING = 2
_OF_SOMETHING = frozenset(("of", "'s", "’s", "'", "’", "that"))
_LONGEST_TARGET = 15
_ABOUT = frozenset(("about", "on"))
_HEARING = ("ers", "ors", "ists", "ians", "ants", "ents")
"""Endings of those who can be told something: drivers, tenants."""
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
        return infinitive and {"to", "hearer"} <= marks | case.takes and _speak(case, case.cued.source, hearer)
    if hearer is not None:  # "reminded voters | of it", but not "Roe reminds me of Poe"
        mistaken = "voiced" in case.takes and phrases.is_lone_pronoun(*hearer)
        hears = speaks(case, *hearer) or lower[hearer[1] - 1].endswith(_HEARING)
        return lower[first] in marks and hears and is_voiced(case) and not mistaken
    objects = not case.takes.isdisjoint(_ACTED_ON)
    if lower[first] in marks or not objects:  # "spoke | about it", "which Roe cast | as a win"
        return lower[first] in marks and (not objects or lower[first] in _ABOUT or case.is_fronted())
    place, stop = first + 1, min(case.sentence.stop, first + _LONGEST_TARGET)
    while place < stop and case.words[place] not in EDGES and not phrases.is_verb(place):
        if lower[place] in marks:
            return "hearer" not in case.takes and not _is_timed(case, place + 1)
        place = case.passage.closers.get(place, place + 1)
    return False


def _speak(case: Case, *named: Range | None) -> bool:
    """Say whether those that are named can speak, and no documents."""
    return all(each is None or speaks(case, *each) for each in named)


def _is_timed(case: Case, first: int) -> bool:
    """Say whether a mark leads to a time, a number or a clause: attacked them | for 20 overs, | as they slept."""
    phrases, place = case.passage.phrases, first + (case.lower[first] in DETERMINERS)
    return case.lower[place] in TIMES or is_number(case.words[place]) or phrases.is_pronoun(first)


def _is_thing(case: Case) -> bool:
    """Say whether the object is nobody, but somebody's, or of something: "questioned his motives", not "the men"."""
    phrases, lower, first = case.passage.phrases, case.lower, case.complement.first
    stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
    if stop - first < _SHORTEST_THING or speaks(case, first, stop):
        return False
    inside = lower[first:stop]
    return lower[first] in POSSESSIVES or lower[first] in DEMONSTRATIVES or not _OF_SOMETHING.isdisjoint(inside)
