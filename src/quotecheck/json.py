"""Extractions as JSON, there and back.

The document has a version, states what its offsets count, and writes each
speaker once:

    {"version": 1, "offsets": "code points", "text": …, "published": "2019-07-20",
     "speakers": [{"name": …}], "quotes": [{"span": [0, 9], "speaker": 0, …}],
     "claims": [{"quantity": {"lower": "1.5", …}, …}], "dates": [{"edtf": …}]}

Spans are pairs of start and end, half-open. Figures are strings, so that they
stay exact decimals; days are ISO 8601. ``schema`` describes all of it. A document
may hold keys of your own beside these; reading passes over them.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from quotecheck._arguments import checked
from quotecheck._span import Span
from quotecheck.extraction import Extraction
from quotecheck.offsets import OffsetUnit, decoded_offsets, encoded_offsets
from quotecheck.records import DateRange, NumericClaim, Quote, Record, Speaker

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["dumps", "from_dict", "loads", "schema", "to_dict"]

VERSION = 1
_FIGURE = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def dumps(
    extraction: Extraction, *, indent: int | None = None, offsets: OffsetUnit | str = OffsetUnit.CODE_POINTS
) -> str:
    """Return an extraction as a JSON document.

    Characters stand as themselves. Encode the result as UTF-8; where the text may
    hold lone surrogates, with ``errors="backslashreplace"``.

    Args:
        extraction: What ``quotecheck.extract`` returned.
        indent: Blanks to indent by; None writes one line.
        offsets: What the spans of the document count; see ``quotecheck.offsets``.

    Raises:
        TypeError: ``extraction`` is no Extraction.
        ValueError: Offsets may not count what ``offsets`` says.

    >>> import quotecheck
    >>> found = quotecheck.extract("Prices rose 3%.")
    >>> loads(dumps(found)) == found
    True
    """
    return json.dumps(to_dict(extraction, offsets=offsets), ensure_ascii=False, indent=indent)


def loads(text: str | bytes) -> Extraction:
    """Return the extraction that a JSON document holds, whatever its offsets count.

    Raises:
        TypeError: ``text`` is neither string nor bytes.
        ValueError: The document is no JSON, or not one that ``dumps`` writes.

    >>> loads("[]")
    Traceback (most recent call last):
        ...
    ValueError: this is no quotecheck document: it is no object
    """
    try:
        document = json.loads(text)
    except RecursionError:
        raise ValueError("this is no quotecheck document: it is nested too deeply") from None
    if not isinstance(document, dict):
        raise ValueError("this is no quotecheck document: it is no object")  # noqa: TRY004 - the text's fault
    return from_dict(document)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the documents that ``dumps`` writes.

    >>> schema()["properties"]["version"]
    {'const': 1}
    """
    packaged = files("quotecheck") / "schema" / f"extraction-{VERSION}.json"
    found: dict[str, Any] = json.loads(packaged.read_bytes())
    return found


def to_dict(extraction: Extraction, *, offsets: OffsetUnit | str = OffsetUnit.CODE_POINTS) -> dict[str, Any]:
    """Return an extraction as plain dicts, lists, strings and numbers.

    Args:
        extraction: What ``quotecheck.extract`` returned.
        offsets: What the spans count; see ``quotecheck.offsets``.

    Raises:
        TypeError: ``extraction`` is no Extraction.
        ValueError: Offsets may not count what ``offsets`` says.

    >>> import quotecheck
    >>> to_dict(quotecheck.extract("Prices rose 3%."))["claims"][0]["quantity"]["lower"]
    '3'
    """
    unit = OffsetUnit(offsets)
    speakers = checked(extraction, Extraction, "extraction").speakers
    places = {speaker: place for place, speaker in enumerate(speakers)}
    plain = _converter().unstructure
    records: dict[str, Any] = {
        "speakers": plain(speakers),
        "quotes": [
            plain(attrs.evolve(quote, speaker=None)) | {"speaker": quote.speaker and places[quote.speaker]}
            for quote in extraction.quotes
        ],
        "claims": plain(extraction.claims),
        "dates": plain(extraction.dates),
    }
    if unit is not OffsetUnit.CODE_POINTS:
        _move(records, lambda offsets: encoded_offsets(extraction.text, offsets, unit))
    return {
        "version": VERSION,
        "offsets": unit.value,
        "text": extraction.text,
        "published": extraction.published and extraction.published.isoformat(),
        **records,
    }


def from_dict(document: Mapping[str, Any]) -> Extraction:
    """Return the extraction that plain dicts, as ``to_dict`` makes them, describe.

    Raises:
        TypeError: ``document`` is no mapping.
        ValueError: The dicts have another version, are not what ``to_dict`` makes,
            or hold spans that do not fit their text.

    >>> import quotecheck
    >>> found = quotecheck.extract("Prices rose 3%.")
    >>> from_dict(to_dict(found)) == found
    True
    """
    if checked(document, Mapping, "document").get("version") != VERSION:
        stated = f"has version {document['version']!r}" if "version" in document else "states no version"
        raise ValueError(f"this is no quotecheck document of version {VERSION}: it {stated}")
    try:
        return _extraction(document)
    except Exception as error:  # cattrs gathers whatever is wrong into groups of its own
        raise ValueError(f"this is no quotecheck document: {_complaint(error)}") from error


@attrs.frozen
class _Document:
    """A document as it is read: quotations do not have their speakers yet."""

    text: str
    published: dt.date | None
    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[NumericClaim, ...]
    dates: tuple[DateRange, ...]


def _extraction(document: Mapping[str, Any]) -> Extraction:
    text, unit = _same(document["text"], str), OffsetUnit(document["offsets"])
    plain = {name: document[name] for name in ("speakers", "quotes", "claims", "dates")}
    if unit is not OffsetUnit.CODE_POINTS:
        plain = deepcopy(plain)
        _move(plain, lambda offsets: decoded_offsets(text, offsets, unit))
    plain = {name: _same(records, list) for name, records in plain.items()}
    places = [quote["speaker"] for quote in plain["quotes"]]
    nameless = [{**quote, "speaker": None} for quote in plain["quotes"]]
    head = {"text": text, "published": document["published"]}
    found = _converter().structure({**head, **plain, "quotes": nameless}, _Document)
    for records in (found.quotes, found.claims, found.dates):
        _in_place(text, records)
    quotes = [
        quote if place is None else attrs.evolve(quote, speaker=_speaker(found.speakers, place))
        for quote, place in zip(found.quotes, places, strict=True)
    ]
    return Extraction(text, found.published, tuple(quotes), found.claims, found.dates)


def _in_place(text: str, records: Sequence[Record]) -> None:
    """Raise ValueError unless records stand in the text where they say, in its order."""
    for record in records:
        if record.span.of(text) != record.text:
            raise ValueError(f"{record.text!r} does not stand at {attrs.astuple(record.span)} of its text")
    for one, other in pairwise(records):
        if one.span > other.span:
            raise ValueError(f"{other.text!r} stands after {one.text!r}, which begins or ends later in the text")


def _speaker(speakers: tuple[Speaker, ...], place: object) -> Speaker:
    index = _same(place, int)
    if index not in range(len(speakers)):
        raise ValueError(f"there is no speaker {index}")
    return speakers[index]


def _move(plain: Any, places: Callable[[Iterable[int]], Mapping[int, int]]) -> None:  # noqa: ANN401 - any JSON
    """Replace every offset of plain records by its place in another unit."""
    pairs = list(_pairs(plain))
    place = places(chain.from_iterable(pairs))
    for pair in pairs:
        pair[:] = [place[offset] for offset in pair]


def _pairs(plain: Any) -> Iterator[list[int]]:  # noqa: ANN401 - any JSON
    """Yield every span of plain records."""
    if isinstance(plain, list):
        for each in plain:
            yield from _pairs(each)
    elif isinstance(plain, dict):
        for key, value in plain.items():
            yield from [value] if key == "span" else value if key == "mentions" else _pairs(value)


def _complaint(error: Exception) -> str:
    """Say in one line what is wrong, and where."""
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    if isinstance(error, ExceptionGroup):
        from cattrs import transform_error  # noqa: PLC0415 - as in _converter

        return "; ".join(transform_error(error)[:3])
    return str(error)


Plain = TypeVar("Plain")


def _same(value: object, kind: type[Plain]) -> Plain:
    """Take a value of this very type only: True is no number, and 3 no string."""
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _from_string(value: object, kind: Callable[[str], Plain]) -> Plain:
    """Read what is written as a string: a string itself, a member of an enum, a decimal."""
    return kind(_same(value, str))


def _figure(value: object, _: type[Decimal]) -> Decimal:
    """Read a figure as we write it: no exponent, which could be written in full only in gigabytes, and no NaN."""
    written = _same(value, str)
    if not _FIGURE.fullmatch(written):
        raise ValueError(f"{written!r} is no figure in full")
    return Decimal(written)


def _day(value: object, _: type[dt.date]) -> dt.date:
    written = _same(value, str)
    if not _DAY.fullmatch(written):
        raise ValueError(f"{written!r} is no day as 2019-07-20 is")
    return dt.date.fromisoformat(written)


def _span(pair: list[int], _: type[Span]) -> Span:
    start, end = (_same(offset, int) for offset in pair)
    return Span(start, end)


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 - takes longer to import than all of quotecheck

    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook(int, _same)
    converter.register_structure_hook(bool, _same)
    converter.register_structure_hook(str, _from_string)
    converter.register_structure_hook(Decimal, _figure)
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook(dt.date, _day)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(StrEnum, str.__str__)
    converter.register_unstructure_hook(Decimal, lambda figure: f"{figure:f}")
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook_func(lambda kind: kind == frozenset[str], sorted)
    return converter
