"""Rules for what dates without a calendar: recently, several years, every Tuesday."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.days import Day, Holiday, Weekday
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.qualified import Named
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import SEASON_CODES
from quotecheck._lexicon import section
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, POSSESSIVE_ENDINGS, is_number
from quotecheck.kinds import DateKind, Granularity

_CODE = {
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "quarter": "Q",
    "weekend": "WE",
}
_FUNCTION = FUNCTION_WORDS - {"of"}

_SEVERAL = frozenset({"several", "many", "few", "recent", "coming"})
_LASTING = frozenset({"for", "in", "within", "over", "after"})
_AFTER = frozenset({"after", "despite", "during", "following", "follows", "for", "over", "within"})
_THEN = frozenset({"after", "afterward", "afterwards", "thereafter"})
"""What makes "soon" a time after another one."""
_REFERENCE = {"future": "FUTURE_REF", "past": "PAST_REF"}
_BEFORE_DURATION = _SEVERAL | _LASTING | _AFTER | {"a", "of", "the", *_REFERENCE}


@rule(
    "@calendar.vague", "past", "future", "present", "days", "term",
    examples=[
        ("Prices have ⟦recently⟧ risen.", "PAST_REF"),
        ("It is ⟦now⟧ illegal.", "PRESENT_REF"),
        ("Such flights were rare ⟦in the past⟧.", "PAST_REF"),
    ],
    silent=["The nowhere man left.", "In the past three weeks it rained.", "She left soon after the war."],
)  # fmt: skip
def vague_time(reader: Reader, index: int) -> Expression | None:
    """A reference to the past, present or future that no calendar bounds."""
    lower = reader.lower
    value, first = section("calendar.vague").get(lower[index]), index
    for phrase, meaning in _phrases_by_last_word().get(lower[index], ()):
        start = max(index + 1 - len(phrase), 0)
        if lower[start : index + 1] == phrase:
            value, first = meaning, start
            break
    if value is None and lower[index] == "present" and lower[index - 1] in DASHES and is_number(lower[index - 2]):
        value = "PRESENT_REF"  # 2007-present
    after = lower[index + 1]
    if value is None or (lower[first - 1] == after == "as") or (lower[index] == "soon" and after in _THEN):
        return None
    if lower[index] not in {"days", "now"} and first < index and after.isalnum() and after not in _FUNCTION:
        return None
    return Expression(first, index + 1, "vague_time", Named(value))


@cache
def _phrases_by_last_word() -> dict[str, list[tuple[list[str], str]]]:
    """Return the phrases for vague times by their last words, the longest first."""
    table: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, meaning in sorted(section("calendar.vague_phrase").items(), key=lambda item: -item[0].count(" ")):
        words = phrase.split(" ")
        table.setdefault(words[-1], []).append((words, meaning))
    return table


@rule(
    "@calendar.units",
    "@calendar.unit",
    examples=[
        ("They waited for ⟦several years⟧.", "PXY"),
        ("It takes ⟦a week⟧.", "P1W"),
        ("It has grown in ⟦recent months⟧.", "PXM"),
        ("A repair may take ⟦several weeks or months⟧.", "PXW"),
        ("They face more layoffs in ⟦the weeks ahead⟧.", "PXW"),
        ("The dam opened after ⟦years⟧ of delays.", "PXY"),
        ("It was drier in ⟦past years⟧.", "PAST_REF"),
    ],
    silent=[
        "It took three weeks.",
        "He is 20 years old.",
        "A quarter of the donors left.",
        "It was her third win in as many years.",
    ],
    before=_BEFORE_DURATION,
)
def vague_duration(reader: Reader, index: int) -> Expression | None:
    """A duration without a number."""
    lower, before = reader.lower, reader.lower[index - 1]
    unit = reader.words_of.unit.get(lower[index])
    plural = reader.words_of.units.get(lower[index])
    code = _CODE.get(unit or plural or "")
    if code is None or lower[index + 1] in _COUNTING or lower[index + 1 : index + 4] == ["and", "a", "half"]:
        return None
    if unit:
        counts = lower[index + 1] in _FROM and (after := reader.date_at(index + 2)) and isinstance(after.form, _DAYS)
        ahead = lower[index + 1] in POSSESSIVE_ENDINGS and lower[index + 2] == "time"  # in a week's time
        whole = (
            before == "a"
            and not (counts or ahead)
            and unit not in {"weekend", "quarter"}
            and not _is_rate(reader, index)
        )
        return Expression(index - 1, index + 1, "vague_duration", Named(f"P1{code}")) if whole else None
    return _several(reader, index, code) if plural and plural != "weekend" else None


def _several(reader: Reader, index: int, code: str) -> Expression | None:
    """Return a duration in the plural, of how many units is unsaid: several weeks, weeks or months, the weeks ahead."""
    lower, before, stop = reader.lower, reader.lower[index - 1], index + 1
    if before == "future" or (before == "past" and lower[index - 2] in _BEFORE_PAST):
        first = index - 1 - (lower[index - 2] == "the")
        return Expression(first, stop, "vague_duration", Named(_REFERENCE[before]))
    if before == "the":
        ahead = lower[stop] == "ahead" or lower[stop : stop + 2] == ["to", "come"]
        last = stop + 1 + (lower[stop] == "to")
        return Expression(index - 1, last, "vague_duration", Named(f"PX{code}")) if ahead else None
    if before == "of" and lower[index - 2] == "couple" and lower[index - 3] == "a":
        return Expression(index - 3, stop, "vague_duration", Named(f"P2{code}"))
    if lower[stop] in {"and", "or"} and lower[stop + 1] in reader.words_of.units:
        stop += 2
    lasting = not lower[stop].isalnum() and lower[stop] != "-"
    lasts = (before in _LASTING and lasting) or (before in _AFTER and lower[stop] == "of")
    if not lasts and (before not in _SEVERAL or (before == "many" and lower[index - 2] in {"as", "how"})):
        return None
    first = index - (before in _SEVERAL) - (before == "few" and lower[index - 2] == "a")
    return Expression(first, stop, "vague_duration", Named(f"PX{code}"))


def _is_rate(reader: Reader, index: int) -> bool:
    """Say whether "a" stands for "each" before a unit: 40 flights a week, $9 a day."""
    lower = reader.lower
    if lower[index - 2] in _RATES or lower[index + 1] == "-":
        return True
    if any(is_number(word) for word in lower[max(index - 4, 0) : index - 1]):
        return True
    if any(place in reader.numerals for place in range(index - 4, index - 1)):
        return True
    return lower[index] == "day" and lower[index + 1] not in {".", ",", "after", "before", "of"}


_FROM = frozenset({"after", "before", "from"})
_DAYS = (Day, Weekday, Holiday)
_COUNTING = frozenset({"ago", "earlier", "later", "hence"})
_BEFORE_PAST = frozenset({"during", "from", "in", "of", "over", "the"})
_RATES = frozenset({"$", "per", "%", "percent", "times", "once", "twice", "hours", "days"})


@rule(
    "every", "each", "weekdays", "weekends", "@calendar.weekdays", "@calendar.set",
    examples=[
        ("They meet ⟦every Tuesday⟧.", "XXXX-WXX-2"),
        ("The clinic opens ⟦every weekday⟧.", "XXXX-WXX-WD"),
        ("The market is held ⟦every other Friday⟧.", "XXXX-WXX-5"),
        ("Trams run late on ⟦weekends⟧.", "XXXX-WXX-WE"),
        ("⟦Each spring⟧ the river floods.", "XXXX-SP"),
    ],
    silent=["Every dog has it.", "The Daily Mail said so.", "He lost two weekends to it."],
)  # fmt: skip
def recurring(reader: Reader, index: int) -> Expression | None:
    """A date that repeats."""
    lower, word = reader.lower, reader.lower[index]
    if word in {"every", "each"}:
        return _every(reader, index)
    if number := reader.words_of.weekdays.get(word):
        return _set(index, index + 1, f"XXXX-WXX-{number}", Granularity.DAY) if reader.capital(index) else None
    if word in _WEEKLY:
        return _set(index, index + 1, _WEEKLY[word], Granularity.DAY) if lower[index - 1] in _BEFORE_WEEKLY else None
    adjective = lower[index + 1].isalnum() and lower[index + 1] not in _FUNCTION
    if adjective or (reader.capital(index) and not reader.opens_sentence(index)):
        return None
    return _set(index, index + 1, section("calendar.set")[word], None)


_WEEKLY = {"weekdays": "XXXX-WXX-WD", "weekends": "XXXX-WXX-WE"}
_BEFORE_WEEKLY = frozenset({"on", "and", "or", "during", "most", "at", ".", ""})


_ALTERNATE = {"other": 2, "alternate": 2, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 1}


def _every(reader: Reader, index: int) -> Expression | None:
    """Return what "every" or "each" repeats: a count of units, weekdays, a month, a unit."""
    lower, words, place = reader.lower, reader.words_of, index + 1
    word = lower[place]
    step = _ALTERNATE.get(word, 1)
    if word in _ALTERNATE:
        place += 1
        word = lower[place]
    if (counted := reader.count(place)) and (code := _CODE.get(words.units.get(lower[counted[1]], ""))):
        form = Named(f"P{counted[0]}{code}", DateKind.RECURRING)
        return Expression(index, counted[1] + 1, "recurring", form, tuple(range(place, counted[1])))
    part = words.daypart.get(lower[place + 1])
    time, stop = ("T" + part, place + 2) if part else ("", place + 1)
    stop += 3 if lower[stop : stop + 3] == ["of", "the", "month"] else 0
    if word in words.weekday and reader.capital(place):
        timex = f"XXXX-WXX-{words.weekday[word]}{time}"
        return _weekdays(reader, index, place) or _set(index, stop, timex, Granularity.DAY)
    month = f"{words.month[word]:02d}" if word in words.month and reader.capital(place) else ""
    if named := month or SEASON_CODES.get(words.season.get(word, 0)):
        return _set(index, place + 1, f"XXXX-{named}", Granularity.MONTH if month else Granularity.SEASON)
    if word in words.daypart:
        return _set(index, place + 1, f"XXXX-XX-XXT{words.daypart[word]}", Granularity.DAY)
    if word + "s" in _WEEKLY:
        return _set(index, stop, _WEEKLY[word + "s"] + time, Granularity.DAY)
    code = _CODE.get(words.unit.get(word, ""))
    return _set(index, place + 1, f"P{step}{code}", None) if code else None


def _weekdays(reader: Reader, first: int, place: int) -> Expression | None:
    """Return several weekdays that repeat: every Tuesday and Thursday."""
    lower, names = reader.lower, reader.words_of.weekday
    items = [_set(first, place + 1, f"XXXX-WXX-{names[lower[place]]}", Granularity.DAY)]
    while len(items) < 7 and lower[items[-1].stop] in {"and", "or", ","}:
        after = items[-1].stop + 1
        after += lower[after] in {"and", "or"}
        if lower[after] not in names or not reader.capital(after):
            break
        items.append(_set(after, after + 1, f"XXXX-WXX-{names[lower[after]]}", Granularity.DAY))
    if len(items) == 1:
        return None
    return Expression(first, items[-1].stop, "recurring", shape=Shape.ALL, items=tuple(items))


def _set(first: int, stop: int, timex: str, granularity: Granularity | None) -> Expression:
    return Expression(first, stop, "recurring", Named(timex, DateKind.RECURRING, granularity))
