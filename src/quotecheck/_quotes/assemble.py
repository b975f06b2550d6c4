"""From attributions, in tokens, to the records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress

from quotecheck._made import new_cue, new_quote
from quotecheck._quotes.acts.voices import is_nobody
from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.cues import CueHit
from quotecheck._tokens import Tokens
from quotecheck.kinds import CueKind, Directness
from quotecheck.records import Cue, Mention, Quote, Speaker

_DIRECT, _MIXED, _INDIRECT = Directness
_WITHHOLDING = frozenset(
    ("avoid", "avoided", "avoiding", "avoids", "barely", "hardly", "rarely", "scarcely", "without")
)
_SHORT_OF = {"of": "short", "to": "yet"}
_TURNED = frozenset(("did", "do", "does", "had", "has", "have"))
_NEVER = frozenset(("never", "not"))
"""What denies a verb from the head of its clause: "never did she say it", "not once has he said it"."""
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
    return tuple([_quote(tokens, (first, stop), found, speakers) for first, stop, _, _, _, found in rows])


def _quote(tokens: Tokens, whole: Range, found: Attribution, speakers: Mapping[Range, Speaker]) -> Quote:
    mention, contents, verbatim = tokens.mention, found.contents, found.verbatim
    said = tuple([mention(first, stop) for first, stop in contents])
    if contents == (whole,):
        span, text = said[0].span, said[0].text
    else:
        span, text = tokens.span(*whole), tokens.written(*whole)
    if contents == verbatim:
        quoted, directness = said, _DIRECT
    elif verbatim:
        quoted = tuple([mention(first, stop) for first, stop in verbatim])
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
        _cue(tokens, cue, source) if cue else None,
        mention(*source) if source else None,
        speakers.get(source) if source else None,
        mention(*found.addressee) if found.addressee else None,
        mention(*found.occasion) if found.occasion else None,
        None,
        _edits(tokens, verbatim, quoted) if quoted else (),
        found.depth,
        found.rule,
    )


def _cue(tokens: Tokens, hit: CueHit, source: Range | None) -> Cue:
    span = tokens.span(hit.first, hit.stop)
    negated = hit.negated or _is_unsaid(tokens.lower, hit, source)
    return new_cue(span, tokens.text[span.start : span.end], hit.frames.lemma, hit.kind, negated)


def _is_unsaid(lower: Sequence[str], hit: CueHit, source: Range | None) -> bool:
    """Say whether it was not said, though the verb is not negated: nobody said, without saying, has yet to say."""
    before = lower[hit.first - 1]
    if before in _WITHHOLDING or (before in _SHORT_OF and lower[hit.first - 2] == _SHORT_OF[before]):
        return True
    if source is None or hit.kind is not CueKind.VERB:
        return False
    lead = lower[source[0] - 1]
    never = lead in _TURNED and not _NEVER.isdisjoint(lower[max(0, source[0] - 3) : source[0] - 1])
    return is_nobody(lower, source[0]) or lead == "nor" or never


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
