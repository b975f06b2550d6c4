"""The rules of attribution, in the order in which they are tried at each cue.

A rule looks at one cue of a sentence, its source and what stands around both,
and says which words it credits. Words in marks that no cue claims fall to the
rules for words without a cue.
"""

from __future__ import annotations

from typing import Any

from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import CLAUSES, COLON, NOTHING, TO, WORDS, Shape
from quotecheck._quotes.contents.cue_case import AttributionRule, Case
from quotecheck._quotes.rules.clauses import clause
from quotecheck._quotes.rules.judgements import complement
from quotecheck._quotes.rules.nominal import according_to, label, noun
from quotecheck._quotes.rules.parentheses import parenthetical
from quotecheck._quotes.rules.passives import agent
from quotecheck._quotes.rules.tags import inverted, tag_after, tag_before
from quotecheck._quotes.uncued import UNCUED_RULES
from quotecheck._rule import Rule
from quotecheck.kinds import CueKind

_VERB = CueKind.VERB
_PLEADING = frozenset(("hearer", "to"))
_PLAIN = frozenset(("hearer", "marked", "matter", "past", "thing", "topic", "voiced"))
"""Cues of these frames alone credit no words in marks to their subject."""

CUE_RULES: tuple[AttributionRule, ...] = (
    label,
    noun,
    agent,
    according_to,
    tag_after,
    inverted,
    tag_before,
    parenthetical,
    clause,
    complement,
)
"""Tried in this order at every cue; the first that reads something wins."""

_OF_KIND: dict[CueKind, tuple[AttributionRule, ...]] = {
    CueKind.COLON: (label,),
    CueKind.DASH: (label,),
    CueKind.NOUN: (noun,),
    CueKind.ACCORDING_TO: (according_to,),
}
_OF_SHAPE: dict[Shape, tuple[AttributionRule, ...]] = {
    NOTHING: (parenthetical,),
    COLON: (tag_before,),
    WORDS: (tag_before, complement),
    **dict.fromkeys(CLAUSES, (clause, complement)),
}
_AFTER_WORDS: dict[tuple[bool, Shape], tuple[AttributionRule, ...]] = {
    (is_inverted, shape): (inverted if is_inverted else tag_after, *rules)
    for shape, rules in _OF_SHAPE.items()
    for is_inverted in (False, True)
}


def rules_for(case: Case) -> tuple[AttributionRule, ...]:
    """Return those of the rules, in their order, that may read a cue: others need another kind or complement."""
    hit = case.cued.hit
    if case.sentence.quoted and case.takes <= _PLAIN:
        return (clause,)
    if hit.passive:
        return (agent,)
    if hit.kind is not _VERB:
        return _OF_KIND[hit.kind]
    shape = case.complement.shape
    if shape is not TO and hit.frames.words[-1] == "to" and case.takes <= _PLEADING:
        return ()  # "It appeals to 'the old Adam'"
    return _AFTER_WORDS[case.cued.inverted, shape] if case.sentence.quoted and case.left_words() else _OF_SHAPE[shape]


QUOTE_RULES: tuple[Rule[Any, Attribution], ...] = (*CUE_RULES, *UNCUED_RULES)
"""All rules of attribution."""
