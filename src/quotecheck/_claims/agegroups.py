"""Bare numbers that are ages by what stands around them: "life expectancy is 73", "65 or older"."""

from __future__ import annotations

from quotecheck._claims.ages import OLDEST, age_named
from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.people import people, person_before
from quotecheck._claims.phrases import Place, noun_before

_SPANS_OF_LIFE = frozenset({"age", "ages", "expectancy", "eldest", "oldest", "youngest"})
_GROUPS = frozenset({"band", "bracket", "brackets", "category", "cohort", "group", "groups", "range"})


def of_age(context: ClaimContext, figure: Bounded, subject: Place | None) -> Bounded:
    """Give a bare number years where what it tells is an age: "life expectancy is 73", "the median age, 40"."""
    amount = figure.amount
    if not amount.bare or amount.unit is not None or amount.scaled:
        return figure
    if _is_of_age_group(context, figure):
        return figure._replace(amount=amount._replace(unit=context.units.words["year"]))
    if figure.stop > amount.stop and _is_open(context, figure):
        who = noun_before(context, figure.first, figure.sentence[0]) or person_before(context, figure.first)
        years = context.units.words["year"]
        return figure._replace(amount=amount._replace(unit=years, rule=age_named.name, subject=who))
    if subject is None:
        return figure
    lower = context.lower
    head = next((at for at in range(*subject) if lower[at] in {"of", "for"}), subject[1]) - 1
    if lower[head] not in _SPANS_OF_LIFE or amount.upper is None or amount.upper > OLDEST:
        return figure
    return figure._replace(amount=amount._replace(unit=context.units.words["year"], rule=age_named.name))


def _is_of_age_group(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether ages bound a group: "the 5-14 age group"."""
    return context.lower[figure.stop] == "age" and context.lower[figure.stop + 1] in _GROUPS


def _is_open(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a number with its bound is an age: "65 or older", "those 65 and over"."""
    lower, place = context.lower, figure.amount.stop
    if figure.amount.upper is None or figure.amount.upper > OLDEST or lower[place] not in {"and", "or"}:
        return False
    who = lower[figure.first - 1]
    if lower[place + 1] in {"over", "under"} and who == "be":
        return True  # must be 18 or over
    return lower[place + 1] in {"older", "younger"} or who in people() or who in {"those", "anyone", "everyone"}
