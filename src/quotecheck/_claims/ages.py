"""Ages: "a 6-year-old goat", "Roe, 19, a nurse", "voters under 35"."""

from __future__ import annotations

from quotecheck._claims.amount import Amount, ClaimContext, ClaimRule
from quotecheck._claims.people import (
    BEING,
    CLOSING,
    GROWN,
    of_an_age,
    people,
    person_before,
    two_before,
    who_is,
    who_was,
)
from quotecheck._claims.phrases import Place, name_before, noun_after, noun_before
from quotecheck._claims.words import DETERMINERS, OVER_UNDER, PREPOSITIONS, is_plural
from quotecheck._numerals import Numeral, NumeralKind
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.records import Unit

AGING = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs"})
OLDEST = 115
_INNINGS = frozenset({"innings", "overs", "runs", "stand", "wicket", "wickets"})
"""Words of a sentence in which a number behind a name is of runs."""
_AGE_WORDS = frozenset({"age", "aged", "ages"})
_BEFORE_BARE = OVER_UNDER | BEING
_QUALIFYING = frozenset({"about", "almost", "around", "barely", "just", "nearly", "now", "only", "still", "then"})
"""Adverbs between an age and what stands before it: "Roe, now 54,", "she was just 17"."""
BEFORE_AGE = _AGE_WORDS | _BEFORE_BARE | _QUALIFYING | {"of", "at", ",", "(", "both"}
"""Words and marks of which one stands before every age that no unit follows."""
BEFORE_NAMED = frozenset({"of", "between", "from", "just", "only", "about", "around", "at", "least", "under", "over"})
"""What may stand between "age" or "aged" and the number: "aged between 16 and 24"."""
_TO = frozenset({"to", "and", "or", *HYPHENS})
_ANCHORS = BEFORE_AGE - _QUALIFYING | {"now"}
_DURING_LIFE = frozenset({"at", "by"})
_AT_AGE = frozenset({"of", "at", "now"})


@rule(
    examples=[
        ("A ⟦6-year-old⟧ goat won.", "6 year | goat"),
        ("The ⟦42-year-old⟧ resigned.", "42 year"),
        ("The nurse, ⟦37 years old⟧, resigned.", "37 year | The nurse"),
        ("At ⟦six weeks of age⟧ they can see.", "6 week"),
    ],
    silent=["The strike is in its 12th year."],
)
def age_in_units(context: ClaimContext, index: int) -> Amount | None:
    """A number of years, months, weeks or days "old" or "of age" is an age."""
    numeral = context.numerals[index]
    lower = context.lower
    hyphened = lower[numeral.stop] in HYPHENS
    place = numeral.stop + hyphened
    if lower[place] not in AGING:
        return None
    found = context.unit_at(place)
    if found is None:
        return None
    unit, stop = found[0], place + 1
    stop += lower[stop] in HYPHENS
    if lower[stop] in {"old", "olds"}:
        stop += 1
    elif lower[stop] == "of" and lower[stop + 1] == "age":
        stop += 2
    else:
        return None
    joined = hyphened or lower[stop - 2] in HYPHENS
    subject = None
    if joined:
        subject = noun_after(context, stop, one=True) if lower[stop - 1] == "old" else None
    else:
        subject = person_before(context, index)
    return Amount(index, stop, numeral.lower, numeral.upper, age_in_units.name, unit, subject=subject, joined=joined)


@rule(
    examples=[
        ("Anyone ⟦aged 65 or over⟧ may apply.", "65.. year EQUAL_OR_MORE | Anyone"),
        ("She left school at ⟦age 16⟧.", "16 year | She"),
        ("Pensioners aged between ⟦66 and 80⟧ pay less.", "66..80 year | Pensioners"),
        ("Calves ⟦aged six to 18 months⟧ came first.", "6..18 month | Calves"),
        ("Life expectancy for men is ⟦73⟧.", "73 year | Life expectancy for men"),
        ("The skipper, aged just ⟦19⟧, won.", "19 year | The skipper"),
        ("Bo Lund went to sea at the age of ⟦15⟧.", "15 year | Bo Lund"),
    ],
    silent=["The Iron Age 3 exhibition closed."],
)
def age_named(context: ClaimContext, index: int) -> Amount | None:
    """A number after age, aged or ages is an age in years."""
    numeral = context.numerals[index]
    lower = context.lower
    first = index - 1
    while lower[first] in BEFORE_NAMED and first > 0:
        first -= 1
    if lower[first] not in _AGE_WORDS:
        return None
    if lower[first] == "age" and context.words[first][0].isupper() and context.sentence(first)[0] != first:
        return None
    if not _is_age(context, numeral) or ((unit := context.unit_at(numeral.stop)) and unit[0].dimension != "time"):
        return None
    found = context.unit_at(numeral.stop)
    unit_read, stop = found or (_shared_unit(context, numeral) or context.units.words["year"], numeral.stop)
    subject = _who_is_aged(context, numeral, first)
    start = first if first == index - 1 else index
    return Amount(start, stop, numeral.lower, numeral.upper, age_named.name, unit_read, subject=subject)


def _who_is_aged(context: ClaimContext, numeral: Numeral, word: int) -> Place | None:
    """Return whose age a number is that follows "age", "aged" or "ages" at ``word``."""
    lower, (opening, _) = context.lower, context.sentence(word)
    if lower[word - 1] == "the" and lower[word - 2] in OVER_UNDER | {"between"}:
        return person_before(context, word - 2)  # anyone between the ages of
    if lower[word] != "age" and word > opening:
        return person_before(context, word)
    place = word - (lower[word - 1] == "the" and word > opening)
    place -= place > opening
    return of_an_age(context, numeral, place) if word == opening or lower[place] in _DURING_LIFE else None


def _shared_unit(context: ClaimContext, numeral: Numeral) -> Unit | None:
    """Return the unit behind the other end of a range of ages: "aged six to 18 months"."""
    second = context.numerals.get(numeral.stop + 1) if context.lower[numeral.stop] in _TO else None
    found = context.unit_at(second.stop) if second else None
    return found[0] if found and found[0].dimension == "time" else None


@rule(
    examples=[
        ("Ann Roe, ⟦19⟧, a nurse, saw it.", "19 year | Ann Roe"),
        ("Her brother, ⟦12⟧, was unhurt.", "12 year | Her brother"),
        ("Her sister, ⟦nine⟧, was hurt.", "9 year | Her sister"),
        ("The prime minister, ⟦58⟧, resigned.", "58 year | The prime minister"),
        ("Two girls, ⟦14⟧ and 16, hid.", "14 year | Two girls"),
        ("Ann Roe, now ⟦61⟧, saw it.", "61 year | Ann Roe"),
        ("He has a wife, and a sister Kelly, ⟦27⟧.", "27 year | Kelly"),
    ],
    silent=["In Leeds, 19 shops closed.", "He put on 90 runs with Jo Roe (41)."],
)
def age_apposed(context: ClaimContext, index: int) -> Amount | None:
    """A number between commas after a name or a word for a person is an age in years."""
    numeral = context.numerals[index]
    lower, words = context.lower, context.words
    comma = index - 1 - (words[index - 1] == "both" or lower[index - 1] in _QUALIFYING)  # the twins, both 7
    opening, closing = words[comma], words[numeral.stop]
    if opening not in {",", "("} or not _is_age(context, numeral) or (opening == "(" and _is_of_runs(context, index)):
        return None
    if numeral.kind is not NumeralKind.DIGITS and not (opening == closing == "," and _is_of_child(context, numeral)):
        return None
    name = comma - 1
    if opening == "," and (words[index - 1] == "both" or (closing == "and" and _is_first_of_two(context, numeral))):
        subject = two_before(context, comma)
        return _years(context, numeral, age_apposed.name, subject) if subject else None
    if closing not in (CLOSING if opening == "," else {")"}):
        return None
    if lower[name] in {"jr", "sr"} or (words[name] == "." and lower[name - 1] in {"jr", "sr"}):
        name -= 1
    subject = None
    start = context.sentence(index)[0]
    if words[name][:1].isupper() and lower[name].isalpha():
        subject = name_before(context, comma, start)
        alone = subject is None or (subject[1] - subject[0] < 2 and lower[subject[0] - 1] not in people())
        if closing != "," and opening == "," and alone:
            return None
    elif closing == opening == ",":
        subject = noun_before(context, comma, start)
        named = subject is not None and (lower[name] in people() or _is_adult(context, numeral, subject))
        subject = subject if named else None
    return _years(context, numeral, age_apposed.name, subject) if subject else None


@rule(
    examples=[
        ("Turnout rose among voters ⟦under 35⟧.", "..35 year LESS_THAN | voters"),
        ("Mr. Roe, who is ⟦70⟧, will stay.", "70 year | Mr. Roe"),
        ("The choir has 40 voices, 12 of them ⟦under 30⟧.", "..30 year LESS_THAN | them"),
        ("At ⟦83⟧ she took up chess.", "83 year | she"),
        ("He is ⟦over 65⟧.", "65.. year MORE_THAN | He"),
        ("She turned ⟦30⟧ in May.", "30 year | She"),
        ("The singer turns ⟦50⟧ next week.", "50 year | The singer"),
        ("Her son is ⟦3⟧ and goes to nursery.", "3 year | Her son"),
        ("Now ⟦71⟧, Bo Lund swims daily.", "71 year | Bo Lund"),
        ("He met a tall girl of ⟦twelve⟧.", "12 year | a tall girl"),
        ("Their uncle retired at ⟦61⟧, and was happy.", "61 year | Their uncle"),
    ],
    silent=["Sales of boots under 35 pounds rose.", "He was 3 goals short.", "Two riders fell at turn 14."],
)
def age_bare(context: ClaimContext, index: int) -> Amount | None:
    """A number without a unit that tells how old people are is an age in years."""
    numeral = context.numerals[index]
    lower = context.lower
    after = lower[numeral.stop]
    place = index - 1
    if lower[place] in _QUALIFYING and index > 1 and lower[place - 1] in _ANCHORS:
        place -= 1
    before = lower[place]
    if before not in _ANCHORS or not _is_age(context, numeral):
        return None
    subject = None
    bound = before in OVER_UNDER and not _counts(context, numeral)
    if bound and _is_of_them(lower, index - 2):
        subject = index - 2 - (lower[index - 2] in BEING), index - 1 - (lower[index - 2] in BEING)
    elif bound and lower[index - 2] in people():
        subject = noun_before(context, index - 1, context.sentence(index)[0]) or (index - 2, index - 1)
    elif bound and lower[index - 2] in BEING:
        subject = who_is(context, numeral, index - 2)
    elif before in BEING and numeral.upper >= 1:
        subject = who_is(context, numeral, place)
    elif before in _AT_AGE and (after == "," or noun_after(context, numeral.stop) is None):
        subject = who_was(context, numeral, place)
    if subject is None or (after in HYPHENS and context.tokens.touches(numeral.stop)) or after in {"%", "percent"}:
        return None
    return _years(context, numeral, age_bare.name, subject)


def _is_of_them(lower: list[str], place: int) -> bool:
    """Say whether some of those told of stand at a token, or before the verb there: "12 of them under 30"."""
    place -= lower[place] in BEING
    return lower[place] == "them" and lower[place - 1] == "of"


def _is_of_runs(context: ClaimContext, index: int) -> bool:
    """Say whether a number in brackets is of runs, by its sentence: "a stand of 90 with Roe (41)"."""
    return not _INNINGS.isdisjoint(context.lower[slice(*context.sentence(index))])


def _is_first_of_two(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether another age follows, and nothing that it may count: ", 14 and 16,"."""
    second = context.numerals.get(numeral.stop + 1)
    return second is not None and _is_age(context, second) and context.words[second.stop] in CLOSING


def _is_of_child(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a number in words may be an age: those of children are spelt out."""
    return numeral.kind is NumeralKind.WORDS and context.words[numeral.first].islower() and 1 < numeral.upper < GROWN


def _is_adult(context: ClaimContext, numeral: Numeral, phrase: Place) -> bool:
    """Say whether a number may be the age of whoever a phrase names: "the prime minister, 58,"."""
    singular = not is_plural(context.lower[phrase[1] - 1]) and context.lower[phrase[0]] in DETERMINERS
    return singular and GROWN <= numeral.upper <= 99 and numeral.upper == numeral.upper.to_integral_value()


def _counts(context: ClaimContext, numeral: Numeral) -> bool:
    """Say whether a number counts a plural noun after it: "boys under 40 trees"."""
    phrase = noun_after(context, numeral.stop)
    if phrase is None or not is_plural(context.lower[phrase[1] - 1]):
        return False
    return phrase[1] > phrase[0] + 1 or context.lower[phrase[1]] not in PREPOSITIONS  # those under 25 earns at most


def _is_age(context: ClaimContext, numeral: Numeral) -> bool:
    if numeral.scaled or not 0 < numeral.upper <= OLDEST or numeral.upper != numeral.lower:
        return False
    return "," not in context.words[numeral.first]


def _years(context: ClaimContext, numeral: Numeral, name: str, subject: Place) -> Amount:
    year = context.units.words["year"]
    return Amount(numeral.first, numeral.stop, numeral.lower, numeral.upper, name, year, subject=subject)


AGE_RULES: tuple[ClaimRule, ...] = (age_in_units, age_named, age_apposed, age_bare)
