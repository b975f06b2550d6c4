"""Clauses before a number: where they begin, and their subjects."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotecheck._claims.amount import DASHES, ClaimContext
from quotecheck._claims.infinitives import past_expecting
from quotecheck._claims.phrases import Place, before_noun, is_abbreviated, is_hyphened, is_joint, noun_before
from quotecheck._claims.words import (
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    VERBAL_NOUNS,
    VERBS,
    is_plural,
    stands_before_noun,
)
from quotecheck._lexicon import section
from quotecheck._tokens import HYPHENS

_LONGEST = 28
"""Tokens that a clause may have before its number."""
_LONGEST_ASIDE = 25
_NEAR = 5
_AS_WELL = frozenset(
    {"a", "an", "as", "far", "in", "known", "long", "many", "much", "of", "same", "soon", "such", "well"}
)
"""Words before or after "as" where it begins no clause: "as a whole", "known as"."""
_PERIODS = frozenset(
    {"fortnight", "month", "months", "period", "quarter", "quarters", "week", "weeks", "year", "years"}
)
_POINTING = frozenset({"this", "last", "next"})
_BREAKS = frozenset(
    {",", ";", ":", "(", ")", "—", "–", "“", '"', "”", "[", "]", "but", "while", "because", "although", "though"}
    | {"when", "where", "whereas", "if", "said", "says", "reported", "which", "who", "after", "before", "since"}
)
_TIMING = frozenset({"after", "before", "since", "when", "while"})
_ACCOUNTED = frozenset({"tax", "taxes", "interest"})
"""What profits are told before or after."""
_RELATIVES = frozenset({"which", "who", "that"})
_OPENERS = (CONJUNCTIONS - {"that"}) | {"then", "now", "also", "still", "just", "even", "only"}
_ORDINALS = frozenset({"first", "second", "third", "fourth"})
_PAIRED = {"per": (1, "capita"), "more": (0, "more")}
"""Stop words that belong to a noun: "per capita income", "more people"."""
_BEFORE_VERB = AUXILIARIES | {
    "also",
    "already",
    "now",
    "still",
    "just",
    "only",
    "not",
    "currently",
    "even",
    "then",
    "to",
}


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
    if context.lower[place - 2 : place] == ["per", "cent"]:
        before = "%"
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
    for place in range(max(start + 1, stop - _NEAR), stop - 1):
        if lower[place] == "as" and lower[place - 1] not in _AS_WELL and lower[place + 1] not in _AS_WELL:
            start = place + 1  # as costs fell
        elif (
            lower[place] == "and"
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
        elif lower[place] in _OPENERS or place in context.hidden or not lower[place][0].isalnum():
            place += 1
        elif lower[place].endswith("ed") and lower[place + 1] in DETERMINERS:
            place += 1  # noted that
        else:
            break
    end = _run(context, place, stop) if place < stop else place
    if end <= place:
        return None
    while end + 1 < stop and lower[end] in {"of", "for"}:
        more = _run(context, end + 1, stop)
        if more <= end + 1 or _is_period(context, end + 1, more):
            break
        end = more
    return place, end


def _is_period(context: ClaimContext, start: int, stop: int) -> bool:
    """Say whether a phrase behind "of" or "for" tells when: "exports for 1955", "income for the quarter"."""
    if context.lower[start] in _POINTING:
        return False  # its estimate for this year
    if not context.hidden.isdisjoint(range(start, stop)):
        return True
    if context.lower[start - 1] == "of":
        return False
    return context.lower[stop - 1] in CALENDAR or not _PERIODS.isdisjoint(context.lower[start:stop])


def _acts(context: ClaimContext, place: int) -> bool:
    """Say whether a word in -s stands between two names, as a verb does: "Lund leads Mayor Roe by"."""
    words = context.words
    if not words[place].islower() or not is_plural(words[place]):
        return False
    after = words[place + 1]
    return words[place - 1][:1].isupper() and (after[:1].isupper() or after in PRONOUNS)


def _starts_figure(context: ClaimContext, place: int) -> bool:
    """Say whether a number in words begins a noun phrase of its own: "in new money five tickets"."""
    numeral, word, before = context.numerals.get(place), context.lower[place], context.lower[place - 1]
    if numeral is None or not word.isalpha() or context.lower[numeral.stop] in HYPHENS or before in _ORDINALS:
        return False  # a typical two-bedroom flat, the second half
    return before not in DETERMINERS


def _counts(lower: Sequence[str], place: int) -> bool:
    """Say whether "one" stands before a noun: "at one point"."""
    return lower[place] == "one" and lower[place + 1].isalpha() and lower[place + 1] not in STOPS


def _run(context: ClaimContext, place: int, stop: int) -> int:
    """Return where the noun phrase at ``place`` ends: determiners, then words that are no stops."""
    lower = context.lower
    start = place
    if place < stop and lower[place] in PRONOUNS and lower[place] not in DETERMINERS and not _counts(lower, place):
        return place + (2 if lower[place + 1] == "else" else 1)
    while place < stop and (lower[place] in DETERMINERS or _counts(lower, place)):
        place += 1
    while place < stop and _stands_in(context, place, start, stop):
        place += 1
    return place if place > start and lower[place - 1] not in DETERMINERS else start


def _stands_in(context: ClaimContext, place: int, start: int, stop: int) -> bool:
    """Say whether the token at ``place`` may stand in the noun phrase that begins at ``start``."""
    word = context.lower[place]
    if word in STOPS and not is_hyphened(context, place):
        if word in VERBAL_NOUNS and place == start:  # Pay rose; raised pay by
            after = context.lower[place + 1]
            return place + 1 == stop or after in VERBS or after in AUXILIARIES or after.endswith("ed")
        if place > start and stands_before_noun(context.lower, place):
            return True
        ahead, beside = _PAIRED.get(word, (0, ""))
        return context.lower[place + ahead] == beside
    if place > start and (_acts(context, place) or _starts_figure(context, place)):
        return False
    if word.endswith("ed") and place > start and context.lower[place - 1] not in DETERMINERS:
        return place + 1 < stop and before_noun(context, place)
    return (
        word.isalpha()
        or word in {"'s", "’s"}
        or (word == "&" and place > start and context.words[place + 1][:1].isupper())
        or "0" <= word < ":"
        or is_joint(context, place, start)
        or is_abbreviated(context, place)
    )
