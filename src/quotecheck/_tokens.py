"""The only pass over the text: parallel columns of tokens, sentences and paragraphs.

A token is a word ("don't", "U.S.", "a.m."), a possessive ending ("'s"), a
number with its separators ("18,000", "3.2"), or any other single character.
Letters and digits never share a token: "1.5bn" is "1.5" and "bn", which touch.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import accumulate, compress, count
from operator import ne

from quotecheck._lexicon import lexicon
from quotecheck._made import new_mention, new_span
from quotecheck._span import Span
from quotecheck.records import Mention

_PIECE = re.compile(
    r"""
    [a-zA-Z]++(?:[^\W\d_]++)?+                            # letters (two classes: ASCII alone is matched faster),
    (?: \s++
      | (?: ['’](?![sS]\b)[^\W\d_]++                     # don't, O'Roe,
          | [\u0300-\u036f]++[^\W\d_]*+                     # accents of their own,
          | (?: \.[^\W\d_](?!\w) )++\.?+                 # U.S., a.m.,
          | ://[^\s<>"”]*[^\s<>"”.,;:!?)'’\]]            # or a whole URL
        )*+ \s*+
    )
  | [0-9]++(?:[.,][0-9]++)*+ \s*+
  | (?<=\w)['’][sS]\b \s*+
  | [^\W\d_]++(?: ['’](?![sS]\b)[^\W\d_]++ | [\u0300-\u036f]++[^\W\d_]*+ )*+ \s*+
  | . \s*+
    """,
    re.VERBOSE | re.DOTALL,
)
_LINE_BREAK = re.compile(r"\n\s*+")
_STOP = re.compile(r"""[.!?…](["”’'»)\]}]*+)\s++(?![a-zß-öø-ÿ])""")

_IN_DATELINE = frozenset(",./()")
_DATELINE = 16
"""A dateline takes at most so many tokens."""
_PLACE = 3
"""The place of a dateline has at least so many letters, all of them capitals."""

PADDING = 8
"""Empty tokens after the last one, so that rules may look a few tokens
ahead, or one back from the first, without asking whether they are there."""

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-–—")
CLOSERS = frozenset("\"”’'»›)]}")
OPENERS = frozenset("\"“‘'«‹([{")
_STOPS = frozenset(".!?…")
_WRAPPED_LINE = 40
"""A line at least this long that ends in mid-sentence was wrapped, not ended."""


class Tokens:
    """A lexed text: columns of equal length, and where sentences and paragraphs begin.

    Attributes:
        text: The text, untouched.
        words: Each token as written.
        lower: Each token in lower case.
        capitalised: Indices of the tokens that have a capital letter.
        starts: Offset of each token's first character.
        sentences: Index of the first token of each sentence, in order.
        paragraphs: Index of the first token of each paragraph, in order.

    The columns end with ``PADDING`` empty tokens that ``len()`` does not count.
    """

    __slots__ = (
        "_numbers", "_size", "_sought", "capitalised", "lower", "paragraphs", "sentences", "starts", "text",
        "words",
    )  # fmt: skip

    def __init__(self, text: str, watched: Container[str] | None = None) -> None:
        lead = len(text) - len(text.lstrip())
        pieces = _PIECE.findall(text, lead)
        words = list(map(str.rstrip, pieces))
        self.text = text
        self._size = len(words)
        self._numbers: list[int] | None = None
        self.starts = list(accumulate(map(len, pieces), initial=lead))
        self.words = words
        self.capitalised = list(compress(count(), map(ne, words, map(str.lower, words))))
        self.lower = lower = words.copy()  # most words are the same string twice: less memory to walk over
        for index in self.capitalised:
            lower[index] = words[index].lower()
        words += [""] * PADDING
        self.lower += [""] * PADDING
        self.starts += [len(text)] * (PADDING - 1)
        self.paragraphs = _paragraphs(self)
        self.sentences = _sentences(self)
        self._sought: tuple[Sequence[int], list[str]] = range(len(lower)), lower
        if watched is not None:
            places = self.among(watched)
            self._sought = places, list(map(lower.__getitem__, places))

    def __len__(self) -> int:
        return self._size

    @property
    def numbers(self) -> list[int]:
        """Indices of the numbers in digits."""
        if self._numbers is None:
            self._numbers = _numbers(self)
        return self._numbers

    def among(self, vocabulary: Container[str]) -> list[int]:
        """Return the indices of the tokens whose lower case is in ``vocabulary``."""
        places, words = self._sought
        return list(compress(places, map(vocabulary.__contains__, words)))

    def end(self, index: int) -> int:
        """Return the offset just past a token's last character."""
        return self.starts[index] + len(self.words[index])

    def span(self, first: int, stop: int) -> Span:
        """Return the characters of tokens ``first`` up to, not including, ``stop``."""
        return new_span(self.starts[first], self.starts[stop - 1] + len(self.words[stop - 1]))

    def mention(self, first: int, stop: int) -> Mention:
        """Return tokens ``first`` up to ``stop`` as a mention."""
        start, end = self.starts[first], self.starts[stop - 1] + len(self.words[stop - 1])
        return new_mention(new_span(start, end), self.text[start:end])

    def written(self, first: int, stop: int) -> str:
        """Return tokens ``first`` up to ``stop`` as the text has them."""
        return self.text[self.starts[first] : self.starts[stop - 1] + len(self.words[stop - 1])]

    def touches(self, index: int) -> bool:
        """Say whether no white space stands between this token and the one before it."""
        starts = self.starts  # of the first token and the last, empty one the difference is negative
        return starts[index] - starts[index - 1] == len(self.words[index - 1])

    def at(self, offset: int) -> int:
        """Return the index of the first token that starts at ``offset`` or after it."""
        return bisect_left(self.starts, offset, 0, self._size)

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the token range of the sentence that holds token ``index``."""
        return _range_of(self.sentences, index, self._size)

    def paragraph(self, index: int) -> tuple[int, int]:
        """Return the token range of the paragraph that holds token ``index``."""
        return _range_of(self.paragraphs, index, self._size)


def lex(text: str, watched: Container[str] | None = None) -> Tokens:
    """Read a text into tokens.

    Args:
        text: Any string.
        watched: All the words that ``among`` will be asked for, so that the text
            is searched for them once, not by every stage.

    >>> tokens = lex("Rep. Roe paid $1.5bn. It's done.")
    >>> tokens.words[: len(tokens)]
    ['Rep', '.', 'Roe', 'paid', '$', '1.5', 'bn', '.', 'It', "'s", 'done', '.']
    >>> tokens.sentences
    [0, 8]
    """
    return Tokens(text, watched)


_DIGITS = bytes(byte in b"0123456789" for byte in range(256))


def _numbers(tokens: Tokens) -> list[int]:
    """Find the tokens that begin with a digit by the text's bytes, for numbers are few."""
    digits = tokens.text.encode("latin-1", "replace").translate(_DIGITS)
    found: list[int] = []
    place = digits.find(1)
    while place >= 0:
        index = tokens.at(place)
        if tokens.starts[index] == place:
            found.append(index)
        else:  # inside a URL
            index -= 1
        place = digits.find(1, tokens.end(index))
    return found


def is_number(word: str) -> bool:
    """Say whether a token is a number in digits."""
    return "0" <= word < ":"


def _range_of(firsts: list[int], index: int, size: int) -> tuple[int, int]:
    place = bisect_right(firsts, index)
    return firsts[place - 1] if place else 0, firsts[place] if place < len(firsts) else size


def _paragraphs(tokens: Tokens) -> list[int]:
    """A blank line ends a paragraph; a single line break does unless it wraps a line."""
    if not len(tokens):
        return []
    firsts = [0]
    line = 0
    for gap in _LINE_BREAK.finditer(tokens.text, tokens.starts[0]):
        first = tokens.at(gap.end())
        if first >= len(tokens):
            break
        wrapped = gap.group().count("\n") == 1 and _is_wrapped(tokens, line, first)
        if not wrapped and first > firsts[-1]:
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


def _sentences(tokens: Tokens) -> list[int]:
    """Sentences end at paragraphs' ends, after datelines, and at full stops that no abbreviation explains."""
    size, starts, words, lower = len(tokens), tokens.starts, tokens.words, tokens.lower
    abbreviations = _abbreviations()
    firsts = set(tokens.paragraphs)
    firsts.update(
        after for first in tokens.paragraphs if words[first].isupper() and (after := _after_dateline(tokens, first))
    )
    first = 0
    for stop in _STOP.finditer(tokens.text):
        first = bisect_left(starts, stop.end(), first, size)
        if first == size:
            break
        last = first - 1 - len(stop[1])
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
        if len(before) == 1 and is_number(tokens.words[last - 2]) and tokens.touches(last - 1):
            return is_number(following)  # £3m. Roe said
        kind = _abbreviations().get(before) or _abbreviations().get(tokens.words[last - 1])
        if kind == "inside":
            return True
        if kind == "numbered" and (len(before) > 1 or is_number(following)):
            return is_number(following)  # "P." before a name is an initial
        if kind is None and not before.isalpha():
            return False
    # "Inc.", "D." and "U.S." may end a sentence: the word after them decides
    if following in OPENERS:
        return tokens.words[first + 1].islower()  # the U.S. “clearly” won
    return following not in lexicon("abbreviations")["opener"]


@cache
def _abbreviations() -> dict[str, str]:
    """Return the section of every abbreviation that is written with one full stop; of states, as they are written."""
    known = {word: kind for kind in ("inside", "numbered", "either") for word in lexicon("abbreviations")[kind]}
    return known | dict.fromkeys(states_in_short(), "either")


def states_in_short() -> Iterator[str]:
    """Return the abbreviations of states with their capitals: in lower case "ill", "mass" and "wash" are words."""
    return (form for short in lexicon("abbreviations")["state"] for form in (short.capitalize(), short.upper()))
