"""Noun phrases walked from their last word to the first, without what hangs on them."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.phrases.wordclasses import FUNCTIONS, SUBJECTS, WordClasses
from quotecheck._quotes.words import (
    ARTICLES,
    BE,
    DEMONSTRATIVES,
    DETERMINERS,
    EARLY,
    JOINS,
    LONGEST_ROUNDING,
    MODALS,
    NUMBER_WORDS,
    PLURALS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    ROUNDED,
    STRONG_PARTICIPLES,
    SUBORDINATORS,
    TIMES,
    counts,
    past_rounding,
)
from quotecheck._tokens import APOSTROPHES, is_number

_SEVERAL = frozenset(("few", "many", "several", "some"))
"""What opens a phrase behind a noun of another: "a book | many critics say"."""
_COMPLETE = DETERMINERS - {"one", "two", "three", "other", "many", "few", "several"}
"""Determiners that nothing else of their phrase stands in front of."""
_NO_HEADS = FUNCTIONS | SUBJECTS | NUMBER_WORDS
"""Words that end a noun phrase only at times."""
_HELPING = (MODALS | word_class("do") | word_class("subject_pronoun")) - {"it", "you"}
_LEAST = frozenset(("least", "most"))
"""Words that only measure with "at" in front."""
_COUNTING = frozenset(("the", "these", "those", "in", "all", "of", "but"))
"""Words before a number that is a phrase's last word: the two, one in five, a father of three, all but two."""
_MEASURING = frozenset(("about", "around", "over"))
_UPWARD = frozenset(("close", "up"))
_ONCE = frozenset(("if", "once", "when", "while"))
_CARRYING = frozenset(("brandishing", "carrying", "holding", "waving", "wearing"))
_COORDINATORS = frozenset(("and", "or", "nor"))
_TURNS = frozenset(("but", "then", "later", "yet"))
_LINKS = POSSESSIVES | DETERMINERS | JOINS | _COORDINATORS | frozenset("'’-/&–.") | {"per"}
"""What a noun phrase may hold besides nouns, adjectives and names."""
_OTHERS = frozenset(("other", "others", "first", "second", "third", "last"))


class Cores(WordClasses):
    """Reads bare noun phrases to the left."""

    def leads_in(self, place: int) -> bool:
        """Say whether a clause opens with an adverbial in front of its subject."""
        word = self.lower[place]
        if word in PREPOSITIONS or word in SUBORDINATORS or word in TIMES or word in EARLY:
            return True
        if word in STRONG_PARTICIPLES or word == "back":  # "Led by Ann Roe, the board …"
            return self.lower[place + 1] in PREPOSITIONS
        return word.endswith(("ing", "ed")) and len(word) > 4

    def _bracket(self, close: int, lowest: int) -> int | None:
        for index in range(close - 1, max(lowest, close - 12) - 1, -1):
            if self.words[index] in "([":
                return index
        return None

    def _core(self, stop: int, lowest: int) -> int | None:
        """Return where the noun phrase that ends before ``stop`` begins."""
        last = stop - 1
        if last < lowest:
            return None
        units = last in self.openers or last in self.name_firsts
        first = self._unit_start(last, lowest) if units else last
        begin = self._walk(first, stop, lowest) if first < last else self._core_at(last, stop, lowest)
        if begin is None or begin == lowest or self.lower[begin - 1] not in ROUNDED:
            return begin
        return self._rounded(begin, lowest)

    def _core_at(self, last: int, stop: int, lowest: int) -> int | None:
        """Return where the noun phrase begins whose last token is no more than a word or a mark."""
        first, word = last, self.lower[last]
        account = self.words[last - 1] in ("@", "_") and self.tokens.touches(last)
        if account or (word in _LEAST and self.lower[last - 1] == "at"):
            return self._handle(last, lowest) if account else None
        if word.endswith("ed") and self.lower[last - 1] in _ONCE and self.is_verb(last):
            return None  # "Roe, when confronted, first denied it"
        if word in _NO_HEADS:
            if word in SUBJECTS:
                special = word in DEMONSTRATIVES or self.lower[last - 1] in _COORDINATORS
                return self._pronoun(last, lowest) if special else last - (self.lower[last - 1] == "no")
            counted = word in NUMBER_WORDS and (self.lower[last - 1] in _COUNTING or not self.is_word(last - 1))
            if not counted and self.is_function(last) and not self._is_other(last):
                return None
        elif word == "%":
            first = last - 1
        elif word == "cent" and self.lower[last - 1] == "per":
            first = last - 2
        elif not self.is_word(last) and not self.abbreviates(last):
            return None
        return self._walk(first, stop, lowest)

    def _is_other(self, index: int) -> bool:
        """Say whether "the other" stands here for somebody: not "the other states"."""
        if self.lower[index] not in _OTHERS or self.lower[index - 1] != "the":
            return False
        following = self.lower[index + 1]
        return following == "says" or not (following.endswith("s") or self.is_open(index + 1))

    def _unit_start(self, last: int, lowest: int) -> int:
        """Return where words in marks or a long name begin that end with a token; the token itself if none do."""
        if last in self.openers:
            return self.openers[last]
        first = self.name_firsts.get(last, last)
        return first if first >= lowest else last

    def past_place(self, first: int, lowest: int) -> int:
        """Return where a phrase behind a comma begins if a place stands there: | the Salem, Ore., | company."""
        words, place = self.words, first - 2
        if place <= lowest or not (words[place] == "." or words[place][:1].isupper()):
            return first
        while place > lowest and (words[place][:1].isupper() or self.abbreviates(place)):
            place -= 1
        if words[place] != "," or place == first - 2:
            return first
        place -= 1
        while place > lowest and words[place][:1].isupper() and self.lower[place] not in ARTICLES:
            place -= 1
        return place if self.lower[place] in ARTICLES and words[place + 1][:1].isupper() else first

    def _core_before(self, stop: int, lowest: int) -> int | None:
        if stop > lowest and self.words[stop - 1] in ")]":
            opener = self._bracket(stop - 1, lowest)
            return None if opener is None else self._core(opener, lowest)
        return self._core(stop, lowest)

    def _handle(self, last: int, lowest: int) -> int | None:
        """Return where the name of an account begins: @harbour_watch."""
        while last > lowest and self.words[last] != "@" and self.tokens.touches(last):
            last -= 1
        return last if self.words[last] == "@" else None

    def _turns(self, index: int) -> bool:
        """Say whether "and" goes on with a clause behind words in marks: chanting “Out!” | and holding signs."""
        return index - 1 in self.openers and index + 1 not in self.closers

    def _pronoun(self, last: int, lowest: int) -> int | None:
        if self.lower[last] in DEMONSTRATIVES and self.is_verb(last - 1):
            return None
        if self.lower[last - 1] in ("and", "or") and last - 2 >= lowest and last - 2 not in self.openers:
            other = self._core(last - 1, lowest)
            if other is not None and (other == lowest or not self.is_word(other - 1)):
                return other
        return last

    def _walk(self, first: int, stop: int, lowest: int) -> int | None:  # noqa: C901, PLR0912 - one step a word class
        words, lower = self.words, self.lower
        while first > lowest:
            left = first - 1
            word = lower[left]
            if (begin := self.name_firsts.get(left, -1)) >= lowest and lower[first] not in _COMPLETE:
                first = begin
            elif left in self.openers:
                if lower[first] in _COMPLETE or self.openers[left] <= lowest or not self.words[left - 1][:1].isalnum():
                    break
                first = self.openers[left]
            elif word in "$£€" and is_number(words[first]):
                first = left
            elif word not in _LINKS and not (word == "but" and lower[left - 1] == "all"):
                if not self._belongs(left):
                    break
                first = left
            elif word in POSSESSIVES and not self.is_word(left):
                if self.is_pronoun(left - 1):
                    break
                first = left - 1 if left > lowest else left
            elif word == "but" or (word in APOSTROPHES and self.tokens.touches(left) and self.is_word(left - 1)):
                first = left - 1
            elif word == "that" and (
                words[first][:1].isupper()
                or lower[stop - 1].endswith("s")
                or lower[stop - 1] in PLURALS
                or (lower[first] in DETERMINERS and first + 1 < stop)
            ):
                break
            elif word in DETERMINERS:
                if lower[first] in _COMPLETE and lower[first] != "most" and word not in ("all", "both", "one"):
                    break
                first = left
            elif (
                self.abbreviates(left)
                or (word == "per" and lower[first] == "cent")
                or (word in "-/&–" and (self.tokens.touches(first) or word == "&") and self.is_word(left - 1))
            ):
                first = left - 1
            elif word in JOINS and (words[left - 1] == "%" or self._is_rate(left)) and left - 2 >= lowest:
                first = left - 2
            elif word in JOINS:
                if self.measures(left, first):
                    break
                if left == lowest or not self._joins(left):
                    return self._name_start(first, stop) if self._leads(left, lowest) else first
                first = left - 1
            elif word in _COORDINATORS:
                other = self._coordinated(left, lowest)
                if other is None:
                    break
                first = other
            else:
                break
        worded = words[first][:1].isalnum() or any(map(self.is_word, range(first + 1, min(stop, first + 6))))
        return first if worded else None

    def _belongs(self, left: int) -> bool:
        """Say whether a noun, an adjective or a name belongs to the phrase behind it."""
        lower, words, after = self.lower, self.words, left + 1
        if lower[after] in _COMPLETE or lower[after] in _SEVERAL or (lower[left] in _LEAST and lower[left - 1] == "at"):
            return False
        if not (self.is_open(left) or self.describes(left)) or self._is_helped(left):
            return False
        return not (self.is_time(left) and (words[after][:1].isupper() or words[left][:1].isupper()))

    def _coordinated(self, conjunction: int, lowest: int) -> int | None:
        """Return where a phrase begins that "and" joins to the one behind it: | the mayor and | the clerk."""
        if self._turns(conjunction) or self._acts(conjunction - 1):
            return None
        first = self._core_before(conjunction, lowest)
        if first is None or self.is_verb(first):
            return None
        free = first <= lowest or not self.is_word(first - 1) or self.lower[first - 1] in SUBORDINATORS
        return first if free else None

    def _is_rate(self, preposition: int) -> bool:
        """Say whether "of" stands in a rate: "nine out | of ten"."""
        counted = self.lower[preposition - 2]
        return self.lower[preposition - 1] == "out" and (
            counted in NUMBER_WORDS or counted == "one" or is_number(counted)
        )

    def _acts(self, index: int) -> bool:
        """Say whether a word is a verb, and no plural written like one: "some emails | and letters"."""
        return self.is_verb(index) and not self.lower[index].endswith("s")

    def _is_helped(self, index: int) -> bool:
        """Say whether a word is a verb by what helps it: "could hear | Ann Roe", "are wearing | shirts that read"."""
        word, place = self.lower[index], index - 1
        helper = self.lower[place]
        while helper == "not" or helper.endswith("ly"):
            place -= 1
            helper = self.lower[place]
        if helper in _HELPING and self.words[place] not in ("May", "Will"):
            return True
        return word in _CARRYING or (helper in BE and helper.isalpha() and word.endswith("ing"))

    def measures(self, place: int, first: int) -> bool:
        """Say whether a preposition only measures a number: "about four in ten", "up to a dozen"."""
        word = self.lower[place]
        rounds = word in _MEASURING or (word == "to" and self.lower[place - 1] in _UPWARD)
        return rounds and counts(self.lower, first)

    def _rounded(self, first: int, lowest: int) -> int:
        """Return where what rounds the number at ``first`` begins: | more than 40 doctors."""
        starts = range(max(lowest, first - LONGEST_ROUNDING), first)
        return next((start for start in starts if past_rounding(self.lower, start) == first), first)

    def _leads(self, preposition: int, lowest: int) -> bool:
        """Say whether a preposition opens its clause, so that its own noun is no subject."""
        return preposition == lowest or not self.is_word(preposition - 1) or self.lower[preposition - 1] in _TURNS

    def _name_start(self, first: int, stop: int) -> int | None:
        """Of "a statement Ann Roe", keep the name."""
        index = stop - 1
        while index > first and (self.words[index - 1][:1].isupper() or self.abbreviates(index - 1)):
            index -= 1
        if self.words[index][:1].isupper() and (index > first or self.lower[first] not in DETERMINERS):
            return index
        while index > first and not self.words[index - 1][:1].isupper():
            index -= 1
        return index if index > first and self.is_word(index) else None

    def _joins(self, preposition: int) -> bool:
        """Say whether a preposition hangs on a noun in front of it."""
        left = preposition - 1
        if self.is_time(left) or self.is_function(left) or self.is_pronoun(left):
            return self.lower[left] in QUANTIFIERS
        if self._is_helped(left):  # "did not respond | to a letter"
            return False
        if self.is_participle(left) and not self.is_word(left - 1):  # ", referring to the letter"
            return False
        return self.is_open(left) or self.abbreviates(left)
