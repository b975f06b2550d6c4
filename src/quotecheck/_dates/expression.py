"""Expressions: what rules read from the tokens, not yet placed in the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from quotecheck._dates.forms import Form
from quotecheck._lexicon import Section, lexicon, section
from quotecheck._numerals import Numerals
from quotecheck._rule import of_number
from quotecheck._tokens import Tokens, is_number
from quotecheck.kinds import Bound


class Shape(Enum):
    """How the items of an expression hang together."""

    POINT = "point"
    RANGE = "range"
    ALL = "all"
    ANY = "any"
    OPEN = "open"


class Expression(NamedTuple):
    """A date expression at tokens ``first`` up to ``stop``.

    Attributes:
        first: Index of its first token.
        stop: Index just past its last token.
        rule: Name of the rule that read it.
        form: What it states; None for a range, a list, or calendar digits that
            make no date of their own (a time of day alone).
        counted: Indices of tokens inside that count something and so are no calendar numbers.
        shape: How the items hang together.
        items: The dates inside a range, a list or an open expression.
        bound: Which side of an open expression is bounded.
    """

    first: int
    stop: int
    rule: str
    form: Form | None = None
    counted: tuple[int, ...] = ()
    shape: Shape = Shape.POINT
    items: tuple[Expression, ...] = ()
    bound: Bound | None = None

    @property
    def stated_year(self) -> Form | None:
        """The year that it states."""
        return self.form.stated_year if self.form else None

    def with_year(self, year: Form) -> Expression:
        """Return the expression with a year that a neighbour states."""
        return self._replace(form=self.form.with_year(year)) if self.form else self


class Words(NamedTuple):
    """The calendar's vocabulary, looked up once."""

    month: dict[str, int]
    weekday: dict[str, int]
    weekdays: dict[str, int]
    unit: dict[str, str]
    units: dict[str, str]
    season: dict[str, int]
    daypart: dict[str, str]
    ordinal: Section
    cardinal: Section


@cache
def words() -> Words:
    """Return the calendar's vocabulary."""
    calendar: Mapping[str, Any] = lexicon("calendar")
    plain = {name: dict(calendar[name]) for name in Words._fields[:-2]}
    return Words(**plain, ordinal=section("numbers.ordinal"), cardinal=section("numbers.cardinal"))


@cache
def phrases(path: str) -> Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]:
    """Return the entries of a section as token sequences by their first token, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for entry, value in section(path).items():
        lexed = Tokens(entry)
        pieces = tuple(lexed.lower[: len(lexed)])
        table.setdefault(pieces[0], []).append((pieces, value))
    return {head: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for head, found in table.items()}


class Reader:
    """What date rules read from: tokens, numerals, vocabulary, and each other."""

    __slots__ = ("_depth", "_known", "_table", "day_places", "lower", "numerals", "tokens", "words", "words_of")

    def __init__(self, tokens: Tokens, numerals: Numerals, table: Mapping[str, tuple[Any, ...]]) -> None:
        self.tokens = tokens
        self.lower = tokens.lower
        self.words = tokens.words
        self.numerals = numerals
        self.words_of = words()
        self._table = table
        self.day_places: tuple[int, ...] | None = None
        self._depth = 0
        self._known: dict[tuple[int, bool], Expression | None] = {}

    def date_at(self, index: int, *, several: bool = False) -> Expression | None:
        """Return the date that starts at a token, read by the same rules: a single one unless told otherwise."""
        known = self._known.get((index, several), _UNREAD)
        if known is not _UNREAD:
            return known
        if self._depth >= _DEEPEST or not self.lower[index]:
            return None
        self._depth += 1
        found = self._read(index, several=several)
        self._depth -= 1
        self._known[index, several] = found
        return found

    def _read(self, index: int, *, several: bool) -> Expression | None:
        bare = index + 1 if self.lower[index] == "the" else index
        for trigger in range(bare, bare + _REACH):
            word = self.lower[trigger]
            for each in self._table.get(word) or of_number(self._table, word):
                if each.after and self.lower[trigger + 1] not in each.after:
                    continue
                if each.before and self.lower[trigger - 1] not in each.before:
                    continue
                found: Expression | None = each.read(self, trigger)
                if found is None or found.first not in {index, bare}:
                    continue
                if found.items if several else found.form and not found.items:
                    return found._replace(first=index) if found.first != index else found
        return None

    def year_at(self, index: int) -> Expression | None:
        """Return the year that starts at a token: 2019, last year, fiscal 2019."""
        found = self.date_at(index)
        return found if found and found.form and found.form.stated_year is found.form else None

    def of_year(self, index: int) -> Expression | None:
        """Return the year that follows: "of 2019", ", 2019", "last year"."""
        skip = 1 if self.lower[index] in {"of", ","} else 0
        if self.lower[index] == "," and not is_number(self.lower[index + 1]):
            return None
        return self.year_at(index + skip)

    def count(self, index: int) -> tuple[int, int] | None:
        """Return a whole number in digits or words, and where it stops."""
        numeral = self.numerals.get(index)
        if numeral is None:
            return None
        if self.lower[index + 1] == "quarters" and self.lower[index] in self.words_of.cardinal:
            return int(self.words_of.cardinal[self.lower[index]]), index + 1
        if numeral.lower != numeral.upper or numeral.lower >= _MOST or numeral.lower % 1:
            return None
        return int(numeral.lower), numeral.stop

    def capital(self, index: int) -> bool:
        """Say whether a token begins with a capital letter."""
        return self.words[index][:1].isupper()

    def opens_sentence(self, index: int) -> bool:
        """Say whether a token is the first of its sentence or of a quotation, so that its capital means nothing."""
        return index == 0 or self.lower[index - 1] in _OPENING or self.tokens.sentence(index)[0] == index

    def is_abbreviated(self, stop: int) -> bool:
        """Say whether a full stop at ``stop`` belongs to the word before it and does not end the sentence."""
        tokens = self.tokens
        if self.lower[stop] != "." or not tokens.touches(stop):
            return False
        if is_number(self.lower[stop + 1]) or self.lower[stop + 1] in self.words_of.month:
            return True
        return stop + 1 < len(tokens) and tokens.sentence(stop)[1] != stop + 1

    def phrase(
        self, table: Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]], index: int
    ) -> tuple[Any, int] | None:
        """Return the value of the longest phrase of a table that starts at a token, and where it stops."""
        entries = table.get(self.lower[index])
        if not entries:
            return None
        written = self.lower[index : index + len(entries[0][0])]
        words = tuple([_STRAIGHT.get(word, word) for word in written])
        for pieces, value in entries:
            if words[: len(pieces)] == pieces:
                return value, index + len(pieces)
        return None


_STRAIGHT = {"’": "'", "’s": "'s"}
_UNREAD = Expression(0, 0, "")
_DEEPEST = 5
_REACH = 4
"""A date may be triggered by a token after its first: '69, 20th century, two years ago."""
_MOST = 100_000
_OPENING = frozenset('"“‘«([—–:;.!?•-')
