"""A speaker's title and affiliation, as the text writes them beside the name or source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.offices import FIELDS
from quotecheck._names.runs import run_stop
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entities import Entity
from quotecheck._quotes.speakers.mentions import is_fronted
from quotecheck._quotes.speakers.nouns import lists_roles, nouns, untelling
from quotecheck._quotes.speakers.parties import party_of
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens, is_number
from quotecheck.kinds import SpeakerKind

_APPOSITION = 24
"""An apposition takes at most so many tokens."""

_ROLE_REACH = 8
"""Its role stands among so many first tokens."""

_PERSON, _UNNAMED = SpeakerKind.PERSON, SpeakerKind.UNNAMED
_ENDS = frozenset({",", ";", ":", "(", ")", "who", "which", "said", "says", "whose", "–", "—", '"', "“", "”", ""})
_POSSESSIVES = word_class("possessive")
_DETERMINERS = word_class("article", "possessive") | {"another"}
_BELONGING = frozenset({"of", "at", "for", "from", "with", "in"})
_RELATIVES = word_class("relative_pronoun")
_MAKING = _BELONGING | {"by"}
"""Prepositions before whoever made a document as well."""
_BEFORE_ROLE = frozenset({"also", "formerly", "himself", "herself", "now", "once", "one", "then"})
_ORIGIN = frozenset({"of", "from"})
_FIELD = 5
"""A second preposition of belonging stands so few tokens behind the first: "of law at the University"."""

_PROFESSIONS = ("er", "or", "ist", "ian")
"""How nouns end that say what somebody does; asked only after an article."""

_PAST = re.compile(r"^(?:an? |the )?(?:former|ex|one-?time)\b")


_OWNERS = frozenset({NameKind.ORGANIZATION, NameKind.PLACE, NameKind.PEOPLE})
"""What owns people: bodies, countries, parties."""


Named = tuple[int, int]
_first = attrgetter("first")


def describe(
    tokens: Tokens, names: Sequence[Name], entity: Entity, places: Sequence[int], source: tuple[int, int]
) -> tuple[str | None, str | None]:
    """Return the first title and the first affiliation that the text gives a speaker.

    ``places`` are the indices of the speaker's names; one without any is
    described by its first source.
    """
    title: str | None = None
    affiliation: str | None = None
    if entity.kind is _PERSON or entity.kind is _UNNAMED:
        for place in places:
            name = names[place]
            if len(name.words) == 1 and name.title == name.first and entity.full:
                continue  # described where it is named in full
            before, served = _before(tokens, names, name)
            appositive, body = _after(tokens, names, name)
            if before and appositive and _PAST.search(appositive):
                appositive = body = None  # "its president, Ann Roe, a former owner of Fisk"
            title = title or before or appositive
            affiliation = affiliation or served or body
            if title and affiliation:
                break
    if not places and not (entity.kind is SpeakerKind.GROUP and " and " in entity.name):
        made = _MAKING if entity.kind is SpeakerKind.DOCUMENT else _BELONGING
        affiliation = _body(tokens, names, *source, links=made)
    return title, affiliation


def _before(tokens: Tokens, names: Sequence[Name], name: Name) -> tuple[str | None, str | None]:
    """Return the title before a name and its body; a mere form of address is none.

    The title may be a role that a comma parts from the name: "The mayor of Fisk, Ann Roe,".
    """
    owner = _owner(tokens, names, name)
    if not untelling().issuperset(tokens.lower[name.title : name.first]):
        return tokens.written(name.title, name.first), owner
    stop, closed = name.title - 1, tokens.words[name.stop + _is_honour(tokens, name.stop)] in {",", "("}
    first = _apposed(tokens, stop, closed=closed) if tokens.words[stop] == "," else None
    if first is None:
        return None, owner
    return tokens.written(first + (tokens.lower[first] in _POSSESSIVES), stop), _body(tokens, names, first, stop)


def _owner(tokens: Tokens, names: Sequence[Name], name: Name) -> str | None:
    """Return the body in front of a title or name: "the port's director Ann Roe" of "Fisk Motors boss Ann Roe"."""
    place = bisect_left(names, name.title, key=_first)
    if names[place] is not name and names[place].kind is not NameKind.PEOPLE:
        return tokens.written(names[place].first, names[place].stop)
    before = names[place - 1] if place else name
    owns = before.stop == name.title - 1 and tokens.lower[before.stop] in POSSESSIVE_ENDINGS
    owns = owns or name.title < before.stop < name.first  # "the Growers' | Alliance chairman"
    untitled = before.kind is NameKind.UNKNOWN and len(name.words) > 1 and name.title == name.first
    owner = untitled or before.kind in _OWNERS  # "Fisk's Ann Roe"
    return tokens.written(before.first, before.stop) if owns and owner else None


def _apposed(tokens: Tokens, stop: int, *, closed: bool) -> int | None:
    """Return where a role begins that ends at the comma ``stop``: "a spokesman for the port,".

    What follows the role itself counts only if the apposition is ``closed``.
    """
    roles, lower = vocabulary().roles, tokens.lower
    begin = tokens.sentence(stop)[0]
    role = lower[stop - 1] in roles
    for first in range(stop - 1, max(stop - _ROLE_REACH, begin) - 1, -1):
        word = lower[first]
        if word in _BELONGING and closed and not role:
            role = lower[first - 1] in roles
        if role and (word in _DETERMINERS or first == begin):
            return first
        if word in _ENDS:
            break
    return None


def _after(tokens: Tokens, names: Sequence[Name], name: Name) -> tuple[str | None, str | None]:
    """Return role and body that follow a name: ", a spokesman for X,", "of X", "(D-Ohio)", "MP"."""
    words, lower = tokens.words, tokens.lower
    index = name.stop
    honour: str | None = None
    while _is_honour(tokens, index + (words[index] == ",")):
        index += words[index] == ","
        honour = honour or tokens.written(index, index + 1)
        index += 1
    if honour and lower[index] == "for" and (seat := _name_at(tokens, names, index + 1)):
        return tokens.written(index - 1, seat[1]), tokens.written(*seat)  # "MP for Fisk"
    if words[index] in {",", "("} and (party := party_of(tokens, names, index)):
        return honour, party
    if words[index] == "," and is_number(words[index + 1]) and words[index + 2] == ",":
        index += 2
    if words[index] == "," and lower[index + 1] in _ORIGIN:
        index += 1
    if lower[index] in _ORIGIN:
        named = _name_at(tokens, names, index + 1)
        return honour, tokens.written(*named) if named is not None else None
    apposed = words[index] == "," and not is_fronted(tokens, name)
    described = _appositive(tokens, names, index + 1) if apposed else None
    if described is None:
        return honour, None
    return tokens.written(*described), _body(tokens, names, *described) or _listed(tokens, names, described[1])


def _listed(tokens: Tokens, names: Sequence[Name], comma: int) -> str | None:
    """Return the body that stands alone behind a role: ", managing director, | Fisk Motors,"."""
    place = bisect_left(names, comma + 1, key=_first)
    if tokens.words[comma] != "," or place == len(names) or names[place].first != comma + 1:
        return None
    alone = names[place].kind is NameKind.ORGANIZATION and tokens.words[names[place].stop] in {",", ".", ""}
    return tokens.written(names[place].first, names[place].stop) if alone else None


def _appositive(tokens: Tokens, names: Sequence[Name], first: int) -> Named | None:
    """Return the apposition that begins behind a comma, if it gives a role: "the author" of “Tides”."""
    words, lower = tokens.words, tokens.lower
    limit = min(tokens.sentence(first)[1], first + _APPOSITION)
    stop = first
    while stop < limit and not (words[stop] == "." and stop + 1 == limit):
        if lower[stop] in _ENDS and not (words[stop] == "," and lists_roles(lower, stop)):
            break
        stop += 1
    place = bisect_left(names, first, key=_first)
    another = place < len(names) and names[place].title == first < names[place].first
    if another and words[names[place].stop] not in POSSESSIVE_ENDINGS:
        return None  # "seen by Fisk, mayor Ann Roe said"
    if not _describes(tokens, names, first, min(stop, first + _ROLE_REACH)):
        return None
    while lower[stop - 1] in _BELONGING:
        stop -= 1
    return first, stop


def _is_honour(tokens: Tokens, index: int) -> bool:
    """Say whether an honour, a degree or a seat stands after a name: "MP", "PhD", "M.D."."""
    known = tokens.lower[index].replace(".", "") in vocabulary().postnominals
    return known and not tokens.words[index][1:].islower()


def _describes(tokens: Tokens, names: Sequence[Name], first: int, stop: int) -> bool:
    """Say whether words are a noun phrase with a role: "one of the lawyers", not "told the lawyer"."""
    lower, roles = tokens.lower, vocabulary().roles
    several = lower[first] == "one" and lower[first + 1] == "of"
    if lower[first] in _BEFORE_ROLE:
        first += 3 if several else 1
    determined = lower[first] in _DETERMINERS
    place = bisect_left(names, first, key=_first)
    index = first
    while index < stop:
        if place < len(names) and names[place].first == index:
            if (
                determined
                and names[place].kind is NameKind.PEOPLE
                and tokens.lower[names[place].stop] in _ENDS | _BELONGING
            ):
                return True  # "a Democrat, said"
            place, index = place + 1, names[place].stop
            continue
        word = lower[index]
        if word in roles or (several and word.removesuffix("s") in roles):
            return True
        if determined and word.endswith(_PROFESSIONS) and word not in nouns().relations:
            return True
        if (index > first and lower[index] in _DETERMINERS) or lower[index] in _BELONGING:
            return False
        index += 1
    return False


def _body(
    tokens: Tokens, names: Sequence[Name], first: int, stop: int, links: frozenset[str] = _BELONGING
) -> str | None:
    """Return whom a role serves: the name that opens its phrase, or stands after a preposition of belonging.

    Of several, the first body: "a professor of law at the University of Fisk".
    """
    opening = first + (tokens.lower[first] in _DETERMINERS)
    place = bisect_left(names, opening, key=_first)
    if place < len(names) and names[place].first == opening and opening < names[place].stop < stop:
        owns = tokens.lower[names[place].stop] in POSSESSIVE_ENDINGS
        if owns or names[place].kind is NameKind.ORGANIZATION:
            return tokens.written(opening, names[place].stop)
    found: Named | None = None
    field = min(stop, first + _ROLE_REACH)
    for index in range(first, stop):
        if links is _MAKING and tokens.lower[index] in _RELATIVES:
            break  # "a letter, a copy of which | was seen by"
        if index < field and tokens.lower[index] in links:
            named = _name_at(tokens, names, index + 1)
            if named is not None and FIELDS.issuperset(tokens.lower[slice(*named)]):
                continue  # "Head of Sales at Fisk"
            if named is not None and (tokens.lower[index] == "by" or _is_body(tokens, named)):
                return tokens.written(*named)
            found = found or named
            field = index + _FIELD
    return tokens.written(*found) if found is not None else None


def _is_body(tokens: Tokens, named: Named) -> bool:
    """Say whether a name is a body's by one of its words: "University of Fisk"."""
    return not vocabulary().bodies.keys().isdisjoint(tokens.lower[slice(*named)])


def _owns_body(tokens: Tokens, owner: Name, body: Name) -> bool:
    """Say whether a body's name follows its owner's: "Norway's | Data Board"."""
    owns = tokens.words[owner.stop] in POSSESSIVE_ENDINGS and body.first == owner.stop + 1
    return owns and body.kind is NameKind.ORGANIZATION


def _name_at(tokens: Tokens, names: Sequence[Name], index: int) -> Named | None:
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


def in_a_line(words: str) -> str:
    """Write a name or a role with plain blanks, wherever the text breaks its lines."""
    return " ".join(words.split())
