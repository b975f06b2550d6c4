"""From attributions, in tokens, to the records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._span import Span
from quotecheck._tokens import Tokens
from quotecheck.kinds import Directness
from quotecheck.records import Cue, Mention, Quote, Speaker

_EDITS = ("[", "…", "..", ". .")
_LONGEST_EDIT = 40


def assemble(
    tokens: Tokens, attributions: Iterable[Attribution], speakers: Mapping[Range, Speaker]
) -> tuple[Quote, ...]:
    """Make records of attributions, sorted by span."""
    quotes = [_quote(tokens, each, speakers) for each in attributions]
    return tuple(sorted(quotes, key=lambda quote: (quote.span.start, quote.span.end, quote.depth, quote.rule)))


def _quote(tokens: Tokens, found: Attribution, speakers: Mapping[Range, Speaker]) -> Quote:
    first, stop = found.contents[0][0], found.contents[-1][1]
    for outer in found.marks:
        first, stop = min(first, outer[0]), max(stop, outer[1])
    span = tokens.span(first, stop)
    cue = None
    if found.cue:
        at = found.cue
        where = tokens.span(at.first, at.stop)
        cue = Cue(where, where.of(tokens.text), at.lemma, at.kind, at.negated)
    return Quote(
        span,
        span.of(tokens.text),
        tuple(tokens.mention(*piece) for piece in found.contents),
        tuple(tokens.mention(*piece) for piece in found.verbatim),
        _directness(found),
        cue,
        _mention(tokens, found.source),
        speakers.get(found.source) if found.source else None,
        _mention(tokens, found.addressee),
        _mention(tokens, found.occasion),
        edits=tuple(_edits(tokens, found.verbatim)),
        depth=found.depth,
        rule=found.rule,
    )


def _directness(found: Attribution) -> Directness:
    if not found.verbatim:
        return Directness.INDIRECT
    return Directness.DIRECT if set(found.contents) <= set(found.verbatim) else Directness.MIXED


def _mention(tokens: Tokens, piece: Range | None) -> Mention | None:
    return tokens.mention(*piece) if piece else None


def _edits(tokens: Tokens, verbatim: Iterable[Range]) -> Iterable[Mention]:
    """Find [insertions] and ellipses inside words in marks."""
    words = tokens.words
    for first, stop in verbatim:
        text = tokens.text[tokens.starts[first] : tokens.ends[stop - 1]]
        if not any(sign in text for sign in _EDITS):
            continue
        index = first
        while index < stop:
            end = index
            if words[index] == "[":
                end = next((k + 1 for k in range(index, min(stop, index + _LONGEST_EDIT)) if words[k] == "]"), index)
            elif words[index] == "…":
                end = index + 1
            elif words[index] == ".":
                while end < stop and words[end] == ".":
                    end += 1
                end = end if end - index > 2 else index
            if end > index:
                span = Span(tokens.starts[index], tokens.ends[end - 1])
                yield Mention(span, span.of(tokens.text))
            index = max(end, index + 1)
