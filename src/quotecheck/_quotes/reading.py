"""From a passage to its attributions: cues first, then words in marks that no cue claims."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.passage import Passage, Sentence
from quotecheck._quotes.rules import CUE_RULES, Case


def attributions(passage: Passage) -> list[Attribution]:
    """Return every attribution of a passage."""
    found: list[Attribution] = []
    for sentence in passage.sentences:
        found += _of_sentence(passage, sentence, found)
    return found


def _of_sentence(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> list[Attribution]:
    candidates = [read for cued in sentence.cues if (read := _read(Case(passage, sentence, cued)))]
    owners: list[list[Quoted]] = [[] for _ in candidates]
    loose = []
    for each in sentence.quoted:
        owner = _innermost(candidates, each)
        if owner is None:
            loose.append(each)
        else:
            owners[owner].append(each)
    made = []
    for read, held in zip(candidates, owners, strict=True):
        if held:
            made.append(with_words(read, held))
        elif read.rule in ("clause", "parenthetical", "according_to") and states(read):
            made.append(read)
    return made + leftovers(passage, sentence, loose, made, earlier)


def states(read: Attribution) -> bool:
    return True


def _read(case: Case) -> Attribution | None:
    for each in CUE_RULES:
        read = each.read(case, case.cued.first)
        if read is not None:
            return read
    return None


def _innermost(candidates: Iterable[Attribution], quoted: Quoted) -> int | None:
    """Return which attribution's contents hold words in marks most closely."""
    best, size = None, 0
    for place, read in enumerate(candidates):
        for first, stop in read.contents:
            if first <= quoted.first and quoted.stop <= stop and (best is None or stop - first <= size):
                best, size = place, stop - first
    return best


def with_words(read: Attribution, held: list[Quoted]) -> Attribution:
    """Give an attribution the words in marks that it holds."""
    verbatim = tuple((each.first, each.stop) for each in held)
    marks = tuple((each.outer_first, each.outer_stop) for each in held)
    return attrs.evolve(read, verbatim=read.verbatim + verbatim, marks=read.marks + marks)


def leftovers(
    passage: Passage, sentence: Sentence, loose: list[Quoted], made: list[Attribution], earlier: list[Attribution]
) -> list[Attribution]:
    """Attribute words in marks that no cue claims."""
    new: list[Attribution] = []
    alone = len(loose) == len(sentence.quoted) and not any(
        passage.words[index][:1].isalnum() for index in _outside(sentence, loose)
    )
    for each in loose:
        if alone:
            last = earlier[-1] if earlier else None
            same = last and last.verbatim and passage.tokens.paragraph(last.contents[-1][0]) == passage.tokens.paragraph(each.first)
            if last and same and last.contents[-1][1] <= each.outer_first:
                earlier[-1] = attrs.evolve(with_words(last, [each]), contents=(*last.contents, (each.first, each.stop)))
                continue
            source = last.source if last else None
            new.append(with_words(Attribution("carried_on", ((each.first, each.stop),), source=source), [each]))
        else:
            source = passage.governor(sentence, each.outer_first)
            new.append(with_words(Attribution("governing_verb", ((each.first, each.stop),), source=source), [each]))
    del made
    return new


def _outside(sentence: Sentence, loose: list[Quoted]) -> list[int]:
    hidden = {index for each in loose for index in range(each.outer_first, each.outer_stop)}
    return [index for index in range(sentence.first, sentence.stop) if index not in hidden]


_ = Range
