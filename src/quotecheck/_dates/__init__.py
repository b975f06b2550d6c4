"""Which dates are stated: points, ranges, lists and open ends.

Rules read single dates from their triggers; ``compose`` joins neighbours into
ranges, lists and open expressions; ``resolve`` places them in the calendar.
Recognition never depends on the day of publication.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

from quotecheck._dates.ago import ago, in_some_time, year_before
from quotecheck._dates.compose import compose, date_list, date_range
from quotecheck._dates.dayalone import day_alone
from quotecheck._dates.decades import centuries, century, decade
from quotecheck._dates.definite import compared_quarter, the_stretch, the_unit, to_date
from quotecheck._dates.deictic import deictic_day, hyphened_day
from quotecheck._dates.early import with_early_years
from quotecheck._dates.eras import circa, era_year
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.months import day_month, month, month_day, month_year
from quotecheck._dates.numeric import iso_date, numeric_date
from quotecheck._dates.openends import open_date
from quotecheck._dates.periods import ending_in, month_quarter, share_of_year
from quotecheck._dates.pointing import pointing, then
from quotecheck._dates.published import published_day
from quotecheck._dates.quarters import quarter_or_half, short_quarter
from quotecheck._dates.resolve import Resolver
from quotecheck._dates.seasons import season, seasons
from quotecheck._dates.shifted import shifted, stretch
from quotecheck._dates.slices import daypart_of, earlier_in, early_or_late, end_of, nth_of, week_of
from quotecheck._dates.spoken import spoken_year
from quotecheck._dates.timeofday import clock, spoken_clock, zoned_clock
from quotecheck._dates.vague import recurring, vague_duration, vague_time
from quotecheck._dates.weekdays import holiday, weekday
from quotecheck._dates.years import fiscal_year, short_year, year, year_range
from quotecheck._numerals import Numerals
from quotecheck._rule import Rule, TriggerTable, scan, trigger_table
from quotecheck._tokens import Tokens
from quotecheck.records import DateRange

__all__ = ["DATE_RULES", "calendar_numbers", "published_day", "recognise", "resolve", "triggers"]

READING_RULES: tuple[Rule[Reader, Expression], ...] = (
    iso_date,
    numeric_date,
    clock,
    zoned_clock,
    spoken_clock,
    then,
    pointing,
    day_month,
    day_alone,
    month_quarter,
    compared_quarter,
    era_year,
    circa,
    year_range,
    decade,
    year,
    short_year,
    holiday,
    month_day,
    month_year,
    month,
    weekday,
    deictic_day,
    hyphened_day,
    nth_of,
    daypart_of,
    quarter_or_half,
    short_quarter,
    share_of_year,
    to_date,
    ending_in,
    week_of,
    early_or_late,
    end_of,
    earlier_in,
    shifted,
    stretch,
    ago,
    in_some_time,
    the_unit,
    the_stretch,
    year_before,
    season,
    seasons,
    century,
    centuries,
    fiscal_year,
    spoken_year,
    recurring,
    vague_time,
    vague_duration,
)
DATE_RULES = (*READING_RULES, date_range, date_list, open_date)


@cache
def _table() -> TriggerTable[Reader, Expression]:
    return trigger_table(READING_RULES)


def triggers() -> frozenset[str]:
    """Return the words at which a date is looked for."""
    return frozenset(_table())


def recognise(tokens: Tokens, numerals: Numerals) -> tuple[Expression, ...]:
    """Return the date expressions of a text, not yet placed in the calendar."""
    reader = Reader(tokens, numerals, _table())
    return compose(reader, with_early_years(reader, scan(_table(), reader)))


def calendar_numbers(expressions: tuple[Expression, ...]) -> frozenset[int]:
    """Return the indices of tokens that are years, month days or clock times."""
    hidden: set[int] = set()
    for expression in expressions:
        hidden.update(range(expression.first, expression.stop))
    for expression in expressions:
        hidden.difference_update(expression.counted)
    return frozenset(hidden)


def resolve(tokens: Tokens, expressions: Sequence[Expression], published: dt.date | None) -> tuple[DateRange, ...]:
    """Return the dates of a text as records, sorted by span."""
    resolver = Resolver(tokens, published, expressions)
    return tuple(resolver.record(each) for each in expressions if each.form or each.items)
