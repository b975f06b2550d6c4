"""What may stand around the mention of a name, and what it tells of the name's place in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotecheck._lexicon import word_class
from quotecheck._names import Name
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.head import ARTICLES
from quotecheck._quotes.words import AUXILIARIES
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens

PREPOSITIONS = word_class("inner_preposition") | {"like", "than"}
"""What makes the name behind it weigh less than a subject."""
_BEFORE_BODY = PREPOSITIONS | {"told"}

_FRONTED = PREPOSITIONS | word_class("subordinating_preposition") | {"according", "during", "speaking", "writing"}
_CLOSING = frozenset((",", ".", ";", ":", "—", "–", "(", "who", "which", "whose", ""))
_TAGS = AUXILIARIES | {"said", "says", "told", "tells", "went", "wrote", "writes"}
_VERBS = word_class("verb")
_LONGEST_SUBJECT = 12


@cache
def heading() -> frozenset[str]:
    """Return what makes the name before it an attribute: a possessive ending, a role."""
    return POSSESSIVE_ENDINGS | vocabulary().roles.keys()


@cache
def led_by() -> frozenset[str]:
    """Return what may stand between a preposition and a name: "in the | Post", "in the journal | Bone"."""
    return ARTICLES | vocabulary().bodies.keys()


def is_noun(word: str) -> bool:
    """Say whether a word goes on with a noun phrase: in lower case, no function word, nor a verb."""
    return word.islower() and word not in vocabulary().openers and word not in _VERBS and not word.endswith("ed")


def is_oblique(lower: Sequence[str], index: int) -> bool:
    """Say whether a preposition stands before the article and noun that end at a token: "in the journal"."""
    if lower[index] in vocabulary().bodies:  # "by the data firm Fisk"
        index = next((at for at in range(index, index - 4, -1) if lower[at] in ARTICLES), index - 1)
    return lower[index] in PREPOSITIONS or (lower[index] in ARTICLES and lower[index - 1] in _BEFORE_BODY)


def is_fronted(tokens: Tokens, name: Name) -> bool:
    """Say whether the comma after a name opens a clause and no apposition: "In a post on X, the mayor said"."""
    lower = tokens.lower
    before = name.title - 1 - (lower[name.title - 1] in ARTICLES)
    if lower[before] not in PREPOSITIONS or lower[tokens.sentence(name.first)[0]] not in _FRONTED:
        return False
    roles = vocabulary().roles
    for index in range(name.stop + 1, name.stop + _LONGEST_SUBJECT):
        word = lower[index]
        if word in _CLOSING:
            return False
        if word in _TAGS or (word.endswith("ed") and lower[index - 1] in roles):
            return True
    return False
