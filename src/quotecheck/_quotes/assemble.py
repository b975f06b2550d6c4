"""From attributions, in tokens, to the records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress

from quotecheck._made import new_cue, new_mention, new_quote, new_span
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.cues import CueHit
from quotecheck._tokens import Tokens
from quotecheck.kinds import Directness
from quotecheck.records import Cue, Mention, Quote, Speaker

_DIRECT, _MIXED, _INDIRECT = Directness
_LONGEST_EDIT = 40
_EDITING = frozenset("[….")
"""What an edit begins with."""


def assemble(
    tokens: Tokens, attributions: Iterable[Attribution], speakers: Mapping[Range, Speaker]
) -> tuple[Quote, ...]:
    """Make records of attributions, sorted by span."""
    rows = []
    for place, found in enumerate(attributions):
        first, stop = found.contents[0][0], found.contents[-1][1]
        if found.marks:
            first, stop = min(first, found.marks[0][0]), max(stop, found.marks[-1][1])
        rows.append((first, stop, found.depth, found.rule, place, found))
    rows.sort()
    mentions = _Mentions(tokens)
    return tuple([_quote(mentions, (first, stop), found, speakers) for first, stop, _, _, _, found in rows])


class _Mentions(dict[Range, Mention]):
    """The mentions of a text, each made once: contents and words in marks share many."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.text, self.starts, self.ends = tokens.text, tokens.starts, tokens.ends

    def __missing__(self, piece: Range) -> Mention:
        start, end = self.starts[piece[0]], self.ends[piece[1] - 1]
        made = self[piece] = new_mention(new_span(start, end), self.text[start:end])
        return made


def _quote(mentions: _Mentions, whole: Range, found: Attribution, speakers: Mapping[Range, Speaker]) -> Quote:
    tokens, contents, verbatim = mentions.tokens, found.contents, found.verbatim
    said = tuple([mentions[piece] for piece in contents])
    if contents == (whole,):
        span, text = said[0].span, said[0].text
    else:
        span = new_span(tokens.starts[whole[0]], tokens.ends[whole[1] - 1])
        text = tokens.text[span.start : span.end]
    if contents == verbatim:
        quoted, directness = said, _DIRECT
    elif verbatim:
        quoted = tuple([mentions[piece] for piece in verbatim])
        directness = _DIRECT if set(contents) <= set(verbatim) else _MIXED
    else:
        quoted, directness = (), _INDIRECT
    source, cue = found.source, found.cue
    return new_quote(
        span,
        text,
        said,
        quoted,
        directness,
        _cue(mentions, cue) if cue else None,
        mentions[source] if source else None,
        speakers.get(source) if source else None,
        mentions[found.addressee] if found.addressee else None,
        mentions[found.occasion] if found.occasion else None,
        None,
        _edits(tokens, verbatim, quoted) if quoted else (),
        found.depth,
        found.rule,
    )


def _cue(mentions: _Mentions, hit: CueHit) -> Cue:
    start, end = mentions.starts[hit.first], mentions.ends[hit.stop - 1]
    return new_cue(new_span(start, end), mentions.text[start:end], hit.frames.lemma, hit.kind, hit.negated)


def _edits(tokens: Tokens, verbatim: tuple[Range, ...], quoted: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Find [insertions] and ellipses inside words in marks."""
    edits: list[Mention] = []
    words = tokens.words
    for (first, stop), mention in zip(verbatim, quoted, strict=True):
        text = mention.text
        if "[" in text or "…" in text or ".." in text or ". ." in text:
            done = first
            for index in compress(range(first, stop), map(_EDITING.__contains__, words[first:stop])):
                end = _edit_stop(words, index, stop)
                if index >= done and end > index:
                    edits.append(tokens.mention(index, end))
                    done = end
    return tuple(edits)


def _edit_stop(words: list[str], index: int, stop: int) -> int:
    """Return where the edit that begins at a token ends; the token itself if none does."""
    word = words[index]
    if word == "…":
        return index + 1
    if word == "[":
        return next((k + 1 for k in range(index, min(stop, index + _LONGEST_EDIT)) if words[k] == "]"), index)
    end = index
    while end < stop and words[end] == ".":
        end += 1
    return end if end - index > 2 else index
