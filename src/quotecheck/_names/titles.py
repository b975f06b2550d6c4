"""Where the title ends and the name begins, and what kind of name it is."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._names.name import Name, NameKind
from quotecheck._names.offices import HELD, OFFICES, is_held, is_office, of_office
from quotecheck._names.prefixes import is_elect, title_first
from quotecheck._names.runs import SUFFIXES
from quotecheck._names.vocabulary import CONNECTORS, Vocabulary
from quotecheck._tokens import HYPHENS, POSSESSIVE_ENDINGS, Tokens, is_number

_ACRONYM = 6
"""An all-capitals word of at most so many letters is an acronym."""

_OFFICE_INITIALS = 3
"""The initials of an office take at most so many letters."""

_JOINTS = CONNECTORS | {"&"}

_PAST = frozenset({"former", "late", "longtime", "retired", "veteran"})
_PARTISANS = frozenset({"conservative", "democrat", "independent", "republican", "tory"})
"""Members of parties in front of their names."""

_DESCRIBING = (
    _PAST | _PARTISANS | {"current", "famed", "incoming", "opposition", "outgoing", "prominent", "senior", "top"}
)
"""What stands in front of a name without a role at the head of a sentence: "Top Roe donor", not "National Grid"."""

_PLACING = frozenset({"in", "near", "across", "outside"})
_MARKS = frozenset("\"“”‘’'()")
_MIDDLES = frozenset({"bin", "ibn", "kaur", "kumar", "lal", "singh"})
"""Second of three names."""

_VERBS = word_class("verb")
_STOPS = frozenset({".", ","})
_POSTPOSED = frozenset({"emeritus", "emerita"})
"""Words of a title that stand behind its role."""

_INDEFINITE = frozenset({"a", "an"})
_ARABIC_ARTICLES = frozenset({"al", "el", "ul", "as", "ad", "ar", "an"})

_PERSON, _ORGANIZATION, _PLACE = NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE
_OFFICE, _LOCATED, _UNKNOWN = NameKind.OFFICE, NameKind.LOCATED, NameKind.UNKNOWN
"""Looked up once: a member costs as much as a call."""


def named_word(tokens: Tokens, index: int, vocab: Vocabulary) -> Name:
    """Read a name of one word; a title before it is not capitalised."""
    word, written = tokens.lower[index], tokens.words[index]
    kind = vocab.kinds.get(word)
    if kind is None:
        if 1 < len(written) <= _ACRONYM and written.isupper():
            following = tokens.lower[index + 1]
            counted = tokens.lower[index - 1] in _INDEFINITE and (following in vocab.openers or not following.isalpha())
            kind = _LOCATED if counted else _ORGANIZATION  # "had an MRI."
        elif word in OFFICES or (tokens.lower[index - 1] == "the" and word[-1] == "s" and word[:-1] in HELD):
            kind = _OFFICE
        elif tokens.lower[index - 1] in vocab.roles and index:
            return _after_role(tokens, index, index + 1, (word.replace("’", "'"),), vocab)
        else:
            kind = _kind_beside(tokens, index, index + 1, vocab)
    return Name(index, index + 1, index, kind, (word if word.isalpha() else word.replace("’", "'"),))


def named_run(tokens: Tokens, first: int, stop: int, vocab: Vocabulary, *, opens: bool) -> Name:
    """Read the run at ``first`` up to ``stop`` as title and name; ``opens`` says that it begins a sentence."""
    lower = tokens.lower
    words, core = tuple(lower[first:stop]), stop
    plain = "".join(words).isalpha() and SUFFIXES.isdisjoint(words)
    if plain and vocab.telling.isdisjoint(words):
        begin = _after_short(tokens, first, stop, vocab, opens=opens) if opens or stop - first > 2 else first
        named = _untitled(tokens, first, stop, words, vocab)
        title = begin if lower[first][:-1] in vocab.kin else first  # "Sisters | Ann"
        return named if begin == first else Name(begin, stop, title, _PERSON, words[begin - first :])
    if not plain:
        if words[-1] in POSSESSIVE_ENDINGS:
            return Name(first, stop, first, _ORGANIZATION, _words(lower[first : stop - 1]))  # Moody's
        core = _core_stop(tokens, first, stop)
        words = _words(lower[first:core]) or (lower[first],)
    kind = _kind_of_run(words, vocab)
    if kind is not None:
        return _body(Name(first, stop, first, kind, words), vocab, opens=opens)
    begin, gender = first, ""
    parts = words if plain else tuple([word for word in lower[first:core] if word not in HYPHENS])
    office = is_office(parts, vocab) or (lower[first - 1] == "the" and is_held(tokens, first, stop))
    if not (office and parts[-1] in vocab.roles):
        begin, gender = _begin(tokens, first, core, vocab, opens=opens)
    if begin > first and lower[begin] not in POSSESSIVE_ENDINGS:  # but "King's College"
        words = _words(lower[begin:core]) or words[-1:]
        if _kind_beside(tokens, begin, stop, vocab) is _ORGANIZATION:
            return Name(begin, stop, begin, _ORGANIZATION, words)  # "Developer Fisk, which"
        return Name(begin, stop, title_first(tokens, first, vocab), _PERSON, words, gender)
    return Name(first, stop, first, _OFFICE, words) if office else _untitled(tokens, first, stop, words, vocab)


def _begin(tokens: Tokens, first: int, core: int, vocab: Vocabulary, *, opens: bool) -> tuple[int, str]:
    """Return where the name begins behind a title, an office in initials or a word that opens its sentence."""
    lower, begin, gender = tokens.lower, first, ""
    parts = lower[first:core]
    if not (vocab.titled.isdisjoint(parts) and vocab.demonyms.isdisjoint(parts)):
        begin, gender = _split(tokens, first, core, vocab)
    if begin == first:
        begin = _after_short(tokens, first, core, vocab, opens=opens)
    describes = begin == first and opens and lower[first] in _DESCRIBING and CONNECTORS.isdisjoint(parts)
    return begin + describes, gender


def _after_short(tokens: Tokens, first: int, stop: int, vocab: Vocabulary, *, opens: bool) -> int:
    """Return where the name begins behind an office in initials or, at the head of a sentence, a noun for kin.

    "Transport CS Ann Roe", "Daughter Ann, 41,"; a first name of the lists must follow.
    """
    lower, words = tokens.lower, tokens.words
    if opens and lower[first] in vocab.kin and (stop - first > 2 or lower[first + 1] in vocab.given):
        return first + 1
    single = lower[first].removesuffix("s") if lower[stop] == "and" else ""
    if lower[first + 1] in vocab.given and single != lower[first] and (single in vocab.roles or single in vocab.kin):
        return first + 1  # "Senators Ann Roe and Bob Poe", "Sisters Ann and Sue Roe"
    for index in range(first, stop - 2):
        if 1 < len(words[index]) <= _OFFICE_INITIALS and words[index].isupper() and lower[index + 1] in vocab.given:
            return index + 1 if words[index + 1][1:].islower() else first
    return first


def _body(name: Name, vocab: Vocabulary, *, opens: bool) -> Name:
    """Return the name of a body, a place or a people without the word that opens its sentence and its legal form."""
    if opens and name.words[0] in _PAST and len(name.words) > 1:
        name.first, name.title, name.words = name.first + 1, name.first + 1, name.words[1:]  # "Former Tolland Rovers"
    if len(name.words) > 2 and name.words[-1] in vocab.forms:
        name.words = name.words[:-1]  # "Tolland Shipping Ltd." is Tolland Shipping
    return name


def _untitled(tokens: Tokens, first: int, stop: int, words: tuple[str, ...], vocab: Vocabulary) -> Name:
    """Return the name that a run is: its title, if any, stands before it in lower case."""
    if first and (tokens.lower[first - 1] in vocab.roles or is_elect(tokens, first - 1, vocab)):
        return _after_role(tokens, first, stop, words, vocab)
    return Name(first, stop, first, _kind(tokens, first, stop, words, vocab), words)


def _after_role(tokens: Tokens, first: int, stop: int, words: tuple[str, ...], vocab: Vocabulary) -> Name:
    """Return the name that stands after a role in lower case."""
    if _kind_beside(tokens, first, stop, vocab) is _ORGANIZATION:
        return Name(first, stop, first, _ORGANIZATION, words)  # "developer Fisk, which"
    title = title_first(tokens, first - 1, vocab)
    return Name(first, stop, title, _PERSON, words, vocab.roles.get(tokens.lower[first - 1], ""))


def _core_stop(tokens: Tokens, first: int, stop: int) -> int:
    """Return the token after the surname: suffixes and legal forms do not count."""
    core = stop
    while core - 1 > first and (tokens.lower[core - 1] in SUFFIXES or tokens.words[core - 1] in _STOPS):
        if tokens.words[core - 1] == "." and tokens.lower[core - 2] not in SUFFIXES:
            break
        core -= 1
    return core


def _words(lower: list[str]) -> tuple[str, ...]:
    """Return the words of a name, initials without full stops, nicknames left out."""
    if "".join(lower).isalpha():
        return tuple(lower)
    words: list[str] = []
    inside = hyphened = False
    for word in lower:
        if word in HYPHENS:
            hyphened = bool(words) and words[-1] not in _ARABIC_ARTICLES
        elif word in POSSESSIVE_ENDINGS and lower.count(word) == 1:
            continue
        elif word in _MARKS:
            inside = not inside
        elif not inside and word not in _STOPS:
            plain = word.replace("’", "'").rstrip(".")
            if hyphened:
                words[-1] += f"-{plain}"
            else:
                words.append(plain)
            hyphened = False
    return tuple(words)


def _kind_of_run(words: tuple[str, ...], vocab: Vocabulary) -> NameKind | None:
    """Return what several words name where their last one tells, or "of" or "&" among them."""
    kind = vocab.kinds.get(words[-1])
    if words[-1] in vocab.trades and vocab.given.keys().isdisjoint(words) and vocab.titled.isdisjoint(words):
        kind = _ORGANIZATION  # but "Ann Sport", "Minister of Sport"
    if len(words) > 2 and of_office(words, vocab):
        return None  # "Director of Tolland Motors", "Inspector-General of Police"
    if kind is NameKind.PEOPLE:
        member = words[-1].removesuffix("s") in _PARTISANS and vocab.given.keys().isdisjoint(words)
        return kind if member or vocab.demonyms.issuperset(words) else None  # "Ohio Democrat", "Senate Republicans"
    if kind is _PLACE and (words[0] in vocab.given or words[0] in vocab.titled):
        return None  # "Jack London", "Mr. Paris"
    if kind is None and not _JOINTS.isdisjoint(words):
        if "&" in words:
            joint = words.index("&") + 1  # but "Fisk & Poe Chief Executive Ann Roe"
            return _ORGANIZATION if vocab.roles.keys().isdisjoint(words[joint:-1]) else None
        connector = next(index for index, word in enumerate(words) if word in CONNECTORS)
        held = words[connector - 1] in vocab.roles or not vocab.roles.keys().isdisjoint(words[connector + 2 : -2])
        return None if held else _ORGANIZATION  # "Bank of Fisk Governor Ann Roe"
    return kind


def _split(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> tuple[int, str]:
    """Return where the name proper begins inside a run, and the gender that the title tells."""
    lower = tokens.lower
    for index in range(stop - 2, first - 1, -1):
        word = lower[index]
        fields = index - 2 >= first and tokens.words[index - 1] in CONNECTORS and lower[index - 2] in vocab.roles
        if lower[index + 1] in HYPHENS and lower[index + 2] in lower[index + 2 : stop]:
            continue  # "Ollie Pope-Grant"
        if word in vocab.titled and not fields and (index == first or tokens.words[index - 1] not in _MARKS):
            # but "Vice President for | Student Life", Leo “Lord Leo” Roe
            begin = index + 1
            if tokens.words[begin] == "." or lower[begin] in _POSTPOSED:
                begin += 1
            if tokens.words[begin] == "(":
                begin = tokens.words.index(")", begin) + 1  # "Lt Gen (retd) | Ann Roe"
            if tokens.words[begin] in CONNECTORS:
                begin = _after_office(tokens, begin, stop, vocab)
            if begin == first + 1 == stop - 1 and word in vocab.given:
                break  # "Dean Roe"
            if begin < stop:
                return begin, vocab.honorifics.get(word) or vocab.roles.get(word, "")
            break
        partisan = word in _PARTISANS and index == first
        if word in vocab.demonyms and (partisan or lower[index + 1] in vocab.given) and index + 2 < stop:
            return index + 1, ""
    return first, ""


def _after_office(tokens: Tokens, connector: int, stop: int, vocab: Vocabulary) -> int:
    """Return where the name begins in "Secretary of State Ann Roe": two words and an initial stay."""
    if stop - connector < 4 or tokens.lower[stop - 1] in vocab.bodies:
        return stop
    for given in range(connector + 2, stop - 1):
        if tokens.lower[given] in vocab.given:
            return given  # "Vice President for Student Life Margaret Roe"
    begin = stop - 2
    if tokens.words[begin] == "." or tokens.words[begin] in HYPHENS:
        begin -= 2
    elif len(tokens.words[begin]) == 1 or tokens.lower[begin] in _MIDDLES:
        begin -= 1
    begin = max(begin, connector + 2)
    return begin if CONNECTORS.isdisjoint(tokens.words[begin:stop]) else stop


def _kind(tokens: Tokens, first: int, stop: int, words: tuple[str, ...], vocab: Vocabulary) -> NameKind:
    """Return the kind of a name without title, by its words and neighbours."""
    if len(words) > 1:
        if words[0].partition("-")[0] in vocab.given or len(words[0]) == 1 or "." in words[0] or len(words[1]) == 1:
            return _PERSON
        if stop - first > len(words) and not SUFFIXES.isdisjoint(tokens.lower[stop - 2 : stop]):
            return _PERSON
        if words[-1] == "com":
            return _ORGANIZATION
    return _kind_beside(tokens, first, stop, vocab)


def _kind_beside(tokens: Tokens, first: int, stop: int, vocab: Vocabulary) -> NameKind:
    """Return the kind of a name that its own words do not tell, by its neighbours."""
    before, after = tokens.lower[first - 1], tokens.lower[stop]
    if after == ",":
        who = tokens.words[stop + 1] == "who"
        if is_number(tokens.words[stop + 1]) or (who and before not in _PLACING):  # a banker in Lima, who
            return _PERSON
        if tokens.words[stop + 1] == "which":
            return _ORGANIZATION
    if before == "the" and (not after.isalpha() or after in vocab.openers or after in _VERBS):
        return _ORGANIZATION
    return _LOCATED if before in _PLACING else _UNKNOWN
