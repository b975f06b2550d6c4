"""Who each source refers to: one speaker for every person, body, group and document of a text."""

from __future__ import annotations

from quotecheck._quotes.speakers.resolution import TRACKED, resolve_speakers

__all__ = ["TRACKED", "resolve_speakers"]
