"""Who an age is of: "his aunt was 62", "two girls, 14 and 16", "she died at 84"."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.clauses import clause_opening, clause_subject
from quotecheck._claims.phrases import Place, name_before, noun_after, noun_before
from quotecheck._claims.words import AUXILIARIES, CALENDAR, DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS, VERBS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._tokens import POSSESSIVE_ENDINGS

CLOSING = frozenset({",", ".", ";", ")", "", "—", "”", '"', "!", "?"})
BEING = frozenset({"is", "'s", "’s", "was", "turn", "turned", "turns", "turning", "be", "were", "are"})
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
_PEOPLE = frozenset({"he", "she", "who", "i", "they"})
_TURNING = CLOSING | _LISTING | {"last", "next", "this", "when", "while", "earlier", "later", "today", "tomorrow"}
_TURNING |= _PEOPLE | {"after", "as", "at", "before", "by", "during", "in", "on", "or", "within"}
"""What goes on after the age that someone reaches."""
_WHOSE = frozenset({"my", "his", "her", "their", "our", "your"})
_ROUGHLY = frozenset(
    {"about", "almost", "at", "just", "least", "less", "more", "nearly", "only", "over", "some", "than"}
)
_TEENS = 13
_OF_AGE = 21
_SINGULAR = frozenset({"he", "she"})


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


def who_is(context: ClaimContext, numeral: Numeral, verb: int) -> Place | None:
    """Return who is, was, will be or turned as old as a number says: "she turned 30", "his aunt was 62 when"."""
    lower, after = context.lower, context.lower[numeral.stop]
    if lower[verb].startswith("turn"):
        return _who_turned(context, numeral, verb)
    digits = numeral.kind is NumeralKind.DIGITS
    verb -= lower[verb] == "be" and lower[verb - 1] in {"will", "would"}
    person = lower[verb - 1]
    if person in _PEOPLE or (person in {"you", "we"} and after == "when"):
        told = after in CLOSING or (after in _DATING and not lower[numeral.stop + 1].isdigit())
        if not (told and digits) or person == "they":
            return None
        return (_before_who(context, verb) if person == "who" else None) or (verb - 1, verb)
    if lower[verb - 2] == "when" and context.words[verb - 1][:1].isupper() and after in _LISTING | CLOSING:
        return verb - 1, verb  # when Ann was nine,
    if lower[verb] in POSSESSIVE_ENDINGS or not digits or after not in _PAUSES or verb == 0:
        return None
    return _named_or_known(context, numeral, verb)


def _before_who(context: ClaimContext, verb: int) -> Place | None:
    """Return whom a relative clause tells of: "Mr. Roe, who is 70"."""
    first, comma = context.sentence(verb)[0], verb - 1 - (context.lower[verb - 2] == ",")
    return name_before(context, comma, first) or clause_subject(context, verb, first)


def _named_or_known(context: ClaimContext, numeral: Numeral, verb: int) -> Place | None:
    """Return the name, or the noun for a person, of whom a verb of being tells an age."""
    lower, (first, _) = context.lower, context.sentence(numeral.first)
    known = lower[verb - 1] in people()
    listed = lower[numeral.stop] in _LISTING and not (known and lower[verb - 2] in _WHOSE)  # my mum is 84 and
    if (numeral.upper < GROWN and not known) or (listed and not _goes_on(context, numeral.stop)):
        return None
    if known:
        found = noun_before(context, verb, first)
        of_them = found and (lower[found[0] - 1] in PREPOSITIONS or "of" in lower[slice(*found)])
        return None if of_them else found  # life expectancy for men is, the number of women is
    named = name_before(context, verb, first)
    return named if named is not None and named[1] - named[0] > 1 else None


def _goes_on(context: ClaimContext, joint: int) -> bool:
    """Say whether a verb follows "and": "Dr. Roe was 92 and had been ill", not "was 9 and 3 last year"."""
    word = context.lower[joint + 1]
    return context.lower[joint] == "and" and (word in AUXILIARIES or word in VERBS or word.endswith(("ed", "ing")))


def _who_turned(context: ClaimContext, numeral: Numeral, verb: int) -> Place | None:
    """Return who or what reaches an age: "the actor turns 50 next year", "before turning 30, she had won"."""
    lower, (first, _) = context.lower, context.sentence(numeral.first)
    after = lower[numeral.stop]
    if after not in _TURNING:
        return None
    if lower[verb] == "turning":
        found = numeral.stop + (after == ",")
        return (found, found + 1) if lower[found] in _PEOPLE else clause_subject(context, verb, first)
    before = lower[verb - 1]
    if before == "who":
        return _before_who(context, verb)
    if lower[verb] == "turn" and before != "to" and (before in PREPOSITIONS or before in DETERMINERS):
        return None  # crashed at turn seven
    if before.isalpha() and before not in STOPS:
        return name_before(context, verb, first) or noun_before(context, verb, first)
    return clause_subject(context, verb, first)


def who_was(context: ClaimContext, numeral: Numeral, place: int) -> Place | None:
    """Return who was as old as a number says: "a boy of nine", "she died at 84", "at 83 she took up chess"."""
    lower = context.lower
    first = context.sentence(numeral.first)[0]
    if lower[place] == "of":
        return noun_before(context, place, first) if lower[place - 1] in _AGED and numeral.upper > 1 else None
    if numeral.kind is not NumeralKind.DIGITS or numeral.upper < _TEENS:
        return None
    if place == first or lower[place - 1] == ",":
        return who_follows(context, numeral.stop)
    if lower[place - 1] == "left" and lower[place - 2] in _SINGULAR and numeral.upper < _OF_AGE:
        return place - 2, place - 1
    if lower[place - 1] in {"school", "home"} and lower[place - 2] == "left":
        return clause_subject(context, place - 2, first)
    verb = next((at for at in range(place - 1, max(place - 4, first), -1) if lower[at] in _LIVING), None)
    return clause_subject(context, verb, first) if verb is not None else None


def of_an_age(context: ClaimContext, numeral: Numeral, place: int) -> Place | None:
    """Return who did something "at the age of" a number: whoever that clause begins or goes on with."""
    lower, (first, _) = context.lower, context.sentence(numeral.first)
    if place == first or lower[place - 1] == ",":
        return who_follows(context, numeral.stop)
    found = clause_opening(context, place, first)
    if found is None or lower[found[0]] in _PEOPLE or lower[found[1] - 1] in people():
        return found
    named = all(word[:1].isupper() or word == "." for word in context.words[slice(*found)])
    return found if named and (found[0] > first or found[1] - found[0] > 1) else None


def who_follows(context: ClaimContext, stop: int) -> Place | None:
    """Return the person whose clause an age opens: "at 42, she is", "now 42, Roe lives", "aged 9 he wrote"."""
    lower, words = context.lower, context.words
    start = stop + (lower[stop] == ",")
    if lower[start] in _SINGULAR:
        return start, start + 1
    if start == stop:
        return None
    if words[start][:1].isupper() and lower[start] not in STOPS:
        end = start + 1
        while words[end][:1].isupper() and lower[end] not in STOPS:
            end += 1
        return (start, end) if words[end].isalpha() else None
    found = noun_after(context, start + 1, one=True) if lower[start] in DETERMINERS else None
    return (start, found[1]) if found is not None and lower[found[1] - 1] in people() else None


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
