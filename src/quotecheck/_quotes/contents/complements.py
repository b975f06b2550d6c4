"""What stands after a cue: the contents, and what leads up to them."""

from __future__ import annotations

from enum import IntEnum
from itertools import compress

from quotecheck._quotes.contents.adjuncts import Adjuncts
from quotecheck._quotes.contents.manner import spoken_after
from quotecheck._quotes.contents.postponed import postponed, resumed, timed_stop
from quotecheck._quotes.cues import PARTICIPLE
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases.predicates import opens_relative
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import CONJUNCTIONS, MODALS, NEGATIONS, QUESTION_WORDS, RELATIVES, TIMES
from quotecheck._tokens import APOSTROPHES, is_number
from quotecheck.kinds import CueKind

_STOPS = frozenset(".,")
_COMMAS = frozenset(",;")
_SIGNS = frozenset("$£€([#@")
_POINTING = frozenset(("it", "that", "these", "this", "those"))
_TIMING = frozenset(("after", "as", "before", "when", "while"))
_TRAILING = _TIMING | {"ahead", "during", "from", "in", "live", "more", "under", "with"}
"""First words of how or when something was said: she said | under oath."""
_REPEATED = frozenset(("again", "all", "before", "best", "once", "twice"))
_LONGEST_ASIDE = 25


class Shape(IntEnum):
    """The shape of what follows a cue."""

    NOTHING = 0
    WORDS = 1
    """Words in marks."""
    COLON = 2
    THAT = 3
    """A clause with "that"."""
    WHETHER = 4
    """A reported question."""
    TO = 5
    """An infinitive."""
    BARE = 6
    """A clause without "that", or an object."""


NOTHING, WORDS, COLON, THAT, WHETHER, TO, BARE = Shape
CLAUSES = (THAT, WHETHER, TO, BARE)
"""The shapes of what a verb governs."""
_FRONTED = frozenset(("that", "which", "who", "whom"))
_SPOKEN = frozenset(("speech", "thought"))
_GOVERNED = frozenset((TO, BARE))
_TAILS = frozenset((BARE, WHETHER))
_ADJOINING = frozenset((NOTHING, TO, BARE))
_CLAUSAL = frozenset(("that", "whether"))
_EQUATING = frozenset(("is", "was"))
_FREE = frozenset(("all", "what"))
_SHAPES = {
    **dict.fromkeys(CONJUNCTIONS, NOTHING),
    **dict.fromkeys(QUESTION_WORDS, WHETHER),
    **dict.fromkeys(_COMMAS, NOTHING),
    ":": COLON,
    "to": TO,
    "that": THAT,
}
"""The shapes that a first word tells, or a mark."""


class Complement(Adjuncts):
    """What follows a cue, read on over adjuncts to the contents.

    Attributes:
        shape: The shape of the contents, which begin at ``first``.
    """

    __slots__ = ("shape",)

    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued) -> None:
        super().__init__(passage, sentence, cued)
        self.shape = self._shape()
        if self.shape is BARE and passage.lower[self.first] in _EQUATING:
            self._equated(cued.first - 1, sentence.first)
        if (
            sentence.quoted
            and not cued.hit.passive
            and self.shape in _GOVERNED
            and not _SPOKEN.isdisjoint(self.takes)
            and self._is_said_so(sentence, cued.first - 1)
        ):
            return
        if self.shape in _TAILS and self._trails(sentence, cued):
            commas = compress(range(self.first, self.stop), map(",".__eq__, passage.words[self.first : self.stop]))
            self.first, self.shape = next(commas, self.stop), NOTHING
        if self.shape is NOTHING and "act" in self.takes and self.addressee and self.addressee[0] == cued.stop:
            self.first, self.shape, self.addressee = cued.stop, BARE, None  # "urged restraint"
        elif self.shape is WHETHER and passage.lower[self.first] == "when" and self._is_sure(cued):
            self._past_scene()
        elif self.shape in _ADJOINING and self._may_wait(cued):
            self._wait(cued, sentence.first)

    def _wait(self, cued: Cued, lowest: int) -> None:
        """Read on to a clause that stands farther off, or over what only tells when something was said."""
        place = postponed(self.passage, self.first, self.stop)
        if place is not None:
            self.first, self.shape = place, THAT if self.passage.lower[place] == "that" else WHETHER
        elif self.shape is BARE:
            self._past_scene()
        elif resumed(self.passage, self.first, self.stop) and self._leads(cued, lowest):
            self.first, self.shape = self.first + 1, BARE

    def _past_scene(self) -> None:
        """Step over a clause that only tells when something was said: "conceded | when the polls had closed"."""
        timed = timed_stop(self.passage, self.first, self.stop)
        if timed is not None:
            self.first, self.shape = timed, NOTHING

    def _is_sure(self, cued: Cued) -> bool:
        """Say whether somebody said something, so that "when" asks nothing: not "would not say | when it opens"."""
        hit, lower = cued.hit, self.passage.lower
        helpers = lower[hit.group - 1 : hit.first]
        asks = "whether" in self.takes and "that" not in self.takes
        return not (asks or hit.negated or "to" in helpers) and MODALS.isdisjoint(helpers)

    def _is_said_so(self, sentence: Sentence, before: int) -> bool:
        """Step over how, or to whom, a sentence in marks is said, unless it was: "shouted across the yard, “Go!”"."""
        closed = before - (self.passage.words[before] == ",") in self.passage.openers and before >= sentence.first
        place = None if closed else spoken_after(self.passage, self.first, self.stop)
        if place is None:
            return False
        if self.shape is TO and self.addressee is None:
            hearer = self.first + 1
            self.addressee = hearer, self.passage.phrases.phrase_from(hearer, place - 1)
        self.first, self.shape = place, WORDS
        return True

    def _shape(self) -> Shape:
        """Tell the shape of the contents, and step over a mark in front of them."""
        lower, closers, place = self.passage.lower, self.passage.spoken, self.first
        if place >= self.stop:
            return NOTHING
        word = lower[place]
        known = _SHAPES.get(lower[place + 1] if word in NEGATIONS else word)
        if known is TO and (lower[place + 1] in _SIGNS or is_number(lower[place + 1])):
            return NOTHING  # "declined to 40 tonnes"
        if known is THAT and self.occasion and self.occasion[1] == place and self._describes(place):
            return NOTHING
        after = place + 1 + (lower[place + 1] in TIMES)  # "told the story | that night."
        if known is None or (known is THAT and lower[after] in _STOPS and not self._opens(after)):
            if word[:1].isalnum() or word in _SIGNS:
                return BARE
            return WORDS if place in closers else NOTHING
        if known is COLON:
            self.first += 1
        elif word in _COMMAS:
            if place + 1 in closers:
                known = WORDS
            elif lower[place + 1] == "that" and "that" in self.takes and not self._describes(place + 1):
                known = THAT
            self.first += known is not NOTHING
        return known

    def _describes(self, that: int) -> bool:
        """Say whether "that" opens a relative clause."""
        return opens_relative(self.passage.phrases, that, self.stop)

    def _equated(self, before: int, lowest: int) -> None:
        """Step over what leads from a cue to its clause: "what she said | was that it leaked"; "was a lie" is none."""
        lower, place = self.passage.lower, self.first + 1
        known = _SHAPES.get(lower[place], NOTHING)
        marked = place + (lower[place] in (",", ":"))
        if marked in self.passage.spoken and lower[before] not in _FRONTED:
            self.first, self.shape = marked, WORDS  # "the first thing she said | was: “No.”"
        elif known in (THAT, WHETHER) and (lower[before] in _FREE or self.passage.phrases.is_open(before)):
            self.first, self.shape = place, known  # "the only thing she said | was that it leaked"
        elif lower[before] in _FREE and before == lowest:
            self.shape = NOTHING

    def points_back(self) -> bool:
        """Say whether it only points at what was said before: said that, said as much, said it twice."""
        lower, place = self.passage.lower, self.first
        following = lower[place + 1]
        if lower[place] in _POINTING:
            ends = place + 1 >= self.stop or not (following[:1].isalnum() or following[:1] in APOSTROPHES)
            return (ends and self.shape is BARE) or (lower[place] == "it" and following in _REPEATED)
        return lower[place] == "than" or (lower[place] == "as" and following == "much")

    def _may_wait(self, cued: Cued) -> bool:
        """Say whether the clause of a cue may stand farther off: not behind a tag, which closes what it follows."""
        before = cued.first - 1
        tagging = (self.passage.words[before] == "," and not cued.inherits) or before in self.passage.openers
        return cued.hit.kind is CueKind.VERB and not tagging and not _CLAUSAL.isdisjoint(self.takes)

    def _trails(self, sentence: Sentence, cued: Cued) -> bool:
        """Say whether a tag behind its clause ends in when or how it was said: "It sank, she said | as she left"."""
        lower, phrases, tag = self.passage.lower, self.passage.phrases, cued.first - 1
        if lower[self.first] not in _TRAILING or lower[tag] != "," or cued.hit.frames.lemma != "say" or sentence.quoted:
            return False
        if cued.hit.negated or cued.inverted or lower[cued.first] in RELATIVES:
            return False
        if "that" in lower[self.first : self.stop] or phrases.leads_in(sentence.first) or cued.inherits:
            return False
        clause = lower[self.first] not in _TIMING and any(map(phrases.is_verb, range(self.first, self.stop)))
        return not clause and any(map(phrases.is_verb, range(sentence.first, tag)))

    def _leads(self, cued: Cued, first: int) -> bool:
        """Say whether nothing stands in front of a tag, so that it follows no contents: "She wrote,", ", saying,"."""
        first += self.passage.lower[first] in CONJUNCTIONS
        return cued.first == first or cued.hit.form == PARTICIPLE

    def _opens(self, place: int) -> bool:
        """Say whether a clause goes on behind "that" and a mark: "that, while rents rose, nobody left"."""
        lower = self.passage.lower
        aside = lower[place + 1 : min(self.stop, place + _LONGEST_ASIDE)]
        return lower[place] == "," and "," in aside and aside[0] not in CONJUNCTIONS
