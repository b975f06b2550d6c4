"""Everyone and everything that a text names: one entity for all forms of one name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entity import TOLD, Entity
from quotecheck._quotes.speakers.namesakes import JUNIOR, agree, fathers, firm_of, is_son
from quotecheck._tokens import CLOSERS, OPENERS, Tokens
from quotecheck.kinds import SpeakerKind

_INITIALS = 3
"""So many letters a label of initials has at most."""

_NAMESAKES = 8
"""Of so many bearers of one surname each is told from the others; more are not."""

_JUST, _JUST_NAMED = 40, 2
"""A bearer named so few tokens ago counts as named so many times more."""

_OTHER_FORM = {"mrs": "miss", "miss": "mrs"}
_FORMS = frozenset({"mr", "mrs", "miss", "ms"})

_SMALL = frozenset({"of", "for", "on", "and", "the", "&"})
_WHOLE = word_class("public_body") - {"party"}
"""Bodies that are not called by the first word of their name."""

_PERSON, _ORGANIZATION, _GROUP = SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.GROUP
_NAMED_PERSON, _NAMED_BODY, _NAMED_PLACE = NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE
"""Looked up once: a member costs as much as a call."""

_KINDS = {
    NameKind.ORGANIZATION: SpeakerKind.ORGANIZATION,
    NameKind.PLACE: SpeakerKind.ORGANIZATION,
    NameKind.PEOPLE: SpeakerKind.GROUP,
}

Short = tuple[tuple[str, ...], NameKind]
"""A name of one word, and its kind."""


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
        self._relatives: list[Entity] = []
        self._addressed_alone: dict[tuple[tuple[str, ...], str], Entity] = {}
        self._parts: dict[tuple[str, ...], Entity] = {}
        self._titled: dict[tuple[str, str], Entity] = {}
        self._fathers = fathers(tokens, names) if JUNIOR in tokens.lower else frozenset()
        self.entities: list[Entity] = []
        self._read_in_full(names)
        self._read_couples(names)
        self.of_name: list[Entity] = self._gather(names)

    def _read_in_full(self, names: Sequence[Name]) -> None:
        """Make the entities of the names of several words: the longest first, so that shorter forms find them."""
        longer: list[int] = []
        pairs: list[int] = []
        for place, name in enumerate(names):
            if len(name.words) > 1:
                (pairs if len(name.words) == 2 else longer).append(place)
        exact, marks = self._exact, self._tokens.words
        for place in longer + pairs:
            name = names[place]
            key = self._key(name) if name.words in self._fathers else name.words
            entity = exact.get(key)
            if entity is None or name.stop - name.first > entity.size:
                entity = self._full(name, key, entity)
            if name.title < name.first:
                self._titled.setdefault((self._rank(name), name.words[-1]), entity)
            entity.persons += name.kind
            entity.full += 1
            if name.kind is _NAMED_BODY and entity.kind is _PERSON and entity.persons < 0:
                entity.kind = _ORGANIZATION
            if name.kind is not _NAMED_PERSON:
                if marks[name.stop] == "(" and place + 1 < len(names):
                    self._acronym(entity, name, names[place + 1])
                if len(name.words) > 2:
                    self._initials(entity, name)

    def _read_couples(self, names: Sequence[Name]) -> None:
        """Let the surname of a couple or of siblings mean the first of them too: "Ann | and Bob Roe"."""
        for name, other in pairwise(names):
            if len(name.words) > 1 or len(other.words) != 2 or name.words[0] not in self._vocab.given:
                continue
            joined = other.title == name.stop + 1 and self._tokens.lower[name.stop] == "and"
            if joined and other.kind == _NAMED_PERSON and name.words[0] not in self._by_first:
                entity = self._exact[name.words] = self._new(name)
                entity.words = (*name.words, other.words[-1])
                self._keep_short_forms(entity, attrs.evolve(name, words=entity.words))

    def _key(self, name: Name) -> tuple[str, ...]:
        """Return the words that tell a name from others: with "Jr." where the text names the father too."""
        return (*name.words, JUNIOR) if is_son(self._tokens, name) else name.words

    def _rank(self, name: Name) -> str:
        """Return the last word of a name's title, spelt out."""
        last = self._tokens.lower[name.first - 1 - (self._tokens.words[name.first - 1] == ".")]
        return self._vocab.ranks.get(last, last)

    def _gather(self, names: Sequence[Name]) -> list[Entity]:
        """Return the entities of all names: a single word means a bearer of it, or itself."""
        exact, forms = self._exact, self._tokens.lower
        shorts: dict[Short, list[Entity]] = {}
        gathered: list[Entity] = []
        for name in names:
            words, kind = name.words, name.kind
            if len(words) > 1:
                entity = exact[self._key(name) if words in self._fathers else words]
            else:
                bearers = shorts.get((words, kind))
                if bearers is None:
                    bearers = shorts[words, kind] = self._bearers_of(name) or [exact.get(words) or self._itself(name)]
                if name.gender:
                    bearers = self._addressed(bearers, name)
                entity = bearers[0] if len(bearers) == 1 else self._nearest(bearers, name)
                if name.gender and not entity.form:
                    entity.form = forms[name.title] if forms[name.title] in _FORMS else ""
                if kind > _NAMED_PLACE or entity.words == words:
                    entity.persons += kind
                elif kind is _NAMED_BODY and entity.persons <= 0 and exact.get(words) is entity:
                    entity.kind, entity.persons = _ORGANIZATION, -1  # "MSF" of Médecins Sans Frontières
            if name.gender and not self._misleads(name, entity):
                entity.gender += TOLD if name.gender == "f" else -TOLD
            entity.seen = name.first
            gathered.append(entity)
        return gathered

    def namesakes(self, entity: Entity, gender: int) -> list[Entity]:
        """Return the other people of a person's surname who may be of a gender (0 for any)."""
        bearers = self._by_last.get(entity.words[-1], ()) if entity.words else ()
        return [each for each in bearers if each is not entity and each.persons >= 0 and each.gender * gender >= 0]

    def _full(self, name: Name, key: tuple[str, ...], entity: Entity | None) -> Entity:
        """Return the entity of a name of several words, and keep what finds it again."""
        words = name.words
        if entity is None and name.kind is not _NAMED_BODY and key == words:
            entity = self._same_bearer(words) or self._parts.get(words)
            if entity is None and words[0] in self._by_first:
                entity = firm_of(name, self._by_first[words[0]], self._vocab)
        if entity is None:
            entity = self._new(name)
            self._keep_short_forms(entity, name)
        else:
            self._name(entity, name)
        self._exact[key] = entity
        return entity

    def _keep_short_forms(self, entity: Entity, name: Name) -> None:
        """Let a name be found by its surnames, with particles or without, its first names and its nickname."""
        words, vocab = name.words, self._vocab
        called = [(self._by_last, words[-1]), (self._by_first, words[0])]
        if name.kind is _NAMED_BODY and "-" in words[0]:
            called.append((self._by_first, words[0][: words[0].index("-")]))  # "Fisk" of Fisk-Poe Cos.
        named = name.kind is _NAMED_PERSON and self._tokens.lower[name.first - 1] != "the"
        for at in range(1, len(words) - 1):
            if words[at] in vocab.particles or (named and words[at] not in vocab.given):
                self._parts.setdefault(words[at:], entity)
                called.append((self._by_first, words[at]))  # "García" may be Ana García Iturbe
        if name.stop - name.first > len(words) + 2 and (nickname := self._nickname(name)):
            called.append((self._by_first, nickname))
            self._exact.setdefault((nickname, words[-1]), entity)
        for table, word in called:
            bearers = table.setdefault(word, [])
            if len(bearers) < _NAMESAKES:
                bearers.append(entity)

    def _nickname(self, name: Name) -> str:
        """Return the one word that stands in marks inside of a name, or nothing: Mary “Midge” Roe."""
        marks = self._tokens.words
        places = range(name.first + 1, name.stop - 2)
        return next(
            (self._tokens.lower[at + 1] for at in places if marks[at] in OPENERS and marks[at + 2] in CLOSERS), ""
        )

    def _new(self, name: Name) -> Entity:
        kind = _KINDS.get(name.kind, _PERSON)
        if kind is _GROUP and not name.words[-1].endswith("s"):
            kind = SpeakerKind.UNNAMED  # "a Democrat", or an adjective
        entity = Entity(name.words, kind, self._tokens.written(name.first, name.stop), name.stop - name.first)
        self.entities.append(entity)
        return entity

    def _name(self, entity: Entity, name: Name) -> None:
        """Keep the fullest form; a form broken by the end of a line only if there is no other."""
        written = self._tokens.written(name.first, name.stop)
        fuller = (len(name.words), len(written)) > (len(entity.words), len(entity.name))
        if "\n" not in written and (fuller or "\n" in entity.name):
            entity.words, entity.name, entity.size = name.words, written, name.stop - name.first

    def _acronym(self, entity: Entity, name: Name, following: Name) -> None:
        """Let an acronym in parentheses mean the body named in full before it."""
        if following.first == name.stop + 1 and self._tokens.words[following.stop] == ")":
            short = following.words
            if len(short) == 1 and short[0][0] == name.words[0][0]:
                self._exact.setdefault(short, entity)

    def _initials(self, entity: Entity, name: Name) -> None:
        """Let the initials alone mean the body named in full."""
        initials = "".join([word[0] for word in name.words if word not in _SMALL])
        if len(initials) > 2:
            self._exact.setdefault((initials,), entity)

    def _same_bearer(self, words: tuple[str, ...]) -> Entity | None:
        """Return the entity whose first name, initials and surname agree with ``words``."""
        for entity in self._by_last.get(words[-1], ()):
            if agree(entity.words, words, self._vocab):
                return entity
        return None

    def _itself(self, name: Name) -> Entity:
        """Return a new entity that is called by the word alone."""
        entity = self._exact[name.words] = self._new(name)
        before = name.title - 1 - (self._tokens.words[name.title - 1] == ",")
        if self._tokens.lower[before] in self._vocab.kin:
            self._relatives.append(entity)
        return entity

    def _bearers_of(self, name: Name) -> list[Entity]:
        """Return whoever has the word as surname or first name, or the bodies that it may shorten."""
        word = name.words[0]
        last = self._by_last.get(word, ())
        first = self._by_first.get(word, ()) or self._by_first.get(self._vocab.nicknames.get(word, ""), ())
        if not last and not first:
            return self._initialled(name)
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
        return [each for each in first if each.kind is _ORGANIZATION and each.words[-1] not in _WHOLE]

    def _initialled(self, name: Name) -> list[Entity]:
        """Return the people whose initials label a turn: "NF: Why?" of Nina Farr."""
        written, label = self._tokens.words[name.first], name.words[0]
        if not written.isupper() or len(written) > _INITIALS or self._tokens.words[name.stop] != ":":
            return []
        persons = [each for each in self.entities if each.kind is _PERSON and each.words]
        return [each for each in persons if "".join([word[0] for word in each.words]) == label]

    def _addressed(self, bearers: list[Entity], name: Name) -> list[Entity]:
        """Leave out whoever a form of address does not fit: Mrs. Roe is neither Mr. Roe nor Miss Roe."""
        sign, form = (1 if name.gender == "f" else -1), self._tokens.lower[name.title]
        other = _OTHER_FORM.get(form, "")
        if len(bearers) > 1:
            return [each for each in bearers if not other or each.form != other] or bearers
        if self._evidence(bearers[0]) * sign > -TOLD or form not in _FORMS:
            return bearers
        alone = self._addressed_alone.get((name.words, name.gender))
        if alone is None:
            kin = [each for each in self._relatives if self._vocab.given.get(each.words[0]) == name.gender]
            alone = kin[0] if len(kin) == 1 else self._new(name)  # "Bob Roe's wife, Sue": Mrs Roe
            self._addressed_alone[name.words, name.gender] = alone
        return [alone]

    def _evidence(self, entity: Entity) -> float:
        """Return the gender that the text so far gives a bearer, or else the first name."""
        if entity.gender or len(entity.words) < 2:
            return entity.gender
        return {"f": TOLD, "m": -TOLD}.get(self._vocab.given.get(entity.words[0], ""), 0)

    def _misleads(self, name: Name, entity: Entity) -> bool:
        """Say whether a role says less than the first name: "Chairman Lorraine Roe" is a woman."""
        given = self._vocab.given.get(entity.words[0])
        told = self._vocab.honorifics.keys().isdisjoint(self._tokens.lower[name.title : name.first])
        return told and bool(given) and given != name.gender

    def _nearest(self, bearers: list[Entity], name: Name) -> Entity:
        """Of several bearers of a name: of the right gender, most often named in full, or only just."""
        if name.title < name.first and (known := self._titled.get((self._rank(name), name.words[-1]))) in bearers:
            return known
        fitting = bearers
        if name.gender:
            given = self._vocab.given
            fitting = [each for each in bearers if (given.get(each.words[0]) or name.gender) == name.gender] or bearers
        fitting = [each for each in fitting if each.persons > 0] or fitting
        return max(fitting, key=lambda each: (each.full + _JUST_NAMED * (name.first - each.seen < _JUST), each.seen))
