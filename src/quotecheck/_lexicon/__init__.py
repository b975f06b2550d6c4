"""Vocabulary as data: sorted TOML files, each read once, at first use.

A file is a set of sections. A section is a list of entries, or a table from
entries to what they mean; entries are lower-case and in alphabetical order.
"""

from __future__ import annotations

import pkgutil
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

Section = Mapping[str, Any]
"""Entries and their meanings; an entry of a list means True."""


class LexiconError(Exception):
    """A lexicon file breaks the rules of lexicon files: it names file, section and entry."""


@cache
def lexicon(name: str) -> Mapping[str, Section]:
    """Return the sections of one lexicon file, checked.

    Raises:
        LexiconError: There is no such file, or an entry is out of order or not lower-case.

    >>> lexicon("calendar")["month"]["aug"]
    8
    """
    try:
        data = pkgutil.get_data(__name__, f"{name}.toml")
    except OSError:
        data = None
    if data is None:
        raise LexiconError(f"there is no lexicon {name!r}")
    sections = tomllib.loads(data.decode("utf-8"))
    return MappingProxyType({title: checked(f"{name}.{title}", entries) for title, entries in sections.items()})


def section(path: str) -> Section:
    """Return one section by its path, as in ``section("calendar.month")``."""
    name, _, title = path.partition(".")
    try:
        return lexicon(name)[title]
    except KeyError:
        raise LexiconError(f"lexicon {name!r} has no section {title!r}") from None


def word_class(*names: str) -> frozenset[str]:
    """Return the words of classes of ``word_classes.toml``, those with an apostrophe in both ways of writing it.

    >>> sorted(word_class("article", "negation"))
    ['a', 'an', 'never', 'not', 'the']
    """
    words = frozenset[str]().union(*(section(f"word_classes.{name}") for name in names))
    return words.union(word.replace("'", "’") for word in words if "'" in word)


def checked(path: str, entries: object) -> Section:
    """Return a section as a mapping; raise LexiconError unless its entries are in order and lower-case."""
    if not isinstance(entries, dict | list):
        raise LexiconError(f"{path} is neither a table nor a list of entries")
    table: dict[str, Any] = entries if isinstance(entries, dict) else dict.fromkeys(entries, True)
    if len(table) != len(entries):
        raise LexiconError(f"{path} holds an entry twice")
    previous = ""
    for entry in table:
        if entry != entry.lower():
            raise LexiconError(f"{path}: {entry!r} is not lower-case")
        if entry < previous:
            raise LexiconError(f"{path}: {entry!r} stands after {previous!r}")
        previous = entry
    return MappingProxyType(table)
