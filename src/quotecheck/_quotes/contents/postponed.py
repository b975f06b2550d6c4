"""Clauses that stand far behind their cue: "warned pupils since Easter, in lessons and on the bus, | that"."""

from __future__ import annotations

from quotecheck._quotes.contents.fronted import is_clause
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.words import (
    CONJUNCTIONS,
    DETERMINERS,
    HEARERS,
    MODALS,
    NUMBER_WORDS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
)
from quotecheck._tokens import is_number

_OPENING = frozenset(("that", "whether", "why", "how"))
_ASKED = frozenset(("if", "what", "when", "where", "who"))
"""What opens a reported question right behind an adverb, but mostly something else."""
_SURE = frozenset(("certain", "sure"))
_LEADING = (PREPOSITIONS - {"about", "as", "for", "like", "of", "up"}) | (TIME_LEADS - DETERMINERS)
"""What may lead what stands in between."""
_NARROWING = frozenset(("exactly", "just", "only", "precisely", "so"))
"""Adverbs of the clause itself: "exactly what"."""
_ASIDES = RELATIVES | {"where", "when", "while", "as"}
_OWN = SUBORDINATORS - RELATIVES | {"based", "contrary", "despite", "given", "unlike", "with", "without"}
"""What leads an aside that is part of what is said."""
_TIMED = frozenset(("after", "as", "before", "when", "while"))
"""What leads a clause that tells when something was said: said | as she left court | that."""
_BREAKS = frozenset(";:(?!")
_CLOSINGS = frozenset(",;:—–")
_BEFORE_THAT = CONJUNCTIONS | DETERMINERS | (PREPOSITIONS - {"past"}) | {"fact", "idea", "notion", "view"}
"""Words behind which "that" opens no clause of the cue."""
_FURTHEST = 30


def postponed(passage: Passage, first: int, stop: int) -> int | None:
    """Return where the clause of a cue begins that only adjuncts part from it, if it is one with a conjunction."""
    lower, phrases = passage.lower, passage.phrases
    adverb = phrases.is_adverb(first) and lower[first] not in _NARROWING
    asked = first + (2 if lower[first] == "for" and lower[first + 1] in _SURE else adverb)
    if asked > first and lower[asked] in _ASKED:
        return asked
    if not (adverb or _leads(passage, first)) or _OPENING.isdisjoint(lower[first + 1 : stop]):
        return None
    stop = min(stop, first + _FURTHEST)
    aside = lower[first] == "," and lower[first + 1] in _ASIDES
    timed = _is_timed(passage, first)
    for place in range(first + 1, stop):
        word = lower[place]
        if place in passage.closers or word in _BREAKS or phrases.is_participle(place):
            return None
        if word == ",":
            aside = not aside and lower[place + 1] in _ASIDES
        elif word in _OPENING:
            told = not aside and not (timed and word != "that")  # "said when asked whether"
            return place if told and _opens(passage, place, stop) else None
        elif not aside and not timed and phrases.is_verb(place) and not _is_noun(passage, place, first):
            return None
    return None


def resumed(passage: Passage, comma: int, stop: int) -> bool:
    """Say whether a clause goes on behind an aside of its own between commas: says, | rain or shine, she will row."""
    lower, phrases, closers = passage.lower, passage.phrases, passage.closers
    own = lower[comma + 1] in _OWN or lower[comma + 2] == "or"
    if lower[comma] != "," or not own or lower[comma + 2] == "asked":
        return False
    end = next((k for k in range(comma + 2, min(stop, comma + _FURTHEST)) if lower[k] == "," or k in closers), stop)
    if end >= stop or end in closers:
        return False
    verb = phrases.phrase_from(end + 1, stop, apposition=False)
    pronoun = verb == end + 2 and phrases.is_pronoun(end + 1)
    return verb > end + 1 and (pronoun or phrases.is_verb(verb)) and lower[end + 1] not in RELATIVES


def timed_stop(passage: Passage, first: int, stop: int) -> int | None:
    """Return where a clause ends that only tells when something was said: "conceded | when the polls had closed".

    None where it holds or leads up to what is said: "said | when rents rise, tenants leave".
    """
    lower, phrases = passage.lower, passage.phrases
    if not _is_timed(passage, first) or not MODALS.isdisjoint(lower[first:stop]) or lower[first + 1] == "to":
        return None
    verb = phrases.phrase_from(first + 1, stop)
    while phrases.is_adverb(verb):
        verb += 1
    if verb == first + 1 or not phrases.is_verb(verb):
        return None
    end = next((place for place in range(verb, stop) if lower[place] in _CLOSINGS or place in passage.closers), stop)
    further = (place for place in range(verb + 1, end) if phrases.is_finite(place) and not phrases.is_verb(place - 1))
    if next(further, None) is not None or end in passage.closers:
        return None
    return None if end < stop and is_clause(phrases, end + 1, stop) else end


def _is_timed(passage: Passage, first: int) -> bool:
    """Say whether a clause begins that tells when something was said: "as she left court"."""
    word = passage.lower[first]
    return word in _TIMED and (word != "as" or passage.phrases.is_pronoun(first + 1))


def _is_noun(passage: Passage, place: int, lowest: int) -> bool:
    """Say whether what might be a verb is none: "in private talks,", "at a rally held in May"."""
    plural = passage.lower[place].endswith("s") and passage.words[place + 1] == ","
    return plural or passage.phrases.is_reduced(place, lowest)


def _leads(passage: Passage, first: int) -> bool:
    """Say whether an adjunct begins at a token, and no contents."""
    word, following = passage.lower[first], passage.lower[first + 1]
    if word == "to":
        named = passage.words[first + 1][:1].isupper() or is_number(following)
        return named or following in DETERMINERS or following in HEARERS
    if following == "times":
        return is_number(word) or word in NUMBER_WORDS or word == "many"
    if word == "ahead" or _is_timed(passage, first):
        return True
    return word in _LEADING or (word == "," and (following in _LEADING or following in _ASIDES))


def _opens(passage: Passage, place: int, stop: int) -> bool:
    """Say whether the cue's clause begins at a conjunction, and no relative one: "a tongue | that few speak"."""
    lower, phrases, before, first = passage.lower, passage.phrases, passage.lower[place - 1], place + 1
    if lower[place] != "that":
        return before != "," and before not in _BEFORE_THAT
    trigger = passage.triggers.get(passage.words[place - 1])
    if before in _BEFORE_THAT or (trigger and trigger.noun):
        return False
    if before == "," or lower[first] == ",":
        return True
    verb = phrases.phrase_from(first, stop)
    while verb < stop and phrases.is_adverb(verb):
        verb += 1
    gap = phrases.words[verb + 1] in (".", ",", ";") or lower[verb + 1] in MODALS
    return first < verb < stop and phrases.is_verb(verb) and not gap
