"""Which earlier mention a pronoun or a definite noun phrase takes up.

The text is walked once. Every mention of a person raises what is remembered of
them, more as a source or subject than in passing; what is remembered fades from
sentence to sentence. A pronoun takes up the best remembered bearer that fits.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotecheck._quotes.entities import Entity
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

SOURCE, SUBJECT, OBJECT, MODIFIER = 3.0, 2.0, 1.0, 0.4
DOUBT = 0.5
"""Gender evidence no stronger than this may be a mistake."""

REPEAT = 0.3
"""What a repeated mention adds."""

_FADE = 0.5
"""What is left of a mention one sentence later."""

_MEMORY = 16
"""So many bearers are remembered at a time."""


@attrs.define
class _Trace:
    entity: Entity
    strength: float
    sentence: int
    token: int
    most: float


class Memory:
    """What a reader remembers of the mentions so far."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._traces: dict[int, _Trace] = {}

    def note(self, entity: Entity, weight: float, sentence: int, token: int) -> None:
        """Remember a mention."""
        trace = self._traces.pop(id(entity), None)
        if trace is None:
            if len(self._traces) >= _MEMORY:
                del self._traces[next(iter(self._traces))]
            trace = _Trace(entity, weight, sentence, token, weight)
        else:
            left = trace.strength * _FADE ** (sentence - trace.sentence)
            strength = max(left, weight) + REPEAT * min(left, weight)
            trace.most = max(trace.most, weight)
            trace.strength, trace.sentence, trace.token = strength, sentence, token
        self._traces[id(entity)] = trace

    def person(self, gender: int, sentence: int, role: str = "") -> Entity | None:
        """Return the best remembered person of a gender (0 for any), of no other role than ``role``."""
        best: Entity | None = None
        most = 0.0
        for trace in self._traces.values():
            entity = trace.entity
            if entity.kind is not SpeakerKind.PERSON and entity.kind is not SpeakerKind.UNNAMED:
                continue
            told = entity.gender * gender
            if told < -DOUBT or entity.persons < 0:
                continue
            score = trace.strength * _FADE ** (sentence - trace.sentence)
            if gender and told <= 0:
                score *= 0.7 if told == 0 else 0.5
            if entity.persons == 0 or (role and entity.roles):
                score *= 0.6
            if score > most:
                best, most = entity, score
        return best

    def of_kind(self, kinds: Sequence[SpeakerKind], sentence: int, noun: str = "") -> Entity | None:
        """Return the best remembered entity of some kinds, rather one that was source or subject or is a ``noun``."""
        best: Entity | None = None
        most = 0.0
        for trace in self._traces.values():
            if trace.entity.kind in kinds:
                score = trace.strength * _FADE ** (sentence - trace.sentence)
                if trace.most < SUBJECT:
                    score *= 0.3
                if noun and noun in trace.entity.words:
                    score += SOURCE
                if score > most:
                    best, most = trace.entity, score
        return best

    def role(self, head: str, wanted: frozenset[str]) -> Entity | None:
        """Return the person last mentioned whose roles include ``head``, the one with most of ``wanted`` first."""
        best: Entity | None = None
        most = -1
        for trace in self._traces.values():
            if head in trace.entity.roles:
                shared = len(wanted & trace.entity.roles)
                if shared >= most:
                    best, most = trace.entity, shared
        return best
