"""Labels: names and roles in front of a colon, as headlines and transcripts have them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter

from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.words import NOTICES
from quotecheck._tokens import Tokens

LONGEST_LABEL = 10
_STOP, _TITLE = attrgetter("stop"), attrgetter("title")
_QUESTIONS_AND_ANSWERS = ["q", "&", "a"]
_REPORT = 15
"""The paragraph of a report that a place opens goes on for so many tokens."""
_HOLDERS = frozenset(
    ("answer", "host", "interviewer", "journalist", "moderator", "narrator", "presenter", "question", "reporter")
)
"""Who has a turn in a transcript without being named."""
_ADDRESSING = frozenset(("confidential", "dear"))
"""What begins the paragraph of a letter or an answer to one: "DEAR ANN:"."""
_VOICES = frozenset(("caller", "court", "speaker", "voice", "witness"))


def find_labels(tokens: Tokens, names: Sequence[Name]) -> tuple[dict[int, int], frozenset[int]]:
    """Return the colons behind labels with their first tokens, and the paragraphs that may open with one."""
    colons = [colon for colon in _colons(tokens) if tokens.lower[tokens.paragraph(colon)[0]] not in _ADDRESSING]
    if not colons:
        return {}, frozenset()
    labels = _named(tokens, names, colons)
    firsts = {colon: tokens.paragraph(colon)[0] for colon in colons}
    turns = {colon: first for colon, first in firsts.items() if _is_turn(tokens, names, first, colon)}
    if len(turns) + sum(colon not in turns and firsts[colon] == first for colon, first in labels.items()) > 1:
        labels.update(turns)
    headed = {colon - 1 for colon, first in firsts.items() if colon - 1 == first}
    headed.update(colon - back for colon in labels for back in range(LONGEST_LABEL))
    return labels, frozenset(headed)


def _colons(tokens: Tokens) -> list[int]:
    """Return where the colons of a text stand; most texts have few."""
    colons, words, text = [], tokens.words, tokens.text
    offset = text.find(":")
    while offset >= 0:
        index = tokens.at(offset)
        if words[index] == ":":
            colons.append(index)
        offset = text.find(":", offset + 1)
    return colons


def _is_turn(tokens: Tokens, names: Sequence[Name], first: int, colon: int) -> bool:
    """Say whether a paragraph opens with a label as transcripts have: Q:, ROE:, THE COURT:, Ann Roe, 81:."""
    words, lower = tokens.words, tokens.lower
    if not 0 < colon - first < LONGEST_LABEL or lower[colon - 1] in NOTICES:
        return False
    stop = next((index for index in range(first + 1, colon) if words[index] in ",("), colon)
    if words[stop] == "(" and words[colon - 1] != ")":
        return False
    place = bisect_left(names, first, key=_TITLE)
    name = names[place] if place < len(names) and names[place].title == first else None
    if name is not None and name.kind is NameKind.PLACE:
        return False  # the dateline "NEW TOLLAND, May 4:"
    if stop == first + 1:
        return words[first].isupper() or (stop == colon and words[first][0].isupper() and lower[first] in _HOLDERS)
    if words[stop] == ",":
        return name is not None and name.stop == stop
    shouted = "".join(words[first:stop])
    return shouted.upper() == shouted and (lower[stop - 1] in vocabulary().roles or lower[stop - 1] in _VOICES)


def _named(tokens: Tokens, names: Sequence[Name], colons: Iterable[int]) -> dict[int, int]:
    """Return the colons that stand right after a name, with the first token of that name.

    In capitals, what describes it may stand between: "ANN ROE (on tape):", "ANN ROE, WELDER:". A place in
    capitals that opens a report is no label: "NEW TOLLAND: The harbour will close on Friday".
    """
    labels = {}
    located = 0
    for colon in colons:
        if tokens.lower[max(0, colon - 3) : colon] == _QUESTIONS_AND_ANSWERS:
            continue
        if tokens.words[colon - 1].isupper() and tokens.lower[colon - 1] in NOTICES:
            continue
        place = bisect_left(names, colon, key=_STOP)
        if place < len(names) and names[place].stop == colon and not _described(tokens, colon):
            labels[colon] = names[place].title
            located += names[place].kind is NameKind.PLACE
        elif _described(tokens, colon):
            first = tokens.paragraph(colon)[0]
            place = bisect_left(names, first, key=_TITLE)
            if place < len(names) and names[place].title == first and tokens.words[names[place].stop] in "(,":
                labels[colon] = first
    if located == len(labels) == 1:
        return {}  # "Kenya: Farmers reject levy"
    shouted = [colon for colon in colons if tokens.words[tokens.paragraph(colon)[0]].isupper()] if labels else []
    if len(shouted) == 1 and shouted[0] in labels and tokens.paragraph(shouted[0])[1] > shouted[0] + _REPORT:
        del labels[shouted[0]]
    return labels


def _described(tokens: Tokens, colon: int) -> bool:
    """Say whether a paragraph opens with nothing but capitals up to a colon, a comma or a parenthesis among them."""
    first = tokens.paragraph(colon)[0]
    if colon - first >= LONGEST_LABEL:
        return False
    label = tokens.words[first:colon]
    bracketed = label[-1:] == [")"] and "(" in label
    shouted = "".join(label[: label.index("(")] if bracketed else label)
    return bool(shouted) and shouted.upper() == shouted and ("," in label or bracketed)
