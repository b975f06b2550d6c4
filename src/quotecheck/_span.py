"""Half-open character intervals and their algebra."""

from __future__ import annotations

import attrs


@attrs.frozen(order=True)
class Span:
    """A half-open interval ``[start, end)`` of a text.

    Offsets count code points of the caller's own ``str``, as Python's slicing
    does: ``text[span.start:span.end]`` is what the span covers.

    Attributes:
        start: Offset of the first character.
        end: Offset just past the last character.

    >>> Span(4, 9).of("the quick fox")
    'quick'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the piece of ``text`` that the span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def covers(self, other: Span) -> bool:
        """Say whether ``other`` lies wholly inside this span.

        >>> Span(0, 9).covers(Span(3, 9))
        True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one character.

        >>> Span(0, 3).overlaps(Span(3, 5))
        False
        """
        return self.start < other.end and other.start < self.end

    def hull(self, other: Span) -> Span:
        """Return the smallest span that covers both.

        >>> Span(0, 3).hull(Span(8, 9))
        Span(start=0, end=9)
        """
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, distance: int) -> Span:
        """Return the span moved by ``distance`` characters.

        >>> Span(0, 3).shift(10)
        Span(start=10, end=13)
        """
        return Span(self.start + distance, self.end + distance)
