"""The unit registry of quantulum3, read as package data: the one place that touches it.

Only its two JSON files are read, never its parser. What it lacks stands in the
lexicon (``units``, ``currencies``).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple, Protocol, cast

from quotecheck._lexicon import section, word_class
from quotecheck.records import Unit

_DIMENSIONS = frozenset(
    {"area", "current", "data storage", "data transfer rate", "electric potential", "energy", "force", "frequency"}
    | {"instance frequency", "length", "mass", "power", "pressure", "radiation absorbed dose", "radioactivity"}
    | {"sound level", "speed", "temperature", "time", "torque", "typographical element", "volume", "volumetric flow"}
)
"""The dimensions that news measures in."""

_EVERYDAY = word_class("everyday_unit") | {"horsepower hour"}
"""Surfaces that in news are counted things or names rather than units."""

_STRAY = frozenset(
    {
        *("AT", "At", "AU", "Ba", "Bd", "BF", "Cal", "Ci", "Da", "Dm", "EB", "Eb", "Eh", "GA", "Gm", "Gt", "Ha", "MA"),
        *("MP", "Mm", "Mt", "Pa", "Pt", "Rd", "TA", "TR", "TV", "Tm", "UA", "VA", "Yb", "Zb", "ac", "amp", "au", "bl"),
        *("bu", "cd", "ch", "ct", "dam", "dm", "dr", "ell", "fur", "gb", "gr", "hm", "hs", "in", "kn", "kt", "lea"),
        *("li", "mb", "ms", "n lea", "ns", "nt", "pc", "pk", "pt", "qr", "rd", "st", "st lea", "tb", "tf", "thm"),
        "ua",
    }
)
"""Symbols that in news are words, initials or titles."""

_PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "m": "milli", "n": "nano"}
_NAMES = {
    "pound-mass": "pound",
    "short ton": "ton",
    "foot per second": "foot per second",
    "revolutions per minute": "revolution per minute",
}
_IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries", "hertz": "hertz", "millennium": "millennia"}


class Registry(NamedTuple):
    """Units by what a text calls them.

    Attributes:
        words: Units by name, singular and plural, in lower case, with blanks for hyphens.
        symbols: Units by symbol, in the case that the symbol is written in.
        anycase: Units by those symbols that are written in any case.
        currencies: Names of currencies, as in ``words``, with their ISO 4217 codes.
        heads: What names and symbols begin with, in lower case: where no unit stands is soon known.
    """

    words: dict[str, Unit]
    symbols: dict[str, Unit]
    anycase: dict[str, Unit]
    currencies: dict[str, str]
    heads: frozenset[str]


@cache
def registry() -> Registry:
    """Return the registry with what the lexicon adds to it, read once.

    >>> registry().words["square miles"]
    Unit(name='square mile', dimension='area', code=None)
    >>> registry().symbols["km"].name, registry().currencies["euro"]
    ('kilometer', 'EUR')
    """
    words: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    currencies: dict[str, str] = {}
    for name, entry in _entries().items():
        if entry.get("entity") == "currency":
            if code := entry.get("currency_code"):
                currencies.update(dict.fromkeys(map(str.lower, entry.get("surfaces", ())), code))
        elif entry.get("entity") in _DIMENSIONS:
            _add(words, symbols, name, entry)
    for word, dimension in section("units.word").items():
        _name(words, word, Unit(word, dimension))
    words |= _known(section("units.alias"), words)
    symbols |= _known(section("units.symbol"), words)
    anycase = _known(section("units.anycase"), words)
    heads = {name.split(" ")[0] for name in words}
    heads |= {re.split(r"[ /-]", symbol.lower())[0] for symbol in (*symbols, *anycase)}
    heads |= {symbol.rstrip("²³") for symbol in symbols} | {"°", "˚"}
    return Registry(words, symbols, anycase, currencies, frozenset(heads))


def plural(name: str) -> str:
    """Return the plural of a unit's name: of its head where it is a rate or "of" something.

    >>> plural("mile per hour"), plural("square foot"), plural("century")
    ('miles per hour', 'square feet', 'centuries')
    """
    for link in (" per ", " of "):
        head, found, rest = name.partition(link)
        if found:
            return plural(head) + link + rest
    if name.startswith("degree "):
        return "degrees" + name[6:]
    *before, head = name.split(" ")
    return " ".join([*before, _IRREGULAR.get(head) or head + "s"])


class _Packaged(Protocol):
    """What imported a package: from a folder or from a zip file, it reads the package's data."""

    def get_data(self, path: str, /) -> bytes: ...


def _known(named: Mapping[str, str], words: Mapping[str, Unit]) -> dict[str, Unit]:
    """Return the units behind other names, without those that this release of the registry does not have."""
    return {name: unit for name, meant in named.items() if (unit := words.get(meant.replace("-", " ")))}


def _entries() -> dict[str, Any]:
    """Read the registry out of its package, which is not imported and may lie in a zip file.

    Raises:
        ModuleNotFoundError: The package is not installed.
    """
    spec = find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("quotecheck needs the package quantulum3, whose units it reads", name="quantulum3")
    path = os.path.join(spec.submodule_search_locations[0], "units.json")  # noqa: PTH118 - what get_data is given
    entries: dict[str, Any] = json.loads(cast("_Packaged", spec.loader).get_data(path))
    return entries


def _add(words: dict[str, Unit], symbols: dict[str, Unit], name: str, entry: dict[str, Any]) -> None:
    unit = Unit(_american(_NAMES.get(name, name)), entry["entity"])
    surfaces = [each for each in entry.get("surfaces", ()) if each.lower() not in _EVERYDAY]
    for surface in surfaces:
        _name(words, surface, unit)
    for symbol in entry.get("symbols", ()):
        if len(symbol) > 1 and symbol not in _STRAY:
            symbols.setdefault(symbol, unit)
    for prefix in entry.get("prefixes", ()):
        if prefix in _PREFIXES and name not in {"year", "barn", "bar"}:
            prefixed = Unit(_PREFIXES[prefix] + unit.name, unit.dimension)
            for surface in surfaces:
                _name(words, _PREFIXES[prefix] + surface, prefixed)
            for symbol in entry.get("symbols", ())[:1]:
                symbols.setdefault(prefix + symbol, prefixed)


def _name(words: dict[str, Unit], surface: str, unit: Unit) -> None:
    surface = surface.lower().replace("-", " ")
    words.setdefault(surface, unit)
    words.setdefault(plural(surface), unit)


def _american(name: str) -> str:
    return name.lower().replace("metre", "meter").replace("litre", "liter")
