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


def date_claims(tokens: Tokens, claims: Sequence[NumericClaim], dates: Sequence[DateRange]) -> tuple[NumericClaim, ...]:
    """Give each figure the date that stands nearest to it in its own clause."""
    placed = _Dates(dates)
    return tuple(
        attrs.evolve(claim, when=when) if (when := placed.nearest(claim.span, _clause(tokens, claim.span))) else claim
        for claim in claims
    )


def date_quotes(tokens: Tokens, quotes: Sequence[Quote], dates: Sequence[DateRange]) -> tuple[Quote, ...]:
    """Give each quotation the date that stands beside its cue, outside its contents."""
    placed = _Dates(dates)
    return tuple(
        attrs.evolve(quote, when=when) if (when := _utterance(tokens, quote, placed)) else quote for quote in quotes
    )


def _utterance(tokens: Tokens, quote: Quote, placed: _Dates) -> DateRange | None:
    if quote.cue is None:
        return None
    if quote.occasion is not None and (stated := placed.within(quote.occasion.span)):
        return stated[0]
    cue = quote.cue.span
    reach = _meet(_clause(tokens, cue), Span(cue.start - _TAG_REACH, cue.end + _TAG_REACH))
    outside = [
        date
        for date in placed.within(reach)
        if not any(piece.span.overlaps(date.span) for piece in quote.contents)
        and (quote.source is None or not quote.source.span.overlaps(date.span))
    ]
    return min(outside, key=lambda date: _distance(date.span, cue), default=None)


class _Dates:
    """Dates that can be linked to: those with a place in the calendar."""

    def __init__(self, dates: Sequence[DateRange]) -> None:
        self._dates = [date for date in dates if date.kind not in {DateKind.VAGUE, DateKind.RECURRING}]
        self._starts = [date.span.start for date in self._dates]
        self._ends = [date.span.end for date in self._dates]

    def within(self, span: Span) -> list[DateRange]:
        """Return the dates that lie wholly inside ``span``."""
        return self._dates[bisect_left(self._starts, span.start) : bisect_right(self._ends, span.end)]

    def nearest(self, place: Span, clause: Span) -> DateRange | None:
        """Return the date inside ``clause`` that is nearest to ``place`` and apart from it."""
        apart = [date for date in self.within(clause) if not date.span.overlaps(place)]
        return min(apart, key=lambda date: _distance(date.span, place), default=None)


def _clause(tokens: Tokens, place: Span) -> Span:
    """Return the part of the sentence around ``place`` that no clause end interrupts."""
    index = bisect_right(tokens.starts, place.start, 0, len(tokens)) - 1
    after = bisect_left(tokens.starts, place.end, 0, len(tokens))
    first, stop = tokens.sentence(index)
    first, stop = max(first, index - _CLAUSE_REACH), min(stop, after + _CLAUSE_REACH)
    left = next((i + 1 for i in range(index - 1, first - 1, -1) if tokens.lower[i] in _CLAUSE_ENDS), first)
    right = next((i for i in range(after, stop) if tokens.lower[i] in _CLAUSE_ENDS), stop)
    return tokens.span(left, max(right, left + 1))


def _meet(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)
