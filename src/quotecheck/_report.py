"""An extraction as tables that a reporter can read in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from unicodedata import category, east_asian_width

import attrs

from quotecheck import _wording
from quotecheck._explain import meanings
from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote

NARROWEST = 60
_GAP = "  "
_WIDEST = 28
_NARROWEST_LAST = 20
"""The last column takes what the others leave; no other is wider than ``_WIDEST``."""
_OVER_ANOTHER = frozenset({"Mn", "Me", "Cf"})
"""Categories of characters that take no room of their own."""

Row = tuple[str, ...]


@attrs.frozen
class Palette:
    """Escape sequences that make a terminal colour what follows, or nothing at all."""

    title: str = ""
    head: str = ""
    first: str = ""
    plain: str = ""


PLAIN = Palette()
COLOURED = Palette(title="\x1b[1m", head="\x1b[2m", first="\x1b[36m", plain="\x1b[0m")


def report(
    extraction: Extraction, width: int = 100, *, palette: Palette = PLAIN, explain: bool = False, heading: str = ""
) -> str:
    """Return quotations, claims and dates as three tables.

    Args:
        extraction: What ``quotecheck.extract`` returned.
        width: How many characters a line may have.
        palette: How to colour the tables.
        explain: Whether to name the rule of each record, and to say beneath what the rules mean.
        heading: A line to stand above.
    """
    width = max(width, NARROWEST)
    quotes, claims, dates = extraction.quotes, extraction.claims, extraction.dates
    rule = ("rule",) if explain else ()
    parts = [f"{palette.title}{_wording.visible(heading)}{palette.plain}"] if heading else []
    for title, head, rows in (
        ("Quotes", ("speaker", "cue", "kind", *rule, "words"), [_quote_row(quote, explain) for quote in quotes]),
        (
            "Claims",
            ("figure", "reads as", "change", *rule, "of what"),
            [_claim_row(claim, explain) for claim in claims],
        ),
        ("Dates", ("from", "to", "EDTF", *rule, "as written"), [_date_row(date, explain) for date in dates]),
    ):
        parts.append("\n".join([_title(title, len(rows), palette), *_table(head, rows, width, palette)]))
    if explain:
        parts.append("\n".join(_rules(extraction, width, palette)))
    return "\n\n".join(parts)


def _quote_row(quote: Quote, explain: bool) -> Row:
    cue = quote.cue.text if quote.cue else ""
    rule = (quote.rule,) if explain else ()
    return _wording.speaker(quote), cue, quote.directness.lower(), *rule, _wording.words(quote)


def _claim_row(claim: NumericClaim, explain: bool) -> Row:
    rule = (claim.rule,) if explain else ()
    subject = claim.subject.text if claim.subject else ""
    return claim.text, _wording.interval(claim), _wording.change(claim), *rule, subject


def _date_row(date: DateRange, explain: bool) -> Row:
    rule = (date.rule,) if explain else ()
    return *_wording.days(date), _wording.standard(date), *rule, date.text


def _title(title: str, number: int, palette: Palette) -> str:
    return f"{palette.title}{title} ({number}){palette.plain}"


def _rules(extraction: Extraction, width: int, palette: Palette) -> Iterator[str]:
    """Yield what each rule of the tables means, once."""
    rules = sorted({pair for of_kind in meanings(extraction).values() for pair in of_kind.items()})
    yield _title("Rules", len(rules), palette)
    for name, meaning in rules:
        lines = textwrap.wrap(
            f"{name}: {meaning}" if meaning else name, width, initial_indent=_GAP, subsequent_indent=_GAP * 2
        )
        yield "\n".join(lines).replace(name, f"{palette.first}{name}{palette.plain}", 1)


def _table(head: Row, rows: Sequence[Row], width: int, palette: Palette) -> Iterator[str]:
    """Lay rows out in columns; every cell wraps inside its own."""
    if not rows:
        return
    rows = [tuple(_wording.visible(" ".join(cell.split())) for cell in row) for row in (head, *rows)]
    widths = _widths(rows, width - len(_GAP) * len(head) - _NARROWEST_LAST)
    last = width - sum(widths) - len(_GAP) * len(head)
    for row in rows:
        cells = [list(_lines(cell, space)) for cell, space in zip(row, [*widths, last], strict=True)]
        before, between = (palette.head, "") if row is rows[0] else (palette.first, palette.plain)
        for line in range(max(map(len, cells))):
            pieces = [cell[line] if line < len(cell) else "" for cell in cells]
            first, *others = [_padded(piece, space) for piece, space in zip(pieces, widths, strict=False)]
            rest = _GAP.join([*others, pieces[-1]]).rstrip()
            yield f"{_GAP}{before}{first}{between}{_GAP}{rest}{palette.plain}".rstrip()


def _widths(rows: Sequence[Row], room: int) -> list[int]:
    """Return how wide the columns but the last are; where room is short, the widest give way."""
    widths = [min(_WIDEST, max(map(_columns, column))) for column in list(zip(*rows, strict=True))[:-1]]
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    return widths


def _lines(text: str, width: int) -> Iterator[str]:
    """Yield a text in lines that fill a width of the terminal; only a word that is wider is cut."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if _columns(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _pieces(word, width)
        yield from full
    yield line


def _pieces(word: str, width: int) -> Iterator[str]:
    start = filled = 0
    for place, character in enumerate(word):
        wide = _columns(character)
        if filled + wide > width:
            yield word[start:place]
            start, filled = place, 0
        filled += wide
    yield word[start:]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: an ideograph two, an accent put over a letter none."""
    if text.isascii():
        return len(text)
    return sum(
        2 if east_asian_width(character) in "WF" else category(character) not in _OVER_ANOTHER for character in text
    )
