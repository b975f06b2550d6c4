"""Headlines that name at their end who said it: "Rents will double: Roe", "No way back – Roe"."""

from __future__ import annotations

from quotecheck._quotes.cues import BASE, CueHit, frames_of
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sentence import Cued
from quotecheck._quotes.words import REPORTS
from quotecheck.kinds import CueKind

_KINDS = {":": CueKind.COLON, "–": CueKind.DASH, "—": CueKind.DASH, "-": CueKind.DASH}
_LONGEST = 25
_LONGEST_NAME = 2
_SHORTEST = 2
_REACH = 200
"""So many tokens behind a headline the full name is looked for."""


def signature(phrases: Phrases, first: int, stop: int) -> Cued | None:
    """Read who a headline names behind its last mark, if it is somebody whom the text names in full, or a text."""
    words, last = phrases.words, stop - 1
    if stop - first > _LONGEST or not words[last][:1].isalnum() or phrases.tokens.paragraph(first)[1] != stop:
        return None
    lowest = max(first + _SHORTEST, last - _LONGEST_NAME)
    mark = next((index for index in range(last - 1, lowest, -1) if words[index] in _KINDS), None)
    if mark is None or not (words[mark] == ":" or phrases.is_dash(mark)) or ":" in words[first:mark]:
        return None
    known = phrases.lower[last] in REPORTS or phrases.lower[last] in phrases.roles or _is_named(phrases, stop)
    if last > mark + 1 or not known or not any(map(phrases.is_verb, range(first, mark))):
        return None
    hit = CueHit(mark, mark + 1, mark, frames_of(words[mark], "that", "speech"), BASE, _KINDS[words[mark]])
    return Cued(hit, (mark + 1, stop), mark, stop, inverted=True)


def _is_named(phrases: Phrases, stop: int) -> bool:
    """Say whether a headline ends in the surname of somebody whom the text behind it names in full."""
    words, name = phrases.words, phrases.words[stop - 1]
    if not name[:1].isupper() or name.isupper():
        return False
    behind = range(stop + 1, min(stop + _REACH, len(phrases.tokens)))
    places = (index for index in behind if words[index] == name)
    return any(words[place - 1][:1].isupper() and words[place - 1][1:].islower() for place in places)
