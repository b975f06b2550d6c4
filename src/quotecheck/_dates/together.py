"""Places the dates of a range or list: in one direction, in the order of the calendar."""

from __future__ import annotations

import datetime as dt
import itertools

from quotecheck._dates import calendar
from quotecheck._dates.days import Weekday
from quotecheck._dates.expression import Expression, Shape
from quotecheck._dates.forms import FUTURE, PAST, Form, Placed, Setting
from quotecheck._dates.qualified import Timed
from quotecheck.kinds import Granularity


def together(expression: Expression, setting: Setting) -> list[Placed]:
    """Place the items of a range or list in one direction, in the order of the calendar."""
    forms = [item.form for item in expression.items if item.form]
    stated = [form.place(setting) for form in forms]
    if not any(placed.implied for placed in stated):
        return stated
    if expression.shape is not Shape.RANGE and not _ascending(stated) and (row := _in_a_row(forms, setting)):
        return row
    choices = [stated, *([form.place(setting.turn(way)) for form in forms] for way in (PAST, FUTURE))]
    if expression.shape is not Shape.RANGE and all(placed.granularity is Granularity.DAY for placed in choices[0]):
        known = [placed for placed in choices if all(each.interval for each in placed)]
        return min(known or choices, key=lambda choice: _spread(choice) + (choice != choices[0]) * _SLACK)
    if expression.shape is not Shape.RANGE:
        day = setting.published
        now = any(day and placed.interval and placed.interval[0] <= day <= placed.interval[1] for placed in choices[0])
        return choices[2] if now and not _ascending(choices[0]) and _ascending(choices[2]) else choices[0]
    if setting.leaning == FUTURE and (coming := _coming(forms, choices[0], setting)):
        return coming
    pairs = [[one[0], other[1]] for one in choices for other in choices if _ascending([one[0], other[1]])]
    if (day := setting.published) and setting.tense == PAST:
        pairs = [pair for pair in pairs if not _is_far(pair, day)] or pairs
    return min(pairs, key=lambda pair: _length(pair) + (pair != choices[0]) * _SLACK, default=choices[0])


def _in_a_row(forms: list[Form], setting: Setting) -> list[Placed] | None:
    """Return weekdays one after the other, up to the last one past or from the first to come: "Friday and Saturday"."""
    ahead = setting.leaning == FUTURE
    if not (ahead or setting.tense == PAST) or not all(isinstance(_plain(form), Weekday) for form in forms):
        return None
    row: list[Placed] = []
    day, step = setting.published, 1 if ahead else -1
    for form in forms[::step]:
        placed = form.place(Setting(day, setting.clause).turn(FUTURE if ahead else PAST)) if day else None
        if placed is None or placed.interval is None:
            return None
        row.append(placed)
        day = calendar.shifted(placed.interval[0], step)
    return row[::step] if _spread(row) < _spread([form.place(setting) for form in forms]) else None


def _coming(forms: list[Form], placed: list[Placed], setting: Setting) -> list[Placed] | None:
    """Return a range whose weekdays are both to come, the last one after the first: "from Sunday until Friday"."""
    start, day = placed[0].interval, setting.published
    if not (start and day and start[0] >= day) or _ascending(placed) or not isinstance(_plain(forms[-1]), Weekday):
        return None
    later = forms[-1].place(Setting(start[0], setting.clause).turn(FUTURE))
    return [placed[0], later] if later.interval else None


def _plain(form: Form) -> Form:
    return form.base if isinstance(form, Timed) else form


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
