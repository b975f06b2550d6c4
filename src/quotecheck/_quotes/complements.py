"""What stands after a cue: who was told, where it was said, and the contents themselves."""

from __future__ import annotations

from enum import Enum

import attrs

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import PARTICIPLE
from quotecheck._quotes.passage import Cued, Passage, Sentence
from quotecheck._quotes.words import (
    CONJUNCTIONS,
    DETERMINERS,
    OCCASION_LEADS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

_LONGEST_ASIDE = 12
_HEARERS = frozenset("him her them us me you it everyone anyone".split())
_WH = frozenset("whether if how why what who when where which".split())


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
            if not (self._time() or self._hearer() or self._preposition() or self._aside()):
                break
        found.first = self.place
        found.shape = self._shape()
        return found

    def _shape(self) -> Shape:
        place, lower = self.place, self.lower
        if place >= self.stop:
            return Shape.NOTHING
        word = lower[place]
        if word == ",":
            if place + 1 in self.passage.closers:
                self.found.first = place + 1
                return Shape.WORDS
            if lower[place + 1] == "that" and "that" in self.takes:
                self.found.first = place + 1
                return Shape.THAT
            return Shape.NOTHING
        if word in ":—–" or (word == "-" and not self.passage.tokens.touches(place)):
            self.found.first = place + 1
            return Shape.COLON if word == ":" else Shape.NOTHING
        if not word[0].isalnum() and place not in self.passage.closers and word not in "$£€([#@":
            return Shape.NOTHING
        if place in self.passage.closers:
            return Shape.WORDS
        if word == "that" and (lower[place + 1] not in (".", ",") or place + 1 in self.passage.closers):
            return Shape.THAT
        if word in _WH:
            return Shape.WHETHER
        if word == "to":
            return Shape.TO
        return Shape.BARE if word not in CONJUNCTIONS else Shape.NOTHING

    def _time(self) -> bool:
        """Step over "later", "on Tuesday", "last week", "on Aug. 6, 2019"."""
        place = self.place
        if self.phrases.is_adverb(place) and self.lower[place] not in ("so", "all", "both", "there", "have"):
            following = self.lower[place + 1]
            if place + 1 < self.stop and (following[:1] in ",:." or place + 1 in self.passage.closers or following in TIMES | OCCASION_LEADS | {"that", "to"}):
                self.place += 1
                return True
        while self.lower[place] in TIME_LEADS and self.lower[place] != "that" and place < self.stop:
            place += 1
        if self.lower[place] not in TIMES or place >= self.stop:
            return False
        while place < self.stop and (self.lower[place] in TIMES or is_number(self.words[place]) or self.phrases.abbreviates(place)):
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
        if self.lower[first] in _HEARERS:
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
        word, first = self.lower[self.place], self.place
        if first >= self.stop:
            return False
        if word in ("to", "of", "about", "with", "for"):
            if word == "to" and not (self.words[first + 1][:1].isupper() or self.lower[first + 1] in DETERMINERS | _HEARERS or self.lower[first + 1].endswith("s")):
                return False
            stop = self.phrases.phrase_from(first + 1, self.stop, apposition=False)
            if self.lower[first + 1] in _HEARERS:
                stop = first + 2
            if stop == first + 1 or ("that" not in self.takes and "speech" not in self.takes):
                return False
            ends = stop >= self.stop or self.words[stop] in ",:." or stop in self.passage.closers or self.lower[stop] in OCCASION_LEADS | {"that"} | TIMES
            if not ends:
                return False
            if word == "to" and not self.found.addressee:
                self.found.addressee = (first + 1, stop)
            self.place = stop
            return True
        if word not in OCCASION_LEADS or ("that" not in self.takes and "speech" not in self.takes):
            return False
        stop = self.phrases.phrase_from(first + 1, self.stop, apposition=False)
        if stop == first + 1:
            return False
        if self.found.occasion is None:
            self.found.occasion = (first, stop)
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
                if self.words[self.place] == "," and self.place + 1 not in self.passage.closers and self.lower[self.place + 1] != "that":
                    self.place = start
                    return False
                return True
        self.place = start
        return False

    def _between_commas(self) -> bool:
        """Step over anything short between commas in front of "that" or words in marks."""
        for index in range(self.place + 1, min(self.place + _LONGEST_ASIDE, self.stop)):
            if index in self.passage.closers or self.phrases.is_verb(index):
                return False
            if self.words[index] == ",":
                if self.lower[index + 1] != "that" and index + 1 not in self.passage.closers:
                    return False
                self.place = index + (self.lower[index + 1] == "that")
                return True
        return False


def clause_stop(passage: Passage, sentence: Sentence, cued: Cued, first: int) -> int:
    """Return where the contents that begin at ``first`` end, at the latest with the sentence."""
    stop = _relative_stop(passage, sentence, cued, first)
    for later in sentence.cues:
        if later.first < first or later is cued:
            continue
        before = later.first - 1
        if before < first:
            continue
        alike = later.hit.form == cued.hit.form == PARTICIPLE and not later.inherits
        if alike and passage.lower[before] in ("and", "but", "while"):
            stop = before
            break
        if later.inherits and later.source == cued.source:
            stop = before if passage.lower[before] in ("and", "or", "but", "then", ",") else later.first
            break
        if (passage.words[before] == "," or before in passage.openers) and closes(passage, sentence, later):
            stop = before + (before in passage.openers)
            break
        if passage.lower[before] in ("and", "but", "while") and passage.words[before - 1] == "," and (later.hit.frames.states or not cued.hit.frames.states):
            stop = before - 1
            break
    return stop


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
