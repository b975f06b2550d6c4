"""Fractions as written: "two-thirds", "a quarter", "half", "½", "2 1/2"."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._lexicon import word_class
from quotecheck._numerals.decimals import EXACT, quotient
from quotecheck._numerals.vocabulary import NumberWords
from quotecheck._tokens import Tokens

_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16", "32", "64"})
"""Denominators in digits; any other "9/11" is no fraction."""
_ARTICLES = frozenset({"a", "an"})
_AFTER_SHARE = word_class("article", "demonstrative", "possessive") | {
    *("of", "what", "as", "more", "less", "fewer", "higher", "lower", "or", "and", "to", "in", "from", "over", "since"),
    *("said", "say", "point", "percent", "inch", "mile", "cent", "hour", "century", "million", "billion", "trillion"),
    *(".", ",", ";", ":", "!", "?", ")", "”", '"', "-", ""),
}
"""What follows "a third" where it is a share and no ordinal."""
_BEFORE_SHARE = frozenset(
    {"by", "than", "nearly", "almost", "about", "roughly", "over", "around", "fell", "rose"}
    | {"up", "down", "climbed", "dropped", "fallen", "grew", "grown", "jumped", "risen", "slumped", "soared"}
    | {"as", "least", "plunged", "surged", "to", "under"}
)
_AFTER_CHANGE = frozenset(
    {"last", "this", "next", "on", "at", "by", "after", "during", "between", "when", "while", "if"}
)
"""What follows "by a third" besides, where "a third" alone might be an ordinal: "and a third last month"."""
_BEFORE_PERIODS = frozenset({"first", "last", "next", "past", "previous", "final", "preceding", "prior", "consecutive"})
"""Words behind which quarters are parts of the year."""
_STEPS = frozenset({"percentage", "point"})
_LONGEST = 9
"""Longer whole parts are no part of a mixed number."""


def share_at(lower: list[str], words: NumberWords, index: int) -> tuple[int, Decimal, int] | None:
    """Return the first token, the value and the stop of a fraction in words that is found at ``index``."""
    word = lower[index]
    if word in words.glyph:
        return index, words.glyph[word], index + 1
    if word == "half" or (word == "quarter" and lower[index + 1] == "-" and lower[index + 2] in _STEPS):
        part = Decimal("0.5") if word == "half" else Decimal("0.25")  # another quarter-point cut
        return (index - 1 if lower[index - 1] in _ARTICLES else index), part, index + 1
    if word in words.denominator:  # "a third", but not "a third man"
        follows = lower[index + 1]
        mixed = word == "quarter" and follows.isalpha() and _follows_whole(lower, words, index)
        shared = mixed or follows in _AFTER_SHARE or (follows in _AFTER_CHANGE and lower[index - 2] in _BEFORE_SHARE)
        ordinal = not (shared and (mixed or lower[index - 1] in _ARTICLES))
        ordinal = ordinal or (lower[index + 1] == "-" and word != "quarter")  # "a fourth-grader"
        return None if ordinal else (index - 1, quotient(Decimal(1), Decimal(words.denominator[word])), index + 1)
    share = words.cardinal.get(word)
    hyphened = lower[index + 1] == "-"
    stop = index + 1 + hyphened
    parts = words.denominator.get(lower[stop])
    if lower[stop] == "quarters" and lower[index - 1] in _BEFORE_PERIODS:
        parts = None  # the first three quarters
    if share is None or parts is None or share > parts:
        return None
    mixed = hyphened and lower[index - 1] == "and"  # two and three-quarter hours
    disagrees = (share == 1) == (lower[stop][-1] == "s") and not mixed
    if disagrees or (share == 1 and not hyphened and lower[stop + 1] not in _AFTER_SHARE):
        return None
    return index, quotient(Decimal(share), Decimal(parts)), stop + 1


def _follows_whole(lower: list[str], words: NumberWords, index: int) -> bool:
    """Say whether a whole number stands before "and a" at ``index``: two and a quarter acres, two-and-a-quarter."""
    step = 2 if lower[index - 1] == "-" else 1
    if index < 3 * step:
        return False
    article, joint, whole = lower[index - step], lower[index - 2 * step], lower[index - 3 * step]
    return article in _ARTICLES and joint == "and" and (whole in words.cardinal or whole.isdecimal())


def slashed_at(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    """Return the value and the stop of "3/4", "2 1/2" or "4.12-1/4" (a quarter of a hundredth) at ``index``."""
    lower = tokens.lower
    whole, place, step = Decimal(0), index, Decimal(1)
    if lower[index + 1] == "-" and lower[index + 3] == "/" and tokens.touches(index + 1) and tokens.touches(index + 2):
        whole, place = Decimal(lower[index].replace(",", "")[:_LONGEST]), index + 2
        step = Decimal(1).scaleb(-len(lower[index].partition(".")[2]))
    elif lower[index + 2] == "/" and lower[index].isdigit() and not tokens.touches(index + 1):
        whole, place = Decimal(lower[index][:_LONGEST]), index + 1
    above, slash, below = lower[place : place + 3]
    if slash != "/" or below not in _DENOMINATORS or lower[place + 3] in {"/", "-"}:
        return None
    if not above.isdigit() or len(above) > 2 or not 0 < int(above) < int(below):
        return None
    if not (tokens.touches(place + 1) and tokens.touches(place + 2)):
        return None
    return EXACT.add(whole, EXACT.multiply(step, quotient(Decimal(above), Decimal(below)))), place + 3
