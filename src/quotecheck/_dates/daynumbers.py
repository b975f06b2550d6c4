"""Days of a month as written: 16, 6th, 17-23, 8 and 9."""

from __future__ import annotations

from quotecheck._dates import calendar
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Year
from quotecheck._lexicon import word_class
from quotecheck._tokens import DASHES, is_number

TO = frozenset({*DASHES, "to", "through", "thru", "until", "till"})


SUFFIXES = frozenset({"st", "nd", "rd", "th"})


LONGEST_LIST = 8


def day_number(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return a day of the month, and where it stops: 6, 6th, sixth."""
    word = reader.lower[index]
    if is_number(word):
        if len(word) > 2 or not word.isdecimal() or not 1 <= int(word) <= 31:
            return None
        suffixed = reader.lower[index + 1] in SUFFIXES and reader.tokens.touches(index + 1)
        return int(word), index + 1 + suffixed
    value = reader.words_of.ordinal.get(word)
    before = index - 1 - (reader.lower[index - 1] == "the")
    if value is None or not reader.words_of.month.get(reader.lower[before]):
        return None
    return int(value), index + 1


def four_digits(word: str) -> int | None:
    """Return the year that a token of four digits may be."""
    return int(word) if len(word) == 4 and word.isdecimal() and "1000" <= word <= "2999" else None


def second_year(reader: Reader, index: int, first: int) -> int | None:
    """Return the later year that a range abbreviates after its dash: -09, -9, -2010."""
    word = reader.lower[index]
    if not is_number(word) or not word.isdecimal() or not reader.tokens.touches(index):
        return None
    if len(word) == 4:
        later = int(word)
    elif len(word) == 2:
        later = first - first % 100 + int(word)
        later += 100 if later < first and first % 100 > 90 else 0
    elif len(word) == 1:
        later = first - first % 10 + int(word)
        later += 10 if later < first and first % 10 == 9 else 0
    else:
        return None
    return later if first < later <= first + 300 and later < 2200 else None


def month_at(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return the month named at a token, and where it stops, its full stop included."""
    month = reader.words_of.month.get(reader.lower[index])
    if month is None or not reader.capital(index):
        return None
    short = len(reader.lower[index]) <= 4 and reader.lower[index] not in {"may", "june", "july"}
    stop = index + 1
    if short and reader.is_abbreviated(stop):
        stop += 1
    return month, stop


def _is_counted(reader: Reader, stop: int) -> bool:
    """Say whether what precedes ``stop`` is an amount or a time of day."""
    word = reader.lower[stop]
    if word == ":":
        return reader.tokens.touches(stop + 1) and is_number(reader.lower[stop + 1])
    return word in _COUNTED


def is_counting(reader: Reader, stop: int) -> bool:
    """Say whether what precedes ``stop`` may count the noun that follows."""
    word = reader.lower[stop]
    plural = len(word) > 3 and word.endswith("s") and word.isalpha() and reader.words[stop].islower()
    return _is_counted(reader, stop) or (plural and word not in _NO_NOUN)


_COUNTED = word_class("counted_noun") | {"°", "%", "/", "a.m.", "p.m.", "am", "pm"}
_NO_NOUN = frozenset({
    "was", "has", "is", "as", "this", "does", "across", "versus", "whereas", "plus", "towards", "besides", "unless"
})  # fmt: skip


def days_after(reader: Reader, month: int, index: int, first: int) -> tuple[list[Expression], Shape, int]:
    """Return the days listed from token ``index`` on: 17-23; 8 and 9; 2, 4 and 6."""
    found = day_number(reader, index)
    if found is None or _is_counted(reader, found[1]) or found[0] > calendar.length(2000, month):
        return [], Shape.POINT, index
    items = [Expression(first, found[1], "month_day", Day(month, found[0]))]
    joints: list[str] = []
    while len(items) < LONGEST_LIST:
        stop = items[-1].stop
        stop += bool(joints) and reader.lower[stop] == "," and reader.lower[stop + 1] in _AND_OR  # 8, 9, and 12
        joint = reader.lower[stop]
        following = _next_day(reader, month, stop + 1)
        if following is None or not _joins(reader, joint, joints, stop + 1):
            break
        items.append(Expression(stop + 1, following[1], "month_day", Day(month, following[0])))
        joints.append(joint)
    return items, shape_of(joints), items[-1].stop


def _joins(reader: Reader, joint: str, joints: list[str], index: int) -> bool:
    """Say whether a word joins the day at ``index`` to those before it."""
    if joint in TO:
        return not joints
    if joints and joints[-1] != ",":
        return False
    return joint in _AND_OR or (joint == "," and _list_goes_on(reader, index))


def shape_of(joints: list[str]) -> Shape:
    """Return the shape of what some joints join."""
    if not joints:
        return Shape.POINT
    if joints[0] in TO:
        return Shape.RANGE
    return Shape.ANY if joints[-1] == "or" else Shape.ALL


def _next_day(reader: Reader, month: int, index: int) -> tuple[int, int] | None:
    found = day_number(reader, index) if _next_is_day(reader, index) else None
    return found if found and found[0] <= calendar.length(2000, month) else None


_AND_OR = frozenset({"and", "or", "&"})


def _next_is_day(reader: Reader, index: int) -> bool:
    found = day_number(reader, index) if is_number(reader.lower[index]) else None
    return found is not None and not is_counting(reader, found[1]) and not month_at(reader, found[1])


def _list_goes_on(reader: Reader, index: int) -> bool:
    """Say whether a number after a comma belongs to a list that ends in "and" or "or"."""
    for place in range(index, index + 2 * LONGEST_LIST, 2):
        if not _next_is_day(reader, place):
            return False
        last = place + 1 + (reader.lower[place + 1] == "," and reader.lower[place + 2] in _AND_OR)
        if reader.lower[last] in _AND_OR:
            return _next_is_day(reader, last + 1)
        if reader.lower[place + 1] != ",":
            return False
    return False


def dated(reader: Reader, month: int, index: int, first: int) -> Expression | None:
    """Return the day or days that follow a month's name: July 16, Jan. 17-23, 2019."""
    suffixed = is_number(reader.lower[index + 1]) and reader.lower[index + 2] in SUFFIXES
    spelled = reader.lower[index + 1] in reader.words_of.ordinal
    index += reader.lower[index] == "the" and (spelled or suffixed)
    items, shape, stop = days_after(reader, month, index, first)
    if not items:
        return None
    year = year_after(reader, stop)
    if year:
        items = [item.with_year(year.form) if year.form else item for item in items]
        stop = year.stop
    if len(items) == 1:
        form = items[0].form
        if not year and (month, getattr(form, "day", 0)) == (9, 11) and reader.lower[stop] in _ATTACKS:
            form = Day(9, 11, Year(2001))
        if isinstance(form, Day) and isinstance(form.year, Year) and not exists(form):
            return None
        return Expression(first, stop, "month_day", form)
    return Expression(first, stop, "month_day", shape=shape, items=tuple(items))


_ATTACKS = frozenset({
    "attack", "attacks", "attackers", "hijackers", "hijackings", "terror", "terrorist", "terrorists"
})  # fmt: skip


def exists(day: Day) -> bool:
    return isinstance(day.year, Year) and day.day <= calendar.length(day.year.year, day.month)


def year_after(reader: Reader, index: int) -> Expression | None:
    """Return a year after a month or day: ", 2019", "2019", "of last year", "'69"."""
    place = index + 1 if reader.lower[index] in {",", "of"} else index
    if (year := four_digits(reader.lower[place])) and not is_counting(reader, place + 1):
        return Expression(place, place + 1, "year", Year(year))
    return reader.of_year(index)
