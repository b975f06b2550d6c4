"""Common nouns that speak, read from the lexicon."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quotecheck._lexicon import lexicon


class Nouns(NamedTuple):
    """Common nouns that speak, by what they are."""

    documents: frozenset[str]
    groups: frozenset[str]
    relations: dict[str, str]


@cache
def nouns() -> Nouns:
    """Return the common nouns that speak, read at first use."""
    speakers = lexicon("speakers")
    return Nouns(frozenset(speakers["document"]), frozenset(speakers["group"]), dict(speakers["relation"]))
