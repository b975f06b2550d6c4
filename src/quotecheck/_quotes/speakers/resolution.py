"""The walk over a text that finds the speaker behind each source, and makes a record of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from quotecheck._lexicon import word_class
from quotecheck._names import Name
from quotecheck._quotes.speakers.coreference import References
from quotecheck._quotes.speakers.descriptions import describe, in_a_line
from quotecheck._quotes.speakers.entities import Cast
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.gender import PRONOUNS, gather_evidence, taken_up
from quotecheck._quotes.speakers.head import ARTICLES
from quotecheck._quotes.speakers.memory import MODIFIER, OBJECT, OBLIQUE, SOURCE, SUBJECT, Memory
from quotecheck._quotes.speakers.mentions import PREPOSITIONS, heading, is_noun, is_oblique, led_by
from quotecheck._quotes.speakers.quoting import PRONOUNS_WITHIN, Quoting
from quotecheck._quotes.speakers.unnamed import PLURAL
from quotecheck._quotes.words import THIRD_PERSON
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens
from quotecheck.kinds import SpeakerKind
from quotecheck.records import Speaker

_DETERMINING = ARTICLES | THIRD_PERSON
_ASKING = word_class("verb_of_asking")
_ADDING = frozenset({"added", "adds", "continued", "continues"})
_RESUMING = 2
"""So many sentences after a speaker was heard, a new description may still mean the same one."""
_QUESTIONS = word_class("question_word") | {"about"}
_THEN = frozenset({"also", "once", "then"})
_JOINTS = frozenset({",", "and"})
_JOINED = 5
"""So many names joined by "and" make a group at most."""

TRACKED = frozenset((*PRONOUNS, PLURAL, "according"))
"""What takes up whoever was spoken of, or credits somebody."""

_FOLLOWED = frozenset({"he", "she", PLURAL, "according"})
"""The pronouns that stand as subjects: the others change nothing in who is remembered."""

_PRESENT = frozenset({"I", "we", "you"})
"""Those who speak and are spoken to are nobody that "they" takes up."""

_LEAD = 3
"""So few tokens stand in front of an agent that leads its sentence: "But told by | the mayor"."""

_SOURCE_REACH = 8
"""Who is credited after "according to", or asked something, is read so many tokens far."""

Range = tuple[int, int]
_PERSON, _UNNAMED, _GROUPS = SpeakerKind.PERSON, SpeakerKind.UNNAMED, (SpeakerKind.GROUP,)
_PRONOUN = -1
"""Where a source would stop: what marks the place of a pronoun among the sources."""

_first = itemgetter(0)


def resolve_speakers(
    tokens: Tokens,
    names: Sequence[Name],
    sources: Sequence[Range],
    quoted: Sequence[Range] = (),
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
        self._quoted = quoted
        self._inside = bytearray(len(tokens) + 1)
        for first, stop in quoted:
            self._inside[first:stop] = b"\1" * (stop - first)
        self._pronouns = [index for index in tokens.among(TRACKED) if not self._inside[index]]
        self._cast = Cast(tokens, names)
        self._memory = Memory()
        self._references = References(tokens, names, self._cast, self._memory, self._inside)
        self._covered = 0
        self._heard: Entity | None = None
        self._turns: tuple[Entity, ...] = ()
        self._subject_of = -1
        self._found: dict[Range, Entity] = {}

    def speakers(self) -> dict[Range, Speaker]:
        """Walk, then make one record of each entity that is a source."""
        gather_evidence(self._tokens, self._names, self._cast, self._pronouns, self._references.heads)
        self._walk()
        sources: dict[Entity, list[Range]] = {}
        for source, entity in self._found.items():
            sources.setdefault(entity, []).append(source)
        places: dict[Entity, list[int]] = {entity: [] for entity in sources}
        for place, entity in enumerate(self._cast.of_name):
            if entity in places:
                places[entity].append(place)
        records = {entity: self._record(entity, places[entity], found) for entity, found in sources.items()}
        return {source: records[entity] for source, entity in self._found.items()}

    def _record(self, entity: Entity, places: Sequence[int], sources: Sequence[Range]) -> Speaker:
        """Return the record of an entity, given its names and the sources that refer to it."""
        names, span = self._names, self._tokens.span
        ranges = [(names[place].first, names[place].stop) for place in places]
        begun = {first for first, _ in ranges}
        ranges += [source for source in sources if begun.isdisjoint(range(*source))]  # else its name counts already
        ranges.sort()
        title, affiliation = describe(self._tokens, names, entity, places, sources[0])
        return Speaker(
            in_a_line(entity.name),
            entity.kind,
            title and in_a_line(title),
            affiliation and in_a_line(affiliation),
            tuple([span(*each) for each in ranges]),
        )

    def _walk(self) -> None:
        """Read the text's mentions in order; a source covers what stands inside it."""
        sentences, lower = self._tokens.sentences, self._tokens.lower
        name_from = self._references.heads.name_from
        events = [(source[0], source[1]) for source in self._sources]
        events += [(index, _PRONOUN) for index in self._pronouns if lower[index] in _FOLLOWED]
        events.sort(key=_first)
        within, place, stop = list[Range](), 0, 0
        for event in events:
            index = event[0]
            begin, place = place, name_from(index)
            if begin < place:
                self._remember(begin, place)
            sentence = bisect_right(sentences, index)
            if index >= stop:
                first, stop = self._tokens.paragraph(index)
                self._memory.paragraph = bisect_right(sentences, first)
                self._memory.turns = ()
            if event[1] == _PRONOUN:
                if index >= self._covered:
                    self._pronoun(index, sentence)
            elif lower[index] == "i" and (speaker := self._labelled(index)):
                self._found[event] = speaker
            else:
                if self._inside[index] and lower[index] in PRONOUNS_WITHIN:
                    within.append(event)
                self._source(event, sentence)
        if within:
            quoting = Quoting(self._tokens, self._names, self._cast.of_name, self._quoted, self._references)
            self._found |= {source: quoting.of(source, self._sources, self._found) for source in within}

    def _source(self, source: Range, sentence: int) -> None:
        """Resolve a source; one inside a quotation is not remembered outside."""
        entity = self._references.of(source, sentence)
        if entity.kind is _UNNAMED:
            entity = self._going_on(source, sentence, entity)
        self._found[source] = entity
        if self._inside[source[0]] or entity.name in _PRESENT:
            return
        weight = SOURCE
        words = self._tokens.words
        if words[source[1]] == ":" and source[0] == self._tokens.paragraph(source[0])[0]:
            self._memory.turns = self._turns = (entity, *self._turns[:1])
        if words[source[1] - 1] in POSSESSIVE_ENDINGS or words[source[1]] in POSSESSIVE_ENDINGS:
            weight = OBJECT if self._subject_of == sentence else SUBJECT
        elif words[source[1]] == "as" or (words[source[0] - 1] == "by" and self._leads(source[0])):
            weight = OBJECT  # "the Post quoted an aide as saying"
        self._memory.note(entity, weight, sentence)
        verb = source[1] + (self._tokens.lower[source[1]] in _THEN)
        asks = self._tokens.lower[verb] in _ASKING or self._tokens.lower[source[0] - 1] == "by"
        asking = self._asking(source[0], verb, entity, sentence) if asks else (None, None)
        self._memory.asker, self._memory.asked = asking
        self._heard = entity
        self._covered = max(self._covered, source[1])

    def _leads(self, first: int) -> bool:
        """Say whether an agent stands at the head of a sentence: "Told by the mayor that it was late, she left"."""
        return first - self._tokens.sentence(first)[0] <= _LEAD

    def _going_on(self, source: Range, sentence: int, entity: Entity) -> Entity:
        """Return the last speaker where a new description adds something, "the MP for Fisk added"; else its own."""
        lower, heard, (first, stop) = self._tokens.lower, self._heard, source
        if heard is None or lower[first] != "the" or _ADDING.isdisjoint((lower[stop], lower[first - 1])):
            return entity
        told = heard.kind is _PERSON and heard.persons >= 0 and sentence - heard.credited <= _RESUMING
        return heard if told and not self._memory.knows(entity) else entity

    def _asking(self, first: int, verb: int, entity: Entity, sentence: int) -> tuple[Entity | None, Entity | None]:
        """Return who asks and who is asked where a source asks something: "Roe asked Poe whether", "Asked by Roe"."""
        lower, begin = self._tokens.lower, verb + 1
        if lower[verb] not in _ASKING:
            return (entity if lower[first - 1] == "by" and lower[first - 2] in _ASKING else None), None
        place = self._references.heads.name_from(begin)
        opens = first - self._tokens.sentence(first)[0] < _LEAD
        if opens and place < len(self._names) and self._names[place].title == begin:
            return entity, self._cast.of_name[place] if lower[self._names[place].stop] in _QUESTIONS else None
        stop = begin + 1
        while stop < begin + _SOURCE_REACH and lower[stop].isalpha() and lower[stop] not in _QUESTIONS:
            stop += 1
        described = opens and lower[begin] in ARTICLES and lower[stop] in _QUESTIONS  # "asked the witness if"
        asked = self._references.of((begin, stop), sentence) if described else None
        if asked is entity:
            asked = self._references.unnamed.of(self._tokens.written(begin + 1, stop), SpeakerKind.UNNAMED)
        return entity, asked

    def _remember(self, begin: int, stop: int) -> None:
        """Remember some names by their places in their sentences: possessors and attributes weigh least."""
        names, entities, inside = self._names, self._cast.of_name, self._inside
        lower, sentences, led = self._tokens.lower, self._tokens.sentences, led_by()
        covered, heard, marks, note = self._covered, self._heard, heading(), self._memory.note
        for place in range(begin, stop):
            name, entity = names[place], entities[place]
            first = name.first
            if inside[first]:
                continue
            sentence = bisect_right(sentences, first)
            before, after = lower[name.title - 1], lower[name.stop]
            if first < covered:
                if entity is heard:
                    continue
                weight = MODIFIER
            elif after in marks or before == "(" or (before in _DETERMINING and is_noun(after)):
                weight = MODIFIER
            elif before in PREPOSITIONS or (before in led and is_oblique(lower, name.title - 1)):
                weight = OBLIQUE
            elif self._subject_of == sentence:
                weight = OBJECT
            else:
                weight = SUBJECT
                self._subject_of = sentence
            note(entity, weight, sentence)
            if before == "and":
                self._couple(place, weight, sentence)

    def _labelled(self, index: int) -> Entity | None:
        """Return whose turn a paragraph is by its label, outside of words in marks: "ROE: I said no"."""
        first = self._tokens.paragraph(index)[0]
        place = bisect_left(self._sources, (first,))
        label = self._sources[place] if place < len(self._sources) else (index, index)
        told = label[0] == first and self._tokens.words[label[1]] == ":" and not self._inside[index]
        return self._found.get(label) if told else None

    def _pronoun(self, index: int, sentence: int) -> None:
        """Keep in memory what a pronoun takes up."""
        word = self._tokens.lower[index]
        if word == "according":
            self._credited(index, sentence)
            return
        if word == PLURAL:
            found = self._memory.of_kind(_GROUPS, sentence)
        elif self._references.introductions.ahead(index):
            return
        else:
            found = self._memory.person(PRONOUNS[word], sentence)
            if found is not None:
                taken_up(found, PRONOUNS[word])
        if found is not None:
            self._memory.note(found, SUBJECT, sentence)

    def _credited(self, index: int, sentence: int) -> None:
        """Remember whom "according to" credits even where the words have another source."""
        first, stop = index + 2, min(index + 2 + _SOURCE_REACH, self._tokens.sentence(index)[1])
        if first < stop and self._tokens.lower[index + 1] == "to" and not self._credits(first):
            self._memory.note(self._references.of((first, stop), sentence), SOURCE, sentence)

    def _credits(self, index: int) -> bool:
        """Say whether a source begins at a token."""
        place = bisect_left(self._sources, (index,))
        return place < len(self._sources) and self._sources[place][0] == index

    def _couple(self, last: int, weight: float, sentence: int) -> None:
        """Remember names joined by "and" as a group that "they" may mean."""
        names, lower, place = self._names, self._tokens.lower, last
        while place and place > last - _JOINED:
            begin = names[place - 1].stop
            gap = lower[begin : min(names[place].title, begin + 3)]
            if not gap or not _JOINTS.issuperset(gap):
                break
            place -= 1
        if place == last:
            return
        entities = self._cast.of_name[place : last + 1]
        persons = [entity.persons for entity in entities if entity.kind is _PERSON]
        if len(persons) == len(entities) and min(persons) >= 0 < max(persons):
            self._memory.note(self._references.together(entities), weight, sentence)
