"""Who said what: quotations with their sources, cues and speakers."""

from __future__ import annotations

from functools import cache

from quotecheck._names import Name
from quotecheck._quotes.assemble import assemble
from quotecheck._quotes.cues import cue_table
from quotecheck._quotes.marks import find_quoted
from quotecheck._quotes.marks.sides import MARKS
from quotecheck._quotes.reading import read_passages
from quotecheck._quotes.rules import QUOTE_RULES
from quotecheck._quotes.speakers import TRACKED, resolve_speakers
from quotecheck._tokens import Tokens
from quotecheck.records import Quote

__all__ = ["QUOTE_RULES", "read_quotes", "triggers"]


@cache
def triggers() -> frozenset[str]:
    """Return the words that quotations are found by: marks, the forms of cues, and what takes up a speaker."""
    return frozenset((*cue_table().triggers, *MARKS, *TRACKED))


def read_quotes(tokens: Tokens, names: tuple[Name, ...]) -> tuple[Quote, ...]:
    """Return the quotations of a text, sorted by span."""
    quoted = find_quoted(tokens)
    found = read_passages(tokens, names, quoted, tokens.among(cue_table().triggers))
    sources = sorted({each.source for each in found if each.source})
    outermost = [(each.outer_first, each.outer_stop) for each in quoted if not each.depth]
    speakers = resolve_speakers(tokens, names, sources, outermost)
    return assemble(tokens, found, speakers)
