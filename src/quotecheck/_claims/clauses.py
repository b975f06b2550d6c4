"""Clauses before a number: where they begin, and their subjects."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import DASHES, ClaimContext
from quotecheck._claims.infinitives import past_expecting
from quotecheck._claims.nouns import noun_in
from quotecheck._claims.phrases import Place, noun_before
from quotecheck._claims.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    VERBS,
    is_plural,
)
from quotecheck._lexicon import section, word_class

_LONGEST = 28
"""Tokens that a clause may have before its number."""
_LONGEST_ASIDE = 25
_OPENING = word_class("article", "possessive")
_NEAR = 5
_FAR = 10
_AS_WELL = frozenset(
    {"a", "an", "as", "far", "in", "known", "long", "many", "much", "of", "same", "soon", "such", "well"}
)
"""Words before or after "as" where it begins no clause: "as a whole", "known as"."""
_BREAKS = frozenset(
    {",", ";", ":", "(", ")", "—", "–", "“", '"', "”", "[", "]", "but", "while", "because", "although", "though"}
    | {"when", "where", "whereas", "if", "said", "says", "reported", "which", "who", "after", "before", "since"}
    | {"reckon", "reckons", "reveal", "revealed", "reveals", "say", "showed", "shows"}
    | {"suggest", "suggested", "suggests", "predicts", "believes", "warns", "argues", "insists"}
)
_TIMING = frozenset({"after", "before", "since", "when", "while"})
_ACCOUNTED = frozenset({"tax", "taxes", "interest"})
"""What profits are told before or after."""
_RELATIVES = frozenset({"which", "who", "that"})
_BEFORE_VERB = AUXILIARIES | ADVERBS | {"currently", "to"}


@cache
def _irregular() -> frozenset[str]:
    return frozenset(section("changes.irregular"))


def clause_start(context: ClaimContext, index: int, first: int) -> int:
    """Return where the clause that runs up to ``index`` begins, not before ``first``."""
    lower = context.lower
    place = index
    limit = max(first, index - _LONGEST)
    while place > limit:
        word = lower[place - 1]
        if (
            (word in _BREAKS and lower[place] not in _ACCOUNTED)
            or (word == "as" and lower[place - 2] == ",")
            or (word == "and" and _ends_figure(context, place - 1))
            or (word == "that" and place < index and lower[place] not in {"is", "was"})
        ):
            break
        place -= 1
    return place


def _ends_figure(context: ClaimContext, place: int) -> bool:
    """Say whether a figure ends before a conjunction, and another clause begins behind it: "fell 2% and Y rose"."""
    before, after = context.lower[place - 1], place + 1
    if (before != "%" and before not in context.units.words) or context.numerals.keys().isdisjoint(
        (place - 2, place - 3)
    ):
        return False
    return after not in context.numerals and context.lower[after] not in {"$", "£", "€"}


def clause_opening(context: ClaimContext, index: int, first: int) -> Place | None:
    """Return the noun phrase that opens the clause of the figure at ``index``, which may open it itself."""
    start = clause_start(context, index, first)
    opens = context.lower[index - 1] in DASHES or context.lower[index - 1] == "that"
    found = None if opens else noun_in(context, start, index)
    if found is not None and context.lower[found[0]].endswith("ing") and context.lower[start - 1] in _TIMING:
        return None  # before beating them 6-2
    if found is None or found[1] - found[0] > 1 or not context.words[found[0]].endswith("ed"):
        return found
    if context.words[found[0]][0].isupper():
        return found  # Undecided: 9 percent
    return clause_subject(context, found[0], first)  # which covered 40 miles


def clause_subject(context: ClaimContext, verb: int, first: int) -> Place | None:
    """Return the subject of the clause whose verb stands at ``verb``.

    Of "prices, which fell" it is "prices"; of "crude, used for pricing, fell", "crude".
    """
    lower = context.lower
    stop = verb - (lower[verb - 1] == "since" and lower[verb - 2] in AUXILIARIES)  # have since risen
    while stop > first and (lower[stop - 1] in _BEFORE_VERB or lower[stop - 1].endswith("ly")):
        stop -= 1
    start = stop if lower[stop - 1] == "that" else clause_start(context, stop, first)  # milk that costs
    if "to" in lower[stop:verb]:
        start = past_expecting(context, start, stop)
    for place in range(max(start + 1, stop - _FAR), stop - 1):
        near = place >= stop - _NEAR
        if lower[place] == "as" and lower[place - 1] not in _AS_WELL and lower[place + 1] not in _AS_WELL:
            start = place + 1 if near or lower[place + 1] in DETERMINERS else start  # as costs fell
        elif (
            near
            and lower[place] == "and"
            and _has_predicate(context, start, place)
            and place + 1 == _next_noun(context, place + 1, stop)
        ):
            start = place + 1  # tin lost 2% and zinc was flat
    if lower[verb].endswith("ing") and _follows_noun(context, stop):
        return noun_before(context, stop, first)  # saw costs rising
    found = None if start > first and _is_relative(context, start) else noun_in(context, start, stop)
    if found is not None or start <= first:
        return found
    place = start - 1
    if lower[place] in _RELATIVES:
        place -= lower[place - 1] == ","
        return noun_before(context, place, first) or _before_aside(context, place, first)
    return _before_aside(context, place, first) if lower[place] in {",", ")"} else None


def _has_predicate(context: ClaimContext, start: int, stop: int) -> bool:
    """Say whether a noun and its verb stand between two tokens."""
    lower = context.lower
    return any(
        (word in VERBS or word in AUXILIARIES or word in _irregular()) and lower[at + 1] not in {"by", "and"}
        for at, word in enumerate(lower[start + 1 : stop], start + 1)
    )


def _next_noun(context: ClaimContext, start: int, stop: int) -> int:
    found = noun_in(context, start, stop)
    return found[0] if found else -1


def _follows_noun(context: ClaimContext, place: int) -> bool:
    """Say whether a participle stands right behind what it is about: "saw costs rising", "with the size falling"."""
    before = context.lower[place - 1]
    return before.isalpha() and before not in STOPS and not before.endswith("ly")


def _is_relative(context: ClaimContext, start: int) -> bool:
    """Say whether a clause goes on with its verb behind a relative pronoun: ", which cares for", ", who led"."""
    lower = context.lower
    if lower[start - 1] not in {"which", "who"}:
        return False
    return is_plural(lower[start]) and (lower[start + 1] in PREPOSITIONS or lower[start + 1] in DETERMINERS)


def _is_predicate(context: ClaimContext, place: int, stop: int) -> bool:
    """Say whether words between commas go on with a verb, as no aside does: "tin, used in cans, fell again, losing"."""
    word = context.lower[place]
    return place + 1 < stop and (word in _irregular() or (word.endswith("ed") and word not in STOPS))


def _is_main(clause: list[str]) -> bool:
    """Say whether words between commas are a clause of their own, and no aside."""
    return not AUXILIARIES.isdisjoint(clause) and "whose" not in clause and _RELATIVES.isdisjoint(clause)


def _before_aside(context: ClaimContext, place: int, first: int) -> Place | None:
    """Return the noun phrase before the aside that ends at ``place``."""
    lower = context.lower
    opening = place - 1
    mark = "(" if lower[place] == ")" else ","
    while opening > first and lower[opening] != mark and place - opening < _LONGEST_ASIDE:
        opening -= 1
    if opening == first:  # no aside but a participle: "sales fell, dropping 4 percent"
        return noun_in(context, clause_start(context, place, first), place)
    if _is_predicate(context, opening + 1, place):
        return clause_subject(context, opening + 1, first)
    clause = lower[opening + 1 : place]
    if clause and clause[0] not in CONJUNCTIONS | PRONOUNS and _is_main(clause):
        return noun_in(context, opening + 1, place)  # if it rains, flats will be dearer, up from
    start = clause_start(context, opening, first)
    return noun_in(context, start, opening) or noun_in(context, max(first, opening - _LONGEST), opening)
