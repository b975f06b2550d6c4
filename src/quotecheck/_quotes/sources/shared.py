"""Shared subjects: what a verb without one of its own takes over from an earlier verb, or from a later one."""

from __future__ import annotations

from attrs import evolve

from quotecheck._quotes.cues import PARTICIPLE, THIRD, CueHit
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.agreement import Agreement
from quotecheck._quotes.words import PREPOSITIONS
from quotecheck._tokens import is_number
from quotecheck.kinds import CueKind

COORDINATORS = frozenset(("and", "or", "but", "then", "&"))
"""What joins a verb to an earlier one of the same subject."""
_EXPLETIVES = frozenset(("it", "there"))
_PLACED = frozenset(("where", "which", "whom"))
_LONGEST_LEAD = 4
_LONGEST_WITH = 20


class Shared(Agreement):
    """Finds the subjects of verbs that have none beside them."""

    def shared(self, hit: CueHit, sentence: Sentence, group: int) -> Cued | None:
        """Give a verb the subject of an earlier one."""
        source = None
        if self.lower[group - 1] in COORDINATORS and self.words[group - 2] != "," and not self._repeats(hit, sentence):
            source = self.nearest_subject(sentence, group - 1)
        if self.lower[group - 1] == "to":
            source = self.nearest_subject(sentence, group - 1)
        elif hit.form == PARTICIPLE and self.lower[group - 1] == ",":
            near = self.nearest_subject(sentence, group - 1)
            if near and self.lower[near[0] - 1] in _PLACED:
                source = near
        source = source or self.governor(sentence, group)
        empty = source is None or self.lower[source[0]] in _EXPLETIVES
        if empty and not (hit.form == THIRD and sentence.cues and sentence.cues[-1].source == source):
            source = self.nearest_subject(sentence, group) or source
        source = source or self.nearest_subject(sentence, group, pronouns=True)
        return Cued(hit, source, group, hit.stop, inherits=True) if source else None

    def _repeats(self, hit: CueHit, sentence: Sentence) -> bool:
        """Say whether a verb is the one that the sentence has stated something with already: "said … and said"."""
        if not sentence.cues:
            return False
        if not hit.frames.states:  # "telling them that Ann Roe was late and questioning why"
            return hit.form in (PARTICIPLE, THIRD) and hit.form == sentence.cues[-1].hit.form
        last = [cued.hit for cued in sentence.cues if cued.hit.kind is CueKind.VERB and cued.hit.frames.states]
        return bool(last) and last[-1].form == hit.form

    def leading(self, hit: CueHit, sentence: Sentence, group: int) -> Cued | None:
        """Give a participle that leads its sentence the subject that follows: "Calling it “odd,” Ann Roe left"."""
        if group > sentence.first + 1 and self.words[group - 1] != ":" and not self._leads(sentence.first, group):
            return None
        source = self.main_subject(evolve(sentence, first=group), sentence.stop)
        return Cued(hit, source, group, hit.stop) if source and source[0] > hit.stop else None

    def _leads(self, first: int, group: int) -> bool:
        """Say whether nothing but a preposition with its adverb leads up to a participle: "Now, after saying"."""
        lead = range(first, group)
        return (
            len(lead) <= _LONGEST_LEAD
            and self.lower[group - 1] in PREPOSITIONS
            and not any(map(self.phrases.is_verb, lead))
        )

    def after_with(self, stop: int, lowest: int) -> int:
        """Return the token after a "with" that opens a clause without a finite verb: ", with | one paper calling"."""
        for place in range(stop - 1, max(lowest, stop - _LONGEST_WITH), -1):
            if self.lower[place] == "with":
                return place + 1 if self.words[place - 1] in ",—–" or is_number(self.words[place + 1]) else lowest
            if self.words[place] in ",;:":
                break
        return lowest
