"""Inversions: sources that stand behind a finite verb of saying."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, SAYING, CueHit
from quotecheck._quotes.marks.narration import is_title
from quotecheck._quotes.phrases.asides import headed
from quotecheck._quotes.phrases.predicates import main_verb
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.namings import FRONTED, Namings
from quotecheck._quotes.words import DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIMES

_TELLING = frozenset(("put it", "tell", "assure", "remind", "inform", "show", "find", "quote"))
"""Verbs whose object behind them is no source."""
_OWNING = PREPOSITIONS | POSSESSIVES
_REPORTING = frozenset(("announce", "disclose", "report"))
_POINTING = frozenset(("this", "these", "it", "yes", "no", "so", "little", "nothing"))
_AROUND = 2
_OPENING = SUBORDINATORS - RELATIVES - {"that", "as"}
_DETERMINED = frozenset(("a", "an", "the", "its", "their", "this"))
_ACTING = frozenset(("act", "object"))
_STOPS = frozenset((",", ".", ";", ":", "—", "–", "-", "?", "!", ")", "…"))


class Inversions(Namings):
    """Finds the sources that stand behind their verb."""

    def inverted(self, hit: CueHit, sentence: Sentence, *, closed: bool) -> Cued | None:
        """Read a source behind its verb: said Ann Roe, the mayor."""
        if (
            SAYING.isdisjoint(hit.frames.takes)
            or hit.group != hit.first
            or (hit.form == BASE and hit.frames.lemma != "say")
            or hit.frames.lemma in _TELLING
        ):
            return None
        behind = self.lower[hit.stop]
        if (
            behind in FRONTED
            or behind in _POINTING
            or behind in TIMES
            or hit.stop in self.phrases.closers
            or self.phrases.is_adverb(hit.stop)
            or (not closed and self._after_title(hit.group - 1, sentence.first))
        ):
            return None
        stop = self.phrases.phrase_from(hit.stop, sentence.stop)
        acts_on = self.lower[stop + 1] in DETERMINERS or stop + 1 in self.phrases.closers
        reduced = not acts_on and self.phrases.is_reduced(stop, hit.stop)  # "says a man swept out to sea"
        if closed and reduced:  # but "Ann Roe, a clerk at the port, said the crews wanted"
            subject = self.finite_subject(hit.group, sentence)
            reduced = subject is None or "," not in self.words[slice(*subject)]
        acts = self.phrases.is_verb(stop) and not reduced
        if stop == hit.stop or acts or (closed and not reduced and not self._ends(stop, sentence)):
            return None
        marked = next((index for index in range(hit.stop, stop) if index in self.phrases.closers), stop)
        if marked < stop and not self._is_nickname(hit.stop, marked, stop):
            return None
        if closed and self.lower[stop] == "who":
            stop = sentence.stop - (self.words[sentence.stop - 1] in _STOPS)
        turned = Cued(hit, (hit.stop, stop), hit.first, stop, inverted=True)
        if closed and (self._only_describes(sentence.first, hit.first - 1) or self._is_complement(turned, sentence)):
            return None
        return turned

    def _after_title(self, close: int, lowest: int) -> bool:
        """Say whether words in marks only name a work or a programme: "host of “Morning Tide,” | suggested"."""
        close -= self.words[close] == ","
        opening = self.phrases.openers.get(close, lowest)
        if opening <= lowest or self.lower[opening - 1] not in _OWNING:
            return False
        return is_title(self.words[opening + 1 : close])

    def _is_complement(self, turned: Cued, sentence: Sentence) -> bool:
        """Say whether what stands behind a verb is no source, but what a name with its aside states something of.

        "Ann Roe, a clerk, said the pier, which closed in May, is sound."
        """
        phrases, source = self.phrases, turned.source
        if source is not None and phrases.is_dash(source[1]) and self._has_aside(turned.first, sentence):
            return True  # "Ann Roe, who heads the port, said the piers — all three — are"
        if (
            source
            and self._acts_on(turned, source)
            and not any(map(phrases.is_verb, range(sentence.first, turned.first)))
        ):
            return True  # "The makers, Salt Foods, denied the claims"
        if source is None or not (self._is_thing(*source) or self._is_figure(turned)):
            return False
        subject = self.finite_subject(turned.first, sentence)
        aside = self.words[subject[1] : turned.first] if subject else ()  # ", speaking as it rained,"
        parted = len(aside) > 1 and aside[0] == "," == aside[-1] and aside.count(",") == _AROUND
        if subject is None or not (parted or "," in self.words[slice(*subject)]):
            return False
        first = subject[0]
        if self.lower[first] in DETERMINERS:
            end = phrases.phrase_from(first, subject[1], apposition=False)
            return not phrases.roles.isdisjoint(self.lower[first:end])
        return self.words[first][:1].isupper() and not phrases.leads_in(first)

    def _only_describes(self, first: int, comma: int) -> bool:
        """Say whether a subject with asides is all that stands in front of a verb in its clause, outside marks.

        "The letter, which Ann Roe signed, says the dam leaks", "when Ann Roe, the mayor, said so"
        """
        if any(map(self.phrases.closers.__contains__, range(first, comma))):
            return False
        opened = next((place + 1 for place in range(comma - 1, first, -1) if self.lower[place] in _OPENING), first)
        parted = (place for place in {first, opened} if "," in self.words[place:comma])
        return any(headed(self.phrases, place, comma) is not None for place in parted)

    def _acts_on(self, turned: Cued, source: Range) -> bool:
        """Say whether what stands behind a verb of a deed is a thing with a determiner."""
        plain = self.words[source[1] - 1].islower() and self.lower[source[0]] in DETERMINERS
        return plain and not _ACTING.isdisjoint(turned.hit.frames.takes)

    def _is_thing(self, first: int, stop: int) -> bool:
        """Say whether a phrase with its article is of a thing: "reported | a sharp fall"."""
        return self.lower[first] in _DETERMINED and self.is_common(first, stop)

    def _is_figure(self, turned: Cued) -> bool:
        """Say whether a plural that nobody bears stands behind a verb: "reported | lower earnings"."""
        first, stop = turned.source or (turned.hit.stop, turned.hit.stop)
        noun = self.lower[stop - 1]
        plain = turned.hit.frames.lemma in _REPORTING and noun[-1:] == "s" and self.words[first].islower()
        return plain and noun[:-1] not in self.phrases.roles

    def _has_aside(self, verb: int, sentence: Sentence) -> bool:
        """Say whether a name or a noun with its aside between commas stands in front of a verb."""
        subject = self.finite_subject(verb, sentence)
        return subject is not None and "," in self.words[slice(*subject)]

    def is_common(self, first: int, stop: int) -> bool:
        """Say whether a phrase is of a thing: no name, no role, no plural."""
        end = next((index for index in range(first, stop) if self.words[index] in ",("), stop)
        noun = self.lower[end - 1]
        named = any(self.words[index][:1].isupper() for index in range(first, end))
        return not named and noun not in self.phrases.roles and noun[-1:] != "s"

    def _is_nickname(self, first: int, marked: int, stop: int) -> bool:
        """Say whether words in marks inside a source stand in a name or a title, not for a predicate of it."""
        if not any(self.words[index][:1].isupper() for index in range(first, marked)):
            return False
        after = self.phrases.closers[marked]
        return not self.words[marked - 1][:1].isupper() or (after < stop and self.words[after][:1].isupper())

    def _ends(self, stop: int, sentence: Sentence) -> bool:
        """Say whether a source behind its verb ends there: at a mark, at a preposition after a name, at "who"."""
        if stop >= sentence.stop or self.words[stop] in _STOPS:
            return True
        if self.lower[stop] == "who":  # "said an official | who was briefed on it"
            return main_verb(self.phrases, stop, sentence.stop, acted=False) == sentence.stop
        return self.lower[stop] in PREPOSITIONS and self.words[stop - 1][:1].isupper()
