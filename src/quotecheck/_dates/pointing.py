"""Rules for what points back to a date of the text: since then, that autumn, the same day, the next morning."""

from __future__ import annotations

from quotecheck._dates.anchored import Again, That, Then
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import InYear
from quotecheck._dates.monthform import Month
from quotecheck._dates.qualified import Timed
from quotecheck._dates.relations import Ago
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._dates.yearparts import YearPart
from quotecheck._rule import rule
from quotecheck._tokens import is_number
from quotecheck.kinds import Granularity

_AWAY = {"that": 0, "same": 0, "corresponding": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
_SAME = frozenset({"corresponding", "same"})
_OWN = frozenset({"flight", "flights", "news", "school", "service", "session", "shift", "show", "train", "trains"})
"""Nouns that take it as their own even at the start of a sentence."""


@rule(
    "then",
    examples=[
        ("He joined the mill in 1961. ⟦Back then⟧ it employed 900.", "1961"),
    ],
    silent=["It was signed in 1998 by then President Ruiz.", "He left. By then it was dark.", "We ate, then left."],
    before=["since", "until", "till", "by", "before", "back"],
)  # fmt: skip
def then(reader: Reader, index: int) -> Expression | None:
    """Then, after "back", "since", "until" and the like: the date last told of."""
    title = reader.capital(index + 1) and not reader.opens_sentence(index - 1)
    first = index - (reader.lower[index - 1] == "back")
    return None if title or reader.lower[index + 1] == "-" else Expression(first, index + 1, "then", Then())


@rule(
    "@calendar.unit", "@calendar.daypart", "@calendar.season", "@calendar.month",
    examples=[
        ("The bridge fell on 8 May 1931. ⟦The same day⟧ a ferry sank.", "1931-05-08"),
        ("He was shot on 3 March 2015 and died ⟦that night⟧.", "2015-03-03"),
        ("They docked on 3 March 2015 and sailed ⟦the next morning⟧.", "2015-03-04"),
        ("She was elected in 1974. ⟦That autumn⟧ the party split.", "1974-23"),
        ("It sold 90 in May 2018, up from 40 in ⟦the same month of 2017⟧.", "2017-05"),
        ("It sold 90 in May 2018, up from 40 in ⟦the same month a year earlier⟧.", "2017-05"),
        ("It shut in October 1993; ⟦that same March⟧ it had burned.", "1993-03"),
    ],
    silent=["That night shift was long.", "She said that night is falling.", "He wept all that night."],
    before=list(_AWAY),
)  # fmt: skip
def pointing(reader: Reader, index: int) -> Expression | None:
    """A part of the day by its distance from a date told of nearby; the day, season or month that this one shares."""
    lower, words, word = reader.lower, reader.words_of, reader.lower[index]
    first = index - 1
    away = _AWAY[lower[first]]
    first -= lower[first] in _SAME
    if lower[first] not in {"that", "the"}:
        first -= 1
        if lower[first] != "the":
            return None
    following = lower[index + 1]
    same = lower[index - 1] in _SAME
    again = _again(reader, first, index) if same and words.unit.get(word) in _AGAIN else None
    bare = following in _OWN or not (reader.opens_sentence(first) or reader.capital(index + 1))
    if again or is_number(following) or (following.isalnum() and following not in FUNCTION_WORDS and bare):
        return again
    if word in words.daypart:
        return Expression(
            first, index + 1, "pointing", Timed(That("day", away, alone=False), "T" + words.daypart[word])
        )
    if word in words.unit:
        same = same and words.unit[word] in _UNITS and following not in {"as", "when", "the"}
        return Expression(first, index + 1, "pointing", That(words.unit[word], alone=False)) if same else None
    base: InYear
    if word in words.season:
        base = YearPart(Granularity.SEASON, words.season[word])
    elif reader.capital(index):
        base = Month(words.month[word])
    else:
        return None
    form = base.with_year(That("year", alone=False))
    return None if away else Expression(first, index + 1, "pointing", form)


def _again(reader: Reader, first: int, index: int) -> Expression | None:
    """Return the unit of another year: the same month of last year, the same weekend a year earlier."""
    place = index + 1 + (reader.lower[index + 1] in {"of", "in"})
    year = reader.date_at(place)
    form = year.form if year else None
    if year is None or form is None:
        return None
    ago = isinstance(form, Ago) and (form.count, form.unit) == (-1, "year")
    if not ago and form.stated_year is not form:
        return None
    return Expression(first, year.stop, "pointing", Again(reader.words_of.unit[reader.lower[index]], form))


_AGAIN = frozenset({"day", "week", "weekend", "month"})
_UNITS = frozenset({"day", "week", "month", "year"})
