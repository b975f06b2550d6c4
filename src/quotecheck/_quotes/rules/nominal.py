"""The rules at cues that are no verbs: labels, nouns of saying, "according to"."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.contents.cue_case import EDGES, Case
from quotecheck._quotes.contents.fronted import main_clause
from quotecheck._quotes.phrases.predicates import main_verb, opens_relative
from quotecheck._quotes.phrases.purposes import took_place
from quotecheck._quotes.rules.leads import after_lead, describes_source
from quotecheck._quotes.words import ARTICLES, BE, CONJUNCTIONS, DETERMINERS
from quotecheck._rule import rule
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

_TOPICS = frozenset(("about", "against", "for", "of", "on", "over", "to"))
_ABOUT = frozenset(("about", "against", "for", "of", "over"))
"""Behind what these lead to, "that" is a relative: "her criticism of a toll | that she had backed"."""
_MARKS = frozenset((CueKind.COLON, CueKind.DASH))
_SIGNS = frozenset("$£€¥")
_PLAIN = frozenset(
    ("blunt", "brief", "clear", "firm", "plain", "same", "short", "simple", "stark", "this", "unequivocal")
)
"""What a noun of saying is called whose words a colon leads to: "her message was simple: stay home"."""
_INTENDING = word_class("noun_of_intent")
"""Nouns that an infinitive tells the words of: her promise | to stay."""
_MOST_DESCRIBING = 4


@rule(
    examples=[
        ("Ann Roe: ⟦Rents will double⟧", "Ann Roe · :"),
        ("⟦Rents will double⟧: Roe\n\nThe mayor is Ann Roe.", "Roe · :"),
        ("⟦The dam may fail⟧ – report", "report · –"),
        ("Ann Roe: ⟦We have no more time⟧.\n\nBob Poe: You have a week.", "Ann Roe · :"),
        ("THE PRESIDENT: ⟦Let me finish⟧.\n\nMR. ROE: I beg your pardon.", "THE PRESIDENT · :"),
        ("CLERK (on phone): ⟦Which file⟧?\n\nROE: The bridge.", "CLERK (on phone) · :"),
        ("Ann Roe, weaver: ⟦We walked out⟧.\n\nBob Poe, 81: So did we.", "Ann Roe, weaver · :"),
        ("Interviewer: ⟦Were you there⟧?\n\nAnn Roe: I was.\n\nInterviewer: Alone?", "Interviewer · :"),
    ],
    silent=[
        "Sheep found in lift - Leeds Post\n\nThe Leeds Post has more.",
        "Opening hours: nine to five.",
        "Related: More on rents",
        "Ann Roe: 1,482",
        "CLAIM: The pier is shut.\n\nVERDICT: False. It is open.",
        "LEEDS, May 4: The pier is shut.\n\nYORK, May 5: It is open.",
    ],
)
def label(case: Case, index: int) -> Attribution | None:
    """A name and a colon at the head of a headline or of a turn of talk credit what follows."""
    if case.cued.hit.kind not in _MARKS or index != case.cued.first:
        return None
    if case.cued.inverted:  # the headline "Rents will double: Roe"
        return case.made("label", case.pieces(case.sentence.first, index))
    first, sentence = case.cued.stop, case.sentence
    stop = sentence.stop if first in case.passage.closers else case.passage.tokens.paragraph(first)[1]
    if not any(word.isalpha() for word in case.words[first:stop]):
        return None  # "Roe: 1,482"
    return case.made("label", case.pieces(first, stop))


@rule(
    examples=[
        ('Ann Roe repeated her claim ⟦that the memo was "forged"⟧.', "her · claim"),
        ("The vote followed Roe's warning ⟦that rents would double⟧.", "Roe · warning"),
        ("Roe's claim ⟦that the quay would close in May⟧ was denied.", "Roe · claim"),
        ("Roe's answer to the board was, ⟦“Never.”⟧", "Roe · answer"),
        ("Roe's ⟦“not one brick”⟧ promise lost her the seat.", "Roe · promise"),
        ("The docks shut at his call for ⟦a “day of rest”⟧ on Monday.", "his · call"),
        ("Roe's claim ⟦that the dam was “sound”⟧ was rejected on Monday.", "Roe · claim"),
        ("His vow ⟦to “fix the roof”⟧ was kept.", "His · vow"),
        ("Her message to the crews was plain: ⟦“Just row.”⟧", "Her · message"),
        ("Her message to the crews was plain: ⟦just row⟧.", "Her · message"),
        ("Her forecast: ⟦the quay will be dry by May⟧.", "Her · forecast"),
        ("Her answer, ⟦that nobody had asked⟧, drew a laugh.", "Her · answer"),
        ("Roe's theory this time is ⟦that the wreck is Danish⟧.", "Roe · theory"),
        ("Roe's claim ⟦that the quay was safe⟧ angered the crews.", "Roe · claim"),
        ("Despite her warning ⟦that the quay could sink⟧, nobody left.", "her · warning"),
        ("The mayor has given a warning ⟦that the quay could sink⟧.", "The mayor · warning"),
        ("There was a warning from Roe ⟦that the quay could sink⟧.", "Roe · warning"),
        ("Her advice to young clerks is ⟦to listen⟧.", "Her · advice"),
        ("It was a remark by Ann Roe ⟦that the dam was “only sleeping”⟧.", "Ann Roe · remark"),
    ],
    silent=[
        "His claims were heard.",
        "Roe made a statement that lasted ten minutes.",
        "Roe's criticism of a toll that she had backed was odd.",
        'The claim "for life" was a slogan.',
        "She has not changed her message to win over the young.",
        "The guild's message that comes too late is odd.",
        "Roe's appeal to older voters is half the story.",
    ],
)
def noun(case: Case, index: int) -> Attribution | None:
    """A noun of saying with its speaker beside it credits the clause or the words in marks around it."""
    del index
    if case.cued.hit.kind is not CueKind.NOUN:
        return None
    stop, lower = case.sentence.stop, case.lower
    place = case.past_adjuncts(case.cued.stop)
    if lower[place] in ("is", "was", "remains"):
        place += 1
        mark = place + (lower[place] in (",", ":"))
        if mark < stop and mark in case.passage.closers:
            first = mark + 1 + (lower[mark + 1] == lower[mark])
            return case.made("noun", case.rest(mark)) if case.words[first][:1].isupper() else None
    said = _announced(case, case.cued.stop) or _stated(case, place)
    if said or case.cued.inverted:
        return case.made("noun", said)
    return case.made("noun", _marked_before(case) or _marked_after(case, place))


def _stated(case: Case, place: int) -> list[Range]:
    """Read what stands behind a noun and its adjuncts: a clause, words in marks, what a colon announces."""
    stop, lower, after = case.sentence.stop, case.lower, place + 1
    if _opens_clause(case, place):
        relative = lower[place] == "that" and lower[case.cued.stop] in _ABOUT
        return [] if relative else case.pieces(place, _main_verb(case, place))
    marked = lower[place] in (":", ",", "of") and after < stop and after in case.passage.spoken
    if lower[place] == ":" and lower[case.cued.first - 1] == "in" and case.cued.first > case.sentence.first:
        return []  # "He was curt in his reply: “No”" is of who was
    if marked or (lower[place] == ":" and case.leads(case.cued.first)):
        return case.rest(after)
    if lower[place] == "," and lower[after] == "that" and "," in lower[after:stop]:
        return case.pieces(after, lower.index(",", after))
    return []


def _opens_clause(case: Case, place: int) -> bool:
    """Say whether a clause begins that is what a noun says: "her plea | to stay", not "used her speech | to call"."""
    phrases, word = case.passage.phrases, case.lower[place]
    if word == "that":
        return not opens_relative(phrases, place, case.sentence.stop)  # "her message | that comes too late"
    if word != "to" or case.cued.hit.frames.lemma not in _INTENDING:
        return False
    if is_number(case.words[place + 1]) or case.words[place + 1] in _SIGNS:
        return False  # "cut its forecast | to 3%"
    return not took_place(phrases, place, case.sentence.first) and not case.is_addressed(place + 1)


def _announced(case: Case, first: int) -> list[Range]:
    """Read what stands behind a colon that says what a noun was: “her message to them was plain: ‘Go’”."""
    stop, words = case.sentence.stop, case.words
    colon = next((index for index in range(first, stop) if words[index] == ":" or index in case.passage.closers), stop)
    if colon + 1 >= stop or words[colon] != ":" or BE.isdisjoint(case.lower[first:colon]):
        return []
    if colon + 1 in case.passage.spoken:
        return case.spoken(colon + 1)
    plain = case.lower[colon - 1] in _PLAIN and case.leads(case.cued.first) and not case.sentence.quoted
    return case.rest(colon + 1) if plain else []


def _main_verb(case: Case, first: int) -> int:
    """Return where contents end: before the main verb if their noun is its subject: his claim that … | was denied."""
    stop, opens, lowest = case.clause_stop(first), case.cued.first, case.sentence.first
    if case.passage.phrases.leads_in(lowest):  # "Despite his claim that it leaks, | nobody left"
        return main_clause(case.passage, first, stop, acted=case.lower[first] == "to")
    opens -= case.lower[opens - 1] in ARTICLES
    if opens > lowest and case.words[opens - 1] != ",":
        return stop
    return main_verb(case.passage.phrases, first, stop, acted=case.lower[first] == "to")


def _marked_before(case: Case) -> list[Range]:
    """Read words in marks in front of a noun and of what describes it: Roe's “not one brick” promise."""
    place = case.cued.hit.first - 1
    while place > case.cued.first and case.passage.phrases.is_open(place):
        place -= 1
    opening = case.passage.openers.get(place)
    return case.pieces(opening, place + 1) if opening is not None and opening in case.passage.spoken else []


def _marked_after(case: Case, place: int) -> list[Range]:
    """Read the noun phrase behind a preposition if it ends in words in marks: his call for a “day of rest”."""
    if case.lower[place] not in _TOPICS:
        return []
    first = mark = place + 1
    while mark < first + _MOST_DESCRIBING and mark not in case.passage.spoken:
        if case.lower[mark] not in DETERMINERS and not case.passage.phrases.is_open(mark):
            return []
        mark += 1
    inside = mark in case.passage.spoken and mark < case.sentence.stop
    return case.pieces(first, case.passage.closers[mark]) if inside else []


@rule(
    examples=[
        ("⟦Rents rose by a third⟧, according to a city survey.", "a city survey · according to"),
        ('According to Ann Roe, ⟦the lease was "a trap"⟧.', "Ann Roe · according to"),
        ("⟦Rents, according to the survey, rose by a third⟧.", "the survey · according to"),
        ("⟦The tram, in Roe's view, is “past mending”⟧.", "Roe · view"),
        ("⟦The tram by his own account was “a toy”⟧.", "his · account"),
        ("According to him, ⟦the quay was never safe⟧.", "him · according to"),
        ("According to Fisk data, ⟦rents fell⟧.", "Fisk data · according to"),
        ("One thing is plain: according to the survey, ⟦rents rose⟧.", "the survey · according to"),
        ("In Roe's opinion ⟦the tram could not be saved⟧.", "Roe · opinion"),
        ("Roe left, and ⟦the crew, according to the port, stayed in Leeds⟧.", "the port · according to"),
        ("⟦Fares, per the line's own site, start at €12⟧.", "the line's own site · per"),
        ("Roe, by his own admission ⟦a poor sailor⟧, left at dawn.", "his · admission"),
        ("In a poll of growers last month, ⟦half were for the dam⟧.", "a poll of growers · in"),
        ("In another poll, held in June, ⟦Roe was ahead⟧.", "another poll · in"),
        ("⟦The firm has reportedly moved to Leeds⟧, and its rivals may follow.", "- · reportedly"),
        ("Reportedly, ⟦the firm is moving to Leeds⟧.", "- · reportedly"),
        ("In her telling, ⟦the tram was never late⟧.", "her · telling"),
        ("According to local historian Ann Roe, ⟦the wall is Roman⟧.", "local historian Ann Roe · according to"),
        ("According to a poll of growers, ⟦Roe won half the vote, ahead of Poe⟧.", "a poll of growers · according to"),
        ("⟦Rents rose by a third⟧, per the Leeds Post.", "the Leeds Post · per"),
        ("The tram is slow: ⟦it lost an hour in May⟧, according to its own log.", "its own log · according to"),
        ("According to the memo, ⟦the mill, built in 1901, was unsafe⟧.", "the memo · according to"),
        ("⟦The dam was safe⟧, according to Dr Roe, of the port.", "Dr Roe, of the port · according to"),
        (
            "⟦Half stay at home⟧, according to Ann Roe, head of the port, which ran the poll.",
            "Ann Roe, head of the port · according to",
        ),
        ("(According to the harbour police, ⟦no log is kept⟧.)", "the harbour police · according to"),
    ],
    silent=[
        "They were seated according to rank and age.",
        "In the polls, Roe is ahead of Poe.",
        "A reportedly stolen boat was found.",
        "According to custom, the ship left at dawn.",
        "Rents rose, per cent for cent, as fast as fares.",
        "He had nine pounds in his account.",
        "Growers are split in their views of the dam.",
    ],
)
def according_to(case: Case, index: int) -> Attribution | None:
    """A phrase like "according to" credits the rest of its sentence to the source after it."""
    cued = case.cued
    if cued.hit.kind is not CueKind.ACCORDING_TO:
        return None
    if cued.subject:
        return case.made("according_to", case.pieces(*cued.subject) + case.rest(cued.stop))
    leads = case.leads(index) or case.words[index - 1] == ":"
    if leads and (first := after_lead(case, cued.stop)):
        return case.made("according_to", case.rest(first))
    left = case.left()
    goes_on = case.words[cued.stop] == "," and case.lower[cued.stop + 1] not in CONJUNCTIONS
    if goes_on and left and case.words[cued.first - 1] == "," and not describes_source(case, cued.stop + 1):
        left += case.rest(cued.stop + 1)
    elif cued.hit.first > cued.first and left and case.passage.phrases.is_verb(cued.stop):
        left += case.rest(cued.stop)  # "The tram | by his own account | was “a toy”"
    elif cued.hit.first > cued.first and case.words[cued.first - 1] == "," and case.words[cued.stop] not in EDGES:
        comma = next((place for place in range(cued.stop, case.sentence.stop) if case.words[place] == ","), None)
        left = case.pieces(cued.stop, comma or case.sentence.stop)  # "Roe, by his own account | a poor sailor, left"
    return case.made("according_to", left)
