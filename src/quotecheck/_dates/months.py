"""Rules for months and their days: July 16, 16 July 2019, April 2015, May."""

from __future__ import annotations

from calendar import monthrange

from quotecheck._dates.daynumbers import (
    DASHES,
    LONGEST_LIST,
    TO,
    dated,
    day_number,
    exists,
    four_digits,
    month_at,
    year_after,
)
from quotecheck._dates.days import Day
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Form, Month, Year
from quotecheck._rule import NUMBER, rule
from quotecheck._tokens import is_number

PREPOSITIONS = frozenset({
    "in", "since", "by", "until", "till", "from", "between", "during", "of", "last", "next", "this", "early",
    "late", "mid", "through", "to", "before", "after", "and", "or", "every", "each", "on", "for", "-", "–", "—",
    ",", "(", "around", "about", "throughout", "past", "previous", "following", "beginning", "starting", "ending",
    "ended", "in/", "late-", "mid-", "early-", "that", "if", "than", "because", "is", "was"
})  # fmt: skip


_NEUTRAL = frozenset({
    "and", "or", ",", "-", "–", "—", "(", "that", "than", "if", "because", "is", "was"
})  # fmt: skip
_DOUBTFUL = frozenset({
    "may", "march", "mar", "jan", "jun", "dec", "sep"
})  # fmt: skip


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
        year = year_after(reader, stop)
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
    year = year_after(reader, stop)
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
    return None if _is_name(reader, index, stop) else Expression(index, stop, "month", Month(number))


def _is_name(reader: Reader, index: int, stop: int) -> bool:
    """Say whether a month's name stands where a person's or a verb would."""
    before = reader.lower[index - 1] if index else ""
    word, bare = reader.lower[index], stop == index + 1
    if bare and _beside_month(reader, index):
        return False
    if bare and word in _DOUBTFUL:
        return before not in PREPOSITIONS or word not in {"may", "march"}
    if before in PREPOSITIONS and before not in _NEUTRAL:
        return False
    following = reader.lower[stop]
    if (
        bare
        and reader.capital(stop)
        and following not in reader.words_of.month
        and following not in reader.words_of.weekday
    ):
        return True
    return (
        before not in PREPOSITIONS and index > 0 and reader.capital(index - 1) and not reader.opens_sentence(index - 1)
    )


def _beside_month(reader: Reader, index: int) -> bool:
    """Say whether a dash joins the month to another one: Jan-Mar."""
    lower, names = reader.lower, reader.words_of.month
    return (lower[index + 1] in DASHES and lower[index + 2] in names) or (
        lower[index - 1] in DASHES and lower[index - 2] in names
    )


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
    while len(numbers) < LONGEST_LIST and is_number(reader.lower[place]):
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
    year = year_after(reader, stop)
    form_year = year.form if year else None
    stop = year.stop if year else stop
    first = index - 1 if reader.lower[index - 1] == "the" and reader.lower[place - 1] == "of" else index
    if len(numbers) == 1:
        form = Day(month, numbers[0][2], form_year)
        if isinstance(form_year, Year) and not exists(form):
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
