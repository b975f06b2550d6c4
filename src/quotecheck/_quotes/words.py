"""The classes of words that clauses and noun phrases are cut by."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import section, word_class
from quotecheck._tokens import is_number

PRONOUNS = word_class("subject_pronoun") | {"who", "one"}
"""Pronouns that speak."""

DEMONSTRATIVES = word_class("demonstrative")
CLAUSE_PRONOUNS = PRONOUNS.union(DEMONSTRATIVES, {"which"}) | {
    *("all", "another", "both", "each", "everyone", "many", "most", "neither", "nobody", "others", "several", "some")
}
"""Pronouns that may be a subject."""

CONTRACTED = {
    f"{pronoun}{mark}{ending}": pronoun
    for pronoun in (*word_class("subject_pronoun"), "who", "there", "that")
    for mark in "'’"
    for ending in ("d", "ll", "ve", "re", "m")
}
"""A pronoun and its auxiliary: they've, she'd."""

ARTICLES = word_class("article")
DETERMINERS = word_class("article", "demonstrative", "possessive", "quantifier", "amount") | {"one", "other"}
S_ENDINGS = frozenset(("'s", "’s"))
"""What makes a possessive, or stands for "is" or "has"."""
POSSESSIVES = word_class("possessive") | S_ENDINGS
THIRD_PERSON = frozenset(("her", "his", "its", "their"))
"""Possessives that point back to whom the text has named."""

JOINS = word_class("inner_preposition")
PREPOSITIONS = JOINS | word_class("preposition", "subordinating_preposition", "preposition_or_adjective")
CONJUNCTIONS = word_class("coordinator")
SUBORDINATORS = word_class("subordinator", "subordinating_preposition", "relative_pronoun", "question_word")
HANGING = PREPOSITIONS - SUBORDINATORS
"""Prepositions that open no clause."""
LINKS = CONJUNCTIONS | SUBORDINATORS | {","}
"""What parts a clause from the one before it."""

BE = word_class("be") | S_ENDINGS
AUXILIARIES = word_class("be", "have", "do", "modal")
PERFECT = frozenset(("had", "has", "have"))
MODALS = word_class("modal")
"""Auxiliaries of what need not take place."""

NEGATIONS = word_class("negation")
GRADING = word_class("degree_adverb")
ADVERBS = word_class("adverb", "adverb_or_determiner", "negation")
TIMES = frozenset().union(
    *(section(f"calendar.{part}") for part in ("month", "weekday", "unit", "units", "season", "daypart")),
    word_class("time_noun"),
) - {"quarter", "quarters"}
"""Words of a time; a quarter is what companies report on."""
TIME_LEADS = word_class("time_lead")
NEAR_TIMES = frozenset(("last", "next", "this", "earlier", "late", "early"))
"""What tells which week or night: "in a statement | last night"."""

CATENATIVES = word_class("catenative")
OCCASION_LEADS = word_class("occasion_lead")
COMMON_VERBS = word_class("verb", "verb_or_plural") | AUXILIARIES
"""Frequent verbs that end a subject; others are known by their ending or by the cue lexicon."""

UNMARKED = word_class("unmarked_verb")
STRONG_PARTICIPLES = word_class("strong_participle")
ELISIONS = word_class("elision")
CLIPPED = word_class("clipped")
TITLE_WORDS = word_class("title_word")
HEARERS = word_class("object_pronoun") | {"everyone", "anyone"}
"""Pronouns for who is told."""

OBJECTS = DETERMINERS | HEARERS
"""What opens an object behind a verb, besides a name."""

QUESTION_WORDS = word_class("question_word")
BODIES = word_class("body")
NUMBER_WORDS = word_class("amount")

REPORTS = word_class("headline_source")
OBJECT_LEADS = word_class("object_lead")
PLURALS = word_class("plural")
KEEPS = word_class("aspectual_verb")
RELATIVES = word_class("relative_pronoun")
HANGING_ON = RELATIVES | {"that"}
"""What hangs a clause on a noun."""
EARLY = word_class("clause_time")
NOTICES = word_class("notice")
QUANTIFIERS = word_class("amount") | {"one", "some", "all", "none", "both", "each", "half"}
"""Words for a part of a group: some of them, three in ten."""

ROUNDING = frozenset(("about", "almost", "around", "nearly", "over", "roughly", "some"))
"""Words in front of a number that round it."""

WORKS = word_class("work")

_THAN = (("than",),)
_ROUNDERS: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys((*ROUNDING, "barely", "exactly", "fully", "just", "only"), ((),)),
    **dict.fromkeys(("fewer", "less", "more"), _THAN),
    **dict.fromkeys(("close", "up"), (("to",),)),
    "as": (("many", "as"), ("few", "as")),
    "at": (("least",), ("most",)),
    "no": (("fewer", "than"), ("less", "than"), ("more", "than")),
}
"""What may stand in front of a number to round it, and what goes on with it: more | than, as | many as."""

ROUNDED = _ROUNDERS.keys() | {"as", "least", "most", "than", "to"}
"""What may stand right before a number that is rounded."""

LONGEST_ROUNDING = 3
PARTS = frozenset(("dozen", "fifth", "half", "quarter", "tenth", "third"))
_ONE = frozenset(("a", "an"))


def counts(lower: Sequence[str], first: int) -> bool:
    """Say whether a number or a share begins at a token: 40, half, "a third", "a dozen"."""
    word = lower[first]
    return is_number(word) or word in QUANTIFIERS or (word in _ONE and lower[first + 1] in PARTS)


def past_rounding(lower: Sequence[str], first: int) -> int:
    """Step over what rounds a number: "more than | 40 doctors", "up to | a dozen", "only | one"."""
    if lower[first] not in _ROUNDERS:
        return first
    for further in _ROUNDERS[lower[first]]:
        begin = first + 1 + len(further)
        if tuple(lower[first + 1 : begin]) == further and counts(lower, begin):
            return begin
    return first
