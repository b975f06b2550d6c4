"""Rule for days named by where they lie from the day of publication: yesterday, tonight, the day after tomorrow."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form
from quotecheck._dates.qualified import Timed
from quotecheck._dates.relations import Shifted
from quotecheck._dates.timeofday import time_after
from quotecheck._rule import rule


@rule(
    "yesterday", "today", "tomorrow", "tonight", "tonite",
    examples=[
        ("The ferry sank ⟦yesterday⟧.", "2019-07-19"),
        ("It leaves ⟦tomorrow morning⟧.", "2019-07-21"),
        ("They meet ⟦tonight⟧.", "2019-07-20"),
        ("It ended ⟦the day before yesterday⟧.", "2019-07-18"),
    ],
    silent=["A poll for USA Today found little.", "She was on Radio 4's Today programme."],
)  # fmt: skip
def deictic_day(reader: Reader, index: int) -> Expression | None:
    """Yesterday, today, tomorrow or tonight, with its time of day."""
    lower = reader.lower
    if reader.capital(index) and _names(reader, index - 1) and not reader.opens_sentence(index):
        return None
    shift = {"yesterday": -1, "tomorrow": 1}.get(lower[index], 0)
    first = index
    if lower[index - 2] == "day" and (away := {"before": -1, "after": 1}.get(lower[index - 1])) and away == shift:
        shift, first = 2 * away, index - 2 - (lower[index - 3] == "the")
    form: Form = Shifted("day", shift)
    if lower[index].startswith("ton"):
        return Expression(first, index + 1, "deictic_day", Timed(form, "TNI"))
    timed = time_after(reader, index + 1)
    if timed:
        return Expression(first, timed[1], "deictic_day", Timed(form, timed[0]))
    return Expression(first, index + 1, "deictic_day", form)


def _names(reader: Reader, place: int) -> bool:
    """Say whether a capital after a token shows a name: USA Today, the Today programme, its Tonight show."""
    return reader.capital(place) or reader.lower[place] in {"the", "'s", "’s"}
