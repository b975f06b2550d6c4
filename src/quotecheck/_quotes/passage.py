"""A text cut into the sentences of its narrator: words in marks count as one block."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotecheck._names import Name
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, PARTICIPLE, PAST, THIRD, CueHit, Frames, cue_table, read_cue
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import CONJUNCTIONS, CONTRACTED, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS
from quotecheck._tokens import Tokens
from quotecheck.kinds import CueKind

_LONGEST_TAG = 12
_LONGEST_LABEL = 10
_REPORTS = frozenset("poll report study survey analysis source sources officials police experts court".split())
_LONGEST_HEADLINE = 30
_HEADLINE_SHARE = 0.7
_LONGEST_PASSIVE = 20
_TELLING = frozenset(("tell", "assure", "remind", "inform", "notify", "persuade", "convince", "show", "find", "quote"))
"""Verbs whose object behind them is no source."""
_OBJECT_LEADS = frozenset("in on at to by from of under for against about into through".split())
_NAMING = frozenset(("call", "name", "dub", "nickname", "title", "label", "brand", "term", "know as"))
_FRONTED = frozenset(("which", "what", "whom", "that", "who"))
_PLURALS = frozenset("they we i you who some many others most both people few those these men women police all".split())


@attrs.define
class Cued:
    """A cue with the source found for it.

    Attributes:
        hit: The cue.
        source: The mention credited, or None.
        first: First token of the tag: of source or verb group, whichever comes first.
        stop: The token after the last of source and cue.
        inverted: The source stands after its verb.
        inherits: The source is that of an earlier verb of the sentence.
    """

    hit: CueHit
    source: Range | None
    first: int
    stop: int
    inverted: bool = False
    inherits: bool = False


@attrs.define
class Sentence:
    """The narrator's sentence number ``place``, at tokens ``first`` up to ``stop``."""

    first: int
    stop: int
    place: int
    quoted: list[Quoted]
    cues: list[Cued]


class Passage:
    """What the rules of attribution read: sentences with their quotations and cues."""

    def __init__(
        self, tokens: Tokens, names: tuple[Name, ...], quoted: Sequence[Quoted], within: Range | None = None, depth: int = 0
    ) -> None:
        self.tokens = tokens
        self.first, self.stop = within or (0, len(tokens))
        self.depth = depth
        self.labels = {name.stop: name for name in names if tokens.words[name.stop] == ":"}
        self.words, self.lower = tokens.words, tokens.lower
        self.quoted = [each for each in quoted if each.depth == depth]
        self.openers = {each.outer_stop - 1: each.outer_first for each in self.quoted}
        self.closers = {each.outer_first: each.outer_stop for each in self.quoted}
        self.starts = frozenset(tokens.paragraphs)
        self.phrases = Phrases(tokens, self.openers, self.closers)
        self.sentences = self._sentences()

    def _sentences(self) -> list[Sentence]:
        start, end = self.first, self.stop
        hidden = bytearray(len(self.tokens) + 1)
        for each in self.quoted:
            hidden[each.outer_first + 1 : each.outer_stop] = b"\1" * (each.outer_stop - each.outer_first - 1)
        triggers = cue_table().triggers
        words = self.lower if not self.depth else self.lower[start:end]
        indices = [i for i, word in enumerate(words, start) if word in triggers and not hidden[i]]
        indices = [i for i in indices if self.words[i].islower() or self._may_be_verb(i)]
        sentences = self.tokens.sentences
        if self.depth:
            sentences = [start, *(first for first in sentences if start < first < end)]
        firsts = [first for first in sentences if not hidden[first]]
        firsts = [first for place, first in enumerate(firsts) if not self._is_tag(first, firsts, place)]
        return self._fill(firsts, indices)

    def _may_be_verb(self, index: int) -> bool:
        """Say whether a capitalised trigger is no part of a name: it opens a sentence or stands in a headline."""
        if self.lower[index] == "according" or index in self.tokens.sentences:
            return True
        first, stop = self.tokens.sentence(index)
        if stop - first > _LONGEST_HEADLINE or self.lower[index] == "states":
            return False
        letters = [word for word in self.words[first:stop] if word[:1].isalpha()]
        return sum(not word.islower() for word in letters) > _HEADLINE_SHARE * len(letters)

    def _label(self, first: int, stop: int) -> Cued | None:
        """Read the label of a headline or a transcript: Roe: We will win."""
        if first not in self.starts:
            return None
        colon = next((index for index in range(first + 1, min(first + _LONGEST_LABEL, stop - 1)) if self.words[index] == ":"), 0)
        name = self.labels.get(colon)
        if not colon or not (name and name.title <= first) and not (colon == first + 1 and self.lower[first] in _REPORTS):
            return None
        hit = CueHit(colon, colon + 1, colon, Frames(":", (":",), frozenset(("that", "speech"))), BASE, CueKind.COLON)
        return Cued(hit, (first, colon), first, colon + 1)

    def _inner_label(self, quoted: Quoted, first: int) -> Cued | None:
        """Read a name between a dash and a colon in front of words in marks: "- More from Roe: '...'"."""
        colon = quoted.outer_first - 1
        name = self.labels.get(colon)
        if not name or name.title <= first or self.lower[name.title - 1] not in ("-", "—", "–", "from", "by", "."):
            return None
        hit = CueHit(colon, colon + 1, colon, Frames(":", (":",), frozenset(("that", "speech"))), BASE, CueKind.COLON)
        return Cued(hit, (name.title, colon), name.title, colon + 1)

    def _is_tag(self, first: int, firsts: list[int], place: int) -> bool:
        """Say whether a sentence is only the tag of the words in front: "Why?" Ann Roe asked."""
        if first - 1 not in self.openers or self.words[first - 2] not in "?!…—.," or first in self.closers:
            return False
        if first in self.starts:
            return False
        stop = firsts[place + 1] if place + 1 < len(firsts) else self.stop
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

    def _fill(self, firsts: list[int], indices: list[int]) -> list[Sentence]:
        sentences = []
        quote, index = 0, 0
        for place, first in enumerate(firsts):
            stop = firsts[place + 1] if place + 1 < len(firsts) else self.stop
            held = []
            while quote < len(self.quoted) and self.quoted[quote].outer_first < stop:
                held.append(self.quoted[quote])
                quote += 1
            sentence = Sentence(first, stop, place, held, [])
            done = first
            labelled = self._label(first, stop)
            if labelled:
                sentence.cues.append(labelled)
                done = labelled.stop
            for each in held:
                if inner := self._inner_label(each, first):
                    sentence.cues.append(inner)
            while index < len(indices) and indices[index] < stop:
                if indices[index] >= done:
                    hit = read_cue(self.tokens, indices[index])
                    cued = hit and self._with_source(hit, sentence)
                    if hit and cued:
                        sentence.cues.append(cued)
                        done = hit.stop
                index += 1
            sentences.append(sentence)
        return sentences

    def _with_source(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Find whom a cue credits; None where the word is no cue after all."""
        phrases = self.phrases
        if hit.kind is CueKind.ACCORDING_TO:
            stop = phrases.phrase_from(hit.stop, sentence.stop)
            return Cued(hit, (hit.stop, stop), hit.first, stop, inverted=True) if stop > hit.stop else None
        if hit.kind is CueKind.NOUN:
            return self._owner(hit, sentence)
        group = max(hit.group, sentence.first)
        before = group - 1
        word = self.lower[before] if before >= sentence.first else ""
        if hit.form == PARTICIPLE:
            return self._participle(hit, sentence, group, word)
        if hit.form == BASE and word == "to":
            source = self.governor(sentence, group)
            return Cued(hit, source, group, hit.stop, inherits=True) if source and "speech" in hit.takes else None
        if hit.passive:
            return self._agent(hit, sentence)
        if word in CONTRACTED or self.lower[group] in CONTRACTED:
            place = before if word in CONTRACTED else group
            return Cued(hit, (place, place + 1), place, hit.stop)
        closed = before in self.openers or (word == "," and before - 1 in self.openers)
        if word == "," and (turned := self._inverted(hit, sentence, closed=True)):
            return turned
        source = None if closed else phrases.subject_before(group, sentence.first)
        if hit.frames.lemma in _NAMING and hit.stop in self.closers and not self._fronted(source, word):
            return None
        if source and word == "that" and source[1] - source[0] == 1:
            head = phrases.subject_before(before, sentence.first)
            if head and self.words[head[1] - 1] != ",":
                return Cued(hit, head, head[0], hit.stop)
        if source and self._agrees(hit, source) and not self._is_object(hit, source, sentence):
            return Cued(hit, source, source[0], hit.stop)
        if closed or word in (":", ";", "—", "–", "…", ""):
            turned = self._inverted(hit, sentence, closed=not closed)
            if turned:
                return turned
        if word in ("and", "or", "but", "then", "&") or (word == "," and source is None) or closed:
            earlier = self.governor(sentence, group)
            if earlier and hit.form != BASE:
                return Cued(hit, earlier, group, hit.stop, inherits=True)
        return None

    def _owner(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read whose claim it is: "his claim", "Ann Roe's claim"."""
        place = hit.first - 1 if self.lower[hit.first - 1] in POSSESSIVES else hit.first - 2
        if place < sentence.first:
            return None
        if self.lower[place] not in ("'s", "’s"):
            return Cued(hit, (place, place + 1), place, hit.stop)
        source = self.phrases.subject_before(place, sentence.first)
        return Cued(hit, source, source[0], hit.stop) if source else None

    def _inverted(self, hit: CueHit, sentence: Sentence, *, closed: bool) -> Cued | None:
        """Read a source behind its verb: said Ann Roe, the mayor."""
        if not {"speech", "that"} & hit.takes or hit.group != hit.first or hit.form == BASE or hit.frames.lemma in _TELLING:
            return None
        stop = self.phrases.phrase_from(hit.stop, sentence.stop)
        if self.lower[hit.stop] in _FRONTED:
            return None
        if stop == hit.stop or self.phrases.is_verb(stop) or (closed and stop < sentence.stop and self.words[stop][:1].isalnum()):
            return None
        return Cued(hit, (hit.stop, stop), hit.first, stop, inverted=True)

    def _agent(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read the agent of a passive: described as "dead" by Ann Roe."""
        place = hit.stop
        while place < min(sentence.stop, hit.stop + _LONGEST_PASSIVE):
            if place in self.closers:
                place = self.closers[place]
                continue
            if self.lower[place] == "by":
                stop = self.phrases.phrase_from(place + 1, sentence.stop)
                return Cued(hit, (place + 1, stop), hit.first, hit.stop, inverted=True) if stop > place + 1 else None
            if self.words[place] in ",;:":
                return None
            place += 1
        return None

    def _participle(self, hit: CueHit, sentence: Sentence, group: int, word: str) -> Cued | None:
        if word in PREPOSITIONS or word in DETERMINERS:
            source = self.governor(sentence, group) if word in PREPOSITIONS else None
            return Cued(hit, source, group, hit.stop, inherits=True) if source else None
        if word and (word[0].isalnum() and word not in CONJUNCTIONS and word not in SUBORDINATORS):
            source = self.phrases.subject_before(group, sentence.first)
            if source and not self._is_object(hit, source, sentence):
                return Cued(hit, source, source[0], hit.stop)
        source = self.governor(sentence, group)
        return Cued(hit, source, group, hit.stop, inherits=True) if source else None

    def _fronted(self, source: Range | None, word: str) -> bool:
        """Say whether what is named stands in front: "which Ann Roe called 'odd'"."""
        return source is not None and (self.lower[source[0] - 1] in _FRONTED or word in _FRONTED)

    def _is_object(self, hit: CueHit, source: Range, sentence: Sentence) -> bool:
        """Say whether the phrase before a verb hangs on an earlier one: "shared a film called", "issued a note saying"."""
        before = source[0] - 1
        if before < sentence.first or self.phrases.is_pronoun(source[0]) or hit.form not in (PAST, PARTICIPLE):
            return False
        if self.lower[before] in _OBJECT_LEADS:
            return True
        if not self.phrases.is_verb(before):
            return False
        return not any(cued.hit.stop == source[0] and cued.hit.frames.states for cued in sentence.cues)

    def _agrees(self, hit: CueHit, source: Range) -> bool:
        """Say whether a verb form fits its subject, so that "the claims" is no statement."""
        first, stop = source
        stop = next((index for index in range(first + 1, stop) if self.words[index] in ",("), stop)
        if hit.form not in (BASE, THIRD) or hit.group < hit.first:
            return True
        last = self.lower[stop - 1]
        plural = last in _PLURALS or (last.endswith("s") and stop - 1 > 0 and not last.endswith("ss"))
        if hit.form == BASE:
            return plural or any(self.lower[index] == "and" for index in range(first, stop))
        named = self.words[stop - 1][:1].isupper()
        known = named or self.lower[first] in DETERMINERS or self.phrases.is_pronoun(first)
        return known and (named or not plural or last in ("who", "this", "which")) and last not in ("they", "we", "i", "you")

    def governor(self, sentence: Sentence, before: int) -> Range | None:
        """Return the subject that a verb without one of its own shares."""
        cues = [cued for cued in sentence.cues if cued.source and cued.hit.kind is CueKind.VERB and cued.stop <= before]
        stating = [cued for cued in cues if cued.hit.frames.states]
        if cues:
            return (stating or cues)[-1].source
        return self.main_subject(sentence, before)

    def main_subject(self, sentence: Sentence, before: int) -> Range | None:
        """Return the subject of the sentence's main clause, if it can be told."""
        place = sentence.first
        for _ in range(3):
            while place < before and (self.lower[place] in CONJUNCTIONS or self.phrases.is_adverb(place)):
                place += 1
            stop = self.phrases.phrase_from(place, before)
            opens = self.lower[place]
            leading = opens in PREPOSITIONS or opens in SUBORDINATORS or opens.endswith(("ing", "ed"))
            if stop > place and not leading:
                return (place, stop)
            comma = self._comma_after(place, before)
            if comma is None:
                return None
            place = comma + 1
        return None

    def _comma_after(self, place: int, before: int) -> int | None:
        while place < before:
            if place in self.closers:
                place = self.closers[place]
                if self.words[place - 2] == ",":
                    return place - 1
                continue
            if self.words[place] == ",":
                return place
            place += 1
        return None
