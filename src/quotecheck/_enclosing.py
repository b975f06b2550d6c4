"""The innermost quotation around a place, found without going through all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from quotecheck._span import Span
from quotecheck.records import Quote

Piece = tuple[int, int, int]
"""Start and end of a piece of contents, and the rank of its quotation: the shorter, the lower."""


class Enclosing:
    """The pieces of quotations in blocks, each as long as the lowest bit of its number (a Fenwick tree).

    The pieces that begin before a place are a handful of blocks. A block knows, for
    each end, the two lowest ranks among the pieces that reach so far: two, because
    one may be the quotation that is asked about.
    """

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self._quotes = sorted(quotes, key=lambda quote: len(quote.span))
        pieces = sorted(
            (piece.span.start, piece.span.end, rank)
            for rank, quote in enumerate(self._quotes)
            for piece in quote.contents
        )
        self._starts = [start for start, _, _ in pieces]
        self._blocks = [_block(pieces[stop - (stop & -stop) : stop]) for stop in range(1, len(pieces) + 1)]

    def innermost(self, span: Span, but: object = None) -> Quote | None:
        """Return the shortest quotation of which a piece covers ``span``, except ``but``; of equals the first."""
        candidates = (self._quotes[rank] for rank in sorted(set(self._ranks(span))))
        return next((quote for quote in candidates if quote != but), None)

    def _ranks(self, span: Span) -> Iterator[int]:
        stop = bisect_right(self._starts, span.start)
        while stop:
            ends, lowest = self._blocks[stop - 1]
            yield from lowest[bisect_left(ends, span.end)]
            stop &= stop - 1


def _block(pieces: Sequence[Piece]) -> tuple[list[int], list[list[int]]]:
    """Return the ends of some pieces, sorted, and for each the two lowest ranks from there on; none after the last."""
    by_end = sorted((end, rank) for _, end, rank in pieces)
    lowest: list[list[int]] = [[]]
    for _, rank in reversed(by_end):
        lowest.append(sorted({rank, *lowest[-1]})[:2])
    return [end for end, _ in by_end], lowest[::-1]
