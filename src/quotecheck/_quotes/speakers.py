"""Who a source refers to."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._names import Name
from quotecheck._quotes.attribution import Range
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind
from quotecheck.records import Speaker


def resolve_speakers(tokens: Tokens, names: tuple[Name, ...], sources: Sequence[Range]) -> dict[Range, Speaker]:
    """Return the speaker behind each source mention, given in text order."""
    named = {index for name in names for index in range(name.first, name.stop)}
    speakers = {}
    for first, stop in sources:
        mention = tokens.mention(first, stop)
        kind = SpeakerKind.PERSON if named.intersection(range(first, stop)) else SpeakerKind.UNNAMED
        speakers[first, stop] = Speaker(mention.text, kind, mentions=(mention.span,))
    return speakers
