"""What the narrator says around words in marks, and what words in marks are when no one says them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotecheck._quotes.marks import Quoted
from quotecheck._quotes.words import TITLE_WORDS, WORKS

_MADE = frozenset(("composed", "hummed", "performed", "played", "recorded", "sang", "sings", "wrote"))


def narrates(words: Sequence[str], first: int, stop: int, quoted: Iterable[Quoted]) -> bool:
    """Say whether words of the narrator stand between two tokens, outside of quotations."""
    place = first
    for each in quoted:
        while place < each.outer_first:
            if words[place][:1].isalnum():
                return True
            place += 1
        place = each.outer_stop
    while place < stop:
        if words[place][:1].isalnum():
            return True
        place += 1
    return False


def is_title(words: Iterable[str]) -> bool:
    """Say whether words in marks look like the title of a work: no small word but the usual ones."""
    titled = False
    for word in words:
        if word[0].isalnum():
            if not (titled or word[0].isupper()) or (word.islower() and word not in TITLE_WORDS):
                return False
            titled = True
    return titled


def is_single(words: Sequence[str], quoted: Quoted) -> bool:
    """Say whether words stand in single marks."""
    return words[quoted.outer_first] in ("'", "‘") and quoted.first - quoted.outer_first == 1


def is_named(words: Sequence[str], quoted: Quoted) -> bool:
    """Say whether the narrator only names something in marks: a podcast “Harbour Talk”, the so-called “reformers”.

    Or what somebody made or sang: "She sang “Low Tide”".
    """
    before = quoted.outer_first - 1
    if words[before] in _MADE and quoted.stop > quoted.first + 1 and is_title(words[quoted.first : quoted.stop]):
        return True
    before -= words[before] == ","
    if words[before].lower() == "called" and words[before - 1] == "-":
        return True
    named = words[before].lower()
    return (named in WORKS or (named == "told" and words[before + 1] != ",")) and is_title(
        words[quoted.first : quoted.stop]
    )
