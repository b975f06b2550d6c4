"""What a figure counts or measures."""

from __future__ import annotations

from quotecheck._claims._amount import DASHES, HYPHENS, Amount, ClaimContext
from quotecheck._claims._bounds import Bounded
from quotecheck._claims._governors import Change
from quotecheck._claims._phrases import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    PRONOUNS,
    STOPS,
    VERBS,
    clause_start,
    noun_after,
    noun_before,
    noun_in,
)
from quotecheck.kinds import ChangeRole

Place = tuple[int, int]
"""Tokens of a phrase: the first, and the index just past the last."""

_MEASURING = frozenset(
    {"is", "was", "are", "were", "be", "been", "remains", "remained", "stood", "stands", "totaled", "totalled", "hit"}
    | {"reached", "averaged", "averages", "equals", "costs", "cost", "weighs", "weighed", "measures", "measured"}
    | {"polled", "got", "received", "won", "has", "had", "have", "earns", "earned", "closed", "ended", "finished"}
    | {"rises", "traded", "sits", "sat", "came", "amounted", "amounts", "comes", "represents", "accounts", "accounted"}
    | {"covers", "spans", "stretches", "runs", "ran", "lies", "needs", "needed", "gives", "takes", "exceeded", "topped"}
    | {"exceeds", "makes", "made", "drew", "combined", "opened", "ranges", "ranged", "range", "fetched", "sold"}
    | {"bought", "buys", "carries", "carry", "carried"}
)
_BEFORE_AMOUNT = frozenset(
    {
        "at",
        "to",
        "for",
        "only",
        "just",
        "a",
        "than",
        "from",
        "between",
        "or",
        "either",
        "by",
        "around",
        "about",
    }
)
_AUX = AUXILIARIES | {"also", "already", "now", "still", "just", "only", "not", "currently", "even", "then", "since"}
_WITH_ADVERB = frozenset(
    {"gone", "went", "is", "was", "were", "are", "go", "moved", "edged", "inched", "ticked", "marked"}
)
_SKIP = frozenset({"strong", "more", "other", "additional", "such", "of", "different"})
_OVERTOPPED = frozenset({"exceed", "exceeds", "exceeded", "surpassed", "topped"})
_OVERTOP = frozenset({"above", "over", "below", "under", "exceeding"})
_APART = frozenset(
    {"away", "ahead", "behind", "south", "north", "east", "west", "from", "off", "clear", "short", "above"}
)
_CLOSING = frozenset({",", ".", ";", ":", "(", ")", "”", '"', "—", ""})
_FARTHEST = 12


def subject_of(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Place | None, first: int
) -> Place | None:
    """Return the tokens of what the figure counts or measures, or None.

    Args:
        context: The text.
        figure: The figure with its modifier words.
        change: The change that it belongs to.
        previous: The subject of the figure before it in the sentence.
        first: The first token of the sentence.
    """
    amount = figure.amount
    if amount.subject is not None or amount.rule.startswith("age"):
        return amount.subject
    found = _subject(context, figure, change, previous, first)
    if found is not None and found[1] - found[0] == 1 and context.lower[found[0]] in {"it", "he", "she", "they"}:
        opening = noun_in(context, first, found[0])
        return opening if opening and context.words[opening[0]][0].isupper() else found
    return found


def _subject(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Place | None, first: int
) -> Place | None:
    unit = figure.amount.unit
    if change is not None:
        return _changing(context, figure, change, previous, first)
    if unit is None:
        return _counted(context, figure, previous, first)
    if unit.dimension == "ratio":
        return _part_of(context, figure) or noun_after(context, figure.stop)
    if unit.dimension == "multiple":
        return _compared(context, figure)
    if unit.dimension == "time":
        return _lasting(context, figure)
    return _measured(context, figure, previous, first)


def _past_hyphen(context: ClaimContext, amount: Amount) -> int:
    end = amount.end
    return end + 1 if context.lower[end] in HYPHENS else end


def _changing(
    context: ClaimContext, figure: Bounded, change: Change, previous: Place | None, first: int
) -> Place | None:
    """Return what changes: the object of "raise", the subject of "rise", X in "an increase in X"."""
    lower = context.lower
    at = change.governor
    if change.kind == "chained":
        return previous
    if lower[figure.stop] == "of" and figure.amount.unit is not None and (found := _part_of(context, figure)):
        return found  # lost a fifth of its value
    if (
        change.role is ChangeRole.BY
        and figure.amount.unit is None
        and change.kind == "transitive"
        and at < figure.first
    ):
        found = noun_after(context, figure.stop)
        if found is not None and change.object is None:
            return found  # cut 300 jobs
    if change.kind == "transitive":
        if change.object is not None and (found := noun_in(context, *change.object)):
            return found
        after = max(at + 1, figure.stop)
        if lower[after] in DETERMINERS and (found := noun_in(context, after, after + 8)):
            return found
    if change.kind == "noun":
        place = at + 1
        near = place < figure.first <= place + 2
        if lower[place] in {"in", "of"} and not near and (found := noun_in(context, place + 1, place + 8)):
            return found
    behind = change.kind in {"noun", "adverb"} and previous is not None
    if behind and not (change.kind == "adverb" and lower[at - 1] in _WITH_ADVERB):
        return previous
    if at > figure.first:
        place = figure.first - (lower[figure.first - 1] in DETERMINERS)
        if lower[place - 1] == "," and place - 1 > first:
            return noun_before(context, place - 1, first)
        return _of_clause(context, place, first)
    return _of_clause(context, at, first) or previous


def _of_clause(context: ClaimContext, verb: int, first: int) -> Place | None:
    """Return the subject of the clause whose verb stands at ``verb``."""
    lower = context.lower
    stop = verb
    while stop > first and (lower[stop - 1] in _AUX or lower[stop - 1].endswith("ly") or lower[stop - 1] == "to"):
        stop -= 1
    start = clause_start(context, stop, first)
    if stop > start and (found := noun_in(context, start, stop)) is not None:
        return found
    if start <= first or lower[start - 1] not in {",", "which", "who", "that", ")"}:
        return None
    place = start - 1
    if lower[place] in {"which", "who", "that"}:
        place -= lower[place - 1] == ","
        if (found := noun_before(context, place, first)) is not None:
            return found
    opening = place - 1
    while opening > first and lower[opening] not in {",", "("} and place - opening < 25:
        opening -= 1
    start = clause_start(context, opening, first)
    return noun_in(context, start, opening) or (noun_in(context, first, opening) if opening > first else None)


def _counted(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return the noun after a bare number: "1,200 people", "24 of the 34 seats", "a team of 15"."""
    lower = context.lower
    amount = figure.amount
    place = _past_hyphen(context, amount) if amount.joined and figure.stop == amount.stop else figure.stop
    if lower[place] == "of" and amount.rule != "vague_count" and (found := _part_of(context, figure)):
        return found
    second = _versus(context, figure)
    if second is not None:
        return noun_after(context, second) or _opening(context, figure, first)
    while lower[place] in _SKIP or (lower[place] in DETERMINERS and lower[place - 1] == "of"):
        place += 1
    found = noun_after(context, place, one=amount.upper == 1 or amount.joined)
    if found is not None:
        return found
    before = figure.first - 1
    if lower[before] == "of" and before > first and (found := noun_before(context, before, first)):
        return found
    if amount.rule == "vague_count" or (lower[before] in DASHES and context.tokens.touches(figure.first)):
        return None
    before -= lower[before] == "at"
    if lower[before] in AUXILIARIES and lower[before] not in {"have", "has", "had"}:
        return _of_clause(context, before, first) or previous
    if lower[figure.stop] in STOPS or not lower[figure.stop].isalpha():
        return previous or (_of_clause(context, before, first) if lower[before] in {"has", "had"} else None)
    return None


def _versus(context: ClaimContext, figure: Bounded) -> int | None:
    """Return where the second number of "5-4" or "180,000 to 100,000" stops."""
    place = figure.stop
    if context.lower[place] in DASHES or context.lower[place] == "to":
        second = context.numerals.get(place + 1)
        return second.stop if second is not None else None
    return None


def _opening(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return the noun phrase that opens the clause of a figure."""
    if context.lower[figure.first - 1] in DASHES:
        return None
    start = clause_start(context, figure.first, first)
    return noun_in(context, start, figure.first) if start < figure.first else None


def _part_of(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return Y in "N of Y": behind the number in "24 of the 34 seats"."""
    lower = context.lower
    place = figure.stop
    if lower[place] != "of":
        return None if lower[place] not in {"the", "its", "their"} else noun_in(context, place, place + 10)
    start = place + 1
    inner = start + (lower[start] in DETERMINERS)
    second = context.numerals.get(inner)
    if second is not None:
        return noun_after(context, second.stop)
    if lower[start] in {"all", "those"} and lower[start + 1] in STOPS:
        return start, start + 1
    inner = start
    while lower[inner] in DETERMINERS:
        inner += 1
    found = noun_after(context, inner)
    if found is not None:
        return start, found[1]
    return noun_in(context, start, _phrase_end(context, start))


def _phrase_end(context: ClaimContext, start: int) -> int:
    """Return the index of the next mark that closes a phrase, not far from ``start``."""
    end = start
    while end < start + _FARTHEST and context.lower[end] not in _CLOSING:
        end += 1
    return end


def _compared(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return Y in "three times as many Y", "twice the number of Y"."""
    lower = context.lower
    place = figure.stop
    comparing = {"as", "many", "much", "the", "number", "of", "more", "size", "amount", "that"}
    while lower[place] in comparing and place < figure.stop + 5:
        place += 1
    return noun_after(context, place) if place > figure.stop else None


def _lasting(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return what lasts: "a four-day visit", "two years of war"."""
    amount = figure.amount
    if amount.joined:
        return noun_after(context, _past_hyphen(context, amount), one=True)
    if context.lower[amount.end] == "of" and context.lower[amount.end + 1] not in DETERMINERS:
        return _part_of(context, figure)
    return None


def _measured(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what has the price, share or size: of-phrase, noun that it describes, or subject of the clause."""
    lower = context.lower
    amount = figure.amount
    after = lower[amount.end]
    money = amount.unit is not None and amount.unit.dimension == "currency"
    if after == "of" or (after == "in" and money):
        start = amount.end + 1
        dated = "0" <= lower[start] < ":" or start in context.hidden
        dated = dated or (after == "in" and (lower[start] in DETERMINERS or _is_place(context, start)))
        if not dated and (
            found := _part_of(context, figure)
            if after == "of"
            else noun_in(context, start, _phrase_end(context, start))
        ):
            return found
    if amount.joined or lower[figure.first - 1] in DETERMINERS:
        found = noun_after(context, _past_hyphen(context, amount), one=True)
        if found is not None:
            return found
    return _measured_before(context, figure, previous, first, money=money)


def _is_place(context: ClaimContext, start: int) -> bool:
    """Say whether one capitalised word alone stands at ``start``: "in Florida"."""
    lower = context.lower
    return context.words[start][:1].isupper() and (lower[start + 1] in STOPS or not lower[start + 1].isalpha())


def _measured_before(
    context: ClaimContext, figure: Bounded, previous: Place | None, first: int, *, money: bool
) -> Place | None:
    """Return what has the price, share or size where it stands before the figure."""
    lower = context.lower
    place = figure.first - 1
    before = lower[place]
    if lower[figure.first] in _OVERTOPPED and (found := _of_clause(context, figure.first, first)):
        return found
    if before == "of" and place > first:
        return noun_before(context, place, first)
    if lower[figure.first] in _OVERTOP or figure.amount.rule == "plus_or_minus" or lower[figure.amount.end] in _APART:
        found = noun_before(context, figure.first, first)
        if found is not None and lower[found[1] - 1] not in VERBS | _MEASURING:
            return found
    while lower[place] in _BEFORE_AMOUNT or lower[place] in CALENDAR or (lower[place].endswith("ly") and place > first):
        place -= 1
    if lower[place] == "worth":
        stop = place - (lower[place - 1] == ",")
        if lower[stop - 1] in AUXILIARIES:
            return _of_clause(context, stop - 1, first)
        return noun_before(context, stop, first)
    if lower[place] in _MEASURING:
        return _of_clause(context, place, first) or previous
    if before in {"(", ",", "or", "just", "and", "but"} and previous is not None:
        return previous
    if money:
        return None
    if lower[place].endswith("ing") and lower[place - 1] not in AUXILIARIES:
        return noun_before(context, place - (lower[place - 1] == ","), first)
    if before == "," and place > first:
        return noun_before(context, place, first)
    if lower[place] in ADVERBS | PRONOUNS | VERBS or lower[place].endswith("ed") or _has_verb(context, place, first):
        return _opening(context, figure, first)
    return None


def _has_verb(context: ClaimContext, place: int, first: int) -> bool:
    """Say whether a clause with an auxiliary or a known verb runs up to ``place``."""
    start = clause_start(context, place, first)
    return any(word in VERBS or word in AUXILIARIES for word in context.lower[start:place])
