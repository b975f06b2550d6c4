"""Figures in two units, in the larger one: feet with inches, stones with pounds, hours with minutes."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import Amount, ClaimContext, ClaimRule
from quotecheck._claims.rates import rate_at
from quotecheck._claims.words import STOPS
from quotecheck._numerals import EXACT, Numeral, NumeralKind, quotient
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.records import Unit

FOOT = frozenset({"foot", "feet", "ft", "'", "’", "′"})
_INCH = frozenset({"in", "inch", "inches", '"', "”", "″"})
STONE = frozenset({"stone", "st"})
POUND = frozenset({"lb", "lbs", "pound", "pounds"})
_OUNCE = frozenset({"oz", "ounce", "ounces"})
_POUNDS_IN_STONE, _OUNCES_IN_POUND = 14, 16
_PARTS = {
    "year": ("month", 12), "month": ("", 0), "week": ("day", 7), "day": ("hour", 24),
    "hour": ("minute", 60), "minute": ("second", 60), "second": ("", 0),
}  # fmt: skip
"""Units of time, with the part that may follow and how many make one."""
_LETTERS = {"h": "hour", "m": "minute", "s": "second"}
PARTED = frozenset({"yr", "yrs", "hr", "hrs", "min", "mins", *_LETTERS}).union(*((n, n + "s") for n in _PARTS))
"""What may follow the number of the larger unit."""
_BOUNDING = frozenset({"between", "from"})
_JOINTS = HYPHENS | {"and"}
"""What may tie the parts of one duration; those of a list stay apart."""
_ORDINAL = "1"
"""What ordinals end in before "st"."""
_AFTER_STONE = (STOPS - {"and", "or", "but"}) | {"heavier", "lighter", "overweight"}


@rule(
    examples=[
        ("The keeper, ⟦5ft 10in⟧ tall, jumped.", "5.83333333333 foot | The keeper"),
        ("He is a ⟦6-foot-3⟧ guard.", "6.25 foot | guard"),
        ("She is ⟦five foot three⟧ in socks.", "5.25 foot | She"),
    ],
    silent=["A 6-foot wall fell."],
)
def feet_and_inches(context: ClaimContext, index: int) -> Amount | None:
    """Feet with inches are one length in feet."""
    numeral = context.numerals[index]
    lower = context.lower
    foot = numeral.stop + 1 if lower[numeral.stop] in HYPHENS else numeral.stop
    if lower[foot] not in FOOT:
        return None
    place = foot + 1
    while lower[place] in {"-", ",", "and"} and place < foot + 3:
        place += 1
    inches = context.numerals.get(place)
    if inches is None or inches.upper >= 12:
        return None
    stop = inches.stop + 1 if lower[inches.stop] in HYPHENS and lower[inches.stop + 1] in _INCH else inches.stop
    if lower[stop] in _INCH and (lower[stop] != "in" or inches.kind is NumeralKind.DIGITS):
        stop += 1
    elif lower[foot] not in {"foot", "ft"} or not (context.tokens.touches(place) or _is_spoken(context, foot, inches)):
        return None
    value = quotient(EXACT.add(EXACT.multiply(numeral.upper, Decimal(12)), inches.upper), Decimal(12))
    joined = lower[foot + 1] in HYPHENS
    return Amount(numeral.first, stop, value, value, feet_and_inches.name, context.units.words["foot"], joined=joined)


def _is_spoken(context: ClaimContext, foot: int, inches: Numeral) -> bool:
    """Say whether inches follow as they are said: "five foot seven.", but not "a five foot two lane road"."""
    after = context.lower[inches.stop]
    return inches.first == foot + 1 and inches.kind is NumeralKind.WORDS and (after in STOPS or not after.isalpha())


@rule(
    examples=[
        ("He weighed ⟦11 stone 2lb⟧.", "11.1428571429 stone | He"),
        ("The boxer, at ⟦13st 7lb⟧, won.", "13.5 stone | The boxer"),
        ("She lost ⟦two stone⟧ in a year.", "2 stone FALL BY | She"),
        ("A ⟦14-stone⟧ guard fell.", "14 stone | guard"),
        ("The baby weighed ⟦7lb 8oz⟧.", "7.5 pound | The baby"),
    ],
    silent=["Stone walls fell.", "He killed the lot with one stone.", "She won the 21st St Leger."],
)
def stones_and_pounds(context: ClaimContext, index: int) -> Amount | None:
    """A number of stone is a weight, with the pounds that follow; so are pounds with ounces."""
    numeral, lower = context.numerals[index], context.lower
    hyphened = lower[numeral.stop] in HYPHENS
    place = numeral.stop + hyphened
    if lower[index] == "one" or numeral.kind not in {NumeralKind.DIGITS, NumeralKind.WORDS}:
        return None
    if lower[place] in POUND:
        more, unit = _with_parts(context, numeral, place, _OUNCE, _OUNCES_IN_POUND), context.units.words["pound"]
    elif lower[place] in STONE:
        more, unit = _with_parts(context, numeral, place, POUND, _POUNDS_IN_STONE), Unit("stone", "mass")
        if more is None and _weighs(context, numeral, place, hyphened=hyphened):
            more = numeral.upper, place + 1
    else:
        return None
    if more is None:
        return None
    value, stop = more
    return Amount(index, stop, value, value, stones_and_pounds.name, unit, joined=hyphened or lower[stop] in HYPHENS)


def _with_parts(
    context: ClaimContext, numeral: Numeral, place: int, parts: frozenset[str], size: int
) -> tuple[Decimal, int] | None:
    """Return a weight with the parts of its unit that follow at ``place``, of which ``size`` make one, and its stop."""
    lower = context.lower
    rest = context.numerals.get(place + 1 + (lower[place + 1] == "and"))
    if rest is None or lower[rest.stop] not in parts or rest.upper >= size:
        return None
    whole = EXACT.add(EXACT.multiply(numeral.upper, Decimal(size)), rest.upper)
    return quotient(whole, Decimal(size)), rest.stop + 1


def _weighs(context: ClaimContext, numeral: Numeral, place: int, *, hyphened: bool) -> bool:
    """Say whether a number of stone alone is a weight: not "two stone walls", "21st"."""
    after = context.lower[place + 1]
    if context.lower[place] == "st":
        tied = context.tokens.touches(place) and context.words[place] == "st"
        return tied and context.words[numeral.first][-1] != _ORDINAL and not context.words[place + 1][:1].isupper()
    return hyphened or after in _AFTER_STONE or not (after.isalpha() or after in HYPHENS)


@rule(
    examples=[
        ("The debate lasted ⟦3 hours 15 minutes⟧.", "3.25 hour"),
        ("He got ⟦two years and six months⟧ in jail.", "2.5 year"),
        ("She won in ⟦2h 12m⟧.", "2.2 hour"),
        ("It took ⟦an hour and 15 minutes⟧.", "1.25 hour"),
        ("It is a ⟦one-hour-30-minute⟧ drive.", "1.5 hour | drive"),
    ],
    silent=["The ferry crosses to or from it.", "It was an hour, two by bus."],
)
def hours_and_minutes(context: ClaimContext, index: int) -> Amount | None:
    """A duration in two units that follow one another is one, in the larger unit."""
    numeral, lower = context.numerals[index], context.lower
    unit, stop = _time_at(context, numeral) or (None, 0)
    if unit is None or lower[index - 1] in _BOUNDING:
        return None
    if lower[index - 1] == "and" and (more := _past_article(context, index, unit)) is not None:
        return more
    value, size, name, parts = numeral.upper, Decimal(1), unit.name, 0
    while (part := _part_after(context, stop)) is not None:
        rest, (smaller, stop) = part
        expected, many = _PARTS[name]
        if smaller.name != expected or rest.upper >= many:
            return None  # 2 months and 10 days
        size = EXACT.multiply(size, Decimal(many))
        value, name, parts = EXACT.add(value, quotient(rest.upper, size)), expected, parts + 1
    if not parts:
        return None
    per, after = rate_at(context, stop) or (None, 0)
    joined = lower[numeral.stop] in HYPHENS or lower[stop] in HYPHENS
    value = quotient(value, Decimal(1))
    return Amount(index, stop, value, value, hours_and_minutes.name, unit, per, after, joined=joined)


def _past_article(context: ClaimContext, index: int, part: Unit) -> Amount | None:
    """Read "an hour and 20 minutes" at its number."""
    numeral, found = context.numerals[index], context.unit_at(index - 2)
    if context.lower[index - 3] not in {"a", "an"} or found is None or found[1] != index - 1:
        return None
    name, many = _PARTS.get(found[0].name, ("", 0))
    read = _time_at(context, numeral)
    if read is None or part.name != name or numeral.upper >= many:
        return None
    value = quotient(EXACT.add(numeral.upper, Decimal(many)), Decimal(many))
    return Amount(index - 3, read[1], value, value, hours_and_minutes.name, found[0])


def _part_after(context: ClaimContext, stop: int) -> tuple[Numeral, tuple[Unit, int]] | None:
    """Return the number and the unit of time that follow a duration, at most a hyphen or a conjunction apart."""
    rest = context.numerals.get(stop + (context.lower[stop] in _JOINTS))
    found = _time_at(context, rest) if rest is not None else None
    return (rest, found) if rest is not None and found is not None else None


def _time_at(context: ClaimContext, numeral: Numeral) -> tuple[Unit, int] | None:
    """Return the unit of time behind a plain number, also by its letter: "2h 15m"."""
    if numeral.kind not in {NumeralKind.DIGITS, NumeralKind.WORDS}:
        return None
    place = numeral.stop + (context.lower[numeral.stop] in HYPHENS)
    name = _LETTERS.get(context.words[place]) if context.tokens.touches(place) else None
    found = (context.units.words[name], place + 1) if name else context.unit_at(place)
    return found if found is not None and found[0].name in _PARTS else None


COMPOUND_RULES: tuple[ClaimRule, ...] = (feet_and_inches, stones_and_pounds, hours_and_minutes)
