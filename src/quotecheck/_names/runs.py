"""How far a capitalised run goes: initials, hyphens, particles, suffixes, nicknames, connectors."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck._lexicon import word_class
from quotecheck._names.months import is_borne
from quotecheck._names.vocabulary import Vocabulary, vocabulary
from quotecheck._tokens import APOSTROPHES, HYPHENS, POSSESSIVE_ENDINGS, Tokens

LONGEST = 16
"""No name takes more tokens."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq"})
_SYLLABLE = 5
"""The syllables of a hyphenated given name take at most so many letters."""

_COMPOUNDED = word_class("compound_ending")
_NICKNAME_MARKS = {'"': '"', "“": "”", "‘": "’", "'": "'", "(": ")"}
BESIDES_RANK = frozenset({"dr", "ret", "retd", "rtd"})
"""What stands in parentheses between a rank and a name."""

_NAMED_FOR = word_class("people_served")
_SAINTS = frozenset({"saint", "st"})
_AFTER_BRAND = word_class("be", "have", "do", "modal") | {"also", "and", "in", "said", "says", "told", "tells"}
"""What goes on after the name of a firm, besides verbs in "-ed"; what it may own does not."""
_AFTER_SHOP = frozenset({"announced", "had", "has", "said", "says"})
"""What nothing that is owned begins with: "Ashby's | said"."""
_CAPITALISED = frozenset({"against", "without"})
"""Prepositions that are capitalised inside of a name."""
_PLACING = frozenset({"across", "from", "in", "near", "to"})
_MOST_PARTNERS = 8
"""So many tokens a firm's partners between commas take at most."""
_CONNECTORS = frozenset({"of", "for", "on"})
_DOTTED = word_class("dotted")


Link = Callable[[Tokens, int, int, Vocabulary], int]
"""Returns how many tokens from ``stop`` on belong to the run at ``first`` though the first is not capitalised."""


def run_stop(tokens: Tokens, first: int, heads: AbstractSet[int], vocab: Vocabulary) -> int:
    """Return the token after the capitalised run at ``first``; it ends at the latest at one of ``heads``."""
    words, lower, steps = tokens.words, tokens.lower, links()
    stop = first + 1
    while stop < first + LONGEST and (stop not in heads or (words[stop - 1] == "." and lower[stop - 2] in vocab.ranks)):
        word = words[stop]
        if word != lower[stop]:
            if not word[0].isupper() or ("." in word and is_symbol(word)):
                break
            if lower[stop] in vocab.openers and not (
                _inside(tokens, stop)
                or _hyphen(tokens, first, stop + 1, vocab)
                or _addressed(tokens, stop, vocab)
                or is_borne(tokens, stop, vocab)
            ):
                break
            if lower[stop] in vocab.postnominals and stop > first + 1 and is_postnominal(tokens, stop, vocab):
                break
            stop += 1
        elif word in steps:
            step = steps[word](tokens, first, stop, vocab)
            if not step:
                break
            stop += step
        else:
            break
    return stop


def is_postnominal(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether an honour, a degree or a seat ends a name: "Ann Roe MP", but not "Fisk MP Ann Roe"."""
    known = tokens.lower[index] in vocab.postnominals and not tokens.words[index][1:].islower()
    following = tokens.words[index + 1]
    return known and (not following[:1].isupper() or tokens.lower[index + 1] in vocab.postnominals)


def _inside(tokens: Tokens, index: int) -> bool:
    """Say whether a function word with a capital goes on with a name: "A." as an initial, Vets Without Borders."""
    if tokens.lower[index] in _CAPITALISED:
        return tokens.words[index + 1][:1].isupper() and tokens.words[index].istitle()
    return len(tokens.words[index]) == 1 and tokens.words[index + 1] == "." and tokens.touches(index + 1)


def is_symbol(word: str) -> bool:
    """Say whether a word is the symbol of a share: "FSK.L", but not "U.S."."""
    return word.find(".", 0, -1) > 1 and word.isupper()


def _addressed(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether a form of address makes a word a first name: "Mr. Sunday Roe"."""
    before = index - 1 - (tokens.words[index - 1] == ".")
    return tokens.lower[before] in vocab.honorifics and tokens.words[index + 1][:1].isupper()


def _hyphen(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """A hyphen before a capital, or inside a given name after the surname: "Han Ji-woo", not "London-based"."""
    if tokens.words[stop] not in HYPHENS or not tokens.touches(stop) or not tokens.touches(stop + 1):
        return 0
    following = tokens.words[stop + 1]
    if following[:1].isupper():
        return 2
    if following in vocab.particles and tokens.touches(stop + 2):
        return 4 if tokens.words[stop + 2] in HYPHENS and tokens.words[stop + 3][:1].isupper() else 0
    syllables = len(following) <= _SYLLABLE and len(tokens.words[stop - 1]) <= _SYLLABLE
    before = max(stop - 3, 0)  # "Mr. Han Ji-woo"
    titled = before >= first and (tokens.lower[before] in vocab.titled or tokens.words[before] == ".")
    return (
        2 if (titled or stop == first + 2) and syllables and following.isalpha() and following not in _COMPOUNDED else 0
    )


def _dot(tokens: Tokens, _: int, stop: int, vocab: Vocabulary) -> int:
    """A full stop after an initial, an abbreviated rank or suffix, or inside a domain name."""
    if not tokens.touches(stop):
        return 0
    last, following = tokens.lower[stop - 1], tokens.words[stop + 1]
    inside = tokens.touches(stop + 1) and following.isalpha()
    if inside and len(following) > 1 and (following.islower() or following.isupper()):
        return 2
    if len(last) == 1 or last in _DOTTED:
        return int(tokens.words[stop - 2] != "&")
    named = following[:1].isupper() or (following == "(" and tokens.lower[stop + 2] in BESIDES_RANK)
    named = named or (following in HYPHENS and tokens.lower[stop + 2] in vocab.ranks)  # "Lt.-Gen."
    return 1 if (last in vocab.ranks or last in vocab.honorifics) and named else 0


def _suffix(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """A comma before "Jr.", "III" or "Inc.", or between partners: "Dunn, Lark & Low"."""
    suffix = tokens.lower[stop + 1]
    if not tokens.words[stop + 1][:1].isupper():
        return 0
    if suffix not in SUFFIXES and suffix not in vocab.forms:
        return 0 if tokens.lower[first - 1] in _PLACING else _partners(tokens, stop)
    return 3 if tokens.words[stop + 2] == "." else 2


def _partners(tokens: Tokens, comma: int) -> int:
    """Return how many tokens of a firm's partners follow, up to its "&": | , Arps, Lark | & Low."""
    place = comma
    while tokens.words[place] == "," and tokens.words[place + 1][:1].isupper() and place < comma + _MOST_PARTNERS:
        place += 2
    return place - comma if tokens.words[place] == "&" and tokens.words[place + 1][:1].isupper() else 0


def _particles(tokens: Tokens, _: int, stop: int, vocab: Vocabulary) -> int:
    """Up to three particles, the last hyphenated or not, before a capitalised word."""
    after = stop + 1
    while after < stop + 3 and tokens.words[after] in vocab.particles:
        after += 1
    if tokens.words[after] in HYPHENS and tokens.touches(after) and tokens.touches(after + 1):
        after += 1
    return after - stop + 1 if tokens.words[after][:1].isupper() else 0


def _nickname(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """One or two capitalised words in marks between first name and surname, or what a rank is besides: "Col (retd)"."""
    closing, titled = _NICKNAME_MARKS[tokens.words[stop]], tokens.lower[stop - 1 - (tokens.words[stop - 1] == ".")]
    if closing == ")" and tokens.lower[stop + 1] in BESIDES_RANK and titled in vocab.titled:
        after = stop + 2 + (tokens.words[stop + 2] == ".")
        return after + 1 - stop if tokens.words[after] == ")" and tokens.words[after + 1][:1].isupper() else 0
    if stop - first > 3 and tokens.lower[stop - 2] not in vocab.titled:
        return 0
    for length in (2, 3):
        if tokens.words[stop + length] == closing:
            named = [*tokens.words[stop + 1 : stop + length], tokens.words[stop + length + 1]]
            known = all(word[:1].isupper() for word in named)
            return length + 1 if known and not tokens.touches(stop + length + 1) else 0
    return 0


def is_branded(tokens: Tokens, index: int) -> bool:
    """Say whether a possessive ending belongs to the name of a firm: "McDonald's said", not "McDonald's wife"."""
    if tokens.words[index] not in POSSESSIVE_ENDINGS:
        return False
    following = tokens.lower[index + 1]
    if tokens.lower[index - 1] not in vocabulary().branded:
        return following in _AFTER_SHOP and tokens.words[index - 1][:1].isupper()
    return not following.isalpha() or following in _AFTER_BRAND or following.endswith("ed")


def _owned(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """Join a body to whom it is named for: "Farmers' Union", "Women's Institute", "St. Mary's Hospital".

    A plural behind an article needs no list: "the Seafarers' Guild".
    """
    owner = tokens.lower[stop - 1]
    if is_branded(tokens, stop):
        return 1
    plural = owner.endswith("s") and tokens.words[stop] in APOSTROPHES and tokens.lower[first - 1] == "the"
    known = owner in _NAMED_FOR or owner.removesuffix("s") in vocab.roles or tokens.lower[first] in _SAINTS
    known = known or owner.endswith("men")
    named_for = known or plural
    joined = named_for and tokens.touches(stop) and _body_within(tokens, stop + 1, vocab)
    return 1 if joined else _nickname(tokens, first, stop, vocab) if tokens.words[stop] in _NICKNAME_MARKS else 0


def _ampersand(tokens: Tokens, _first: int, stop: int, _: Vocabulary) -> int:
    """An "&" before a capital."""
    return 2 if tokens.words[stop + 1][:1].isupper() else 0


def _form(tokens: Tokens, _first: int, stop: int, _: Vocabulary) -> int:
    """A legal form that is written small ends a name: "Fisk Foods plc"."""
    return int(not tokens.words[stop + 1][:1].isupper())


def _and(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """Join what is coordinated inside the name of a body: "Department of Health and Safety"."""
    after = stop + 1
    if not tokens.words[after][:1].isupper() or tokens.lower[after] in vocab.openers:
        return 0
    linked = not _CONNECTORS.isdisjoint(tokens.lower[max(first, stop - 4) : stop])
    if tokens.words[after + 1] in APOSTROPHES and stop == first + 1 and tokens.lower[after].endswith("s"):
        return 2 if tokens.lower[first - 1] == "the" and _body_within(tokens, after + 2, vocab) else 0
    return 2 if linked or (stop == first + 1 and _body_within(tokens, after, vocab, last=True)) else 0


def _of(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> int:
    """Join "of", "for" or "on" after a body or an office, or once more: "Institute for the Study of X"."""
    last, after = tokens.lower[stop - 1], stop + 1
    linked = not _CONNECTORS.isdisjoint(tokens.lower[max(first, stop - 3) : stop])
    held = last in vocab.roles and (tokens.words[stop] != "on" or last.startswith("spokes"))
    if not linked and last not in vocab.bodies and not held:
        return 0
    if tokens.words[after] == "the":
        after += 1
    if not tokens.words[after][:1].isupper() or tokens.lower[after] in vocab.openers:
        return 0
    return after - stop + 1


def _body_within(tokens: Tokens, first: int, vocab: Vocabulary, *, last: bool = False) -> bool:
    """Say whether up to four capitalised words from ``first`` on hold a body's noun, or end in it, and no title."""
    index = first
    while index < first + 4 and tokens.words[index][:1].isupper():
        if tokens.lower[index] in vocab.roles:
            return False
        index += 1
    return not vocab.bodies.keys().isdisjoint(tokens.lower[index - 1 if last else first : index])


@cache
def links() -> dict[str, Link]:
    """Return the words and marks that may go on with a run, and how each does."""
    return {
        **dict.fromkeys(_NICKNAME_MARKS, _nickname),
        **dict.fromkeys(POSSESSIVE_ENDINGS, _owned),
        **dict.fromkeys(_CONNECTORS, _of),
        "and": _and,
        "&": _ampersand,
        "plc": _form,
        **dict.fromkeys(vocabulary().particles, _particles),
        **dict.fromkeys(HYPHENS, _hyphen),
        ".": _dot,
        ",": _suffix,
    }
