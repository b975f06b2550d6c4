"""What a bare number counts, and what a number is part of."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.clauses import clause_opening, clause_subject
from quotecheck._claims.currencies import LETTERS
from quotecheck._claims.nouns import noun_in
from quotecheck._claims.phrases import Place, noun_after, noun_before, undated
from quotecheck._claims.words import AUXILIARIES, DETERMINERS, PRONOUNS, STOPS
from quotecheck._lexicon import word_class
from quotecheck._numerals import Numeral
from quotecheck._tokens import HYPHENS, POSSESSIVE_ENDINGS

_RANGING = word_class("verb_of_range")
_VALUING = word_class("verb_of_valuing")
_BOUGHT = frozenset({"bought", "lost", "made", "paid", "raised", "sold", "spent", "stolen"})
_WITHIN = frozenset({"of", "in", "for", "from", "on"})
_SCALING = frozenset(
    {"measured", "measures", "stood", "stands", "averaged", "totaled", "totalled", "reached", "hit", "numbered"}
)
_LEVELLING = {
    "at": frozenset(
        {"closed", "closing", "ended", "finished", "opened", "peaked", "remained", "settled", "stand", "standing"}
        | {"stands", "stood", "traded", "trading", "ran", "runs", "run"}
    ),
    "to": frozenset({"amount", "amounted", "amounts", "came", "come", "comes", "ran", "runs"}),
}
"""Verbs of what a subject is at, or comes to."""
_MOVED = frozenset({"higher", "lower", "up", "down", "flat", "unchanged"})
_AGAINST = DASHES | {"to"}
_RECENT = frozenset({"first", "last", "next", "past", "previous"})
_LACKING = _RECENT | frozenset(
    {"short", "straight", "shy", "ahead", "behind", "clear", "overdue", "alive", "dead", "missing", "unhurt"}
)
_SKIPPED = frozenset({"strong", "more", "other", "additional", "such", "of", "different"})
_COMPARING = frozenset({"as", "many", "much", "the", "number", "of", "more", "size", "amount", "that"})
_PERCENT = frozenset({"%", "percent", "cent"})
_LISTING = frozenset({",", ";", "and", "while", "with"})
_CLOSING = frozenset({",", ".", ";", ":", "(", ")", "”", '"', "—", ""})
SIZES = frozenset({"across", "deep", "high", "long", "tall", "thick", "wide"})
"""What tells which size of a thing is measured."""
_OVERTOPPED = frozenset(
    {"approached", "approaches", "exceed", "exceeds", "exceeded", "neared", "nears", "not", "surpass", "surpassed"}
    | {"surpasses", "topped"}
)
_FALLING = frozenset({"came", "fall", "fallen", "falling", "falls", "fell"})
_EMPLOYING = ("employ", "seats", "sleeps")
"""Verbs of which a bare number counts people."""
_MARKS = frozenset({"”", '"', "''"})
_HAVING = word_class("have")
_FARTHEST = 12


def counted(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return the noun of a bare number: "1,200 people", "24 of the 34 seats", "a team of 15"."""
    lower = context.lower
    amount = figure.amount
    vague = amount.rule == "vague_count"
    hyphened = amount.joined and figure.stop == amount.stop
    place = past_hyphen(context, amount) if hyphened else behind(context, figure.stop)
    if lower[place] == "of" and not vague and (found := part_of(context, place)):
        return found
    second = _versus(context, figure) if lower[figure.stop] in _AGAINST else None
    if second is not None:
        return noun_after(context, second, one=True) or clause_opening(context, figure.first, first)
    place = _past_skipped(context, place)
    tied = lower[figure.first - 1] in DASHES and context.tokens.touches(figure.first)
    found = noun_after(context, place, one=amount.upper == 1 or amount.joined or tied)
    if found is not None and amount.joined and lower[found[0] - 1] in HYPHENS:
        return _tied(context, found)
    if found is not None and (dateless := undated(context, found)) != found:
        return dateless or previous or clause_opening(context, figure.first, first)
    if found is not None and lower[amount.first - 2 : amount.first] == ["than", "the"] and lower[found[1]] in _HAVING:
        found = previous  # fewer than the 85,000 dealers had expected
    if found is not None and lower[found[0]] in _LACKING and found[1] == found[0] + 1:
        found = previous  # eight short of a majority
    elif found is not None and amount.upper == 1 and found[1] > found[0] + 1 and lower[found[1] - 1] in _LACKING:
        found = found[0], found[1] - 1  # one man dead
    if found is not None or vague or tied or lower[figure.first - 1].startswith(_EMPLOYING):
        return found  # has 12 plants and employs 4,500
    return _counted_before(context, figure, previous, first)


def _past_skipped(context: ClaimContext, place: int) -> int:
    """Return where a noun may stand behind a number: past "more", "of the", "of their next five"."""
    lower = context.lower
    while lower[place] in _SKIPPED or (lower[place] in DETERMINERS and lower[place - 1] == "of"):
        place += 1
    further = context.numerals.get(place + 1) if lower[place] in _RECENT else context.numerals.get(place)
    if further is None:
        return place
    place = further.stop
    while lower[place] in HYPHENS and context.tokens.touches(place) and lower[place + 1].isalpha():
        place += 2  # two 18-seater buses
    return place


def _tied(context: ClaimContext, phrase: Place) -> Place:
    """Return what a hyphen ties to its number, without what it describes: the beds of "a 14-bed ward"."""
    stop = phrase[0] + 1
    word = context.lower[phrase[0]]
    if word.endswith("ed") and word[-3:-2] != "e" and word != "bed" and stop < phrase[1]:
        return stop, phrase[1]  # a two-pronged plan
    while stop + 1 < phrase[1] and context.lower[stop] in HYPHENS and context.tokens.touches(stop):
        stop += 2
    return phrase[0], stop


def described(context: ClaimContext, amount: Amount, subject: Place | None) -> Place | None:
    """Return what the figures after this one may tell of: the ward of "a 14-bed ward", and else the subject."""
    if subject is None or not amount.joined or amount.unit is not None:
        return subject
    return noun_after(context, subject[1], one=True) or subject


def listed(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return what stands beside its own figure in a list: "Labour is on 33, the Greens on 6", "the Tories 25%"."""
    tied = context.lower[figure.first - 1] in {"on", "at"}
    named = context.words[figure.first - 1][:1].isupper() and context.lower[figure.amount.end - 1] in _PERCENT
    if not (tied or named):
        return None
    found = noun_before(context, figure.first - tied, first)
    if found is None or context.lower[found[1] - 1].endswith(("ed", "ing")):
        return None
    return found if context.lower[found[0] - 1] in _LISTING else None


def _of_list(context: ClaimContext, figure: Bounded, previous: Place, first: int) -> Place | None:
    """Return what a number is of that is set beside the one before, or that goes on with its list."""
    return previous if is_compared(context, figure.first) else listed(context, figure, first)


def _counted_before(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what a number counts where no noun follows: "a team of 15", "the toll is 9", "Sanders has 70"."""
    lower = context.lower
    before = figure.first - 1
    found = _of_list(context, figure, previous, first) if previous is not None else None
    if lower[before] == "of" and before > first:
        found = noun_before(context, before, first)
    elif lower[before] in {"at", "to"}:
        found = found or valued_at(context, before, first)
    if found is not None:
        return found
    level = _LEVELLING.get(lower[before], _SCALING)
    if lower[before] in {"at", "to"} or (lower[before] == "on" and lower[before - 1] in AUXILIARIES):
        before -= 1
        while before > first and (lower[before] in _MOVED or lower[before].endswith("ly")):
            before -= 1  # traded slightly higher at
    if lower[before] in {"from", "between"} and lower[before - 1] in _RANGING:
        return clause_subject(context, before - 1, first)
    if lower[before] == "average" and lower[before - 1] not in DETERMINERS:
        return clause_subject(context, before, first)  # class sizes average 31
    beyond = lower[figure.stop]
    free = beyond in STOPS or not beyond.isalpha()
    being = lower[before] in AUXILIARIES and lower[before] not in _HAVING
    topped = topping(context, figure)
    if topped is not None or being or (lower[before] in level and free):
        return clause_subject(context, before if topped is None else topped, first) or previous
    after = lower[figure.stop]
    if after in STOPS or after.endswith("ed") or not after.isalpha():
        return previous or (clause_subject(context, before, first) if lower[before] in _HAVING else None)
    return None


def topping(context: ClaimContext, figure: Bounded) -> int | None:
    """Return the verb that is part of a figure's modifier, or before it: "exceeded 40", "fell short of 40"."""
    lower, first = context.lower, figure.first
    if lower[first] in _OVERTOPPED:
        return first
    return first - 1 if lower[first] == "short" and lower[first - 1] in _FALLING else None


def _versus(context: ClaimContext, figure: Bounded) -> int | None:
    """Return where the second number of "5-4" or "90,000 to 70,000" stops."""
    lower, place = context.lower, figure.stop
    tied = lower[place] in DASHES
    place += tied
    if lower[place] == "to":
        place += 2 if tied and lower[place + 1] in DASHES else 1  # "5-to-4"
    elif not tied:
        return None
    second = context.numerals.get(place)
    return second.stop if second is not None else None


def behind(context: ClaimContext, stop: int) -> int:
    """Return where the text goes on after a figure and a mark that closes at it: “at least 12” of the boats."""
    return stop + 1 if context.lower[stop] in _MARKS and context.tokens.touches(stop) else stop


def part_of(context: ClaimContext, place: int) -> Place | None:
    """Return Y in "N of Y", where ``place`` is that of "of": behind the number in "24 of the 34 seats"."""
    lower = context.lower
    if lower[place] != "of":
        return noun_in(context, place, place + 10) if lower[place] in {"the", "its", "their"} else None
    start = place + 1
    inner = start + (lower[start] in DETERMINERS)
    second = context.numerals.get(inner + (lower[inner] in _RECENT))
    if second is not None:
        return noun_after(context, _past_size(context, second))
    alone = lower[start] in PRONOUNS and lower[start] not in DETERMINERS  # 40 of them for years
    if alone or (lower[start] in {"all", "those"} and lower[start + 1] in STOPS):
        return start, start + 1
    if lower[start] == "those" and lower[start + 1].endswith("ed"):
        return start, start + 2
    inner = start
    while lower[inner] in DETERMINERS:
        inner += 1
    found = noun_after(context, inner)
    for at in range(inner, found[1] + 1 if found is not None else inner):
        if lower[at] in POSSESSIVE_ENDINGS and (owned := context.numerals.get(at + 1)):
            return noun_after(context, owned.stop) or found  # 12 of the county's 40 schools
    return (start, found[1]) if found is not None else noun_in(context, start, phrase_end(context, start))


def _past_size(context: ClaimContext, numeral: Numeral) -> int:
    """Return where the noun of a number begins, past its letter and "strong": "the 1.2m-strong crowd"."""
    lower, stop = context.lower, numeral.stop
    stop += lower[stop] in LETTERS and context.tokens.touches(stop)
    return stop + 2 if lower[stop] in HYPHENS and lower[stop + 1] in _SKIPPED else stop


def phrase_end(context: ClaimContext, start: int) -> int:
    """Return the index of the next mark that closes a phrase, not far from ``start``."""
    end = start
    while end < start + _FARTHEST and context.lower[end] not in _CLOSING:
        end += 1
    return end


def compared(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return Y in "three times as many Y", "twice the number of Y", or what is "twice as high", "half that of X"."""
    lower, place = context.lower, figure.stop
    while lower[place] in _COMPARING and place < figure.stop + 5:
        place += 1
    direct = lower[figure.stop - 1] == "times"  # 3.1 times earnings
    found = noun_after(context, place) if place > figure.stop or direct else None
    told = lower[figure.stop] in {"that", "those"} and lower[figure.stop + 1] == "of"
    if found is None or told or lower[found[0] - 1] == "as" or lower[found[1]] == "than":
        before = figure.first - 1
        adjective = found is not None and not told
        bearer = clause_subject(context, before, figure.sentence[0]) if lower[before] in AUXILIARIES else None
        return bearer or (None if adjective else found)
    return found


def is_compared(context: ClaimContext, index: int) -> bool:
    """Say whether a figure is set beside the one before it: "against 30 cents", "compared with 12 percent"."""
    before, further = context.lower[index - 1], context.lower[index - 2]
    if before == "from":
        return further == ","  # was 4 percent, from 3 percent
    return before in {"against", "versus"} or (before in {"with", "to"} and further in {"compared", "compares"})


def lasting(context: ClaimContext, figure: Bounded) -> Place | None:
    """Return what lasts: "a four-day visit", "two years of war"."""
    amount = figure.amount
    if amount.joined:
        return noun_after(context, past_hyphen(context, amount), one=True)
    if context.lower[figure.first] == "within":
        return None
    if context.lower[amount.end] == "of" and context.lower[amount.end + 1] not in DETERMINERS:
        return part_of(context, figure.stop)
    return None


def valued_at(context: ClaimContext, stop: int, first: int) -> Place | None:
    """Return what is put at a figure: "values the firm at", "put the toll at"."""
    lower = context.lower
    stop -= lower[stop - 1] in _BOUGHT  # put the amount | sold | at
    end, found = stop, noun_before(context, stop, first)
    while found is not None and found[0] - 1 > first and lower[found[0] - 1] in _WITHIN:
        found = noun_before(context, found[0] - 1, first)  # put the cost of the repairs at
    return (found[0], end) if found is not None and lower[found[0] - 1] in _VALUING else None


def past_hyphen(context: ClaimContext, amount: Amount) -> int:
    """Return where the text goes on after an amount and the hyphen that ties it to a noun."""
    if context.lower[amount.end] not in HYPHENS:
        return amount.end
    return amount.end + (2 if context.lower[amount.end + 1] in SIZES else 1)  # a 3m-wide path
