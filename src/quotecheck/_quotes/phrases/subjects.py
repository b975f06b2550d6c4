"""Subjects: walks to the left from a verb to the noun phrase that it is said of."""

from __future__ import annotations

from functools import cache

from quotecheck._lexicon import section
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.phrases.interposed import Interposed
from quotecheck._quotes.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from quotecheck._tokens import is_number

_LONGEST = 60
"""No phrase reaches further than this many tokens."""
_BRACKETS = frozenset(")]")
_CLOSING = _BRACKETS | frozenset(",—–")
"""What may stand between a subject with an aside and its verb."""
_MOST_ASIDES = 6
_JOINING = frozenset((",", "and"))
_LONGEST_RELATIVE = 16
_CLAUSE_LEADS = CONJUNCTIONS | SUBORDINATORS | {"that"}
_LONGEST_WHO = 8
_PLACES = frozenset(("here", "there"))


@cache
def _speaking_groups() -> frozenset[str]:
    return frozenset(section("speakers.group"))


class Subjects(Interposed):
    """Reads the noun phrases that end at a verb."""

    def subject_before(self, stop: int, lowest: int) -> Range | None:
        """Return the noun phrase that ends right before token ``stop``, appositions included."""
        if stop - lowest > _LONGEST:
            lowest = stop - _LONGEST
        end = self._before_teller(self._before_adjuncts(stop, lowest), lowest)
        if end <= lowest:
            return None
        word = self.words[end - 1]
        if word in _CLOSING or (word == "-" and self.is_dash(end - 1)):
            if word not in _BRACKETS:
                return self._across_apposition(end - 1 - (word == "-" and self.is_dash(end - 2)), lowest)
            opener = self._bracket(end - 1, lowest)
            core = self._core(opener, lowest) if opener is not None else None
            return (core, end) if core is not None else None
        core = self._core(end, lowest)
        if core is None or self._ends_relative(core, end, lowest):
            return self._whoever(end, lowest)
        if core - 1 > lowest:
            core = self._past_participle(core, lowest)
        core = self.past_initials(core, lowest)
        core = self.past_place(core, lowest) if self.words[core - 1] == "," else core
        if self.lower[core - 1] in _JOINING:
            core = self._listed(core, end, lowest)
        first = core
        relative = "who" in self.lower[max(lowest, core - _LONGEST_RELATIVE) + 1 : core]
        if relative and core - lowest > 1 and not self.is_pronoun(core):
            first = self._relative_start(core, lowest)
        if first - 1 > lowest and self.words[first - 1] == ",":
            first = self._named_before(first, stop, lowest)
        return (first, end)

    def _ends_relative(self, core: int, end: int, lowest: int) -> bool:
        """Say whether a phrase is no subject but the end of a clause: those who | live nearby, who can afford | it."""
        before, word = self.lower[core - 1], self.words[core]
        if word == "it" and self.is_word(core - 1) and before not in CONJUNCTIONS and before not in SUBORDINATORS:
            return "who" in self.lower[max(lowest, core - _LONGEST_WHO) : core - 1]
        if before != "who":
            return False
        if not word.islower() or word in DETERMINERS or is_number(word) or self.is_pronoun(core):
            return False
        return self.lower[end - 1] not in self.roles and self.lower[end - 1] not in _speaking_groups()

    def _whoever(self, end: int, lowest: int) -> Range | None:
        """Return somebody with a short relative clause that ends in front of a verb: "those who were there | said"."""
        for index in range(end - 1, max(lowest, end - _LONGEST_WHO), -1):
            if self.lower[index] == "who":
                head = self._core(index, lowest)
                return None if head is None else (head, end + (self.lower[end] in _PLACES))
            if index in self.openers or not self.is_word(index):
                break
        return None

    def _past_participle(self, core: int, lowest: int) -> int:
        """Return where somebody begins whom a participle describes, or examples: police searching | the house."""
        word = self.lower[core - 1]
        if word == "named" and self.words[core][:1].isupper():
            return self._called(core, lowest)
        if word == "including" or self.lower[core - 2 : core] == ["such", "as"]:
            head = self._core(core - 2 + (word == "including"), lowest)
            return core if head is None or self.leads_in(head) else head
        if not word.endswith("ing") or self.lower[core] not in DETERMINERS or not self.is_open(core - 1):
            return core
        head = self._core(core - 1, lowest)
        head = head + 1 if head is not None and self.lower[head] == "that" else head
        opens = head is not None and head < core - 1 and (head == lowest or not self.is_open(head - 1))
        return core if head is None or not opens or self.leads_in(head) else head

    def _called(self, name: int, lowest: int) -> int:
        """Return where somebody begins whose name a participle gives: "a clerk named | Roe"; else the name."""
        begin = self._core(name - 1, lowest)
        if begin is None:
            return name
        somebody = self.lower[begin] in ("someone", "somebody") and begin + 2 == name
        return begin if somebody or self.lower[begin] in ("a", "an", "one", "another") else name

    def _listed(self, core: int, end: int, lowest: int) -> int:
        """Return where a list begins of which the last items were read: "Ann Roe, | Bob Poe and Cy Doe said"."""
        place, missing = core, 1
        if self.lower[core - 1] == "and":
            place, missing = core - 1, 2
        if self.words[place - 1] != "," or ("and" in self.lower[core:end]) == (place < core):
            return core
        first = core
        named = self.words[core][:1].isupper()
        while place - 1 > lowest and self.words[place - 1] == ",":
            item = self._core(place - 1, lowest)
            if item is None or not self._is_item(item, place - 1, named=named):
                break
            place, missing = item, missing - 1
            if missing <= 0 and (item == lowest or self.words[item - 1] == ","):
                first = item
        return first

    def _is_item(self, first: int, comma: int, *, named: bool) -> bool:
        """Say whether a phrase in front of a comma is an item of a list of names, or of one of plurals."""
        if self.is_time(comma - 1) or self.leads_in(first):
            return False
        inside = self.words[first:comma]
        if named:
            return all(word[:1].isupper() or not word[:1].isalnum() for word in inside)
        return inside[-1].islower() and inside[-1][-1] == "s"

    def _named_before(self, first: int, stop: int, lowest: int) -> int:
        """Begin with the name before an aside without its second comma: "Ann Roe, the mayor | of York, Ohio said"."""
        article = self.lower[first] in ARTICLES
        closed = self.words[stop + 1] == "," and (article or stop + 2 not in self.closers)
        if closed and not self.is_place(first - 1, stop):  # "Ann Roe, aides said, has"
            return first
        if not article and self.lower[first] not in self.roles and not self.is_place(first - 1, stop):
            return first
        name = self._core(first - 1, lowest)
        if name is None or self.leads_in(name) or self.is_adverb(name) or not self.words[first - 2][:1].isupper():
            return first
        opens = name == lowest or name - 1 in self.openers
        return name if opens and self.words[name + (self.lower[name] == "the")][:1].isupper() else first

    def _relative_start(self, core: int, lowest: int) -> int:
        """Return where "a man who spoke to reporters" begins, whose last noun would be taken for the subject."""
        verb = None
        for index in range(core - 1, max(lowest, core - _LONGEST_RELATIVE), -1):
            if index in self.openers or self.words[index] in ",;:—–":
                return core
            if self.is_verb(index) and (self.lower[index] not in AUXILIARIES or self.lower[index - 1] == "who"):
                verb = index
            if self.lower[index] == "who":
                if verb is None and index + 2 == core and self.is_open(index + 1):
                    verb = index + 1  # "growers who tend | the slopes"
                before = self.lower[core - 1]
                states = before in self.verbs and self.verbs[before][0] != "answer"  # "who answered | the phone"
                if verb is None or states or before in SUBORDINATORS:
                    return core
                first = self._core(index - (self.words[index - 1] == ","), lowest)
                return core if first is None else first
        return core

    def _across_apposition(self, comma: int, lowest: int) -> Range | None:
        """Read "Ann Roe, the mayor," from its last comma back to the name."""
        place = stop = comma
        for _ in range(_MOST_ASIDES):
            opening = self._comma_before(place, lowest) if place < comma else self._before_list(comma, lowest)
            if opening is None:
                core = self._core_before(place, lowest) if place < comma else None
                return None if core is None else (core, stop)
            skipped = opening if self.is_place(opening, place) else self._title_before(opening)
            if skipped is not None:
                place = skipped
                continue
            core = self._core_before(opening, lowest)
            if core is None:
                return None
            if self._is_led(opening + 1, core, lowest):
                return (opening + 1, comma)
            if not self._is_apposition(opening + 1 + self.is_dash(opening + 1)):
                stop = opening
            if self.is_pronoun(core):
                return (core, stop)
            if self.words[core - 1] == "," and self.is_place(core - 1, opening):
                place = core - 1
                continue
            further = core - 1 - (self.lower[core - 1] in ("of", "from"))
            if further <= lowest or self.words[further] != "," or not self._names_before(further, lowest):
                return (core, stop)
            place = further
        return None

    def _is_led(self, name: int, core: int, lowest: int) -> bool:
        """Say whether a phrase leads up to the name behind its comma: "Commenting on the deal, | Ann Roe, 40,"."""
        if core == lowest and self.lower[core].endswith("ing") and self.lower[core + 1] in PREPOSITIONS:
            return True
        opens = self.lower[core - 1] in _CLAUSE_LEADS and not self.lower[core].endswith("ing")
        hangs = core > lowest and self.is_word(core - 1) and not opens
        return self.words[name][:1].isupper() and hangs and not self.words[core][:1].isupper()

    def _before_list(self, comma: int, lowest: int) -> int | None:
        """Return the comma in front of an aside that may end in a list: | ", head of farms, docks, and forests,"."""
        opening = self._comma_before(comma, lowest)
        if opening is None or self.words[opening] != "," or self.lower[opening + 1] not in ("and", "or"):
            return opening
        comma, opening = opening, self._comma_before(opening, lowest)
        while opening is not None and all(map(self.is_open, range(opening + 1, comma))):
            comma, opening = opening, self._comma_before(opening, lowest)
        return opening

    def _title_before(self, comma: int) -> int | None:
        """Return the comma in front of words in marks between commas: "Roe, whose book, “Salt”, came out, said"."""
        before = self.openers[comma - 1] - 1 if comma - 1 in self.openers else None
        return before if before is not None and self.words[before] == "," else None

    def is_place(self, opening: int, closing: int) -> bool:
        """Say whether a comma stands inside "Salem, Ore.,"."""
        inside = range(opening + 1, closing)
        first = self.lower[opening + 1]
        if (first in self.roles and first != "new") or (len(inside) > 1 and first in vocabulary().given):
            return False  # "the mayor of Salem, Ann Roe, said"
        capital = all(self.words[index][:1].isupper() or self.abbreviates(index) for index in inside)
        return (
            0 < len(inside) <= 3
            and capital
            and self.words[opening - 1][:1].isupper()
            and self.lower[opening - 2] in ("in", "of", "from", "at", "near")
        )

    def lists_roles(self, comma: int) -> bool:
        """Say whether a comma stands between two roles, or a degree and a role: "founder, chairman and owner"."""
        before = self.words[comma - 1]
        known = before.lower() in self.roles or "." in before or before.isupper()
        return known and (self.lower[comma + 1] in self.roles or "." in self.words[comma + 1])

    def _names_before(self, comma: int, lowest: int) -> bool:
        """Say whether the subject itself stands before one more comma: "Ann Roe, 30, of Salem, Ore., said"."""
        core = self._core_before(comma, lowest)
        if core is None or self.lower[comma - 1] in TIMES or self.is_pronoun(comma - 1):
            return False
        lead = core - 1 - (core - 1 > lowest and self.lower[core - 1] == "the")
        if core > lowest and self.lower[lead] in PREPOSITIONS:
            return False
        if self.leads_in(core) and not self.words[core + 1][:1].isupper():  # "Giving evidence, her head, Ann Roe, said"
            return False
        behind = core - 1 in self.openers and self.lower[core] in DETERMINERS  # “Stay,” one nurse, Ann Roe, 30, said
        return behind or self.words[core][:1].isupper() or self.words[comma - 1][:1].isdigit()

    def _comma_before(self, comma: int, lowest: int) -> int | None:
        between_commas = self.words[comma] == ","
        index = comma - 1
        while index >= lowest:
            if index in self.openers:
                index = self.openers[index] - 1
                continue
            word = self.words[index]
            if word in _BRACKETS:
                opener = self._bracket(index, lowest)
                index = index - 1 if opener is None else opener - 1
                continue
            if (word == "," and not self._in_date(index)) if between_commas else self.is_dash(index):
                return index - (word == "-" and self.is_dash(index - 1))
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
