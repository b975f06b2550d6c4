"""Who each source refers to: one speaker for every person, body, group and document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.coreference import MODIFIER, OBJECT, SOURCE, SUBJECT, Memory
from quotecheck._quotes.descriptions import describe
from quotecheck._quotes.entities import Cast, Entity
from quotecheck._quotes.gender import PRONOUNS, gather_evidence
from quotecheck._quotes.heads import ARTICLES, DEFINITE, Head, Heads, nouns
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind
from quotecheck.records import Speaker

_PREPOSITIONS = frozenset("of for at in from with by on about to against between among like than".split())
_JOINTS = frozenset({",", "and"})
_MODIFIERS = 4
"""A speaker without a name is taken up by any of so many last words of its noun phrase."""

_NEAR = 12
"""An antecedent of "who" begins at most so many tokens before it."""

_GROUP = frozenset({"they", "we"})
_BODIES = (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
_GROUPS = (SpeakerKind.GROUP, SpeakerKind.ORGANIZATION)
Range = tuple[int, int]


def resolve_speakers(
    tokens: Tokens, names: Sequence[Name], sources: Sequence[Range], quoted: Sequence[Range] = ()
) -> dict[Range, Speaker]:
    """Return the speaker of each source.

    Args:
        tokens: The text.
        names: Its names, in text order.
        sources: Token ranges of the sources, in text order.
        quoted: Token ranges of the outermost quotations: a name inside one is
            no antecedent for a pronoun outside.

    Sources that refer to one speaker share one equal record. A pronoun that
    nothing in the text explains keeps itself as its speaker's name.
    """
    if not sources:
        return {}
    return _Resolution(tokens, names, sources, quoted).speakers()


class _Resolution:
    """The walk over names, pronouns and sources in text order."""

    def __init__(
        self, tokens: Tokens, names: Sequence[Name], sources: Sequence[Range], quoted: Sequence[Range]
    ) -> None:
        self._tokens = tokens
        self._names = names
        self._sources = sources
        self._cast = Cast(tokens, names)
        self._heads = Heads(tokens, names)
        self._memory = Memory(tokens)
        self._by_word: dict[str, Entity] = {}
        self._unnamed: dict[tuple[str, SpeakerKind], Entity] = {}
        inside = [False] * len(tokens)
        for first, stop in quoted:
            inside[first:stop] = [True] * (stop - first)
        self._inside = inside
        pronouns = [index for index, word in enumerate(tokens.lower) if word in PRONOUNS]
        self._pronouns = [index for index in pronouns if not inside[index]]
        self._plurals = [index for index, word in enumerate(tokens.lower) if word in _GROUP and not inside[index]]
        self.found: dict[Range, Entity] = {}

    def speakers(self) -> dict[Range, Speaker]:
        """Walk, then make one record of each entity that is a source."""
        gather_evidence(self._tokens, self._names, self._cast.of_name, self._pronouns, self._heads)
        self._walk()
        records: dict[int, Speaker] = {}
        for entity in self.found.values():
            if id(entity) not in records:
                records[id(entity)] = self._record(entity)
        return {source: records[id(entity)] for source, entity in self.found.items()}

    def _record(self, entity: Entity) -> Speaker:
        spans = {self._tokens.span(self._names[place].first, self._names[place].stop) for place in entity.names}
        spans |= {self._tokens.span(*source) for source in entity.sources}
        title, affiliation = describe(self._tokens, self._names, entity)
        return Speaker(entity.name, entity.kind, title, affiliation, tuple(sorted(spans)))

    def _walk(self) -> None:
        events = [(name.first, 1, place) for place, name in enumerate(self._names)]
        events += [(source[0], 0, place) for place, source in enumerate(self._sources)]
        events += [(index, 2, 0) for index in self._pronouns]
        events += [(index, 3, 0) for index in self._plurals]
        events.sort()
        sentences = self._tokens.sentences
        busy = 0
        subject_of = -1
        for index, what, place in events:
            sentence = bisect_right(sentences, index)
            if what == 0:
                entity = self._source(self._sources[place], sentence)
                self._memory.note(entity, SOURCE, sentence, index)
                busy = max(busy, self._sources[place][1])
                continue
            if self._inside[index]:
                continue
            if what == 1:
                entity = self._cast.of_name[place]
                weight = self._weight(self._names[place], first=subject_of != sentence) if index >= busy else MODIFIER
                if weight == SUBJECT:
                    subject_of = sentence
                self._memory.note(entity, weight, sentence, index)
                self._couple(place, weight, sentence)
            elif what == 3:
                found = self._memory.of_kind((SpeakerKind.GROUP,), sentence)
                if found is not None:
                    self._memory.note(found, SUBJECT, sentence, index)
            elif index >= busy:
                found = self._memory.person(PRONOUNS[self._tokens.lower[index]], sentence)
                if found is not None:
                    weight = SUBJECT if self._tokens.lower[index] in {"he", "she"} else MODIFIER
                    self._memory.note(found, weight, sentence, index)

    def _couple(self, place: int, weight: float, sentence: int) -> None:
        """Remember names joined by "and" as a group that "they" may mean."""
        names, lower = self._names, self._tokens.lower
        last = place
        joint = {*lower[names[place - 1].stop : names[place].title]} if place else set()
        if "and" not in joint or not joint <= _JOINTS:
            return
        while place and place > last - 5:
            joint = {*lower[names[place - 1].stop : min(names[place].title, names[place - 1].stop + 3)]}
            if not joint or not joint <= _JOINTS:
                break
            place -= 1
        entities = [self._cast.of_name[each] for each in range(place, last + 1)]
        if all(entity.kind is SpeakerKind.PERSON for entity in entities):
            group = self._together(entities)
            self._memory.note(group, weight, sentence, names[last].first)

    def _together(self, entities: Sequence[Entity]) -> Entity:
        name = ", ".join(each.name for each in entities[:-1]) + " and " + entities[-1].name
        return self._unknown(name, SpeakerKind.GROUP)

    def _weight(self, name: Name, *, first: bool) -> float:
        after = self._tokens.words[name.stop]
        if after in {"'s", "’s", "'", "’"}:
            return MODIFIER
        before = self._tokens.lower[name.title - 1]
        if before in ARTICLES and after.islower() and after not in vocabulary().openers:
            return MODIFIER
        if before in _PREPOSITIONS:
            return OBJECT * 0.7
        return SUBJECT if first else OBJECT

    def _source(self, source: Range, sentence: int) -> Entity:
        entity = self.found.get(source)
        if entity is None:
            entity = self._resolve(source, sentence)
            self.found[source] = entity
            entity.sources.append(source)
        return entity

    def _resolve(self, source: Range, sentence: int) -> Entity:
        first, stop = source
        word = self._tokens.lower[first]
        if stop - first == 1 or not self._tokens.words[first + 1].isalpha():
            pronoun = self._pronoun(word, first, sentence)
            if pronoun is not None:
                return pronoun
        head = self._heads.read(first, stop)
        if head.names:
            return self._named(head)
        return self._described(head, sentence)

    def _pronoun(self, word: str, index: int, sentence: int) -> Entity | None:
        if word in PRONOUNS:
            found = self._memory.person(PRONOUNS[word], sentence)
            return found or self._unknown(word, SpeakerKind.UNNAMED)
        if word in _GROUP:
            return self._memory.of_kind(_GROUPS, sentence) or self._unknown(word, SpeakerKind.GROUP)
        if word == "it":
            return self._memory.of_kind(_BODIES, sentence) or self._unknown(word, SpeakerKind.UNNAMED)
        if word == "who":
            return self._antecedent(index) or self._unknown(word, SpeakerKind.UNNAMED)
        return None

    def _antecedent(self, index: int) -> Entity | None:
        """Return what "who" at ``index`` continues: the name before it."""
        place = self._heads.name_from(index) - 1
        words, lower = self._tokens.words, self._tokens.lower
        before = index - 1 if words[index - 1] in {",", ")", "–", "—"} else index
        if place >= 0 and self._names[place].stop == before:
            return self._cast.of_name[place]
        first = max(self._tokens.sentence(index)[0], before - _NEAR)
        for start in range(before - 1, first - 1, -1):
            if lower[start] in ARTICLES:
                if words[start - 1] == "," and place >= 0 and self._names[place].stop == start - 1:
                    return self._cast.of_name[place]
                return self._described(self._heads.read(start, before), bisect_right(self._tokens.sentences, index))
        return self._cast.of_name[place] if place >= 0 and self._names[place].first >= first else None

    def _named(self, head: Head) -> Entity:
        entities = [self._cast.of_name[place] for place in head.names]
        if len(entities) == 1:
            entities[0].persons += 1
            return entities[0]
        return self._together(entities)

    def _described(self, head: Head, sentence: int) -> Entity:
        kind = self._heads.kind(head)
        name = self._tokens.span(head.first, head.stop).of(self._tokens.text)
        known = self._unnamed.get((name.casefold(), kind))
        if known is not None:
            return known
        if head.determiner in DEFINITE and head.bare:
            found = self._taken_up(head, kind, sentence)
            if found is not None:
                return found
        return self._unknown(name, kind)

    def _taken_up(self, head: Head, kind: SpeakerKind, sentence: int) -> Entity | None:
        noun = vocabulary().ranks.get(head.noun, head.noun)
        if kind is SpeakerKind.UNNAMED:
            for word in self._tokens.lower[head.first : head.stop]:
                known = self._by_word.get(word)
                if known is not None and known.kind is kind and known.persons >= 0:
                    return known
            wanted = frozenset(self._tokens.lower[head.first : head.stop])
            found = self._memory.role(noun, wanted)
            if found is not None:
                return found
            told = vocabulary().roles.get(noun) or nouns().relations.get(noun, "")
            return self._memory.person({"f": 1, "m": -1}.get(told, 0), sentence, noun)
        if kind is SpeakerKind.ORGANIZATION:
            return self._memory.of_kind((kind,), sentence, noun)
        known = self._by_word.get(noun)
        return known if known is not None and known.kind is kind else None

    def _unknown(self, name: str, kind: SpeakerKind) -> Entity:
        entity = self._unnamed.get((name.casefold(), kind))
        if entity is None:
            entity = self._unnamed[name.casefold(), kind] = Entity((), kind, name)
            for word in name.lower().split()[-_MODIFIERS:]:
                self._by_word[word] = entity
        return entity
