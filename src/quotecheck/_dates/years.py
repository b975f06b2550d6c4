"""Rules for years: 2019, 2015-16, fiscal 2019."""

from __future__ import annotations

from quotecheck._dates.addresses import is_address
from quotecheck._dates.daynumbers import four_digits, second_year
from quotecheck._dates.eras import is_before_christ
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Year
from quotecheck._dates.qualified import Fiscal, YearSpan
from quotecheck._dates.relations import Shifted
from quotecheck._lexicon import word_class
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number

_BEFORE_YEAR = (
    word_class("word_before_date")
    | DASHES
    | {"'s", "(", "as", "at", "circa", "the", "versus", "vs", "year", "years", "’s"}
)


_BEFORE_CODE = word_class("coded_noun") | {
    *("#", "$", "£", "€", "¥", ".", "additional", "almost", "another", "approximately", "exactly", "just", "most"),
    *("nearly", "only", "over", "roughly", "some", "up"),
}
_COUNTED = word_class("counted_noun") | {"°", "%"}
_BEFORE_SHORT = frozenset({
    "in", "of", "since", "or", "and", "summer", "winter", "spring", "fall", "by", "from", "the", "to", "until",
    "through"
})  # fmt: skip
_JOINTS = DASHES | {"/"}
_SEASONAL = frozenset({"season", "campaign"})


def is_year(reader: Reader, index: int) -> bool:
    """Say whether four digits stand where a year would, not a count or a code."""
    if _is_code(reader, index) or _is_measure(reader, index):
        return False
    before = reader.lower[index - 1] if index else ""
    if span_stop := _span_stop(reader, index):
        return not is_plural(reader, span_stop)
    plausible = "1700" <= reader.lower[index] <= "2099"
    if before in _FIRM:
        return plausible or not is_plural(reader, index + 1)
    if before in _LISTING and four_digits(reader.lower[index - 2]) and index > 1:
        return plausible
    if before in _BEFORE_YEAR:
        counting = before in _BEFORE_COUNT and is_plural(reader, index + 1)
        return plausible and not (counting and reader.lower[index - 2] not in reader.words_of.unit)
    return plausible and not _counts(reader, index)


def _span_stop(reader: Reader, index: int) -> int | None:
    """Return where a span of years stops that the digits begin or end, however early: between 1643 and 1645."""
    lower = reader.lower
    first = index if index and lower[index - 1] in _SPANNING | HEDGES else index - 2
    if first < 1 or lower[first + 1] not in _SPANNED:
        return None
    if lower[first - 1 - (lower[first - 1] in HEDGES)] not in _SPANNING:
        return None
    known = four_digits(lower[first]) and four_digits(lower[first + 2])
    return first + 3 if known and lower[first] < lower[first + 2] <= "2099" else None


def _is_code(reader: Reader, index: int) -> bool:
    """Say whether the digits number a bill, a room, a model: H.R. 2015, 555-2019."""
    lower = reader.lower
    before, other = (lower[index - 1], lower[index - 2]) if index else ("", "")
    if before == ".":
        return other in _NUMBERED
    dashed = before in DASHES and reader.tokens.touches(index)
    slashed = before == "/" and reader.tokens.touches(index) and other.isalpha()
    coded = before in _BEFORE_CODE and not _is_base(reader, index)
    return slashed or coded or (dashed and not four_digits(other) and not other.isalpha())


def _is_base(reader: Reader, index: int) -> bool:
    """Say whether a change is counted from the year that the digits name: up 7% over 2017."""
    return reader.lower[index - 1] == "over" and reader.lower[index - 2] in _GAINS


HEDGES = frozenset({"about", "around", "roughly"})
_GAINS = frozenset(
    {"%", "percent", "cent", "pct", "gain", "gains", "growth", "improvement", "increase", "increases", "rise", "up"}
)


def _is_measure(reader: Reader, index: int) -> bool:
    """Say whether the digits are part of a number or stand before a unit."""
    lower = reader.lower
    after, following = lower[index + 1], lower[index + 2]
    block = after == "block" and lower[index - 1] == "the" and following in _BEFORE_STREET
    if block or after in _AFTER_TIME or is_address(reader, index + 1):
        return True
    if after in {".", ":", ","} and is_number(following):
        return reader.tokens.touches(index + 2)
    return after in _COUNTED or (after == "-" and following in _MEASURES)


_BEFORE_STREET = frozenset({"of", "on"})
_AFTER_TIME = frozenset({"gmt", "bst", "utc", "hrs", "hours"})


def is_plural(reader: Reader, index: int) -> bool:
    """Say whether a plural stands at a token that a year would not be said of."""
    word = reader.words[index]
    ending = word.endswith("s") and not word.endswith(("ss", "us", "wards"))  # across, census, onwards
    return len(word) > 4 and ending and word.isalpha() and word.islower() and word not in _DATED


def _counts(reader: Reader, index: int) -> bool:
    """Say whether the digits count the plural that follows: hired 2000 workers, but not his 2016 rivals."""
    lower = reader.lower
    before = lower[index - 1] if index else ""
    if not is_plural(reader, index + 1):
        return False
    verbal = before.isalpha() and reader.words[index - 1].islower() and before not in _OWNERS
    return verbal or reader.opens_sentence(index)


_FIRM = frozenset({"in", "since", "year", "until", "by", "of"})
_SPANNING = frozenset({"between", "from"})
_SPANNED = frozenset({"and", "to", "until", "till", "through"})
_LISTING = frozenset({"and", "or", ","})
_NUMBERED = frozenset({"no", "nos", "h.r", "r", "s"})
_MEASURES = frozenset({"year", "foot", "mile", "pound", "page", "seat"})
_DATED = word_class("dated_noun")
_BEFORE_COUNT = frozenset({"for", "to", "about", "around", "than", "as", "at", "and", "or", "between", "from", "on"})
_OWNERS = word_class("possessive") | {"this", "that"}


@rule(
    "0000",
    examples=[
        ("Output doubled in ⟦2015-16⟧.", "2015/2016"),
        ("He led the union ⟦1939–45⟧.", "1939/1945"),
        ("The war (⟦1455-1487⟧) began here.", "1455/1487"),
        ("Fees rose in ⟦the academic year 2015/16⟧.", "2015~/2016~"),
        ("She missed ⟦the 2015/16 season⟧.", "2015~/2016~"),
        ("Spending rose in ⟦the 2018-19 fiscal year⟧.", "2018~/2019~"),
    ],
    silent=["Model 1200-15 is out of stock."],
    after=_JOINTS,
)
def year_range(reader: Reader, index: int) -> Expression | None:
    """Two years joined by a dash or slash, the second one often in two digits."""
    lower = reader.lower
    first = four_digits(lower[index])
    if first is None or not reader.tokens.touches(index + 1):
        return None
    later = second_year(reader, index + 2, first)
    bracketed = lower[index - 1] == "(" and lower[index + 3] == ")"
    earliest = "1000" if bracketed and len(lower[index + 2]) == 4 else "1500"
    if later is None or not earliest <= lower[index] <= "2099" or lower[index + 3] == "-":
        return None
    begun = index - 1 if lower[index - 1] == "the" else index
    fiscal = _fiscal_after(reader, index + 3)
    if fiscal:
        return Expression(begun, fiscal, "year_range", Fiscal(YearSpan(first, later)))
    if lower[index - 1] == "year" and lower[index - 2] in _FISCAL:
        begun = index - 2 - (lower[index - 3] == "the")
        return Expression(begun, index + 3, "year_range", Fiscal(YearSpan(first, later)))
    items = (Expression(index, index + 1, "year", Year(first)), Expression(index + 2, index + 3, "year", Year(later)))
    if later == first + 1 and lower[index - 1 - (lower[index - 1] == "of")] in reader.words_of.season:
        return Expression(index, index + 3, "year_range", YearSpan(first, later))
    years = index - 1 if lower[index - 1] in {"years", "seasons"} else index
    years = years - 1 if years < index and lower[years - 1] == "the" else years
    return Expression(years, index + 3, "year_range", shape=Shape.RANGE, items=items)


_FISCAL = frozenset({"fiscal", "school", "academic", "financial", "budget", "tax", "crop"})


def _fiscal_after(reader: Reader, index: int) -> int | None:
    """Return where "fiscal year", "school year", "season" stops after the years that it names."""
    lower = reader.lower
    if lower[index] in _SEASONAL:
        return index + 1
    if lower[index] in _FISCAL and lower[index + 1] == "year":
        return index + 2
    return None


@rule(
    "0000",
    examples=[
        ("Prices peaked in ⟦2008⟧.", "2008"),
        ("It was ⟦the year 1066⟧.", "1066"),
        ("⟦1998⟧ onwards, the mill stood idle.", "1998"),
        ("Catches were up 7% over ⟦2016⟧.", "2016"),
    ],
    silent=[
        "The bill, H.R. 2017, passed.",
        "They sold 2000 tons.",
        "He lives at 1840 March Street.",
        "It burned in the 1900 block of Oak Lane.",
    ],
)
def year(reader: Reader, index: int) -> Expression | None:
    """A year in four digits."""
    number = four_digits(reader.lower[index])
    if number is None or not is_year(reader, index) or is_before_christ(reader, index + 1):
        return None
    stop = index + 1
    if reader.lower[stop] == "s" and reader.tokens.touches(stop):
        return None
    first = index
    if reader.lower[index - 1] in {"year", "years"}:
        first = index - 2 if reader.lower[index - 2] == "the" else index - 1
    part = reader.date_at(stop) if reader.lower[stop] in reader.words_of.ordinal else None
    if part and part.rule == "quarter_or_half" and part.form and part.form.stated_year is None:
        first -= reader.lower[first - 1] == "the"
        return Expression(first, part.stop, "year", part.form.with_year(Year(number)))
    fiscal = _fiscal_after(reader, stop) if reader.lower[stop] not in _SEASONAL else None
    if fiscal:
        return Expression(first, fiscal, "year", Fiscal(Year(number)))
    return Expression(first, stop, "year", Year(number))


@rule(
    "00",
    examples=[
        ("That was the summer of love, or ⟦'67⟧ to its veterans.", "1967"),
        ("He retired in ⟦’08⟧.", "2008"),
    ],
    silent=["It fell '20 percent', he said."],
    before=["'", "’", "‘"],
)
def short_year(reader: Reader, index: int) -> Expression | None:
    """A year in two digits after an apostrophe."""
    word, tokens = reader.lower[index], reader.tokens
    if len(word) != 2 or not word.isdecimal() or not tokens.touches(index):
        return None
    if tokens.touches(index - 1) and reader.lower[index - 2].isalnum():
        return None
    after = reader.lower[index + 1]
    if (after == "s" and tokens.touches(index + 1)) or after in _COUNTED or reader.lower[index - 2] in {"", "said"}:
        return None
    listed = reader.lower[index - 2] == "," and reader.lower[index - 4] in {"'", "’", "‘"}
    if not listed and reader.lower[index - 2] not in _BEFORE_SHORT:
        return None
    return Expression(index - 1, index + 1, "short_year", Year(full_year(int(word))))


def full_year(two_digits: int, turn: int = 30) -> int:
    """Return the year that two digits stand for: those from ``turn`` on belong to the last century."""
    return two_digits + (1900 if two_digits >= turn else 2000)


_FISCAL_TURN = 70
"""Budgets look ahead: FY31 is none of the last century."""


@rule(
    "fiscal", "fy",
    examples=[
        ("Revenue will grow in ⟦fiscal 2019⟧.", "2019~"),
        ("The ships arrive in ⟦FY2030⟧.", "2030~"),
        ("Debt is to halve in ⟦FY33⟧.", "2033~"),
        ("It broke even in ⟦the current fiscal year⟧.", "2019~"),
    ],
    silent=["A fiscal cliff looms."],
)  # fmt: skip
def fiscal_year(reader: Reader, index: int) -> Expression | None:
    """A fiscal year, whose months the text does not state."""
    lower = reader.lower
    place = index + 1
    if lower[place] in {"year", "years"} and lower[index] != "fy":
        place += 1
    elif lower[index] in {"school", "academic"}:
        return None
    number = four_digits(lower[place])
    if number is None and len(lower[place]) == 2 and lower[place].isdecimal():
        number = full_year(int(lower[place]), _FISCAL_TURN)
    if number is not None:
        first = index - 1 if lower[index - 1] == "the" else index
        later = second_year(reader, place + 2, number) if lower[place + 1] in _JOINTS else None
        if later:
            return Expression(first, place + 3, "fiscal_year", Fiscal(YearSpan(number, later)))
        return Expression(first, place + 1, "fiscal_year", Fiscal(Year(number)))
    shift = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "latest": 0}.get(lower[index - 1])
    if place == index + 1 or shift is None:
        return None
    first = index - 2 if lower[index - 2] == "the" else index - 1
    return Expression(first, place, "fiscal_year", Fiscal(Shifted("year", shift)))
