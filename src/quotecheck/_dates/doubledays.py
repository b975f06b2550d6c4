"""Takes days that are stated twice for one date: Friday and Saturday, 14 and 15 September; Sept. 7 (Friday)."""

from __future__ import annotations

from quotecheck._dates.days import Day, Weekday
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Form
from quotecheck._dates.qualified import Timed

_JOINTS: tuple[list[str], ...] = ([","], ["("], [])


def days_of(reader: Reader, one: Expression, other: Expression) -> Expression | None:
    """Return one expression for weekdays and the days of a month that follow them, or the other way round."""
    between = reader.lower[one.stop : other.first]
    if between not in _JOINTS or (between == ["("] and reader.lower[other.stop] != ")"):
        return None
    stop = other.stop + (between == ["("])
    one_forms, other_forms = _forms(one), _forms(other)
    if _all(one_forms, Day) and len(one_forms) == len(other_forms) and _all(other_forms, Weekday):
        return one._replace(stop=stop) if between == ["("] else None
    if len(one_forms) < 2 or not _all(one_forms, Weekday) or not _all(other_forms, Day):
        return None
    if len(one_forms) != len(other_forms) and other.shape is not Shape.RANGE:
        return None
    return other._replace(first=one.first, stop=stop)


def _forms(expression: Expression) -> list[Form | None]:
    forms = [item.form for item in expression.items or (expression,)]
    return [form.base if isinstance(form, Timed) else form for form in forms]


def _all(forms: list[Form | None], kind: type[Form]) -> bool:
    plain = all(isinstance(form, kind) for form in forms)
    return plain and not any(isinstance(form, Weekday) and (form.week or form.shift) for form in forms)
