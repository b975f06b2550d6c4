"""The rules for tags beside words in marks: behind them, with the source behind its verb, in front of them."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import CLAUSES, COLON, THAT, WORDS
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.cues import PARTICIPLE
from quotecheck._quotes.rules.leads import interrupted, is_lead
from quotecheck._quotes.words import CONJUNCTIONS
from quotecheck._rule import rule
from quotecheck.kinds import CueKind

_SPOKEN_ENDS = frozenset(",?!—–…-")


@rule(
    examples=[
        ('⟦"We never saw the memo,"⟧ Ann Roe said.', "Ann Roe · say"),
        ('⟦"We never saw it," she told us. "We asked twice."⟧', "she · tell"),
        ('⟦"We never saw it?"⟧ Roe asked.', "Roe · ask"),
        ("⟦“What a din!”⟧ Rep. Glenn Poe, R-Pa., said of the fair.", "Rep. Glenn Poe, R-Pa. · say"),
        ("⟦“Never,” Roe said, “and nowhere.”⟧ She left.", "Roe · say"),
        ("⟦“I never sat for it”⟧, Poe says of the portrait that hangs in the hall.", "Poe · say"),
        ("⟦“She fell,”⟧ Poe is heard saying on the tape.", "Poe · say"),
        ("They sell “Gull Pie” (⟦“it flies off the shelf,”⟧ Roe says).", "Roe · say"),
        ("⟦Poe texted a friend that the till was “as good as ours,”⟧ the affidavit says.", "the affidavit · say"),
    ],
    silent=['The word "never" is what Roe said.'],
)
def tag_after(case: Case, index: int) -> Attribution | None:
    """A source and its verb right after words in marks credit them, and those that follow."""
    del index
    return None if case.cued.inverted else _tagged(case, "tag_after")


@rule(
    examples=[
        ('⟦"We never saw the memo,"⟧ said Ann Roe, the clerk.', "Ann Roe, the clerk · say"),
        ("⟦‘We never saw it,’⟧ replied the old clerk.", "the old clerk · reply"),
        ("⟦“We saw it go,”⟧ said a woman seated by the door.", "a woman · say"),
        ("⟦“We drew lots,”⟧ said one of two boys who stayed.", "one of two boys · say"),
        ("⟦“Is the pier shut?”⟧ asked @harbour_watch.", "@harbour_watch · ask"),
        ("⟦“We were at lunch,”⟧ explained its head of IT.", "its head of IT · explain"),
        ("⟦“Sell now,”⟧ said Leeds grain-trade manager Jock A. Poe.", "Leeds grain-trade manager Jock A. Poe · say"),
        ("⟦'Stay,' said the miller, lighting his pipe; 'there's no bed for ten miles o' road.'⟧", "the miller · say"),
        ("⟦“Wait,”⟧ said Kristen Day, the clerk.", "Kristen Day, the clerk · say"),
        (
            "⟦“They buy,”⟧ said a dealer at one exchange, who asked to stay unnamed.",
            "a dealer at one exchange, who asked to stay unnamed · say",
        ),
    ],
    silent=['"Fine," Roe said Monday.'],
)
def inverted(case: Case, index: int) -> Attribution | None:
    """A verb of saying right after words in marks may have its source behind it."""
    del index
    return _tagged(case, "inverted") if case.cued.inverted else None


def _tagged(case: Case, name: str) -> Attribution | None:
    if not case.left_words() or "speech" not in case.takes or case.cued.inherits:
        return None
    complement, begin = case.complement, case.sentence.first
    if complement.shape in CLAUSES and not case.cued.inverted:
        first = case.sentence.quoted[0]
        paused = (
            case.passage.phrases.last_inside(first.outer_stop) in _SPOKEN_ENDS or case.words[first.outer_stop] == ","
        )
        if first.outer_first > begin + 1 or not paused:
            return None
    if complement.shape in (WORDS, COLON) and _leads_up(case, begin):
        return None
    pieces = case.left()
    if complement.shape in (WORDS, COLON):
        pieces += case.spoken(complement.first)
    elif complement.shape is THAT and case.words[complement.first - 1] == ",":
        pieces += case.rest(complement.first)
    elif case.words[complement.first] == "," and complement.first < case.sentence.stop:
        after = complement.first + 1
        if case.is_mixed(pieces):
            pieces += case.rest(after)
        elif case.lower[after] in CONJUNCTIONS and after + 1 in case.passage.closers:
            pieces += case.spoken(after + 1)
    return case.made(name, pieces)


def _leads_up(case: Case, begin: int) -> bool:
    """Say whether words in marks in front of a tag stand in its lead: "Asked about the “leak”, | Roe said: “No.”."""
    openers, close = case.passage.openers, case.cued.first - 1
    opening = openers.get(close, openers.get(close - 1, begin))
    again = case.words[case.complement.first + 1][:1].isupper()
    return opening > begin and again and is_lead(case, begin, opening)


_ONE_WORD = 3
"""A word in its marks."""


def _is_manner(case: Case) -> bool:
    """Say whether a participle only tells how a tag is said: “You,” she said, smiling, “of all people”.

    Or the word in marks is an adverb: "said he wished to apologise “unreservedly”".
    """
    hit = case.cued.hit
    stop = case.passage.closers.get(hit.stop, hit.stop)
    if stop - hit.stop == _ONE_WORD and case.lower[hit.stop + 1].endswith("ly"):
        return True
    return hit.form == PARTICIPLE and case.cued.inherits and case.takes == {"speech"} and case.words[hit.stop] == ","


@rule(
    examples=[
        ('Ann Roe said: ⟦"We never saw the memo."⟧', "Ann Roe · say"),
        ("Roe told the BBC in May, ⟦“We asked twice.”⟧", "Roe · tell"),
        ("The crowd chanted ⟦“Out!” and “Now!”⟧", "The crowd · chant"),
        ("Roe sings, ⟦“I was never your weather”⟧, and everyone hums along.", "Roe · sing"),
        ("The boys yelled ⟦“Tide's up”⟧ and ran for the wall.", "The boys · yell"),
        ("⟦The new pier, he told the board, “is a folly.”⟧", "he · tell"),
        ("⟦There had been, Ann Roe said, “a slip or two” in the ledger⟧.", "Ann Roe · say"),
        ("The mayor said: ⟦Let us go⟧.", "The mayor · say"),
        ("Ann Roe shouted across the yard, ⟦“The tide is in.”⟧", "Ann Roe · shout"),
        ("The miller said a little sadly: ⟦“We have no flour.”⟧", "The miller · say"),
        ("She wrote as the train left, ⟦“We are safe.”⟧", "She · write"),
        ("Roe added a warning: ⟦“The wall will not hold.”⟧", "Roe · add"),
        ("The first thing Roe said was, ⟦“Where is the dog?”⟧", "Roe · say"),
        ("There were two notes. The first said, ⟦“Please knock.”⟧", "The first · say"),
        ("The pier, which critics call ⟦“a folly on stilts”⟧, opens in May.", "critics · call"),
        ("The woman whom the board called ⟦“our conscience”⟧ lives alone.", "the board · call"),
        ("On “Salt Hour,” Roe said: ⟦“We will win.”⟧", "Roe · say"),
        ("Roe wrote three words: ⟦“We are sorry.”⟧", "Roe · write"),
        ("Poe asked a simple question: ⟦“Who pays?”⟧", "Poe · ask"),
    ],
    silent=["She holds the “patience” record.", "She sang “The Low Tide” at dusk."],
)
def tag_before(case: Case, index: int) -> Attribution | None:
    """Words in marks right after a source and its verb, a comma or a colon between, are theirs."""
    del index
    if case.complement.shape not in (WORDS, COLON) or case.cued.hit.kind is CueKind.NOUN:
        return None
    first = case.complement.first
    if (not case.sentence.quoted and first >= case.sentence.stop) or _is_manner(case):
        return None
    tag = case.cued.first
    closed = not case.sentence.quoted and case.words[tag - 1] == "," and tag > case.sentence.first
    closed = closed and not is_lead(case, case.sentence.first, tag)
    front = case.pieces(case.opening(tag), tag) if closed else interrupted(case)
    return case.made("tag_before", front + case.spoken(first))
