"""Words in marks that no cue claims: carried on from the sentence before, or their subject's."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.cues import BASE, CueHit, frames_of
from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.marks.narration import is_single, is_title, narrates
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.sentence import Sentence
from quotecheck._quotes.uncued.dialogue import turn
from quotecheck._quotes.uncued.uncued_case import Uncued, UncuedRule, may_speak, summed_up
from quotecheck._quotes.uncued.unlisted import any_clause, any_speech, any_verb, own_words
from quotecheck._quotes.words import CONJUNCTIONS, DETERMINERS, HEARERS, NOTICES, PREPOSITIONS, REPORTS
from quotecheck._rule import rule
from quotecheck.kinds import CueKind

_PRESENTING = frozenset(("here", "more", "this"))
_HEARING = frozenset(("hear", "heard", "hears", "overheard"))
_THIS_FROM = ["this", "from"]
_SENTENCE_ENDS = frozenset(".?!…,—–-")
_LONGEST_HEADING = 9
_MOST_PIECES = 60
_LONGEST_SIGNATURE = 10
_SHORTEST = 4
"""Fewer tokens than this, without a cue, are more often a term than a quotation."""


@rule(
    examples=[
        ("The answer came at noon: ⟦“We will stay.”⟧", "The answer · -"),
        ("From the report: ⟦“The dam is old.”⟧", "the report · -"),
        ("I used to hear him through the hedge: ⟦“Who’s been at the clover?”⟧", "him · -"),
        ("“Go,” Ann Roe said. Then, more softly: ⟦“Please.”⟧", "Ann Roe · -"),
    ],
    silent=["Roe likes one film: it is late."],
)
def colon(case: Uncued, index: int) -> Attribution | None:
    """Words in marks after a colon are said by the subject of the sentence that the colon ends."""
    passage, first = case.passage, case.quoted.outer_first
    if passage.words[first - 1] != ":" or first - 1 < case.sentence.first or index:
        return None
    if first - 2 == case.sentence.first and passage.lower[first - 2] in NOTICES:
        return case.made("colon", None)  # the headline "Interview: ‘I never gave up’"
    return case.made("colon", _signed(passage, case.sentence.first, first - 1) or _leads(case) or _same_voice(case))


@rule(
    examples=[
        ("Ann Roe rose to speak.\n\n⟦“We never saw the memo.”⟧", "Ann Roe · -"),
        ("⟦“Lost at sea?”⟧ Ann Roe reached for her coat.", "Ann Roe · -"),
        ("⟦“No comment”⟧ was all Ann Roe would say.", "Ann Roe · -"),
        ("⟦“Never!”⟧ was her answer.", "her · -"),
        ("⟦“Lost at sea?”⟧ The old woman reached for her coat.", "The old woman · -"),
        ("Here is a line from the ledger.\n\n⟦“Wind north. No sale.”⟧", "the ledger · -"),
        ("And this is from Ann Roe, the clerk:\n\n⟦“We never saw it.”⟧", "Ann Roe, the clerk · -"),
        ("⟦‘And you paid him?’⟧ This from the vicar.", "the vicar · -"),
    ],
    silent=["“Harbour news”\n\nThe pier reopened.", "“The Low Tide,” his second novel, sold well."],
)
def carried_on(case: Uncued, index: int) -> Attribution | None:
    """A sentence of nothing but words in marks belongs to whoever spoke or was spoken of last."""
    passage = case.passage
    if case.narrated and (source := summed_up(case)):
        return case.made("carried_on", source)
    if case.narrated:
        named = is_title(passage.words[case.quoted.first : case.quoted.stop])
        work = named and passage.lower[case.quoted.outer_stop] in DETERMINERS  # "“Low Tide,” | his second novel,"
        return case.made("carried_on", _before(case)) if case.opens() and not index and not work else None
    if _is_heading(case):
        return None
    source = _introduced(case) or _actor(case) or _before(case) or _last_source(case.earlier)
    return case.made("carried_on", source)


@rule(
    examples=[
        (
            "The report says the dam is old. ⟦Its wall “has not been inspected since the flood”⟧.",
            "The report · -",
        ),
    ],
    silent=["The report says the dam is old.\n\nHe hummed “the song of the sea”."],
)
def carried_part(case: Uncued, index: int) -> Attribution | None:
    """A sentence with words in marks and no cue, after an attributed one of its paragraph, goes on with it."""
    passage, sentence, earlier = case.passage, case.sentence, case.earlier
    if index or sentence.first in passage.starts or not earlier or not sentence.place:
        return None
    if earlier[-1].contents[-1][1] <= passage.sentences[sentence.place - 1].first:
        return None
    source = _before(case)
    stop = sentence.stop - (passage.words[sentence.stop - 1] in ".!?")
    return Attribution("carried_part", ((sentence.first, stop),), source=source) if source else None


def _leads(case: Uncued) -> Range | None:
    """Return who leads up to a colon: the source of a statement in front, or the subject of the last verb."""
    sources, sentence, first = case.passage.sources, case.sentence, case.quoted.outer_first
    lower, phrases = case.passage.lower, case.passage.phrases
    heard = next((place for place in range(sentence.first, first) if lower[place] in _HEARING), None)
    if heard is not None and (lower[heard + 1] in HEARERS or phrases.phrase_from(heard + 1, first) > heard + 1):
        return heard + 1, heard + 2 if lower[heard + 1] in HEARERS else phrases.phrase_from(heard + 1, first)
    source = sources.governor(sentence, first)
    if source is None or case.passage.lower[source[0]] in ("'s", "’s", "there", "it"):
        return sources.nearest_subject(sentence, first) or source
    return source


def _same_voice(case: Uncued) -> Range | None:
    """Return who spoke in the sentence before, if nobody stands in front of the colon: "Then, more quietly:"."""
    before = case.passage.sentences[case.sentence.place - 1] if case.sentence.place else case.sentence
    return _before(case) if before.quoted and before is not case.sentence else None


def _signed(passage: Passage, lowest: int, stop: int) -> Range | None:
    """Read the source in front of a colon: "From the report:", "Bridge closes, by the Herald's Ann Roe:"."""
    for lead in range(stop - 1, max(lowest, stop - _LONGEST_SIGNATURE) - 1, -1):
        hyphen = passage.words[lead] == "-" and passage.tokens.touches(lead + 1)
        if passage.lower[lead] in ("from", "by", "-", "—", "–") and not hyphen:
            whole = passage.phrases.phrase_from(lead + 1, stop) == stop
            return (lead + 1, stop) if whole and lead + 1 < stop else None
    return None


@rule(
    examples=[
        ("⟦“Change is hard.”⟧ — Ann Roe", "Ann Roe · —"),
        ("⟦‘Keep off the pier’⟧ – police", "police · –"),
        ("Line of the week: ⟦“I sold the goat.”⟧ – Ann Roe, on moving to town.", "Ann Roe · –"),
        ("⟦“Mine was bigger.”⟧ – a man in a straw hat", "a man in a straw hat · –"),
        ("⟦“Nobody pays here.”⟧\n\n- Ann Roe.\n\nThat is wrong.", "Ann Roe · -"),
    ],
    silent=["“Change” — a word he hates — was on every wall.", "“Salt” – a play about Ann Roe – opens in May."],
)
def dash(case: Uncued, index: int) -> Attribution | None:
    """A dash and a name after words in marks credit them to that name."""
    passage, place = case.passage, case.sentence.place + 1
    first, stop = case.quoted.outer_stop, case.sentence.stop
    if first == stop and place < len(passage.sentences):
        stop = passage.sentences[place].stop
    if index or first + 1 >= stop or passage.words[first] not in ("—", "–", "-", "―"):
        return None
    begin = first + 1
    begin += 2 * (passage.lower[begin : begin + 2] == _THIS_FROM)
    end = passage.phrases.phrase_from(begin, stop)
    named = passage.words[begin][:1].isupper()
    head = next((place for place in range(begin + 1, end) if passage.lower[place] in PREPOSITIONS), end)
    closed = end >= stop or (end + 1 == stop and passage.words[end] == ".")
    closed = closed or (named and passage.words[end] == "," and not any(map(passage.phrases.is_verb, range(end, stop))))
    spoken = named or may_speak(passage, (begin, head)) or passage.lower[end - 1] in REPORTS
    if end == begin or not closed or not spoken:
        return None
    cue = CueHit(first, first + 1, first, frames_of(passage.words[first]), BASE, CueKind.DASH)
    return case.made("dash", (begin, end), cue)


_ONE_BY_ONE: tuple[UncuedRule, ...] = (dash, colon, any_verb, any_clause, any_speech, turn, carried_on)
UNCUED_RULES: tuple[UncuedRule, ...] = (*_ONE_BY_ONE, carried_part, own_words)


def read_uncued(
    passage: Passage, sentence: Sentence, left: list[Quoted], earlier: list[Attribution], *, cued: bool
) -> list[Attribution]:
    """Attribute the words in marks of a sentence that no cue claims; some are no quotations."""
    found: list[Attribution] = []
    partial: list[Quoted] = []
    narrated = narrates(passage.words, sentence.first, sentence.stop, sentence.quoted)
    for quoted in left:
        case = Uncued(passage, sentence, quoted, earlier, narrated)
        if not narrated and dash.read(case, 0) is None and _join(case):
            continue
        if found and _holds(found[-1], quoted):
            found[-1].hold([quoted])
        elif read := _read(case):
            found.append(read if read.verbatim else read.hold([quoted]))
        elif narrated and not is_title(passage.words[quoted.first : quoted.stop]):
            partial.append(quoted)
    if partial and not cued and sum([each.stop - each.first for each in partial]) >= _SHORTEST:
        whole = carried_part.read(Uncued(passage, sentence, partial[0], earlier, narrated), 0)
        if whole:
            return [*found, whole.hold(partial)]
    for quoted in partial:
        part = own_words.read(Uncued(passage, sentence, quoted, earlier, narrated), 0)
        found += [part] if part else []
    return found


def _holds(read: Attribution, quoted: Quoted) -> bool:
    """Say whether words in marks lie inside the contents of an attribution."""
    return any(first <= quoted.first and quoted.stop <= stop for first, stop in read.contents)


def _read(case: Uncued) -> Attribution | None:
    for each in _ONE_BY_ONE:
        read = each.read(case, 0)
        if read is not None:
            return read
    return None


def _join(case: Uncued) -> bool:
    """Add a sentence of nothing but words in marks to the quotation right before it."""
    last = _last_of_paragraph(case)
    if last is None or _is_heading(case) or len(case.earlier[last].contents) > _MOST_PIECES:
        return False
    joined = case.earlier[last].hold([case.quoted])
    joined.contents += ((case.quoted.first, case.quoted.stop),)
    return True


def _is_heading(case: Uncued) -> bool:
    """Say whether a paragraph of words in marks is a heading: short, with no end of a sentence or in odd marks."""
    passage, first, stop = case.passage, case.sentence.first, case.sentence.stop
    whole = first in passage.starts and (stop in passage.starts or stop == len(passage.tokens))
    if not whole or case.quoted.stop - case.quoted.first >= _LONGEST_HEADING:
        return False
    if passage.words[case.quoted.stop - 1] not in _SENTENCE_ENDS:
        return True
    return passage.doubles and is_single(passage.words, case.quoted)


def _last_of_paragraph(case: Uncued) -> int | None:
    """Return the attribution of words in marks right before a sentence of nothing else."""
    passage, sentence, earlier = case.passage, case.sentence, case.earlier
    before = passage.sentences[sentence.place - 1] if sentence.place else sentence
    if sentence.first in passage.starts and not (before.quoted and before.quoted[-1].goes_on):
        return None
    for place in range(len(earlier) - 1, -1, -1):
        if earlier[place].verbatim:
            return place if earlier[place].contents[-1][1] > before.first else None
        if earlier[place].contents[-1][1] < before.first:
            break
    return None


def _before(case: Uncued) -> Range | None:
    """Return whom the sentence before is about."""
    passage, earlier = case.passage, case.earlier
    if not case.sentence.place:
        return None
    before = passage.sentences[case.sentence.place - 1]
    source, around = None, before.stop
    for each in reversed(earlier):
        if each.contents[-1][1] <= before.first:
            break
        if each.source and before.first <= each.source[0] < before.stop and (source is None or each.holds(around)):
            source, around = each.source, each.source[0]
    if source:
        return source
    if before.quoted:
        return _last_source(earlier) if earlier and earlier[-1].contents[-1][1] > before.first else None
    subject = passage.sources.main_subject(before, before.stop)
    return subject if subject and may_speak(passage, subject) else None


def _introduced(case: Uncued) -> Range | None:
    """Return the source of the sentence before, if it ends in a colon or presents what follows it."""
    passage, place = case.passage, case.sentence.place
    before = passage.sentences[place - 1] if place else case.sentence
    colon = passage.words[before.stop - 1] == ":"
    opening = before.first + (passage.lower[before.first] in CONJUNCTIONS)
    if passage.lower[opening] in _PRESENTING and (signed := _signed(passage, opening, before.stop - 1)):
        return signed  # "Here is a passage from the letter."
    if not colon:
        return None
    sources = [cued for cued in before.cues if cued.source and cued.hit.kind is CueKind.VERB]
    sources = [cued for cued in sources if "that" in cued.hit.takes] or sources
    if sources:
        return sources[-1].source
    near = passage.sources.nearest_subject(before, before.stop)
    return near if near and may_speak(passage, near) else passage.sources.main_subject(before, before.stop)


def _actor(case: Uncued) -> Range | None:
    """Return who acts right after words in marks that open a paragraph: "Lost?" Ann Roe reached for her coat."""
    passage, place = case.passage, case.sentence.place + 1
    if case.sentence.first not in passage.starts or place == len(passage.sentences):
        return None
    after = passage.sentences[place]
    if passage.lower[after.first : after.first + 2] == _THIS_FROM:
        return _phrase(passage, after.first + 2, after.stop)
    if after.first in passage.starts or after.cues:
        return None
    subject = passage.sources.main_subject(after, after.quoted[0].outer_first if after.quoted else after.stop)
    return subject if subject and may_speak(passage, subject) else None


def _phrase(passage: Passage, first: int, stop: int) -> Range | None:
    """Return the noun phrase at a token."""
    end = passage.phrases.phrase_from(first, stop)
    return (first, end) if end > first else None


def _last_source(earlier: list[Attribution]) -> Range | None:
    return next((each.source for each in reversed(earlier) if each.verbatim), None)
