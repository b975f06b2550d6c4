"""The style sheets, which lie beside this file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def style() -> str:
    """Return the style sheet of the text and its lists; all of it is bound to the class ``quotecheck``."""
    return _sheet("style.css")


@cache
def page_style() -> str:
    """Return the style sheet of the page around them."""
    return _sheet("page.css")


def _sheet(name: str) -> str:
    return (files("quotecheck._markup") / name).read_text(encoding="utf-8")
