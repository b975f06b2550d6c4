"""What follows contents in their sentence and is the narrator's: a main clause, a remark on what was said."""

from __future__ import annotations

from itertools import compress

from quotecheck._lexicon import word_class
from quotecheck._quotes.fronted import OPENING
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import CONTRACTED, PRONOUNS, RELATIVES, TIMES
from quotecheck._tokens import is_number

_PARTICIPIAL = frozenset(("after", "before", "besides", "by", "despite", "for", "in", "on", "when", "while", "without"))
"""What leads a clause with a participle: By saying so, she …"""
_CONNECTIVES = word_class("coordinator") | {"even", "just", "and", "only"}
_THIRD = frozenset(("he", "she", "they"))
_JOINING = frozenset(("and", "but"))
_PAUSES = frozenset(",—–")
_ARTICLES = frozenset(("a", "an"))
_ASIDES = RELATIVES | _ARTICLES
_COORDINATORS = frozenset(("and", "or", "but"))
_LEADING = 2


def opens_clause(passage: Passage, lowest: int, index: int, *, participle: bool) -> bool:
    """Say whether a cue stands in a clause that leads up to the main one: "While Ann Roe said that …, "."""
    lower, words = passage.lower, passage.words
    before = index - 1
    if before > lowest and words[before] == ",":
        return False
    if before > lowest and lower[before] in OPENING:
        place = before - (lower[before - 1] in _CONNECTIVES)
        if words[place - 1] in _PAUSES or (place < before and place > lowest):
            return True
    first = lowest
    while first < index and (lower[first] in _CONNECTIVES or passage.phrases.is_adverb(first)):
        first += 1
    if lower[first] in OPENING and first < index:
        return main_clause(passage, first + 1, index) == index
    return participle and index - first < _LEADING and (first == index or lower[first] in _PARTICIPIAL)


def main_clause(passage: Passage, first: int, stop: int, *, acted: bool = False) -> int:
    """Return the comma in front of the main clause that follows a subordinate one, or ``stop``."""
    phrases, words, lower, closers = passage.phrases, passage.words, passage.lower, passage.closers
    index = first
    nested = lower[first + (lower[first] == "that")] in OPENING
    while index < stop:
        if index in closers:
            index = closers[index]
            continue
        acted = acted or phrases.is_verb(index) or lower[index] in CONTRACTED
        if words[index] == "," and acted and _is_clause(phrases, index + 1, len(passage.tokens)):
            if not nested:
                return index
            nested = acted = False
        index += 1
    return stop


def _is_clause(phrases: Phrases, first: int, stop: int) -> bool:
    """Say whether a subject and its verb begin at a token."""
    while first < stop and phrases.is_adverb(first):
        first += 1
    first += phrases.words[first] == ","
    if phrases.lower[first] in PRONOUNS or phrases.lower[first] in CONTRACTED:
        return phrases.lower[first] not in RELATIVES
    verb = end = phrases.phrase_from(first, stop)
    verb += "," in phrases.words[first:end] and phrases.words[end] == ","
    while verb < stop and phrases.is_adverb(verb):
        verb += 1
    return first < end and verb < stop and (phrases.is_verb(verb) or phrases.lower[verb] in RELATIVES)


def remark(passage: Passage, first: int, stop: int) -> int:
    """Return where a remark of the narrator's on contents without words in marks begins, or ``stop``."""
    words, lower, phrases = passage.words, passage.lower, passage.phrases
    for comma in compress(range(first, stop - 1), map(_PAUSES.__contains__, words[first : stop - 1])):
        if _remarks(passage, first, comma, stop) and any(
            phrases.is_verb(index) or lower[index] in CONTRACTED for index in range(first, comma)
        ):
            return comma
    return stop


def _remarks(passage: Passage, first: int, comma: int, stop: int) -> bool:
    """Say whether what follows a pause may be a remark on what was said: ", compared with", ", which", ", and she"."""
    words, lower = passage.words, passage.lower
    word = lower[comma + 1]
    if word == "compared":
        return not any(map(is_number, words[first:comma]))
    if word in _ASIDES:
        return _is_aside(passage, comma, stop)
    opening = lower[first + (lower[first] == "that")]
    joined = words[comma] == "," and word in _JOINING
    return joined and lower[comma + 2] in _THIRD and lower[comma + 2] != opening


def _is_aside(passage: Passage, comma: int, stop: int) -> bool:
    """Say whether an aside without figures is the last of the contents, and no item of a list."""
    words, lower, phrases = passage.words, passage.lower, passage.phrases
    if lower[comma + 2] in TIMES:
        return False
    tail = range(comma + 1, stop - 1)
    if any(is_number(words[index]) for index in tail):
        return False
    if lower[comma + 1] in _ARTICLES:
        return not any(lower[index] in _COORDINATORS for index in tail)
    return not any(
        words[index] == "," and (phrases.is_verb(index + 1) or lower[index + 1] in _COORDINATORS) for index in tail
    )
