"""Common nouns that speak, read from the lexicon, and what kind of speaker each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quotecheck._lexicon import lexicon
from quotecheck._names.vocabulary import vocabulary
from quotecheck._tokens import POSSESSIVE_ENDINGS
from quotecheck.kinds import SpeakerKind

_ORGANIZATION, _DOCUMENT = SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT
_GROUP, _UNNAMED = SpeakerKind.GROUP, SpeakerKind.UNNAMED
"""Looked up once: a member costs as much as a call."""
_PERSONAL_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "ant", "native", "graduate", "ee", "old")
_UNPLURAL = ("ss", "us", "is", "ness")
_NAMELESS = frozenset({"insider", "people", "source"})
"""Nouns of those who keep their names back."""

_FORMS = frozenset({"mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "messrs", "."})
"""Forms of address, which are no titles."""


class Nouns(NamedTuple):
    """Common nouns that speak, by what they are."""

    documents: frozenset[str]
    establishments: frozenset[str]
    groups: frozenset[str]
    relations: dict[str, str]


@cache
def nouns() -> Nouns:
    """Return the common nouns that speak, read at first use."""
    speakers = lexicon("speakers")
    documents, groups = frozenset(speakers["document"]), frozenset(speakers["group"])
    return Nouns(documents, frozenset(speakers["establishment"]), groups, dict(speakers["relation"]))


def is_personal(noun: str) -> bool:
    """Say whether a head noun names a person: a role, kin, or a noun in "-er", "-ist", "-man"."""
    return noun in vocabulary().roles or noun in nouns().relations or noun.endswith(_PERSONAL_ENDINGS)


def speaks(noun: str) -> bool:
    """Say whether a noun, singular or plural, stands for whoever may speak."""
    vocab, known = vocabulary(), nouns()
    single = noun.removesuffix("s")
    if noun in known.groups or single in vocab.roles or single in known.relations:
        return True
    return single in known.documents or noun in known.documents or single in vocab.bodies or noun in vocab.bodies


def is_unnameable(noun: str) -> bool:
    """Say whether no one person's name can stand beside a noun: friends, sources, a source."""
    return noun in _NAMELESS or (noun.endswith("s") and not noun.endswith(_UNPLURAL))


def kind_of(noun: str, *, counted: bool) -> SpeakerKind:
    """Return what a source without a name is, by its head noun and whether that is ``counted``."""
    vocab, known = vocabulary(), nouns()
    if noun in known.documents:
        return _DOCUMENT
    if noun in known.groups or counted:
        return _GROUP
    if noun in vocab.bodies or noun in known.establishments:
        return _ORGANIZATION
    if noun in vocab.roles or noun in known.relations:
        return _UNNAMED
    plural = noun.endswith("s") and not noun.endswith(_UNPLURAL)
    if plural and noun[:-1] in known.documents:
        return _DOCUMENT
    men = noun.endswith("men") and noun.removesuffix("men") + "man" in vocab.roles
    return _GROUP if plural or men else _UNNAMED


@cache
def impersonal() -> frozenset[str]:
    """Return the nouns for bodies and texts: what "who" and "which" add about them does not tell which."""
    return nouns().documents | vocabulary().bodies.keys()


def telling(words: Sequence[str]) -> set[str]:
    """Return the capitalised words of a phrase that tell which one is meant: not "Danish", not "Fisk-based".

    >>> telling(["Danish", "shipping"]), telling(["Maritime"])
    (set(), {'maritime'})
    """
    named = {word.lower() for word in words if word[0].isupper()}
    placed = "based" in words or (len(named) == 1 and named <= vocabulary().demonyms)
    return set() if placed else named


def is_told_apart(words: Sequence[str]) -> bool:
    """Say whether a phrase tells a body from others of its sort: the players' union, the central bank."""
    return "central" in words or not POSSESSIVE_ENDINGS.isdisjoint(words)


@cache
def untelling() -> frozenset[str]:
    """Return what is no title without a role: "Mr.", "Late", "Top"."""
    return _FORMS | (vocabulary().modifiers - vocabulary().roles.keys())


def lists_roles(lower: Sequence[str], comma: int) -> bool:
    """Say whether a comma stands between roles: "founder, chairman and chief executive"."""
    roles, following = vocabulary().roles, lower[comma + 1]
    known = following in roles and (following not in vocabulary().modifiers or lower[comma + 2] in roles)
    return known and lower[comma - 1] in roles
