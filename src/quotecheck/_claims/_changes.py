"""Which way a figure goes, and whether it is what it changed by, from or to."""

from __future__ import annotations

from functools import cache

import attrs

from quotecheck._claims._amount import ClaimContext
from quotecheck._claims._bounds import Bounded
from quotecheck._claims._phrases import ADVERBS, CALENDAR, DETERMINERS, PREPOSITIONS, STOPS
from quotecheck._lexicon import section
from quotecheck.kinds import ChangeRole, Direction

_MOVING = frozenset({"rise", "rose", "rises", "rising", "risen", "grow", "grew", "grown", "shrank", "drop", "dropped"})
_ROLES = {"by": ChangeRole.BY, "to": ChangeRole.TO, "from": ChangeRole.FROM, "of": ChangeRole.BY}
_DOUBLING = frozenset({"drop", "slip", "dip", "cut", "trim"})
_REACH = 12
_NEAR = 4
_BETWEEN = DETERMINERS | {
    "of",
    "in",
    "on",
    "for",
    "and",
    "'s",
    "’s",
    "-",
    "as",
    "much",
    "at",
    "another",
    "further",
    "than",
    "price",
}
_LOOSE = (
    ADVERBS | CALENDAR | {"a", "an", "the", "another", "further", "as", "much", "last", "this", "by", "-", "between"}
)
_PERIODS = frozenset(
    {"year", "month", "week", "quarter", "years", "months", "weeks", "day", "days", "ago", "in", "since"}
)
_FILLERS = frozenset(
    {",", "or", "and", "(", ")", "a", "an", "the", "close", "closing", "finish", "end", "settle", "about", "some"}
    | {
        "around",
        "nearly",
        "almost",
        "just",
        "per",
        "share",
        "each",
        "day",
        "then",
        "several",
        "years",
        "ago",
        "roughly",
    }
    | {"in", "this", "last", "year", "month", "week", "quarter", "at", "on", "previous", "earlier", "than", "only"}
)
_BEFORE_VERB = frozenset({"to", "will", "would", "could", "may", "might", "should", "can", "must", "and"})
_EQUALLING = frozenset(
    {"amount", "amounts", "amounted", "came", "comes", "equal", "equals", "total", "totals", "totaled"}
)
_WITH_UP_TO = frozenset({"is", "was", "are", "were", "gone", "went", "go", "going", "goes", "'s", "back"})
_CHANGING = frozenset({"percentage", "currency", "other", "multiple", "ratio"})


@attrs.frozen
class Change:
    """What a figure is to its change.

    Attributes:
        direction: Which way it goes.
        role: BY, FROM or TO.
        governor: Index of the verb, noun or adverb that tells.
        kind: "verb", "transitive", "noun" or "adverb"; "chained" to the figure before.
        object: Tokens between the governor and the figure that may name what changes.
    """

    direction: Direction
    role: ChangeRole
    governor: int
    kind: str
    object: tuple[int, int] | None = None


@cache
def governors() -> dict[str, tuple[str, Direction]]:
    """Return every form of every word of change, with its kind and direction."""
    found: dict[str, tuple[str, Direction]] = {}
    found |= {noun: ("noun", direction) for noun, direction in _nouns().items()}
    for kind in ("verb", "transitive"):
        for lemma, direction in section(f"changes.{kind}").items():
            for form in _forms(lemma):
                found[form] = kind, Direction[direction]
    for form, lemma in section("changes.irregular").items():
        found[form] = found[lemma]
    for adverb, direction in _adverbs().items():
        found[adverb] = "adverb", direction
    return found


@cache
def _nouns() -> dict[str, Direction]:
    """Return the nouns of change, singular and plural."""
    return {
        form: Direction[direction] for noun, direction in section("changes.noun").items() for form in (noun, noun + "s")
    }


@cache
def _adverbs() -> dict[str, Direction]:
    return {adverb: Direction[direction] for adverb, direction in section("changes.adverb").items()}


def _forms(lemma: str) -> tuple[str, ...]:
    stem = lemma.removesuffix("e")
    if lemma in _DOUBLING:
        stem = lemma + lemma[-1]
    return lemma, lemma + "s", stem + "ed", stem + "ing"


def change_of(
    context: ClaimContext, figure: Bounded, previous: tuple[Bounded, Change | None] | None, first: int
) -> Change | None:
    """Return the change that a figure belongs to, looking back no further than token ``first``."""
    amount = figure.amount
    if amount.direction is not None and amount.role is not None:
        return Change(amount.direction, amount.role, amount.first, "transitive")
    if amount.rule.startswith("age") or (amount.joined and amount.rule == "duration"):
        return None
    return (
        _noun_after(context, figure)
        or _chained(context, figure, previous)
        or _adverb_before(context, figure, first)
        or _governed(context, figure, first)
    )


def _noun_after(context: ClaimContext, figure: Bounded) -> Change | None:
    """Read "a 12 percent drop", "a $5 pay rise", "5 percent higher"."""
    unit = figure.amount.unit
    if unit is None or unit.dimension not in _CHANGING:
        return None
    lower = context.lower
    place = figure.amount.end
    place += lower[place] == "-"
    for step in range(3):
        word = lower[place + step]
        found = governors().get(word)
        if word in section("changes.noun"):
            return Change(_nouns()[word], ChangeRole.BY, place + step, "noun")
        if found is not None and found[0] == "adverb" and step == 0 and word in {"higher", "lower"}:
            return Change(found[1], ChangeRole.BY, place, "adverb")
        if word in STOPS or not word.isalpha():
            break
    return None


def _chained(context: ClaimContext, figure: Bounded, previous: tuple[Bounded, Change | None] | None) -> Change | None:
    """Read a figure that continues the change of the one before: "rose 3%, or $2, to $45 from $43"."""
    if previous is None or previous[1] is None:
        return None
    before, change = previous
    gap = context.lower[before.stop : figure.first]
    if len(gap) > _REACH or not all(
        word in _FILLERS or word in _ROLES or word in CALENDAR or word.isdigit() for word in gap
    ):
        return None
    if not gap:
        return None
    prepositions = [word for word in gap if word in _ROLES and word != "of"]
    if prepositions:
        role = _ROLES[prepositions[-1]]
    elif gap[-1] == "at" and change.role is ChangeRole.BY:
        role = ChangeRole.TO
    elif "or" in gap or "(" in gap:
        role = change.role
    else:
        return None
    if (role is change.role and prepositions) or (role is ChangeRole.TO and change.role is ChangeRole.TO):
        return (
            None if "or" not in gap and "and" not in gap else Change(change.direction, role, change.governor, "chained")
        )
    return Change(change.direction, role, change.governor, "chained")


def _adverb_before(context: ClaimContext, figure: Bounded, first: int) -> Change | None:
    """Read "up 31 percent", "down from 47 percent", "down to 200"."""
    lower = context.lower
    place = figure.first - 1
    role = ChangeRole.BY
    while place > first and lower[place] in {"a", "an", "the", "another", "just", "only", "more"}:
        place -= 1
    if place > first and lower[place] in _ROLES and lower[place] != "of":
        role = _ROLES[lower[place]]
        place -= 1
    if place < first or lower[place] not in _adverbs():
        return None
    word = lower[place]
    if role is ChangeRole.TO and word == "up" and lower[place - 1] not in _WITH_UP_TO:
        return None
    if role is ChangeRole.BY and word in {"up", "down"} and place > first:
        unit = figure.amount.unit
        if unit is None and lower[place - 1] not in _WITH_UP_TO | {","}:
            return None
        if unit is not None and unit.dimension in {"length", "mass"}:
            return None
        if unit is not None and unit.dimension == "time":
            return None
    return Change(governors()[word][1], role, place, "adverb")


def _governed(context: ClaimContext, figure: Bounded, first: int) -> Change | None:
    """Find the verb or noun of change that governs a figure, from right to left."""
    lower = context.lower
    table = governors()
    place = figure.first - 1
    role: ChangeRole | None = None
    if place >= first and lower[place] in {"a", "an", "the"}:
        place -= 1
    if place >= first and lower[place] in _ROLES:
        role = _ROLES[lower[place]]
        of = lower[place] == "of"
        place -= 1
    else:
        of = False
    end = place + 1
    loose = True
    for back in range(_REACH):
        at = place - back
        if at < first:
            return None
        word = lower[at]
        found = table.get(word)
        if word == "lower" and lower[at - 1] in _BEFORE_VERB:
            found = "transitive", Direction.FALL
        if found is not None and not (of and found[0] != "noun" and word not in _nouns()):
            change = _change(context, figure, found, at, end, role, loose=loose, of=of)
            if change is not None or found[0] != "adverb":
                return change
        if word not in _LOOSE and word not in _PERIODS and not word.endswith("ly"):
            loose = False
        if (word in STOPS and word not in _BETWEEN and word not in _LOOSE) or word in {
            ";",
            ":",
            "(",
            ")",
            "“",
            '"',
            ".",
        }:
            return None
        if word == "," and role is None:
            return None
    return None


def _counts(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a bare number counts the noun that follows."""
    stop = figure.stop + (context.lower[figure.stop] == "of")
    return context.lower[stop].isalpha() and context.lower[stop] not in STOPS


def _change(  # noqa: PLR0913 - all that the search has found
    context: ClaimContext,
    figure: Bounded,
    found: tuple[str, Direction],
    at: int,
    end: int,
    role: ChangeRole | None,
    *,
    loose: bool,
    of: bool,
) -> Change | None:
    kind, direction = found
    lower = context.lower
    noun = _nouns().get(lower[at])
    if noun is not None and (of or kind == "noun" or lower[at - 1] in DETERMINERS or lower[at - 1].endswith("ly")):
        if role is None or any(word in _EQUALLING for word in lower[at + 1 : end]):
            return None
        return Change(noun, role, at, "noun", (at + 1, end) if end > at + 1 else None)
    if kind == "noun" or (kind == "adverb" and not loose):
        return None
    unit = figure.amount.unit
    if role is None and unit is not None and unit.dimension == "time":
        return None
    if unit is not None and unit.dimension == "length":
        if lower[at] not in _MOVING or lower[figure.amount.stop] in {"above", "from", "over", "into", "high"}:
            return None
    if role is None and unit is None and kind == "verb" and _counts(context, figure):
        return None  # the village lost two teachers
    if role is None and lower[at].startswith("rais") and unit is not None and unit.dimension == "currency":
        return None  # money that is raised
    if role is None and lower[at].startswith("rais") and figure.amount.scaled:
        return None
    if loose or kind == "adverb":
        if role is None and unit is None and kind == "transitive" and not figure.amount.stop:
            return None
        return Change(direction, role or ChangeRole.BY, at, kind)
    between = (at + 1, end)
    if role is None and (unit is None or unit.dimension not in _CHANGING):
        return None
    if kind != "transitive" and role is None and lower[at + 1] in {"a", "an"}:
        return Change(direction, ChangeRole.BY, at, kind)
    if kind == "transitive" or (role is not None and end - at <= _REACH):
        if lower[at + 1] in PREPOSITIONS and kind == "transitive" and lower[at + 1] not in {"to", "by", "from"}:
            return Change(direction, role or ChangeRole.BY, at, "verb") if role else None
        return Change(direction, role or ChangeRole.BY, at, kind, between if kind == "transitive" else None)
    return None
