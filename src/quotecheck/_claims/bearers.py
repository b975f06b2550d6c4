"""What has a price, share or size: what is measured."""

from __future__ import annotations

from quotecheck._claims.amount import Amount, ClaimContext
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.clauses import clause_opening, clause_start, clause_subject
from quotecheck._claims.currencies import currencies
from quotecheck._claims.fillings import KITCHEN, ingredient, inside, is_money
from quotecheck._claims.nouns import noun_in
from quotecheck._claims.phrases import Place, noun_after, noun_before
from quotecheck._claims.starts import SHIFTING
from quotecheck._claims.wholes import (
    SIZES,
    is_compared,
    listed,
    past_hyphen,
    topping,
    valued_at,
)
from quotecheck._claims.words import ADVERBS, AUXILIARIES, CALENDAR, DETERMINERS, PRONOUNS, STOPS, VERBS, is_plural
from quotecheck._lexicon import word_class
from quotecheck._tokens import POSSESSIVE_ENDINGS, is_number

_MEASURING = word_class("be", "have", "verb_of_measure")
_VERBAL = VERBS | _MEASURING
_FINITE = VERBS | AUXILIARIES
_BEFORE_FIGURE = ADVERBS | PRONOUNS | VERBS
_BEFORE_AMOUNT = CALENDAR | {
    *("at", "to", "for", "only", "just", "a", "than", "from", "between", "or", "either", "by", "around", "about"),
    *("higher", "lower", "up", "down", "yesterday", "today", "now", "still", "already", "record", "new"),
}
"""Words between a verb of measuring and its amount."""
_BEFORE_NOUN = word_class("article", "possessive")
_PERCENT = frozenset({"%", "percent", "cent"})
_COMING = frozenset({"came", "come", "comes", "coming"})
_STEADY = frozenset({"changed", "flat", "unchanged", "steady", "stable"})
_SET = frozenset({"held", "kept", "left", "put", "set"})
_TRADED = frozenset({"closed", "ended", "finished", "opened", "peaked", "settled", "traded"})
_REACHING = frozenset({"ranging", "averaging", "totaling", "totalling", "exceeding"})
_PLACING = frozenset({"in", "at", "near", "from", "to", "on"})
_COSTING = frozenset({"cost", "costing", "costs", "save", "saved", "saves", "saving"})
"""Verbs that stand before who pays: "costs the town $4m"."""
_SUMMARY = frozenset({"average", "total", "maximum", "minimum", "mean", "median"})
"""Nouns that sum up a figure, rather than what has it: "an average of $4"."""
_IN_FORCE = frozenset(
    {"current", "existing", "new", "original", "planned", "present", "previous", "proposed", "standard"}
)
_MARKS = frozenset({",", ";"})
_JOINTS = _MARKS | {"and"}
_MORE_OR_LESS = frozenset({"more", "less", "fewer"})
_OVERTOP = frozenset({"above", "over", "below", "under", "exceeding"})
_BARELY = frozenset({"far", "just", "still", "well"})
_APART = frozenset(
    SIZES | {"away", "ahead", "behind", "south", "north", "east", "west", "from", "off", "clear", "short", "above"}
)
_LINKING = frozenset({"(", ",", "or", "just", "and", "but", ";", ":", "while", "whereas", "with"})
_MODALS = word_class("modal")
_BEFORE_INFINITIVE = _MODALS | {"to"}
_EXPECTED = word_class("verb_of_expecting") | {"set", "likely"}
_FARTHEST = 12


def measured(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what has the price, share or size: of-phrase, noun that it describes, or subject of the clause."""
    amount, lower = figure.amount, context.lower
    if previous is not None and previous[1] == figure.first - 1 and lower[figure.first - 1] == "at":
        return previous  # a 5% rise in profit at $3m
    found = inside(context, amount, figure)
    if found is None and lower[amount.end] in _MORE_OR_LESS and not amount.joined:
        found = noun_after(context, amount.end + 1)
    if found is None and (amount.joined or (_is_determined(context, figure) and not _is_plain(context, amount))):
        found = noun_after(context, past_hyphen(context, amount), one=True)
    if (
        found is None
        and not amount.joined
        and lower[amount.stop - 1] in KITCHEN
        and context.words[amount.end].islower()
    ):
        found = ingredient(context, amount.end)
    found = found or _overtopped(context, figure, first)
    if found is not None and context.lower[found[1] - 1] in _SUMMARY and context.lower[found[1]] == "of":
        figure = figure._replace(first=found[0])  # an average of $4
    elif found is not None or context.lower[figure.first - 1] == "of":
        return found
    end = lower[figure.first - 2]
    again = lower[figure.first - 1] == "to" and (end in _PERCENT or is_number(end))  # 64% to 27%, from £2 to £3
    if previous is not None and (again or is_compared(context, figure.first)):
        return previous
    return _measured_before(context, figure, previous, first) or found


def _is_determined(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a determiner opens the noun phrase of a figure: the £9m budget, the current 15% duty."""
    before = context.lower[figure.first - 1]
    return (
        before in DETERMINERS
        or before in POSSESSIVE_ENDINGS
        or (before in _IN_FORCE and context.lower[figure.first - 2] in DETERMINERS)
    )


def _is_plain(context: ClaimContext, amount: Amount) -> bool:
    """Say whether a sum or a size describes no noun behind it: each 20 metres tall, the 50 million euros they had."""
    return context.lower[amount.end] in SIZES or (is_money(amount) and is_plural(context.lower[amount.end - 1]))


def _overtopped(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return what goes beyond the amount, where a word of the modifier or after the amount tells."""
    lower = context.lower
    opening = lower[figure.first]
    verb = topping(context, figure)
    if verb is not None:
        return clause_subject(context, verb, first)
    before = lower[figure.first - 1]
    if before == "of":
        return noun_before(context, figure.first - 1, first)
    if opening in _OVERTOP and (before.endswith("ly") or before in _BARELY):
        return None  # is slightly above 4 percent
    if opening not in _OVERTOP and figure.amount.rule != "plus_or_minus" and lower[figure.amount.end] not in _APART:
        return None
    found = None if is_money(figure.amount) and opening not in _OVERTOP else noun_before(context, figure.first, first)
    stays = found is not None and lower[found[0] - 1] == "to" and lower[found[0] - 2] in _EXPECTED
    if found is not None and (stays or lower[found[0] - 1] in _MODALS):
        return clause_subject(context, found[0], first)
    last = lower[found[1] - 1] if found is not None else ""
    return None if last in _VERBAL or last.endswith("ed") else found


def _measured_before(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    """Return what has the price, share or size where it is the subject of the clause."""
    lower = context.lower
    place = figure.first - 1
    if previous is not None and (found := listed(context, figure, first)) is not None:
        return found
    if lower[place] in _JOINTS and _answers(context, figure):
        return _of_whom(context, figure, previous)
    valuing = lower[place] == "on" or (lower[place] == "at" and place - 1 in context.hidden)
    if valuing and (found := valued_at(context, place, first)) is not None:
        return found  # a poll puts Labour on 33%, the odds of a cut in May at 64%
    while place > first and (lower[place] in _BEFORE_AMOUNT or lower[place].endswith("ly")):
        place -= 1
    place -= lower[place] == "in" and lower[place - 1] in _COMING  # came in at
    if lower[place] == "worth":
        stop = place - (lower[place - 1] == ",")
        bearer = clause_subject if lower[stop - 1] in AUXILIARIES else noun_before
        return bearer(context, stop - (lower[stop - 1] in AUXILIARIES), first)
    found = _of_verb(context, place, first, previous)
    if found is None and is_money(figure.amount):
        found = _costing(context, place, first)
    return found or _set_off(context, figure, place, first) or _of_mark(context, figure, place, first, previous)


def _of_whom(context: ClaimContext, figure: Bounded, previous: Place | None) -> Place | None:
    """Return who answer, where a percentage of those counted before does: "of 900 pupils 38% said yes, 55% said no"."""
    if previous is None or is_money(figure.amount) or not is_plural(context.lower[previous[1] - 1]):
        return None
    return previous


def _set_off(context: ClaimContext, figure: Bounded, comma: int, first: int) -> Place | None:
    """Return the subject that a figure between commas stands behind: "inflation, at 4%, is high"."""
    if context.lower[comma] != "," or context.lower[figure.first - 1] != "at" or comma <= first:
        return None
    found = noun_in(context, clause_start(context, comma, first), comma)
    return found if found is not None and found[1] == comma else None


def _answers(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether a percentage or sum is the subject of a verb: "38% chose her", "and £9 pays for a pump"."""
    after = context.lower[figure.amount.end] if figure.amount.end < figure.sentence[1] else ""
    if is_money(figure.amount):
        return after in VERBS
    unit = figure.amount.unit
    return unit is not None and unit.name == "percent" and (after in _FINITE or after.endswith("ed"))


def _of_verb(context: ClaimContext, place: int, first: int, previous: Place | None) -> Place | None:
    """Return the subject or the object of a verb of measuring at ``place``."""
    lower = context.lower
    verb = lower[place]
    place -= lower[place - 1] == "little"
    shifting = verb in SHIFTING and lower[place + 1] in {"from", "to"}  # went from £2 to £3
    coming = verb in _COMING and lower[place + 1] == "in"  # expected to come in between
    if shifting or coming or (verb in {"average", "total"} and lower[place - 1] not in DETERMINERS):
        return clause_subject(context, place, first)  # debts total £3m
    holding = verb in _STEADY or (verb == "held" and lower[place + 1] == "at")
    if holding and lower[place - 1] not in AUXILIARIES:
        return noun_before(context, place, first)  # held rates steady at, jobs grew and the rate held at
    if (verb in _MEASURING and lower[place - 1] not in _BEFORE_NOUN) or verb in _STEADY:
        return clause_subject(context, place, first) or previous
    if verb in _REACHING:
        place -= lower[place - 1].endswith("ly")
        return noun_before(context, place - (lower[place - 1] == ","), first)
    if lower[place + 1] == "at" and (
        verb.endswith("ed") or ((verb not in STOPS or verb in _SET) and lower[place - 1] in AUXILIARIES)
    ):  # valued at
        told = lower[place - 1] in AUXILIARIES or verb in _TRADED  # futures for May delivery settled at
        return (clause_subject if told else noun_before)(context, place, first)
    return valued_at(context, place + 1, first) if lower[place + 1] in {"at", "between", "to"} else None


def _of_mark(context: ClaimContext, figure: Bounded, place: int, first: int, previous: Place | None) -> Place | None:
    """Return what a figure belongs to by the word or mark before it, or by an unknown verb at ``place``."""
    lower = context.lower
    verb, before = lower[place], lower[figure.first - 1]
    money = is_money(figure.amount)
    contested = before == "," and _is_contested(context, figure)  # men prefer Roe, 53% to 40%
    if money or (before in _LINKING and previous is not None and not contested):
        tied = before == "with" and lower[figure.first - 2] != ","  # came up with £9m
        new = money and before in {"and", "but"} and _ends_noun(context, place - 1)
        listed = before in _LINKING and not tied and not new
        return previous if listed else None
    if (
        before == "at"
        and verb.isalpha()
        and verb not in STOPS
        and verb not in context.units.words
        and not verb.endswith(("ed", "ing"))
    ):
        acting = lower[place - 1] in _BEFORE_INFINITIVE  # expected to peak at, but: held rates at
        return clause_subject(context, place, first) if acting else noun_before(context, place + 1, first)
    aside = verb.endswith("ing") and lower[place - 1] not in AUXILIARIES
    if aside or (before == "," and place > first):
        return _set_apart(context, figure, place - (aside and lower[place - 1] == ","), first, previous)
    if before == "by":
        return _stepping(context, figure, place, first, previous)
    if verb == before and is_plural(verb):
        return clause_subject(context, place, first)  # holds 40 gallons
    known = verb in _BEFORE_FIGURE or verb.endswith("ed")
    return clause_opening(context, figure.first, first) if known or _has_verb(context, place, first) else None


def _set_apart(context: ClaimContext, figure: Bounded, stop: int, first: int, previous: Place | None) -> Place | None:
    """Return what stands before a comma and a figure: "unemployment, 9 percent", "Roe leads Lund, 52% to 46%"."""
    lower = context.lower
    if _is_contested(context, figure):
        return clause_opening(context, stop, first)
    found = noun_before(context, stop, first)
    placed = found is not None and lower[found[0] - 1] in _PLACING and context.words[found[0]][0].isupper()
    placed = placed or (found is not None and found[1] - 1 in context.hidden)  # by Monday night, 4 degrees more
    cited = lower[first] == "according"  # according to a survey, 9% back it
    return previous if placed or cited else found  # in Leeds, 4 degrees more


def _is_contested(context: ClaimContext, figure: Bounded) -> bool:
    """Say whether another figure is set against one: "52% to 46%"."""
    end = figure.amount.end
    return context.lower[end] == "to" and end + 1 in context.numerals


def _stepping(context: ClaimContext, figure: Bounded, verb: int, first: int, previous: Place | None) -> Place | None:
    """Return whose verb stands before "by" and its figure: "Roe leads by 4 points"."""
    found = clause_opening(context, figure.first, first)
    if found is None or context.lower[found[1] - 1].endswith("ing"):
        return previous if found is not None else None
    acts = found[1] == verb + 1 and found[1] > found[0] + 1 and is_plural(context.lower[verb])
    return (found[0], verb) if acts else found


def _costing(context: ClaimContext, place: int, first: int) -> Place | None:
    """Return what costs whoever is named up to ``place`` so much: "the bridge cost the town $4m"."""
    payer = (place, place + 1) if context.lower[place] in PRONOUNS else noun_before(context, place + 1, first)
    verb = payer[0] - 1 if payer is not None else first
    if context.lower[verb] not in _COSTING or context.lower[verb - 1] in _MODALS:
        return None  # a slip will cost him £40
    return clause_subject(context, verb, first)


def _ends_noun(context: ClaimContext, place: int) -> bool:
    """Say whether a word that is no unit stands at ``place``: "more officers and £5m", not "£4 and £5m"."""
    word = context.lower[place]
    return word.isalpha() and word not in context.units.words and word not in currencies().word


def _has_verb(context: ClaimContext, place: int, first: int) -> bool:
    """Say whether a clause with an auxiliary or a known verb runs up to ``place``."""
    return not _FINITE.isdisjoint(context.lower[max(first, place - _FARTHEST) : place])
