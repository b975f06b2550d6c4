"""Quotation marks and how they pair.

A mark's direction is read from what stands beside it: white space outside,
words inside. Marks pair within their paragraph; a paragraph whose quotation
stays open is continued where the next one opens again. A mark without a partner
is dropped, so that it costs no other quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

import attrs

from quotecheck._quotes.marks.sides import CLOSE, CLOSING, EITHER, MARKS, OPEN, OPENING, SINGLE, Mark, Side, read_marks
from quotecheck._tokens import Tokens

_CLOSED = frozenset(".!?") | CLOSING | {'"'}
_SPOKEN_ENDINGS, _SENTENCE_ENDS = frozenset(",?!"), frozenset(".?!")
_DEEPEST = 12
"""Quotations are followed this deep into each other."""


@attrs.define(eq=False)
class Quoted:
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


def find_quoted(tokens: Tokens) -> list[Quoted]:
    """Return all quotations marked as such, outer ones before those inside them.

    >>> from quotecheck._tokens import lex
    >>> tokens = lex("“No,” said Ann. “He told us, ‘Go.’”")
    >>> [(tokens.mention(each.first, each.stop).text, each.depth) for each in find_quoted(tokens)]
    [('No,', 0), ('He told us, ‘Go.’', 0), ('Go.', 1)]
    """
    found: list[Quoted] = []
    places, padded, done = tokens.among(MARKS), f" {tokens.text} ", 0
    while done < len(places):
        first, stop = tokens.paragraph(places[done])
        end = bisect_left(places, stop, done)
        marks = read_marks(tokens, padded, places[done:end])
        pairs = _in_turn(tokens, marks)
        if pairs is None:
            _Pairing(tokens, first, stop, marks).into(found)
        else:
            found += pairs
        done = end
    return found


def _in_turn(tokens: Tokens, marks: Sequence[Mark]) -> list[Quoted] | None:
    """Pair marks that open and close in turn, as those of most paragraphs do; None if these do not."""
    if len(marks) % 2:
        return None
    pairs = []
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        if opener.side is not OPEN or closer.side is not CLOSE or opener.family != closer.family:
            return None
        first = opener.at + opener.width
        if first < closer.at and not _is_attribute(tokens, opener.at):
            pairs.append(Quoted(first, closer.at, opener.at, closer.at + closer.width))
    return pairs


def _is_attribute(tokens: Tokens, index: int) -> bool:
    """Say whether marks enclose the value of a markup attribute: href="..."."""
    return tokens.words[index - 1] == "=" and tokens.touches(index)


class _Pairing:
    """Pairs the marks of one paragraph."""

    def __init__(self, tokens: Tokens, first: int, stop: int, marks: list[Mark]) -> None:
        self.tokens = tokens
        self.first, self.stop = first, stop
        self.marks = marks
        self.closers = _paired_singles([mark for mark in marks if mark.family == SINGLE])
        self.stack: list[Mark] = []
        self.pairs: list[tuple[int, int, Mark | None]] = []

    @cached_property
    def sides(self) -> list[Side]:
        """The sides of all marks but single ones."""
        return [mark.side for mark in self.marks if mark.family != SINGLE]

    def into(self, found: list[Quoted]) -> None:
        """Add the paragraph's quotations, each with the number of those around it."""
        place = 0
        for mark in self.marks:
            if mark.family == SINGLE:
                self._single(mark)
            else:
                place += 1
                self._double(mark, place)
        if self.stack:
            self._leave_open(self.stack[0])
        ends: list[int] = []
        self.pairs.sort(key=itemgetter(0))
        for outer_first, first, closer in self.pairs:
            stop, outer_stop = (closer.at, closer.at + closer.width) if closer else (self.stop, self.stop)
            while ends and ends[-1] <= outer_first:
                ends.pop()
            if first < stop and not _is_attribute(self.tokens, outer_first):
                goes_on = closer is None and self._opens_again()
                found.append(Quoted(first, stop, outer_first, outer_stop, len(ends), goes_on))
                ends.append(outer_stop)

    def _single(self, mark: Mark) -> None:
        if mark.at in self.closers or (mark.side is OPEN and mark.at == self.first):
            self.stack.append(mark)
        elif any(self.closers.get(opener.at) == mark.at for opener in self.stack):
            while self.closers.get(self.stack[-1].at) != mark.at:
                self.stack.pop()
            self._pair(self.stack.pop(), mark)

    def _double(self, mark: Mark, following: int) -> None:
        stack, family, side = self.stack, mark.family, mark.side
        innermost = stack[-1].family if stack else None
        is_open = innermost == family or (len(stack) > 1 and family in [opener.family for opener in stack])
        if side is EITHER:
            side = CLOSE if is_open else OPEN
        if side is OPEN:
            if innermost == family and not self._nests(following):
                stack.pop()
            if len(stack) < _DEEPEST:
                stack.append(mark)
        elif is_open:
            while stack[-1].family != family:
                stack.pop()
            self._pair(stack.pop(), mark)
        elif not self.pairs and not stack and self._opened_before(mark):
            self.pairs.append((self.first, self.first, mark))

    def _pair(self, opener: Mark, closer: Mark) -> None:
        self.pairs.append((opener.at, opener.at + opener.width, closer))

    def _nests(self, following: int) -> bool:
        """Say whether a second opening mark is closed before the first."""
        sides = self.sides[following : following + 2]
        return len(sides) == 2 and OPEN not in sides

    def _opened_before(self, closer: Mark) -> bool:
        """Say whether a closing mark without a partner ends words that opened the paragraph."""
        return self.tokens.words[closer.at - 1] in _SPOKEN_ENDINGS and closer.at - self.first > 2

    def _leave_open(self, opener: Mark) -> None:
        """Words left open run to the paragraph's end if nothing else could be meant."""
        before = self.tokens.words[opener.at - 1]
        starts = opener.at == self.first or before in (",", ":") or (before in _CLOSED and self._opens_again())
        starts = starts or (before.islower() and self._ends_paragraph(opener))
        if starts and (opener.family != SINGLE or self._opens_again()):
            self.pairs.append((opener.at, opener.at + opener.width, None))

    def _ends_paragraph(self, opener: Mark) -> bool:
        """Say whether words in the last sentence of a paragraph lost their closing mark: she was “done for."""
        last = opener is self.stack[-1] and self.tokens.sentence(opener.at)[1] >= self.stop
        return last and opener.side is OPEN and self.tokens.words[self.stop - 1] in _SENTENCE_ENDS

    def _opens_again(self) -> bool:
        return self.tokens.words[self.stop] in OPENING or self.tokens.words[self.stop] in ('"', "'")


def _paired_singles(singles: Sequence[Mark]) -> dict[int, int]:
    """Pair single marks by what follows: an apostrophe closes only where nothing better does."""
    closers: dict[int, int] = {}
    place = 0
    while place < len(singles):
        opener = singles[place]
        place += 1
        if opener.side is not OPEN:
            continue
        weak, scan = None, place
        while scan < len(singles) and singles[scan].side is not OPEN and singles[scan].doubtful:
            if weak is None and singles[scan].side is CLOSE:
                weak = scan
            scan += 1
        chosen = scan if scan < len(singles) and singles[scan].side is not OPEN else weak
        if chosen is not None:
            closers[opener.at] = singles[chosen].at
            place = chosen + 1
    return closers
