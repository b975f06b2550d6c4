"""What the rules behind records mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from quotecheck._claims import CLAIM_RULES
from quotecheck._dates import DATE_RULES
from quotecheck._quotes import QUOTE_RULES
from quotecheck.extraction import Extraction
from quotecheck.records import DateRange, NumericClaim, Quote, Record


def meaning(record: Record) -> str:
    """Return the sentence that says when the record's rule fires; "" for a record made by hand.

    >>> import quotecheck
    >>> meaning(quotecheck.extract_claims("Prices rose 3%.")[0])
    'A number of percent, percentage points or basis points stays in that unit.'
    """
    return _table()[type(record)].get(record.rule, "")


def meanings(extraction: Extraction) -> dict[str, dict[str, str]]:
    """Return the names and meanings of the rules behind an extraction's records, sorted, by kind of record."""
    return {"quotes": _used(extraction.quotes), "claims": _used(extraction.claims), "dates": _used(extraction.dates)}


def _used(records: Iterable[Record]) -> dict[str, str]:
    return dict(sorted({record.rule: meaning(record) for record in records if record.rule}.items()))


@cache
def _table() -> Mapping[type[Record], Mapping[str, str]]:
    return {
        Quote: {rule.name: rule.meaning for rule in QUOTE_RULES},
        NumericClaim: {rule.name: rule.meaning for rule in CLAIM_RULES},
        DateRange: {rule.name: rule.meaning for rule in DATE_RULES},
    }
