"""The text as tokens: columns of equal length, and where sentences and paragraphs begin."""

from quotecheck._tokens.lexing import PADDING, Tokens, lex
from quotecheck._tokens.sentences import states_in_short
from quotecheck._tokens.shapes import APOSTROPHES, CLOSERS, DASHES, HYPHENS, OPENERS, POSSESSIVE_ENDINGS, is_number

__all__ = [
    "APOSTROPHES",
    "CLOSERS",
    "DASHES",
    "HYPHENS",
    "OPENERS",
    "PADDING",
    "POSSESSIVE_ENDINGS",
    "Tokens",
    "is_number",
    "lex",
    "states_in_short",
]
