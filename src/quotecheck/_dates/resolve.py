"""Places expressions in the calendar and makes records of them."""

from __future__ import annotations

import datetime as dt
import itertools
from bisect import bisect_right
from collections.abc import Sequence

from quotecheck._dates import edtf
from quotecheck._dates.bounds import bounded
from quotecheck._dates.days import Day
from quotecheck._dates.deadlines import presses
from quotecheck._dates.expression import Expression, Shape
from quotecheck._dates.forms import FUTURE, PAST, Placed, Setting, Year
from quotecheck._dates.leaning import leaning, tense
from quotecheck._dates.openside import turned
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
_FRAMING = frozenset({"by", "during", "in", "since", "throughout", "until"})
_PERIODS = (Granularity.QUARTER, Granularity.HALF)
_LONG = (Granularity.DECADE, Granularity.CENTURY)
_FINEST = {granularity: rank for rank, granularity in enumerate(Granularity)}


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
                if undated or (each.first == begin + 1 and self.tokens.lower[begin] in _FRAMING):
                    self._years.setdefault(sentence, year.year)
            if each.items:
                self._find_years(each.items)

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
        placed_items = self._together(expression, setting)
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

    def _together(self, expression: Expression, setting: Setting) -> list[Placed]:
        """Place the items of a range or list in one direction, in the order of the calendar."""
        forms = [item.form for item in expression.items if item.form]
        stated = [form.place(setting) for form in forms]
        if not any(placed.implied for placed in stated):
            return stated
        choices = [stated, *([form.place(setting.turn(way)) for form in forms] for way in (PAST, FUTURE))]
        if expression.shape is not Shape.RANGE and all(placed.granularity is Granularity.DAY for placed in choices[0]):
            known = [placed for placed in choices if all(each.interval for each in placed)]
            return min(known or choices, key=lambda choice: _spread(choice) + (choice != choices[0]) * _SLACK)
        if expression.shape is not Shape.RANGE:
            day = setting.published
            now = any(
                day and placed.interval and placed.interval[0] <= day <= placed.interval[1] for placed in choices[0]
            )
            return choices[2] if now and not _ascending(choices[0]) and _ascending(choices[2]) else choices[0]
        pairs = [[one[0], other[1]] for one in choices for other in choices if _ascending([one[0], other[1]])]
        if (day := setting.published) and setting.tense == PAST:
            pairs = [pair for pair in pairs if not _is_far(pair, day)] or pairs
        return min(pairs, key=lambda pair: _length(pair) + (pair != choices[0]) * _SLACK, default=choices[0])

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
        granularity = min(known, key=_FINEST.__getitem__) if known else None
        implied = frozenset[str]().union(*(item.implied for item in items))
        start, end, written = bounds or (None, None, None)
        return new_date(
            span, text, start, end, kind, granularity, None, None, implied, members, written, None, expression.rule
        )

    def _open(self, expression: Expression, setting: Setting) -> DateRange:
        inner, bound = expression.items[0], expression.bound
        setting = turned(self.tokens, expression, setting)
        if inner.form is None:
            placed_items = self._together(inner, setting)
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


def _ascending(placed: list[Placed]) -> bool:
    intervals = [each.interval for each in placed]
    return all(
        one is not None and other is not None and one[0] <= other[1] and one[0] <= other[0]
        for one, other in itertools.pairwise(intervals)
    )


def _spread(placed: list[Placed]) -> int:
    """Return how many days lie between the first and the last of some dates."""
    days = [each.interval[0].toordinal() for each in placed if each.interval]
    return max(days, default=0) - min(days, default=0)


def _is_far(pair: list[Placed], day: dt.date) -> bool:
    """Say whether a range begins well after a day."""
    first = pair[0].interval
    return first is not None and (first[0] - day).days > _FAR


def _length(pair: list[Placed]) -> int:
    one, other = pair[0].interval, pair[1].interval
    return (other[1] - one[0]).days if one and other else 0


_FAR = 30
"""So many days ahead is too far for what is told in the past tense."""
_SLACK = 5
"""So many days a range must gain before its ends are turned: leap years are no reason to."""
