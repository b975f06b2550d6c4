"""From a passage to its attributions: cues first, then words in marks that no cue claims."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.passage import Passage, Sentence
from quotecheck._quotes.rules import CUE_RULES, Case
from quotecheck.kinds import CueKind


def attributions(passage: Passage) -> list[Attribution]:
    """Return every attribution of a passage."""
    found: list[Attribution] = []
    for sentence in passage.sentences:
        found += _of_sentence(passage, sentence, found)
    return found


def _of_sentence(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> list[Attribution]:
    cases = [Case(passage, sentence, cued) for cued in sentence.cues]
    candidates = [(read, case.takes) for case in cases if (read := _read(case))]
    owners: list[list[Quoted]] = [[] for _ in candidates]
    loose = []
    for each in sentence.quoted:
        owner = _owner(passage, candidates, each)
        if owner is None:
            loose.append(each)
        else:
            owners[owner].append(each)
    made = []
    for (read, takes), held in zip(candidates, owners, strict=True):
        if held:
            made.append(with_words(read, held))
        elif states(read, takes):
            made.append(read)
    return made + leftovers(passage, sentence, loose, made, earlier)


def states(read: Attribution, takes: frozenset[str]) -> bool:
    """Say whether a clause without words in marks is something stated, not thought or wished."""
    return read.rule in ("label", "clause", "parenthetical", "according_to", "noun") and bool({"that", "hearer"} & takes)


def _read(case: Case) -> Attribution | None:
    for each in CUE_RULES:
        read = each.read(case, case.cued.first)
        if read is not None:
            return read
    return None


def _owner(passage: Passage, candidates: Iterable[tuple[Attribution, frozenset[str]]], quoted: Quoted) -> int | None:
    """Return whose words in marks these are: the innermost statement's, else the outermost judgement's."""
    best, rank = None, (False, 0)
    for place, (read, takes) in enumerate(candidates):
        for first, stop in read.contents:
            if first <= quoted.first and quoted.stop <= stop:
                asks = read.rule == "clause" and passage.lower[first] == "to"
                said = read.rule != "noun" and bool({"speech", "that", "hearer"} & takes) and read.rule != "complement" and not asks
                mine = (said, first - stop if said else stop - first)
                if best is None or mine >= rank:
                    best, rank = place, mine
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
            place = _last_of_paragraph(passage, sentence, earlier)
            if place is not None:
                last = earlier[place]
                earlier[place] = attrs.evolve(with_words(last, [each]), contents=(*last.contents, (each.first, each.stop)))
                continue
            source = _introduced(passage, sentence) or _before(passage, sentence, earlier) or _last_source(earlier)
            new.append(with_words(Attribution("carried_on", ((each.first, each.stop),), source=source), [each]))
        elif passage.words[each.outer_first - 1] == ":":
            source = passage.governor(sentence, each.outer_first)
            new.append(with_words(Attribution("colon", ((each.first, each.stop),), source=source), [each]))
        elif not is_title(passage, each) and each.stop - each.first > 3:
            source = passage.governor(sentence, each.outer_first)
            new.append(with_words(Attribution("governing_verb", ((each.first, each.stop),), source=source), [each]))
    del made
    return new


def is_title(passage: Passage, quoted: Quoted) -> bool:
    """Say whether words in marks look like the title of a work: no small word but the usual ones."""
    words = [word for word in passage.words[quoted.first : quoted.stop] if word[0].isalnum()]
    if not words or not words[0][0].isupper():
        return False
    return all(not word.islower() or word in _SMALL for word in words)


_SMALL = frozenset("a an and as at by for from in into nor of on or the to vs with de la".split())


def _last_of_paragraph(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> int | None:
    """Return the attribution of words in marks that a sentence of nothing else carries on."""
    first, _ = passage.tokens.paragraph(sentence.first)
    for place in range(len(earlier) - 1, -1, -1):
        if earlier[place].contents[0][0] < first:
            return None
        if earlier[place].verbatim:
            between = sentence.place - 1
            return place if earlier[place].contents[-1][1] > passage.sentences[between].first else None
    return None


def _before(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> Range | None:
    """Return whom the sentence before is about."""
    place = sentence.place - 1
    if place < 0:
        return None
    before = passage.sentences[place]
    for each in reversed(earlier):
        if each.contents[-1][1] <= before.first:
            break
        if each.source and before.first <= each.source[0] < before.stop:
            return each.source
    return passage.main_subject(before, before.stop) if not before.quoted else None


def _introduced(passage: Passage, sentence: Sentence) -> Range | None:
    """Return the source of the sentence before, if it ends in a colon."""
    place = sentence.place - 1
    if place < 0:
        return None
    before = passage.sentences[place]
    if passage.words[before.stop - 1] != ":":
        return None
    sources = [cued for cued in before.cues if cued.source and cued.hit.kind is CueKind.VERB]
    sources = [cued for cued in sources if "that" in cued.hit.takes] or sources
    return sources[-1].source if sources else passage.main_subject(before, before.stop)


def _last_source(earlier: list[Attribution]) -> Range | None:
    for each in reversed(earlier):
        if each.verbatim:
            return each.source
    return None


def _outside(sentence: Sentence, loose: list[Quoted]) -> list[int]:
    hidden = {index for each in loose for index in range(each.outer_first, each.outer_stop)}
    return [index for index in range(sentence.first, sentence.stop) if index not in hidden]


_ = Range
