"""Acts of speech: whether a cue tells of one that took place, and what it is about."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.complements import BARE, THAT, TO, WHETHER
from quotecheck._quotes.cue_case import EDGES, Case
from quotecheck._quotes.words import MODALS, NEGATIONS

_OBJECTS = word_class("object_pronoun") | {"himself", "herself", "itself", "themselves"}
_NAMED = frozenset(("a", "an", "the", "one", "his", "her", "its", "their", "“", '"'))
_KEPT_BACK = frozenset(("named", "identified", "anonymous", "name", "anonymity"))
_DENIED = NEGATIONS | {"remain", "stay", "withheld", "anonymity"}
_LONGEST_CONDITION = 7
_ASKING = frozenset(("ask about", "ask for"))
_TOPICS = frozenset(("about", "for"))
MEANT = frozenset((THAT, TO, WHETHER))
"""The shapes of what somebody is told or asked."""
_LEAD = 2
"""So few words stand in front of a participle that opens its sentence: "And when asked"."""


def is_done(case: Case) -> bool:
    """Say whether an act of speech took place: not "would accuse", "a plan to demand", nor "criticised him"."""
    hit, lower, first = case.cued.hit, case.lower, case.complement.first
    governed = lower[hit.first - 1] == "to" and hit.group == hit.first
    if governed or not MODALS.isdisjoint(lower[hit.group : hit.first]):
        return False
    ends = first + 1 >= case.sentence.stop or case.words[first + 1] in EDGES
    if lower[first] in _OBJECTS and ends:
        return False
    gives = lower[first] in _OBJECTS or case.words[first][:1].isupper()  # "denied Ann Roe a hearing"
    return not (gives and "that" in case.takes and case.complement.shape is BARE and is_predicated(case))


def is_predicated(case: Case) -> bool:
    """Say whether the cue's object is called something: "called the plan a mess", "called him reckless"."""
    phrases, first = case.passage.phrases, case.complement.first
    if case.lower[first] in _OBJECTS:
        stop = first + 1
        return case.lower[stop] in _NAMED or (phrases.is_open(stop) and case.words[stop].islower())
    stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
    return first < stop < case.sentence.stop and case.lower[stop] in _NAMED


def is_anonymous(case: Case) -> bool:
    """Say whether a source only asks for its name to be kept back: "asked not to be named"."""
    if case.cued.hit.frames.lemma != "ask":
        return False
    first = case.complement.first
    following = case.lower[first : first + _LONGEST_CONDITION]
    return not _KEPT_BACK.isdisjoint(following) and not _DENIED.isdisjoint(following)


def topic_of_question(case: Case) -> int | None:
    """Return where begins what is asked for or about: asked on Monday about | the plan; None for other contents."""
    first, lemma = case.complement.first, case.cued.hit.frames.lemma
    if lemma == "ask":
        return first + 1 if case.lower[first] in _TOPICS else None
    return first if lemma in _ASKING and case.cued.source is None else None


def is_put(case: Case) -> bool:
    """Say whether a passive states to somebody, or of somebody, what follows it: "was told that", "is said to be"."""
    if case.is_unreal() or is_anonymous(case):
        return False
    return case.complement.shape in MEANT or topic_of_question(case) is not None


def question_stop(case: Case, first: int) -> int:
    """Return where a question that is put to somebody ends: "Asked whether it leaked, | the mayor left"."""
    phrases, closers, index, stop = case.passage.phrases, case.passage.closers, first, case.clause_stop(first)
    comma = stop
    if case.cued.hit.group < case.cued.hit.first:
        return stop  # "was asked whether"
    while index < stop:
        if case.words[index] == ",":
            comma, after = min(comma, index), index + 1
            verb = phrases.phrase_from(after, stop)
            verb += phrases.is_adverb(verb)
            if after in closers or phrases.is_verb(after) or (verb > after and phrases.is_verb(verb)):
                return index
        index = closers.get(index, index + 1)
    opens = case.cued.first - case.sentence.first <= _LEAD
    return comma if opens else stop
