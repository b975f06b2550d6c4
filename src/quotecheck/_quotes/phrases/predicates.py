"""The verb of a subject that holds a clause of its own: "critics who say it sank | are wrong"."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck._lexicon import word_class
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import (
    AUXILIARIES,
    COMMON_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    HANGING,
    LINKS,
    NUMBER_WORDS,
    OBJECTS,
    STRONG_PARTICIPLES,
    THIRD_PERSON,
    TIMES,
)

_TELLERS = word_class("subject_pronoun") - {"it", "you"}
"""Pronouns that nothing but a verb follows."""
HELPING = frozenset(("help", "helped", "helping", "helps", "let", "lets", "letting"))
_PERCEIVED = word_class("verb_of_perception") | HELPING | {"made", "make", "makes", "making"}
"""Verbs behind which another stands in its first form: "saw the car | drive off"."""
_PARTICLES = frozenset(("away", "down", "in", "off", "on", "out", "up"))
_NOMINAL = (DETERMINERS | THIRD_PERSON | HANGING | CONJUNCTIONS) - _PARTICLES
"""What a noun stands behind, or a verb that goes on with one before it."""
_CLOSING = frozenset(";:")
_LINKS = LINKS - {"like"}
_INFLECTED = ("ed", "s")
_BEHIND = THIRD_PERSON | HANGING | {"that", "to"}
"""What shows that a word that may be a noun or a participle is the verb."""


def main_verb(phrases: Phrases, first: int, stop: int, *, acted: bool, required: bool = False) -> int:
    """Return where a clause inside a subject ends: before the verb of that, "his claim that … | was denied".

    Args:
        phrases: The text.
        first: The first token of the clause.
        stop: The end of what is looked at, which is returned if there is no such verb.
        acted: Whether the clause needs no verb that is finite: "plans to sail | were dropped".
        required: Whether there must be such a verb, so that a doubtful one will do.
    """
    doubtful = stop
    for index in _further_verbs(phrases, first, stop, acted=acted):
        if phrases.lower[index] in AUXILIARIES or _is_main(phrases, first, index):
            return index
        doubtful = min(doubtful, index)
    return doubtful if required else stop


def only_verb(phrases: Phrases, first: int, stop: int) -> int:
    """Return the finite verb of a stretch that has one, and no clause of its own: "who predicted rain | was right"."""
    lower = phrases.lower
    if not (_LINKS.isdisjoint(lower[first:stop]) and _TELLERS.isdisjoint(lower[first:stop])):
        return stop
    verbs = [index for index in range(first + 1, stop) if phrases.is_finite(index) and not _is_bound(phrases, index)]
    if not verbs:  # "a man claiming to be ill | gunned down a guard"
        verbs = [index for index in range(first + 1, stop) if phrases.is_verb(index) and not _is_bound(phrases, index)]
    if len(verbs) != 1:
        return stop
    verb, after = verbs[0], verbs[0] + 1
    after += lower[after] in _PARTICLES
    takes = lower[after] in OBJECTS or lower[after] in NUMBER_WORDS
    return stop if phrases.is_reduced(verb, first) and not takes else verb


def opens_relative(phrases: Phrases, that: int, stop: int) -> bool:
    """Say whether a verb follows "that", so that it opens a relative clause: in a report that (for once) | blames."""
    place = that + 1 + (phrases.is_adverb(that + 1) and phrases.lower[that + 1] != "there")
    if phrases.lower[place] in HANGING:
        place = phrases.phrase_from(place + 1, stop, apposition=False)
    acted = phrases.lower[place].endswith("ed") and phrases.lower[place + 1] in OBJECTS
    return acted or phrases.is_finite(place)


def _further_verbs(phrases: Phrases, first: int, stop: int, *, acted: bool) -> Iterator[int]:
    """Yield the verbs behind those that the clauses of a stretch have for themselves."""
    lower, own, perceived = phrases.lower, first, False
    plain = acted = acted or first in phrases.closers
    acted = acted or phrases.is_finite(first)
    for index in _outside_marks(phrases, first, stop):
        word = lower[index]
        if word in _LINKS and index > first:
            if not (plain and word in CONJUNCTIONS):  # "to mend or sell | is"
                plain, acted = False, acted and lower[index + 1] in TIMES  # "be delayed until May | was"
        elif word in _TELLERS:
            own = index + 1 + phrases.is_adverb(index + 1)
            acted, perceived = True, lower[own] in _PERCEIVED
        elif index > own and phrases.is_verb(index):
            if perceived and word not in AUXILIARIES and not word.endswith(_INFLECTED):
                perceived = False
            elif not acted:
                acted, perceived = not phrases.is_reduced(index, first), word in _PERCEIVED
            elif not _is_bound(phrases, index):
                yield index


def _outside_marks(phrases: Phrases, first: int, stop: int) -> Iterator[int]:
    """Yield the tokens of a stretch outside words in marks, up to a semicolon or a colon."""
    index = first
    while index < stop and phrases.words[index] not in _CLOSING:
        if index in phrases.closers:
            index = phrases.closers[index]
        else:
            yield index
            index += 1


def _is_main(phrases: Phrases, first: int, index: int) -> bool:
    """Say whether a verb that is no auxiliary is finite, by what it is or by what stands behind it."""
    word, lower = phrases.lower[index], phrases.lower
    takes = phrases.takes_object(index)
    if not phrases.is_finite(index) or (phrases.is_reduced(index, first) and not takes):
        return False
    sure = word in COMMON_VERBS and word not in STRONG_PARTICIPLES
    return sure or takes or lower[index + 1] in _BEHIND


def _is_bound(phrases: Phrases, index: int) -> bool:
    """Say whether a word goes on with the verb before it, or is a noun: would not have | been, the | plans."""
    lower = phrases.lower
    if lower[index - 1] in _NOMINAL or (lower[index - 1] in _PARTICLES and _may_be_plural(phrases, index)):
        return True
    while lower[index - 1] != "there" and (phrases.is_adverb(index - 1) or lower[index - 1] == "not"):
        index -= 1
    if lower[index - 1] == "to" or (lower[index - 1] in _PERCEIVED and lower[index] not in AUXILIARIES):
        return True
    return lower[index - 1] in AUXILIARIES and phrases.is_verb(index - 1)


def _may_be_plural(phrases: Phrases, index: int) -> bool:
    """Say whether a form in -s may be a noun: printed in | reports of the time."""
    word = phrases.lower[index]
    return word.endswith("s") and word in phrases.verbs and word not in COMMON_VERBS
