"""The order of the stages, in plain sight: text → tokens → parts → records → links."""

from __future__ import annotations

import datetime as dt

from quotecheck import _claims, _dates, _quotes
from quotecheck._links import DateLinks
from quotecheck._names import find_names
from quotecheck._numerals import read_numerals
from quotecheck._tokens import lex
from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote

__all__ = ["extract", "extract_claims", "extract_dates", "extract_quotes"]


def extract(text: str, /, *, published: dt.date | str | None = None) -> Extraction:
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
    tokens = lex(checked(text))
    numerals = read_numerals(tokens)
    expressions = _dates.recognise(tokens, numerals)
    dates = _dates.resolve(tokens, expressions, day)
    claims = _claims.read_claims(tokens, numerals, _dates.calendar_numbers(expressions))
    quotes = _quotes.read_quotes(tokens, find_names(tokens))
    links = DateLinks(tokens, dates)
    return Extraction(text, day, links.quotes(quotes), links.claims(claims), dates)


def extract_quotes(text: str, /) -> tuple[Quote, ...]:
    """Read who said what: attributed quotations, sorted by span.

    Args:
        text: The article. Any string at all gives a result.

    Raises:
        TypeError: ``text`` is no string.

    >>> [(quote.source.text, quote.words) for quote in extract_quotes('"We lost," said Ann Roe.')]
    [('Ann Roe', 'We lost,')]
    """
    tokens = lex(checked(text))
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
    tokens = lex(checked(text))
    numerals = read_numerals(tokens)
    hidden = _dates.calendar_numbers(_dates.recognise(tokens, numerals))
    return _claims.read_claims(tokens, numerals, hidden)


def extract_dates(text: str, /, *, published: dt.date | str | None = None) -> tuple[DateRange, ...]:
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
    tokens = lex(checked(text))
    return _dates.resolve(tokens, _dates.recognise(tokens, read_numerals(tokens)), day)


def checked(text: object) -> str:
    """Return ``text`` if it is a string, else raise TypeError."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return text
