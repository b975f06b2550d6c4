"""From a passage to its attributions: cues first, then words in marks that no cue claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from quotecheck._names import Name
from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.passage import Passage, Sentence
from quotecheck._quotes.complements import Shape
from quotecheck._quotes.loose import read_loose, with_words
from quotecheck._quotes.rules import CUE_RULES, Case
from quotecheck._tokens import Tokens


def attributions(passage: Passage) -> list[Attribution]:
    """Return every attribution of a passage."""
    found: list[Attribution] = []
    for sentence in passage.sentences:
        found += _of_sentence(passage, sentence, found)
    return found


def read_passages(tokens: Tokens, names: tuple[Name, ...], quoted: Sequence[Quoted]) -> list[Attribution]:
    """Return every attribution of a text, those inside of quotations included."""
    found = attributions(Passage(tokens, names, quoted))
    place = 0
    for outer in quoted:
        while place < len(quoted) and quoted[place].outer_first <= outer.outer_first:
            place += 1
        inner = []
        for each in quoted[place:]:
            if each.outer_first >= outer.stop:
                break
            inner.append(each)
        if inner:
            inside = Passage(tokens, names, inner, (outer.first, outer.stop), outer.depth + 1)
            found += [attrs.evolve(each, depth=inside.depth) for each in attributions(inside) if each.verbatim and each.cue]
    return found


def _of_sentence(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> list[Attribution]:
    cases = [Case(passage, sentence, cued) for cued in sentence.cues]
    candidates = [(read, case) for case in cases if (read := _read(case))]
    owners: list[list[Quoted]] = [[] for _ in candidates]
    loose = []
    for each in sentence.quoted:
        owner = _owner(passage, candidates, each)
        if owner is None:
            loose.append(each)
        else:
            owners[owner].append(each)
    made = []
    for (read, case), held in zip(candidates, owners, strict=True):
        if held:
            made.append(with_words(read, held))
        elif states(read, case):
            made.append(read)
    return made + read_loose(passage, sentence, loose, made, earlier)


def states(read: Attribution, case: Case) -> bool:
    """Say whether contents without words in marks are something stated, not thought, wished or done."""
    takes = case.takes
    if "act" in takes and read.rule in ("clause", "complement", "agent"):
        return True
    if read.rule not in ("label", "clause", "parenthetical", "according_to", "noun"):
        return False
    shape = case.complement.shape
    if shape is Shape.TO:
        return "to" in takes
    if shape is Shape.BARE and read.rule == "clause" and case.cued.hit.frames.lemma != "say":
        return "that" in takes and case.is_clause()
    return bool({"that", "hearer"} & takes)


def _read(case: Case) -> Attribution | None:
    for each in CUE_RULES:
        read = each.read(case, case.cued.first)
        if read is not None:
            return read
    return None


def _owner(passage: Passage, candidates: Iterable[tuple[Attribution, Case]], quoted: Quoted) -> int | None:
    """Return whose words in marks these are: the innermost statement's, else the outermost judgement's."""
    best, rank = None, (False, 0)
    for place, (read, case) in enumerate(candidates):
        for first, stop in read.contents:
            if first <= quoted.first and quoted.stop <= stop:
                asks = read.rule == "clause" and passage.lower[first] == "to"
                said = read.rule != "noun" and bool({"speech", "that", "hearer"} & case.takes) and read.rule != "complement" and not asks
                mine = (said, first - stop if said else stop - first)
                if best is None or mine >= rank:
                    best, rank = place, mine
    return best
