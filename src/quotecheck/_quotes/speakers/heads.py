"""The noun phrase of a source: its determiner, its head, and the name that it may end in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.offices import OFFICES
from quotecheck._names.runs import is_symbol
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.head import ARTICLES, Head
from quotecheck._quotes.speakers.nouns import impersonal, is_personal, is_unnameable, kind_of, nouns, speaks
from quotecheck._quotes.words import PARTS, counts, past_rounding
from quotecheck._tokens import CLOSERS, OPENERS, POSSESSIVE_ENDINGS, Tokens, is_number
from quotecheck.kinds import SpeakerKind

_BREAKS = word_class(*("inner_preposition", "subordinating_preposition", "relative_pronoun", "be", "have")) | {
    *("during", "including", "inside", "into", "last", "next", "outside"),
    *("said", "such", "that", "when", "where", "while"),
    *("(", ")", "[", "]", ",", ";", ":", "–", "—"),
}
_FIELDS_OF = frozenset({"of", "for"})
_FROM = frozenset({"of", "from", "at", "with"})
_PARTITIVES = word_class("amount", "partitive") | {"%", "cent", "dozen"}
_POSTPOSED = word_class("strong_participle", "postposed_adjective")
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "earlier"}
)
_DETERMINERS = word_class("article", "possessive") | {"one", "another"}
_TURNS = frozenset({"and", "but", "so", "then", "yet"})
_OPENING = 9
"""A sentence's opening noun phrase takes at most so many tokens."""

_TITLING = 3
"""Of so many names one may have the others in its title: "Port Union (PU) chair Ann Roe"."""

_FRONTED = word_class("inner_preposition", "subordinating_preposition")
_FRONTING = 7
"""A phrase in front of it takes at most so many tokens: "At one point, a woman"."""

_REFLEXIVES = word_class("reflexive_pronoun")
_DESCRIBING = frozenset({"a", "an", "the", "which"})
_SINGULAR_ONE = frozenset({"one", "another", "each", "any"})
_EDGES = CLOSERS | OPENERS | frozenset(",;:.–—-")
_TRAILING = _EDGES | POSSESSIVE_ENDINGS | _REFLEXIVES
"""What ends a source and is no part of its noun phrase: "Roe herself"."""
_SHARED = PARTS | {"%", "cent", "percent", "pc"}
_NUMBERED = frozenset({"no", "number"})
_NUMERALS = word_class("amount") | {"both", "some"}


class Heads:
    """Takes sources apart, given the names of the text."""

    def __init__(self, tokens: Tokens, names: Sequence[Name]) -> None:
        self._tokens = tokens
        self._names = names
        self._starts = [name.first for name in names]

    def name_from(self, index: int) -> int:
        """Return the index of the first name that starts at token ``index`` or after it."""
        return bisect_left(self._starts, index)

    def name(self, first: int, stop: int) -> int | None:
        """Return the index of the name that tokens ``first`` up to ``stop`` are and no more."""
        place = bisect_left(self._starts, first)
        if place < len(self._names) and self._starts[place] == first and self._names[place].stop == stop:
            return place
        return None

    def read(self, first: int, stop: int) -> Head:
        """Take the source at tokens ``first`` up to ``stop`` apart."""
        words, lower = self._tokens.words, self._tokens.lower
        while stop - 1 > first and words[stop - 1] in _TRAILING:
            stop -= 1
        while first < stop - 1 and words[first] in _EDGES:
            first += 1
        determiner = ""
        if lower[first] in ARTICLES and stop - first > 1 and lower[first + 1] not in _BREAKS:
            determiner = lower[first]
            first += 1
        begin = past_rounding(lower, first)
        end, named = self._core(begin if begin < stop else first, stop)
        names: tuple[int, ...] = (named,) if named is not None else ()
        if named is None and end < stop:
            names = self._apposed(end, stop)
        elif named is not None and end < stop:
            roles = vocabulary().roles  # "the Town Clerk, Mr. Roe", "the senator representing Ohio, Ann Roe"
            office = lower[end - 1] in roles or (self._names[named].first > first + 1 and lower[first] in roles)
            names = (office and self._apposed(end, stop)) or names + self._coordinated(end, stop)
        if not names and not determiner and lower[end - 1] in vocabulary().roles:
            names = self._after_field(end, stop)
        if not names and words[end - 1][:1].isupper() and end > first + 1:
            names = self._titled(first, end)
        noun = "" if names else self._noun(first, end)
        if lower[end] == "of" and noun in _PARTITIVES and end + 1 < stop:
            end, _ = self._core(end + 2 if lower[end + 1] in ARTICLES else end + 1, stop)
            names = self._apposed(end, stop) if noun in _SINGULAR_ONE else names  # "one of them, Ann Roe"
            noun = lower[end - 1].removesuffix("s") if noun in _SINGULAR_ONE else "people"
        elif self._is_rate(end, stop):
            noun = "people"
        added = words[end] == "," and lower[end + 1][:2] == "wh" and (noun == "old" or noun in impersonal())
        counted = end + 2 == stop and lower[end] == "of" and lower[end + 1] in _NUMERALS  # "the mother | of three"
        bare = end >= stop or added or counted
        return Head(first, end, self._of_phrase(end, stop), noun, names, determiner, bare)

    def _is_rate(self, end: int, stop: int) -> bool:
        """Say whether "in" stands in a rate behind a phrase: "one | in five pupils"."""
        lower = self._tokens.lower
        return lower[end] == "in" and end + 1 < stop and counts(lower, end - 1) and counts(lower, end + 1)

    def _of_phrase(self, end: int, stop: int) -> int:
        """Return the token after the phrase with "of" that begins at ``end``, or ``end``."""
        lower = self._tokens.lower
        if end + 1 >= stop or lower[end] != "of":
            return end
        begin = end + 2 if lower[end + 1] in ARTICLES else end + 1
        after, _ = self._core(begin, stop)
        return after if after > begin else end

    def _core(self, first: int, stop: int) -> tuple[int, int | None]:
        """Return the token after the head of the noun phrase, and the name that the head is."""
        lower, words = self._tokens.lower, self._tokens.words
        honours = vocabulary().postnominals if lower[first - 1] not in ARTICLES else ()
        index = first
        place = self.name_from(first)
        named: int | None = None
        start = self._starts[place] if place < len(self._names) else stop  # of the next name
        for titled in range(place, min(place + _TITLING, len(self._names))):
            if self._names[titled].title == first < self._names[titled].first < stop:
                place, index = titled, self._names[titled].first  # "Leader of the House Ann Roe"
                start = index
        while index < stop:
            word = lower[index]
            if index == start:
                named, index = place, min(self._names[place].stop, stop)
                place += 1
                start = self._starts[place] if place < len(self._names) else stop
            elif word in POSSESSIVE_ENDINGS or (
                named is not None and (word in honours or is_symbol(words[index])) and index + 1 == stop
            ):
                index += 1
            elif index > first and (
                (word in _BREAKS and not self._compounded(index))
                or (word == "and" and named is not None)
                or self._participle(index)
            ):
                break
            else:
                named = None
                index += 1
        return index, named

    def _compounded(self, index: int) -> bool:
        """Say whether hyphens join a word to both its neighbours: mother-in-law."""
        words, touches = self._tokens.words, self._tokens.touches
        return words[index - 1] == "-" == words[index + 1] and touches(index) and touches(index + 1)

    def _noun(self, first: int, end: int) -> str:
        """Return the head noun of a phrase; of a compound with a preposition, its first: "father-of-two"."""
        noun = end - 1
        if noun - 4 >= first and self._compounded(noun - 2) and self._tokens.lower[noun - 2] in _BREAKS:
            noun -= 4
        return self._tokens.lower[noun]

    def _participle(self, index: int) -> bool:
        """Say whether a participle or adjective after a noun opens a clause: "drafted for", "searching the"."""
        word, following = self._tokens.lower[index : index + 2]
        opens = word.endswith(("ed", "ing")) or word in _POSTPOSED
        return opens and (following in _BREAKS or following in _DAYS or following in _DETERMINERS)

    def _apposed(self, index: int, stop: int) -> tuple[int, ...]:
        """Return the name that stands between commas after a common noun; a person's may go on: "Ann Roe of Fisk"."""
        words, lower = self._tokens.words, self._tokens.lower
        for place in range(self.name_from(index), len(self._names)):
            name = self._names[place]
            if name.stop > stop:
                break
            person = name.kind is NameKind.PERSON
            if person and is_unnameable(lower[index - 1]):
                break  # "a source close to the mayor, Ann Roe"
            after = name.stop + (lower[name.stop] in vocabulary().postnominals)
            bracketed = words[after] == "(" and words[stop] == ")"
            after = stop if bracketed else self._past_bracket(after, stop)  # "the chair, Ann Roe (Ind),"
            closed = after >= stop or words[after] == ","
            further = person and words[name.stop] in _FROM
            abbreviated = words[name.stop] == "." and len(name.words) == 1 and not person  # "police in Salem, Mass.,"
            located = name.kind is NameKind.PLACE or abbreviated
            before = name.title - 1 - (name.title < name.first and words[name.title - 1] in ARTICLES)
            if words[before] == "," and (closed or further) and (not located or name.stop == stop):
                return () if located else (place,)
        return ()

    def _after_field(self, index: int, stop: int) -> tuple[int, ...]:
        """Return the person's name that ends a source behind its field: "professor of media studies Ann Roe"."""
        lower = self._tokens.lower
        place = self.name_from(index) if lower[index] in _FIELDS_OF else len(self._names)
        if place >= len(self._names):
            return ()
        name = self._names[place]
        person = name.kind is NameKind.PERSON or (name.kind is NameKind.UNKNOWN and len(name.words) > 1)
        told = name.stop == stop and person and name.title == name.first > index + 1
        before = lower[name.first - 1]
        return (place,) if told and before.isalpha() and before not in _BREAKS and before not in _DETERMINERS else ()

    def apposed_at(self, comma: int) -> int | None:
        """Return the person's name between commas right after a source: "another walker, retired nurse Ann Roe,"."""
        words = self._tokens.words
        place = self.name_from(comma + 1)
        if words[comma] != "," or place >= len(self._names) or self._names[place].title != comma + 1:
            return None
        name = self._names[place]
        told = name.kind is NameKind.PERSON and words[name.stop] == "," and name.title < name.first
        return place if told else None

    def _titled(self, first: int, stop: int) -> tuple[int, ...]:
        """Return the name that begins a source in title case, whose verb is capitalised too."""
        place = self.name_from(first)
        known = place < len(self._names) and self._names[place].title == first and self._names[place].stop < stop
        last = self._tokens.lower[stop - 1]
        return (place,) if known and last not in vocabulary().roles and last not in OFFICES else ()

    def _coordinated(self, index: int, stop: int) -> tuple[int, ...]:
        """Return further names joined by commas and "and"."""
        found: list[int] = []
        lower = self._tokens.lower
        joined = False
        index = self._past_bracket(index, stop)
        while index < stop and lower[index] in {",", "and"}:
            listed = lower[index : index + 2] == [",", "and"]
            joined = joined or listed or lower[index] == "and"
            index += 1 + listed
            place = self.name_from(index)
            if place >= len(self._names) or self._names[place].title != index:
                break
            place = self._core(index, stop)[1] or place  # "and Fisk's | Ann Roe"
            found.append(place)
            index = self._past_bracket(self._names[place].stop, stop)
        return tuple(found) if joined else ()

    def _past_bracket(self, index: int, stop: int) -> int:
        """Step over what stands in parentheses behind a name: "Ann Roe (Maine) | and Bob Poe (Ohio)"."""
        lower = self._tokens.lower
        if lower[index] != "(" or ")" not in lower[index:stop]:
            return index
        return index + lower[index:stop].index(")") + 1

    def opening(self, first: int, stop: int) -> Head | None:
        """Return the noun phrase that opens a sentence, up to its first noun for whoever may speak."""
        lower = self._tokens.lower
        first += lower[first] in _TURNS or lower[first] == "("
        if lower[first] in _FRONTED and "," in lower[first + 1 : min(first + _FRONTING, stop)]:
            first = lower.index(",", first) + 1
        bare = lower[first] not in _DETERMINERS and lower[first] not in _NUMERALS
        if bare and not lower[first].endswith("s") and lower[first] not in nouns().groups:
            return None
        for index in range(first if bare else first + 1, min(first + (1 if bare else _OPENING), stop)):
            if speaks(lower[index]) and not speaks(lower[index + 1]):
                apposed = lower[index + 1] == ","
                return self.read(first, min(index + _OPENING, stop) if apposed else index + 1)
            if lower[index] in _BREAKS:
                break
        return None

    def kind(self, head: Head) -> SpeakerKind:
        """Return what a source without a name is, by its head noun."""
        lower = self._tokens.lower
        begin = past_rounding(lower, head.first)
        word = lower[begin]
        sure = begin > head.first or is_number(word) or head.noun not in PARTS  # "a third" may be somebody
        shared = head.noun in _SHARED and sure
        kind = kind_of(head.noun, counted=word in _NUMERALS or shared)
        if kind is SpeakerKind.UNNAMED and self._joins(head):
            return SpeakerKind.GROUP
        if self._tokens.words[head.first] == "US" and head.stop == head.first + 1:
            return SpeakerKind.ORGANIZATION
        if kind is SpeakerKind.UNNAMED and lower[head.first] in _NUMBERED and head.noun == "10":
            return SpeakerKind.ORGANIZATION  # Number 10
        alone = kind is SpeakerKind.UNNAMED and head.stop == head.first + 1 and not is_personal(head.noun)
        described = alone and self._tokens.words[head.stop] == "," and self._tokens.lower[head.stop + 1] in _DESCRIBING
        named = described and self._tokens.words[head.first][0].isupper() and not head.noun.endswith("ly")
        return SpeakerKind.ORGANIZATION if named and head.noun not in vocabulary().openers else kind

    def _joins(self, head: Head) -> bool:
        """Say whether a phrase joins two, each with a determiner: "the mayor and the governor"."""
        lower = self._tokens.lower
        one = head.determiner in {"a", "an"}  # "a tutor and the host of a quiz"
        joints = [index for index in range(head.first + 1, head.stop) if lower[index] == "and" and not one]
        return any(lower[index + 1] in _DETERMINERS for index in joints)
