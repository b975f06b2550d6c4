"""Sources: who a cue credits, found from the clause around it."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, PARTICIPLE, PAST, PRESENT, THIRD, CueHit, cue_table
from quotecheck._quotes.phrases.asides import headed
from quotecheck._quotes.phrases.predicates import HELPING, opens_relative
from quotecheck._quotes.phrases.purposes import is_idle, took_place
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.agents import HEARD, SAYING
from quotecheck._quotes.sources.agreement import documents
from quotecheck._quotes.sources.attributives import describes_noun, is_predicate
from quotecheck._quotes.sources.control import control
from quotecheck._quotes.sources.gaps import behind_gap
from quotecheck._quotes.sources.owners import ISSUED
from quotecheck._quotes.sources.shared import COORDINATORS, Shared
from quotecheck._quotes.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    HANGING_ON,
    HEARERS,
    OBJECT_LEADS,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS, is_number
from quotecheck.kinds import CueKind

_VERB = CueKind.VERB
_EVINCING = frozenset(("indicate", "suggest"))
_HANGING_ON = PREPOSITIONS | TIMES | TIME_LEADS | RELATIVES | {"out", "that", "to", "released", "published"}
_CLAUSE_LEADS = HEARERS | {"that"}
_WITNESSED = frozenset(("caught", "filmed", "heard", "overheard", "quoted", "recorded", "seen", "shown"))
_PARTICLES = frozenset(("away", "down", "off", "out", "up"))
_BEARING = frozenset(("badge", "banner", "cap", "flag", "hat", "placard", "poster", "shirt", "sign", "sticker"))
_PERCEIVING = word_class("verb_of_perception")
"""Verbs whose object does what a participle behind it says: "we heard Ann Roe telling them"."""
_RECEIVING = word_class("verb_of_receiving")
_QUOTING = frozenset(("cite", "cited", "cites", "citing", "quote", "quoted", "quotes", "quoting"))
_BREAKS = frozenset((":", ";", "—", "–", "…", ""))


class Sources(Shared):
    """Finds the sources of a passage's cues."""

    def find(self, hit: CueHit, sentence: Sentence) -> Cued | None:  # noqa: PLR0911 - one return a kind of cue
        """Find whom a cue credits; None where the word is no cue after all."""
        if hit.kind is not _VERB or self.lacks_topic(hit):
            return self._without_verb(hit, sentence)
        if hit.group == hit.first and describes_noun(self.phrases, hit):
            return None
        lower, group = self.lower, hit.group
        if group > sentence.first:
            word = lower[group - 1]
        else:
            group, word = sentence.first, ""
        if hit.form == PARTICIPLE or (lower[group] == "having" and not hit.passive):
            return self._participle(hit, sentence, group, word)
        if hit.form == BASE and word == "to":
            return self._infinitive(hit, sentence, group)
        if hit.frames.lemma in HEARD and ((told := self.heard(hit, sentence)) or hit.frames.lemma == "hear"):
            return told
        if self.is_attributive(hit, word) or (lower[hit.first - 1] in POSSESSIVE_ENDINGS and self._is_owned(hit)):
            return None
        hit.passive = hit.passive or (hit.form == PAST and (self.is_directed(hit) or self.names_agent(hit)))
        if hit.passive:
            return self.agent(hit, sentence)
        if word in CONTRACTED:  # but "I've | calls to make"
            return None if lower[hit.first].endswith("s") else Cued(hit, (group - 1, group), group - 1, hit.stop)
        return self._finite(hit, sentence, group, word)

    def _infinitive(self, hit: CueHit, sentence: Sentence, group: int) -> Cued | None:
        """Find whose saying an infinitive tells of: of the object in front of it, or of the subject."""
        to, lowest = group - 1, sentence.first
        bidden = control(self.phrases, to, lowest)
        if bidden and bidden.doer and bidden.caused:
            return Cued(hit, bidden.doer, bidden.doer[0], hit.stop)
        if bidden and not sentence.quoted:
            return None
        tells = "speech" in hit.frames.takes or took_place(self.phrases, to, lowest)
        return self.shared(hit, sentence, group) if tells and not is_idle(self.phrases, to, lowest) else None

    def _without_verb(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Find the source of a noun or of a preposition."""
        if hit.kind is _VERB:
            return None
        return self.owner(hit, sentence) if hit.kind is CueKind.NOUN else self.cited(hit, sentence)

    def _is_owned(self, hit: CueHit) -> bool:
        """Say whether a participle in -ing stands between its owner and a noun: "Bolivia's ruling party"."""
        if not self.lower[hit.first].endswith("ing"):
            return False
        noun = self.words[hit.stop].islower() and self.phrases.is_open(hit.stop)
        return noun and hit.frames.lemma not in SAYING

    def _finite(self, hit: CueHit, sentence: Sentence, group: int, word: str) -> Cued | None:  # noqa: PLR0911 - one return a place
        """Find the subject of a finite verb: in front, behind, or shared with an earlier verb."""
        phrases, before = self.phrases, group - 1
        is_present = hit.form in PRESENT and hit.group >= hit.first
        unmarked = self.lower[hit.first] == hit.frames.lemma and hit.group == hit.first  # "a weak forecast from"
        listed = is_present or unmarked or hit.form == THIRD
        if listed and (self.is_noun(hit, sentence) or self._is_judged(before, sentence)):
            return None
        closed = before in phrases.openers or (word == "," and before - 1 in phrases.openers)
        if word == "," and (tagged := self._before_tag(sentence, group)) < group:
            group, word = tagged, self.lower[tagged - 1]
        elif word == "," and (turned := self.inverted(hit, sentence, closed=True)):
            return turned
        source = self._aside_over(sentence, group, word) if closed else self._subject_of(hit, sentence, group)
        if word == "that" and source and source[1] - source[0] == 1:
            head = phrases.subject_before(before, sentence.first)
            if head and self.words[head[1] - 1] != ",":
                issuer = self.issuer(head, sentence.first)
                return Cued(hit, issuer or head, group if issuer else head[0], hit.stop, inherits=issuer is not None)
        if self.only_looks(hit, source, word):
            return None
        if source and (not is_present or self.agrees(hit, source)) and not self._is_object(hit, source, sentence):
            return Cued(hit, source, source[0], hit.stop)
        if (closed or word in _BREAKS) and (turned := self.inverted(hit, sentence, closed=not closed)):
            return turned
        if hit.form != BASE and (
            word in COORDINATORS or self.joins(group) or (word == "," and source is None) or closed
        ):
            return self.shared(hit, sentence, group)
        return self._over_all(hit, sentence, group) if self._surely_says(hit, word) else None

    def _before_tag(self, sentence: Sentence, group: int) -> int:
        """Step over a tag between commas in front of a verb: "a man who | , Ann says, | told us"."""
        tag = sentence.cues[-1] if sentence.cues else None
        if tag is None or tag.hit.stop != group - 1 or self.words[tag.first - 1] != "," or tag.inherits:
            return group
        return tag.first - 1

    def _over_all(self, hit: CueHit, sentence: Sentence, group: int) -> Cued | None:
        """Give a verb that surely says something the subject of the sentence."""
        source = self.main_subject(sentence, group)
        if source is None or (hit.form == BASE and not self.is_plural(self.head(*source))):
            return None
        return Cued(hit, source, source[0], hit.stop)

    def _subject_of(self, hit: CueHit, sentence: Sentence, group: int) -> Range | None:
        """Find the subject of a finite verb; what shows something may stand farther off."""
        evinces = "evidence" in hit.frames.takes or hit.frames.lemma in _EVINCING
        document = self._document_over(sentence, group) if evinces else None
        source = document or self.finite_subject(group, sentence)
        if source is None or is_predicate(self.phrases, source) or (hit.form == BASE and self._is_helped(hit, source)):
            return None
        return behind_gap(self.phrases, hit, source, sentence.first)

    def _is_helped(self, hit: CueHit, source: Range) -> bool:
        """Say whether a first form stands behind an object: "helped owners | find a buyer"."""
        first, lower = source[0], self.lower
        if hit.group < hit.first or "speech" in hit.takes or lower[first - 2] in HANGING_ON:
            return False
        return lower[first - 1] in HELPING or "help" in lower[first + 1 : source[1]]

    def _surely_says(self, hit: CueHit, word: str) -> bool:
        """Say whether a past form is a verb of saying by what stands around it, though no subject was found."""
        if not hit.frames.states or word in SUBORDINATORS or word in DETERMINERS:
            return False
        if hit.form == BASE:
            return hit.frames.lemma == "say" and hit.group == hit.first and word in TIMES
        if hit.frames.lemma in SAYING or (word != "," and hit.stop in self.phrases.closers):
            return True
        return hit.form == PAST and self.lower[hit.stop] in _CLAUSE_LEADS

    def _aside_over(self, sentence: Sentence, group: int, word: str) -> Range | None:
        """Return a subject whose aside ends in words in marks: "Ann Roe, struck by what Poe called “odd”, said"."""
        comma = group - (word == ",")
        if self.phrases.last_inside(comma) != "," and word != ",":
            return None
        head = headed(self.phrases, sentence.first, comma)
        return None if head is None else (head, comma)

    def _document_over(self, sentence: Sentence, group: int) -> Range | None:
        """Return a text at the head of the sentence that a verb of showing has, over what hangs on it.

        "A poll out on Monday showed", "The survey that ran in May shows", "Research to be released suggests"
        """
        lower = self.lower
        if documents().isdisjoint(lower[sentence.first : group]):
            return None
        main = self.main_subject(sentence, group)
        if main is None or main[1] >= group or lower[self.head(*main)] not in documents():
            return None
        hanging = lower[main[1]]
        between = range(main[1], group)
        if hanging not in _HANGING_ON or "," in lower[main[1] : group]:
            return None
        relative = hanging in RELATIVES or hanging in ("that", "to")
        verbs = sum(self.phrases.is_verb(index) and not self.phrases.is_reduced(index, main[0]) for index in between)
        return main if relative or not verbs else None

    def _is_judged(self, close: int, sentence: Sentence) -> bool:
        """Say whether a noun follows the words in marks that judge it: dismissed as “odd” claims that."""
        if close not in self.phrases.openers or not sentence.cues:
            return False
        judging = self.phrases.openers[close]
        judging -= self.lower[judging - 1] == "as"
        return sentence.cues[-1].hit.stop == judging and self.phrases.last_inside(close + 1) not in ",.?!"

    def _participle(self, hit: CueHit, sentence: Sentence, group: int, word: str) -> Cued | None:
        if (word in DETERMINERS and word not in QUANTIFIERS) or self._is_no_verb(hit, group, sentence.stop):
            return None
        if word in _WITNESSED and self.lower[group - 2] in AUXILIARIES:  # "Roe could be heard saying"
            group -= 2
            while group > sentence.first and self.lower[group - 1] in AUXILIARIES:
                group -= 1
            return self._finite(hit, sentence, group, self.lower[group - 1])
        if word[:1].isalnum() and word not in CONJUNCTIONS and word not in SUBORDINATORS and word not in PREPOSITIONS:
            tagged = self.phrases.is_verb(group - 1)  # "she said | introducing her"
            source = None if tagged else self.phrases.subject_before(group, self.after_with(group, sentence.first))
            source = None if source and is_predicate(self.phrases, source) else source
            if source and (issuer := self.issuer(source, sentence.first)):
                return Cued(hit, issuer, group, hit.stop, inherits=True)
            if source and (self._is_received(source) or not self._is_object(hit, source, sentence)):
                return Cued(hit, source, source[0], hit.stop)
        quoted = self._quoted(group, sentence.first) if word == "as" else None
        if quoted is not None:
            return Cued(hit, quoted, group, hit.stop, inherits=True)
        shared = None if word == ":" else self.shared(hit, sentence, group)
        return shared or self.leading(hit, sentence, group)

    def _quoted(self, group: int, lowest: int) -> Range | None:
        """Return whom somebody quotes: "the Post quoted | an aide | as saying"."""
        quoted = self.phrases.subject_before(group - 1, lowest)
        verb = quoted[0] - 1 if quoted else lowest
        return quoted if verb > lowest and self.lower[verb] in _QUOTING else None

    def _is_no_verb(self, hit: CueHit, group: int, stop: int) -> bool:
        """Say whether nobody does what a participle tells: "worth | noting", "a court | ruling | that ended it"."""
        if self.lower[group - 1] == "worth" or self.lower[group - 2 : group] == ["goes", "without"]:
            return True
        if self.lower[hit.stop] != "that" or cue_table().triggers[self.lower[hit.first]].noun is None:
            return False
        return opens_relative(self.phrases, hit.stop, stop)

    def _is_received(self, source: Range) -> bool:
        """Say whether a message speaks to whoever gets it: "Ann Roe received | a letter | saying"."""
        return self.lower[self.head(*source)] in ISSUED and self.lower[source[0] - 1] in _RECEIVING

    def _is_object(self, hit: CueHit, source: Range, sentence: Sentence) -> bool:
        """Say whether the phrase before a verb hangs on an earlier one: "shared a film called"."""
        before = source[0] - 1
        if before < sentence.first or hit.form == BASE or self.phrases.is_lone_pronoun(*source):
            return False
        if self.lower[before] in OBJECT_LEADS:
            shared = self.lower[before] == "with" and is_number(self.words[source[0]])  # "with 24 per cent | saying"
            return not shared
        if hit.form == PARTICIPLE and self.lower[source[1] - 1].removesuffix("s") in _BEARING:
            return False  # "held up a sign saying"
        before -= self.lower[before] in _PARTICLES and self.phrases.is_verb(before - 1)
        if (
            not self.phrases.is_verb(before)
            or (hit.form == PARTICIPLE and self.lower[before] in _PERCEIVING)
            or (self.lower[before].endswith("ed") and self._opens(before, sentence))
        ):
            return False
        return hit.form == PARTICIPLE or not any(
            cued.hit.stop == source[0] and cued.hit.frames.states for cued in sentence.cues
        )

    def _opens(self, verb: int, sentence: Sentence) -> bool:
        """Say whether a verb opens its sentence or its clause."""
        return verb == sentence.first or self.lower[verb - 1] in CONJUNCTIONS
