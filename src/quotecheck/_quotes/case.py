"""One cue in its sentence, and the stretches of text around it that may be its contents."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution, CueAt, Range
from quotecheck._quotes.complements import Complement, clause_stop, read_complement
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import CONJUNCTIONS, RELATIVES

_SPOKEN_CLOSES = frozenset(",.?!…;—–")
_FRONTED = frozenset(("which", "who", "whom", "what"))
_LONGEST_LEAD = 20
_EDGES = frozenset(".,;:—–-?!…")


class Case:
    """One cue in its sentence: what the rules at a cue read."""

    def __init__(self, passage: Passage, sentence: Sentence, cued: Cued) -> None:
        self.passage = passage
        self.tokens = passage.tokens
        self.words, self.lower = passage.words, passage.lower
        self.sentence = sentence
        self.cued = cued
        self.complement: Complement = read_complement(passage, sentence, cued)

    @property
    def takes(self) -> frozenset[str]:
        """The frames of the cue."""
        return self.cued.hit.takes

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
        inside = [each for each in self.sentence.quoted if first <= each.outer_first and each.outer_stop <= stop]
        place, apart = first, True
        for each in inside:
            apart = apart and not any(self.words[index][:1].isalnum() for index in range(place, each.outer_first))
            place = each.outer_stop
        apart = apart and not any(self.words[index][:1].isalnum() for index in range(place, stop))
        if apart:
            return [(each.first, each.stop) for each in inside]
        while first < stop and self.words[first] in _EDGES and first not in self.passage.closers:
            first += 1
        while stop > first and self.words[stop - 1] in _EDGES and not self.passage.phrases.abbreviates(stop - 1):
            stop -= 1
        return [(first, stop)] if first < stop else []

    def made(self, name: str, pieces: list[Range]) -> Attribution | None:
        """Make an attribution of contents."""
        if not pieces:
            return None
        hit = self.cued.hit
        cue = CueAt(hit.first, hit.stop, hit.frames.lemma, hit.kind, hit.negated)
        return Attribution(
            name,
            tuple(pieces),
            cue=cue,
            source=self.cued.source,
            addressee=self.complement.addressee,
            occasion=self.complement.occasion,
        )

    def spoken(self, first: int) -> list[Range]:
        """Return the contents that begin with words in marks at a token."""
        stop = clause_stop(self.passage, self.sentence, self.cued, first)
        return self.pieces(first, min(stop, self.spoken_stop(first)))

    def spoken_stop(self, first: int) -> int:
        """Return where words in marks that close with a comma or a full stop end, with those that follow at once."""
        closers, place = self.passage.closers, first
        while place in closers:
            place = closers[place]
            following = place + (self.lower[place] in (",", "and", "or"))
            if following in closers:
                place = following
            elif self.words[place - 2] not in _SPOKEN_CLOSES:
                return self.sentence.stop
        return place if place > first else self.sentence.stop

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

    def after_lead(self, place: int) -> int | None:
        """Return where the clause after "according to a survey by the union," begins."""
        if self.words[place] in (",", ":"):
            return place + 1
        for index in range(place, min(place + _LONGEST_LEAD, self.sentence.stop)):
            if index in self.passage.closers:
                return None
            if self.words[index] == ",":
                return index + 1
        return None

    def is_relative(self) -> bool:
        """Say whether the source is a relative pronoun."""
        source = self.cued.source
        return source is not None and self.lower[source[0]] in RELATIVES

    def is_fronted(self) -> bool:
        """Say whether what is judged stands in front as a relative: "whom she called 'brave'"."""
        before = self.cued.first - 1
        return before >= self.sentence.first and self.lower[before] in _FRONTED and not self.cued.inherits

    def is_mixed(self, pieces: list[Range]) -> bool:
        """Say whether contents hold words of the narrator."""
        alone = {(each.first, each.stop) for each in self.sentence.quoted}
        return not alone.issuperset(pieces)

    def left(self) -> list[Range]:
        """Return the contents that stand before the tag in its sentence."""
        first = self.sentence.first
        for each in self.sentence.quoted:
            if self.words[each.outer_first - 1] == ":" and first < each.outer_first < self.cued.first:
                first = each.outer_first
        return self.pieces(first, self.cued.first)

    def rest(self, first: int) -> list[Range]:
        """Return the contents from a token to the end of their clause."""
        return self.pieces(first, clause_stop(self.passage, self.sentence, self.cued, first))
