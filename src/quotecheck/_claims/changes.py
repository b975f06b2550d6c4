"""Which way a figure goes, and whether it is what it changed by, from or to."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import MOVING_UP, STEPPING, Bounded, moves_up
from quotecheck._claims.chains import COMPARED, ENDS, Previous, chained
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
from quotecheck._claims.starts import shift_before
from quotecheck._claims.verbless import shared, signed
from quotecheck._claims.words import DETERMINERS, PERIODS, STOPS, VERBAL_NOUNS, VERBS
from quotecheck._lexicon import section, word_class
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import ChangeRole, Direction

_TAKING = word_class("verb_of_taking_off")
_OBJECT = 9
"""Tokens in which what is made to change may stand."""
_DATING = frozenset({"ago", "before", "earlier", "previously"})
_UP_DOWN = frozenset({"up", "down"})
_PAYING = frozenset({"put", "puts", "putting", "pay", "paid", "pays", "paying", "with", "a", "the"})
_AFTER_ADVERB = frozenset({"on", "at", "from", "and", "in", "by", "this", "last", "since", "year", "after", "compared"})
_OFF = frozenset({"is", "was", "are", "were", ",", "closed", "ended", "finished"})
_BEFORE_UP = (MOVING_UP | {",", "("}) - {"sent"}
_MOVING = MOVING_UP | _OFF | word_class("verb_of_trading")
"""Verbs whose "up" or "down" is a direction."""
_BEFORE_VERB = frozenset({"to", "will", "would", "can", "could", "may", "might", "must", "should", "they", "we", "you"})
_PARTICLED = word_class("verb_with_up")
"""First forms of verbs that "up" only rounds off: "rents eat up half of it"."""
_FIRM = frozenset({"length", "mass", "time"})

_SHARES = frozenset({"percent", "percentage point", "point"})
"""Units of which "up" or "down" may follow: "2 points down on May"."""


def change_of(context: ClaimContext, figure: Bounded, previous: Previous | None, first: int) -> Change | None:
    """Return the change that a figure belongs to, looking back no further than token ``first``."""
    amount = figure.amount
    if amount.direction is not None and amount.role is not None:
        return _turning(context, amount, previous) if amount.role in ENDS else _multiplying(amount)
    if amount.rule.startswith("age") or (amount.rule == "duration" and _is_dating(context, figure)):
        return None
    change: Change | None = None
    if amount.unit is not None and amount.unit.dimension in CHANGING:
        change = _noun_after(context, figure)
        change = change or _taken_off(context, figure)
    if change is None and previous is not None:
        change = chained(context, figure, previous.figure, previous.change)
    if change is None:
        change = signed(context, figure, first)
    if change is None and previous is not None:
        change = shared(context, figure, previous.figure, previous.change)
    if change is not None or tells_no_change(context, figure, first):
        return change
    change = _adverb_before(context, figure, first) or governing(context, figure, first)
    return None if change is not None and _describes(amount, change) else change


def _multiplying(amount: Amount) -> Change | None:
    """Return the change that a verb such as "doubled" tells."""
    if amount.direction is None or amount.role is None:
        return None
    return Change(amount.direction, amount.role, amount.first, "transitive")


def _turning(context: ClaimContext, amount: Amount, previous: Previous | None) -> Change | None:
    """Return the change of what went from one figure to another, at its verb."""
    if amount.direction is None or amount.role is None:
        return None
    ends = previous is not None and {previous.change.role, amount.role} == ENDS
    if previous is not None and ends and previous.figure.amount.direction is amount.direction:
        return Change(amount.direction, amount.role, previous.change.governor, "chained")
    verb = shift_before(context, amount.first - 1)
    if verb < 0:
        return Change(amount.direction, amount.role, amount.first, "verb")
    if context.lower[verb + 1] in DETERMINERS:  # revised its forecast to
        return Change(amount.direction, amount.role, verb, "transitive", (verb + 1, amount.first - 1))
    return Change(amount.direction, amount.role, verb, "verb")


def _is_dating(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a duration is of a noun, or tells when: "a six-week fall", "down from five years earlier"."""
    return figure.amount.joined or context.lower[figure.stop] in _DATING


def _describes(amount: Amount, change: Change) -> bool:
    """Say whether a hyphen makes a figure describe the noun after it: "cuts in the 40-member team"."""
    if not amount.joined or amount.rule in {"part_of_unit", "fold", "times"}:
        return False
    return amount.unit is None or (change.role is ChangeRole.BY and change.kind != "noun")


@cache
def _singular() -> frozenset[str]:
    return frozenset(section("changes.noun"))


def _noun_after(context: ClaimContext, figure: Bounded) -> Change | None:
    """Read "a 12 percent drop", "a $5 pay rise", "5 percent higher"."""
    lower = context.lower
    place = _past_apposition(context, figure)
    place += lower[place] == "-"
    if lower[place] in PERIODS and lower[place + 1] in HYPHENS and lower[place + 2] in {"on", "over"}:
        place += 5  # a 22% year-on-year rise
    if lower[place] in COMPARED:
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


def _taken_off(context: ClaimContext, figure: Bounded) -> Change | None:
    """Read "knocked 4 percent off output", "took £20 off the price"."""
    lower, end = context.lower, figure.amount.end
    if lower[end] != "off" or lower[figure.first - 1] not in _TAKING or figure.amount.joined:
        return None
    return Change(Direction.FALL, ChangeRole.BY, figure.first - 1, "transitive", (end + 1, end + _OBJECT))


def _past_apposition(context: ClaimContext, figure: Bounded) -> int:
    """Return where the text goes on after a figure, and after what it is in another unit: "9 points, or 1%, higher"."""
    lower, end = context.lower, figure.amount.end
    if lower[end] != ",":
        return end
    if lower[figure.first - 1] == "or":
        return end + (lower[end + 1] in COMPARED)
    other = context.numerals.get(end + 2) if lower[end + 1] == "or" else None
    if other is None:
        return end
    comma = next((at for at in range(other.stop, other.stop + 3) if lower[at] == ","), end)
    return comma + 1 if lower[comma + 1] in COMPARED else end


def _compares(context: ClaimContext, figure: Bounded, place: int) -> bool:
    """Say whether "up" or "down" after a percentage compares it: "was 6% down on May", not "put 6% down"."""
    unit, lower = figure.amount.unit, context.lower
    traded = unit is not None and unit.dimension == "currency" and lower[figure.first - 1] in _OFF
    if unit is None or not (traded or unit.name in _SHARES) or lower[figure.first - 1] in _PAYING:
        return False
    return lower[place + 1] in _AFTER_ADVERB or not lower[place + 1].isalnum()


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
        return word != "up" or moves_up(context, place, figure.amount)
    if word == "off":
        return before in _OFF and unit is not None
    if role is not None or word not in {"up", "down"}:
        return True
    if unit is None:
        return before in _BEFORE_UP  # but not "sent down two players"
    return (unit.dimension not in _FIRM or before in STEPPING) and not _is_particle(context, place)


def _is_particle(context: ClaimContext, place: int) -> bool:
    """Say whether "up" or "down" belongs to a verb that tells of no motion: "make up half", "put down £500"."""
    before, further = context.lower[place - 1], context.lower[place - 2]
    if before in _MOVING:
        return False
    return before in VERBS or before in _PARTICLED or before.endswith(("ed", "ing")) or further in _BEFORE_VERB
