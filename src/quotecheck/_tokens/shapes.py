"""What tokens look like: hyphens, dashes, marks that open and close, numbers."""

from __future__ import annotations

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-–—")
CLOSERS = frozenset("\"”’'»›)]}")
OPENERS = frozenset("\"“‘'«‹([{")


def is_number(word: str) -> bool:
    """Say whether a token is a number in digits."""
    return "0" <= word < ":"
