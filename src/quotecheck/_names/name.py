"""What a name is: its tokens, its title and what they tell of its bearer."""

from __future__ import annotations

from enum import Enum

import attrs


class NameKind(Enum):
    """What the words of a name alone tell of its bearer."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    PEOPLE = "people"
    UNKNOWN = "unknown"


@attrs.frozen
class Name:
    """A name as written, at tokens ``first`` up to ``stop``, possessive excluded.

    Attributes:
        first: First token of the name proper.
        stop: The token after it, suffixes ("Jr.", "III") included.
        title: First token of the title before it; equal to ``first`` without one.
        kind: What its words tell of the bearer.
        words: The words of the name in lower case, without suffix and nickname.
        gender: "m" or "f" where a title or form of address tells, else "".
    """

    first: int
    stop: int
    title: int
    kind: NameKind
    words: tuple[str, ...]
    gender: str = ""
