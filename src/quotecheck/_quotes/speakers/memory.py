"""What a reader remembers of the mentions so far.

Every mention of somebody raises what is remembered of them, more as a source or
subject than in passing; what is remembered fades from sentence to sentence. A
pronoun takes up the best remembered bearer that fits.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck._lexicon import word_class
from quotecheck._names import NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.bodies import embody
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.trades import is_of_other_sort
from quotecheck.kinds import SpeakerKind

SOURCE, SUBJECT, OBJECT, OBLIQUE, MODIFIER = 3.0, 2.0, 1.0, 0.7, 0.4
"""The weight of a mention by its place in the sentence."""

_REPEAT = 0.3
"""How much of the weaker counts when a mention is repeated."""

_NEVER = (0.0, -1)
_FORGOTTEN = 30
"""After so many sentences nothing is left of a mention."""

_FADES = [0.5**distance for distance in range(_FORGOTTEN)]
"""What is left of a mention so many sentences later."""

_SIZE = 16
"""So many bearers are remembered at a time."""

_ELSEWHERE = 0.7
"""What a candidate loses whom the paragraph has not credited yet."""

_LISTED = 1.5
"""What a first name on the list tells of gender, and no more."""

_DOUBT = 0.5
"""Gender evidence no stronger than this may be a mistake."""

_UNKNOWN, _DOUBTFUL, _BARE, _LIKELY, _OTHER_ROLE, _ASIDE = 0.5, 0.2, 0.6, 0.8, 0.6, 0.3
"""What a candidate loses: gender unknown or doubtful; no sign of being a person, in one word or more;
another role than the one named, or named in the same sentence; never a source or subject."""

_TRADING = frozenset({"club", "group"})
"""Nouns that, besides those for companies, may be the first to tell that a name is a body's."""

_NEAR = 2
"""Such a name was mentioned at most so many sentences ago."""

_FITTING, _INCORPORATED = 1.5, 1.5
"""What a body gains whose name holds a noun of the same sort as a generic one, or ends as a firm's does."""

_PUBLIC = word_class("public_body")
_WHOLE = _PUBLIC - {"bureau"}
"""Nouns that take up no body but one of that name."""

_PARTIES = word_class("political_party")
_GENERIC = frozenset({"agency", "body", "company", "firm", "group", "organisation", "organization"})
"""Nouns that may take up a body of another noun."""

_FIELDS = word_class("field_of_office")

_PAST, _BYGONE = frozenset({"ex", "former", "then"}), 0.5
"""What tells that a role is held no more, and what whoever held it loses."""

_PERSON, _UNNAMED, _PLACE = SpeakerKind.PERSON, SpeakerKind.UNNAMED, NameKind.PLACE
_PERSONS = frozenset({_PERSON, _UNNAMED})


class Memory:
    """The bearers remembered at one place in the text, the last mentioned last.

    Attributes:
        paragraph: The first sentence of the paragraph that is read.
        turns: Whose turn of a transcript is read, and who had the turn before: a pronoun means somebody else.
        asker: The last source, if it asked something: others reply to it.
        asked: Whom it asked, if the text names them beside the question.
    """

    def __init__(self) -> None:
        self._entities: dict[Entity, tuple[float, int]] = {}
        self.paragraph = 0
        self.turns: tuple[Entity, ...] = ()
        self.asker: Entity | None = None
        self.asked: Entity | None = None

    def note(self, entity: Entity, weight: float, sentence: int) -> None:
        """Remember a mention in a sentence."""
        entities = self._entities
        if weight >= SUBJECT:
            entity.prominent = True
            if weight >= SOURCE:
                entity.credited = sentence
        known = entities.pop(entity, None)
        if known is not None:
            distance = sentence - known[1]
            left = known[0] * _FADES[distance] if distance < _FORGOTTEN else 0.0
            weight = weight + _REPEAT * left if weight > left else left + _REPEAT * weight
        elif len(entities) >= _SIZE:
            del entities[next(iter(entities))]
        entities[entity] = weight, sentence

    def knows(self, entity: Entity) -> bool:
        """Say whether somebody is remembered at all."""
        return entity in self._entities

    def since(self, entity: Entity) -> int:
        """Return the sentence in which somebody was last mentioned; -1 for whoever is not remembered."""
        return self._entities.get(entity, _NEVER)[1]

    def person(self, gender: int, sentence: int, role: str = "", besides: Entity | None = None) -> Entity | None:
        """Return the best remembered person of a gender (0 for any), rather one of no other role than ``role``.

        Whoever is ``besides`` the person is left out, and so are those who take turns.
        """
        best: Entity | None = None
        most, forgotten = 0.0, sentence - _FORGOTTEN
        for entity, (strength, since) in reversed(self._entities.items()):
            score = strength * _FADES[sentence - since] if since > forgotten else 0.0
            if score <= most or entity.kind not in _PERSONS or entity.persons < 0:
                continue
            if entity is besides or entity in self.turns:
                continue
            told = entity.gender * gender
            if told < -_DOUBT:
                continue
            if gender and told <= 0:
                score *= _UNKNOWN if told == 0 else _DOUBTFUL
            if entity.persons == 0:
                score *= _BARE if len(entity.words) < 2 else _LIKELY
            if role and (entity.roles or since == sentence):
                score *= _OTHER_ROLE
            if entity.credited < self.paragraph:
                score *= _ELSEWHERE
            if score > most:
                best, most = entity, score
        speaks = best is not None and best.roles and best.credited == sentence
        return None if speaks and role in vocabulary().roles else best  # "Mayor Roe said that the auditor warned"

    def of_kind(self, kinds: Sequence[SpeakerKind], sentence: int, noun: str = "") -> Entity | None:
        """Return the best remembered entity of some kinds, rather one that was source or subject or is a ``noun``."""
        bodies = vocabulary().bodies
        trades = noun in _TRADING or bodies.get(noun) == "company"
        called, noun = noun, noun if noun in _WHOLE else bodies.get(noun) or noun
        best: Entity | None = None
        most, forgotten = 0.0, sentence - _FORGOTTEN
        for entity, (strength, since) in reversed(self._entities.items()):
            if entity.kind not in kinds:
                continue
            score = 0.0 if since <= forgotten else strength * _FADES[sentence - since]
            if not entity.prominent:
                score *= _ASIDE
            if noun:
                if entity.words and is_of_other_sort(called, entity.words):
                    continue
                score = _as_noun(entity, noun, score)
            elif not entity.prominent and _is_place(entity):
                continue  # "it" is no town in passing
            if score > most:
                best, most = entity, score
        return best or (self._embodied(sentence) if trades else None)

    def called(self, noun: str, sentence: int) -> Entity | None:
        """Return the party or the paper that was last mentioned, if a recent source or subject is called like one."""
        words = _PARTIES if noun == "party" else _papers()
        for entity, (_, since) in reversed(self._entities.items()):
            if since >= sentence - _NEAR and entity.prominent and not words.isdisjoint(entity.words):
                return entity
        return None

    def _embodied(self, sentence: int) -> Entity | None:
        """Return what a noun for a body shows to be one: the last subject that nothing shows to be a person."""
        for entity, (_, since) in reversed(self._entities.items()):
            near = since >= sentence - _NEAR
            if near and entity.kind is _PERSON and entity.prominent and len(entity.words) == 1 and embody(entity):
                return entity
        return None

    def impersonal(self, sentence: int) -> Entity | None:
        """Return what "it" shows to be a body: whoever spoke last, of whom nothing but a first name tells."""
        for entity, (_, since) in reversed(self._entities.items()):
            if since < sentence - 1:
                break
            plain = entity.kind is _PERSON and not entity.roles and not entity.form and entity.words
            if plain and entity.credited and abs(entity.gender) <= _LISTED:
                entity.kind, entity.persons, entity.gender = SpeakerKind.ORGANIZATION, -1, 0
                return entity
        return None

    def latest(self, among: Collection[Entity]) -> Entity | None:
        """Return which of some entities was last mentioned."""
        return next((entity for entity in reversed(self._entities) if entity in among), None)

    def unnamed(self) -> Entity | None:
        """Return the person without a name who was last mentioned."""
        for entity in reversed(self._entities):
            if entity.kind is _UNNAMED and entity.persons >= 0:
                return entity
        return None

    def role(self, wanted: AbstractSet[str]) -> Entity | None:
        """Return the person who shares a role, and most else, with ``wanted``; of several, the last mentioned.

        The foreign secretary shares no role with the transport secretary, nor is a former one meant by "the minister".
        """
        modifiers, fields = vocabulary().modifiers, wanted & _FIELDS
        best: Entity | None = None
        most = 0.0
        for entity in reversed(self._entities):
            shared = wanted & entity.roles
            elsewhere = fields and fields.isdisjoint(shared) and not _FIELDS.isdisjoint(entity.roles)
            fitting = len(shared) - (0.0 if _PAST.isdisjoint(entity.roles - wanted) else _BYGONE)
            if fitting > most and not shared <= modifiers and not elsewhere:
                best, most = entity, fitting
        return best


@cache
def _papers() -> frozenset[str]:
    """Return the words by which newspapers are called: Herald, Times."""
    return frozenset([word for word, noun in vocabulary().bodies.items() if noun == "newspaper"])


def _is_place(entity: Entity) -> bool:
    """Say whether a name is that of a place."""
    return bool(entity.words) and vocabulary().kinds.get(entity.words[-1]) is _PLACE


def _as_noun(entity: Entity, noun: str, score: float) -> float:
    """Return what a candidate scores as what a noun for a body takes up: 0 where it is another one."""
    bodies, named = vocabulary().bodies, entity.name.lower().rstrip(".").split()
    if not entity.words:
        if noun not in _GENERIC and noun not in named:
            return 0.0  # the bureau is not the bank
        if noun == "company" and bodies.get(named[-1]) != "company" and named[-1] not in _GENERIC:
            return 0.0  # nor is the union the firm
    if noun == "company" and named[-1] in vocabulary().forms:
        score *= _INCORPORATED
    if any(noun in {word, bodies.get(word)} or word.endswith(noun) for word in entity.words):
        return score * _FITTING if noun in _GENERIC else score + SOURCE
    return 0.0 if not entity.prominent or noun in _PUBLIC or _is_place(entity) else score
