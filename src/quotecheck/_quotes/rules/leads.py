"""Leads: what stands at the head of a sentence in front of a tag, or of the clause that it credits."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.fronted import CONNECTIVES, OPENING
from quotecheck._quotes.words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    STRONG_PARTICIPLES,
    TIMES,
)

_PAIRING = frozenset(("neither", "either", "both"))
_WHEN = frozenset(("when", "while", "asked", "reached", "contacted"))
_PERSONAL = frozenset(("who", "whom", "whose"))
_ENDS = frozenset(".?!")
_LONGEST_LEAD = 20
_LONGEST_ASIDE = 15


def after_lead(case: Case, place: int) -> int | None:
    """Return where the clause after "according to a survey by the union," begins."""
    if case.words[place] in (",", ":"):
        return _past_aside(case, place) + 1
    if _opens_clause(case, place):  # "In his view | the plan failed"
        return place
    for index in range(place, min(place + _LONGEST_LEAD, case.sentence.stop)):
        if index in case.passage.closers:
            return None
        if case.words[index] == ",":
            return _past_aside(case, index) + 1
    return None


def _past_aside(case: Case, comma: int) -> int:
    """Step over what is said of a source between commas: according to a poll | , held in June, | rents."""
    word, after = case.lower[comma + 1], case.lower[comma + 2]
    aside = word == "which" or (after in PREPOSITIONS and (word.endswith("ed") or word in STRONG_PARTICIPLES))
    stop = min(comma + _LONGEST_ASIDE, case.sentence.stop)
    if not aside or "," not in case.words[comma + 1 : stop]:
        return comma
    return case.words.index(",", comma + 1)


def _opens_clause(case: Case, place: int) -> bool:
    """Say whether a pronoun or a determiner opens a clause: its verb follows."""
    phrases = case.passage.phrases
    if case.lower[place] not in DETERMINERS and not phrases.is_pronoun(place):
        return False
    verb = phrases.phrase_from(place, case.sentence.stop, apposition=False)
    return place < verb < case.sentence.stop and phrases.is_verb(verb)


def is_lead(case: Case, first: int, stop: int) -> bool:
    """Say whether a stretch only leads in: adverbials, a participle or a pair, with no clause after them."""
    words, begin = case.words, first
    ends = words[case.cued.stop] in _ENDS  # "Because it was late, she said." has contents
    while begin < stop:
        comma = next((index for index in range(begin, stop) if words[index] == ","), stop)
        if not (_is_adverbial(case, begin, comma, ends=ends) or _is_apposed(case, begin, comma, first)):
            return False
        begin = comma + 1
    return True


def _is_adverbial(case: Case, first: int, stop: int, *, ends: bool) -> bool:
    """Say whether a stretch is an adverb, a subordinate clause, or a phrase that leads in without a verb."""
    phrases, lower = case.passage.phrases, case.lower
    if lower[first] in _WHEN or lower[first] in _PAIRING:
        return lower[first] in _WHEN or not any(map(phrases.is_verb, range(first + 1, stop)))
    while first < stop and not ends and lower[first] not in NEGATIONS:
        if not (lower[first] in CONNECTIVES or phrases.is_adverb(first)):
            break
        first += 1
    if first >= stop:
        return True
    verbs = [index for index in range(first + 1, stop) if phrases.is_verb(index)]
    if lower[first] in OPENING and not ends:
        return sum(index - 1 not in verbs for index in verbs) <= 1
    return phrases.leads_in(first) and not verbs


def _is_apposed(case: Case, first: int, stop: int, lowest: int) -> bool:
    """Say whether a stretch goes on with the one before it without a verb: "On Monday, | a cold day,"."""
    return first > lowest and not any(map(case.passage.phrases.is_verb, range(first, stop)))


def describes_source(case: Case, first: int) -> bool:
    """Say whether a relative clause behind a tag is of its source: said Ann Roe, head of the port, | which owns it."""
    source = case.cued.source
    if source is None or source[0] < case.cued.hit.first:
        return False
    lone = case.words[source[1] - 1][:1].isupper() and "," not in case.words[slice(*source)]
    return case.lower[first] in _PERSONAL or (case.lower[first] == "which" and not lone)


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
