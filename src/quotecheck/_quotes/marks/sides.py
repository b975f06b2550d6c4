"""Quotation marks as written, and which side of a quotation each stands at.

A mark's direction is read from what stands beside it: white space outside, words inside.
Where that does not tell, its shape does.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

import attrs

from quotecheck._quotes.words import CLIPPED, ELISIONS
from quotecheck._tokens import Tokens

DOUBLE, SINGLE, ANGLE = '"', "'", "«"
MARKS = {
    **dict.fromkeys('"“”„‟', DOUBLE),
    **dict.fromkeys("'‘’‚‛`", SINGLE),
    **dict.fromkeys("«»‹›", ANGLE),
}
OPENING = frozenset("“„‘‚`«‹")
CLOSING = frozenset("”’»›")
_FREE_LEFT = OPENING | frozenset("([{—–-/…")
_FREE_RIGHT = CLOSING | frozenset(".,;:!?…)]}—–")
_STRAIGHT = frozenset("\"'")
_ENDS = frozenset(".,!?…‘“")
_NEAR = 40
"""Among so many marks that follow, a doubled one is looked for."""
_BEFORE_APOSTROPHES = frozenset("szxn")


class Side(IntEnum):
    """Which side of a quotation a mark stands at, as far as its neighbours tell."""

    OPEN = 0
    CLOSE = 1
    EITHER = 2


OPEN, CLOSE, EITHER = Side


@attrs.define(eq=False)
class Mark:
    """One quotation mark, of one or two tokens from ``at`` on.

    ``doubtful`` marks are apostrophes unless the marks around them say otherwise.
    """

    family: str
    side: Side
    at: int
    width: int = 1
    doubtful: bool = False


def read_marks(tokens: Tokens, padded: str, indices: Sequence[int]) -> list[Mark]:
    """Read the marks of a paragraph of a text padded with blanks; touching single marks are doubled ones."""
    marks: list[Mark] = []
    words, starts = tokens.words, tokens.starts
    place, size = 0, len(indices)
    while place < size:
        index = indices[place]
        family, stop = MARKS[words[index]], index + 1
        place += 1
        if family != SINGLE:
            marks.append(Mark(family, _side(padded[starts[index] : starts[index] + 3]), index))
            continue
        while place < size and indices[place] == stop and MARKS[words[stop]] == SINGLE and tokens.touches(stop):
            place += 1
            stop += 1
        around = padded[starts[index] : starts[stop - 1] + 3]
        side = _side(around if stop - index < 3 else around[:2] + around[-1])
        if stop - index == 1:
            marks.append(_single(tokens, index, side))
        elif stop - index == 2 and side is OPEN and _is_elided(tokens, stop, indices[place : place + _NEAR]):
            marks.append(Mark(SINGLE, side, index))
        else:
            marks += _doubled(index, stop, side)
    return marks


def _is_elided(tokens: Tokens, index: int, later: Sequence[int]) -> bool:
    """Say whether the second of two single marks is an apostrophe: ‘’Tis nothing,’ and no doubled mark follows."""
    if tokens.lower[index] not in ELISIONS or not tokens.touches(index):
        return False
    return tokens.words[index - 2] != tokens.words[index - 1] or all(
        after - mark > 1 for mark, after in pairwise(later)
    )


def _doubled(first: int, stop: int, side: Side) -> list[Mark]:
    """Read a run of touching single marks: two of them make a double one; the odd one stands inside."""
    if (stop - first) % 2 == 0:
        return [Mark(DOUBLE, side, at, 2) for at in range(first, stop, 2)]
    if side is OPEN:
        return [*_doubled(first, stop - 1, side), Mark(SINGLE, side, stop - 1)]
    return [Mark(SINGLE, side, first), *_doubled(first + 1, stop, side)]


def _single(tokens: Tokens, index: int, side: Side) -> Mark:
    """Read one single mark, which may be an apostrophe: the workers' rights, the '80s, 'em."""
    if side is CLOSE:
        last = tokens.lower[index - 1]
        ends = (last[-1:] in _BEFORE_APOSTROPHES or last in CLIPPED) and tokens.touches(index)
        return Mark(SINGLE, side, index, 1, ends and not tokens.touches(index + 1))
    following = tokens.lower[index + 1]
    elided = tokens.words[index] == "’" or (
        (following in ELISIONS or following[:1].isdigit()) and tokens.words[index] != "‘"
    )
    return Mark(SINGLE, EITHER if elided else side, index, 1, elided)


@lru_cache(maxsize=1000)
def _side(around: str) -> Side:
    """Read a mark's direction off the characters beside it, and where they do not tell, off its shape."""
    before, shape, after = around[0], around[1], around[-1]
    free_left = before in _FREE_LEFT or before.isspace() or (before in _STRAIGHT and not after.isspace())
    free_right = after in _FREE_RIGHT or after.isspace() or (after in _STRAIGHT and not before.isspace())
    if after.isspace() and before in _ENDS and shape not in _STRAIGHT:
        return CLOSE  # „Er sagte: ‚Nein.‘“
    if free_left != free_right:
        return OPEN if free_left else CLOSE
    if before in _ENDS and after in OPENING:
        return CLOSE
    if shape in OPENING:
        return OPEN
    return CLOSE if shape in CLOSING else EITHER
