"""Asides: the chain of them that may stand between a subject at the head of its clause and its verb."""

from __future__ import annotations

from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import (
    DETERMINERS,
    NUMBER_WORDS,
    PREPOSITIONS,
    RELATIVES,
    STRONG_PARTICIPLES,
    THIRD_PERSON,
    TIMES,
)

_CLAUSE_LEADS = frozenset(("when", "while", "where", "that", "because", "but", "and", "yet", ","))
"""What may stand in front of the subject of a clause, besides adverbs."""
_BREAKS = frozenset(";:—–")
_HANGING = frozenset(("that", "which", "who"))
_AGENTIVE = frozenset(("by", "from", "in", "on"))
_PERSONAL = frozenset(("who", "whose"))
_DEFINITE = THIRD_PERSON | {"the"}
_APPOSED = (PREPOSITIONS - {"as", "by"}) | NUMBER_WORDS | {"one"}
"""What may open an aside besides a relative pronoun, a determiner or a name: ", in a green coat,"."""
_MOST_LEADS = 3
_LONGEST = 60
"""No subject with its asides is longer than this many tokens."""


def hangs(phrases: Phrases, index: int) -> bool:
    """Say whether a relative pronoun opens the clause that a tag interrupts: "photos | which, she said, show"."""
    word, before = phrases.lower[index], phrases.lower[index - 1]
    if phrases.words[index + 1] != "," or word not in _HANGING or before in PREPOSITIONS:
        return False
    return word != "that" or (phrases.is_open(index - 1) and not before.endswith("ing"))


def headed(phrases: Phrases, first: int, comma: int) -> int | None:
    """Return where a subject begins that nothing but asides part from the comma in front of its verb.

    "Ann Roe, a lawyer who heads the water board, which owns the dam, | said"
    """
    if comma - first > _LONGEST:
        return None
    words, lower = phrases.words, phrases.lower
    for _ in range(_MOST_LEADS):
        first += lower[first] in _CLAUSE_LEADS or phrases.is_adverb(first)
        if phrases.leads_in(first) and "," in words[first:comma]:
            first = words.index(",", first) + 1  # "In May, | Ann Roe, who led the board, | said"
    if phrases.leads_in(first):
        return None
    stop = phrases.phrase_from(first, comma, apposition=False)
    if stop == first or words[stop] != "," or lower[stop - 1] in TIMES:
        return None
    return first if _is_described(phrases, first, stop) and _are_asides(phrases, stop, comma) else None


def _is_described(phrases: Phrases, first: int, stop: int) -> bool:
    """Say whether a phrase in front of a comma is a name or a noun of a subject: not "Next door,", "No surprise,"."""
    if phrases.lower[stop + 1] in _PERSONAL:
        return True
    if phrases.lower[first] in _DEFINITE:
        return not phrases.lower[stop - 1].endswith("ing")
    named = phrases.words[stop - 1][:1].isupper() and phrases.words[first][:1].isupper()
    longer = stop - first > 1 or phrases.lower[stop + 1] in STRONG_PARTICIPLES or phrases.lower[stop + 1] == "one"
    return named and longer and phrases.lower[first] not in DETERMINERS | STRONG_PARTICIPLES


def _are_asides(phrases: Phrases, opening: int, comma: int) -> bool:
    """Say whether every stretch between two commas is a relative clause or an apposition."""
    words, lower = phrases.words, phrases.lower
    relative = waits = False  # inside a relative clause; "whose boat, the Ann, sank": its verb is to come
    index = opening
    while index < comma:
        if index in phrases.closers:
            index = phrases.closers[index]
            continue
        word = lower[index]
        if words[index] in _BREAKS:
            return False
        if word == ",":
            begins = lower[index + 1]
            relative = begins in RELATIVES or begins in STRONG_PARTICIPLES
            relative = relative or (begins.endswith("ed") and lower[index + 2] in _AGENTIVE)
            opens = relative or begins in DETERMINERS or words[index + 1][:1].isupper() or words[index + 1].isdigit()
            opens = (
                opens or begins in _APPOSED or (lower[index + 2] == "of" and phrases.is_open(index + 1))
            )  # "host of"
            if not opens and not waits:
                return False
            relative, waits = relative or not opens, waits and opens
        elif word in RELATIVES:
            relative, waits = True, word == "whose"
        elif phrases.is_verb(index):
            if not relative and not waits and not word.endswith("ed"):
                return False
            waits = False
        index += 1
    return not waits
