"""Attributives: participles that describe the noun behind them, "60 pledged delegates", "a promising start"."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import PARTICIPLE, CueHit
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import ARTICLES, GRADING, NUMBER_WORDS, PREPOSITIONS, PRONOUNS, RELATIVES
from quotecheck._tokens import is_number

_PAIRING = frozenset(("and", "but", "or", "yet"))


def describes_noun(phrases: Phrases, hit: CueHit) -> bool:
    """Say whether a form without helpers is a participle inside a noun phrase, in front of its noun."""
    if not phrases.words[hit.first].islower():
        return False
    lower, before = phrases.lower, hit.first - 1
    word = lower[before]
    if word in GRADING:
        return hit.form == PARTICIPLE or lower[before - 1] in ARTICLES
    return word == "own" or (
        phrases.words[hit.stop].islower() and phrases.is_open(hit.stop) and _stands_in(phrases, hit)
    )


def _stands_in(phrases: Phrases, hit: CueHit) -> bool:
    """Say whether what stands in front of a participle makes it one of the noun behind it."""
    lower, before = phrases.lower, hit.first - 1
    word = lower[before]
    if word in _PAIRING:  # "an awkward but promising start", "the most visible and criticised move"
        graded = lower[before - 2] in GRADING or (hit.form == PARTICIPLE and lower[before - 2] in ARTICLES)
        return graded and phrases.is_open(before - 1)
    if hit.form == PARTICIPLE:
        return False
    if is_number(word) or word in NUMBER_WORDS:  # "60 pledged delegates"
        return lower[hit.stop].endswith("s") and lower[before - 1] not in PREPOSITIONS - {"of"}
    return word.endswith("ing") and phrases.words[before].islower() and lower[before - 1] in PREPOSITIONS


def is_predicate(phrases: Phrases, source: Range) -> bool:
    """Say whether what looks like a subject is a verb: they now | bear | estimated costs, by | making | calls."""
    first, stop = source
    if stop - first > 1 or not phrases.words[first].islower() or phrases.is_pronoun(first):
        return False
    before = first - 1
    while phrases.is_adverb(before):
        before -= 1
    word = phrases.lower[first]
    if word.endswith("ing"):
        return phrases.lower[before] in PREPOSITIONS
    if phrases.lower[before] in RELATIVES:
        return word.endswith("ed")
    return phrases.lower[before] in PRONOUNS and not word.endswith("s")
