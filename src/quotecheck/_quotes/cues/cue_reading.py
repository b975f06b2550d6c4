"""Reads the cue at a trigger word: its verb group, its particles, whether it is denied or passive."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._names.adverbs import is_sentence_adverb
from quotecheck._quotes.cues import BASE, PARTICIPLE, PAST, THIRD, CueHit, Frames, Trigger
from quotecheck._quotes.marks.sides import MARKS
from quotecheck._quotes.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    CATENATIVES,
    DETERMINERS,
    GRADING,
    HEARERS,
    KEEPS,
    NEGATIONS,
    PERFECT,
    POSSESSIVES,
    PREPOSITIONS,
    S_ENDINGS,
    TIMES,
)
from quotecheck._tokens import APOSTROPHES, Tokens
from quotecheck.kinds import CueKind

_RUMOURED = frozenset(
    ("said", "reported", "alleged", "rumoured", "rumored", "understood", "believed", "thought", "known")
)
"""Passives with an infinitive: "is said to have called it"."""
_NO_ADVERB = frozenset(
    ("family", "assembly", "supply", "reply", "ally", "bully", "rally", "monopoly", "comply", "tally")
)
_NOUN_LEADS = frozenset(("by", "of", "for", "in", "without", "a", "an", "the"))
_DENYING = frozenset(("decli", "refus", "faile", "canno"))
_SINGULAR = frozenset(("he", "it", "she", "who"))
_TOLD = frozenset(("that", "whether", "why", "how", "if", "about"))
_STANDING = frozenset((("the", "first"), *((be, "there") for be in BE)))
_FINITE = AUXILIARIES | {"to"}
GIVING = word_class("verb_of_giving")
"""Verbs behind which a noun of saying is what their subject says: made | the claim that."""
_WHOSE = frozenset(("of", "from"))
_HELPERS = AUXILIARIES | NEGATIONS | KEEPS | ADVERBS | S_ENDINGS | {"to"}
"""What may stand in a verb group in front of its verb, but for adverbs in "-ly"."""
_LONGEST_GROUP = 12
_FARTHEST_THAT = 5
_ALONE = word_class("subject_pronoun") | {"that", "there", "who"}
_LONGEST_ADJUNCT = 7
_LONGEST_SURVEY = 8
_SURVEY = frozenset(("a", "an", "another", "its", "one", "their"))
_SURVEYS = frozenset(("exit", "opinion", "recent", "several", "two", "three"))
"""What leads to a poll of opinions: "the polls" are those at which votes are cast as well."""
_STOPPED = {"stop": BASE, "stops": THIRD, "stopped": PAST}
"""The form of a verb that is not said after all: stopped short of | calling."""
_SHUNNING = frozenset(("away", "back", "refrain", "refrained", "refrains"))
"""What leads to what is not said: shied away from | calling."""
_MOST_DESCRIBING = 4
_LONGEST_PRAISED = 30
_UNDESCRIBING = (DETERMINERS - word_class("amount")) | PREPOSITIONS | AUXILIARIES | {"and", "or"}


def read_cue(tokens: Tokens, index: int, trigger: Trigger) -> CueHit | None:
    """Read the cue at a trigger word, or None where the word is no cue."""
    if not trigger.verbs or trigger.noun or trigger.phrases:
        hit = _without_verb(tokens, index, trigger)
        if hit:
            return hit
    lower, form = tokens.lower, trigger.form
    for particles, frames in trigger.verbs:
        stop = index + 1 + len(particles)
        if not particles or (lower[index + 1 : stop] == particles and not _leads_away(lower, stop, trigger)):
            before = lower[index - 1]
            if before in _HELPERS or before.endswith("ly"):
                return _verb_group(tokens, index, stop, frames, form)
            if form == BASE and before in _NOUN_LEADS:
                return None
            if before == "of" and lower[index - 2] == "short" and form == PARTICIPLE and lower[index - 3] in _STOPPED:
                return CueHit(index, stop, index - 3, frames, _STOPPED[lower[index - 3]])
            group = _interrupted(lower, index) if form == PAST else index
            shunned = before == "from" and lower[index - 2] in _SHUNNING
            return CueHit(index, stop, group, frames, form, negated=shunned)
    return None


def _leads_away(lower: list[str], stop: int, trigger: Trigger) -> bool:
    """Say whether a verb's particle is none: "argued for | years", "admitted to | the board that it leaked"."""
    if lower[stop - 1] != "to":
        return lower[stop] in TIMES and lower[stop - 1] == "for"
    ahead = lower[stop + 1 : stop + _FARTHEST_THAT]
    if "that" not in ahead or "that" not in trigger.verbs[-1][1].takes:
        return False
    following = lower[stop + 2 + ahead.index("that")]
    return following not in AUXILIARIES and not following.endswith("ed")  # but "to a theft that shocked us"


def _without_verb(tokens: Tokens, index: int, trigger: Trigger) -> CueHit | None:
    """Read a preposition, a noun or an adverb that is a cue."""
    lower = tokens.lower
    for place, frames in trigger.phrases:
        first = index - place
        stop = first + len(frames.words)
        if tuple(lower[first:stop]) == frames.words:
            return CueHit(first, stop, first, frames, BASE, CueKind.ACCORDING_TO)
    if trigger.hearsay:
        return CueHit(index, index + 1, index, trigger.hearsay, BASE, CueKind.ACCORDING_TO)
    if trigger.survey:
        lead = _before_survey(tokens, index)
        return None if lead is None else CueHit(lead, lead + 1, lead, trigger.survey, BASE, CueKind.ACCORDING_TO)
    owned = trigger.noun and _is_owned(lower, index)
    return CueHit(index, index + 1, index, trigger.noun, BASE, CueKind.NOUN) if owned and trigger.noun else None


def _before_survey(tokens: Tokens, index: int) -> int | None:
    """Return where "in" opens a sentence in front of a poll or polls that are none of votes: "In a new poll, "."""
    lower, first = tokens.lower, tokens.sentence(index)[0]
    first += lower[first] in ("and", "but")
    if lower[first] != "in" or index - first > _LONGEST_SURVEY or "," in lower[first:index]:
        return None
    return first if lower[first + 1] in (_SURVEYS if lower[index].endswith("s") else _SURVEY) else None


def _interrupted(lower: list[str], index: int) -> int:
    """Return where the group of a participle begins that its auxiliary stands apart from: "has in the past said"."""
    furthest = max(0, index - _LONGEST_ADJUNCT)
    if PERFECT.isdisjoint(lower[furthest : index - 1]):
        return index
    for place in range(index - 2, furthest, -1):
        if lower[place] in PERFECT:
            return place if lower[place + 1] in PREPOSITIONS else index
        if not lower[place].isalpha():
            break
    return index


def _is_owned(lower: list[str], index: int) -> bool:
    """Say whether a noun of saying has its speaker beside it: "his claim", "Roe's new claims", "a claim by Roe"."""
    following = lower[index + 1]
    if following in HEARERS:
        return False  # "the board's letter warning him"
    if following == "by" or (following in _WHOSE and not DETERMINERS.isdisjoint(lower[index - 2 : index])):
        return True
    if following == "that" and lower[index - 1] in ARTICLES and lower[index - 2] in GIVING:
        return True  # "made the claim that"
    owner = owner_before(lower, index)
    if owner is None or (following in MARKS and owner < index - 1 and lower[index - 1].endswith("s")):
        return False  # "what his rivals | call “odd”"
    acts = following in DETERMINERS and following != "that" and lower[index].endswith("s")  # "Roe's suit | demands a"
    return owner == index - 1 or not acts


def owner_before(lower: list[str], index: int) -> int | None:
    """Return where the possessive in front of a noun stands, past what describes it and words in marks."""
    place = index - 1
    for _ in range(2 if lower[index].endswith("s") else _MOST_DESCRIBING):
        word = lower[place]
        if word in POSSESSIVES or (word in APOSTROPHES and lower[place - 1].endswith("s")):
            return None if word in S_ENDINGS and lower[place - 1] in _ALONE else place  # "He's | telling friends"
        if word in MARKS and word not in APOSTROPHES:
            opening = place - 1
            while opening > max(0, place - _LONGEST_PRAISED) and lower[opening] not in MARKS:
                opening -= 1
            return opening - 1 if lower[opening] in MARKS and lower[opening - 1] in POSSESSIVES else None
        if not word.isalpha() or word in _UNDESCRIBING:
            return None
        place -= 1
    return None


def is_adverb(tokens: Tokens, index: int) -> bool:
    """Say whether a word is an adverb: "later", "bluntly", but not "Kelly" or "family"."""
    word = tokens.lower[index]
    if word in ADVERBS or not word.endswith("ly") or len(word) <= 4 or word in _NO_ADVERB:
        return word in ADVERBS
    following = tokens.words[index + 1]
    leads = following == "," or following in ARTICLES or following[:1].isupper()  # "Initially, the firm said"
    return tokens.words[index].islower() or (leads and is_sentence_adverb(word))


def _verb_group(tokens: Tokens, index: int, stop: int, frames: Frames, form: str) -> CueHit | None:
    """Read a verb with what stands in front of it: "has never said", "declined to say", "'s saying"."""
    group = _group(tokens, index, form)
    lower = tokens.lower
    before = lower[group - 1]
    is_contracted = form == PARTICIPLE and before in S_ENDINGS
    if form == PAST and before in S_ENDINGS and lower[group - 2] in _SINGULAR:
        group -= 1
        if "been" not in lower[group:index] and _has(lower, group - 1, stop, frames):
            return CueHit(index, stop, group, frames, form, negated=not NEGATIONS.isdisjoint(lower[group:index]))
    helpers = lower[group:index]
    if "to" in helpers:  # "is said to | have called"
        helpers = helpers[-1 - helpers[::-1].index("to") :]
    if form == THIRD and not AUXILIARIES.isdisjoint(helpers):
        return None  # "I have had calls from"
    be = is_contracted or not BE.isdisjoint(helpers)
    passive = be and form == PAST
    if be and form == PARTICIPLE:
        form = THIRD
        group -= is_contracted
    elif (form == BASE and not _FINITE.isdisjoint(helpers)) or (
        form == PARTICIPLE and not KEEPS.isdisjoint(helpers) and before not in PREPOSITIONS
    ):
        form = PAST
    negated = any(
        word in NEGATIONS or word.endswith(("n't", "n’t")) or word[:5] in _DENYING for word in lower[group:index]
    )
    return CueHit(index, stop, group, frames, form, negated=negated, passive=passive)


def _has(lower: list[str], subject: int, stop: int, frames: Frames) -> bool:
    """Say whether a contracted auxiliary is "has", and no "is": "she's said that", but "he's said to be ill"."""
    told = "hearer" in frames.takes and lower[stop] in _TOLD
    return lower[subject] != "it" and lower[stop] not in ("to", "by") and not told


def _group(tokens: Tokens, index: int, form: str) -> int:
    """Return where the verb group of a cue begins: "also declined to", "has never", "kept"."""
    lower, group = tokens.lower, index
    while group > 0 and index - group < _LONGEST_GROUP:
        word = lower[group - 1]
        graded = word in GRADING and lower[group].endswith("ly")  # "most | recently | said"
        if (word not in _HELPERS and not word.endswith("ly") and not graded) or (lower[group - 2], word) in _STANDING:
            break  # "those who were there | said", "the first | said"
        if word == "to" and (lower[group - 2] in CATENATIVES or lower[group - 2] in _RUMOURED):
            group -= 2
        elif (
            (word in AUXILIARIES and tokens.words[group - 1] not in ("Will", "May"))
            or word in NEGATIONS
            or (word in KEEPS and group == index and form == PARTICIPLE)
            or is_adverb(tokens, group - 1)
            or graded
        ):
            group -= 1
        else:
            break
    return group
