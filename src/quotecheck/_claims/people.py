"""Who an age is of: "his aunt was 62", "two girls, 14 and 16", "she died at 84"."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.clauses import clause_subject
from quotecheck._claims.phrases import Place, name_before, noun_before
from quotecheck._claims.words import CALENDAR, PREPOSITIONS, PRONOUNS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._tokens import POSSESSIVE_ENDINGS

CLOSING = frozenset({",", ".", ";", ")", "", "—", "”", '"', "!", "?"})
BEING = frozenset({"is", "'s", "’s", "was", "turned", "turns", "turning", "be", "were", "are"})
GROWN = 18
_DATING = frozenset({"when", "and", "at", "by", "next", "now", "but", "on"})
"""What goes on after the age that someone is."""
_AGED = frozenset(
    {"man", "woman", "boy", "girl", "child", "widow", "widower", "son", "daughter", "youth", "lad", "lass"}
)
_LIVING = word_class("verb_of_life")
"""Verbs of what happens at an age."""
_LISTING = frozenset({",", "and", ";", "but"})
_PAUSES = _LISTING | {"when", "."}
_WHOSE = frozenset({"my", "his", "her", "their", "our", "your"})
_ROUGHLY = frozenset(
    {"about", "almost", "at", "just", "least", "less", "more", "nearly", "only", "over", "some", "than"}
)
_TEENS = 13
_OF_AGE = 21
_SINGULAR = frozenset({"he", "she"})
_PEOPLE = frozenset({"he", "she", "who", "i", "they"})


@cache
def people() -> frozenset[str]:
    return frozenset(section("people.noun")) | frozenset(section("speakers.relation"))


def person_before(context: ClaimContext, index: int) -> Place | None:
    """Return who stands before an age: "Howes, 37 years old", "is 69 years old", "employees aged"."""
    lower = context.lower
    stop = index
    while stop > 1 and lower[stop - 1] in _ROUGHLY:
        stop -= 1  # at least 40 years old
    if lower[stop - 1] in BEING:
        stop -= 1
    if lower[stop - 1] in {"died", "dies"}:
        return clause_subject(context, stop - 1, context.sentence(index)[0])
    if lower[stop - 1] == "," and stop > 1:
        stop -= 1
        comma = next((place for place in range(stop - 1, max(stop - 5, 0), -1) if lower[place] == ","), None)
        if stop < index - 1 and comma is not None:
            stop = comma  # Roe, they say, is 69 years old
    first = context.sentence(index)[0]
    if lower[stop - 1] in _PEOPLE or lower[stop - 1] in PRONOUNS:
        return stop - 1, stop
    if lower[stop - 1] in CALENDAR or stop - 1 in context.hidden:  # who died on Monday aged 91
        verb = next((at for at in range(stop - 1, max(stop - 6, first), -1) if lower[at] in _LIVING), None)
        return clause_subject(context, verb, first) if verb is not None else None
    return name_before(context, stop, first) or noun_before(context, stop, first)


def who_is(context: ClaimContext, numeral: Numeral) -> Place | None:
    """Return who is, was, will be or turned as old as a number says: "she turned 30", "his aunt was 62 when"."""
    lower = context.lower
    verb, after = numeral.first - 1, lower[numeral.stop]
    turned, digits = lower[verb].startswith("turn"), numeral.kind is NumeralKind.DIGITS
    verb -= lower[verb] == "be" and lower[verb - 1] in {"will", "would"}
    person = lower[verb - 1]
    if person in _PEOPLE or (person in {"you", "we"} and after == "when"):
        told = after in CLOSING or (after in _DATING and not lower[numeral.stop + 1].isdigit())
        return (verb - 1, verb) if turned or (told and digits and person != "they") else None
    if lower[verb - 2] == "when" and context.words[verb - 1][:1].isupper() and after in _LISTING | CLOSING:
        return verb - 1, verb  # when Ann was nine,
    if (
        lower[verb] in POSSESSIVE_ENDINGS
        or not (turned or (digits and numeral.upper >= GROWN and after in _PAUSES))
        or verb == 0
    ):
        return None
    first = context.sentence(numeral.first)[0]
    if after in _LISTING and not (person in people() and lower[verb - 2] in _WHOSE):
        return None  # my mum is 84 and
    if person in people():
        found = noun_before(context, verb, first)
        return None if found and lower[found[0] - 1] in PREPOSITIONS else found  # life expectancy for men is
    named = name_before(context, verb, first)
    return named if named is not None and named[1] - named[0] > 1 else None


def who_was(context: ClaimContext, numeral: Numeral) -> Place | None:
    """Return who was as old as a number says: "a boy of nine", "she died at 84"."""
    lower, place = context.lower, numeral.first - 1
    first = context.sentence(numeral.first)[0]
    if lower[place] == "of":
        return noun_before(context, place, first) if lower[place - 1] in _AGED and numeral.upper > 1 else None
    if numeral.kind is not NumeralKind.DIGITS or numeral.upper < _TEENS:
        return None
    after = lower[numeral.stop]
    if after in _SINGULAR and (place == first or lower[place - 1] == ","):
        return numeral.stop, numeral.stop + 1  # at 83 she took up chess
    if lower[place - 1] == "left" and lower[place - 2] in _SINGULAR and numeral.upper < _OF_AGE:
        return place - 2, place - 1
    if lower[place - 1] in {"school", "home"} and lower[place - 2] == "left":
        return clause_subject(context, place - 2, first)
    verb = next((at for at in range(place - 1, max(place - 4, first), -1) if lower[at] in _LIVING), None)
    return clause_subject(context, verb, first) if verb is not None else None


def two_before(context: ClaimContext, comma: int) -> Place | None:
    """Return the people before a comma of whom there may be two: "two girls", "Ann Lund and Bo Roe"."""
    last, first = context.lower[comma - 1], context.sentence(comma)[0]
    if is_plural(last) and not people().isdisjoint({last, last[:-1]}):
        return noun_before(context, comma, first)
    named = name_before(context, comma, first)
    if named is None or context.lower[named[0] - 1] != "and":
        return None
    other = name_before(context, named[0] - 1, first)
    return (other[0], named[1]) if other is not None else None
