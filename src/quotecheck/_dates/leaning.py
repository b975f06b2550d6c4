"""Which way a clause looks: back, ahead, or neither, by cue words and by the tense of its verb."""

from __future__ import annotations

from collections.abc import Callable
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
_NO_VERB_BEFORE = frozenset({
    "a", "an", "the", "-", "this", "that", "his", "her", "its", "their", "be", "been", "being"
})  # fmt: skip


@cache
def _cues() -> dict[str, int]:
    ahead = dict.fromkeys(section("calendar.ahead"), FUTURE)
    return ahead | dict.fromkeys(section("calendar.behind"), PAST)


@cache
def _pasts() -> frozenset[str]:
    return frozenset({*section("calendar.past"), *section("calendar.behind")})


@cache
def _telling() -> frozenset[str]:
    """Return what may show where a clause looks, or that it ends, besides words in -ed."""
    return _pasts().union(_cues(), section("calendar.modal"), _PLANNING, _CLAUSE_ENDS, ["to"])


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
    return _nearest(tokens, first, stop, _cue_or_verb, _REACH)


def tense(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the nearest verb before a date looks; at the start of its sentence, the first after it."""
    return _nearest(tokens, first, stop, _verb, _VERB_REACH)


def _nearest(tokens: Tokens, first: int, stop: int, read: Callable[[Tokens, int], int | None], reach: int) -> int:
    begin, end = tokens.sentence(first)
    lower, telling = tokens.lower, _telling()
    for place in range(first - 1, max(begin, first - reach) - 1, -1):
        word = lower[place]
        if word in telling or word.endswith("ed"):
            if word in _CLAUSE_ENDS:
                break
            if (direction := read(tokens, place)) is not None:
                return direction
    if first - begin <= _START:
        for place in range(stop, min(end, stop + reach)):
            word = lower[place]
            if (word in telling or word.endswith("ed")) and (direction := read(tokens, place)) is not None:
                return direction
    return NEAREST


def _cue_or_verb(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word; a verb in the past tense hides the cues beyond it."""
    direction = _cue(tokens, place)
    return NEAREST if direction is None and _is_past(tokens, place) else direction


def _cue(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word."""
    lower = tokens.lower
    direction = _cues().get(lower[place])
    if direction == FUTURE:
        if lower[place] in _ONLY_BEFORE_TO and lower[place + 1] != "to":
            return None
        return PAST if lower[place - 1] in {"been", "-"} else FUTURE
    return direction if direction and _is_past(tokens, place) else None


_PLANNING = frozenset({"plan", "plans", "expects"})
_ONLY_BEFORE_TO = frozenset({"going", "likely", "supposed"})


def _verb(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word, a verb in the past tense, a modal or an infinitive."""
    lower = tokens.lower
    word = lower[place]
    if (direction := _cue(tokens, place)) is not None:
        return direction
    if word in section("calendar.modal") or (word in _PLANNING and lower[place + 1] in {"to", "on"}):
        return FUTURE
    if word == "to" and tokens.words[place + 1].islower() and lower[place + 1] not in _NO_VERB_BEFORE:
        return PAST if any(_is_past(tokens, each) for each in range(max(place - 3, 0), place)) else FUTURE
    return PAST if _is_past(tokens, place) else None


def _is_past(tokens: Tokens, place: int) -> bool:
    """Say whether a verb in the past tense stands at a token, and not the participle of another time."""
    word = tokens.words[place]
    if word not in _pasts() and not (word.endswith("ed") and len(word) > 4 and word.islower()):
        return False
    return place == 0 or tokens.lower[place - 1] not in _NO_VERB_BEFORE
