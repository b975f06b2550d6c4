"""Governors: the subject that a verb without one of its own shares with an earlier verb."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.phrases.asides import headed
from quotecheck._quotes.phrases.predicates import main_verb
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.words import (
    ARTICLES,
    CONJUNCTIONS,
    DETERMINERS,
    HANGING,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)
from quotecheck.kinds import CueKind

_LONGEST_CLAUSE = 30
_MOST_LEADS = 6
_LONGEST_DATELINE, _OPENING = 6, 3
"""A dateline takes so many tokens, and opens one of so many first paragraphs."""
_ALONE = frozenset(("both", "each", "few"))
_ON = frozenset(("on", "in"))
_DESCRIBING = frozenset(("who", "which", "that"))
_SINGULAR = frozenset(("a", "an", "this", "every", "each", "another"))
_DATING = frozenset(("after", "before"))
BEARERS = ("er", "or", "ist", "ian", "man", "woman", "ess", "ant", "ent")
"""The endings of nouns for people: builder, tenant."""
_TRADED = word_class("traded_thing")
_SEPARATORS = frozenset((",", "—", "–"))


class Governors:
    """Finds the main subjects of sentences."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.words, self.lower = phrases.words, phrases.lower

    def governor(self, sentence: Sentence, before: int) -> Range | None:
        """Return the subject that a verb without one of its own shares."""
        cues = [cued for cued in sentence.cues if cued.source and cued.hit.kind is CueKind.VERB and cued.stop <= before]
        cues = [
            cued for cued in cues if not ("as" in cued.hit.takes or cued.hit.passive or self._is_over(cued, before))
        ]
        stating = [cued for cued in cues if cued.hit.frames.states]
        if cues:
            return (stating or cues)[-1].source
        subject = self.main_subject(sentence, before)
        if subject is not None and self._is_traded(*subject):
            return self._subordinate_subject(sentence.first, before)
        return subject

    def _is_traded(self, first: int, stop: int) -> bool:
        """Say whether the head of a phrase is a thing with a price: "Shares in Quay slid, citing"."""
        head = next((index for index in range(first, stop) if self.lower[index] in PREPOSITIONS), stop) - 1
        return self.lower[head] in _TRADED

    def _subordinate_subject(self, first: int, before: int) -> Range | None:
        """Return the subject of the last subordinate clause: "slid after the maker cut its forecast, citing"."""
        for index in range(before - 1, first, -1):
            if self.lower[index] in SUBORDINATORS:
                stop = self.phrases.phrase_from(index + 1, before)
                if stop > index + 1 and self._has_verb(stop, before) and not self._is_traded(index + 1, stop):
                    return (index + 1, stop)
        return None

    def _is_over(self, cued: Cued, before: int) -> bool:
        """Say whether a cue stands in a relative clause that ends in front of a token: "Roe, who said so, left and"."""
        source = cued.source
        if source is None or self.lower[source[0]] not in RELATIVES or self.words[source[0] - 1] != ",":
            return False
        if self.lower[before - 1] in CONJUNCTIONS and self.words[before - 2] == "," and before - 2 > cued.stop:
            return True  # "cited a poll, which found him ahead, | and"
        return any(
            self.words[index] == "," and self.phrases.is_verb(index + 1) for index in range(cued.stop, before - 1)
        )

    def nearest_subject(self, sentence: Sentence, before: int, *, pronouns: bool = False) -> Range | None:
        """Return the subject of the last finite verb in front, names and nouns alone unless pronouns will do."""
        phrases, index = self.phrases, before - 1
        lower, verbal = self.lower, phrases.verbal
        lowest = max(sentence.first, before - _LONGEST_CLAUSE)
        while index > lowest:
            if index in phrases.openers:
                index = phrases.openers[index] - 1
                continue
            word = lower[index]
            acts = (word in verbal or word[-2:] == "ed") and phrases.is_verb(index)
            if acts and (phrases.is_pronoun(index - 1) if pronouns else not phrases.is_function(index - 1)):
                group = index
                while group - 1 > lowest and phrases.is_adverb(group - 1):
                    group -= 1
                source = phrases.subject_before(group, sentence.first)
                if source and (
                    self.lower[source[0]] in ("a", "an")
                    or phrases.is_pronoun(source[0])
                    or self.words[source[1] - 1][:1].isupper()
                ):
                    return source
            index -= 1
        return None

    def finite_subject(self, group: int, sentence: Sentence) -> Range | None:
        """Read the subject in front of a finite verb."""
        if (place := self._alone(group, sentence)) is not None:
            return (place, place + 1)
        return self._over_relative(group, sentence) or self._described(group, sentence)

    def _over_relative(self, group: int, sentence: Sentence) -> Range | None:
        """Return a subject whose relative clause ends at its verb: "the union that represents drivers | said"."""
        if _DESCRIBING.isdisjoint(self.lower[sentence.first + 1 : group]):
            return None
        subject = self.main_subject(sentence, group)
        if subject is None or subject[1] >= group or self.lower[subject[1]] not in _DESCRIBING:
            return None
        verb, stop = self._relative_verb(subject[1]), group + 1
        while self.phrases.is_adverb(stop - 1):
            stop += 1
        acted = verb > subject[1]
        return (subject[0], group) if main_verb(self.phrases, verb, stop, acted=acted) == stop - 1 else None

    def _relative_verb(self, pronoun: int) -> int:
        """Return the verb of "the union that | represents drivers"; the pronoun itself where a subject follows it."""
        place = pronoun + 1 + self.phrases.is_adverb(pronoun + 1)
        subject = self.phrases.is_pronoun(place) or self.lower[place] in DETERMINERS or not self.words[place].islower()
        return pronoun if subject or self.phrases.is_verb(place + 1) else place

    def _described(self, group: int, sentence: Sentence) -> Range | None:
        """Read a subject of several words; of a reduced relative clause in front of the verb, what it describes.

        A noun in the singular and its article end in front of a plural: "over a plan critics call".
        """
        source = self.phrases.subject_before(group, sentence.first)
        if self.words[group - 1] == "," and (source is None or source[0] > sentence.first):
            head = headed(self.phrases, sentence.first, group - 1)
            return source if head is None else (head, group - 1)
        if source and (name := self._named(*source)):
            return (name, source[1])
        if source is None or source[0] - 3 < sentence.first or self.lower[source[0] - 1] not in HANGING:
            return source
        first, last = source[0], source[1] - 1
        word = self.lower[last]
        if self.lower[first] in _SINGULAR and last - first > 1 and word[-1:] == "s" and word[:-1] in self.phrases.roles:
            return (last, last + 1)
        return self.phrases.described_before(first, sentence.first) or source

    def _alone(self, group: int, sentence: Sentence) -> int | None:
        """Return a word for some of a group that is the subject by itself: "and | both | vowed", "| few | call for"."""
        place = group - (self.lower[group] not in _ALONE)
        if place < sentence.first or self.lower[place] not in _ALONE:
            return None
        before = self.lower[place - 1]
        opens = place == sentence.first or before in CONJUNCTIONS or before in SUBORDINATORS or before == ";"
        return place if opens else None

    def joins(self, group: int) -> bool:
        """Say whether a verb goes on with an earlier one behind a time: "left | and on Monday | announced"."""
        place = group
        while self.lower[place - 1] in TIMES or self.lower[place - 1] in TIME_LEADS or self.lower[place - 1] in _ON:
            place -= 1
        return self.lower[group - 1] in TIMES and self.lower[place - 1] in CONJUNCTIONS

    def _named(self, first: int, stop: int) -> int | None:
        """Return where a name begins that stands beside a noun that it does not bear: "a decision | Pym called"."""
        if self.lower[first] not in ARTICLES or not self.words[stop - 1][:1].isupper():
            return None
        if self.lower[first] == "the" and self.words[first - 1] == ",":  # ", the news site Tide Watch reported"
            return None
        place = stop - 1
        while place > first + 1 and self.words[place - 1][:1].isupper():
            place -= 1
        noun = self.lower[place - 1]
        if place == first + 1 or noun in self.phrases.roles or noun.endswith(BEARERS):
            return None
        return place if all(map(self.phrases.is_open, range(first + 1, place))) else None

    def main_subject(self, sentence: Sentence, before: int) -> Range | None:
        """Return the subject of the sentence's main clause, if it can be told."""
        place, first = sentence.first, None
        opens = self.words[place].isupper() and place in self.phrases.tokens.paragraphs[:_OPENING]
        dateline = self.words[place : place + _LONGEST_DATELINE] if opens else ()
        if ":" in dateline:
            place += dateline.index(":") + 1  # "LAGOS, Nigeria: | The mayor"
        for _ in range(_MOST_LEADS):
            while place < before and (self.lower[place] in CONJUNCTIONS or self.phrases.is_adverb(place)):
                place += 1
            while self.lower[place] in TIME_LEADS and self.lower[place + 1] in TIMES and place + 2 < before:
                place += 2  # "Last night | the mayor"
            if self.lower[place + 1] in TIMES and self.lower[place + 2] in _DATING:
                place += 2  # "Ten years | after the mill was sold, the mayor"
            stop = self.phrases.phrase_from(place, before)
            spoken = place in self.phrases.closers and self.phrases.last_inside(self.phrases.closers[place]) in ",.?!"
            if stop > place and not spoken and (stop >= before or not self.phrases.leads_in(place)):
                first = first or (place, stop)
                if self._has_verb(stop, before) or ("," in self.words[place:stop] and self._acts(stop + 1)):
                    return (place, stop)
            comma = self._comma_after(max(place, stop - 1), before)
            if comma is None:
                return first
            if self.words[comma + 2 : comma + 4] == [".", ","] and self.phrases.is_place(comma, comma + 3):
                comma += 3  # "In Salem, Ore., the mayor"
            place = comma + 1
        return first

    def _has_verb(self, stop: int, before: int) -> bool:
        """Say whether a verb follows a subject, past adverbs, times and a comma."""
        place = stop + (self.words[stop] == ",")
        while place < before and (self.phrases.is_adverb(place) or self.lower[place] in TIMES):
            place += 1
        if place >= before:
            return stop >= before
        return self.phrases.is_verb(place) or (
            stop == place and self.words[place].islower() and self.lower[place] not in PREPOSITIONS
        )

    def _acts(self, place: int) -> bool:
        """Say whether an unknown verb may follow an apposition: "Ann Roe, the mayor, | rigged the vote"."""
        word = self.lower[place]
        return self.words[place].islower() and word.endswith("ed") and not self.phrases.is_function(place)

    def _comma_after(self, place: int, before: int) -> int | None:
        while place < before:
            if place in self.phrases.closers:
                place = self.phrases.closers[place]
                if self.phrases.last_inside(place) == ",":
                    return place - 1
                continue
            if self.words[place] in _SEPARATORS:
                return place
            place += 1
        return None
