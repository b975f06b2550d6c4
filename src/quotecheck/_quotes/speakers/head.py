"""What a source's noun phrase is made of."""

from __future__ import annotations

from typing import NamedTuple

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
ARTICLES = frozenset({"a", "an", *DEFINITE})


class Head(NamedTuple):
    """A source mention taken apart.

    Attributes:
        first: First token of the noun phrase without its article.
        stop: The token after its head.
        whole: The token after the phrase with "of" that goes on with it, if any: "ministry of justice".
        noun: The head noun in lower case; empty where a name is the head.
        names: Indices of the names that are the head, more than one where coordinated.
        determiner: The article or determiner before it, in lower case, or "".
        bare: Nothing follows the head but a clause that adds something: no "of …", no "who …" that tells which.
    """

    first: int
    stop: int
    whole: int
    noun: str
    names: tuple[int, ...]
    determiner: str
    bare: bool
