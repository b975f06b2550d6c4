"""What a figure counts or measures."""

from __future__ import annotations

from quotecheck._claims.amount import ClaimContext
from quotecheck._claims.bearers import measured
from quotecheck._claims.bounds import Bounded
from quotecheck._claims.clauses import clause_subject
from quotecheck._claims.currencies import currencies
from quotecheck._claims.effects import ADDING
from quotecheck._claims.governors import Change
from quotecheck._claims.named import name_of
from quotecheck._claims.nouns import noun_in
from quotecheck._claims.phrases import FIGURES, Place, noun_after, noun_before, undated
from quotecheck._claims.wholes import behind, compared, counted, lasting, part_of, valued_at
from quotecheck._claims.words import DETERMINERS, PERIODS, PREPOSITIONS, is_plural
from quotecheck._lexicon import word_class
from quotecheck._tokens import HYPHENS, POSSESSIVE_ENDINGS, is_number
from quotecheck.kinds import ChangeRole

_WITH_ADVERB = word_class("verb_of_step") | {
    *("gone", "went", "is", "was", "were", "are", "go", "goes", "going", "moved", "ticking", "marked"),
    *("closed", "ended", "finished", "opened", "settled", "traded", "trading"),
}
"""Verbs whose adverb, "up" or "down", tells of a change of their own subject."""
_ARTICLES = word_class("article")
_ACTING = word_class("verb_or_plural")
_CHANGING = word_class("changing_noun")
_CHANGING |= {noun + "s" for noun in _CHANGING}
_SCALES = frozenset({"billion", "crore", "lakh", "million", "thousand", "trillion"})
"""Words of a number that are no subject."""
_POINTING = frozenset({"it", "that", "this", "which"})
_JOINING = frozenset({"and", "but", "while", "with"})
"""Words before a noun phrase that begins a clause without a verb."""
_PARENTS = frozenset({"mother", "father", "parent", "mum", "mom", "dad", "grandmother", "grandfather", "grandparent"})
_TELLING = frozenset({"added", "said", "says", "told", "warned"})
_BARE_PRONOUNS = frozenset({"it", "he", "she", "they"})


def subject_of(
    context: ClaimContext, figure: Bounded, change: Change | None, previous: Place | None, first: int
) -> Place | None:
    """Return the tokens of what the figure counts or measures, or None.

    Args:
        context: The text.
        figure: The figure with its modifier words.
        change: The change that it belongs to.
        previous: The subject of the figure before it in the sentence.
        first: The first token of the sentence.
    """
    amount = figure.amount
    if amount.subject is not None or amount.rule.startswith("age"):
        return _within(amount.subject, figure.sentence)
    if change is None:
        found = _unchanging(context, figure, previous, first)
        if (found is None or found == previous) and not amount.joined:
            found = name_of(context, figure, first) or found
    else:
        found = _changing(context, figure, change, previous, first)
    found = _within(found and undated(context, found), figure.sentence)
    if found is not None and context.lower[found[0]] == "whose" and found[1] > found[0] + 1:
        found = found[0] + 1, found[1]
    if found is None or _is_figure(context, found) or _is_verb(context, found, figure):
        return None
    if found[0] >= figure.first:
        return found if context.lower[found[0]] != "there" else None  # "£8 was in there"
    if _is_parent(context, figure, found):
        return None
    if context.lower[found[0]] == "there" or _is_predicate(context, found):
        return previous if change is None else None
    return _opening(context, found, first) or found


def _is_parent(context: ClaimContext, figure: Bounded, phrase: Place) -> bool:
    """Say whether a figure counts the children of whom the phrase before it names: "a mother of three"."""
    return phrase[1] == figure.first - 1 and context.lower[phrase[1] - 1] in _PARENTS


def _opening(context: ClaimContext, pronoun: Place, first: int) -> Place | None:
    """Return the name that opens the sentence of a pronoun: "Like the Dow, it rose"."""
    if pronoun[1] - pronoun[0] > 1 or context.lower[pronoun[0]] not in _BARE_PRONOUNS:
        return None
    if ";" in context.lower[first : pronoun[0]]:
        return None
    opening = noun_in(context, first, pronoun[0])
    told = opening is not None and context.lower[pronoun[0]] == "they" and context.lower[opening[1]] in _TELLING
    if opening is not None and opening[1] - opening[0] < 2 and context.lower[opening[1]] in PREPOSITIONS:
        return None  # Born in Leeds, he
    if opening is None or told or not context.numerals.keys().isdisjoint(range(*opening)):
        return None
    return opening if context.words[opening[0]][0].isupper() else None


def _is_verb(context: ClaimContext, phrase: Place, figure: Bounded) -> bool:
    """Say whether a phrase is but a participle: "projected to reach", "shooting 47 percent", "leaving a gap of"."""
    place = phrase[0]
    word = context.lower[place]
    if phrase[1] - place > 1 or context.lower[place - 1] in HYPHENS:
        return False
    if word.endswith("ing"):
        return phrase[1] == figure.first or context.lower[phrase[1]] in DETERMINERS
    if context.words[place] != word:
        return False
    if is_plural(word) and context.lower[place - 1] in _POINTING and context.lower[phrase[1]] in DETERMINERS:
        return True  # that represents a fall of 4 percent
    return word.endswith("ed") and not word.endswith("eed") and context.lower[place - 1] not in DETERMINERS


def _within(phrase: Place | None, sentence: Place) -> Place | None:
    """Return what stands in the sentence of a phrase that a missing full stop has let run on."""
    if phrase is None or sentence[0] <= phrase[0] < phrase[1] <= sentence[1]:
        return phrase
    start, stop = max(phrase[0], sentence[0]), min(phrase[1], sentence[1])
    return (start, stop) if start < stop else None


def _is_measured(context: ClaimContext, phrase: Place) -> bool:
    """Say whether a phrase is a number, with its unit or without: "two 12MP lenses", "at 172g and 7.9mm it is thin"."""
    opening = context.numerals.get(phrase[0])
    unit = context.unit_at(opening.stop) if opening is not None else None
    return opening is not None and phrase[1] in {opening.stop, unit[1] if unit is not None else 0}


def _is_figure(context: ClaimContext, phrase: Place) -> bool:
    """Say whether a phrase is another figure, and no thing that has one or is named by one: "the FTSE 100"."""
    last = context.lower[phrase[1] - 1]
    if context.lower[phrase[0]] in _SCALES or _is_measured(context, phrase):
        return True
    if is_number(last):
        return phrase[1] - phrase[0] < 2 or not context.words[phrase[1] - 2][:1].isupper()
    if last in {"%", "percent"}:
        return True
    if last not in context.units.words and last not in currencies().word:
        return False
    before = (context.numerals.get(at) for at in range(phrase[0] - 4, phrase[0]))
    if phrase[1] == phrase[0] + 1 and any(numeral is not None and numeral.stop == phrase[0] for numeral in before):
        return True  # for 40 hours
    return not context.numerals.keys().isdisjoint(range(*phrase))


def _is_predicate(context: ClaimContext, phrase: Place) -> bool:
    """Say whether a phrase is another verb with its figure: "emits 130 grams and costs $9"."""
    first = phrase[0]
    return phrase[1] > first + 1 and first + 1 in context.numerals and is_plural(context.words[first])


def _unchanging(context: ClaimContext, figure: Bounded, previous: Place | None, first: int) -> Place | None:
    unit = figure.amount.unit
    match unit.dimension if unit else None:
        case None:
            return counted(context, figure, previous, first)
        case "ratio":
            place = behind(context, figure.stop)
            return part_of(context, place) or noun_after(context, place)
        case "multiple":
            return compared(context, figure)
        case "time":
            return lasting(context, figure)
        case _:
            return measured(context, figure, previous, first)


def _changing(
    context: ClaimContext, figure: Bounded, change: Change, previous: Place | None, first: int
) -> Place | None:
    """Return what changes: the object of "raise", the subject of "rise", X in "an increase in X"."""
    lower = context.lower
    at = change.governor
    by = change.role is ChangeRole.BY
    of_whole = figure.amount.unit is not None or change.kind == "transitive"
    if by and of_whole and lower[place := behind(context, figure.stop)] == "of" and (found := part_of(context, place)):
        return found  # lost a fifth of its value, cut 85 of its 640 jobs
    if change.kind in {"chained", "beside"}:
        return change.object or previous
    if (found := _object(context, figure, change, first)) is not None:
        return found
    of_verb = change.kind == "adverb" and lower[min(at, figure.first) - 1] in _WITH_ADVERB
    rising = change.kind == "verb" and lower[at].endswith("ing")  # sales were £4m, rising by
    halved = at == figure.amount.first and lower[at].endswith("ed")  # a £70 fine, halved if
    aside = lower[at - 1] == "," and (rising or halved)
    if previous is not None and (change.kind in {"noun", "adverb"} or aside) and not of_verb:
        return previous
    if at > figure.first:
        return _before(context, figure, first)
    counted_thing = noun_after(context, figure.stop) if figure.amount.unit is None else None
    found = clause_subject(context, at - of_verb, first)
    if found is not None and not context.numerals.keys().isdisjoint(range(found[0] - 1, found[0] + 1)):
        found = None  # pay rose to £9, and was up 3%
    return found or previous or counted_thing


def _before(context: ClaimContext, figure: Bounded, first: int) -> Place | None:
    """Return what a figure with its noun of change stands beside: "the program, a 5 percent increase"."""
    place = figure.first - (context.lower[figure.first - 1] in DETERMINERS)
    if context.lower[place - 1] in _WITH_ADVERB:
        return clause_subject(context, place - 1, first)  # which fell, finished 2 percent higher
    if context.lower[place - 1] == "," and place - 1 > first:
        return noun_before(context, place - 1, first)
    found = clause_subject(context, place, first)
    if found is not None and found[1] == place and found[1] - found[0] > 1 and context.lower[place - 1] in _ACTING:
        return found[0], place - 1  # the utility needs a 12% increase
    return found


def _beside(context: ClaimContext, stop: int, first: int, *, alone: bool) -> Place | None:
    """Return a noun phrase that no verb ties to its change: "and the index 2% up", "with thefts down 4%"."""
    found = noun_before(context, stop, first)
    if found is None or context.lower[found[1] - 1].endswith("ed"):
        return None
    joined = context.lower[found[0] - 1] in _JOINING or (alone and context.lower[found[0]] in DETERMINERS)
    return found if joined else None


def _of_noun(context: ClaimContext, figure: Bounded, noun: int) -> Place | None:
    """Return what a noun of change names: "a rise in rents of 5%", "a gain of 4% in the index"."""
    lower, stop = context.lower, figure.amount.end
    if lower[noun + 1] in {"in", "of"} and not noun + 1 < figure.first <= noun + 3:
        return noun_in(context, noun + 2, noun + 9)
    told = lower[stop + 1] in DETERMINERS or is_plural(context.words[stop + 1])
    if lower[stop] != "in" or noun > figure.first or not told or stop + 1 in context.hidden:
        return None
    found = noun_in(context, stop + 1, stop + 8)
    return None if found is None or lower[found[1] - 1] in PERIODS else found


def _compounded(context: ClaimContext, noun: int, first: int) -> Place | None:
    """Return what stands right before the noun of its change: "a council tax rise", "GDP growth"."""
    place = noun
    while place > first and context.lower[place - 1] in _CHANGING:
        place -= 1
    if place == noun and context.words[noun - 1].isupper() and len(context.words[noun - 1]) > 1:
        place -= 1
    if place == noun:
        return None
    owned = context.lower[place - 1] in POSSESSIVE_ENDINGS  # the firm's revenue growth
    return (noun_before(context, noun, first) if owned else None) or (place, noun)


def _of_adverb(context: ClaimContext, figure: Bounded, at: int, first: int) -> Place | None:
    """Return what stands beside an adverb of change, or what it describes: "a 17% lower risk of stroke"."""
    stop = min(at, figure.first)
    if at > figure.first and context.lower[stop - 1] in _ARTICLES:
        return noun_in(context, at + 1, at + 9)
    return _beside(context, stop, first, alone=stop < at) or valued_at(context, stop, first)


def _object(context: ClaimContext, figure: Bounded, change: Change, first: int) -> Place | None:
    """Return what is made to change, or what the noun of change names: "raised rates", "a rise in rents"."""
    lower = context.lower
    at = change.governor
    if change.kind == "noun":
        return _of_noun(context, figure, at) or _compounded(context, at, first)
    if change.kind == "adverb":
        return _of_adverb(context, figure, at, first)
    if change.kind != "transitive":
        end = figure.amount.end  # added 4 percent to prices
        added = lower[at] in ADDING and lower[end] == "to" and lower[end + 1][:1] not in FIGURES
        return noun_in(context, end + 1, end + 9) if added else None
    if change.object is not None:
        return noun_in(context, *change.object)
    if change.role is ChangeRole.BY and figure.amount.unit is None and at < figure.first:
        return noun_after(context, figure.stop)  # cut 300 jobs
    after = max(at + 1, figure.stop)
    return noun_in(context, after, after + 8) if lower[after] in DETERMINERS else None
