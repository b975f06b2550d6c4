"""The rule at cues in the passive: who said it stands behind "by", or nowhere."""

from __future__ import annotations

from quotecheck._quotes.acts import is_cited, is_meant, question_stop, topic_of_question
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.contents.complements import COLON, TO, WORDS
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.fronted import OPENING
from quotecheck._quotes.phrases.predicates import main_verb, opens_relative
from quotecheck._quotes.words import HANGING_ON, RELATIVES
from quotecheck._rule import rule

_NO_HEARERS = HANGING_ON | {"and", "it", "there"}
_LEADS = frozenset(("as", "of", "for", "with"))
"""What leads to what somebody is called or charged with, unless it is stranded: "the theft he is accused of"."""


@rule(
    examples=[
        ('⟦The memo was called "a forgery"⟧ by Ann Roe.', "Ann Roe · call"),
        ('⟦The memo, "a forgery,"⟧ was denounced by Ann Roe.', "Ann Roe · denounce"),
        ('Roe was asked by Bob Poe, the host, ⟦"Will you stay?"⟧', "Bob Poe, the host · ask"),
        ("⟦Roe was said to be “out of breath”⟧.", "- · say"),
        ("Asked ⟦whether the dam was safe⟧, Roe left.", "- · ask"),
        ("The mayor left when asked about ⟦the dam⟧.", "- · ask about"),
        ("Poe was asked about ⟦the leak⟧ during a radio interview.", "- · ask about"),
        ("They are asked ⟦to wait⟧, and the boats go first.", "- · ask"),
        ("⟦The offer⟧ was rejected in March by growers.", "growers · reject"),
        ("Asked on Monday in Leeds about ⟦the dam⟧, the mayor sighed.", "- · ask"),
        ("Asked twice by the Post ⟦whether the dam was safe⟧, the mayor sighed.", "the Post · ask"),
        ("When asked in June ⟦if the pier was hers⟧, Roe laughed.", "- · ask"),
        ("The clerk was asked ⟦to hand over the keys⟧.", "- · ask"),
        ("The clerk was told, ⟦“Hand over the keys.”⟧", "- · tell"),
        ("⟦“You are late,”⟧ she was told.", "- · tell"),
        ("⟦“You are late,”⟧ Roe was told by the clerk.", "the clerk · tell"),
        ("Parents were told on Monday ⟦that the school would close⟧.", "- · tell"),
        ("Tenants were told ⟦the lift was safe⟧.", "- · tell"),
        ("Roe was warned by her own engineers ⟦that the wall would crack⟧.", "her own engineers · warn"),
        ("It was announced in June ⟦that the ferry would stop⟧.", "- · announce"),
        ("⟦The painting is said to be a fake⟧.", "- · say"),
        ("⟦Rents are widely expected to fall⟧, and tenants know it.", "- · expect"),
        ("⟦Fares are expected by analysts to double⟧.", "analysts · expect"),
        ("⟦The port was accused of raising fees by 9%⟧.", "- · accuse"),
        ("On Monday ⟦the toll was criticised by hauliers for its cost⟧.", "hauliers · criticise"),
        ("Clerks who were told ⟦the mill would stay⟧ are angry.", "- · tell"),
        ("A lease ⟦that was described as a trap⟧ has been torn up.", "- · describe"),
        ("⟦Roe's claim that it sank was dismissed as a fib⟧ by one old diver.", "one old diver · dismiss"),
        ("⟦Reports that it sank were described by a clerk as premature⟧.", "a clerk · describe"),
        ("It was stated by the port ⟦that the cargo was lost⟧.", "the port · state"),
        ("Drivers urged ⟦to wait⟧", "- · urge"),
        ("Fans were warned ⟦not to bring flares⟧.", "- · warn"),
        ("The envoy was summoned and told ⟦that the fleet would sail⟧.", "- · tell"),
        ("Parents were told ⟦the school would close⟧.", "- · tell"),
        ("Fans who were told ⟦the game was off⟧, went home.", "- · tell"),
        ("⟦The wall was deemed too old to save⟧.", "- · deem"),
        ("⟦The sale⟧ was first reported by the Leeds Post.", "the Leeds Post · report"),
        ("It was in a memo, ⟦which⟧ was first reported by the Leeds Post.", "the Leeds Post · report"),
        ("⟦Two pilots were charged with smuggling⟧.", "- · charge"),
        ("As reported by the Leeds Post, ⟦the dam is leaking⟧.", "the Leeds Post · report"),
        ("⟦The dam is leaking⟧, as noted by Ann Roe.", "Ann Roe · note"),
        ("Roe was promised ⟦a job⟧ by Poe.", "Poe · promise"),
        ("⟦The quay is sinking⟧, it was claimed on Monday.", "- · claim"),
        ("⟦The quay, it has been revealed, is sinking⟧.", "- · reveal"),
        ("Roe, when asked about ⟦her debts⟧, often changes the subject.", "- · ask about"),
        ("⟦The risk⟧ is underlined by a report that leaked on Monday.", "a report · underline"),
        ("⟦The dam, as first reported by the Leeds Post, is leaking⟧.", "the Leeds Post · report"),
    ],
    silent=[
        'He was called "Bob" at home.',
        "The toll was announced to loud cheers.",
        "Roe could be declared the winner.",
        "The crew could be charged with smuggling.",
        "The offer was rejected by a margin of two to one.",
        "The plan was criticised by letter.",
        "Guests may be asked to show a ticket.",
        "The children were told the story of the whale.",
        "The tower was told apart by its dome.",
        "Roe was told the price.",
        "The boys were told a story about a ship that sank.",
        "When the crews had left, it was announced.",
    ],
)
def agent(case: Case, index: int) -> Attribution | None:
    """A passive verb credits what stands around it to the agent after "by"."""
    del index
    if not case.cued.hit.passive:
        return None
    read = case.made("agent", _cited(case) if is_cited(case) else _asked(case) or _tagged(case) or _told(case))
    if read is not None and read.addressee is None and "hearer" in case.takes:
        read.addressee = _hearer(case, read)
    return read


def _hearer(case: Case, read: Attribution) -> Range | None:
    """Return who was told, the subject of the passive, if that is no part of what is told: "Parents | were told"."""
    subject, hit = case.cued.subject, case.cued.hit
    if subject is None and hit.group < hit.first:
        subject = case.passage.phrases.subject_before(hit.group, case.sentence.first)
    if subject is None or not _NO_HEARERS.isdisjoint((case.lower[subject[0]], case.lower[subject[1] - 1])):
        return None
    return None if any(first < subject[1] and subject[0] < stop for first, stop in read.contents) else subject


def _tagged(case: Case) -> list[Range]:
    """Return what stands in front of a tag: "“Go,” she was told", "the dam leaks, it was claimed"."""
    sources, hit = case.passage.sources, case.cued.hit
    if case.cued.source is None and sources.closes(hit):
        return _around_tag(case, hit.group - 1)
    if not case.sentence.quoted or "hearer" not in case.takes:
        return []
    tag = sources.told_before(hit, case.sentence.first)
    return case.pieces(case.sentence.first, tag) if tag is not None else []


def _around_tag(case: Case, tag: int) -> list[Range]:
    """Return what an impersonal tag follows or interrupts, unless that leads up to it: "As he left, it was said"."""
    first, comma = case.opening(tag), case.passage.phrases.past_time(case.cued.hit.stop)
    if case.lower[first] in OPENING and "," not in case.words[first : tag - 1]:
        return []
    return case.pieces(first, tag) + (case.rest(comma + 1) if case.words[comma] == "," else [])


def _asked(case: Case) -> list[Range]:
    """Return what somebody is asked, asked for, asked about or told in words in marks, where it is no clause."""
    paused = case.words[case.complement.first - 1] in ",:"
    told = case.cued.hit.frames.lemma == "ask" or ("hearer" in case.takes and paused)
    if told and case.complement.shape in (WORDS, COLON) and case.complement.first in case.passage.spoken:
        return case.spoken(case.complement.first)
    topic = topic_of_question(case)
    return case.pieces(topic, question_stop(case, topic)) if topic is not None else []


def _told(case: Case) -> list[Range]:
    """Return what somebody is told, or what is said of the subject, with the subject."""
    cued, first = case.cued, case.complement.first
    if is_meant(case) and (cued.source is None or (first >= cued.source[1] and not _describes_agent(case, first))):
        told = case.pieces(first, _put_stop(case, first))
        return _said_of(case) + told if case.complement.shape is TO else told
    if cued.source:
        return _around_agent(case, *cued.source)
    stranded = case.lower[first] in _LEADS and not case.passage.phrases.is_word(first + 1)
    return _said_of(case) + case.pieces(first, _put_stop(case, first)) if cued.subject and not stranded else []


def _describes_agent(case: Case, first: int) -> bool:
    """Say whether a relative clause behind an agent is of that: "repeated by several clerks | who heard it"."""
    if case.lower[first] == "that":
        meant = "hearer" in case.takes or case.lower[case.cued.hit.group - 1] == "it"
        return not meant or opens_relative(case.passage.phrases, first, case.sentence.stop)
    return case.lower[first] in RELATIVES


def _around_agent(case: Case, first: int, stop: int) -> list[Range]:
    """Return the contents of a passive: between verb and agent, after the agent, or in front of the verb."""
    cued, closers, after = case.cued, case.passage.closers, case.complement.first
    marked = stop + (case.lower[stop] == "as")
    charged = case.lower[stop] in cued.hit.frames.marks
    if charged or (cued.stop >= first - 1 and (marked in closers or case.lower[stop] in _LEADS)):
        return _said_of(case) + case.pieces(stop, closers.get(marked) or case.clause_stop(stop))
    given = "hearer" in case.takes and after < first - 1  # "was promised | a job | by Poe"
    judged = given or "predicate" in case.takes or case.lower[after] in _LEADS or after in closers
    between = case.pieces(min(after, first - 1), first - 1) if judged else []
    if between or cued.hit.group == cued.hit.first:
        return _said_of(case) + between
    relative = cued.subject is not None and case.lower[cued.subject[1] - 1] in RELATIVES
    return ((relative or not case.sentence.quoted) and _said_of(case)) or case.pieces(
        case.sentence.first, cued.hit.group
    )


def _said_of(case: Case) -> list[Range]:
    """Return the subject of a passive, which is part of what is said: "the vase | is said to be"."""
    subject = case.cued.subject
    return case.pieces(*subject) if subject and "hearer" not in case.takes else []


def _put_stop(case: Case, first: int) -> int:
    """Return where what is asked, told or said of a subject ends; inside a relative clause, before the main verb."""
    stop = question_stop(case, first)
    if case.lower[case.cued.hit.group - 1] not in HANGING_ON:
        return stop
    return main_verb(case.passage.phrases, first, stop, acted=case.lower[first] == "to")


def _cited(case: Case) -> list[Range]:
    """Return the clause behind "as reported by the Post," or in front of it."""
    source, lead = case.cued.source, case.cued.hit.group - 1
    if source is None:
        return []
    if case.leads(lead):
        return case.rest(source[1] + 1) if case.words[source[1]] == "," else []
    if case.words[lead - 1] != ",":
        return []
    resumes = case.words[source[1]] == "," and not case.sentence.quoted
    after = case.rest(source[1] + 1) if resumes else []
    return case.pieces(case.sentence.first, lead - 1) + after
