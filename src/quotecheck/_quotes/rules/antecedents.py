"""What stands in front of a tag and is part of what is said: "a probe | the mayor said | was overdue"."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.complements import BARE, CLAUSES, THAT
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.gaps import has_gap, relative
from quotecheck._quotes.words import PREPOSITIONS

_CONDITIONS = frozenset(("if", "unless"))


def antecedent(case: Case) -> list[Range]:
    """Return the first piece of contents that go on behind their tag."""
    pronoun = relative(case)
    shape, first, words = case.complement.shape, case.cued.first, case.words
    if pronoun or case.sentence.quoted or case.is_unreal() or shape not in CLAUSES or case.cued.inherits:
        return pronoun
    opening = case.sentence.first
    if words[first - 1] == "," and first - 1 > opening:
        interrupts = shape is THAT and words[case.complement.first - 1] == ","
        condition = opening + (case.lower[opening] == "even")
        if interrupts or (shape is BARE and case.lower[condition] in _CONDITIONS and "that" in case.takes):
            return case.pieces(case.opening(first), first)
        return []
    if shape is not BARE or first <= opening:
        return []
    return _subject(case, first) if has_gap(case, case.complement.first) else []


def _subject(case: Case, tag: int) -> list[Range]:
    """Return the noun in front of a tag, behind its last preposition: "a list of | towns | he said would flood"."""
    subject = case.passage.phrases.subject_before(tag, case.sentence.first)
    if subject is None:
        return []
    first, stop = subject
    return [(1 + max((k for k in range(first, stop) if case.lower[k] in PREPOSITIONS), default=first - 1), stop)]
