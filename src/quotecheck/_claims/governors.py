"""The verbs, nouns and adverbs of change, and the one that governs a figure."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.bounds import PUSHING, Bounded
from quotecheck._claims.effects import makes_change
from quotecheck._claims.phrases import Place
from quotecheck._claims.words import ADVERBS, CALENDAR, DETERMINERS, PERIODS, PREPOSITIONS, STOPS, VERBAL_NOUNS
from quotecheck._lexicon import section, word_class
from quotecheck._tokens import HYPHENS, is_number
from quotecheck.kinds import ChangeRole, Direction

ROLES = {"by": ChangeRole.BY, "to": ChangeRole.TO, "from": ChangeRole.FROM, "of": ChangeRole.BY}
"""What a figure is by the preposition before it."""
CHANGING = frozenset({"percentage", "currency", "other", "multiple", "ratio"})
"""Dimensions of what changes without a preposition: "rose 3 percent"."""

BESIDE = word_class("word_beside_figure")
"""What may stand between a preposition and its figure: "to a record $5 million"."""

_DOUBLING = frozenset({"chop", "sag", "skid", "drop", "slip", "dip", "cut", "trim"})
_MOVED = frozenset({"by", "from", "to"})
_SUMMING = 5
"""Tokens of "by an average of" and what may stand between them."""
_REACHED = frozenset({"above", "below", "beyond"})
"""Words that make a figure the one that is passed."""
_EXTREMES = frozenset({"high", "low"})
_REACH = 12
"""Tokens between a figure and the word that governs it."""
_BETWEEN = frozenset(
    DETERMINERS
    | {"of", "in", "on", "for", "and", "'s", "’s", "-", "as", "much", "at", "another", "further", "price", "than"}
)
"""Stop words that the thing that changes may contain: "raised the tax on sales to"."""
_LOOSE = frozenset(
    ADVERBS | CALENDAR | {"a", "an", "the", "another", "further", "as", "much", "last", "this", "by", "-", "between"}
)
_WHEN = PERIODS | {"ago", "in", "since"}
_CLOSED = frozenset({";", ":", "(", ")", "“", '"', "."})
_OPENING = frozenset({"“", '"', "‘"})
_SUMMARY = frozenset({"average", "combined", "maximum", "mean", "median", "minimum", "total"})
_LEVELS = frozenset(
    {
        "range",
        "level",
        "high",
        "low",
        "peak",
        "record",
        "forecast",
        "estimate",
        "projection",
        "target",
        "reading",
        "rate",
        "pace",
    }
)
"""What a figure may be of: "fell to a two-year low of 4 percent"."""
_FORESEEING = frozenset({"estimate", "forecast", "guidance", "outlook", "prediction", "projection", "target"})
_QUALIFIED = 7
"""Such a level takes at most so many tokens."""
_COMPOUNDS = {("high", "jump"), ("long", "jump"), ("ski", "jump"), ("storm", "surge"), ("tidal", "surge")}
"""Names of things that tell of no change, though their second word does."""
_FARING = frozenset({"better", "worse"})
_ARTICLES = word_class("article")
TIED = frozenset({"due", "thanks", "compared", "according", "close", "similar", "equal", "owing", "relative", "next"})
"""Words that "to" belongs to."""
_WITH_ADVERB = frozenset({"is", "was", "are", "were", "gone", "went", ",", "closed", "ended", "finished", "be"})
_BEFORE_VERB = word_class("modal") | {"to", "and"}
_EQUALLING = frozenset({"amount", "amounts", "amounted", "came", "comes", "equal", "equals", "total", "totaled"})


class Governor(NamedTuple):
    """A word of change.

    Attributes:
        kind: "verb", "transitive", "noun" or "adverb".
        direction: Which way it goes.
    """

    kind: str
    direction: Direction


class Change(NamedTuple):
    """What a figure is to its change.

    Attributes:
        direction: Which way it goes.
        role: BY, FROM or TO.
        governor: Index of the verb, noun or adverb that tells.
        kind: The governor's kind, "chained" to the figure before, or "beside" what changes.
        object: Tokens between the governor and the figure that may name what changes, or of what it stands beside.
    """

    direction: Direction
    role: ChangeRole
    governor: int
    kind: str
    object: tuple[int, int] | None = None


@cache
def governors() -> dict[str, Governor]:
    """Return every form of every word of change."""
    found = {noun: Governor("noun", direction) for noun, direction in change_nouns().items()}
    for kind in ("verb", "transitive"):
        for lemma, direction in section(f"changes.{kind}").items():
            found |= dict.fromkeys(_forms(lemma), Governor(kind, Direction[direction]))
    found |= {form: found[lemma] for form, lemma in section("changes.irregular").items()}
    return found | {adverb: Governor("adverb", direction) for adverb, direction in change_adverbs().items()}


@cache
def change_nouns() -> dict[str, Direction]:
    """Return the nouns of change, singular and plural, with their directions."""
    nouns = section("changes.noun").items()
    return {form: Direction[direction] for noun, direction in nouns for form in (noun, noun + "s")}


@cache
def change_adverbs() -> dict[str, Direction]:
    """Return the adverbs of change with their directions."""
    return {adverb: Direction[direction] for adverb, direction in section("changes.adverb").items()}


@cache
def _words_of_change() -> frozenset[str]:
    return frozenset(governors())


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma[-1] == "y" and lemma[-2] not in "aeo":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma.removesuffix("e")
    return lemma, lemma + "s", stem + "ed", stem + "ing"


def governing(context: ClaimContext, figure: Bounded, first: int) -> Change | None:
    """Find the verb or noun of change that governs a figure, from right to left, back to token ``first``."""
    lower = context.lower
    stop = figure.first
    stop = past_summary(context, stop)
    while stop > first and lower[stop - 1] in BESIDE:
        stop -= 1
    stop -= lower[stop - 1] in _OPENING and lower[stop - 2] in ROLES  # dropped by "a third"
    link = lower[stop - 1] if stop > first and lower[stop - 1] in ROLES else ""
    stop -= bool(link)
    stop -= link != "" and lower[stop - 1] in _OPENING  # dropped "by a third"
    if not link and (lower[stop] in _REACHED or (lower[stop] == "as" and lower[stop + 1] in _EXTREMES)):
        link = "to"  # fell below 4 percent, rose as high as 9
    elif link == "to" and (is_number(lower[stop - 1]) or lower[stop - 1] in TIED):
        return None  # outvoted them 41 to 22, fell due to 4 strikes
    loose = True
    for at in range(stop - 1, max(first, stop - _REACH) - 1, -1):
        word = lower[at]
        found = _suited(context, figure, at, stop, link)
        if found is not None and not (link == "of" and word not in change_nouns()):
            change = _change(context, figure, found, (at, stop), link, loose=loose)
            if change is not None or found.kind != "adverb":
                return change
        through = word == "through" and lower[at + 1] in CALENDAR  # its forecast for the year through March
        passes = through or word in _BETWEEN or word in _LOOSE
        if word in STOPS and not passes and not _is_changed(lower, at):
            return None
        if word in _CLOSED or word == "change" or (word == "," and not link):
            return None
        loose = loose and (word in _LOOSE or word in _WHEN or word.endswith("ly"))
    return None


def _suited(context: ClaimContext, figure: Bounded, at: int, stop: int, link: str) -> Governor | None:
    """Return the word of change at a token, as it may govern a figure that begins at ``stop``."""
    found = _governor(context, at)
    if found is None:
        return None
    if found.kind == "noun" and (_modifies(context.lower, at, stop) or _is_foreseen(context.lower, at)):
        return None
    if link in _MOVED and _is_pushed(context, figure, at, stop):
        return Governor("transitive", found.direction)
    return found


def _is_pushed(context: ClaimContext, figure: Bounded, at: int, stop: int) -> bool:
    """Say whether "up" or "down" stands between a verb and what that makes go: "pushed up rents by 5 percent"."""
    lower, unit = context.lower, figure.amount.unit
    if lower[at] not in {"up", "down"} or lower[at - 1] not in PUSHING or unit is None:
        return False
    return at + 1 < stop and unit.dimension in CHANGING and lower[at + 1] not in PREPOSITIONS


def _is_changed(lower: list[str], at: int) -> bool:
    """Say whether a word that may be a verb is the noun that a verb of change is about: "raised pay by"."""
    return lower[at] in VERBAL_NOUNS and (lower[at - 1] in governors() or lower[at - 1] in DETERMINERS)


def _modifies(lower: list[str], at: int, stop: int) -> bool:
    """Say whether a noun of change only tells of what kind another noun is: "cut its growth forecast to"."""
    after = lower[at + 1]
    return at + 1 < stop and after.isalpha() and after not in STOPS and after not in _LOOSE and after not in _WHEN


def _is_foreseen(lower: list[str], at: int) -> bool:
    """Say whether a noun of change is but what a forecast is for: "raised its forecast for growth to"."""
    for place in range(at - 1, at - 4, -1):
        if lower[place] == "for":
            return lower[place - 1].removesuffix("s") in _FORESEEING
    return False


def tells_no_change(context: ClaimContext, figure: Bounded, first: int) -> bool:
    """Say whether no word of change stands so near before a figure that it may govern it."""
    stop = figure.first
    return _words_of_change().isdisjoint(context.lower[max(first, stop - _REACH - _SUMMING) : stop])


def past_summary(context: ClaimContext, index: int) -> int:
    """Return where a figure begins, its average or total before it: "rose by an average of 5 percent"."""
    lower = context.lower
    if lower[index - 1] == "between" and lower[index - 2] in ROLES and index > 1:
        return index - 1  # to between 2 and 3 percent
    if lower[index - 1] != "of" or index <= 3:
        return index
    if lower[index - 2] in _LEVELS:
        for place in range(index - 3, max(index - 3 - _QUALIFIED, 0), -1):
            if lower[place] in ROLES and lower[place] != "of":
                return place + 1  # from a previous range of 2 to 3 percent, to a record low of 4
            if lower[place] in PREPOSITIONS or (not lower[place][0].isalnum() and lower[place] not in HYPHENS):
                break
    return index - 3 if lower[index - 2] in _SUMMARY else index


def _governor(context: ClaimContext, at: int) -> Governor | None:
    found = governors().get(context.lower[at])
    if context.lower[at] == "off" and context.lower[at - 1] in _FARING:
        return None  # better off by £400
    if (context.lower[at - 1], context.lower[at]) in _COMPOUNDS:
        return None
    if found is not None and context.lower[at - 1] in _ARTICLES and context.lower[at] not in change_nouns():
        return None  # a narrow four points
    if context.lower[at] == "lower" and context.lower[at - 1] in _BEFORE_VERB:
        return Governor("transitive", Direction.FALL)
    return found


def _change(  # noqa: PLR0913 - all that the search has found
    context: ClaimContext, figure: Bounded, found: Governor, place: Place, link: str, *, loose: bool
) -> Change | None:
    """Return the change that a governor at ``place[0]`` makes of a figure that begins at ``place[1]``."""
    lower = context.lower
    at = place[0]
    role = ROLES.get(link)
    before = lower[at - 1]
    if lower[at] in change_nouns() and (
        link == "of" or found.kind == "noun" or before in DETERMINERS or before.endswith("ly")
    ):
        unit = figure.amount.unit
        timed = unit is not None and unit.dimension == "time"
        return None if timed and role is ChangeRole.BY else _noun_change(context, place, role)
    if found.kind == "noun" or (found.kind == "adverb" and not (loose and (link or before in _WITH_ADVERB))):
        return None
    if not makes_change(context, figure, found.kind, lower[at], role):
        return None
    if loose or found.kind == "adverb":
        return Change(found.direction, role or ChangeRole.BY, at, found.kind)
    return _verb_change(context, figure, found, place, role)


def _noun_change(context: ClaimContext, place: Place, role: ChangeRole | None) -> Change | None:
    """Read "an increase of 5 percent", "a fall in rents to $900"."""
    at, stop = place
    if context.lower[stop] == "of" and stop > at + 1 and context.lower[at + 1] != "in":
        return None  # a gain on the sale of two shops
    if role is None or any(word in _EQUALLING for word in context.lower[at + 1 : stop]):
        return None
    return Change(change_nouns()[context.lower[at]], role, at, "noun", (at + 1, stop) if stop > at + 1 else None)


def _verb_change(
    context: ClaimContext, figure: Bounded, found: Governor, place: Place, role: ChangeRole | None
) -> Change | None:
    """Read a verb with more than adverbs before its figure: "raised rents by 5 percent", "rose a mere 5%"."""
    at, stop = place
    unit = figure.amount.unit
    if role is None and (unit is None or unit.dimension not in CHANGING or context.lower[stop - 1] == "at"):
        return None
    after = context.lower[at + 1]
    direct = found.kind == "transitive" and after not in PREPOSITIONS
    if direct:
        return Change(found.direction, role or ChangeRole.BY, at, "transitive", (at + 1, stop))
    if role is not None or (found.kind == "verb" and after in {"a", "an"}):
        return Change(found.direction, role or ChangeRole.BY, at, "verb")
    return None
