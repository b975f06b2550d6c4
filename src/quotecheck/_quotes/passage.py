"""A text cut into the sentences of its narrator: words in marks count as one block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from itertools import pairwise
from operator import sub

from quotecheck._names import Name
from quotecheck._quotes.cues import BASE, CueHit, cue_table, frames_of
from quotecheck._quotes.cues.cue_reading import read_cue
from quotecheck._quotes.cues.labels import LONGEST_LABEL, find_labels
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.marks.narration import is_named, is_single
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources import Sources
from quotecheck._quotes.sources.headlines import signature
from quotecheck._quotes.words import DETERMINERS, REPORTS
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens
from quotecheck.kinds import CueKind

_COLON = frames_of(":", "that", "speech")
_LONGEST_SENTENCE = 400
_LONGEST_TAG = 12
_LONGEST_HEADLINE = 30
_HEADLINE_SHARE = 0.7
_NICKNAMED = 4
"""A name with a nickname in marks takes more tokens."""
_PLAIN = 2
"""A name of at most so many tokens is made of words alone."""

_BULLETS = frozenset("*•·▪‣–—")
"""What opens the item of a list, and is no part of what it says."""


class Passage:
    """What the rules of attribution read: sentences with their quotations and cues."""

    def __init__(self, tokens: Tokens, names: tuple[Name, ...], quoted: list[Quoted], places: Sequence[int]) -> None:
        self.tokens = tokens
        self.places = places
        self.triggers = cue_table().triggers
        self.words, self.lower = tokens.words, tokens.lower
        runs = [name for name in names if name.stop - name.first > 1]
        self.named = {name.first: name.stop for name in runs if _is_long(tokens, name)}
        long = [name for name in runs if name.stop - name.first > _NICKNAMED]
        self.nicknamed = {place for name in long for place in range(name.first, name.stop)}
        self.starts = frozenset(tokens.paragraphs)
        self.labels, self.headed = find_labels(tokens, names)
        self._take(quoted)
        self.sentences = self._sentences(0, len(tokens), tokens.sentences)

    def inside(self, outer: Quoted, quoted: list[Quoted]) -> Passage:
        """Return what stands inside a quotation as a passage of its own, with the quotations in it."""
        within = copy(self)
        within.labels = {}
        within._take(quoted)  # noqa: SLF001 - its own class
        heads = self.tokens.sentences
        heads = heads[bisect_right(heads, outer.first) : bisect_left(heads, outer.stop)]
        within.sentences = within._sentences(outer.first, outer.stop, [outer.first, *heads])  # noqa: SLF001
        return within

    def _take(self, quoted: list[Quoted]) -> None:
        self.quoted = quoted
        self.openers = {each.outer_stop - 1: each.outer_first for each in quoted}
        self.closers = {each.outer_first: each.outer_stop for each in quoted}
        self.doubles = any(not is_single(self.words, each) for each in quoted)
        nicknamed = self.nicknamed  # Mary “Midge” Roe
        named = [each.outer_first for each in quoted if each.outer_first in nicknamed or is_named(self.words, each)]
        self.spoken = (
            {first: stop for first, stop in self.closers.items() if first not in named} if named else self.closers
        )
        self.phrases = Phrases(self.tokens, self.openers, self.closers, self.named)
        self.sources = Sources(self.phrases)

    def _sentences(self, start: int, end: int, heads: list[int]) -> list[Sentence]:
        firsts = self._without_tags(_outside(heads, self.quoted), end)
        places = self.places[bisect_left(self.places, start) : bisect_left(self.places, end)]
        return self._fill(_bounded(firsts, end, self.closers), end, _outside(places, self.quoted))

    def _without_tags(self, firsts: list[int], end: int) -> list[int]:
        """Drop the heads of sentences that are only the tag of the words in front."""
        heads, tags = frozenset(firsts), set()
        for each in self.quoted:
            if each.outer_stop in heads:
                after = bisect_right(firsts, each.outer_stop)
                if self._is_tag(each.outer_stop, firsts[after] if after < len(firsts) else end):
                    tags.add(each.outer_stop)
        return [first for first in firsts if first not in tags] if tags else firsts

    def _may_be_verb(self, index: int) -> bool:
        """Say whether a capitalised trigger is no part of a name: it opens a sentence or stands in a headline."""
        first, stop = self.tokens.sentence(index)
        if self.lower[index] == "according" or index == first or self.words[index - 1] == ":":
            return True
        if stop - first > _LONGEST_HEADLINE or self.lower[index] == "states":
            return False
        letters = [word for word in self.words[first:stop] if word[:1].isalpha()]
        return len(letters) - sum(map(str.islower, letters)) > _HEADLINE_SHARE * len(letters)

    def _label(self, first: int, stop: int) -> Cued | None:
        """Read the label of a headline or a transcript: Roe: We will win."""
        opening = self.words[first + 1 : min(first + LONGEST_LABEL, stop - 1)]
        if ":" not in opening:
            return None
        colon = first + 1 + opening.index(":")
        name = self.labels.get(colon, colon)
        titled = all(word[:1].isupper() or word == "." for word in self.words[first:name])
        named = name == first or (name < colon and titled and self.lower[first] not in DETERMINERS)
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
        ending = self.phrases.last_inside(first)
        if ending not in "?!…—.," or first in self.closers or first in self.starts:
            return False
        if ending == "." and (stop - first > _LONGEST_TAG or self.words[self.openers[first - 1] - 1] in (":", ",")):
            return False
        after = self.phrases.phrase_from(first, stop, apposition=True)
        if after == first or after >= stop:
            return False
        after += self.words[after] == ","
        hit = None
        for index in range(after, min(after + 5, stop)):
            trigger = self.triggers.get(self.lower[index])
            if trigger and (hit := read_cue(self.tokens, index, trigger)):
                break
        if hit is None or hit.negated or hit.group > after or "speech" not in hit.frames.takes:
            return False
        if hit.stop >= stop or self.words[hit.stop] in ".,:" or hit.stop in self.closers:
            return True
        return ending != "." and self.lower[hit.stop] != "that"

    def _fill(self, firsts: list[int], end: int, places: list[int]) -> list[Sentence]:
        """Put quotations and cues into their sentences."""
        sentences = []
        headed, starts = self.headed, self.starts
        openings = iter([*self.quoted, Quoted(end, end, end, end)])
        places.append(end)
        quoted, trigger = next(openings), 0
        for place, (first, stop) in enumerate(pairwise([*firsts, end])):
            item = self.words[first] in _BULLETS and first in starts and first + 1 < stop
            sentence = Sentence(first + item, stop, place, [], [])
            sentences.append(sentence)
            if first in starts and (signed := signature(self.phrases, first, stop)):
                sentence.cues.append(signed)
            if first in headed and first in starts and (label := self._label(first, stop)):
                sentence.cues.append(label)
            while quoted.outer_first < stop:
                sentence.quoted.append(quoted)
                quoted = next(openings)
            if sentence.quoted or places[trigger] < stop:
                before, trigger = trigger, bisect_left(places, stop, trigger)
                self._find_cues(sentence, places[before:trigger])
        return sentences

    def _find_cues(self, sentence: Sentence, places: Sequence[int]) -> None:
        """Read the cues of a sentence."""
        cues, marked = sentence.cues, sentence.quoted
        lower, words, triggers = self.lower, self.words, self.triggers
        done = cues[0].stop if cues else sentence.first
        if self.labels:
            inner = [each for each in marked if each.outer_first - 1 in self.labels]
            cues += [label for each in inner if (label := self._inner_label(each, sentence.first))]
        for index in places:
            trigger = triggers[lower[index]]
            if index < done or not (marked or trigger.credits):
                continue
            if (words[index + 1] == "-" or words[index - 1] == "-") and self.phrases.is_hyphened(index):
                continue
            if not (words[index].islower() or self._may_be_verb(index)):
                continue
            hit = read_cue(self.tokens, index, trigger)
            if hit and (marked or hit.frames.credits) and (cued := self.sources.find(hit, sentence)):
                cues.append(cued)
                done = hit.stop


def _is_long(tokens: Tokens, name: Name) -> bool:
    """Say whether a name may hold what ends a noun phrase elsewhere: Ann (Midge) Roe, Moody’s."""
    return name.stop - name.first > _PLAIN or tokens.words[name.stop - 1] in POSSESSIVE_ENDINGS


def _outside(places: Sequence[int], quoted: Iterable[Quoted]) -> list[int]:
    """Return those of some places, in order, that stand in none of the quotations."""
    outside: list[int] = []
    done = 0
    for each in quoted:
        first = bisect_left(places, each.outer_first + 1, done)
        outside += places[done:first]
        done = bisect_left(places, each.outer_stop, first)
    outside += places[done:]
    return outside


def _bounded(firsts: list[int], end: int, closers: Mapping[int, int]) -> list[int]:
    """Cut monstrous sentences, so that work on one of them stays small."""
    if max(map(sub, [*firsts[1:], end], firsts), default=0) <= _LONGEST_SENTENCE:
        return firsts
    bounded: list[int] = []
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
