"""Numbers with a unit: percentages, points, durations, lengths, temperatures."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import Amount, ClaimContext, ClaimRule, Measured
from quotecheck._claims.currencies import LETTERS
from quotecheck._claims.letters import LETTER_UNITS, letter_unit
from quotecheck._claims.money import letter_scale, scaled
from quotecheck._claims.rates import rate_at
from quotecheck._numerals import EXACT, Numeral, NumeralKind, plain
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Modifier
from quotecheck.records import Unit

_LASTING = frozenset({"and", "delay", "gap", "long", "old", "per", "rule"})
_ARTICLES = frozenset({"a", "an"})
_ONE = frozenset({"a", "an", "one"})
_SPANNING = frozenset(
    {"in", "for", "within", "than", "least", "only", "just", "about", "every", "most", "over", "lasted"}
)
BEFORE_UNIT = HYPHENS | LETTERS.keys() | {"of", "more", "below", *LETTER_UNITS}

_ROUNDING = {"odd": Modifier.APPROX, "plus": Modifier.EQUAL_OR_MORE}
_ALONG = frozenset({"across", "along", "around", "throughout"})


@rule(
    examples=[
        ("They waited ⟦half an hour⟧.", "0.5 hour"),
        ("She was away for ⟦a year and a half⟧.", "1.5 year"),
        ("The council cut the levy by ⟦half a percentage point⟧.", "0.5 percentage point FALL BY | the levy"),
    ],
    silent=["Half a loaf is better than none.", "The half-year profit rose."],
)
def part_of_unit(context: ClaimContext, index: int) -> Amount | None:
    """A fraction of one unit, "half an hour", is an amount of that unit."""
    numeral = context.numerals[index]
    if numeral.kind is not NumeralKind.FRACTION:
        return None
    lower = context.lower
    if lower[numeral.first - 1] == "and" and lower[numeral.first - 3] in _ONE and lower[numeral.stop] not in _ARTICLES:
        unit = context.unit_at(numeral.first - 2)
        if unit is not None and unit[1] == numeral.first - 1:
            value = EXACT.add(numeral.upper, Decimal(1))
            return Amount(numeral.first - 3, numeral.stop, value, value, part_of_unit.name, unit[0])
    place = numeral.stop + 1 if lower[numeral.stop] == "of" else numeral.stop
    if _is_half_year(context, numeral):
        return None
    if lower[place] in _ARTICLES or lower[place] == "one" or lower[place] in HYPHENS:
        place += 1
    elif place > numeral.stop:
        return None
    found = context.unit_at(place)
    return _measured(context, numeral, found, part_of_unit.name, joined=lower[numeral.stop] in HYPHENS)


@rule(
    examples=[
        ("Unemployment stood at ⟦5.4 percent⟧.", "5.4 percent | Unemployment"),
        ("Her ⟦six-percentage-point⟧ lead melted.", "6 percentage point | lead"),
        ("The yield slipped ⟦25 basis points⟧.", "25 basis point FALL BY | The yield"),
        ("Stocks slid, with the 5-year bond paying ⟦3.4%⟧.", "3.4 percent | the 5-year bond"),
        ("Joblessness, at ⟦6.2%⟧ in May, may ease.", "6.2 percent | Joblessness"),
        ("The levy has gone from ⟦4%⟧ to 6% since May.", "4 percent RISE FROM | The levy"),
        ("The rate is expected to peak at ⟦8%⟧.", "8 percent | The rate"),
        ("Rents, up 4% in Leeds, were set to stay ⟦above 9 percent⟧.", "9.. percent MORE_THAN | Rents"),
        ("The rate ticks up to ⟦4.6%⟧.", "4.6 percent RISE TO | The rate"),
        ("Wages rose to $36, and were up ⟦3.5%⟧ on May.", "3.5 percent RISE BY | Wages"),
        ("Labour is on 40% (⟦+2⟧), the Greens 9%.", "2 percentage point RISE BY | Labour"),
        ("Labour is on 40% (up two), the Greens ⟦9%⟧.", "9 percent | the Greens"),
        ("A poll puts Labour on ⟦33 percent⟧.", "33 percent | Labour"),
        ("Rents rose 4% in May, then ⟦6%⟧.", "6 percent RISE BY | Rents"),
        ("It followed a ⟦7%⟧ year-on-year rise in rents.", "7 percent RISE BY | rents"),
        ("The index ended 9 points, or ⟦0.4%⟧, higher.", "0.4 percent RISE BY | The index"),
        ("The existing ⟦8 percent⟧ levy is hated.", "8 percent | levy"),
        ("The index sank ⟦as low as 3 percent⟧.", "3.. percent EQUAL_OR_MORE FALL TO | The index"),
        ("The fund raised its outlook for growth to ⟦2 percent⟧.", "2 percent RISE TO | its outlook for growth"),
    ],
)
def percentage(context: ClaimContext, index: int) -> Amount | None:
    """A number of percent, percentage points or basis points stays in that unit."""
    return _united(context, index, percentage.name, "percentage")


@rule(
    examples=[
        ("The strike lasted ⟦39 hours⟧.", "39 hour"),
        ("It began ⟦eight years⟧ ago.", "8 year"),
        ("Repairs will take ⟦three more weeks⟧.", "3 week"),
        ("She served ⟦40-odd years⟧.", "40 year APPROX"),
        ("They walked for ⟦two and a half days⟧.", "2.5 day"),
    ],
    silent=["The strike began in 2019.", "She told 60 Minutes that she would sue."],
)
def duration(context: ClaimContext, index: int) -> Amount | None:
    """A number of units of time is a duration."""
    return _united(context, index, duration.name, "time")


@rule(
    examples=[
        ("The ridge rises ⟦215 feet⟧ above the town.", "215 foot | The ridge"),
        ("Winds of ⟦80 mph⟧ hit the coast.", "80 mile per hour | Winds"),
        ("The spring gives ⟦500 barrels⟧ a day.", "500 barrel per day | The spring"),
        ("It is ⟦minus 20 degrees Celsius⟧ there.", "-20 degree celsius | It"),
        ("The air holds ⟦35 µg⟧/m3 of soot.", "35 microgram per cubic meter | The air"),
        ("The van emits ⟦140 g⟧/km.", "140 gram per kilometer | The van"),
        ("The wind made it ⟦52 below zero⟧.", "-52 degree | The wind"),
        ("It was ⟦30 C⟧ on the hottest day.", "30 degree celsius | It"),
        ("It has a ⟦7 W⟧ lamp.", "7 watt | lamp"),
        ("The mast leans at an angle of ⟦9 degrees⟧.", "9 degree | an angle"),
        ("A cell weighs ⟦2.5 x 10^-12 kg⟧.", "0.0000000000025 kilogram | A cell"),
    ],
    silent=["He gave 5 pacts and 3 bars.", "They scored in four second-half minutes."],
)
def measure(context: ClaimContext, index: int) -> Amount | None:
    """A number before any other unit of measurement is an amount of it."""
    return _united(context, index, measure.name, None)


def _united(context: ClaimContext, index: int, name: str, dimension: str | None) -> Amount | None:
    """Read the numeral at ``index`` with its unit, if that is of the dimension asked for."""
    if context.measured[0] != index:
        context.measured = index, _unit_of(context, context.numerals[index])
    found = context.measured[1]
    if found is None or (dimension is not None and found.unit.dimension != dimension):
        return None
    numeral = context.numerals[index]
    if (context.lower[index] == "one" and not _is_span(context, index, found)) or _is_half_year(context, numeral):
        return None
    if found.unit.name == "point" and _is_spread(context, index, found):
        return None
    return _measured(context, numeral, (found.unit, found.stop), name, joined=found.joined, scale=found.scale)


def _is_half_year(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether half a year is the name of a period: "the half-year", "a half-year profit"."""
    lower, stop = context.lower, numeral.stop
    return numeral.upper < 1 and lower[stop - 1] == "half" and lower[stop] in HYPHENS and lower[stop + 1] == "year"


def _is_spread(context: ClaimContext, index: int, found: Measured) -> bool:
    """Say whether points are places: "stood at nine points along the road"."""
    return context.lower[index - 1] == "at" and context.lower[found.stop] in _ALONG


def _is_span(context: ClaimContext, index: int, found: Measured) -> bool:
    """Say whether one of a unit is an amount: "in one day", but not "one day he left" or "at one point"."""
    before, after = context.lower[index - 1], context.lower[found.stop]
    if found.unit.name != "day":
        return before != "at" or found.unit.name != "point"
    return before in _SPANNING or after in {"after", "before", "ago", "later", "earlier", "off"} or after in HYPHENS


def _unit_of(context: ClaimContext, numeral: Numeral) -> Measured | None:
    """Return the unit that follows a numeral, at most a hyphen or a letter of scale apart."""
    lower = context.lower
    follows = lower[numeral.stop]
    if follows == "below":
        cold = lower[numeral.stop + 1] == "zero" and not numeral.scaled
        return Measured(context.units.words["degree"], numeral.stop, 1, joined=False) if cold else None
    scale, stop = letter_scale(context, numeral)
    hyphened = lower[stop] in HYPHENS
    place = stop + hyphened
    place += hyphened and lower[place] in _ROUNDING  # 60-odd per cent
    if (numeral.kind is NumeralKind.VAGUE and lower[place] == "of") or (
        follows == "more" and len(lower[place + 1]) > 1
    ):
        place += 1  # two more weeks
    elif follows == "of" and numeral.upper < 1 and lower[place + 1] in _ARTICLES:
        place += 2  # 0.3 of a point
    short = letter_unit(context, numeral)
    found = short or context.unit_at(place)
    if found is None and scale > 1:
        found, short = context.unit_at(numeral.stop), (found or context.unit_at(numeral.stop))
    if found is None:
        return None
    if not hyphened and lower[place] == "second" and lower[place + 1] in HYPHENS and lower[place + 2] not in _LASTING:
        return None  # four second-half minutes
    if found[1] == place + 1 and lower[place] == "points" and lower[place + 1] == "of" and not hyphened:
        return None  # points of a programme
    unit = _ANGLE if found[0].name == _ANGLE.name and _is_turned(context, numeral.first, found[1]) else found[0]
    return Measured(unit, found[1], 1 if short else scale, hyphened)


_ANGLE = Unit("degree", "angle")
_TURNING = frozenset(
    {
        *("angle", "angled", "angles", "anticlockwise", "arc", "axis", "clockwise", "counterclockwise"),
        *("ecliptic", "inclined", "latitude", "longitude", "pivot", "pivoted", "pivots", "rotate", "rotated"),
        *("rotates", "rotating", "rotation", "slope", "swivel", "swivels", "tilt", "tilted", "tilts", "turn"),
        *("turned", "turns", "view"),
    }
)
"""Words beside which degrees are of an angle."""
_NEAR = 5


def _is_turned(context: ClaimContext, first: int, stop: int) -> bool:
    """Say whether degrees are of an angle: "rotate it 90°", "a 360-degree view", "18 degrees west of"."""
    if context.lower[first - 1] == "to":
        return False  # turn the oven up to 200 degrees
    near = (*context.lower[max(first - _NEAR, context.sentence(first)[0]) : first], *context.lower[stop : stop + 3])
    return not _TURNING.isdisjoint(near)


def _measured(  # noqa: PLR0913 - every field of an amount comes from another place
    context: ClaimContext,
    numeral: Numeral,
    found: tuple[Unit, int] | None,
    name: str,
    *,
    joined: bool,
    scale: int = 1,
) -> Amount | None:
    if found is None:
        return None
    unit, stop = found
    first, least, most = context.signed(numeral)
    least, most = scaled(least, scale), scaled(most, scale)
    lower = context.lower
    if lower[stop] == "and" and lower[stop + 1] == "a" and lower[stop + 2] == "half":
        least, most, stop = EXACT.add(least, Decimal("0.5")), EXACT.add(most, Decimal("0.5")), stop + 3
    elif unit.dimension == "temperature" and lower[stop] == "below" and lower[stop + 1] == "zero":
        least, most, stop = plain(EXACT.minus(most)), plain(EXACT.minus(least)), stop + 2
    rate = rate_at(context, stop)
    single = unit.dimension in {"time", "length", "volume"} and most > 1 and lower[stop - 1] == unit.name
    joined = joined or single or (lower[stop] in HYPHENS and context.tokens.touches(stop))
    per, after = rate or (None, 0)
    modifier = Modifier.APPROX if numeral.kind is NumeralKind.VAGUE else _ROUNDING.get(lower[numeral.stop + 1])
    modifier = modifier if lower[numeral.stop] in HYPHENS or numeral.kind is NumeralKind.VAGUE else None
    scaled_up = numeral.scaled or scale > 1
    return Amount(first, stop, least, most, name, unit, per, after, modifier, joined=joined, scaled=scaled_up)


MEASURE_RULES: tuple[ClaimRule, ...] = (part_of_unit, percentage, duration, measure)
