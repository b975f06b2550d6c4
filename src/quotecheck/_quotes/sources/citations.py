"""Citations: where the source behind "according to" ends."""

from __future__ import annotations

from quotecheck._quotes.cues import CueHit
from quotecheck._quotes.sentence import Sentence
from quotecheck._quotes.sources.hearsay import Hearsay
from quotecheck._quotes.words import ARTICLES, DETERMINERS, HEARERS, RELATIVES

_HANGING = frozenset(("who", "that"))
_LONGEST_RELATIVE = 12
_APPOSED = DETERMINERS | RELATIVES


class Citations(Hearsay):
    """Reads the sources behind "according to" and "per"."""

    def is_credited(self, hit: CueHit, before: str) -> bool:
        """Say whether "per" names a source, and no rate: ", per the Post"."""
        return before in ("", ",") and (self.words[hit.stop][:1].isupper() or self.lower[hit.stop] in DETERMINERS)

    def cited_stop(self, hit: CueHit, sentence: Sentence) -> int:
        """Return where the source behind "according to" ends; in front of its clause, an apposition needs its comma."""
        if self.lower[hit.stop] in HEARERS and not self.phrases.is_open(hit.stop + 1):
            return hit.stop + 1
        first = hit.stop + self.phrases.is_adverb(hit.stop)
        whole = self.phrases.phrase_from(first, sentence.stop)
        if whole == first:
            return hit.stop
        before = range(sentence.first, hit.first)
        leads = len(before) < 2 or (self.phrases.leads_in(before[0]) and not any(map(self.phrases.is_verb, before)))
        if "," not in self.words[first:whole]:
            return whole
        plain = self.phrases.phrase_from(first, sentence.stop, apposition=False)
        if not leads:
            return plain if self._goes_on(plain + 1) else whole
        clause = self.words[plain] == "," and self._is_clause(plain + 1, whole)
        if clause or whole >= sentence.stop or self.words[whole] != ",":
            return plain
        return plain if self._heads(plain, whole, sentence.stop) else whole

    def _heads(self, plain: int, comma: int, stop: int) -> bool:
        """Say whether what looks like an apposition heads the clause: "the memo, | the mill, built in May, was"."""
        if self.words[plain - 1][:1].isupper() or self.lower[plain + 1] != "the":
            return False
        verb = self.phrases.phrase_from(comma + 1, stop)
        clause = verb > comma + 1 and self.phrases.is_verb(verb)
        return not clause and self.lower[comma + 1] != "there"

    def _goes_on(self, index: int) -> bool:
        """Say whether the sentence goes on behind a source and a comma, with no apposition: ", | start at €12"."""
        word, roles = self.lower[index], self.phrases.roles
        if word in ("of", "from"):
            return False  # "Dr Roe, of the harbour board"
        if not self.words[index].islower() or word in _APPOSED or word in roles or self.lower[index + 1] == "of":
            return False
        return not self.phrases.is_open(index + 1)

    def _is_clause(self, first: int, stop: int) -> bool:
        """Say whether what looks like an apposition has a verb of its own: "a poll of growers, Roe won | half"."""
        verb = self.phrases.phrase_from(first, stop, apposition=False)
        verb += self.phrases.is_adverb(verb)
        opens = self.lower[first] in ARTICLES or self.lower[first] in RELATIVES
        return first < verb < stop and not opens and self.phrases.is_verb(verb)

    def past_relative(self, place: int, sentence: Sentence) -> int:
        """Step over a clause that hangs on a source, up to its comma: according to two clerks | who left,"."""
        if self.lower[place] not in _HANGING and not self.phrases.is_verb(place):
            return place
        furthest = min(sentence.stop, place + _LONGEST_RELATIVE)
        comma = next((index for index in range(place, furthest) if self.words[index] == ","), place)
        return comma if self.phrases.is_verb(comma + 1) else place
