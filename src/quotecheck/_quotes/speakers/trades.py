"""Sorts of bodies: "the hospital" takes up no body whose name says that it is a council's or a firm's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotecheck._lexicon import word_class
from quotecheck._names.vocabulary import vocabulary

_SORTS = {
    "committee": "state",
    "company": "business",
    "court": "state",
    "ministry": "state",
    "newspaper": "media",
    "school": "learning",
    "station": "media",
}
"""The sorts of bodies that one noun takes up."""
_FURTHER = {
    "business": word_class("body_of_business"),
    "culture": word_class("body_of_culture"),
    "faith": word_class("body_of_faith"),
    "health": word_class("body_of_health"),
    "media": word_class("body_of_media"),
    "members": word_class("body_of_members"),
    "state": word_class("body_of_state"),
}
_AKIN = frozenset({"business", "media"})
"""A paper is a company too."""


@cache
def _sorts() -> dict[str, str]:
    """Return of what sort a body is that is called by a noun, where that tells."""
    sorts = {noun: _SORTS[general] for noun, general in vocabulary().bodies.items() if general in _SORTS}
    for sort, further in _FURTHER.items():
        sorts |= dict.fromkeys(further, sort)
    return sorts


def is_of_other_sort(noun: str, words: Iterable[str]) -> bool:
    """Say whether the words of a name tell another sort of body than a noun.

    >>> is_of_other_sort("hospital", ("fisk", "council")), is_of_other_sort("hospital", ("fisk", "clinic"))
    (True, False)
    """
    sorts = _sorts()
    wanted = sorts.get(noun)
    if wanted is None:
        return False
    called = {sorts[word] for word in words if word in sorts}
    return bool(called) and wanted not in called and not _AKIN.issuperset(called | {wanted})
