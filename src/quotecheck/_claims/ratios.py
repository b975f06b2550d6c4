"""Shares of a whole and numbers of times: "one in five", "two-thirds", "doubled"."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import DASHES, Amount, ClaimContext, ClaimRule
from quotecheck._claims.rates import DATING
from quotecheck._claims.rates import LINKS as RATE_LINKS
from quotecheck._claims.words import STOPS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import Numeral, NumeralKind, quotient
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import ChangeRole, Direction
from quotecheck.records import Unit

RATIO = Unit("ratio", "ratio")
MULTIPLE = Unit("multiple", "multiple")

_IN = ({"in"}, {"out", "of"}, {"of", "every"}, {"in", "every"}, {"out", "of", "every"})
LINKS = frozenset().union(*_IN)
_PAIRED = frozenset({"dozen", "hundred"})
_COMPARING = frozenset(
    {
        *("as", "the", "that", "those", "its", "their", "his", "her", "more", "higher"),
        *("greater", "larger", "bigger", "faster", "longer", "less", "fewer", "lower"),
        *("what", "likelier", "worse", "better", "stronger", "older", "smaller"),
    }
)
_VALUED = frozenset({"sales", "earnings", "revenue", "revenues", "income", "profit", "profits", "ebitda"})
"""What firms are worth a number of times of."""
_PROSPECTIVE = frozenset({"annual", "core", "estimated", "expected", "forecast", "forward", "future", "projected"})
_SHARE_OF = word_class("article", "demonstrative", "possessive") | {
    *("of", "all", "what", "as", "price", "say", "said", "were", "was", "are", "have", "had", "to", "in", "from"),
    *("since", "or", "", ".", ",", ";", ")"),
}
_AS_MUCH = frozenset({"many", "much", "likely", "often"})
_BEFORE_TWICE = frozenset({"than", "nearly", "almost", "about", "over", "roughly", "least"})
_BEFORE_VERB = word_class("modal") | {"to", "than", "nearly", "almost", "did", "they"}
_LEVELS = frozenset({"the", "what", "its", "their", "that", "those"})
"""Words that open what something is the double of."""
_IDIOMS = frozenset({"down", "back", "over", "up"})
_LASTING = frozenset({"after", "for", "in", "through"})
"""What the quarters of a match or a year are counted after: "led through three quarters"."""
_ORDINAL_HALVES = frozenset(
    {"first", "second", "last", "latter", "this", "other", "previous", "next", "better", "worse"}
)


@rule(
    examples=[
        ("⟦One in five⟧ homes has no heating.", "0.2 ratio | homes"),
        ("⟦Three out of four⟧ pupils passed.", "0.75 ratio | pupils"),
        ("⟦One home in nine⟧ is empty.", "0.111111111111 ratio | home"),
        ("⟦One driver in every eight⟧ was tested.", "0.125 ratio | driver"),
        ("The chance is ⟦one in a million⟧.", "0.000001 ratio"),
    ],
    silent=["She was born one in 1950.", "They won two in five years."],
)
def one_in_some(context: ClaimContext, index: int) -> Amount | None:
    """A number in, out of or of every larger number is a share of one."""
    part = context.numerals[index]
    lower = context.lower
    link = part.stop + 1 if lower[part.stop] in HYPHENS else part.stop
    if lower[index] == "one" and lower[link + 1] == "in" and lower[link].isalpha() and lower[link] not in STOPS:
        return _one_thing_in(context, link)
    place = link
    while lower[place] in LINKS and place < link + 3:
        place += 1
    scored = lower[index - 1] in DASHES and context.tokens.touches(index)  # won 5-3 in 11 innings
    if scored or place == link or set(lower[link:place]) not in _IN:
        return None
    if lower[place] in HYPHENS:
        place += 1
    whole = context.numerals.get(place)
    if whole is None or place in context.hidden or whole.upper != whole.lower or _is_many(context, part, whole):
        return None
    if not 0 < part.upper < whole.upper or part.upper != part.upper.to_integral_value():
        return None
    unit = context.unit_at(whole.stop)
    if unit is not None and unit[0].dimension in {"time", "percentage"}:
        return None
    value = quotient(part.upper, whole.upper)
    joined = lower[part.stop] in HYPHENS or lower[whole.stop] in HYPHENS
    return Amount(part.first, whole.stop, value, value, one_in_some.name, RATIO, joined=joined)


def _is_many(context: ClaimContext, part: Numeral, whole: Numeral) -> bool:
    """Say whether a number with a scale is none that a share is told of: but one in 2.5 million."""
    return whole.scaled and (part.upper != 1 or context.lower[whole.stop - 1] in _PAIRED)


def _one_thing_in(context: ClaimContext, noun: int) -> Amount | None:
    """Read "one child in six": what is counted stands inside; not "one win in six games"."""
    every = context.lower[noun + 2] == "every"
    whole = context.numerals.get(noun + 2 + every)
    if whole is None or whole.first in context.hidden or whole.scaled or whole.upper != whole.lower or whole.upper <= 1:
        return None
    follows = context.lower[whole.stop]
    if not every and follows.isalpha() and follows not in STOPS and not follows.endswith("ed"):
        return None
    value = quotient(Decimal(1), whole.upper)
    return Amount(noun - 1, whole.stop, value, value, one_in_some.name, RATIO, subject=(noun, noun + 1))


@rule(
    examples=[
        ("⟦Nearly two-thirds⟧ of tenants stayed away.", "0.666666666667 ratio APPROX | tenants"),
        ("The firm cut its costs by ⟦half⟧.", "0.5 ratio FALL BY | its costs"),
        ("The Jets are ⟦3 1/2⟧ games ahead.", "3.5 | games"),
    ],
    silent=[
        "Rents fell in the first three quarters.",
        "He led in the first half.",
        "Sales rose in the half, and in the April-September half.",
        "It lost money in nine quarters.",
        "They led through three quarters.",
        "Her half brother came third.",
    ],
)
def fraction(context: ClaimContext, index: int) -> Amount | None:
    """A fraction of something counted or measured is a share of one."""
    numeral = context.numerals[index]
    if numeral.kind is not NumeralKind.FRACTION:
        return None
    lower = context.lower
    if lower[numeral.stop - 1] == "half" and (
        (lower[numeral.stop] not in _SHARE_OF and lower[numeral.first - 1] not in _BEFORE_TWICE)
        or lower[numeral.first - 1] in _ORDINAL_HALVES
        or (lower[numeral.first - 1] == "the" and lower[numeral.stop] != "of")
        or numeral.first - 1 in context.hidden
    ):
        return None
    whole_parts = lower[numeral.stop - 1] == "quarters" and lower[numeral.first - 1] in _LASTING
    if lower[numeral.stop] in HYPHENS or (whole_parts and lower[numeral.stop] != "of"):
        return None
    mixed = numeral.upper > 1  # 3 1/2 games
    unit = None if mixed else RATIO
    return Amount(numeral.first, numeral.stop, numeral.lower, numeral.upper, fraction.name, unit, bare=mixed)


@rule(
    examples=[
        ("The yard has ⟦three times⟧ as many cranes.", "3 multiple | cranes"),
        ("It trades at ⟦9 times⟧ forward earnings.", "9 multiple | forward earnings"),
        ("That is ⟦about 10 times⟧ the usual rainfall.", "10 multiple APPROX | usual rainfall"),
        ("Imports grew by ⟦a factor of six⟧.", "6 multiple RISE BY | Imports"),
        ("The new hall is ⟦four times⟧ as wide as the old one.", "4 multiple | The new hall"),
    ],
    silent=["He was arrested three times in May.", "A wren sings 4.5 times a minute."],
)
def times(context: ClaimContext, index: int) -> Amount | None:
    """A number of times, or -fold, before what is compared, is a multiple."""
    numeral = context.numerals[index]
    lower = context.lower
    if lower[index - 3 : index] == ["a", "factor", "of"]:
        return Amount(index - 3, numeral.stop, numeral.lower, numeral.upper, times.name, MULTIPLE)
    place = numeral.stop + 1 if lower[numeral.stop] in HYPHENS else numeral.stop
    if lower[place] == "x" and context.tokens.touches(place) and not context.lower[place + 1][:1].isdigit():
        return Amount(index, place + 1, numeral.lower, numeral.upper, times.name, MULTIPLE)  # grew 10x
    compares = _is_compared(lower, place + 1) or (_is_broken(numeral) and not _is_rate(lower, place + 1))
    if lower[place] == "fold" or (lower[place] == "times" and compares):
        return Amount(
            numeral.first, place + 1, numeral.lower, numeral.upper, times.name, MULTIPLE, joined=lower[place] == "fold"
        )
    return None


def _is_compared(lower: list[str], place: int) -> bool:
    """Say whether what a number of times is of stands at ``place``: "the usual", "over the limit"."""
    if lower[place] in _VALUED or (lower[place] in _PROSPECTIVE and lower[place + 1] in _VALUED):
        return True
    return lower[place] in _COMPARING or (lower[place] in {"over", "above"} and lower[place + 1] in {"the", "its"})


def _is_rate(lower: list[str], place: int) -> bool:
    """Say whether a number of times is told per unit: "4.5 times a minute", but not "3.1 times a year ago"."""
    return lower[place] in RATE_LINKS and lower[place + 2] not in DATING


def _is_broken(numeral: Numeral) -> bool:
    """Say whether a number is no whole one: nothing happens 3.1 times."""
    return numeral.upper != numeral.upper.to_integral_value()


@rule(
    "@changes.multiply",
    examples=[
        ("Rents have ⟦more than doubled⟧ since May.", "2.. multiple MORE_THAN RISE BY | Rents"),
        ("The bank ⟦halved⟧ its dividend.", "0.5 multiple FALL BY | its dividend"),
        ("The toll is ⟦more than double⟧ the usual price.", "2.. multiple MORE_THAN | usual price"),
    ],
    silent=["The double standard is plain.", "He doubled down on it.", "It was a double murder."],
)
def multiplying(context: ClaimContext, index: int) -> Amount | None:
    """A verb that multiplies, such as double or halve, states a multiple and a change."""
    word = context.lower[index]
    before = context.lower[index - 1]
    acts = before in _BEFORE_VERB or (is_plural(before) and context.lower[index + 1] in {"from", "to"})
    if before in _BEFORE_TWICE and context.lower[index + 1] in _LEVELS:  # is more than double the average
        acts = not _BEFORE_VERB.isdisjoint(context.lower[index - 3 : index - 1])
    if word in {"double", "treble", "triple", "quadruple", "halve"} and not acts:
        if context.lower[index + 1] in _LEVELS and word != "halve":
            times_more = _multiple(word)
            return Amount(index, index + 1, times_more, times_more, multiplying.name, MULTIPLE)
        return None
    follows = context.lower[index + 1]
    if word in {"double", "treble", "triple"} and follows.isalpha() and follows not in STOPS:
        return None  # double digits
    if follows in _IDIOMS or (follows in HYPHENS and context.tokens.touches(index + 1)):
        return None  # doubled down, double-A
    if follows == "what":  # more than double what it was
        return Amount(index, index + 1, _multiple(word), _multiple(word), multiplying.name, MULTIPLE)
    return _changing(index, word)


def _changing(index: int, word: str) -> Amount:
    value = _multiple(word)
    direction = Direction.FALL if value < 1 else Direction.RISE
    return Amount(index, index + 1, value, value, multiplying.name, MULTIPLE, direction=direction, role=ChangeRole.BY)


@rule(
    "@changes.fold",
    examples=[
        ("The hall holds ⟦twice⟧ as many people.", "2 multiple | people"),
        ("Their rent is ⟦twice⟧ that of a flat in Leeds.", "2 multiple | Their rent"),
        ("Exports saw a ⟦threefold⟧ increase.", "3 multiple RISE BY | Exports"),
    ],
    silent=["She scored twice on Sunday.", "They train twice a week."],
)
def fold(context: ClaimContext, index: int) -> Amount | None:
    """A word for a number of times, before what is compared, is a multiple."""
    word = context.lower[index]
    if word == "twice" and not _compares(context, index):
        return None
    value = Decimal(section("changes.fold")[word])
    return Amount(index, index + 1, value, value, fold.name, MULTIPLE, joined=word != "twice")


def _compares(context: ClaimContext, index: int) -> bool:
    """Say whether "twice" compares rather than counts occasions."""
    lower = context.lower
    follows = lower[index + 1]
    if follows == "as":
        return lower[index + 2] in _AS_MUCH or "as" in lower[index + 3 : index + 6]
    return follows in _COMPARING or (lower[index - 1] in _BEFORE_TWICE and follows not in {"a", "in", "on", "since"})


def _multiple(word: str) -> Decimal:
    return Decimal(section("changes.multiply")[word])


RATIO_RULES: tuple[ClaimRule, ...] = (one_in_some, fraction, times)
WORD_RULES: tuple[ClaimRule, ...] = (multiplying, fold)
