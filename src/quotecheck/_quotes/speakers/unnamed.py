"""Speakers whom the text does not name: "a witness", "the ministry", a pronoun that nothing explains."""

from __future__ import annotations

from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entity import TOLD, Entity
from quotecheck._quotes.speakers.gender import PRONOUNS, SIGNS
from quotecheck._quotes.speakers.head import Head
from quotecheck._quotes.speakers.heads import Heads
from quotecheck._quotes.speakers.nouns import is_personal, nouns
from quotecheck._quotes.words import CONTRACTED
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

PLURAL = "they"
"""The pronoun for groups."""

_PRONOUNS = PRONOUNS.keys() | {PLURAL, "we", "i", "it", "who", "which", "that", "this"}
_GROUP, _UNNAMED = SpeakerKind.GROUP, SpeakerKind.UNNAMED
_UNRESOLVED = {PLURAL: _GROUP, "we": _GROUP}
_MODIFIERS = 4
"""A speaker without a name is taken up by any of so many last words of its noun phrase."""


class Unnamed:
    """Keeps the speakers without a name, each under what it is called.

    Attributes:
        by_word: The one who was last called by a word.
    """

    def __init__(self, tokens: Tokens, heads: Heads) -> None:
        self._tokens = tokens
        self._heads = heads
        self._entities: dict[tuple[str, SpeakerKind], Entity] = {}
        self.by_word: dict[str, Entity] = {}

    def known(self, name: str, kind: SpeakerKind) -> Entity | None:
        """Return the speaker that was called so before, if any."""
        return self._entities.get((name.casefold(), kind))

    def name(self, name: str, kind: SpeakerKind, entity: Entity) -> None:
        """Let somebody who has a name be called so."""
        self._entities[name.casefold(), kind] = entity

    def of(self, name: str, kind: SpeakerKind) -> Entity:
        """Return the speaker without a name that is called so."""
        entity = self._entities.get((name.casefold(), kind))
        if entity is None:
            entity = self._entities[name.casefold(), kind] = Entity((), kind, name)
            if name.lower() in _PRONOUNS:
                entity.persons = -1
            for word in name.lower().split()[-_MODIFIERS:]:
                self.by_word[word] = entity
        return entity

    def pronoun(self, index: int) -> Entity:
        """Return a pronoun that nothing explains as its own speaker."""
        word = CONTRACTED.get(self._tokens.lower[index], self._tokens.lower[index])
        return self.of(word.upper() if word == "i" else word, _UNRESOLVED.get(word, _UNNAMED))

    def called(self, first: int, stop: int, sign: int) -> Entity | None:
        """Return the person of a gender whom the noun phrase that begins at ``first`` brings in, if it does."""
        head = self._heads.opening(first, stop)
        if head is None or head.names or self._heads.kind(head) is not _UNNAMED:
            return None
        told = SIGNS.get(vocabulary().roles.get(head.noun) or nouns().relations.get(head.noun, ""), 0)
        return self.of(self._tokens.written(head.first, head.whole), _UNNAMED) if told * sign >= 0 else None

    def tell(self, entity: Entity, head: Head) -> None:
        """Let the noun of somebody without a name tell whether it is a person, and of which gender."""
        noun = head.noun
        if not is_personal(head.noun):
            entity.persons = -1
        else:
            entity.gender = TOLD * SIGNS.get(nouns().relations.get(noun, ""), 0)
