"""Words in marks that no cue claims, in their sentence: what the rules for them read."""

from __future__ import annotations

from functools import cache

import attrs

from quotecheck._lexicon import section
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.cues import PAST, CueHit, frames_of, lemma_of
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Sentence
from quotecheck._quotes.words import CLAUSE_PRONOUNS, CONJUNCTIONS, POSSESSIVES
from quotecheck._rule import Rule

_SPOKEN_ENDS = frozenset(",?!—–…")
_LEMMAS = {"began": "begin", "came": "come", "went": "go", "ran": "run"}
"""Of what words in marks may do besides being said: "Who is there?" came a voice."""
_ANSWERS = frozenset(("advice", "answer", "comment", "message", "motto", "reply", "response", "verdict"))
_PERSONS = frozenset(("he", "she", "they", "who", "another", "others"))


@attrs.define(eq=False)
class Uncued:
    """Words in marks that no cue claims, in their sentence: what the rules for them read.

    Attributes:
        passage: The text.
        sentence: The sentence that holds them.
        quoted: The words.
        earlier: The attributions of the sentences before.
        narrated: Words of the narrator stand beside them.
    """

    passage: Passage
    sentence: Sentence
    quoted: Quoted
    earlier: list[Attribution]
    narrated: bool

    def made(self, rule: str, source: Range | None, cue: CueHit | None = None) -> Attribution:
        """Make an attribution of the words alone."""
        contents = ((self.quoted.first, self.quoted.stop),)
        return Attribution(rule, contents, source=source, cue=cue).hold([self.quoted])

    def opens(self) -> bool:
        """Say whether the words open their sentence and end as speech does in front of its tag."""
        lead = self.quoted.outer_first - self.sentence.first
        first = lead == 0 or (lead == 1 and self.passage.lower[self.sentence.first] in CONJUNCTIONS)
        return first and self.passage.phrases.last_inside(self.quoted.outer_stop) in _SPOKEN_ENDS


UncuedRule = Rule[Uncued, Attribution]


def may_speak(passage: Passage, subject: Range) -> bool:
    """Say whether a subject is a name, a person or a pronoun for one."""
    last = passage.lower[subject[1] - 1]
    if subject[1] - subject[0] == 1 and last in CLAUSE_PRONOUNS:
        return last in _PERSONS
    return (
        passage.words[subject[1] - 1][:1].isupper()
        or last in passage.phrases.roles
        or (subject[1] - subject[0] > 1 and last in _kin())
    )


def summed_up(case: Uncued) -> Range | None:
    """Return who says no more than words in marks, or whose answer they are: "“No” was all he said"."""
    lower, place = case.passage.lower, case.quoted.outer_stop
    if case.quoted.outer_first > case.sentence.first or lower[place] not in ("is", "was"):
        return None
    if lower[place + 1] == "all":
        end = case.passage.phrases.phrase_from(place + 2, case.sentence.stop)
        return (place + 2, end) if end > place + 2 else None
    answered = lower[place + 1] in POSSESSIVES and lower[place + 2] in _ANSWERS
    return (place + 1, place + 2) if answered else None


@cache
def _kin() -> frozenset[str]:
    """Return the nouns for kin, age and sex: who they are may speak as well as who holds a role."""
    return frozenset(section("speakers.relation"))


def any_cue(passage: Passage, index: int) -> CueHit:
    """Make a cue of a verb that the lexicon need not list."""
    word = passage.lower[index]
    return CueHit(index, index + 1, index, frames_of(_LEMMAS.get(word) or lemma_of(word)), PAST)
