"""Rules for quarters, halves and counted stretches of a year."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Form
from quotecheck._dates.qualified import Fiscal
from quotecheck._dates.relations import DAYS, MONTHS, Shifted, TheUnit
from quotecheck._dates.stretches import Ending, Over, Share
from quotecheck._dates.yearparts import Fraction, YearPart
from quotecheck._rule import rule
from quotecheck._tokens import is_number
from quotecheck.kinds import Granularity

_LATEST = frozenset({"last", "final", "latest"})


def base_after(reader: Reader, index: int) -> Expression | None:
    """Return the date that a part is a part of: "of 2019", "2019", "of the year", "last year"."""
    lower = reader.lower
    if lower[index] == "of":
        index += 1
        if lower[index] in {"the", "this"} and lower[index + 1] in reader.words_of.unit and lower[index + 1] != "day":
            unit = reader.words_of.unit[lower[index + 1]]
            return Expression(index, index + 2, "shifted_unit", TheUnit(unit))
    elif lower[index] == "," and is_number(lower[index + 1]):
        index += 1
    return reader.date_at(index)


def _place_of(reader: Reader, index: int) -> int | None:
    """Return the number of an ordinal word or of "last" (-1)."""
    word = reader.lower[index]
    if word in _LATEST:
        return -1
    value = reader.words_of.ordinal.get(word)
    if value is not None:
        return int(value)
    if is_number(word) and word.isdecimal() and len(word) == 1 and reader.lower[index + 1] in {"st", "nd", "rd", "th"}:
        return int(word)
    return None


_AFTER_ORDINAL = frozenset({"quarter", "quarters", "half", "halfs", "halves", "fiscal", "and", "or", "-"})
_BEFORE_END = frozenset({",", "that", "ended", "ending", "to", "through", "up"})


@rule(
    "first", "second", "third", "fourth", "final", "last", "latest",
    examples=[
        ("Growth slowed in ⟦the second quarter of 2019⟧.", "2019-34"),
        ("Its ⟦first-quarter⟧ profit fell.", "2019-33"),
        ("Exports rose in ⟦the first half of 2018⟧.", "2018-40"),
        ("The mill stood idle for ⟦the second and fourth quarters of 2017⟧.", "{2017-04..2017-06,2017-10..2017-12}"),
        ("The ferry broke even in ⟦the second half of fiscal 2016⟧.", "2016-07~/2016-12~"),
        ("It stalled in ⟦the last half of the 1980s⟧.", "1985/1989"),
    ],
    silent=["The first quarterback fell.", "In the second half, they scored twice."],
    after=_AFTER_ORDINAL,
)  # fmt: skip
def quarter_or_half(reader: Reader, index: int) -> Expression | None:
    """A quarter or half by its ordinal, with or without its year."""
    lower = reader.lower
    number = _place_of(reader, index)
    if number is None:
        return None
    places = [(index, number)]
    place = index + 1
    joint = lower[place]
    if joint in {"and", "or"} and (other := _place_of(reader, place + 1)):
        places.append((place + 1, other))
        place += 2
    place += lower[place] == "-"
    fiscal = lower[place] == "fiscal"
    place += fiscal
    place += fiscal and lower[place] == "-"
    unit = lower[place].removesuffix("s")
    if unit not in {"quarter", "half"} and lower[place] != "halves":
        return None
    stop = place + 1
    first = index - 1 if lower[index - 1] == "the" else index
    if lower[first - 1] == "fiscal":
        first, fiscal = first - 1, True
        first -= lower[first - 1] == "the"
    base = base_after(reader, stop)
    granularity, most = (Granularity.QUARTER, 4) if unit == "quarter" else (Granularity.HALF, 2)
    if any(each > most for _, each in places):
        return None
    if base is None and (granularity is Granularity.HALF or number == -1):
        return None
    parts = [(at, each if each > 0 else most) for at, each in places]
    items = [
        Expression(
            first if n == 0 else at, stop, "quarter_or_half", part_of(granularity, each, most, base, fiscal=fiscal)
        )
        for n, (at, each) in enumerate(parts)
    ]
    stop = base.stop if base else stop
    if len(items) == 1:
        return Expression(first, stop, "quarter_or_half", items[0].form, base.counted if base else ())
    items = [
        Expression(items[0].first, places[0][0] + 1, "quarter_or_half", items[0].form),
        Expression(items[1].first, stop, "quarter_or_half", items[1].form),
    ]
    return Expression(
        first, stop, "quarter_or_half", shape=Shape.ANY if joint == "or" else Shape.ALL, items=tuple(items)
    )


def part_of(granularity: Granularity, number: int, of: int, base: Expression | None, *, fiscal: bool = False) -> Form:
    """Return a part of a year, or of whatever else the base is."""
    form = base.form if base else None
    if form is not None and form.stated_year is not form:
        return Fraction(number, of, form)
    if fiscal and form is None:
        form = Fiscal(Shifted("year", 0))
    return YearPart(granularity, number, Fiscal(form) if fiscal and form else form)


@rule(
    "q", "h",
    examples=[
        ("Shipments fell in ⟦Q2 2019⟧.", "2019-34"),
        ("Margins held in ⟦Q2 FY2019⟧.", "2019-04~/2019-06~"),
        ("We expect more in ⟦H1 2018⟧.", "2018-40"),
        ("Losses grew in ⟦4Q⟧.", "2018-36"),
    ],
    silent=["Call Q for help.", "The H1 visa is scarce."],
)  # fmt: skip
def short_quarter(reader: Reader, index: int) -> Expression | None:
    """A quarter or half as analysts abbreviate it: Q2, 4Q, H1."""
    lower, tokens = reader.lower, reader.tokens
    granularity, most = (Granularity.QUARTER, 4) if lower[index] == "q" else (Granularity.HALF, 2)
    if not reader.capital(index):
        return None
    if len(lower[index + 1]) == 1 and is_number(lower[index + 1]) and tokens.touches(index + 1):
        first, stop, number = index, index + 2, int(lower[index + 1])
    elif len(lower[index - 1]) == 1 and is_number(lower[index - 1]) and tokens.touches(index):
        first, stop, number = index - 1, index + 1, int(lower[index - 1])
    else:
        return None
    base = base_after(reader, stop)
    if not 1 <= number <= most or (granularity is Granularity.HALF and base is None):
        return None
    return Expression(first, base.stop if base else stop, "short_quarter", part_of(granularity, number, most, base))


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
    ],
    silent=["The year ended badly.", "It took three years to finish."],
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
    if unit not in MONTHS and unit not in DAYS:
        return None
    if first is None or unit is None:
        return None
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
