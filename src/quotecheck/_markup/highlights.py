"""What of a record is marked in the text, and in which words it is explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from quotecheck import _wording
from quotecheck._markup.weaving import Highlight
from quotecheck.records import DateRange, Mention, NumericClaim, Quote, Record

QUOTED, REPORTED, SOURCE, CUE, DATE, FIGURE = "quoted", "reported", "source", "cue", "date", "figure"
"""The looks, as the style sheet calls them."""

Meaning = Callable[[Record], str]
"""Says in a sentence what the rule behind a record means."""


@attrs.frozen
class Entry:
    """A record as the lists beneath the text show it.

    Attributes:
        anchor: The id of its place in the text.
        words: The record as written.
        reading: What it is read as.
        rule: The name of its rule.
        meaning: What the rule means; "" where that is not asked for.
    """

    anchor: str
    words: str
    reading: str
    rule: str
    meaning: str

    @property
    def title(self) -> str:
        """All of it in a line, for the browser to show beside the pointer."""
        rule = f"{self.rule}: {self.meaning}" if self.meaning else self.rule
        return f"{self.reading} [{rule}]"


def entries(records: Iterable[Record], prefix: str, meaning: Meaning | None) -> list[Entry]:
    """Return what the list of one kind of record shows."""
    return [
        Entry(
            f"{prefix}{number}",
            _wording.words(record) if isinstance(record, Quote) else record.text,
            reading(record),
            record.rule,
            meaning(record) if meaning else "",
        )
        for number, record in enumerate(records, 1)
    ]


def reading(record: Record) -> str:
    """Say in a few words what a record is read as."""
    if isinstance(record, Quote):
        parts = [_wording.speaker(record), record.cue.text if record.cue else "", record.directness.lower()]
    elif isinstance(record, NumericClaim):
        subject = record.subject.text if record.subject else ""
        parts = [_wording.interval(record), _wording.change(record), subject and f"subject: {subject}"]
    else:
        parts = [_wording.period(record), _wording.standard(record)]
    return " · ".join(" ".join(part.split()) for part in parts if part)


def quote_highlights(quotes: Iterable[Quote], shown: Iterable[Entry]) -> Iterator[Highlight]:
    """Yield the contents of quotations, the words in marks inside them, and each source and cue once."""
    parties: dict[tuple[str, Mention], Highlight] = {}
    for quote, entry in zip(quotes, shown, strict=True):
        before, anchor = f"quotation, {_wording.speaker(quote)}:", entry.anchor
        for piece in quote.contents:
            look = QUOTED if piece in quote.verbatim else REPORTED
            yield Highlight(piece.span, look, entry.title, before, "end of quotation", anchor)
            before, anchor = "quotation goes on:", ""
        for piece in quote.verbatim:
            if piece not in quote.contents:
                yield Highlight(piece.span, QUOTED, entry.title)
        if quote.source and quote.speaker:
            title = f"source: {quote.speaker.name}, {quote.speaker.kind.lower()}"
            parties.setdefault((SOURCE, quote.source), Highlight(quote.source.span, SOURCE, title))
        if quote.cue:
            title = f"cue: {'not ' if quote.cue.negated else ''}{quote.cue.lemma}"
            place = Mention(quote.cue.span, quote.cue.text)
            parties.setdefault((CUE, place), Highlight(quote.cue.span, CUE, title))
    yield from parties.values()


def figure_highlights(records: Iterable[NumericClaim | DateRange], shown: Iterable[Entry]) -> Iterator[Highlight]:
    """Yield figures, or dates."""
    for record, entry in zip(records, shown, strict=True):
        look = FIGURE if isinstance(record, NumericClaim) else DATE
        yield Highlight(record.span, look, entry.title, f"{look}:", anchor=entry.anchor)
