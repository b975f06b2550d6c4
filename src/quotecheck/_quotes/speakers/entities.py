"""Everyone and everything that a text names: one entity for all forms of one name."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import TypeVar

import attrs

from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import Vocabulary, vocabulary
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_NAMESAKES = 8
"""Of so many bearers of one surname each is told from the others; more are not."""

TOLD = 10
"""The weight of a gender that a title or kinship term tells."""

_JUST, _JUST_NAMED = 40, 2
"""A bearer named so few tokens ago counts as named so many times more."""

_SMALL = frozenset({"of", "for", "on", "and", "the", "&"})
_PUBLIC = frozenset({"department", "government", "committee", "party", "senate", "parliament", "congress", "court"})
"""Bodies that are not called by the first word of their name."""

_PERSON, _ORGANIZATION, _GROUP = SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.GROUP
_NAMED_PERSON, _NAMED_BODY, _NAMED_PLACE = NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE
"""Looked up once: a member costs as much as a call."""

_KINDS = {
    NameKind.ORGANIZATION: SpeakerKind.ORGANIZATION,
    NameKind.PLACE: SpeakerKind.ORGANIZATION,
    NameKind.PEOPLE: SpeakerKind.GROUP,
}


Short = tuple[str, NameKind, bool]
"""A name of one word, its kind, and whether its title tells a gender."""


@attrs.define(eq=False)
class Entity:
    """One bearer of a name, or one speaker without a name, gathered over the text.

    Attributes:
        words: Lower-case words of the fullest name.
        kind: What it is, as far as the text tells.
        name: The fullest name as written.
        gender: Positive for feminine, negative for masculine evidence.
        persons: How many mentions look like a person's, less those that do not.
        votes: The same by pronouns that can mean nobody else.
        roles: Lower-case roles that the text gives it.
        seen: First token of the mention that was last looked at.
        size: Tokens of the fullest name.
        full: How often it is named by more than one word.
        strength: How well it is remembered since its last mention.
        sentence: Where that was.
        prominent: Whether it ever was a source or subject.
    """

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str = ""
    gender: float = 0
    persons: int = 0
    votes: int = 0
    roles: AbstractSet[str] = frozenset()
    seen: int = -9999
    full: int = 0
    size: int = 0
    strength: float = 0
    sentence: int = 0
    prominent: bool = False


class Cast:
    """The entities of a text, and which of them each name means.

    Attributes:
        entities: All of them.
        of_name: The entity of each name of the text.
    """

    def __init__(self, tokens: Tokens, names: Sequence[Name]) -> None:
        self._tokens = tokens
        self._vocab = vocabulary()
        self._exact: dict[tuple[str, ...], Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._bearers: dict[tuple[str, str], list[Entity]] = {}
        self._tails: dict[tuple[str, ...], Entity] = {}
        self._shorts: dict[Short, Entity] = {}
        self._namesakes: dict[Short, list[Entity]] = {}
        self.entities: list[Entity] = []
        self.of_name: list[Entity] = self._gather(names, self._in_full(names))

    def _in_full(self, names: Sequence[Name]) -> list[Entity | None]:
        """Return the entities of the names of several words: the longest first, so that shorter forms find them."""
        found: list[Entity | None] = [None] * len(names)
        sizes = [len(name.words) for name in names]
        places = [place for place, size in enumerate(sizes) if size > 2]
        places += [place for place, size in enumerate(sizes) if size == 2]
        for place in places:
            name = names[place]
            entity = self._exact.get(name.words)
            if entity is None or name.stop - name.first > entity.size:
                entity = self._full(name, entity)
            entity.persons += name.kind
            entity.full += 1
            if name.kind is _NAMED_BODY and entity.kind is _PERSON and entity.persons < 0:
                entity.kind = _ORGANIZATION
            if name.kind is not _NAMED_PERSON:
                self._acronym(entity, name, names[place + 1] if place + 1 < len(names) else name)
            found[place] = entity
        return found

    def _gather(self, names: Sequence[Name], full: Sequence[Entity | None]) -> list[Entity]:
        """Return the entities of all names, given those of the names in ``full``."""
        shorts = self._shorts
        gathered: list[Entity] = []
        for name, known in zip(names, full, strict=True):
            entity = known
            if entity is None:
                key = (name.words[0], name.kind, name.gender != "")
                entity = shorts.get(key) or self._short(name, key)
                if name.kind > _NAMED_PLACE or entity.words == name.words:
                    entity.persons += name.kind
            if name.gender:
                entity.gender += TOLD if name.gender == "f" else -TOLD
            entity.seen = name.first
            gathered.append(entity)
        return gathered

    def namesakes(self, entity: Entity, gender: int) -> list[Entity]:
        """Return the other people of a person's surname who may be of a gender (0 for any)."""
        bearers = self._by_last.get(entity.words[-1], ()) if entity.words else ()
        return [each for each in bearers if each is not entity and each.persons >= 0 and each.gender * gender >= 0]

    def _full(self, name: Name, entity: Entity | None) -> Entity:
        """Return the entity of a name of several words, and keep what finds it again."""
        words = name.words
        first = self._vocab.nicknames.get(words[0], words[0])
        key = first[:2], words[-1]
        if entity is None and name.kind is not _NAMED_BODY:
            entity = self._same_bearer(words, key)
        if entity is None and words[0] in self._vocab.particles:
            entity = self._tails.get(words)
        if entity is None:
            entity = self._new(name)
            if len(words) > 2:
                self._tails.setdefault(words[-2:], entity)
            _add(self._by_last, words[-1], entity)
            _add(self._by_first, words[0], entity)
        else:
            self._name(entity, name)
        self._exact[words] = entity
        _add(self._bearers, key, entity)
        return entity

    def _new(self, name: Name) -> Entity:
        kind = _KINDS.get(name.kind, _PERSON)
        if kind is _GROUP and not name.words[-1].endswith("s"):
            kind = SpeakerKind.UNNAMED  # "a Democrat", or an adjective
        entity = Entity(name.words, kind, self._written(name), size=name.stop - name.first)
        self.entities.append(entity)
        return entity

    def _written(self, name: Name) -> str:
        return self._tokens.text[self._tokens.starts[name.first] : self._tokens.ends[name.stop - 1]]

    def _name(self, entity: Entity, name: Name) -> None:
        """Keep the fullest form; a form broken by the end of a line only if there is no other."""
        written = self._written(name)
        fuller = (len(name.words), len(written)) > (len(entity.words), len(entity.name))
        if "\n" not in written and (fuller or "\n" in entity.name):
            entity.words, entity.name, entity.size = name.words, written, name.stop - name.first

    def _acronym(self, entity: Entity, name: Name, following: Name) -> None:
        """Let an acronym in parentheses, or the initials alone, mean the body named in full."""
        words = self._tokens.words
        if words[name.stop] == "(" and following.first == name.stop + 1 and words[following.stop] == ")":
            short = following.words
            if len(short) == 1 and short[0][0] == name.words[0][0]:
                self._exact.setdefault(short, entity)
        if len(name.words) > 2:
            initials = "".join([word[0] for word in name.words if word not in _SMALL])
            if len(initials) > 2:
                self._exact.setdefault((initials,), entity)

    def _same_bearer(self, words: tuple[str, ...], key: tuple[str, str]) -> Entity | None:
        """Return the entity whose first name, initials and surname agree with ``words``."""
        for entity in self._bearers.get(key, ()):
            if _agree(entity.words, words, self._vocab):
                return entity
        return None

    def _short(self, name: Name, key: Short) -> Entity:
        """Return the entity that a single word means: by surname, first name, or as itself."""
        bearers = self._namesakes.get(key)
        if bearers is None:
            bearers = self._bearers_of(name)
            if len(bearers) > 1:
                self._namesakes[key] = bearers
        if len(bearers) > 1:
            return self._nearest(bearers, name)
        entity = bearers[0] if bearers else self._exact.get(name.words)
        if entity is None:
            entity = self._exact[name.words] = self._new(name)
        self._shorts[key] = entity
        return entity

    def _bearers_of(self, name: Name) -> list[Entity]:
        """Return whoever has the word as surname or first name, or the bodies that it may shorten."""
        word = name.words[0]
        last, first = self._by_last.get(word, ()), self._by_first.get(word, ())
        if not last and not first:
            return []
        if name.kind is not _NAMED_BODY or name.gender:
            for known in (last, first):
                sure = 1 if name.kind is NameKind.PEOPLE or name.kind is _NAMED_PLACE else 0
                persons = [each for each in known if each.kind is _PERSON and each.persons >= sure]
                if persons:
                    return persons
        if name.kind is not NameKind.UNKNOWN and name.kind is not _NAMED_BODY:
            return []
        if word in self._vocab.bodies:
            return [each for each in last if each.kind is _ORGANIZATION]
        return [each for each in first if each.kind is _ORGANIZATION and each.words[-1] not in _PUBLIC]

    def _nearest(self, bearers: list[Entity], name: Name) -> Entity:
        """Of several bearers of a name: of the right gender, most often named in full, or only just."""
        fitting = [each for each in bearers if each.persons > 0] or bearers
        if name.gender:
            given = self._vocab.given
            fitting = [each for each in fitting if (given.get(each.words[0]) or name.gender) == name.gender] or fitting
        return max(fitting, key=lambda each: (each.full + _JUST_NAMED * (name.first - each.seen < _JUST), each.seen))


Key = TypeVar("Key")


def _add(table: dict[Key, list[Entity]], key: Key, entity: Entity) -> None:
    known = table.setdefault(key, [])
    if entity not in known and len(known) < _NAMESAKES:
        known.append(entity)


def _undoubled(word: str) -> str:
    """Return a word with doubled letters written once: Hillary and Hilary are spelt alike."""
    return "".join(letter for letter, _ in groupby(word))


def _agree(known: tuple[str, ...], words: tuple[str, ...], vocab: Vocabulary) -> bool:
    """Say whether two full names of one surname may be one person's."""
    one, other = _undoubled(known[0]), _undoubled(words[0])
    shortened = one.startswith(other) or other.startswith(one)
    if not shortened and vocab.nicknames.get(one, one) != vocab.nicknames.get(other, other):
        return False
    middle, others = known[1:-1], words[1:-1]
    return not middle or not others or middle[0][0] == others[0][0]
