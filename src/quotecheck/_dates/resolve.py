"""Places expressions in the calendar and makes records of them."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence

from quotecheck._dates import edtf
from quotecheck._dates.bounds import bounded
from quotecheck._dates.days import Day
from quotecheck._dates.deadlines import presses
from quotecheck._dates.expression import Expression, Shape
from quotecheck._dates.forms import RANK, Placed, Setting, Year
from quotecheck._dates.leaning import leaning, tense
from quotecheck._dates.openside import turned
from quotecheck._dates.together import together
from quotecheck._made import new_date
from quotecheck._span import Span
from quotecheck._tokens import Tokens
from quotecheck.kinds import DateKind, Granularity
from quotecheck.records import DateRange

_NOWHERE = Setting()
_STRETCHES = frozenset({"share_of_year", "the_stretch"})
_POINTING = frozenset({"ago", "the_unit", "year_before", "compared_quarter"})
"""Rules whose dates are read from others; nothing is read from them."""
_COMPARING = frozenset({"the_unit", "year_before", "compared_quarter"})
"""Rules for what figures are compared with: no part of what is told."""
_SET_AGAINST = frozenset({"against", "compared", "from", "than", "versus"})
"""Words after which stands the figure of a date that is compared with."""
_COMPARED = 6
_FRAMING = frozenset({"by", "during", "in", "since", "throughout", "until"})
_HEADING = frozenset(":,–—")
_PERIODS = (Granularity.QUARTER, Granularity.HALF)
_LONG = (Granularity.DECADE, Granularity.CENTURY)


class _Clause:
    """The words and dates around the date at tokens ``first`` up to ``stop``, looked at only if asked."""

    __slots__ = ("_first", "_leaning", "_resolver", "_stop", "_tense")

    def __init__(self, resolver: Resolver, first: int, stop: int) -> None:
        self._resolver, self._first, self._stop = resolver, first, stop
        self._leaning: int | None = None
        self._tense: int | None = None

    @property
    def leaning(self) -> int:
        if self._leaning is None:
            self._leaning = leaning(self._resolver.tokens, self._first, self._stop)
        return self._leaning

    @property
    def tense(self) -> int:
        if self._tense is None:
            self._tense = tense(self._resolver.tokens, self._first, self._stop)
        return self._tense

    @property
    def year(self) -> int | None:
        return self._resolver.year_at(self._first)

    @property
    def near(self) -> bool:
        return self._resolver.near(self._first)

    @property
    def presses(self) -> bool:
        return presses(self._resolver.tokens, self._first)

    @property
    def compares(self) -> bool:
        return self._resolver.compares(self._first)


class Resolver:
    """Resolves the expressions of one text, in text order."""

    def __init__(self, tokens: Tokens, published: dt.date | None, expressions: Sequence[Expression] = ()) -> None:
        self.tokens = tokens
        self.published = published
        self._reference: Placed | None = None
        self._referred = -1
        self._period: Placed | None = None
        self._told: dict[Granularity, Placed] = {}
        self._years: dict[int, int] = {}
        self._dateline = _dateline(expressions) if published is None else None
        self._find_years(expressions)

    def _find_years(self, expressions: Sequence[Expression]) -> None:
        """Note the year that frames a sentence ("In 1944, …").

        Without a day of publication note the first year of every sentence.
        """
        undated, sentences = self.published is None, self.tokens.sentences
        for each in expressions:
            year = each.stated_year if undated else each.form
            if isinstance(year, Year):
                sentence = bisect_right(sentences, each.first)
                begin = sentences[sentence - 1]
                if undated or self._frames(each, begin):
                    self._years.setdefault(sentence, year.year)
            if each.items:
                self._find_years(each.items)

    def _frames(self, year: Expression, begin: int) -> bool:
        """Say whether a year frames the sentence that begins at a token: "In 1944, ", or "1944: " in a timeline."""
        lower = self.tokens.lower
        if year.first == begin:
            return lower[year.stop] in _HEADING and year.stop == begin + 1
        return year.first == begin + 1 and lower[begin] in _FRAMING

    def record(self, expression: Expression) -> DateRange:
        """Return the record of one expression."""
        form = expression.form
        if form is not None:
            setting = _NOWHERE if form.absolute else self._setting(expression)
            placed = form.place(setting)
            members: tuple[DateRange, ...] = ()
            if expression.items:
                members = tuple(self._point(item, item.form.place(setting)) for item in expression.items if item.form)
            self._remember(expression, placed)
            return self._point(expression, placed, members)
        setting = self._setting(expression)
        if expression.shape is Shape.OPEN:
            return self._open(expression, setting)
        placed_items = together(expression, setting)
        self._remember(expression, placed_items[-1])
        members = tuple(self._point(item, placed) for item, placed in zip(expression.items, placed_items, strict=True))
        if expression.shape is Shape.RANGE:
            return self._range(expression, placed_items, members)
        return self._several(expression, placed_items, members)

    def _setting(self, expression: Expression) -> Setting:
        clause = _Clause(self, expression.first, expression.stop)
        return Setting(self.published, clause, self._reference, self._period, self._told)

    def year_at(self, index: int) -> int | None:
        """Return the year that frames the sentence of a token, or that the dateline states."""
        return self._years.get(bisect_right(self.tokens.sentences, index), self._dateline)

    def near(self, index: int) -> bool:
        """Say whether the date last placed stands in the sentence of a token."""
        sentences = self.tokens.sentences
        return self._referred >= 0 and bisect_right(sentences, self._referred) == bisect_right(sentences, index)

    def compares(self, index: int) -> bool:
        """Say whether a figure is compared with that of a token's date, in a paragraph after the date last placed."""
        if _SET_AGAINST.isdisjoint(self.tokens.lower[max(index - _COMPARED, 0) : index]):
            return False
        return self._referred < self.tokens.paragraph(index)[0]

    def _remember(self, expression: Expression, placed: Placed) -> None:
        rule = expression.rule
        if placed.interval and placed.granularity and rule not in _COMPARING:
            self._told.pop(placed.granularity, None)
            self._told[placed.granularity] = placed
        if rule in _STRETCHES:
            self._period = placed if placed.interval else None
        elif placed.interval and (placed.whole or rule == "ending_in") and rule not in _POINTING:
            self._reference, self._referred = placed, expression.first
            if placed.granularity in _PERIODS and placed.implied and rule != "ending_in":
                self._period = placed if self._period is None or self._is_newer(placed) else self._period

    def _is_newer(self, placed: Placed) -> bool:
        """Say whether a period is over, and no earlier than the one reported on: "after a poor spring quarter"."""
        if placed.interval is None or (self.published and placed.interval[1] >= self.published):
            return False
        known = self._period and self._period.interval
        return not known or placed.interval[0] >= known[0]

    def _point(self, expression: Expression, placed: Placed, members: tuple[DateRange, ...] = ()) -> DateRange:
        interval, granularity, timex, implied, whole, approximate, modifier, kind = placed
        start, end, written = None, None, None
        if interval is not None:
            start, end = interval
            if start == end and not approximate:
                written = start.isoformat()
            elif whole and not approximate and (granularity is Granularity.MONTH or granularity is Granularity.YEAR):
                written = timex
            else:
                exact = modifier is not None and granularity in _LONG
                written = edtf.unit(start, end, granularity, approximate=approximate, first_exact=exact)
        kind = kind or (DateKind.POINT if whole else DateKind.RANGE)
        span, text = self._mention(expression)
        return new_date(
            span, text, start, end, kind, granularity, modifier, None, implied, members, written, timex, expression.rule
        )

    def _range(self, expression: Expression, items: list[Placed], members: tuple[DateRange, ...]) -> DateRange:
        one, other = items[0], items[-1]
        if not one.interval or not other.interval or one.interval[0] > other.interval[1]:
            return self._composite(expression, DateKind.RANGE, items, members)
        low = edtf.end_of_range(*one.interval, one.granularity, last=False)
        high = edtf.end_of_range(*other.interval, other.granularity, last=True)
        low += "~" if one.approximate and not one.modifier else ""
        high += "~" if other.approximate else ""
        bounds = one.interval[0], other.interval[1], f"{low}/{high}"
        return self._composite(expression, DateKind.RANGE, items, members, bounds)

    def _several(self, expression: Expression, items: list[Placed], members: tuple[DateRange, ...]) -> DateRange:
        repeated = {item.kind for item in items} == {DateKind.RECURRING}
        kind = DateKind.RECURRING if repeated else DateKind.SEVERAL
        known = sorted(
            ((item.interval, item.granularity) for item in items if item.interval),
            key=lambda each: (each[0], each[1] or ""),
        )
        if len(known) < len(items):
            return self._composite(expression, kind, items, members)
        written = ",".join(dict.fromkeys(edtf.item(*interval, granularity) for interval, granularity in known))
        written = f"[{written}]" if expression.shape is Shape.ANY else f"{{{written}}}"
        bounds = known[0][0][0], max(interval[1] for interval, _ in known), written
        return self._composite(expression, kind, items, members, bounds)

    def _mention(self, expression: Expression) -> tuple[Span, str]:
        span = self.tokens.span(expression.first, expression.stop)
        return span, self.tokens.text[span.start : span.end]

    def _composite(
        self,
        expression: Expression,
        kind: DateKind,
        items: list[Placed],
        members: tuple[DateRange, ...],
        bounds: tuple[dt.date, dt.date, str] | None = None,
    ) -> DateRange:
        """Return the record of a range or list."""
        span, text = self._mention(expression)
        known = [item.granularity for item in items if item.granularity]
        granularity = min(known, key=RANK.__getitem__) if known else None
        implied = frozenset[str]().union(*(item.implied for item in items))
        start, end, written = bounds or (None, None, None)
        return new_date(
            span, text, start, end, kind, granularity, None, None, implied, members, written, None, expression.rule
        )

    def _open(self, expression: Expression, setting: Setting) -> DateRange:
        inner, bound = expression.items[0], expression.bound
        setting = turned(self.tokens, expression, setting)
        if inner.form is None:
            placed_items = together(inner, setting)
            members = tuple(self._point(item, placed) for item, placed in zip(inner.items, placed_items, strict=True))
        else:
            placed_items = [inner.form.place(setting)]
            members = (self._point(inner, placed_items[0]),)
        self._remember(expression, placed_items[-1])
        span, text = self._mention(expression)
        one, other = placed_items[0], placed_items[-1]
        start, end, written = bounded(bound, one, other)
        return new_date(
            span, text, start, end, DateKind.OPEN, one.granularity, one.modifier, bound,
            implied=one.implied, members=members, edtf=written,
            timex=one.timex if one is other else None, rule=expression.rule,
        )  # fmt: skip


def _dateline(expressions: Sequence[Expression]) -> int | None:
    """Return the year of the text's first date if that is a full date: it stands where a dateline does."""
    first = next((each for each in expressions if each.form or each.items), None)
    year = first.stated_year if first and isinstance(first.form, Day) else None
    return year.year if isinstance(year, Year) else None
