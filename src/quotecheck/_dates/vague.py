"""Rules for what dates without a calendar: recently, several years, every Tuesday."""

from __future__ import annotations

from functools import cache

from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.qualified import Named
from quotecheck._lexicon import section
from quotecheck._rule import rule
from quotecheck._tokens import is_number
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
_FUNCTION = frozenset({
    "and", "or", "but", "in", "to", "is", "was", "were", "has", "have", "had", "that", "when", "if", "because",
    "as", "for", "with", "it", "he", "she", "they", "we", "by", "on", "at"
})  # fmt: skip


@rule(
    "@calendar.vague", "past", "future", "present", "days", "term",
    examples=[
        ("Prices have ⟦recently⟧ risen.", "PAST_REF"),
        ("It is ⟦now⟧ illegal.", "PRESENT_REF"),
        ("Such flights were rare ⟦in the past⟧.", "PAST_REF"),
    ],
    silent=["The nowhere man left.", "In the past three weeks it rained."],
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
    after = lower[index + 1]
    if value is None or (lower[first - 1] == after == "as"):
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
    ],
    silent=["It took three weeks.", "He is 20 years old.", "A quarter of the donors left."],
)
def vague_duration(reader: Reader, index: int) -> Expression | None:
    """A duration without a number."""
    lower, before = reader.lower, reader.lower[index - 1]
    if before not in _BEFORE_DURATION:
        return None
    unit = reader.words_of.unit.get(lower[index])
    plural = reader.words_of.units.get(lower[index])
    code = _CODE.get(unit or plural or "")
    if code is None or lower[index + 1] in _COUNTING or lower[index + 1 : index + 4] == ["and", "a", "half"]:
        return None
    if unit:
        whole = before == "a" and unit not in {"weekend", "quarter"} and not _is_rate(reader, index)
        return Expression(index - 1, index + 1, "vague_duration", Named(f"P1{code}")) if whole else None
    if plural == "weekend":
        return None
    if before == "of" and lower[index - 2] == "couple" and lower[index - 3] == "a":
        return Expression(index - 3, index + 1, "vague_duration", Named(f"P2{code}"))
    first = index if before in _LASTING and not lower[index + 1].isalnum() and lower[index + 1] != "-" else None
    if before in _SEVERAL:
        first = index - 1 - (before == "few" and lower[index - 2] == "a")
    return Expression(first, index + 1, "vague_duration", Named(f"PX{code}")) if first is not None else None


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


_COUNTING = frozenset({"ago", "earlier", "later", "hence"})
_SEVERAL = frozenset({"several", "many", "few", "recent", "coming"})
_LASTING = frozenset({"for", "in", "within", "over", "after"})
_BEFORE_DURATION = _SEVERAL | _LASTING | {"a", "of"}
_RATES = frozenset({"$", "per", "%", "percent", "times", "once", "twice", "hours", "days"})


@rule(
    "every", "each", "@calendar.weekdays", "@calendar.set",
    examples=[
        ("They meet ⟦every Tuesday⟧.", "XXXX-WXX-2"),
    ],
    silent=["Every dog has it.", "The Daily Mail said so."],
)  # fmt: skip
def recurring(reader: Reader, index: int) -> Expression | None:
    """A date that repeats."""
    lower, word = reader.lower, reader.lower[index]
    if word in {"every", "each"}:
        return _every(reader, index)
    if number := reader.words_of.weekdays.get(word):
        return _set(index, index + 1, f"XXXX-WXX-{number}", Granularity.DAY) if reader.capital(index) else None
    adjective = lower[index + 1].isalnum() and lower[index + 1] not in _FUNCTION
    if adjective or (reader.capital(index) and not reader.opens_sentence(index)):
        return None
    return _set(index, index + 1, section("calendar.set")[word], None)


def _every(reader: Reader, index: int) -> Expression | None:
    """Return what "every" or "each" repeats: a count of units, weekdays, a month, a unit."""
    lower, words, place = reader.lower, reader.words_of, index + 1
    word = lower[place]
    if (counted := reader.count(place)) and (code := _CODE.get(words.units.get(lower[counted[1]], ""))):
        form = Named(f"P{counted[0]}{code}", DateKind.RECURRING)
        return Expression(index, counted[1] + 1, "recurring", form, tuple(range(place, counted[1])))
    if word in words.weekday and reader.capital(place):
        part = words.daypart.get(lower[place + 1])
        timex = f"XXXX-WXX-{words.weekday[word]}{'T' + part if part else ''}"
        return _weekdays(reader, index, place) or _set(index, place + 1 + bool(part), timex, Granularity.DAY)
    if word in words.month and reader.capital(place):
        return _set(index, place + 1, f"XXXX-{words.month[word]:02d}", Granularity.MONTH)
    code = _CODE.get(words.unit.get(word, ""))
    return _set(index, place + 1, f"P1{code}", None) if code else None


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
