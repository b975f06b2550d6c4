"""Figures that go on with the change of the figure before: "rose 3%, or $2, to $45 from $43"."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.governors import BESIDE, ROLES, TIED, Change, past_summary
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.words import AUXILIARIES, CALENDAR, PREPOSITIONS
from quotecheck._lexicon import word_class
from quotecheck.kinds import ChangeRole

_REACH = 12
COMPARED = frozenset({"higher", "lower", "dearer", "firmer", "softer", "stronger", "weaker"})
_ENDING = frozenset({"close", "closing", "end", "ending", "finish", "finishing", "settle", "settling"})
"""Words that make a level what a change has led to: "fell 3 points to close at 40"."""
_FILLERS = word_class("word_between_figures") | BESIDE | _ENDING | COMPARED | CALENDAR | {"(", ")", ",", "-", "–"}
"""What may stand between two figures of one change."""
_DATING = frozenset({"in", "on", "this", "last", "next", "over", "from", "during", "since"})
"""Words that open the period of a change: "rose 2% in May and 3% in June"."""
_CLOSED = AUXILIARIES | {";", ":", "“", '"', "”", "but", "while", "who", "which", "that", "and"}
ENDS = {ChangeRole.FROM, ChangeRole.TO}
_CONFIDENCE = frozenset({"ci", "confidence", "credible"})
_LEVELS = frozenset({"percentage", "multiple", "ratio"})
_SMALL = frozenset({"cent", "kobo", "paisa", "penny", "sen"})


class Previous(NamedTuple):
    """The figure of a change before in the sentence.

    Attributes:
        figure: The figure; it stops where the text goes on, durations passed over.
        change: Its change.
        level: An amount in the unit that the levels of what changes are measured in, if one is known.
    """

    figure: Bounded
    change: Change
    level: Amount | None


def followed(
    context: ClaimContext, previous: Previous | None, figure: Bounded, change: Change | None
) -> Previous | None:
    """Return what the next figure comes after: a duration within a change is passed over."""
    if previous is None:
        return None if change is None else Previous(figure, change, _level(figure.amount, change))
    if change is None:
        unit = figure.amount.unit
        if unit is not None and unit.dimension == "time" and _fills(context, previous.figure, figure):
            return previous._replace(figure=previous.figure._replace(stop=figure.stop))
        return None
    same = change.governor == previous.change.governor
    return Previous(figure, change, _level(figure.amount, change) or (previous.level if same else None))


def _level(amount: Amount, change: Change) -> Amount | None:
    """Return the amount if what changes is measured in its unit: not where it rises by percent or by cents."""
    unit = amount.unit
    if unit is None or unit.name in _SMALL:
        return None
    return amount if change.role in ENDS or unit.dimension not in _LEVELS else None


def _fills(context: ClaimContext, before: Bounded, figure: Bounded) -> bool:
    """Say whether nothing stands between two figures that ends the change of the first."""
    start = max(before.stop, before.amount.end)
    gap = [
        "on" if at in context.hidden or at + 1 in context.hidden else context.lower[at]
        for at in range(start, figure.first)
    ]
    if gap and gap[0] == "of" and len(gap) <= _REACH:  # to 2 percent of output from 3 percent
        phrase = noun_after(context, before.stop + 1, one=True)
        gap = gap[phrase[1] - before.stop :] if phrase else gap
    elif gap and before.amount.unit is None and (phrase := noun_after(context, before.stop)):
        gap = gap[phrase[1] - before.stop :]  # cut 300 jobs, or 2 percent
    return len(gap) <= _REACH and all(word in _FILLERS or word.isdigit() for word in gap)


def _multiplied(before: Bounded, gap: list[str]) -> bool:
    """Say whether a level follows what has multiplied: "doubled its fleet to 40", "doubled there, from 20 to 40"."""
    if before.amount.rule != "multiplying" or len(gap) > _REACH or not _CLOSED.isdisjoint(gap):
        return False
    return gap[-1] == "to" or gap[-2:] == [",", "from"]


def _reaches(figure: Bounded, before: Bounded, change: Change, gap: list[str]) -> bool:
    """Say whether a level ends what the one before began: "from 14 nurses a ward to nine", "from £3 a pint to £5"."""
    if change.role is not ChangeRole.FROM or gap[-1] != "to" or len(gap) > _REACH:
        return False
    if not _CLOSED.isdisjoint(gap) or not TIED.isdisjoint(gap[-2:]) or "to" in gap[:-1]:
        return False
    began, reached = before.amount.unit, figure.amount.unit
    return reached is None or began == reached


def _distributed(context: ClaimContext, figure: Bounded, before: Bounded, gap: list[str]) -> bool:
    """Say whether a change is told for one part after another: "fell 4% in Spain, 3% in Italy and 1% in France"."""
    if len(gap) > _REACH or gap[-1] not in {",", "and"} or figure.amount.unit != before.amount.unit:
        return False
    return gap[0] in PREPOSITIONS and context.lower[figure.stop] == gap[0] and _CLOSED.isdisjoint(gap[:-1])


def _follows(context: ClaimContext, figure: Bounded, before: Bounded, gap: list[str]) -> bool:
    """Say whether a change went on in the same way: "rose 3% in May, then 4%", "rose from 12 to 14, then 20"."""
    if (gap[-1] != "then" and gap[-2:] != ["then", "to"]) or "," not in gap or len(gap) > _REACH:
        return False
    told = (word for at, word in enumerate(gap, before.stop) if at not in context.hidden)
    return _CLOSED.isdisjoint(told) and figure.amount.unit == before.amount.unit


def chained(context: ClaimContext, figure: Bounded, before: Bounded, change: Change) -> Change | None:
    """Read a figure that continues the change of the one before: "rose 3%, or $2, to $45 from $43"."""
    if context.lower[figure.amount.end] in _CONFIDENCE:
        return None  # rose by 3 points (95% confidence interval 2 to 4)
    figure = figure._replace(first=past_summary(context, figure.first))
    gap = context.lower[before.stop : figure.first]
    if not gap:
        return None
    again = _distributed(context, figure, before, gap) and change.role is ChangeRole.BY
    if again or _follows(context, figure, before, gap):
        return Change(change.direction, change.role, change.governor, "chained")
    if not (_fills(context, before, figure) or _multiplied(before, gap) or _reaches(figure, before, change, gap)):
        return None
    link = next((word for word in reversed(gap) if word not in BESIDE), "")
    role: ChangeRole | None
    if link == "at" and change.role is ChangeRole.BY:
        role = None if _ENDING.isdisjoint(gap) else ChangeRole.TO
    elif link in ROLES:
        role = ROLES[link] if ROLES[link] is not change.role else None
    else:
        again = "," in gap or link != "and" or (gap[0] in _DATING and context.lower[figure.stop] in _DATING)
        role = change.role if link in {"or", "(", "and"} and again else None
    return Change(change.direction, role, change.governor, "chained") if role else None


def is_level(context: ClaimContext, figure: Bounded, previous: Previous | None) -> bool:
    """Say whether a figure is the level of what has just changed: "down 4 cents at $38"."""
    if previous is None or previous.change.role is not ChangeRole.BY or context.lower[figure.first - 1] != "at":
        return False
    return _fills(context, previous.figure, figure)
