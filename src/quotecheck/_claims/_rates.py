"""What a quantity is stated per: "a barrel", "per capita", "an hour", "/km", "daily"."""

from __future__ import annotations

from functools import cache

from quotecheck._claims._amount import HYPHENS, ClaimContext
from quotecheck._lexicon import section
from quotecheck.records import Unit

_PER_WORDS = frozenset({"per", "every", "each"})
_ARTICLES = frozenset({"a", "an"})


@cache
def _nouns() -> frozenset[str]:
    return frozenset(section("rates.noun"))


@cache
def _adverbs() -> dict[str, str]:
    return dict(section("rates.adverb"))


def rate_at(context: ClaimContext, index: int) -> tuple[Unit, int] | None:
    """Return the unit that a rate at ``index`` is stated per, and where the rate stops."""
    lower = context.lower
    start = index
    word = lower[index]
    if word in HYPHENS and lower[index + 1] in _ARTICLES | _PER_WORDS:
        index, word = index + 1, lower[index + 1]
    adverb = _adverbs().get(word)
    if adverb is not None:
        return Unit(adverb, "time"), index + 1
    if word not in _ARTICLES and word not in _PER_WORDS and word != "/":
        return None
    noun = index + 2 if lower[index + 1] in HYPHENS else index + 1
    if lower[noun] == "annum":
        return Unit("year", "time"), noun + 1
    unit = context.unit_at(noun)
    if unit is not None and (word == "per" or unit[0].dimension == "time" or lower[noun] in _nouns()):
        singular = lower[noun][-1] != "s" or word == "/"
        return unit if singular or word == "per" else None
    if word == "/" and not (context.tokens.touches(index) and start):
        return None
    name = lower[noun]
    if name.isalpha() and (word == "per" or name in _nouns()) and word != "every":
        return Unit(name, "count"), noun + 1
    return None
