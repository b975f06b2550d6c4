"""One cue in its sentence, and the stretches of text around it that may be its contents."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.contents.extents import Extent
from quotecheck._quotes.contents.gaps import FINITE, has_gap
from quotecheck._quotes.contents.scenes import scene
from quotecheck._quotes.cues import PARTICIPLE, cue_table
from quotecheck._quotes.marks.narration import narrates
from quotecheck._quotes.phrases.asides import hangs
from quotecheck._quotes.words import (
    COMMON_VERBS,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    HEARERS,
    MODALS,
    OBJECTS,
    OCCASION_LEADS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
    past_rounding,
)
from quotecheck._rule import Rule
from quotecheck.kinds import CueKind

_SPOKEN_CLOSES = frozenset(",.?!…;—–")
TOPICS = frozenset(("about", "for"))
"""What leads from a verb to what it is about: said | about them."""
_RESUMING = frozenset(("and", "but", "so"))
_JUDGED = frozenset(("that", "which", "who", "whom"))
_SIGNS = frozenset("$£€")
_CONCEDING = frozenset(("although", "because", "since", "though", "while"))
_TURNED = frozenset(",;—–(")
_BREAKS = CONJUNCTIONS | SUBORDINATORS | PRONOUNS | frozenset(",;:—–")
_SHOWN = frozenset(("ahead", "at", "behind", "down", "tied", "up", "with"))
_LONGEST_SUBJECT = 15
_MOST_ADJUNCTS = 4
_ADJUNCT_LEADS = OCCASION_LEADS | {"of", "about"}
_EVERYTHING = frozenset(("anything", "everything", "much", "nothing", "something"))
_ADDRESSED = frozenset(("advice", "appeal", "plea", "reminder", "warning"))
"""Nouns of saying behind which "to" leads to a hearer as well as to an infinitive."""
_REFLEXIVE = word_class("reflexive_pronoun")
EDGES = frozenset(".,;:—–-?!…")


class Case(Extent):
    """One cue in its sentence: what the rules at a cue read."""

    __slots__ = ()

    def left_words(self) -> bool:
        """Say whether words in marks end right before the tag."""
        before, openers = self.cued.first - 1, self.passage.openers
        marked = before in openers or (self.words[before] == "," and before - 1 in openers)
        return marked and before >= self.sentence.first

    def pieces(self, first: int, stop: int) -> list[Range]:
        """Cut a stretch into contents: words in marks alone, or narration as one piece."""
        words, quoted = self.words, self.sentence.quoted
        if quoted:
            quoted = [each for each in quoted if first <= each.outer_first and each.outer_stop <= stop]
        if not narrates(words, first, stop, quoted):
            return [(each.first, each.stop) for each in quoted]
        while first < stop and words[first] in EDGES and first not in self.passage.closers:
            first += 1
        openers, abbreviates = self.passage.openers, self.passage.phrases.abbreviates
        while stop > first and words[stop - 1] in EDGES and stop - 1 not in openers and not abbreviates(stop - 1):
            stop -= 1
        closed = words.index(")", first) if ")" in words[first:stop] else stop
        inside = any(each.first <= closed < each.stop for each in quoted)
        if closed < stop and not inside and "(" not in words[first:closed]:
            return self.pieces(first, closed)  # "(who called it “odd” | ) left"
        return [(first, stop)] if first < stop else []

    def made(self, name: str, pieces: list[Range]) -> Attribution | None:
        """Make an attribution of contents."""
        if not pieces:
            return None
        cued = self.cued
        hearer, occasion = scene(self, pieces)
        return Attribution(name, tuple(pieces), (), cued.hit, cued.source, hearer, occasion)

    def spoken(self, first: int) -> list[Range]:
        """Return the contents that begin with words in marks at a token."""
        return self.pieces(first, min(self.clause_stop(first), self.spoken_stop(first)))

    def spoken_stop(self, first: int) -> int:
        """Return where words in marks that close with a comma or a full stop end, with those that follow at once."""
        closers, place = self.passage.closers, first
        judged = "object" in self.takes and self.lower[self.cued.first - 1] in _JUDGED
        while place in closers:
            place = closers[place]
            following = place + (self.lower[place] in (",", "and", "or"))
            if following in closers:
                place = following
            elif judged or self.resumes(place):
                return place  # "which Roe called “odd” | sank"
            elif self.passage.phrases.last_inside(place) not in _SPOKEN_CLOSES:
                return self.sentence.stop
        return place if place > first else self.sentence.stop

    def resumes(self, place: int) -> bool:
        """Say whether the narrator goes on behind words in marks: “Out!” | and holding, “odd”, | and she laughed."""
        if self.words[place] == ",":
            following = self.lower[place + 2]
            return self.lower[place + 1] in _RESUMING and place + 2 not in self.passage.closers and following != "that"
        following = self.lower[place + 1]
        return self.lower[place] == "and" and (self.passage.phrases.is_verb(place + 1) or following.endswith("ing"))

    def judged_stop(self) -> int:
        """Return where what is judged ends: calls it “odd”, | and you see why."""
        first, stop = self.cued.stop, self.clause_stop(self.cued.stop)
        quoted = [each for each in self.sentence.quoted if first <= each.outer_first and each.outer_stop < stop]
        last = quoted[-1].outer_stop if quoted else stop
        return last if self.words[last] == "," and self.resumes(last) else stop

    def past_adjuncts(self, place: int) -> int:
        """Step over times and over to whom, where or of what something is said: "his answer to the board on Monday"."""
        phrases, lower, stop = self.passage.phrases, self.lower, self.sentence.stop
        for _ in range(_MOST_ADJUNCTS):
            while place < stop and (
                lower[place] in TIMES or (lower[place] in TIME_LEADS and lower[place + 1] in TIMES)
            ):
                place += 1
            word = lower[place + 1]
            named = self.words[place + 1][:1].isupper() or (word.endswith("s") and not word.endswith("ss"))
            if lower[place] not in _ADJUNCT_LEADS:
                break
            end = place + 1 if word in TIMES else phrases.phrase_from(place + 1, stop, apposition=False)
            known = named or word in DETERMINERS or word in TIMES
            if not known and not (lower[place] == "to" and self.is_addressed(place + 1)):
                break
            place = end
        return place

    def is_addressed(self, first: int) -> bool:
        """Say whether "to" leads from a noun to its hearers, and to no verb: "her appeal to | older voters"."""
        phrases, word = self.passage.phrases, self.lower[first]
        if self.cued.hit.frames.lemma not in _ADDRESSED:
            return False
        acts = word in COMMON_VERBS or word in phrases.verbs or self.lower[first + 1] in OBJECTS
        stop = phrases.phrase_from(first, self.sentence.stop, apposition=False)
        several = self.lower[stop - 1].endswith("s") or self.lower[stop - 1] in PLURALS
        return several and not acts and stop > first + 1

    def is_clause(self) -> bool:
        """Say whether what follows the cue is a subject and its verb, not just an object."""
        phrases, lower, first = self.passage.phrases, self.lower, self.complement.first
        if lower[first] in CONTRACTED or lower[first] in _REFLEXIVE:
            return lower[first] in CONTRACTED
        first = past_rounding(lower, first)  # "about | half would"
        stop = place = phrases.phrase_from(first, self.sentence.stop)
        while stop < self.sentence.stop and phrases.is_adverb(stop):
            stop += 1
        if not first < stop < self.sentence.stop:
            return False
        apposed = self.words[stop] == "," and "," in self.words[first:stop]  # "the firm, a maker of nets, | sank"
        if phrases.is_verb(stop + apposed) or lower[stop] in ("'s", "’s"):
            # "who found the ring | gave it back"
            bounded = self.is_in_relative() or self.cued.hit.form == PARTICIPLE
            return not bounded or self.clause_stop(self.complement.first) > stop + apposed
        if self.cued.hit.frames.lemma == "show" and self._is_shown(stop):
            return True
        if place == first or cue_table().triggers[lower[self.cued.hit.first]].noun:
            return False
        return self._acts_later(stop)

    def _is_shown(self, place: int) -> bool:
        """Say whether what a noun does or has follows it: "it shows Roe | leading", "Roe | with half the vote"."""
        lower = self.lower
        return (lower[place].endswith("ing") or lower[place] in _SHOWN) and lower[place - 1] not in PREPOSITIONS

    def _acts_later(self, place: int) -> bool:
        """Say whether a finite verb follows what hangs on a noun: "the plan to widen the road | was late"."""
        furthest = min(self.sentence.stop, place + _LONGEST_SUBJECT)
        while place < furthest and self.lower[place] not in _BREAKS:
            if self.words[place] in FINITE and self.lower[place - 1] != "to":
                return True
            place = self.passage.closers.get(place, place + 1)
        return False

    def is_bare_clause(self) -> bool:
        """Say whether a clause without "that" follows the cue; after "said" whatever is no topic: "said about them"."""
        first = self.complement.first
        if self.words[first - 1] == "," and "that" in self.takes:  # "said, if elected, she would"
            return True
        lemma = self.cued.hit.frames.lemma
        if self.lower[self.cued.first - 1] in _EVERYTHING and self.passage.phrases.is_verb(first):
            return False  # "not everything | he says | is true"
        if lemma != "say":
            return (
                "that" in self.takes
                and lemma != "put it"
                and (self.is_clause() or self.is_gerund(first) or has_gap(self, first))
            )
        return self.lower[first] not in TOPICS or self.passage.phrases.measures(first, first + 1)

    def is_gerund(self, first: int) -> bool:
        """Say whether a participle with its object follows the cue: "reported spending $4 million"."""
        after = self.words[first + 1]
        if self.cued.hit.frames.lemma == "report" and self.lower[first] != "missing":  # "reported raising and spending"
            return self.lower[first].endswith("ing") and (after[:1].isalnum() or after in _SIGNS)
        if self.is_unreal() or self.cued.hit.frames.lemma == "continue":
            return False
        if not self.lower[first].endswith("ing") or self.passage.phrases.is_verb(first + 1):
            return False
        return after in DETERMINERS or after in HEARERS or not after[:1].islower()

    def leads(self, index: int) -> bool:
        """Say whether nothing but a conjunction or an adverb stands in front of a token in its sentence."""
        first = self.sentence.first
        index -= self.words[index - 1] == "(" and index - 1 == self.sentence.first
        if self.words[index - 1] == ",":
            index -= 1
        joined = index == first + 1 and (self.lower[first] in CONJUNCTIONS or self.passage.phrases.is_adverb(first))
        return index == first or joined

    def is_second_half(self, index: int) -> bool:
        """Say whether a token opens the second half of a sentence: "the dam held, but | as Roe noted, it leaks"."""
        turn = self.lower[index - 1] in CONJUNCTIONS or self.lower[index - 1] in _CONCEDING
        return turn and self.words[index - 2] in _TURNED and self.words[self.complement.first] == ","

    def opening(self, stop: int) -> int:
        """Return where the clause of a tag begins, behind a colon or in a parenthesis: "thus: they, he said, left"."""
        begin = self.sentence.first
        if hangs(self.passage.phrases, stop - 2):
            return stop - 2
        for other in self.sentence.cues:
            tag = other.inverted and other.hit.kind is CueKind.VERB and not other.hit.passive
            if tag and begin < other.stop < stop:
                begin = other.stop  # “Sold,” said Roe, | whose firm, she said, had shut
        before = self.words[begin:stop][::-1]
        if self._resumes():
            begin = self._last_clause(begin, stop)
        if ":" in before and not self.passage.phrases.in_clock(stop - 1 - before.index(":")):
            begin = stop - before.index(":")
        if "(" in before and ")" not in before[: before.index("(")]:
            begin = max(begin, stop - before.index("("))
        return begin

    def _resumes(self) -> bool:
        """Say whether a verb follows the tag, so that the clause that it interrupts has none in front of it."""
        after = max(self.complement.first, self.cued.stop)
        return self.words[after] == "," and self.passage.phrases.is_verb(after + 1)

    def _last_clause(self, begin: int, stop: int) -> int:
        """Return where the last clause begins that has no verb yet: "Roe left, and | the crew, she said, stayed"."""
        is_verb, index = self.passage.phrases.is_verb, stop - 1
        while index > begin and not is_verb(index):
            if self.words[index] == ";" or (self.lower[index] in CONJUNCTIONS and self.words[index - 1] == ","):
                return index + 1
            index -= 1
        return begin

    def is_relative(self) -> bool:
        """Say whether the source is a relative pronoun."""
        source = self.cued.source
        return source is not None and self.lower[source[0]] in RELATIVES

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
        """Return the contents that stand before the tag in its sentence, or in the parenthesis or behind the colon."""
        first = self.sentence.first
        if self.cued.hit.kind is CueKind.ACCORDING_TO:
            first = self.opening(self.cued.first)
        for each in self.sentence.quoted:
            if self.words[each.outer_first - 1] in (":", "(") and first < each.outer_first < self.cued.first:
                first = each.outer_first
        return self.pieces(first, self.cued.first)

    def rest(self, first: int) -> list[Range]:
        """Return the contents from a token to the end of their clause."""
        return self.pieces(first, self.clause_stop(first))


AttributionRule = Rule[Case, Attribution]
