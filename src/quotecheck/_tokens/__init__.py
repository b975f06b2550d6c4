"""The text as tokens: columns of equal length, and where sentences and paragraphs begin."""

from quotecheck._tokens.lexing import PADDING, Tokens, lex
from quotecheck._tokens.sentences import states_in_short
from quotecheck._tokens.shapes import CLOSERS, DASHES, HYPHENS, OPENERS, is_number

__all__ = ["CLOSERS", "DASHES", "HYPHENS", "OPENERS", "PADDING", "Tokens", "is_number", "lex", "states_in_short"]
