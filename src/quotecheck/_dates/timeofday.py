"""Rules for times of day, which join the day they stand by: 10 a.m. Tuesday, noon, Monday night."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.qualified import Timed
from quotecheck._dates.spoken_times import O_CLOCK, spoken_at
from quotecheck._lexicon import word_class
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number

_HALVES = {"a.m.": 0, "a.m": 0, "am": 0, "p.m.": 12, "p.m": 12, "pm": 12}
_AFTER_HOUR = frozenset({*_HALVES, ":", *O_CLOCK})
_BEFORE_TRIGGER = 8
"""So many tokens may stand before "morning": twenty-five minutes to nine in the morning."""
CLOCK_RULES = frozenset({"clock", "spoken_clock", "zoned_clock"})
_DAYPARTS = frozenset({"morning", "afternoon", "evening"})
_ZONES = word_class("time_zone")
_NAMED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}


def clock_at(reader: Reader, index: int) -> tuple[str, int] | None:
    """Return the time of day at a token, as TIMEX3 has it, and where it stops."""
    word = reader.lower[index]
    if word in _NAMED:
        return _NAMED[word], index + 1
    if not is_number(word) or reader.lower[index + 1] not in _AFTER_HOUR:
        return _dotted(reader, index) if "." in word else spoken_at(reader, index)
    hour, minute, stop = _hour_and_minute(reader, index)
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 and len(minute) == 2 and int(minute) < 60):
        return None
    read = _twenty_four(reader, int(hour), stop, written=stop == index + 3)
    return (f"T{read[0]:02d}:{minute}", _zone_after(reader, read[1])) if read and read[0] < 24 else None


def _dotted(reader: Reader, index: int) -> tuple[str, int] | None:
    """Return the time of day that a point is written in, by its zone or its first nought: 10.30 GMT, from 07.15."""
    hour, _, minute = reader.lower[index].partition(".")
    if len(minute) != 2 or not hour.isdecimal() or len(hour) > 2 or int(hour) > 23 or int(minute) > 59:
        return None
    stop = _zone_after(reader, index + 1)
    before = reader.lower[index - 1]
    early = len(hour) == 2 and hour[0] == "0" and before in _BEFORE_HOUR
    timed = early or stop > index + 1 or before in {"until", "till"}
    timed = timed or (before == "at" and _is_of_day(reader, index))
    timed = timed or (before == "the" and reader.lower[index + 1] == "from" and reader.capital(index + 2))
    return (f"T{int(hour):02d}:{minute}", stop) if timed else None


def _is_of_day(reader: Reader, index: int) -> bool:
    """Say whether a day stands beside "at 9.30", and no price: every Saturday at 9.30, left at 9.30 on Friday."""
    lower, words = reader.lower, reader.words_of
    before = lower[index - 2]
    if before in words.weekday or before in words.weekdays or before in words.daypart:
        return True
    return lower[index + 1] == "on" and lower[index + 2] in words.weekday and before not in _PRICED


_PRICED = word_class("verb_of_trading") | {"closed", "ended", "finished", "priced", "stood", "was", "were"}


def _hour_and_minute(reader: Reader, index: int) -> tuple[str, str, int]:
    """Return the digits of hour and minute, and where they stop: 10, 10:30, 10.30."""
    lower, tokens = reader.lower, reader.tokens
    stop = index + 1
    if lower[stop] == ":" and tokens.touches(stop) and len(lower[stop + 1]) == 2 and tokens.touches(stop + 1):
        return lower[index], lower[stop + 1], stop + 2
    hour, _, minute = lower[index].partition(".")
    return hour, minute or "00", stop


def _twenty_four(reader: Reader, hour: int, stop: int, *, written: bool) -> tuple[int, int] | None:
    """Return the hour of the day, by the words that follow it, and where they stop."""
    lower = reader.lower
    half = _HALVES.get(lower[stop])
    if half is not None:
        return (hour % 12 + half, stop + 1) if 1 <= hour <= 12 else None
    if lower[stop] in O_CLOCK:
        return hour, stop + 1
    return (hour, stop) if written else None


def _zone_after(reader: Reader, stop: int) -> int:
    lower = reader.lower
    opened = lower[stop] == "("
    place = stop + opened
    if lower[place] not in _ZONES or (
        lower[place] in {"et", "pt", "mt", "ct", "est", "pst"} and not reader.words[place].isupper()
    ):
        return stop
    spelled = lower[place] in {"eastern", "central", "pacific", "local"}
    place += 1
    if spelled:
        place += lower[place] in {"standard", "daylight"}
        if lower[place] != "time":
            return stop
        place += 1
    if opened:
        return place + 1 if lower[place] == ")" else stop
    return place


def time_after(reader: Reader, index: int) -> tuple[str, int] | None:
    """Return the time of day that follows a day: "night", "at 10 a.m.", ", 5 p.m."."""
    lower = reader.lower
    part = reader.words_of.daypart.get(lower[index])
    if part:
        return "T" + part, index + 1
    if lower[index] in {"at", ","}:
        place = index + 1
        place += lower[index] == "," and lower[place] == "at"
        place += lower[place] in {"around", "about"}
        found = clock_at(reader, place)
        return found if found and (lower[index] == "at" or lower[place] not in _NAMED) else None
    return None


def hour_before(reader: Reader, first: int, part: str) -> tuple[int, str] | None:
    """Return where the hour begins that stands before a part of a day, and the time: at 9 tomorrow morning."""
    word, before = reader.lower[first - 1], reader.lower[first - 2]
    hour, _, minute = word.partition(".")
    if before not in _BEFORE_HOUR or not is_number(word) or not hour.isdecimal() or not 1 <= int(hour) <= 12:
        return None
    minute = minute or "00"
    if not minute.isdecimal() or len(minute) != 2 or int(minute) > 59:
        return None
    late = part not in {"TMO", "TNI"} or (part == "TNI" and int(hour) >= _EVENING)
    return first - 1, f"T{int(hour) % 12 + 12 * late:02d}:{minute}"


_BEFORE_HOUR = frozenset({"about", "after", "around", "at", "before", "by", "from", "since", "till", "until"})
_EVENING = 5


@rule(
    "0000",
    examples=[("The blast came at ⟦0340 GMT on Friday⟧.", "2019-07-19")],
    silent=["Futures were up by 1430 GMT.", "They gave 2000 hours on Friday."],
    after=["bst", "cet", "edt", "est", "gmt", "hours", "hrs", "utc"],
)
def zoned_clock(reader: Reader, index: int) -> Expression | None:
    """Four digits before a time zone or "hours" are a time of day; alone it is no date."""
    word = reader.lower[index]
    if not word.isdecimal() or int(word[:2]) > 23 or int(word[2:]) > 59:
        return None
    counts = reader.lower[index + 1][0] == "h" and word[0] != "0" and reader.lower[index - 1] not in _BEFORE_HOUR
    if counts:
        return None  # they worked 2000 hours
    return _with_day(reader, "zoned_clock", index, f"T{word[:2]}:{word[2:]}", index + 2)


@rule(
    "0", "00", "0.00", "00.00", "noon", "midnight", "midday",
    examples=[
        ("The vote was at ⟦10 a.m. Tuesday⟧.", "2019-07-16"),
        ("The vote is at ⟦10 a.m. Tuesday⟧.", "2019-07-23"),
        ("Ada Lund saw it ⟦between 2 and 4pm on Tuesday⟧.", "2019-07-16"),
        ("The road was shut ⟦from 8am until 6pm on July 4⟧.", "2019-07-04"),
        ("He left at ⟦9.30 on Friday⟧.", "2019-07-19"),
        ("Doors opened at ⟦noon on July 4⟧.", "2019-07-04"),
        ("It struck at ⟦5:42 p.m. EDT Friday⟧.", "2019-07-19"),
    ],
    silent=[
        "It starts at 8:30 p.m. sharp.",
        "The score was 3:2.",
        "Play resumes at 10.00 local time (04.30 GMT).",
        "Stalls open Sat. 10-6, Sun. 10-noon and Mondays 9.30 to 4.",
        "The 10.15 from Leeds was late.",
        "Trams run from 05.06 to 10.30 a.m.",
    ],
)  # fmt: skip
def clock(reader: Reader, index: int) -> Expression | None:
    """A time of day with its day; alone it is no date."""
    found = clock_at(reader, index)
    if found is None:
        stop = _opening_hours(reader, index)
        return Expression(index, stop, "clock") if stop else None
    return _with_day(reader, "clock", index, *found)


def _opening_hours(reader: Reader, index: int) -> int | None:
    """Return where the hours stop that follow the day of a listing: Sat. 10-6, Sundays 9.30 to noon."""
    lower, words = reader.lower, reader.words_of
    if lower[index + 1] not in _LASTING or _hour(lower[index]) is None:
        return None
    day = index - 1 - (lower[index - 1] in {".", ",", ":"})
    listed = lower[day] in words.weekdays or (lower[day] in words.weekday and not lower[day].endswith("day"))
    if not (listed or lower[day] == "daily"):
        return None
    return index + 3 if _hour(lower[index + 2]) is not None or lower[index + 2] in _NAMED else None


def _hour(word: str) -> int | None:
    """Return the hour that a token may be: 9, 9.30."""
    hour, _, minute = word.partition(".")
    if not (hour.isdecimal() and len(hour) <= _TWO and is_number(word)):
        return None
    timed = not minute or (len(minute) == _TWO and minute.isdecimal() and int(minute) < _MINUTES)
    return int(hour) if timed and 1 <= int(hour) <= _HOURS else None


_LASTING = DASHES | {"to", "until", "till"}
_TWO = 2
_MINUTES = 60
_HOURS = 12


@rule(
    "past", "o'clock", "o’clock", "quarter", "minutes", "morning", "afternoon", "evening",
    examples=[
        ("The last bus left at ⟦half past six on Friday⟧.", "2019-07-19"),
        ("The last bus left at ⟦half-past six on Friday⟧.", "2019-07-19"),
        ("The whistle blew at ⟦six o'clock on Monday⟧.", "2019-07-15"),
        ("Polls shut at ⟦a quarter to nine in the evening on July 4⟧.", "2019-07-04"),
    ],
    silent=[
        "She left at twenty-five minutes past eight.",
        "Doors open at nine in the morning.",
    ],
)  # fmt: skip
def spoken_clock(reader: Reader, index: int) -> Expression | None:
    """A time of day in words with its day; alone it is no date."""
    if reader.lower[index] in _DAYPARTS and reader.lower[index - 1] != "the":
        return None
    for first in range(max(index - _BEFORE_TRIGGER, 0), index):
        spoken = spoken_at(reader, first)
        if spoken and spoken[1] > index:
            return _with_day(reader, "spoken_clock", first, *spoken)
    return None


def _with_day(reader: Reader, rule_name: str, index: int, time: str, stop: int) -> Expression:
    place = stop
    if reader.lower[place] in {"on", ",", "of"}:
        place += 1
    base = reader.date_at(place)
    if base is None or base.form is None or not _is_day(base):
        return Expression(index, stop, rule_name)
    return Expression(index, base.stop, rule_name, Timed(base.form, time))


def _is_day(base: Expression) -> bool:
    return base.rule in {"weekday", "month_day", "day_month", "deictic_day", "iso_date", "holiday", "shifted"} and (
        base.rule != "shifted" or getattr(base.form, "weekday", None) is not None
    )


__all__ = [
    "CLOCK_RULES",
    "clock",
    "clock_at",
    "hour_before",
    "spoken_clock",
    "time_after",
    "zoned_clock",
]
