"""Extractions as JSON, there and back.

The document has a version, states what its offsets count, and writes each
speaker once:

    {"version": 1, "offsets": "code points", "text": …, "published": "2019-07-20",
     "speakers": [{"name": …}], "quotes": [{"span": [0, 9], "speaker": 0, …}],
     "claims": [{"quantity": {"lower": "1.5", …}, …}], "dates": [{"edtf": …}]}

Spans are pairs of start and end, half-open. Figures are strings, so that they
stay exact decimals; days are ISO 8601.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from quotecheck._span import Span
from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote, Speaker

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["dumps", "from_dict", "loads", "to_dict"]

VERSION = 1
OFFSETS = "code points"


def dumps(extraction: Extraction, *, indent: int | None = None) -> str:
    """Return an extraction as a JSON document.

    Characters stand as themselves; encode the result as UTF-8.

    Args:
        extraction: What ``quotecheck.extract`` returned.
        indent: Blanks to indent by; None writes one line.

    >>> import quotecheck
    >>> found = quotecheck.extract("Prices rose 3%.")
    >>> loads(dumps(found)) == found
    True
    """
    return json.dumps(to_dict(extraction), ensure_ascii=False, indent=indent)


def loads(text: str | bytes) -> Extraction:
    """Return the extraction that a JSON document holds.

    Raises:
        ValueError: The document is no JSON, or not one that ``dumps`` writes.
    """
    document = json.loads(text)
    if not isinstance(document, dict):
        raise ValueError("this is no quotecheck document")  # noqa: TRY004 - the text's fault, not its type's
    return from_dict(document)


def to_dict(extraction: Extraction) -> dict[str, Any]:
    """Return an extraction as plain dicts, lists, strings and numbers.

    >>> import quotecheck
    >>> to_dict(quotecheck.extract("Prices rose 3%."))["claims"][0]["quantity"]["lower"]
    '3'
    """
    speakers = extraction.speakers
    places = {speaker: place for place, speaker in enumerate(speakers)}
    plain = _converter().unstructure
    return {
        "version": VERSION,
        "offsets": OFFSETS,
        "text": extraction.text,
        "published": extraction.published and extraction.published.isoformat(),
        "speakers": plain(speakers),
        "quotes": [
            plain(attrs.evolve(quote, speaker=None)) | {"speaker": quote.speaker and places[quote.speaker]}
            for quote in extraction.quotes
        ],
        "claims": plain(extraction.claims),
        "dates": plain(extraction.dates),
    }


def from_dict(document: Mapping[str, Any]) -> Extraction:
    """Return the extraction that plain dicts, as ``to_dict`` makes them, describe.

    Raises:
        ValueError: The dicts have another version, or are not what ``to_dict`` makes.
    """
    if document.get("version") != VERSION:
        raise ValueError(f"this is no quotecheck document of version {VERSION}")
    read = _converter().structure
    try:
        speakers = read(document["speakers"], tuple[Speaker, ...])
        return Extraction(
            text=document["text"],
            published=read(document["published"], dt.date | None),  # type: ignore[arg-type]  # a union is a type form
            quotes=tuple(_quote(each, speakers) for each in document["quotes"]),
            claims=read(document["claims"], tuple[NumericClaim, ...]),
            dates=read(document["dates"], tuple[DateRange, ...]),
        )
    except Exception as error:  # cattrs gathers whatever is wrong into groups of its own
        raise ValueError(f"this is no quotecheck document: {error}") from error


def _quote(plain: Mapping[str, Any], speakers: tuple[Speaker, ...]) -> Quote:
    place = plain["speaker"]
    quote = _converter().structure({**plain, "speaker": None}, Quote)
    return attrs.evolve(quote, speaker=None if place is None else speakers[place])


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 - takes longer to import than all of quotecheck

    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Span, attrs.astuple)
    converter.register_structure_hook(Span, lambda pair, _: Span(*pair))
    converter.register_unstructure_hook(Decimal, lambda figure: f"{figure:f}")
    converter.register_structure_hook(Decimal, lambda figure, _: Decimal(figure))
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_structure_hook(dt.date, lambda day, _: dt.date.fromisoformat(day))
    converter.register_unstructure_hook_func(lambda kind: kind == frozenset[str], sorted)
    return converter
