"""Objects and infinitives stated without marks: where they end, and the narrator goes on."""

from __future__ import annotations

from itertools import compress

from quotecheck._lexicon import section, word_class
from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.complements import BARE, TO
from quotecheck._quotes.cue_case import Case
from quotecheck._quotes.cues import PAST, THIRD
from quotecheck._quotes.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIME_LEADS,
    TIMES,
)

_OBJECTS = frozenset(("act", "evidence", "forecast", "matter"))
_ASIDES = frozenset(
    ("who", "which", "whose", "whom", "where", "due", "even", "just", "then", "not", "too", "so", "something", "but")
)
"""What follows the comma in front of an aside of the narrator."""
_LISTED = frozenset(("for", "as", "of", "to", "that", "including", "or"))
_DASHES = frozenset(("—", "–", "--"))
_DASHED = _DASHES | {"-"}
_GOING_ON = frozenset(("and", "or", "that", "including", "only", "to", "from"))
_TURNS = frozenset(("and", "but"))
_JUDGED = frozenset(("of", "for", "as"))
_PLACING = frozenset(("in", "on", "at", "during"))
_ENDING = _DASHED | _TURNS | _PLACING | {","}
"""Words in front of which contents may end."""
_WHEN = frozenset(("ago", "earlier", "early", "in", "last", "late", "later", "on", "this", ".", ","))
"""What may stand in a time besides its words and numbers."""
_LENGTHS = frozenset().union(*(section(f"calendar.{part}") for part in ("unit", "units", "season", "daypart")))
"""Words of a time that are none by themselves: a shorter week."""
_OCCASIONS = word_class("noun_of_occasion")
"""Where something is said, not what."""
_AFTER_VERB = DETERMINERS | POSSESSIVES | PREPOSITIONS | PRONOUNS | SUBORDINATORS | {"to", "that"}
_CLAUSAL = RELATIVES | SUBORDINATORS | PRONOUNS | AUXILIARIES | {"that"}
"""Words of a clause inside an object, whose verb "and" may go on with."""
_MOST_DESCRIBING = 4


def bounded(read: Attribution, case: Case) -> Attribution:
    """End an object or an infinitive without words in marks where the narrator goes on."""
    if _is_object(read, case):
        first, stop = read.contents[-1]
        end = _end(case, first, stop)
        if case.lower[first] != "to":
            end = _before_times(case, first, end)
        if end < stop:
            read.contents = (*read.contents[:-1], (first, end))
    return read


def _is_object(read: Attribution, case: Case) -> bool:
    """Say whether contents are an object or an infinitive."""
    if read.rule == "noun":
        return case.lower[read.contents[0][0]] == "to"
    if read.rule == "agent":
        return case.cued.subject is not None and len(read.contents) > 1
    if read.rule == "complement" or case.complement.shape is TO:
        return read.rule in ("complement", "clause")
    return (
        read.rule == "clause"
        and case.complement.shape is BARE
        and not _OBJECTS.isdisjoint(case.takes)
        and not case.is_clause()
    )


def _end(case: Case, first: int, stop: int) -> int:
    """Return where contents end that would reach up to ``stop``."""
    lower, done = case.lower, first + 1
    for index in compress(range(done, stop), map(_ENDING.__contains__, lower[done:stop])):
        word = lower[index]
        if index < done:
            continue
        if word == ",":
            if _is_aside(case, first, index, stop):
                resumed = _resumes(case, first, index, stop)
                if resumed is None:
                    return index
                done = resumed + 1
        elif word in _DASHED and _is_dash(case, index):
            second = next((k for k in range(index + 2, stop) if _is_dash(case, k)), None)
            if second is None and lower[index + 1] not in _GOING_ON:
                return index
            done = (second or index) + 1
        elif (word in _TURNS and _acts(case, first, index)) or (word in _PLACING and _is_occasion(case, index, stop)):
            return index
    return stop


def _is_dash(case: Case, index: int) -> bool:
    """Say whether a token parts two stretches of a sentence: no hyphen."""
    word = case.words[index]
    return word in _DASHES or (word == "-" and not case.passage.tokens.touches(index))


def _before_times(case: Case, first: int, stop: int) -> int:
    """End a plain noun phrase before when it was spoken of: "endorsed Ann Roe | on Monday"."""
    lower, words, phrases, place = case.lower, case.words, case.passage.phrases, stop
    while place > first and (lower[place - 1] in _WHEN or lower[place - 1] in TIMES or words[place - 1].isdigit()):
        place -= 1
    bare = TIMES.isdisjoint(lower[place:stop]) or lower[place - 1] in TIME_LEADS or lower[place] in _LENGTHS
    if bare or place <= first or not phrases.is_open(place - 1):
        return stop
    return place if _CLAUSAL.isdisjoint(lower[first + 1 : place]) else stop


def _is_aside(case: Case, first: int, comma: int, stop: int) -> bool:
    """Say whether what follows a comma is no part of a list, but a clause, an apposition or an aside."""
    phrases, lower, words = case.passage.phrases, case.lower, case.words
    place = comma + 1
    word = lower[place]
    if word in _LISTED or words[place].isdigit():
        return False
    if word in _ASIDES or word in SUBORDINATORS or phrases.is_pronoun(place) or _is_apposed(case, place, stop):
        return True
    if word in PREPOSITIONS:
        return False
    if word.endswith("ing") and words[place].islower():
        return not lower[first].endswith("ing") and "and" not in lower[place:stop]
    place += word in CONJUNCTIONS
    return _opens_clause(case, place, stop) or (word in _TURNS and _acts(case, first, comma + 1))


def _is_apposed(case: Case, place: int, stop: int) -> bool:
    """Say whether a phrase behind a comma says what the one before it is, and goes on with no list."""
    lower = case.lower
    return lower[place] in ARTICLES and CONJUNCTIONS.isdisjoint(lower[place:stop])


def _resumes(case: Case, first: int, comma: int, stop: int) -> int | None:
    """Return the comma behind an aside that the object goes on after: "rents, which rose in May, | to fall"."""
    lower = case.lower
    for index in range(comma + 2, stop):
        if lower[index] == "," and (lower[index + 1] in _JUDGED or (lower[index + 1] == "to" and lower[first] != "to")):
            return index
    return None


def _opens_clause(case: Case, first: int, stop: int) -> bool:
    """Say whether a subject and its verb follow: "the crew | left", but not "workers | hired abroad"."""
    phrases, lower = case.passage.phrases, case.lower
    verb = phrases.phrase_from(first, stop, apposition=False)
    while verb < stop and phrases.is_adverb(verb):
        verb += 1
    if not first < verb < stop or not phrases.is_verb(verb):
        return False
    if not lower[verb].endswith("ed") or case.words[first][:1].isupper():
        return True
    return any(map(phrases.leads_in, range(case.sentence.first, case.sentence.first + 2)))


def _acts(case: Case, first: int, index: int) -> bool:
    """Say whether "and" is followed by the next verb of the cue's subject: "denied the charge and | left"."""
    phrases, lower, words = case.passage.phrases, case.lower, case.words
    verb = index + 1
    while phrases.is_adverb(verb):
        verb += 1
    word = lower[verb]
    if not phrases.is_verb(verb) or word.endswith("ing"):
        return False
    known = phrases.verbs.get(word)
    tense = case.cued.hit.form
    if word.endswith("s") and word not in AUXILIARIES:
        finite = tense == THIRD  # "tolls and charges"
    else:
        past = word.endswith("ed") or (known is not None and PAST in known[1])
        finite = word in AUXILIARIES or past or (known is None and case.complement.shape is not TO)
    if word.endswith("ed") and words[verb + 1].islower() and lower[verb + 1] not in _AFTER_VERB:
        return False  # "tired and worried parents"
    return finite and _CLAUSAL.isdisjoint(lower[first + 1 : index])


def _is_occasion(case: Case, index: int, stop: int) -> bool:
    """Say whether a preposition tells where something was said: "at a rally", "on Twitter"."""
    for place in range(index + 1, min(stop, index + _MOST_DESCRIBING)):
        word = case.lower[place]
        if word in _OCCASIONS:
            return case.lower[index + 1] in ("a", "an", "his", "her", "its", "their", word)
        if word not in DETERMINERS and word not in POSSESSIVES and not case.passage.phrases.is_open(place):
            return False
    return False
