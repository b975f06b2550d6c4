"""The rule at cues in the passive: who said it stands behind "by", or nowhere."""

from __future__ import annotations

from quotecheck._quotes.acts import MEANT, question_stop, topic_of_question
from quotecheck._quotes.attribution import Attribution
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
        ("When asked in May ⟦if he would run⟧, Roe laughed.", "- · ask"),
        ("The clerk was asked ⟦to hand over the keys⟧.", "- · ask"),
        ("Parents were told on Monday ⟦that the school would close⟧.", "- · tell"),
        ("Roe was warned by her own engineers ⟦that the wall would crack⟧.", "her own engineers · warn"),
        ("It was announced in June ⟦that the ferry would stop⟧.", "- · announce"),
        ("The painting is said ⟦to be a fake⟧.", "- · say"),
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
    shape = case.complement.shape
    if cued.hit.frames.lemma == "ask" and shape is WORDS:
        return case.made("agent", case.spoken(first))
    if (topic := topic_of_question(case)) is not None:
        return case.made("agent", case.pieces(topic, question_stop(case, topic)))
    if shape in MEANT and (cued.source is None or ("hearer" in case.takes and first >= cued.source[1])):
        return case.made("agent", case.pieces(first, question_stop(case, first)))
    return case.made("agent", case.around_agent(*cued.source)) if cued.source else None
