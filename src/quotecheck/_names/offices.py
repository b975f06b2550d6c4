"""Offices: roles that are capitalised though they name nobody."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from quotecheck._lexicon import word_class
from quotecheck._names.vocabulary import CONNECTORS, Vocabulary
from quotecheck._tokens import Tokens

_SHORT = 3
"""Initials of a role take at most so many letters; a longer word in capitals may be a common one."""

_BEFORE_ROLE = word_class("article", "possessive") | {"another", "one", "'s", "’s", ","}
"""What stands in front of a role in initials, with an adjective between or not: "the CEO", "a local MP", ", CEO"."""

_STOPS = frozenset({".", ","})
_OFFICE_WORDS = 5
"""An office takes fewer words than this."""

HELD = (word_class("held_role") | {"member", "mep", "mla", "mp", "msp", "td"}) - {"leader"}
"""Roles that an office ends in; leaders are newspapers too."""

FIELDS = word_class("field_of_business")
"""Fields that stand in front of roles."""

OFFICES = word_class("office")
"""Offices that are capitalised though they are no names."""


def of_office(words: tuple[str, ...], vocab: Vocabulary) -> bool:
    """Say whether the first connector of a run stands behind a role."""
    if CONNECTORS.isdisjoint(words):
        return False
    place = next(index for index, word in enumerate(words) if word in CONNECTORS)
    return place > 0 and words[place - 1].rpartition("-")[2] in vocab.roles


def is_office(words: tuple[str, ...], vocab: Vocabulary) -> bool:
    """Say whether a run is an office alone ("Prime Minister"), or an office "of" something."""
    if len(words) == 1:
        return words[0] in OFFICES
    if words[-1] in vocab.roles:
        if len(words) > 2 and (words[-2] in vocab.modifiers or words[-2] in vocab.roles):
            return True  # "NLC General Secretary"
        known = (vocab.modifiers, vocab.roles, vocab.demonyms, FIELDS)
        return all(any(word in each for each in known) for word in words[:-1])
    if CONNECTORS.isdisjoint(words):
        return False
    return any(word in CONNECTORS and before in vocab.roles for before, word in pairwise(words))


def is_held(tokens: Tokens, first: int, stop: int) -> bool:
    """Say whether a role that somebody holds makes a run behind "the" an office: "the Fisk Mayor said"."""
    held = tokens.lower[stop - 1] in HELD and stop < first + _OFFICE_WORDS
    return held and (tokens.words[stop].islower() or tokens.words[stop] in _STOPS)


def ends_in_role(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether a role in initials ends a run that is a name without it: "the Fisk Bank | CEO said"."""
    word, before = tokens.lower[index], tokens.lower[index - 1]
    if not tokens.words[index].isupper():
        return word in OFFICES  # "Tory | MPs said"
    acts = word in vocab.roles and word not in vocab.forms and 1 < len(word) <= _SHORT
    return acts and before.isalpha() and before not in vocab.titled and before not in vocab.modifiers


def is_stressed(tokens: Tokens, index: int, spoken: AbstractSet[str], vocab: Vocabulary) -> bool:
    """Say whether a word in capitals is a common one: "A MOTHER has told", "the CEO has", not "NATO has"."""
    written, word = tokens.words[index], tokens.lower[index]
    if len(written) <= _SHORT:
        before = tokens.lower[index - 1]
        role = word in vocab.roles and word not in vocab.forms and len(written) > 1
        return role and (before in _BEFORE_ROLE or before in vocab.modifiers or tokens.lower[index - 2] in _BEFORE_ROLE)
    if not written.isupper():
        return False
    return word in spoken or word in vocab.roles or word in vocab.kin
