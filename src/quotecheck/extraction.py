"""All that a text claims, as one value that answers questions about its records."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import attrs

from quotecheck._arguments import checked
from quotecheck._enclosing import Enclosing
from quotecheck._span import Span
from quotecheck.records import DateRange, NumericClaim, Quote, Record, Speaker

__all__ = ["Extraction"]

_SHOWN = 60
"""So many characters of the text stand in what ``repr`` shows."""


def _beginning(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")


def _number(records: tuple[Record, ...]) -> str:
    return f"<{len(records)}>"


@attrs.frozen
class Extraction:
    """All that a text claims, linked.

    Attributes:
        text: The text, to the letter.
        published: The day that relative dates are read from, or None.
        quotes: Quotations, sorted by span.
        claims: Numeric claims, sorted by span; no two overlap.
        dates: Dates, sorted by span; no two overlap.

    >>> import quotecheck
    >>> found = quotecheck.extract('Profit rose 3%, said Ann Roe. "We are proud," she added.')
    >>> [(quote.speaker.name, quote.words) for quote in found.quotes if quote.words]
    [('Ann Roe', 'We are proud,')]
    """

    text: str = attrs.field(repr=_beginning)
    published: dt.date | None
    quotes: tuple[Quote, ...] = attrs.field(repr=_number)
    claims: tuple[NumericClaim, ...] = attrs.field(repr=_number)
    dates: tuple[DateRange, ...] = attrs.field(repr=_number)

    def _repr_html_(self) -> str:
        """Show the text with its records highlighted, in a notebook; as ``quotecheck.html.render``."""
        from quotecheck import _markup  # noqa: PLC0415 - only a notebook asks for it

        return _markup.styled(_markup.fragment(self.text, (self.quotes, self.claims, self.dates)))

    def within(self, span: Span) -> tuple[Record, ...]:
        """Return the records that lie wholly inside ``span``, in text order.

        Raises:
            TypeError: ``span`` is no Span.

        >>> import quotecheck
        >>> found = quotecheck.extract("Prices rose 3% in May.")
        >>> [record.text for record in found.within(quotecheck.Span(7, 21))]
        ['3%', 'May']
        """
        checked(span, Span, "span")
        records: list[Record] = []
        for kind in (self.quotes, self.claims, self.dates):
            records += (record for record in _beginning_in(span, kind) if span.covers(record.span))
        return tuple(sorted(records, key=lambda record: record.span))

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everyone who is quoted, once each, in the order of their first quotation."""
        return tuple(dict.fromkeys(quote.speaker for quote in self.quotes if quote.speaker))

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """Return the quotations of one speaker, given as a record or by name.

        Raises:
            TypeError: ``speaker`` is neither.

        >>> import quotecheck
        >>> found = quotecheck.extract('"We lost," said Ann Roe. "Badly," she added.')
        >>> [quote.words for quote in found.quotes_by("Ann Roe")]
        ['We lost,', 'Badly,']
        """
        name = speaker if isinstance(speaker, str) else checked(speaker, Speaker, "speaker").name
        return self._quotes_by_name.get(name, ())

    def quote_of(self, record: NumericClaim | DateRange | Quote) -> Quote | None:
        """Return the innermost quotation whose contents hold ``record``, or None.

        Raises:
            TypeError: ``record`` is no quotation, claim or date.

        >>> import quotecheck
        >>> found = quotecheck.extract('"We lost 12 boats," said Ann Roe. Five were insured.')
        >>> [bool(found.quote_of(claim)) for claim in found.claims]
        [True, False]
        """
        checked(record, (Quote, NumericClaim, DateRange), "record")
        return self._enclosing.innermost(record.span, but=record)

    @cached_property
    def _enclosing(self) -> Enclosing:
        return Enclosing(self.quotes)

    @cached_property
    def _quotes_by_name(self) -> dict[str, tuple[Quote, ...]]:
        by_name: dict[str, list[Quote]] = {}
        for quote in self.quotes:
            if quote.speaker:
                by_name.setdefault(quote.speaker.name, []).append(quote)
        return {name: tuple(quotes) for name, quotes in by_name.items()}


def _beginning_in(span: Span, records: Sequence[Record]) -> Sequence[Record]:
    """Return the records that begin inside a span; they are sorted by span."""
    begin = bisect_left(records, span.start, key=lambda record: record.span.start)
    stop = bisect_left(records, span.end, begin, key=lambda record: record.span.start)
    return records[begin:stop]
