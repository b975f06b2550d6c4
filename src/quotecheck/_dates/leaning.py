"""Which way a clause looks: back, ahead, or neither."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.forms import FUTURE, NEAREST, PAST
from quotecheck._lexicon import section
from quotecheck._tokens import Tokens

_REACH = 15
_PASSIVE = frozenset({"be", "being"})
_CLAUSE_ENDS = frozenset({";", ":", "“", "”", '"', "(", ")"})


@cache
def _cues() -> dict[str, int]:
    ahead = dict.fromkeys(section("calendar.ahead"), FUTURE)
    return ahead | dict.fromkeys(section("calendar.behind"), PAST)


def leaning(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the words before a date look; at the start of its sentence, those after it."""
    cues, lower = _cues(), tokens.lower
    begin, end = tokens.sentence(first)
    place = first - 1
    while place >= max(begin, first - _REACH) and lower[place] not in _CLAUSE_ENDS:
        if (cue := cues.get(lower[place])) is not None:
            if cue == FUTURE and lower[place - 1] in {"been", "-"}:
                return PAST
            if lower[place] == "due" and lower[place + 1] == "to":
                return NEAREST
            if cue == FUTURE or lower[place - 1] not in _PASSIVE:
                return cue
        place -= 1
    if first - begin <= 3:
        for word in lower[stop : min(end, stop + _REACH)]:
            if (cue := cues.get(word)) is not None:
                return cue
    return NEAREST
