"""Words in marks beside a verb that the lexicon of cues does not list: its subject's, by their shape alone."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution, Range
from quotecheck._quotes.marks.narration import is_title
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.uncued.uncued_case import Uncued, any_cue, may_speak
from quotecheck._quotes.words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    HEARERS,
    MODALS,
    OCCASION_LEADS,
    PREPOSITIONS,
    RELATIVES,
)
from quotecheck._rule import rule
from quotecheck._tokens import DASHES

_SENTENCE_ENDS = frozenset(",.?!—–…")
_FURTHEST = 30
_SHORTEST_PHRASE = 2
_TERMS = frozenset(
    (",", "'s", "’s", "'", "’", "term", "word", "words", "phrase", "expression", "name", "slogan", "title")
)
"""In front of words in marks, these name what is no one's words."""
_LONGEST_HEARER = 8


@rule(
    examples=[
        ("⟦“Fine,”⟧ she smirked.", "she · smirk"),
        ("⟦“Never!”⟧ bleated the old miller.", "the old miller · bleat"),
        ("⟦“Who is there?”⟧ came a voice from the landing.", "a voice from the landing · come"),
        ("⟦“Sir,” he smirked, “I must go.”⟧", "he · smirk"),
        ("⟦“Children,” she would begin, “the sea is deep.”⟧", "she · begin"),
    ],
    silent=["The “old mill” burned down."],
)
def any_verb(case: Uncued, index: int) -> Attribution | None:
    """Words in marks that open a sentence belong to the subject beside them, whatever its verb."""
    if not case.opens() or index:
        return None
    passage, stop = case.passage, case.sentence.stop
    first = case.quoted.outer_stop + (passage.words[case.quoted.outer_stop] == ",")
    if passage.phrases.is_verb(first) and passage.lower[first] not in AUXILIARIES:
        end = passage.phrases.phrase_from(first + 1, stop)
        return _split(case, (first + 1, end), first, end) if end > first + 1 else None
    end = verb = passage.phrases.phrase_from(first, stop)
    while verb < stop and passage.lower[verb] in ADVERBS:
        verb += 1
    would = passage.lower[verb] in MODALS and passage.lower[verb + 1] not in AUXILIARIES
    verb += would and passage.words[verb + 1].isalpha()
    if end == first or verb >= stop or not (would or passage.phrases.is_verb(verb)):
        return None
    return _split(case, (first, end), verb, verb + 1)


def _split(case: Uncued, source: Range, verb: int, stop: int) -> Attribution:
    """Credit words in marks, and those that go on right after their tag: "Sir," he began, "I must go."."""
    read = case.made("any_verb", source, any_cue(case.passage, verb))
    following = stop + (case.passage.words[stop] in ",;")
    for each in case.sentence.quoted:
        if each.outer_first == following:
            read.contents += ((each.first, each.stop),)
    return read


@rule(
    examples=[
        ("Roe carped ⟦that the port was “a museum”⟧.", "Roe · carp"),
        ("The mayor has bleated to the board ⟦that the “old ways” must end⟧.", "The mayor · bleat"),
    ],
    silent=["They were relieved that “Oklahoma” was sold out."],
)
def any_clause(case: Uncued, index: int) -> Attribution | None:
    """A clause with "that" and words in marks belongs to the subject of its verb, whatever the verb."""
    passage, sentence = case.passage, case.sentence
    that = _back_to(case, "that")
    if index or that is None:
        return None
    if passage.lower[that + 1] in PREPOSITIONS:
        return None
    for place in range(that - 1, max(sentence.first, that - _LONGEST_HEARER), -1):
        if passage.words[place] in ",;:" or place in passage.openers:
            break
        if passage.lower[place].endswith("ed") and passage.phrases.is_verb(place):
            if place + 1 < that and not _is_adjunct(passage, place + 1):
                break
            source = _subject(passage, place, sentence.first)
            if source is None:
                break
            stop = sentence.stop - (passage.words[sentence.stop - 1] in ".!?")
            return Attribution("any_clause", ((that, stop),), source=source, cue=any_cue(passage, place))
    return None


@rule(
    examples=[
        ("Roe greeted us with a shrug, ⟦“It is a museum.”⟧", "Roe · greet"),
        ("As his friends jeered, ⟦“Sink it!”⟧ the boat went down.", "his friends · jeer"),
    ],
    silent=["She starred in his new film, “Harbour Lights.”"],
)
def any_speech(case: Uncued, index: int) -> Attribution | None:
    """A whole sentence in marks after a comma belongs to the subject of the verb in front, whatever the verb."""
    passage, quoted = case.passage, case.quoted
    comma = quoted.outer_first - 1
    whole = passage.words[quoted.first][:1].isupper() and passage.words[quoted.stop - 1] in _SENTENCE_ENDS
    if index or not whole or passage.words[comma] != "," or is_title(passage.words[quoted.first : quoted.stop]):
        return None
    for place in range(comma - 1, max(case.sentence.first, comma - _FURTHEST), -1):
        if passage.phrases.is_verb(place) and passage.lower[place] not in AUXILIARIES:
            source = _subject(passage, place, case.sentence.first)
            if source:
                return case.made("any_speech", source, any_cue(passage, place))
    return None


@rule(
    examples=[
        ("Roe made light of ⟦“a fuss over nothing much”⟧.", "Roe · -"),
        ("To Ann Roe, the dam is a ⟦“slow accident”⟧ at best.", "Ann Roe · -"),
        ("The vicar broke into an elegy for the ⟦“countless ringers”⟧ of the parish.", "The vicar · -"),
    ],
    silent=[
        "The old “house of cards” fell.",
        "Roe sold “all weather” boots.",
        "The dam was “nearly new”.",
        "Roe coined the term “dry docking”.",
        "A man known as “the Baker” left.",
    ],
)
def own_words(case: Uncued, index: int) -> Attribution | None:
    """A phrase in marks that no cue claims is in the words of the subject of its clause, if that may speak."""
    passage, quoted = case.passage, case.quoted
    if index or sum([word[0].isalnum() for word in passage.words[quoted.first : quoted.stop]]) < _SHORTEST_PHRASE:
        return None
    if held := _holder(case):
        return case.made("own_words", held)
    place = quoted.outer_first - 1
    listed = passage.lower[place] in ("and", "or") and place - 1 in passage.openers
    known = passage.lower[place - 1 : place + 1] == ["known", "as"]
    if listed or known or passage.lower[place] in _TERMS or passage.phrases.is_open(quoted.outer_stop):
        return None
    while place > case.sentence.first:
        if _is_main_verb(passage, place):
            source = None if passage.lower[place] in BE else _subject(passage, place, case.sentence.first)
            return case.made("own_words", source) if source and passage.lower[source[0]] not in RELATIVES else None
        place = passage.openers.get(place, place) - 1
    return None


def _holder(case: Uncued) -> Range | None:
    """Return whose view opens a sentence: "To Ann Roe, the dam is"."""
    passage, first = case.passage, case.sentence.first
    if passage.words[first] != "To":
        return None
    stop = passage.phrases.phrase_from(first + 1, case.quoted.outer_first, apposition=False)
    held = (first + 1, stop)
    if passage.lower[first + 1] in HEARERS and passage.words[first + 2] == ",":
        return (first + 1, first + 2)
    return held if stop > first + 1 and passage.words[stop] == "," and may_speak(passage, held) else None


def _is_main_verb(passage: Passage, index: int) -> bool:
    """Say whether a token is a verb, and no auxiliary of the next one."""
    phrases = passage.phrases
    if passage.lower[index + 1] == "of" and passage.lower[index].endswith("s"):  # "Roe's claims of"
        return False
    return phrases.is_verb(index) and not (passage.lower[index] in AUXILIARIES and phrases.is_verb(index + 1))


def _back_to(case: Uncued, word: str) -> int | None:
    """Return where a word stands last in front of words in marks, outside of others."""
    passage, place = case.passage, case.quoted.outer_first - 1
    lowest = max(case.sentence.first, place - _FURTHEST)
    while place > lowest:
        if passage.lower[place] == word:
            return place
        place = passage.openers.get(place, place) - 1
    return None


def _is_adjunct(passage: Passage, first: int) -> bool:
    """Say whether no object begins here, but to whom, where or how something was said."""
    word = passage.lower[first]
    if word == "to":
        return passage.lower[first + 1] in DETERMINERS or passage.lower[first + 1].endswith("s")
    return word in OCCASION_LEADS or word in DASHES or passage.phrases.is_adverb(first)


def _subject(passage: Passage, verb: int, lowest: int) -> Range | None:
    """Return the subject of a finite verb, if it may speak."""
    phrases, first = passage.phrases, verb
    while first > lowest and (passage.lower[first - 1] in AUXILIARIES or phrases.is_adverb(first - 1)):
        first -= 1
        if passage.lower[first] in BE:
            return None
    source = phrases.subject_before(first, lowest)
    return source if source and may_speak(passage, source) else None
