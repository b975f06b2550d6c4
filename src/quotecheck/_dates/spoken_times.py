"""Times of day as they are spoken: half past six, ten minutes to nine, six o'clock, nine in the morning."""

from __future__ import annotations

from quotecheck._dates.expression import Reader
from quotecheck._dates.years import is_plural
from quotecheck._tokens import is_number

O_CLOCK = frozenset({"o'clock", "o’clock"})
_AT = frozenset({"at", "until", "till", "since"})
"""Before "ten to nine", which may be a score, a change or odds elsewhere."""
_SINCE = _AT | {"after", "before", "from"}
_ABOUT = frozenset({"about", "around"})
_COUNTING = frozenset({"%", "billion", "c", "cent", "crore", "km", "lakh", "million", "p", "pc", "per", "percent", "°"})
"""What follows two ends of a range: at 8 to 9 per cent."""
_IN_THE = {"morning": 0, "afternoon": 12, "evening": 12}
_AFTER_DIGITS = O_CLOCK | {"in", "minute", "minutes", "past", "to"}


def spoken_at(reader: Reader, index: int) -> tuple[str, int] | None:
    """Return the time of day that is spelled out at a token, as TIMEX3 has it, and where it stops.

    Where nothing says which half of the day is meant, the hour is as it is spoken.
    """
    lower = reader.lower
    if is_number(lower[index]) and lower[index + 1] not in _AFTER_DIGITS:
        return None
    minute, link = _minutes(reader, index)
    if minute is None:
        return None
    if lower[link] in O_CLOCK:
        return _placed(reader, minute, 0, link + 1)
    if lower[link : link + 2] == ["in", "the"] and lower[link + 2] in _IN_THE:
        before = index - 1 - (lower[index - 1] in _ABOUT)
        return _placed(reader, minute, 0, link) if lower[before] in _SINCE else None
    to = lower[link] == "to" and lower[index - 1] in _AT
    hour = reader.count(link + 1) if to or lower[link] == "past" else None
    if hour is None or not 0 < minute < 60 or lower[hour[1]] in _COUNTING or is_plural(reader, hour[1]):
        return None
    return _placed(reader, hour[0] - to, 60 - minute if to else minute, hour[1]) if 1 <= hour[0] <= 12 else None


def _minutes(reader: Reader, index: int) -> tuple[int | None, int]:
    """Return the number that a spoken time begins with, and where it stops: half, a quarter, twenty minutes."""
    lower = reader.lower
    if lower[index] == "half":
        place = index + 1 + (lower[index + 1] == "-")
        return (30, place) if lower[place] == "past" else (None, index)
    quarter = index + (lower[index] == "a")
    if lower[quarter] == "quarter":
        return (15, quarter + 1) if lower[quarter + 1] in {"past", "to"} else (None, index)
    number = reader.count(index)
    if number is None:
        return None, index
    return number[0], number[1] + (lower[number[1]] in {"minutes", "minute"})


def _placed(reader: Reader, hour: int, minute: int, stop: int) -> tuple[str, int] | None:
    lower = reader.lower
    if not 0 <= hour <= 12:
        return None
    if lower[stop : stop + 2] == ["in", "the"] and lower[stop + 2] in _IN_THE:
        return f"T{hour % 12 + _IN_THE[lower[stop + 2]]:02d}:{minute:02d}", stop + 3
    return f"T{hour:02d}:{minute:02d}", stop
