"""What a bare number counts, and what a share, price or size is one of."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, HYPHENS, Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.clauses import clause_opening, clause_subject, noun_in
from quotecheck._claims.phrases import Place, noun_after, noun_before
from quotecheck._claims.words import ADVERBS, AUXILIARIES, CALENDAR, DETERMINERS, PRONOUNS, STOPS, VERBS

_MEASURING = frozenset(
    {"is", "was", "are", "were", "be", "been", "remains", "remained", "stood", "stands", "totaled", "totalled", "hit"}
    | {"reached", "averaged", "averages", "equals", "costs", "cost", "weighs", "weighed", "measures", "measured"}
    | {"polled", "got", "received", "won", "has", "had", "have", "earns", "earned", "closed", "ended", "finished"}
    | {"rises", "traded", "sits", "sat", "came", "amounted", "amounts", "comes", "represents", "accounts", "accounted"}
    | {"covers", "spans", "stretches", "runs", "ran", "lies", "needs", "needed", "gives", "takes", "exceeded", "topped"}
    | {"exceeds", "makes", "made", "drew", "combined", "opened", "ranges", "ranged", "range", "fetched", "sold"}
    | {"bought", "buys", "carries", "carry", "carried", "sells", "trades", "trading", "selling", "running"}
)
_VERBAL = VERBS | _MEASURING
_FINITE = VERBS | AUXILIARIES
_BEFORE_FIGURE = ADVERBS | PRONOUNS | VERBS
_BEFORE_AMOUNT = CALENDAR | {
    *("at", "to", "for", "only", "just", "a", "than", "from", "between", "or", "either", "by", "around", "about"),
    *("yesterday", "today"),
}
"""Words between a verb of measuring and its amount."""
_SKIPPED = frozenset({"strong", "more", "other", "additional", "such", "of", "different"})
_COMPARING = frozenset({"as", "many", "much", "the", "number", "of", "more", "size", "amount", "that"})
_OVERTOPPED = frozenset({"exceed", "exceeds", "exceeded", "surpassed", "topped"})
_OVERTOP = frozenset({"above", "over", "below", "under", "exceeding"})
_APART = frozenset(
    {"away", "ahead", "behind", "south", "north", "east", "west", "from", "off", "clear", "short", "above"}
)
_CLOSING = frozenset({",", ".", ";", ":", "(", ")", "”", '"', "—", ""})
_LINKING = frozenset({"(", ",", "or", "just", "and", "but"})
_HAVING = frozenset({"have", "has", "had"})
_FARTHEST = 12


def counted(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return the noun of a bare number: "1,200 people", "24 of the 34 seats", "a team of 15"."""
    lower = context.lower
    amount = figure.amount
    vague = amount.rule == "vague_count"
    place = past_hyphen(context, amount) if amount.joined and figure.stop == amount.stop else figure.stop
    if lower[place] == "of" and not vague and (found := part_of(context, figure)):
        return found
    second = _versus(context, figure)
    if second is not None:
        return noun_after(context, second, one=True) or clause_opening(context, figure.first, first)
    while lower[place] in _SKIPPED or (lower[place] in DETERMINERS and lower[place - 1] == "of"):
        place += 1
    tied = lower[figure.first - 1] in DASHES and context.tokens.touches(figure.first)
    found = noun_after(context, place, one=amount.upper == 1 or amount.joined or tied)
    if found is not None or vague or tied:
        return found
    return _counted_before(context, figure, previous, first)


def _counted_before(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what a number counts where no noun follows: "a team of 15", "the toll is 9", "Sanders has 70"."""
    lower = context.lower
    before = figure.first - 1
    if lower[before] == "of" and before > first and (found := noun_before(context, before, first)):
        return found
    before -= lower[before] == "at"
    if lower[before] in AUXILIARIES and lower[before] not in _HAVING:
        return clause_subject(context, before, first) or previous
    after = lower[figure.stop]
    if after in STOPS or after.endswith("ed") or not after.isalpha():
        return previous or (clause_subject(context, before, first) if lower[before] in _HAVING else None)
    return None


def _versus(context: ClaimContext, figure: Bounded) -> int | None:
    """Return where the second number of "5-4" or "180,000 to 100,000" stops."""
    lower, place = context.lower, figure.stop
    tied = lower[place] in DASHES
    place += tied
    if lower[place] == "to":
        place += 2 if tied and lower[place + 1] in DASHES else 1  # "5-to-4"
    elif not tied:
        return None
    second = context.numerals.get(place)
    return second.stop if second is not None else None


def part_of(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return Y in "N of Y": behind the number in "24 of the 34 seats"."""
    lower = context.lower
    place = figure.stop
    if lower[place] != "of":
        return noun_in(context, place, place + 10) if lower[place] in {"the", "its", "their"} else None
    start = place + 1
    second = context.numerals.get(start + (lower[start] in DETERMINERS))
    if second is not None:
        return noun_after(context, second.stop)
    if lower[start] in {"all", "those"} and lower[start + 1] in STOPS:
        return start, start + 1
    inner = start
    while lower[inner] in DETERMINERS:
        inner += 1
    found = noun_after(context, inner)
    return (start, found[1]) if found is not None else noun_in(context, start, _phrase_end(context, start))


def _phrase_end(context: ClaimContext, start: int) -> int:
    """Return the index of the next mark that closes a phrase, not far from ``start``."""
    end = start
    while end < start + _FARTHEST and context.lower[end] not in _CLOSING:
        end += 1
    return end


def compared(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return Y in "three times as many Y", "twice the number of Y"."""
    place = figure.stop
    while context.lower[place] in _COMPARING and place < figure.stop + 5:
        place += 1
    direct = context.lower[figure.stop - 1] == "times"  # 3.1 times earnings
    return noun_after(context, place) if place > figure.stop or direct else None


def lasting(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return what lasts: "a four-day visit", "two years of war"."""
    amount = figure.amount
    if amount.joined:
        return noun_after(context, past_hyphen(context, amount), one=True)
    if context.lower[amount.end] == "of" and context.lower[amount.end + 1] not in DETERMINERS:
        return part_of(context, figure)
    return None


def measured(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what has the price, share or size: of-phrase, noun that it describes, or subject of the clause."""
    amount = figure.amount
    money = amount.unit is not None and amount.unit.dimension == "currency"
    found = _inside(context, amount, figure, money=money)
    if found is None and (amount.joined or context.lower[figure.first - 1] in DETERMINERS):
        found = noun_after(context, past_hyphen(context, amount), one=True)
    found = found or _overtopped(context, figure, first)
    if found is not None or context.lower[figure.first - 1] == "of":
        return found
    return _measured_before(context, figure, previous, first, money=money)


def _inside(context: ClaimContext, amount: Amount, figure: Bounded, *, money: bool) -> Place | None:
    """Return Y in "10 percent of Y", "$2 million in Y"."""
    lower = context.lower
    link, start = lower[amount.end], amount.end + 1
    if "0" <= lower[start] < ":" or start in context.hidden:
        return None
    if link == "of":
        return part_of(context, figure)
    if link != "in" or not money or lower[start] in DETERMINERS:
        return None
    place = context.words[start][:1].isupper() and (lower[start + 1] in STOPS or not lower[start + 1].isalpha())
    return None if place else noun_in(context, start, _phrase_end(context, start))


def _overtopped(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return what goes beyond the amount, where a word of the modifier or after the amount tells."""
    lower = context.lower
    opening = lower[figure.first]
    if opening in _OVERTOPPED:
        return clause_subject(context, figure.first, first)
    before = lower[figure.first - 1]
    if before == "of":
        return noun_before(context, figure.first - 1, first)
    if opening not in _OVERTOP and figure.amount.rule != "plus_or_minus" and lower[figure.amount.end] not in _APART:
        return None
    found = noun_before(context, figure.first, first)
    return found if found is not None and lower[found[1] - 1] not in _VERBAL else None


def _measured_before(
    context: ClaimContext, figure: Bounded, previous: Place | None, first: int, *, money: bool
) -> Place | None:
    """Return what has the price, share or size where it is the subject of the clause."""
    lower = context.lower
    before = lower[figure.first - 1]
    place = figure.first - 1
    while place > first and (lower[place] in _BEFORE_AMOUNT or lower[place].endswith("ly")):
        place -= 1
    verb = lower[place]
    if verb == "worth":
        stop = place - (lower[place - 1] == ",")
        bearer = clause_subject if lower[stop - 1] in AUXILIARIES else noun_before
        return bearer(context, stop - (lower[stop - 1] in AUXILIARIES), first)
    if verb in _MEASURING:
        return clause_subject(context, place, first) or previous
    if money or (before in _LINKING and previous is not None):
        return previous if before in _LINKING else None
    if before == "at" and verb.isalpha() and verb not in STOPS and not verb.endswith(("ed", "ing")):
        return noun_before(context, place + 1, first)  # held rates at
    aside = verb.endswith("ing") and lower[place - 1] not in AUXILIARIES
    if aside or (before == "," and place > first):
        return noun_before(context, place - (aside and lower[place - 1] == ","), first)
    known = verb in _BEFORE_FIGURE or verb.endswith("ed")
    return clause_opening(context, figure.first, first) if known or _has_verb(context, place, first) else None


def _has_verb(context: ClaimContext, place: int, first: int) -> bool:
    """Say whether a clause with an auxiliary or a known verb runs up to ``place``."""
    return not _FINITE.isdisjoint(context.lower[max(first, place - _FARTHEST) : place])


def past_hyphen(context: ClaimContext, amount: Amount) -> int:
    """Return where the text goes on after an amount and the hyphen that ties it to a noun."""
    return amount.end + 1 if context.lower[amount.end] in HYPHENS else amount.end
