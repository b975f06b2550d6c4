"""The parts of the output: legend, text, and lists of what was read."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from quotecheck._markup.highlights import Entry, Meaning, entries, figure_highlights, quote_highlights
from quotecheck._markup.weaving import woven
from quotecheck._wording import escaped
from quotecheck.records import DateRange, NumericClaim, Quote

LEGEND = (
    ("quoted", "words in quotation marks"),
    ("reported", "reported"),
    ("source", "source"),
    ("cue", "cue"),
    ("figure", "figure"),
    ("date", "date"),
)


Records = tuple[tuple[Quote, ...], tuple[NumericClaim, ...], tuple[DateRange, ...]]


def fragment(text: str, records: Records, meaning: Meaning | None = None, name: str = "") -> str:
    """Return a ``div`` that holds a legend, the highlighted text, and lists of the records.

    Ids begin with ``name``, or with a digest of the text, so that several may stand on one page.
    """
    prefix = f"qc-{name or sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}-"
    quotes, claims, dates = records
    of_quotes = entries(quotes, f"{prefix}q", meaning)
    of_claims = entries(claims, f"{prefix}c", meaning)
    of_dates = entries(dates, f"{prefix}d", meaning)
    highlights = (
        *quote_highlights(quotes, of_quotes),
        *figure_highlights(dates, of_dates),
        *figure_highlights(claims, of_claims),
    )
    return "\n".join(
        [
            '<div class="quotecheck">',
            *_legend(),
            '<div class="text">',
            *(f'<p dir="auto">{paragraph}</p>' for paragraph in woven(text, highlights)),
            "</div>",
            *_list("Quotes", of_quotes),
            *_list("Figures", of_claims),
            *_list("Dates", of_dates),
            "</div>",
        ]
    )


def _legend() -> Iterator[str]:
    yield '<ul class="legend" aria-label="Legend">'
    yield from (f'<li><mark class="{look}">{name}</mark></li>' for look, name in LEGEND)
    yield "</ul>"


def _list(name: str, shown: list[Entry]) -> Iterator[str]:
    """Yield a list that opens at a click: what a pointer shows, for those who use none."""
    yield f"<details><summary>{name} ({len(shown)})</summary>"
    yield "<ol>"
    for entry in shown:
        rule = f'<span class="rule">{escaped(entry.rule)}{": " if entry.meaning else ""}{escaped(entry.meaning)}</span>'
        yield (
            f'<li><a href="#{entry.anchor}" dir="auto">{escaped(entry.words)}</a>'
            f'<span class="reading" dir="auto">{escaped(entry.reading)}</span>{rule}</li>'
        )
    yield "</ol></details>"
