"""Units of one letter, where the text supports them: "a 100m sprint", "20C", "a 5 W lamp", "120 g/km"."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.rates import rate_at
from quotecheck._claims.words import STOPS, is_plural
from quotecheck._lexicon import word_class
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck.records import Unit

_STATURE = frozenset(
    {"tall", "high", "long", "wide", "deep", "thick", "across", "away", "race", "sprint"}
    | {"hurdles", "freestyle", "relay"}
)
_HOTTEST = 200
_SHORT = {
    "m": "meter",
    "g": "gram",
    "C": "degree celsius",
    "F": "degree fahrenheit",
    "W": "watt",
    "V": "volt",
    "Mt": "megaton",
    "kt": "kiloton",
    "in": "inch",
    "MP": "megapixel",
    "ms": "millisecond",
    "'": "foot",
    "’": "foot",
    "′": "foot",
}
_RATED = {"A": "ampere", "J": "joule", "L": "liter", "N": "newton", "l": "liter"}
"""Letters that are units only before what they are stated per: "3 A/cm²"."""
LETTER_UNITS = frozenset(map(str.lower, {*_SHORT, *_RATED}))
_PRIMES = frozenset("'’′")
_ELECTRIC = frozenset({"W", "V"})
_BRACKETS = frozenset("()")
_WEATHER = frozenset(
    {"chill", "cold", "coldest", "cooler", "frost", "heat", "hot", "hottest", "mercury", "temperature", "temperatures"}
    | {"thermometer", "thermometers", "warm", "warmer", "weather"}
)
_NEAR = 6
_FAR = 20
_MARKS = frozenset({"jump", "leap", "throw", "vault"})
"""What athletes are measured by, to the centimetre."""
_LENGTHS = frozenset({"meter", "meters", "metre", "metres"})
_GOING = word_class("verb_of_going")
"""Verbs of which the number of metres follows."""
_EXTENTS = word_class("noun_of_extent")
_REACHING = frozenset(
    {"above", "at", "below", "by", "from", "is", "of", "over", "reached", "than", "to", "under", "was"}
)
"""Words between an extent and its metres."""
_PLACES = frozenset(
    {"from", "above", "below", "off", "away", "apart", "behind", "ahead", "beneath", "deep", "north", "south"}
)


def letter_unit(context: ClaimContext, numeral: Numeral) -> tuple[Unit, int] | None:
    """Read a unit of one letter, or one short enough to be a word, where the text supports it."""
    stop, words = numeral.stop, context.words
    letter = words[stop]
    if numeral.kind is not NumeralKind.DIGITS:
        return None
    name = _SHORT.get(letter) or _RATED.get(letter)
    if name is None:
        return None
    if words[stop + 1] == "/" and (whole := context.unit_at(stop)) and whole[1] > stop + 1:
        return whole  # m/s
    rated = words[stop + 1] == "/" and rate_at(context, stop + 1) is not None
    supported = rated or (letter in _SHORT and _is_supported(context, numeral))
    return (context.units.words[name], stop + 1) if supported else None


def _is_supported(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether the letter behind a number is a unit by what stands around it."""
    stop, words = numeral.stop, context.words
    letter, after = words[stop], words[stop + 1]
    if letter == "m":
        return _is_metre(context, numeral)
    if letter in _PRIMES:
        return context.tokens.touches(stop) and (words[stop + 1] in _STATURE or _is_told(context, numeral))
    if context.tokens.touches(stop):  # but not: a Boeing 777F
        return letter != "F" or not words[numeral.first - 1][:1].isupper() or numeral.upper < _HOTTEST
    if letter in _ELECTRIC:
        return _is_electric(context, numeral)
    if letter not in {"C", "F"} or numeral.upper >= _HOTTEST:
        return False
    near = context.lower[max(numeral.first - _NEAR, 0) : stop + _NEAR]
    return after in _BRACKETS or (not after[:1].isupper() and not _WEATHER.isdisjoint(near))


def _is_electric(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a W or V behind a blank is of watts or volts: "a 5 W lamp", but not "500 W Main Street"."""
    after = context.words[numeral.stop + 1]
    if context.lower[numeral.first - 1] in _REACHING:
        return not after[:1].isupper()
    return (after.islower() and (after == "of" or after not in STOPS)) or (len(after) > 1 and after.isupper())


def _is_metre(context: ClaimContext, numeral: Numeral) -> bool:
    lower, stop = context.lower, numeral.stop
    follows = lower[stop + 1]
    placed = follows in _PLACES and stop + 2 not in context.numerals  # but not: 4m from 3m
    near = follows in _STATURE or placed or lower[stop + 2] in _STATURE
    return near or (follows == "(" and _is_length(context, stop + 2)) or _is_told(context, numeral)


def _is_told(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether the clause tells of a length: "swam 200m", "the river peaked at 4.7m", but not "3m viewers"."""
    lower, first, stop = context.lower, numeral.first, numeral.stop + 1
    begin = context.sentence(first)[0]
    told = lower[max(first - _NEAR, begin) : first]
    if _GOING.isdisjoint(told[-2:]) and (lower[first - 1] not in _REACHING or not _tells_length(context, first, begin)):
        return False
    counted = noun_after(context, stop)
    return counted is None or not is_plural(lower[counted[1] - 1])


def _tells_length(context: ClaimContext, first: int, begin: int) -> bool:
    """Say whether the words before a number are of a length: a depth, a leap of 6.84, or another number of metres."""
    lower = context.lower
    near = lower[max(first - _NEAR, begin) : first]
    if not _EXTENTS.isdisjoint(near) or (lower[first][-3:-2] == "." and not _MARKS.isdisjoint(near)):
        return True
    return "." in lower[first] and not _LENGTHS.isdisjoint(lower[max(first - _FAR, begin) : first])


def _is_length(context: ClaimContext, index: int) -> bool:
    """Say whether a length in another unit stands at ``index``: "37m (121ft)"."""
    numeral = context.numerals.get(index)
    unit = context.unit_at(numeral.stop) if numeral else None
    return unit is not None and unit[0].dimension == "length"
