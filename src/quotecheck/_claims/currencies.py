"""What currencies are called: signs, codes, abbreviations, names and nationalities."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from quotecheck._claims.registry import plural, registry
from quotecheck._lexicon import section
from quotecheck._tokens import HYPHENS
from quotecheck.records import Unit

LETTERS = {
    "m": 10**6,
    "mm": 10**6,
    "mil": 10**6,
    "k": 10**3,
    "b": 10**9,
    "t": 10**12,
}
"""Scales of one letter: only ever beside a sign, or touching a number that counts."""
APART = {letter: scale for letter, scale in LETTERS.items() if letter != "t"} | {"cr": 10**7}
"""Scales that a blank may part from a sum with its sign: "$ 5 M", "Rs 40 cr"."""
_THOUSANDS = dict.fromkeys("KT", 10**3)


class Currencies(NamedTuple):
    """The currencies' signs and names, ready for looking up.

    Attributes:
        sign: Currency by sign.
        prefix: Dollar by the letters before its sign.
        letter: Currency by a capital that touches a sum, with the sign that its keyboard lacks: "y=".
        abbreviation: Currency by abbreviation or, in capitals, by code.
        scaled: What a code with the letter of its scale multiplies by: "MEUR".
        word: Currency by name, singular and plural.
        nationality: ISO code by adjective.
        nations: First words of adjectives of two words.
        doubtful: Names that are everyday words as well.
        opening: What may stand before a number of money, in lower case.
        closing: What may stand after one that is no name.
        naming: What a name after a number may begin with, in lower case.
    """

    sign: dict[str, Unit]
    prefix: dict[str, Unit]
    letter: dict[str, Unit]
    abbreviation: dict[str, Unit]
    scaled: dict[str, int]
    word: dict[str, Unit]
    nationality: dict[str, str]
    nations: frozenset[str]
    doubtful: frozenset[str]
    opening: frozenset[str]
    closing: frozenset[str]
    naming: frozenset[str]


@cache
def currencies() -> Currencies:
    """Return the currencies of the registry and the lexicon, read once."""
    singular = {name: code for name, code in registry().currencies.items() if " " not in name} | dict(
        section("currencies.word")
    )
    word = {name: Unit(name, "currency", code or None) for name, code in singular.items()}
    word |= {name: Unit(name, "currency", code) for name, code in section("currencies.cent").items()}
    word |= {plural(name): unit for name, unit in word.items()}
    word |= {alias: word[name] for alias, name in section("currencies.alias").items() if name in word}
    names = {code.upper(): name for code, name in section("currencies.code").items()}
    names |= {code: name for name, code in reversed(singular.items()) if code}

    def units(title: str) -> dict[str, Unit]:
        found = section(f"currencies.{title}").items()
        return {entry: Unit(names.get(code, "dollar"), "currency", code) for entry, code in found}

    codes = section("currencies.code").items()
    written = {code.upper(): Unit(name, "currency", code.upper()) for code, name in codes}
    doubtful = {form for name in section("currencies.doubtful") for form in (name, plural(name))}
    signs, short, nations = units("sign"), units("abbreviation"), section("currencies.nationality")
    large = {entry.upper(): unit for entry, unit in units("scaled").items()}
    either, letters = short | written | large, units("letter")
    return Currencies(
        signs,
        units("prefix"),
        letters,
        either,
        {entry: _THOUSANDS.get(entry[0], 10**6) for entry in large},
        word,
        dict(nations),
        frozenset(adjective.split(" ")[0] for adjective in nations if " " in adjective),
        frozenset(doubtful),
        frozenset({*map(str.lower, {*signs, *either, *letters}), "-", ".", "="}),
        frozenset({*signs, *either, *(code.lower() for code in written), *LETTERS, *map(str.upper, LETTERS), "c", "p"}),
        frozenset({*word, *nations, *(name.split(" ")[0] for name in nations), *LETTERS, *HYPHENS, "of", "a"}),
    )
