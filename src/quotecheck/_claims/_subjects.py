"""What a figure counts or measures."""

from __future__ import annotations

from quotecheck._claims._amount import HYPHENS, Amount, ClaimContext
from quotecheck._claims._bounds import Bounded
from quotecheck._claims._changes import Change
from quotecheck._claims._phrases import (
    AUXILIARIES,
    DETERMINERS,
    STOPS,
    clause_start,
    noun_after,
    noun_before,
    noun_in,
)

Tokens2 = tuple[int, int]

_MEASURING = frozenset(
    {"is", "was", "are", "were", "be", "been", "remains", "remained", "stood", "stands", "totaled", "totalled", "hit"}
    | {"reached", "averaged", "averages", "equals", "costs", "cost", "weighs", "weighed", "measures", "measured"}
    | {"polled", "got", "received", "won", "has", "had", "have", "earns", "earned", "closed", "ended", "finished"}
    | {"rises", "traded", "sits", "sat", "came", "amounted", "amounts", "comes", "represents", "accounts", "accounted"}
    | {"covers", "spans", "stretches", "runs", "ran", "lies", "needs", "needed", "gives", "takes", "exceeded", "topped"}
    | {
        "exceeds",
        "makes",
        "made",
        "drew",
        "combined",
        "opened",
        "ranges",
        "ranged",
        "range",
        "ranging",
        "fetched",
        "sold",
    }
)
_WITH_ADVERB = frozenset(
    {"gone", "went", "is", "was", "were", "are", "go", "moved", "edged", "inched", "ticked", "marked"}
)
_AUX = AUXILIARIES | {
    "also",
    "already",
    "now",
    "still",
    "just",
    "only",
    "not",
    "currently",
    "it",
    "even",
    "then",
    "since",
}
_SKIP = frozenset({"more", "other", "additional", "such", "of", "different"})
_MEASURES = frozenset({"percentage", "currency", "length", "mass", "speed", "temperature", "other", "volume", "area"})
_WITHIN = frozenset({"in", "of", "on", "for", "to"})


def subject_of(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Tokens2 | None, first: int
) -> Tokens2 | None:
    """Return the tokens of what the figure counts or measures, or None.

    Args:
        context: The text.
        figure: The figure with its modifier words.
        change: The change that it belongs to.
        previous: The subject of the figure before it in the sentence.
        first: The first token of the sentence.
    """
    amount = figure.amount
    if amount.subject is not None:
        return amount.subject
    if amount.rule.startswith("age"):
        return None
    if change is not None:
        return _changing(context, figure, change, previous, first)
    if amount.unit is None:
        return _counted(context, figure, previous, first)
    if amount.unit.dimension == "ratio":
        return _part_of(context, figure) or noun_after(context, figure.stop)
    if amount.unit.dimension == "multiple":
        return _compared(context, figure)
    if amount.unit.dimension == "time":
        return noun_after(context, _past_hyphen(context, amount), one=True) if amount.joined else None
    return _measured(context, figure, previous, first)


def _past_hyphen(context: ClaimContext, amount: Amount) -> int:
    end = amount.end
    return end + 1 if context.lower[end] in HYPHENS else end


def _changing(
    context: ClaimContext, figure: Bounded, change: Change, previous: Tokens2 | None, first: int
) -> Tokens2 | None:
    """Return what changes: the object of "raise", the subject of "rise", X in "an increase in X"."""
    lower = context.lower
    at = change.governor
    if change.kind == "chained":
        return previous
    if change.kind == "transitive":
        if change.object is not None and (found := noun_in(context, *change.object)):
            return found
        if at == figure.amount.first or figure.amount.end > at:
            after = noun_in(context, max(at + 1, figure.stop), max(at + 1, figure.stop) + 8)
            if lower[max(at + 1, figure.stop)] in DETERMINERS and after:
                return after
    if change.kind == "noun":
        place = at + 1
        if (
            lower[place] in {"in", "of"}
            and not (place < figure.first <= place + 2)
            and (found := noun_in(context, place + 1, place + 8))
        ):
            return found
        if previous is None and at > figure.first and lower[figure.stop] in HYPHENS:
            return None
    if change.kind == "noun" and previous is not None:
        return previous
    if change.kind == "adverb" and previous is not None and lower[at - 1] not in _WITH_ADVERB:
        return previous
    return _of_clause(context, at, first) or previous


def _of_clause(context: ClaimContext, verb: int, first: int) -> Tokens2 | None:
    """Return the subject of the clause whose verb stands at ``verb``."""
    lower = context.lower
    stop = verb
    while stop > first and (lower[stop - 1] in _AUX or lower[stop - 1].endswith("ly") or lower[stop - 1] == "to"):
        stop -= 1
    start = clause_start(context, stop, first)
    if stop > start:
        found = noun_in(context, start, stop)
        if found is not None:
            return found
    if start > first and lower[start - 1] in {",", "which", "who", "that", ")"}:
        place = start - 1
        if lower[place] in {"which", "who", "that"}:
            place -= lower[place - 1] == ","
            found = noun_before(context, place, first)
            if found is not None:
                return found
        opening = place - 1
        while opening > first and lower[opening] not in {",", "("} and place - opening < 25:
            opening -= 1
        start = clause_start(context, opening, first)
        return noun_in(context, start, opening) or (noun_in(context, first, opening) if opening > first else None)
    if stop < verb and lower[stop] == "it":
        return stop, stop + 1
    return None


def _counted(context: ClaimContext, figure: Bounded, previous: Tokens2 | None, first: int) -> Tokens2 | None:
    """Return the noun after a bare number: "1,200 people", "24 of the 34 seats", "a team of 15"."""
    lower = context.lower
    amount = figure.amount
    place = _past_hyphen(context, amount) if amount.joined else figure.stop
    if lower[place] == "of" and amount.rule != "vague_count":
        found = _part_of(context, figure)
        if found is not None:
            return found
    while lower[place] in _SKIP or (lower[place] in DETERMINERS and lower[place - 1] == "of"):
        place += 1
    found = noun_after(context, place, one=amount.upper == 1 or amount.joined)
    if found is not None:
        return found
    if lower[figure.first - 1] == "of" and figure.first - 1 > first:
        return noun_before(context, figure.first - 1, first)
    if amount.rule == "vague_count":
        return None
    before = figure.first - 1
    before -= lower[before] == "at"
    if lower[before] in AUXILIARIES and lower[before] not in {"have", "has", "had"}:
        return _of_clause(context, before, first) or previous
    if lower[figure.stop] in STOPS or not lower[figure.stop].isalpha():
        return previous
    return None


def _part_of(context: ClaimContext, figure: Bounded) -> Tokens2 | None:
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
    if context.lower[start] in {"all", "those"} and lower[start + 1] in STOPS:
        return start, start + 1
    end = start
    while end < start + 12 and lower[end] and lower[end] not in {",", ".", ";", ":", "(", ")", "”", '"'}:
        end += 1
    found = noun_in(context, start, end)
    return found


def _compared(context: ClaimContext, figure: Bounded) -> Tokens2 | None:
    """Return Y in "three times as many Y", "twice the number of Y"."""
    lower = context.lower
    place = figure.stop
    while (
        lower[place] in {"as", "many", "much", "the", "number", "of", "more", "size", "amount", "that", "usual"}
        and place < figure.stop + 5
    ):
        place += 1
    return noun_after(context, place) if place > figure.stop else None


def _measured(context: ClaimContext, figure: Bounded, previous: Tokens2 | None, first: int) -> Tokens2 | None:
    """Return what has the price, share or size: of-phrase, noun that it describes, or subject of the clause."""
    lower = context.lower
    amount = figure.amount
    after = lower[amount.end]
    if after == "of" or (after == "in" and amount.unit is not None and amount.unit.dimension == "currency"):
        end = amount.end + 1
        while end < amount.end + 12 and lower[end] and lower[end] not in {",", ".", ";", ":", "(", ")", "”", '"'}:
            end += 1
        if not ("0" <= lower[amount.end + 1] < ":") and (found := noun_in(context, amount.end + 1, end)):
            return found
    if amount.joined or lower[figure.first - 1] in DETERMINERS:
        found = noun_after(context, _past_hyphen(context, amount), one=True)
        if found is not None:
            return found
    before = lower[figure.first - 1]
    if before in {"of", "with"} and figure.first - 1 > first and before == "of":
        return noun_before(context, figure.first - 1, first)
    if before == "worth":
        stop = figure.first - 1
        stop -= lower[stop - 1] == ","
        if lower[stop - 1] in AUXILIARIES:
            return _of_clause(context, stop - 1, first)
        return noun_before(context, stop, first)
    place = figure.first - 1
    for _ in range(3):
        if lower[place] in _MEASURING:
            return _of_clause(context, place, first) or previous
        if not (
            lower[place] in {"at", "to", "for", "only", "just", "a", "than", "from", "between", "or", "either"}
            or lower[place].endswith("ly")
        ):
            break
        place -= 1
    if lower[figure.first - 1] in {"(", ",", "or", "just", "and"}:
        return previous
    return None
