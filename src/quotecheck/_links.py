"""Links between the three kinds of record: which date a figure or an utterance belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise, starmap
from operator import attrgetter

from quotecheck._lexicon import word_class
from quotecheck._made import dated_claim, dated_quote
from quotecheck._span import Span
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens
from quotecheck.kinds import ChangeRole, DateKind, Granularity
from quotecheck.records import DateRange, Mention, NumericClaim, Quote

_SENTENCE_ENDS = frozenset({";", ":", "—", "–", "but", "while", "whereas", "although", "though"})
"""What ends the clause around a cue."""
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(
    {",", '"', "“", "”", "(", ")", "that", "which", "who", "whose", "where", "when", "because", "if", "according"}
)
"""What ends the clause around a figure."""
_COORDINATORS = frozenset({"and", "or"})
_AUXILIARIES = word_class("be", "have", "do", "modal")
_RELATIVES = word_class("relative_pronoun") | {"where"}
_PRONOUNS = word_class("subject_pronoun")
_SUBORDINATORS = frozenset({"after", "as", "before", "once", "since", "until"})
_SET_AGAINST = frozenset({"against", "compared", "than", "versus"})
"""Words after which stands what a figure is compared with, and not when it held."""
_BASE = frozenset({"from", "on"})
"""Words before the month, the year or the like that a change is counted from: "up 4% on May"."""
_AGAINST = frozenset({"against", "versus", "vs"})
"""Words right before a figure that another one is compared with."""
_SAID = frozenset({"said", "says"})
_GROUPING = frozenset({"among", "for", "of"})
_LEVELLED = frozenset({"currency", "percentage"})
_PAIR = 2
_REACHED = (ChangeRole.BY, ChangeRole.TO)
_LEVELS = frozenset({"average", "averages", "baseline", "figure", "level", "levels", "mean", "norm"})
_BEYOND = frozenset({"above", "below", "over", "under"})
_FINER = (Granularity.DAY, Granularity.WEEK)
_CLAUSE_REACH = 60
"""How many tokens to either side a clause is followed at most."""
_FEW = 8
"""A sentence with more dates than these is looked through only near the place."""
_TAG_REACH = 100
"""How far from its cue, in characters, the date of an utterance may stand."""
_OPENING = 3
"""A date so few tokens into its sentence, with a comma after it, holds for the whole sentence."""
_NEIGHBOURS = 10
"""So many quotations to either side may hold a date that stands beside a cue."""
_PLACELESS = (DateKind.VAGUE, DateKind.RECURRING)
_reach = attrgetter("span.start", "span.end")


class DateLinks:
    """The dates of a text, ready to be linked to: those that have a place in the calendar."""

    def __init__(self, tokens: Tokens, dates: Sequence[DateRange]) -> None:
        self._tokens = tokens
        self._sentences = list(map(tokens.starts.__getitem__, tokens.sentences))
        self._dated: dict[int, list[DateRange]] = {}
        self._dates = dates
        for date in dates:
            if date.kind not in _PLACELESS:
                self._dated.setdefault(bisect_right(self._sentences, date.span.start), []).append(date)

    def claims(self, claims: tuple[NumericClaim, ...]) -> tuple[NumericClaim, ...]:
        """Give each figure the date that stands nearest to it in its own clause; ages hold for no date."""
        return tuple(
            dated_claim(claim, when)
            if not claim.rule.startswith("age") and (when := self._date_of(claim, before, beyond))
            else claim
            for before, claim, beyond in zip((None, *claims), claims, (*claims[1:], None), strict=False)
        )

    def quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Give each quotation the date that stands beside its cue, outside all contents that the cue is not in."""
        linked = list(quotes)
        for place, quote in enumerate(quotes):
            if quote.cue and (dates := self._beside(quote.cue.span)):
                others = quotes[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
                if when := self._uttered(quote, quote.cue.span, dates, others):
                    linked[place] = dated_quote(quote, when)
        return tuple(linked)

    def _beside(self, place: Span) -> Sequence[DateRange]:
        """Return the dates of the sentence of a place."""
        return self._dated.get(bisect_right(self._sentences, place.start), ())

    def _date_of(
        self, claim: NumericClaim, before: NumericClaim | None, beyond: NumericClaim | None
    ) -> DateRange | None:
        """Return the date that a figure holds for; the figures before and beyond it may have dates of their own."""
        figure = claim.span
        dates = self._beside(figure)
        if not dates or self._is_dating(claim):
            return None
        if self._is_base(claim, before):
            dates = [date for date in dates if date.span.start > figure.start]
        near = [
            date
            for date in self._around(figure, dates)
            if not date.span.overlaps(figure) and self._holds_for(claim, before, beyond, date)
        ]
        if near:
            return self._nearest(near, claim)
        first = next((date for date in dates if not date.span.overlaps(figure)), None)
        return first if first and self._opens(first.span, figure) else None

    def _nearest(self, near: Sequence[DateRange], claim: NumericClaim) -> DateRange:
        """Return the nearest date; what "and" parts from a figure belongs to another one, if it has its own."""
        figure, unit = claim.span, claim.quantity.unit
        if claim.direction or unit is None or unit.dimension != "multiple":  # but: three times the number of last year
            near = [date for date in near if self._shares_clause(figure, date.span, _COORDINATORS)] or near
        return min(near, key=lambda date: (_distance(date.span, figure), date.span.start < figure.start))

    def _is_base(self, claim: NumericClaim, before: NumericClaim | None) -> bool:
        """Say whether a figure is what another is compared with, whose date is not its own: "fell to 4% from 5%"."""
        if claim.role is ChangeRole.FROM:
            return before is not None and before.role in _REACHED and self._same_sentence(before.span, claim.span)
        lower, place = self._tokens.lower, self._tokens.at(claim.span.start)
        if lower[self._tokens.at(claim.span.end)] in _GROUPING:
            return False  # 40 percent, against 31 percent of the others
        unit, opening = claim.quantity.unit, lower[max(place - 2, 0) : place]
        if opening[-1:] == ["after"]:
            return unit is not None and unit.dimension in _LEVELLED  # but: closed after 40 years
        return not _AGAINST.isdisjoint(opening[-1:]) or (len(opening) == _PAIR and opening[0] == "compared")

    def _is_taken_back(self, claim: NumericClaim, before: NumericClaim | None, date: DateRange) -> bool:
        """Say whether a date before a figure belongs to what it is counted from: "from 4 in May to 6"."""
        tokens, reached = self._tokens, claim.role is ChangeRole.TO
        first, stop = tokens.at(date.span.start), tokens.at(date.span.end)
        if stop == tokens.at(claim.span.start) - 1 and tokens.lower[stop] in POSSESSIVE_ENDINGS:
            return False  # last year's 40
        preposition = tokens.lower[first - 1]
        if date.granularity in _FINER and tokens.lower[first - 1 - (preposition == "on")] in _SAID:
            return True  # said Tuesday its profit fell to 40
        if preposition in _BASE and not (preposition == "on" and date.granularity in _FINER):
            return claim.role is not ChangeRole.BY  # rose 2% from a year earlier to 40
        begun = before is not None and before.role is ChangeRole.FROM and before.span.end <= date.span.start
        return reached and begun

    def _same_sentence(self, one: Span, other: Span) -> bool:
        return bisect_right(self._sentences, one.start) == bisect_right(self._sentences, other.start)

    def _is_dating(self, claim: NumericClaim) -> bool:
        """Say whether a figure is part of a date: "the past three weeks"."""
        unit = claim.quantity.unit
        if unit is None or unit.dimension != "time":
            return False
        figure = claim.span
        place = bisect_right(self._dates, (figure.start, figure.end), key=_reach) - 1
        return place >= 0 and self._dates[place].span.overlaps(figure)

    def _holds_for(
        self, claim: NumericClaim, before: NumericClaim | None, beyond: NumericClaim | None, date: DateRange
    ) -> bool:
        """Say whether a date stands in the clause of a figure, and is not what the figure is compared with."""
        figure = claim.span
        if not self._shares_clause(figure, date.span, _CLAUSE_ENDS):
            return False
        tokens = self._tokens
        after = figure.start < date.span.start
        first, second = (figure, date.span) if after else (date.span, figure)
        begin, stop = tokens.at(first.end), tokens.at(second.start)
        between = tokens.lower[begin : stop + 1]
        if any(starmap(_begins_clause, pairwise(between))):
            return False
        if not after:
            return not self._is_taken_back(claim, before, date)
        if beyond is not None and beyond.span.end <= date.span.start:
            if beyond.role is ChangeRole.FROM is not claim.role and date.granularity is not Granularity.DAY:
                return False  # fell to 40 from 60 in 2015
            del between[tokens.at(beyond.span.start) - begin : tokens.at(beyond.span.end) - begin]
        return not self._is_compared(claim, date, between)

    def _is_compared(self, claim: NumericClaim, date: DateRange, between: list[str]) -> bool:
        """Say whether a figure is compared with that of a date after it, by the words up to the date."""
        if claim.role is ChangeRole.BY and len(between) > 1 and between[-2] in _BASE and date.granularity not in _FINER:
            return True  # up 4% on May
        if between[-2:-1] == ["over"] and date.text.isdigit():
            return True  # a 7% increase over 2018
        follows = self._tokens.lower[self._tokens.at(date.span.end)]
        if not _BEYOND.isdisjoint(between) and not _LEVELS.isdisjoint((*between, follows)):
            return True  # 2 degrees above the 1991-2020 average
        return not _SET_AGAINST.isdisjoint(between[:-1])

    def _around(self, place: Span, dates: Sequence[DateRange]) -> Sequence[DateRange]:
        """Return the dates of a sentence that a clause around a place may reach, however many the sentence has."""
        if len(dates) <= _FEW:
            return dates
        starts, at = self._tokens.starts, self._tokens.at
        low = starts[max(at(place.start) - _CLAUSE_REACH, 0)]
        high = starts[min(at(place.end) + _CLAUSE_REACH, len(starts) - 1)]
        begin = bisect_left(dates, low, key=lambda date: date.span.end)
        return dates[begin : bisect_right(dates, high, key=lambda date: date.span.start)]

    def _opens(self, date: Span, figure: Span) -> bool:
        """Say whether a date opens the sentence of a figure, as in "In 2018, sales rose 3 percent"."""
        tokens = self._tokens
        first = tokens.sentences[bisect_right(self._sentences, figure.start) - 1]
        if date.start > tokens.starts[first + _OPENING] or tokens.words[tokens.at(date.end)] != ",":
            return False
        return date.start < figure.start and self._shares_clause(figure, date, _SENTENCE_ENDS)

    def _uttered(
        self, quote: Quote, cue: Span, dates: Sequence[DateRange], others: Sequence[Quote]
    ) -> DateRange | None:
        dates = self._around(cue, dates)
        if quote.occasion:
            for date in dates:
                if quote.occasion.span.covers(date.span) and self._shares_clause(cue, date.span, _SENTENCE_ENDS):
                    return date
        outside = [
            date
            for date in dates
            if _distance(date.span, cue) <= _TAG_REACH
            and not _is_taken(date.span, cue, quote, others)
            and not self._hangs(date.span, cue, quote.source)
            and self._shares_clause(cue, date.span, _SENTENCE_ENDS)
        ]
        return min(outside, key=lambda date: _distance(date.span, cue), default=None)

    def _hangs(self, date: Span, cue: Span, source: Mention | None) -> bool:
        """Say whether a date stands in a clause that hangs on a source: "those in Leeds, where it rained in May,"."""
        if source is None or date.start < source.span.end or source.span.start < cue.start < date.start:
            return False
        begin, stop = self._tokens.at(source.span.start) + 1, self._tokens.at(date.start)
        between = self._tokens.lower[begin:stop]
        opening = next((place for place, word in enumerate(between) if word in _RELATIVES), None)
        return opening is not None and "," not in between[opening:]

    def _shares_clause(self, place: Span, date: Span, ends: AbstractSet[str]) -> bool:
        """Say whether nothing that ends a clause stands between a place and a date."""
        first, second = (date, place) if date.start < place.start else (place, date)
        begin, stop = self._tokens.at(first.end), self._tokens.at(second.start)
        return stop - begin < _CLAUSE_REACH and ends.isdisjoint(self._tokens.lower[begin:stop])


def _is_taken(date: Span, cue: Span, quote: Quote, others: Sequence[Quote]) -> bool:
    """Say whether a date stands in the source, or in contents that the cue is not in."""
    if quote.source and quote.source.span.overlaps(date):
        return True
    start, end = date.start, date.end
    for other in (quote, *others):  # most often its own
        if other.span.start < end and start < other.span.end:
            for piece in other.contents:
                if piece.span.start < end and start < piece.span.end and not piece.span.covers(cue):
                    return True
    return False


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _begins_clause(word: str, follows: str) -> bool:
    """Say whether two words begin another clause: "and has 40 rooms", "after rising", "since he left"."""
    if word == "and":
        return follows in _AUXILIARIES
    return word in _SUBORDINATORS and (follows in _PRONOUNS or follows.endswith("ing"))
