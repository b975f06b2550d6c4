"""What follows contents in their sentence and is the narrator's: a main clause, a remark on what was said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from quotecheck._lexicon import word_class
from quotecheck._quotes.contents.fronted import CONNECTIVES, OPENING, is_clause
from quotecheck._quotes.passage import Passage
from quotecheck._quotes.phrases import Phrases
from quotecheck._quotes.words import ARTICLES, BE, CONTRACTED, HANGING, RELATIVES, SUBORDINATORS, TIMES
from quotecheck._tokens import DASHES, is_number

_THIRD = frozenset(("he", "she", "they"))
_ASKED = frozenset(("asked", "pressed"))
_LEADING = frozenset(("after", "before"))
_JOINING = frozenset(("and", "but"))
_ARTICLES = frozenset(("a", "an"))
_ASIDES = RELATIVES | _ARTICLES
_COORDINATORS = frozenset(("and", "or", "but"))
_TURNING = frozenset(("although", "despite", "though", "while", "whereas"))
BACKSHIFTED = frozenset(("was", "were", "had", "would", "could", "might"))
_PRESENT = frozenset(("am", "are", "does", "has", "have", "is", "will"))
_SPOKEN = (word_class("noun_of_message") | {"interview", "speech"}) - {"ad", "advert", "video"}
"""Where people speak, so that it tells where a clause in front was said."""
_OWN = ARTICLES | word_class("possessive")
_SHORTEST_OCCASION, _LONGEST_OCCASION, _FARTHEST_NOUN = 3, 12, 5
_TURNED = frozenset(("but", "although", "though", "while"))
_HAVING = word_class("have", "do") | {"was", "were"}


def is_nested(lower: Sequence[str], first: int) -> bool:
    """Say whether contents open with a clause that leads up to theirs: "that, even if it rained, they sailed"."""
    for leads in (("that",), (",",), CONNECTIVES):
        first += lower[first] in leads
    return lower[first] in OPENING


def remark(passage: Passage, first: int, stop: int) -> int:
    """Return where a remark of the narrator's on contents without words in marks begins, or ``stop``."""
    words, lower, phrases = passage.words, passage.lower, passage.phrases
    inside = words[first:stop]
    if not DASHES.isdisjoint(inside):
        stop = _breaks_off(passage, first, stop)
    if "," not in inside:
        return stop
    nested = is_nested(lower, first)
    for comma in compress(range(first, stop - 1), map(",".__eq__, words[first : stop - 1])):
        if nested:
            nested = not _acted(phrases, first, comma)
        elif _remarks(passage, first, comma, stop) and _acted(phrases, first, comma):
            return comma
    return stop


def _breaks_off(passage: Passage, first: int, stop: int) -> int:
    """Return the only dash of contents if the narrator goes on behind it, or ``stop``."""
    lower = passage.lower
    dashes = [index for index in range(first, stop) if lower[index] in DASHES and passage.phrases.begins_dash(index)]
    if len(dashes) != 1 or not _acted(passage.phrases, first, dashes[0]):
        return stop
    place = dashes[0] + 1
    place += lower[place] in CONNECTIVES
    place += lower[place] in CONNECTIVES
    turns = lower[place] in _TURNING or (lower[place] != "that" and is_clause(passage.phrases, place, stop))
    described = lower[place] in _ASIDES and _is_aside(passage, dashes[0], stop)
    return dashes[0] if turns or described else stop


def returned(passage: Passage, first: int, stop: int) -> int:
    """Return the comma behind which the present tense follows what was said in the past, or ``stop``."""
    phrases, words, lower = passage.phrases, passage.words, passage.lower
    if "," not in words[first:stop]:
        return stop
    verb = next((index for index in range(first, stop) if phrases.is_verb(index)), stop)
    if lower[verb] not in BACKSHIFTED:
        return stop
    for comma in compress(range(verb + 1, stop), map(",".__eq__, words[verb + 1 : stop])):
        if lower[comma + 1] not in _TURNED or lower[comma + 2] in SUBORDINATORS or lower[comma + 2] in HANGING:
            continue
        acts = next((index for index in range(comma + 2, stop) if phrases.is_verb(index) or words[index] == ","), stop)
        if lower[acts] in _PRESENT:
            return comma
    return stop


def turned(passage: Passage, first: int, stop: int) -> int:
    """Return the comma behind which the narrator tells what was left unsaid: "would not say why, | but Poe knew"."""
    lower = passage.lower
    for comma in compress(range(first + 1, stop), map(",".__eq__, passage.words[first + 1 : stop])):
        if lower[comma + 1] == "but" and is_clause(passage.phrases, comma + 2, stop):
            return comma
    return stop


def outer_clause(passage: Passage, first: int, stop: int) -> int:
    """Return where an outer clause goes on behind a bare one: told her it sank, | but that she did not mind."""
    lower = passage.lower
    that = lower.index("that", first, stop)
    joined = lower[that - 1] in _JOINING and passage.phrases.phrase_from(that + 1, stop) > that + 1
    return that - 1 - (lower[that - 2] == ",") if joined else stop


def left_occasion(passage: Passage, first: int, stop: int) -> int:
    """Return where what was said ends in front of where it was, if nothing in it was said: was safe | in a letter."""
    lower, phrases = passage.lower, passage.phrases
    for place in range(stop - _SHORTEST_OCCASION, max(first, stop - _LONGEST_OCCASION), -1):
        if lower[place] != "in" or lower[place + 1] not in _OWN:
            continue
        head = place + 2
        while head < place + _FARTHEST_NOUN and lower[head] not in _SPOKEN and phrases.is_open(head):
            head += 1
        if lower[head] not in _SPOKEN or any(map(phrases.is_verb, range(head + 1, stop))):
            return stop
        held = lower[place - 1] in BE or phrases.is_verb(place - 1)  # "he was | in a speech", "named | in a letter"
        tells = held or any(lower[index] in phrases.verbs for index in range(first, place))
        return stop if tells or not _acted(phrases, first, place) else place
    return stop


def _acted(phrases: Phrases, first: int, stop: int) -> bool:
    """Say whether a verb stands in a stretch."""
    return any(phrases.is_verb(index) or phrases.lower[index] in CONTRACTED for index in range(first, stop))


def _remarks(passage: Passage, first: int, comma: int, stop: int) -> bool:
    """Say whether what follows a pause may be a remark on what was said: ", compared with", ", which", ", and she"."""
    words, lower = passage.words, passage.lower
    word = lower[comma + 1]
    if word == "compared":
        return not any(map(is_number, words[first:comma]))
    if word == "as":
        return lower[comma + 2] in _HAVING  # ", as have the others"
    if word in HANGING and lower[comma + 2] in RELATIVES:
        return _is_aside(passage, comma + 1, stop)  # ", for whom she works"
    if word in _ASIDES:
        return _is_aside(passage, comma, stop)
    opening = lower[first + (lower[first] == "that")]
    joined = words[comma] == "," and word in _JOINING
    if _acts_meanwhile(lower, comma, stop, joined=joined):
        return True
    return joined and lower[comma + 2] in _THIRD and lower[comma + 2] != opening


def _acts_meanwhile(lower: Sequence[str], comma: int, stop: int, *, joined: bool) -> bool:
    """Say whether whoever speaks does something besides: ", before leaving", ", smiling.", ", and when asked"."""
    word, following = lower[comma + 1], lower[comma + 2]
    if joined:  # ", and so did the others"
        return bool(_ASKED.intersection(lower[comma + 2 : comma + 4])) or (
            following == "so" and lower[comma + 3] in _HAVING
        )
    return (word in _LEADING and following.endswith("ing")) or (
        word.endswith("ing") and (following == "." or comma + 2 == stop)
    )


def _is_aside(passage: Passage, comma: int, stop: int) -> bool:
    """Say whether an aside without figures is the last of the contents, and no item of a list."""
    words, lower, phrases = passage.words, passage.lower, passage.phrases
    if lower[comma + 2] in TIMES:
        return False
    tail = range(comma + 1, stop - 1)
    if any(is_number(words[index]) for index in tail):
        return False
    if lower[comma + 1] in _ARTICLES:
        return not any(lower[index] in _COORDINATORS for index in tail)
    return not any(
        words[index] == "," and (phrases.is_verb(index + 1) or lower[index + 1] in _COORDINATORS) for index in tail
    )
