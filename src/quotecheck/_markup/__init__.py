"""A text with its records highlighted, as HTML that stands by itself.

Nothing here knows of an ``Extraction``, only of texts and records: so an
``Extraction`` can show itself in a notebook, and no import goes upwards.
"""

from __future__ import annotations

from quotecheck._markup.fragment import fragment
from quotecheck._markup.highlights import Meaning
from quotecheck._markup.style import page_style, style

__all__ = ["Meaning", "fragment", "page_style", "style", "styled"]


def styled(fragment: str) -> str:
    """Return a fragment with its style sheet before it."""
    return f"<style>\n{style()}</style>\n{fragment}"
