"""Who said what: quotations with their sources, cues and speakers."""

from __future__ import annotations

from quotecheck._names import Name
from quotecheck._tokens import Tokens
from quotecheck.records import Quote


QUOTE_RULES: tuple[()] = ()


def read_quotes(tokens: Tokens, names: tuple[Name, ...]) -> tuple[Quote, ...]:
    """Return the quotations of a text, sorted by span."""
    return ()
