"""Where paragraphs and sentences begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING

from quotecheck._lexicon import lexicon
from quotecheck._tokens.shapes import CLOSERS, DASHES, OPENERS, is_number
from quotecheck._tokens.wrapping import line_gaps, wrapping_breaks

if TYPE_CHECKING:
    from quotecheck._tokens.lexing import Tokens

_STOPS = {stop: re.compile(rf"""[{stop}]["”’'»)\]}}]*+\s++(?![a-zß-öø-ÿ])""") for stop in ".!?…"}
"""How a sentence may end, by its stop: one after the other they are found in half the time."""
_IN_DATELINE = frozenset(",./()")
_DATELINE = 16
"""A dateline takes at most so many tokens."""
_PLACE = 3
"""The place of a dateline has at least so many letters, all of them capitals."""
_BRACKETS, _CLOSED, _FINAL = frozenset("(["), frozenset(")]"), frozenset(".!?")
_LONGEST_ADDED = 12
"""What brackets add to a sentence takes so many tokens at most."""

_WRAPPED_LINE = 40
"""A line at least this long that ends in mid-sentence was wrapped, not ended."""


def paragraphs_of(tokens: Tokens) -> list[int]:
    """A blank line ends a paragraph; a single line break does unless it wraps a line."""
    size, starts = len(tokens), tokens.starts
    if not size:
        return []
    firsts = [0]
    line = 0
    gaps = line_gaps(tokens.text)
    wrapping = wrapping_breaks(tokens.text, gaps)
    for end, begin, blank in gaps:
        first = bisect_left(starts, begin, line, size)
        if first == size:
            break
        ends = blank or not (end in wrapping or _is_wrapped(tokens, line, first))
        if ends and first > firsts[-1]:
            firsts.append(first)
        line = first
    return firsts


def _is_wrapped(tokens: Tokens, line: int, first: int) -> bool:
    last = tokens.words[first - 1]
    if last in _STOPS or last in CLOSERS or last == ":":
        return False
    if tokens.words[first].islower():
        return True
    return tokens.end(first - 1) - tokens.starts[line] >= _WRAPPED_LINE and tokens.words[first] not in OPENERS


def sentences_of(tokens: Tokens) -> list[int]:
    """Sentences end at paragraphs' ends, after datelines, and at full stops that no abbreviation explains."""
    starts, words, lower = tokens.starts, tokens.words, tokens.lower
    abbreviations = _abbreviations()
    firsts = set(tokens.paragraphs)
    firsts.update(
        after for first in tokens.paragraphs if words[first].isupper() and (after := _after_dateline(tokens, first))
    )
    firsts.update(first + 2 for first in tokens.paragraphs if words[first + 1] in DASHES and _is_placed(tokens, first))
    ends = [
        found.end()
        for stop, pattern in _STOPS.items()
        if stop in tokens.text
        for found in pattern.finditer(tokens.text)
    ]
    for first in set(map(bisect_left, repeat(starts), ends)).difference(firsts, [len(tokens)]):
        last = first - 1
        while words[last] in CLOSERS:
            last -= 1
        before = lower[last - 1]
        known = before in abbreviations or words[last - 1] in abbreviations
        plain = words[last] == "." and len(before) > 1 and not known
        if plain or words[last][-1] != "." or not _abbreviates(tokens, last, first):
            firsts.add(first)
    return sorted(firsts)


def _after_dateline(tokens: Tokens, first: int) -> int:
    """Return the token after "WASHINGTON, July 3 (AP) —" or "PORT ELDER – July 3 –" at a paragraph's head, or 0."""
    words = tokens.words
    if len(words[first]) < _PLACE:
        return 0
    after = _after_dash(tokens, first + 1, first + _DATELINE)
    again = _after_dash(tokens, after, after + _DATELINE) if after else 0
    dated = any(map(is_number, words[after:again]))
    return again if dated else after


def _is_placed(tokens: Tokens, first: int) -> bool:
    """Say whether a paragraph of some length opens with one capitalised word and a dash: "Kisumu - Police have"."""
    words, touches = tokens.words, tokens.touches
    if len(words[first]) < _PLACE or not words[first][0].isupper() or not words[first + 2][:1].isupper():
        return False
    apart = not touches(first + 1) and not touches(first + 2)
    return apart and tokens.paragraph(first)[1] - first > _DATELINE


def _after_dash(tokens: Tokens, first: int, limit: int) -> int:
    """Return the token after the first dash between blanks, if only words of a dateline stand before it, or 0."""
    words, size = tokens.words, len(tokens)
    for index in range(first, min(limit, size - 1)):
        word = words[index]
        if word in DASHES and not tokens.touches(index):
            after = index + 1
            while words[after] in DASHES and tokens.touches(after):
                after += 1
            return after if after < size and not tokens.touches(after) else 0
        if not (word[0].isupper() or word in _IN_DATELINE or is_number(word)):
            return 0
    return 0


def _abbreviates(tokens: Tokens, last: int, first: int) -> bool:
    """Say whether the full stop of token ``last`` abbreviates, and ends no sentence before token ``first``."""
    following = tokens.lower[first]
    if tokens.words[last] == ".":
        before = tokens.lower[last - 1] if tokens.touches(last) else ""
        if (len(before) == 1 or before == "st") and is_number(tokens.words[last - 2]) and tokens.touches(last - 1):
            return is_number(following)  # £3m. Roe said, May 1st. Roe said
        kind = _abbreviations().get(before) or _abbreviations().get(tokens.words[last - 1])
        initials = len(following) == 1 == len(before) and tokens.words[first + 1] == "." and tokens.touches(first + 1)
        if kind == "inside" or initials:  # "N. | A. Roe"
            return True
        if kind == "numbered" and (len(before) > 1 or is_number(following)):
            return is_number(following)  # "P." before a name is an initial
        if kind is None and not before.isalpha():
            return False
    # "Inc.", "D." and "U.S." may end a sentence: the word after them decides
    if following in OPENERS:
        added = following in _BRACKETS and _adds(tokens, first)
        return added or tokens.words[first + 1].islower()  # the U.S. “clearly” won
    return following not in lexicon("abbreviations")["opener"]


def _adds(tokens: Tokens, bracket: int) -> bool:
    """Say whether brackets hold no sentence of their own: "Fisk Inc. (FSK) fell"."""
    for index in range(bracket + 1, min(bracket + _LONGEST_ADDED, len(tokens))):
        if tokens.words[index] in _CLOSED:
            return tokens.words[index - 1] not in _FINAL
    return False


@cache
def _abbreviations() -> dict[str, str]:
    """Return the section of every abbreviation that is written with one full stop; of states, as they are written."""
    known = {word: kind for kind in ("inside", "numbered", "either") for word in lexicon("abbreviations")[kind]}
    return known | dict.fromkeys(states_in_short(), "either")


def states_in_short() -> Iterator[str]:
    """Return the abbreviations of states with their capitals: in lower case "ill", "mass" and "wash" are words."""
    return (form for short in lexicon("abbreviations")["state"] for form in (short.capitalize(), short.upper()))
