"""Rules for decades and centuries: the 1990s, the '60s and '70s, the 20th century."""

from __future__ import annotations

from quotecheck._dates.daynumbers import SUFFIXES
from quotecheck._dates.eras import is_before_christ
from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import Form, Years
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import Slice
from quotecheck._dates.years import full_year
from quotecheck._lexicon import section
from quotecheck._rule import rule
from quotecheck._tokens import DASHES, is_number
from quotecheck.kinds import Granularity, Modifier

_SCORING = frozenset({"'s", "’s", "a", "her", "his", "my", "our", "their", "your"})
"""Words before a century that somebody has scored."""
_PLURAL = frozenset({"s", "'s", "’s"})


@rule(
    "00", "0000", "@calendar.decade",
    examples=[
        ("Rents soared in ⟦the 1990s⟧.", "199X"),
        ("It was a hit of ⟦the '90s⟧.", "199X"),
        ("They met in ⟦the 1960s and 70s⟧.", "{196X,197X}"),
        ("Flares belong to ⟦the seventies⟧.", "197X"),
        ("In ⟦the 80s⟧ there were five mines.", "198X"),
    ],
    silent=["He is in his 40s.", "Temperatures were in the 80s.", "She is in her thirties."],
)  # fmt: skip
def decade(reader: Reader, index: int) -> Expression | None:
    """Ten years: the 1990s, the '90s, the nineties; several of them share their century."""
    counted = is_number(reader.lower[index]) and reader.lower[index + 1] not in _PLURAL
    found = None if counted else _decade_at(reader, index, None)
    if found is None:
        return None
    items = [found]
    while len(items) < 4:
        stop = items[-1].stop
        joint = reader.lower[stop]
        if joint not in {"and", "or", "to", "through", ",", *DASHES}:
            break
        place = stop + 1
        place += reader.lower[place] in {"and", "or"} and joint == ","
        place += reader.lower[place] == "the"
        place += reader.lower[place] in {"'", "’", "‘"}
        base = items[0].form.first if isinstance(items[0].form, Years) else None
        following = _decade_at(reader, place, base) if joint in {"and", "or", ","} else None
        if following is None or reader.lower[place] in reader.words_of.unit:
            break
        items.append(following)
    if len(items) == 1:
        return found
    shape = Shape.ANY if reader.lower[items[-1].first - 1] == "or" else Shape.ALL
    return Expression(found.first, items[-1].stop, "decade", shape=shape, items=tuple(items))


_BEFORE_NAME = frozenset({"the", "early", "late", "mid", "-", "'", "’", "‘"})


def _is_bare_decade(reader: Reader, index: int) -> bool:
    """Say whether "80s" is a decade without its apostrophe: in the early 80s, not highs in the 80s."""
    lower = reader.lower
    if not "50" <= lower[index] <= "90" or not reader.tokens.touches(index + 1) or lower[index + 1] != "s":
        return False
    place = index - 1
    place -= lower[place] == "-"
    part = lower[place] in {"early", "late", "mid"}
    place -= part
    begin = reader.tokens.sentence(index)[0]
    if lower[place] != "the" or not _MEASURED.isdisjoint(lower[max(begin, index - _REACH) : index + _REACH]):
        return False
    return lower[place - 1] in _DATING or (lower[place - 1] == "in" and (part or place - 1 == begin))


_DATING = frozenset({"back", "between", "by", "during", "from", "of", "since", "throughout", "until"})
_MEASURED = frozenset(
    {"degrees", "forecast", "gusts", "heat", "high", "highs", "humidity", "low", "lows", "mph", "readings", "score"}
    | {"scored", "scores", "shot", "temperature", "temperatures", "thermometer", "winds", "price", "prices", "upper"}
)
"""Words beside which 80s are degrees, strokes or dollars."""
_REACH = 12


def _decade_at(  # noqa: PLR0911 - one return a way to write it
    reader: Reader, index: int, near: int | None
) -> Expression | None:
    lower, tokens = reader.lower, reader.tokens
    word = lower[index]
    stop = index + 1
    first = index
    if is_number(word):
        if not word.isdecimal() or word[-1:] != "0":
            return None
        if lower[stop] not in _PLURAL or not tokens.touches(stop):
            return None
        stop += 1
        if len(word) == 4 and "1000" <= word <= "2090":
            year, implied = int(word), False
        elif len(word) == 2:
            quoted = lower[index - 1] in {"'", "’", "‘"} and tokens.touches(index)
            if near is None and not quoted and not _is_bare_decade(reader, index):
                return None
            first = index - 1 if quoted else index
            year, implied = (near - near % 100 if near else full_year(int(word)) // 100 * 100) + int(word), True
        else:
            return None
    else:
        tens = section("calendar.decade").get(word)
        if tens is None or (near is None and lower[index - 1] not in _BEFORE_NAME):
            return None
        first -= lower[index - 1] in {"'", "’", "‘"} and tokens.touches(index)
        year, implied = tens, True
    if lower[first - 1] == "the":
        first -= 1
    if len(word) == 4 and year % 100 == 0 and year < 2000:
        return Expression(first, stop, "decade", Years(year, Granularity.CENTURY))
    form: Form = Years(year, Granularity.DECADE, frozenset({"year"}) if implied else frozenset())
    return Expression(first, stop, "decade", form)


@rule(
    "centuries",
    examples=[
        ("The walls date from ⟦the 18th and 19th centuries⟧.", "{17XX,18XX}"),
        ("Painters of ⟦the late 19th and early 20th centuries⟧ came here.", "{1867..1899,1900..1933}"),
    ],
    silent=["For centuries it stood."],
)  # fmt: skip
def centuries(reader: Reader, index: int) -> Expression | None:
    """Two centuries that share the word."""
    later = _ordinal_before(reader, index)
    if later is None or is_before_christ(reader, index + 1) or reader.lower[later[0] - 1] not in {"and", "or", "to"}:
        return None
    joint = reader.lower[later[0] - 1]
    earlier = _ordinal_before(reader, later[0] - 1)
    if earlier is None:
        return None
    items = (
        Expression(earlier[0] - (reader.lower[earlier[0] - 1] == "the"), later[0] - 1, "centuries", earlier[1]),
        Expression(later[0], index + 1, "centuries", later[1]),
    )
    shape = {"and": Shape.ALL, "or": Shape.ANY, "to": Shape.RANGE}[joint]
    return Expression(items[0].first, index + 1, "centuries", shape=shape, items=items)


def _ordinal_before(reader: Reader, stop: int) -> tuple[int, Form] | None:
    """Return where "late 19th" begins before ``stop``, and its century."""
    lower = reader.lower
    first = stop - 1
    if lower[first] in SUFFIXES and lower[first - 1].isdecimal() and len(lower[first - 1]) < 3:
        first -= 1
        number = int(lower[first])
    else:
        number = int(reader.words_of.ordinal.get(lower[first], 0))
    if not 2 <= number <= 30:
        return None
    form: Form = Years(100 * (number - 1), Granularity.CENTURY)
    part = {"early": Modifier.START, "mid": Modifier.MID, "late": Modifier.END}.get(
        lower[first - 1 - (lower[first - 1] == "-")]
    )
    if part is None:
        return first, form
    return first - 1 - (lower[first - 1] == "-"), Slice(part, form)


@rule(
    "century",
    examples=[
        ("The tower is from ⟦the 20th century⟧.", "19XX"),
        ("The abbey stood ⟦from the 10th to the 13th century⟧.", "0900/1299"),
        ("Whaling ended in ⟦the nineteenth century⟧.", "18XX"),
    ],
    silent=["It took a century.", "It was her eighth century in 40 innings.", "The wall is of the fifth century BC."],
)
def century(reader: Reader, index: int) -> Expression | None:
    """A century by its ordinal, or the last of several."""
    lower = reader.lower
    if is_before_christ(reader, index + 1):
        return None
    first = index - 1
    if lower[first] == "-":
        first -= 1
    if lower[first] in SUFFIXES and is_number(lower[first - 1]) and lower[first - 1].isdecimal():
        first -= 1
        number = int(lower[first]) if len(lower[first]) < 3 else 0
    elif lower[first] == "first" and lower[first - 1] == "-" and lower[first - 2] == "twenty":
        first, number = first - 2, 21
    else:
        number = int(reader.words_of.ordinal.get(lower[first], 0))
    if not 2 <= number <= 30:
        return None
    following = lower[index + 1]
    if lower[first - 1] in _SCORING and (following in FUNCTION_WORDS or not following.isalpha()):
        return None
    if lower[first - 1] == "the":
        first -= 1
    own = Expression(first, index + 1, "century", Years(100 * (number - 1), Granularity.CENTURY))
    earlier = _ordinal_before(reader, first - 1) if lower[first - 1] == "to" else None
    if earlier is None:
        return own
    begun = Expression(earlier[0] - (lower[earlier[0] - 1] == "the"), first - 1, "century", earlier[1])
    return Expression(begun.first, index + 1, "century", shape=Shape.RANGE, items=(begun, own))
