"""Gaps: contents that begin in front of their tag, with a noun or its pronoun: "a toll | which | he says | is high"."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.complements import BARE
from quotecheck._quotes.contents.extents import Extent
from quotecheck._quotes.cues import cue_table
from quotecheck._quotes.words import MODALS, PREPOSITIONS

_FRONTED = frozenset(("which", "who", "whom"))
FINITE = MODALS | {"am", "are", "had", "has", "have", "is", "was", "were"}
"""Helping verbs that are finite."""


def has_gap(case: Extent, first: int) -> bool:
    """Say whether a clause follows whose subject stands in front: "a toll which | he argues | is high"."""
    phrases, lower, before = case.passage.phrases, case.lower, case.cued.first - 1
    if case.sentence.quoted or not phrases.is_verb(first):
        return False
    if lower[before] in _FRONTED:
        return bool(relative(case))
    noun = cue_table().triggers[lower[case.cued.hit.first]].noun or lower[first].endswith("s")
    acts = case.words[first] in FINITE or (phrases.is_finite(first) and not noun)
    if not acts or lower[before + 1] == "that":
        return False
    if lower[before] != "that" and (phrases.is_time(before) or not phrases.is_open(before)):
        return False
    if any(map(phrases.is_verb, range(case.sentence.first, before))):
        return True
    return case.is_in_subject() and case.clause_stop(first) < case.sentence.stop - 1


def relative(case: Extent) -> list[Range]:
    """Return the relative pronoun that is part of what follows the tag: "which | he said | would double"."""
    before = case.cued.first - 1
    if case.complement.shape is not BARE or before <= case.sentence.first or case.cued.inherits:
        return []
    word, phrases = case.lower[before], case.passage.phrases
    if word == "that":
        gap = phrases.is_open(before - 1) and phrases.is_verb(case.complement.first)
    else:
        gap = word in _FRONTED and case.lower[before - 1] not in PREPOSITIONS
    return [(before, before + 1)] if gap and not phrases.is_verb(case.cued.first) else []
