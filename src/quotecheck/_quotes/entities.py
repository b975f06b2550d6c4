"""Everyone and everything that a text names: one entity for all forms of one name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import Vocabulary, vocabulary
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_NAMESAKES = 8
"""Of so many bearers of one surname each is told from the others; more are not."""

_KINDS = {NameKind.ORGANIZATION: SpeakerKind.ORGANIZATION, NameKind.PEOPLE: SpeakerKind.GROUP}
_PERSONAL = {
    NameKind.PERSON: 2,
    NameKind.UNKNOWN: 0,
    NameKind.PLACE: -2,
    NameKind.ORGANIZATION: -3,
    NameKind.PEOPLE: -9,
}


@attrs.define(eq=False)
class Entity:
    """One bearer of a name, or one speaker without a name, gathered over the text.

    Attributes:
        words: Lower-case words of the fullest name.
        kind: What it is, as far as the text tells.
        name: The fullest name as written.
        gender: Positive for feminine, negative for masculine evidence.
        title: Title or role as written.
        affiliation: Party or body as written.
        mentions: Token ranges of the names and resolved sources.
        persons: How many mentions look like a person's, less those that do not.
        votes: The same by pronouns that can mean nobody else.
        roles: Lower-case roles that the text gives it.
        seen: First token of the mention that was last looked at.
    """

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str = ""
    gender: float = 0
    title: str | None = None
    affiliation: str | None = None
    mentions: list[tuple[int, int]] = attrs.field(factory=list)
    persons: int = 0
    votes: int = 0
    roles: set[str] = attrs.field(factory=set)
    seen: int = -1


class Cast:
    """The entities of a text, and which of them each name means."""

    def __init__(self, tokens: Tokens, names: Sequence[Name]) -> None:
        self._tokens = tokens
        self._vocab = vocabulary()
        self.entities: list[Entity] = []
        self._exact: dict[tuple[str, ...], Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._bearers: dict[tuple[str, str], list[Entity]] = {}
        self.of_name: list[Entity] = self._gather(names)

    def _gather(self, names: Sequence[Name]) -> list[Entity]:
        """Fuller names first, so that shorter forms find them wherever they stand."""
        found: list[Entity | None] = [None] * len(names)
        for index, name in enumerate(names):
            if len(name.words) > 1:
                entity = found[index] = self._full(name)
                entity.persons += _personal(name)
        found_: list[Entity] = []
        for index, name in enumerate(names):
            entity = found[index] or self._short(name, index, names)
            entity.seen = name.first
            if found[index] is None:
                entity.persons += _personal(name)
            if name.gender:
                entity.gender += 10 if name.gender == "f" else -10
            entity.mentions.append((name.first, name.stop))
            found_.append(entity)
        return found_

    def _full(self, name: Name) -> Entity:
        entity = self._exact.get(name.words)
        if entity is None and name.kind is not NameKind.ORGANIZATION:
            entity = self._same_bearer(name.words)
        if entity is None:
            entity = Entity(name.words, _kind(name))
            self.entities.append(entity)
            for table, word in ((self._by_last, name.words[-1]), (self._by_first, name.words[0])):
                known = table.setdefault(word, [])
                if len(known) < _NAMESAKES:
                    known.append(entity)
        self._exact[name.words] = entity
        self._name(entity, name)
        known = self._bearers.setdefault(self._key(name.words), [])
        if entity not in known and len(known) < _NAMESAKES:
            known.append(entity)
        return entity

    def _name(self, entity: Entity, name: Name) -> None:
        written = self._tokens.text[self._tokens.starts[name.first] : self._tokens.ends[name.stop - 1]]
        if "\n" in written and entity.name:
            return
        if not entity.name or "\n" in entity.name or _fuller(name.words, written, entity):
            entity.words, entity.name = name.words, written

    def _key(self, words: tuple[str, ...]) -> tuple[str, str]:
        first = self._vocab.nicknames.get(words[0], words[0])
        return first[:3], words[-1]

    def _same_bearer(self, words: tuple[str, ...]) -> Entity | None:
        """Return the entity whose first name, initials and surname agree with ``words``."""
        for entity in self._bearers.get(self._key(words), ()):
            if _agree(entity.words, words, self._vocab):
                return entity
        return None

    def _short(self, name: Name, index: int, names: Sequence[Name]) -> Entity:
        """Return the entity that a single word means: by surname, first name, or as itself."""
        word = name.words[0]
        bearers = self._by_last.get(word) or self._by_first.get(word)
        if name.kind is NameKind.ORGANIZATION and bearers and bearers[0].kind is SpeakerKind.PERSON and not name.gender:
            bearers = [each for each in bearers if each.kind is not SpeakerKind.PERSON]
        if bearers:
            return self._nearest(bearers, name) if len(bearers) > 1 else bearers[0]
        entity = self._exact.get(name.words)
        if entity is None:
            entity = self._exact[name.words] = Entity(name.words, _kind(name))
            self.entities.append(entity)
            self._name(entity, name)
        return entity

    def _nearest(self, bearers: list[Entity], name: Name) -> Entity:
        """Of several bearers of a name: surely a person, of the right gender, then the one seen last."""
        fitting = [each for each in bearers if each.persons > 0] or bearers
        if name.gender:
            given = self._vocab.given
            fitting = [
                each for each in fitting if (given.get(each.words[0]) or name.gender) == name.gender
            ] or fitting
        return max(fitting, key=lambda each: each.seen)


def _fuller(words: tuple[str, ...], written: str, entity: Entity) -> bool:
    return (len(words), len(written)) > (len(entity.words), len(entity.name))


def _kind(name: Name) -> SpeakerKind:
    return _KINDS.get(name.kind, SpeakerKind.PERSON)


def _personal(name: Name) -> int:
    return _PERSONAL[name.kind]


def _agree(known: tuple[str, ...], words: tuple[str, ...], vocab: Vocabulary) -> bool:
    """Say whether two full names of one surname may be one person's."""
    one, other = known[0], words[0]
    if one != other and vocab.nicknames.get(one, one) != vocab.nicknames.get(other, other):
        if not (one.startswith(other) or other.startswith(one)):
            return False
    middle, others = known[1:-1], words[1:-1]
    return not middle or not others or middle[0][0] == others[0][0]
