"""Whom somebody serves, as the words of a title tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.offices import FIELDS
from quotecheck._names.runs import run_stop
from quotecheck._names.vocabulary import Vocabulary, vocabulary
from quotecheck._tokens import HYPHENS, POSSESSIVE_ENDINGS, Tokens

ROLE_REACH = 8
"""The role of an apposition stands among so many first tokens."""

DETERMINERS = word_class("article", "possessive") | {"another"}
BELONGING = frozenset({"of", "at", "for", "from", "with", "in"})
MAKING = BELONGING | {"by"}
"""Prepositions before whoever made a document as well."""
_RELATIVES = word_class("relative_pronoun")
_FIELD = 5
"""A second preposition of belonging stands so few tokens behind the first: "of law at the University"."""

_STANDING = frozenset(
    (
        "acting",
        "current",
        "deputy",
        "ex",
        "former",
        "incoming",
        "independent",
        "interim",
        "late",
        "outgoing",
        "retired",
        "senior",
        "then",
    )
)
"""What tells how a role is held, not which: former, deputy."""
_OF_BODIES = frozenset(("ceo", "cfo", "coo", "gov", "governor", "mayor", "mep", "mla", "mp", "msp", "police"))
"""What stands behind the name of a place or firm, known or not: "Fisk | Mayor Ann Roe"."""
_PARTY, _MINISTERS = "labour", frozenset({"minister", "secretary"})
"""A party that is a field as well: the Labour MP, but the labour minister."""
_FIELDS = word_class("field_of_office")
_OWN_BODIES = frozenset({NameKind.ORGANIZATION, NameKind.PLACE})

Named = tuple[int, int]
_first = attrgetter("first")


def titled_body(tokens: Tokens, name: Name) -> tuple[int, int] | None:
    """Return the body in front of a role with capitals: "Fisk Bank | President Ann Roe", "UN | Secretary-General"."""
    vocab, lower = vocabulary(), tokens.lower
    first, limit = name.title, name.first
    while first < limit and lower[first] in _STANDING:
        first += 1
    of_body = lower[first] in vocab.bodies and lower[first + 1] == "of"
    behind = first + 3 * of_body
    role = next((index for index in range(behind, limit) if lower[index] in vocab.roles), first)
    if of_body and role >= behind:
        return first, role  # "Bank of Fisk | Governor"
    for stop in range(role, first + 1, -1):
        whole = tokens.words[stop - 1][:1].isupper() and tokens.words[stop] not in HYPHENS
        if whole and lower[stop - 1] not in _FIELDS and vocab.kinds.get(lower[stop - 1]) in _OWN_BODIES:
            return first, stop
    return (first, first + 1) if first < role and _is_named(tokens, first, vocab) else None


def _is_named(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether one word in front of a role names a body, a party or a place: "UN", "Maine", not "Police"."""
    word, written, following = tokens.lower[index], tokens.words[index], tokens.lower[index + 1]
    if not written[:1].isupper() or not (following in vocab.roles or following in vocab.modifiers):
        return False
    if written.isupper() and len(written) > 1:
        return True
    if word in vocab.modifiers:
        return word == _PARTY and following not in _MINISTERS
    kind = vocab.kinds.get(word)
    return (kind in _OWN_BODIES and word not in vocab.bodies) or (following in _OF_BODIES and kind is None)


def body_of(
    tokens: Tokens, names: Sequence[Name], first: int, stop: int, links: frozenset[str] = BELONGING
) -> str | None:
    """Return whom a role serves: the name that opens its phrase, or stands after a preposition of belonging.

    Of several, the first body: "a professor of law at the University of Fisk".
    """
    opening = first + (tokens.lower[first] in DETERMINERS)
    place = bisect_left(names, opening, key=_first)
    if place < len(names) and names[place].first == opening and opening < names[place].stop < stop:
        owns = tokens.lower[names[place].stop] in POSSESSIVE_ENDINGS
        if owns or names[place].kind is NameKind.ORGANIZATION:
            return tokens.written(opening, names[place].stop)
    found: Named | None = None
    field = min(stop, first + ROLE_REACH)
    for index in range(first, stop):
        if links is MAKING and tokens.lower[index] in _RELATIVES:
            break  # "a note, a draft of which | was read by"
        if index < field and tokens.lower[index] in links:
            named = name_at(tokens, names, index + 1)
            if named is not None and (FIELDS | _FIELDS).issuperset(tokens.lower[slice(*named)]):
                continue  # "Head of Sales at Fisk", "Minister of Works"
            if named is not None and (tokens.lower[index] == "by" or is_body(tokens, named)):
                return tokens.written(*named)
            found = found or named
            field = index + _FIELD
    return tokens.written(*found) if found is not None else None


def is_body(tokens: Tokens, named: Named) -> bool:
    """Say whether a name is a body's by one of its words: "University of Fisk"."""
    return not vocabulary().bodies.keys().isdisjoint(tokens.lower[slice(*named)])


def _owns_body(tokens: Tokens, owner: Name, body: Name) -> bool:
    """Say whether a body's name follows its owner's: "Norway's | Data Board"."""
    owns = tokens.words[owner.stop] in POSSESSIVE_ENDINGS and body.first == owner.stop + 1
    return owns and body.kind is NameKind.ORGANIZATION


def name_at(tokens: Tokens, names: Sequence[Name], index: int) -> Named | None:
    """Return the name that begins at a token, or after its article and noun: "the consultancy Fisk".

    Inside of an office ("Bishop of Fisk") it is no name of the text, nor is a field ("Minister of Defence").
    """
    starts = range(index, index + 1)
    if tokens.lower[index] in {"the", "a", "an"}:
        starts = range(index + 1, index + 3 if tokens.words[index + 1].islower() else index + 2)
    elif tokens.words[index].islower():  # "at law firm | Fisk"
        nouns_stop = next((at + 1 for at in range(index, index + 3) if tokens.lower[at] in vocabulary().bodies), index)
        starts = range(nouns_stop, nouns_stop + 1)
    place = bisect_left(names, starts[0], key=_first)
    if place < len(names) and names[place].first in starts:
        further = place + (place + 1 < len(names) and _owns_body(tokens, names[place], names[place + 1]))
        return names[place].first, names[further].stop
    first, vocab = starts[0], vocabulary()
    if not tokens.words[first][:1].isupper() or tokens.lower[first] in vocab.openers:
        return None
    named = first, run_stop(tokens, first, frozenset(), vocab)
    return None if vocab.modifiers.issuperset(tokens.lower[slice(*named)]) else named
