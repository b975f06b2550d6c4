"""Who is who among people of one surname."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from quotecheck._names import Name
from quotecheck._names.vocabulary import Vocabulary
from quotecheck._tokens import Tokens

JUNIOR = "jr"
"""What tells a son from his father of the same name."""


def _undoubled(word: str) -> str:
    """Return a word with doubled letters written once: Hillary and Hilary are spelt alike."""
    return "".join(letter for letter, _ in groupby(word))


def agree(known: tuple[str, ...], words: tuple[str, ...], vocab: Vocabulary) -> bool:
    """Say whether two full names of one surname may be one person's."""
    nicknames, (one, other) = vocab.nicknames, (known[0], words[0])
    full, others = nicknames.get(one, one), nicknames.get(other, other)
    if full[:2] != others[:2]:
        return False
    one, other = _undoubled(one), _undoubled(other)
    shortened = one.startswith(other) or other.startswith(one)
    if not shortened and full != words[0] and others != known[0]:
        return False  # but Will and Bill are two
    middle, initials = known[1:-1], words[1:-1]
    return not middle or not initials or middle[0][0] == initials[0][0]


def is_son(tokens: Tokens, name: Name) -> bool:
    """Say whether "Jr." ends a name."""
    return JUNIOR in tokens.lower[name.stop - 2 : name.stop]


def fathers(tokens: Tokens, names: Sequence[Name]) -> frozenset[tuple[str, ...]]:
    """Return the words of the names that stand with "Jr." and without."""
    sons = {name.words for name in names if is_son(tokens, name)}
    return frozenset(sons.intersection([name.words for name in names if not is_son(tokens, name)]))
