"""Names of units, which every corpus spells its own way."""

from __future__ import annotations

import re

SAME = {
    "%": "percent", "percentage": "percent", "per cent": "percent",
    "united states dollar": "dollar", "us dollar": "dollar", "usd": "dollar", "us$": "dollar", "$": "dollar",
    "british pound": "pound sterling", "gbp": "pound sterling",
    "pound": "pound sterling", "pound-mass": "pound sterling",
    "japanese yen": "yen", "chinese yuan": "yuan",
    "c": "celsius", "degree celsius": "celsius", "f": "fahrenheit", "degree fahrenheit": "fahrenheit",
    "degree angle": "degree",
    "metric ton": "tonne", "ton": "tonne", "square feet": "square foot",
    "revolutions per minute": "revolution per minute",
    "dimensionless": "", "-": "", "count": "",
    "year of age": "year", "month of age": "month", "week of age": "week", "day of age": "day",
}  # fmt: skip


def plain(unit: str | None) -> str:
    """Return one spelling for all spellings of a unit: lower case, singular, metre and litre."""
    name = (unit or "").lower().strip()
    name = "ratio" if name.startswith("% ") else SAME.get(name, name)  # "% of voters"
    name = re.sub(r"(met|lit)er\b", r"\1re", name).replace("gramme", "gram")
    if len(name) > 3 and name.endswith("s") and not name.endswith("ss"):
        name = re.sub(r"(ch|sh|ss|x)e$", r"\1", re.sub(r"ie$", "y", name[:-1]))
    return SAME.get(name, name)


def same_unit(one: str | None, other: str | None) -> bool:
    """Say whether two names mean the same unit."""
    return plain(one) == plain(other)
