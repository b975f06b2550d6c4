"""Noun phrases before a number, found from the left: where they begin, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.currencies import currencies
from quotecheck._claims.phrases import POINTING, Place, before_noun, is_abbreviated, is_hyphened, is_initials, is_joint
from quotecheck._claims.words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    VERBAL_NOUNS,
    VERBS,
    is_plural,
    stands_before_noun,
)
from quotecheck._lexicon import word_class
from quotecheck._tokens import HYPHENS, POSSESSIVE_ENDINGS

_COSTING = frozenset({"cost", "costs"})
_OPENERS = (CONJUNCTIONS - {"that"}) | {"then", "now", "also", "still", "just", "even", "only"}
_PAIRED = {"per": (1, "capita"), "more": (0, "more")}
"""Stop words that belong to a noun: "per capita income", "more people"."""
_ORDINALS = frozenset({"first", "second", "third", "fourth"})
_BEFORE_SHARE = DETERMINERS | POSSESSIVE_ENDINGS
"""What stands before a percentage that describes a noun: "a 10% stake"."""
_LEADING = frozenset({"beats", "lags", "leads", "trails"})
"""Verbs behind a name that are seldom plurals: "Roe leads state senator Lund"."""
_OPENING = word_class("article", "possessive")
_BARE = PRONOUNS - DETERMINERS


def noun_in(context: ClaimContext, first: int, stop: int) -> Place | None:
    """Return the first noun phrase between two tokens, with an "of" phrase that follows it.

    A preposition that opens the stretch takes its own noun phrase with it.
    """
    lower = context.lower
    stop = min(stop, len(context.tokens))
    place = first
    while place < stop:
        if lower[place] in PREPOSITIONS and not is_hyphened(context, place):
            place = _run(context, place + 1, stop)
        elif lower[place] in _COSTING and place + 1 < stop and _is_sum(context, place + 1):
            return None  # cost £9 and was
        elif lower[place] in _OPENERS or place in context.hidden or not lower[place][0].isalnum():
            place += 1
        elif lower[place].endswith("ed") and lower[place + 1] in DETERMINERS:
            place += 1  # noted that
        else:
            break
    end = _run(context, place, stop) if place < stop else place
    if end <= place:
        return None
    while end + 1 < stop and lower[end] in {"of", "for", "per"}:
        more = _run(context, end + 1, stop)
        if more <= end + 1 or _is_period(context, end + 1, more):
            break
        end = more
    return place, end


def _is_sum(context: ClaimContext, place: int) -> bool:
    return place in context.numerals or context.words[place] in currencies().sign


def _is_period(context: ClaimContext, start: int, stop: int) -> bool:
    """Say whether a phrase behind "of" or "for" tells when: "exports for 1955", "income for the quarter"."""
    if context.lower[start] in POINTING:
        return False  # its estimate for this year
    if not context.hidden.isdisjoint(range(start, stop)):
        return True
    if context.lower[start - 1] == "of":
        return False
    return context.lower[stop - 1] in CALENDAR or not PERIODS.isdisjoint(context.lower[start:stop])


def _acts(context: ClaimContext, place: int, start: int) -> bool:
    """Say whether a word is a verb: one in -s between names, or one in number unlike the noun that it follows.

    "Lund leads Mayor Roe by", "The Lions lead the", "The path skirts the".
    """
    words = context.words
    if not words[place].islower():
        return False
    plural, after = is_plural(words[place]), words[place + 1]
    before = context.lower[place - 1]
    if after in _OPENING and before.isalpha() and is_plural(before) is not plural:
        inside = context.lower[start - 1] in PREPOSITIONS  # in eleven cases the bill was
        return not inside and before not in DETERMINERS and context.lower[place + 2] not in PERIODS
    if not plural:
        return False
    if words[place] in _LEADING and words[place - 1][:1].isupper():
        return True
    return words[place - 1][:1].isupper() and (after[:1].isupper() or after in PRONOUNS)


def _starts_figure(context: ClaimContext, place: int) -> bool:
    """Say whether a number in words begins a noun phrase of its own: "in new money five tickets"."""
    numeral, word, before = context.numerals.get(place), context.lower[place], context.lower[place - 1]
    tied = before in HYPHENS or (numeral is not None and context.lower[numeral.stop] in HYPHENS)
    if numeral is None or not word.isalpha() or tied or before in _ORDINALS:
        return False  # a typical two-bedroom flat, the mother-of-four, the second half
    return before not in DETERMINERS


def _counts(lower: Sequence[str], place: int) -> bool:
    """Say whether "one" stands before a noun: "at one point"."""
    return lower[place] == "one" and lower[place + 1].isalpha() and lower[place + 1] not in STOPS


def _run(context: ClaimContext, place: int, stop: int) -> int:
    """Return where the noun phrase at ``place`` ends: determiners, then words that are no stops."""
    lower = context.lower
    start = place
    hyphened = lower[place] == "one" and lower[place + 1] in HYPHENS  # one-off costs
    if (
        place < stop
        and lower[place] in _BARE
        and not (hyphened or _counts(lower, place) or is_initials(context, place))
    ):
        return place + (2 if lower[place + 1] == "else" else 1)
    while place < stop and (lower[place] in DETERMINERS or _counts(lower, place)):
        place += 1
    while place < stop and _stands_in(context, place, start, stop):
        place += 1
    return place if place > start and lower[place - 1] not in DETERMINERS else start


def _stands_in(context: ClaimContext, place: int, start: int, stop: int) -> bool:
    """Say whether the token at ``place`` may stand in the noun phrase that begins at ``start``."""
    lower = context.lower
    word = lower[place]
    if word in STOPS and not is_hyphened(context, place) and not is_initials(context, place):
        if word in VERBAL_NOUNS and place == start:  # Pay rose; raised pay by
            after = lower[place + 1]
            return place + 1 == stop or after in VERBS or after in AUXILIARIES or after.endswith("ed")
        if place > start and stands_before_noun(lower, place):
            return True
        ahead, beside = _PAIRED.get(word, (0, ""))
        return lower[place + ahead] == beside
    if place > start and (_acts(context, place, start) or _starts_figure(context, place)):
        return False
    compound = lower[place + 1] in HYPHENS  # the firm's fixed-asset investment
    if word.endswith("ed") and place > start and not compound and lower[place - 1] not in DETERMINERS:
        named = context.words[place + 1][:1].isupper()  # Roe edged Lund, voters backed Lund
        whole = is_plural(lower[place - 1]) or (named and context.words[place - 1][:1].isupper())
        acts = whole and (named or is_plural(lower[place + 1]))  # girls outscored boys
        return not acts and place + 1 < stop and before_noun(context, place)
    return (
        word.isalpha()
        or word in {"'s", "’s"}
        or (word == "&" and place > start and context.words[place + 1][:1].isupper())
        or "0" <= word < ":"
        or (word == "%" and place > start + 1 and lower[place - 2] in _BEFORE_SHARE)
        or is_joint(context, place, start)
        or is_abbreviated(context, place)
    )
