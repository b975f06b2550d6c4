"""Where the title ends and the name begins, and what kind of name it is."""

from __future__ import annotations

from quotecheck._names.name import Name, NameKind
from quotecheck._names.runs import SUFFIXES
from quotecheck._names.vocabulary import Vocabulary
from quotecheck._tokens import Tokens, is_number

_TITLE_REACH = 8
"""A title before a name takes at most so many tokens."""

_ACRONYM = 6
"""An all-capitals word of at most so many letters is an acronym."""

_DETERMINERS = frozenset("a an another his her its my our the their your whose".split())


def named(tokens: Tokens, first: int, stop: int, vocab: Vocabulary, *, opens: bool) -> Name:
    """Read the run at ``first`` up to ``stop`` as title and name."""
    while stop - 1 > first and tokens.words[stop - 1] in {"&", "-"}:
        stop -= 1
    core = _core_stop(tokens, first, stop)
    if all(tokens.lower[index] in vocab.demonyms for index in range(first, core)):
        return Name(first, stop, first, NameKind.PEOPLE, _words(tokens, first, core))
    if _is_body(tokens, first, core, vocab):
        return Name(first, stop, first, NameKind.ORGANIZATION, _words(tokens, first, core))
    begin, gender, titled = _split(tokens, first, core, vocab)
    if begin == first and opens and core - first > 1 and tokens.lower[first] in vocab.modifiers:
        begin += 1
    title, noun_gender, noun = (
        _title_before(tokens, begin if titled else first, vocab) if begin <= first else (first, "", False)
    )
    if begin > first:
        title, noun_gender, noun = _title_before(tokens, first, vocab, inside=True)
    words = _words(tokens, begin, core)
    kind = _kind(tokens, begin, stop, words, vocab, titled=titled or noun)
    return Name(begin, stop, min(title, begin), kind, words, gender or noun_gender)


def _core_stop(tokens: Tokens, first: int, stop: int) -> int:
    """Return the token after the surname: suffixes and legal forms do not count."""
    core = stop
    while core - 1 > first and (tokens.lower[core - 1] in SUFFIXES or tokens.words[core - 1] in {".", ","}):
        if tokens.words[core - 1] == "." and tokens.lower[core - 2] not in SUFFIXES:
            break
        core -= 1
    return core


def _words(tokens: Tokens, first: int, stop: int) -> tuple[str, ...]:
    """Return the lower-case words of a name, initials without full stops, nicknames left out."""
    words: list[str] = []
    inside = False
    for index in range(first, stop):
        word = tokens.lower[index]
        if word in {'"', "“", "”", "‘", "’", "'", "(", ")"}:
            inside = not inside
        elif not inside and word not in {".", "-", ","}:
            words.append(word.replace("’", "'").rstrip("."))
    return tuple(words)


def _is_body(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> bool:
    lower = tokens.lower
    last = lower[stop - 1] if tokens.words[stop - 1] != "." else lower[stop - 2]
    if last in vocab.bodies or "&" in tokens.words[first:stop]:
        return True
    if stop - first == 1:
        word = tokens.words[first]
        return word.isupper() and 1 < len(word.replace(".", "")) <= _ACRONYM
    for index in range(first + 1, stop - 1):
        if lower[index] in {"of", "for", "on", "and"} and lower[index - 1] not in vocab.roles:
            return True
        if lower[index] in {"of", "for", "on", "and"}:
            return False
    return False


def _split(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> tuple[int, str, bool]:
    """Return where the name proper begins inside a run, the gender told, and whether a title stands there."""
    lower = tokens.lower
    for index in range(stop - 2, first - 1, -1):
        word = lower[index]
        if word in vocab.honorifics or word in vocab.roles:
            begin = index + 1
            if tokens.words[begin] == ".":
                begin += 1
            if tokens.words[begin] in {"of", "for"}:
                begin = _after_office(tokens, begin, stop, vocab)
            if begin < stop:
                return begin, vocab.honorifics.get(word) or vocab.roles.get(word, ""), True
            return first, "", False
    return first, "", False


def _after_office(tokens: Tokens, connector: int, stop: int, vocab: Vocabulary) -> int:
    """Return where the name begins in "Secretary of State Ann Roe"."""
    length = stop - connector - 1
    if length < 3:
        return stop
    begin = stop - 2
    if tokens.words[stop - 2] == "." or len(tokens.words[stop - 2]) == 1:
        begin = stop - 4 if tokens.words[stop - 2] == "." else stop - 3
    return max(begin, connector + 2)


def _title_before(tokens: Tokens, first: int, vocab: Vocabulary, *, inside: bool = False) -> tuple[int, str, bool]:
    """Return where a lower-case title before ``first`` begins, and the gender it tells."""
    lower = tokens.lower
    word = lower[first - 1]
    if not inside:
        gender = vocab.roles.get(word)
        if gender is None or first == 0:
            return first, "", False
    else:
        gender = ""
    begin = first if inside else first - 1
    limit = max(first - _TITLE_REACH, 0)
    while begin > limit:
        word = tokens.words[begin - 1]
        if word in vocab.modifiers or word in vocab.roles or (word[:1].isupper() and word.lower() not in vocab.openers):
            begin -= 1
        elif word == "-" and tokens.touches(begin - 1):
            begin -= 2
        else:
            break
    begin = max(begin, limit)
    return begin, gender, True


def _kind(
    tokens: Tokens, first: int, stop: int, words: tuple[str, ...], vocab: Vocabulary, *, titled: bool
) -> NameKind:
    if titled or words[0] in vocab.given and len(words) > 1 or tokens.lower[stop - 1] in SUFFIXES:
        return NameKind.PERSON
    if len(words) > 1 and any(len(word) == 1 or "." in word for word in words[:-1]):
        return NameKind.PERSON
    after, follower = tokens.words[stop], tokens.words[stop + 1]
    if after == "," and (is_number(follower) or follower == "who"):
        return NameKind.PERSON
    before = tokens.lower[first - 1]
    if tokens.words[stop - 1] == "com" or (before == "the" and (not after.isalpha() or after in vocab.openers)):
        return NameKind.ORGANIZATION
    if before in {"in", "near", "across", "outside"}:
        return NameKind.PLACE
    return NameKind.UNKNOWN
