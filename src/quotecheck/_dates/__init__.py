"""Which dates are stated: points, ranges, lists and open ends."""

from __future__ import annotations

import datetime as dt

from quotecheck._numerals import Numerals
from quotecheck._tokens import Tokens
from quotecheck.records import DateRange


DATE_RULES: tuple[()] = ()


def published_day(published: dt.date | str | None) -> dt.date | None:
    """Return the calendar day of publication."""
    return None


def recognise(tokens: Tokens, numerals: Numerals) -> tuple[object, ...]:
    """Return the date expressions of a text, not yet placed in the calendar."""
    return ()


def calendar_numbers(expressions: tuple[object, ...]) -> frozenset[int]:
    """Return the indices of tokens that are years, month days or clock times."""
    return frozenset()


def resolve(tokens: Tokens, expressions: tuple[object, ...], published: dt.date | None) -> tuple[DateRange, ...]:
    """Return the dates of a text as records, sorted by span."""
    return ()
