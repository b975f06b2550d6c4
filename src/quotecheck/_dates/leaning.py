"""Which way a clause looks: back, ahead, or neither, by cue words and by the tense of its verb."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache

from quotecheck._dates.forms import FUTURE, NEAREST, PAST
from quotecheck._lexicon import section, word_class
from quotecheck._tokens import POSSESSIVE_ENDINGS, Tokens

_REACH = 15
_VERB_REACH = 20
_START = 3
"""A date so few tokens into its sentence stands before the verb."""

CLAUSE_ENDS = frozenset({
    ";", ":", "“", "”", '"', "(", ")"
})  # fmt: skip
_SHORTENED = frozenset({"'ll", "’ll"})
_ENDINGS = frozenset({"ed", "ll", "’t"})
_DETERMINERS = word_class("article", "demonstrative", "possessive")
_NO_VERB_BEFORE = _DETERMINERS | {"-", "be", "been", "being"}


@cache
def _cues() -> dict[str, int]:
    ahead = dict.fromkeys(section("calendar.ahead"), FUTURE)
    return ahead | dict.fromkeys(section("calendar.behind"), PAST)


@cache
def _pasts() -> frozenset[str]:
    return frozenset({*section("calendar.past"), *section("calendar.behind")})


@cache
def _telling() -> frozenset[str]:
    """Return what may show where a clause looks, or that it ends, besides words in -ed."""
    planned = {*section("calendar.modal"), *section("calendar.intent"), *_FIXTURES, *_HOSTING}
    return _pasts().union(_cues(), planned, CLAUSE_ENDS, ["to"])


def leaning(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the cue words before a date look; at the start of its sentence, those after it."""
    if tokens.words[stop] in _TRADED:
        return FUTURE  # crude for May delivery
    if tokens.lower[stop] in _REACHED and tokens.lower[first - 1] != "a":
        return PAST  # down from its January peak
    if tokens.lower[first - 1] in _WITHIN and tokens.lower[first - 2] in _LIKENED:
        return PAST  # a point less than in May, as much as in May
    return FUTURE if _is_due(tokens, first, stop) else _nearest(tokens, first, stop, _cue_or_verb, _REACH)


def _is_due(tokens: Tokens, first: int, stop: int) -> bool:
    """Say whether the words right before a date tell what is due on it: is on Saturday, polls open Tuesday."""
    lower = tokens.lower
    before = first - 1 - (lower[first - 1] in {"on", "at"})
    if lower[first - 1] in _TOWARDS and _is_moved(lower, first - 1):
        return True  # the vote was put off to Monday
    if lower[before - 1] in _IS and lower[before].endswith("ed") and lower[stop] not in POSSESSIVE_ENDINGS:
        return lower[before - 2] not in _WHATEVER  # the book is published on Monday
    before -= lower[before] in _AFOOT and lower[before - 1] in _IS
    verb = lower[before]
    plain = verb in _IS and lower[before - 1] not in _WHATEVER  # but not: it is April
    return lower[first] != "from" and (plain or verb == "come" or is_planned(tokens, before))


def _is_moved(lower: list[str], place: int) -> bool:
    """Say whether something is moved to a date: postponed to Monday, called a strike for Monday."""
    for at in range(place - 1, max(place - _NEAR, 0), -1):
        if lower[at] in _MOVED:
            return "had" not in lower[max(at - 2, 0) : at]
        if lower[at] in CLAUSE_ENDS or lower[at] in _TOWARDS:
            break
    return False


_NEAR = 5
_MOVED = word_class("verb_of_rescheduling")
_TOWARDS = frozenset({"for", "to"})
_TRADED = frozenset({"contract", "contracts", "delivery", "futures"})
"""What is traded by the month that it falls due in."""
_REACHED = frozenset({"high", "highs", "level", "levels", "low", "lows", "peak"})
"""What prices have reached by the month that is told."""
_WITHIN = frozenset({"in", "on"})
_LIKENED = frozenset({"as", "than"})
_WHATEVER = frozenset({"it", "now", "today"})
_AFOOT = frozenset({"available", "away", "back", "closed", "open", "out", "possible", "under", "up"})
_PLANNED = frozenset({"close", "end", "meet", "open", "play", "reopen", "resume", "return", "start", "vote"})


_ON_THE_WAY = frozenset({"arrives", "begins", "continues", "leaves", "travels", "visits"})
_SCHEDULED = _ON_THE_WAY.union(each + "s" for each in _PLANNED)


def is_planned(tokens: Tokens, place: int) -> bool:
    """Say whether a verb at a token tells what is done by plan: polls open, the party votes."""
    word, before = tokens.lower[place], tokens.lower[place - 1]
    if word in _SCHEDULED:
        return before.isalpha() and before not in _DETERMINERS
    return word in _PLANNED and _is_plural(tokens, place - 1)


def _is_plural(tokens: Tokens, place: int) -> bool:
    """Say whether a plural noun stands at a token: what follows it is a verb in the present tense."""
    word = tokens.lower[place]
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and word not in {"this", "was", "has"}


def tense(tokens: Tokens, first: int, stop: int) -> int:
    """Say which way the nearest verb before a date looks; at the start of its sentence, the first after it."""
    if first and tokens.lower[first - 1] == "of":
        return NEAREST  # a letter of October 24 is no part of what the verb tells
    return _nearest(tokens, first, stop, _verb, _VERB_REACH)


def _nearest(tokens: Tokens, first: int, stop: int, read: Callable[[Tokens, int], int | None], reach: int) -> int:
    sentences, lower, telling = tokens.sentences, tokens.lower, _telling()
    number = bisect_right(sentences, first)
    begin = sentences[number - 1]
    place = first
    for word in reversed(lower[max(begin, first - reach) : first]):
        place -= 1
        if word in telling or word[-2:] in _ENDINGS:
            if word in CLAUSE_ENDS:
                begin = place + 1 if word == ";" else begin
                break
            if (direction := read(tokens, place)) is not None:
                return direction
    if first - begin <= _START:
        end = sentences[number] if number < len(sentences) else len(tokens)
        for place in range(stop, min(end, stop + reach)):
            word = lower[place]
            if (word in telling or word[-2:] in _ENDINGS) and (direction := read(tokens, place)) is not None:
                return direction
    return NEAREST


def _cue_or_verb(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word; a verb in the past tense or an intention hides the cues beyond it."""
    direction = _cue(tokens, place)
    word = tokens.lower[place]
    told = word in _OBLIGING or word == "forecast" or is_past(tokens, place)
    if direction is None and (told or _intends(tokens, place)):
        return NEAREST
    return direction


def lasted(tokens: Tokens, first: int) -> bool:
    """Say whether what went on until a date, or had been done by it, is over: served until May, had sold 40 by May."""
    begin = tokens.sentence(first)[0]
    for place in range(first - 1, max(begin, first - _REACH) - 1, -1):
        word = tokens.lower[place]
        if word == "had" or word in section("calendar.lasting"):
            return tokens.lower[place - 1] not in _NO_VERB_BEFORE and tokens.lower[place + 1] != "to"
        if word in CLAUSE_ENDS or word in _cues() or word == "to":
            return False
    return False


def _cue(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word."""
    lower = tokens.lower
    word = lower[place]
    if word == "to":
        return FUTURE if lower[place - 1] in _IS and _infinitive(tokens, place) else None
    if word in _FIXTURES:
        return FUTURE if _is_fixture(tokens, place) else None
    if word in _HOSTING:
        named = tokens.words[place + 1][:1].isupper() and tokens.words[place].islower()
        return FUTURE if named or tokens.lower[place + 1] in _DETERMINERS else None
    direction = FUTURE if word[-3:] in _SHORTENED or word == "won’t" else _cues().get(word)
    if word in _POSSIBLE:
        past = lower[place + 1] == "have" or (word == "could" and lower[place + 1] == "not")
        return None if past or not tokens.words[place].islower() else FUTURE
    if direction == FUTURE:
        return _looking_ahead(tokens, place)
    return direction if direction and is_past(tokens, place) else None


def _looking_ahead(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a word that looks ahead, unless it does something else here."""
    word, before, after = tokens.lower[place], tokens.lower[place - 1], tokens.lower[place + 1]
    if (after != "to" and word in _ONLY_BEFORE_TO) or before == "to":
        return None
    if word in _UNCHANGED and before not in _BEEN and after not in _TOWARDS:
        return None  # raised its forecast, set a record
    if word == "due" and after == "to" and not _infinitive(tokens, place + 1):
        return None
    return PAST if before in {"been", "-"} else FUTURE


_OBLIGING = frozenset({"must", "should"})
_POSSIBLE = frozenset({"could", "may", "might"})
_FIXTURES = frozenset({"entertain", "face", "go", "host", "plan", "travel", "visit", "welcome"})
"""Verbs that teams meet with, "plan", and "go" of what is by plan."""
_HOSTING = frozenset({"entertains", "faces", "hosts", "plans", "visits", "welcomes"})
_UNCHANGED = frozenset({"forecast", "outlook", "set"})
"""Participles that are nouns or verbs in the past tense as well."""
_BEEN = word_class("be")
_ONLY_BEFORE_TO = frozenset({"going", "likely", "supposed"})
_IS = frozenset({"is", "are"})


def _is_fixture(tokens: Tokens, place: int) -> bool:
    """Say whether a verb in the present tense tells what is to come: Rovers host Athletic, tickets go on sale."""
    if not tokens.words[place].islower():
        return False
    if tokens.lower[place] == "go":
        return tokens.lower[place + 1] in {"on", "to"} and _is_plural(tokens, place - 1)
    return tokens.words[place - 1][:1].isupper() or _is_plural(tokens, place - 1)


def _intends(tokens: Tokens, place: int) -> bool:
    return tokens.lower[place + 1] == "to" and tokens.lower[place] in section("calendar.intent")


def _infinitive(tokens: Tokens, place: int) -> bool:
    """Say whether "to" stands before a verb."""
    following = tokens.lower[place + 1]
    return tokens.words[place + 1].islower() and (following == "be" or following not in _NO_VERB_BEFORE)


def _verb(tokens: Tokens, place: int) -> int | None:
    """Return the direction of a cue word, a verb in the past tense, a modal or an infinitive."""
    if (direction := _cue(tokens, place)) is not None:
        return direction
    word = tokens.lower[place]
    if word in section("calendar.modal"):
        return FUTURE
    if word == "to" and _infinitive(tokens, place):
        return _intended(tokens, place)
    return PAST if is_past(tokens, place) else None


def _intended(tokens: Tokens, place: int) -> int:
    """Say whether an infinitive was still to come for the verb or noun before it: agreed to sell, a plan to sell."""
    for each in range(place - 1, max(place - 4, -1), -1):
        if tokens.lower[each] in section("calendar.intent"):
            return FUTURE
        if is_past(tokens, each):
            return PAST
    return FUTURE


def is_past(tokens: Tokens, place: int) -> bool:
    """Say whether a verb in the past tense stands at a token, and not the participle of another time."""
    word = tokens.words[place]
    if word not in _pasts() and not (word.endswith("ed") and len(word) > 4 and word.islower()):
        return False
    before = tokens.lower[place - 1] if place else ""
    adverb = before == "still" or before.endswith("ly")
    return before not in _NO_VERB_BEFORE and not (adverb and tokens.lower[place - 2] in _DETERMINERS)
