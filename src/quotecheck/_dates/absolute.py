"""Rules for dates that state calendar units outright: July 16, 16 July 2019, 2019-07-16, the 1990s."""

from __future__ import annotations

from calendar import monthrange

from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Day, Form, Month, Year
from quotecheck._rule import NUMBER, rule
from quotecheck._tokens import is_number

DASHES = frozenset({"-", "–", "—"})
TO = frozenset({*DASHES, "to", "through", "thru", "until", "till"})
PREPOSITIONS = frozenset(
    [
        "in",
        "since",
        "by",
        "until",
        "till",
        "from",
        "between",
        "during",
        "of",
        "last",
        "next",
        "this",
        "early",
        "late",
        "mid",
        "through",
        "to",
        "before",
        "after",
        "and",
        "or",
        "every",
        "each",
        "on",
        "for",
        "-",
        "–",
        "—",
        ",",
        "(",
        "around",
        "about",
        "throughout",
        "past",
        "previous",
        "following",
        "beginning",
        "starting",
        "ending",
        "ended",
        "in/",
        "late-",
        "mid-",
        "early-",
        "that",
        "if",
        "than",
        "because",
        "is",
        "was",
    ]
)
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_DOUBTFUL = frozenset({"may", "march", "mar", "jan", "jun", "dec", "sep"})
_LONGEST_LIST = 8


def day_number(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return a day of the month, and where it stops: 6, 6th, sixth."""
    word = reader.lower[index]
    if is_number(word):
        if len(word) > 2 or not word.isdecimal() or not 1 <= int(word) <= 31:
            return None
        suffixed = reader.lower[index + 1] in _SUFFIXES and reader.tokens.touches(index + 1)
        return int(word), index + 1 + suffixed
    value = reader.words_of.ordinal.get(word)
    if value is None or not reader.words_of.month.get(reader.lower[index - 1]):
        return None
    return int(value), index + 1


def four_digits(word: str) -> int | None:
    """Return the year that a token of four digits may be."""
    return int(word) if len(word) == 4 and word.isdecimal() and "1000" <= word <= "2999" else None


def month_at(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return the month named at a token, and where it stops, its full stop included."""
    month = reader.words_of.month.get(reader.lower[index])
    if month is None or not reader.capital(index):
        return None
    short = len(reader.lower[index]) <= 4 and reader.lower[index] not in {"may", "june", "july"}
    stop = index + 1
    if short and reader.lower[stop] == "." and reader.tokens.touches(stop):
        stop += 1
    return month, stop


def _is_counting(reader: Reader, stop: int) -> bool:
    """Say whether what precedes ``stop`` is rather a number of something."""
    word = reader.lower[stop]
    return (
        word in _COUNTED
        or word in {"a.m.", "p.m.", "am", "pm", "%", "/"}
        or (word == ":" and reader.tokens.touches(stop + 1))
        or (
            len(word) > 3
            and word.endswith("s")
            and word.isalpha()
            and reader.words[stop].islower()
            and word not in _NO_NOUN
        )
    )


_COUNTED = frozenset(
    [
        "percent",
        "people",
        "million",
        "billion",
        "thousand",
        "hundred",
        "dollars",
        "cents",
        "points",
        "per",
        "degrees",
        "°",
    ]
)
_NO_NOUN = frozenset(
    ["was", "has", "is", "as", "this", "does", "across", "versus", "whereas", "plus", "towards", "besides", "unless"]
)


def days_after(reader: Reader, month: int, index: int, first: int) -> tuple[list[Expression], Shape, int]:
    """Return the days listed from token ``index`` on: 17-23; 8 and 9; 2, 4 and 6."""
    items: list[Expression] = []
    shape = Shape.POINT
    stop = index
    while len(items) < _LONGEST_LIST:
        found = day_number(reader, stop)
        if found is None:
            break
        number, after = found
        if number > monthrange(2000, month)[1] or _is_counting(reader, after):
            break
        items.append(Expression(stop if items else first, after, "month_day", Day(month, number)))
        joint = reader.lower[after]
        if shape is Shape.POINT and joint in TO:
            shape = Shape.RANGE
        elif shape in {Shape.POINT, Shape.ALL} and joint in {"and", "&", "or"}:
            shape = Shape.ANY if joint == "or" else Shape.ALL
            if not _next_is_day(reader, after + 1):
                return items, _shape(items, shape), after
            number, final = day_number(reader, after + 1) or (0, 0)
            if number <= monthrange(2000, month)[1]:
                items.append(Expression(after + 1, final, "month_day", Day(month, number)))
                return items, shape, final
            return items, _shape(items, shape), after
        elif not (joint == "," and _list_goes_on(reader, after + 1)):
            return items, _shape(items, shape), after
        if shape is Shape.RANGE and len(items) == 2:
            return items, shape, after
        stop = after + 1
        if not _next_is_day(reader, stop):
            return items, _shape(items, Shape.ALL), after
    if not items:
        return [], Shape.POINT, index
    return items, _shape(items, shape), items[-1].stop


def _shape(items: list[Expression], shape: Shape) -> Shape:
    return shape if len(items) > 1 else Shape.POINT


def _next_is_day(reader: Reader, index: int) -> bool:
    found = day_number(reader, index) if is_number(reader.lower[index]) else None
    return found is not None and not _is_counting(reader, found[1]) and not month_at(reader, found[1])


def _list_goes_on(reader: Reader, index: int) -> bool:
    """Say whether a number after a comma belongs to a list that ends in "and" or "or"."""
    for place in range(index, index + 2 * _LONGEST_LIST, 2):
        if not _next_is_day(reader, place):
            return False
        if reader.lower[place + 1] in {"and", "or", "&"}:
            return _next_is_day(reader, place + 2)
        if reader.lower[place + 1] != ",":
            return False
    return False


def dated(reader: Reader, month: int, index: int, first: int) -> Expression | None:
    """Return the day or days that follow a month's name: July 16, Jan. 17-23, 2019."""
    items, shape, stop = days_after(reader, month, index, first)
    if not items:
        return None
    year = _year_after(reader, stop)
    if year:
        items = [item.with_year(year.form) if year.form else item for item in items]
        stop = year.stop
    if len(items) == 1:
        form = items[0].form
        if isinstance(form, Day) and isinstance(form.year, Year) and not _exists(form):
            return None
        return Expression(first, stop, "month_day", form)
    return Expression(first, stop, "month_day", shape=shape, items=tuple(items))


def _exists(day: Day) -> bool:
    return isinstance(day.year, Year) and day.day <= monthrange(day.year.year, day.month)[1]


def _year_after(reader: Reader, index: int) -> Expression | None:
    """Return a year after a month or day: ", 2019", "2019", "of last year", "'69"."""
    place = index + 1 if reader.lower[index] in {",", "of"} else index
    if (year := four_digits(reader.lower[place])) and not _is_counting(reader, place + 1):
        return Expression(place, place + 1, "year", Year(year))
    return reader.of_year(index)


@rule(
    "@calendar.month",
    examples=[
        ("The bridge opened on ⟦July 16, 2018⟧.", "2018-07-16"),
        ("Polls close on ⟦Aug. 6⟧.", "2019-08-06"),
        ("The survey ran ⟦Jan. 17-23⟧.", "2019-01-17/2019-01-23"),
        ("Hearings are set for ⟦July 8 and 9⟧.", "{2019-07-08,2019-07-09}"),
        ("The bell rang on ⟦the third of March 2017⟧.", "2017-03-03"),
    ],
    silent=["In May 40 percent of them left.", "They march 20 miles a day."],
)
def month_day(reader: Reader, index: int) -> Expression | None:
    """A month and a day of it, or several days, with or without a year."""
    found = month_at(reader, index)
    if found is None:
        return None
    month, stop = found
    if reader.lower[index - 1] == "of" and (ordinal := reader.words_of.ordinal.get(reader.lower[index - 2])):
        first = index - 3 if reader.lower[index - 3] == "the" else index - 2
        year = _year_after(reader, stop)
        if 1 <= int(ordinal) <= monthrange(2000, month)[1]:
            form: Form = Day(month, int(ordinal), year.form if year else None)
            return Expression(first, year.stop if year else stop, "month_day", form)
    return dated(reader, month, stop, index)


@rule(
    "@calendar.month",
    examples=[
        ("The mill closed in ⟦April 2015⟧.", "2015-04"),
        ("It was founded in ⟦June of last year⟧.", "2018-06"),
    ],
)
def month_year(reader: Reader, index: int) -> Expression | None:
    """A month and its year."""
    found = month_at(reader, index)
    if found is None:
        return None
    month, stop = found
    year = _year_after(reader, stop)
    if year is None:
        return None
    return Expression(index, year.stop, "month_year", Month(month, year.form))


@rule(
    "@calendar.month",
    examples=[("Sales fell in ⟦May⟧.", "2019-05"), ("The vote is due in ⟦December⟧.", "2019-12")],
    silent=["May I ask?", "Theresa May resigned.", "April Jones won.", "The Women's March drew crowds."],
)
def month(reader: Reader, index: int) -> Expression | None:
    """A month alone: the last one, or the next one where the clause looks ahead."""
    found = month_at(reader, index)
    if found is None:
        return None
    number, stop = found
    before = reader.lower[index - 1] if index else ""
    word = reader.lower[index]
    if word in _DOUBTFUL and stop == index + 1:
        if before not in PREPOSITIONS or word not in {"may", "march"}:
            return None
    elif before not in PREPOSITIONS:
        named = reader.capital(index + 1) and stop == index + 1
        if named or (reader.capital(index - 1) and index and not reader.opens_sentence(index - 1)):
            return None
    if before == "of" and reader.lower[index - 2] in {"battle", "duke"}:
        return None
    return Expression(index, stop, "month", Month(number))


@rule(
    NUMBER,
    examples=[
        ("The treaty was signed on ⟦16 July 2018⟧.", "2018-07-16"),
        ("It lasted ⟦from 3 to 5 April⟧.", "2019-04-03/2019-04-05"),
        ("The court sat on ⟦the 6th of August⟧.", "2019-08-06"),
    ],
)
def day_month(reader: Reader, index: int) -> Expression | None:
    """A day, or several, before the name of their month, as the British write it."""
    numbers: list[tuple[int, int, int]] = []
    place = index
    joints: list[str] = []
    while len(numbers) < _LONGEST_LIST and is_number(reader.lower[place]):
        found = day_number(reader, place)
        if found is None:
            return None
        numbers.append((place, found[1], found[0]))
        joint = reader.lower[found[1]]
        if joint in TO or joint in {"and", "or", "&", ","}:
            joints.append(joint)
            place = found[1] + 1
            if reader.lower[place] == "the":
                place += 1
            continue
        place = found[1]
        break
    place += reader.lower[place] == "of"
    found_month = month_at(reader, place)
    if found_month is None or not numbers or len(joints) != len(numbers) - 1:
        return None
    month, stop = found_month
    if any(number > monthrange(2000, month)[1] for _, _, number in numbers):
        return None
    if reader.lower[index - 1] in DASHES and is_number(reader.lower[index - 2]):
        return None
    if is_number(reader.lower[stop]) and day_number(reader, stop) and four_digits(reader.lower[stop]) is None:
        return None
    year = _year_after(reader, stop)
    form_year = year.form if year else None
    stop = year.stop if year else stop
    first = index - 1 if reader.lower[index - 1] == "the" and reader.lower[place - 1] == "of" else index
    if len(numbers) == 1:
        form = Day(month, numbers[0][2], form_year)
        if isinstance(form_year, Year) and not _exists(form):
            return None
        return Expression(first, stop, "day_month", form)
    items = [Expression(start, end, "day_month", Day(month, number, form_year)) for start, end, number in numbers]
    items[-1] = Expression(items[-1].first, stop, "day_month", items[-1].form)
    if joints[0] in TO:
        if len(items) != 2:
            return None
        shape = Shape.RANGE
    else:
        shape = Shape.ANY if joints[-1] == "or" else Shape.ALL
    return Expression(first, stop, "day_month", shape=shape, items=tuple(items))


@rule(
    NUMBER,
    examples=[("The log ends on ⟦2019-07-16⟧.", "2019-07-16")],
    silent=['<time datetime="2016-07-23">', "Call 2019-07-99."],
)
def iso_date(reader: Reader, index: int) -> Expression | None:
    """Year, month and day in digits with hyphens."""
    lower = reader.lower
    year = four_digits(lower[index])
    if year is None or lower[index + 1] != "-" or lower[index + 3] != "-" or not is_number(lower[index + 4]):
        return None
    month, day = lower[index + 2], lower[index + 4]
    if not (len(month) == len(day) == 2 and month.isdecimal() and day.isdecimal()) or not 1 <= int(month) <= 12:
        return None
    if not 1 <= int(day) <= monthrange(year, int(month))[1]:
        return None
    residue = lower[index - 1] == '"' and lower[index - 2] == "="
    form = None if residue else Day(int(month), int(day), Year(year))
    return Expression(index, index + 5, "iso_date", form)


@rule(
    NUMBER,
    examples=[
        ("The form is dated ⟦13/08/2019⟧.", "2019-08-13"),
        ("It was stamped ⟦31.12.2018⟧ in Bonn.", "2018-12-31"),
        ("Every family there remembers ⟦9/11⟧.", "2001-09-11"),
    ],
    silent=["Entry 06/08/2019 is unclear.", "They work 24/7.", "Victims of the 9/11 attacks sued."],
)
def numeric_date(reader: Reader, index: int) -> Expression | None:
    """A date in digits with slashes or full stops that reads one way only."""
    lower = reader.lower
    if "." in lower[index]:
        pieces, stop = lower[index].split("."), index + 1
    elif lower[index + 1] == "/" and is_number(lower[index + 2]) and reader.tokens.touches(index + 1):
        pieces, stop = [lower[index], lower[index + 2]], index + 3
        if lower[stop] == "/" and is_number(lower[stop + 1]):
            pieces, stop = [*pieces, lower[stop + 1]], stop + 2
    else:
        return None
    if not all(piece.isdecimal() and len(piece) <= 4 for piece in pieces):
        return None
    if pieces == ["9", "11"] and lower[index - 1] != "/":
        named = (
            lower[index - 1] == "the"
            or lower[stop] in {"-", "commission"}
            or (lower[stop].isalpha() and _is_counting(reader, stop))
        )
        return Expression(index, stop, "numeric_date", None if named else Day(9, 11, Year(2001)))
    if len(pieces) != 3:
        return None
    readings = readings_of(pieces)
    if not readings:
        return None
    if len(readings) == 1:
        year, month, day = readings[0]
        return Expression(index, stop, "numeric_date", Day(month, day, Year(year)))
    return Expression(index, stop, "numeric_date")


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
            and 1 <= int(day) <= monthrange(year, int(month))[1]
        ):
            found.append((year, int(month), int(day)))
    return sorted(set(found))
