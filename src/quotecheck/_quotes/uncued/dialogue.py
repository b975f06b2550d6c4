"""Talk in bare lines: of two who take turns, the other one speaks."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.uncued.uncued_case import Uncued
from quotecheck._rule import rule

_LONGEST = 30
"""A bare line of talk takes at most so many tokens: longer ones are statements that go on."""


_LATEST = 9
"""Who answers spoke in one of so many attributions in front."""
_SHORT = 16
"""An answer in such a talk takes at most so many tokens."""
_SPOKEN = frozenset(("any_verb", "carried_on", "inverted", "tag_after", "turn"))
_PUTTING = frozenset(("ask", "demand", "inquire", "wonder"))
_ASKING = frozenset(("i", "we"))


class Line(NamedTuple):
    """A paragraph of talk: where it begins, what credits it, and to whom."""

    first: int
    read: Attribution
    source: Range


@rule(
    examples=[
        (
            "“It is cold,” said Ann.\n\n“It is not,” said Bob.\n\n⟦“You have a coat.”⟧\n\n“You have two.”",
            "Ann · -",
        ),
        ("“It is cold,” Ann said.\n\n“Is it?” Bob said.\n\n⟦“Feel my hands.”⟧", "Ann · -"),
        (
            "“Where?” said Ann.\n\n“Out,” said Bob.\n\nShe rose.\n\n“Out where?”\n\n⟦“Just out.”⟧",
            "Bob · -",
        ),
        ("‘One,’ said Ann.\n\n‘Two,’ said Bob.\n\n⟦‘Three.’⟧\n\n‘Four,’ said Bob.", "Ann · -"),
        ("He shook his head. ‘No.’\n\nShe laughed. ‘Who, then?’\n\n⟦‘Your brother.’⟧", "He · -"),
        ("‘She left,’ he said. ‘On Monday.’\n\n‘Why?’ I asked.\n\n⟦‘To see the sea.’⟧", "he · -"),
        (
            "“Such as?” Ann asked.\n\n“Tar,” said Bob.\n\n“Why?” asked Ann.\n\n⟦“For the hull.”⟧\n\n“Which?”",
            "Bob · -",
        ),
        (
            "“One,” said Ann.\n\nBob rose. “Two,” he said.\n\n⟦“Three.”⟧\n\n“Four.”",
            "Ann · -",
        ),
        ("“One,” said Ann.\n\n“Two,” said Bob.\n\n“Three,” said Ann.\n\n⟦“Four.”⟧", "Bob · -"),
    ],
    silent=[
        "“It is cold,” said Ann.\n\n“It is late,” said Bob.\n\n“The last bus has gone.”",
        "“It is cold,” said Ann.\n\n“The last bus has gone.”\n\n“We should walk.”",
    ],
)
def turn(case: Uncued, index: int) -> Attribution | None:
    """A bare line of talk is said by whoever spoke before the last speaker, where two take turns."""
    passage, first = case.passage, case.sentence.first
    if index or case.narrated or first not in passage.starts:
        return None
    last = _line_before(case, first)
    if last is None:
        return None
    asked = passage.phrases.last_inside(last.read.marks[-1][1]) == "?"
    other = _line_before(case, _before_beat(case, last.first))
    if other is None or _is_one(passage, last.source, other.source):
        answering = _answering(case, last) if asked and _may_answer(case, last) else None
        return case.made("turn", answering) if answering else None
    known = asked or "turn" in (last.read.rule, other.read.rule) or _alternates(case, last, other)
    return case.made("turn", other.source) if known else None


def _may_answer(case: Uncued, last: Line) -> bool:
    """Say whether a bare line answers a question: the writer's, or one in a talk that goes on in short lines."""
    passage, first = case.passage, case.sentence.first
    if passage.lower[last.source[0]] in _ASKING:
        return True
    following = passage.tokens.paragraph(first)[1]
    put = last.read.cue is not None and last.read.cue.frames.lemma in _PUTTING
    return put and following - first <= _SHORT and following in passage.spoken


def _answering(case: Uncued, last: Line) -> Range | None:
    """Return who spoke last besides whoever asked something."""
    lower = case.passage.lower
    for read in reversed(case.earlier[-_LATEST:]):
        if read.marks and read.source and read.rule in _SPOKEN and not _is_one(case.passage, read.source, last.source):
            return None if lower[read.source[0]] in _ASKING else read.source
    return None


def _alternates(case: Uncued, last: Line, other: Line) -> bool:
    """Say whether two take turns: the last speaker spoke before the other too, or speaks next, or bare lines follow."""
    passage = case.passage
    earlier = _line_before(case, other.first)
    if earlier is not None and _is_one(passage, earlier.source, last.source):
        return True
    following = passage.tokens.paragraph(case.sentence.first)[1]
    stop = passage.tokens.paragraph(following)[1] if following < len(passage.tokens) else following
    if max(following - case.sentence.first, stop - following) > _LONGEST or following not in passage.spoken:
        return False
    return passage.spoken[following] == stop or _speaks_next(case, last.source)


def _speaks_next(case: Uncued, source: Range) -> bool:
    """Say whether the next sentence is tagged with a source as it is written."""
    passage = case.passage
    cues = passage.sentences[case.sentence.place + 1].cues
    return any(cued.source and _is_one(passage, cued.source, source) for cued in cues)


def _before_beat(case: Uncued, first: int) -> int:
    """Step back over a short paragraph without words in marks: "She put down the kettle."."""
    passage = case.passage
    begin = passage.tokens.paragraph(first - 1)[0] if first else first
    told = first - begin <= _LONGEST and not any(index in passage.spoken for index in range(begin, first))
    return begin if told else first


def _line_before(case: Uncued, first: int) -> Line | None:
    """Return the paragraph that ends before a token, if words in marks with a source open it, or end a short one."""
    if first <= 0:
        return None
    begin = case.passage.tokens.paragraph(first - 1)[0]
    opens = begin in case.passage.spoken
    if not opens and first - begin > _LONGEST:
        return None
    for read in reversed(case.earlier):
        if read.contents[0][0] < begin:
            break
        if not read.marks or read.source is None or read.contents[0][0] >= first:
            continue
        if read.marks[0][0] == begin or (not opens and read.rule in _SPOKEN):
            return Line(begin, read, read.source)
    return None


def _is_one(passage: Passage, one: Range, other: Range) -> bool:
    """Say whether two sources are one mention or are written alike."""
    return passage.lower[slice(*one)] == passage.lower[slice(*other)]
