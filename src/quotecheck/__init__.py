"""quotecheck reads what a news text claims: who said what, which figures, which dates.

>>> import quotecheck
>>> found = quotecheck.extract('"We lost 12 boats," said Ann Roe on Tuesday.', published="2019-07-20")
>>> found.quotes[0].speaker.name, found.claims[0].text, found.dates[0].edtf
('Ann Roe', '12', '2019-07-16')
"""

from typing import TYPE_CHECKING

from quotecheck.errors import PublishedDateError
from quotecheck.extraction import Extraction
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
from quotecheck.records import (
    Cue,
    DateRange,
    Mention,
    NumericClaim,
    Quantity,
    Quote,
    Record,
    Span,
    Speaker,
    Unit,
)

if TYPE_CHECKING:
    from quotecheck._extract import extract, extract_claims, extract_dates, extract_many, extract_quotes

__version__ = "0.1.0.dev0"

__all__ = [
    "Bound",
    "ChangeRole",
    "Cue",
    "CueKind",
    "DateKind",
    "DateRange",
    "Direction",
    "Directness",
    "Extraction",
    "Granularity",
    "Mention",
    "Modifier",
    "NumericClaim",
    "PublishedDateError",
    "Quantity",
    "Quote",
    "Record",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Unit",
    "extract",
    "extract_claims",
    "extract_dates",
    "extract_many",
    "extract_quotes",
]


if not TYPE_CHECKING:  # or a checker would let every misspelt name pass

    def __getattr__(name: str) -> object:
        """Import the extractors and their rules when one is first asked for (PEP 562): records load without."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from quotecheck import _extract  # noqa: PLC0415 - deferred on purpose

        return globals().setdefault(name, getattr(_extract, name))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
