"""How something is said, between a verb of saying and a sentence in marks: "whispered across the table, “Go!”"."""

from __future__ import annotations

from quotecheck._quotes.marks.narration import is_title
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.words import ADVERBS, PREPOSITIONS

_LONGEST = 12
_BREAKS = frozenset(";—–(")
_ENDS = frozenset(",.?!…—–")
_MEANWHILE = frozenset(("after", "as", "before", "when", "while"))
_LEADS = (PREPOSITIONS - {"about", "of"}) | ADVERBS | {"all", "half", "more", "most", "once", "to", "very"}


def spoken_after(passage: Passage, first: int, stop: int) -> int | None:
    """Return where a sentence in marks opens that only the manner of saying parts from its cue."""
    words = passage.words
    for place in range(first + 1, min(stop, first + _LONGEST)):
        if place in passage.closers or words[place] in _BREAKS:
            return None
        if words[place] in ",:":
            if place + 1 not in passage.spoken or place in passage.labels:
                return None
            if words[place] == ":":
                return place + 1 if _is_plain(passage, first, place) else None  # "asked | a simple question: “Why?”"
            return place + 1 if _is_sentence(passage, place + 1) and _is_manner(passage, first, place) else None
    return None


def _is_sentence(passage: Passage, opening: int) -> bool:
    """Say whether words in marks begin and end as a sentence does, and are no title."""
    close = passage.spoken[opening]
    whole = passage.words[opening + 1][:1].isupper() and passage.phrases.last_inside(close) in _ENDS
    return whole and not is_title(passage.words[opening + 1 : close])


def _is_manner(passage: Passage, first: int, stop: int) -> bool:
    """Say whether a stretch is an adverb, a participle, a phrase with a preposition or a clause of time."""
    lower = passage.lower
    if lower[first] in _MEANWHILE:
        return passage.triggers.keys().isdisjoint(lower[first:stop]) and "that" not in lower[first:stop]
    leads = lower[first] in _LEADS or lower[first].endswith(("ing", "ly")) or passage.phrases.is_adverb(stop - 1)
    return leads and _is_plain(passage, first, stop)


def _is_plain(passage: Passage, first: int, stop: int) -> bool:
    """Say whether a stretch has no verb, and is no clause."""
    return "that" not in passage.lower[first:stop] and not any(map(passage.phrases.is_verb, range(first + 1, stop)))
