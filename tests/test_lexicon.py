"""Every entry of the lexicon has an example, and the library finds it there."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import quotecheck
from quotecheck import Span, SpeakerKind
from quotecheck._lexicon import LexiconError, checked, lexicon, section
from quotecheck._names import NameKind, find_names
from quotecheck._quotes.speakers import resolve_speakers
from quotecheck._tokens import lex
from readings import PUBLISHED, unmarked

EXAMPLES = Path(__file__).parent / "lexicon"
LEXICON = Path(quotecheck.__file__).parent / "_lexicon"
FILES = sorted({path.stem for path in LEXICON.glob("*.toml")} - {"word_classes"})
"""The files whose entries have an example each; classes of words have theirs in test_word_classes.py."""


def sentences(text: str) -> Iterable[Span]:
    tokens = lex(text)
    stops = [*tokens.sentences[1:], len(tokens)]
    return [tokens.span(first, stop) for first, stop in zip(tokens.sentences, stops, strict=True)]


def dates(text: str) -> Iterable[Span]:
    return [each.span for date in quotecheck.extract_dates(text, published=PUBLISHED) for each in (date, *date.members)]


def claims(text: str) -> Iterable[Span]:
    return [claim.span for claim in quotecheck.extract_claims(text)]


def numbers(text: str) -> Iterable[Span]:
    return [*claims(text), *dates(text)]


def quotes(text: str) -> Iterable[Span]:
    """Every part of every quotation: itself, cue, source, mentions of its speaker, addressee, occasion."""
    for quote in quotecheck.extract_quotes(text):
        parts = (quote, quote.cue, quote.source, quote.addressee, quote.occasion, *quote.contents, *quote.verbatim)
        yield from (part.span for part in parts if part)
        yield from quote.speaker.mentions if quote.speaker else ()


def names(text: str) -> Iterable[Span]:
    """Every name, and every title before one."""
    tokens = lex(text)
    for name in find_names(tokens):
        yield tokens.span(name.first, name.stop)
        if name.title < name.first:
            yield tokens.span(name.title, name.first)


def organizations(text: str) -> Iterable[Span]:
    tokens = lex(text)
    bodies = [name for name in find_names(tokens) if name.kind in {NameKind.ORGANIZATION, NameKind.PLACE}]
    return [tokens.span(name.first, name.stop) for name in bodies]


def speakers(text: str) -> Iterable[Span]:
    """Whoever "he" or "she" takes up, and any two words that are a source but for a named or unknown one."""
    tokens = lex(text)
    pronouns = [(index, index + 1) for index, word in enumerate(tokens.lower) if word in {"he", "she"}]
    for speaker in resolve_speakers(tokens, find_names(tokens), pronouns).values():
        yield from speaker.mentions
    for index in range(len(tokens) - 1):
        source = (index, index + 2)
        kind = resolve_speakers(tokens, (), [source])[source].kind
        kin = tokens.lower[index] == "his" and tokens.lower[index + 1] in section("speakers.relation")
        if kin or kind in {SpeakerKind.DOCUMENT, SpeakerKind.GROUP, SpeakerKind.ORGANIZATION}:
            yield tokens.span(*source)


FINDERS: dict[str, Callable[[str], Iterable[Span]]] = {
    "abbreviations": sentences,
    "calendar": dates,
    "changes": claims,
    "cues": quotes,
    "currencies": claims,
    "given_names": speakers,
    "labels": claims,
    "modifiers": claims,
    "names": names,
    "numbers": numbers,
    "organizations": organizations,
    "people": claims,
    "rates": claims,
    "speakers": speakers,
    "titles": names,
    "units": claims,
}
"""Which finder proves the entries of which file: sentences, dates, claims or quotes."""

ENTRIES = [(name, title, entry) for name in FILES for title, entries in lexicon(name).items() for entry in entries]


@pytest.mark.parametrize(("name", "title", "entry"), ENTRIES, ids=map("-".join, ENTRIES))
def test_every_entry_is_found_in_its_example(name: str, title: str, entry: str) -> None:
    examples = tomllib.loads((EXAMPLES / f"{name}.toml").read_text(encoding="utf-8"))
    assert entry in examples[title], f"tests/lexicon/{name}.toml has no example for {entry!r} in [{title}]"
    text, span = unmarked(examples[title][entry])
    assert entry in text.lower()
    assert span in set(FINDERS[name](text))


@pytest.mark.parametrize("name", FILES)
def test_there_are_no_examples_without_an_entry(name: str) -> None:
    examples = tomllib.loads((EXAMPLES / f"{name}.toml").read_text(encoding="utf-8"))
    assert {title: set(entries) for title, entries in examples.items()} == {
        title: set(entries) for title, entries in lexicon(name).items()
    }


@pytest.mark.parametrize(
    ("entries", "complaint"),
    [
        ({"b": 1, "a": 2}, "'a' stands after 'b'"),
        ({"Mr": 1}, "'Mr' is not lower-case"),
        (["a", "a"], "twice"),
        ("a", "neither a table nor a list"),
    ],
)
def test_a_lexicon_out_of_order_is_refused(entries: object, complaint: str) -> None:
    with pytest.raises(LexiconError, match=complaint):
        checked("file.section", entries)


def test_a_lexicon_that_is_not_there_is_named() -> None:
    with pytest.raises(LexiconError, match="no lexicon 'klingon'"):
        lexicon("klingon")
