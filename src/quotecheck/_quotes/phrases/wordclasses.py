"""What a word may be in its sentence: guesses from closed classes, endings and the lexicon of cues."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck._lexicon import section, word_class
from quotecheck._names.months import BORNE, is_borne
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.cues import PARTICIPLE, PAST, THIRD, cue_table
from quotecheck._quotes.cues.cue_reading import is_adverb
from quotecheck._quotes.marks.sides import MARKS
from quotecheck._quotes.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BODIES,
    CLAUSE_PRONOUNS,
    COMMON_VERBS,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    HEARERS,
    NUMBER_WORDS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    STRONG_PARTICIPLES,
    SUBORDINATORS,
    TIMES,
    UNMARKED,
)
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens, is_number, states_in_short

_SIGNS = frozenset("$£€¥")
SHARES = frozenset(("%", "percent", "per", "percentage", "half", "third", "quarter", "fifth", "tenth"))
"""What shares of something are told in."""
_DASHES = frozenset("—–")
_EXPLETIVES = frozenset(("here", "there"))
_ORDERING = frozenset(("first", "only"))
_DETERMINING = ARTICLES | POSSESSIVES
_COUNTING = (NUMBER_WORDS - {"others"}) | {"one", "another", "every"}
_SCALES = frozenset(("hundred", "thousand", "million", "billion", "trillion", "dozen"))
_UNFINISHED = frozenset(("be", "been", "being", "gone", "having", "known", "seen", "taken"))
_OBJECTS = DETERMINERS | POSSESSIVES | HEARERS | SUBORDINATORS | word_class("reflexive_pronoun") | {"to"}
"""What shows behind a form in "-ed" that it is no participle."""
_RECORDED = frozenset(("board", "its", "meeting", "the", "their", "'s", "’s"))
"""What stands in front of minutes that are a record."""
_SPEAKING = PRONOUNS.union(CONTRACTED)
SUBJECTS = CLAUSE_PRONOUNS.union(CONTRACTED)
FUNCTIONS = _SPEAKING | AUXILIARIES | CONJUNCTIONS | SUBORDINATORS | PREPOSITIONS | ADVERBS | DETERMINERS


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset((*section("abbreviations.inside"), *section("abbreviations.either"), *states_in_short()))


_SHORT_DAYS = frozenset(("sat", "sun"))


@cache
def _dated() -> frozenset[str]:
    """Return the words of a time that are written with a capital."""
    return frozenset((*section("calendar.weekday"), *section("calendar.month")))


@cache
def _verbal() -> frozenset[str]:
    """Return the words that may be verbs, those in "-ed" aside."""
    return COMMON_VERBS.union(AUXILIARIES, UNMARKED, cue_table().forms)


@cache
def _plurals() -> frozenset[str]:
    """Return the plurals of nouns of saying, which are forms of verbs as well: forecasts, claims."""
    return frozenset(f"{noun}s" for noun in section("cues.noun"))


@cache
def _closed() -> frozenset[str]:
    """Return the words that may be verbs, adverbs or function words, those in "-ed" and "-ly" aside."""
    return _verbal() | FUNCTIONS


@cache
def _closing() -> frozenset[str]:
    """Return the words that may end a noun phrase in front of them, those in "-ed" and "-ly" aside."""
    return _closed() | TIMES


@cache
def _roles() -> frozenset[str]:
    """What may follow a name in lower case within one phrase."""
    roles = section("titles.role")
    return frozenset((*roles, *(role + "s" for role in roles), *section("titles.modifier"), *BODIES))


class WordClasses:
    """Guesses the classes of the words of one text, without a tagger.

    Attributes:
        tokens: The text.
        openers: From the last token of a closing quotation mark to the first of its opening one.
        closers: The same from the first token of an opening mark to the token after its closing one.
        name_stops: From the first token of a long name to the one after it.
        name_firsts: From the last token of a long name to its first.
    """

    def __init__(
        self, tokens: Tokens, openers: Mapping[int, int], closers: Mapping[int, int], names: Mapping[int, int]
    ) -> None:
        self.tokens = tokens
        self.lower = tokens.lower
        self.words = tokens.words
        self.openers = openers
        self.closers = closers
        self.name_stops = names
        self.name_firsts = {stop - 1: first for first, stop in names.items()}
        self.abbreviations = _abbreviations()
        self.verbs = cue_table().forms
        self.plurals = _plurals()
        self.verbal = _verbal()
        self.closed = _closed()
        self.closing = _closing()
        self.roles = _roles()

    def last_inside(self, stop: int) -> str:
        """Return the last word or sign inside words in marks that end, marks included, before a token."""
        place = stop - 2
        while self.words[place] in MARKS:
            place -= 1
        return self.words[place]

    def is_word(self, index: int) -> bool:
        """Say whether a token is a word or a number."""
        return self.words[index][:1].isalnum()

    def is_month_of_people(self, index: int) -> bool:
        """Say whether a month is part of somebody's name: "Mrs May"."""
        borne = self.lower[index] in BORNE and self.words[index][0].isupper()
        return borne and is_borne(self.tokens, index, vocabulary())

    def is_time(self, index: int) -> bool:
        """Say whether a word is one of a time, and no name or verb: Monday, day, but not Kristen Day, the Sun, may."""
        word, following = self.lower[index], self.words[index + 1]
        if word not in TIMES or self.words[index] == "may":
            return False
        if self.is_month_of_people(index):
            return False
        if word == "minutes" and (self.lower[index - 1] in _RECORDED or self.lower[index + 1] == "of"):
            return False
        named = word in _SHORT_DAYS and not self.abbreviates(index + 1) and not is_number(following)  # "told the Sun"
        return self.words[index].islower() or (word in _dated() and not named)

    def is_verb(self, index: int) -> bool:  # noqa: PLR0911 - one return a kind of evidence
        """Say whether a word is probably a finite verb or a participle."""
        word = self.lower[index]
        if word not in self.verbal and not word.endswith("ed"):
            return False
        if (self.words[index - 1] == "-" or self.words[index + 1] == "-") and self.is_hyphened(index):
            return False
        if not self.words[index].islower():
            return word in AUXILIARIES and self.words[index] not in ("Will", "May")
        if word in AUXILIARIES or word in COMMON_VERBS:
            return word not in STRONG_PARTICIPLES or not self.describes(index - 1)
        if word.endswith("ed") and (
            self.lower[index - 1] in DETERMINERS or self.lower[index - 1] in POSSESSIVES or self.describes(index - 1)
        ):
            return False
        if word in UNMARKED:
            return self.lower[index + 1] in DETERMINERS or self.lower[index + 1] in POSSESSIVES
        known = self.verbs.get(word)
        before = self.lower[index - 1]
        if known and (PAST in known[1] or before in AUXILIARIES or before == "to"):
            return True
        if known and THIRD in known[1]:
            return not (self._is_numbered(index) or (self.lower[index + 1] in CONJUNCTIONS and word in self.plurals))
        return word.endswith("ed") and len(word) > 4

    def _is_numbered(self, index: int) -> bool:
        """Say whether a number stands in front of a form in -s, which is a noun then: 2 million | shares."""
        counted = self.lower[index - 1]
        return counted in _SCALES or (is_number(counted) and not self.words[index - 2][:1].isupper())

    def is_finite(self, index: int) -> bool:
        """Say whether a verb is finite by what it is or by the object behind it: not "be", "followed by"."""
        word, following = self.lower[index], self.lower[index + 1]
        if not self.is_verb(index) or word in _UNFINISHED:
            return False
        if not word.endswith("ed") or word in COMMON_VERBS:
            return True
        return following in _OBJECTS or self.words[index + 1][:1].isupper()

    def takes_object(self, verb: int) -> bool:
        """Say whether an object that can be nothing else stands behind a verb."""
        return self.lower[verb + 1] in OBJECTS or self.words[verb + 1][:1].isupper()

    def is_dash(self, index: int) -> bool:
        """Say whether a mark parts two stretches of a sentence: a dash, or a hyphen that joins no words."""
        word = self.words[index]
        return word in _DASHES or (word == "-" and not (self.tokens.touches(index) and self.tokens.touches(index + 1)))

    def in_clock(self, colon: int) -> bool:
        """Say whether a colon stands inside a time of day: since 4:00."""
        inside = self.words[colon] == ":" and self.tokens.touches(colon) and self.tokens.touches(colon + 1)
        return inside and is_number(self.words[colon - 1]) and is_number(self.words[colon + 1])

    def begins_dash(self, index: int) -> bool:
        """Say whether a dash begins here: of two hyphens that make one, the first."""
        return self.is_dash(index) and not (self.words[index] == "-" and self.tokens.touches(index))

    def is_amount(self, first: int) -> bool:
        """Say whether a share, a sum or a day begins here, which is no agent: by 5%, by a third, by Monday."""
        word = self.lower[first]
        if self.lower[first + 2] == "of":
            return False
        if word in ("a", "an") and is_number(self.lower[first + 2]) and self.lower[first + 3] in SHARES:
            return True  # from an estimated 4.7%
        counts = is_number(word) or word in NUMBER_WORDS or word in ("a", "one")
        timed = word in TIMES and self.lower[first + 1] not in POSSESSIVE_ENDINGS  # "at Monday's meeting"
        return timed or word in SHARES or word in _SIGNS or (counts and self.lower[first + 1] in SHARES)

    def is_open(self, index: int) -> bool:
        """Say whether a word is a noun, an adjective or a name: no verb, no adverb, no function word."""
        word = self.lower[index]
        if word not in self.closed and not word.endswith(("ed", "ly")):
            return self.words[index][:1].isalnum()
        return not (self.is_function(index) or self.is_verb(index) or self.is_adverb(index) or not self.is_word(index))

    def is_participle(self, index: int) -> bool:
        """Say whether a word is the present participle of a cue: saying, calling."""
        known = self.verbs.get(self.lower[index])
        return known is not None and PARTICIPLE in known[1] and self.words[index].islower()

    def is_function(self, index: int) -> bool:
        """Say whether a word can be no noun; Mr. Will and May are names where a verb follows."""
        word = self.lower[index]
        if word not in FUNCTIONS or self.words[index] == "IT" or self.is_hyphened(index):
            return False
        return word in _SPEAKING or not (self.words[index] in ("Will", "May") and self._opens_name(index))

    def is_hyphened(self, index: int) -> bool:
        """Say whether a word is part of a compound with hyphens: the then-mayor, a run-up."""
        words, touches = self.words, self.tokens.touches
        return (words[index - 1] == "-" and touches(index)) or (words[index + 1] == "-" and touches(index + 1))

    def _opens_name(self, index: int) -> bool:
        """Say whether Will or May is a name: "said Will Poe", "Will Poe, the clerk, said", "Mr. Will said"."""
        if self.is_verb(index + 1):
            return True
        if not self.words[index + 1][:1].isupper():
            return False
        return self.words[index - 1].islower() or self.words[index + 2] == "," or self.is_verb(index + 2)

    def is_adverb(self, index: int) -> bool:
        """Say whether a word is an adverb."""
        word = self.lower[index]
        return word in ADVERBS or (word.endswith("ly") and is_adverb(self.tokens, index))

    def describes(self, index: int) -> bool:
        """Say whether an adverb stands in a noun phrase, behind its article: "a newly built dam", "the only one"."""
        before, word = self.lower[index - 1], self.lower[index]
        if before in _COUNTING:  # "two newly built dams", but not "two newly claimed that"
            return word.endswith("ly") and self.is_adverb(index) and self.words[index + 2] not in FUNCTIONS
        if before not in _DETERMINING or not (self.is_word(index + 1) or self.words[index + 1] == "-"):
            return False
        if before.isalpha():
            return self.is_adverb(index)
        if not (word in _ORDERING or word.endswith("ly")):  # "Roe's first report", but not "There's still time"
            return False
        return self.is_adverb(index) and not (self.lower[index - 2] in _EXPLETIVES or self.is_function(index - 2))

    def is_pronoun(self, index: int) -> bool:
        """Say whether a word is a pronoun that may be a subject, with or without its auxiliary."""
        return self.lower[index] in SUBJECTS and self.words[index] != "IT"

    def is_lone_pronoun(self, first: int, stop: int) -> bool:
        """Say whether a subject is a pronoun, not a noun that one stands in front of: "this paper"."""
        return (stop - first == 1 or self.lower[first] in PRONOUNS) and self.is_pronoun(first)

    def abbreviates(self, index: int) -> bool:
        """Say whether a full stop belongs to the word before it."""
        if self.words[index] != ".":
            return False
        before = self.lower[index - 1]
        known = before in self.abbreviations or self.words[index - 1] in self.abbreviations
        if known or (len(before) == 1 and before.isalpha()):
            scales = is_number(self.words[index - 2]) and self.tokens.touches(index - 1)  # "£4m."
            return self.tokens.touches(index) and not scales
        inside = self.tokens.touches(index + 1) and self.words[index + 1][:1].isalnum()  # "tolland.gov"
        return inside and self.tokens.touches(index)
