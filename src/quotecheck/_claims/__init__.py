"""Which figures are stated: numbers with bounds, unit, change and subject."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from quotecheck._numerals import Numerals
from quotecheck._tokens import Tokens
from quotecheck.records import NumericClaim


CLAIM_RULES: tuple[()] = ()


def read_claims(tokens: Tokens, numerals: Numerals, calendar_numbers: AbstractSet[int]) -> tuple[NumericClaim, ...]:
    """Return the claims of a text, sorted by span.

    Args:
        tokens: The lexed text.
        numerals: Its numerals.
        calendar_numbers: Indices of tokens that are years, month days or clock times.
    """
    return ()
