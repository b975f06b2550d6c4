"""A speaker's title and affiliation, as the text writes them beside the name or source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entities import Entity
from quotecheck._quotes.speakers.heads import nouns
from quotecheck._tokens import Tokens, is_number
from quotecheck.kinds import SpeakerKind

_APPOSITION = 24
"""An apposition takes at most so many tokens."""

_ROLE_REACH = 8
"""Its role stands among so many first tokens."""

_PERSON, _UNNAMED = SpeakerKind.PERSON, SpeakerKind.UNNAMED
_FORMS = frozenset({"mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "messrs"})
_ENDS = frozenset({",", ";", ":", "(", ")", "who", "which", "said", "says", "whose", "–", "—", '"', "“", "”", ""})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "another"})
_BELONGING = frozenset({"of", "at", "for", "from", "with", "in"})
_BEFORE_ROLE = frozenset({"also", "formerly", "himself", "herself", "now", "once", "one", "then"})
_AFTER_NAME = frozenset({",", "(", "of", "from"})
_PROFESSIONS = ("er", "or", "ist", "ian")
"""How nouns end that say what somebody does; asked only after an article."""

_PARTIES = frozenset({"R", "D", "I", "L", "G", "Con", "Lab", "LD", "SNP"})


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
            title = title or before or appositive
            affiliation = affiliation or served or body
            if title and affiliation:
                break
    if not places:
        affiliation = _body(tokens, names, *source)
    return title, affiliation


def _before(tokens: Tokens, names: Sequence[Name], name: Name) -> tuple[str | None, str | None]:
    """Return the title before a name and its body; a mere form of address is none.

    The title may be a role that a comma parts from the name: "The mayor of Fisk, Ann Roe,".
    """
    if name.title < name.first:
        form = tokens.lower[name.title] in _FORMS
        return None if form else tokens.written(name.title, name.first), None
    stop = name.first - 1
    if stop < 2 or tokens.words[stop] != ",":
        return None, None
    first = _apposed(tokens, stop, closed=tokens.words[name.stop] in {",", "("})
    if first is None:
        return None, None
    return tokens.written(first, stop), _body(tokens, names, first, stop)


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
    """Return role and body that follow a name: ", a spokesman for X,", "of X", "(D-Ohio)"."""
    words, lower = tokens.words, tokens.lower
    index = name.stop
    if lower[index] not in _AFTER_NAME:
        return None, None
    party = _party(tokens, index)
    if party:
        return None, party
    if lower[index] in {"of", "from"}:
        return None, _name_at(tokens, names, index + 1)
    if words[index] != ",":
        return None, None
    index += 1
    if is_number(words[index]) and words[index + 1] == ",":
        index += 2
    limit = min(tokens.sentence(name.first)[1], index + _APPOSITION)
    stop = index
    while stop < limit and lower[stop] not in _ENDS and not (words[stop] == "." and stop + 1 == limit):
        stop += 1
    if not _describes(lower, index, min(stop, index + _ROLE_REACH)):
        return None, None
    return tokens.written(index, stop), _body(tokens, names, index, stop)


def _describes(lower: Sequence[str], first: int, stop: int) -> bool:
    """Say whether words are a noun phrase with a role: "one of the lawyers", not "told the lawyer"."""
    roles = vocabulary().roles
    several = lower[first] == "one" and lower[first + 1] == "of"
    if lower[first] in _BEFORE_ROLE:
        first += 3 if several else 1
    determined = lower[first] in _DETERMINERS
    for index in range(first, stop):
        word = lower[index]
        if word in roles or (several and word.removesuffix("s") in roles):
            return True
        if determined and word.endswith(_PROFESSIONS) and word not in nouns().relations:
            return True
        if (index > first and lower[index] in _DETERMINERS) or lower[index] in _BELONGING:
            return False
    return False


def _party(tokens: Tokens, index: int) -> str | None:
    """Return what a party tag after a name holds: "D-Ohio" of "(D-Ohio)" or ", D-Ohio,"."""
    words = tokens.words
    if words[index] not in {"(", ","} or words[index + 1] not in _PARTIES:
        return None
    stop = index + 2
    if words[stop] in {"-", "–"}:
        stop += 2
        if words[stop] == "." and tokens.touches(stop) and words[stop + 1] in {")", ","}:
            stop += 1
    elif words[index] == ",":
        return None
    return tokens.written(index + 1, stop)


def _body(tokens: Tokens, names: Sequence[Name], first: int, stop: int) -> str | None:
    """Return the name after the first preposition of belonging in a role's description."""
    for index in range(first, min(stop, first + _ROLE_REACH)):
        if tokens.lower[index] in _BELONGING:
            return _name_at(tokens, names, index + 1)
    return None


def _name_at(tokens: Tokens, names: Sequence[Name], index: int) -> str | None:
    """Return the name that begins at a token, or after its article and noun: "the consultancy Fisk"."""
    starts = range(index, index + 1)
    if tokens.lower[index] in {"the", "a", "an"}:
        starts = range(index + 1, index + 3 if tokens.words[index + 1].islower() else index + 2)
    place = bisect_left(names, starts[0], key=lambda name: name.first)
    if place < len(names) and names[place].first in starts:
        return tokens.written(names[place].first, names[place].stop)
    return None
