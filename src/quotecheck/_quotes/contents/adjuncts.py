"""What may stand between a cue and its contents: who was told, when, where and how something was said."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.contents.hearers import (
    before_place,
    before_told,
    counted_from,
    is_mass,
    past_list,
    past_relative,
)
from quotecheck._quotes.contents.interruptions import (
    CLOSINGS,
    TIME_PREPOSITIONS,
    TIMED,
    past_apposed,
    past_commas,
    past_enclosed,
    past_place,
)
from quotecheck._quotes.cues import BASE, SAYING
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    AUXILIARIES,
    DETERMINERS,
    HEARERS,
    OCCASION_LEADS,
    PRONOUNS,
    S_ENDINGS,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

_STOPS = frozenset(".,")
_TOPIC_LEADS = frozenset(("to", "of", "about", "with", "for"))
_AFTER_TOPIC = OCCASION_LEADS | TIMES | {"that", ",", ":", "."}
_PUT = frozenset(("question", "questions"))
_AFTER_ADVERB = TIMES | OCCASION_LEADS | {"that", "to"}
_PREPOSITIONS = _TOPIC_LEADS | OCCASION_LEADS
_OPENING_CLAUSE = DETERMINERS | PRONOUNS
_ADJUNCT_LEADS = TIMED.union(_PREPOSITIONS, CLOSINGS, ",")
"""First words of what may stand between a cue and its contents; also adverbs, and hearers."""
_ADVERBIAL = frozenset(("all", "average", "balance", "best", "fact", "least", "most", "reality", "total", "worst"))
"""What makes an adverb of the clause with a preposition: said | at least four had left."""
_YEAR_LEADS = frozenset(("in", "since"))
_AFTER_PARTICIPLE = OCCASION_LEADS | TIMES | {"last", "this", "earlier", "online"}
_ORDINALS = frozenset(("first", "second", "third", "last"))
_SHOWN = frozenset(("ahead", "at", "behind", "tied", "with"))
_NO_TIMES = frozenset(("so", "all", "both", "there", "have", "not", "never"))
_TIMING = frozenset(("after", "before"))
_TOLD = frozenset(("that", "to"))
_MOST_ADJUNCTS = 8


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


class Adjuncts:
    """Reads on from a cue over adjuncts.

    Attributes:
        first: The token after the adjuncts read so far.
        addressee: Who was told, or None.
        occasion: Where or how it was said, or None.
    """

    __slots__ = ("addressee", "cites", "first", "hears", "is_topical", "marks", "occasion", "passage", "stop", "takes")

    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued) -> None:
        self.passage = passage
        self.stop = sentence.stop
        self.takes, self.marks = cued.hit.frames.takes, cued.hit.frames.marks
        self.is_topical = "topic" in self.takes or cued.hit.passive
        self.hears = "hearer" in self.takes and not cued.hit.passive  # "he was told | the truth"
        self.cites = cued.hit.kind is CueKind.ACCORDING_TO
        self.addressee: Range | None = None
        self.occasion: Range | None = None
        first, lower = cued.stop, passage.lower
        if first in passage.closers:
            first = self._past_title(first)
        self.first = first
        adjoins = lower[first] in _ADJUNCT_LEADS or self.hears or lower[first].endswith("ly")
        if adjoins and cued.hit.kind is not CueKind.COLON:
            for _ in range(_MOST_ADJUNCTS):
                if not self._adjunct(lower[self.first]):
                    break

    def _adjunct(self, word: str) -> bool:
        """Step over one adjunct, if the contents do not begin here."""
        if word == "that" or self.first in self.passage.spoken:
            return False
        if word == ",":
            return self._aside()
        if word in CLOSINGS:
            past = past_enclosed(self.passage, self.first, self.stop)
            self.first = self.first if past is None else past
            return past is not None
        if (word in TIMED or word.endswith("ly")) and self._time():
            return True
        if self.hears and word[:1].isalnum() and self._hearer(word):
            return True
        topical = word in self.marks and (self.addressee is not None or self.is_topical)  # "told Roe | about it"
        return word in _PREPOSITIONS and not topical and self._preposition(word)

    def _time(self) -> bool:
        """Step over "later", "on Tuesday", "last week", "on Aug. 6, 2019"."""
        words, lower, phrases = self.passage.words, self.passage.lower, self.passage.phrases
        place, stop = self.first, self.stop
        if phrases.is_adverb(place) and lower[place] not in _NO_TIMES:
            following = lower[place + 1]
            ends = (
                (lower[place] == "later" and following in _OPENING_CLAUSE)
                or following[:1] in ",:."
                or place + 1 in self.passage.spoken
                or following in _AFTER_ADVERB
                or following in self.marks
            )
            if place + 1 < stop and ends:
                self.first += 1
                return True
        if lower[place] in TIME_PREPOSITIONS and lower[place + 1] not in ("a", "the"):
            place += 1
        elif lower[place] == "for":
            the = lower[place + 1] == "the"
            place += (2 + (lower[place + 2] in _ORDINALS)) if the else 1 + is_number(words[place + 1])
        while lower[place] in TIME_LEADS and lower[place] != "that" and place < stop:
            place += 1
        if lower[place] == "time" and lower[place - 1] == "the" and place == self.first + 1:
            return False  # "said | the time for talk was over"
        dated = place == self.first + 1 and lower[place - 1] in _YEAR_LEADS and _is_year(lower[place])
        if (not phrases.is_time(place) and not dated) or place >= stop or lower[place + 1] in S_ENDINGS:
            return False
        while place < stop and (lower[place] in TIMES or is_number(words[place]) or phrases.abbreviates(place)):
            place += 1
            if words[place] == "," and is_number(words[place + 1]):
                place += 2
        counts = lower[place] == "of"  # "four years of neglect"
        self.first = self.first if counts else place
        return not counts

    def _hearer(self, word: str) -> bool:
        """Read who was told, where the cue takes a hearer and a clause may still follow."""
        lower, phrases, first = self.passage.lower, self.passage.phrases, self.first
        if self.addressee:
            return False
        shows = "evidence" in self.takes and lower[first + 1].endswith("ing")
        if word in HEARERS and not (word == "her" and phrases.is_open(first + 1) and not shows):
            stop = first + 1
            if lower[stop] == "and":  # "told her | and her husband"
                stop = max(stop, phrases.phrase_from(stop + 1, self.stop, apposition=False))
        else:
            one = word == "one" and lower[first + 1] == "of"
            if (word in PRONOUNS and not one) or word in SUBORDINATORS:
                return False
            counted = counted_from(lower, self.passage.words, first)
            stop = phrases.phrase_from(counted, self.stop, apposition=False)
            stop = before_place(phrases, first, stop, self.marks)
            if "told" in self.takes and stop - first > 1:
                stop = before_told(phrases, first, stop)
        if stop == first or (phrases.is_verb(stop) and not (lower[stop + 1] == "that" or phrases.is_time(stop))):
            return False  # but "all he told | me | was that"
        amounts = lower[first + 1] == "of" and is_number(self.passage.words[first + 2])
        urged = "act" in self.takes and is_mass(phrases, first, stop)
        if amounts or urged or lower[stop - 1] in _PUT:
            return False  # "promised | aid of 40 million pesos", "asked | a simple question"
        shown = lower[stop] in _SHOWN or lower[stop].endswith("ing")
        if "evidence" in self.takes and (shown or word not in HEARERS) and lower[stop] != "that":
            return False  # "showed Ann Roe | ahead"
        follows = lower[stop + 1] == "that" and stop + 2 < self.stop
        if follows and phrases.is_open(stop) and not phrases.is_verb(stop + 2):
            stop += 1
        self.first = past_list(phrases, past_relative(phrases, stop, self.stop), self.stop)
        self.addressee = (first, self.first - (lower[self.first - 1] == ","))
        return True

    def _preposition(self, word: str) -> bool:
        """Read to whom, of whom, where or how it was said."""
        first = self.first
        if first >= self.stop or (SAYING.isdisjoint(self.takes) and "topic" not in self.takes):
            return False
        if word in _TOPIC_LEADS:
            return self._topic(word, first)
        lower = self.passage.lower
        stop = self.passage.phrases.phrase_from(first + 1, self.stop, apposition=False)
        stop += stop == first + 2 and self._is_described_noun(stop)
        governs = (
            self.passage.words[stop] in AUXILIARIES and stop > first + 2
        )  # "said | in some wards nurses were alone"
        if stop == first + 1 or governs or lower[first + 1] in _ADVERBIAL or self._opens_clause(word, stop):
            return False
        if self.passage.phrases.is_amount(first + 1) or (word in self.marks and self._ends(stop)):
            return False  # "commented | on the delay."
        stop = self._past_title(stop)
        if word == "by" and self.cites:
            self.first = stop  # "according to a survey | by the union,"
            return True
        self.occasion = self.occasion or (first, stop)
        read = lower[stop : stop + 2] == ["read", "to"]  # "in a statement | read to the court"
        reduced = self.passage.phrases.is_reduced(stop, first) and lower[stop + 1] in _AFTER_PARTICIPLE
        told_of = read or reduced
        self.first = stop + told_of  # "in a letter | sent on Monday by the board | that"
        self.first += lower[self.first] == "online"
        return True

    def _opens_clause(self, word: str, stop: int) -> bool:
        """Say whether a clause tells when something was said: "said after | she left | that"."""
        return word in _TIMING and self.passage.phrases.is_finite(stop)

    def _is_described_noun(self, place: int) -> bool:
        """Say whether a plural that is written like a verb is the noun of an adjective: in written | comments."""
        trigger = self.passage.triggers.get(self.passage.lower[place])
        plural = trigger is not None and trigger.noun is not None and self.passage.lower[place].endswith("s")
        return plural and self.passage.words[place - 1].islower()

    def _past_title(self, place: int) -> int:
        """Step over words in marks that only name something: on the podcast “Harbour Talk”."""
        named = place + (self.passage.words[place] == ",")
        closers = self.passage.closers
        return closers[named] if named in closers and named not in self.passage.spoken else place

    def _topic(self, word: str, first: int) -> bool:
        """Step over "to reporters", "of the plan", if the contents still follow."""
        lower, stop = self.passage.lower, first + 2
        following = lower[first + 1]
        hearer = following in HEARERS and not (following == "her" and self.passage.phrases.is_open(first + 2))
        acts = BASE in self.passage.phrases.verbs.get(following, ("", ()))[1]  # "told | to say that"
        person = hearer or following in DETERMINERS or following.endswith("s") or (lower[stop] == "that" and not acts)
        if word == "to" and not person and not self.passage.words[first + 1][:1].isupper():
            return False
        if not hearer:
            stop = self.passage.phrases.phrase_from(first + 1, self.stop, apposition=False)
        follows = (
            lower[stop] in _AFTER_TOPIC or lower[stop] in self.marks or stop in self.passage.spoken or stop >= self.stop
        )
        if stop == first + 1 or not follows:
            return False
        if word == "to":
            self.addressee = self.addressee or (first + 1, stop)
        elif (word in ("about", "for") or word in self.marks) and self._ends(stop):
            return False  # "asked the board for time."
        self.first = stop
        return True

    def _ends(self, stop: int) -> bool:
        """Say whether a mark is the last of a clause, or of its sentence, and no words in marks go on with it."""
        ends = stop + 1 >= self.stop or stop + 1 not in self.passage.spoken
        return self.passage.words[stop] in _STOPS and ends

    def _aside(self) -> bool:
        """Step over ", in a statement," between commas."""
        past = past_commas(self.passage, self.first, self.stop) or past_place(self.passage, self.first, self.stop)
        if past is None and self.addressee and self.addressee[1] == self.first and not _TOLD.isdisjoint(self.takes):
            past = past_apposed(self.passage, self.first, self.stop)
        if past is not None:
            self.first = past
            return True
        lower, start = self.passage.lower, self.first
        self.first += 1
        if lower[self.first] in _PREPOSITIONS and self._preposition(lower[self.first]):
            self._time()
            word, following = lower[self.first], self.first + 1
            if word in ",:" and (word != "," or following in self.passage.spoken or lower[following] == "that"):
                return True
        self.first = start
        return False
