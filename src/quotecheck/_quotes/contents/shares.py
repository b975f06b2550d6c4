"""What another share of those asked said: "a third said they would stay, | while half wanted to go"."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases.wordclasses import SHARES
from quotecheck._quotes.words import NUMBER_WORDS, ROUNDED
from quotecheck._tokens import is_number

_SHARES = SHARES | {"majority", "quarters", "thirds", "fifths", "tenths"}
_MEASURING = ROUNDED | {"a", "an", "another", "full", "that", "those", "to", "with"}
"""What may stand in front of a share."""
_LEADS = _MEASURING | _SHARES | NUMBER_WORDS
_FACING = frozenset(("against", "compared", "versus", "vs"))
"""What another share is set against the first by."""
_JOINING = frozenset(("and", "but", "while", "with", ",")) | _FACING
_MOST_MEASURING = 5


def is_share(passage: Passage, source: Range | None) -> bool:
    """Say whether a source is a share or a number of those asked: "a third of voters", "39 members"."""
    if source is None or (passage.lower[source[0]].isalpha() and passage.lower[source[0]] not in _LEADS):
        return False
    first = _past_measures(passage, source[0])
    return first < source[1] and _counts(passage, first)


def other_share(passage: Passage, first: int, stop: int) -> int:
    """Return where what another share said begins, or ``stop``."""
    lower, phrases = passage.lower, passage.phrases
    for index in range(first + 1, stop):
        if lower[index] not in _JOINING:
            continue
        place = index + (lower[index] == ",")
        faces = lower[place] in _FACING
        place = _past_measures(passage, place + (lower[place] in _JOINING))
        if not _counts(passage, place):
            continue
        verb = phrases.phrase_from(place, stop, apposition=False)
        acts = phrases.is_verb(verb) or lower[verb] == "saying"
        if faces or acts or (lower[index] == "," and lower[place + 1] in _SHARES):
            return index
    return stop


def _past_measures(passage: Passage, place: int) -> int:
    furthest = place + _MOST_MEASURING
    while place < furthest and passage.lower[place] in _MEASURING:
        place += 1
    return place


def _counts(passage: Passage, place: int) -> bool:
    """Say whether a number or a share begins at a token, and no compound does: "32-year-old"."""
    lower = passage.lower
    word = lower[place]
    if lower[place + 1] != "-" or lower[place + 2] in _SHARES:
        return word in NUMBER_WORDS or word in _SHARES or is_number(word)
    return not is_number(word) and lower[place + 3] in _SHARES  # "thirty-one percent"
