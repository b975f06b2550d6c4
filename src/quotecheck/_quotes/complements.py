"""What stands after a cue: who was told, where it was said, and the contents themselves."""

from __future__ import annotations

from enum import IntEnum

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    ADVERBS,
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

_STOPS = frozenset(".,")
_SIGNS = frozenset("$£€([#@")
_TOPIC_LEADS = frozenset(("to", "of", "about", "with", "for"))
_AFTER_TOPIC = OCCASION_LEADS | TIMES | {"that", ",", ":", "."}
_TIME_PREPOSITIONS = frozenset(("in", "on", "at", "since", "during"))
_SAYING = frozenset(("that", "speech"))
_AFTER_ADVERB = TIMES | OCCASION_LEADS | {"that", "to"}
_TIME_CLAUSES = frozenset(("when", "after", "as", "before", "while"))
_TIMED = ADVERBS | _TIME_PREPOSITIONS | TIME_LEADS | TIMES
_PREPOSITIONS = _TOPIC_LEADS | OCCASION_LEADS
_ADJUNCT_LEADS = _TIMED | _PREPOSITIONS | {","}
"""First words of what may stand between a cue and its contents; also adverbs, and hearers."""
_LONGEST_ASIDE = 12
_MOST_ADJUNCTS = 8


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
_SHAPES = {
    **dict.fromkeys(CONJUNCTIONS, NOTHING),
    **dict.fromkeys(QUESTION_WORDS, WHETHER),
    "to": TO,
    "that": THAT,
}
"""The shapes that a first word tells."""


class Complement:
    """What follows a cue, read on over adjuncts to the contents.

    Attributes:
        shape: The shape of the contents.
        first: Where they begin.
        addressee: Who was told, or None.
        occasion: Where or how it was said, or None.
    """

    __slots__ = (
        "addressee", "closers", "first", "lower", "occasion", "phrases", "place", "shape", "stop", "takes", "words",
    )  # fmt: skip

    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued) -> None:
        self.words, self.lower = passage.words, passage.lower
        self.phrases, self.closers = passage.phrases, passage.closers
        self.stop = sentence.stop
        self.takes = cued.hit.frames.takes
        self.addressee: Range | None = None
        self.occasion: Range | None = None
        self.place = cued.stop
        hears = "hearer" in self.takes
        for _ in range(_MOST_ADJUNCTS):
            word = self.lower[self.place]
            if not (hears or word in _ADJUNCT_LEADS or word.endswith("ly")) or not self._adjunct(word):
                break
        self.first = self.place
        self.shape = self._shape()

    def _shape(self) -> Shape:
        """Tell the shape of the contents, and step over a mark in front of them."""
        place, closers = self.first, self.closers
        if place >= self.stop:
            return NOTHING
        word = self.lower[place]
        if word in (",", ";"):
            shape = NOTHING
            if place + 1 in closers:
                shape = WORDS
            elif self.lower[place + 1] == "that" and "that" in self.takes:
                shape = THAT
            self.first += shape is not NOTHING
            return shape
        if word == ":":
            self.first += 1
            return COLON
        if place in closers:
            return WORDS
        known = _SHAPES.get(word)
        if known is None or (known is THAT and self.lower[place + 1] in _STOPS and place + 1 not in closers):
            return BARE if word[:1].isalnum() or word in _SIGNS else NOTHING
        return known

    def _adjunct(self, word: str) -> bool:
        """Step over one adjunct, if the contents do not begin here."""
        if word == "that" or self.place in self.closers:
            return False
        if word == ",":
            return self._aside()
        if (word in _TIMED or word.endswith("ly")) and self._time():
            return True
        if "hearer" in self.takes and word[:1].isalnum() and self._hearer():
            return True
        return word in _PREPOSITIONS and self._preposition()

    def _time(self) -> bool:
        """Step over "later", "on Tuesday", "last week", "on Aug. 6, 2019"."""
        place = self.place
        if self.phrases.is_adverb(place) and self.lower[place] not in ("so", "all", "both", "there", "have"):
            following = self.lower[place + 1]
            if place + 1 < self.stop and (
                following[:1] in ",:." or place + 1 in self.closers or following in _AFTER_ADVERB
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
        if "hearer" not in self.takes or self.addressee or self.place in self.closers:
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
        self.addressee = (first, stop)
        self.place = stop
        return True

    def _preposition(self) -> bool:
        """Read to whom, of whom, where or how it was said."""
        word, first = self.lower[self.place], self.place
        if word not in _PREPOSITIONS or first >= self.stop or not _SAYING & self.takes:
            return False
        if word in _TOPIC_LEADS:
            return self._topic(word, first)
        stop = self.phrases.phrase_from(first + 1, self.stop, apposition=False)
        if stop == first + 1:
            return False
        self.occasion = self.occasion or (first, stop)
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
        follows = self.lower[stop] in _AFTER_TOPIC or stop in self.closers or stop >= self.stop
        if stop == first + 1 or not follows:
            return False
        if word == "to":
            self.addressee = self.addressee or (first + 1, stop)
        self.place = stop
        return True

    def _aside(self) -> bool:
        """Step over ", in a statement," between commas."""
        if self._between_commas():
            return True
        start, self.place = self.place, self.place + 1
        if self._preposition():
            self._time()
            word, following = self.words[self.place], self.place + 1
            if word in ",:" and (word != "," or following in self.closers or self.lower[following] == "that"):
                return True
        self.place = start
        return False

    def _between_commas(self) -> bool:
        """Step over anything short between commas in front of "that" or words in marks."""
        words, first = self.words, self.place + 1
        stop = min(self.place + _LONGEST_ASIDE, self.stop)
        comma = first
        while comma < stop and words[comma] != ",":
            comma += 1
        that = self.lower[comma + 1] == "that"
        if comma >= stop or not (that or comma + 1 in self.closers):
            return False
        timed = self.lower[first] in _TIME_CLAUSES
        for index in range(first, comma):
            if index in self.closers or (not timed and self.phrases.is_verb(index)):
                return False
        self.place = comma + that
        return True
