"""Links between the three kinds of record: which date a figure or an utterance belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from quotecheck._span import Span
from quotecheck._tokens import Tokens
from quotecheck.kinds import DateKind
from quotecheck.records import DateRange, NumericClaim, Quote

_CLAUSE_ENDS = frozenset({";", ":", "—", "–", "but", "while", "whereas", "although", "though"})
_CLAUSE_REACH = 60
"""How many tokens to either side a clause is followed at most."""
_TAG_REACH = 100
"""How far from its cue, in characters, the date of an utterance may stand."""
_PLACELESS = frozenset({DateKind.VAGUE, DateKind.RECURRING})


class DateLinks:
    """The dates of a text, ready to be linked to: those that have a place in the calendar."""

    def __init__(self, tokens: Tokens, dates: Sequence[DateRange]) -> None:
        self._tokens = tokens
        self._dates = [date for date in dates if date.kind not in _PLACELESS]
        self._starts = [date.span.start for date in self._dates]
        self._ends = [date.span.end for date in self._dates]
        self._sentences = [tokens.starts[first] for first in tokens.sentences]
        self._dated = {bisect_right(self._sentences, start) for start in self._starts}

    def claims(self, claims: tuple[NumericClaim, ...]) -> tuple[NumericClaim, ...]:
        """Give each figure the date that stands nearest to it in its own clause."""
        return tuple(
            attrs.evolve(claim, when=when) if (when := self._nearest(claim.span)) else claim for claim in claims
        )

    def quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Give each quotation the date that stands beside its cue, outside its contents."""
        return tuple(attrs.evolve(quote, when=when) if (when := self._uttered(quote)) else quote for quote in quotes)

    def _nearest(self, place: Span) -> DateRange | None:
        apart = [date for date in self._beside(place) if not date.span.overlaps(place)]
        return min(apart, key=lambda date: _distance(date.span, place), default=None)

    def _uttered(self, quote: Quote) -> DateRange | None:
        if quote.cue is None:
            return None
        cue, occasion = quote.cue.span, quote.occasion
        dates = self._beside(cue)
        if occasion and (stated := [date for date in dates if occasion.span.covers(date.span)]):
            return stated[0]
        taken = [piece.span for piece in quote.contents] + ([quote.source.span] if quote.source else [])
        outside = [
            date
            for date in dates
            if _distance(date.span, cue) <= _TAG_REACH and not any(piece.overlaps(date.span) for piece in taken)
        ]
        return min(outside, key=lambda date: _distance(date.span, cue), default=None)

    def _beside(self, place: Span) -> list[DateRange]:
        """Return the dates in the clause around ``place``."""
        if bisect_right(self._sentences, place.start) not in self._dated:
            return []
        clause = self._clause(place)
        return self._dates[bisect_left(self._starts, clause.start) : bisect_right(self._ends, clause.end)]

    def _clause(self, place: Span) -> Span:
        """Return the part of the sentence around ``place`` that no clause end interrupts."""
        tokens = self._tokens
        index = bisect_right(tokens.starts, place.start, 0, len(tokens)) - 1
        after = bisect_left(tokens.starts, place.end, 0, len(tokens))
        first, stop = tokens.sentence(index)
        first, stop = max(first, index - _CLAUSE_REACH), min(stop, after + _CLAUSE_REACH)
        left = next((i + 1 for i in range(index - 1, first - 1, -1) if tokens.lower[i] in _CLAUSE_ENDS), first)
        right = next((i for i in range(after, stop) if tokens.lower[i] in _CLAUSE_ENDS), stop)
        return tokens.span(left, max(right, left + 1))


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)
