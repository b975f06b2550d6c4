"""Line breaks of a hard-wrapped text, which end neither paragraph nor sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

Line = tuple[int, int]
Block = list[Line]

Gap = tuple[int, int, bool]
"""Where a line ends, where the next one that is not blank begins, and whether a blank one stands between."""

_LINE_BREAK = re.compile(r"\n\s*+")
_NEXT_WORD = re.compile(r"\S{1,40}")
_NARROWEST, _WIDEST = 50, 120
"""What a text may be wrapped at, in characters."""
_SLACK = 12
"""A line may fall short of the widest by a twelfth: some programs wrap to even lines."""


def line_gaps(text: str) -> list[Gap]:
    """Return what stands between the lines of a text."""
    return [(*gap.span(), gap.group().count("\n") > 1) for gap in _LINE_BREAK.finditer(text)]


def wrapping_breaks(text: str, gaps: Iterable[Gap]) -> frozenset[int]:
    r"""Return where the lines end that were wrapped.

    A line was wrapped if its next word would not have fit in it. As chance has a hand in
    that, a block of lines needs two such, and half of them must end in the middle of a
    sentence; then lines of other blocks that are as full were wrapped as well.

    >>> block = "The council met for nine hours on a wet evening, and at last\nits members agreed."
    >>> text = f"{block} Nobody left before midnight but\nMayor Lund, who was ill."
    >>> sorted(wrapping_breaks(text, line_gaps(text)))
    [60, 112]
    """
    blocks = [block for block in _blocks(text, gaps) if _widest(block) <= _WIDEST]
    wrapped = [(block, _widest(block)) for block in blocks if _is_wrapped(text, block)]
    limit = max((width for _, width in wrapped), default=0)
    wrapped += [(block, limit) for block in blocks if _widest(block) <= limit]
    return frozenset(line[1] for block, width in wrapped for line, _ in _full(text, block, width))


def _is_wrapped(text: str, block: Block) -> bool:
    width = _widest(block)
    full = _full(text, block, width) if width >= _NARROWEST else []
    return len(full) > 1 and 2 * sum(_goes_on(text, *each) for each in full) >= len(full)


def _widest(block: Block) -> int:
    return max(end - start for start, end in block)


def _full(text: str, block: Block, width: int) -> list[tuple[Line, Line]]:
    """Return the lines of a block that the next word would have made wider than a width, each with the next line."""
    return [(line, following) for line, following in pairwise(block) if _is_full(text, line, following, width)]


def _blocks(text: str, gaps: Iterable[Gap]) -> Iterator[Block]:
    """Yield the lines between blank lines, where they are several."""
    block: Block = []
    start = 0
    for end, following, blank in gaps:
        if block or not blank:
            block.append((start, end))
            if blank:
                yield block
                block = []
        start = following
    if block:
        yield [*block, (start, len(text))]


def _is_full(text: str, line: Line, following: Line, width: int) -> bool:
    word = _NEXT_WORD.match(text, following[0])
    return word is not None and line[1] - line[0] + 1 + len(word[0]) > width - width // _SLACK


def _goes_on(text: str, line: Line, following: Line) -> bool:
    """Say whether a sentence goes on over the end of a line, beyond doubt."""
    last = text[slice(*line)].rstrip()[-1:]
    return (last.isalnum() or last == ",") and text[following[0]].islower()
