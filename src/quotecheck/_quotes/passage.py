"""A text cut into the sentences of its narrator: words in marks count as one block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from copy import copy
from itertools import pairwise

from quotecheck._names import Name
from quotecheck._quotes.cues import BASE, CueHit, cue_table, frames_of, read_cue
from quotecheck._quotes.marks import MARKS, Quoted
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources import Sources
from quotecheck._quotes.words import NOTICES, REPORTS
from quotecheck._tokens import Tokens
from quotecheck.kinds import CueKind

_COLON = frames_of(":", "that", "speech")
_LONGEST_SENTENCE = 400
_LONGEST_TAG = 12
_LONGEST_LABEL = 10
_LONGEST_HEADLINE = 30
_HEADLINE_SHARE = 0.7


class Passage:
    """What the rules of attribution read: sentences with their quotations and cues."""

    def __init__(
        self, tokens: Tokens, names: tuple[Name, ...], quoted: Sequence[Quoted], places: Sequence[int]
    ) -> None:
        self.tokens = tokens
        self.places = places
        self.words, self.lower = tokens.words, tokens.lower
        self.labels = {name.stop: name.title for name in names if self.words[name.stop] == ":"}
        headed = [first for first in tokens.paragraphs if self.words[first + 1] == ":"]
        turns = [first + 1 for first in headed if self._is_turn(first)]
        if len(turns) > 1:
            self.labels.update((colon, colon - 1) for colon in turns)
        self.headed = frozenset((*headed, *(colon - back for colon in self.labels for back in range(_LONGEST_LABEL))))
        self.starts = frozenset(tokens.paragraphs)
        self._take(quoted)
        self.sentences = self._sentences(0, len(tokens), tokens.sentences)

    def inside(self, outer: Quoted, quoted: Sequence[Quoted]) -> Passage:
        """Return what stands inside a quotation as a passage of its own, with the quotations in it."""
        within = copy(self)
        within.labels = {}
        within._take(quoted)  # noqa: SLF001 - its own class
        heads = self.tokens.sentences
        heads = heads[bisect_right(heads, outer.first) : bisect_left(heads, outer.stop)]
        within.sentences = within._sentences(outer.first, outer.stop, [outer.first, *heads])  # noqa: SLF001
        return within

    def _is_turn(self, first: int) -> bool:
        """Say whether a paragraph opens with a label as transcripts have: Q:, ROE:."""
        return self.words[first].isupper() and self.lower[first] not in NOTICES

    def _take(self, quoted: Sequence[Quoted]) -> None:
        self.quoted = quoted
        self.openers = {each.outer_stop - 1: each.outer_first for each in quoted}
        self.closers = {each.outer_first: each.outer_stop for each in quoted}
        self.phrases = Phrases(self.tokens, self.openers, self.closers)
        self.sources = Sources(self.phrases)

    def _sentences(self, start: int, end: int, heads: list[int]) -> list[Sentence]:
        hidden = bytearray(end - start + 1)
        for each in self.quoted:
            first, stop = each.outer_first + 1 - start, each.outer_stop - start
            hidden[first:stop] = b"\1" * (stop - first)
        places = self.places[bisect_left(self.places, start) : bisect_left(self.places, end)]
        words = self.words
        triggers = [
            i
            for i in places
            if (words[i].islower() or (words[i] not in MARKS and self._may_be_verb(i))) and not hidden[i - start]
        ]
        firsts = [first for first in heads if not hidden[first - start]]
        firsts = [
            first
            for first, stop in pairwise([*firsts, end])
            if first - 1 not in self.openers or not self._is_tag(first, stop)
        ]
        return self._fill(_bounded(firsts, end, self.closers), end, triggers)

    def _may_be_verb(self, index: int) -> bool:
        """Say whether a capitalised trigger is no part of a name: it opens a sentence or stands in a headline."""
        first, stop = self.tokens.sentence(index)
        if self.lower[index] == "according" or index == first:
            return True
        if stop - first > _LONGEST_HEADLINE or self.lower[index] == "states":
            return False
        letters = [word for word in self.words[first:stop] if word[:1].isalpha()]
        return sum(not word.islower() for word in letters) > _HEADLINE_SHARE * len(letters)

    def _label(self, first: int, stop: int) -> Cued | None:
        """Read the label of a headline or a transcript: Roe: We will win."""
        opening = self.words[first + 1 : min(first + _LONGEST_LABEL, stop - 1)]
        if ":" not in opening:
            return None
        colon = first + 1 + opening.index(":")
        named = self.labels.get(colon, colon) <= first
        if not (named or (colon == first + 1 and self.lower[first] in REPORTS)):
            return None
        return Cued(CueHit(colon, colon + 1, colon, _COLON, BASE, CueKind.COLON), (first, colon), first, colon + 1)

    def _inner_label(self, quoted: Quoted, first: int) -> Cued | None:
        """Read a name between a dash and a colon in front of words in marks: "- More from Roe: '...'"."""
        colon = quoted.outer_first - 1
        name = self.labels[colon]
        if name <= first or self.lower[name - 1] not in ("-", "—", "–", "from", "by", "."):
            return None
        return Cued(CueHit(colon, colon + 1, colon, _COLON, BASE, CueKind.COLON), (name, colon), name, colon + 1)

    def _is_tag(self, first: int, stop: int) -> bool:
        """Say whether a sentence is only the tag of the words in front: "Why?" Ann Roe asked."""
        if self.words[first - 2] not in "?!…—.," or first in self.closers or first in self.starts:
            return False
        if self.words[first - 2] == "." and stop - first > _LONGEST_TAG:
            return False
        after = self.phrases.phrase_from(first, stop, apposition=True)
        if after == first or after >= stop:
            return False
        hit, triggers = None, cue_table().triggers
        for index in range(after, min(after + 5, stop)):
            trigger = triggers.get(self.lower[index])
            if trigger and (hit := read_cue(self.tokens, index, trigger)):
                break
        if hit is None or hit.group > after or "speech" not in hit.frames.takes:
            return False
        if hit.stop >= stop or self.words[hit.stop] in ".,:" or hit.stop in self.closers:
            return True
        return self.words[first - 2] != "." and self.lower[hit.stop] != "that"

    def _fill(self, firsts: list[int], end: int, triggers: list[int]) -> list[Sentence]:
        """Put quotations and cues into their sentences."""
        sentences = []
        starts = self.starts
        openings = [each.outer_first for each in self.quoted]
        openings.append(end)
        triggers.append(end)
        quote, trigger = 0, 0
        for place, (first, stop) in enumerate(pairwise([*firsts, end])):
            sentence = Sentence(first, stop, place, [], [])
            sentences.append(sentence)
            if first in self.headed and first in starts and (label := self._label(first, stop)):
                sentence.cues.append(label)
            while openings[quote] < stop:
                sentence.quoted.append(self.quoted[quote])
                quote += 1
            if triggers[trigger] < stop or sentence.quoted:
                before = trigger
                while triggers[trigger] < stop:
                    trigger += 1
                self._find_cues(sentence, triggers[before:trigger])
        return sentences

    def _find_cues(self, sentence: Sentence, triggers: list[int]) -> None:
        """Read the cues of a sentence."""
        cues, lower = sentence.cues, self.lower
        done = cues[0].stop if cues else sentence.first
        if sentence.quoted:
            for each in sentence.quoted:
                if each.outer_first - 1 in self.labels and (inner := self._inner_label(each, sentence.first)):
                    cues.append(inner)
        fitting = cue_table().triggers if sentence.quoted else cue_table().crediting
        for index in triggers:
            trigger = fitting.get(lower[index])
            if trigger is None or index < done:
                continue
            hit = read_cue(self.tokens, index, trigger)
            if hit and (hit.frames.credits or sentence.quoted) and (cued := self.sources.find(hit, sentence)):
                cues.append(cued)
                done = hit.stop


def _bounded(firsts: list[int], end: int, closers: Mapping[int, int]) -> list[int]:
    """Cut monstrous sentences, so that work on one of them stays small."""
    bounded: list[int] = []
    if not firsts:
        return bounded
    for first, stop in pairwise([*firsts, end]):
        bounded.append(first)
        if stop - first <= _LONGEST_SENTENCE:
            continue
        place = first
        while place < stop:
            place = closers.get(place, place + 1)
            if place - bounded[-1] > _LONGEST_SENTENCE and place < stop:
                bounded.append(place)
    return bounded
