"""What one attribution is made of, in tokens: source, cue, contents, words in marks."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotecheck._quotes.cues import CueHit
from quotecheck._quotes.marks import Quoted

Range = tuple[int, int]
"""Tokens from the first up to, not including, the second."""


@attrs.define(eq=False)
class Attribution:
    """Who is credited with which tokens.

    Attributes:
        rule: Name of the rule that decided.
        contents: Everything attributed, in text order; marks at the edges excluded.
        verbatim: The ranges inside quotation marks.
        cue: What links the contents to the source, or None.
        source: The mention that is credited, or None.
        addressee: Who was told, or None.
        occasion: Where or how it was said, or None.
        depth: How many quotation marks enclose it.
        marks: The ranges of ``verbatim`` with their marks.
    """

    rule: str
    contents: tuple[Range, ...]
    verbatim: tuple[Range, ...] = ()
    cue: CueHit | None = None
    source: Range | None = None
    addressee: Range | None = None
    occasion: Range | None = None
    depth: int = 0
    marks: tuple[Range, ...] = ()

    def holds(self, index: int) -> bool:
        """Say whether a token stands in its contents."""
        return any(first <= index < stop for first, stop in self.contents)

    def hold(self, quoted: Sequence[Quoted]) -> Attribution:
        """Take up words in marks, and return itself."""
        self.verbatim += tuple([(each.first, each.stop) for each in quoted])
        self.marks += tuple([(each.outer_first, each.outer_stop) for each in quoted])
        return self
