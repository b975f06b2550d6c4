"""What tokens look like: hyphens, dashes, apostrophes, marks that open and close, numbers."""

from __future__ import annotations

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-–—")
APOSTROPHES = frozenset("'’")
POSSESSIVE_ENDINGS = APOSTROPHES | {"'s", "’s"}
"""What stands between an owner and what is owned, a plural owner's mark included."""
CLOSERS = frozenset("\"”’'»›)]}")
OPENERS = frozenset("\"“‘'«‹([{")


def is_number(word: str) -> bool:
    """Say whether a token is a number in digits."""
    return "0" <= word < ":"
