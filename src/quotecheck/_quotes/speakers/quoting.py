"""Who is meant inside a quotation: "I" is whoever is quoted, "she", "he" and "the boss" are somebody else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from quotecheck._names import Name
from quotecheck._quotes.speakers.coreference import References
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.gender import PRONOUNS
from quotecheck._quotes.speakers.head import ARTICLES
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_TAG = 8
"""The source of a tag begins so few tokens after the quotation."""

_NEAR = 40
"""Whoever is spoken of in a quotation was called by a name or noun so few tokens before."""

_CALLING = ARTICLES | {"my", "our"}
"""What begins a noun phrase that may bring somebody in."""

PRONOUNS_WITHIN = frozenset({"i", "he", "she", "the"})
"""What begins the sources that are read once those outside of the marks are known."""

_PERSONS = frozenset({SpeakerKind.PERSON, SpeakerKind.UNNAMED})

Range = tuple[int, int]


class Quoting:
    """Finds who a pronoun within quotation marks means, once the sources outside are resolved."""

    def __init__(
        self,
        tokens: Tokens,
        names: Sequence[Name],
        entities: Sequence[Entity],
        quoted: Sequence[Range],
        references: References,
    ) -> None:
        self._tokens = tokens
        self._names = names
        self._entities = entities
        self._quoted = quoted
        self._references = references

    def of(self, source: Range, sources: Sequence[Range], found: Mapping[Range, Entity]) -> Entity:
        """Return whom the pronoun at ``source`` means, given the text's ``sources`` and those ``found``."""
        quotation = self._quoted[bisect_right(self._quoted, (source[0], len(self._tokens))) - 1]
        quoter = self._quoter(source, quotation, sources, found)
        known = found.get(source)
        if self._tokens.lower[source[0]] == "the":
            named = self._references.unnamed.of(self._tokens.written(source[0] + 1, source[1]), SpeakerKind.UNNAMED)
            return named if known is None or known is quoter else known
        if self._tokens.lower[source[0]] == "i":
            return quoter or self._references.of(source, 0)
        if known is not None and known is not quoter and known.persons >= 0:
            return known
        return self._spoken_of(source, quotation[0], quoter) or self._references.unnamed.pronoun(source[0])

    def _quoter(
        self, source: Range, quotation: Range, sources: Sequence[Range], found: Mapping[Range, Entity]
    ) -> Entity | None:
        """Return whoever is quoted: the source right after the quotation, or the one before."""
        after = bisect_right(sources, (quotation[1],))
        before = bisect_left(sources, (quotation[0],)) - 1
        paragraph = self._tokens.paragraph(source[0])
        if after < len(sources) and sources[after][0] < min(quotation[1] + _TAG, paragraph[1]):
            return found.get(sources[after])
        if before >= 0 and sources[before][0] >= paragraph[0]:
            return found.get(sources[before])
        return None

    def _spoken_of(self, source: Range, first: int, quoter: Entity | None) -> Entity | None:
        """Return the last person whom the quotation calls by a name or a noun before the pronoun."""
        tokens, references = self._tokens, self._references
        sign = PRONOUNS[tokens.lower[source[0]]]
        for index in range(source[0] - 1, max(first, source[0] - _NEAR) - 1, -1):
            place = references.heads.name_from(index)
            if place < len(self._names) and self._names[place].first == index:
                entity: Entity | None = self._entities[place]
            elif tokens.lower[index] in _CALLING:
                entity = references.unnamed.called(index, source[0], sign)
            else:
                continue
            if entity is not None and entity is not quoter and _fits(entity, sign):
                return entity
        return None


def _fits(entity: Entity, sign: int) -> bool:
    """Say whether an entity is a person who may be of a gender."""
    return entity.kind in _PERSONS and entity.persons >= 0 and entity.gender * sign >= 0
