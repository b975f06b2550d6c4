"""Rule for days named by where they lie from the day of publication: yesterday, tonight, the day after tomorrow."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form
from quotecheck._dates.qualified import Timed
from quotecheck._dates.relations import Shifted
from quotecheck._dates.timeofday import hour_before, time_after
from quotecheck._rule import rule


@rule(
    "yesterday", "today", "tomorrow", "tonight", "tonite",
    examples=[
        ("The ferry sank ⟦yesterday⟧.", "2019-07-19"),
        ("It leaves ⟦tomorrow morning⟧.", "2019-07-21"),
        ("They meet ⟦tonight⟧.", "2019-07-20"),
        ("The match resumes at ⟦9 tomorrow morning⟧.", "2019-07-21"),
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
    if timed and (hour := hour_before(reader, first, timed[0])):
        return Expression(hour[0], timed[1], "deictic_day", Timed(form, hour[1]))
    if timed:
        return Expression(first, timed[1], "deictic_day", Timed(form, timed[0]))
    return Expression(first, index + 1, "deictic_day", form)


@rule(
    "day", "morrow", "night",
    examples=[
        ("The House sits ⟦to-day⟧.", "2019-07-20"),
        ("She sails ⟦to-morrow night⟧.", "2019-07-21"),
    ],
    silent=["It is a day-to-day matter.", "The road to-night-school was shut."],
    before=["-"],
)  # fmt: skip
def hyphened_day(reader: Reader, index: int) -> Expression | None:
    """To-day, to-morrow and to-night, as they were written until the 1950s."""
    lower, tokens = reader.lower, reader.tokens
    if lower[index - 2] != "to" or lower[index - 3] == "-" or lower[index + 1] in {"-", "–"}:
        return None
    if not (tokens.touches(index) and tokens.touches(index - 1)):
        return None
    form: Form = Shifted("day", 1 if lower[index] == "morrow" else 0)
    timed = ("TNI", index + 1) if lower[index] == "night" else time_after(reader, index + 1)
    return Expression(
        index - 2, timed[1] if timed else index + 1, "hyphened_day", Timed(form, timed[0]) if timed else form
    )


def _names(reader: Reader, place: int) -> bool:
    """Say whether a capital after a token shows a name: USA Today, the Today programme, its Tonight show."""
    return reader.capital(place) or reader.lower[place] in {"the", "'s", "’s"}
