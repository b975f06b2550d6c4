"""Scores and tallies: two numbers that a dash joins and that are no range."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, Amount, ClaimContext
from quotecheck._claims.words import STOPS
from quotecheck._lexicon import word_class

_VERSUS = word_class("word_of_contest")
"""Words after which two numbers are set against each other."""
_TALLYING = frozenset(
    {"are", "is", "was", "were", "took", "takes", "went", "go", "goes", "record", "to", "finish", "finished", "stand"}
    | {"stands", "stood", "now", "with"}
)
"""Words after which two bare numbers are won and lost, or wickets and runs."""
_MOST = 200


def is_score(context: ClaimContext, left: Amount, right: Amount, before: list[str]) -> bool:
    """Say whether two numbers with a dash between them are a score: "won 3-5", "6-4, 3-6", "the Jets are 4-6"."""
    contested = is_contested(context, left, right, before[-3:])
    if contested or before[-2:] == ["figures", "of"] or _is_of_set(context, left, right):
        return True
    if not (left.bare and right.bare) or right.unit is not None or right.upper is None or right.upper > _MOST:
        return False
    if _is_record(context, left, right):
        return True
    after = context.lower[right.stop]
    ends = not after.isalpha() or (after in STOPS and after not in {"a", "an", "per", "each", "of", "more"})
    return ends and not _TALLYING.isdisjoint(before[-1:])


def is_contested(context: ClaimContext, left: Amount, right: Amount, before: list[str]) -> bool:
    """Say whether two numbers are set against each other: "won 3-5", but not "lost 30 to 40 jobs"."""
    if _VERSUS.isdisjoint(before) or "from" in before:
        return False
    after, noun = context.words[right.stop], context.lower[right.stop]
    rises = left.lower is not None and right.upper is not None and left.lower < right.upper
    return not (rises and after.islower() and (noun == "of" or noun not in STOPS))


def _is_record(context: ClaimContext, left: Amount, right: Amount) -> bool:
    """Say whether two numbers in brackets behind a name are won and lost: "Ann Roe (3-6)"."""
    words, place = context.words, left.first - 1
    return words[place] == "(" and words[right.stop] == ")" and words[place - 1][:1].isupper()


def _is_of_set(context: ClaimContext, left: Amount, right: Amount) -> bool:
    """Say whether two numbers stand in a list of scores: "6-4, 3-6, 6-2"."""
    words, before, after = context.words, left.first - 3, right.stop + 2
    if words[left.first - 1] == "," and before > 0 and words[before] in DASHES:
        return words[before - 1].isdigit() and words[before + 1].isdigit()
    return words[right.stop] == "," and words[after] in DASHES and words[after - 1].isdigit()
