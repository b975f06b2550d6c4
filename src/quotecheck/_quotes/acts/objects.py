"""Objects and infinitives stated without marks: where they end, and the narrator goes on."""

from __future__ import annotations

from itertools import compress

from quotecheck._lexicon import word_class
from quotecheck._quotes.acts import topic_of_question
from quotecheck._quotes.acts.occasions import (
    CLAUSAL,
    MEANWHILE,
    PLACING,
    before_times,
    is_dated,
    is_meanwhile,
    is_occasion,
    is_plain,
    is_shared,
)
from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import BARE, TO
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.contents.fronted import CONNECTIVES
from quotecheck._quotes.cues import BASE, PARTICIPLE, PAST, THIRD
from quotecheck._quotes.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    HEARERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    S_ENDINGS,
    SUBORDINATORS,
    TIMES,
)
from quotecheck._tokens import DASHES

_OBJECTS = frozenset(("act", "evidence", "forecast", "marked", "matter", "thing"))
_ASIDES = frozenset(
    ("who", "which", "whose", "whom", "where", "due", "even", "just", "then", "not", "too", "so", "something", "but")
)
"""What follows the comma in front of an aside of the narrator."""
_LISTED = frozenset(("for", "as", "of", "to", "that", "including", "or"))
_GOING_ON = frozenset(("and", "or", "that", "including", "only", "to", "from"))
_TURNS = frozenset(("and", "but", "or"))
_JUDGED = frozenset(("of", "for", "as"))
_ENDING = DASHES | _TURNS | PLACING | MEANWHILE | {",", "with"}
"""Words in front of which contents may end."""
_AFTER_VERB = DETERMINERS | HEARERS | POSSESSIVES | PREPOSITIONS | PRONOUNS | SUBORDINATORS | {"to", "that"}
_TAKEN_ON = frozenset(("about", "down", "for", "off", "out", "over", "to", "up", "with"))
_NAMED_AGAIN = word_class("subject_pronoun")
_PAIRED = QUESTION_WORDS | {"both"}


def bounded(read: Attribution, case: Case) -> Attribution:
    """End an object or an infinitive without words in marks where the narrator goes on."""
    if _is_object(read, case):
        first, stop = read.contents[-1]
        end = _end(case, first, stop)
        if case.lower[first] != "to" and read.rule != "according_to":
            end = _before_manner(case, first, before_times(case, first, end))
        if case.lower[end] == "with" and read.addressee is None and first < end < stop:
            hearers = end + 1, case.passage.phrases.phrase_from(end + 1, stop, apposition=False)
            read.addressee = hearers if hearers[1] > hearers[0] else None
        if end < stop:
            read.contents = (*read.contents[:-1], (first, end))
    return read


def _is_object(read: Attribution, case: Case) -> bool:
    """Say whether contents are an object or an infinitive."""
    if read.rule == "noun":
        return case.lower[read.contents[0][0]] == "to"
    if read.rule == "agent":
        told = case.complement.shape is TO or topic_of_question(case) is not None
        return told if case.cued.subject is None else len(read.contents) > 1
    if read.rule == "according_to":
        return case.cued.subject is not None
    if read.rule == "complement" or case.complement.shape is TO:
        return read.rule in ("complement", "clause")
    return (
        read.rule == "clause"
        and case.complement.shape is BARE
        and not _OBJECTS.isdisjoint(case.takes)
        and not case.is_clause()
        and not case.is_gerund(case.complement.first)
    )


def _end(case: Case, first: int, stop: int) -> int:
    """Return where contents end that would reach up to ``stop``."""
    lower, done = case.lower, first + 1
    paused = case.is_fronted() and lower[case.cued.first - 2] == ","  # ", which they describe as a trap, | rose"
    for index in compress(range(done, stop), map(_ENDING.__contains__, lower[done:stop])):
        word = lower[index]
        if index < done:
            continue
        if word == ",":
            if paused or (lower[index + 1] == "that" and _interrupts(case)):
                return index
            if _is_aside(case, first, index, stop):
                resumed = _resumes(case, first, index, stop)
                if resumed is None:
                    return index
                done = resumed + 1
        elif word in DASHES and case.passage.phrases.begins_dash(index):
            second = next((k for k in range(index + 2, stop) if case.passage.phrases.begins_dash(k)), None)
            if second is None and lower[index + 1] not in _GOING_ON:
                return index
            done = (second or index) + 1
        elif _goes_on(case, first, index, stop):
            return index - (lower[index - 1] in CONNECTIVES)
    return stop


def _before_manner(case: Case, first: int, stop: int) -> int:
    """End a plain noun phrase before how it was spoken of: "mentioned Ann Roe | directly"."""
    phrases = case.passage.phrases
    place = first + 1 if case.lower[first] in HEARERS else phrases.phrase_from(first, stop, apposition=False)
    manner = first < place < stop and case.lower[place].endswith("ly") and phrases.is_adverb(place)
    placed = case.lower[place + 1] in PLACING and (case.lower[place + 1] != "in" or not case.words[first].islower())
    return place if manner and (place + 1 >= stop or (placed and case.lower[place + 1] != "for")) else stop


def _interrupts(case: Case) -> bool:
    """Say whether a participle stands between another cue and its contents: "said, citing two aides, | that"."""
    comma = case.cued.hit.group - 1
    parted = case.cued.hit.form == PARTICIPLE and case.words[comma] == ","
    return parted and any(other.stop == comma for other in case.sentence.cues)


def _goes_on(case: Case, first: int, index: int, stop: int) -> bool:
    """Say whether the narrator goes on at a word without a pause in front of it."""
    word = case.lower[index]
    if word in MEANWHILE:
        return is_plain(case, first, index) and is_meanwhile(case, index, stop)
    if word in _TURNS:
        return _acts(case, first, index) or _is_next(case, first, index, stop)
    if word == "with":
        return is_shared(case, first, index, stop)
    return is_dated(case, first, index, stop) or is_occasion(case, first, index, stop)


def _is_aside(case: Case, first: int, comma: int, stop: int) -> bool:
    """Say whether what follows a comma is no part of a list, but a clause, an apposition or an aside."""
    phrases, lower, words = case.passage.phrases, case.lower, case.words
    place = comma + 1
    word = lower[place]
    compared = word == "as" and lower[place + 1] in AUXILIARIES  # "condemned the raid, | as did the imam"
    if (word in _LISTED and not compared) or words[place].isdigit():
        return False
    if word in _ASIDES or word in SUBORDINATORS or phrases.is_pronoun(place) or _is_apposed(case, place, stop):
        return True
    if phrases.is_finite(place) and BASE not in phrases.verbs.get(word, ("", ()))[1]:  # "mocked Roe, | tore it up"
        parted = "that" in case.takes and "," in lower[first:comma]  # "suggest the clerk, Poe, was late"
        return not parted and CLAUSAL.isdisjoint(lower[first + 1 : comma])
    if word.endswith("ing") and words[place].islower():
        return not lower[first].endswith("ing") and "and" not in lower[place:stop]
    if case.cued.hit.form == PAST and word.endswith("ed"):  # "mocked her rivals, | talked over them"
        return lower[place + 1] in _TAKEN_ON and phrases.is_verb(place)
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
    while phrases.is_adverb(verb) or lower[verb] in TIMES or (lower[verb] == "on" and lower[verb + 1] in TIMES):
        verb += 1
    word = lower[verb]
    if word.endswith("ing"):
        return case.cued.hit.form == PARTICIPLE and is_plain(case, first, index) and _takes_object(case, verb)
    if not phrases.is_verb(verb):
        return (
            case.cued.hit.form == BASE
            and word in phrases.verbs
            and is_plain(case, first, index)
            and _takes_object(case, verb)
        )
    known = phrases.verbs.get(word)
    tense = case.cued.hit.form
    if word.endswith("s") and word not in AUXILIARIES:
        finite = tense == THIRD  # "tolls and charges"
    else:
        past = word.endswith("ed") or (known is not None and PAST in known[1])
        finite = word in AUXILIARIES or past or (known is None and case.complement.shape is not TO)
    turns = lower[index] == "but" and lower[index - 2] not in DETERMINERS
    if word.endswith("ed") and words[verb + 1].islower() and lower[verb + 1] not in _AFTER_VERB and not turns:
        return False  # "tired and worried parents"
    return finite and CLAUSAL.isdisjoint(lower[first + 1 : index])


def _is_next(case: Case, first: int, index: int, stop: int) -> bool:
    """Say whether "and" is followed by a subject with a verb of its own: "refused to speak and | his office shut"."""
    phrases, lower, place = case.passage.phrases, case.lower, index + 1
    if case.cued.hit.form == PARTICIPLE or lower[index] == "or" or lower[index - 1] in S_ENDINGS:
        return False
    if not CLAUSAL.isdisjoint(lower[first:place]) or not _PAIRED.isdisjoint(lower[first:index]):
        return False
    if lower[place] in _NAMED_AGAIN:
        return phrases.is_verb(place + 1)
    named = lower[place] in DETERMINERS or case.words[place][:1].isupper()
    verb = phrases.phrase_from(place, stop, apposition=False)
    verb += phrases.is_adverb(verb)
    return named and lower[place] != "that" and place < verb < stop and phrases.is_finite(verb)


def _takes_object(case: Case, verb: int) -> bool:
    """Say whether an object stands behind a form that may be a noun as well: calling | for, tout | their."""
    return case.lower[verb + 1] in _AFTER_VERB or case.words[verb + 1][:1].isupper()
