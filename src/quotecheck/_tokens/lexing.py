"""The only pass over the text: parallel columns of tokens, sentences and paragraphs.

A token is a word ("don't", "U.S.", "a.m."), a possessive ending ("'s"), a
number with its separators ("18,000", "3.2"), or any other single character.
Letters and digits never share a token: "1.5bn" is "1.5" and "bn", which touch.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate

from quotecheck._made import new_mention, new_span
from quotecheck._span import Span
from quotecheck._tokens.sentences import paragraphs_of, sentences_of
from quotecheck.records import Mention

_PIECE = re.compile(
    r"""
    [a-zA-Z]++\ (?!\s)                                    # a word and a blank, as most tokens are,
  | [a-zA-Z]++(?:[^\W\d_]++)?                             # letters (two classes: ASCII alone is matched faster),
    (?: \s++
      | (?: ['’](?![sS]\b)[^\W\d_]++                     # don't, O'Roe,
          | [\u0300-\u036f]++[^\W\d_]*+                     # accents of their own,
          | (?: \.[^\W\d_](?!\w) )+\.?+                  # U.S., a.m.,
          | ://[^\s<>"”]*[^\s<>"”.,;:!?)'’\]]            # or a whole URL
        )* \s*+
    )
  | [.,"“”()] \s*+                                      # the commonest marks,
  | [0-9]++(?:[.,][0-9]++)* \s*+
  | (?<=[\w.!?)\u0300-\u036f])['’][sS]\b \s*+             # Roe's, Fisk Inc.'s,
  | [^\W\d_]++(?: ['’](?![sS]\b)[^\W\d_]++ | [\u0300-\u036f]++[^\W\d_]*+ )* \s*+
  | . \s*+
    """,
    re.VERBOSE | re.DOTALL,
)
"""A token with the white space behind it.

Possessive are single characters alone: up to Python 3.11.4, ``re`` keeps what a possessive group took before it failed.
"""
_ACCENTS = r"\u0300-\u036f"
_BLOCKS = r"\u0483-\u1cff\u200c\u200d"
"""Scripts whose letters have marks that are no accents, such as the vowels of Hebrew, Arabic, Hindi and Thai."""
_IN_BLOCKS = re.compile(f"[{_BLOCKS}]")
_JOINERS = "\u200c", "\u200d"
_LEADS = bytes(0xD2 <= byte <= 0xE1 for byte in range(256))
"""The first bytes in UTF-8 of those letters; some others begin so too, but neither accents nor quotation marks."""

_NOTHING: frozenset[str] = frozenset()
PADDING = 8
"""Empty tokens after the last one, so that rules may look a few tokens
ahead, or one back from the first, without asking whether they are there."""


class Tokens:
    """A lexed text: columns of equal length, and where sentences and paragraphs begin.

    Attributes:
        text: The text, untouched.
        words: Each token as written.
        lower: Each token in lower case, but for the name WHO, which is no pronoun.
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

    def __init__(self, text: str, watched: Container[str] = _NOTHING) -> None:
        lead = len(text) - len(text.lstrip())
        pieces = _piece_for(text).findall(text, lead)
        words = list(map(str.rstrip, pieces))
        self.text = text
        self._size = len(words)
        self._numbers: list[int] | None = None
        self.starts = list(accumulate(map(len, pieces), initial=lead))
        self.words = words
        self.lower = lower = words.copy()  # most words are the same string twice: less memory to walk over
        capitalised, sought = [], []
        for index, word in enumerate(words):
            form = word
            if not word.islower() and (form := word.lower()) != word:
                lower[index] = form
                capitalised.append(index)
            if form in watched:
                sought.append((index, form))
        self.capitalised, self._sought = capitalised, sought
        words += [""] * PADDING
        if "WHO" in text:
            for index in capitalised:
                if words[index] == "WHO" and not words[index + 1].isupper():
                    lower[index] = "WHO"
        self.lower += [""] * PADDING
        self.starts += [len(text)] * (PADDING - 1)
        self.paragraphs = paragraphs_of(self)
        self.sentences = sentences_of(self)

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
        return [place for place, word in self._sought or enumerate(self.lower) if word in vocabulary]

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


def lex(text: str, watched: Container[str] = _NOTHING) -> Tokens:
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


def _range_of(firsts: list[int], index: int, size: int) -> tuple[int, int]:
    place = bisect_right(firsts, index)
    return firsts[place - 1] if place else 0, firsts[place] if place < len(firsts) else size


def _piece_for(text: str) -> re.Pattern[str]:
    r"""Return what tokens are like in a text: with its marks and joiners, which ``re``'s ``\w`` leaves out."""
    if text.isascii() or not _has_marks(text):
        return _PIECE
    import regex  # noqa: PLC0415 - few texts need it

    marks = regex.findall(rf"(?V1)[[\p{{M}}\p{{Join_Control}}]&&[{_BLOCKS}]]", text)
    return _piece_with("".join(sorted(set(marks))))


def _has_marks(text: str) -> bool:
    """Say whether a text may hold letters with marks: by its bytes, which are looked through more quickly."""
    joined = any(joiner in text for joiner in _JOINERS)
    return joined or 1 in text.encode(errors="surrogatepass").translate(_LEADS)


@lru_cache(maxsize=16)
def _piece_with(marks: str) -> re.Pattern[str]:
    return re.compile(_PIECE.pattern.replace(_ACCENTS, _ACCENTS + marks), re.VERBOSE | re.DOTALL)
