"""Gaps: a clause of saying whose own clause lacks its subject, "a boat | police said | was stolen"."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import SAYING, CueHit, cue_table
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import COMMON_VERBS, DETERMINERS, PLURALS

_LINKING = frozenset(("that", "which", "who", "whom", "what"))


def behind_gap(phrases: Phrases, hit: CueHit, source: Range, lowest: int) -> Range:
    """Return the end of a source that holds what a gap behind its cue stands for: "the men | police" say robbed it."""
    first, last = source[0], source[1] - 1
    if first == last or not _lacks_subject(phrases, hit.stop) or not hit.takes >= SAYING:
        return source
    if cue_table().triggers[phrases.lower[hit.first]].noun or "object" in hit.takes:
        return source  # "a weak jobs report cheered", "refugees admitted are"
    if first > lowest and (phrases.lower[first - 1] in _LINKING or phrases.is_open(first - 1)):
        return source  # "a boat | the police said was stolen"
    place, words, lower = last, phrases.words, phrases.lower
    named = words[last][:1].isupper()
    while named and place > first and words[place - 1][:1].isupper() and lower[place - 1] not in DETERMINERS:
        place -= 1
    several = named or lower[last] in PLURALS or lower[last].endswith("s")
    apart = phrases.is_open(place - 1) or (named and lower[place - 1] == "all")
    return (place, source[1]) if several and place > first and apart else source


def _lacks_subject(phrases: Phrases, index: int) -> bool:
    """Say whether a finite verb stands right behind a cue: said | was stolen."""
    word = phrases.words[index]
    acts = word in phrases.verbal or word[-2:] == "ed"
    return acts and phrases.is_finite(index) and (word in COMMON_VERBS or word[-1] != "s")  # "aides said | details"
