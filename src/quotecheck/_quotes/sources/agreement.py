"""Agreement: whether a present form fits its subject, so that "the claims" is no statement."""

from __future__ import annotations

from functools import cache

from quotecheck._lexicon import section
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, CueHit, cue_table
from quotecheck._quotes.sources.inversions import Inversions
from quotecheck._quotes.words import (
    DETERMINERS,
    HANGING,
    HEARERS,
    NUMBER_WORDS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    RELATIVES,
    past_rounding,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS, is_number

_SINGULAR = frozenset(("a", "an", "this", "every", "each"))
_AROUND = frozenset(("of", "around", "behind", "near", "with"))
_OF = HANGING - {"to"}
_OPENING = QUESTION_WORDS | {"that", "more", "fewer"}
"""First words of a clause besides pronouns and determiners."""


@cache
def documents() -> frozenset[str]:
    """Return the nouns of texts and counts, which show something."""
    nouns = section("speakers.document")
    return frozenset((*nouns, *(f"{noun}s" for noun in nouns), "polling", "surveys", "studies"))


@cache
def people() -> frozenset[str]:
    """Return the words for people and bodies, roles aside: the neighbours, her mother, the board."""
    words = (*section("speakers.group"), *section("speakers.relation"), *section("organizations.body"))
    return frozenset((*words, *(f"{word}s" for word in words), *PRONOUNS, *RELATIVES)) - {"it", "which", "that"}


class Agreement(Inversions):
    """Tells verbs in the present from nouns by the number of their subjects."""

    def head(self, first: int, stop: int) -> int:
        """Return the noun of a phrase, in front of what hangs on it: a | poll | of voters."""
        return next((index - 1 for index in range(first + 1, stop) if self.lower[index] in _OF), stop - 1)

    def is_plural(self, index: int) -> bool:
        word = self.lower[index]
        rate = is_number(word) and self.lower[index - 1] in ("in", "of")  # "six in 10"
        return (
            rate
            or word in PLURALS
            or word in NUMBER_WORDS
            or (word.endswith("s") and not word.endswith(("ss", "us", "sis")))
        )

    def _introduces(self, hit: CueHit, *, owned: bool) -> bool:
        """Say whether a clause may follow at once: "recent polling shows that"."""
        following = self.lower[hit.stop]
        clause = following in _OPENING or following in DETERMINERS or self.phrases.is_pronoun(hit.stop)
        owned = owned and following not in HEARERS and following not in PREPOSITIONS
        clause = clause or owned or self.words[hit.stop][:1].isupper()
        return clause and "that" in hit.frames.takes

    def _is_owner(self, first: int, stop: int) -> bool:
        """Say whether a phrase opens with the owner of its noun: "Roe's research"."""
        return self.words[first][:1].isupper() and not POSSESSIVE_ENDINGS.isdisjoint(self.lower[first : stop - 1])

    def agrees(self, hit: CueHit, source: Range) -> bool:
        """Say whether a present form fits its subject, so that "the claims" is no statement."""
        first, stop = source
        if hit.frames.lemma == "say" or self.words[first] == "@":
            return True
        stop = next((k for k in range(first + 1, stop) if self.words[k] in ",(" or self.phrases.is_dash(k)), stop)
        last = self.lower[stop - 1]
        noun = cue_table().triggers[self.lower[hit.first]].noun
        plural = self.is_plural(stop - 1 if noun else self.head(first, stop))
        if hit.form == BASE:
            plural = plural or self.is_plural(stop - 1) or self.lower[first] in PLURALS
            if last in HEARERS:
                return self.lower[stop - 2] in _AROUND  # "half of them tell pollsters"
            if self.lower[first] in _SINGULAR:
                plural = "of" in self.lower[first:stop]  # not "a shareholders' rights plan"
            if stop - first == 1 and self.words[first].islower() and self.lower[first - 1] in RELATIVES:
                return hit.stop in self.phrases.closers or self.lower[hit.stop] == "as"  # "who deserves credit"
            return plural or any(self.lower[index] == "and" for index in range(first, stop))
        named = self.words[stop - 1][:1].isupper() and past_rounding(self.lower, first) == first
        if self.words[first - 1] == "," and stop - first == 1 and self.phrases.tokens.paragraph(first)[1] == hit.stop:
            return not plural  # a headline: ", inquiry finds"
        known = (
            named
            or self.lower[first] in DETERMINERS
            or (noun is not None and self.lower[stop - 2] in POSSESSIVE_ENDINGS)
            or self.phrases.is_pronoun(first)
            or (noun is None and stop - first > 1 and self._introduces(hit, owned=self._is_owner(first, stop)))
        )
        return (
            known
            and (named or not plural or last in ("who", "this", "which", "data"))
            and last not in ("they", "we", "i", "you")
        )
