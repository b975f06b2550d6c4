"""Acts of speech: whether a cue tells of one that took place, and what it is about."""

from __future__ import annotations

from functools import cache

from quotecheck._lexicon import section, word_class
from quotecheck._quotes.acts.targets import is_aimed
from quotecheck._quotes.acts.voices import is_evidence, is_nobody, is_voiced, speaks
from quotecheck._quotes.contents.complements import BARE, THAT, TO, WHETHER
from quotecheck._quotes.contents.cue_case import EDGES, Case
from quotecheck._quotes.cues import PAST, PRESENT
from quotecheck._quotes.phrases.purposes import took_place
from quotecheck._quotes.sources.agents import TELLING
from quotecheck._quotes.words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DEMONSTRATIVES,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBORDINATORS,
)
from quotecheck._tokens import is_number

_OBJECTS = word_class("object_pronoun", "reflexive_pronoun")
_NAMED = frozenset(("a", "an", "the", "one", "his", "her", "its", "their", "“", '"'))
_KEPT_BACK = frozenset(("named", "identified", "anonymous", "name", "anonymity", "unnamed"))
_REFUSING = frozenset(("decline", "refuse"))
_DENIED = NEGATIONS | {"remain", "stay", "withheld", "anonymity"}
_LONGEST_CONDITION = 7
_UNKNOWN = frozenset(("a", "an"))
_JUDGEMENTS = word_class("judgement")
_ADJECTIVAL = ("able", "ible", "ful", "less", "ous", "ish")
_COMPARED = frozenset(("handful", "less", "unless", "nonetheless", "nevertheless", "table"))
_ASKING = frozenset(("ask about", "ask for"))
_MEANT = frozenset((THAT, TO, WHETHER))
"""The shapes of what somebody is told or asked."""
_UNGOVERNED = PREPOSITIONS - {"as", "like"}
_UNFORETELLING = frozenset(("i", "we", "you", "one", "no", "nobody", "none", "neither", "few"))
_HANGING = PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS | {"to", "that"}
_ON_MATTERS = frozenset(("about", "against", "for", "of", "that", "to"))
_HANDING = frozenset(("matter", "voiced"))
_MATTERS = word_class("matter")
_NOTHING = frozenset(("nothing", "nobody", "none"))
_WITHDRAWN = word_class("recalled_thing")
_SOLID = word_class("solid_object")
_ADMITTING = frozenset(("admit", "admit to"))
_DIRECTED = frozenset(("to", "goal"))
_ACTING = frozenset(("clause", "complement", "agent"))
ACTS = frozenset(("predicate", "matter", "marked", "thing", "forecast", "evidence", "act", "voiced"))
"""The frames of cues that do not simply say: what they tell depends on what stands beside them."""
_REPORTING = frozenset(("claim", "report"))
"""Verbs of saying whose object alone tells of what was said: "the sale was first reported by the Post"."""
_PURSUING = frozenset(
    ("began", "begins", "continued", "continues", "goes", "going", "gone", "hastened", "managed", "proceeded", "rose")
) | {"started", "starts", "went"}
"""Verbs that tell of an act by the infinitive behind them: "went on to criticise"."""
_LEAD = 2
"""So few words stand in front of a participle that opens its sentence: "And when asked"."""


def tells(rule: str, case: Case) -> bool:
    """Say whether an object or an infinitive is stated as that of an act of speech, of evidence or of a forecast."""
    takes = case.takes
    if rule not in _ACTING:
        return False
    if "predicate" in takes:
        passive = rule == "agent" and case.cued.subject is not None and not case.is_unreal()
        return passive or (rule == "complement" and is_predicated(case))
    if "matter" in takes and rule != "agent":
        return is_matter(case) and is_done(case)
    if rule != "agent" and ("forecast" in takes or is_aimed(case) or ("evidence" in takes and is_evidence(case))):
        return is_done(case)
    return "act" in takes and is_done(case)


def is_doubtful(case: Case) -> bool:
    """Say whether nobody may be telling, though the verb is one of telling: "the flood highlighted", "we expect"."""
    takes = case.takes
    voiced = "voiced" in takes and ("speech" not in takes or case.complement.shape is TO)  # "costs promise to rise"
    return (voiced and not is_voiced(case)) or ("forecast" in takes and not is_forecast(case))


def is_done(case: Case) -> bool:
    """Say whether an act of speech took place: not "would accuse", "a plan to demand", nor "criticised him"."""
    hit, source, lower, first = case.cued.hit, case.cued.source, case.lower, case.complement.first
    group = lower[hit.group : hit.first]
    governed = lower[hit.first - 1] == "to" and _PURSUING.isdisjoint(group)  # "declined to discuss"
    if governed and hit.group == hit.first:
        governed = not took_place(case.passage.phrases, hit.first - 1, case.sentence.first)
    if governed or not MODALS.isdisjoint(group) or (source and is_nobody(lower, source[0])):
        return False
    if not hit.passive and (not governs(case) or _is_solid(case, first)):
        return False
    if lower[first] in _NOTHING or lower[first : first + 2] == ["no", "one"]:
        return False
    handed = lower[first + 1] == "to" and "speech" in case.takes and "hearer" not in case.takes
    ends = handed or first + 1 >= case.sentence.stop or case.words[first + 1] in EDGES
    if ends and (lower[first] in _OBJECTS or lower[first] in DEMONSTRATIVES):
        return False
    if "evidence" in case.takes:
        return True  # "polls show him ahead"
    gives = lower[first] in _OBJECTS or case.words[first][:1].isupper()  # "denied Ann Roe a hearing"
    return not (gives and "that" in case.takes and case.complement.shape is BARE and is_predicated(case))


def _is_solid(case: Case, first: int) -> bool:
    """Say whether what is told happens to things, without a word: "recalled two million cars", "slammed the door"."""
    lemma, phrases = case.cued.hit.frames.lemma, case.passage.phrases
    if lemma in _ADMITTING:  # "admitted Poe | to the club", "admitted to | Poe Hall"
        stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
        placed = case.words[stop - 1][:1].isupper() and lemma != "admit"
        return placed or (case.lower[stop] == "to" and speaks(case, first, stop))
    solid = _WITHDRAWN if lemma == "recall" else _SOLID if "solid" in case.takes else None
    if solid is None:
        return False
    stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
    return (is_number(case.words[first]) and solid is _WITHDRAWN) or not solid.isdisjoint(case.lower[first:stop])


def governs(case: Case) -> bool:
    """Say whether what follows may be the cue's object: not "endorsed | during the race", "thanks | to"."""
    shape, word = case.complement.shape, case.lower[case.complement.first]
    if word in case.cued.hit.frames.marks:
        return True
    if shape is TO:
        return not case.takes.isdisjoint(_DIRECTED)
    if shape is BARE and _follows_on(case, case.complement.first):
        return case.is_fronted()
    given = case.complement.addressee is not None and case.passage.phrases.is_verb(case.complement.first)
    return shape is not BARE or not (given or word in _UNGOVERNED)  # "promised him an hour | gave him two"


def _follows_on(case: Case, place: int) -> bool:
    """Say whether a finite verb follows, so that the cue is a participle: "the failings described | were old"."""
    word, following = case.lower[place], case.lower[place + 1]
    if word in AUXILIARIES:
        return case.words[place].islower() and not word.endswith("ing")
    if word.endswith("ed"):
        return following in DETERMINERS
    known = case.passage.phrases.verbs.get(word)
    return known is not None and PAST in known[1] and case.words[place].islower()


def is_matter(case: Case) -> bool:
    """Say whether a cue's object is something said or planned: "issued a denial", not "issued a permit"."""
    phrases, lower, place = case.passage.phrases, case.lower, case.cued.stop
    if lower[place] == "no":  # "offered no guidance"
        return False
    if lower[place] in QUESTION_WORDS:
        return True
    while (
        (phrases.is_word(place) and lower[place] not in _HANGING) or lower[place] in POSSESSIVES or lower[place] == "-"
    ):
        place += 1
    return lower[place - 1] in _matters() and (lower[place] in _ON_MATTERS or not case.takes >= _HANDING)


_VESSELS = frozenset(
    ("account", "email", "headline", "letter", "line", "memo", "post", "report", "speech", "statement", "tweet")
) | {"remark", "words"}


@cache
def _matters() -> frozenset[str]:
    nouns = ({*section("cues.noun")} - _VESSELS) | _MATTERS
    return frozenset((*nouns, *(f"{noun}s" for noun in nouns)))


def is_predicated(case: Case) -> bool:
    """Say whether the cue's object is called something: "called the plan a mess", "called him reckless"."""
    phrases, lower, first = case.passage.phrases, case.lower, case.complement.first
    if case.is_fronted() or (case.words[first].islower() and _describes(case)):  # "what she called | a mess"
        return lower[first] in _NAMED or phrases.is_open(first)
    if lower[first] in _OBJECTS or (lower[first] in DEMONSTRATIVES and lower[first + 1] in _NAMED):
        stop = first + 1 + phrases.is_adverb(first + 1)
        return lower[stop] in _NAMED or (phrases.is_open(stop) and case.words[stop].islower())
    stop = phrases.phrase_from(first, case.sentence.stop, apposition=False)
    if stop - first > 1 and _judges(lower[stop - 1]):
        return True
    return stop < case.sentence.stop and (lower[stop] in _NAMED or _judges(lower[stop]))


def _describes(case: Case) -> bool:
    """Say whether what is called something stands in front: ", a move | that Roe called", ", a step | Roe called"."""
    source, phrases, lowest = case.cued.source, case.passage.phrases, case.sentence.first
    if source is None or case.cued.inherits or case.cued.inverted or source[0] - 1 <= lowest:
        return False
    that = case.lower[source[0] - 1] == "that"
    noun = phrases.subject_before(source[0] - that, lowest) if phrases.is_open(source[0] - 1 - that) else None
    return noun is not None and (case.words[noun[0] - 1] == "," or (that and noun[0] == lowest))


def _judges(word: str) -> bool:
    """Say whether a word is an adjective that no noun phrase ends in: "called the plan | unworkable"."""
    return word in _JUDGEMENTS or (word.endswith(_ADJECTIVAL) and word not in _COMPARED)


def is_anonymous(case: Case) -> bool:
    """Say whether a source only asks for its name to be kept back: "asked not to be named"."""
    lemma, first = case.cued.hit.frames.lemma, case.complement.first
    following = case.lower[first : first + _LONGEST_CONDITION]
    if lemma in _REFUSING:
        return following[:2] == ["to", "be"] and not _KEPT_BACK.isdisjoint(following)
    if lemma != "ask" or _KEPT_BACK.isdisjoint(following):
        return False
    return "unnamed" in following or not _DENIED.isdisjoint(following)


def topic_of_question(case: Case) -> int | None:
    """Return where begins what is asked for or about: asked on Monday about | the plan; None for other contents."""
    first, frames = case.complement.first, case.cued.hit.frames
    if case.lower[first] in frames.marks and (frames.lemma == "ask" or "topic" in frames.takes):
        return first + 1
    return first if frames.lemma in _ASKING and case.cued.source is None else None


def is_cited(case: Case) -> bool:
    """Say whether a passive names where a sentence is from: "as reported by the Post"."""
    hit, source = case.cued.hit, case.cued.source
    named = case.lower[hit.group - 1] == "as" and source is not None and "that" in case.takes
    group = range(hit.group, hit.first)  # "as was first reported by the Post"
    return named and all(case.passage.phrases.is_adverb(index) or case.lower[index] in BE for index in group)


def is_put(case: Case) -> bool:
    """Say whether a passive states to somebody, or of somebody, what follows it: "was told that", "is said to be"."""
    if is_cited(case) or (case.cued.subject and case.cued.source and case.cued.hit.frames.lemma in _REPORTING):
        return True
    if case.is_unreal() or is_anonymous(case):
        return False
    tagged = case.cued.source is None and case.passage.sources.closes(case.cued.hit)
    return tagged or is_meant(case) or topic_of_question(case) is not None or _is_charged(case)


def is_meant(case: Case) -> bool:
    """Say whether a clause or an infinitive follows a passive: "was told | that it leaked", "was told | it leaked"."""
    shape = case.complement.shape
    return shape in _MEANT or (shape is BARE and case.takes >= TELLING and case.is_clause())


def _is_charged(case: Case) -> bool:
    """Say whether a mark tells what is said of a subject, or that it is reported: "charged | with", "reported | by"."""
    hit, source, marks = case.cued.hit, case.cued.source, case.cued.hit.frames.marks
    if case.cued.subject is None or (source is not None and not speaks(case, *source)):
        return False
    return case.lower[case.complement.first] in marks or case.lower[hit.stop] in marks


def is_forecast(case: Case) -> bool:
    """Say whether somebody tells what is to come: "analysts expect", not "we expect", "nobody expects", "had plans"."""
    hit, source, lower = case.cued.hit, case.cued.source, case.lower
    if hit.passive:
        return MODALS.isdisjoint(lower[hit.group : hit.first])
    if source is None or hit.form not in PRESENT or hit.negated:
        return False
    before = hit.group if hit.group < hit.first and lower[hit.first].endswith("s") else hit.group - 1
    if case.passage.phrases.is_verb(before):  # "has plans", "announced plans"
        return False
    return lower[source[0]] not in _UNFORETELLING and lower[case.sentence.first] != "nor" and is_done(case)


def question_stop(case: Case, first: int) -> int:
    """Return where a question that is put to somebody ends: "Asked whether it leaked, | the mayor left"."""
    phrases, closers, index, stop = case.passage.phrases, case.passage.closers, first, case.clause_stop(first)
    stop = comma = next((k for k in range(first, stop) if case.words[k] == ":" and k + 1 in closers), stop)
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
    lead = case.cued.hit.first - (case.lower[case.cued.hit.first - 1] == "when")
    return comma if opens or case.words[lead - 1] == "," else stop  # "Roe, when asked about it, | often laughs"
