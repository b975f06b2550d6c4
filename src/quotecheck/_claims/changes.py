"""Which way a figure goes, and whether it is what it changed by, from or to."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import MOVING_UP, Bounded, is_firm, moves_up
from quotecheck._claims.governors import (
    BESIDE,
    CHANGING,
    ROLES,
    Change,
    change_adverbs,
    change_nouns,
    governing,
    past_summary,
    tells_no_change,
)
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.verbless import shared, signed
from quotecheck._claims.wholes import is_compared
from quotecheck._claims.words import AUXILIARIES, CALENDAR, STOPS, VERBAL_NOUNS
from quotecheck._lexicon import section
from quotecheck.kinds import ChangeRole

_REACH = 12
_COMPARED = frozenset({"higher", "lower", "dearer", "firmer", "softer", "stronger", "weaker"})
_ENDING = frozenset({"close", "closing", "end", "ending", "finish", "finishing", "settle", "settling"})
"""Words that make a level what a change has led to: "fell 3 points to close at 40"."""
_FILLERS = frozenset(
    {",", "or", "and", "(", ")", "a", "an", "the", "about", "some"}
    | {
        "around",
        "nearly",
        "almost",
        "just",
        "per",
        "share",
        "each",
        "day",
        "then",
        "past",
        "may",
        "several",
        "years",
        "ago",
        "roughly",
    }
    | {
        "higher",
        "lower",
        "of",
        "ended",
        "months",
        "weeks",
        "period",
        "same",
        "first",
        "second",
        "third",
        "fourth",
        "half",
    }
    | {"in", "this", "last", "year", "month", "week", "quarter", "at", "on", "previous", "earlier", "than", "only"}
    | BESIDE
    | _ENDING
    | _COMPARED
    | {"by", "to", "from", "-", "–"}
    | CALENDAR
)
"""What may stand between two figures of one change."""
_UP_DOWN = frozenset({"up", "down"})
_PAYING = frozenset({"put", "puts", "putting", "pay", "paid", "pays", "paying", "with", "a", "the"})
_AFTER_ADVERB = frozenset({"on", "at", "from", "and", "in", "by", "this", "last", "since", "year", "after", "compared"})
_OFF = frozenset({"is", "was", "are", "were", ",", "closed", "ended", "finished"})
_BEFORE_UP = MOVING_UP | {",", "("}
_CLOSED = AUXILIARIES | {";", ":", "“", '"', "”", "but", "while", "who", "which", "that", "and"}
_ENDS = {ChangeRole.FROM, ChangeRole.TO}
_FIRM = frozenset({"length", "mass", "time"})

"""Tokens that may name what shares the change of the figure before: "fell 2%, the Dow 3%"."""

_LEVELS = frozenset({"percentage", "multiple", "ratio"})
_SHARES = frozenset({"percent", "percentage point", "point"})
"""Units of which "up" or "down" may follow: "2 points down on May"."""
_SMALL = frozenset({"cent", "penny"})


class Previous(NamedTuple):
    """The figure of a change before in the sentence.

    Attributes:
        figure: The figure; it stops where the text goes on, durations passed over.
        change: Its change.
        level: An amount in the unit that the levels of what changes are measured in, if one is known.
    """

    figure: Bounded
    change: Change
    level: Amount | None


def followed(
    context: ClaimContext, previous: Previous | None, figure: Bounded, change: Change | None
) -> Previous | None:
    """Return what the next figure comes after: a duration within a change is passed over."""
    if previous is None:
        return None if change is None else Previous(figure, change, _level(figure.amount, change))
    if change is None:
        unit = figure.amount.unit
        if unit is not None and unit.dimension == "time" and _fills(context, previous.figure, figure):
            return previous._replace(figure=previous.figure._replace(stop=figure.stop))
        return None
    same = change.governor == previous.change.governor
    return Previous(figure, change, _level(figure.amount, change) or (previous.level if same else None))


def _level(amount: Amount, change: Change) -> Amount | None:
    """Return the amount if what changes is measured in its unit: not where it rises by percent or by cents."""
    unit = amount.unit
    if unit is None or unit.name in _SMALL:
        return None
    return amount if change.role in _ENDS or unit.dimension not in _LEVELS else None


def _fills(context: ClaimContext, before: Bounded, figure: Bounded) -> bool:
    """Say whether nothing stands between two figures that ends the change of the first."""
    gap = context.lower[max(before.stop, before.amount.end) : figure.first]
    if gap and gap[0] == "of" and len(gap) <= _REACH:  # to 2 percent of output from 3 percent
        phrase = noun_after(context, before.stop + 1, one=True)
        gap = gap[phrase[1] - before.stop :] if phrase else gap
    elif gap and before.amount.unit is None and (phrase := noun_after(context, before.stop)):
        gap = gap[phrase[1] - before.stop :]  # cut 300 jobs, or 2 percent
    return len(gap) <= _REACH and all(word in _FILLERS or word.isdigit() for word in gap)


def _multiplied(before: Bounded, gap: list[str]) -> bool:
    """Say whether a level follows what has multiplied: "doubled its fleet to 40", "doubled there, from 20 to 40"."""
    if before.amount.rule != "multiplying" or len(gap) > _REACH or not _CLOSED.isdisjoint(gap):
        return False
    return gap[-1] == "to" or gap[-2:] == [",", "from"]


def change_of(context: ClaimContext, figure: Bounded, previous: Previous | None, first: int) -> Change | None:
    """Return the change that a figure belongs to, looking back no further than token ``first``."""
    amount = figure.amount
    if amount.direction is not None and amount.role is not None:
        return Change(amount.direction, amount.role, amount.first, "transitive")
    if amount.rule.startswith("age") or (amount.joined and amount.rule == "duration"):
        return None
    change: Change | None = None
    if amount.unit is not None and amount.unit.dimension in CHANGING:
        change = _noun_after(context, figure)
    if change is None and previous is not None:
        change = _chained(context, figure, previous.figure, previous.change)
    if change is None:
        change = signed(context, figure, first)
    if change is None and previous is not None:
        change = shared(context, figure, previous.figure, previous.change)
    if change is not None or tells_no_change(context, figure, first):
        return change
    return _adverb_before(context, figure, first) or governing(context, figure, first)


@cache
def _singular() -> frozenset[str]:
    return frozenset(section("changes.noun"))


def _noun_after(context: ClaimContext, figure: Bounded) -> Change | None:
    """Read "a 12 percent drop", "a $5 pay rise", "5 percent higher"."""
    lower = context.lower
    place = figure.amount.end
    place += lower[place] == "-"
    if lower[place] in _COMPARED:
        return Change(change_adverbs()[lower[place]], ChangeRole.BY, place, "adverb")
    if lower[place] in _UP_DOWN and _compares(context, figure, place):
        return Change(change_adverbs()[lower[place]], ChangeRole.BY, place, "adverb")
    singular = _singular()
    for at in range(place, place + 3):
        word = lower[at]
        if word in singular:
            return Change(change_nouns()[word], ChangeRole.BY, at, "noun")
        if (word in STOPS and word not in VERBAL_NOUNS) or not word.isalpha():
            break
    return None


def _compares(context: ClaimContext, figure: Bounded, place: int) -> bool:
    """Say whether "up" or "down" after a percentage compares it: "was 6% down on May", not "put 6% down"."""
    unit, lower = figure.amount.unit, context.lower
    traded = unit is not None and unit.dimension == "currency" and lower[figure.first - 1] in _OFF
    if unit is None or not (traded or unit.name in _SHARES) or lower[figure.first - 1] in _PAYING:
        return False
    return lower[place + 1] in _AFTER_ADVERB or not lower[place + 1].isalnum()


def _chained(context: ClaimContext, figure: Bounded, before: Bounded, change: Change) -> Change | None:
    """Read a figure that continues the change of the one before: "rose 3%, or $2, to $45 from $43"."""
    figure = figure._replace(first=past_summary(context, figure.first))
    gap = context.lower[before.stop : figure.first]
    if not gap or not (_fills(context, before, figure) or _multiplied(before, gap)):
        return None
    link = next((word for word in reversed(gap) if word not in BESIDE), "")
    role: ChangeRole | None
    if link == "at" and change.role is ChangeRole.BY:
        role = None if _ENDING.isdisjoint(gap) else ChangeRole.TO
    elif link in ROLES:
        role = ROLES[link] if ROLES[link] is not change.role else None
    else:
        role = change.role if link in {"or", "(", "and"} and ("," in gap or link != "and") else None
    return Change(change.direction, role, change.governor, "chained") if role else None


def is_level(context: ClaimContext, figure: Bounded, previous: Previous | None) -> bool:
    """Say whether a figure is the level of what has just changed: "down 4 cents at $38"."""
    if previous is None or previous.change.role is not ChangeRole.BY or context.lower[figure.first - 1] != "at":
        return False
    return _fills(context, previous.figure, figure)


def _adverb_before(context: ClaimContext, figure: Bounded, first: int) -> Change | None:
    """Read "up 31 percent", "down from 47 percent", "down to 200"."""
    lower = context.lower
    place = past_summary(context, figure.first) - 1
    while place > first and lower[place] in BESIDE:
        place -= 1
    role = ROLES.get(lower[place]) if lower[place] != "of" else None
    if role is not None:
        place -= 1
    direction = change_adverbs().get(lower[place]) if place >= first else None
    if direction is None or not _is_adverb(context, figure, place, role):
        return None
    return Change(direction, role or ChangeRole.BY, place, "adverb")


def _is_adverb(context: ClaimContext, figure: Bounded, place: int, role: ChangeRole | None) -> bool:
    """Say whether "up" or "down" tells of a change here: not in "gave up 40 yards", "up to 40"."""
    word, before = context.lower[place], context.lower[place - 1]
    unit = figure.amount.unit
    if role is ChangeRole.TO:
        return word != "up" or (moves_up(context, place) and not is_firm(figure.amount))
    if word == "off":
        return before in _OFF and unit is not None
    if role is not None or word not in {"up", "down"}:
        return True
    return before in _BEFORE_UP if unit is None else unit.dimension not in _FIRM


def with_unit_of(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Previous | None, before: Amount | None
) -> Bounded:
    """Give a bare level the unit of the change or of the figure before: "12 percent, up from 9"."""
    if not figure.amount.bare or (change.role not in _ENDS if change else not is_compared(context, figure.first)):
        return figure
    follows = context.lower[figure.stop]
    if change is None:
        level = before
    elif previous is None or previous.level is None or change.governor != previous.change.governor:
        level = before if change.kind == "adverb" and change.role is ChangeRole.FROM else None
    else:
        level = previous.level
    if level is None or level.unit is None or (level.unit.dimension == "time" and figure.amount.scaled):
        return figure
    if follows.isalpha() and follows not in STOPS:
        return figure
    return figure._replace(amount=figure.amount._replace(unit=level.unit, rule=level.rule))
