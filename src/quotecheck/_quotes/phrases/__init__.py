"""Noun phrases without a parser, read from their first word to the right."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.phrases.subjects import Subjects
from quotecheck._quotes.words import (
    ADVERBS,
    DETERMINERS,
    HEARERS,
    JOINS,
    NEAR_TIMES,
    NUMBER_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    ROUNDING,
    SUBORDINATORS,
    THIRD_PERSON,
    TIME_LEADS,
    TIMES,
    past_rounding,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS, is_number

_LEADS = frozenset(word for word in DETERMINERS | POSSESSIVES if word.isalpha())
_COORDINATORS = frozenset(("and", "or"))
_INNER = _LEADS | JOINS | _COORDINATORS
"""Words that may stand inside a noun phrase and are no nouns of it."""
_HYPHENS = frozenset("-/&–")
"""What a further verb of the same clause may stand behind."""
_STAGES = frozenset(("point", "stage", "time"))
_POSTPOSED = word_class("postposed_adjective")
_OUTLETS = frozenset(("magazine", "news", "newspaper", "radio", "television", "tv"))
"""What goes on with the name of an outlet: told AFP | news agency."""
_GOVERNING = frozenset(("about", "in", "of", "on", "to", "with"))
_CALLED = frozenset(("called", "named"))
_LONGEST_TITLE = 5
_CHARGED = DETERMINERS | HEARERS | {"to"}
_LONGEST = 60
"""No phrase reaches further than this many tokens."""


class Phrases(Subjects):
    """Reads noun phrases, from either end."""

    def phrase_from(self, first: int, highest: int, *, apposition: bool = True) -> int:
        """Return where the noun phrase that begins at ``first`` ends; ``first`` itself if there is none."""
        highest = min(highest, first + _LONGEST)
        if first >= highest:
            return first
        if self.is_pronoun(first) and self._is_alone(first):
            return first + 1
        if self.words[first] == "@" and self.tokens.touches(first + 1):
            return self._handle_stop(first + 1, highest)
        begin = past_rounding(self.lower, first)
        stop = self._core_from(begin, highest)
        if stop == begin:
            return first
        if self.lower[stop] in TIMES and self.lower[stop - 1] in NEAR_TIMES and stop - 1 > first:
            return stop - 1  # "in a letter | last week"
        stop = self._postposed_after(stop, first, highest)
        if self.words[stop] in "([" and stop < highest:
            for index in range(stop + 1, min(stop + 12, highest)):
                if self.words[index] in ")]":
                    stop = self._core_from(index + 1, highest) if self.heads_role(index + 1) else index + 1
                    break
        return self._apposition_after(stop, highest) if apposition else stop

    def _is_alone(self, pronoun: int) -> bool:
        """Say whether a pronoun determines no noun: "this, ", "those who", but not "this farmer" or "one of us"."""
        following = self.lower[pronoun + 1]
        leads = self.lower[pronoun] in DETERMINERS and self.is_word(pronoun + 1) and not self.is_verb(pronoun + 1)
        return following != "of" and (not leads or following in PREPOSITIONS or following in SUBORDINATORS)

    def _postposed_after(self, stop: int, first: int, highest: int) -> int:
        """Read on over an adjective behind its noun and what it governs: people | close to the talks."""
        if self.lower[stop] in _CALLED and stop + 1 in self.name_stops and self.words[stop - 1].islower():
            return min(self.name_stops[stop + 1], highest)  # "a woman | named Ann"
        place = stop - (self.lower[stop - 1] in _POSTPOSED)
        governed = place + 2
        if self.lower[place] not in _POSTPOSED or self.lower[place + 1] not in _GOVERNING or place == first:
            return stop
        end = self._core_from(governed, highest) if self.words[place - 1].islower() else governed
        return end if end > governed else stop

    def _handle_stop(self, stop: int, highest: int) -> int:
        """Return where the name of an account ends: @harbour_watch."""
        while stop < highest and self.tokens.touches(stop) and (self.is_word(stop) or self.words[stop] == "_"):
            stop += 1
        return stop

    def agent_from(self, first: int, highest: int) -> int:
        """Return where an agent ends, in front of what is charged: accused by rivals | of hiding the memo."""
        stop = self.phrase_from(first, highest)
        for place in range(first + 1, stop - 1):
            if self.lower[place] == "for" and self.lower[place + 1] in THIRD_PERSON:
                return place
            if self.lower[place] in ("of", "for") and self.lower[place + 1].endswith("ing"):
                follows = self.lower[place + 2]
                plain = self.lower[place] == "of" and self.words[place + 2].islower() and self.is_open(place + 2)
                if follows in _CHARGED or place + 2 in self.closers or plain:
                    return place
        return stop

    def _core_from(self, first: int, highest: int) -> int:  # noqa: C901, PLR0912 - one step a word class
        words, lower, names = self.words, self.lower, self.name_stops
        stop = whole = first
        noun = named = False
        while stop < highest:
            word = lower[stop]
            if stop in names and names[stop] <= highest:
                stop, noun, named = names[stop], True, True
                continue
            if stop in self.closers:
                if noun and not named:
                    break
                stop = self.closers[stop]
                noun = True
                if self.last_inside(stop) in ",.?!":
                    break
                continue
            initial = words[stop][:1]
            hyphened = words[stop - 1] == "-" and self.tokens.touches(stop)
            if (word not in _INNER or hyphened) and initial.isalnum():
                if hyphened:
                    named = named and initial.isupper()
                elif noun or not self.describes(stop):
                    inside = named and initial.isupper() and word in ADVERBS  # "Patients First"
                    closing = not inside and (word in self.closing or word.endswith(("ed", "ly")))
                    if closing and self._closes(stop, noun=noun):
                        break
                    if named and lower[first] not in DETERMINERS and self._is_no_role(stop):
                        break
                    noun, named = True, initial.isupper()
            elif word in _LEADS:
                if noun and not self._is_initial(stop):
                    break
                noun = self._is_other(stop)
            elif word in JOINS:
                some = noun or (word == "of" and lower[stop - 1] in QUANTIFIERS and stop > first)
                if not some or not self._continues(stop, named=named, highest=highest):
                    break
                rounded = lower[stop + 1] in ROUNDING and is_number(words[stop + 2])  # "a crowd of | about 400"
                stop += rounded or lower[stop + 1] in DETERMINERS or lower[stop + 1] == "one"
            elif word in _COORDINATORS:
                if not noun or not self._coordinates(stop + 1, highest):
                    break
                whole, noun, named = stop, False, False
            elif word in POSSESSIVE_ENDINGS and self.tokens.touches(stop) and self._is_owning(stop):
                noun = named = False
            elif not self._links(stop, highest):
                break
            stop += 1
        return self._trimmed(first, stop) if noun else whole

    def _is_initial(self, index: int) -> bool:
        """Say whether "A." is part of a name: "Jock A. Poe"."""
        return self.words[index] == "A" and self.words[index + 1] == "." and self.tokens.touches(index + 1)

    def _closes(self, index: int, *, noun: bool) -> bool:
        """Say whether a word stands in no noun phrase, or in none that has its noun."""
        if self.words[index][:1].isupper() and self.lower[index - 1] in POSSESSIVE_ENDINGS:
            return False  # "the BBC's Today programme"
        if self.is_month_of_people(index):
            return False
        if self.is_function(index):
            return True
        if noun and (self.is_verb(index) or self.is_adverb(index) or self.is_participle(index)):
            return True
        return noun and self.is_time(index) and self.lower[index + 1] != "'s"

    def _is_no_role(self, index: int) -> bool:
        """Say whether a word after a name does not go on with it, as "campaign" does in "the Roe campaign"."""
        if not self.words[index].islower() or self.lower[index] in self.roles or self.lower[index] in _OUTLETS:
            return False
        plural = self.lower[index][-1:] == "s" or self.lower[index] == "data"
        if plural and self.words[index + 1] == "," and not self.is_verb(index):
            return False  # "according to FCC filings,"
        for place in range(index + 1, index + _LONGEST_TITLE):  # "Idaho grain-trade | executive Frank Poe"
            if self.words[place][:1].isupper():
                return False
            if self.words[place] != "-" and not self.is_open(place):
                return not self._heads(index, place)
        return True

    def _heads(self, index: int, stop: int) -> bool:
        """Say whether a plural in front of a verb ends what the first word of a sentence opens: Giant screens have."""
        plural = self.lower[stop - 1].endswith("s") and not self.lower[stop - 1].endswith("ss") and stop > index
        return plural and self.is_verb(stop) and self.tokens.sentence(index)[0] == index - 1

    def _is_owning(self, index: int) -> bool:
        """Say whether what is owned follows an apostrophe."""
        return self.is_word(index + 1) or index + 1 in self.closers

    def _links(self, index: int, highest: int) -> bool:
        """Say whether a mark stands inside a noun phrase: a full stop that abbreviates, a hyphen, a slash, 4:15."""
        if self.abbreviates(index) or self.in_clock(index):
            return index + 1 < highest
        word = self.lower[index]
        return word in _HYPHENS and self.is_word(index + 1) and (word == "&" or self.tokens.touches(index + 1))

    def _trimmed(self, first: int, stop: int) -> int:
        """Drop determiners and prepositions that nothing follows."""
        lower = self.lower
        while stop > first and (lower[stop - 1] in DETERMINERS or lower[stop - 1] in JOINS):
            if (
                stop - 1 in self.name_firsts
                or self.is_pronoun(stop - 1)
                or self._is_other(stop - 1)
                or (self.words[stop - 2] == "-" and self.tokens.touches(stop - 1))
                or (lower[stop - 2] == "of" and lower[stop - 1] in NUMBER_WORDS)  # "a mother of three"
            ):
                break
            stop -= 1
        return stop

    def _continues(self, preposition: int, *, named: bool, highest: int) -> bool:
        """Say whether a preposition after a noun still belongs to its phrase."""
        following = preposition + 1
        word = self.lower[preposition]
        if following >= highest or self.lower[following] in TIMES:
            return False
        one = self.lower[following] == "one" and word in ("at", "from") and self._singles_out(following + 1)
        if word != "of" and self.lower[following] in TIME_LEADS - {"the", "a"} and not one:
            return False
        if named and word not in ("of", "from") and not self._serves(preposition):
            return False
        if word == "to" and self.lower[following] not in DETERMINERS and self.words[following].islower():
            return False
        if not named and word not in ("of", "for", "from", "with", "at", "in", "to", "on", "near", "against"):
            return False
        stands_in = self.is_pronoun(following) and not one and self.lower[following] not in NUMBER_WORDS
        return self.is_word(following) and not stands_in and following not in self.closers

    def _serves(self, preposition: int) -> bool:
        """Say whether "for" goes on with a role in capitals: "the Labour MP | for Fisk"."""
        place = preposition + 1 + (self.lower[preposition + 1] in DETERMINERS)
        told = self.lower[preposition] == "for" and self.lower[preposition - 1] in vocabulary().roles
        return told and self.words[place][:1].isupper()

    def _singles_out(self, index: int) -> bool:
        """Say whether a noun that is no time follows "one": "a trader at one | bank"."""
        return self.is_open(index) and self.lower[index] not in TIMES and self.lower[index] not in _STAGES

    def _coordinates(self, first: int, highest: int) -> bool:
        """Say whether "and" is followed by one more name or noun, not by a verb."""
        if first >= highest or not self.is_word(first):
            return False
        acts = self.is_verb(first) or self.is_adverb(first) or self.is_pronoun(first)
        return not acts or self.lower[first] in DETERMINERS

    def _past_comma(self, first: int, comma: int, highest: int) -> int:
        """Step over a comma inside ", of Salem, Ore.," or before the verb of ", whose boat, the Ann, sank,"."""
        closing = next((k for k in range(comma + 1, min(comma + 5, highest)) if self.words[k] == ","), highest)
        if self.is_place(comma, closing):
            return closing
        lacks_verb = self.lower[first] == "whose" and not any(map(self.is_verb, range(first + 1, comma)))
        return comma + (lacks_verb or self.lists_roles(comma))

    def _apposition_after(self, stop: int, highest: int) -> int:
        """Read on over ", the mayor of Oslo," up to the comma or the end."""
        if self.words[stop] != "," or stop + 1 >= highest or not self._is_apposition(stop + 1):
            return stop
        if stop + 1 in self.closers:
            return stop
        index = stop + 1
        relative = self.lower[index] in RELATIVES
        while index < highest:
            relative = relative or self.lower[index] in SUBORDINATORS
            if not relative and self.is_verb(index) and not self.lower[index].endswith("ed"):
                return stop
            if index in self.closers:
                index = self.closers[index]
                continue
            if self.words[index] in (",", ";", ":", "—", "–") and not self.in_clock(index):
                if self.words[index] == "," and is_number(self.words[stop + 1]) and index == stop + 2:
                    return self._apposition_after(index, highest)
                further = self._past_comma(stop + 1, index, highest) if self.words[index] == "," else index
                if further == index:
                    return index
                index = further
                continue
            index += 1
        return highest - (self.words[highest - 1] in (".", "!", "?") and not self.abbreviates(highest - 1))
