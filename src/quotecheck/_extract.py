"""The order of the stages, in plain sight: text → tokens → parts → records → links."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from quotecheck import _claims, _dates, _numerals, _quotes
from quotecheck._arguments import checked, several
from quotecheck._links import DateLinks
from quotecheck._names import find_names
from quotecheck._numerals import read_numerals
from quotecheck._tokens import lex
from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

__all__ = ["extract", "extract_claims", "extract_dates", "extract_many", "extract_quotes"]

Published = dt.date | str | None

AHEAD = 64
"""How many texts an executor is given before the first of them must be done."""


def extract(text: str, /, *, published: Published = None) -> Extraction:
    """Read everything that a text claims: quotations, figures and dates, linked.

    Args:
        text: The article. Any string at all gives a result.
        published: The day of publication, from which relative dates are read:
            a date (of a datetime, its own calendar day), or a string in any
            language that states day, month and year. None leaves relative
            dates without bounds; it never means today.

    Raises:
        TypeError: ``text`` is no string, or ``published`` neither date nor string.
        PublishedDateError: ``published`` cannot be read, lacks a part, or reads two ways.

    >>> found = extract('Sales fell 4% in May, "a bad month," Ann Roe said.', published="2019-07-20")
    >>> found.quotes[0].speaker.name, str(found.claims[0].quantity.value), found.dates[0].edtf
    ('Ann Roe', '4', '2019-05')
    """
    day = _dates.published_day(published)
    tokens = lex(checked(text, str, "text"), _words_of(*_FOR_ALL))
    numerals = read_numerals(tokens)
    expressions = _dates.recognise(tokens, numerals)
    dates = _dates.resolve(tokens, expressions, day)
    claims = _claims.read_claims(tokens, numerals, _dates.calendar_numbers(expressions))
    quotes = _quotes.read_quotes(tokens, find_names(tokens))
    links = DateLinks(tokens, dates)
    return Extraction(text, day, links.quotes(quotes), links.claims(claims), dates)


@cache
def _words_of(*stages: Callable[[], frozenset[str]]) -> frozenset[str]:
    """Return every word that some stages look for, so that they are looked for together."""
    return frozenset[str]().union(*(triggers() for triggers in stages))


_FOR_DATES = (_numerals.triggers, _dates.triggers)
_FOR_CLAIMS = (*_FOR_DATES, _claims.triggers)
_FOR_ALL = (*_FOR_CLAIMS, _quotes.triggers)


def extract_many(
    texts: Iterable[str | tuple[str, Published]], /, *, published: Published = None, executor: Executor | None = None
) -> Iterator[Extraction]:
    """Read many texts, one after the other or in an executor; yield one extraction each, in order.

    Nothing is read before it is asked for, so the texts may come from an endless
    iterator. An executor is given at most 64 texts ahead; stopping early cancels
    those that have not begun. A text that raises, or cannot be had, does so at its turn.

    Args:
        texts: The articles, or pairs of an article and its day of publication.
        published: The day of publication of every article that is not such a pair.
        executor: Any ``concurrent.futures`` executor. Processes read texts side by
            side; threads do so only where Python runs without its global lock.

    Raises:
        TypeError: ``texts`` is one string, or holds what ``extract`` does not take.
        PublishedDateError: As for ``extract``.

    >>> articles = [("Sales fell 4% on Tuesday.", "2019-07-20"), ("Prices rose in May.", None)]
    >>> [found.dates[0].start and str(found.dates[0].start) for found in extract_many(articles)]
    ['2019-07-16', None]
    """
    day = _dates.published_day(published)
    given = several(texts, "texts", "texts")
    if executor is None:
        return (_extract_one(each, day) for each in given)
    from concurrent.futures import Executor  # noqa: PLC0415 - whoever has one has loaded it

    return _in_turn(_submitted(checked(executor, Executor, "executor"), given, day))


def _extract_one(given: str | tuple[str, Published], day: dt.date | None) -> Extraction:
    """Read a text, or one that is paired with its own day of publication."""
    if not isinstance(given, tuple):
        return extract(given, published=day)
    if len(given) != 2:
        raise TypeError(f"a pair must hold a text and its day of publication, not {len(given)} values")
    return extract(given[0], published=given[1])


def _submitted(
    executor: Executor, texts: Iterator[str | tuple[str, Published]], day: dt.date | None
) -> Iterator[Future[Extraction]]:
    """Yield what will be each text's extraction; a text that cannot be had is known at its turn as well."""
    from concurrent.futures import Future  # noqa: PLC0415 - as above

    try:
        for each in texts:
            yield executor.submit(_extract_one, each, day)
    except Exception as error:  # noqa: BLE001 - the caller's iterator may raise anything
        unread: Future[Extraction] = Future()
        unread.set_exception(error)
        yield unread


def _in_turn(futures: Iterator[Future[Extraction]]) -> Iterator[Extraction]:
    """Yield results in the order of the texts; what is done is yielded before more is read."""
    pending: deque[Future[Extraction]] = deque()
    try:
        for future in futures:
            pending.append(future)
            while pending and (pending[0].done() or len(pending) >= AHEAD):
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        for future in pending:
            future.cancel()


def extract_quotes(text: str, /) -> tuple[Quote, ...]:
    """Read who said what: attributed quotations, sorted by span.

    Args:
        text: The article. Any string at all gives a result.

    Raises:
        TypeError: ``text`` is no string.

    >>> [(quote.source.text, quote.words) for quote in extract_quotes('"We lost," said Ann Roe.')]
    [('Ann Roe', 'We lost,')]
    """
    tokens = lex(checked(text, str, "text"), _quotes.triggers())
    return _quotes.read_quotes(tokens, find_names(tokens))


def extract_claims(text: str, /) -> tuple[NumericClaim, ...]:
    """Read the figures that a text states, sorted by span.

    Years, month days and clock times are dates, not claims; counted durations are claims.

    Args:
        text: The article. Any string at all gives a result.

    Raises:
        TypeError: ``text`` is no string.

    >>> claim, = extract_claims("The bay shelters up to 1,340 fishing boats.")
    >>> claim.text, claim.subject.text, claim.quantity.upper
    ('up to 1,340', 'fishing boats', Decimal('1340'))
    """
    tokens = lex(checked(text, str, "text"), _words_of(*_FOR_CLAIMS))
    numerals = read_numerals(tokens)
    hidden = _dates.calendar_numbers(_dates.recognise(tokens, numerals))
    return _claims.read_claims(tokens, numerals, hidden)


def extract_dates(text: str, /, *, published: Published = None) -> tuple[DateRange, ...]:
    """Read the dates and ranges of dates that a text states, sorted by span.

    Args:
        text: The article. Any string at all gives a result.
        published: As for ``extract``.

    Raises:
        TypeError: ``text`` is no string, or ``published`` neither date nor string.
        PublishedDateError: ``published`` cannot be read, lacks a part, or reads two ways.

    >>> date, = extract_dates("Output fell between April and June 2019.")
    >>> str(date.start), str(date.end), date.edtf
    ('2019-04-01', '2019-06-30', '2019-04/2019-06')
    """
    day = _dates.published_day(published)
    tokens = lex(checked(text, str, "text"), _words_of(*_FOR_DATES))
    return _dates.resolve(tokens, _dates.recognise(tokens, read_numerals(tokens)), day)
