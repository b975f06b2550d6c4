"""Hearers: where the phrase ends of whom something is told."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sources.agreement import people
from quotecheck._quotes.words import DETERMINERS, HEARERS, PLURALS, QUANTIFIERS, RELATIVES, ROUNDING
from quotecheck._tokens import is_number

_SITTING = word_class("hearing_body") | {"parliament", "police"}
"""Those to whom somebody tells something: no name behind them is theirs."""
_TOLD = frozenset(("that", "to", "whether", "if"))
_ASKED = frozenset(("whether", "what", "why", "how", "if"))
_ANYBODY = frozenset(("anyone", "anybody", "everyone", "everybody", "those"))
_SHORTEST_RELATIVE, _LONGEST_RELATIVE = 2, 12
_BOUNDS = (["more", "than"], ["at", "least"], ["fewer", "than"], ["up", "to"])
_PLACING = frozenset(("in", "on", "at", "during", "after"))
_PARTED = QUANTIFIERS | {"leaders", "members", "people", "residents"}
"""What may be told to some of a group: reminded members of the board | of the rules."""


def counted_from(lower: Sequence[str], words: Sequence[str], first: int) -> int:
    """Return where the number begins behind what rounds it: told about | 50 farmers, told more than | 200 people."""
    begin = first + (2 if lower[first : first + 2] in _BOUNDS else lower[first] in ROUNDING)
    return begin if begin > first and is_number(words[begin]) else first


def before_told(phrases: Phrases, first: int, stop: int) -> int:
    """End a hearer in front of the subject of what is told: told parents | schools would shut, the court | Roe had."""
    lower, words, last = phrases.lower, phrases.words, stop - 1
    goes_on = phrases.is_verb(stop)
    named = next((place for place in range(first + 1, stop) if words[place][:1].isupper()), stop)
    if named < stop and (goes_on or not phrases.closers.keys().isdisjoint(range(named, stop + 1))):
        several = lower[named - 1].endswith("s") and not words[named - 1].isupper()
        return named if several or lower[named - 1] in _SITTING else stop
    if not goes_on:
        return stop
    if lower[first] in DETERMINERS:
        return last if last - first > 1 and words[last].islower() and lower[last].endswith("s") else stop
    return first + 1 if words[first].islower() and lower[first].endswith("s") and words[last].islower() else stop


def before_place(phrases: Phrases, first: int, stop: int, marks: frozenset[str]) -> int:
    """End the phrase of a hearer before where or when it was told, or of what: told reporters | on a call."""
    lower = phrases.lower
    marks = marks if lower[stop] != "that" else frozenset()
    for place in range(first + 1, stop):
        if lower[place] in marks and lower[place - 1] not in _PARTED:
            return place
        if lower[place] in _PLACING:
            following = lower[place + 1]
            placed = lower[place] == "at" or following in ("a", "an")
            if placed or lower[place - 1] in phrases.roles or is_number(following):
                return place
    return stop


def past_relative(phrases: Phrases, stop: int, highest: int) -> int:
    """Read on over a relative clause up to what is told: told those | who came | that the dam was safe."""
    lower = phrases.lower
    parted = lower[stop] == ","
    if lower[stop + parted] not in RELATIVES or phrases.is_pronoun(stop + parted + 1):
        return stop  # "told us | who she was"
    ahead = range(stop + _SHORTEST_RELATIVE, min(stop + _LONGEST_RELATIVE, highest))
    if parted:  # "asked Poe | , who was leaving, | to stay"
        return next((place for place in ahead if lower[place] in _TOLD and lower[place - 1] == ","), stop)
    told = next((place for place in ahead if _opens(phrases, place)), stop)
    return highest if told == stop and lower[stop - 1] in _ANYBODY else told  # "told anyone | who asked"


def _opens(phrases: Phrases, place: int) -> bool:
    """Say whether what is told begins behind a relative clause: "asked those who saw the van | to come"."""
    lower = phrases.lower
    if lower[place] != "to":
        return lower[place] == "that" or lower[place] in _ASKED
    bare = lower[place + 1] not in DETERMINERS and lower[place + 1] not in HEARERS
    return bare and phrases.is_open(place - 1) and not phrases.is_verb(place - 1)


def past_list(phrases: Phrases, stop: int, highest: int) -> int:
    """Read on over further hearers of a list: told the board | , the mayor and the press | that it was safe."""
    lower = phrases.lower
    if lower[stop] != ",":
        return stop
    that = next(
        (place for place in range(stop + 1, min(stop + _LONGEST_RELATIVE, highest)) if lower[place] == "that"), stop
    )
    listed = "and" in lower[stop:that] and lower[that - 1] != ","
    return that if listed and not any(map(phrases.is_verb, range(stop, that))) else stop


def is_mass(phrases: Phrases, first: int, stop: int) -> bool:
    """Say whether a phrase is a noun that stands alone and is of nobody: urged | calm, but not police, voters."""
    word = phrases.words[first]
    if stop - first > 1 or not word.islower() or word.endswith("s") or phrases.is_pronoun(first):
        return False
    return not (word in HEARERS or word in phrases.roles or word in PLURALS or word in people())
