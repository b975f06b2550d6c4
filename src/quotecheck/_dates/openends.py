"""Attaches the words that leave one side of a date open: since April, until June, from May on."""

from __future__ import annotations

from quotecheck._dates.expression import Expression, Reader, Shape
from quotecheck._dates.forms import FUTURE, Setting
from quotecheck._dates.leaning import leaning
from quotecheck._dates.qualified import Named, Roughly, Timed
from quotecheck._dates.words import FUNCTION_WORDS
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Bound, Granularity

_BOUNDS: dict[tuple[str, ...], Bound] = {
    ("since",): Bound.SINCE,
    ("until",): Bound.UNTIL,
    ("till",): Bound.UNTIL,
    ("through",): Bound.UNTIL,
    ("by",): Bound.BY,
    ("before",): Bound.BEFORE,
    ("after",): Bound.AFTER,
    ("as", "of"): Bound.BY,
    ("as", "from"): Bound.SINCE,
    ("with", "effect", "from"): Bound.SINCE,
    ("effective", "from"): Bound.SINCE,
    ("not", "before"): Bound.SINCE,
    ("no", "earlier", "than"): Bound.SINCE,
    ("not", "earlier", "than"): Bound.SINCE,
    ("no", "sooner", "than"): Bound.SINCE,
    ("as", "early", "as"): Bound.SINCE,
    ("as", "far", "back", "as"): Bound.SINCE,
    ("as", "late", "as"): Bound.UNTIL,
    ("no", "later", "than"): Bound.BY,
    ("not", "later", "than"): Bound.BY,
    ("on", "or", "before"): Bound.UNTIL,
    ("on", "or", "after"): Bound.SINCE,
    ("prior", "to"): Bound.BEFORE,
    ("up", "to"): Bound.UNTIL,
    ("up", "until"): Bound.UNTIL,
    ("up", "to", "and", "including"): Bound.UNTIL,
    ("beginning",): Bound.SINCE,
    ("beginning", "in"): Bound.SINCE,
    ("beginning", "on"): Bound.SINCE,
    ("starting",): Bound.SINCE,
    ("starting", "in"): Bound.SINCE,
    ("starting", "on"): Bound.SINCE,
    ("effective",): Bound.SINCE,
}
_HEADS: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
for _words, _bound in sorted(_BOUNDS.items(), key=lambda item: -len(item[0])):
    _HEADS.setdefault(_words[-1], []).append((_words, _bound))
_HEDGES = {"least": ("at", "least"), "around": ("around",), "about": ("about",), "roughly": ("roughly",)}
OPENING = frozenset((*_HEADS, *_HEDGES, "from"))
"""What may stand before a date that is open."""


@rule(
    examples=[
        ("It has been shut ⟦since April⟧.", "2019-04/.."),
        ("The ban holds ⟦until June⟧.", "../2020-06"),
        ("Entry is free ⟦up to and including 3 August⟧.", "../2019-08-03"),
        ("Coal will be gone ⟦by 2030⟧.", "../2030"),
        ("Few had one ⟦before 2010⟧.", "../2009"),
        ("Rents doubled ⟦after 2010⟧.", "2011/.."),
        ("The park shut ⟦after 10 p.m. on July 3⟧.", "2019-07-03/.."),
        ("There were 40 cases ⟦as of July 3⟧.", "../2019-07-03"),
        ("The rule applies ⟦from 1 March 2020 onwards⟧.", "2020-03-01/.."),
        ("⟦From 1 October⟧, fines double.", "2019-10-01/.."),
    ],
    silent=[
        "Unrest grew after Monday's vote.",
        "Shops hired in the run-up to Christmas.",
        "The roof fell in soon after.",
        "Shares slid after third-quarter profit fell.",
    ],
)
def open_date(reader: Reader, index: int) -> None:
    """A date after "since", "until", "by", "before", "after" and the like: one side is open."""
    del reader, index


def opened(reader: Reader, part: Expression, floor: int) -> Expression:
    """Return a date with the words before it that open one side; ``floor`` is where the part before stops.

    Asked where a word of ``OPENING`` stands before it.
    """
    first = part.first
    if isinstance(part.form, Named) or _owns(reader, part.stop) or _describes(reader, part):
        return part
    hedge = _HEDGES.get(reader.lower[first - 1], ())
    if hedge and tuple(reader.lower[first - len(hedge) : first]) == hedge:
        first -= len(hedge)
    before = reader.lower[first - 1] if first > floor else ""
    for words, bound in _HEADS.get(before, ()):
        start = first - len(words)
        if start < floor or tuple(reader.lower[start:first]) != words:
            continue
        if words[0] == "up" and reader.lower[start - 1] in HYPHENS:  # in the run-up to Christmas
            continue
        if words[0] in {"before", "after"} and reader.lower[start - 1] in _CLOSE and _is_clock(part):
            return part  # just after 9pm on Monday: that day all the same
        if before == "through" and reader.lower[start - 1] == "all":
            return part  # all through 2018
        start -= words == ("until",) and reader.lower[start - 1] == "not" and start > floor
        ahead = words == ("as", "of") and leaning(reader.tokens, start, part.stop) == FUTURE
        return _open(part, start, part.stop, Bound.SINCE if ahead else bound)
    if before == "from" and part.shape is Shape.POINT:
        return _from_on(reader, part, first - 1)
    return _roughly(reader, part, hedge[0]) if hedge else part


def _roughly(reader: Reader, part: Expression, hedge: str) -> Expression:
    """Return a date that is only roughly so with the word that says so: around 1950, not a book about 1950."""
    if part.rule not in _PLAIN or part.form is None or hedge == "at":
        return part
    if hedge == "about" and reader.lower[part.first - 2] not in _BEFORE_ABOUT:
        return part
    return Expression(part.first - 1, part.stop, part.rule, Roughly(part.form), part.counted)


_PLAIN = frozenset({"day_month", "decade", "holiday", "month", "month_day", "month_year", "season", "year"})
_BEFORE_ABOUT = frozenset({"at", "dating", "from", "in", "is", "of", "on", "or", "to", "was"})
_CLOSE = frozenset(
    {"hours", "immediately", "just", "long", "minutes", "moments", "right", "seconds", "shortly", "soon"}
)


def _is_clock(part: Expression) -> bool:
    """Say whether a day is stated with a time on the clock."""
    return isinstance(part.form, Timed) and part.form.time[1:2].isdigit()


def _open(part: Expression, first: int, stop: int, bound: Bound) -> Expression:
    return Expression(first, stop, "open_date", None, part.counted, Shape.OPEN, (part,), bound)


def _describes(reader: Reader, part: Expression) -> bool:
    """Say whether a hyphen makes the date tell of a noun, which is no date: after third-quarter profit fell."""
    noun = reader.lower[part.stop]
    if reader.lower[part.stop - 2] != "-" or part.stop - 2 < part.first or not reader.lower[part.stop - 1].isalpha():
        return False
    return noun.isalpha() and noun not in FUNCTION_WORDS


def _owns(reader: Reader, stop: int) -> bool:
    """Say whether a possessive ending follows: what stands before then governs an event."""
    lower = reader.lower
    return lower[stop] in {"'s", "’s"} or (lower[stop] in {"'", "’"} and lower[stop - 1].endswith("s"))


def _is_base(reader: Reader, part: Expression, first: int) -> bool:
    """Say whether a change is counted from a year or quarter: up 4 percent from the previous year."""
    lower = reader.lower
    granularity = part.form.place(_NOWHERE).granularity if part.form else None
    return granularity in _LONG and not _COMPARED.isdisjoint(lower[max(first - _FEW, 0) : first])


_NOWHERE = Setting()
_LONG = (Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)
_COMPARED = frozenset({"down", "higher", "lower", "less", "more", "up"})
_FEW = 5


def _from_on(reader: Reader, part: Expression, first: int) -> Expression:
    """Take "from" as the start of an open date before "on", or where the clause looks ahead."""
    lower, stop = reader.lower, part.stop
    if _is_base(reader, part, first):
        return part
    if lower[stop] in {"onward", "onwards", "forward"} or (lower[stop] == "on" and not lower[stop + 1].isalpha()):
        return _open(part, first, stop + 1, Bound.SINCE)
    framing = lower[stop] == "," and reader.words[first] == "From"
    return _open(part, first, stop, Bound.SINCE) if framing or leaning(reader.tokens, first, stop) == FUTURE else part
