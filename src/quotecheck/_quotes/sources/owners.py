"""Owners: whose claim a noun of saying names, and who issued what speaks."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import CueHit
from quotecheck._quotes.cues.cue_reading import GIVING, owner_before
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.citations import Citations
from quotecheck._quotes.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    OCCASION_LEADS,
    POSSESSIVES,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS
from quotecheck.kinds import CueKind

ISSUED = word_class("noun_of_message")
"""Documents that speak for whoever issues them."""
_ISSUING = word_class("verb_of_issuing")
_VIEWS = frozenset(
    ("view", "words", "opinion", "account", "admission", "estimate", "estimation", "reckoning", "telling")
)
"""Nouns that credit as "according to" does after one of the next words."""
_VIEWED = frozenset(("in", "by"))
_KEPT = frozenset(("account", "accounts", "estimates", "opinions", "views"))
"""What is more often had than credited: "he had nine pounds in his account"."""
_BEFORE_CLAUSE = OCCASION_LEADS | TIMES | TIME_LEADS | {"that", "to", "by", "of", "about", "is", "was", "remains", ":"}
"""What may lead from a noun of saying to its clause, where no words in marks follow: his claim | on Monday | that."""
_WHOSE = frozenset(("of", "from"))
_LONGEST_OWNER = 8


class Owners(Citations):
    """Finds who stands behind nouns of saying and documents."""

    def owner(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read whose claim it is, where one is stated: not "his sharp words at dinner"."""
        place = hit.stop + (self.lower[hit.stop] == "," and self.lower[hit.stop + 1] == "that")
        leads = self.lower[place] in _BEFORE_CLAUSE
        return self._whose(hit, sentence) if leads or sentence.quoted or hit.frames.lemma in _VIEWS else None

    def _whose(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read whose claim it is: "his claim", "Ann Roe's claim", "a claim by Ann Roe"."""
        if self.lower[hit.stop] == "by":
            stop = self.phrases.agent_from(hit.stop + 1, sentence.stop)
            return Cued(hit, (hit.stop + 1, stop), hit.first, stop, inverted=True) if stop > hit.stop + 1 else None
        place = owner_before(self.lower, hit.first)
        if place is None or place < sentence.first:
            return self._of_whom(hit, sentence)
        source: Range | None = (place, place + 1)
        if self.lower[place] in POSSESSIVE_ENDINGS:
            source = self.phrases.subject_before(place, self._after_lead(place, sentence.first))
        if source is None or self.phrases.is_time(source[1] - 1):  # "Tuesday's report"
            return None
        first, stop = self._named_last(*source), source[1]
        lead = first - 1
        if hit.frames.lemma not in _VIEWS or self.lower[lead] not in _VIEWED:
            return Cued(hit, (first, stop), first, hit.stop)
        if sentence.cues and self.lower[first] in POSSESSIVES:
            return None
        hit.kind = CueKind.ACCORDING_TO
        return Cued(hit, (first, stop), lead, hit.stop) if self._credits(hit, lead, sentence.first) else None

    def _credits(self, hit: CueHit, lead: int, lowest: int) -> bool:
        """Say whether a view stands apart from its clause, so that it credits this: not "divided in their views"."""
        if lead == lowest or not self.phrases.is_word(lead - 1) or self.lower[lead - 1] in CONJUNCTIONS:
            return True
        owned = self.lower[hit.first - 1] == "own"
        return self.lower[hit.stop] != "of" and (owned or self.lower[hit.first] not in _KEPT)

    def _of_whom(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read who stands between a noun of saying and its clause: "the contention of Ann Roe that"."""
        if self.lower[hit.stop] == "that" and self.lower[hit.first - 2] in GIVING:
            return self._giver(hit, sentence)
        if self.lower[hit.stop] not in _WHOSE:
            return None
        first = hit.stop + 1
        stop = self.phrases.phrase_from(first, sentence.stop)
        named = stop > first and (self.words[stop - 1][:1].isupper() or self.lower[stop - 1] in self.phrases.roles)
        states = self.lower[stop] == "that" and not self.phrases.is_verb(stop + 1)
        return Cued(hit, (first, stop), hit.first, stop) if named and states else None

    def _giver(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read who makes a claim or gives a warning: "Ann Roe has made | the claim that"."""
        following = hit.stop + 1
        if self.phrases.is_verb(following) or self.lower[following].endswith("ed"):
            return None  # "a remark that stung us"
        verb = hit.first - 2
        while verb > sentence.first and (self.lower[verb - 1] in AUXILIARIES or self.phrases.is_adverb(verb - 1)):
            verb -= 1
        source = self.finite_subject(verb, sentence) if verb > sentence.first else None
        return Cued(hit, source, hit.first, hit.stop) if source else None

    def _after_lead(self, stop: int, lowest: int) -> int:
        """Return the token after the preposition that opens the clause of an owner: "in | the clerk's opinion"."""
        for place in range(stop - 1, max(lowest, stop - _LONGEST_OWNER) - 1, -1):
            if self.lower[place] in _VIEWED and (place == lowest or not self.phrases.is_word(place - 1)):
                return place + 1
        return lowest

    def _named_last(self, first: int, stop: int) -> int:
        """Return where the name begins that something only hangs on: "the pull of Ann Roe's promise"."""
        place = stop - 1
        if not self.words[place][:1].isupper():
            return first
        while place > first and self._names(place - 1):
            place -= 1
        return place - (place > first and self.lower[place - 1] in DETERMINERS)

    def _names(self, index: int) -> bool:
        """Say whether a token in front of a name is part of it or says what it bears: "former mayor Ann Roe"."""
        if self.words[index][:1].isupper() or self.phrases.abbreviates(index) or self.words[index] in "-&'’.":
            return True
        return self.lower[index] in self.phrases.roles

    def issuer(self, document: Range, lowest: int) -> Range | None:
        """Return who issued what speaks: "the port put out a statement saying"."""
        first, stop = document
        if self.lower[stop - 1] not in ISSUED or self.lower[first] not in DETERMINERS:
            return None
        verb = first - 1 - (self.lower[first - 1] == "out")
        hearer = None if self.lower[verb] in _ISSUING else self.phrases.subject_before(verb + 1, lowest)
        verb = verb if hearer is None else hearer[0] - 1  # "sent the board | a letter"
        if verb <= lowest or self.lower[verb] not in _ISSUING:
            return None
        while verb > lowest and (self.lower[verb - 1] in AUXILIARIES or self.phrases.is_adverb(verb - 1)):
            verb -= 1
        return self.phrases.subject_before(verb, lowest)
