"""What interrupts a cue and its contents between marks: ", in tears," and "— on air —" and "Salem, New Hampshire,"."""

from __future__ import annotations

from quotecheck._quotes.contents.fronted import is_clause
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.words import ADVERBS, DETERMINERS, RELATIVES, THIRD_PERSON, TIME_LEADS, TIMES

TIME_PREPOSITIONS = frozenset(("in", "on", "at", "since", "during"))
TIMED = ADVERBS | TIME_PREPOSITIONS | TIME_LEADS | TIMES | {"for"}
"""First words of when something was said."""
CLOSINGS = {"—": "—", "–": "–", "(": ")"}
"""The marks that open an aside, each with the one that closes it."""
_TIME_CLAUSES = frozenset(("when", "after", "as", "before", "while"))
_LONGEST_ASIDE = 20
_LONGEST_PLACE = 6
_LONGEST_NOUN = 3


def past_place(passage: Passage, comma: int, highest: int) -> int | None:
    """Return the token behind the second half of a place: in Salem | , New Hampshire, | that."""
    words, phrases, place = passage.words, passage.phrases, comma + 1
    stop = min(place + _LONGEST_PLACE, highest)
    while place < stop and (words[place][:1].isupper() or phrases.abbreviates(place)):
        place += 1
    if place == comma + 1 or not words[comma - 1][:1].isupper():
        return None
    place += words[place] == ","
    noun = place
    while noun < place + _LONGEST_NOUN and phrases.is_open(noun):
        noun += 1
    if passage.lower[noun] == "that":  # "in a Salem, New Hampshire, | farm shop | that"
        place = noun
    return place if passage.lower[place] == "that" or passage.lower[place] in TIMED else None


def past_enclosed(passage: Passage, opening: int, highest: int) -> int | None:
    """Return the "that" behind an aside between dashes or brackets: said — on air — | that."""
    lower, closing = passage.lower, CLOSINGS[passage.lower[opening]]
    inside = range(opening + 1, min(opening + _LONGEST_ASIDE, highest))
    place = next((index for index in inside if lower[index] == closing), None)
    return place + 1 if place is not None and lower[place + 1] == "that" else None


def past_commas(passage: Passage, opening: int, highest: int) -> int | None:
    """Return the token behind anything short between commas in front of "that" or words in marks."""
    lower, closers, first = passage.lower, passage.spoken, opening + 1
    stop = min(opening + _LONGEST_ASIDE, highest)
    if "," not in lower[first:stop]:
        return None
    comma = lower.index(",", first)
    made_by = lower[first + 1] == "by"  # "in a letter, signed by two aides, one of them new, that"
    while comma < stop and (lower[comma] != "," or (made_by and lower[comma + 1] != "that")):
        comma += 1
    that = lower[comma + 1] == "that"
    if comma >= stop or not (that or comma + 1 in closers):
        return None
    # ", as she left,", ", many of whom laughed,"
    acts = made_by or lower[first] in _TIME_CLAUSES or not RELATIVES.isdisjoint(lower[first:comma])
    for index in range(first, comma):
        if index in closers or (not acts and passage.phrases.is_verb(index)):
            return None
    return comma + that


def past_apposed(passage: Passage, opening: int, highest: int) -> int | None:
    """Return the clause behind what somebody told is called: told the mayor | , Ann Roe, | it was safe."""
    phrases, first = passage.phrases, opening + 1
    stop = phrases.phrase_from(first, min(opening + _LONGEST_PLACE, highest), apposition=False)
    named = passage.words[first][:1].isupper() or passage.lower[first] in DETERMINERS | THIRD_PERSON
    closes = named and stop > first and passage.words[stop] == ","
    told = passage.lower[stop + 1] == "to" or is_clause(phrases, stop + 1, highest)
    return stop + 1 if closes and told else None
