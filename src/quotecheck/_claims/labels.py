"""Numbers that are names, codes and labels rather than figures."""

from __future__ import annotations

from functools import cache

from quotecheck._claims.amount import DASHES, ClaimContext
from quotecheck._claims.bounds import modifiers_before
from quotecheck._claims.currencies import currencies
from quotecheck._claims.money import letter_sign
from quotecheck._claims.phrases import noun_after
from quotecheck._claims.telephones import CHAINING, LEADING, is_called, is_dialled, is_link
from quotecheck._claims.titled import is_titled
from quotecheck._claims.words import CALENDAR, DETERMINERS, STOPS, is_plural
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._tokens import HYPHENS

_LONGEST_COUNT = 11
"""Longer numbers without separators are identifiers."""
_STREETS = word_class("street")
_BEFORE_LETTER = frozenset({"(", ",", ";"})
_MARKS = frozenset("#@/_&=\\'’:")
_ONE_OF = frozenset({"a", "an"})
_YEAR = 4
"""Digits of a year."""
_GROUPING = HYPHENS | {")"}
_CODED = word_class("coded_noun") - {"no", "number"} | {"covid"}
_NUMBERED = frozenset({"no", "nos", "p", "pp", "vol", "sec", "ch", "art"})
_SIGNED = frozenset({"magnitude", "minus", "plus", "sub", "foot", "feet", "to"})
"""Words before a hyphen that leave the number after it a number: "sub-7"."""
_PARTING = frozenset({"for", "of"})
_BEFORE_LABEL = frozenset({".", "bottom", "last", "of", "top"})
_OF_ROUND = frozenset({8, 16, 32, 64})
"""How many are left in rounds of a contest."""
_CLOCK = 4
"""Digits of a time of day."""
_ZONES = word_class("time_zone") - {"central", "eastern", "pacific"}
_AFTER_LABEL = frozenset({"and", "to", "block", "zip", "area"})
_BOUNDING = frozenset({"above", "older", "over", "under", "up", "younger"})
_JOINING = frozenset({"and", "to", "through", "or", "-", "–"})
_OPENING_MARKS = frozenset("“\"‘'—:(-–*•") | {"``"}


def is_part_of_name(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a number belongs to a code, a date in slashes, a phone number, a handle or a list mark."""
    first, stop, words, touches = numeral.first, numeral.stop, context.words, context.tokens.touches
    before, after = words[first - 1], words[stop]
    if after[:1].isupper() and is_titled(context, numeral):
        return True
    if (
        before.isalpha()
        and after.isalpha()
        and not touches(first)
        and not touches(stop)
        and first not in context.openings
    ):
        return _is_code_of_digits(words[first]) or (after == "hours" and before == "at" and len(words[first]) == _YEAR)
    if stop == first + 1 and (_is_identifier(words[first]) or _is_mark(context, first, stop)):
        return True
    if (touches(first) and _is_tail(context, first)) or (touches(stop) and _is_head(context, stop)):
        return True
    if (before in CHAINING or after in CHAINING) and _is_chain(context, first, stop):
        return True
    grouped = before.isdigit() or after.isdigit() or words[first][0] == "0" or before in HYPHENS or after in _GROUPING
    return grouped and words[first].isdigit() and is_called(context, first)


def _is_code_of_digits(word: str) -> bool:
    """Say whether a number that stands free is too long for one, or begins like a phone number: "0800"."""
    return _is_identifier(word) or (word[0] == "0" and len(word) > LEADING and word.isdigit())


def _is_identifier(word: str) -> bool:
    return len(word) > _LONGEST_COUNT and word.isdigit()


def _is_mark(context: ClaimContext, first: int, stop: int) -> bool:
    """Say whether a number that opens a paragraph counts the items of a list, or is all of it."""
    if first not in context.openings:
        return False
    if context.lower[stop] in {")", "."}:
        return True
    return context.tokens.paragraph(first)[1] == stop and stop < len(context.tokens)


def _is_tail(context: ClaimContext, first: int) -> bool:
    """Say whether what touches a number from the left makes it part of a name: "G7", "#4", "AR-15"."""
    words = context.words
    before = words[first - 1]
    if before == '"' and words[first - 2] == "=":
        return True  # an attribute of markup
    if before in _MARKS:
        drawn = before == "=" and (letter_sign(context, first) is not None or _is_equated(context, first))
        return not (drawn or (before == "/" and words[first - 2] in {"+", "-"}))
    if before.isalpha():
        abbreviations = currencies().abbreviation
        if before in abbreviations or before.lower() in abbreviations:
            return False
        return letter_sign(context, first) is None
    return before in HYPHENS and first > 1 and _is_hyphened(context, first)


def _is_hyphened(context: ClaimContext, first: int) -> bool:
    """Say whether a hyphen ties a number to a name: "AR-15", "7-Eleven"."""
    words, tied = context.words, context.tokens.touches(first - 1)
    if tied and words[first][0].isupper() and "0" <= words[first - 2] < ":":
        return words[first][1:].islower()
    return _is_code(context, first - 2) if tied else context.lower[first - 2] in _CODED  # COVID -19


def _is_equated(context: ClaimContext, first: int) -> bool:
    """Say whether a letter in brackets or a list stands for a number: "(p=0.24)", "; r = 0.6", but not "?id=24"."""
    words = context.words
    return len(words[first - 2]) == 1 and words[first - 2].isalpha() and words[first - 3] in _BEFORE_LETTER


def _is_head(context: ClaimContext, stop: int) -> bool:
    """Say whether what touches a number from the right makes it part of a name: "9/11", "3:16", "4-H"."""
    after, beyond = context.words[stop], context.words[stop + 1]
    if not context.tokens.touches(stop + 1):
        return False
    if after == "(":
        return len(beyond) == 1 and beyond.isalpha() and context.words[stop + 2] == ")"  # 401(k)
    if after in {"/", ":"}:
        return "0" <= beyond < ":"
    named = stop + 1 in context.numerals and beyond[1:].islower()  # 7-Eleven
    return after in HYPHENS and beyond[:1].isupper() and (len(beyond) == 1 or named)


def _is_code(context: ClaimContext, index: int) -> bool:
    """Say whether letters before a hyphen make the number after it a code: "AR-15", "COVID-19"."""
    word = context.words[index]
    if not word.isalpha() or index in context.numerals or context.lower[index] in _SIGNED:
        return False
    if context.lower[index] in _PARTING and index - 2 in context.numerals:
        return False  # went 4-for-5, hit 9-of-27
    if index and context.tokens.touches(index) and "0" <= context.words[index - 1] < ":":
        return False  # "$50m-60m", "5ft-6ft"
    before = (context.numerals.get(back) for back in range(index - 3, index))
    return not any(numeral is not None and numeral.stop == index + 1 for numeral in before)


def _is_chain(context: ClaimContext, first: int, stop: int) -> bool:
    """Say whether three numbers in digits hang together by hyphens or dots: a phone number, a date."""
    words, links = context.words, 0
    while links < 2 and first > 1 and is_link(context, first - 1) and "0" <= words[first - 2] < ":":
        links, first = links + 1, first - 2
    while links < 2 and is_link(context, stop) and "0" <= words[stop + 1] < ":":
        links, stop = links + 1, stop + 2
    return links >= 2


def is_label(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a bare number is part of a name or label: "Rule 40", "Boeing 737", "131 West 23rd Street"."""
    if _is_numbered(context, numeral) or is_dialled(context, numeral) or _is_one_of_numbered(context, numeral):
        return True
    first = numeral.first
    if numeral.kind is NumeralKind.WORDS:
        return context.words[first][0].isupper() and not _opens(context, first)
    if numeral.scaled or _is_among_common_words(context, numeral):
        return False
    return _is_address(context, numeral) or _is_model(context, numeral) or _follows_name(context, numeral)


def _is_among_common_words(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether the words beside a number in digits are lower-case ones that no name or address has there."""
    before, after = context.words[numeral.first - 1], context.words[numeral.stop]
    if not (before.islower() and after.islower()) or after in DASHES or before == "the":
        return False
    return context.words[numeral.first] != "911"


@cache
def _nouns() -> frozenset[str]:
    return frozenset(section("labels.noun"))


def _is_numbered(context: ClaimContext, numeral: Numeral) -> bool:
    """Read "No. 4", "Section 230", "Group of 8", "the top 10"."""
    lower, first = context.lower, numeral.first
    before, further = lower[first - 1], lower[first - 2]
    if before == "from" and further in {"dates", "dating", "dated"}:
        return True  # dates from 1340
    if lower[numeral.stop] in _ZONES:
        return len(lower[first]) == _CLOCK  # at 1530 GMT
    if before not in _BEFORE_LABEL and lower[numeral.stop] not in _AFTER_LABEL and before not in _nouns():
        return False
    if before in _nouns():
        return not (is_plural(lower[numeral.stop]) and "," in lower[first])
    if before in {".", "of"}:
        grouped = further in {"group", "gang"} and context.words[first - 2][0].isupper()
        return further in _NUMBERED if before == "." else grouped
    return _is_place(context, numeral)


def _is_one_of_numbered(context: ClaimContext, numeral: Numeral) -> bool:
    """Read "junctions 14 and 15", "pages 3-6", but not "in other games 12 people"."""
    lower, first = context.lower, numeral.first
    if lower[first - 1] in _JOINING and first - 2 in context.numerals:
        first -= 2
    noun = lower[first - 1]
    joined = first < numeral.first
    named = joined and (noun in _nouns() or _lists_names(context, first - 1, numeral))  # force 5 or 6
    docket = joined and noun == "." and lower[first - 2] in _NUMBERED  # No. 14-1418
    if not (named or docket) and (noun[-1:] != "s" or noun[:-1] not in _nouns()):
        return False
    after = lower[numeral.stop]
    return not after.isalpha() or after in STOPS


def _lists_names(context: ClaimContext, noun: int, numeral: Numeral) -> bool:
    """Say whether a capitalised plural is of what two numbers name: "for Years 7 and 12"."""
    if context.lower[numeral.first - 1] not in {"and", "or"} or not context.words[noun][:1].isupper():
        return False
    return is_plural(context.lower[noun]) and not _opens(context, noun)


def _is_place(context: ClaimContext, numeral: Numeral) -> bool:
    """Read "the bottom three", "the 400 block", "the 94107 ZIP code"."""
    lower, before = context.lower, context.lower[numeral.first - 1]
    after = lower[numeral.stop]
    if before in {"top", "bottom"}:
        return after in STOPS or not after.isalpha()
    if before == "last":  # the last 16 of a cup
        return lower[numeral.first - 2] == "the" and numeral.upper in _OF_ROUND and _ends_round(context, numeral)
    if after == "block":
        return before == "the"  # the 400 block of Oak Street
    return after in {"zip", "area"} and lower[numeral.stop + 1] in {"code", "codes"}


def _ends_round(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether no noun takes the number of a round: "in the last 16.", "the last eight on Sunday"."""
    after = context.lower[numeral.stop]
    return not after.isalpha() or (after in {"on", "at"} and numeral.stop + 1 in context.hidden)


def _is_address(context: ClaimContext, numeral: Numeral) -> bool:
    words, lower, stop = context.words, context.lower, numeral.stop
    if words[numeral.first - 1] == "," and len(words[numeral.first]) == 5 and _is_state(words[numeral.first - 2]):
        return words[numeral.first].isdigit()
    if not (words[stop][:1].isupper() or words[stop] in DASHES):
        return words[numeral.first] == "911"
    return any(lower[place] in _STREETS and words[place][0].isupper() for place in range(stop, stop + 4))


def _is_state(word: str) -> bool:
    """Say whether a word may be the postal code of a state: "NY"."""
    return len(word) == 2 and word.isupper()


def _is_model(context: ClaimContext, numeral: Numeral) -> bool:
    """Read "its 787 Dreamliner", "the 486 is"."""
    lower, stop = context.lower, numeral.stop
    if lower[numeral.first - 1] == "the" and lower[stop] in {"is", "was", "has"}:
        return True
    if len(lower[numeral.first]) != 3 or not lower[numeral.first].isdigit() or not context.words[stop][:1].isupper():
        return False
    phrase = noun_after(context, stop)
    last = lower[phrase[1] - 1] if phrase is not None else "s"
    return last != "s" and not is_plural(last)


def _follows_name(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a capitalised word before a number takes it as part of a name: "Boeing 737 landed"."""
    words, lower = context.words, context.lower
    first, stop = numeral.first, numeral.stop
    before = lower[first - 1]
    if not first or words[first - 1] == before or not words[first].isdigit() or first - 1 in context.numerals:
        return False  # Two 18-seater buses
    bound = lower[stop] in {"and", "or"} and lower[stop + 1] in _BOUNDING  # Women 40 and older
    if bound or before in STOPS or before in CALENDAR or before in modifiers_before() or before.endswith("ly"):
        return False
    if lower[stop] == "to" or words[stop] in DASHES:
        signed = context.tokens.touches(stop + 1) and not context.tokens.touches(stop)  # Nikkei 225 -1.3%
        return signed or not "0" <= lower[stop + 1] < ":"
    phrase = noun_after(context, stop)
    if phrase is None or not is_plural(lower[phrase[1] - 1]) or lower[first - 2] in _ONE_OF:
        return True  # a Boeing 737 flies
    if phrase[1] == stop + 1:
        return phrase[1] in context.numerals or lower[phrase[1]] in DETERMINERS  # Studio 54 turns 50
    return words[stop][0].isupper()


def _opens(context: ClaimContext, first: int) -> bool:
    """Say whether a capital at ``first`` is owed to the start of a sentence, a quotation or a heading."""
    return context.sentence(first)[0] == first or context.words[first - 1] in _OPENING_MARKS
