"""Bare numbers: what is counted, and which numbers are names, codes and labels instead."""

from __future__ import annotations

from quotecheck._claims._amount import DASHES, HYPHENS, Amount, ClaimContext, ClaimRule
from quotecheck._claims._money import currencies, letter_scale, scaled
from quotecheck._claims._phrases import noun_after
from quotecheck._claims._words import CALENDAR, STOPS, is_plural
from quotecheck._lexicon import section
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._rule import rule
from quotecheck.kinds import Modifier

_STREETS = frozenset(
    {"street", "avenue", "road", "boulevard", "lane", "drive", "ave", "blvd", "rd", "st", "broadway", "square", "plaza"}
)
_MARKS = frozenset("#@/_&=\\'’:")
_CODE_LETTERS = frozenset("-/:")
_LONGEST_COUNT = 11
"""Longer numbers without separators are identifiers."""
_ONE_COUNTS = frozenset({"only", "just"})


@rule(
    examples=[
        ("The flood drove out ⟦tens of thousands⟧ of displaced people.", "10000..100000 APPROX | displaced people"),
        ("⟦Dozens⟧ were hurt.", "12..120 APPROX"),
    ],
    silent=["He scores goals."],
)
def vague_count(context: ClaimContext, index: int) -> Amount | None:
    """A plural such as dozens or tens of thousands is at least one and at most ten of it."""
    numeral = context.numerals[index]
    if numeral.kind is not NumeralKind.VAGUE:
        return None
    before = context.lower[index - 1]
    if before in {"the", "in"} and context.lower[numeral.stop] != "of":
        return None  # "in the hundreds", "rank in the thousands"
    if before in HYPHENS and context.tokens.touches(index):
        return None
    return Amount(
        index, numeral.stop, numeral.lower, numeral.upper, vague_count.name, modifier=Modifier.APPROX, scaled=True
    )


@rule(
    examples=[
        ("The group has ⟦up to 18,000⟧ active fighters.", "..18000 EQUAL_OR_LESS | active fighters"),
        ("The talks drew ⟦three⟧ ministers.", "3 | ministers"),
    ],
    silent=["Flight 804 left on time.", "No one came.", "The F-16 landed.", "It is our No. 1 worry."],
)
def count(context: ClaimContext, index: int) -> Amount | None:
    """A number without a unit counts the noun that follows, or what was counted before."""
    numeral = context.numerals[index]
    if numeral.kind is NumeralKind.FRACTION and "0" <= context.lower[index] < ":":
        return None
    if numeral.kind not in {NumeralKind.DIGITS, NumeralKind.WORDS} or is_label(context, numeral):
        return None
    if context.lower[index] == "one" and numeral.stop == index + 1 and not _counts_one(context, index):
        return None
    scale, stop = letter_scale(context, numeral)
    if context.tokens.touches(stop) and context.lower[stop].isalpha():
        return None  # 5G, 4x4, 10th
    if scale > 1 and context.lower[stop - 1] in {"m", "b", "t"} and context.words[stop - 1].islower():
        phrase = noun_after(context, stop + (context.lower[stop] == "of"))
        if not (phrase and is_plural(context.lower[phrase[1] - 1])) and not _after_money(context, index):
            return None
    first, least, most = context.signed(numeral)
    joined = context.lower[stop] in HYPHENS and context.tokens.touches(stop) and context.tokens.touches(stop + 1)
    return Amount(
        first,
        stop,
        scaled(least, scale),
        scaled(most, scale),
        count.name,
        joined=joined,
        bare=True,
        scaled=numeral.scaled or scale > 1,
    )


def _counts_one(context: ClaimContext, index: int) -> bool:
    """Say whether "one" is a number here, and neither a pronoun nor an article: "at least one"."""
    before = context.lower[index - 1]
    return before in {"than", "least", "most", "minus"} or (
        before in _ONE_COUNTS and context.lower[index + 1] != "of" and context.lower[index + 1] not in STOPS
    )


def _after_money(context: ClaimContext, index: int) -> bool:
    """Say whether a sum with its sign ends at a dash before ``index``: "US$50m-60m"."""
    if context.words[index - 1] not in DASHES:
        return False
    sign = currencies().sign
    return any(word in sign for word in context.words[max(index - 5, 0) : index])


def is_part_of_name(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a number belongs to a code, a date in slashes, a phone number, a handle or a list mark."""
    tokens, words, lower = context.tokens, context.words, context.lower
    first, stop = numeral.first, numeral.stop
    if stop == first + 1 and len(words[first]) > _LONGEST_COUNT and words[first].isdigit():
        return True
    if first and tokens.touches(first):
        before = words[first - 1]
        if before in _MARKS:
            return not (before == "/" and words[first - 2] in {"+", "-"})
        if before.isalpha():
            return not _is_currency(before)
        if before in HYPHENS and first > 1 and tokens.touches(first - 1) and _is_code(context, first - 2):
            return True
    if tokens.touches(stop) and tokens.touches(stop + 1):
        after, beyond = words[stop], words[stop + 1]
        if after in {"/", ":"} and "0" <= beyond < ":":
            return True
        if after in HYPHENS and len(beyond) == 1 and beyond.isupper():
            return True
    return _is_chain(context, first, stop) or (
        lower[stop] in {")", "."} and tokens.paragraph(first)[0] == first and stop == first + 1
    )


def _is_currency(word: str) -> bool:
    money = currencies()
    return word in money.abbreviation or word.lower() in money.abbreviation


def _is_code(context: ClaimContext, index: int) -> bool:
    """Say whether letters before a hyphen make the number after it a code: "AR-15", "COVID-19"."""
    word = context.words[index]
    if (
        not word.isalpha()
        or index in context.numerals
        or context.lower[index] in {"minus", "plus", "sub", "foot", "feet", "to"}
    ):
        return False
    touched = index and context.tokens.touches(index)
    if touched and "0" <= context.words[index - 1] < ":":
        return False  # "$50m-60m", "5ft-6ft"
    return not any(
        context.numerals.get(back) and context.numerals[back].stop == index + 1 for back in range(index - 3, index)
    )


def _is_chain(context: ClaimContext, first: int, stop: int) -> bool:
    """Say whether three numbers in digits hang together by hyphens or dots: a phone number, a date."""
    words, touches = context.words, context.tokens.touches
    links = 0
    place = first
    while links < 2 and place > 1 and touches(place) and words[place - 1] in "-–./" and "0" <= words[place - 2] < ":":
        if not touches(place - 1):
            break
        links, place = links + 1, place - 2
    place = stop
    while links < 2 and words[place] and words[place] in "-–./" and touches(place) and "0" <= words[place + 1] < ":":
        if not touches(place + 1):
            break
        links, place = links + 1, place + 2
    return links >= 2


def is_label(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a bare number is part of a name or label: "Rule 40", "Boeing 737", "131 West 23rd Street"."""
    words, lower = context.words, context.lower
    first, stop = numeral.first, numeral.stop
    before = lower[first - 1] if first else ""
    if before == "." and lower[first - 2] in {"no", "nos", "p", "pp", "vol", "sec", "ch", "art"}:
        return True
    if before in section("labels.noun") and not (is_plural(lower[stop]) and "," in words[first]):
        return True
    if before == "of" and lower[first - 2] in {"group", "gang"} and words[first - 2][0].isupper():
        return True
    if numeral.kind is NumeralKind.WORDS:
        return words[first][0].isupper() and not _opens(context, first)
    if words[first] == "911" or (numeral.scaled and before != "$"):
        return words[first] == "911"
    if any(lower[place] in _STREETS and words[place][0].isupper() for place in range(stop, stop + 4)):
        return words[stop][:1].isupper() or words[stop] in DASHES
    if before in {"top", "bottom"} and not lower[stop].isalpha():
        return True
    if before == "the" and lower[stop] in {"is", "was", "has"}:
        return True
    if words[stop][:1].isupper() and len(words[first]) == 3 and words[first].isdigit():
        phrase = noun_after(context, stop)  # "its 787 Dreamliner"
        return phrase is not None and not is_plural(lower[phrase[1] - 1])
    if not first or words[first - 1] == before or "," in words[first] or "." in words[first]:
        return False
    if before in STOPS or before in CALENDAR or context.tokens.sentence(first - 1)[0] == first - 1:
        return False
    if lower[stop] == "to" or words[stop] in DASHES:
        return not "0" <= lower[stop + 1] < ":"
    phrase = noun_after(context, stop)
    if phrase is None or not is_plural(lower[phrase[1] - 1]):
        return True
    return words[stop][0].isupper() and phrase[1] > stop + 1


def _opens(context: ClaimContext, first: int) -> bool:
    """Say whether a capital at ``first`` is owed to the start of a sentence, a quotation or a heading."""
    tokens = context.tokens
    if tokens.sentence(first)[0] == first:
        return True
    return context.words[first - 1] in "“\"‘'—:(" or context.words[first - 1] in {"``", "-", "–", "*", "•"}


COUNT_RULES: tuple[ClaimRule, ...] = (vague_count, count)
