"""Units that are left out: "12 percent, up from 9", "1.9 percent in May and 2.1 in June"."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.chains import ENDS, Previous, is_level
from quotecheck._claims.clauses import clause_opening
from quotecheck._claims.governors import Change
from quotecheck._claims.verbless import SIGNS
from quotecheck._claims.wholes import is_compared, listed
from quotecheck._claims.words import AUXILIARIES, STOPS
from quotecheck._lexicon import word_class
from quotecheck._numerals import EXACT, plain
from quotecheck.kinds import ChangeRole
from quotecheck.records import Unit

_LINKS = frozenset({"at", "to"})
"""Words before the levels of two things: "one closed at 410.2 points, the other at 88.7"."""
_LEVELS = frozenset({"currency", "other"})
"""What such levels are measured in."""
_ELLIPTIC = frozenset(
    {"average", "cheapest", "dearest", "former", "highest", "latter", "least", "longest", "lowest", "median", "most"}
    | {"other", "others", "rest", "second", "shortest", "third"}
)
"""Last words of a subject whose noun is left out as well: "while the lowest is 74"."""
_RULES = {"currency": "currency_word", "percentage": "percentage", "time": "duration"}
"""The rules that read one figure of each dimension, where the unit stood behind a range."""
_JOINING = frozenset({"and", "but", ",", "then"})
_VOTED = word_class("word_of_contest") | {"by"}
_STEPPING = frozenset({"down", "up"})
_DATING = frozenset({"a", "in", "next", "on", "the"})
_LAST = frozenset({"last", "this"})


_ALL = 100
_SCALES = tuple(map(Decimal, (1, 10**3, 10**6, 10**9, 10**12)))


def with_unit_of(  # noqa: PLR0913 - a unit may be left out behind any of them
    context: ClaimContext,
    figure: Bounded,
    change: Change | None,
    previous: Previous | None,
    *,
    before: Amount | None,
    standing: Bounded | None,
) -> Bounded:
    """Give a bare level the unit of the change, of the figure before or of the level that it runs parallel to."""
    if not figure.amount.bare:
        return figure
    follows = context.lower[figure.stop]
    if follows.isalpha() and follows not in STOPS:
        return figure
    level = _of_change(context, figure, change, previous, before)
    if (level is None or level.unit is None) and standing is not None and _is_parallel(context, figure, standing):
        level = standing.amount
    if level is None or level.unit is None or (level.unit.dimension == "time" and figure.amount.scaled):
        return figure
    rule = _RULES.get(level.unit.dimension, "measure") if level.rule == "number_range" else level.rule
    amount = figure.amount._replace(unit=level.unit, rule=rule)
    scale = _shared_scale(amount, level)
    lower, upper = (end and plain(EXACT.multiply(end, scale)) for end in (amount.lower, amount.upper))
    return figure._replace(amount=amount._replace(lower=lower, upper=upper) if scale > 1 else amount)


def in_points(context: ClaimContext, figure: Bounded, before: Amount | None) -> Bounded:
    """Give a bare change in brackets behind a percentage its unit: "33 percent (up two)", "9% (-1)"."""
    if before is None or before.unit is None or before.unit.name != "percent" or not figure.amount.bare:
        return figure
    lower, first = context.lower, figure.amount.first
    stepping = lower[figure.first - 1] in _STEPPING
    place = figure.first - 1 - stepping
    if lower[place] != "(" or before.end != place or not (stepping or context.words[first] in SIGNS):
        return figure
    points = context.units.words["percentage point"]
    return figure._replace(amount=figure.amount._replace(unit=points, rule="percentage"))


def _shared_scale(amount: Amount, level: Amount) -> Decimal:
    """Return the scale that is left out with the unit, so that both are of one size: "€40m (36)"."""
    ends = [end for end in (amount.upper, amount.lower, level.upper, level.lower) if end]
    if not level.scaled or amount.scaled or len(ends) < 2:
        return _SCALES[0]
    size = ends[-1].copy_abs().adjusted() - ends[0].copy_abs().adjusted()
    return min(_SCALES, key=lambda scale: abs(scale.adjusted() - size))


def _exceeds(amount: Amount, level: Amount | None) -> bool:
    """Say whether an amount is too large to be percent: "65 percent, compared with 188"."""
    if level is None or level.unit is None or level.unit.name != "percent" or amount.upper is None:
        return False
    return amount.upper > _ALL


def _is_set_against(context: ClaimContext, figure: Bounded, before: Amount | None) -> bool:
    """Say whether a sum is compared with the one before: "a loss of 4 million euros, against a profit of 3 million"."""
    if before is None or before.unit is None or before.unit.dimension != "currency":
        return False
    if not (before.scaled and figure.amount.scaled) or context.lower[figure.first - 1] != "of":
        return False
    return not _AGAINST.isdisjoint(context.lower[max(figure.first - _FEW, 0) : figure.first])


_AGAINST = frozenset({"against", "compared", "versus", "vs"})
_FEW = 7


def _of_change(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Previous | None, before: Amount | None
) -> Amount | None:
    if change is None:
        if previous is not None and is_level(context, figure, previous):
            return previous.level
        level = is_compared(context, figure.first) or _is_set_against(context, figure, before)
        return before if level and not _exceeds(figure.amount, before) else None
    if change.role not in ENDS:
        return previous.figure.amount if previous is not None and _goes_on(context, figure, change, previous) else None
    if previous is None or previous.level is None or change.governor != previous.change.governor:
        return before if change.kind == "adverb" and change.role is ChangeRole.FROM else None
    return previous.level


def _goes_on(context: ClaimContext, figure: Bounded, change: Change, previous: Previous) -> bool:
    """Say whether a change goes on without its unit: "our rates by five", "2 percent in May and 3 in June"."""
    if change.kind == "beside":
        return previous.change.governor == change.governor
    again = change.kind == "chained" and context.lower[figure.first - 1] in _JOINING
    return again and _is_dated(context, figure.stop)


def standing_of(context: ClaimContext, figure: Bounded, change: Change | None) -> bool:
    """Say whether a figure is a level in a unit that the next one may leave out."""
    unit = figure.amount.unit
    if unit is None or unit.dimension in {"time", "ratio", "multiple"} or figure.amount.joined:
        return False
    signed = figure.amount.rule == "currency_sign" and context.numerals.get(figure.amount.first) is None
    return not signed and (change is None or change.role is not ChangeRole.BY)


def _is_parallel(context: ClaimContext, figure: Bounded, standing: Bounded) -> bool:
    """Say whether a bare figure is another level of the kind of the one before in the sentence."""
    lower, first, unit = context.lower, figure.first, standing.amount.unit
    if figure.amount.scaled:  # $900m of bonds and 350 million of bills
        both = standing.amount.scaled and lower[figure.stop] == lower[standing.amount.end] == "of"
        return both and lower[first - 1] in _JOINING
    if not "0" <= lower[figure.amount.first] < ":" or unit is None:
        return False
    if lower[first - 1] == "to" and lower[standing.first - 1] == "from" and standing.stop == first - 1:
        return True  # from 14-18 mpg to 24
    if ("." in lower[figure.amount.first]) != ("." in lower[standing.amount.first]):
        return False
    return _is_linked(context, figure, standing, unit)


def _is_linked(context: ClaimContext, figure: Bounded, standing: Bounded, unit: Unit) -> bool:
    """Say whether a preposition, a date or an auxiliary makes two levels parallel."""
    lower, first = context.lower, figure.first
    link, start = lower[first - 1], lower[standing.first - 1]
    if link == "to" and standing.stop == first - 1 and start in _VOTED and unit.name == "percent":
        return True  # voted by 62 per cent to 38
    if link in _LINKS:
        return link == start and unit.dimension in _LEVELS and "." in lower[figure.amount.first]
    if link == "on":
        return start == "on" and listed(context, figure, context.sentence(first)[0]) is not None
    dated = link in _JOINING and _is_dated(context, figure.stop) and _is_dated(context, standing.amount.end)
    return dated or (link in AUXILIARIES and _is_elliptic(context, figure))


def _is_dated(context: ClaimContext, stop: int) -> bool:
    """Say whether a date follows: "in 2019", "last year"."""
    word = context.lower[stop]
    return word in _LAST or (word in _DATING and not context.hidden.isdisjoint((stop, stop + 1)))


def _is_elliptic(context: ClaimContext, figure: Bounded) -> bool:
    subject = clause_opening(context, figure.first, context.sentence(figure.first)[0])
    return subject is not None and context.lower[subject[1] - 1] in _ELLIPTIC
