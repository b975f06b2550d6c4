"""What stands after a cue: who was told, where it was said, and the contents themselves."""

from __future__ import annotations

from enum import Enum

import attrs

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import PARTICIPLE
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    CONJUNCTIONS,
    DETERMINERS,
    HEARERS,
    OCCASION_LEADS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

_STOPS = frozenset(".,")
_SIGNS = frozenset("$£€([#@")
_TOPIC_LEADS = frozenset(("to", "of", "about", "with", "for"))
_AFTER_TOPIC = OCCASION_LEADS | TIMES | {"that", ",", ":", "."}
_TURNS = frozenset(("and", "but", "while"))
_CONTINUES = frozenset(("and", "or", "but", "then", ",", "before", "after", "while"))
_TIME_PREPOSITIONS = frozenset(("in", "on", "at", "since", "during"))
_SAYING = frozenset(("that", "speech"))
_AFTER_ADVERB = TIMES | OCCASION_LEADS | {"that", "to"}
_TIME_CLAUSES = frozenset(("when", "after", "as", "before", "while"))
_LONGEST_ASIDE = 12


class Shape(Enum):
    """The shape of what follows a cue."""

    NOTHING = "nothing"
    WORDS = "words in marks"
    COLON = "a colon"
    THAT = "a clause with that"
    WHETHER = "a question"
    TO = "an infinitive"
    BARE = "a clause or an object"


@attrs.define
class Complement:
    """What follows a cue: its shape, where its contents begin, and what stood before them."""

    shape: Shape
    first: int
    addressee: Range | None = None
    occasion: Range | None = None


def read_complement(passage: Passage, sentence: Sentence, cued: Cued) -> Complement:
    """Read on from a cue, over adjuncts, to its contents."""
    return _Reader(passage, sentence, cued).read()


class _Reader:
    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued) -> None:
        self.passage = passage
        self.words, self.lower = passage.words, passage.lower
        self.phrases = passage.phrases
        self.stop = sentence.stop
        self.takes = cued.hit.takes
        self.found = Complement(Shape.NOTHING, cued.stop)
        self.place = cued.stop

    def read(self) -> Complement:
        found = self.found
        for _ in range(8):
            word = self.lower[self.place]
            if self.place in self.passage.closers or word == "that" or not (word[:1].isalnum() or word == ","):
                break
            if not (self._time() or self._hearer() or self._preposition() or self._aside()):
                break
        found.first = self.place
        found.shape = self._shape()
        return found

    def _shape(self) -> Shape:  # noqa: PLR0911 - one return a shape
        place, closers = self.place, self.passage.closers
        word = self.lower[place] if place < self.stop else ""
        if word in (",", ";"):
            self.found.first = place + 1
            if place + 1 in closers:
                return Shape.WORDS
            if self.lower[place + 1] == "that" and "that" in self.takes:
                return Shape.THAT
            self.found.first = place
            return Shape.NOTHING
        if word == ":":
            self.found.first = place + 1
            return Shape.COLON
        if place in closers and word:
            return Shape.WORDS
        if word == "that" and (self.lower[place + 1] not in _STOPS or place + 1 in closers):
            return Shape.THAT
        if word == "to":
            return Shape.TO
        if word in QUESTION_WORDS:
            return Shape.WHETHER
        return Shape.BARE if (word[:1].isalnum() or word in _SIGNS) and word not in CONJUNCTIONS else Shape.NOTHING

    def _time(self) -> bool:
        """Step over "later", "on Tuesday", "last week", "on Aug. 6, 2019"."""
        place = self.place
        if self.phrases.is_adverb(place) and self.lower[place] not in ("so", "all", "both", "there", "have"):
            following = self.lower[place + 1]
            if place + 1 < self.stop and (
                following[:1] in ",:." or place + 1 in self.passage.closers or following in _AFTER_ADVERB
            ):
                self.place += 1
                return True
        if self.lower[place] in _TIME_PREPOSITIONS and self.lower[place + 1] not in ("a", "the"):
            place += 1
        while self.lower[place] in TIME_LEADS and self.lower[place] != "that" and place < self.stop:
            place += 1
        if self.lower[place] not in TIMES or place >= self.stop:
            return False
        while place < self.stop and (
            self.lower[place] in TIMES or is_number(self.words[place]) or self.phrases.abbreviates(place)
        ):
            place += 1
            if self.words[place] == "," and is_number(self.words[place + 1]):
                place += 2
        self.place = place
        return True

    def _hearer(self) -> bool:
        """Read who was told, where the cue takes a hearer and a clause may still follow."""
        if "hearer" not in self.takes or self.found.addressee or self.place in self.passage.closers:
            return False
        first = self.place
        if self.lower[first] in HEARERS:
            stop = first + 1
        else:
            if self.lower[first] in PRONOUNS or self.lower[first] in SUBORDINATORS:
                return False
            stop = self.phrases.phrase_from(first, self.stop, apposition=False)
        if stop == first or (self.phrases.is_verb(stop) and self.lower[stop] not in TIMES):
            return False
        self.found.addressee = (first, stop)
        self.place = stop
        return True

    def _preposition(self) -> bool:
        """Read to whom, of whom, where or how it was said."""
        word, first = self.lower[self.place], self.place
        if first >= self.stop or not _SAYING & self.takes:
            return False
        if word in _TOPIC_LEADS:
            return self._topic(word, first)
        stop = self.phrases.phrase_from(first + 1, self.stop, apposition=False)
        if word not in OCCASION_LEADS or stop == first + 1:
            return False
        self.found.occasion = self.found.occasion or (first, stop)
        self.place = stop
        return True

    def _topic(self, word: str, first: int) -> bool:
        """Step over "to reporters", "of the plan", if the contents still follow."""
        following = self.lower[first + 1]
        person = (
            self.words[first + 1][:1].isupper()
            or following in DETERMINERS
            or following in HEARERS
            or following.endswith("s")
        )
        if word == "to" and not person:
            return False
        stop = first + 2 if following in HEARERS else self.phrases.phrase_from(first + 1, self.stop, apposition=False)
        follows = self.lower[stop] in _AFTER_TOPIC or stop in self.passage.closers or stop >= self.stop
        if stop == first + 1 or not follows:
            return False
        if word == "to":
            self.found.addressee = self.found.addressee or (first + 1, stop)
        self.place = stop
        return True

    def _aside(self) -> bool:
        """Step over ", in a statement," between commas."""
        if self.words[self.place] != ",":
            return False
        if self._between_commas():
            return True
        start, self.place = self.place, self.place + 1
        if self._preposition():
            self._time()
            if self.words[self.place] in ",:":
                if (
                    self.words[self.place] == ","
                    and self.place + 1 not in self.passage.closers
                    and self.lower[self.place + 1] != "that"
                ):
                    self.place = start
                    return False
                return True
        self.place = start
        return False

    def _between_commas(self) -> bool:
        """Step over anything short between commas in front of "that" or words in marks."""
        timed = self.lower[self.place + 1] in _TIME_CLAUSES
        for index in range(self.place + 1, min(self.place + _LONGEST_ASIDE, self.stop)):
            if index in self.passage.closers or (self.phrases.is_verb(index) and not timed):
                return False
            if self.words[index] == ",":
                if self.lower[index + 1] != "that" and index + 1 not in self.passage.closers:
                    return False
                self.place = index + (self.lower[index + 1] == "that")
                return True
        return False


def clause_stop(passage: Passage, sentence: Sentence, cued: Cued, first: int) -> int:
    """Return where the contents that begin at ``first`` end, at the latest with the sentence."""
    for later in sentence.cues:
        if later is not cued and later.first > first:
            stop = _cut(passage, sentence, cued, later)
            if stop is not None:
                return stop
    return _relative_stop(passage, sentence, cued, first)


def _cut(passage: Passage, sentence: Sentence, cued: Cued, later: Cued) -> int | None:
    """Return where a later cue ends the contents of an earlier one, if it does."""
    before = later.first - 1
    word = passage.lower[before]
    parallel = later.hit.form == cued.hit.form == PARTICIPLE and not later.inherits
    if parallel and word in _TURNS:
        return before
    participle = later.hit.form == PARTICIPLE and word == ","
    if later.inherits and (later.source == cued.source or (participle and not cued.hit.frames.states)):
        return before if word in _CONTINUES else None
    if (word == "," or before in passage.openers) and closes(passage, sentence, later):
        return before + (before in passage.openers)
    states = later.hit.frames.states or not cued.hit.frames.states
    if word in _TURNS and passage.words[before - 1] == "," and (states or word != "and"):
        return before - 1
    return None


def _relative_stop(passage: Passage, sentence: Sentence, cued: Cued, first: int) -> int:
    """Return where the relative clause of a cue ends: "the report, which says profits fell, came late"."""
    source = cued.source
    if source and passage.lower[source[0]] in ("who", "which") and passage.words[source[0] - 1] == ",":
        index = first
        while index < sentence.stop:
            if index in passage.closers:
                index = passage.closers[index]
                if passage.words[index - 2] == "," and passage.phrases.is_verb(index):
                    return index
                continue
            if passage.words[index] == "," and passage.phrases.is_verb(index + 1):
                return index
            index += 1
    return sentence.stop


def closes(passage: Passage, sentence: Sentence, cued: Cued) -> bool:
    """Say whether a tag has nothing of its own after it: ", officials said."."""
    if cued.hit.kind is CueKind.ACCORDING_TO:
        return True
    if "speech" not in cued.hit.takes:
        return False
    complement = read_complement(passage, sentence, cued)
    return complement.shape is Shape.NOTHING
