"""Words in marks that no cue claims: carried on from the sentence before, or their subject's."""

from __future__ import annotations

import attrs

from quotecheck._quotes.attribution import Attribution, CueAt, Range
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.passage import Passage, Sentence
from quotecheck._quotes.words import ADVERBS, CONJUNCTIONS
from quotecheck.kinds import CueKind

_SMALL = frozenset("a an and as at by for from in into nor of on or the to vs with de la".split())
_SPOKEN_ENDS = frozenset(",?!—–…")
_SENTENCE_ENDS = frozenset(".?!…,—–-")
_LONGEST_HEADING = 9
_SHORTEST = 4
"""Fewer tokens than this, without a cue, are more often a term than a quotation."""


def with_words(read: Attribution, held: list[Quoted]) -> Attribution:
    """Give an attribution the words in marks that it holds."""
    verbatim = tuple((each.first, each.stop) for each in held)
    marks = tuple((each.outer_first, each.outer_stop) for each in held)
    return attrs.evolve(read, verbatim=read.verbatim + verbatim, marks=read.marks + marks)


def read_loose(
    passage: Passage, sentence: Sentence, loose: list[Quoted], made: list[Attribution], earlier: list[Attribution]
) -> list[Attribution]:
    """Attribute the words in marks of a sentence that no cue claims; some are no quotations."""
    if not loose:
        return []
    if not _narration(passage, sentence):
        return [read for each in loose if (read := _alone(passage, sentence, each, earlier))]
    found, partial = [], []
    for each in loose:
        if passage.words[each.outer_first - 1] == ":":
            found.append(_made("colon", each, passage.governor(sentence, each.outer_first)))
        elif _opens(passage, sentence, each) and passage.words[each.stop - 1] in _SPOKEN_ENDS:
            beside = _beside(passage, sentence, each)
            found.append(beside or _made("carried_on", each, _before(passage, sentence, earlier)))
        elif not is_title(passage, each):
            partial.append(each)
    if not made and sum(each.stop - each.first for each in partial) >= _SHORTEST:
        found += _carried(passage, sentence, partial, earlier)
    return found


def _opens(passage: Passage, sentence: Sentence, quoted: Quoted) -> bool:
    """Say whether words in marks open their sentence."""
    lead = quoted.outer_first - sentence.first
    return lead == 0 or (lead == 1 and passage.lower[sentence.first] in CONJUNCTIONS)


def _carried(
    passage: Passage, sentence: Sentence, partial: list[Quoted], earlier: list[Attribution]
) -> list[Attribution]:
    """Read a sentence with words in marks after an attributed one of its paragraph: it goes on with it."""
    if sentence.first in passage.starts or not earlier or not sentence.place:
        return []
    if earlier[-1].contents[-1][1] <= passage.sentences[sentence.place - 1].first:
        return []
    source = _before(passage, sentence, earlier)
    stop = sentence.stop - (passage.words[sentence.stop - 1] in ".!?")
    return [with_words(Attribution("carried_on", ((sentence.first, stop),), source=source), partial)] if source else []


def _made(rule: str, quoted: Quoted, source: Range | None, cue: CueAt | None = None) -> Attribution:
    return with_words(Attribution(rule, ((quoted.first, quoted.stop),), source=source, cue=cue), [quoted])


def _narration(passage: Passage, sentence: Sentence) -> bool:
    """Say whether a sentence holds words of the narrator."""
    place = sentence.first
    for each in sentence.quoted:
        if any(word[0].isalnum() for word in passage.words[place : each.outer_first]):
            return True
        place = each.outer_stop
    return any(word[0].isalnum() for word in passage.words[place : sentence.stop])


def _alone(
    passage: Passage, sentence: Sentence, quoted: Quoted, earlier: list[Attribution]
) -> Attribution | None:
    """Read a sentence of nothing but words in marks: it goes on, or belongs to whoever was spoken of."""
    if _is_heading(passage, sentence, quoted):
        return None
    last = _last_of_paragraph(passage, sentence, earlier)
    if last is not None:
        before = earlier[last]
        earlier[last] = attrs.evolve(with_words(before, [quoted]), contents=(*before.contents, (quoted.first, quoted.stop)))
        return None
    source = _introduced(passage, sentence) or _before(passage, sentence, earlier) or _last_source(earlier)
    return _made("carried_on", quoted, source)


def _is_heading(passage: Passage, sentence: Sentence, quoted: Quoted) -> bool:
    """Say whether a paragraph of words in marks is a heading: short, with no end of a sentence."""
    whole = sentence.first in passage.starts and (sentence.stop in passage.starts or sentence.stop == len(passage.tokens))
    return whole and quoted.stop - quoted.first < _LONGEST_HEADING and passage.words[quoted.stop - 1] not in _SENTENCE_ENDS


def _beside(passage: Passage, sentence: Sentence, quoted: Quoted) -> Attribution | None:
    """Read "..." followed by a subject and any verb at all: "Fine," she smirked."""
    first = quoted.outer_stop + (passage.words[quoted.outer_stop] == ",")
    stop = passage.phrases.phrase_from(first, sentence.stop)
    verb = stop
    while verb < sentence.stop and passage.lower[verb] in ADVERBS:
        verb += 1
    if stop == first or verb >= sentence.stop or not passage.phrases.is_verb(verb):
        return None
    return _made("tag_after", quoted, (first, stop), CueAt(verb, verb + 1, passage.lower[verb]))


def is_title(passage: Passage, quoted: Quoted) -> bool:
    """Say whether words in marks look like the title of a work: no small word but the usual ones."""
    words = [word for word in passage.words[quoted.first : quoted.stop] if word[0].isalnum()]
    if not words or not words[0][0].isupper():
        return False
    return all(not word.islower() or word in _SMALL for word in words)


def _last_of_paragraph(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> int | None:
    """Return the attribution of words in marks right before a sentence of nothing else."""
    before = passage.sentences[sentence.place - 1] if sentence.place else sentence
    if sentence.first in passage.starts and not (before.quoted and before.quoted[-1].goes_on):
        return None
    for place in range(len(earlier) - 1, -1, -1):
        if earlier[place].verbatim:
            return place if earlier[place].contents[-1][1] > before.first else None
        if earlier[place].contents[-1][1] < before.first:
            break
    return None


def _before(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> Range | None:
    """Return whom the sentence before is about."""
    if not sentence.place:
        return None
    before = passage.sentences[sentence.place - 1]
    for each in reversed(earlier):
        if each.contents[-1][1] <= before.first:
            break
        if each.source and before.first <= each.source[0] < before.stop:
            return each.source
    if before.quoted:
        return _last_source(earlier) if earlier and earlier[-1].contents[-1][1] > before.first else None
    return passage.main_subject(before, before.stop)


def _introduced(passage: Passage, sentence: Sentence) -> Range | None:
    """Return the source of the sentence before, if it ends in a colon."""
    before = passage.sentences[sentence.place - 1] if sentence.place else sentence
    if passage.words[before.stop - 1] != ":":
        return None
    sources = [cued for cued in before.cues if cued.source and cued.hit.kind is CueKind.VERB]
    sources = [cued for cued in sources if "that" in cued.hit.takes] or sources
    return sources[-1].source if sources else passage.main_subject(before, before.stop)


def _last_source(earlier: list[Attribution]) -> Range | None:
    return next((each.source for each in reversed(earlier) if each.verbatim), None)
