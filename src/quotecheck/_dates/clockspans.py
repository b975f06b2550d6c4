"""Times of day beside their day: July 15 at 9 a.m., from 2pm to 4pm on Tuesday."""

from __future__ import annotations

import re

from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.qualified import Timed
from quotecheck._dates.timeofday import CLOCK_RULES, clock_at
from quotecheck._tokens import DASHES

_OPENING = frozenset({"from", "between"})
_UNTIL = frozenset({"to", "until", "till", "and", "for", *DASHES})
_CLOCK = 4
"""Tokens that a time of day takes at most."""


def timed(reader: Reader, parts: list[Expression]) -> list[Expression]:
    """Let a day take the time of day that follows it along: July 15 at 9 a.m., Friday, 9am to 5pm."""
    if all(part.rule not in CLOCK_RULES for part in parts):
        return parts
    kept: list[Expression] = []
    for each in parts:
        part = _from_clock(reader, each)
        while kept and kept[-1].first >= part.first:
            kept.pop()
        day = kept[-1] if kept and part.rule in CLOCK_RULES and part.form is None else None
        if day and part.first < day.stop:
            kept[-1] = day._replace(stop=part.stop)  # Friday, 9am to 5pm
            continue
        if day and isinstance(day.form, Day):
            clock = clock_at(reader, part.first)
            if clock and reader.lower[day.stop : part.first] in (["at"], [","], [",", "at"]):
                kept[-1] = day._replace(stop=part.stop, form=Timed(day.form, clock[0]))
                continue
        kept.append(part)
    return kept


def _from_clock(reader: Reader, part: Expression) -> Expression:
    """Let a time of day with its day take the time along that it is the end of: from 2pm to 4pm on Tuesday."""
    lower, joint = reader.lower, part.first - 1
    end = _time_of(reader, part) if part.rule in CLOCK_RULES and lower[joint] in _UNTIL else None
    if end is None:
        return part
    for first in range(max(joint - _CLOCK, 0), joint):
        found = clock_at(reader, first) or _bare_hour(reader, first, end)
        opening = lower[first - 1]
        joined = opening == "between" if lower[joint] == "and" else True
        if found and found[1] == joint and joined and found[0] < end:
            form = Timed(part.form.base, found[0]) if isinstance(part.form, Timed) else None
            return part._replace(first=first - (opening in _OPENING), form=form)
    return part


def _time_of(reader: Reader, part: Expression) -> str | None:
    """Return the time of day that an expression states, with its day or without one."""
    if isinstance(part.form, Timed):
        return part.form.time
    found = clock_at(reader, part.first)
    return found[0] if found else None


def _bare_hour(reader: Reader, index: int, end: str) -> tuple[str, int] | None:
    """Return the hour that shares the half of the day with the one it lasts until: between 2 and 4pm."""
    found, minute = reader.count(index), "00"
    if found is None and (dotted := _HALF_PAST.fullmatch(reader.lower[index])):
        found, minute = (int(dotted[1]), index + 1), dotted[2]
    if found is None or not 1 <= found[0] <= 12 or not end[1:3].isdecimal():
        return None
    closing = int(end[1:3])
    hour = found[0] % 12 + (12 if closing >= 12 else 0)
    hour -= 12 * (hour > closing)
    return (f"T{hour:02d}:{minute}", found[1]) if hour >= 0 else None


_HALF_PAST = re.compile(r"([0-9]{1,2})\.([0-5][0-9])")
"""An hour with its minutes: 6.30 for 7 p.m."""
