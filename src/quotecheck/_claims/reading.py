"""The order of reading claims: amounts → ranges → bounds → changes → subjects → records."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck._claims.agegroups import of_age
from quotecheck._claims.amount import Amount, ClaimContext, ClaimRule
from quotecheck._claims.bounds import Bounded, bounded, interval
from quotecheck._claims.chains import Previous, followed, is_level
from quotecheck._claims.changes import change_of
from quotecheck._claims.governors import Change
from quotecheck._claims.labels import is_part_of_name
from quotecheck._claims.neighbours import NUMERAL_RULES, neighbours
from quotecheck._claims.phrases import Place, noun_after
from quotecheck._claims.ranges import RANGE_RULES, between_bounds, with_ranges
from quotecheck._claims.rates import LINKS, is_rated, rate_at
from quotecheck._claims.ratios import WORD_RULES
from quotecheck._claims.subjects import subject_of
from quotecheck._claims.units_left_out import in_points, standing_of, with_unit_of
from quotecheck._claims.wholes import described
from quotecheck._made import new_claim, new_mention, new_quantity, new_span
from quotecheck._numerals import Numeral, NumeralKind, Numerals
from quotecheck._rule import TriggerTable, trigger_table
from quotecheck._tokens import Tokens
from quotecheck.kinds import ChangeRole
from quotecheck.records import Mention, NumericClaim, Unit

CLAIM_RULES: tuple[ClaimRule, ...] = (*NUMERAL_RULES, *WORD_RULES, *RANGE_RULES)
"""Every rule that a claim may name."""

_PLACING = frozenset({"at", "in", "across", "on", "from"})
_RATING = LINKS | {"for", "to"}
_REPEATING = frozenset({"every", "each"})
_CLOSING = ("’", "'")
_CONVERSION = 8
"""Tokens that a figure in brackets takes at most."""


@cache
def _word_table() -> TriggerTable[ClaimContext, Amount]:
    return trigger_table(WORD_RULES)


def triggers() -> frozenset[str]:
    """Return the words besides numerals at which a figure is looked for."""
    return frozenset(_word_table())


def read_claims(tokens: Tokens, numerals: Numerals, calendar_numbers: AbstractSet[int]) -> tuple[NumericClaim, ...]:
    """Return the claims of a text, sorted by span.

    Args:
        tokens: The lexed text.
        numerals: Its numerals.
        calendar_numbers: Indices of tokens that are years, month days or clock times.
    """
    context = ClaimContext(tokens, numerals, calendar_numbers)
    claims: list[NumericClaim] = []
    previous: Previous | None = None
    before: Amount | None = None
    subject: tuple[int, int] | None = None
    counted: tuple[int, int] | None = None
    standing: Bounded | None = None
    measured: dict[Unit, Place] = {}
    sentence = (0, 0)
    for read in _figures(context):
        if read.sentence != sentence:
            sentence, previous, subject, before, counted, standing = read.sentence, None, None, None, None, None
            measured = {}
        first = sentence[0]
        bare = in_points(context, read, before)
        change = change_of(context, bare, previous, first)
        figure = with_unit_of(context, bare, change, previous, before=before, standing=standing)
        level = change is None and is_level(context, figure, previous)
        tally = figure.amount.unit is None and change is None
        sized = before is not None and before.joined and before.unit is None  # a 7-seat van
        known = _fallen(measured, figure, change) or subject if not tally else counted or (None if sized else subject)
        found = subject if level else subject_of(context, figure, change, known, first)
        counted = found if tally and found and not figure.amount.joined else counted
        aged = of_age(context, figure, found)
        claims.append(_record(context, aged, change, aged.amount.subject or found))
        if found and figure.amount.unit is not None:
            measured[figure.amount.unit] = found
        previous = followed(context, previous, figure, change)
        if change or figure.amount.unit is None or figure.amount.unit.dimension != "time":
            before, subject = figure.amount, described(context, figure.amount, found) or subject
        elif before is None:
            before = figure.amount
        if standing_of(context, figure, change):
            standing = figure
    return tuple(claims)


def _fallen(measured: Mapping[Unit, Place], figure: Bounded, change: Change | None) -> Place | None:
    """Return what was last measured in a figure's unit and is down from it: "£5m, or 2% of sales, down from £9m"."""
    unit = figure.amount.unit
    if unit is None or change is None or change.kind != "adverb" or change.role is not ChangeRole.FROM:
        return None
    return measured.get(unit)


def _figures(context: ClaimContext) -> list[Bounded]:
    """Return the amounts with their bounds, two bounds of one figure joined."""
    figures: list[Bounded] = []
    floor = 0
    for amount in with_ranges(context, _amounts(context)):
        figure = bounded(context, amount, floor)
        floor = figure.stop
        both = between_bounds(context, figures[-1], figure) if figures else None
        if both is not None:
            figures[-1] = both
        else:
            figures.append(figure)
    return figures


def _amounts(context: ClaimContext) -> list[Amount]:
    """Read an amount at every numeral that is no date or name, and at the words that multiply."""
    hidden = context.hidden
    table = _word_table()
    lower, rules_at = context.lower, neighbours().rules_at
    words = context.tokens.among(table)
    places = sorted([*context.numerals, *words]) if words else list(context.numerals)
    amounts: list[Amount] = []
    stop = 0
    for index in places:
        numeral = context.numerals.get(index)
        if index < stop or (index in hidden and (numeral is None or not _is_share(context, numeral, hidden))):
            continue
        if numeral is None:
            rules = table[lower[index]]
        elif is_rated(context, index) or is_part_of_name(context, numeral):
            continue
        else:
            rules = rules_at(lower, numeral)
        for each in rules:
            amount = each.read(context, index)
            if amount is not None:
                if amount.first >= stop:
                    amounts.append(amount)
                    stop = amount.end
                break
    return amounts


def _is_share(context: ClaimContext, numeral: Numeral, hidden: AbstractSet[int]) -> bool:
    """Say whether a numeral is a share of something, though it may look like a date: "a quarter of"."""
    if numeral.stop in hidden and context.lower[numeral.stop] in {"past", "to"}:
        return False  # half past six
    return numeral.kind is NumeralKind.FRACTION or context.lower[numeral.first] in {"a", "half", "quarter"}


def _record(
    context: ClaimContext, figure: Bounded, change: Change | None, subject: tuple[int, int] | None
) -> NumericClaim:
    tokens = context.tokens
    amount = interval(figure)
    return new_claim(
        tokens.span(figure.first, figure.stop),
        tokens.written(figure.first, figure.stop),
        new_quantity(amount.lower, amount.upper, amount.unit, amount.per or _per(context, figure, subject)),
        figure.modifier,
        change.direction if change else None,
        change.role if change else None,
        _thing(tokens, *subject) if subject else None,
        None,
        amount.rule,
    )


def _thing(tokens: Tokens, first: int, stop: int) -> Mention:
    """Return a subject without the mark behind it, which would make its last noun the owner of nothing: 'of shares'."""
    whole = tokens.mention(first, stop)
    if not whole.text.endswith(_CLOSING):
        return whole
    start, end = whole.span.start, whole.span.end - 1
    return new_mention(new_span(start, end), tokens.text[start:end])


def _per(context: ClaimContext, figure: Bounded, subject: tuple[int, int] | None) -> Unit | None:
    """Return the unit of a rate that stands behind the modifier or the noun: "300 people a day"."""
    place, unit = figure.stop, figure.amount.unit
    if unit is not None and unit.dimension == "time":
        return None
    if context.lower[place] in {"(", ")"}:
        place = _past_conversion(context, place)
    elif subject is not None and figure.stop <= subject[0] <= figure.stop + 2:
        place = subject[1]
    elif figure.stop == figure.amount.end and (unit is not None or context.lower[place] not in _RATING):
        return None
    if context.lower[figure.first - 1] in _PLACING and context.lower[place] in _REPEATING:
        return None  # at 40 sites every week
    rate = rate_at(context, place)
    if rate is None and context.lower[place] == "of" and (filled := noun_after(context, place + 1)) is not None:
        rate = rate_at(context, filled[1])  # three cups of tea a day
    return rate[0] if rate else None


def _past_conversion(context: ClaimContext, place: int) -> int:
    """Return where the text goes on after a figure in brackets, from either bracket: "£5 ($6.40) an hour"."""
    lower = context.lower
    if lower[place] == "(" and any(at in context.numerals for at in range(place + 1, place + 4)):
        place = next((at for at in range(place, place + _CONVERSION) if lower[at] == ")"), place)
    return place + 1
