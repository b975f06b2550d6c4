"""Capitalised runs with titles: the candidate sources of a text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import compress, pairwise
from operator import attrgetter

from quotecheck._lexicon import word_class
from quotecheck._names.adverbs import is_sentence_adverb
from quotecheck._names.months import BORNE, of_people
from quotecheck._names.name import Name, NameKind
from quotecheck._names.offices import ends_in_role, is_stressed
from quotecheck._names.prefixes import drop_openers
from quotecheck._names.runs import is_postnominal, is_symbol, links, run_stop
from quotecheck._names.titles import named_run, named_word
from quotecheck._names.vocabulary import Vocabulary, vocabulary
from quotecheck._tokens import DASHES, OPENERS, Tokens, is_number

__all__ = ["Name", "NameKind", "find_names"]

_first, _kind = attrgetter("first"), attrgetter("kind")
_BRACKETS = frozenset("([")
_BEFORE_HEAD = (OPENERS | {":"}) - _BRACKETS
_FIELDS = word_class("field_of_office")
_ZONES = word_class("time_zone")
_CLOCKS = frozenset({"am", "pm", "a.m.", "p.m."})
_DESCRIBING = frozenset({"a", "an", "the", "which"})
_PARTIES = frozenset({"d", "i", "r"})
_AFTER_NAME = frozenset({"'s", "’s", "'", "’", "said", "says", "told", "tells", "announced", "reported", "(", "."})

_BEFORE_CAPITAL = frozenset("&.")
_PLURALS = word_class("plural_noun") | {"data"}
_HEADLINE, _CAPITALISED = 4, 0.4
"""So many tokens and so large a share of them are capitalised in a headline."""

_PLACED = frozenset({NameKind.LOCATED, NameKind.PLACE})
_SHORT, _TITLED = 3, 0.8
"""Of its words with more letters than three, so large a share is capitalised."""


def find_names(tokens: Tokens) -> tuple[Name, ...]:
    """Return the names of a text in text order.

    >>> from quotecheck._tokens import lex
    >>> tokens = lex("But former Gov. Ann D. Roe met the Port Authority's Lou van Dyk.")
    >>> [tokens.span(name.first, name.stop).of(tokens.text) for name in find_names(tokens)]
    ['Ann D. Roe', 'Port Authority', 'Lou van Dyk']
    >>> tokens.span(find_names(tokens)[0].title, find_names(tokens)[0].first).of(tokens.text)
    'former Gov.'
    """
    capitals = tokens.capitalised
    if not capitals:
        return ()
    forms = {tokens.lower[index] for index in capitals}
    spoken = (forms - vocabulary().openers).intersection(tokens.words)
    headlines = _headlines(tokens, capitals, spoken)
    if not headlines:
        return _without_offices(_names(tokens, capitals, spoken))
    hidden = {index for first, stop in headlines for index in range(first, stop)}
    names = _names(tokens, [index for index in capitals if index not in hidden], spoken)
    known = {word for name in names for word in name.words} if names else set(tokens.lower)
    for first, stop in headlines:
        names += _known(tokens, first, stop, known)
    names.sort(key=lambda name: name.first)
    return _without_offices(names)


def _without_offices(names: list[Name]) -> tuple[Name, ...]:
    """Drop roles that are nobody's surname: whoever holds them is described, not named."""
    if NameKind.OFFICE not in [name.kind for name in names]:
        return tuple(names)
    surnames = {name.words[-1] for name in names if len(name.words) > 1 and name.kind is not NameKind.OFFICE}
    kept = [name for name in names if name.kind is not NameKind.OFFICE or name.words[0] in surnames]
    for name in kept:
        if name.kind is NameKind.OFFICE:
            name.kind = NameKind.UNKNOWN
    return tuple(kept)


def _names(tokens: Tokens, capitals: list[int], spoken: AbstractSet[str]) -> list[Name]:
    """Return the names outside headlines: runs from each of ``capitals`` on that begins one."""
    vocab = vocabulary()
    lower, words = tokens.lower, tokens.words
    joining, heads = links(), set(tokens.sentences)
    months = frozenset() if BORNE.isdisjoint(lower) else of_people(tokens, capitals, vocab)
    capitals = [index for index in capitals if lower[index] not in vocab.openers or index in months]
    capitals = [
        index for index in capitals if lower[index][-2:] != "ly" or index not in heads or not _leads(tokens, index)
    ]
    opening = {index for index in capitals if index in heads or words[index - 1] in _BEFORE_HEAD}
    inner = {lower[index] for index in capitals if index not in opening}
    found: list[Name] = []
    stop = 0
    for index in capitals:
        if index < stop:
            continue
        word = lower[index]
        if (
            (word in _ZONES and _is_clock(tokens, index - 1))
            or not words[index][0].isupper()
            or (not word.isalpha() and (_contraction(word, vocab) or ("." in word and is_symbol(words[index]))))
        ):
            continue
        stop = index + 1
        following = words[stop]
        if following != lower[stop] or following in joining:
            stop = run_stop(tokens, index, heads, vocab)
        if following == "-" and (word in _PARTIES or is_number(words[index + 2])):
            continue  # a party tag: "R-Texas"; what a number tells from others: "KL-40"
        end = stop - (stop > index + 1 and words[stop - 1][1:2].isupper() and ends_in_role(tokens, stop - 1, vocab))
        if words[index - 1] in _BEFORE_CAPITAL:
            index = _first_of(tokens, index)  # noqa: PLW2901 - the name begins earlier
        if word in vocab.postnominals and found and found[-1].stop == index and is_postnominal(tokens, index, vocab):
            continue
        opens = index in opening or (words[index - 1] in _BRACKETS and index - 1 in heads)
        if end > index + 1:
            found.append(named_run(tokens, index, end, vocab, opens=opens))
            inner.update(found[-1].words)
        elif (words[index][-1] > "Z" or not is_stressed(tokens, index, spoken, vocab)) and not (
            opens and _common(tokens, index, spoken, inner, vocab)
        ):
            found.append(named_word(tokens, index, vocab))
    drop_openers(tokens, found, opening, vocab)
    _take_fields(tokens, found, vocab)
    shouted = _shouted(tokens, found)
    _place_datelines(tokens, shouted)
    _place_regions(tokens, found)
    _take_turns(tokens, found, shouted, vocab)
    return found


def _leads(tokens: Tokens, head: int) -> bool:
    """Say whether an adverb opens a sentence in front of a name: "Certainly | Ann Roe"."""
    word = tokens.lower[head]
    return is_sentence_adverb(word) and tokens.words[head + 1][:1].isupper()


def _first_of(tokens: Tokens, index: int) -> int:
    """Return where a name begins whose first letters are a function word too: AT&T, A. P. Roe."""
    words, touches = tokens.words, tokens.touches
    if words[index - 1] == "&":
        return index - 2 if touches(index) and touches(index - 1) and words[index - 2].isupper() else index
    initial = words[index - 2] == "A" and touches(index - 1) and not words[index - 3][:1].isupper()
    return index - 2 if initial else index


def _take_fields(tokens: Tokens, names: list[Name], vocab: Vocabulary) -> None:
    """Join the fields of an office to its title: "Water, Forest and Climate | Minister Ann Roe"."""
    lower, words = tokens.lower, tokens.words
    for name in [name for name in names if name.title < name.first and lower[name.title - 1] == "and"]:
        first = last = name.title - 1
        if lower[name.title] not in _FIELDS and not words[name.title + 1][0].isupper():
            continue
        while lower[first - 1] in _FIELDS or (first < last and words[first - 1] == ","):
            first -= 1
        first += words[first] == ","
        if first == last or not words[first][0].isupper():
            continue
        while words[first - 1][:1].isupper() and lower[first - 1] not in vocab.openers:
            first -= 1
        place = bisect_left(names, name.first, key=_first)
        begin = bisect_left(names, first, hi=place, key=_first)
        del names[begin:place]
        name.title = first


def _shouted(tokens: Tokens, names: list[Name]) -> list[Name]:
    """Return the names in capitals that open a paragraph."""
    opening = []
    for first in tokens.paragraphs:
        if tokens.words[first].isupper():
            place = bisect_left(names, first, key=_first)
            if place < len(names) and names[place].first == first:
                opening.append(names[place])
    return opening


def _place_datelines(tokens: Tokens, shouted: list[Name]) -> None:
    """Make what opens a dateline a place, though it is written like an acronym: "LAGOS, Nigeria —"."""
    for name in shouted:
        if tokens.words[tokens.sentence(name.first)[1] - 1] in DASHES:
            name.kind = NameKind.PLACE


def _place_regions(tokens: Tokens, names: list[Name]) -> None:
    """Make what follows a place between commas a place too: "In Salem, Oregon, the mayor"."""
    words = tokens.words
    for before, name in compress(pairwise(names), map(_PLACED.__contains__, map(_kind, names))):
        if (
            name.kind is NameKind.UNKNOWN
            and len(name.words) == 1
            and name.first == before.stop + 1
            and words[before.stop] == ","
            and words[name.stop] in {",", "."}
        ):
            name.kind = NameKind.LOCATED


def _take_turns(tokens: Tokens, names: list[Name], shouted: list[Name], vocab: Vocabulary) -> None:
    """Make the labels of a transcript people, though they are written like acronyms: "ROE: We did", "POE: I know"."""
    turns = [name for name in shouted if tokens.words[name.stop] in {":", "("}]
    if turns:
        surnames = {name.words[-1] for name in names if len(name.words) > 1}
        labels = Counter(name.words for name in turns)
        for name in turns:
            repeated = labels[name.words] > 1 and tokens.words[name.stop] == ":"
            if (name.words[-1] in surnames or repeated) and name.words[-1] not in vocab.kinds:
                name.kind = NameKind.PERSON


def _is_clock(tokens: Tokens, index: int) -> bool:
    """Say whether a time of day ends at a token: "0930 | GMT", "5 p.m. | EST"."""
    return is_number(tokens.words[index]) or tokens.lower[index] in _CLOCKS


def _contraction(word: str, vocab: Vocabulary) -> bool:
    """Say whether a word is a function word and what is left of another: "I'm", "Don't"."""
    if "'" not in word and "’" not in word:
        return False
    before = word.replace("’", "'").partition("'")[0]
    return before in vocab.openers or before.removesuffix("n") in vocab.openers


def _common(tokens: Tokens, index: int, spoken: AbstractSet[str], inner: set[str], vocab: Vocabulary) -> bool:
    """Say whether a single capitalised word at the head of a sentence is a common one.

    A person is introduced by more than one word; a word that has its capital
    nowhere else has it from its place.
    """
    word, following = tokens.lower[index], tokens.words[index + 1]
    labels = following == ":" and len(word) < _SHORT
    described = following == "," and tokens.lower[index + 2] in _DESCRIBING and not word.endswith("ed")
    if tokens.words[index].isupper() and len(word) > 1 and (following.islower() or labels or described):
        return False  # "FIFA has", "NF: Why?", "FIFA, which"
    speaks = tokens.lower[index + 1] in _AFTER_NAME
    if speaks and vocab.kinds.get(word) is NameKind.ORGANIZATION and word not in vocab.bodies:
        return False  # "Labour said"
    if speaks and word in inner and word in vocab.roles:
        return False  # "King said", where Ann King is known
    if word in spoken or word in vocab.modifiers or word in vocab.roles or word.removesuffix("s") in vocab.roles:
        return True
    plural = word.endswith("s") or word in _PLURALS
    aged = following == "," and is_number(tokens.words[index + 2])
    known = (word in inner and len(word) > 1) or word in vocab.given or word in vocab.kinds
    return not known and (plural or not speaks) and not aged


def _headlines(tokens: Tokens, capitals: list[int], spoken: AbstractSet[str]) -> list[tuple[int, int]]:
    """Return the paragraphs in title case: most words have a capital, common words among them."""
    found: list[tuple[int, int]] = []
    stops = [*tokens.paragraphs[1:], len(tokens)]
    low = 0
    for first, stop in zip(tokens.paragraphs, stops, strict=True):
        high = bisect_left(capitals, stop, low)
        titled = high - low >= _HEADLINE and high - low >= _CAPITALISED * (stop - first)
        if titled and not _states(tokens, first, stop):
            long = [word for word in tokens.words[first:stop] if len(word) > _SHORT]
            upper = sum(word[0].isupper() for word in long)
            lower = [tokens.lower[index] for index in capitals[low:high] if index > first]
            common = sum(word in spoken or word in vocabulary().openers for word in lower)
            if upper >= _TITLED * len(long) and (common > 1 or upper == len(long)):
                found.append((first, stop))
        low = high
    return found


def _states(tokens: Tokens, first: int, stop: int) -> bool:
    """Say whether a paragraph is a sentence that names many: it has a full stop and a verb or noun without capital."""
    words = tokens.words[first:stop]
    if words[-1] != ".":
        return False
    return not vocabulary().openers.issuperset([word for word in words if word.isalpha() and word.islower()])


def _known(tokens: Tokens, first: int, stop: int, known: set[str]) -> Iterator[Name]:
    """In a headline only words that the text below uses in names make names."""
    index = first
    vocab = vocabulary()
    while index < stop:
        after = index
        while (
            after < stop
            and tokens.lower[after] in known
            and tokens.lower[after] not in vocab.openers
            and tokens.words[after][0].isupper()
        ):
            after += 1
        if after > index + 1 or (after > index and tokens.lower[index] not in vocab.bodies):
            yield (
                named_word(tokens, index, vocab)
                if after == index + 1
                else named_run(tokens, index, after, vocab, opens=False)
            )
        index = max(after, index + 1)
