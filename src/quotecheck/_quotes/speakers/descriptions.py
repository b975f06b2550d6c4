"""A speaker's title and affiliation, as the text writes them beside the name or source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.mentions import is_fronted, is_noun
from quotecheck._quotes.speakers.nouns import lists_roles, nouns, untelling
from quotecheck._quotes.speakers.parties import party_of
from quotecheck._quotes.speakers.services import (
    BELONGING,
    DETERMINERS,
    MAKING,
    ROLE_REACH,
    Named,
    body_of,
    is_body,
    name_at,
    titled_body,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens, is_number
from quotecheck.kinds import SpeakerKind

_APPOSITION = 24
"""An apposition takes at most so many tokens."""

_PERSON, _UNNAMED = SpeakerKind.PERSON, SpeakerKind.UNNAMED
_ENDS = frozenset({",", ";", ":", "(", ")", "who", "which", "said", "says", "whose", "–", "—", '"', "“", "”", ""})
_POSSESSIVES = word_class("possessive")
_BEFORE_ROLE = frozenset({"also", "formerly", "himself", "herself", "now", "once", "one", "then"})
_ORIGIN = frozenset({"of", "from", "with"})
_BESIDE = frozenset({"with", "at"})
"""What stands between people, and before places, as well."""
_CREDITING = frozenset({"said", "says", "to"})
"""What "at" tells whom somebody serves behind: "said Ann Roe at Fisk Bank"."""
_BEFORE_ASIDE = frozenset({",", "(", "–", "—"})
_AROUND_AGE = frozenset({(",", ","), ("(", ")")})
_HEADING = frozenset({"chairs", "directs", "founded", "heads", "oversees", "runs"})
_LEADING = frozenset({"leads", "manages"})
"""What teams and parties do to others too: "Fisk, who leads Poe"."""
_WORKING = frozenset({"teaches", "works"})
_FIELD = 4
"""What somebody teaches takes less than so many tokens."""
_PROFESSIONS = ("er", "or", "ist", "ian")
"""How nouns end that say what somebody does; asked only after an article."""

_PAST = re.compile(r"^(?:an? |the )?(?:former|ex|one-?time)\b")


_OWNERS = frozenset({NameKind.ORGANIZATION, NameKind.PLACE, NameKind.PEOPLE})
"""What owns people: bodies, countries, parties."""


Description = tuple[str | None, str | None]
"""A role and the body that it serves."""
_first = attrgetter("first")


def describe(
    tokens: Tokens, names: Sequence[Name], entity: Entity, places: Sequence[int], source: tuple[int, int]
) -> Description:
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
        made = MAKING if entity.kind is SpeakerKind.DOCUMENT else BELONGING
        affiliation = body_of(tokens, names, *source, links=made)
    return title, affiliation


def _before(tokens: Tokens, names: Sequence[Name], name: Name) -> Description:
    """Return the title before a name and its body; a mere form of address is none.

    The title may be a role that a comma parts from the name: "The mayor of Fisk, Ann Roe,".
    """
    owner, stop = _owner(tokens, names, name), name.title - 1
    closed = tokens.words[name.stop + _is_honour(tokens, name.stop)] in {",", "(", "."}
    first = _apposed(tokens, stop, closed=closed) if tokens.words[stop] == "," else None
    served = body_of(tokens, names, first, stop) if first is not None else None
    if not untelling().issuperset(tokens.lower[name.title : name.first]):
        return tokens.written(name.title, name.first), owner or served
    if first is None:
        return None, owner
    return tokens.written(first + (tokens.lower[first] in _POSSESSIVES), stop), served


def _owner(tokens: Tokens, names: Sequence[Name], name: Name) -> str | None:
    """Return the body in front of a title or name: "the port's director Ann Roe" of "Fisk Motors boss Ann Roe"."""
    place = bisect_left(names, name.title, key=_first)
    if names[place] is not name and names[place].kind is not NameKind.PEOPLE:
        return tokens.written(names[place].first, names[place].stop)
    if titled := titled_body(tokens, name):
        return tokens.written(*titled)
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
    for first in range(stop - 1, max(stop - ROLE_REACH, begin) - 1, -1):
        word = lower[first]
        if word in BELONGING and closed and not role:
            role = lower[first - 1] in roles
        if role and (word in DETERMINERS or first == begin):
            return first
        if role and closed and word in POSSESSIVE_ENDINGS and tokens.words[first - 1][:1].isupper():
            return _owner_first(tokens, first - 1)
        if word in _ENDS:
            break
    return None


def _owner_first(tokens: Tokens, last: int) -> int:
    """Return where the name begins that ends at a token: "Bob Poe" of "Bob Poe's lawyer"."""
    while tokens.words[last - 1][:1].isupper():
        last -= 1
    return last


def _after(tokens: Tokens, names: Sequence[Name], name: Name) -> Description:
    """Return role and body that follow a name: ", a spokesman for X,", "of X", "(D-Ohio)", "MP"."""
    words, lower = tokens.words, tokens.lower
    index = name.stop
    honour: str | None = None
    while _is_honour(tokens, index + (words[index] == ",")):
        index += words[index] == ","
        honour = honour or tokens.written(index, index + 1)
        index += 1
    if honour and lower[index] == "for" and (seat := name_at(tokens, names, index + 1)):
        return tokens.written(index - 1, seat[1]), tokens.written(*seat)  # "MP for Fisk"
    if words[index] in {",", "("} and (party := party_of(tokens, names, index)):
        return honour, party
    if is_number(words[index + 1]) and (words[index], words[index + 2]) in _AROUND_AGE:
        index += 2 + (words[index] == "(")
    from_body = index + (words[index] == ",")
    credited = lower[index] == "at" and lower[name.title - 1] in _CREDITING
    if lower[from_body] in _ORIGIN or credited:
        named = name_at(tokens, names, from_body + 1)
        told = named is not None and (lower[from_body] not in _BESIDE or is_body(tokens, named))
        return honour, tokens.written(*named) if named is not None and told else None
    role, body = _apposition(tokens, names, name, index) if words[index] in _BEFORE_ASIDE else (None, None)
    return role or honour, body


def _apposition(tokens: Tokens, names: Sequence[Name], name: Name, comma: int) -> Description:
    """Return role and body that stand behind the comma of a name: ", a spokesman for Fisk,", ", who heads Fisk,"."""
    if tokens.lower[comma + 1] == "who":
        return _clause(tokens, names, comma + 2)
    described = None if is_fronted(tokens, name) else _appositive(tokens, names, comma + 1)
    if described is None:
        return None, None
    return tokens.written(*described), body_of(tokens, names, *described) or _listed(tokens, names, described[1])


def _clause(tokens: Tokens, names: Sequence[Name], verb: int) -> Description:
    """Return role and body that a clause with "who" tells: ", who is the head of Fisk Motors", ", who heads"."""
    word, following = tokens.lower[verb : verb + 2]
    if word == "is":
        described = _appositive(tokens, names, verb + 1)
        return (tokens.written(*described), body_of(tokens, names, *described)) if described else (None, None)
    heads = word in _HEADING or (word in _LEADING and following == "the")
    begin = verb + 1 if heads else 0
    if word in _WORKING:  # "who teaches law at"
        begin = next((at + 1 for at in range(verb + 1, verb + 1 + _FIELD) if tokens.lower[at] in BELONGING), 0)
    named = name_at(tokens, names, begin) if begin else None
    if named is None or not (is_body(tokens, named) or tokens.lower[begin] == "the"):
        return None, None
    return None, None if is_noun(tokens.lower[named[1]]) else tokens.written(*named)


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
    if not _describes(tokens, names, first, min(stop, first + ROLE_REACH)):
        return None
    while lower[stop - 1] in BELONGING:
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
    determined = lower[first] in DETERMINERS
    place = bisect_left(names, first, key=_first)
    index = first
    while index < stop:
        if place < len(names) and names[place].first == index:
            if (
                determined
                and names[place].kind is NameKind.PEOPLE
                and tokens.lower[names[place].stop] in _ENDS | BELONGING
            ):
                return True  # "a Democrat, said"
            place, index = place + 1, names[place].stop
            continue
        word = lower[index]
        if word in roles or (several and word.removesuffix("s") in roles):
            return True
        if determined and word.endswith(_PROFESSIONS) and word not in nouns().relations:
            return True
        if (index > first and lower[index] in DETERMINERS) or lower[index] in BELONGING:
            return False
        index += 1
    return False


def in_a_line(words: str) -> str:
    """Write a name or a role with plain blanks, wherever the text breaks its lines."""
    return " ".join(words.split())
