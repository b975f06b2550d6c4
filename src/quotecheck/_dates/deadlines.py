"""Tells dates that were still to come when the text was written: must report by May 1, opens on May 1."""

from __future__ import annotations

from quotecheck._dates.leaning import CLAUSE_ENDS, is_past, is_planned
from quotecheck._lexicon import section
from quotecheck._tokens import Tokens, is_number

_REACH = 12
_NOUN_REACH = 6
_TERMS = frozenset({"by", "until", "till", "through", "no", "not", "before"})
_MODALS = frozenset({"must", "shall", "will", "can", "should", "may", "'ll", "’ll", "cannot"})
_OWED = frozenset({"must", "shall", "should", "has", "have", "due", "deadline", "required", "obliged", "needs", "need"})
_LASTING = frozenset({"runs", "continues", "lasts", "extends"})
_STATES = frozenset({"open", "closed", "valid", "available", "required", "obliged", "suspended", "shut", "barred"})
_BE = frozenset({"is", "are", "'s", "’s", "'re", "’re", "remain", "remains", "stay", "stays"})
_OVER = frozenset({"was", "were", "been", "had"})
_FACING = frozenset({"face", "faces", "facing", "has", "have", "sets", "with"})


def presses(tokens: Tokens, first: int) -> bool:
    """Say whether the date at a token is a term still to come, not merely the nearest day of its name."""
    if tokens.lower[first] in _TERMS:
        return _is_owed(tokens, first)
    if tokens.lower[first] not in section("calendar.month") and not is_number(tokens.lower[first]):
        return False  # "as of" and "from" make it no term
    place = first - 1
    place -= tokens.lower[place] in {"on", "of", "for"}
    return _is_announced(tokens, place)


def _is_owed(tokens: Tokens, first: int) -> bool:
    """Say whether the clause before "by", "until" or "before" obliges, allows or lasts in the present."""
    lower = tokens.lower
    begin = max(tokens.sentence(first)[0], first - _REACH)
    for place in range(first - 1, begin - 1, -1):
        word, after = lower[place], lower[place + 1]
        if word in CLAUSE_ENDS:
            return False
        if word in _STATES and lower[place - 1] in _BE:
            found = True
        elif word in _MODALS:
            found = "have" not in lower[place + 1 : place + 3]
        elif word in {"has", "have", "need", "needs"}:
            found = after == "to" or (place == first - 1 and lower[first] != "by")
        elif word == "due":
            found = lower[place - 1] not in _OVER and after != "to"
        elif word == "deadline":
            found = lower[place - 1] in _FACING or lower[place - 2] in _FACING
        else:
            found = word in _LASTING
        if found:
            return lower[first] != "before" or word in _OWED
        if (is_past(tokens, place) and lower[place - 1] != "and") or word in _OVER or word in {"has", "have"}:
            return False
    return False


def _is_announced(tokens: Tokens, place: int) -> bool:
    """Say whether a verb right before a date announces it: opens on May 1, will meet on May 1, a deadline of May 1."""
    lower = tokens.lower
    word = lower[place]
    if word == "deadline":
        return lower[place - 1] in _FACING or lower[place - 2] in _FACING
    if word in _BE:
        return "deadline" in lower[max(place - _NOUN_REACH, 0) : place]
    if word == "due":
        return lower[place - 1] not in _OVER
    if is_planned(tokens, place):
        return True
    if word.endswith("s") and word in section("calendar.ahead"):
        return True
    return "will" in lower[max(place - 2, 0) : place] and lower[place - 1] in {"will", "be"}
