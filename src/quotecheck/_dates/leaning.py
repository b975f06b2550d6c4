"""Which way a clause looks: back, ahead, or neither, by cue words and by the tense of its verb."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.forms import FUTURE, NEAREST, PAST
from quotecheck._lexicon import section
from quotecheck._tokens import Tokens

_REACH = 15
_VERB_REACH = 20
_START = 3
"""A date so few tokens into its sentence stands before the verb."""

_CLAUSE_ENDS = frozenset({
    ";", ":", "“", "”", '"', "(", ")"
})  # fmt: skip
_PASSIVE = frozenset({"be", "being"})
_NO_VERB_BEFORE = frozenset({
    "a", "an", "the", "-", "this", "that", "his", "her", "its", "their", "be", "been", "being"
})  # fmt: skip


@cache
def _cues() -> dict[str, int]:
    ahead = dict.fromkeys(section("calendar.ahead"), FUTURE)
    return ahead | dict.fromkeys(section("calendar.behind"), PAST)


@cache
def _verbs() -> dict[str, int]:
    ahead = dict.fromkeys(section("calendar.modal"), FUTURE)
    return _cues() | ahead | dict.fromkeys(section("calendar.past"), PAST)


class Words:
    """The words around the date at tokens ``first`` up to ``stop``, looked at only if asked."""

    __slots__ = ("_first", "_leaning", "_stop", "_tense", "_tokens")

    def __init__(self, tokens: Tokens, first: int, stop: int) -> None:
        self._tokens, self._first, self._stop = tokens, first, stop
        self._leaning: int | None = None
        self._tense: int | None = None

    @property
    def leaning(self) -> int:
        """PAST or FUTURE by cue words, else NEAREST."""
        if self._leaning is None:
            self._leaning = leaning(self._tokens, self._first, self._stop)
        return self._leaning

    @property
    def tense(self) -> int:
        """PAST or FUTURE by the nearest verb, else NEAREST."""
        if self._tense is None:
            self._tense = tense(self._tokens, self._first, self._stop)
        return self._tense


def leaning(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the cue words before a date look; at the start of its sentence, those after it."""
    cues, lower = _cues(), tokens.lower
    begin, end = tokens.sentence(first)
    place = first - 1
    while place >= max(begin, first - _REACH) and lower[place] not in _CLAUSE_ENDS:
        cue = cues.get(lower[place])
        if cue is not None and (cue == FUTURE or lower[place - 1] not in _PASSIVE):
            if cue == FUTURE and lower[place - 1] in {"been", "-"}:
                return PAST
            return NEAREST if lower[place] == "due" and lower[place + 1] == "to" else cue
        place -= 1
    if first - begin <= _START:
        for word in lower[stop : min(end, stop + _REACH)]:
            if (cue := cues.get(word)) is not None:
                return cue
    return NEAREST


def tense(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the nearest verb before a date looks; at the start of its sentence, the first after it."""
    begin, end = tokens.sentence(first)
    for place in range(first - 1, max(begin, first - _VERB_REACH) - 1, -1):
        if direction := _verb(tokens, place):
            return direction
    if first - begin <= _START:
        for place in range(stop, min(end, stop + _VERB_REACH)):
            if direction := _verb(tokens, place):
                return direction
    return NEAREST


def _verb(tokens: Tokens, place: int) -> int:
    lower = tokens.lower
    word, before = lower[place], lower[place - 1] if place else ""
    if word in {"plan", "plans", "expects"} and lower[place + 1] in {"to", "on"}:
        return FUTURE
    if (direction := _verbs().get(word)) is not None:
        return PAST if direction == FUTURE and before in {"been", "-"} else direction
    if word == "to" and tokens.words[place + 1].islower() and lower[place + 1] not in _NO_VERB_BEFORE:
        return PAST if any(_is_past(tokens, each) for each in range(max(place - 3, 0), place)) else FUTURE
    return PAST if _is_past(tokens, place) else NEAREST


def _is_past(tokens: Tokens, place: int) -> bool:
    word, before = tokens.words[place], tokens.lower[place - 1] if place else ""
    if _verbs().get(word) == PAST:
        return True
    return len(word) > 4 and word.endswith("ed") and word.islower() and before not in _NO_VERB_BEFORE
