"""Who said what: quotations with their sources, cues and speakers."""

from __future__ import annotations

from quotecheck._names import Name
from quotecheck._quotes.assemble import assemble
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.reading import attributions
from quotecheck._quotes.rules import QUOTE_RULES
from quotecheck._quotes.speakers import resolve_speakers
from quotecheck._tokens import Tokens
from quotecheck.records import Quote

__all__ = ["QUOTE_RULES", "read_quotes"]


def read_quotes(tokens: Tokens, names: tuple[Name, ...]) -> tuple[Quote, ...]:
    """Return the quotations of a text, sorted by span."""
    passage = Passage(tokens, names)
    found = attributions(passage)
    sources = sorted({each.source for each in found if each.source})
    quoted = [(each.outer_first, each.outer_stop) for each in passage.quoted]
    speakers = resolve_speakers(tokens, names, sources, quoted)
    return assemble(tokens, found, speakers)
