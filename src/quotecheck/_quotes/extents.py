"""Where the contents of one cue end in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._quotes.complements import NOTHING, Complement
from quotecheck._quotes.cues import PARTICIPLE, SAYING
from quotecheck._quotes.fronted import fronted_stop
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.trailing import main_clause, opens_clause, remark
from quotecheck.kinds import CueKind

_ASIDE_ENDS = frozenset(",—–)")
_CLAUSAL = frozenset(("that", "thought"))
_FRONTED = frozenset(("which", "who", "whom", "what"))
_TURNS = frozenset(("and", "but", "while", "though", "although", "whereas"))
_CONTINUES = _TURNS | {"or", "then", ",", "before", "after"}
_SCENES = frozenset(("when", "where"))
_OPENING = _SCENES | {"with"}
_LISTED = frozenset(("that", "as", "and", "or", "to", "whether", "if"))

Turn = tuple[Cued, bool]


class Extent:
    """One cue in its sentence, and how far its contents reach.

    Attributes:
        passage: The text.
        sentence: The sentence.
        cued: The cue with its source.
        turns: Cues of the sentence in front of which the contents of an earlier one may
            end, and whether each is closed; known once all cases of the sentence are.
        takes: The frames of the cue.
        complement: What follows the cue.
    """

    __slots__ = ("complement", "cued", "lower", "passage", "sentence", "takes", "turns", "words")

    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued, turns: Sequence[Turn]) -> None:
        self.passage = passage
        self.words, self.lower = passage.words, passage.lower
        self.sentence = sentence
        self.cued = cued
        self.turns = turns
        self.takes = cued.hit.frames.takes
        self.complement = Complement(passage, sentence, cued)

    def clause_stop(self, first: int) -> int:
        """Return where the contents that begin at ``first`` end, at the latest with the sentence."""
        stop = self._others_stop(first) if len(self.sentence.cues) > 1 else None
        if stop is None:
            stop = self._main_stop(first)
        cued = self.cued
        if not cued.inverted and "," in self.words[first:stop]:
            participle = cued.hit.form == PARTICIPLE and cued.inherits
            if opens_clause(self.passage, self.sentence.first, cued.first, participle=participle):
                acted = self.lower[first] == "to" or self.takes.isdisjoint(_CLAUSAL)
                stop = main_clause(self.passage, first, stop, acted=acted)
        return self._said(first, stop)

    def _said(self, first: int, stop: int) -> int:
        """Return where contents without words in marks end in front of a remark of the narrator's."""
        quoted = self.sentence.quoted
        if quoted and any(first <= each.outer_first < stop for each in quoted):
            return stop
        return remark(self.passage, first, stop)

    def _others_stop(self, first: int) -> int | None:
        """Return where the other cues of the sentence end the contents, if one does."""
        if first <= self.complement.first:
            fronted = fronted_stop(self.sentence, self.cued, self.words, self.lower)
            if fronted is not None:
                return fronted
        for later, closed in self.turns:
            goes_on = later.inherits and later.hit.form == PARTICIPLE
            if later is not self.cued and later.first + goes_on > first:
                stop = self._cut(later, closed=closed)
                if stop is not None:
                    return stop
        for other in self.sentence.cues:
            if other.source and other.source[0] < self.cued.first < first < other.hit.group:
                if first < other.source[1]:
                    return other.source[1]
                mark = other.hit.group - 1
                if not other.inherits and (self.words[mark] in _ASIDE_ENDS or self._pauses(mark)):
                    return mark + (mark in self.passage.openers)
        return None

    def _main_stop(self, first: int) -> int:
        """Return where the contents end that no other cue ends."""
        source = self.cued.source
        if source and source[0] > first and not self.cued.inverted:
            return source[0]
        subject = source or self.cued.subject
        if self.is_fronted() or (subject and self.lower[subject[1] - 1] in ("who", "which")):
            return self._relative_stop(first)
        return self._semicolon(first)

    def _semicolon(self, first: int) -> int:
        """Return where a semicolon ends the contents, unless a list goes on: the rest is the narrator's."""
        words, closers, index, stop = self.words, self.passage.closers, first, self.sentence.stop
        if ";" not in words[first:stop]:
            return stop
        while index < stop:
            if words[index] == ";" and self.lower[index + 1] not in _LISTED and index > first:
                return index
            index = closers.get(index, index + 1)
        return stop

    def _cut(self, later: Cued, *, closed: bool) -> int | None:
        """Return where a later cue ends the contents of this one, if it does."""
        hit = self.cued.hit
        before = later.first - 1
        word, marked = self.lower[before], before in self.passage.openers
        paused = marked and self._pauses(before)
        parallel = later.hit.form == hit.form == PARTICIPLE and not later.inherits
        if parallel and word in _TURNS:
            return before
        participle = later.hit.form == PARTICIPLE and self._pauses(before)
        if later.inherits and (later.source == self.cued.source or (participle and not hit.frames.states)):
            return before + paused if paused or word in _CONTINUES else None
        if ((closed or hit.passive) and (word == "," or marked)) or (
            paused and not later.inherits and not later.inverted
        ):
            return before + marked
        states = later.hit.frames.states or not hit.frames.states
        opens = word == "with" or (word in _SCENES and not later.inherits)
        if opens and self._pauses(before - 1):  # ", with one paper calling it", ", when she called it"
            return before - 1
        dashed = word == "but" and self.words[before - 1] in "—–-"
        # "a third said it was late | and a tenth said"
        again = not later.inherits and later.hit.frames is hit.frames and later.hit.form == hit.form
        shut = later.inherits and before - 1 in self.passage.openers  # "what he called “odd” | but insisted"
        turns = word in _TURNS and (states or word != "and")
        if turns and (dashed or again or shut or self._pauses(before - 1)):
            return before - (dashed or self.words[before - 1] == ",")
        return None

    def _pauses(self, index: int) -> bool:
        """Say whether a token is a comma, or closes words in marks that end in one."""
        if index in self.passage.openers:
            return self.passage.phrases.last_inside(index + 1) == ","
        return self.words[index] == ","

    def _relative_stop(self, first: int) -> int:
        """Return where the relative clause of a cue ends: "the report, which says profits fell, came late"."""
        stop, words = self.sentence.stop, self.words
        closers, phrases, index = self.passage.closers, self.passage.phrases, first
        while index < stop:
            if index in closers:
                index = closers[index]
                if phrases.last_inside(index) == "," and phrases.is_verb(index):
                    return index
                continue
            if words[index] == "," and phrases.is_verb(index + 1):
                return index
            index += 1
        return stop

    def is_turn(self) -> bool:
        """Say whether what stands in front of a tag may end the contents of an earlier one."""
        before = self.cued.first - 1
        return self.lower[before] in _CONTINUES or self.lower[before] in _OPENING or before in self.passage.openers

    def is_closed(self) -> bool:
        """Say whether a tag has nothing of its own after it: ", officials said."."""
        if self.cued.hit.kind is CueKind.ACCORDING_TO:
            return True
        return not SAYING.isdisjoint(self.takes) and self.complement.shape is NOTHING

    def is_fronted(self) -> bool:
        """Say whether what is judged stands in front as a relative: "whom she called 'brave'"."""
        before = self.cued.first - 1
        return before >= self.sentence.first and self.lower[before] in _FRONTED and not self.cued.inherits
