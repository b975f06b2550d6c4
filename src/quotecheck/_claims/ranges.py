"""Two amounts that are the ends of one range, and those that only look like it."""

from __future__ import annotations

from quotecheck._claims.amount import DASHES, MINUS, Amount, ClaimContext, ClaimRule
from quotecheck._claims.bounds import CEILINGS, FLOORS, Bounded
from quotecheck._claims.governors import Governor, governors
from quotecheck._claims.scores import is_contested, is_score
from quotecheck._claims.starts import SELF_SUFFICIENT, SHIFTING, as_start, is_start, is_turn, scale_shared, turned
from quotecheck._claims.words import STOPS
from quotecheck._lexicon import section, word_class
from quotecheck._numerals import EXACT
from quotecheck._rule import Rule, rule
from quotecheck._tokens import HYPHENS
from quotecheck.kinds import Direction

_STEPS = 4
_LINKS = frozenset({"to", "and", "or", "through"})
_OF_WHICH = (["of", "the"], ["of", "its"])
_RANGING = word_class("verb_of_range") | {"ranging", "varying", "anywhere", "anything", "somewhere"}
_REACH = 10
_REACH_BACK = 18
"""Tokens before a figure in which a verb of change may govern it: "climb from $3m to $4m by June, or from"."""
_WIDEST_GAP = 2
"""Tokens between two ends of a range at most."""
_NEAR = 3
"""Tokens before a range in which "from" may stand."""
_PLUS_MINUS = frozenset("±")
_BEFORE_SIZE = MINUS | _PLUS_MINUS | {"or", "minus", "/"}


@rule(
    examples=[
        ("It will take ⟦six to 12 months⟧.", "6..12 month"),
        ("Between ⟦20 and 35 percent⟧ of boats leak.", "20..35 percent | boats"),
        ("The tunnel needs ⟦US$50m-60m⟧.", "50000000..60000000 dollar/USD | The tunnel"),
        ("⟦Some 40 to 60 million⟧ bats roost there.", "40000000..60000000 APPROX | bats"),
        ("They hired ⟦more than 10 but fewer than 20⟧ cooks.", "10..20 | cooks"),
        ("Growth had run at ⟦8 to 9 per cent⟧ a year.", "8..9 percent per year | Growth"),
        ("A crew of ⟦six or seven⟧ sailors left.", "6..7 | sailors"),
        ("⟦Two or three hundred⟧ geese came.", "200..300 | geese"),
        ("It cost ⟦2 to 3 crore rupees⟧.", "20000000..30000000 rupee/INR | It"),
        ("Flats start from ⟦380 sq ft up to 820 sq ft⟧.", "380..820 square foot"),
    ],
    silent=[
        "Okafor beat Lund 51 percent to 44 percent.",
        "It rose from 10 percent to 12 percent.",
        "The toll was raised by $2 to $48.",
        "He shops at 7-Eleven.",
    ],
)
def number_range(context: ClaimContext, index: int) -> Amount | None:
    """Two numbers joined by to, and (after between), or, or a dash are the ends of a range."""
    del context, index  # joined from amounts that other rules have read
    return None


@rule(
    examples=[
        (
            "Its forecasts carry an error of ⟦plus or minus 1.5 percentage points⟧.",
            "-1.5..1.5 percentage point | an error",
        ),
        ("The error is ⟦±2%⟧.", "-2..2 percent | The error"),
    ],
)
def plus_or_minus(context: ClaimContext, index: int) -> Amount | None:
    """A number after ± or "plus or minus" reaches as far below zero as above."""
    del context, index  # refined from amounts that other rules have read
    return None


RANGE_RULES: tuple[ClaimRule | Rule[ClaimContext, Amount], ...] = (number_range, plus_or_minus)


def with_ranges(context: ClaimContext, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with those that are ends of one range joined."""
    out: list[Amount] = []
    for amount in amounts:
        signed = _plus_minus(context, amount, out[-1] if out else None)
        if not out or signed.first - out[-1].stop > _WIDEST_GAP:
            if out and is_turn(context, out[-1], signed):
                out[-1], signed = turned(context, out[-1], signed)
            out.append(signed)
        elif (joined := _joined(context, out[-1], signed)) is not None:
            out[-1] = joined
            if len(out) > 1 and is_start(context, out[-2], joined):
                out[-2] = as_start(context, out[-2], joined)
        else:
            if _is_another_age(context, out[-1], signed):
                signed = signed._replace(unit=out[-1].unit, rule=out[-1].rule, subject=out[-1].subject)
            elif _is_part_of(context, out[-1], signed):
                out[-1] = out[-1]._replace(unit=signed.unit, rule=signed.rule)
            elif is_start(context, out[-1], signed):
                out[-1] = as_start(context, out[-1], signed)
            if is_turn(context, out[-1], signed):
                out[-1], signed = turned(context, out[-1], signed)
            out.append(signed)
    return out


def _is_another_age(context: ClaimContext, age: Amount, other: Amount) -> bool:
    """Say whether a bare number goes on with ages: "aged 31 and 45"."""
    if age.rule not in {"age_named", "age_apposed"} or other.rule != "count":
        return False
    return context.lower[age.stop : other.first] in (["and"], [","]) and _ends(context.lower[other.stop])


def between_bounds(context: ClaimContext, left: Bounded, right: Bounded) -> Bounded | None:
    """Return one figure of two bounds: "more than 10 but less than 20", or None."""
    if left.modifier is None or right.modifier is None:
        return None
    low, high = left.amount, right.amount
    floored, ceiled = left.modifier in FLOORS, left.modifier in CEILINGS
    if not (floored and right.modifier in CEILINGS) and not (ceiled and right.modifier in FLOORS):
        return None
    if context.lower[left.stop : right.first] not in (["and"], ["but"], [",", "but"], ["or"]) or low.direction:
        return None
    if ceiled:
        low, high = high, low
    if low.lower is None or high.upper is None or low.lower >= high.upper or not _same_unit(low, high):
        return None
    joined = right.amount._replace(
        first=left.amount.first,
        lower=low.lower,
        upper=high.upper,
        unit=high.unit or low.unit,
        rule=number_range.name,
    )
    return Bounded(joined, left.first, right.stop, None, left.sentence)


def _same_unit(left: Amount, right: Amount) -> bool:
    return left.unit == right.unit or (left.unit is None and left.bare) or (right.unit is None and right.bare)


def _is_part_of(context: ClaimContext, part: Amount, whole: Amount) -> bool:
    """Say whether a bare number is part of a sum: "2 million of the 9 million euros"."""
    if not part.bare or whole.unit is None:
        return False
    if whole.unit.name == "percent":
        return context.lower[part.stop : whole.first] == ["to"]  # failed, 54 to 46 percent
    return whole.unit.dimension == "currency" and context.lower[part.stop : whole.first] in _OF_WHICH


def _plus_minus(context: ClaimContext, amount: Amount, previous: Amount | None) -> Amount:
    lower, first = context.lower, amount.first
    if amount.upper is None:
        return amount
    if lower[first - 1] not in _BEFORE_SIZE and lower[first] not in _BEFORE_SIZE:
        if previous is not None and _shares_sign(context, previous, amount):
            return amount._replace(lower=EXACT.minus(amount.upper), rule=plus_or_minus.name)
        return amount
    size = amount.upper.copy_abs()
    if lower[first - 1] in _PLUS_MINUS:
        start = first - 1
    elif lower[first - 2 : first + 1] == ["plus", "or", "minus"]:
        start = first - 2
    elif "/" in lower[max(first - 2, 0) : first + 1] and "+" in lower[max(first - 3, 0) : first]:
        start = first - 1
        while lower[start] != "+":
            start -= 1
    else:
        return amount
    return amount._replace(first=start, lower=EXACT.minus(size), upper=size, rule=plus_or_minus.name)


def _shares_sign(context: ClaimContext, previous: Amount, amount: Amount) -> bool:
    """Say whether a figure goes on with ±: "plus or minus 4 percent and 7 percent"."""
    if previous.rule != plus_or_minus.name or amount.unit != previous.unit:
        return False
    return context.lower[previous.stop : amount.first] == ["and"]


def _joined(context: ClaimContext, left: Amount, right: Amount) -> Amount | None:
    """Return the range from ``left`` to ``right``, or None where they are two figures."""
    link = _link(context, left, right)
    if link is None or left.lower is None or left.lower != left.upper or right.upper is None:
        return None
    if not _same_kind(left, right) or not _is_range(context, left, right, link):
        return None
    back = link == "and" and right.scaled and _counts_back(context, right)
    low, high = scale_shared(context, left, right, falling=back), right.upper
    low, high = (min(low, high), max(low, high)) if back else (low, high)
    if low >= high:
        return None
    age = next((each.rule for each in (left, right) if each.rule.startswith("age")), None)
    return right._replace(
        first=left.first,
        lower=low,
        upper=high,
        rule=age or number_range.name,
        unit=right.unit or left.unit,
        subject=right.subject or left.subject,
    )


def _counts_back(context: ClaimContext, right: Amount) -> bool:
    """Say whether the ends of a range are years that are counted back: "between 190 and 184 million years ago"."""
    return right.unit is not None and right.unit.dimension == "time" and context.lower[right.stop] == "ago"


def _link(context: ClaimContext, left: Amount, right: Amount) -> str | None:
    """Return the word or dash between two amounts that may be the ends of a range."""
    lower = context.lower
    gap = right.first - left.stop
    link = lower[right.first - 1]
    if link in DASHES:
        touches = context.tokens.touches
        return link if gap == 1 and touches(right.first) == touches(right.first - 1) else None
    if lower[left.first] == "+" != lower[right.first]:
        return None  # +12p to 310p
    if lower[left.stop : right.first] == ["up", "to"]:
        return link if "from" in lower[max(left.first - _NEAR, 0) : left.first] else None
    if link not in _LINKS or not (gap == 1 or (gap == 2 and lower[left.stop] in HYPHENS)):
        return None
    return link


def _same_kind(left: Amount, right: Amount) -> bool:
    if left.unit == right.unit:
        return not (left.modifier or right.modifier)
    if left.unit is None:
        return left.bare and right.rule != "vague_count"
    if right.unit is None:
        return right.bare and (left.unit.dimension == "currency" or left.rule.startswith("age"))
    return False


def _ends(word: str) -> bool:
    return word in STOPS or not word.isalpha()


def _is_range(context: ClaimContext, left: Amount, right: Amount, link: str) -> bool:
    lower, begin = context.lower, context.sentence(left.first)[0]
    before = lower[max(left.first - 6, begin) : left.first]
    nearest = before[-1] if before else ""
    if link == "and":
        return "between" in before[-4 if left.rule.startswith("age") else -3 :]
    if link != "to":
        if link in DASHES and is_score(context, left, right, before):
            return False
        listed = link == "or" and "respectively" in lower[right.stop : right.stop + _REACH]
        return not listed
    if is_contested(context, left, right, before[-4:]):
        return False
    governing = governors()
    if "from" in before[-3:]:
        ranging = any(word in _RANGING for word in before) or left.rule.startswith("age")
        wide = lower[max(left.first - _REACH_BACK, begin) : left.first]
        multiplied = not section("changes.multiply").keys().isdisjoint(wide)  # tripled, from 20 to 60
        found = next((governing[word] for word in reversed(wide) if word in governing), None)
        multiplied = multiplied or not SHIFTING.isdisjoint(wide)
        return ranging or (not multiplied and (found is None or _contradicts(context, left, right, found)))
    by = nearest == "by" and (_dwarfs(left, right) if left.unit is None else left.unit.dimension != "percentage")
    if by:  # rose by £3,000 to £90,000, fell by six to 414, raised the fee by £2 to £48
        nearest = next((word for word in reversed(before[:-1]) if word in governing), "")
    return not ((governor := governing.get(nearest)) and _is_step(context, left, right, governor, by=by))


def _contradicts(context: ClaimContext, left: Amount, right: Amount, governor: Governor) -> bool:
    """Say whether the figures go up where the text says down: "down from the $8 to $9 billion it had forecast"."""
    if governor.direction is not Direction.FALL or right.upper is None:
        return False
    return scale_shared(context, left, right) < right.upper


def _is_step(context: ClaimContext, left: Amount, right: Amount, governor: Governor, *, by: bool) -> bool:
    """Say whether a change goes by one figure to the other: "rose 25 cents to 90 cents", "fell 3 to 40"."""
    if left.bare and right.bare:
        return _ends(context.lower[right.stop]) and context.lower[right.stop] != "of"
    if left.unit is None or left.bare:
        return False
    dwarfed = governor.kind == "adverb" or (by and governor.kind == "transitive")  # was raised by $2 to $48
    return governor.kind == "verb" or (dwarfed and _dwarfs(left, right))


def _dwarfs(left: Amount, right: Amount) -> bool:
    """Say whether a figure is too small beside another to be the other end of its range: "up $3 to $48"."""
    if left.upper is None or right.upper is None or (left.scaled != right.scaled and left.upper < SELF_SUFFICIENT):
        return False
    return right.upper > _STEPS * left.upper
