"""One cue in its sentence, and the stretches of text around it that may be its contents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.complements import NOTHING, Complement
from quotecheck._quotes.cues import PARTICIPLE
from quotecheck._quotes.narration import narrates
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    OCCASION_LEADS,
    RELATIVES,
    TIMES,
)
from quotecheck._rule import Rule
from quotecheck.kinds import CueKind

_SPOKEN_CLOSES = frozenset(",.?!…;—–")
_JUDGED = frozenset(("as", "of", "for"))
_ASIDE_ENDS = frozenset(",—–)")
_FRONTED = frozenset(("which", "who", "whom", "what"))
_TURNS = frozenset(("and", "but", "while"))
_CONTINUES = frozenset(("and", "or", "but", "then", ",", "before", "after", "while"))
_LISTED = frozenset(("that", "as", "and", "or", "to", "whether", "if"))
_SAYING = frozenset(("speech", "that"))
_MOST_ADJUNCTS = 4
_ADJUNCT_LEADS = OCCASION_LEADS | {"of", "about"}
EDGES = frozenset(".,;:—–-?!…")


Turn = tuple[Cued, bool]


class Case:
    """One cue in its sentence: what the rules at a cue read.

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

    def left_words(self) -> bool:
        """Say whether words in marks end right before the tag."""
        before = self.cued.first - 1
        if before < self.sentence.first:
            return False
        if before in self.passage.openers:
            return True
        return self.words[before] == "," and before - 1 in self.passage.openers

    def pieces(self, first: int, stop: int) -> list[Range]:
        """Cut a stretch into contents: words in marks alone, or narration as one piece."""
        words, quoted = self.words, self.sentence.quoted
        if quoted:
            quoted = [each for each in quoted if first <= each.outer_first and each.outer_stop <= stop]
        if not narrates(words, first, stop, quoted):
            return [(each.first, each.stop) for each in quoted]
        while first < stop and words[first] in EDGES and first not in self.passage.closers:
            first += 1
        while stop > first and words[stop - 1] in EDGES and not self.passage.phrases.abbreviates(stop - 1):
            stop -= 1
        return [(first, stop)] if first < stop else []

    def made(self, name: str, pieces: list[Range]) -> Attribution | None:
        """Make an attribution of contents."""
        if not pieces:
            return None
        cued, complement = self.cued, self.complement
        return Attribution(name, tuple(pieces), (), cued.hit, cued.source, complement.addressee, complement.occasion)

    def spoken(self, first: int) -> list[Range]:
        """Return the contents that begin with words in marks at a token."""
        return self.pieces(first, min(self.clause_stop(first), self.spoken_stop(first)))

    def spoken_stop(self, first: int) -> int:
        """Return where words in marks that close with a comma or a full stop end, with those that follow at once."""
        closers, place = self.passage.closers, first
        while place in closers:
            place = closers[place]
            following = place + (self.lower[place] in (",", "and", "or"))
            if following in closers:
                place = following
            elif self.passage.phrases.last_inside(place) not in _SPOKEN_CLOSES:
                return self.sentence.stop
        return place if place > first else self.sentence.stop

    def past_adjuncts(self, place: int) -> int:
        """Step over times and over to whom, where or of what something is said: "his answer to the board on Monday"."""
        phrases, lower, stop = self.passage.phrases, self.lower, self.sentence.stop
        for _ in range(_MOST_ADJUNCTS):
            while lower[place] in TIMES and place < stop:
                place += 1
            word = lower[place + 1]
            named = self.words[place + 1][:1].isupper() or (word.endswith("s") and not word.endswith("ss"))
            known = named or word in DETERMINERS or word in TIMES
            if lower[place] not in _ADJUNCT_LEADS or not known:
                break
            end = place + 1 if lower[place + 1] in TIMES else phrases.phrase_from(place + 1, stop, apposition=False)
            if end == place + 1 and lower[end] not in TIMES:
                break
            place = end
        return place

    def is_clause(self) -> bool:
        """Say whether what follows the cue is a subject and its verb, not just an object."""
        phrases, first = self.passage.phrases, self.complement.first
        stop = phrases.phrase_from(first, self.sentence.stop)
        while stop < self.sentence.stop and phrases.is_adverb(stop):
            stop += 1
        return first < stop < self.sentence.stop and (phrases.is_verb(stop) or self.lower[stop] in ("'s", "’s"))

    def leads(self, index: int) -> bool:
        """Say whether nothing but a conjunction stands in front of a token in its sentence."""
        first = self.sentence.first
        if self.words[index - 1] == ",":
            index -= 1
        return index == first or (index == first + 1 and self.lower[first] in CONJUNCTIONS)

    def after_colon(self, stop: int) -> int:
        """Return where the clause that a tag interrupts begins, behind a colon: "thus: they were, he said, old"."""
        opening = self.words[self.sentence.first : stop]
        return stop - opening[::-1].index(":") if ":" in opening else self.sentence.first

    def is_relative(self) -> bool:
        """Say whether the source is a relative pronoun."""
        source = self.cued.source
        return source is not None and self.lower[source[0]] in RELATIVES

    def is_fronted(self) -> bool:
        """Say whether what is judged stands in front as a relative: "whom she called 'brave'"."""
        before = self.cued.first - 1
        return before >= self.sentence.first and self.lower[before] in _FRONTED and not self.cued.inherits

    def is_unreal(self) -> bool:
        """Say whether the saying is none that took place: "would say", "cannot call it"."""
        hit = self.cued.hit
        helpers = self.lower[hit.group : hit.first]
        return not MODALS.isdisjoint(helpers) or (hit.negated and "to" in helpers)

    def is_mixed(self, pieces: Iterable[Range]) -> bool:
        """Say whether contents hold words of the narrator."""
        alone = {(each.first, each.stop) for each in self.sentence.quoted}
        return not alone.issuperset(pieces)

    def left(self) -> list[Range]:
        """Return the contents that stand before the tag in its sentence."""
        first = self.sentence.first
        for each in self.sentence.quoted:
            if self.words[each.outer_first - 1] in (":", "(") and first < each.outer_first < self.cued.first:
                first = each.outer_first
        return self.pieces(first, self.cued.first)

    def around_agent(self, first: int, stop: int) -> list[Range]:
        """Return the contents of a passive: between verb and agent, after the agent, or in front of the verb."""
        cued, closers = self.cued, self.passage.closers
        marked = stop + (self.lower[stop] == "as")
        if cued.stop >= first - 1 and (marked in closers or self.lower[stop] in _JUDGED):
            return self.pieces(stop, closers.get(marked) or self.clause_stop(stop))
        between = self.pieces(cued.stop, first - 1)
        bare = cued.hit.group == cued.hit.first
        return between if between or bare else self.pieces(self.sentence.first, cued.hit.group)

    def rest(self, first: int) -> list[Range]:
        """Return the contents from a token to the end of their clause."""
        return self.pieces(first, self.clause_stop(first))

    def clause_stop(self, first: int) -> int:
        """Return where the contents that begin at ``first`` end, at the latest with the sentence."""
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
        return self._main_stop(first)

    def _main_stop(self, first: int) -> int:
        """Return where the contents end that no other cue ends."""
        source = self.cued.source
        if source and source[0] > first and not self.cued.inverted:
            return source[0]
        if self.is_fronted() or (source and self.lower[source[1] - 1] in ("who", "which")):
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
        if word in _TURNS and (states or word != "and") and self._pauses(before - 1):
            return before - (self.words[before - 1] == ",")
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
        return self.lower[before] in _CONTINUES or before in self.passage.openers

    def is_closed(self) -> bool:
        """Say whether a tag has nothing of its own after it: ", officials said."."""
        if self.cued.hit.kind is CueKind.ACCORDING_TO:
            return True
        return not _SAYING.isdisjoint(self.takes) and self.complement.shape is NOTHING


AttributionRule = Rule[Case, Attribution]
