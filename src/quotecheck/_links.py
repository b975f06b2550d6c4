"""Links between the three kinds of record: which date a figure or an utterance belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs

from quotecheck._span import Span
from quotecheck._tokens import Tokens
from quotecheck.kinds import DateKind
from quotecheck.records import DateRange, NumericClaim, Quote

_SENTENCE_ENDS = frozenset({";", ":", "—", "–", "but", "while", "whereas", "although", "though"})
"""What ends the clause around a cue."""
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(
    {",", '"', "“", "”", "(", ")", "that", "which", "who", "whose", "where", "when", "because", "if", "according"}
)
"""What ends the clause around a figure."""
_CLAUSE_REACH = 60
"""How many tokens to either side a clause is followed at most."""
_TAG_REACH = 100
"""How far from its cue, in characters, the date of an utterance may stand."""
_OPENING = 3
"""A date so few tokens into its sentence, with a comma after it, holds for the whole sentence."""
_NEIGHBOURS = 10
"""So many quotations to either side may hold a date that stands beside a cue."""
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
        """Give each figure the date that stands nearest to it in its own clause; ages hold for no date."""
        return tuple(
            attrs.evolve(claim, when=when)
            if not claim.rule.startswith("age") and (when := self._date_of(claim.span))
            else claim
            for claim in claims
        )

    def quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Give each quotation the date that stands beside its cue, outside all contents that the cue is not in."""
        return tuple(
            attrs.evolve(quote, when=when)
            if quote.cue and (when := self._uttered(quote, quote.cue.span, quotes, place))
            else quote
            for place, quote in enumerate(quotes)
        )

    def _date_of(self, figure: Span) -> DateRange | None:
        if not self._is_dated(figure):
            return None
        apart = [date for date in self._within(figure, _CLAUSE_ENDS) if not date.span.overlaps(figure)]
        return min(apart, key=lambda date: _distance(date.span, figure), default=None) or self._opening(figure)

    def _opening(self, figure: Span) -> DateRange | None:
        """Return the date that opens the sentence of a figure, as in "In 2018, sales rose 3 percent"."""
        tokens = self._tokens
        first = tokens.sentences[bisect_right(self._sentences, figure.start) - 1]
        place = bisect_left(self._starts, tokens.starts[first])
        if place == len(self._dates) or self._starts[place] > tokens.starts[first + _OPENING]:
            return None
        date = self._dates[place]
        after = tokens.at(date.span.end)
        inside = self._clause(figure, _SENTENCE_ENDS).start <= date.span.start
        return date if tokens.words[after] == "," and inside and not date.span.overlaps(figure) else None

    def _uttered(self, quote: Quote, cue: Span, quotes: Sequence[Quote], place: int) -> DateRange | None:
        if not self._is_dated(cue):
            return None
        dates = self._within(cue, _SENTENCE_ENDS)
        occasion = quote.occasion
        if occasion and (stated := [date for date in dates if occasion.span.covers(date.span)]):
            return stated[0]
        near = [date for date in dates if _distance(date.span, cue) <= _TAG_REACH]
        if not near:
            return None
        others = quotes[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
        taken = [piece.span for other in others for piece in other.contents if not piece.span.covers(cue)]
        taken += [quote.source.span] if quote.source else []
        outside = [date for date in near if not any(piece.overlaps(date.span) for piece in taken)]
        return min(outside, key=lambda date: _distance(date.span, cue), default=None)

    def _is_dated(self, place: Span) -> bool:
        """Say whether the sentence that ``place`` begins in has a date."""
        return bisect_right(self._sentences, place.start) in self._dated

    def _within(self, place: Span, ends: AbstractSet[str]) -> list[DateRange]:
        """Return the dates in the clause around ``place``."""
        clause = self._clause(place, ends)
        return self._dates[bisect_left(self._starts, clause.start) : bisect_right(self._ends, clause.end)]

    def _clause(self, place: Span, ends: AbstractSet[str]) -> Span:
        """Return the part of the sentence around ``place`` that nothing of ``ends`` interrupts."""
        tokens = self._tokens
        index = bisect_right(tokens.starts, place.start, 0, len(tokens)) - 1
        after = bisect_left(tokens.starts, place.end, 0, len(tokens))
        first, stop = tokens.sentence(index)
        first, stop = max(first, index - _CLAUSE_REACH), min(stop, after + _CLAUSE_REACH)
        left = next((i + 1 for i in range(index - 1, first - 1, -1) if tokens.lower[i] in ends), first)
        right = next((i for i in range(after, stop) if tokens.lower[i] in ends), stop)
        return tokens.span(left, max(right, left + 1))


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)
