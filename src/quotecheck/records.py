"""The records that the extractors return.

All of them are frozen, slotted, hashable and picklable values; sequences are
tuples. Every span counts code points of the text that was passed in, half-open,
and slices it to the record's ``text``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

import attrs

from quotecheck._span import Span
from quotecheck.kinds import (
    Bound,
    ChangeRole,
    CueKind,
    DateKind,
    Direction,
    Directness,
    Granularity,
    Modifier,
    SpeakerKind,
)

__all__ = [
    "Cue",
    "DateRange",
    "Mention",
    "NumericClaim",
    "Quantity",
    "Quote",
    "Record",
    "Span",
    "Speaker",
    "Unit",
]


@attrs.frozen
class Mention:
    """Any piece of the text that matters.

    Attributes:
        span: Where it stands.
        text: What stands there, to the letter.
    """

    span: Span
    text: str


@attrs.frozen(cache_hash=True)  # many quotations share one speaker, who may have many mentions
class Speaker:
    """Who a source refers to, resolved within the text.

    Attributes:
        name: The fullest name that the text gives, without titles. For a
            speaker without a name, the noun phrase: "senior official". Name,
            title and affiliation have plain blanks where the text breaks a line.
        kind: Person, organisation, group, document, or one unnamed person.
        title: Rank or role as written ("Sen.", "a spokesman for the port"), or None.
        affiliation: Party, employer or body as written ("D-Ohio"), or None.
        mentions: Where the text names this speaker, in text order.
    """

    name: str
    kind: SpeakerKind
    title: str | None = None
    affiliation: str | None = None
    mentions: tuple[Span, ...] = ()


@attrs.frozen
class Cue:
    """The words that link a source to what it said.

    Attributes:
        span: Where the cue stands.
        text: The cue as written: "said", "pointed out", "according to", ":".
        lemma: Its dictionary form: "say", "point out".
        kind: Verb, prepositional, noun, colon or dash.
        negated: True for "did not say", "never claimed", and where nobody said it.
    """

    span: Span
    text: str
    lemma: str
    kind: CueKind
    negated: bool = False


@attrs.frozen
class Unit:
    """What a quantity is measured in.

    Attributes:
        name: Singular English name: "dollar", "percent", "month".
        dimension: What it measures: "currency", "percentage", "time", "length" …;
            "ratio" for a share of one, "multiple" for a number of times.
        code: ISO 4217 code of a currency ("USD"), else None.
    """

    name: str
    dimension: str
    code: str | None = None


@attrs.frozen
class Quantity:
    """An interval of numbers with a unit.

    Attributes:
        lower: Lower bound, or None for an open side.
        upper: Upper bound, or None for an open side. A point has ``lower == upper``.
        unit: The unit, or None for a bare count.
        per: The unit that a rate is stated per ("$45 a barrel"), or None.
    """

    lower: Decimal | None
    upper: Decimal | None
    unit: Unit | None = None
    per: Unit | None = None

    @property
    def value(self) -> Decimal | None:
        """The number itself where the quantity is a point, else None.

        >>> Quantity(Decimal(5), Decimal(5)).value
        Decimal('5')
        >>> Quantity(None, Decimal(5)).value is None
        True
        """
        return self.lower if self.lower == self.upper else None


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


def _sorted(names: frozenset[str]) -> str:
    """Write a set in the same order on every run."""
    return f"{{{', '.join(map(repr, sorted(names)))}}}"


@attrs.frozen
class DateRange:
    """A date, a range of dates, or a list of dates, as stated in the text.

    Attributes:
        span: Where the whole expression stands.
        text: The expression as written.
        start: First day, or None where it is open or unknown.
        end: Last day, **inclusive**, or None where it is open or unknown.
            Both cover whole stated units: "April" ends on April 30.
        kind: Point, range, open, several, recurring or vague.
        granularity: The unit that it is stated in; of a range, the finer one.
        modifier: APPROX, START ("early July"), MID or END; or None.
        bound: The word that opens an open date, or None.
        implied: What the text does not state and was filled in: "year", "month", "day".
        members: The dates as written inside: both ends of a range, the items of
            a list, the date of an open expression. Each has its own span.
        edtf: ISO 8601-2 (EDTF level 1, and level 2 where level 1 has no form);
            None where the date has no bounds.
        timex: TIMEX3 ``value`` (ISO-TimeML); None for a range or a list, whose
            members carry theirs.
        rule: Name of the rule that decided.
    """

    span: Span
    text: str
    start: dt.date | None
    end: dt.date | None
    kind: DateKind
    granularity: Granularity | None
    modifier: Modifier | None = None
    bound: Bound | None = None
    implied: frozenset[str] = attrs.field(default=frozenset(), converter=_names, repr=_sorted)
    members: tuple[DateRange, ...] = ()
    edtf: str | None = None
    timex: str | None = None
    rule: str = ""

    @property
    def days(self) -> int | None:
        """How many days it covers, both ends counted; None where a bound is open.

        >>> import quotecheck
        >>> quotecheck.extract_dates("It ran from 3 to 5 April 2019.")[0].days
        3
        """
        if self.start is None or self.end is None:
            return None
        return (self.end - self.start).days + 1


@attrs.frozen
class NumericClaim:
    """A figure that the text states.

    Attributes:
        span: The number with its modifier words, sign, scale and unit.
        text: The same as written: "up to 340".
        quantity: Bounds and unit.
        modifier: APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS; or None.
        direction: RISE or FALL where the figure belongs to a change, else None.
        role: Whether the figure is what it changed BY, FROM or TO, else None.
        subject: What is counted or measured ("fishing boats"), or None.
        when: The date that the figure holds for, stated in its own clause; or
            None. Only ``extract`` fills it.
        rule: Name of the rule that decided.
    """

    span: Span
    text: str
    quantity: Quantity
    modifier: Modifier | None = None
    direction: Direction | None = None
    role: ChangeRole | None = None
    subject: Mention | None = None
    when: DateRange | None = None
    rule: str = ""


@attrs.frozen
class Quote:
    """A quotation: contents that the text attributes to a source.

    Attributes:
        span: The smallest span over all contents, quotation marks included.
        text: What stands there; a tag in the middle of a split quotation is part of it.
        contents: Everything attributed, one mention for each contiguous piece,
            marks excluded; for a mixed quotation the whole reported clause.
        verbatim: The words inside quotation marks, marks excluded.
        directness: Whether all, some or none of it stands in marks.
        cue: What links source and contents; None where nothing does.
        source: The mention credited, as written. For words carried on from an
            earlier sentence, the earlier mention. None if the text names none.
        speaker: Who the source refers to; None without a source.
        addressee: Who was told, or None.
        occasion: Where or how it was said ("in a statement"), behind the cue or at the head
            of its sentence, or None.
        when: The date of the utterance, or None. Only ``extract`` fills it.
        edits: [Bracketed] insertions and ellipses inside the words.
        depth: How many quotation marks enclose it; 0 for most.
        rule: Name of the attribution rule that decided.
    """

    span: Span
    text: str
    contents: tuple[Mention, ...]
    verbatim: tuple[Mention, ...]
    directness: Directness
    cue: Cue | None = None
    source: Mention | None = None
    speaker: Speaker | None = None
    addressee: Mention | None = None
    occasion: Mention | None = None
    when: DateRange | None = None
    edits: tuple[Mention, ...] = ()
    depth: int = 0
    rule: str = ""

    @property
    def words(self) -> str:
        """The words inside quotation marks, their pieces joined by a blank.

        >>> import quotecheck
        >>> quotecheck.extract_quotes('"We tried," said Ann Roe. "We lost."')[0].words
        'We tried, We lost.'
        """
        return " ".join(piece.text for piece in self.verbatim)


Record = Quote | NumericClaim | DateRange
"""Any of the three kinds of record."""
