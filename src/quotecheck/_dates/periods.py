"""Rules for counted periods: the first nine months, the year to March, the June quarter."""

from __future__ import annotations

from quotecheck._dates.daynumbers import four_digits, month_at
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Form, Year
from quotecheck._dates.monthform import Month
from quotecheck._dates.quarters import base_after
from quotecheck._dates.relations import DAYS, MONTHS, Shifted, TheUnit
from quotecheck._dates.stretches import Ending, Over, Share
from quotecheck._rule import rule
from quotecheck._tokens import DASHES

_BEFORE_END = frozenset({",", "that", "ended", "ending", "to", "through", "up"})


@rule(
    "first", "last", "final",
    examples=[
        ("Profit doubled in ⟦the first nine months of 2018⟧.", "2018-01/2018-09"),
        ("The yard built nothing in ⟦the first four months of 2012⟧.", "2012-01/2012-04"),
        ("Orders tripled in ⟦the first eleven months⟧.", "2018-01/2018-11"),
        ("Orders tripled in ⟦the first five months⟧.", "2019-01/2019-05"),
        ("Men left in ⟦the last two decades of the 19th century⟧.", "1880/1899"),
    ],
    silent=["The first three people left."],
)  # fmt: skip
def share_of_year(reader: Reader, index: int) -> Expression | None:
    """So many units from the start or end of a year or other date."""
    count, place = reader.count(index + 1) or (1, index + 1)
    unit = reader.words_of.units.get(reader.lower[place]) or reader.words_of.unit.get(reader.lower[place])
    if unit is None or unit in {"weekend", "century"} or (place == index + 1 and unit != "decade"):
        return None
    base = base_after(reader, place + 1)
    last = reader.lower[index] != "first"
    if base is None:
        if last or unit not in {"month", "quarter"} or count > 11 or reader.lower[place + 1] == "of":
            return None
        form: Form = Shifted("year", 0)
    elif base.form is None or (unit == "decade" and isinstance(base.form, TheUnit)):
        return None
    else:
        form = base.form
    first = index - 1 if reader.lower[index - 1] == "the" else index
    stop = base.stop if base else place + 1
    counted = (*range(index + 1, place), *(base.counted if base else ()))
    return Expression(first, stop, "share_of_year", Share(count, unit, form, last, told=base is None), counted)


@rule(
    "year", "quarter", "half", "months", "weeks", "days", "month", "week", "years", "quarters", "decade",
    examples=[
        ("Rents crept up in ⟦the six months to May 2018⟧.", "2017-12/2018-05"),
        ("The mill sold less in ⟦the quarter ended March 31⟧.", "2019-33"),
        ("Deaths fell in ⟦the year to March⟧.", "2018-04/2019-03"),
        ("It lost less in ⟦the half-year to June 30⟧.", "2019-01/2019-06"),
    ],
    silent=["The year ended badly.", "It took three years to finish.", "It grows 4% a year through 2030."],
    after=_BEFORE_END,
)  # fmt: skip
def ending_in(reader: Reader, index: int) -> Expression | None:
    """A number of units that a stated date ends."""
    lower = reader.lower
    place = index + 1
    place += lower[place] == ","
    place += lower[place] == "that"
    if lower[place] in {"ended", "ending", "to", "through"}:
        place += 1 + (lower[place + 1] in {"on", "in"})
    elif not (lower[index + 1] == "up" and lower[index + 2] == "to"):
        return None
    else:
        place = index + 3
    unit = reader.words_of.units.get(lower[index]) or reader.words_of.unit.get(lower[index])
    first, count = _counted(reader, index)
    if half := _half_year(reader, index):
        first, count, unit = half, 6, "month"
    if (unit not in MONTHS and unit not in DAYS) or count < 1:
        return None
    alone = first == index and lower[first - 1] == "a"
    if first is None or ((alone or lower[first - 1] == "a") and lower[place - 1] in {"to", "through"}):
        return None  # "8% a year through 2030"
    base = reader.date_at(place)
    if base and base.form and "ended" in lower[index + 1 : place]:
        base = base._replace(form=Over(base.form))
    if (
        base is None
        or base.form is None
        or base.rule in {"shifted_unit", "stretch", "ago", "vague_time", "vague_duration"}
    ):
        return None
    if lower[first - 1] == "fiscal":
        first -= 1
    if lower[first - 1] == "the":
        first -= 1
    counted = (*range(first, index), *base.counted)
    form = Ending(count, unit, base.form)
    head = Expression(first, index + 1, "ending_in", form, counted)
    return Expression(first, base.stop, "ending_in", form, counted, items=(head, base))


@rule(
    "@calendar.month",
    examples=[
        ("Profit slipped in ⟦the June quarter⟧.", "2019-34"),
        ("Exports fell in ⟦the March 2018 quarter⟧.", "2018-33"),
    ],
    silent=["It was the June quarterfinal."],
)
def month_quarter(reader: Reader, index: int) -> Expression | None:
    """A quarter or half of a year by the name of its last month."""
    lower = reader.lower
    named = month_at(reader, index)
    if named is None:
        return None
    month, place = named
    if lower[index - 1] in DASHES and lower[index - 2] in reader.words_of.month:
        return None  # the April-June quarter
    number = four_digits(lower[place])
    place += number is not None
    place += lower[place] == "-"
    if lower[place] not in {"quarter", "half"}:
        return None
    later = reader.of_year(place + 1) if number is None and lower[place + 1] != "," else None
    year = Year(number) if number else later.form if later else None
    form = (
        Ending(1, "quarter", Month(month, year))
        if lower[place] == "quarter"
        else Ending(6, "month", Month(month, year))
    )
    return Expression(index - (lower[index - 1] == "the"), later.stop if later else place + 1, "month_quarter", form)


def _half_year(reader: Reader, index: int) -> int | None:
    """Return where "half year", "half-year" or "half" begins after an article."""
    lower = reader.lower
    place = index
    if lower[index] == "year":
        place -= 1 + (lower[index - 1] == "-")
    return place if lower[place] == "half" and lower[place - 1] in {"the", "its", "a", "our", "their"} else None


def _counted(reader: Reader, index: int) -> tuple[int | None, int]:
    """Return where a counted unit begins, and how many there are: "the 12 months", "the year"."""
    for first in range(max(index - 4, 0), index):
        found = reader.count(first)
        if found and found[1] == index:
            return (first, found[0]) if found[0] < 1000 else (None, 0)
    before = reader.lower[index - 1]
    if before in {"the", "its", "a", "our", "their"}:
        return index, 1
    if before in {"fiscal", "full"}:
        return index - 1, 1
    return None, 0
