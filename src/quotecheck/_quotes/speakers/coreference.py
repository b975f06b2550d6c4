"""What a source refers to: a name, or what a pronoun or definite noun phrase takes up."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entities import Cast
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.gender import PRONOUNS, SIGNS, roles_in, taken_up
from quotecheck._quotes.speakers.head import ARTICLES, DEFINITE, Head
from quotecheck._quotes.speakers.heads import Heads
from quotecheck._quotes.speakers.introductions import Introductions
from quotecheck._quotes.speakers.memory import Memory
from quotecheck._quotes.speakers.nouns import is_personal, is_told_apart, nouns, telling
from quotecheck._quotes.speakers.pairs import Pairs
from quotecheck._quotes.speakers.partisans import Partisans
from quotecheck._quotes.speakers.unnamed import PLURAL, Unnamed
from quotecheck._quotes.words import CONTRACTED
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens
from quotecheck.kinds import SpeakerKind

_PERSON, _ORGANIZATION, _GROUP = SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.GROUP
_UNNAMED, _PEOPLE = SpeakerKind.UNNAMED, NameKind.PEOPLE
"""Looked up once: a member costs as much as a call."""

_PLACES, _BODIES = (NameKind.PLACE, NameKind.LOCATED), (_ORGANIZATION, SpeakerKind.DOCUMENT)
_ANTECEDENT = ARTICLES | word_class("possessive") | {"another"}
"""What begins a noun phrase that "who" may go on about."""

_ASIDES = frozenset(",)–—")
_OWN = POSSESSIVE_ENDINGS | {","}
"""Behind these a name has no part in the article of its phrase."""

_ANYBODY = frozenset({"person", "source", "official", "insider"})
"""Nouns that take up somebody without a name."""

_HELD = word_class("held_role")
"""Roles told from others of their name: only who holds it is "the environment secretary"."""

_OF_NOTE = word_class("role_of_note")
"""Those of them that people hold of whom the text need not say so: "the senator"."""

_FIELDS = word_class("field_of_office")
_REPLYING = word_class("verb_of_replying")
_FOCUS = 2
"""Somebody whom a role tells something new of was mentioned at most so many sentences ago."""

_SPOUSES = frozenset({"husband", "wife", "widow", "widower", "spouse"})
"""Kin that most often share a surname."""

_PERSONS, _GROUPS = (_PERSON, _UNNAMED), (_GROUP,)
_BACK = 6
"""So many sentences back the one before a quotation is looked for."""

_REACH = 30
"""Somebody without a name is looked for among so many tokens."""

_NEAR = 12
"""An antecedent of "who" begins at most so many tokens before it."""

Range = tuple[int, int]


class References:
    """Finds the entity that a source refers to; keeps those without a name."""

    def __init__(
        self, tokens: Tokens, names: Sequence[Name], cast: Cast, memory: Memory, inside: Sequence[int]
    ) -> None:
        self._inside = inside
        self._tokens = tokens
        self._names = names
        self._cast = cast
        self._memory = memory
        self.heads = Heads(tokens, names)
        self.pairs = Pairs(tokens, self.heads, cast.of_name, memory, inside)
        self.introductions = Introductions(tokens, names, cast.of_name, self.heads, inside)
        self.unnamed = Unnamed(tokens, self.heads)
        self._partisans = Partisans(tokens, names, cast.of_name, memory)

    def of(self, source: Range, sentence: int) -> Entity:
        """Return the entity that the source at tokens ``source`` refers to."""
        first, stop = source
        if stop - first == 1 or not self._tokens.words[first + 1][0].isalnum():
            found = self._pronoun(first, sentence)
            if found is not None:
                return found
        place = self.heads.name(first, stop)
        if place is not None:
            return self._named(self._cast.of_name[place])
        head = self.heads.read(first, stop)
        if not head.names:
            place = self.heads.apposed_at(stop)
            return self._described(head, sentence) if place is None else self._named(self._cast.of_name[place])
        if head.determiner in DEFINITE and self._names[head.names[0]].kind is _PEOPLE:
            name = self._names[head.names[0]]
            if not name.words[-1].endswith(("s", "men")) and (found := self._partisans.of(name, sentence)):
                return found
        if len(head.names) > 1:
            return self.together([self._cast.of_name[place] for place in head.names])
        before = self._tokens.words[self._names[head.names[0]].title - 1]  # "the chair, Ann Roe", "the FA's Ann Roe"
        return self._named(self._cast.of_name[head.names[0]], "" if before in _OWN else head.determiner)

    def _named(self, entity: Entity, determiner: str = "") -> Entity:
        """Count a source that is a name: it speaks for a person, an article against."""
        if entity.kind is _PERSON:
            if determiner == "the" and entity.persons <= 0:
                entity.kind = _ORGANIZATION
            entity.persons += 1
        return entity

    def together(self, entities: Sequence[Entity]) -> Entity:
        """Return the group of several named people."""
        name = ", ".join(each.name for each in entities[:-1]) + " and " + entities[-1].name
        group = self.unnamed.of(name, _GROUP)
        if len(entities) == 2:
            self.pairs.joined[group] = entities
        return group

    def _pronoun(self, index: int, sentence: int) -> Entity | None:
        """Return what a pronoun takes up; the pronoun itself where nothing explains it; None for other words."""
        word = CONTRACTED.get(self._tokens.lower[index], self._tokens.lower[index])
        if word in PRONOUNS:
            found = self.introductions.main_subject(index) or self._replying(index, sentence, PRONOUNS[word])
            found = found or self._memory.person(PRONOUNS[word], sentence)
            found = self._opening(index, sentence, found, _PERSONS, PRONOUNS[word])
            found = found or self._brought_in(index, sentence, PRONOUNS[word])
            if found is self._memory.asker and self._replies(index, sentence):
                found = None
            if found is not None:
                taken_up(found, PRONOUNS[word])
        elif word == "it":
            found = self._opening(index, sentence, self._memory.of_kind(_BODIES, sentence), _BODIES)
            found = found or self._memory.impersonal(sentence)
        elif word == PLURAL:
            found = self._memory.of_kind(_GROUPS, sentence) or self._body(sentence)
            found = self._opening(index, sentence, found, _GROUPS)
        elif word in {"who", "which"}:
            found = self._antecedent(index, sentence)
        elif word in {"i", "we", "you"}:
            found = None
        else:
            return None
        return found or self.unnamed.pronoun(index)

    def _replies(self, index: int, sentence: int) -> bool:
        """Say whether a pronoun replies to what somebody has just asked."""
        asker = self._memory.asker if self._tokens.lower[index + 1] in _REPLYING else None
        return asker is not None and sentence - asker.credited <= 1

    def _replying(self, index: int, sentence: int, gender: int) -> Entity | None:
        """Return whoever else a pronoun means right after somebody asked something: "he replied"."""
        asker, asked = self._memory.asker, self._memory.asked
        if asker is None or sentence - asker.credited > 1:
            return None
        if asked is not None and asked is not asker and asked.persons >= 0 <= asked.gender * gender:
            return asked
        return self._memory.person(gender, sentence, besides=asker) if self._replies(index, sentence) else None

    def _brought_in(self, index: int, sentence: int, sign: int) -> Entity | None:
        """Return the first person whom a noun brings in in the sentence before: "Police held | a man. He said"."""
        lower, first = self._tokens.lower, self._tokens.sentences[max(0, sentence - 2)]
        called = (
            self.unnamed.called(place, index, sign)
            for place in range(first, min(index, first + _REACH))
            if lower[place] in _ANTECEDENT and not self._inside[place]
        )
        return next(filter(None, called), None)

    def _opening(
        self, index: int, sentence: int, found: Entity | None, kinds: Sequence[SpeakerKind], gender: int = 0
    ) -> Entity | None:
        """Return what opens the sentence before a pronoun's if it fits and nothing later was ``found``."""
        sentences = self._tokens.sentences
        place = sentence - 2
        while place > max(0, sentence - _BACK) and self._inside[sentences[place]]:
            place -= 1
        if place < 0 or (found is not None and self._memory.since(found) > place):
            return found
        head = self.heads.opening(sentences[place], index)
        opened = self._described(head, place + 1) if head is not None else None
        return opened if opened is not None and opened.kind in kinds and opened.gender * gender >= 0 else found

    def _body(self, sentence: int) -> Entity | None:
        """Return the organisation that "they" may mean: one that was source or subject."""
        found = self._memory.of_kind((_ORGANIZATION,), sentence)
        return found if found is not None and found.prominent else None

    def _antecedent(self, index: int, sentence: int) -> Entity | None:
        """Return what the relative pronoun at ``index`` goes on about: the name or noun phrase before it."""
        words = self._tokens.words
        place = self.heads.name_from(index) - 1
        before = index - 1 if words[index - 1] in _ASIDES else index
        beside = place >= 0 and self._names[place].stop == before
        placed = beside and self._names[place].kind in _PLACES and words[index] == "who"
        if beside and not placed:
            return self._cast.of_name[place]
        first = max(self._tokens.sentence(index)[0], before - _NEAR)
        for start in range(before - 1, first - 1, -1):
            if self._tokens.lower[start] in _ANTECEDENT:
                if words[start - 1] == "," and place >= 0 and self._names[place].stop == start - 1:
                    return self._cast.of_name[place]
                head = self.heads.read(start, before)
                personal = is_personal(head.noun) or self.heads.kind(head) is _GROUP
                if self._tokens.lower[start] not in ARTICLES and not personal:
                    continue  # "for her, but who"
                led = placed and not head.names and "," not in words[start:before]  # a banker in Lima, who
                ends = head.stop == before or led
                return self._described(head, sentence) if ends else None
        return self._cast.of_name[place] if place >= 0 and self._names[place].first >= first else None

    def _described(self, head: Head, sentence: int) -> Entity:
        """Return who a source without a name is: somebody taken up, or a speaker of its own."""
        if head.names:
            return self._cast.of_name[head.names[0]]
        if head.noun in _SPOUSES and (spouse := self._spouse(head, sentence)):
            return spouse
        if pair := self.pairs.of(head, sentence):
            return self.together(pair) if len(pair) > 1 else pair[0]
        kind = self.heads.kind(head)
        name = self._tokens.written(head.first, head.whole)
        further = self._tokens.lower[head.stop] == "of" or self._tokens.lower[head.stop : head.stop + 2] == [",", "who"]
        definite = head.determiner in DEFINITE and (head.bare or (further and kind is _UNNAMED))
        known = self.unnamed.known(name, kind)
        if definite and (known is None or kind is _ORGANIZATION):
            known = self._taken_up(head, kind, sentence) or known
        if kind is _UNNAMED and (known is None or known.kind is _UNNAMED):
            named = self.introductions.named_next(head)
            if named is not None:
                known = named
                self.unnamed.name(name, kind, named)
        if known is None:
            known = self.unnamed.of(name, kind)
            if kind is _UNNAMED:
                self.unnamed.tell(known, head)
        return known

    def _spouse(self, head: Head, sentence: int) -> Entity | None:
        """Return whom "her husband" means: the only namesake of his gender of whoever "her" takes up."""
        gender = PRONOUNS.get(self._tokens.lower[head.first])
        other = self._memory.person(gender, sentence) if gender else None
        if other is None:
            return None
        namesakes = self._cast.namesakes(other, SIGNS.get(nouns().relations[head.noun], 0))
        return namesakes[0] if len(namesakes) == 1 else None

    def _taken_up(self, head: Head, kind: SpeakerKind, sentence: int) -> Entity | None:
        """Return who "the senator", "the firm" or "the report" takes up."""
        noun = vocabulary().ranks.get(head.noun, head.noun)
        attributes = telling(self._tokens.words[head.first : head.stop - 1])
        if kind is _ORGANIZATION:
            if noun == "party" and (party := self._memory.called(noun, sentence)):
                return party
            other = attributes or is_told_apart(self._tokens.lower[head.first : head.stop])
            other = other or noun in nouns().establishments
            return None if other else self._memory.of_kind((kind,), sentence, noun)
        if noun == "paper" and (paper := self._memory.called(noun, sentence)):
            return paper
        if kind is not _UNNAMED:
            known = self.unnamed.by_word.get(noun)
            fits = known is not None and known.kind is kind and attributes.issubset(known.name.lower().split())
            return known if fits else None
        return self._person(head, noun, sentence) if is_personal(head.noun) else None

    def _person(self, head: Head, noun: str, sentence: int) -> Entity | None:
        """Return the person whom "the senator" takes up: by a shared word, by role, else the best remembered."""
        roles, demonyms = vocabulary().roles, vocabulary().demonyms
        for index in range(head.first, head.stop):
            word = self._tokens.lower[index]
            telling = index == head.stop - 1 or (self._tokens.words[index] != word and word not in demonyms)
            known = self.unnamed.by_word.get(word) if telling else None
            if known is not None and known.kind is _UNNAMED and known.persons >= 0:
                return known
        wanted = roles_in(self._tokens.lower[head.first : head.stop])
        known = self._memory.role(wanted)
        aged = any(role.endswith("-old") for role in wanted)  # nobody new: "the 54-year-old minister"
        told = not aged and noun in roles and any(map(self._tells, range(head.first, head.stop - 1)))
        alone = head.stop - head.first == 1 and noun not in _OF_NOTE
        kin = noun in nouns().relations and is_told_apart(self._tokens.lower[head.first : head.stop])
        if known is not None or not head.bare or kin or ((told or alone) and noun in _HELD):
            return known  # "the boy's mother" is somebody of her own
        if noun in _ANYBODY:
            called = self.unnamed.by_word
            insider = called.get("source", called.get("insider")) if noun != "person" else None
            return insider or self._memory.unnamed()
        sign = SIGNS.get(roles.get(noun) or nouns().relations.get(noun, ""), 0)
        besides = self._memory.person(sign, sentence) if noun == "other" else None
        known = self._memory.person(sign, sentence, noun, besides)
        if told and known is not None and sentence - self._memory.since(known) > _FOCUS:
            return None  # "the taxi driver" may be somebody new
        return None if known is not None and self.introductions.since(head, known) else known

    def _tells(self, index: int) -> bool:
        """Say whether a word before a role tells which one: the *environment* or the *Prime* minister."""
        return self._tokens.words[index].islower() or self._tokens.lower[index] in _FIELDS
