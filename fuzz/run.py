"""Coverage-guided fuzzing: texts that reach new lines of the library, looking for one that breaks a law.

    python fuzz/run.py TARGET [FOLDER] [libFuzzer's options, such as -max_total_time=600]

TARGET is quotes, claims, dates, extract or loads. It needs ``atheris`` (the extra
``fuzz``). FOLDER keeps the texts that it found worth keeping, from one run to the
next; without one it starts from the rules' own examples each time. A text that
breaks something is written to ``crash-…`` beside it and can be given again in place
of FOLDER; it then becomes a case in ``tests/test_found_by_fuzzing.py``.
"""

from __future__ import annotations

import copy
import datetime as dt
import json as plain
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["quotecheck"]):
    import quotecheck
    from quotecheck import _claims, _dates, _lexicon, _quotes, json
    from quotecheck._extract import extract, extract_claims, extract_dates, extract_quotes
    from quotecheck._rule import Rule

PUBLISHED = dt.date(2019, 7, 20)
BEFORE = "grass grows where no feet go and rain falls on it.\n\n"
OPTIONS = ["-timeout=10", "-max_len=600", "-rss_limit_mb=2000", "-print_final_stats=1"]


def kept(text: str, records: tuple[Any, ...], again: tuple[Any, ...]) -> None:
    """Check that records slice their text, are sorted, and only move when plain words stand before them."""
    spans = [record.span for record in records]
    if spans != sorted(spans):
        raise AssertionError("records are out of order")
    if any(record.span.of(text) != record.text for record in records):
        raise AssertionError("a span does not slice the text to its record")
    if [(each.span.shift(len(BEFORE)), each.rule) for each in records] != [(each.span, each.rule) for each in again]:
        raise AssertionError("a plain paragraph before the text changes more than offsets")


def quotes(text: str) -> None:
    """Read the quotations."""
    kept(text, extract_quotes(text), extract_quotes(BEFORE + text))


def claims(text: str) -> None:
    """Read the figures."""
    kept(text, extract_claims(text), extract_claims(BEFORE + text))


def dates(text: str) -> None:
    """Read the dates."""
    kept(text, extract_dates(text, published=PUBLISHED), extract_dates(BEFORE + text, published=PUBLISHED))


def everything(text: str) -> None:
    """Read all three, and write and read them as JSON."""
    found = extract(text, published=PUBLISHED)
    if json.loads(json.dumps(found)) != found:
        raise AssertionError("JSON does not read back to the same records")
    if found != extract(text, published=PUBLISHED):
        raise AssertionError("the same text gives other records")


def loads(text: str) -> None:
    """Read any text as a JSON document: it is refused with ValueError, or written and read again alike."""
    try:
        found = json.loads(text)
    except ValueError:
        return
    if json.loads(json.dumps(found)) != found:
        raise AssertionError("JSON does not read back to the same records")


TARGETS: dict[str, Callable[[str], None]] = {
    "quotes": quotes,
    "claims": claims,
    "dates": dates,
    "extract": everything,
    "loads": loads,
}


ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    10**30,
    1.5,
    "",
    "x",
    "NaN",
    "1e999999",
    "9999-99-99",
    "PERSON",
    [],
    [0],
    [9, 0],
    {},
    [[]],
)
"""Values that a document may hold where others belong."""


def altered(data: bytes, size: int, seed: int) -> bytes:
    """Return a JSON document with one value replaced, left out or moved; other bytes are changed as any text's."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    try:
        document = plain.loads(data)
    except (ValueError, RecursionError):
        return bytes(atheris.Mutate(data, size))
    places: list[tuple[Any, Any]] = []
    waiting = [document]
    while waiting:
        each = waiting.pop()
        keys = list(each) if isinstance(each, dict) else range(len(each)) if isinstance(each, list) else ()
        places += [(each, key) for key in keys]
        waiting += [each[key] for key in keys]
    if not places:
        return bytes(atheris.Mutate(data, size))
    parent, key = chance.choice(places)
    what = chance.randrange(4)
    if what == 0:
        parent[key] = chance.choice(ODD)
    elif what == 1:
        del parent[key]
    elif what == 2:
        other, there = chance.choice(places)
        if key in parent if isinstance(parent, dict) else key < len(parent):
            parent[key] = copy.deepcopy(other[there])
    elif isinstance(parent[key], str):
        text = parent[key].encode("utf-8", "surrogatepass")
        parent[key] = atheris.Mutate(text, len(text) + 4).decode("utf-8", "replace")
    return plain.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")[:size]


def examples() -> Iterator[str]:
    """Yield every text that a rule reads as its example or leaves alone."""
    rules: tuple[Rule[Any, Any], ...] = (*_quotes.QUOTE_RULES, *_claims.CLAIM_RULES, *_dates.DATE_RULES)
    for rule in rules:
        yield from (text.replace("⟦", "").replace("⟧", "") for text, _ in rule.examples)
        yield from rule.silent


def words() -> Iterator[str]:
    """Yield every entry of the lexicon, and marks that texts are hung up on."""
    for file in sorted(Path(_lexicon.__file__).parent.glob("*.toml")):
        for section in _lexicon.lexicon(file.stem).values():
            yield from section
    yield from ("“", "”", "‘", "’", "''", "``", "\n\n", "\u00a0", "–", "—", "…", "½", "£", "€", "\U0001f600")


def prepare(target: str, folder: Path) -> list[str]:
    """Write the seeds and the dictionary that a target starts from; return libFuzzer's arguments."""
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(examples()):
        seed = json.dumps(quotecheck.extract(text, published=PUBLISHED)) if target == "loads" else text
        (seeds / f"{number:04}").write_bytes(seed.encode("utf-8", "surrogatepass"))
    entries = sorted({f" {word} " for word in words()})
    dictionary = folder / "dictionary"
    quoted = ("".join(f"\\x{byte:02x}" for byte in entry.encode()) for entry in entries)
    dictionary.write_text("".join(f'"{entry}"\n' for entry in quoted), encoding="ascii")
    return [f"-dict={dictionary}", str(seeds)]


def main(arguments: list[str]) -> None:
    """Fuzz the target that the first argument names."""
    name, *rest = arguments
    check = TARGETS[name]

    def try_bytes(data: bytes) -> None:
        check(data.decode("utf-8", "surrogateescape"))  # any bytes are a text; odd ones become lone surrogates

    with tempfile.TemporaryDirectory() as scratch:
        fuzzing = ["fuzz", *OPTIONS, *rest, *prepare(name, Path(scratch))]
        if check is loads:
            atheris.Setup([*fuzzing, "-max_len=20000"], try_bytes, custom_mutator=altered)
        else:
            atheris.Setup(fuzzing, try_bytes)
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(__doc__)
    main(sys.argv[1:])
