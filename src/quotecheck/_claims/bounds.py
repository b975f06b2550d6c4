"""Words that make bounds of a number: "more than", "up to", "or so"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.currencies import currencies
from quotecheck._claims.words import DETERMINERS, OVER_UNDER, STOPS
from quotecheck._lexicon import section, word_class
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Direction, Modifier

Phrases = dict[str, tuple[tuple[tuple[str, ...], Modifier], ...]]
"""Phrases by the word that touches the number, the longest first."""

_JOINING = HYPHENS | {"old"}
_APART = frozenset({"the", "age", "of", "a", "an"})
_DURING = frozenset({"over", "past"})
_EXTREMES = frozenset({"maximum", "minimum"})
_OWN_EXTREME = word_class("possessive") | {"annual", "daily", "monthly", "overnight", "seasonal", "summer", "winter"}
"""Words before a maximum or minimum that was reached, and is no limit."""
_PERIOD_OPENERS = frozenset(
    {"for", "of", "in", "after", "just", "well", "little", "slightly", "is", "was", "lasted", "took", "takes", "spent"}
    | {"spanning", "has", "to", "a", "far", "taken", "last", "be", "with", "from", "somewhat", "served", "held"}
)


_APPROACHING = frozenset({"approached", "approaches", "neared", "nears"})
"""Verbs of figures that people and trains do as well."""
_MANY = 1000
_ABOUT_WHAT = word_class("word_of_topic")


MOVING_UP = word_class("be", "verb_of_motion", "verb_of_step") | {"'s", "’s"}
"""Words after which "up to" tells where a figure has gone, and not how far it may go."""
STEPPING = word_class("verb_of_step")
"""Those of them that tell of figures alone: "the working week edged up to 40 hours"."""
PUSHING = word_class("verb_of_pushing")
"""Verbs that "up" and "down" make tell what somebody makes go: "pushed inflation up to 5 percent"."""
_PUSHED = 6
_COURSES = word_class("verb_of_going") | {"journey", "race", "raced", "races", "rode", "spread", "trip"}
"""Words after which "over" tells how far something reaches."""
_FIRM = frozenset({"length", "mass", "time", "speed", "area", "volume"})
_PARTS = frozenset({"floors", "levels", "storeys", "stories", "legs", "sessions", "episodes"})
"""What something extends over."""
_COMING = MOVING_UP | {"bounced", "came", "climbed", "climbing", "coming", "rebounded", "rose", "rising"}
_ARTICLES = word_class("article")
_BESIDE_LEVEL = OVER_UNDER | {"beyond", "than"}
"""Words that may follow one figure and precede the next."""
FLOORS = (Modifier.MORE_THAN, Modifier.EQUAL_OR_MORE)
CEILINGS = (Modifier.LESS_THAN, Modifier.EQUAL_OR_LESS)


class Bounded(NamedTuple):
    """An amount with its modifier words, at tokens ``first`` up to ``stop``, in its sentence."""

    amount: Amount
    first: int
    stop: int
    modifier: Modifier | None
    sentence: tuple[int, int]


def is_firm(amount: Amount) -> bool:
    """Say whether an amount is of what seldom goes up or down: "up to three hours late"."""
    return amount.unit is not None and amount.unit.dimension in _FIRM


@cache
def phrases() -> tuple[Phrases, Phrases]:
    """Return the modifiers before a number by last word, and those after it by first word."""
    before: Phrases = {}
    after: Phrases = {}
    for table, title, touching in ((before, "before", -1), (after, "after", 0)):
        for phrase, modifier in section(f"modifiers.{title}").items():
            words = tuple(phrase.split(" "))
            found = (*table.get(words[touching], ()), (words, Modifier[modifier]))
            table[words[touching]] = tuple(sorted(found, key=lambda each: -len(each[0])))
    return before, after


def modifiers_before() -> Phrases:
    """Return the modifiers before a number, by the word that touches it."""
    return phrases()[0]


def bounded(context: ClaimContext, amount: Amount, floor: int) -> Bounded:
    """Return an amount with the modifier that stands before or after it in its sentence, not before ``floor``."""
    before, after = phrases()
    sentence = context.sentence(amount.first)
    first, stop, modifier, second = amount.first, amount.stop, None, None
    word = context.lower[first - 1]
    if word in before or word in _APART or word in HYPHENS:
        first, modifier = _before(context, amount, before, max(floor, sentence[0]))
    word = context.lower[stop]
    if word in after or amount.after > stop or word in _JOINING:
        stop, second = _after(context, amount, after)
    if modifier is None or (modifier is Modifier.APPROX and second is not None):
        modifier = second or modifier
    if amount.direction is Direction.FALL and modifier is Modifier.MORE_THAN:
        modifier = Modifier.LESS_THAN  # more than halved
    return Bounded(amount, first, stop, modifier or amount.modifier, sentence)


def _before(context: ClaimContext, amount: Amount, table: Phrases, floor: int) -> tuple[int, Modifier | None]:
    lower = context.lower
    place = amount.first
    if place > floor and lower[place - 1] in HYPHENS:
        place -= 1
    for _ in range(4):
        if place <= floor:
            break
        for words, modifier in table.get(lower[place - 1], ()):
            start = place - len(words)
            if (
                start >= floor
                and tuple(lower[start:place]) == words
                and (start > floor or not floor or context.sentence(start)[0] == start)
            ):
                if not _applies(context, amount, lower[place - 1], start):
                    return amount.first, None
                return start, modifier
        if lower[place - 1] == "of" and place - 3 >= floor and lower[place - 3] == "estimated":
            return amount.first, Modifier.APPROX  # an estimated loss of $4 million
        if lower[place - 1] not in _APART or lower[place - 1 : place + 1] == ["of", "the"]:
            break
        place -= 1
    return amount.first, None


def _applies(context: ClaimContext, amount: Amount, word: str, start: int) -> bool:
    """Say whether the words are a modifier here and not a preposition: "over five years" is a period."""
    lower = context.lower
    tied = lower[start - 1] in HYPHENS and context.tokens.touches(start)  # a 4-under 68
    topic = word in {"about", "around"} and lower[start - 1] in _ABOUT_WHAT
    reached = lower[start] in _EXTREMES and lower[start - 1] in _OWN_EXTREME  # its annual minimum of 4
    if tied or topic or reached or _is_of_level(context, amount, word) or _is_met(context, amount, word):
        return False
    if word in _DURING and not amount.rule.startswith("age"):
        return _exceeds(context, amount, start)
    if word == "some":
        return amount.rule != "vague_count" or lower[amount.stop] != "of"
    if word == "to" and lower[start] == "up":
        return not moves_up(context, start, amount)
    if word == "within":
        banded = amount.lower != amount.upper and start + 1 < amount.first
        return amount.unit is not None and not banded  # within the 2-3% band
    return True


def _is_met(context: ClaimContext, amount: Amount, word: str) -> bool:
    """Say whether a verb of approaching tells of those who are met: "approached two men"."""
    if word not in _APPROACHING or amount.unit is not None or amount.upper is None or amount.upper >= _MANY:
        return False
    return context.lower[amount.stop].isalpha() and context.lower[amount.stop] not in STOPS


def _is_of_level(context: ClaimContext, amount: Amount, word: str) -> bool:
    """Say whether a duration only names a level that something is above or below: "above the five-year average"."""
    if not amount.joined or amount.rule != "duration" or word not in _BESIDE_LEVEL:
        return False
    return context.lower[amount.first - 1] in _ARTICLES


def moves_up(context: ClaimContext, place: int, amount: Amount) -> bool:
    """Say whether "up to" at ``place`` tells where a figure has gone: not in "buy back up to", "there were up to"."""
    before, further = context.lower[place - 1], context.lower[place - 2]
    if is_firm(amount) and before not in STEPPING:
        return False
    if before in MOVING_UP:
        return further != "there" and (before != "back" or further in _COMING)
    priced = amount.unit is not None and amount.unit.dimension in {"currency", "percentage"}
    return priced and _is_pushed(context, place)


def _is_pushed(context: ClaimContext, place: int) -> bool:
    """Say whether a verb makes what stands before "up" go: "pushed inflation up to"."""
    for at in range(place - 2, max(place - _PUSHED, 0), -1):
        if context.lower[at] in PUSHING:
            return True
        if not context.lower[at].isalpha() or context.lower[at] in _NO_OBJECT:
            break
    return False


_NO_OBJECT = STOPS - DETERMINERS - {"of", "in"}


def _exceeds(context: ClaimContext, amount: Amount, start: int) -> bool:
    """Say whether "over" makes a bound: not in "over five years", "run over two miles"."""
    before = context.lower[start - 1]
    if amount.unit is None:
        return context.lower[amount.stop] not in _PARTS  # 40 rooms over six floors
    if amount.unit.dimension != "time":
        return before not in _COURSES or not is_firm(amount)
    return before in _PERIOD_OPENERS or context.lower[amount.stop] in {"ago", "old", "later"}


def _after(context: ClaimContext, amount: Amount, table: Phrases) -> tuple[int, Modifier | None]:
    lower = context.lower
    places = [amount.stop]
    if amount.after > amount.stop:
        places.append(amount.after)
    if lower[amount.stop] in HYPHENS or lower[amount.stop] == "old":
        places.append(amount.stop + 1)
    for place in places:
        for words, modifier in table.get(lower[place], ()):
            stop = place + len(words)
            if tuple(lower[place:stop]) == words and _follows(context, words, stop):
                return stop, modifier
    return amount.stop, None


def _follows(context: ClaimContext, words: tuple[str, ...], stop: int) -> bool:
    """Say whether what follows leaves the modifier to the number: "ten or more hours", not "or less likely"."""
    if words == ("odd",):
        return context.lower[stop - 2] in HYPHENS
    if words == ("plus",):
        free = not context.lower[stop][:1].isalnum() and context.words[stop] not in currencies().sign
        return context.lower[stop - 2] in HYPHENS or free
    if words[0] == "or" and context.lower[stop] == "than":
        return False
    leads_on = words[0] == "at" or words[-1] in OVER_UNDER
    return not (leads_on and (stop in context.numerals or context.words[stop] in currencies().sign))


def interval(bounds: Bounded) -> Amount:
    """Return the amount with the bounds that its modifier leaves."""
    amount, modifier = bounds.amount, bounds.modifier
    if modifier in FLOORS:
        return amount._replace(upper=None)
    if modifier in CEILINGS:
        return amount._replace(lower=None)
    return amount
