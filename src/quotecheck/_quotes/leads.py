"""Leads: what stands at the head of a sentence in front of a tag, or of the clause that it credits."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cue_case import Case
from quotecheck._quotes.words import AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS, TIMES

_PAIRING = frozenset(("neither", "either", "both"))
_WHEN = frozenset(("when", "while", "asked", "reached", "contacted"))
_LONGEST_LEAD = 20


def after_lead(case: Case, place: int) -> int | None:
    """Return where the clause after "according to a survey by the union," begins."""
    if case.words[place] in (",", ":"):
        return place + 1
    if _opens_clause(case, place):  # "In his view | the plan failed"
        return place
    for index in range(place, min(place + _LONGEST_LEAD, case.sentence.stop)):
        if index in case.passage.closers:
            return None
        if case.words[index] == ",":
            return index + 1
    return None


def _opens_clause(case: Case, place: int) -> bool:
    """Say whether a pronoun or a determiner opens a clause: its verb follows."""
    phrases = case.passage.phrases
    if case.lower[place] not in DETERMINERS and not phrases.is_pronoun(place):
        return False
    verb = phrases.phrase_from(place, case.sentence.stop, apposition=False)
    return place < verb < case.sentence.stop and phrases.is_verb(verb)


def is_lead(case: Case, first: int, stop: int) -> bool:
    """Say whether a stretch only leads in: a preposition, a participle or a pair with no clause after it."""
    phrases = case.passage.phrases
    if "," in case.words[first : stop - 1]:
        return False
    if case.lower[first] in _WHEN:
        return True
    opens = phrases.leads_in(first) or case.lower[first] in _PAIRING
    return opens and not any(phrases.is_verb(index) for index in range(first + 1, stop))


def interrupted(case: Case) -> list[Range]:
    """Return the clause that a tag between commas interrupts in front of words in marks: "It was, she said, | “odd”".

    It lacks its verb or what follows it; a whole clause or an adverbial in front is no part of what is said.
    """
    phrases, first, comma = case.passage.phrases, case.sentence.first, case.cued.first - 1
    first += case.lower[first] in CONJUNCTIONS
    if comma <= first or case.words[comma] != "," or not case.words[case.complement.first + 1][:1].islower():
        return []
    last = case.lower[comma - 1]
    if not (last in AUXILIARIES or last in BE):
        named = case.lower[first] in DETERMINERS or case.words[first][:1].isupper()
        whole = phrases.phrase_from(first, comma, apposition=False) == comma
        if not (named and whole) or phrases.leads_in(first) or last in TIMES or phrases.is_adverb(first):
            return []
    return case.pieces(first, comma)
