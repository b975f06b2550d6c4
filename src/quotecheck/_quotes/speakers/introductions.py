"""Whom a description that opens a text means: the next paragraph names him or her."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from quotecheck._lexicon import word_class
from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.gender import PRONOUNS, SIGNS, roles_in
from quotecheck._quotes.speakers.head import Head
from quotecheck._quotes.speakers.heads import Heads
from quotecheck._quotes.speakers.nouns import is_personal, nouns
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_OPENINGS = 5
"""Who is described in one of so many first sentences may be named in the next paragraph."""

_FRONT = 6
"""A pronoun that looks ahead stands so few tokens behind the head of its sentence."""
_FRONTING = (word_class("subordinating_preposition") - {"as", "than"}) | {
    "although",
    "because",
    "even",
    "in",
    "though",
    "when",
    "while",
}
_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
_TAGS = frozenset({"said", "says", "told", "tells"})
_REACH, _NEAR = 200, 4
"""Whom "the teacher" means was brought in so few tokens before, by an article so near the noun."""

_NEW = frozenset({"a", "an", "another"})
_DESCRIBING = frozenset({",", "as", "be", "became", "been", "is", "like", "was"})
"""Behind these "a teacher" tells of somebody known."""

_PHRASED = word_class("inner_preposition", "coordinator")
"""What goes on with the phrase of a name: "Ann Roe of Fisk", "Ann Roe and Bob Poe"."""


class Introductions:
    """Finds the names of those whom a text describes before it names them."""

    def __init__(
        self, tokens: Tokens, names: Sequence[Name], entities: Sequence[Entity], heads: Heads, inside: Sequence[int]
    ) -> None:
        self._tokens = tokens
        self._names = names
        self._entities = entities
        self._heads = heads
        self._inside = inside

    def named_next(self, head: Head) -> Entity | None:
        """Return whom the next paragraph names: "A cyclist has told how …" is followed by "Ann Roe, 37, said …".

        The description opens the text; the name, new to it, has an age or a role that
        fits, or nothing beside it: who is new and needs no introduction has had it.
        """
        tokens = self._tokens
        first, stop = tokens.paragraph(head.first)
        opens = head.first - bool(head.determiner) == first and first in tokens.sentences[:_OPENINGS]
        if not opens or not is_personal(head.noun):
            return None
        place = self._heads.name_from(stop)
        while place < len(self._names) and self._inside[self._names[place].first]:
            place += 1
        if place == len(self._names) or tokens.paragraph(self._names[place].first)[0] != stop:
            return None
        name, entity = self._names[place], self._entities[place]
        new = len(name.words) > 1 and entity not in self._entities[:place]
        if not new or entity.kind is not SpeakerKind.PERSON or entity.persons < 0:
            return None
        wanted = roles_in(tokens.lower[head.first : head.stop])
        if not _agree(head, wanted, entity):
            return None
        fits = name.title == stop and (_ages(entity.roles) or wanted & entity.roles - vocabulary().modifiers)
        if fits or (not entity.roles and _is_bare(tokens, name, stop)):
            entity.roles = entity.roles | wanted
            return entity
        return None

    def since(self, head: Head, known: Entity) -> bool:
        """Say whether the noun of a phrase brought somebody in when a person had long had a name: "A teacher left"."""
        lower = self._tokens.lower
        for index in range(head.first - 1, max(0, head.first - _REACH), -1):
            if lower[index] != head.noun or self._inside[index]:
                continue
            start = next((at for at in range(index - 1, index - _NEAR, -1) if lower[at] in _NEW), 0)
            if start and lower[start - 1] not in _DESCRIBING:
                places = enumerate(self._entities)
                return any(each is known and self._names[place].first < start for place, each in places)
        return False

    def ahead(self, index: int) -> bool:
        """Say whether a pronoun in a question means whom its sentence goes on with: "Asked if she would, Ann Roe"."""
        tokens = self._tokens
        first = tokens.sentence(index)[0]
        first += tokens.lower[first] == "when"
        place = self._heads.name_from(index) if tokens.lower[first] in _ASKED else len(self._names)
        if place == len(self._names) or tokens.sentence(self._names[place].first)[0] > first:
            return False
        fits = self._entities[place].gender * PRONOUNS[tokens.lower[index]] >= 0
        return fits and tokens.words[self._names[place].title - 1] == ","

    def main_subject(self, index: int) -> Entity | None:
        """Return whom a pronoun in a clause at the head of its sentence looks ahead to.

        "Although he called it odd, | Tom Roe | stayed", "In what she called a farce, | Ann Roe | lost"
        """
        tokens, names = self._tokens, self._names
        first, stop = tokens.sentence(index)
        if tokens.lower[first] not in _FRONTING or index - first > _FRONT or "," in tokens.words[first:index]:
            return None
        place = self._heads.name_from(first)
        while place < len(names) and self._inside[names[place].first]:
            place += 1
        if place == len(names) or not index < names[place].title < stop:
            return None
        entity, name = self._entities[place], names[place]
        before = name.title - 1 - (tokens.words[name.title - 2] == ",")  # a closing mark
        person = entity.kind is SpeakerKind.PERSON and entity.persons >= 0
        fits = person and entity.gender * PRONOUNS[tokens.lower[index]] >= 0
        acts = tokens.words[name.stop] == "," or (
            tokens.words[name.stop].islower() and tokens.lower[name.stop] not in _PHRASED
        )
        return entity if tokens.words[before] == "," and fits and acts else None


def _ages(roles: AbstractSet[str]) -> set[str]:
    """Return the ages among roles: "54-year-old"."""
    return {role for role in roles if role.endswith("-old")}


def _agree(head: Head, wanted: AbstractSet[str], entity: Entity) -> bool:
    """Say whether gender and age of a description are those of a person."""
    told = vocabulary().roles.get(head.noun) or nouns().relations.get(head.noun, "")
    return SIGNS.get(told, 0) * entity.gender >= 0 and _ages(wanted) <= entity.roles


def _is_bare(tokens: Tokens, name: Name, first: int) -> bool:
    """Say whether a name that opens its paragraph, or the tag of its first words in marks, stands alone."""
    lower, before = tokens.lower, tokens.words[name.first - 1]
    if name.title < name.first or not tokens.words[name.stop].islower() or lower[name.stop] in _PHRASED:
        return before in _TAGS and tokens.words[name.stop] == "."
    return name.first == first or before in _TAGS or not before[:1].isalnum()
