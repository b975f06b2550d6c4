"""The rule at cues in the passive: who said it stands behind "by", or nowhere."""

from __future__ import annotations

from quotecheck._quotes.acts import MEANT, is_cited, question_stop, topic_of_question
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.complements import WORDS
from quotecheck._quotes.cue_case import Case
from quotecheck._rule import rule


@rule(
    examples=[
        ('The memo was called ⟦"a forgery"⟧ by Ann Roe.', "Ann Roe · call"),
        ('⟦The memo, "a forgery,"⟧ was denounced by Ann Roe.', "Ann Roe · denounce"),
        ('Roe was asked by Bob Poe, the host, ⟦"Will you stay?"⟧', "Bob Poe, the host · ask"),
        ("Roe was said ⟦to be “out of breath”⟧.", "- · say"),
        ("Asked ⟦whether the dam was safe⟧, Roe left.", "- · ask"),
        ("The mayor left when asked about ⟦the dam⟧.", "- · ask about"),
        ("⟦The offer⟧ was rejected in March by growers.", "growers · reject"),
        ("Asked on Monday in Leeds about ⟦the dam⟧, the mayor sighed.", "- · ask"),
        ("When asked in June ⟦if the pier was hers⟧, Roe laughed.", "- · ask"),
        ("The clerk was asked ⟦to hand over the keys⟧.", "- · ask"),
        ("Parents were told on Monday ⟦that the school would close⟧.", "- · tell"),
        ("Roe was warned by her own engineers ⟦that the wall would crack⟧.", "her own engineers · warn"),
        ("It was announced in June ⟦that the ferry would stop⟧.", "- · announce"),
        ("The painting is said ⟦to be a fake⟧.", "- · say"),
        ("As reported by the Leeds Post, ⟦the dam is leaking⟧.", "the Leeds Post · report"),
        ("⟦The dam is leaking⟧, as noted by Ann Roe.", "Ann Roe · note"),
    ],
    silent=[
        'He was called "Bob" at home.',
        "The port was accused of raising fees by 9%.",
        "The offer was rejected by a margin of two to one.",
        "The plan was criticised by letter.",
        "Guests may be asked to show a ticket.",
        "The tower was told apart by its dome.",
    ],
)
def agent(case: Case, index: int) -> Attribution | None:
    """A passive verb credits what stands around it to the agent after "by"."""
    del index
    cued, first = case.cued, case.complement.first
    if not cued.hit.passive:
        return None
    if is_cited(case):
        return case.made("agent", _cited(case))
    shape = case.complement.shape
    if cued.hit.frames.lemma == "ask" and shape is WORDS:
        return case.made("agent", case.spoken(first))
    if (topic := topic_of_question(case)) is not None:
        return case.made("agent", case.pieces(topic, question_stop(case, topic)))
    if shape in MEANT and (cued.source is None or ("hearer" in case.takes and first >= cued.source[1])):
        return case.made("agent", case.pieces(first, question_stop(case, first)))
    return case.made("agent", case.around_agent(*cued.source)) if cued.source else None


def _cited(case: Case) -> list[Range]:
    """Return the clause behind "as reported by the Post," or in front of it."""
    source, lead = case.cued.source, case.cued.hit.group - 1
    if source is None:
        return []
    if case.leads(lead):
        return case.rest(source[1] + 1) if case.words[source[1]] == "," else []
    return case.pieces(case.sentence.first, lead - 1) if case.words[lead - 1] == "," else []
