"""Capitalised runs with titles: the candidate sources of a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import ne

from quotecheck._names.name import Name, NameKind
from quotecheck._names.runs import run_stop
from quotecheck._names.titles import named
from quotecheck._names.vocabulary import vocabulary
from quotecheck._tokens import OPENERS, Tokens

__all__ = ["Name", "NameKind", "find_names"]

_HEADLINE_WORDS = 4
"""From so many words on, a paragraph can be told to be a headline."""


def find_names(tokens: Tokens) -> tuple[Name, ...]:
    """Return the names of a text in text order.

    >>> from quotecheck._tokens import lex
    >>> tokens = lex("But former Gov. Ann D. Roe met the Port Authority's Lou van Dyk.")
    >>> [tokens.span(name.first, name.stop).of(tokens.text) for name in find_names(tokens)]
    ['Ann D. Roe', 'Port Authority', 'Lou van Dyk']
    >>> tokens.span(find_names(tokens)[0].title, find_names(tokens)[0].first).of(tokens.text)
    'former Gov.'
    """
    size = len(tokens)
    capitals = list(compress(range(size), map(ne, tokens.words, tokens.lower)))
    if not capitals:
        return ()
    return tuple(_names(tokens, capitals))


def _names(tokens: Tokens, capitals: list[int]) -> Iterator[Name]:
    vocab = vocabulary()
    lower, words = tokens.lower, tokens.words
    spoken = set(words)
    heads = set(tokens.sentences)
    stop = 0
    for index in capitals:
        if index < stop:
            continue
        word = lower[index]
        if word in vocab.openers or not words[index][0].isupper():
            continue
        first = index
        stop = run_stop(tokens, index, vocab)
        opens = first in heads or words[first - 1] in OPENERS or words[first - 1] == ":"
        if opens and stop == first + 1 and (word in spoken or word in vocab.modifiers):
            continue
        yield named(tokens, first, stop, vocab, opens=opens)
