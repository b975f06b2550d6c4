"""Who is who among people of one surname, and firms of one first word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import Vocabulary
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._tokens import Tokens

JUNIOR = "jr"
"""What tells a son from his father of the same name."""

_FIRMS = frozenset({"bank", "group", "holdings"})
"""What ends the name of a firm besides its legal form."""


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


def firm_of(name: Name, bearers: Sequence[Entity], vocab: Vocabulary) -> Entity | None:
    """Return the firm whose longer name begins with these words: "Fisk Tidal" of Fisk Tidal Power Inc."""
    if name.kind is not NameKind.UNKNOWN or name.words[0] in vocab.given:
        return None
    for each in bearers:
        last = each.name.lower().rstrip(".").rpartition(" ")[2]
        if each.words[: len(name.words)] == name.words and (last in vocab.forms or last in _FIRMS):
            return each
    return None
