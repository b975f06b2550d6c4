"""What stands in front of a name: a title, with fields, bodies and places before its role; what opens a sentence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from quotecheck._lexicon import word_class
from quotecheck._names.name import Name, NameKind
from quotecheck._names.offices import FIELDS
from quotecheck._names.vocabulary import CONNECTORS, Vocabulary
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens

_TITLE_REACH = 8
"""A title before a name takes at most so many tokens."""

_FIELD_WORDS = 3
"""So many words tell the field of a role."""

_VERBS = word_class("verb", "unmarked_verb", "verb_or_noun", "be", "have")
_BEFORE_FIELD = (
    word_class("article", "possessive", "inner_preposition", "coordinator", "question_word", "subordinator") - {"to"}
    | POSSESSIVE_ENDINGS
    | frozenset(",;:?(\"”’'–—")
)
"""What stands in front of the field of a role: "by | team principal Ann Roe"."""
_ARTICLES = word_class("article")
_OWNING = word_class("article", "possessive") | POSSESSIVE_ENDINGS


def title_first(tokens: Tokens, first: int, vocab: Vocabulary) -> int:
    """Return where a title begins that goes on at ``first``: modifiers, bodies and places before the role."""
    words = tokens.words
    begin, spelt, limit = first, 0, max(first - _TITLE_REACH, tokens.sentence(first)[0])
    role = begin if words[begin].islower() else -1
    while begin > limit:
        word = words[begin - 1]
        if word in vocab.modifiers or word in vocab.roles:
            begin -= 1
        elif word == "-" and begin - 2 >= limit and tokens.touches(begin - 1):
            begin -= 2
        elif word.islower() and begin == role and (field := _field_first(tokens, begin, limit, vocab)) < begin:
            begin = field
        elif word[:1].isupper() and (word == "US" or word.lower() not in vocab.openers) and tokens.words[begin] != ".":
            begin -= 1
        elif word in vocab.forms and words[begin - 2][:1].isupper():
            begin -= 1  # "Fisk Foods plc | director"
        elif word == ")" and words[begin - 3] == "(" and words[begin - 2].isupper():
            begin = spelt = begin - 3  # "Port Workers of Fisk (PWF) | president Ann Roe"
            limit = max(begin - _TITLE_REACH, tokens.sentence(first)[0])
        elif word in CONNECTORS and (
            (begin < spelt and words[begin - 2][:1].isupper())
            or (word == "and" and _joins_roles(tokens, begin - 1, limit, vocab))
            or (begin < first and words[begin].istitle() and words[begin - 2].lower() in vocab.bodies)
        ):
            begin -= 2  # "University of | Fisk professor"
        else:
            break
    return begin


def is_elect(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether a role ends at a token that nobody holds yet: "president-elect"."""
    return tokens.lower[index] == "elect" and tokens.words[index - 1] == "-" and tokens.lower[index - 2] in vocab.roles


def _joins_roles(tokens: Tokens, joint: int, limit: int, vocab: Vocabulary) -> bool:
    """Say whether "and" joins two roles of one person: "president | and | CEO", but not "the mayor and Councillor"."""
    lower, index = tokens.lower, joint - 1
    if index < limit or lower[index] not in vocab.roles:
        return False
    while index > limit and (lower[index - 1] in vocab.roles or lower[index - 1] in vocab.modifiers):
        index -= 1
    return lower[index - 1] not in _ARTICLES


def _field_first(tokens: Tokens, role: int, limit: int, vocab: Vocabulary) -> int:
    """Return where the nouns begin that tell the field of a role: "Fisk's | human resources chief"."""
    lower, words = tokens.lower, tokens.words
    first = role
    while first > limit and role - first < _FIELD_WORDS and words[first - 1].isalpha() and words[first - 1].islower():
        word = words[first - 1]
        if word in vocab.openers or word in _VERBS or word in vocab.roles or word.endswith(("ed", "ly")):
            break
        first -= 1
    before = words[first - 1]
    if words[first].endswith("ing") and first < role and not (before[:1].isupper() or before in _OWNING):
        return role  # "for telling | host Ann Roe"
    if before[:1].isupper() or before in vocab.forms:
        acts = first < role and words[first].endswith("s") and words[first] not in FIELDS
        return role if acts and lower[first - 1] not in vocab.openers else first
    parted = before in _BEFORE_FIELD or before in vocab.modifiers or before in _VERBS or before.endswith("ed")
    return first if parted else role


def drop_openers(tokens: Tokens, names: list[Name], opening: AbstractSet[int], vocab: Vocabulary) -> None:
    """Leave out what describes at the head of a sentence somebody named in full elsewhere: "Tearful | Ann added"."""
    opens = [name for name in names if name.first in opening and name.title == name.first]
    pairs = [name for name in opens if len(name.words) == 2 and name.words[0] not in vocab.given]
    longer = [name for name in opens if len(name.words) == 3 and name.words[0] not in vocab.given]
    fulls = {name.words for name in names} if longer else set()
    for name in longer:  # "Rival | Ann Roe"
        if name.words[1] in vocab.given and name.words[1:] in fulls:
            name.first, name.title, name.words = name.first + 1, name.first + 1, name.words[1:]
    wanted = {word for name in pairs for word in name.words}
    if not wanted:
        return
    known = [name for name in names if name.words[0] in wanted and len(name.words) > 1]
    called = {name.words[0] for name in known if _is_surely_called(tokens, name, opening, vocab)}
    for name in pairs:
        describing, given = name.words
        if given in called and describing not in called:
            name.first, name.title, name.words = name.first + 1, name.first + 1, (given,)


def _is_surely_called(tokens: Tokens, name: Name, opening: AbstractSet[int], vocab: Vocabulary) -> bool:
    """Say whether the first word of a name is what a person is called."""
    if name.words[0] in vocab.given or name.title < name.first:
        return True
    return name.first not in opening and (name.kind is NameKind.PERSON or tokens.lower[name.first - 1] in vocab.kin)
