"""What stands between a subject and its verb: dates, times, reduced relative clauses."""

from __future__ import annotations

from functools import cache

from quotecheck._lexicon import section, word_class
from quotecheck._names.runs import BESIDES_RANK
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.phrases.cores import Cores
from quotecheck._quotes.words import (
    AUXILIARIES,
    HANGING,
    PREPOSITIONS,
    STRONG_PARTICIPLES,
    TIME_LEADS,
    TIMES,
)
from quotecheck._tokens import is_number

_LEFT = frozenset(("in", "for"))
_TELLERS = word_class("subject_pronoun") - {"it", "you"}
_MOST_STEPS = 6
_YEAR = 4
"""Digits of a year that stands alone."""
_DATE_LEADS = frozenset(("on", "in", "of", "from", "since", "dated", "late", "early", "mid", "mid-"))


@cache
def _months() -> frozenset[str]:
    return frozenset(section("calendar.month"))


class Interposed(Cores):
    """Steps to the left from a verb over what is no part of its subject."""

    def _before_adjuncts(self, stop: int, lowest: int) -> int:
        """Step over times and a bare participle in front of a verb: "the mayor last week", "those asked"."""
        end = stop if self.words[stop - 1].isalpha() else self._before_date(stop, lowest)
        if self.lower[end - 1] in TIMES and self.is_time(end - 1):
            end = self._before_time(end, lowest)
            while end < stop and end > lowest and (self.lower[end - 1] in AUXILIARIES or self.is_adverb(end - 1)):
                end -= 1
            end -= end < stop and end - 1 > lowest and self.lower[end - 1] in _LEFT  # "who met in | May"
        return end - (end - 2 >= lowest and self.is_reduced(end - 1, lowest))

    def _before_teller(self, stop: int, lowest: int) -> int:
        """Step over a pronoun and its verb that describe a subject: "a paper | he wrote | found"."""
        pronoun = stop - (4 if self.words[stop - 2] == "-" else 2)
        describes = self.lower[pronoun] in _TELLERS and pronoun - 1 > lowest and self.is_open(pronoun - 1)
        return pronoun if describes else stop

    def is_reduced(self, index: int, lowest: int) -> bool:
        """Say whether a participle behind a noun begins a reduced relative clause: "a memo leaked last week called"."""
        word = self.lower[index]
        if word in AUXILIARIES or not (word.endswith("ed") or word in STRONG_PARTICIPLES) or not self.is_verb(index):
            return False
        return self.is_open(index - 1) and (index - 1 == lowest or self.words[index - 1].islower())

    def described_before(self, core: int, lowest: int) -> Range | None:
        """Return what a reduced relative clause describes: the study in "a study seen by the board said"."""
        place = core
        for _ in range(_MOST_STEPS):
            if self.lower[place - 1] in TIMES:
                place = self._before_time(place, lowest)
            elif self.lower[place - 1] in HANGING or self.is_adverb(place - 1):
                place -= 1
            if place - 2 < lowest:
                return None
            if self.is_reduced(place - 1, lowest):
                head = self._core(place - 1, lowest)
                if head is None or (head > lowest and self.lower[head - 1] in PREPOSITIONS):
                    return None
                return head, place - 1
            if self.lower[place - 1] in TIMES or self.lower[place - 1] in HANGING or self.is_adverb(place - 1):
                continue
            further = self._core(place, lowest)
            if further is None or further <= lowest or self.lower[further - 1] not in HANGING:
                return None
            place = further
        return None

    def _before_date(self, stop: int, lowest: int) -> int:
        """Step over a date with figures in front of a verb: "a memo drafted in May 2012", "Roe on May 4, 2012,"."""
        closed = self.words[stop - 1] == ","
        place = stop - closed
        if not is_number(self.words[place - 1]):
            return stop
        first = self._date_start(place)
        if closed and ("," not in self.words[first:place] or "," in self.words[lowest:first]):
            return stop  # "Roe, who was elected in 2012, said"
        dated = first
        if dated == place - 1 and len(self.words[dated]) != _YEAR:
            return stop  # "a group of 12"
        while first > lowest and self.lower[first - 1] in _DATE_LEADS:
            first -= 1
        return first if lowest < first < place - 1 and (dated < place - 1 or first < dated) else stop

    def _in_date(self, comma: int) -> bool:
        """Say whether a comma stands inside "May 4, 2012"."""
        return (
            is_number(self.words[comma - 1]) and is_number(self.words[comma + 1]) and self.lower[comma - 2] in _months()
        )

    def _date_start(self, stop: int) -> int:
        """Return where the month, day and year that end at token ``stop`` begin."""
        place = stop - 1
        if self.words[place - 1] == "," and self._in_date(place - 1):
            place -= 2
        if self.lower[place - 1] in _months():
            place -= 1
            place -= is_number(self.words[place - 1])  # 4 May 2012
        return place

    def past_time(self, place: int) -> int:
        """Step over "on Monday", "last week" behind a verb; what is no time stays."""
        stop = place + (self.lower[place] in _DATE_LEADS)
        while self.lower[stop] in TIME_LEADS or self.lower[stop] in TIMES:
            stop += 1
        return stop if self.lower[stop - 1] in TIMES else place

    def _before_time(self, stop: int, lowest: int) -> int:
        """Step over "on Tuesday", "last week", "earlier this year" in front of a verb."""
        place = stop
        while place > lowest and self.lower[place - 1] in TIMES:
            place -= 1
            while place > lowest and self.lower[place - 1] in TIME_LEADS:
                place -= 1
            if self.lower[place - 1] == "than" and self.lower[place - 2] in ("less", "more"):
                place -= 2
        return place if place > lowest else stop

    def past_initials(self, core: int, lowest: int) -> int:
        """Return where a role begins that stands behind the initials of its body: Port Workers' League (PWL) chair."""
        held = self.words[core - 1] == ")" and core - 3 > lowest and self.heads_role(core)
        body = self._core_before(core, lowest) if held else None
        return core if body is None else body

    def heads_role(self, index: int) -> bool:
        """Say whether a role follows initials, Port Workers' League (PWL) | chair, or a name "(retd)"."""
        words, name = self.words, index
        if self.lower[index - 2 - (words[index - 2] == ".")] in BESIDES_RANK:
            return words[index][:1].isupper()
        while self.lower[name] in self.roles:
            name += 1
        named = name > index and words[name][:1].isupper()
        return named and words[index - 3] == "(" and words[index - 2].isupper() and words[index - 4][:1].isupper()
