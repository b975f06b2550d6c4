"""Hearsay: what nobody in particular says, by an adverb: "the firm has reportedly moved"."""

from __future__ import annotations

from quotecheck._quotes.cues import CueHit
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.governors import Governors
from quotecheck._quotes.words import AUXILIARIES, DETERMINERS, RELATIVES


class Hearsay(Governors):
    """Finds of whom an adverb of hearsay tells."""

    def rumoured(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read an adverb at the head of a sentence or in front of a verb that states nothing by itself."""
        place, lower = hit.first, self.lower
        if sentence.quoted or self.words[hit.stop] == "," or lower[place - 1] in DETERMINERS:
            leads = place == sentence.first and not sentence.quoted
            return Cued(hit, None, place, hit.stop) if leads else None
        states = self.phrases.verbs.get(lower[hit.stop])
        if states is not None or not self.words[place - 1][:1].isalnum():
            return None
        group = place
        while lower[group - 1] in AUXILIARIES or self.phrases.is_adverb(group - 1):
            group -= 1
        subject = self.finite_subject(group, sentence)
        if subject is None or lower[subject[1] - 1] in RELATIVES:
            return None
        return Cued(hit, None, place, hit.stop, subject=(subject[0], place))
