"""Places expressions in the calendar and makes records of them."""

from __future__ import annotations

import datetime as dt
import itertools
from bisect import bisect_right

import attrs

from quotecheck._dates import calendar, edtf
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Shape
from quotecheck._dates.forms import FUTURE, NEAREST, PAST, Placed, Setting, Year
from quotecheck._dates.leaning import Words, lasted
from quotecheck._tokens import Tokens
from quotecheck.kinds import Bound, DateKind, Granularity, Modifier
from quotecheck.records import DateRange

_NOWHERE = Setting()
_PERIODS = (Granularity.QUARTER, Granularity.HALF)
_LONG = (Granularity.DECADE, Granularity.CENTURY)
_FINEST = {granularity: rank for rank, granularity in enumerate(Granularity)}


class Resolver:
    """Resolves the expressions of one text, in text order."""

    def __init__(self, tokens: Tokens, published: dt.date | None, expressions: tuple[Expression, ...] = ()) -> None:
        self._tokens = tokens
        self._sentences = tokens.sentences
        self._published = published
        self._reference: Placed | None = None
        self._referred = 0
        self._period: Placed | None = None
        self._years: dict[int, int] = {}
        self._dateline = _dateline(expressions) if published is None else None
        self._find_years(expressions)

    def _find_years(self, expressions: tuple[Expression, ...]) -> None:
        """Note the year that frames a sentence ("In 1944, …").

        Without a day of publication note the first year of every sentence.
        """
        undated = self._published is None
        for expression in expressions:
            for each in (expression, *expression.items):
                year = each.stated_year if undated else each.form
                if isinstance(year, Year):
                    sentence = bisect_right(self._sentences, each.first)
                    if undated or each.first == self._sentences[sentence - 1] + 1:
                        self._years.setdefault(sentence, year.year)

    def record(self, expression: Expression) -> DateRange:
        """Return the record of one expression."""
        form = expression.form
        setting = _NOWHERE if form is not None and form.absolute else self._setting(expression)
        if expression.shape is Shape.OPEN:
            return self._open(expression, setting)
        if form is not None:
            placed = form.place(setting)
            members: tuple[DateRange, ...] = ()
            if expression.items:
                members = tuple(self._point(item, item.form.place(setting)) for item in expression.items if item.form)
            self._remember(expression, placed)
            return self._point(expression, placed, members)
        placed_items = self._together(expression, setting)
        self._remember(expression, placed_items[-1])
        members = tuple(self._point(item, placed) for item, placed in zip(expression.items, placed_items, strict=True))
        if expression.shape is Shape.RANGE:
            return self._range(expression, placed_items, members)
        return self._several(expression, placed_items, members)

    def _setting(self, expression: Expression) -> Setting:
        sentence = bisect_right(self._sentences, expression.first)
        return Setting(
            self._published,
            Words(self._tokens, expression.first, expression.stop),
            self._years.get(sentence, self._dateline),
            self._reference,
            sentence == self._referred,
            self._period,
        )

    def _remember(self, expression: Expression, placed: Placed) -> None:
        if expression.rule in {"share_of_year", "the_stretch"}:
            self._period = placed if placed.interval else None
        if expression.rule in {"ago", "the_unit", "year_before", "compared_quarter"}:
            return
        ended = expression.rule == "ending_in"
        if placed.granularity in _PERIODS and placed.whole and placed.implied and not ended:
            self._period = placed if self._period is None or self._is_over(placed) else self._period
        if placed.interval is not None and (placed.whole or ended):
            self._reference = placed
            self._referred = bisect_right(self._sentences, expression.first)

    def _is_over(self, placed: Placed) -> bool:
        return not (self._published and placed.interval and placed.interval[1] >= self._published)

    def _together(self, expression: Expression, setting: Setting) -> list[Placed]:
        """Place the items of a range or list in one direction, in the order of the calendar."""
        forms = [item.form for item in expression.items if item.form]
        stated = [form.place(setting) for form in forms]
        if not any(placed.implied for placed in stated):
            return stated
        choices = [stated, *([form.place(setting.turn(way)) for form in forms] for way in (PAST, FUTURE))]
        if expression.shape is not Shape.RANGE and all(placed.granularity is Granularity.DAY for placed in choices[0]):
            return min(choices, key=_spread)
        if expression.shape is not Shape.RANGE:
            day = setting.published
            now = any(
                day and placed.interval and placed.interval[0] <= day <= placed.interval[1] for placed in choices[0]
            )
            return choices[2] if now and not _ascending(choices[0]) and _ascending(choices[2]) else choices[0]
        pairs = [[one[0], other[1]] for one in choices for other in choices if _ascending([one[0], other[1]])]
        return min(pairs, key=lambda pair: _length(pair) + (pair != choices[0]) * _SLACK, default=choices[0])

    def _point(self, expression: Expression, placed: Placed, members: tuple[DateRange, ...] = ()) -> DateRange:
        interval, granularity, timex, implied, whole, approximate, modifier, kind = placed
        start, end, written = None, None, None
        if interval is not None:
            start, end = interval
            exact = modifier is not None and granularity in _LONG
            written = edtf.unit(start, end, granularity, approximate=approximate, first_exact=exact)
        kind = kind or (DateKind.POINT if whole else DateKind.RANGE)
        span = self._tokens.span(expression.first, expression.stop)
        text = self._tokens.text[span.start : span.end]
        return DateRange(
            span, text, start, end, kind, granularity, modifier, None, implied, members, written, timex, expression.rule
        )

    def _range(self, expression: Expression, items: list[Placed], members: tuple[DateRange, ...]) -> DateRange:
        record = self._composite(expression, DateKind.RANGE, items, members)
        one, other = items[0], items[-1]
        if not one.interval or not other.interval or one.interval[0] > other.interval[1]:
            return record
        low = edtf.end_of_range(*one.interval, one.granularity, last=False)
        high = edtf.end_of_range(*other.interval, other.granularity, last=True)
        low += "~" if one.approximate and not one.modifier else ""
        high += "~" if other.approximate else ""
        return attrs.evolve(record, start=one.interval[0], end=other.interval[1], edtf=f"{low}/{high}")

    def _several(self, expression: Expression, items: list[Placed], members: tuple[DateRange, ...]) -> DateRange:
        repeated = {item.kind for item in items} == {DateKind.RECURRING}
        record = self._composite(expression, DateKind.RECURRING if repeated else DateKind.SEVERAL, items, members)
        known = sorted(
            ((item.interval, item.granularity) for item in items if item.interval),
            key=lambda each: (each[0], each[1] or ""),
        )
        if len(known) < len(items):
            return record
        written = dict.fromkeys(edtf.item(*interval, granularity) for interval, granularity in known)
        inside = ",".join(written)
        return attrs.evolve(
            record,
            start=known[0][0][0],
            end=max(interval[1] for interval, _ in known),
            edtf=f"[{inside}]" if expression.shape is Shape.ANY else f"{{{inside}}}",
        )

    def _composite(
        self, expression: Expression, kind: DateKind, items: list[Placed], members: tuple[DateRange, ...]
    ) -> DateRange:
        """Return the record of a range or list, without bounds."""
        mention = self._tokens.mention(expression.first, expression.stop)
        known = [item.granularity for item in items if item.granularity]
        return DateRange(
            mention.span,
            mention.text,
            None,
            None,
            kind,
            min(known, key=_FINEST.__getitem__) if known else None,
            implied=frozenset[str]().union(*(item.implied for item in items)),
            members=members,
            rule=expression.rule,
        )

    def _open(self, expression: Expression, setting: Setting) -> DateRange:
        inner, bound = expression.items[0], expression.bound
        word = self._tokens.lower[expression.first]
        if word == "since" or (bound is Bound.SINCE and setting.leaning != FUTURE):
            setting = setting.turn(PAST, bound=word in {"since", "as"})
        elif word in _AHEAD and lasted(self._tokens, expression.first):
            setting = setting.turn(PAST, bound=False)
        elif word in _AHEAD and setting.leaning == NEAREST:
            setting = setting.turn(FUTURE, bound=False)
        if inner.form is None:
            placed_items = self._together(inner, setting)
            members = tuple(self._point(item, placed) for item, placed in zip(inner.items, placed_items, strict=True))
        else:
            placed_items = [inner.form.place(setting)]
            members = (self._point(inner, placed_items[0]),)
        self._remember(expression, placed_items[-1])
        mention = self._tokens.mention(expression.first, expression.stop)
        one, other = placed_items[0], placed_items[-1]
        start, end, written = bounded(bound, one, other)
        return DateRange(
            mention.span, mention.text, start, end, DateKind.OPEN, one.granularity, one.modifier, bound,
            implied=one.implied, members=members, edtf=written,
            timex=one.timex if one is other else None, rule=expression.rule,
        )  # fmt: skip


def _dateline(expressions: tuple[Expression, ...]) -> int | None:
    """Return the year of the text's first date if that is a full date: it stands where a dateline does."""
    first = next((each for each in expressions if each.form or each.items), None)
    year = first.stated_year if first and isinstance(first.form, Day) else None
    return year.year if isinstance(year, Year) else None


_AHEAD = frozenset({"until", "till", "by", "no", "not"})
"""Words that look ahead unless the clause looks back."""


def bounded(bound: Bound | None, one: Placed, other: Placed) -> tuple[dt.date | None, dt.date | None, str | None]:
    """Return first day, last day and EDTF of an open expression."""
    if one.interval is None or other.interval is None:
        return None, None, None
    match bound:
        case Bound.SINCE:
            mark = "~" if one.approximate else ""
            return one.interval[0], None, edtf.open_end(*one.interval, one.granularity, last=False) + mark + "/.."
        case Bound.AFTER:
            after = calendar.shifted(other.interval[1], 1)
            return after, None, edtf.precise(after, other.interval) + "/.." if after else None
        case Bound.BEFORE if one.modifier is not Modifier.END:
            before = calendar.shifted(one.interval[0], -1)
            return None, before, "../" + edtf.precise(before, one.interval) if before else None
        case _:
            mark = "~" if other.approximate else ""
            return None, other.interval[1], "../" + edtf.open_end(*other.interval, other.granularity, last=True) + mark


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


def _length(pair: list[Placed]) -> int:
    one, other = pair[0].interval, pair[1].interval
    return (other[1] - one[0]).days if one and other else 0


_SLACK = 5
"""So many days a range must gain before its ends are turned: leap years are no reason to."""
