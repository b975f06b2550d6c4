"""Every class of words decides something: its sentence reads otherwise without it."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from unittest.mock import Mock

import pytest

import quotecheck
from quotecheck import Extraction, Span, _lexicon
from quotecheck._lexicon import lexicon, word_class
from quotecheck._tokens import lex
from readings import PUBLISHED, claim_reading, date_reading, quote_reading, unmarked

CLASSES = sorted(lexicon("word_classes"))
EXAMPLES = tomllib.loads((Path(__file__).parent / "lexicon" / "word_classes.toml").read_text(encoding="utf-8"))
READERS = ("_names", "_numerals", "_claims", "_dates", "_quotes", "_extract")
"""What takes words of classes while it is imported, and what imports that."""


def taken_out() -> dict[str, ModuleType]:
    """Forget that the readers were imported, and return what they were."""
    for name in READERS:
        vars(quotecheck).pop(name, None)
    readers = tuple(f"quotecheck.{name}" for name in READERS)
    return {name: sys.modules.pop(name) for name in list(sys.modules) if name.startswith(readers)}


@contextmanager
def read_afresh() -> Iterator[None]:
    """For a while, what reads texts is imported anew."""
    kept = taken_out()
    try:
        yield
    finally:
        taken_out()
        sys.modules.update(kept)
        vars(quotecheck).update({name: kept[f"quotecheck.{name}"] for name in READERS if f"quotecheck.{name}" in kept})


def parts(text: str) -> Iterator[tuple[Span, str]]:
    """Whatever is read in a text, and as what."""
    tokens = lex(text)
    for name in importlib.import_module("quotecheck._names").find_names(tokens):
        yield tokens.span(name.first, name.stop), name.kind
    found: Extraction = importlib.import_module("quotecheck._extract").extract(text, published=PUBLISHED)
    for date in found.dates:
        yield date.span, date_reading(date)
    for claim in found.claims:
        yield claim.span, claim_reading(claim)
        if claim.subject:
            yield claim.subject.span, "subject"
    for quote in found.quotes:
        for part in (quote, quote.cue, quote.addressee, quote.occasion, *quote.contents, *quote.verbatim):
            if part:
                yield part.span, quote_reading(quote)
        if quote.source:
            yield quote.source.span, str(quote.speaker)
        if quote.speaker:
            yield from ((mention, quote.speaker.kind) for mention in quote.speaker.mentions)


def readings_of(text: str, span: Span) -> list[str]:
    return [reading for part, reading in parts(text) if part == span]


@pytest.mark.parametrize("name", CLASSES)
def test_every_class_decides_its_example(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, span = unmarked(EXAMPLES[name])
    with_it = readings_of(text, span)
    monkeypatch.setattr(_lexicon, "word_class", lambda *names: word_class(*(each for each in names if each != name)))
    with read_afresh():
        assert with_it != readings_of(text, span)


def test_every_class_is_used_and_every_class_used_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Mock(side_effect=word_class)
    monkeypatch.setattr(_lexicon, "word_class", calls)
    with read_afresh():
        for module in pkgutil.walk_packages(quotecheck.__path__, "quotecheck."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    used = {name for call in calls.call_args_list for name in call.args}
    assert sorted(used) == CLASSES == sorted(EXAMPLES)


@pytest.mark.parametrize("name", CLASSES)
def test_words_of_a_class_are_single_and_in_lower_case(name: str) -> None:
    words = lexicon("word_classes")[name]
    assert list(words) == sorted({word.lower() for word in words})
    assert not any(set(word) & set(" ’") for word in words)
