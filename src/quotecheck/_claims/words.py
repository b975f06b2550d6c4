"""The closed classes of words that noun phrases end at, and what plurals look like."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import section, word_class
from quotecheck._tokens import HYPHENS

DETERMINERS = word_class("article", "demonstrative", "possessive", "quantifier")
PREPOSITIONS = word_class("inner_preposition", "preposition", "subordinating_preposition", "postposition")
CONJUNCTIONS = word_class(
    "coordinator", "subordinator", "subordinating_preposition", "relative_pronoun", "question_word"
)
PRONOUNS = word_class(
    "subject_pronoun", "object_pronoun", "reflexive_pronoun", "indefinite_pronoun", "demonstrative"
) | {"there", "here"}
AUXILIARIES = word_class("be", "have", "do", "modal")
OVER_UNDER = frozenset({"above", "below", "over", "under"})
PERIODS = word_class("period")
PERIODIC = word_class("periodic_adverb")
ADVERBS = word_class("adverb", "periodic_adverb", "adverb_or_adjective", "negation")
VERBAL_NOUNS = word_class("verb_or_noun")
VERBS = word_class("verb", "verb_or_noun", "verb_of_figures")
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS | VERBS
"""Words that no noun phrase runs across."""

_PLURALS = word_class("plural_noun")
_MANY = frozenset({"these", "those", "all", "both", "some", "to", "who", "that", "not", "also"}) | AUXILIARIES
_NOT_PLURAL = ("ss", "us", "is", "ous")

CALENDAR = frozenset(name for part in ("month", "weekday") for name in section(f"calendar.{part}") if len(name) > 3)
"""Names of months and weekdays, but for what is another word as well: may, sat, sun."""


def stands_before_noun(lower: Sequence[str], place: int) -> bool:
    """Say whether a stop word at ``place`` belongs to a noun: "hourly pay", "weekly earnings", "net worth"."""
    word, before, after = lower[place], lower[place - 1], lower[place + 1]
    if word in VERBAL_NOUNS:  # but not "workers pay"
        return before.isalpha() and not is_plural(before) and before not in PRONOUNS and before not in _MANY
    if word == "earlier":
        return is_plural(after)
    if word in PERIODIC:
        return after.isalpha() and after not in STOPS
    return (word == "worth" and before == "net") or (word == "one" and after in HYPHENS)


def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    return word in _PLURALS or (len(word) > 3 and word[-1] == "s" and not word.endswith(_NOT_PLURAL))
