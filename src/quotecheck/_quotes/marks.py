"""Quotation marks and how they pair.

A mark's direction is read from what stands beside it: white space outside,
words inside. Marks pair within their paragraph; a paragraph whose quotation
stays open is continued where the next one opens again. A mark without a partner
is dropped, so that it costs no other quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import groupby
from typing import NamedTuple

from quotecheck._quotes.words import ELISIONS
from quotecheck._tokens import Tokens

DOUBLE, SINGLE, ANGLE = '"', "'", "«"
MARKS = {
    **dict.fromkeys('"“”„‟', DOUBLE),
    **dict.fromkeys("'‘’‚‛`", SINGLE),
    **dict.fromkeys("«»‹›", ANGLE),
}
_OPENING = frozenset("“„‘‚`«‹")
_CLOSING = frozenset("”’»›")
_ENDINGS = frozenset(".,;:!?…)]}")
_OPEN_AFTER = frozenset("([{—–-/…")
_CLOSED = frozenset(".!?") | _CLOSING | {'"'}
_SPOKEN_ENDINGS = frozenset(",?!")
_DEEPEST = 12
"""Quotations are followed this deep into each other."""


class Side(IntEnum):
    """Which side of a quotation a mark stands at, as far as its neighbours tell."""

    OPEN = 0
    CLOSE = 1
    EITHER = 2


class Mark(NamedTuple):
    """One quotation mark, of one or two tokens from ``at`` on.

    ``doubtful`` marks are apostrophes unless the marks around them say otherwise.
    """

    family: str
    side: Side
    at: int
    width: int = 1
    doubtful: bool = False


class Quoted(NamedTuple):
    """Words between a pair of marks.

    Attributes:
        first: The first token inside.
        stop: The token after the last one inside.
        outer_first: The first token of the opening mark.
        outer_stop: The token after the closing mark.
        depth: How many quotations enclose it.
        goes_on: The quotation continues in the next paragraph.
    """

    first: int
    stop: int
    outer_first: int
    outer_stop: int
    depth: int = 0
    goes_on: bool = False


def find_quoted(tokens: Tokens, places: Sequence[int] | None = None) -> list[Quoted]:
    """Return all quotations marked as such, outer ones before those inside them.

    Args:
        tokens: The text.
        places: Where its marks stand, if that is known already.

    >>> from quotecheck._tokens import lex
    >>> tokens = lex("“No,” said Ann. “He told us, ‘Go.’”")
    >>> [(tokens.mention(each.first, each.stop).text, each.depth) for each in find_quoted(tokens)]
    [('No,', 0), ('He told us, ‘Go.’', 0), ('Go.', 1)]
    """
    candidates = [i for i, word in enumerate(tokens.words) if word in MARKS] if places is None else places
    found: list[Quoted] = []
    for (first, stop), indices in groupby(candidates, tokens.paragraph):
        marks = _marks(tokens, list(indices))
        if marks:
            _Pairing(tokens, first, stop, marks).into(found)
    return found


def _marks(tokens: Tokens, indices: Sequence[int]) -> list[Mark]:
    """Read the marks of a paragraph; touching single marks are doubled ones."""
    marks: list[Mark] = []
    run: list[int] = []
    for index in indices:
        if MARKS[tokens.words[index]] != SINGLE:
            marks.append(Mark(MARKS[tokens.words[index]], _side(tokens, index, index + 1), index))
            continue
        if run and (run[-1] + 1 != index or not tokens.touches(index)):
            marks += _singles(tokens, run)
            run = []
        run.append(index)
    marks += _singles(tokens, run)
    marks.sort(key=lambda mark: mark.at)
    return marks


def _singles(tokens: Tokens, run: Sequence[int]) -> list[Mark]:
    """Read a run of touching single marks: two of them make a double one."""
    if not run:
        return []
    first, stop = run[0], run[-1] + 1
    side = _side(tokens, first, stop)
    if len(run) == 1:
        return [_single(tokens, first, side)]
    singles = [Mark(SINGLE, side, first if side is not Side.OPEN else stop - 1)] if len(run) % 2 else []
    doubles = [
        Mark(DOUBLE, side, first + (side is not Side.OPEN) * (len(run) % 2) + 2 * n, 2) for n in range(len(run) // 2)
    ]
    return [*singles, *doubles] if side is not Side.OPEN else [*doubles, *singles]


def _single(tokens: Tokens, index: int, side: Side) -> Mark:
    """Read one single mark, which may be an apostrophe: the workers' rights, the '80s, 'em."""
    if side is Side.CLOSE:
        ends = tokens.lower[index - 1][-1:] in ("s", "z", "x", "n") and tokens.touches(index)
        return Mark(SINGLE, side, index, doubtful=ends and not tokens.touches(index + 1))
    following = tokens.lower[index + 1]
    elided = tokens.words[index] != "‘" and (following in ELISIONS or following[:1].isdigit())
    return Mark(SINGLE, Side.EITHER if elided else side, index, doubtful=elided)


def _side(tokens: Tokens, first: int, stop: int) -> Side:
    """Read a mark's direction off its neighbours, and where they do not tell, off its shape."""
    text = tokens.text
    before = text[tokens.starts[first] - 1] if tokens.starts[first] else " "
    after = text[tokens.ends[stop - 1]] if tokens.ends[stop - 1] < len(text) else " "
    free_left = before.isspace() or before in _OPEN_AFTER or before in _OPENING
    free_right = after.isspace() or after in _ENDINGS or after in _CLOSING or after in "—–"
    if after in "\"'" and not before.isspace():
        free_right = True
    if before in "\"'" and not after.isspace():
        free_left = True
    if free_left != free_right:
        return Side.OPEN if free_left else Side.CLOSE
    if before in (":", "=") and not free_right:
        return Side.OPEN
    shape = tokens.words[first]
    if shape in _OPENING:
        return Side.OPEN
    return Side.CLOSE if shape in _CLOSING else Side.EITHER


class _Pairing:
    """Pairs the marks of one paragraph."""

    def __init__(self, tokens: Tokens, first: int, stop: int, marks: list[Mark]) -> None:
        self.tokens = tokens
        self.first, self.stop = first, stop
        self.marks = marks
        self.doubles = [mark for mark in marks if mark.family != SINGLE]
        self.closers = _paired_singles(marks)
        self.stack: list[Mark] = []
        self.pairs: list[tuple[int, int, Mark | None]] = []

    def into(self, found: list[Quoted]) -> None:
        """Add the paragraph's quotations, each with the number of those around it."""
        place = 0
        for mark in self.marks:
            if mark.family == SINGLE:
                self._single(mark)
            else:
                place += 1
                self._double(mark, place)
        self._leave_open()
        ends: list[int] = []
        for outer_first, first, closer in sorted(self.pairs, key=lambda pair: pair[0]):
            stop, outer_stop = (closer.at, closer.at + closer.width) if closer else (self.stop, self.stop)
            while ends and ends[-1] <= outer_first:
                ends.pop()
            if first < stop and not self._is_attribute(outer_first):
                goes_on = closer is None and self._opens_again()
                found.append(Quoted(first, stop, outer_first, outer_stop, len(ends), goes_on))
                ends.append(outer_stop)

    def _is_attribute(self, index: int) -> bool:
        """Say whether marks enclose the value of a markup attribute: href="..."."""
        return self.tokens.words[index - 1] == "=" and self.tokens.touches(index)

    def _single(self, mark: Mark) -> None:
        if mark.at in self.closers or (mark.side is Side.OPEN and mark.at == self.first):
            self.stack.append(mark)
        elif any(self.closers.get(opener.at) == mark.at for opener in self.stack):
            while self.closers.get(self.stack[-1].at) != mark.at:
                self.stack.pop()
            self._pair(self.stack.pop(), mark)

    def _double(self, mark: Mark, following: int) -> None:
        families = [opener.family for opener in self.stack]
        is_open = mark.family in families
        side = mark.side
        if side is Side.EITHER:
            side = Side.CLOSE if is_open else Side.OPEN
        if side is Side.OPEN:
            if families[-1:] == [mark.family] and not self._nests(following):
                self.stack.pop()
            if len(self.stack) < _DEEPEST:
                self.stack.append(mark)
        elif is_open:
            while self.stack[-1].family != mark.family:
                self.stack.pop()
            self._pair(self.stack.pop(), mark)
        elif not self.pairs and not self.stack and self._opened_before(mark):
            self.pairs.append((self.first, self.first, mark))

    def _pair(self, opener: Mark, closer: Mark) -> None:
        self.pairs.append((opener.at, opener.at + opener.width, closer))

    def _nests(self, following: int) -> bool:
        """Say whether a second opening mark is closed before the first."""
        sides = [mark.side for mark in self.doubles[following : following + 2]]
        return len(sides) == 2 and Side.OPEN not in sides

    def _opened_before(self, closer: Mark) -> bool:
        """Say whether a closing mark without a partner ends words that opened the paragraph."""
        return self.tokens.words[closer.at - 1] in _SPOKEN_ENDINGS and closer.at - self.first > 2

    def _leave_open(self) -> None:
        """Words left open run to the paragraph's end if nothing else could be meant."""
        for opener in self.stack[:1]:
            before = self.tokens.words[opener.at - 1]
            starts = opener.at == self.first or before in (",", ":") or (before in _CLOSED and self._opens_again())
            if starts and (opener.family != SINGLE or self._opens_again()):
                self.pairs.append((opener.at, opener.at + opener.width, None))

    def _opens_again(self) -> bool:
        return self.tokens.words[self.stop] in _OPENING or self.tokens.words[self.stop] in ('"', "'")


def _paired_singles(marks: Sequence[Mark]) -> dict[int, int]:
    """Pair single marks by what follows: an apostrophe closes only where nothing better does."""
    singles = [mark for mark in marks if mark.family == SINGLE]
    closers: dict[int, int] = {}
    place = 0
    while place < len(singles):
        opener = singles[place]
        place += 1
        if opener.side is not Side.OPEN:
            continue
        weak, scan = None, place
        while scan < len(singles) and singles[scan].side is not Side.OPEN and singles[scan].doubtful:
            if weak is None and singles[scan].side is Side.CLOSE:
                weak = scan
            scan += 1
        chosen = scan if scan < len(singles) and singles[scan].side is not Side.OPEN else weak
        if chosen is not None:
            closers[opener.at] = singles[chosen].at
            place = chosen + 1
    return closers
