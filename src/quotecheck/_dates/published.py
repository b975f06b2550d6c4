"""Reads the day of publication."""

from __future__ import annotations

import datetime as dt


def published_day(published: dt.date | str | None) -> dt.date | None:
    """Return the calendar day of publication."""
    if isinstance(published, dt.datetime):
        return published.date()
    if isinstance(published, str):
        return dt.date.fromisoformat(published)
    return published
