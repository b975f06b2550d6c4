"""Rules for what dates without a calendar: recently, several years, every Tuesday."""

from __future__ import annotations

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
    for length in (4, 3, 2):
        phrase = section("calendar.vague_phrase").get(" ".join(lower[max(index - length + 1, 0) : index + 1]))
        if phrase:
            value, first = phrase, index - length + 1
            break
    after = lower[index + 1]
    if value is None or (lower[first - 1] == after == "as"):
        return None
    if lower[index] not in {"days", "now"} and first < index and after.isalnum() and after not in _FUNCTION:
        return None
    return Expression(first, index + 1, "vague_time", Named(value))


@rule(
    "@calendar.units",
    "@calendar.unit",
    examples=[
        ("They waited for ⟦several years⟧.", "PXY"),
        ("It takes ⟦a week⟧.", "P1W"),
        ("It has grown in ⟦recent months⟧.", "PXM"),
    ],
    silent=["It took three weeks.", "He is 20 years old."],
)
def vague_duration(reader: Reader, index: int) -> Expression | None:
    """A duration without a number."""
    lower = reader.lower
    unit = reader.words_of.unit.get(lower[index])
    plural = reader.words_of.units.get(lower[index])
    code = _CODE.get(unit or plural or "")
    if code is None or unit in {"weekend", "quarter"} or plural == "weekend":
        return None
    before = lower[index - 1]
    if lower[index + 1] in {"ago", "earlier", "later", "hence"} or lower[index + 1 : index + 4] == ["and", "a", "half"]:
        return None
    if unit:
        if before != "a" or lower[index + 1] in {"-", "ago", "earlier", "later"} or lower[index - 2] in _RATES:
            return None
        if lower[index - 2] in {"%", "percent", "times", "once", "twice", "hours", "days"}:
            return None
        if any(is_number(word) for word in lower[max(index - 4, 0) : index - 1]) or any(
            place in reader.numerals for place in range(index - 4, index - 1)
        ):
            return None
        if unit == "day" and lower[index + 1] not in {".", ",", "after", "before", "of"}:
            return None
        return Expression(index - 1, index + 1, "vague_duration", Named(f"P1{code}"))
    if before == "of" and lower[index - 2] == "couple" and lower[index - 3] == "a":
        return Expression(index - 3, index + 1, "vague_duration", Named(f"P2{code}"))
    if (
        before in {"for", "in", "within", "over", "after"}
        and not lower[index + 1].isalnum()
        and lower[index + 1] != "-"
    ):
        return Expression(index, index + 1, "vague_duration", Named(f"PX{code}"))
    if before in {"several", "many", "few", "recent", "coming"}:
        first = index - 1
        first -= before == "few" and lower[first - 1] == "a"
        return Expression(first, index + 1, "vague_duration", Named(f"PX{code}"))
    return None


_RATES = frozenset({"$", "per"})


@rule(
    "every", "each", "@calendar.weekdays", "@calendar.set",
    examples=[
        ("They meet ⟦every Tuesday⟧.", "XXXX-WXX-2"),
    ],
    silent=["Every dog has it.", "The Daily Mail said so."],
)  # fmt: skip
def recurring(reader: Reader, index: int) -> Expression | None:
    """A date that repeats."""
    lower = reader.lower
    word = lower[index]
    weekdays = reader.words_of.weekdays.get(word)
    if weekdays:
        if not reader.capital(index):
            return None
        return _set(index, index + 1, f"XXXX-WXX-{weekdays}", Granularity.DAY)
    value = section("calendar.set").get(word)
    if value:
        adjective = lower[index + 1].isalnum() and lower[index + 1] not in _FUNCTION
        if adjective or (reader.capital(index) and not reader.opens_sentence(index)):
            return None
        return _set(index, index + 1, value, None)
    place = index + 1
    after = lower[place]
    if (counted := reader.count(place)) and (code := _CODE.get(reader.words_of.units.get(lower[counted[1]], ""))):
        timex = Named(f"P{counted[0]}{code}", DateKind.RECURRING)
        return Expression(index, counted[1] + 1, "recurring", timex, tuple(range(place, counted[1])))
    if after in reader.words_of.weekday and reader.capital(place):
        if items := _weekdays(reader, index, place):
            return items
        part = reader.words_of.daypart.get(lower[place + 1])
        return _set(
            index,
            place + 1 + bool(part),
            f"XXXX-WXX-{reader.words_of.weekday[after]}{'T' + part if part else ''}",
            Granularity.DAY,
        )
    if after in reader.words_of.month and reader.capital(place):
        return _set(index, place + 1, f"XXXX-{reader.words_of.month[after]:02d}", Granularity.MONTH)
    if after in reader.words_of.unit:
        return _set(index, place + 1, f"P1{_CODE.get(reader.words_of.unit[after], 'D')}", None)
    return None


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
