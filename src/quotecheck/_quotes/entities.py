"""Everyone and everything that a text names: one entity for all forms of one name."""

from __future__ import annotations

from collections.abc import Sequence
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

_KINDS = {
    NameKind.ORGANIZATION: SpeakerKind.ORGANIZATION,
    NameKind.PLACE: SpeakerKind.ORGANIZATION,
    NameKind.PEOPLE: SpeakerKind.GROUP,
}


@attrs.define(eq=False)
class Entity:
    """One bearer of a name, or one speaker without a name, gathered over the text.

    Attributes:
        words: Lower-case words of the fullest name.
        kind: What it is, as far as the text tells.
        name: The fullest name as written.
        gender: Positive for feminine, negative for masculine evidence.
        names: Indices of its names.
        sources: Token ranges of the sources that refer to it otherwise than by name.
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
    names: list[int] = attrs.field(factory=list)
    sources: list[tuple[int, int]] = attrs.field(factory=list)
    persons: int = 0
    votes: int = 0
    roles: set[str] = attrs.field(factory=set)
    seen: int = -9999
    full: int = 0
    size: int = 0
    strength: float = 0
    sentence: int = 0
    prominent: bool = False


class Cast:
    """The entities of a text, and which of them each name means."""

    def __init__(self, tokens: Tokens, names: Sequence[Name]) -> None:
        self._tokens = tokens
        self._vocab = vocabulary()
        self._exact: dict[tuple[str, ...], Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._bearers: dict[tuple[str, str], list[Entity]] = {}
        self._tails: dict[tuple[str, ...], Entity] = {}
        self._shorts: dict[tuple[str, NameKind, bool], list[Entity]] = {}
        self.of_name: list[Entity] = self._gather(names)

    def _gather(self, names: Sequence[Name]) -> list[Entity]:
        """Fuller names first, so that shorter forms find them wherever they stand."""
        found: list[Entity | None] = [None] * len(names)
        long = [index for index, name in enumerate(names) if len(name.words) > 2]
        for index in [*long, *(index for index, name in enumerate(names) if len(name.words) == 2)]:
            name = names[index]
            entity = found[index] = self._full(name)
            entity.persons += name.kind
            entity.full += 1
            self._acronym(entity, name, names[index + 1] if index + 1 < len(names) else name)
        gathered: list[Entity] = []
        for index, name in enumerate(names):
            entity = found[index] or self._short(name)
            if found[index] is None and (name.kind > NameKind.PLACE or entity.words == name.words):
                entity.persons += name.kind
            if name.gender:
                entity.gender += TOLD if name.gender == "f" else -TOLD
            entity.seen = name.first
            entity.names.append(index)
            gathered.append(entity)
        return gathered

    def _full(self, name: Name) -> Entity:
        entity = self._exact.get(name.words)
        if entity is not None and name.stop - name.first <= entity.size:
            return entity
        if entity is None and name.kind is not NameKind.ORGANIZATION:
            entity = self._same_bearer(name.words)
        if entity is None and name.words[0] in self._vocab.particles:
            entity = self._tails.get(name.words)
        if entity is None:
            entity = Entity(name.words, _kind(name))
            if len(name.words) > 2:
                self._tails.setdefault(name.words[-2:], entity)
            _add(self._by_last, name.words[-1], entity)
            _add(self._by_first, name.words[0], entity)
        self._exact[name.words] = entity
        self._name(entity, name)
        _add(self._bearers, self._key(name.words), entity)
        return entity

    def _acronym(self, entity: Entity, name: Name, following: Name) -> None:
        """Let an acronym in parentheses, or the initials alone, mean the body named in full."""
        if name.kind is NameKind.PERSON:
            return
        short = following.words
        words = self._tokens.words
        enclosed = following.first == name.stop + 1 and words[name.stop] == "(" and words[following.stop] == ")"
        if enclosed and len(short) == 1 and short[0][0] == name.words[0][0]:
            self._exact.setdefault(short, entity)
        initials = "".join(word[0] for word in name.words if word not in _SMALL)
        if len(initials) > 2:
            self._exact.setdefault((initials,), entity)

    def _name(self, entity: Entity, name: Name) -> None:
        """Keep the fullest form; a form broken by the end of a line only if there is no other."""
        written = self._tokens.text[self._tokens.starts[name.first] : self._tokens.ends[name.stop - 1]]
        fuller = (len(name.words), len(written)) > (len(entity.words), len(entity.name))
        if not entity.name or ("\n" in entity.name and "\n" not in written) or (fuller and "\n" not in written):
            entity.words, entity.name, entity.size = name.words, written, name.stop - name.first

    def _key(self, words: tuple[str, ...]) -> tuple[str, str]:
        first = self._vocab.nicknames.get(words[0], words[0])
        return first[:2], words[-1]

    def _same_bearer(self, words: tuple[str, ...]) -> Entity | None:
        """Return the entity whose first name, initials and surname agree with ``words``."""
        for entity in self._bearers.get(self._key(words), ()):
            if _agree(entity.words, words, self._vocab):
                return entity
        return None

    def _short(self, name: Name) -> Entity:
        """Return the entity that a single word means: by surname, first name, or as itself."""
        key = (name.words[0], name.kind, bool(name.gender))
        bearers = self._shorts.get(key)
        if bearers is None:
            bearers = self._shorts[key] = self._bearers_of(name)
        if bearers:
            return self._nearest(bearers, name) if len(bearers) > 1 else bearers[0]
        entity = self._exact.get(name.words)
        if entity is None:
            entity = self._exact[name.words] = Entity(name.words, _kind(name))
            self._name(entity, name)
        return entity

    def _bearers_of(self, name: Name) -> list[Entity]:
        """Return whoever has the word as surname or first name, or the bodies that it may shorten."""
        word = name.words[0]
        last, first = self._by_last.get(word, ()), self._by_first.get(word, ())
        if name.kind is not NameKind.ORGANIZATION or name.gender:
            for known in (last, first):
                sure = 1 if name.kind in {NameKind.PEOPLE, NameKind.PLACE} else 0
                persons = [each for each in known if each.kind is SpeakerKind.PERSON and each.persons >= sure]
                if persons:
                    return persons
        if name.kind is not NameKind.UNKNOWN and name.kind is not NameKind.ORGANIZATION:
            return []
        if word in self._vocab.bodies:
            return [each for each in last if each.kind is SpeakerKind.ORGANIZATION]
        return [each for each in first if each.kind is SpeakerKind.ORGANIZATION and each.words[-1] not in _PUBLIC]

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


def _kind(name: Name) -> SpeakerKind:
    if name.kind is NameKind.PEOPLE and not name.words[-1].endswith("s"):
        return SpeakerKind.UNNAMED  # "a Democrat", or an adjective
    return _KINDS.get(name.kind, SpeakerKind.PERSON)


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
