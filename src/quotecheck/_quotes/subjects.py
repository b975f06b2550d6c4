"""Subjects: walks to the left from a verb to the noun phrase that it is said of."""

from __future__ import annotations

from quotecheck._quotes.attribution import Range
from quotecheck._quotes.wordclasses import WordClasses
from quotecheck._quotes.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    EARLY,
    DETERMINERS,
    JOINS,
    NUMBER_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import is_number

_LONGEST = 60
"""No phrase reaches further than this many tokens."""
_MOST_ASIDES = 6
_LONGEST_RELATIVE = 16
_APOSTROPHES = frozenset("'’")


class Subjects(WordClasses):
    """Reads the noun phrases that end at a verb."""

    def subject_before(self, stop: int, lowest: int) -> Range | None:
        """Return the noun phrase that ends right before token ``stop``, appositions included."""
        lowest = max(lowest, stop - _LONGEST)
        end = self._before_time(stop, lowest)
        if end <= lowest:
            return None
        word = self.words[end - 1]
        if word == "," or word in "—–":
            return self._across_apposition(end - 1, lowest)
        if word in (")", "]"):
            opener = self._bracket(end - 1, lowest)
            core = self._core(opener, lowest) if opener is not None else None
            return (core, end) if core is not None else None
        core = self._core(end, lowest)
        if core is None:
            return None
        if core - 1 > lowest and self.words[core - 1] == "," and self.lower[core] in ("a", "an", "the"):
            name = self._core(core - 1, lowest)
            if (
                name is not None
                and name == lowest
                and not self.leads_in(name)
                and self.words[core - 2][:1].isupper()
                and self.words[name][:1].isupper()
            ):
                return (name, end)
        return self._with_relative(core, end, lowest) or (core, end)

    def _with_relative(self, core: int, end: int, lowest: int) -> Range | None:
        """Read "a man who spoke to reporters" whole where the phrase at its end would be taken for the subject."""
        verb = None
        for index in range(core - 1, max(lowest, core - _LONGEST_RELATIVE), -1):
            if index in self.openers or self.words[index] in ",;:—–":
                return None
            if self.is_verb(index) and (self.lower[index] not in AUXILIARIES or self.lower[index - 1] == "who"):
                verb = index
            if self.lower[index] == "who":
                known = self.verbs.get(self.lower[core - 1])
                if verb is None or known or self.lower[core - 1] in SUBORDINATORS:
                    return None
                first = self._core(index - (self.words[index - 1] == ","), lowest)
                return (first, end) if first is not None else None
        return None

    def leads_in(self, place: int) -> bool:
        """Say whether a clause opens with an adverbial in front of its subject."""
        word = self.lower[place]
        if word in PREPOSITIONS or word in SUBORDINATORS or word in TIMES or word in EARLY:
            return True
        return word.endswith(("ing", "ed")) and len(word) > 4

    def _before_time(self, stop: int, lowest: int) -> int:
        """Step over "on Tuesday", "last week", "earlier this year" in front of a verb."""
        place = stop
        while place > lowest and self.lower[place - 1] in TIMES:
            place -= 1
            while place > lowest and self.lower[place - 1] in TIME_LEADS:
                place -= 1
        if (
            place == stop
            or place <= lowest
            or (self.words[place][:1].isupper() and place == stop - 1 and not self.is_word(place - 1))
        ):
            return stop if place <= lowest else place
        return place

    def _bracket(self, close: int, lowest: int) -> int | None:
        for index in range(close - 1, max(lowest, close - 12) - 1, -1):
            if self.words[index] in "([":
                return index
        return None

    def _across_apposition(self, comma: int, lowest: int) -> Range | None:
        """Read "Ann Roe, the mayor," from its last comma back to the name."""
        place = stop = comma
        for _ in range(_MOST_ASIDES):
            opening = self._comma_before(place, lowest)
            if opening is None:
                core = self._core_before(place, lowest) if place < comma else None
                return None if core is None else (core, stop)
            if self._is_place(opening, place):
                place = opening
                continue
            core = self._core_before(opening, lowest)
            if core is None:
                return None
            if self.words[opening + 1][:1].isupper() and core > lowest and not self.words[core][:1].isupper():
                return (opening + 1, comma)
            if not self._is_apposition(opening + 1):
                stop = opening
            further = core - 1 - (self.lower[core - 1] in ("of", "from"))
            if further <= lowest or self.words[further] != "," or not self._names_before(further, lowest):
                return (core, stop)
            place = further
        return None

    def _is_place(self, opening: int, closing: int) -> bool:
        """Say whether a comma stands inside "Salem, Ore.,"."""
        inside = range(opening + 1, closing)
        capital = all(self.words[index][:1].isupper() or self.abbreviates(index) for index in inside)
        return (
            0 < len(inside) <= 3
            and capital
            and self.words[opening - 1][:1].isupper()
            and self.lower[opening - 2] in ("in", "of", "from", "at", "near")
        )

    def _names_before(self, comma: int, lowest: int) -> bool:
        """Say whether the subject itself stands before one more comma: "Ann Roe, 30, of Salem, Ore., said"."""
        core = self._core_before(comma, lowest)
        if core is None or self.lower[comma - 1] in TIMES or self.is_pronoun(comma - 1):
            return False
        if core > lowest and self.lower[core - 1] in ("of", "from") and self.words[core - 2] == ",":
            return True
        if core > lowest and self.lower[core - 1] in PREPOSITIONS:
            return False
        return self.words[core][:1].isupper() or self.words[comma - 1][:1].isdigit()

    def _core_before(self, stop: int, lowest: int) -> int | None:
        if stop > lowest and self.words[stop - 1] in ")]":
            opener = self._bracket(stop - 1, lowest)
            return None if opener is None else self._core(opener, lowest)
        return self._core(stop, lowest)

    def _comma_before(self, comma: int, lowest: int) -> int | None:
        marks = "," if self.words[comma] == "," else "—–"
        index = comma - 1
        while index >= lowest:
            if index in self.openers:
                index = self.openers[index] - 1
                continue
            word = self.words[index]
            if word in marks:
                return index
            if word in ";:":
                return None
            index -= 1
        return None

    def _is_apposition(self, first: int) -> bool:
        """Say whether what follows a comma describes the name before it."""
        word = self.lower[first]
        if is_number(word):
            return self.words[first + 1] == ","
        if word in RELATIVES or word == "of":
            return True
        if (
            word in PREPOSITIONS
            or word in CONJUNCTIONS
            or word in SUBORDINATORS
            or self.is_adverb(first)
            or word in TIMES
        ):
            return False
        return not word.endswith("ing") and not self.is_verb(first)

    def _core(self, stop: int, lowest: int) -> int | None:
        """Return where the noun phrase that ends before ``stop`` begins."""
        last = stop - 1
        if last < lowest:
            return None
        if last in self.openers:
            first: int = self.openers[last]
        elif self.is_pronoun(last):
            return self._pronoun(last, lowest)
        elif self.lower[last] in NUMBER_WORDS and self.lower[last - 1] in ("the", "these", "those", "in"):
            first = last
        elif (not self.is_word(last) and not self.abbreviates(last)) or self.is_function(last):
            return None
        else:
            first = last
        return self._walk(first, stop, lowest)

    def _pronoun(self, last: int, lowest: int) -> int | None:
        if self.lower[last] in ("that", "these", "this", "those") and self.is_verb(last - 1):
            return None
        if self.lower[last - 1] in ("and", "or") and last - 2 >= lowest:
            other = self._core(last - 1, lowest)
            if other is not None and (other == lowest or not self.is_word(other - 1)):
                return other
        return last

    def _walk(self, first: int, stop: int, lowest: int) -> int | None:  # noqa: C901, PLR0912 - one step a word class
        words, lower = self.words, self.lower
        while first > lowest:
            left = first - 1
            word = lower[left]
            closed = lower[first] in DETERMINERS and lower[first] not in (
                "one",
                "two",
                "three",
                "other",
                "many",
                "few",
                "several",
            )
            if left in self.openers:
                if closed or self.openers[left] <= lowest or not self.words[left - 1][:1].isalnum():
                    break
                first = self.openers[left]
            elif word in POSSESSIVES and not self.is_word(left):
                if self.is_pronoun(left - 1):
                    break
                first = left - 1 if left > lowest else left
            elif word in _APOSTROPHES and self.tokens.touches(left) and self.is_word(left - 1):
                first = left - 1
            elif word == "that" and (words[first][:1].isupper() or lower[first].endswith("s")):
                break
            elif word in DETERMINERS:
                if closed and word not in ("all", "both", "one"):
                    break
                first = left
            elif self.abbreviates(left) or (
                word in "-/&–" and (self.tokens.touches(first) or word == "&") and self.is_word(left - 1)
            ):
                first = left - 1
            elif word in JOINS and words[left - 1] == "%" and left - 2 >= lowest:
                first = left - 2
            elif word in JOINS:
                if left == lowest or not self._joins(left):
                    return self._name_start(first, stop) if self._leads(left, lowest) else first
                first = left - 1
            elif word in ("and", "or"):
                other = self._core(left, lowest)
                if other is None or (
                    other > lowest and self.is_word(other - 1) and lower[other - 1] not in SUBORDINATORS
                ):
                    break
                if not self._alike(other, first):
                    break
                first = other
            elif (
                closed
                or not self.is_word(left)
                or self.is_function(left)
                or self.is_verb(left)
                or self.is_adverb(left)
                or (word in TIMES and (words[first][:1].isupper() or words[left][:1].isupper()))
            ):
                break
            else:
                first = left
        return first if self._is_phrase(first, stop) else None

    def _is_phrase(self, first: int, stop: int) -> bool:
        return any(self.is_word(index) for index in range(first, min(stop, first + 6)))

    def _leads(self, preposition: int, lowest: int) -> bool:
        """Say whether a preposition opens its clause, so that its own noun is no subject."""
        return preposition == lowest or not self.is_word(preposition - 1)

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
        if self.lower[left] in TIMES or self.is_function(left) or self.is_pronoun(left):
            return self.lower[left] in QUANTIFIERS
        return (self.is_word(left) or self.abbreviates(left)) and not self.is_verb(left) and not self.is_adverb(left)

    def _alike(self, left: int, right: int) -> bool:
        """Say whether two phrases look like members of one list: both names, or both common."""
        del right
        return not self.is_verb(left)
