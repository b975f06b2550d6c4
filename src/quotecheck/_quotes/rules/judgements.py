"""The rule for what somebody judges: the object of a verb, and what it is called."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import COLON, NOTHING
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._rule import rule

_CLAUSAL = frozenset(("doubled", "finite", "hearer", "marked", "that"))
"""The frames of verbs that take a clause and nothing else: "submitted that"."""


@rule(
    examples=[
        ('Ann Roe called ⟦the memo "a forgery"⟧.', "Ann Roe · call"),
        ("Calling ⟦the toll “a tax on bread”⟧, Ann Roe left.", "Ann Roe · call"),
        ("A clerk (who called ⟦the plan “a farce”⟧) has left the board.", "who · call"),
        ("Roe accused ⟦the mayor of hiding the file⟧.", "Roe · accuse"),
        ("She calls ⟦Poe “a lamp in fog”⟧, and on that coast you see why.", "She · call"),
        ("Roe has in the past described ⟦the mayor as “a weathervane”⟧.", "Roe · describe"),
        ("Posters mocking ⟦the toll⟧ and calling for a strike went up.", "Posters · mock"),
        ("Poe defended ⟦the sale⟧ through a lawyer.", "Poe · defend"),
        ("Roe criticised ⟦the board⟧ and asked it to resign.", "Roe · criticise"),
        ("Roe praised ⟦the crews⟧ as she left the quay.", "Roe · praise"),
        ("Poe blasted ⟦Roe⟧ in the hall.", "Poe · blast"),
        ("Poe praised ⟦the crews⟧ after a meeting on the quay.", "Poe · praise"),
        ("Roe endorsed ⟦Poe⟧ here on Sunday.", "Roe · endorse"),
        ("Roe discussed ⟦the sale⟧ with her neighbours.", "Roe · discuss"),
        ("Poe rejected ⟦the plan⟧, told the crews to go home and left.", "Poe · reject"),
        ("Poe dismissed ⟦Roe's charges⟧ by naming a clerk.", "Poe · dismiss"),
        ("Poe dismissed ⟦the charge⟧ by naming two other clerks.", "Poe · dismiss"),
        ("Roe attacked ⟦the mayor for his silence⟧.", "Roe · attack"),
        ("Roe questioned ⟦his motives⟧.", "Roe · question"),
        ("The town was hit by what Roe called ⟦a hoax⟧.", "Roe · call"),
        ("Roe used her speech to denounce ⟦the raid⟧.", "Roe · denounce"),
        ("Roe urged ⟦calm⟧ after the dam burst.", "Roe · urge"),
        ("Roe said Poe had denounced ⟦the sale⟧ and that he would sue.", "Poe · denounce"),
        ("The Post said, citing ⟦two aides⟧, that the quay was safe.", "The Post · cite"),
        ("The quay shut, a step that Roe called ⟦cruel⟧.", "Roe · call"),
        ("Roe was the first bishop to endorse ⟦the ban⟧.", "Roe · endorse"),
        ("The report stops short of blaming ⟦the crew⟧.", "The report · blame"),
        ("It was a year in which a man who rejected ⟦the guild's views⟧ might win its vote.", "who · reject"),
        ("It was signed by a guild that has endorsed ⟦Roe⟧ and that has sent her money.", "a guild · endorse"),
        ("One gain in endorsing ⟦Roe⟧ is that it gave her time.", "One gain · endorse"),
        ("The clerk praised ⟦Roe⟧ openly.", "The clerk · praise"),
        ("Roe mocked ⟦her rivals⟧, talked over them and left.", "Roe · mock"),
        ("Poe defended ⟦the sale⟧ on Sunday at a fair in Leeds.", "Poe · defend"),
        ("The vicar condemned ⟦the raid⟧, as did the imam.", "The vicar · condemn"),
        ("Her rivals tend to describe ⟦her style as “damp”⟧.", "Her rivals · describe"),
    ],
    silent=[
        "He called his mother.",
        "A man accused of theft was freed.",
        "Police questioned the driver of the van.",
        "Roe slammed the door.",
        "He had a dog, a pug Roe called Bob.",
        "Roe could have used the speech to denounce the raid.",
        "Pakistan attacked England for 20 overs.",
        "She took the train to defend her title.",
        'They met at a café called "Blue".',
        "Roe runs a stall called the “Salty Dog”.",
        "Poe savaged Roe on Radio Salt's “Morning Tide”.",
    ],
)
def complement(case: Case, index: int) -> Attribution | None:
    """Words in marks in the object of a verb of judging are its subject's."""
    del index
    if (
        not {"noun", "forecast"}.isdisjoint(case.takes)
        or case.complement.shape in (NOTHING, COLON)
        or case.cued.inverted
        or case.cued.hit.frames.lemma == "put it"
        or case.takes <= _CLAUSAL
    ):
        return None
    return case.made("complement", case.pieces(case.cued.stop, case.judged_stop()))
