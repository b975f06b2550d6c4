"""What a name is: its tokens, its title and what they tell of its bearer."""

from __future__ import annotations

from enum import IntEnum

import attrs


class NameKind(IntEnum):
    """What a name's words and neighbours tell of its bearer: the higher, the more likely a person."""

    PERSON = 2
    """A title, a known first name, an initial, an age."""
    UNKNOWN = 0
    """A capitalised run and no more."""
    OFFICE = -4
    """A role and no name: "the Prime Minister", "Secretary of State"."""
    LOCATED = -1
    """After "in" or "near"."""
    PLACE = -2
    """A country or capital."""
    ORGANIZATION = -3
    """A body's noun, "the" before it, an acronym."""
    PEOPLE = -9
    """A people, faith or party: "Democrats", "French"."""


@attrs.define(eq=False)
class Name:
    """A name as written, at tokens ``first`` up to ``stop``, possessive excluded.

    Attributes:
        first: First token of the name proper.
        stop: The token after it, suffixes ("Jr.", "III") included.
        title: First token of the title before it; equal to ``first`` without one.
        kind: What its words and neighbours tell of the bearer.
        words: The words of the name in lower case, without suffix and nickname.
        gender: "m" or "f" where a title or form of address tells, else "".
    """

    first: int
    stop: int
    title: int
    kind: NameKind
    words: tuple[str, ...]
    gender: str = ""
