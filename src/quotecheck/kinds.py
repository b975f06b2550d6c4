"""The closed vocabularies of the records: every value that a field may take.

Members are strings equal to their names, so they print, compare and serialise
as the terms of the field: ``Modifier.APPROX == "APPROX"``.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Bound",
    "ChangeRole",
    "CueKind",
    "DateKind",
    "Direction",
    "Directness",
    "Granularity",
    "Modifier",
    "SpeakerKind",
]


class Directness(StrEnum):
    """How much of what is attributed stands in quotation marks (PARC 3)."""

    DIRECT = "DIRECT"
    """All of it: "We won," she said."""
    MIXED = "MIXED"
    """Part of it: she said the vote was "a farce"."""
    INDIRECT = "INDIRECT"
    """None of it: she said that the vote was lost."""


class CueKind(StrEnum):
    """What links a source to its words."""

    VERB = "VERB"
    """A verb of saying: said, told, warned."""
    ACCORDING_TO = "ACCORDING_TO"
    """A prepositional cue: according to, in the words of."""
    COLON = "COLON"
    """A colon alone: Roe: "We won"."""
    DASH = "DASH"
    """A dash of a tag-line: "We won." — Roe."""
    NOUN = "NOUN"
    """A noun of saying: his claim that."""


class SpeakerKind(StrEnum):
    """What sort of speaker stands behind a source."""

    PERSON = "PERSON"
    """A named person."""
    ORGANIZATION = "ORGANIZATION"
    """A named body: a ministry, a firm, a newspaper."""
    GROUP = "GROUP"
    """Several unnamed people: officials, experts."""
    DOCUMENT = "DOCUMENT"
    """A text that speaks: a report, an indictment."""
    UNNAMED = "UNNAMED"
    """One person without a name: a senior official."""


class Modifier(StrEnum):
    """How a figure or date is qualified: the ``mod`` values of TIMEX3."""

    APPROX = "APPROX"
    """About, nearly, some, tens of thousands."""
    MORE_THAN = "MORE_THAN"
    """More than, over: the bound itself is excluded."""
    LESS_THAN = "LESS_THAN"
    """Less than, under, below: the bound itself is excluded."""
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    """At least, no fewer than, or more."""
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    """At most, up to, as many as, or less."""
    START = "START"
    """Early, the beginning of."""
    MID = "MID"
    """Mid-, the middle of."""
    END = "END"
    """Late, the end of."""


class Direction(StrEnum):
    """Which way a changing figure goes."""

    RISE = "RISE"
    FALL = "FALL"


class ChangeRole(StrEnum):
    """What a figure is to its change: rose 3% (BY) from $40 (FROM) to $41.20 (TO)."""

    BY = "BY"
    FROM = "FROM"
    TO = "TO"


class DateKind(StrEnum):
    """The shape of a date expression."""

    POINT = "POINT"
    """One calendar unit: July 16, last December, the 1990s."""
    RANGE = "RANGE"
    """From one unit to another: between April and June 2019."""
    OPEN = "OPEN"
    """Bounded on one side: since April, by 2030."""
    SEVERAL = "SEVERAL"
    """A list: April and June 2019, July 8 or 9."""
    RECURRING = "RECURRING"
    """Repeated: every Tuesday. It has no bounds."""
    VAGUE = "VAGUE"
    """Dating without calendar units that can be counted: recently, several years."""


class Granularity(StrEnum):
    """The calendar unit that a date is stated in."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    HALF = "HALF"
    SEASON = "SEASON"
    YEAR = "YEAR"
    DECADE = "DECADE"
    CENTURY = "CENTURY"


class Bound(StrEnum):
    """Which word opens an open date: since, until, by, before, after."""

    SINCE = "SINCE"
    """From the start of the date on."""
    UNTIL = "UNTIL"
    """Up to the end of the date."""
    BY = "BY"
    """Not later than the end of the date."""
    BEFORE = "BEFORE"
    """Up to the day before the date starts; up to that day where a time of day is stated."""
    AFTER = "AFTER"
    """From the day after the date ends; from that day where a time of day is stated."""
