"""A sentence of the narrator with the quotations and the cues in it."""

from __future__ import annotations

import attrs

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import CueHit
from quotecheck._quotes.marks import Quoted


@attrs.define(eq=False)
class Cued:
    """A cue with the source found for it.

    Attributes:
        hit: The cue.
        source: The mention credited, or None.
        first: First token of the tag: of source or verb group, whichever comes first.
        stop: The token after the last of source and cue.
        inverted: The source stands after its verb.
        inherits: The source is that of an earlier verb of the sentence.
        hearer: Whom the cue names as told, where nobody is credited: "the court heard".
        subject: What a passive says something of, which is part of what is said: "the vase is said to be a copy".
    """

    hit: CueHit
    source: Range | None
    first: int
    stop: int
    inverted: bool = False
    inherits: bool = False
    hearer: Range | None = None
    subject: Range | None = None


@attrs.define(eq=False)
class Sentence:
    """The narrator's sentence number ``place``, at tokens ``first`` up to ``stop``."""

    first: int
    stop: int
    place: int
    quoted: list[Quoted]
    cues: list[Cued]
