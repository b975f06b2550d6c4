"""Rules for dates in digits: 2019-07-16, 13/08/2019, 9/11."""

from __future__ import annotations

from quotecheck._dates import calendar
from quotecheck._dates.daynumbers import four_digits, is_counting, second_year
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Year
from quotecheck._dates.monthform import Month
from quotecheck._dates.years import is_year
from quotecheck._rule import NUMBER, rule
from quotecheck._tokens import is_number


@rule(
    "0000",
    examples=[
        ("The log ends on ⟦2019-07-16⟧.", "2019-07-16"),
        ("The ledger stops at ⟦2017-04⟧.", "2017-04"),
    ],
    silent=['<time datetime="2016-07-23">', "Call 2019-07-99."],
    after=["-"],
)
def iso_date(reader: Reader, index: int) -> Expression | None:
    """Year and month in digits with hyphens, and mostly the day; 2007-09 is three years."""
    lower = reader.lower
    year = four_digits(lower[index])
    if year is None:
        return None
    if lower[index + 3] != "-" or not is_number(lower[index + 4]):
        return _iso_month(reader, index, year)
    month, day = lower[index + 2], lower[index + 4]
    if not (len(month) == len(day) == 2 and month.isdecimal() and day.isdecimal()) or not 1 <= int(month) <= 12:
        return None
    if not 1 <= int(day) <= calendar.length(year, int(month)):
        return None
    residue = lower[index - 1] == '"' and lower[index - 2] == "="
    form = None if residue else Day(int(month), int(day), Year(year))
    return Expression(index, index + 5, "iso_date", form)


def _iso_month(reader: Reader, index: int, year: int) -> Expression | None:
    """Return a month that cannot be a later year: 2019-07."""
    month, touches = reader.lower[index + 2], reader.tokens.touches
    if len(month) != 2 or not month.isdecimal() or not (touches(index + 1) and touches(index + 2)):
        return None
    if not 1 <= int(month) <= 12 or second_year(reader, index + 2, year) or not is_year(reader, index):
        return None
    return Expression(index, index + 3, "iso_date", Month(int(month), Year(year)))


@rule(
    NUMBER,
    examples=[
        ("The form is dated ⟦13/08/2019⟧.", "2019-08-13"),
        ("It was stamped ⟦31.12.2018⟧ in Bonn.", "2018-12-31"),
        ("Signed on 28/02/2019, it lapsed on ⟦03/04/2019⟧.", "2019-04-03"),
        ("Bids close on ⟦29-07-2019⟧.", "2019-07-29"),
        ("Every family there remembers ⟦9/11⟧.", "2001-09-11"),
    ],
    silent=[
        "Entry 06/08/2019 is unclear.",
        "They work 24/7.",
        "Call 555-13-2019.",
        "Victims of the 9/11 attacks sued.",
    ],
)
def numeric_date(reader: Reader, index: int) -> Expression | None:
    """A date in slashes, full stops or hyphens that reads one way only, or by the order of another one there."""
    lower = reader.lower
    pieces, stop = _pieces(reader, index)
    if pieces == ["9", "11"] and lower[index - 1] != "/":
        named = (
            lower[index - 1] == "the"
            or lower[stop] in {"-", "commission"}
            or (lower[stop].isalpha() and is_counting(reader, stop))
        )
        return Expression(index, stop, "numeric_date", None if named else Day(9, 11, Year(2001)))
    if len(pieces) != 3:
        return None
    readings = readings_of(pieces)
    if not readings:
        return None
    if len(readings) > 1 and (places := _day_places(reader)):
        readings = [each for each in readings if each[2] == int(pieces[places[0]])]
    if len(readings) > 1:
        return Expression(index, stop, "numeric_date")
    year, month, day = readings[0]
    return Expression(index, stop, "numeric_date", Day(month, day, Year(year)))


def _day_places(reader: Reader) -> tuple[int, ...]:
    """Return the place of the day in the dates of the text that read one way only, if it is the same in all."""
    if reader.day_places is None:
        places: set[int] = set()
        for index, word in enumerate(reader.lower):
            pieces = _pieces(reader, index)[0] if is_number(word) and reader.lower[index - 1] != "/" else []
            readings = readings_of(pieces) if len(pieces) == 3 and len(pieces[0]) < 4 else []
            if len(readings) == 1 and pieces[0] != pieces[1]:
                places.add(0 if int(pieces[0]) == readings[0][2] else 1)
        reader.day_places = tuple(places) if len(places) == 1 else ()
    return reader.day_places


def _pieces(reader: Reader, index: int) -> tuple[list[str], int]:
    """Return the numbers that slashes or full stops join from a token on, and where they stop."""
    lower = reader.lower
    if "." in lower[index]:
        pieces, stop = lower[index].split("."), index + 1
    elif lower[index + 1] == "-" and lower[index + 3] == "-" and len(lower[index + 4]) == 4:
        tied = all(map(reader.tokens.touches, range(index + 1, index + 5)))
        pieces, stop = [lower[index], lower[index + 2], lower[index + 4]] if tied else [], index + 5
    elif lower[index + 1] == "/" and is_number(lower[index + 2]) and reader.tokens.touches(index + 1):
        pieces, stop = [lower[index], lower[index + 2]], index + 3
        if lower[stop] == "/" and is_number(lower[stop + 1]):
            pieces, stop = [*pieces, lower[stop + 1]], stop + 2
    else:
        return [], index
    return (pieces, stop) if all(piece.isdecimal() and len(piece) <= 4 for piece in pieces) else ([], index)


def readings_of(pieces: list[str]) -> list[tuple[int, int, int]]:
    """Return the days that three numbers may stand for, in any order that English uses."""
    if len(pieces[0]) == 4:
        orders = [(pieces[0], pieces[1], pieces[2])]
    else:
        orders = [(pieces[2], pieces[1], pieces[0]), (pieces[2], pieces[0], pieces[1])]
    found = []
    for year_digits, month, day in orders:
        year = (
            int(year_digits) if len(year_digits) == 4 else int(year_digits) + (1900 if int(year_digits) > 68 else 2000)
        )
        if (
            len(year_digits) in {2, 4}
            and year
            and 1 <= int(month) <= 12
            and 1 <= int(day) <= calendar.length(year, int(month))
        ):
            found.append((year, int(month), int(day)))
    return sorted(set(found))
