"""Bare numbers: what is counted, and which numbers are names, codes and labels instead."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, Amount, ClaimContext, ClaimRule
from quotecheck._claims.currencies import APART, currencies
from quotecheck._claims.governors import BESIDE
from quotecheck._claims.labels import is_label
from quotecheck._claims.money import letter_scale, scaled
from quotecheck._claims.ones import counts_one
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.words import DETERMINERS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Modifier

_PLAIN = (NumeralKind.DIGITS, NumeralKind.WORDS)
_REACH = 12
_TELLING = word_class("be", "have", "verb_of_total") | {"at", "by", "from", "of", "over", "than", "to", "under"}
"""Words after which a number is one of a clause, and no distance that someone went."""
_LENGTHS = word_class("verb_of_going", "noun_of_extent") | {
    *("above", "apart", "away", "below", "deep", "feet", "fence", "ft", "high", "km", "long", "metre", "metres"),
    *("mile", "miles", "race", "span", "sprint", "tall", "tower", "tunnel", "wall", "water", "wide", "within"),
}
"""Words beside which "m" is metres."""
_FORMATS = frozenset({"2", "4", "5", "8", "10"})
"""Thousands of columns that pictures have, and of metres that are raced."""
_PLAN = "401"
_ORDINALS = frozenset({"hundredth", "thousandth", "millionth", "billionth"})
"""What a hyphen makes of a number: "its ten-millionth visitor"."""
_CAPITALS = frozenset({"B", "M"})
"""Letters that a blank may part from a count."""


@rule(
    examples=[
        ("The reef feeds ⟦tens of thousands⟧ of wading birds.", "10000..100000 APPROX | wading birds"),
        ("⟦Dozens⟧ were hurt.", "12..120 APPROX"),
        ("⟦A few thousand⟧ fans sang.", "2000..10000 APPROX | fans"),
        ("It took ⟦several hundred⟧ bricks.", "200..1000 APPROX | bricks"),
        ("It has ⟦a couple of hundred⟧ members.", "200 APPROX | members"),
    ],
    silent=["He scores goals."],
)
def vague_count(context: ClaimContext, index: int) -> Amount | None:
    """A plural such as dozens or tens of thousands is at least one and at most ten of it; several are at least two."""
    numeral = context.numerals[index]
    if numeral.kind is not NumeralKind.VAGUE:
        return None
    before = context.lower[index - 1]
    if before in {"the", "in"} and numeral.stop == index + 1 and context.lower[numeral.stop] != "of":
        return None  # "in the hundreds", "rank in the thousands"
    return Amount(
        index, numeral.stop, numeral.lower, numeral.upper, vague_count.name, modifier=Modifier.APPROX, scaled=True
    )


@rule(
    examples=[
        ("The bay shelters ⟦up to 1,340⟧ fishing boats.", "..1340 EQUAL_OR_LESS | fishing boats"),
        ("The talks drew ⟦three⟧ ministers.", "3 | ministers"),
        ("The app has ⟦2 B⟧ users.", "2000000000 | users"),
        ("Aid reached ⟦nine⟧ hard-hit towns.", "9 | hard-hit towns"),
        ("Divers sought ⟦two⟧ missing sailors.", "2 | missing sailors"),
        ("⟦One⟧ walker was hurt.", "1 | walker"),
        ("Studio 54 seats ⟦50⟧.", "50"),
        ("It was common (odds ratio ⟦2.04⟧).", "2.04 | odds ratio"),
        ("Risk fell (p=⟦0.03⟧).", "0.03 | p"),
        ("The court tried him on ⟦one⟧ count of arson.", "1 | count"),
        ("There is ⟦one⟧ bin for every 40 flats.", "1 per 40 flats | bin"),
        ("She sells ⟦50⟧ cups of tea a day.", "50 per day | cups"),
    ],
    silent=[
        "Flight 804 left on time.",
        "They greeted their ten-millionth guest.",
        "No one came.",
        "The F-16 landed.",
        "It is our No. 1 worry.",
        "Form 4 B pupils won.",
        "It shows 4K video.",
        "3M said it would pay.",
        "They meet in the last 16 on Sunday.",
        "Rooms were kept for Years 7 and 12.",
    ],
)
def count(context: ClaimContext, index: int) -> Amount | None:
    """A number without a unit counts the noun that follows, or what was counted before."""
    numeral = context.numerals[index]
    if context.lower[index] == "one" and numeral.stop == index + 1 and not counts_one(context, index):
        return None
    if numeral.kind not in _PLAIN or is_label(context, numeral):
        return None
    stop, least, most = numeral.stop, numeral.lower, numeral.upper
    if context.free(numeral):
        return Amount(index, stop, least, most, count.name, bare=True, scaled=numeral.scaled)
    scale, stop = _scale_of_count(context, numeral)
    if (context.tokens.touches(stop) and context.lower[stop].isalpha()) or context.lower[stop + 1] == "figure":
        return None  # 5G, 4x4, 10th, a six-figure sum
    ordinal = context.lower[stop] in HYPHENS and context.lower[stop + 1] in _ORDINALS
    if ordinal or (scale > 1 and not _is_scale(context, index, stop)):
        return None
    first, least, most = context.signed(numeral)
    joined = context.lower[stop] in HYPHENS and context.tokens.touches(stop) and context.tokens.touches(stop + 1)
    return Amount(
        first,
        stop,
        scaled(least, scale),
        scaled(most, scale),
        count.name,
        joined=joined,
        bare=True,
        scaled=numeral.scaled or scale > 1,
    )


def _scale_of_count(context: ClaimContext, numeral: Numeral) -> tuple[int, int]:
    """Return what a letter after a count multiplies it by, and where it stops: "5m", "8 B people"."""
    stop = numeral.stop
    scale = APART.get(context.lower[stop], 1) if context.words[stop] in _CAPITALS else 1
    if scale > 1 and not context.tokens.touches(stop) and context.words[numeral.first - 1].islower():
        phrase = noun_after(context, stop + 1)
        if phrase is not None and context.words[stop + 1].islower() and is_plural(context.lower[phrase[1] - 1]):
            return scale, stop + 1
    return letter_scale(context, numeral)


def _is_scale(context: ClaimContext, index: int, stop: int) -> bool:
    """Say whether the letter before ``stop`` scales a count, and is no unit and no part of a name."""
    letter = context.words[stop - 1]
    if letter == "K":
        return not _is_format(context, stop)
    if letter not in {"m", "b", "t"}:
        return True
    counted = stop + (context.lower[stop] == "of")
    phrase = noun_after(context, counted + (context.lower[counted] in DETERMINERS))
    counting = phrase is not None and is_plural(context.lower[phrase[1] - 1])
    return counting or _after_money(context, index) or _is_headcount(context, index, stop)


def _is_format(context: ClaimContext, stop: int) -> bool:
    """Say whether a number with a K names a format, a race or a plan: "4K video", "a 10K race", "her 401K"."""
    digits = context.words[stop - 2]
    if digits not in _FORMATS:
        return digits == _PLAN
    return noun_after(context, stop) is not None and not is_plural(context.lower[stop])


def _is_headcount(context: ClaimContext, index: int, stop: int) -> bool:
    """Say whether "m" is million by what the clause counts: "visitors fell to 1.4m", "an audience of 5m"."""
    lower, first = context.lower, context.sentence(index)[0]
    if lower[stop - 1] != "m":
        return False
    place = index - 1
    while place > first and lower[place] in BESIDE:
        place -= 1
    before = lower[max(first, index - _REACH) : index]
    if lower[place] not in _TELLING or not _LENGTHS.isdisjoint((*before, *lower[stop : stop + 4])):
        return False
    counted = section("people.counted")
    return any(word in counted or word[:-1] in counted for word in before)


def _after_money(context: ClaimContext, index: int) -> bool:
    """Say whether a sum with its sign ends at a dash before ``index``: "US$50m-60m"."""
    if context.words[index - 1] not in DASHES:
        return False
    sign = currencies().sign
    return any(word in sign for word in context.words[max(index - 5, 0) : index])


COUNT_RULES: tuple[ClaimRule, ...] = (vague_count, count)
