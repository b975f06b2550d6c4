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
        turns = [first + 1 for first in tokens.paragraphs if self.words[first + 1] == ":" and self._is_turn(first)]
        if len(turns) > 1:
            self.labels.update((colon, colon - 1) for colon in turns)
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
        indices = [i for i in places if not hidden[i - start] and (words[i].islower() or self._may_be_verb(i))]
        firsts = [first for first in heads if not hidden[first - start]]
        firsts = [
            first
            for first, stop in pairwise([*firsts, end])
            if first - 1 not in self.openers or not self._is_tag(first, stop)
        ]
        return self._fill(_bounded(firsts, end, self.closers), end, indices)

    def _may_be_verb(self, index: int) -> bool:
        """Say whether a capitalised trigger is no part of a name: it opens a sentence or stands in a headline."""
        if self.words[index] in MARKS:
            return False
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
        name = self.labels.get(colon, first)
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
        hit = None
        for index in range(after, min(after + 5, stop)):
            if self.lower[index] in cue_table().triggers:
                hit = read_cue(self.tokens, index)
                if hit is not None:
                    break
        if hit is None or hit.group > after or "speech" not in hit.takes:
            return False
        if hit.stop >= stop or self.words[hit.stop] in ".,:" or hit.stop in self.closers:
            return True
        return self.words[first - 2] != "." and self.lower[hit.stop] != "that"

    def _fill(self, firsts: list[int], end: int, indices: list[int]) -> list[Sentence]:
        """Put quotations and cues into their sentences."""
        sentences = []
        quoted, starts = self.quoted, self.starts
        quote, index = 0, 0
        for place, (first, stop) in enumerate(pairwise([*firsts, end])):
            sentence = Sentence(first, stop, place, [], [])
            if first in starts and (label := self._label(first, stop)):
                sentence.cues.append(label)
            while quote < len(quoted) and quoted[quote].outer_first < stop:
                sentence.quoted.append(quoted[quote])
                quote += 1
            within = index
            while index < len(indices) and indices[index] < stop:
                index += 1
            if sentence.quoted or within < index:
                self._find_cues(sentence, indices[within:index])
            sentences.append(sentence)
        return sentences

    def _find_cues(self, sentence: Sentence, indices: list[int]) -> None:
        """Read the cues of a sentence at its triggers ``indices``."""
        held, cues = sentence.quoted, sentence.cues
        done = cues[0].stop if cues else sentence.first
        for each in held:
            if inner := self._inner_label(each, sentence.first):
                cues.append(inner)
        for index in indices:
            if index < done:
                continue
            hit = read_cue(self.tokens, index)
            if hit is None or not (held or hit.frames.credits):
                continue
            if cued := self.sources.find(hit, sentence):
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
