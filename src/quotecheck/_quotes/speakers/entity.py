"""Whoever or whatever a text names or speaks of, as far as it tells."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import attrs

from quotecheck.kinds import SpeakerKind

TOLD = 10
"""The weight of a gender that a title or kinship term tells."""


@attrs.define(eq=False)
class Entity:
    """One bearer of a name, or one speaker without a name, gathered over the text.

    Attributes:
        words: Lower-case words of the fullest name.
        kind: What it is, as far as the text tells.
        name: The fullest name as written.
        size: Tokens of the fullest name.
        gender: Positive for feminine, negative for masculine evidence.
        persons: How many mentions look like a person's, less those that do not.
        roles: Lower-case roles that the text gives it.
        full: How often it is named by more than one word.
        seen: First token of the mention that was last looked at.
        prominent: Whether it ever was a source or subject.
        credited: The last sentence in which it was a source.
        form: The form of address that it goes by, in lower case, or "".
    """

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str
    size: int = 0
    gender: float = 0
    persons: int = 0
    roles: AbstractSet[str] = frozenset()
    full: int = 0
    seen: int = -9999
    prominent: bool = False
    credited: int = 0
    form: str = ""
