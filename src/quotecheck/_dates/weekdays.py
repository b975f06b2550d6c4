"""Rules for days with a name: Tuesday, yesterday, Thanksgiving."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.anchored import TheWeekday, WeekdayBeside
from quotecheck._dates.daynumbers import day_number, month_at
from quotecheck._dates.days import Day, Holiday, OfMonth, Weekday
from quotecheck._dates.expression import Expression, Reader, Shape, phrases, words
from quotecheck._dates.forms import Form
from quotecheck._dates.qualified import Named, Timed
from quotecheck._dates.relations import From, Shifted
from quotecheck._dates.timeofday import time_after
from quotecheck._dates.weekdaynames import is_name
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._lexicon import word_class
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number
from quotecheck.kinds import DateKind, Granularity

SHIFT = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "latest": 0, "that": 0,
}  # fmt: skip


@rule(
    "@calendar.weekday",
    examples=[
        ("The report was released ⟦Tuesday⟧.", "2019-07-16"),
        ("Markets closed on ⟦Saturday⟧.", "2019-07-20"),
        ("He was arrested ⟦Thursday night⟧.", "2019-07-18"),
        ("It was signed ⟦Friday, July 12⟧.", "2019-07-12"),
        ("The court will rule on ⟦Monday⟧.", "2019-07-22"),
        ("Stalls open ⟦Sat 27 July⟧.", "2019-07-27"),
        ("Stalls open ⟦Sat 27⟧, at dawn.", "2019-07-27"),
        ("A thaw could set in on ⟦Monday⟧.", "2019-07-22"),
        ("She could not be reached ⟦Monday⟧.", "2019-07-15"),
        ("Rain fell on the ⟦Sunday before last⟧.", "2019-07-07"),
        ("The fair is on ⟦Tuesday week⟧.", "2019-07-30"),
        ("On ⟦Tuesday week⟧ they sail.", "2019-07-30"),
        ("The dean died on ⟦Tuesday last⟧.", "2019-07-16"),
        ("He drowned on July 3. On the ⟦Saturday⟧ they found him.", "2019-07-06"),
        ("It closed on the ⟦Friday before Christmas⟧.", "2018-12-21"),
        ("Such votes fall on a ⟦Tuesday⟧.", "XXXX-WXX-2"),
    ],
    silent=[
        "Stores opened early on Super Tuesday.",
        "The Sunday Mirror saw the letter.",
        "He was on Saturday Night Live.",
        "It was their third Sunday there; one Friday they left.",
        "She sat in the sun.",
        "They wed in Rome.",
    ],
)
def weekday(reader: Reader, index: int) -> Expression | None:
    """A day of the week: the most recent one, the day of publication included, unless the clause looks ahead."""
    lower = reader.lower
    indefinite = lower[index - 1] in _INDEFINITE or (lower[index - 1] == "last" and lower[index + 1] == "of")
    if not reader.capital(index) or indefinite or is_name(reader, index):
        return None
    number = reader.words_of.weekday[lower[index]]
    stop = index + 1
    alone = lower[index].endswith("day") and lower[stop] not in _after_weekday() and lower[index - 1] != "a"
    if not alone and (several := _nights(reader, index) or _any(reader, index, number)):
        return several
    if not lower[index].endswith("day"):
        stop += reader.is_abbreviated(stop)
        alone = _beside_weekday(reader, index, stop)
        if not (alone or _abbreviates(reader, index, stop)):
            return None
    if alone:
        return Expression(index, stop, "weekday", _plain(reader, index, stop, number))
    timed = time_after(reader, stop) if lower[stop] in reader.words_of.daypart or lower[stop] == "at" else None
    stop = timed[1] if timed else stop
    dated = month_day_after(reader, stop, number) or _shares_month(reader, stop, number)
    form, stop = (dated.form, dated.stop) if dated and dated.form else _of_week(reader, index, number, stop)
    timed = timed or time_after(reader, stop)
    if timed:
        return Expression(index, max(stop, timed[1]), "weekday", Timed(form, timed[0]))
    return Expression(index, stop, "weekday", form)


_INDEFINITE = frozenset({
    "another", "any", "consecutive", "fifth", "final", "first", "fourth", "no", "one", "other", "second", "sixth",
    "some", "straight", "successive", "third"
})  # fmt: skip
"""What makes a weekday none that the calendar places."""
_BEFORE_ANY = frozenset({"is", "on", "was"})


def _any(reader: Reader, index: int, number: int) -> Expression | None:
    """Return a weekday that is none in particular: on a Thursday in March, but not on a Thursday flight."""
    lower, after = reader.lower, reader.lower[index + 1]
    described = after.isalpha() and after not in FUNCTION_WORDS and after not in {"last", "next", "this"}
    if lower[index - 1] != "a" or lower[index - 2] not in _BEFORE_ANY or described:
        return None
    form = Named(f"XXXX-WXX-{number}", DateKind.VAGUE, Granularity.DAY)
    return Expression(index, index + 1, "weekday", form)


@cache
def _after_weekday() -> frozenset[str]:
    """Return what may belong to the weekday before it: the day's parts, its date, its week, another weekday."""
    named = words()
    parts = (part + ending for part in named.daypart for ending in ("", "s"))
    more = ("after", "at", "before", "of", "on", "(", "the", "week")
    return frozenset((*parts, *named.month, *SHIFT, *_JOINTS, *more, *map(str, range(1, 32))))


def _abbreviates(reader: Reader, index: int, stop: int) -> bool:
    """Say whether a short form is a weekday's: with its full stop, or before a date where it is a word as well."""
    place = stop + (reader.lower[stop] == ",")
    day = day_number(reader, place) if is_number(reader.lower[place]) else None
    dated = month_at(reader, day[1] if day else place) is not None or _shares_month(reader, stop, 0) is not None
    return dated or (stop > index + 1 and reader.lower[index] not in _WORDS)


_WORDS = frozenset({"sun", "sat", "wed", "mon"})


_JOINTS = frozenset({"and", "or", ","})


def _nights(reader: Reader, index: int) -> Expression | None:
    """Return weekdays that a plural part of the day makes repeat: Monday and Tuesday nights."""
    lower, names = reader.lower, reader.words_of.weekday
    if lower[index + 1] not in _JOINTS and not lower[index + 1].endswith("s"):
        return None
    places = [index]
    while lower[places[-1] + 1] in _JOINTS and lower[places[-1] + 2] in names and len(places) < 7:
        places.append(places[-1] + 2)
    plural = lower[places[-1] + 1]
    code = reader.words_of.daypart.get(plural[:-1]) if plural.endswith("s") else None
    if code is None:
        return None
    stops = [*(place + 1 for place in places[:-1]), places[-1] + 2]
    items = tuple(
        Expression(
            place, stop, "weekday", Named(f"XXXX-WXX-{names[lower[place]]}T{code}", DateKind.RECURRING, Granularity.DAY)
        )
        for place, stop in zip(places, stops, strict=True)
    )
    if len(items) == 1:
        return items[0]
    return Expression(index, stops[-1], "weekday", shape=Shape.ALL, items=items)


def _beside_weekday(reader: Reader, index: int, stop: int) -> bool:
    """Say whether a dash joins the weekday to another one: Mon-Fri, Mon.-Fri."""
    lower, names = reader.lower, reader.words_of.weekday
    if lower[stop] in DASHES and lower[stop + 1] in names:
        return True
    return lower[index - 1] in DASHES and (
        lower[index - 2] in names or (lower[index - 2] == "." and lower[index - 3] in names)
    )


def month_day_after(reader: Reader, index: int, number: int) -> Expression | None:
    """Return the month and day that a weekday is followed by: Tuesday, July 16; Tuesday the 16th of July."""
    place = index
    if reader.lower[place] in {",", "("}:
        place += 1
    place += reader.lower[place] == "on"
    if (
        not reader.lower[place][:1].isdecimal()
        and reader.lower[place] not in reader.words_of.month
        and reader.lower[place] != "the"
        and reader.lower[place] not in phrases("calendar.holiday")
    ):
        return None
    found = reader.date_at(place)
    if found and isinstance(found.form, Holiday) and reader.lower[place - 1] == ",":
        return found._replace(first=index)  # Saturday, New Year's Eve
    if found is None or not isinstance(found.form, (Day, OfMonth)):
        return None
    stop = found.stop
    if isinstance(found.form, OfMonth):
        return Expression(index, stop, "weekday", OfMonth(found.form.day, number, alone=True))
    if reader.lower[place - 1] == "(":
        if reader.lower[stop] != ")":
            return None
        stop += 1
    return Expression(index, stop, "weekday", Day(found.form.month, found.form.day, found.form.year, number))


def _shares_month(reader: Reader, index: int, number: int) -> Expression | None:
    """Return a day of the month that the next weekday states, or none: Monday 3 to Friday 7 September, Sat 27."""
    lower = reader.lower
    day = day_number(reader, index) if is_number(lower[index]) else None
    if day is not None and lower[day[1]] in _CLOSING:
        return Expression(index, day[1], "weekday", OfMonth(day[0], number, alone=True))
    if day is None or lower[day[1]] not in _SHARING or lower[day[1] + 1] not in reader.words_of.weekday:
        return None
    place = day[1] + 2
    place += reader.is_abbreviated(place)
    later = reader.date_at(place) if is_number(lower[place]) else None
    if later is None or not isinstance(later.form, Day) or later.form.day <= day[0]:
        return None
    return Expression(index, day[1], "weekday", Day(later.form.month, day[0], later.form.year, number))


_CLOSING = frozenset({",", ".", ")", ""})
_SHARING = frozenset({*DASHES, "and", "or", "to", "until", "till", "&"})


def _plain(reader: Reader, index: int, stop: int, number: int) -> Form:
    """Return a weekday's form: the Sunday is one that the text has come to, unless a noun takes it as its own."""
    lower = reader.lower
    led = lower[index - 1] == "the" and (lower[index - 2] in _LEADING or reader.opens_sentence(index - 1))
    own = lower[stop].isalpha() and lower[stop] not in FUNCTION_WORDS
    return TheWeekday(number) if led and not own and lower[stop] not in _LINKS else Weekday(number)


_LEADING = frozenset({"by", "from", "of", "on", "since", "until"})


def _of_week(reader: Reader, index: int, number: int, stop: int) -> tuple[Form, int]:
    """Return a weekday's form, in the week that follows it if one does: Monday of last week."""
    lower = reader.lower
    place = stop + (lower[stop] == "of")
    shift = SHIFT.get(lower[place])
    if shift is not None and lower[place + 1] == "week":
        return Weekday(number, None, Shifted("week", shift)), place + 2
    if lower[stop : stop + 2] == ["before", "last"]:
        return From(Weekday(number, -1), -1, "week"), stop + 2
    if lower[stop] in _AFTERTHOUGHTS and _is_afterthought(reader, index, stop):
        coming = From(Weekday(number, 0), 1, "week", ahead=True)
        return {"last": Weekday(number, -1), "next": Weekday(number, 0), "week": coming}[lower[stop]], stop + 1
    if lower[index - 1] == "the" and (away := {"before": -1, "after": 1}.get(lower[stop])):
        base = reader.date_at(stop + 1)
        if base and isinstance(base.form, (Day, Holiday)):
            return WeekdayBeside(base.form, number, away), base.stop
    return _plain(reader, index, stop, number), stop


_AFTERTHOUGHTS = frozenset({"last", "next", "week"})


def _is_afterthought(reader: Reader, index: int, stop: int) -> bool:
    """Say whether the word behind a weekday shifts it, and tells of nothing else: on Sunday week they sail."""
    after = reader.lower[stop + 1]
    if after in FUNCTION_WORDS:
        return reader.lower[stop] == "week" and reader.lower[index - 1] == "on" and after not in {"after", "in"}
    return not after.isalnum() and after not in _LINKS


_LINKS = frozenset({"'s", "’s", "-"})


def _is_attributive(reader: Reader, index: int, stop: int) -> bool:
    """Say whether a noun takes the holiday as its own: the Christmas concert, an Easter egg, the Easter Rising."""
    after, before = reader.lower[stop], reader.lower[index - 1]
    if after in {"island", "islands", "carol", "tree", "trees", "bunny", "rising"}:
        return True
    noun = reader.words[stop].islower() and after.isalpha() and after not in FUNCTION_WORDS | _SEASONS
    return before in _DETERMINERS and noun


_SEASONS = frozenset({"break", "holiday", "holidays", "period", "season", "weekend"})
"""Nouns that leave the holiday a time."""

_SPENT = frozenset({"around", "at", "during", "on", "over"})
"""Prepositions of what a day was spent on."""
_DETERMINERS = word_class("article", "possessive") | {"any", "each", "some", "'s", "’s"}


@rule(
    "@calendar.holiday",
    examples=[
        ("Sales jumped on ⟦Thanksgiving 2018⟧.", "2018-11-22"),
        ("The shop shuts on ⟦Christmas Eve⟧.", "2019-12-24"),
        ("He died on ⟦Halloween⟧.", "2018-10-31"),
        ("Sales fell over ⟦the Labor Day weekend⟧.", "2018-09-01/2018-09-03"),
    ],
    silent=["A labor day laborer came.", "The Christmas concert sold out."],
)
def holiday(reader: Reader, index: int) -> Expression | None:
    """A holiday or other day with a name, computed for its year."""
    if not reader.capital(index):
        return None
    found = reader.phrase(phrases("calendar.holiday"), index)
    if found is None:
        return None
    rule_of_day, stop = found
    if stop > index + 1 and not reader.capital(stop - 1) and reader.lower[stop - 1] not in {"'s", "’s"}:
        return None
    if _is_attributive(reader, index, stop):
        return None
    year = reader.of_year(stop)
    if year is None and reader.lower[stop] == "," and reader.year_at(stop + 1):
        year = reader.year_at(stop + 1)
    first = index - 1 if reader.lower[index - 1] == "the" else index
    form = Holiday(rule_of_day, year.form if year else None, None, reader.lower[first - 1] in _SPENT)
    return Expression(first, year.stop if year else stop, "holiday", form)
