"""Noun phrases beside a number, found by the words that cannot stand in them."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.currencies import currencies
from quotecheck._claims.words import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    PERIODIC,
    PERIODS,
    PREPOSITIONS,
    STOPS,
    VERBAL_NOUNS,
    VERBS,
    is_plural,
    stands_before_noun,
)
from quotecheck._lexicon import word_class
from quotecheck._tokens import HYPHENS

Place = tuple[int, int]
"""Tokens of a phrase: the first, and the index just past the last."""

_PARTICIPLES = ("ed", "ing", "ly")
_NOUNS = word_class("noun_like_participle")
FIGURES = frozenset("0123456789$£€¥")
"""What a figure begins with."""
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_GENITIVES = frozenset({"'s", "’s"})
_ENDING = (STOPS - VERBAL_NOUNS - PERIODIC - {"worth", "one", "and", "or", "earlier"}) | {
    ",",
    ".",
    "",
    ";",
    ":",
    "(",
    ")",
    "”",
}
"""Where no noun phrase goes on."""
_BEFORE_VERB = word_class("modal", "subject_pronoun") - {"it", "you"}
"""Words after which a verb stands."""
POINTING = frozenset({"last", "this", "next"})
"""Before a period these tell when."""
_WHERE = frozenset({"abroad", "alone", "locally", "nearby", "overseas", "together"})
"""Adverbs behind a participle that modifies the noun before it: "those living abroad"."""
_GIVING = frozenset({"announced", "offered", "pledged", "promised", "reported", "approved", "posted", "demanded"})
_LONGEST = 8
"""Tokens that a noun phrase beside a number may take."""


def is_initials(context: ClaimContext, place: int) -> bool:
    """Say whether capitals make a word no pronoun: "US crude", "IT staff", "20% of One Bank"."""
    word, after = context.words[place], context.words[place + 1]
    return (word in _INITIALS and after not in currencies().sign) or (word == "One" and after[:1].isupper())


_INITIALS = frozenset({"IT", "US"})


def noun_after(context: ClaimContext, index: int, *, one: bool = False) -> Place | None:
    """Return the noun phrase that begins at ``index``, without what modifies it afterwards.

    A phrase that is counted ends with its first plural: "registered voters turned".
    With ``one``, or where no plural is found, it ends before the first word that
    cannot stand in it.
    """
    lower = context.lower
    place = index
    head = 0
    while place < index + _LONGEST:
        word = lower[place]
        named = word in STOPS and (_is_named(context, place) or is_initials(context, place))
        if word in _ENDING and not named and not is_hyphened(context, place):
            break
        inside = is_hyphened(context, place) if place > index else lower[place + 1] in HYPHENS  # two hard-hit towns
        stopped = word in STOPS and not inside and not named
        if stopped or not (word.isalpha() or "." in word[1:]):
            past = _past_joint(context, place, index, headless=not (head or one))
            if past == place:
                break
            head = past if lower[past - 1] == "s" else 0 if lower[place] in _GENITIVES else head
            place = past
            continue
        participle = word.endswith(_PARTICIPLES) and word not in _NOUNS and not (one and word.endswith("ing"))
        participle = participle and not (lower[place + 1] in HYPHENS and "0" <= lower[place + 2] < ":")  # Shahed-136
        if participle and not before_noun(context, place):
            break
        if (head or (one and place > index)) and lower[place - 1] not in HYPHENS and _acts(context, place, one=one):
            break
        place += 1
        if is_plural(word) and not one and lower[place] not in HYPHENS and lower[place] not in {"'", "’"}:
            head = place
    if not one and not head and lower[index].endswith("ed"):
        return None  # of whom 30 needed help
    stop = head or place
    while stop > index and (lower[stop - 1] in HYPHENS or lower[stop - 1] in {"'s", "’s"}):
        stop -= 1
    return (index, stop) if stop > index else None


def _is_named(context: ClaimContext, place: int) -> bool:
    """Say whether a verb is written as a name: "two Fed officials"."""
    return context.words[place][:1].isupper() and context.lower[place] in VERBS


def _acts(context: ClaimContext, place: int, *, one: bool) -> bool:
    """Say whether a word is the verb of the nouns before it: "20 lamps cost", "the 3-mile stretch cost $40"."""
    lower = context.lower
    after = lower[place + 1]
    sign = after.isalpha() and after in currencies().opening  # eggs cost N500
    figure = (lower[place + 2] if sign else after)[:1] in FIGURES
    if one:  # the two-year rate stands at, the £9m budget closes four, the 3-mile path skirts the lake
        leads_on = after == "at" or place + 1 in context.numerals or after in DETERMINERS
        return figure or (leads_on and is_plural(lower[place]))
    return not is_plural(lower[place]) or after in DETERMINERS or figure


def _past_joint(context: ClaimContext, place: int, index: int, *, headless: bool) -> int:
    """Return where a phrase that began at ``index`` goes on after what may tie its parts, or ``place``."""
    word = context.lower[place]
    if place == index:
        leads = word in PERIODIC or word == "earlier"
        return place + (leads and stands_before_noun(context.lower, place))
    if word in _GENITIVES and context.tokens.touches(place):
        return place + 1
    if word in STOPS and stands_before_noun(context.lower, place):
        return place + 1
    if (word in {"and", "or"} and headless and _lists(context, place)) or is_joint(context, place, index):
        return place + 1
    if _is_model(context, place):
        return place + (2 if context.lower[place + 1] == "s" else 1)
    return place


def _is_model(context: ClaimContext, place: int) -> bool:
    """Say whether a number belongs to a name before what is counted: "40 Model 3 cars"."""
    if not context.words[place - 1][:1].isupper() or not "0" <= context.lower[place] < ":":
        return False
    after = context.lower[place + 1]
    return (after == "s" and context.tokens.touches(place + 1)) or is_plural(after)


def _lists(context: ClaimContext, place: int) -> bool:
    """Say whether a conjunction joins two modifiers of one plural: "French and British troops"."""
    lower = context.lower
    for ahead in range(place + 1, place + 4):
        word = lower[ahead]
        if word in STOPS or not word.isalpha() or ahead in context.numerals:
            return False
        if is_plural(word):
            return lower[place - 1] != word and lower[ahead + 1][:1] not in FIGURES
    return False


def is_hyphened(context: ClaimContext, place: int) -> bool:
    """Say whether a hyphen makes a token part of a compound: "off-peak fares", "year-on-year growth"."""
    lower, touches = context.lower, context.tokens.touches
    if lower[place + 1] in HYPHENS and touches(place + 1) and touches(place + 2):
        return lower[place].isalpha()
    return (
        place > 1 and lower[place - 1] in HYPHENS and touches(place) and touches(place - 1) and lower[place].isalpha()
    )


def before_noun(context: ClaimContext, place: int) -> bool:
    """Say whether a participle or a word in -ly at ``place`` stands before a noun."""
    word = context.lower[place + 1]
    if word in {"and", "or"}:
        return _lists(context, place + 1)
    if not word.isalpha() or word in STOPS or word in POINTING or word in _WHERE:
        return False
    if context.lower[place].endswith("ly"):
        return not word.endswith("ed") or (context.lower[place + 2].isalpha() and context.lower[place + 2] not in STOPS)
    return not word.endswith("ing")


def is_joint(context: ClaimContext, place: int, index: int) -> bool:
    """Say whether the token ties two parts of a name or compound: "first-team", "C-130J", "S&P"."""
    word = context.lower[place]
    touches = context.tokens.touches
    if word in HYPHENS or word in {"&", "/"}:
        return place > index and touches(place) and touches(place + 1)
    if "0" <= word < ":":
        return place > index and touches(place)
    return word in {"'", "’"} and place > index and touches(place)


def is_abbreviated(context: ClaimContext, place: int) -> bool:
    """Say whether a full stop belongs to an abbreviation inside a phrase: "the St. Louis firm", "U.S."."""
    word = context.lower[place]
    if word != ".":
        return "." in word
    after = context.words[place + 1]
    return context.tokens.touches(place) and after[:1].isupper() and context.sentence(place + 1)[0] != place + 1


def noun_before(context: ClaimContext, stop: int, first: int) -> Place | None:
    """Return the noun phrase that ends just before ``stop``, back to its determiner.

    A phrase of the form "a margin of error" is one.
    """
    found = _noun_back(context, stop, first)
    if found is None or context.lower[found[0]] in DETERMINERS:
        return found
    if found[0] - 1 > first and context.lower[found[0] - 1] == "of":
        whole = _noun_back(context, found[0] - 1, first)
        if whole is not None and whole[0] - 1 in context.numerals and context.unit_at(whole[0]) is not None:
            return found  # 3kg of tea
        return (whole[0], stop) if whole else found
    return found


def _noun_back(context: ClaimContext, stop: int, first: int) -> Place | None:
    lower = context.lower
    place = stop
    limit = max(first, stop - _LONGEST)
    while place > limit:
        word = lower[place - 1]
        if (
            (word in STOPS and not _is_inner(context, place - 1, stop))
            or _is_ordinal(context, place - 1)
            or not (word.isalpha() or word in HYPHENS or word in {"'s", "’s", "&"} or "." in word[1:])
        ):
            break
        if place < stop and place - 1 > limit and _is_verb(context, place - 1):
            break
        place -= 1
    while place < stop and (lower[place] == "per" or not (lower[place].isalpha() or "." in lower[place][1:])):
        place += 1
    if 0 < place < stop - 1 and place - 1 in context.numerals and context.tokens.touches(place):
        place += 1  # a 50kg bag
    if place - 2 > first and place < stop - 1 and lower[place - 1] in HYPHENS and place - 2 in context.numerals:
        place -= 2  # the 10-year note
    if place == stop - 2 and lower[place] in _GIVING and lower[place - 1] not in DETERMINERS:
        place += 1  # and announced aid of
    aside = place > first and place < stop - 1 and lower[place].endswith("ing")
    if aside and (lower[place - 1] == "," or lower[place - 1] == "now" or place + 1 in context.numerals):
        place += 1  # beating forecasts, for smuggling two tons of tea worth
    if place == stop or (place == stop - 1 and lower[place].endswith("ed") and lower[place - 1] not in DETERMINERS):
        return None
    joined = lower[place - 1] == "that" and is_plural(lower[stop - 1])  # said that patients
    return (place - 1 if place > first and lower[place - 1] in DETERMINERS and not joined else place), stop


def _is_inner(context: ClaimContext, place: int, stop: int) -> bool:
    """Say whether a stop word may stand in a noun phrase: "earnings per share"."""
    per = context.lower[place] == "per" and place + 1 < stop
    return per or is_hyphened(context, place) or is_initials(context, place)


def _is_ordinal(context: ClaimContext, place: int) -> bool:
    """Say whether a token is the ending of an ordinal: the "th" of "12th"."""
    return (
        context.lower[place] in _ORDINALS and context.lower[place - 1][-1:].isdigit() and context.tokens.touches(place)
    )


def _is_verb(context: ClaimContext, place: int) -> bool:
    """Say whether a word before a noun looks like the verb of a noun before it: "the ward treats people"."""
    word, before = context.lower[place], context.lower[place - 1]
    if before in _BEFORE_VERB:
        return context.lower[place + 1] not in HYPHENS
    if before in AUXILIARIES:
        return word.endswith("ed")
    if not before.isalpha() or before in STOPS:
        return False
    return word.endswith("ed") or (is_plural(word) and is_plural(context.lower[place + 1]) and not is_plural(before))


def undated(context: ClaimContext, phrase: Place) -> Place | None:
    """Return a phrase without the date that ends it, or None of a date: "research last year", "last year"."""
    lower, (start, stop) = context.lower, phrase
    if lower[stop - 1] in PERIODS and stop - 2 >= start and lower[stop - 2] in POINTING:
        stop -= 2
    elif lower[stop - 1] in CALENDAR and context.words[stop - 1][0].isupper():
        stop -= 1
    if stop == phrase[1]:
        return phrase
    if stop > start and (lower[stop - 1].endswith("ed") or lower[stop - 1] in PREPOSITIONS):
        return phrase  # the quarter ended December, the forecast for this year
    return (start, stop) if stop > start and lower[stop - 1] not in STOPS else None


def name_before(context: ClaimContext, stop: int, first: int) -> Place | None:
    """Return the run of capitalised words that ends just before ``stop``."""
    words = context.words
    place = stop
    while place > max(first, stop - _LONGEST) and (
        words[place - 1][:1].isupper()
        or (words[place - 1] in {"-", ".", "de", "al", "van", "von", "bin", "el"} and place < stop)
    ):
        place -= 1
    while place < stop and (not words[place][:1].isupper() or context.lower[place] in STOPS):
        place += 1
    return (place, stop) if place < stop else None
