"""Reads a passage, sentence by sentence: the rules at its cues first, then words in marks that no cue claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotecheck._names import Name
from quotecheck._quotes.acts import ACTS, is_doubtful, is_put, tells
from quotecheck._quotes.acts.objects import bounded
from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import BARE, COLON, THAT, TO, WHETHER, WORDS
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.extents import Turn
from quotecheck._quotes.cues import PARTICIPLE, PRESENT, SAYING
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.marks.narration import is_title
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.rules import rules_for
from quotecheck._quotes.sentence import Sentence
from quotecheck._quotes.uncued import read_uncued
from quotecheck._quotes.words import PREPOSITIONS
from quotecheck._tokens import Tokens

_TOLD = frozenset(("that", "hearer"))
_SAID = frozenset(("speech", "hearer"))
_STATING = frozenset(("label", "clause", "parenthetical", "according_to", "noun"))
"""The rules whose contents may be stated without marks."""
_SHOWING = frozenset(("show", "underscore", "underline", "indicate", "remind"))
"""Verbs of what gives evidence: inside what someone says, they say nothing themselves."""
_PLACING = PREPOSITIONS - {"as", "of", "for"}
_LONGEST_ROLE = 6
_CREDITED = (TO, THAT, WORDS, COLON)
"""What nobody in particular says is somebody else's who is credited with it: "Ann Roe said he was told, “Go”"."""
_PARTING = frozenset(",;—–")
_TAGS = frozenset(("tag_after", "inverted"))


def attributions(passage: Passage) -> list[Attribution]:
    """Return every attribution of a passage."""
    found: list[Attribution] = []
    for sentence in passage.sentences:
        if sentence.cues or sentence.quoted:
            found += _of_sentence(passage, sentence, found)
    return found


def read_passages(
    tokens: Tokens, names: tuple[Name, ...], quoted: Sequence[Quoted], places: Sequence[int]
) -> list[Attribution]:
    """Return every attribution of a text, those inside of quotations included.

    Args:
        tokens: The text.
        names: Its names.
        quoted: Its quotations, outer ones first.
        places: Where words stand that may be cues.
    """
    outermost = [each for each in quoted if not each.depth]
    whole = Passage(tokens, names, outermost, places)
    found = attributions(whole)
    if len(outermost) == len(quoted):
        return found
    for outer, inner in _nested(quoted):
        if inner:
            inside = attributions(whole.inside(outer, inner))
            for each in inside:
                if each.verbatim and each.cue:
                    each.depth = outer.depth + 1
                    found.append(each)
    return found


def _nested(quoted: Iterable[Quoted]) -> list[tuple[Quoted, list[Quoted]]]:
    """Return every quotation with those right inside it."""
    nested = []
    around: list[list[Quoted]] = []
    for each in quoted:
        del around[each.depth :]
        if around:
            around[-1].append(each)
        inner: list[Quoted] = []
        around.append(inner)
        nested.append((each, inner))
    return nested


def _of_sentence(passage: Passage, sentence: Sentence, earlier: list[Attribution]) -> list[Attribution]:
    turns: list[Turn] = []
    cases = [Case(passage, sentence, cued, turns) for cued in sentence.cues]
    if len(cases) > 1:
        turns += [(case.cued, case.is_closed()) for case in cases if case.is_turn()]
    marked = bool(sentence.quoted)
    candidates = [(read, case) for case in cases if (read := _read(case, marked=marked))]
    if len(candidates) > 1:
        candidates = _apart(candidates)
    if not marked:
        return [bounded(read, case) for read, case in candidates]
    quoted = [each for each in sentence.quoted if each.outer_first in passage.spoken]
    if not candidates:
        return read_uncued(passage, sentence, quoted, earlier, cued=False)
    held, uncued = _shared_out(candidates, quoted)
    made = []
    for place, (read, case) in enumerate(candidates):
        if held[place]:
            made.append(read.hold(held[place]))
        elif states(read.rule, case) or _is_outer(read, case, made):
            made.append(bounded(read, case))
    if made:
        _take_over(passage, sentence, made, earlier)
        _resume(passage, sentence, made[-1], uncued)
    if uncued:
        made += read_uncued(passage, sentence, uncued, earlier, cued=bool(made))
    return made


def _apart(candidates: list[tuple[Attribution, Case]]) -> list[tuple[Attribution, Case]]:
    """Leave out nouns of saying that only tell where something is said: Roe said in her wedding speech that."""
    told = [read for read, _ in candidates if read.occasion]
    return [(read, case) for read, case in candidates if not any(_is_occasion(read, case, other) for other in told)]


def _is_occasion(read: Attribution, case: Case, other: Attribution) -> bool:
    """Say whether a noun stands in the occasion of another cue that has the same contents."""
    if read.rule != "noun" or other.occasion is None or read.contents != other.contents:
        return False
    return other.occasion[0] <= case.cued.hit.first < other.occasion[1]


def _is_outer(read: Attribution, case: Case, made: Sequence[Attribution]) -> bool:
    """Say whether a tag credits a sentence whose words in marks are somebody else's: Roe called it “odd,” Poe said."""
    if (
        read.rule not in _TAGS
        or not case.is_mixed(list(read.contents))
        or read.source is None
        or not _SAID & case.takes
    ):
        return False
    if case.passage.phrases.is_lone_pronoun(*read.source):
        return False
    last = case.lower[read.source[1] - 1]
    inner = [each.source for each in made if each.verbatim and each.source]
    return bool(inner) and all(case.lower[stop - 1] != last for _, stop in inner)


def _resume(passage: Passage, sentence: Sentence, tagged: Attribution, uncued: list[Quoted]) -> None:
    """Let a tagged speech go on with the words that end its sentence: “Go,” said Ann, rising slowly; “do go.”."""
    if not uncued or tagged.rule not in _TAGS or tagged.contents != tagged.verbatim:
        return
    last = uncued[-1]
    parted = tagged.contents[-1][1] < last.outer_first and passage.words[last.outer_first - 1] in _PARTING
    if parted and last.outer_stop >= sentence.stop and not is_title(passage.words[last.first : last.stop]):
        tagged.contents += ((last.first, last.stop),)
        tagged.hold([uncued.pop()])


def _take_over(passage: Passage, sentence: Sentence, made: list[Attribution], earlier: list[Attribution]) -> None:
    """Give words that a paragraph left open to the tag of the paragraph that goes on with them."""
    before = passage.sentences[sentence.place - 1] if sentence.place else sentence
    if not (before.quoted and before.quoted[-1].goes_on and earlier and earlier[-1].verbatim):
        return
    opened, first = earlier[-1], sentence.quoted[0]
    if opened.cue is None and (first.first, first.stop) in made[0].verbatim[:1]:
        going_on = made[0]
        going_on.contents = opened.contents + going_on.contents
        going_on.verbatim = opened.verbatim + going_on.verbatim
        going_on.marks = opened.marks + going_on.marks
        earlier.pop()


def states(rule: str, case: Case) -> bool:
    """Say whether contents without words in marks are something stated, not thought, wished or done."""
    takes, shape = case.takes, case.complement.shape
    if not ACTS.isdisjoint(takes):
        if is_doubtful(case):
            return False
        if tells(rule, case):
            return True
    if rule not in _STATING:
        return _announces(case) if rule == "tag_before" else rule == "agent" and is_put(case)
    if shape is TO:
        return "to" in takes or rule == "noun"
    if rule == "clause" and shape is BARE:
        return case.is_bare_clause() and not case.complement.points_back()
    return bool(_TOLD & takes) or (rule == "clause" and shape is WHETHER and "whether" in takes)


def _announces(case: Case) -> bool:
    """Say whether a colon without marks leads from a verb of saying to what is said: "Roe said: Let us go"."""
    hit, first = case.cued.hit, case.complement.first
    if not (case.takes >= SAYING and case.complement.shape is COLON) or case.sentence.quoted:
        return False
    said = hit.form not in PRESENT or not case.passage.triggers[case.lower[hit.first]].noun  # "an honest answer:"
    return said and (hit.form != PARTICIPLE or hit.frames.lemma == "say") and case.words[first][:1].isalnum()


def _read(case: Case, *, marked: bool) -> Attribution | None:
    """Read a cue by the first of the rules that can; in a sentence without marks, only what is stated."""
    index = case.cued.first
    for each in rules_for(case):
        if marked or states(each.name, case):
            read = each.read(case, index)
            if read is not None:
                return read
    return None


def _shared_out(
    candidates: Sequence[tuple[Attribution, Case]], quoted: Iterable[Quoted]
) -> tuple[list[list[Quoted]], list[Quoted]]:
    """Give words in marks to the innermost statement around them, else to the outermost judgement; some are left."""
    held: list[list[Quoted]] = [[] for _ in candidates]
    stretches = []
    for place, (read, case) in enumerate(candidates):
        said = len(candidates) > 1 and _says(read, case)
        for first, stop in read.contents:
            size = first - stop if said else stop - first
            inner = read.rule != "label" or not case.is_mixed(read.contents)
            stretches.append((inner, said, size, read.rule != "noun", place, first, stop))
    stretches.sort(reverse=True)
    uncued = []
    for each in quoted:
        for *_, place, first, stop in stretches:
            read, case = candidates[place]
            if first <= each.first and each.stop <= stop and _may_hold(read, case, each):
                held[place].append(each)
                break
        else:
            uncued.append(each)
    return held, uncued


def _may_hold(read: Attribution, case: Case, quoted: Quoted) -> bool:
    """Say whether words in marks inside the contents of a cue are something that it credits."""
    if "as" in case.takes and not _is_role(case, quoted):
        return False
    return not _titles(read, case, quoted)


def _is_role(case: Case, quoted: Quoted) -> bool:
    """Say whether words in marks are what someone is seen or shown as: framed it as another “act of faith”."""
    place = quoted.outer_first - 1
    for _ in range(_LONGEST_ROLE):
        word = case.lower[place]
        if word == "as":
            return case.lower[place - 1] != "so"
        if not word[:1].isalnum() or case.passage.phrases.is_verb(place) or word in _PLACING:
            return False
        place -= 1
    return False


def _titles(read: Attribution, case: Case, quoted: Quoted) -> bool:
    """Say whether words in marks are the title of what someone owns, is seen on or plans: on MSNBC's “Morning Joe”."""
    placed = read.rule == "complement" and case.lower[quoted.outer_first - 1] in ("'s", "’s", "on", "in")
    titled = (placed or "forecast" in case.takes) and quoted.stop - quoted.first > 1
    return titled and is_title(case.words[quoted.first : quoted.stop])


def _says(read: Attribution, case: Case) -> bool:
    """Say whether contents are stated, not asked for, judged or thought, nor only might be."""
    asks = case.cued.hit.frames.lemma == "ask" and case.complement.shape is WORDS
    if (read.source is None and case.complement.shape in _CREDITED and not asks) or (
        case.is_unreal() and read.rule not in _TAGS
    ):
        return False
    if case.is_fronted():
        return True
    if case.cued.hit.frames.lemma in _SHOWING:
        return False
    if read.rule == "complement" or (read.rule == "clause" and case.complement.shape is TO):
        return False
    return bool(_SAID & case.takes) or (read.rule == "noun" and case.lower[read.contents[0][0]] == "that")
