"""Voices: whether a source is one that can speak, or a text that shows something."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.sources.agreement import documents, people
from quotecheck._quotes.sources.governors import BEARERS
from quotecheck._quotes.words import PREPOSITIONS, QUANTIFIERS, RELATIVES

_PARTS = frozenset(("average", "batch", "collection", "handful", "majority", "number", "range", "series", "set"))

_GROUPS = QUANTIFIERS | {"many", "most", "others", "several"}
_BODIES = frozenset(("it", "that", "which"))
_NOBODY = frozenset(("neither", "no", "nobody", "none"))


def _head(case: Case, first: int, stop: int) -> int:
    """Return the last word of a source in front of what hangs on it: "the | survey | of tenants"."""
    if stop - first == 1 and case.lower[first] in ("which", "that"):
        return first - 1 - (case.words[first - 1] == ",")  # "a poll, which"
    for place in range(first + 1, stop):
        ends = case.words[place] in ",(" or case.passage.phrases.is_dash(place)
        if ends or case.lower[place] in PREPOSITIONS or case.lower[place] in RELATIVES:
            return place - 1
    return stop - 1


def is_nobody(lower: Sequence[str], first: int) -> bool:
    """Say whether a phrase is of nobody: "nobody", "none of them", "no clerk", but not "No 10"."""
    return lower[first] in _NOBODY and not lower[first + 1][:1].isdigit()


def is_evidence(case: Case) -> bool:
    """Say whether a text or a count shows something: "polls show", not "the crew showed"."""
    source = case.cued.source
    if source is None:
        return False
    head = _head(case, *source)
    if case.lower[head] in _PARTS and case.lower[head + 1] == "of":  # "an average of recent | polls"
        head = _head(case, head + 2, source[1])
    return case.lower[head] in documents()


def is_voiced(case: Case) -> bool:
    """Say whether the source can speak: not "the flood highlighted"."""
    source = case.cued.source
    if source is None:
        return False
    head = case.lower[_head(case, *source)]
    if "speech" in case.takes and (head in _BODIES or head.endswith(BEARERS)):
        return True  # "it promised", "the builder promised"
    return head in _GROUPS or head in documents() or speaks(case, *source)


def speaks(case: Case, first: int, stop: int) -> bool:
    """Say whether a phrase names somebody: "the board", not "the gate"."""
    head = _head(case, first, stop)
    return (
        case.words[head][:1].isupper() or case.lower[head] in case.passage.phrases.roles or case.lower[head] in people()
    )
