"""Rules for quarters, halves and counted stretches of a year."""

from __future__ import annotations

from quotecheck._dates.addresses import is_address
from quotecheck._dates.daynumbers import SUFFIXES, four_digits, second_year
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Form, Year
from quotecheck._dates.monthform import Month
from quotecheck._dates.qualified import Fiscal, YearSpan
from quotecheck._dates.relations import Shifted, TheUnit
from quotecheck._dates.stretches import Ending, Over
from quotecheck._dates.yearparts import Fraction, YearPart
from quotecheck._dates.years import full_year
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number
from quotecheck.kinds import Granularity

_LATEST = frozenset({"last", "final", "latest"})


def base_after(reader: Reader, index: int) -> Expression | None:
    """Return the date that a part is a part of: "of 2019", "2019", "of the year", "last year"."""
    lower = reader.lower
    if lower[index] == "of":
        index += 1
        if lower[index] == "the" and lower[index + 1] in reader.words_of.unit and lower[index + 1] != "day":
            unit = reader.words_of.unit[lower[index + 1]]
            return Expression(index, index + 2, "shifted_unit", TheUnit(unit))
    elif lower[index] == "," and is_number(lower[index + 1]):
        index += 1
    year = four_digits(lower[index])
    later = second_year(reader, index + 2, year) if year and lower[index + 1] in _YEAR_JOINTS else None
    if year and later:
        return Expression(index, index + 3, "year_range", Fiscal(YearSpan(year, later)))
    return reader.date_at(index)


_YEAR_JOINTS = DASHES | {"/"}


def _place_of(reader: Reader, index: int) -> int | None:
    """Return the number of an ordinal word or of "last" (-1)."""
    word = reader.lower[index]
    if word in _LATEST:
        return -1
    value = reader.words_of.ordinal.get(word)
    if value is not None:
        return int(value)
    if is_number(word) and word.isdecimal() and len(word) == 1 and reader.lower[index + 1] in SUFFIXES:
        return int(word)
    return None


_AFTER_ORDINAL = frozenset({"quarter", "quarters", "half", "halfs", "halves", "fiscal", "and", "or", "-"})


@rule(
    "first", "second", "third", "fourth", "final", "last", "latest", "st", "nd", "rd", "th",
    examples=[
        ("Growth slowed in ⟦the second quarter of 2019⟧.", "2019-34"),
        ("Its ⟦first-quarter⟧ profit fell.", "2019-33"),
        ("Exports rose in ⟦the first half of 2018⟧.", "2018-40"),
        ("The mill stood idle for ⟦the second and fourth quarters of 2017⟧.", "{2017-04..2017-06,2017-10..2017-12}"),
        ("The ferry broke even in ⟦the second half of fiscal 2016⟧.", "2016-07~/2016-12~"),
        ("Rents rose in ⟦the 1st quarter of 2018⟧.", "2018-33"),
        ("It stalled in ⟦the last half of the 1980s⟧.", "1985/1989"),
        ("Sales rose in ⟦the third quarter ended April 30⟧.", "2019-02/2019-04"),
    ],
    silent=["The first quarterback fell.", "In the second half, they scored twice."],
    after=_AFTER_ORDINAL,
)  # fmt: skip
def quarter_or_half(reader: Reader, index: int) -> Expression | None:
    """A quarter or half by its ordinal, with or without its year."""
    lower = reader.lower
    place = index + 1
    index -= lower[index] in SUFFIXES
    number = _place_of(reader, index)
    if number is None:
        return None
    places = [(index, number)]
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
    if len(items) == 1:
        return (
            _ended(reader, items[0], parts[0][1])
            if base is None
            else items[0]._replace(stop=base.stop, counted=base.counted)
        )
    stop = base.stop if base else stop
    items = [
        Expression(items[0].first, places[0][0] + 1, "quarter_or_half", items[0].form),
        Expression(items[1].first, stop, "quarter_or_half", items[1].form),
    ]
    return Expression(
        first, stop, "quarter_or_half", shape=Shape.ANY if joint == "or" else Shape.ALL, items=tuple(items)
    )


def _ended(reader: Reader, head: Expression, number: int) -> Expression:
    """Return a quarter with the day that it ended on, if that follows: the third quarter ended Oct. 31."""
    lower = reader.lower
    place = head.stop + (lower[head.stop] == ",")
    if lower[place] not in {"ended", "ending"}:
        return head
    day = reader.date_at(place + 1 + (lower[place + 1] == "on"))
    if day is None or not isinstance(day.form, (Day, Month)):
        return head
    form: Form = Over(day.form) if lower[place] == "ended" else day.form
    head = head._replace(form=Ending(1, "quarter", form, number))
    return head._replace(stop=day.stop, items=(head, day._replace(form=form)))


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
        ("Losses shrank in ⟦1Q18⟧.", "2018-33"),
    ],
    silent=["Call Q for help.", "The H1 visa is scarce.", "It is on Q1 Mill Road."],
)  # fmt: skip
def short_quarter(reader: Reader, index: int) -> Expression | None:
    """A quarter or half as analysts abbreviate it: Q2, 4Q, H1."""
    lower, tokens = reader.lower, reader.tokens
    granularity, most = (Granularity.QUARTER, 4) if lower[index] == "q" else (Granularity.HALF, 2)
    if not reader.capital(index) or is_address(reader, index + 2):
        return None
    if len(lower[index + 1]) == 1 and is_number(lower[index + 1]) and tokens.touches(index + 1):
        first, stop, number = index, index + 2, int(lower[index + 1])
    elif len(lower[index - 1]) == 1 and is_number(lower[index - 1]) and tokens.touches(index):
        first, stop, number = index - 1, index + 1, int(lower[index - 1])
    else:
        return None
    base = _short_year_after(reader, stop) or base_after(reader, stop)
    if not 1 <= number <= most or (granularity is Granularity.HALF and base is None):
        return None
    fiscal = lower[first - 1] == "fiscal"
    form = part_of(granularity, number, most, base, fiscal=fiscal)
    return Expression(first - fiscal, base.stop if base else stop, "short_quarter", form)


_CLOSING = frozenset({",", ".", ":", ";", ")", '"', "”"})


def _short_year_after(reader: Reader, stop: int) -> Expression | None:
    """Return the year in two digits that a short quarter is written with: 3Q19, Q3 '19, "Q3 19"."""
    lower, touches = reader.lower, reader.tokens.touches
    quoted = lower[stop] in {"'", "’"}
    place = stop + quoted
    if not (is_number(lower[place]) and len(lower[place]) == 2 and lower[place].isdecimal()):
        return None
    closed = lower[place + 1] in _CLOSING and not is_number(lower[place + 2])
    if not (touches(place) and (quoted or not is_number(lower[stop - 1])) if quoted or touches(place) else closed):
        return None
    return Expression(stop, place + 1, "short_year", Year(full_year(int(lower[place]))))
