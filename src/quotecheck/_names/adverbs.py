"""Adverbs by their endings: what opens a sentence with a capital and is no part of the name behind it."""

from __future__ import annotations

from quotecheck._lexicon import word_class

_ENDINGS = tuple(word_class("adverb_ending"))


def is_sentence_adverb(word: str) -> bool:
    """Say whether a word is an adverb by an ending that hardly a name has.

    >>> is_sentence_adverb("certainly"), is_sentence_adverb("beverly")
    (True, False)
    """
    return word.endswith(_ENDINGS)
