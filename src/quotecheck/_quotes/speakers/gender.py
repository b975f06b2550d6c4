"""What a text tells of its people's gender and roles, before any list of first names is asked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from quotecheck._lexicon import word_class
from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.bodies import ENDS, embody, is_beside_body, is_body_apposed, is_body_in
from quotecheck._quotes.speakers.entities import Cast
from quotecheck._quotes.speakers.entity import TOLD, Entity
from quotecheck._quotes.speakers.head import ARTICLES
from quotecheck._quotes.speakers.heads import Heads
from quotecheck._quotes.speakers.mentions import is_fronted
from quotecheck._quotes.speakers.nouns import nouns
from quotecheck._tokens import Tokens, is_number
from quotecheck.kinds import SpeakerKind

FEMININE, MASCULINE = 1, -1
PRONOUNS = {
    **dict.fromkeys(("she", "her", "hers", "herself"), FEMININE),
    **dict.fromkeys(("he", "him", "his", "himself"), MASCULINE),
}
_VOTE, _VOTES = 0.4, 2.0
"""The weight of one pronoun, and of all pronouns together."""

_CARRIED = 0.5
"""What the vote of a pronoun counts for the person of the sentence before."""

_TAKEN_UP = 0.6
"""How much one pronoun tells of the gender of whoever it takes up."""

_LISTED = 1.5
"""The weight of a first name on the list: four pronouns outweigh it."""

_APPOSITION = 10
"""An apposition is read so many tokens far."""

_ANYBODY = word_class("person_noun")
"""Nouns of kin, age and sex that tell nobody from others."""

_AGE = ("-", "year", "-", "old")
_LESSER = frozenset({"vice", "deputy", "assistant", "associate", "shadow"})
_PLACING = frozenset({"at", "on"})
_BELONGING = frozenset({"of", "for", "in", "at"})
_STOPS = frozenset({",", "."})
_THE = frozenset({"a", "an", "the"})
_NEAR = 5
"""The role of a predicate stands among so many first tokens."""

_HAVING = frozenset({"had", "has"})
_LINKING = frozenset({"became", "is", "was"}) | _HAVING
_BEEN = frozenset({"also", "been", "now"})
"""What stands between a name and a predicate that gives a role."""
_PERSON = SpeakerKind.PERSON
SIGNS = {"f": FEMININE, "m": MASCULINE}


def gather_evidence(tokens: Tokens, names: Sequence[Name], cast: Cast, pronouns: Sequence[int], heads: Heads) -> None:
    """Give every person the gender that titles, kinship, pronouns and, last, its first name tell."""
    lower, leading = tokens.lower, _leading()
    for place, (name, entity) in enumerate(zip(names, cast.of_name, strict=True)):
        title = name.title
        if title == name.first and entity.kind is _PERSON and is_beside_body(tokens, names, place, entity):
            embody(entity)
        if entity.persons >= 0:
            before = lower[title - 1]
            after = lower[name.stop]
            if title < name.first or after == "," or before in leading:
                _titles(tokens, name, entity)
            if after in _LINKING:
                _predicate(tokens, name.stop, entity)
    for entity, votes in _votes(tokens, cast.of_name, pronouns, heads).items():
        entity.gender += max(-_VOTES, min(_VOTES, votes * _VOTE))
    signs = _signs()
    for entity in cast.entities:
        first = entity.words[0]
        sign = signs.get(first.partition("-")[0] if "-" in first else first)
        if sign is not None and entity.persons >= 0:
            entity.gender += sign * _LISTED * (1 if len(entity.words) > 1 else 0.5)
            entity.persons += 1


@cache
def _signs() -> dict[str, int]:
    """Return the gender of first names."""
    return {first: SIGNS.get(gender, 0) for first, gender in vocabulary().given.items()}


@cache
def _leading() -> frozenset[str]:
    """Return what may tell something of the name behind it."""
    return frozenset((*nouns().relations, ",", "the", "old"))


@cache
def _telling() -> frozenset[str]:
    """Return the words without which a phrase tells no role, age or kin."""
    vocab = vocabulary()
    return frozenset((*vocab.roles, *vocab.ranks, *vocab.synonyms, *vocab.modifiers, *nouns().relations, _AGE[-1]))


def taken_up(entity: Entity, sign: int) -> None:
    """Let a pronoun tell the gender of whoever it takes up, if little is known of it."""
    if abs(entity.gender) < _TAKEN_UP:
        entity.gender = _TAKEN_UP * sign


def _predicate(tokens: Tokens, verb: int, entity: Entity) -> None:
    """Read the role that a predicate gives: "Ann Roe | is a retired judge", "has been the club's treasurer"."""
    lower = tokens.lower
    first = verb + 1 + (lower[verb + 1] in _BEEN)
    if (
        lower[first] in _THE
        and lower[first - 1] not in _HAVING
        and not vocabulary().roles.keys().isdisjoint(lower[first : first + _NEAR])
    ):
        _tell(tokens, first, entity)


def _titles(tokens: Tokens, name: Name, entity: Entity) -> None:
    """Read the roles before a name and in apposition after it."""
    relations, lower = nouns().relations, tokens.lower
    if name.title < name.first:
        entity.roles = entity.roles | roles_in(lower[name.title : name.first])
    before = lower[name.title - 1]
    if before == "the" and lower[name.title - 2] == ",":
        before = lower[name.title - 3]  # "her husband, the director Leo Roe"
    elif before == ",":
        before = lower[name.title - 2]
        entity.persons += before in vocabulary().roles
        if is_body_apposed(tokens, name):
            embody(entity)
        if tokens.words[name.stop] in _STOPS:
            entity.roles = entity.roles | _roles_before(tokens, name.title - 1)
    if before in relations and name.title > 1:
        entity.gender += TOLD * SIGNS.get(relations[before], 0)
        entity.persons += 2
        entity.roles = entity.roles | roles_in([before])
    if before == "old":
        entity.roles = entity.roles | roles_in(lower[max(0, name.title - 1 - len(_AGE)) : name.title])
    if tokens.words[name.stop] == ",":
        _after_comma(tokens, name, entity)


def _after_comma(tokens: Tokens, name: Name, entity: Entity) -> None:
    """Read an apposition; where none stands but a clause, a name is a place or an outlet: "On Fisk Live, Roe said"."""
    if not is_fronted(tokens, name):
        _apposition(tokens, name, entity)
    elif tokens.lower[name.title - 1] in _PLACING and not entity.persons:
        entity.persons = -1


def _apposition(tokens: Tokens, name: Name, entity: Entity) -> None:
    """Read the roles in ", 54, the port's chairwoman," up to the first preposition, and the age."""
    first = name.stop + 1
    if is_number(tokens.words[first]) and tokens.words[first + 1] in _STOPS:
        entity.roles = entity.roles | {f"{tokens.words[first]}-year-old"}
        first += 2
    if is_body_in(tokens.lower[first : first + _APPOSITION]):
        embody(entity)
    _tell(tokens, first, entity)


def _tell(tokens: Tokens, first: int, entity: Entity) -> None:
    """Let the noun phrase that begins at ``first`` tell role, age, kin and gender of somebody."""
    following = tokens.lower[first : first + _APPOSITION]
    if _telling().isdisjoint(following):
        return
    roles, relations = vocabulary().roles, nouns().relations
    words: list[str] = []
    for word in following:
        if word in ENDS:
            break
        words.append(word)
        told = roles.get(word, relations.get(word))
        if told is not None:
            entity.gender += TOLD * SIGNS.get(told, 0)
            entity.persons += 1
    if words:
        entity.roles = entity.roles | roles_in(words)


def _roles_before(tokens: Tokens, comma: int) -> set[str]:
    """Return the roles of a phrase that a comma parts from its name: "The mayor of Fisk | , Ann Roe,"."""
    lower, head, index = tokens.lower, comma, comma
    for index in range(comma - 1, max(tokens.sentence(comma)[0], comma - _APPOSITION) - 1, -1):
        if lower[index] in _BELONGING:
            head = index
        elif lower[index] in ENDS or (lower[index] in ARTICLES and lower[index - 1] not in _BELONGING):
            break  # "the suspect knew | a barmaid, Ann Roe,"
        elif index + 1 == head and lower[index] not in vocabulary().roles:
            head = 0
    return roles_in(lower[index:comma]) if head else set()


def roles_in(words: Sequence[str]) -> set[str]:
    """Return the roles, ages and kin among words, and what modifies them; a vice president is no president.

    >>> sorted(roles_in(["former", "vice", "president"]))
    ['former', 'vice president']
    >>> sorted(roles_in(["shadow", "health", "minister"]))
    ['health', 'shadow minister']
    >>> roles_in(["54", "-", "year", "-", "old"])
    {'54-year-old'}
    >>> roles_in(["chief", "executive"])
    {'ceo'}
    """
    found: set[str] = set()
    if _telling().isdisjoint(words):
        return found
    vocab, relations = vocabulary(), nouns().relations
    lesser = ""
    for index, word in enumerate(words):
        role = vocab.ranks.get(word, word)
        role = vocab.synonyms.get(role, role)
        if word == "old" and index >= len(_AGE) and tuple(words[index - 3 : index + 1]) == _AGE:
            found.add(f"{words[index - len(_AGE)]}-year-old")
        elif word in relations and word not in _ANYBODY:
            found.add(word)
        elif role in vocab.roles:
            if role == "executive" and words[index - 1] == "chief":
                found.discard("chief")
                role = "ceo"
            found.add(f"{lesser} {role}" if lesser else role)
            lesser = ""
        elif word in vocab.modifiers and word not in _LESSER:
            found.add(word)
        if word in _LESSER:
            lesser = word
    return found


def _votes(tokens: Tokens, entities: Sequence[Entity], pronouns: Sequence[int], heads: Heads) -> dict[Entity, float]:
    """Let pronouns vote on the only person named before them in their sentence, else in the one before; signed."""
    votes: dict[Entity, float] = {}
    sentences = [*tokens.sentences, len(tokens)]
    persons: set[Entity] = set()
    before: set[Entity] = set()
    place = stop = 0
    for index in pronouns:
        sign = PRONOUNS.get(tokens.lower[index])
        if sign is None:
            continue
        if index >= stop:
            sentence = bisect_right(sentences, index)
            first, stop = sentences[sentence - 1], sentences[sentence]
            earlier = heads.name_from(sentences[max(0, sentence - 2)])
            place = heads.name_from(first)
            before = {entity for entity in entities[earlier:place] if entity.persons >= 0}
            persons = set()
        after = heads.name_from(index)
        persons.update([entity for entity in entities[place:after] if entity.persons >= 0])
        place = after
        weight = 1.0 if persons else _CARRIED
        if len(persons or before) == 1:
            for only in persons or before:
                votes[only] = votes.get(only, 0) + sign * weight
    return votes
