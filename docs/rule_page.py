"""The page of rules, made from the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quotecheck._claims import CLAIM_RULES
from quotecheck._dates import DATE_RULES
from quotecheck._quotes import QUOTE_RULES
from quotecheck._rule import Rule

Rules = tuple[Rule[Any, Any], ...]

INTRODUCTION = """\
# Rules

Every record names the rule that decided it, in its field `rule`. This page is
made from the rules themselves; each example is a test. What a rule reads stands
in ⟦brackets⟧, its reading after the arrow. Relative dates are read from
Saturday, 20 July 2019. Rules are listed in the order in which they are tried.
"""
KINDS: tuple[tuple[str, str, Rules], ...] = (
    ("Quotes", "The reading gives the source and the cue's lemma.", QUOTE_RULES),
    ("Claims", "The reading gives bounds, unit, modifier and change; the subject stands after the bar.", CLAIM_RULES),
    ("Dates", "The reading is EDTF, or TIMEX3 where EDTF has no form.", DATE_RULES),
)


def rule_page() -> str:
    """Return the page in Markdown."""
    return "\n".join([INTRODUCTION, *(line for kind in KINDS for line in _section(*kind))])


def _section(title: str, reading: str, rules: Rules) -> Iterator[str]:
    yield f"## {title}\n\n{reading}\n"
    for rule in rules:
        yield f"### {title.lower()}: `{rule.name}`\n\n{rule.meaning}\n"
        yield from (f"- {_cell(text)} → `{reading}`" for text, reading in rule.examples)
        yield from (f"- silent: {_cell(text)}" for text in rule.silent)
        yield ""


def _cell(text: str) -> str:
    """Show a text in one line, to the letter."""
    return "`` " + text.replace("\n", "⏎") + " ``"
