"""Where the contents of one cue end in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from quotecheck._quotes.contents.complements import BARE, NOTHING, THAT, WHETHER, Complement
from quotecheck._quotes.contents.fronted import fronted_stop, main_clause, main_predicate, opens_clause
from quotecheck._quotes.contents.shares import is_share, other_share
from quotecheck._quotes.contents.subject_clauses import describes_subject
from quotecheck._quotes.contents.trailing import (
    BACKSHIFTED,
    is_nested,
    left_occasion,
    outer_clause,
    remark,
    returned,
    turned,
)
from quotecheck._quotes.cues import PARTICIPLE, PAST, PRESENT, SAYING
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases.asides import headed
from quotecheck._quotes.phrases.predicates import main_verb, only_verb
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import CONJUNCTIONS, CONTRACTED, HANGING, HANGING_ON, RELATIVES
from quotecheck.kinds import CueKind

_ASIDE_ENDS = frozenset(",—–)")
_CLAUSAL = frozenset(("that", "thought"))
_RELATIVE = frozenset(("who", "which"))
_FRONTED = frozenset(("which", "who", "whom", "what"))
_TURNS = frozenset(("and", "but", "while", "though", "although", "whereas"))
_CONTINUES = _TURNS | {"or", "then", ",", "before", "after"}
"""What a further verb of the same contents may stand behind."""
_UNLED = frozenset((BARE, WHETHER))
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
        if not cued.inverted and (cued.hit.form == PARTICIPLE or "," in self.words[first:stop]):
            stop = self._leading_stop(first, stop)
        if is_share(self.passage, cued.source):
            stop = other_share(self.passage, first, stop)
        if "that" in self.lower[first + 1 : stop] and self._is_nested():
            stop = outer_clause(self.passage, first, stop)
        return self._said(first, stop)

    def _is_nested(self) -> bool:
        """Say whether "that" behind a conjunction is of another cue: "Roe said Poe told her | it sank | and that"."""
        if "that" not in self.takes:
            return True
        ahead = (each for each in self.sentence.cues if each.hit.frames.states and each.hit.stop == self.cued.first)
        return self.complement.shape in _UNLED and next(ahead, None) is not None

    def _leading_stop(self, first: int, stop: int) -> int:
        """Return where contents end that stand in a clause or with a participle in front of the main clause or verb."""
        cued = self.cued
        participle = cued.hit.form == PARTICIPLE and cued.inherits
        subject = cued.source[0] if cued.inherits and cued.source and not participle else cued.first
        opening = min(subject, cued.first) - 1
        if not opens_clause(self.passage, self.sentence.first, opening + 1, participle=participle):
            return self._participle_stop(first, stop) if cued.hit.form == PARTICIPLE else stop
        acted = self.lower[first] == "to" or self.takes.isdisjoint(_CLAUSAL) or self._is_object(first)
        if self.words[opening - 1] == "," and self.sentence.first < opening - 1:
            bare = self.passage.phrases.phrase_from(self.sentence.first, opening) == opening - 1
            stop = main_predicate(self.passage, first, stop, acted=acted, bare=bare)
        nested = is_nested(self.lower, first) and not (self.lower[first] == "if" and "whether" in self.takes)
        return main_clause(self.passage, first, stop, acted=acted, nested=nested)

    def _is_object(self, first: int) -> bool:
        """Say whether contents are no clause up to their first comma: foresee | a fall, prices will drop."""
        comma = next((index for index in range(first, self.sentence.stop) if self.words[index] == ","), first)
        bare = self.complement.shape is BARE and self.complement.first == first
        return bare and not any(map(self.passage.phrases.is_verb, range(first, comma)))

    def _participle_stop(self, first: int, stop: int) -> int:
        """Return where what a participle tells ends before the verb of its subject: "Poe, calling it odd, | left"."""
        phrases, lowest, group = self.passage.phrases, self.sentence.first, self.cued.hit.group
        lowest += self.lower[lowest] in CONJUNCTIONS
        subject = phrases.phrase_from(lowest, group, apposition=False)
        follows = lowest < subject == group - (self.words[group - 1] == ",")
        gerund = subject == group - 1 and self.lower[subject] in HANGING  # "fees from | advising clients | fell"
        if lowest < subject and (subject == group or gerund) and self.lower[lowest] not in CONTRACTED:
            return self._main_verb(first, stop, inside=True)
        for comma in compress(range(first, stop), map(",".__eq__, self.words[first:stop])):
            if phrases.is_finite(comma + 1) and (follows or headed(phrases, lowest, comma) is not None):
                return comma
        return stop

    def _said(self, first: int, stop: int) -> int:
        """Return where contents without words in marks end in front of a remark of the narrator's."""
        quoted = self.sentence.quoted
        if quoted and any(first <= each.outer_first < stop for each in quoted):
            return stop
        stop = left_occasion(self.passage, first, remark(self.passage, first, stop))
        if self.cued.hit.negated:
            stop = turned(self.passage, first, stop)
        return returned(self.passage, first, stop) if self.cued.hit.form == PAST else stop

    def _others_stop(self, first: int) -> int | None:
        """Return where the other cues of the sentence end the contents, if one does."""
        if first <= self.complement.first:
            fronted = fronted_stop(self.sentence, self.cued, self.words, self.lower)
            if fronted is not None:
                return fronted
        for later, closed in self.turns:
            goes_on = later.inherits and later.hit.form == PARTICIPLE
            if (
                later is not self.cued
                and later.first + goes_on > first
                and not (self._is_told(later) or self._goes_back(later))
            ):
                stop = self._cut(later, closed=closed)
                if stop is not None and self._may_end(first, stop):
                    return stop
        for other in self.sentence.cues:
            if other.source and other.source[0] < self.cued.first < first < other.hit.group:
                if first < other.source[1]:
                    return other.source[1]
                mark = other.hit.group - 1
                if not other.inherits and (self.words[mark] in _ASIDE_ENDS or self._pauses(mark)):
                    return mark + (mark in self.passage.openers)
        return None

    def _may_end(self, first: int, stop: int) -> bool:
        """Say whether contents may end, with no conjunction or pronoun left alone: "a map which | , he said, was"."""
        return (stop > first + 1 or self.lower[first] != "that") and self.lower[stop - 1] not in RELATIVES

    def _main_stop(self, first: int) -> int:
        """Return where the contents end that no other cue ends."""
        source = self.cued.source
        if source and source[0] > first and not self.cued.inverted:
            return source[0]
        in_subject = self.is_in_subject()
        if in_subject or self.is_fronted() or self.is_in_relative():
            stop = min(self._relative_stop(first), self._semicolon(first))
            return self._main_verb(first, stop) if in_subject else stop
        return self._semicolon(first)

    def is_in_subject(self) -> bool:
        """Say whether the clause of a cue describes the subject of its sentence: "the men | police say robbed it"."""
        return describes_subject(self.passage.phrases, self.sentence, self.cued)

    def _main_verb(self, first: int, stop: int, *, inside: bool = False) -> int:
        """Return the verb behind contents that are part of its subject: "critics who say it sank | are wrong"."""
        phrases, bare = self.passage.phrases, self.complement.shape is BARE
        acted = (bare and self.takes.isdisjoint(_CLAUSAL)) or self.lower[first] == "to"
        whole = stop == self.sentence.stop and self.words[stop - 1] == "."
        found = main_verb(phrases, first, stop, acted=acted or self.lower[first].endswith("ing"), required=whole)
        if not (whole and bare and found == stop and (inside or self.is_fronted() or self.is_in_relative())):
            return found
        return only_verb(phrases, first, stop)

    def is_in_relative(self) -> bool:
        """Say whether the cue is the verb of a relative clause: "who has said", "a study that shows"."""
        group, source, lower = self.cued.hit.group, self.cued.source or self.cued.subject, self.lower
        last = lower[source[1] - 1 if source else group - 1]
        return CONTRACTED.get(last, last) in _RELATIVE or (not self.cued.inverted and lower[group - 1] == "that")

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

    def _goes_back(self, later: Cued) -> bool:
        """Say whether a verb joined to a clause in the past is part of it: "said she would run and | had told us"."""
        helper = self.lower[later.hit.group]
        past = self.cued.hit.form == PAST and helper in BACKSHIFTED and self.lower[later.first - 1] == "and"
        return past and later.hit.group < later.hit.first and self.lower[self.cued.hit.group] != helper

    def _cut(self, later: Cued, *, closed: bool) -> int | None:
        """Return where a later cue ends the contents of this one, if it does."""
        hit = self.cued.hit
        before = later.first - 1
        word, marked = self.lower[before], before in self.passage.openers
        paused = marked and self._pauses(before)
        parallel = later.hit.form == hit.form == PARTICIPLE and not later.inherits
        # "polls show her ahead: | a survey in May found", but not "a way out: a law that calls for"
        announced = word == ":" and not later.inherits and self.lower[later.hit.group - 1] not in HANGING_ON
        if announced or (parallel and word in _TURNS):
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

    def _is_told(self, later: Cued) -> bool:
        """Say whether a later cue goes on with a past that this one tells of: "says she met us and asked for time"."""
        if self.cued.hit.form not in PRESENT or later.hit.form != PAST or not later.inherits:
            return False
        phrases, first = self.passage.phrases, self.complement.first
        verb = next((index for index in range(first, later.first) if phrases.is_verb(index)), first)
        known = phrases.verbs.get(self.lower[verb])
        return known is not None and PAST in known[1]

    def _pauses(self, index: int) -> bool:
        """Say whether a token is a comma, or closes words in marks that end in one."""
        if index in self.passage.openers:
            return self.passage.phrases.last_inside(index + 1) == ","
        return self.words[index] == ","

    def _relative_stop(self, first: int) -> int:
        """Return where the relative clause of a cue ends: "the report, which says profits fell, came late"."""
        stop, words, phrases = self.sentence.stop, self.words, self.passage.phrases
        closers, index = self.passage.closers, first
        waits, parted = self.complement.shape is THAT, False  # "who said that the mill, her home, | was sold"
        while index < stop:
            place = closers.get(index, index + 1)
            marked = place > index + 1
            if self.lower[index] == "and" and self._is_relative_again(place):
                return index - (words[index - 1] == ",")
            waits = waits and not marked
            if words[index] == "," or (marked and phrases.last_inside(place) == ","):
                if phrases.is_finite(place) and not waits:
                    return place if marked else index
                waits, parted = waits and not phrases.is_finite(place), True
            elif waits and not parted:
                waits = not phrases.is_verb(index)
            index = place
        return stop

    def _is_relative_again(self, pronoun: int) -> bool:
        """Say whether the relative clause of a cue is followed by another: "who backed Roe and | who has left"."""
        before = self.cued.hit.group - 1
        again = self.lower[pronoun] in HANGING_ON and self.lower[pronoun] == self.lower[before]
        return again and self.passage.phrases.is_verb(pronoun + 1)

    def is_turn(self) -> bool:
        """Say whether what stands in front of a tag may end the contents of an earlier one."""
        before = self.cued.first - 1
        word = self.lower[before]
        return word in _CONTINUES or word in _OPENING or word == ":" or before in self.passage.openers

    def is_closed(self) -> bool:
        """Say whether a tag has nothing of its own after it: ", officials said."."""
        if self.cued.hit.kind is CueKind.ACCORDING_TO:
            return True
        states = self.cued.hit.kind is not CueKind.NOUN and not SAYING.isdisjoint(self.takes)
        return states and self.complement.shape is NOTHING

    def is_fronted(self) -> bool:
        """Say whether what is judged stands in front as a relative: "whom she called 'brave'"."""
        before = self.cued.first - 1
        return before >= self.sentence.first and self.lower[before] in _FRONTED and not self.cued.inherits
