"""Who each source refers to: one speaker for every person, body, group and document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck._lexicon import lexicon
from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.entities import Cast, Entity
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind
from quotecheck.records import Speaker

_GENDERS = {"he": -1, "she": 1}


def resolve_speakers(
    tokens: Tokens, names: Sequence[Name], sources: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], Speaker]:
    """Return the speaker of each source, given as token ranges in text order.

    Sources that refer to one speaker share one equal record.
    """
    cast = Cast(tokens, names)
    starts = [name.first for name in names]
    found: dict[tuple[int, int], Entity] = {}
    others: dict[str, Entity] = {}
    last: Entity | None = None
    for source in sources:
        entity = _named(source, names, starts, cast)
        if entity is None and tokens.lower[source[0]] in _GENDERS:
            entity = last
        if entity is None:
            head = tokens.span(*source).of(tokens.text)
            entity = others.setdefault(head.lower(), Entity((), SpeakerKind.UNNAMED, head))
        elif entity.kind is SpeakerKind.PERSON:
            last = entity
        if source not in entity.mentions:
            entity.mentions.append(source)
        found[source] = entity
    records: dict[int, Speaker] = {}
    for entity in found.values():
        if id(entity) not in records:
            spans = tuple(sorted({tokens.span(*mention) for mention in entity.mentions}))
            records[id(entity)] = Speaker(entity.name, entity.kind, entity.title, entity.affiliation, spans)
    return {source: records[id(entity)] for source, entity in found.items()}


def _named(source: tuple[int, int], names: Sequence[Name], starts: list[int], cast: Cast) -> Entity | None:
    first, stop = source
    place = bisect_left(starts, first)
    if place < len(names) and names[place].first < stop:
        return cast.of_name[place]
    return None
