"""Capitalised runs with titles and appositions: the candidate sources of a text."""

from __future__ import annotations

import attrs

from quotecheck._tokens import Tokens


@attrs.frozen
class Name:
    """A name as written, at tokens ``first`` up to ``stop``."""

    first: int
    stop: int


def find_names(tokens: Tokens) -> tuple[Name, ...]:
    """Return the names of a text in text order."""
    return ()
