"""How far a capitalised run goes: initials, hyphens, particles, suffixes, nicknames, connectors."""

from __future__ import annotations

from quotecheck._names.vocabulary import Vocabulary
from quotecheck._tokens import Tokens

LONGEST = 16
"""No name takes more tokens."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq"})
_HYPHENS = frozenset("-‐‑")
_NICKNAME_MARKS = {'"': '"', "“": "”", "‘": "’", "'": "'", "(": ")"}
_CONNECTORS = frozenset({"of", "for", "on", "and", "&", "the"})
_DOTTED = frozenset("st mt ft dr mr mrs ms messrs prof rev hon fr ph bros co corp inc ltd dept assn univ".split())


def run_stop(tokens: Tokens, first: int, vocab: Vocabulary) -> int:
    """Return the token after the capitalised run that begins at ``first``."""
    words, lower = tokens.words, tokens.lower
    limit = min(first + LONGEST, tokens.paragraph(first)[1])
    stop = first + 1
    bodied = lower[first] in vocab.bodies or lower[first] in vocab.roles
    while stop < limit:
        word = words[stop]
        if word[0].isupper():
            if lower[stop] in vocab.openers and not _initial(tokens, stop):
                break
            bodied = bodied or lower[stop] in vocab.bodies or lower[stop] in vocab.roles
            stop += 1
            continue
        step = _link(tokens, first, stop, vocab, bodied=bodied)
        if not step or stop + step > limit:
            break
        stop += step
    return stop


def _initial(tokens: Tokens, index: int) -> bool:
    """Say whether a capital letter is an initial: "I" and "A" are words too."""
    return len(tokens.words[index]) == 1 and tokens.words[index + 1] == "." and tokens.touches(index + 1)


def _link(tokens: Tokens, first: int, stop: int, vocab: Vocabulary, *, bodied: bool) -> int:
    """Return how many tokens from ``stop`` on belong to the run though they are not capitalised."""
    words, word = tokens.words, tokens.words[stop]
    last = tokens.lower[stop - 1]
    touches = tokens.touches(stop)
    if word == ".":
        return _dot(tokens, stop, last, vocab) if touches else 0
    if word in _HYPHENS:
        joined = touches and tokens.touches(stop + 1)
        return 2 if joined and words[stop + 1][:1].isupper() else 0
    if word == ",":
        return _suffix(tokens, stop)
    if word in vocab.particles:
        return _particles(tokens, stop, vocab)
    if word in _NICKNAME_MARKS:
        return _nickname(tokens, first, stop)
    if word in _CONNECTORS:
        return _connector(tokens, first, stop, vocab, bodied=bodied)
    return 0


def _dot(tokens: Tokens, stop: int, last: str, vocab: Vocabulary) -> int:
    """A full stop after an initial, an abbreviated rank or suffix, or inside a domain name."""
    following = tokens.words[stop + 1]
    if len(last) == 1 or last in SUFFIXES or last in _DOTTED:
        return 1
    if tokens.touches(stop + 1) and following.isalpha() and following.islower():
        return 2
    if last in vocab.roles and len(last) <= 5 and following[:1].isupper():
        return 1
    return 0


def _suffix(tokens: Tokens, stop: int) -> int:
    """A comma before "Jr." or "III"."""
    suffix = tokens.lower[stop + 1]
    if suffix not in SUFFIXES or not tokens.words[stop + 1][0].isupper():
        return 0
    return 3 if tokens.words[stop + 2] == "." else 2


def _particles(tokens: Tokens, stop: int, vocab: Vocabulary) -> int:
    """Up to three particles, the last hyphenated or not, before a capitalised word."""
    after = stop + 1
    while after < stop + 3 and tokens.words[after] in vocab.particles:
        after += 1
    if tokens.words[after] in _HYPHENS and tokens.touches(after) and tokens.touches(after + 1):
        after += 1
    return after - stop + 1 if tokens.words[after][:1].isupper() else 0


def _nickname(tokens: Tokens, first: int, stop: int) -> int:
    """One or two capitalised words in marks between first name and surname."""
    if stop - first > 3:
        return 0
    closing = _NICKNAME_MARKS[tokens.words[stop]]
    for length in (2, 3):
        if tokens.words[stop + length] == closing:
            named = tokens.words[stop + 1 : stop + length]
            after = tokens.words[stop + length + 1]
            known = all(word[:1].isupper() for word in named) and after[:1].isupper()
            return length + 1 if known and not tokens.touches(stop + length + 1) else 0
    return 0


def _connector(tokens: Tokens, first: int, stop: int, vocab: Vocabulary, *, bodied: bool) -> int:
    """ "of", "for", "and" inside the name of a body: the words before or after must be a body's."""
    words, lower = tokens.words, tokens.lower
    word = words[stop]
    after = stop + 1
    if word == "&":
        return 2 if words[after][:1].isupper() else 0
    if word == "and":
        if not words[after][:1].isupper() or lower[after] in vocab.openers:
            return 0
        linked = any(lower[index] in {"of", "for", "on"} for index in range(max(first, stop - 4), stop))
        return 2 if linked or (stop == first + 1 and _ends_in_body(tokens, after, vocab)) else 0
    if not bodied:
        return 0
    if lower[stop - 1] not in vocab.bodies and lower[stop - 1] not in vocab.roles and word != "for":
        return 0
    if words[after] == "the":
        after += 1
    if not words[after][:1].isupper() or lower[after] in vocab.openers:
        return 0
    return after - stop + 1


def _ends_in_body(tokens: Tokens, first: int, vocab: Vocabulary) -> bool:
    """Say whether up to four capitalised words from ``first`` on end in a body's noun and hold no title."""
    index = first
    while index < first + 4 and tokens.words[index][:1].isupper():
        if tokens.lower[index] in vocab.roles:
            return False
        index += 1
    return tokens.lower[index - 1] in vocab.bodies
