"""Clauses that stand in front of the main one: "When Ann Roe spoke up, the board …"."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    BE,
    CONJUNCTIONS,
    CONTRACTED,
    HANGING,
    NUMBER_WORDS,
    PRONOUNS,
    RELATIVES,
    TIMES,
)
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

_LEADS = CONJUNCTIONS | {"even", "ever", "just", "only", "shortly", "soon"}
"""What may stand in front of the word that opens such a clause."""
OPENING = frozenset(
    (
        *("after", "although", "as", "because", "before", "if", "once", "since", "though", "unless", "until"),
        *("when", "whenever", "whereas", "while"),
    )
)
"""What opens a clause that leads up to the main one."""
_OPENING = OPENING | {"given", "where", "with"}
_PARTICIPIAL = frozenset(("after", "before", "besides", "by", "despite", "for", "in", "on", "when", "while", "without"))
"""What leads a clause with a participle: By saying so, she …"""
CONNECTIVES = word_class("coordinator") | {"even", "just", "and", "only"}
_PAUSES = frozenset(",—–")
_PLACING = HANGING | {"amid", "despite", "during", "following", "like", "unlike"}
_INSIDE = RELATIVES | OPENING | {"that", "where"}
"""What opens a clause inside a phrase that stands in front."""
_EXISTING = frozenset(("there", "here"))
_SUBJECTS = PRONOUNS.union(CONTRACTED, ("everybody", "everyone", "nobody", "others", "somebody", "someone"))
_MOST_LEADS = 2
_LEADING = 2


def fronted_stop(sentence: Sentence, cued: Cued, words: Sequence[str], lower: Sequence[str]) -> int | None:
    """Return the comma that ends the fronted clause of a cue, where a subject of another cue follows it."""
    place = sentence.first
    for _ in range(_MOST_LEADS):
        place += lower[place] in _LEADS
    if lower[place] not in OPENING or cued.hit.kind is not CueKind.VERB or cued.inherits:
        return None
    if cued.first <= place or "," in words[place : cued.first]:
        return None
    for other in sentence.cues:
        comma = other.first - 1
        if comma > cued.stop and words[comma] == "," and other.source and not other.inherits:
            return comma
    return None


def opens_clause(passage: Passage, lowest: int, index: int, *, participle: bool) -> bool:
    """Say whether a cue stands in a clause that leads up to the main one: "While Ann Roe said that …, "."""
    lower, words = passage.lower, passage.words
    before = index - 1
    if before > lowest and lower[before] in OPENING:
        place = before - (lower[before - 1] in CONNECTIVES)
        if words[place - 1] in _PAUSES or (place < before and place > lowest):
            return True
    first = _past_times(passage, lowest, index)
    if lower[first] in _OPENING and first < index and words[before] != ",":
        return main_clause(passage, first + 1, index) == index
    if _is_placed(passage, first, index):
        return True
    if before > lowest and words[before] == ",":
        return False
    return participle and index - first < _LEADING and (first == index or lower[first] in _PARTICIPIAL)


def _past_times(passage: Passage, first: int, stop: int) -> int:
    """Step over what may stand in front of a subordinator: "But even", "three years" after."""
    lower, phrases = passage.lower, passage.phrases
    while first < stop and lower[first] not in OPENING and (lower[first] in CONNECTIVES or phrases.is_adverb(first)):
        first += 1
    place = first + (lower[first] == "a")
    while place < stop and (lower[place] in TIMES or lower[place] in NUMBER_WORDS or is_number(lower[place])):
        place += 1
    return place if lower[place] in OPENING else first


def _is_placed(passage: Passage, first: int, index: int) -> bool:
    """Say whether a cue stands in a clause inside a phrase in front: "In a year in which many say"."""
    lower, phrases = passage.lower, passage.phrases
    if lower[first] not in _PLACING:
        return False
    opened = next((place for place in range(first + 1, index + 1) if lower[place] in _INSIDE), None)
    if opened is None or "," in lower[opened:index]:
        return False
    return not any(map(phrases.is_verb, range(first + 1, opened)))


def main_clause(passage: Passage, first: int, stop: int, *, acted: bool = False, nested: bool = False) -> int:
    """Return the comma in front of the main clause that follows a subordinate one, or ``stop``."""
    phrases, words, lower, closers = passage.phrases, passage.words, passage.lower, passage.closers
    index = first
    while index < stop:
        if index in closers:
            index = closers[index]
            continue
        acted = acted or phrases.is_verb(index) or lower[index] in CONTRACTED
        if words[index] == "," and acted and is_clause(phrases, index + 1, len(passage.tokens)):
            if not nested:
                return index
            nested = acted = False
        index += 1
    return stop


def main_predicate(passage: Passage, first: int, stop: int, *, acted: bool, bare: bool = False) -> int:
    """Return the comma behind a clause between a subject and its verb, or ``stop``: "Roe, as Poe said it, | left".

    Behind a ``bare`` subject, its verb is yet to come.
    """
    is_main = passage.phrases.is_verb if bare else passage.phrases.is_finite
    phrases, words, closers, index = passage.phrases, passage.words, passage.closers, first
    while index < stop:
        if words[index] == "," and acted and is_main(index + 1 + phrases.is_adverb(index + 1)):
            return index
        acted = acted or index in closers or phrases.is_verb(index)
        index = closers.get(index, index + 1)
    return stop


def is_clause(phrases: Phrases, first: int, stop: int) -> bool:
    """Say whether a subject and its verb begin at a token."""
    lower = phrases.lower
    first += lower[first] in CONNECTIVES
    if lower[first] in _EXISTING and lower[first + 1] in BE:
        return True
    while first < stop and phrases.is_adverb(first):
        first += 1
    first += phrases.words[first] == ","
    if lower[first] in _SUBJECTS:
        return lower[first] not in RELATIVES
    verb = end = phrases.phrase_from(first, stop)
    verb += "," in phrases.words[first:end] and phrases.words[end] == ","
    verb += verb == end and lower[verb].endswith("s") and phrases.is_open(verb)  # "U.S. | forces"
    while verb < stop and phrases.is_adverb(verb):
        verb += 1
    return first < end and verb < stop and (phrases.is_verb(verb) or lower[verb] in RELATIVES)
