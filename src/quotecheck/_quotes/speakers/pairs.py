"""Two people taken up together, or one of them: "both", "the pair", "the former", "the latter"."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.head import Head
from quotecheck._quotes.speakers.heads import Heads
from quotecheck._quotes.speakers.memory import Memory
from quotecheck._quotes.speakers.nouns import is_personal
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_COUNTED = frozenset({"both", "two"})
_SETS = _COUNTED | {"couple", "duo", "pair"}
_ORDERED = {"former": 0, "latter": 1}
_RECENT = 3
"""A pair was mentioned at most so many sentences ago."""

_BACK = 4
"""So many sentences back those are looked for who are named together."""


class Pairs:
    """Finds the two people whom a phrase takes up, given those whom the text joins by "and".

    Attributes:
        joined: Two people joined so, by their group.
    """

    def __init__(
        self, tokens: Tokens, heads: Heads, entities: Sequence[Entity], memory: Memory, inside: Sequence[int]
    ) -> None:
        self._tokens = tokens
        self._heads = heads
        self._entities = entities
        self._memory = memory
        self._inside = inside
        self.joined: dict[Entity, Sequence[Entity]] = {}

    def of(self, head: Head, sentence: int) -> Sequence[Entity]:
        """Return both people whom a noun phrase takes up, or one: "the two", "both men", "the latter"; else nobody."""
        lower = self._tokens.lower[head.first]
        alone = head.stop == head.first + 1 and head.bare
        if alone and head.noun in _ORDERED and head.determiner == "the":
            pair = self._pair(sentence)
            return pair and pair[_ORDERED[head.noun] :][:1]
        counted = lower in _COUNTED and head.stop == head.first + 2 and is_personal(head.noun.removesuffix("s"))
        counted = counted or (lower in _COUNTED and head.noun in {"men", "women"})
        return self._pair(sentence) if counted or (alone and head.noun in _SETS) else ()

    def _pair(self, sentence: int) -> Sequence[Entity]:
        """Return the two people joined last, or the only two who are named in the last sentence that names people."""
        since = self._memory.since
        known = max(self.joined, key=since, default=None)
        if known is not None and since(known) >= sentence - _RECENT:
            return self.joined[known]
        sentences, name_from = self._tokens.sentences, self._heads.name_from
        for place in range(sentence - 2, max(-1, sentence - 2 - _BACK), -1):
            if self._inside[sentences[place]]:
                continue
            places = range(name_from(sentences[place]), name_from(sentences[place + 1]))
            named = dict.fromkeys([self._entities[each] for each in places])
            people = [each for each in named if each.kind is SpeakerKind.PERSON and each.persons >= 0]
            if people:
                return people if len(people) == 2 else ()
        return ()
