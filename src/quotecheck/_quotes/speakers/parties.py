"""Party tags: what stands in brackets or between commas behind the name of a politician."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from quotecheck._names import Name, NameKind
from quotecheck._tokens import Tokens

_PARTIES = frozenset({"R", "D", "I", "L", "G", "Con", "Lab", "LD", "SNP"})

_TAGGED = frozenset({NameKind.ORGANIZATION, NameKind.PEOPLE})
"""What stands in parentheses after members of it."""

_first = attrgetter("first")


def party_of(tokens: Tokens, names: Sequence[Name], index: int) -> str | None:
    """Return what a party tag after a name holds: "D-Ohio" of "(D-Ohio)" or ", D-Ohio,", "Labour" of "(Labour)"."""
    words = tokens.words
    if words[index + 1] not in _PARTIES:
        place = bisect_left(names, index + 1, key=_first) if words[index] == "(" else len(names)
        if place == len(names) or names[place].first != index + 1 or names[place].kind not in _TAGGED:
            return None
        return tokens.written(index + 1, names[place].stop) if words[names[place].stop] in {")", ","} else None
    stop = index + 2
    if words[stop] in {"-", "–"}:
        stop += 2
        if words[stop] == "." and tokens.touches(stop) and words[stop + 1] in {")", ","}:
            stop += 1
    elif words[index] == ",":
        return None
    return tokens.written(index + 1, stop)
