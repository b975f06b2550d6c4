"""Joins neighbouring dates into ranges, lists and open expressions by the words between and before them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import attrs

from quotecheck._dates.clockspans import timed
from quotecheck._dates.days import Day, LongWeekend, OfMonth, Weekday
from quotecheck._dates.doubledays import days_of
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import RANK, Form, Setting, Year
from quotecheck._dates.monthform import Month
from quotecheck._dates.openends import OPENING, opened
from quotecheck._dates.qualified import Named, Present
from quotecheck._dates.relations import From
from quotecheck._dates.years import HEDGES
from quotecheck._rule import rule
from quotecheck._tokens import DASHES
from quotecheck.kinds import Granularity

_FEASTS = frozenset({"day_month", "holiday", "month_day"})
"""Rules for days that a weekend may be named after."""
_PERIODS = frozenset({"half", "period", "quarter", "season", "stretch"})
_RANGE_WORDS = frozenset({
    ("to",), ("into",), ("and", "into"), ("through",), ("thru",), ("until",), ("till",), ("up", "to"),
    ("through", "to"), ("'", "til"),
    ("to", "about"), ("to", "around"), ("until", "about"), ("until", "around"),
    ("to", "at", "least"), ("until", "at", "least"), ("through", "at", "least")
})  # fmt: skip
_BEFORE_RANGE = frozenset({"from", "between"})
_ALSO = frozenset({"in", "on", "for", "at", "during", "the"})
_LONGEST = 12
_FARTHEST = 3
"""Tokens that may stand between two dates that hang together: ", up to"."""


def compose(reader: Reader, parts: list[Expression]) -> tuple[Expression, ...]:
    """Return the expressions of a text: ranges and lists joined, open ends attached."""
    parts = _pointed(reader, timed(reader, parts))
    composed: list[Expression] = []
    index = 0
    floor = 0
    while index < len(parts):
        count, joined = 1, parts[index]
        if len(joined.items) > 1 or (index + 1 < len(parts) and parts[index + 1].first - joined.stop <= _FARTHEST):
            count, joined = _joined(reader, parts, index)
            if index + count < len(parts) and (dated := days_of(reader, joined, parts[index + count])):
                count, joined = count + 1, dated
            if index + count < len(parts) and (whole := _of_period(reader, joined, parts[index + count])):
                count, joined = count + 1, whole
        if reader.lower[joined.stop] == "weekend" and joined.rule in _FEASTS and joined.form:
            joined = joined._replace(stop=joined.stop + 1, form=LongWeekend(joined.form))
        if reader.lower[joined.first - 1] in OPENING and (joined.form or joined.items):
            joined = opened(reader, joined, floor)
        composed.append(joined)
        floor = joined.stop
        index += count
    return tuple(composed)


def _pointed(reader: Reader, parts: list[Expression]) -> list[Expression]:
    """Leave out what points to a date told of where none stands nearby."""
    kept: list[Expression] = []
    for part in parts:
        needs = part.form.needs if part.form else None
        if needs is None or any(_may_anchor(reader, each, part.first, needs) for each in kept[-_LONGEST:]):
            kept.append(part)
    return kept


def _may_anchor(reader: Reader, part: Expression, index: int, needs: Granularity) -> bool:
    """Say whether a date stands in the sentence of a token or the two before, and is fine enough to be pointed to."""
    sentences = reader.tokens.sentences
    form = part.items[-1].form if part.items else part.form
    if form is None or bisect_right(sentences, index) - bisect_right(sentences, part.first) > _NEARBY:
        return False
    if needs is Granularity.MONTH and not isinstance(getattr(form, "base", form), _WITH_MONTH):
        return False  # "the 12th" needs more than a weekday
    granularity = None if isinstance(form, Named) else form.place(_NOWHERE).granularity
    return granularity is not None and RANK[granularity] <= RANK[needs]


_NEARBY = 2
_WITH_MONTH = (Day, Month, OfMonth)


def _joined(reader: Reader, parts: list[Expression], index: int) -> tuple[int, Expression]:
    """Return how many parts hang together from ``index`` on, and what they make."""
    first = _hedged(reader, parts[index])
    before = reader.lower[first.first - 1] if first.first else ""
    if len(first.items) > 1:
        return 1, _preceded(first, before)
    first = _now(first) if before == "between" else first
    if first.items or not _is_bounded(first):
        return 1, parts[index]
    group, joints = [first], list[str]()
    for following in parts[index + 1 : index + _LONGEST]:
        other = _now(following)
        joint = _joint(reader, group[-1], other)
        if other is not following and joint != "to":
            break
        if not joint or not (before in _BEFORE_RANGE or _alike(group[-1], other, joint)):
            break
        if joints and ("to" in {joint, joints[-1]} or (joints[-1] != "," and joint != joints[-1])):
            break
        group.append(other)
        joints.append(joint)
    while joints and joints[-1] == ",":
        group.pop()
        joints.pop()
    if not joints:
        return 1, parts[index]
    shape = {"to": Shape.RANGE, "and": Shape.ALL, "or": Shape.ANY}[joints[-1]]
    if before == "between" and shape is Shape.ALL and len(group) == 2:
        shape = Shape.RANGE
    items = _same_week(shared(group, shape))
    name = "date_range" if shape is Shape.RANGE else "date_list"
    counted = tuple(token for item in items for token in item.counted)
    whole = Expression(first.first, group[-1].stop, name, None, counted, shape, tuple(items))
    return len(group), _preceded(whole, before)


def _hedged(reader: Reader, part: Expression) -> Expression:
    """Take the hedge along that stands behind "between" or "from": between about 1340 and 1360."""
    hedged = reader.lower[part.first - 1] in HEDGES and reader.lower[part.first - 2] in _BEFORE_RANGE
    return part._replace(first=part.first - 1) if hedged else part


def _now(part: Expression) -> Expression:
    """Take "now" and "the present" for the day of publication."""
    present = isinstance(part.form, Named) and part.form.timex == "PRESENT_REF"
    return part._replace(form=Present()) if present else part


def _preceded(whole: Expression, before: str) -> Expression:
    """Take "from" and "between" along."""
    if before == "between" and whole.shape is Shape.ALL and len(whole.items) == 2:
        return whole._replace(
            first=whole.first - 1, shape=Shape.RANGE, items=tuple(shared(list(whole.items), Shape.RANGE))
        )
    if whole.shape is Shape.RANGE and before in {"from", "between"}:
        return whole._replace(first=whole.first - 1)
    return whole


def _is_bounded(part: Expression) -> bool:
    return part.form is not None and not isinstance(part.form, Named)


def _joint(reader: Reader, left: Expression, right: Expression) -> str:
    """Return what joins two dates: "to", "and", "or", "," or nothing."""
    between = tuple(reader.lower[left.stop : right.first])
    if len(between) > 1 and between[0] == "," and between[1:] in _RANGE_WORDS:
        own = reader.lower[left.first - 1] in _BEFORE_RANGE or not isinstance(left.form, (Month, Year))
        between = between[1:] if own or between[1:] != ("to",) else ()  # begun in May, to the end of June
    if not between or len(between) > _FARTHEST or not _is_bounded(right) or right.items:
        return ""
    if len(between) == 1 and between[0] in DASHES:
        apart = reader.tokens.touches(left.stop) != reader.tokens.touches(right.first)
        return "" if apart or (between[0] == "—" and not reader.tokens.touches(left.stop)) else "to"
    if between in _RANGE_WORDS:
        return "to"
    if between == (",",):
        return ","
    if between[0] == "," and len(between) > 1:
        between = between[1:]
    if between[0] in {"and", "or", "&"} and all(word in _ALSO for word in between[1:]):
        return "or" if between[0] == "or" else "and"
    return ""


def _alike(left: Expression, right: Expression, joint: str) -> bool:
    """Say whether two dates may be ends of a range or items of one list."""
    if left.form is None or right.form is None:
        return False
    one, other = left.form.place(_NOWHERE).granularity, right.form.place(_NOWHERE).granularity
    if joint == "to" and one and other and RANK[one] >= RANK[other]:
        return True
    return one == other or (joint != "," and left.stated_year is not None and right.stated_year is not None)


_NOWHERE = Setting()


def shared(items: list[Expression], shape: Shape) -> list[Expression]:
    """Let the dates of a range or list share the year that one of them states."""
    for place in range(len(items) - 2, -1, -1):
        year = items[place + 1].stated_year
        if year and items[place].stated_year is None:
            items[place] = items[place].with_year(_wrapped(items[place], items[place + 1], year, shape, -1))
    for place in range(1, len(items)):
        year = items[place - 1].stated_year
        if year and items[place].stated_year is None:
            items[place] = items[place].with_year(_wrapped(items[place - 1], items[place], year, shape, 1))
    return [items[0], *(_in_month_of(one, other) for one, other in pairwise(items))]


def _of_period(reader: Reader, months: Expression, year: Expression) -> Expression | None:
    """Let months share the year of their period: the January-June period of 2025, the May-July quarter last year."""
    between = reader.lower[months.stop : year.first]
    if not between or between[0] not in _PERIODS or between[1:] not in ([], ["of"], ["in"]):
        return None
    form = year.stated_year
    if months.shape is not Shape.RANGE or year.items or form is not year.form or form is None:
        return None
    if not all(isinstance(item.form, Month) and item.stated_year is None for item in months.items):
        return None
    return months._replace(stop=year.stop, items=tuple(item.with_year(form) for item in months.items))


def _in_month_of(one: Expression, other: Expression) -> Expression:
    """Let a day of the month lie in the month of the day before it: from 3 August until the 9th."""
    first, form = one.form, other.form
    if not isinstance(first, Day) or not isinstance(form, OfMonth):
        return other
    if form.day > first.day:
        return other._replace(form=From(first, form.day - first.day, "day"))
    month, year = first.month % 12 + 1, first.year
    year = Year(year.year + 1) if isinstance(year, Year) and month == 1 else year
    return other._replace(form=Day(month, form.day, year, form.weekday, first.shift))


def _same_week(items: list[Expression]) -> list[Expression]:
    """Let weekdays share the week that the last one states: Thursday and Friday last week."""
    last = items[-1].form
    if not isinstance(last, Weekday) or last.week is None:
        return items
    return [
        item._replace(form=attrs.evolve(item.form, week=last.week))
        if isinstance(item.form, Weekday) and item.form.week is None
        else item
        for item in items
    ]


def _wrapped(left: Expression, right: Expression, year: Form, shape: Shape, step: int) -> Form:
    """Return the year to share, the one before or after it where a range passes New Year."""
    one, other = _in_year(left.form), _in_year(right.form)
    if shape is Shape.RANGE and isinstance(year, Year) and one and other and one > other:
        return Year(year.year + step)
    return year


def _in_year(form: Form | None) -> tuple[int, int] | None:
    if isinstance(form, Day):
        return form.month, form.day
    return (form.month, 1) if isinstance(form, Month) else None


@rule(
    examples=[
        ("Output fell ⟦between April and June 2019⟧.", "2019-04/2019-06"),
        ("The pits will be shut ⟦from Monday 5 August until at least the 9th⟧.", "2019-08-05/2019-08-09"),
        ("It fell in the ⟦January-June period of 2018⟧.", "2018-01/2018-06"),
        ("Every pound will be matched ⟦between now and 31 July⟧.", "2019-07-20/2019-07-31"),
        ("He served ⟦from 2009 to 2013⟧.", "2009/2013"),
        ("It snowed ⟦from Dec. 30, 2018 through Jan. 2⟧.", "2018-12-30/2019-01-02"),
        ("It was built ⟦between about 1340 and 1360⟧.", "1340/1360"),
        ("The fair runs ⟦July 30–Aug. 4⟧.", "2019-07-30/2019-08-04"),
        ("Jobs vanished ⟦from mid-2016 to early 2018⟧.", "2016-05/2018-04~"),
        ("It will be shut ⟦from Friday until Monday⟧.", "2019-07-26/2019-07-29"),
        ("They were open ⟦Tuesday through Thursday⟧.", "2019-07-16/2019-07-18"),
    ],
    silent=["It rose from 20 in May, then to 30 in June."],
)
def date_range(reader: Reader, index: int) -> None:
    """Two dates joined by "to", "through", "until", a dash, or "between … and": both ends are included."""
    del reader, index


@rule(
    examples=[
        ("Exports fell in ⟦April and June 2019⟧.", "{2019-04,2019-06}"),
        ("They won in ⟦2001, 2003 and 2005⟧.", "{2001,2003,2005}"),
        ("The verdict will come in ⟦May or June 2020⟧.", "[2020-05,2020-06]"),
    ],
)
def date_list(reader: Reader, index: int) -> None:
    """Dates joined by "and", all of which hold, or by "or", one of which does."""
    del reader, index
