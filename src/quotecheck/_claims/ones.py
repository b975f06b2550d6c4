"""Where "one" is a number: not a pronoun ("one of them"), and not only "a certain" ("one analyst said")."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.phrases import Place, noun_after
from quotecheck._claims.words import AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, STOPS, is_plural
from quotecheck._lexicon import word_class
from quotecheck._numerals import NumeralKind
from quotecheck._tokens import HYPHENS

_BOUNDING = frozenset({"least", "most", "minus", "exactly"})
_ONLY = frozenset({"only", "just"})
_COMPARING = frozenset({"more", "less", "fewer", "greater"})
_PICKED = DETERMINERS | {"no", "which"}
"""Before "one" these pick it out or belong to it: "no one", "this one case"."""
_OTHERS = frozenset({"another", "other", "such"})
_TIMES = CALENDAR | {
    *("day", "morning", "afternoon", "evening", "night", "spring", "summer", "autumn", "fall", "winter"),
    *("case", "hand", "occasion", "point", "reason", "thing", "time", "way"),
}
"""Of these "one" is some, however many there are."""
_HARMED = word_class("participle_of_tally")
_TALLYING = word_class("verb_of_tally") | (_HARMED - {"charged", "dead", "hurt", "missing"})
_TALLIED = word_class("noun_of_tally")
_LEAVING = frozenset({"leave", "leaves", "leaving", "left", "with"})
_DYING = frozenset({"died", "drowned", "perished"})
_ASIDE = frozenset({"also", "later", "still", "already", "since", "reported", "confirmed", "found", "left"})
_JOINING = frozenset({"and", ",", "or", "but", "plus"})
_SETTING = frozenset({"at", "in", "on"})
"""What sets a scene: "in one case, two men"."""
_OPEN = PREPOSITIONS | CONJUNCTIONS
"""What may follow "one" and its noun where they are no subject that acts."""
_RANGING = frozenset({"to", "or", "and"})
_STEPPING = frozenset({"down", "up"})
_REACH = 8
_PLAIN = (NumeralKind.DIGITS, NumeralKind.WORDS)


def counts_one(context: ClaimContext, index: int) -> bool:
    """Say whether "one" at ``index`` counts what follows: "at least one", "killed one man", "one boy and two girls"."""
    lower = context.lower
    before, after = lower[index - 1], lower[index + 1]
    if before == "than":
        return lower[index - 2] in _COMPARING
    stepping = before in _STEPPING and lower[index - 2] == "("  # 29 percent (up one)
    if stepping or before in _BOUNDING or (before in _ONLY and after.isalpha() and after not in STOPS):
        return True
    if not after.isalpha() or before in _PICKED or after in _OTHERS:
        return False
    if after in _HARMED:  # with one dead
        return not lower[index + 2].isalpha() or lower[index + 2] in _OPEN
    if after in STOPS:  # and one was hurt
        harmed = after in AUXILIARIES and not before.isalpha() and _is_harmed(context, index + 1)
        return harmed or (after in _RANGING and _opens_range(context, index))
    return _counts_noun(context, index)


def _opens_range(context: ClaimContext, index: int) -> bool:
    """Say whether "one" is the lower end of a range: "one to two thousand", "between one and three shops"."""
    upper = context.numerals.get(index + 2)
    if upper is None or upper.kind not in _PLAIN or upper.upper <= 1 or upper.first in context.hidden:
        return False
    return context.lower[index + 1] != "and" or context.lower[index - 1] == "between"


def _counts_noun(context: ClaimContext, index: int) -> bool:
    lower = context.lower
    phrase = noun_after(context, index + 1, one=True)
    if phrase is None or is_plural(lower[phrase[1] - 1]) or lower[phrase[1] - 1] in _TIMES:
        return False
    if lower[phrase[1] : phrase[1] + 2] == ["for", "every"]:
        return True
    return _is_tallied(context, index, phrase) or _is_listed(context, index, phrase)


def _is_tallied(context: ClaimContext, index: int, phrase: Place) -> bool:
    """Say whether something is done to just one: "killed one man", "one person was hurt", "has one daughter"."""
    lower, (_, stop) = context.lower, phrase
    if lower[index - 1] in _TALLYING:
        return True
    if not _TALLIED.isdisjoint(lower[phrase[0] : stop]) and not _acts(context, stop):
        return context.sentence(index)[0] != index
    if lower[index - 1] in _LEAVING and not _HARMED.isdisjoint(lower[stop - 1 : stop + 1]):
        return True  # leaving one man dead
    age = context.numerals.get(stop + 1) if lower[stop] == "," else None
    return _is_harmed(context, age.stop + 1 if age is not None and lower[age.stop] == "," else stop)


def _is_harmed(context: ClaimContext, start: int) -> bool:
    """Say whether the verb at ``start`` tells of somebody who is tallied: "was hurt", "has also died"."""
    lower, place = context.lower, start
    while lower[place] in AUXILIARIES or lower[place] in _ASIDE or lower[place].endswith("ly"):
        place += 1
    return lower[place] in _HARMED and (place > start or lower[place] in _DYING)


def _acts(context: ClaimContext, place: int) -> bool:
    """Say whether a word that may be a verb follows a noun: "one son recalled"."""
    word = context.lower[place]
    return word.isalpha() and word not in _OPEN


def _is_listed(context: ClaimContext, index: int, phrase: Place) -> bool:
    """Say whether another count stands beside: "one boy and two girls", "ten cars, one van and a bus"."""
    lower, stop = context.lower, phrase[1]
    if lower[stop] in _JOINING and (lower[stop] != "," or lower[index - 1] not in _SETTING):
        place = stop + 1
        place += lower[stop] == "," and lower[place] in _JOINING
        if _counts_many(context, place) is not None:
            return True
    if lower[index - 1] not in _JOINING or _acts(context, stop):
        return False
    end = index - 1
    return any(_counts_many(context, at) == end for at in range(max(end - _REACH, context.sentence(index)[0]), end))


def _counts_many(context: ClaimContext, index: int) -> int | None:
    """Return where the plural that a number at ``index`` counts ends, if there is one."""
    numeral = context.numerals.get(index)
    if numeral is None or index in context.hidden or numeral.kind not in _PLAIN or numeral.upper == 1:
        return None
    place = numeral.stop + (context.lower[numeral.stop] in {"more", "other"})
    if place in context.numerals or context.lower[place] in HYPHENS or context.unit_at(place) is not None:
        return None
    phrase = noun_after(context, place)
    return phrase[1] if phrase is not None and is_plural(context.lower[phrase[1] - 1]) else None
