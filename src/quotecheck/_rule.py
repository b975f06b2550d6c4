"""Rules: small named functions that read a part of the text from a trigger token.

A rule is tried only at the tokens it is triggered by. An ordered tuple of rules
is the whole configuration of a stage; the first rule that reads something wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, Protocol, TypeVar

import attrs

from quotecheck._lexicon import section
from quotecheck._tokens import Tokens, is_number

NUMBER = "0-9"
"""The trigger that stands for any number in digits; no token is written so.

A trigger in zeros stands for the numbers of its shape: "0000" for 2019, "0.00" for 9.30.
"""
_ZEROS = dict.fromkeys(map(ord, "123456789"), "0")


class Part(Protocol):
    """What a rule reads: something that takes tokens ``first`` up to ``stop``."""

    @property
    def first(self) -> int: ...
    @property
    def stop(self) -> int: ...


class Context(Protocol):
    """What a rule reads from: at least the tokens."""

    @property
    def tokens(self) -> Tokens: ...


C = TypeVar("C")
P = TypeVar("P")
PartT = TypeVar("PartT", bound=Part)
ContextT = TypeVar("ContextT", bound=Context)


@attrs.frozen
class Rule(Generic[C, P]):
    """A named way to read a part of the text.

    Attributes:
        name: What the rule reads, as users see it in a record's ``rule``.
        meaning: One sentence: when it fires and what it makes of it.
        read: Given the context and a trigger's index, returns the part or None.
        triggers: Lower-case words, ``NUMBER``, a shape of numbers, or ``@file.section`` for every
            entry of a section of the lexicon (of a phrase, its first token). Empty for rules that work on a
            whole paragraph.
        examples: Pairs of a text, with the record's span in ⟦brackets⟧, and its reading.
        silent: Texts in which the rule makes no record.
        before: Words one of which stands right before the trigger, written like triggers; empty for any.
        after: Words one of which stands right after it.
    """

    name: str
    meaning: str
    read: Callable[[C, int], P | None]
    triggers: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]
    silent: tuple[str, ...] = ()
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


def rule(
    *triggers: str,
    examples: Iterable[tuple[str, str]],
    silent: Iterable[str] = (),
    before: Iterable[str] = (),
    after: Iterable[str] = (),
) -> Callable[[Callable[[C, int], P | None]], Rule[C, P]]:
    """Make a rule of a function: its name is the rule's, its docstring the meaning."""

    def make(read: Callable[[C, int], P | None]) -> Rule[C, P]:
        meaning = " ".join((read.__doc__ or "").split())
        name, beside = read.__name__.strip("_"), (frozenset(before), frozenset(after))
        return Rule(name, meaning, read, triggers, tuple(examples), tuple(silent), *beside)

    return make


TriggerTable = Mapping[str, tuple[Rule[C, P], ...]]


def trigger_table(rules: Iterable[Rule[C, P]]) -> TriggerTable[C, P]:
    """Map every trigger word to the rules that it fires, in the order of ``rules``."""
    rules = tuple(rules)
    shapes = {trigger for each in rules for trigger in each.triggers if trigger[0] == "0" and trigger != NUMBER}
    table: dict[str, tuple[Rule[C, P], ...]] = {}
    for each in map(_spelled_out, rules):
        for trigger in each.triggers:
            for word in _words_of(trigger, shapes):
                if each not in table.get(word, ()):
                    table[word] = (*table.get(word, ()), each)
    return table


def _spelled_out(each: Rule[C, P]) -> Rule[C, P]:
    """Return a rule with the sections of the lexicon spelled out that stand for words before and after."""
    before, after = (
        frozenset(word for entry in entries for word in _words_of(entry, ())) for entries in (each.before, each.after)
    )
    return attrs.evolve(each, before=before, after=after) if each.before or each.after else each


def _words_of(trigger: str, shapes: Iterable[str]) -> Iterable[str]:
    """Return the keys of the trigger table that a trigger stands for."""
    if trigger.startswith("@"):
        return map(_head, section(trigger[1:]))
    return (NUMBER, *shapes) if trigger == NUMBER else (trigger,)


def of_number(table: TriggerTable[C, P], word: str) -> tuple[Rule[C, P], ...]:
    """Return the rules that a number in digits fires by its shape; none for any other word."""
    if not is_number(word):
        return ()
    shape = "0000"[: len(word)] if len(word) <= 4 and word.isdecimal() else word.translate(_ZEROS)
    return table.get(shape) or table.get(NUMBER, ())


def _head(entry: str) -> str:
    """Return the first token of an entry: what a phrase is recognised by."""
    return Tokens(entry).lower[0]


def scan(table: TriggerTable[ContextT, PartT], context: ContextT) -> list[PartT]:
    """Read parts from left to right; no two overlap.

    A rule may look back from its trigger, but not into a part already read.
    """
    parts: list[PartT] = []
    stop = 0
    lower = context.tokens.lower
    numbers = context.tokens.numbers if NUMBER in table else []
    for index in sorted(context.tokens.among(table) + numbers):
        if index < stop:
            continue
        word = lower[index]
        for each in table.get(word) or of_number(table, word):
            if each.after and lower[index + 1] not in each.after:
                continue
            if each.before and lower[index - 1] not in each.before:
                continue
            part = each.read(context, index)
            if part is not None and part.first >= stop:
                parts.append(part)
                stop = part.stop
                break
    return parts
