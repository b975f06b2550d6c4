"""Rules for seasons: the winter of 2018, summer 2017."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.months import PREPOSITIONS, is_bounded
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import YearPart
from quotecheck._rule import rule
from quotecheck.kinds import Granularity


@rule(
    "@calendar.season",
    examples=[
        ("It opened in ⟦the winter of 2018⟧.", "2018-12/2019-02"),
        ("Fires raged in ⟦summer 2017⟧.", "2017-22"),
        ("Voters decide in ⟦the autumn⟧.", "2018-23"),
        ("They met often during ⟦summer⟧.", "2019-22"),
    ],
    silent=["The fall of the wall was quick.", "Prices fall.", "Hope springs eternal.", "They spring to mind."],
)
def season(reader: Reader, index: int) -> Expression | None:
    """A season, with or without its year."""
    lower = reader.lower
    number = reader.words_of.season[lower[index]]
    stop = index + 1
    base = reader.of_year(stop) if lower[stop] != "," else None
    if base is None and not _is_season(reader, index):
        return None
    first = index - 1 if lower[index - 1] == "the" else index
    form = YearPart(Granularity.SEASON, number, base.form if base else None)
    return Expression(first, base.stop if base else stop, "season", form)


def _is_season(reader: Reader, index: int) -> bool:
    """Say whether a season's name without a year is one, not a verb, a source or a collapse."""
    lower = reader.lower
    before, after = lower[index - 1] if index else "", lower[index + 1]
    if after in _JOINTS and lower[index + 2] in reader.words_of.season:
        return True
    if (
        after in {"of", "term", "terms", "semester"}
        or (before not in _BEFORE and not is_bounded(lower, index))
        or (after in {"'s", "’s", "-"} and before != "the")
    ):
        return False
    doubtful = lower[index] in {"fall", "spring"} and before in _BEFORE_VERB
    if not doubtful and before not in _AROUND:
        return True
    bounded = before == "the" and (lower[index - 2] in PREPOSITIONS or is_bounded(lower, index - 1))
    if before not in _AROUND and before != "in" and not bounded:
        return False
    return not after.isalpha() or after in FUNCTION_WORDS


_JOINTS = frozenset({"and", "or", "-", "–", "to"})
_AROUND = frozenset({"after", "before", "during", "over", "through", "throughout"})
_BEFORE = frozenset({"the", "in", "since", "until", "by", "from", "early", "late", "mid", "-"}) | _AROUND
_BEFORE_VERB = frozenset({"the", "-", "by", "from", "in"}) | _AROUND


@rule(
    "springs", "summers", "autumns", "winters", "falls",
    examples=[("The bay froze in ⟦the springs of 2006 and 2010⟧.", "{2006-03..2006-05,2010-03..2010-05}")],
    silent=["Hot springs abound."],
    after=["of"],
)  # fmt: skip
def seasons(reader: Reader, index: int) -> Expression | None:
    """The same season of several years."""
    lower = reader.lower
    number = reader.words_of.season[lower[index][:-1]]
    place = index + 2
    items: list[Expression] = []
    while len(items) < 6 and (found := reader.year_at(place)):
        first = (index - (lower[index - 1] == "the")) if not items else found.first
        items.append(Expression(first, found.stop, "seasons", YearPart(Granularity.SEASON, number, found.form)))
        place = found.stop
        if lower[place] not in {",", "and", "or"}:
            break
        place += 1 + (lower[place] == "," and lower[place + 1] in {"and", "or"})
    if len(items) < 2:
        return None
    shape = Shape.ANY if "or" in lower[index : items[-1].first] else Shape.ALL
    return Expression(items[0].first, items[-1].stop, "seasons", shape=shape, items=tuple(items))
