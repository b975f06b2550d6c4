"""Months that are names of people: Theresa May, Mrs May, April Roe."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._names.vocabulary import Vocabulary
from quotecheck._tokens import Tokens, is_number

BORNE = frozenset({"april", "august", "jan", "june", "march", "may"})
_GIVEN = frozenset({"april", "jan", "june"})
_AFTER_NAME = frozenset(
    {"'s", "’s", ",", ".", "(", "said", "says", "told", "tells", "who", "was", "is", "has", "had", "added", "adds"}
)
_BEFORE_DATE = word_class(
    "article", "possessive", "inner_preposition", "subordinating_preposition", "demonstrative"
) | {
    *("early", "last", "late", "mid", "next", "past", "since", "until", "-", "–", "—"),
}


def is_borne(tokens: Tokens, index: int, vocab: Vocabulary) -> bool:
    """Say whether a month is a surname behind a first name or a form of address, or a first name."""
    word, following = tokens.lower[index], tokens.words[index + 1]
    if word not in BORNE or is_number(following):
        return False
    before = index - 1 - (tokens.words[index - 1] == ".")
    if tokens.words[before][:1].isupper() and (
        tokens.lower[before] in vocab.given or tokens.lower[before] in vocab.honorifics
    ):
        return True
    if word not in _GIVEN or not following.istitle() or tokens.lower[index + 1] in vocab.openers:
        return False
    dated = is_number(tokens.words[index - 1]) or tokens.lower[index - 1] in _BEFORE_DATE
    return not dated and tokens.lower[index + 1] not in vocab.kinds and tokens.lower[index + 2] in _AFTER_NAME


def of_people(tokens: Tokens, capitals: Sequence[int], vocab: Vocabulary) -> frozenset[int]:
    """Return which capitalised months are people's names: alone too, where somebody is so called in full."""
    months = [index for index in capitals if tokens.lower[index] in BORNE]
    borne = {index for index in months if is_borne(tokens, index, vocab)}
    called = {tokens.lower[index] for index in borne}
    alone = [index for index in months if tokens.lower[index] in called and tokens.lower[index + 1] in _AFTER_NAME]
    return frozenset(borne.union(index for index in alone if tokens.lower[index - 1] not in _BEFORE_DATE))
