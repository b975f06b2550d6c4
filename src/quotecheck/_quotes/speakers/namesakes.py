"""Whether two full names of one surname may be one person's."""

from __future__ import annotations

from itertools import groupby

from quotecheck._names.vocabulary import Vocabulary


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
