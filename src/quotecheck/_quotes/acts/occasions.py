"""When, where and how something was spoken of: what follows an object and is no part of it."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import section, word_class
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.fronted import is_clause
from quotecheck._quotes.sources.agreement import people
from quotecheck._quotes.words import (
    AUXILIARIES,
    DETERMINERS,
    HEARERS,
    POSSESSIVES,
    PRONOUNS,
    QUESTION_WORDS,
    RELATIVES,
    SUBORDINATORS,
    THIRD_PERSON,
    TIME_LEADS,
    TIMES,
)

CLAUSAL = RELATIVES | SUBORDINATORS | PRONOUNS | AUXILIARIES | {"that"}
"""Words of a clause inside an object, whose verb "and" may go on with."""
MEANWHILE = frozenset(("when", "after", "as", "by", "following", "amid"))
_AFTERWARDS = frozenset(("after", "following", "amid"))
_CONFERRING = frozenset(("discuss", "talk about"))
PLACING = frozenset(("in", "on", "at", "before", "during", "through", "for"))
_PIECES = frozenset(("article", "piece", "report", "story"))
_WITHIN = frozenset(("in", "at", "during"))
_WHEN = frozenset(("ago", "earlier", "early", "here", "in", "last", "late", "later", "on", "this", ".", ","))
"""What may stand in a time besides its words and numbers."""
_LENGTHS = frozenset().union(*(section(f"calendar.{part}") for part in ("unit", "units", "season", "daypart")))
"""Words of a time that are none by themselves: a shorter week."""
_OCCASIONS = word_class("noun_of_occasion")
"""Where something is said, not what."""
_MEDIA = word_class("medium")
_OWN = THIRD_PERSON | {"a", "an"}
_OWN_TIMES = DETERMINERS - {"all"}
_AGAIN = word_class("subject_pronoun")
_UNPLAIN = CLAUSAL | QUESTION_WORDS | {"to"}
_MOST_DESCRIBING = 6


def before_times(case: Case, first: int, stop: int) -> int:
    """End a plain noun phrase before when it was spoken of: "endorsed Ann Roe | on Monday"."""
    lower, words, phrases, place = case.lower, case.words, case.passage.phrases, stop
    while place > first and (lower[place - 1] in _WHEN or lower[place - 1] in TIMES or words[place - 1].isdigit()):
        place -= 1
    bare = TIMES.isdisjoint(lower[place:stop]) or lower[place - 1] in TIME_LEADS or lower[place] in _LENGTHS
    if bare or place <= first or not phrases.is_open(place - 1):
        return stop
    return place if CLAUSAL.isdisjoint(lower[first + 1 : place]) else stop


def is_meanwhile(case: Case, index: int, stop: int) -> bool:
    """Say whether a clause tells when or how something was said: "as he left", "after it shut", "by naming them"."""
    word, following = case.lower[index], case.lower[index + 1]
    if word == "by":
        return case.lower[index + 1 + case.passage.phrases.is_adverb(index + 1)].endswith("ing")
    if word == "as":
        return following in _AGAIN
    if word in _AFTERWARDS and case.lower[index + 1] in _OWN_TIMES:
        return True
    return case.lower[index + 1 : index + 3] != ["it", "comes"] and is_clause(case.passage.phrases, index + 1, stop)


def is_plain(case: Case, first: int, stop: int) -> bool:
    """Say whether an object is a noun phrase without a clause, an infinitive or a participle."""
    phrases, lower = case.passage.phrases, case.lower
    if not _UNPLAIN.isdisjoint(lower[first:stop]):
        return False
    return not any(
        lower[index].endswith("ing") or (phrases.is_verb(index) and not _is_noun(lower, first, index))
        for index in range(first, stop)
    )


def _is_noun(lower: Sequence[str], first: int, index: int) -> bool:
    """Say whether a plural that may be a verb is a noun by what stands in front of it: "Roe's | charges"."""
    owned = index == first or lower[index - 1] in POSSESSIVES or lower[index - 1] in DETERMINERS
    return owned and lower[index].endswith("s")


def is_occasion(case: Case, first: int, index: int, stop: int) -> bool:
    """Say whether a preposition tells where or by whom it was said: "at a rally", "on Twitter", "through a lawyer"."""
    lower, phrases = case.lower, case.passage.phrases
    if lower[index] == "for":
        return lower[index + 1] == "this" and lower[index + 2] in _PIECES
    named = _is_named(case, first, index)
    if named and lower[index] in _WITHIN:
        return True
    for place in (index + 1, index + 2):
        if lower[index] == "on" and lower[place] in _MEDIA and not phrases.is_open(place + 1):
            return named or lower[index + 1] not in DETERMINERS
    nouns = phrases.roles if lower[index] == "through" else _OCCASIONS
    for place in range(index + 1, min(stop, index + _MOST_DESCRIBING)):
        if lower[place] in nouns or lower[place].removesuffix("s") in nouns:
            return named or lower[index + 1] in _OWN or lower[index + 1] == lower[place]
        if lower[place] not in DETERMINERS and lower[place] not in POSSESSIVES and not phrases.is_open(place):
            return False
    return False


def is_dated(case: Case, first: int, index: int, stop: int) -> bool:
    """Say whether a day and a place tell when it was said: "on Sunday at a fair", not "on Sunday over his taxes"."""
    after = case.passage.phrases.past_time(index)
    placed = index < after < stop and case.lower[after] in PLACING - {"for"}
    return placed and case.lower[index] == "on" and is_plain(case, first, index)


def is_shared(case: Case, first: int, index: int, stop: int) -> bool:
    """Say whether "with" tells who took part in a talk: "discussed it | with her neighbours"."""
    if case.cued.hit.frames.lemma not in _CONFERRING or not is_plain(case, first, index):
        return False
    phrases, lower = case.passage.phrases, case.lower
    inside = lower[index + 1 : phrases.phrase_from(index + 1, stop, apposition=False)]
    return lower[first] in HEARERS or any(
        word in people() or word.removesuffix("s") in phrases.roles for word in inside
    )


def _is_named(case: Case, first: int, stop: int) -> bool:
    """Say whether an object is nothing but a pronoun or a name, so that what follows is no part of it: her | in May."""
    if "evidence" in case.takes or not case.words[stop].islower():
        return False
    if stop == first + 1 and case.lower[first] in HEARERS:
        return True
    return all(word[:1].isupper() or word in ".-" for word in case.words[first:stop])
