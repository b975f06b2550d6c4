"""What a quantity is stated per: "a barrel", "per capita", "an hour", "/km", "daily"."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.words import STOPS, is_plural
from quotecheck._lexicon import section
from quotecheck._tokens import HYPHENS
from quotecheck.records import Unit

LINKS = frozenset({"per", "every", "each", "a", "an", "/"})
"""What ties a rate to its figure."""
_AFTER_NOUN = frozenset(
    {
        "and",
        "or",
        "but",
        "to",
        "from",
        "in",
        "at",
        "on",
        "for",
        "by",
        "with",
        "when",
        "if",
        "than",
        "this",
        "last",
        "plus",
    }
    | {"while", "as", "compared", "including", "because"}
)
"""What follows the noun of a rate."""
_LETTERS = {"L": "liter", "d": "day", "h": "hour", "l": "liter", "s": "second"}
"""Units of one letter that a slash may stand before."""
_DATING = frozenset({"ago", "earlier", "later", "before", "after"})
"""After a unit of time these make it a date: "a year earlier" is no rate."""


@cache
def _nouns() -> frozenset[str]:
    return frozenset(section("rates.noun"))


@cache
def _adverbs() -> dict[str, str]:
    return dict(section("rates.adverb"))


def _is_sold(context: ClaimContext, noun: int) -> bool:
    """Say whether a price is told of one thing, and not what somebody did: "$12 a ticket.", not "£5m a court heard"."""
    name, after = context.lower[noun], context.lower[noun + 1]
    if (
        context.lower[noun - 1] not in {"a", "an"}
        or not context.words[noun].islower()
        or name in STOPS
        or is_plural(name)
    ):
        return False
    return not after.isalpha() or after in _AFTER_NOUN


def rate_at(context: ClaimContext, index: int, *, priced: bool = False) -> tuple[Unit, int] | None:
    """Return the unit that a rate at ``index`` is stated per, and where the rate stops.

    A price may be stated per anything: "$12 a ticket".
    """
    lower = context.lower
    word = lower[index]
    if word in HYPHENS and lower[index + 1] in LINKS:
        index, word = index + 1, lower[index + 1]
    if word not in LINKS:
        adverb = _adverbs().get(word)
        return (Unit(adverb, "time"), index + 1) if adverb is not None else None
    noun = index + 2 if lower[index + 1] in HYPHENS else index + 1
    if word == "per" and lower[noun] not in _nouns() and lower[noun + 1] in _nouns() and context.unit_at(noun) is None:
        noun += 1  # per ordinary share
    name = lower[noun]
    slashed = word == "/" and context.tokens.touches(index) and context.tokens.touches(noun)
    if slashed and (letter := _LETTERS.get(context.words[noun])):
        return context.units.words[letter], noun + 1
    listed = slashed or word == "per" or name in _nouns() or (priced and _is_sold(context, noun))
    found = context.unit_at(noun)
    if found is not None and (listed or found[0].dimension == "time"):
        dated = found[0].dimension == "time" and (
            lower[found[1]] in _DATING or lower[found[1] : found[1] + 2] == ["from", "now"]
        )
        return found if word in {"per", "/"} or (name[-1] != "s" and not dated) else None
    if listed and name.isalpha() and word not in {"every", "/"}:
        return Unit(name, "count"), noun + 1
    return None
