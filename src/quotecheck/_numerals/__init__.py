"""Numbers as written, in digits or words, as exact decimals."""

from __future__ import annotations

from quotecheck._numerals.decimals import EXACT, plain, quotient
from quotecheck._numerals.reading import Numeral, NumeralKind, Numerals, read_numerals, triggers
from quotecheck._numerals.vocabulary import number_words

__all__ = [
    "EXACT",
    "Numeral",
    "NumeralKind",
    "Numerals",
    "number_words",
    "plain",
    "quotient",
    "read_numerals",
    "triggers",
]
