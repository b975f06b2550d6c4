"""Rule for years in words, as transcripts of speech have them."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Year
from quotecheck._dates.years import is_plural
from quotecheck._rule import rule

_LAST_SPOKEN = 30


def _of_this_century(reader: Reader, first: int, stop: int) -> Expression | None:
    """Return the year that "two thousand" begins: two thousand and eight, but not two thousand homes."""
    lower, cardinal = reader.lower, reader.words_of.cardinal
    if lower[first] == "two" and lower[first - 1] not in {"in", "since", "of", "by"}:
        return None
    place = stop + (lower[stop] == "and")
    rest = int(cardinal.get(lower[place], 0)) if lower[place] in cardinal else 0
    if is_plural(reader, place + bool(rest)) or rest > _LAST_SPOKEN:
        return None
    return Expression(first, place + 1 if rest else stop, "spoken_year", Year(2000 + rest))


@rule(
    "nineteen", "eighteen", "twenty", "two",
    examples=[
        ("It began in ⟦nineteen ninety-six⟧.", "1996"),
        ("Everyone feared ⟦the year two thousand⟧.", "2000"),
        ("We met back in ⟦two thousand and eight⟧.", "2008"),
    ],
    silent=["Nineteen of them left.", "Lights went out in two thousand homes.", "She has twenty two dogs."],
)  # fmt: skip
def spoken_year(reader: Reader, index: int) -> Expression | None:
    """A year in words, as transcripts of speech have it."""
    lower, cardinal = reader.lower, reader.words_of.cardinal
    if lower[index] == "two" and lower[index + 1] != "thousand":
        return None
    first = index
    if lower[index - 1] == "year":
        first = index - 2 if lower[index - 2] == "the" else index - 1
    if lower[index] == "two":
        return _of_this_century(reader, first, index + 2)
    tens = int(cardinal.get(lower[index + 1], 0))
    if tens < 20 and not (tens >= 10 and lower[index] != "twenty"):
        return None
    stop = index + 2
    after = stop + 1 if lower[stop] == "-" else stop
    digit = int(cardinal.get(lower[after], 0))
    if tens >= 20 and 1 <= digit <= 9:
        tens, stop = tens + digit, after + 1
    if lower[stop] in {"hundred", "thousand", "million", "percent"}:
        return None
    return Expression(first, stop, "spoken_year", Year(int(cardinal[lower[index]]) * 100 + tens))
