"""The rule for tags that stand between or after commas in the clause that they credit."""

from __future__ import annotations

from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.rules.leads import describes_source, is_lead
from quotecheck._rule import rule

_ENDS = frozenset(".;!?")


@rule(
    examples=[
        ("⟦The memo, she said, was forged⟧.", "she · say"),
        ("⟦The memo was forged⟧, Ann Roe said.", "Ann Roe · say"),
        ("• ⟦The quay is to close⟧, the port said.", "the port · say"),
        ("⟦Mr. Poe, aides said, has grown weary of the talks⟧.", "aides · say"),
        ("⟦Memo was ‘forged’⟧, inquiry finds", "inquiry · find"),
        ("⟦At such fares the tram costs the town a fortune⟧, said Ann Roe.", "Ann Roe · say"),
        ("⟦Two wardens left⟧, Ann Roe wrote in a letter read to the board.", "Ann Roe · write"),
        ("It came to this: ⟦the crews, she said, were “all at sea”⟧.", "she · say"),
        ("⟦The memo was forged⟧, a study seen by the board on Monday found.", "a study · find"),
        ("As Ann Roe put it, ⟦the memo “fell from the sky”⟧.", "Ann Roe · put it"),
        ("⟦The quay, as one clerk put it, is a sieve⟧.", "one clerk · put it"),
        ("⟦The quay is sinking⟧, said Ann Roe, mayor of Salem, on Monday.", "Ann Roe, mayor of Salem · say"),
        ("⟦The quay is sinking⟧, the mayor of Salem, Ann Roe, said.", "the mayor of Salem, Ann Roe · say"),
        ("⟦The safe, a court has heard, was empty⟧.", "- · hear"),
        ("⟦The quay sinks⟧, Roe said, though he added that it sinks slowly.", "Roe · say"),
        ("⟦The vote, many state workers say, came late⟧.", "many state workers · say"),
        ("⟦The stakes are high⟧, said a clerk who was shown the file.", "a clerk who was shown the file · say"),
        ("⟦The ferry was full, and late⟧, the news site Tide Watch reported.", "the news site Tide Watch · report"),
        ("The hull (⟦at one point, she said, a wreck⟧) was sold.", "she · say"),
        ("But as Roe noted in a letter, ⟦the quay “sinks a little each year”⟧.", "Roe · note"),
        ("The wall held, but as Roe noted, ⟦the quay is sinking⟧.", "Roe · note"),
        ("⟦Mayor knew of leak⟧, emails show", "emails · show"),
        ("⟦The dam was unsafe⟧, Roe said as she left court.", "Roe · say"),
        ("⟦The dam was unsafe⟧, she said under oath.", "she · say"),
        ("He sold a map ⟦which, he said, was old⟧.", "he · say"),
        ("⟦Rents fell⟧, Roe said in a book that was praised.", "Roe · say"),
        ("⟦The alarm rang at 6:40 p.m., once the shift had left⟧, Roe said.", "Roe · say"),
        ("⟦Two maps were lost, she said; a clerk found them⟧.", "she · say"),
        ("⟦The port lies⟧, said a diver, Asa Poe, who also mends nets.", "a diver, Asa Poe · say"),
        ("⟦The quay sinks⟧, as Roe hinted after she won the vote.", "Roe · hint"),
        ("⟦The quay sinks⟧, Roe said when she saw it.", "Roe · say"),
    ],
    silent=[
        "Poe Nets, a maker of nets, reported a sharp fall.",
        "The clerk, who said so, left.",
        "As he put it away, the lamp went out.",
        "After the vote failed, Roe asked the board for more time.",
        "In Roe's passing remark the quay was closed.",
        "Asked about the leak, Roe declined to comment, but her lawyer spoke.",
        "Still, Roe has sought to reassure growers and millers.",
        "On Friday, the third day of the strike, Roe told a tale.",
        "As talks dragged on, Roe was chiming in by letter with the owners.",
        "Rents fell when Roe and Poe, the mill's owners, submitted plans for a new quay.",
    ],
)
def parenthetical(case: Case, index: int) -> Attribution | None:
    """A tag between or after commas credits the clause that it interrupts or follows."""
    del index
    cued, first = case.cued, case.cued.first
    if case.lower[first - 1] == "as" and first - 1 >= case.sentence.first and "speech" in case.takes:
        first -= 1
    elif "that" not in case.takes or "noun" in case.takes or cued.inherits or case.is_relative():
        return None
    if not case.is_closed() or _has_object(case) or _is_governed(case):
        return None
    after = case.complement.first
    if first < cued.first and (case.leads(first) or case.is_second_half(first)):
        return case.made("parenthetical", case.rest(after + 1))
    if (case.words[first - 1] != "," and first - 1 not in case.passage.openers) or first - 1 <= case.sentence.first:
        return None
    pieces = case.pieces(case.opening(first), first)
    goes_on = case.words[after] == "," or (case.words[after] == ";" and not case.sentence.quoted)
    timed = case.passage.phrases.past_time(after + 1)  # ", said Ann Roe, the mayor, | on Monday."
    goes_on = goes_on and not (timed > after + 1 and case.words[timed] in _ENDS)
    goes_on = goes_on and after < case.sentence.stop and not describes_source(case, after + 1)
    rest = case.rest(after + 1) if goes_on else []
    if not rest and not cued.inverted and is_lead(case, case.sentence.first, first):
        return None
    pieces += rest
    return case.made("parenthetical", pieces)


def _is_governed(case: Case) -> bool:
    """Say whether another cue governs this one: "Roe declined to comment, but her lawyer spoke"."""
    verb = case.cued.hit.first - 1
    return case.lower[verb] == "to" and any(other.hit.stop == verb for other in case.sentence.cues)


def _has_object(case: Case) -> bool:
    """Say whether what stands behind a verb is its object and no source: ", Ann Roe, the mayor, tweeted a warning"."""
    source = case.cued.source
    if not case.cued.inverted or source is None or {"object", "act"}.isdisjoint(case.takes):
        return False
    return case.passage.sources.is_common(*source)
