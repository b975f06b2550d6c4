"""Offsets in the units of other systems.

Python counts the code points of a string. JavaScript, Java and C# count UTF-16
code units, in which an emoji takes two; Rust, Go and many stores count UTF-8 bytes.

>>> import quotecheck
>>> text = "🐟 prices rose 3%."
>>> claim, = quotecheck.extract_claims(text)
>>> claim.span, *to_utf16(text, [claim.span]), *to_utf8(text, [claim.span])
(Span(start=14, end=16), Span(start=15, end=17), Span(start=17, end=19))

A lone surrogate counts as one code unit, and as three bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from itertools import accumulate
from typing import Never

from quotecheck._arguments import checked, several
from quotecheck._span import Span

__all__ = ["OffsetUnit", "from_utf8", "from_utf16", "to_utf8", "to_utf16"]


class OffsetUnit(StrEnum):
    """What the offsets of a document count."""

    CODE_POINTS = "code points"
    """Characters as Python's ``str`` has them."""
    UTF_16 = "UTF-16 code units"
    """Characters as JavaScript, Java and C# have them."""
    UTF_8 = "UTF-8 bytes"
    """Places in the encoded text."""

    @classmethod
    def _missing_(cls, value: object) -> Never:
        """Say what offsets may count."""
        raise ValueError(f"offsets must be {', '.join(map(repr, map(str, cls)))}, not {value!r}")


def to_utf16(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans of ``text`` with offsets that count UTF-16 code units.

    However many spans there are, the text is gone through once.

    Raises:
        TypeError: ``text`` is no string, or ``spans`` holds anything but spans.
        ValueError: A span reaches beyond the text.

    >>> to_utf16("🐟 prices", [Span(2, 8)])
    [Span(start=3, end=9)]
    """
    return _mapped(text, spans, OffsetUnit.UTF_16, encoded_offsets)


def to_utf8(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans of ``text`` with offsets that count UTF-8 bytes.

    Raises:
        TypeError: As for ``to_utf16``.
        ValueError: As for ``to_utf16``.

    >>> to_utf8("🐟 prices", [Span(2, 8)])
    [Span(start=5, end=11)]
    """
    return _mapped(text, spans, OffsetUnit.UTF_8, encoded_offsets)


def from_utf16(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans that count UTF-16 code units of ``text`` as spans that count its code points.

    Raises:
        TypeError: As for ``to_utf16``.
        ValueError: A span reaches beyond the text, or begins or ends inside a character.

    >>> from_utf16("🐟 prices", [Span(3, 9)])[0].of("🐟 prices")
    'prices'
    """
    return _mapped(text, spans, OffsetUnit.UTF_16, decoded_offsets)


def from_utf8(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans that count UTF-8 bytes of ``text`` as spans that count its code points.

    Raises:
        TypeError: As for ``to_utf16``.
        ValueError: As for ``from_utf16``.

    >>> from_utf8("🐟 prices", [Span(5, 11)])[0].of("🐟 prices")
    'prices'
    """
    return _mapped(text, spans, OffsetUnit.UTF_8, decoded_offsets)


def encoded_offsets(text: str, offsets: Iterable[int], unit: OffsetUnit) -> dict[int, int]:
    """Map offsets that count code points to the same places counted in ``unit``."""
    wanted = sorted(set(offsets))
    if wanted and not 0 <= wanted[0] <= wanted[-1] <= len(text):
        raise ValueError(f"offset {wanted[0] if wanted[0] < 0 else wanted[-1]} lies outside the text")
    if unit is OffsetUnit.CODE_POINTS or text.isascii():
        return {offset: offset for offset in wanted}
    width = _WIDTHS[unit]
    pieces = (width(text[start:end]) for start, end in zip([0, *wanted], wanted, strict=False))
    return dict(zip(wanted, accumulate(pieces), strict=True))


def decoded_offsets(text: str, offsets: Iterable[int], unit: OffsetUnit) -> dict[int, int]:
    """Map offsets counted in ``unit`` to the same places counted in code points."""
    wanted = set(offsets)
    if unit is OffsetUnit.CODE_POINTS or text.isascii():
        return encoded_offsets(text, wanted, OffsetUnit.CODE_POINTS)
    places = enumerate(accumulate(map(_WIDTHS[unit], text), initial=0))
    found = {counted: offset for offset, counted in places if counted in wanted}
    if missing := wanted - found.keys():
        raise ValueError(f"offset {min(missing)} lies outside the text, or inside a character")
    return found


_WIDTHS: dict[OffsetUnit, Callable[[str], int]] = {
    OffsetUnit.UTF_16: lambda piece: len(piece.encode("utf-16-le", "surrogatepass")) // 2,
    OffsetUnit.UTF_8: lambda piece: len(piece.encode("utf-8", "surrogatepass")),
}


def _mapped(
    text: str,
    spans: Iterable[Span],
    unit: OffsetUnit,
    places: Callable[[str, Iterable[int], OffsetUnit], dict[int, int]],
) -> list[Span]:
    checked(text, str, "text")
    spans = [checked(span, Span, "each of spans") for span in several(spans, "spans", "spans")]
    place = places(text, (offset for span in spans for offset in (span.start, span.end)), unit)
    return [Span(place[span.start], place[span.end]) for span in spans]
