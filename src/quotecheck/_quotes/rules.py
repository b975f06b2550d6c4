"""The rules of attribution, in the order in which they are tried at each cue.

A rule looks at one cue of a sentence, its source and what stands around both,
and says which words it credits. What words in marks no cue claims fall to the
rules at the end of the list.
"""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution, CueAt, Range
from quotecheck._quotes.complements import Complement, Shape, clause_stop, closes, read_complement
from quotecheck._quotes.passage import Cued, Passage, Sentence
from quotecheck._quotes.words import CONJUNCTIONS
from quotecheck._rule import Rule, rule
from quotecheck.kinds import CueKind

_SPOKEN_ENDS = frozenset(",?!—–…-")
_SPOKEN_CLOSES = frozenset(",.?!…")
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
        return stop > first and stop < self.sentence.stop and phrases.is_verb(stop)

    def is_mixed(self, pieces: list[Range]) -> bool:
        """Say whether contents hold words of the narrator."""
        alone = {(each.first, each.stop) for each in self.sentence.quoted}
        return not alone.issuperset(pieces)

    def left(self) -> list[Range]:
        """Return the contents that stand before the tag in its sentence."""
        return self.pieces(self.sentence.first, self.cued.first)

    def rest(self, first: int) -> list[Range]:
        """Return the contents from a token to the end of their clause."""
        return self.pieces(first, clause_stop(self.passage, self.sentence, self.cued, first))


AttributionRule = Rule[Case, Attribution]


@rule(
    examples=[("⟦Rents rose by a third⟧, according to a city survey.", "a city survey · according to")],
)
def according_to(case: Case, index: int) -> Attribution | None:
    """"According to" credits the rest of its sentence to the source after it."""
    cued = case.cued
    if cued.hit.kind is not CueKind.ACCORDING_TO:
        return None
    if case.words[cued.stop] == "," and index - case.sentence.first < 3:
        return case.made("according_to", case.pieces(cued.stop + 1, clause_stop(case.passage, case.sentence, cued, cued.stop)))
    left = case.left()
    if case.words[cued.stop] == "," and left and case.words[cued.first - 1] == ",":
        return case.made("according_to", left + case.rest(cued.stop + 1))
    return case.made("according_to", left)


@rule(
    examples=[('⟦"We never saw the memo,"⟧ Ann Roe said.', "Ann Roe · say")],
)
def tag_after(case: Case, index: int) -> Attribution | None:
    """A source and its verb right after words in marks credit them, and those that follow."""
    del index
    if not case.left_words() or "speech" not in case.takes or case.cued.inherits:
        return None
    complement = case.complement
    if complement.shape in (Shape.THAT, Shape.BARE, Shape.TO, Shape.WHETHER) and not case.cued.inverted:
        first = case.sentence.quoted[0]
        if first.outer_first > case.sentence.first + 1 or case.words[first.stop - 1] not in _SPOKEN_ENDS:
            return None
    pieces = case.left()
    if complement.shape in (Shape.WORDS, Shape.COLON, Shape.THAT):
        pieces += case.rest(complement.first)
    elif case.words[complement.first] == "," and complement.first < case.sentence.stop and case.is_mixed(pieces):
        pieces += case.rest(complement.first + 1)
    return case.made("inverted" if case.cued.inverted else "tag_after", pieces)


@rule(
    examples=[('⟦"We never saw the memo,"⟧ said Ann Roe, the clerk.', "Ann Roe, the clerk · say")],
)
def inverted(case: Case, index: int) -> Attribution | None:
    """A verb of saying right after words in marks has its source behind it."""
    del case, index
    return None


@rule(
    examples=[("Roe: ⟦Rents will double⟧", "Roe · :")],
)
def label(case: Case, index: int) -> Attribution | None:
    """A name and a colon at the head of a headline or a turn of talk credit what follows."""
    del index
    if case.cued.hit.kind is not CueKind.COLON:
        return None
    first, sentence = case.cued.stop, case.sentence
    stop = sentence.stop
    if not sentence.quoted:
        _, stop = case.tokens.paragraph(first)
    return case.made("label", case.pieces(first, stop))


@rule(
    examples=[("Ann Roe repeated her claim ⟦that the memo was \"forged\"⟧.", "her · claim")],
)
def noun(case: Case, index: int) -> Attribution | None:
    """A noun of saying with its speaker in front credits the clause or the words in marks after it."""
    del index
    if case.cued.hit.kind is not CueKind.NOUN:
        return None
    place = case.cued.stop
    if case.lower[place] in ("is", "was", "remains"):
        place += 1
    if case.lower[place] in ("that", "to"):
        return case.made("noun", case.rest(place))
    if case.lower[place] in (":", ",", "of") or place in case.passage.closers:
        return case.made("noun", case.rest(place + (place not in case.passage.closers)))
    return None


@rule(
    examples=[("Ann Roe said: ⟦\"We never saw the memo.\"⟧", "Ann Roe · say")],
)
def tag_before(case: Case, index: int) -> Attribution | None:
    """Words in marks right after a source and its verb, a comma or a colon between, are theirs."""
    del index
    if case.complement.shape not in (Shape.WORDS, Shape.COLON) or case.cued.hit.kind is CueKind.NOUN:
        return None
    if case.complement.shape is Shape.COLON and not case.sentence.quoted and case.complement.first >= case.sentence.stop:
        return None
    first = case.complement.first
    stop = clause_stop(case.passage, case.sentence, case.cued, first)
    return case.made("tag_before", case.pieces(first, min(stop, case.spoken_stop(first))))


@rule(
    examples=[("Ann Roe said ⟦that the memo was \"a forgery\"⟧.", "Ann Roe · say")],
)
def clause(case: Case, index: int) -> Attribution | None:
    """A clause after a verb of saying is what its subject says."""
    del index
    shape, takes = case.complement.shape, case.takes
    if "noun" in takes:
        return None
    fits = {
        Shape.THAT: bool({"that", "thought", "hearer"} & takes),
        Shape.WHETHER: bool({"that", "thought", "whether", "hearer"} & takes),
        Shape.TO: bool({"to", "hearer"} & takes),
        Shape.BARE: bool({"that", "thought"} & takes) and not case.cued.inverted,
    }
    if not fits.get(shape, False):
        return None
    return case.made("clause", case.rest(case.complement.first))


@rule(
    examples=[('The memo was called ⟦"a forgery"⟧ by Ann Roe.', "Ann Roe · call")],
)
def agent(case: Case, index: int) -> Attribution | None:
    """A passive verb credits what stands around it to the agent after "by"."""
    del index
    cued = case.cued
    if not cued.hit.passive or cued.source is None:
        return None
    return case.made("agent", case.pieces(cued.stop, cued.source[0] - 1) or case.pieces(case.sentence.first, cued.hit.group))


@rule(
    examples=[('Ann Roe called ⟦the memo "a forgery"⟧.', "Ann Roe · call")],
)
def complement(case: Case, index: int) -> Attribution | None:
    """Words in marks in the object of a verb of judging are its subject's."""
    del index
    if "noun" in case.takes or case.complement.shape in (Shape.NOTHING, Shape.COLON) or (case.cued.inverted and not case.cued.hit.passive):
        return None
    return case.made("complement", case.rest(case.cued.stop))


@rule(
    examples=[("⟦The memo, she said, was forged⟧.", "she · say")],
)
def parenthetical(case: Case, index: int) -> Attribution | None:
    """A tag between or after commas credits the clause that it interrupts or follows."""
    del index
    cued = case.cued
    first = cued.first
    if case.lower[first - 1] == "as" and first - 1 >= case.sentence.first and "speech" in case.takes:
        first -= 1
    elif "that" not in case.takes or "noun" in case.takes or cued.inherits:
        return None
    if not closes(case.passage, case.sentence, cued):
        return None
    after = case.complement.first
    if first == case.sentence.first and first < cued.first:
        return case.made("parenthetical", case.rest(after + 1))
    if case.words[first - 1] != "," or first - 1 <= case.sentence.first:
        return None
    pieces = case.pieces(case.sentence.first, first)
    if case.words[after] == "," and after < case.sentence.stop:
        pieces += case.rest(after + 1)
    return case.made("parenthetical", pieces)


CUE_RULES: tuple[AttributionRule, ...] = (label, noun, agent, according_to, tag_after, inverted, tag_before, parenthetical, clause, complement)
QUOTE_RULES = CUE_RULES
_ = CONJUNCTIONS
