"""Sums of money, by sign, code and word."""

from __future__ import annotations

from decimal import Decimal

from quotecheck._claims.amount import MINUS, Amount, ClaimContext, ClaimRule
from quotecheck._claims.cents import CENTS, among_euros, are_cents, cents_of_letter, pence_of_letter
from quotecheck._claims.currencies import APART, LETTERS, Currencies, currencies
from quotecheck._claims.rates import rate_at
from quotecheck._lexicon import word_class
from quotecheck._numerals import EXACT, Numeral, NumeralKind, plain
from quotecheck._rule import rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Modifier
from quotecheck.records import Unit

_LEAST_DOUBTFUL = 1000
_MONEY_TALK = word_class("word_of_money") | {"£"}
_REACH = 12
_GRADED = frozenset({"mark", "pound"})
"""Currencies whose name is of a measure too, so that a fraction of one need not be money."""
_LEAST_NAIRA = 100
"""Smaller numbers behind an N are of roads and masks."""
_BY_TALK = frozenset({"pound", "rand"})
"""Currencies whose letters only talk of money makes theirs: PS80, R350."""
_LEAST_POUNDS = 10
"""Smaller numbers behind a PS are of consoles."""
_MILLENNIUM = ["Y", "2", "K"]
_CLOSING = frozenset(".,;:!?)]”\"’'") | {"", "—"}


def letter_scale(context: ClaimContext, numeral: Numeral) -> tuple[int, int]:
    """Return what a letter after a sum multiplies it by, and where the sum stops: "1.5m", "50K"."""
    stop = numeral.stop
    if numeral.kind is NumeralKind.DIGITS and not numeral.scaled:
        scale = LETTERS.get(context.lower[stop])
        if scale == LETTERS["k"] and "," in context.lower[stop - 1]:
            return 1, stop  # 1,000K is a temperature
        if scale and (context.tokens.touches(stop) or context.lower[stop] == "mil"):
            return scale, stop + 1
    return 1, stop


def _scale_of_sum(context: ClaimContext, numeral: Numeral) -> tuple[int, int]:
    """Return the scale of a sum with its sign, which a blank may part from it: "$ 5 M", but not "$50 M&S vouchers"."""
    scale, stop = letter_scale(context, numeral)
    if scale == 1 and not numeral.scaled and numeral.kind is NumeralKind.DIGITS:
        apart = APART.get(context.lower[stop], 1)
        tied = context.tokens.touches(stop + 1) and context.words[stop + 1] not in _CLOSING
        return (apart, stop + 1) if apart > 1 and not tied else (1, stop)
    return scale, stop


def scaled(value: Decimal, scale: int) -> Decimal:
    """Return the value times its scale."""
    return plain(EXACT.multiply(value, Decimal(scale))) if scale > 1 else value


@rule(
    examples=[
        ("The yard earned ⟦$1.5bn⟧ last year.", "1500000000 dollar/USD | The yard"),
        ("They paid ⟦C$20 million⟧ in fines.", "20000000 dollar/CAD | fines"),
        ("The tram cost ⟦€2m⟧.", "2000000 euro/EUR | The tram"),
        ("A ticket for ⟦25€⟧ will do.", "25 euro/EUR"),
        ("Investors paid ⟦EUR 3.2 billion⟧.", "3200000000 euro/EUR"),
        ("The rival offered ⟦US$ 6 B⟧ in cash.", "6000000000 dollar/USD | cash"),
        ("The dam cost ⟦Rs 70 cr⟧.", "700000000 rupee/INR | The dam"),
        ("Its founder took home ⟦PS3.4m⟧.", "3400000 pound/GBP"),
        ("He was fined ⟦PS80⟧ for it.", "80 pound/GBP"),
        ("Petrol rose ⟦51c⟧ a litre.", "51 cent/USD per liter RISE BY | Petrol"),
        ("She was fined ⟦R350⟧ for it.", "350 rand/ZAR"),
    ],
    silent=["The team played in 25 stadiums.", "The PS5 sells out.", "Banks feared Y2K.", "A line with Y=50 is drawn."],
)
def currency_sign(context: ClaimContext, index: int) -> Amount | None:
    """A number beside the sign, the code or the abbreviation of a currency is a sum of money."""
    numeral = context.numerals[index]
    money = currencies()
    place = index - 1
    if context.lower[place] not in money.opening and context.words[numeral.stop] not in money.closing:
        return None
    signed = context.words[place] in MINUS and context.tokens.touches(index)
    place -= signed
    found = _sign_before(context, money, place)
    if found is not None:
        scale, stop = _scale_of_sum(context, numeral)
        unit, first = found
        scale *= money.scaled.get(context.words[first], 1)
    else:
        scale, stop = letter_scale(context, numeral)
        after = _sign_after(context, money, stop)
        if after is None:
            return None
        (unit, stop), first = after, numeral.first
        scale *= money.scaled.get(context.words[stop - 1], 1)
    lower, upper = scaled(numeral.lower, scale), scaled(numeral.upper, scale)
    if signed and found is not None:  # "EUR -14m"
        lower, upper = plain(EXACT.minus(upper)), plain(EXACT.minus(lower))
    elif context.minus(first):
        first, lower, upper = first - 1, plain(EXACT.minus(upper)), plain(EXACT.minus(lower))
    elif context.plus(first):
        first -= 1
    unit = _of_nation(context, unit, stop)
    whole = Amount(first, stop, lower, upper, currency_sign.name, unit, scaled=numeral.scaled or scale > 1)
    return _completed(context, numeral, whole)


def _sign_before(context: ClaimContext, money: Currencies, place: int) -> tuple[Unit, int] | None:
    """Return the currency whose sign, code or abbreviation stands at ``place``, and its first token."""
    if place < 0:
        return None
    word = context.words[place]
    unit = money.sign.get(word)
    if unit is not None:
        if word == "$" and place:
            prefixed = money.prefix.get(context.lower[place - 1])
            if prefixed is not None and (context.tokens.touches(place) or _is_prefix(context, place - 1)):
                return prefixed, place - 1
        return unit, place
    if word == "." and place and context.lower[place - 1] == "rs":
        return money.abbreviation["rs"], place - 1
    unit = money.abbreviation.get(word) or money.abbreviation.get(context.lower[place])
    known = word in money.abbreviation or len(word) > 2 or word[:1].isupper()
    unit = unit if known else None
    return (unit, place) if unit is not None else letter_sign(context, place + 1)


def _is_prefix(context: ClaimContext, index: int) -> bool:
    """Say whether capitals that a blank parts from their sign belong to it: "US $5", but not "A $5 ticket"."""
    word = context.words[index]
    return word.isupper() and (word != "A" or context.sentence(index)[0] != index)


def letter_sign(context: ClaimContext, first: int) -> tuple[Unit, int] | None:
    """Return the currency whose capital touches the number at ``first``, and its token: "N1,485", but not "R22"."""
    words, numeral, place = context.words, context.numerals.get(first), first - 1
    word = words[place]
    if word == "=" and place and context.tokens.touches(place):  # a yen sign in plain type
        place -= 1
        word = words[place] + word
    unit = currencies().letter.get(word.lower())
    if unit is None or numeral is None or not word.isupper() or not context.tokens.touches(first):
        return None
    scale, digits = letter_scale(context, numeral)[0], words[first]
    large = "," in digits or digits[-3:-2] == "." or numeral.scaled or scale > 1
    if unit.name == "naira" and numeral.upper >= _LEAST_NAIRA:
        large = large or context.lower[first - 2] != "the"
    elif unit.name in _BY_TALK and numeral.upper >= _LEAST_POUNDS:
        large = large or (context.lower[first - 2] != "the" and _talks_of_money(context, first))
    return (unit, place) if large and words[place : first + 2] != _MILLENNIUM else None


def _sign_after(context: ClaimContext, money: Currencies, stop: int) -> tuple[Unit, int] | None:
    word = context.words[stop]
    unit = money.sign.get(word)
    if unit is not None:
        follows = context.lower[stop + 1]
        free = not ("0" <= follows < ":") or not context.tokens.touches(stop + 1)
        return (unit, stop + 1) if context.tokens.touches(stop) and free else None
    if word in {"c", "p"} and context.lower[stop - 1][-1].isdigit():
        cents = (pence_of_letter if word == "p" else cents_of_letter)(context, stop)
        return (cents, stop + 1) if cents is not None else None
    unit = money.abbreviation.get(word.upper() if len(word) == 3 else word)
    return (unit, stop + 1) if unit is not None and word not in {"DM", "RM", "Rs"} else None


def _of_nation(context: ClaimContext, unit: Unit, stop: int) -> Unit:
    """Let a nationality after the sum decide: "$5 million Canadian"."""
    if context.words[stop][:1].isupper() and not context.words[stop + 1][:1].isupper():
        code = currencies().nationality.get(context.lower[stop])
        if (
            code is not None
            and unit.name == "dollar"
            and context.lower[stop + 1] in {"", ".", ",", ")", "in", "to", "a"}
        ):
            return Unit(unit.name, unit.dimension, code)
    return unit


@rule(
    examples=[
        ("The bridge cost ⟦10 million euros⟧.", "10000000 euro/EUR | The bridge"),
        ("Bread went up by ⟦75 Canadian cents⟧.", "75 cent/CAD RISE BY | Bread"),
        ("Petrol is €1.80 a litre, up by ⟦2.1 cent⟧.", "2.1 cent/EUR RISE BY | Petrol"),
        ("It costs ⟦three dollars and 50 cents⟧.", "3.5 dollar/USD | It"),
        ("It paid ⟦1.50 crowns⟧ a share.", "1.5 crown per share"),
        ("Cocoa is at ⟦9,400 pounds⟧ a tonne.", "9400 pound/GBP per tonne | Cocoa"),
        ("($1 = ⟦0.7521 pounds⟧)", "0.7521 pound/GBP"),
        ("He owes ⟦tens of thousands of dollars⟧.", "10000..100000 dollar/USD APPROX"),
        ("Roe put the cost of the repairs at ⟦6 million euros⟧.", "6000000 euro/EUR | the cost of the repairs"),
    ],
    silent=["The calf gained 25 pounds in a month.", "The rapper 50 Cent will sing."],
)
def currency_word(context: ClaimContext, index: int) -> Amount | None:
    """A number before the name of a currency is a sum of money."""
    numeral = context.numerals[index]
    money = currencies()
    lower = context.lower
    scale, stop = letter_scale(context, numeral)
    hyphened = lower[stop] in HYPHENS
    code, place = _nationality(context, money, _named_at(context, numeral, stop + hyphened))
    unit = money.word.get(lower[place])
    if unit is None:
        return None
    if lower[place] in money.doubtful and code is None:
        loud = scale > 1 or numeral.scaled or numeral.upper >= _LEAST_DOUBTFUL
        loud = loud or ("." in lower[numeral.stop - 1] and unit.name not in _GRADED)
        if not (_is_price(context, index, place) if unit.name == "pound" else loud):
            return None
    if unit.name == "guinea" and _is_no_sum(context, numeral, place):
        return None
    end = place + 2 if lower[place + 1] == "sterling" else place + 1
    if code is None and unit.name == "cent" and among_euros(context, index):
        code = "EUR"
    if code is not None:
        unit = Unit(unit.name, unit.dimension, code)
    first, least, most = context.signed(numeral)
    whole = Amount(
        first,
        end,
        scaled(least, scale),
        scaled(most, scale),
        currency_word.name,
        unit,
        joined=hyphened,
        scaled=numeral.scaled or scale > 1,
    )
    return _completed(context, numeral, whole)


def _is_no_sum(context: ClaimContext, numeral: Numeral, place: int) -> bool:
    """Say whether guineas are animals or a race: "two guinea pigs", "won the 2,000 Guineas"."""
    if context.lower[place][-1] == "s":
        return context.words[place][0].isupper() and context.lower[numeral.first - 1] == "the"
    return context.lower[place - 1] not in HYPHENS and numeral.upper != 1


def _named_at(context: ClaimContext, numeral: Numeral, stop: int) -> int:
    """Return where the name of a currency is expected: after "millions of", "half a"."""
    lower = context.lower
    if numeral.kind is NumeralKind.VAGUE and lower[stop] == "of":
        return stop + 1
    if numeral.kind is NumeralKind.FRACTION and lower[stop] in {"a", "of"}:
        return stop + 2 if lower[stop + 1] == "a" else stop + 1
    return stop


def _nationality(context: ClaimContext, money: Currencies, place: int) -> tuple[str | None, int]:
    lower = context.lower
    word = lower[place]
    code = money.nationality.get(word)
    if code is not None:
        return code, place + 1
    if word not in money.nations:
        return None, place
    code = money.nationality.get(f"{word} {lower[place + 1]}")
    return code, place + 2 if code is not None else place


def _is_price(context: ClaimContext, index: int, pounds: int) -> bool:
    """Say whether pounds are money here: only what is bought and paid, or weighed itself, makes them so."""
    rate = rate_at(context, pounds + 1)  # 900 pounds a tonne
    weighed = rate is not None and rate[0].dimension == "mass"
    return weighed or context.lower[index - 1] == "=" or _talks_of_money(context, index)  # "$1 = 0.75 pounds"


def _talks_of_money(context: ClaimContext, index: int) -> bool:
    """Say whether words of what is bought and paid stand around a sum."""
    first, stop = max(index - _REACH, 0), index + _REACH
    words = context.lower[first:stop]
    return "sterling" in words or any(word in _MONEY_TALK for word in words)


def _completed(context: ClaimContext, numeral: Numeral, whole: Amount) -> Amount:
    """Return a sum with its cents, its rate and its hyphen."""
    lower, upper, stop = whole.lower, whole.upper, whole.stop
    cents = context.numerals.get(stop + (context.lower[stop] == "and"))
    if cents is not None and lower is not None and upper is not None and are_cents(context, whole, cents):
        rest = EXACT.divide(cents.upper, Decimal(100))
        lower, upper = EXACT.add(lower, rest), EXACT.add(upper, rest)
        stop = cents.stop + (context.lower[cents.stop] in CENTS)
    per, after = rate_at(context, stop, priced=True) or (None, 0)
    return whole._replace(
        stop=stop,
        lower=lower,
        upper=upper,
        per=per,
        after=after,
        modifier=Modifier.APPROX if numeral.kind is NumeralKind.VAGUE else None,
        joined=whole.joined or (context.lower[stop] in HYPHENS and context.tokens.touches(stop)),
    )


MONEY_RULES: tuple[ClaimRule, ...] = (currency_sign, currency_word)
