"""Clauses that stand in front of the main one: "When Ann Roe spoke up, the board …"."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import CONJUNCTIONS
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
_MOST_LEADS = 2


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
