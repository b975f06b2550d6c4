"""The page of the lexicon, made from the vocabulary itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import quotecheck
from quotecheck._lexicon import Section, lexicon

FILES = sorted((Path(quotecheck.__file__).parent / "_lexicon").glob("*.toml"))
SECTION = re.compile(r"^(?:\[(\w+)\]|(\w+) = \[)")

INTRODUCTION = """\
# Lexicon

The vocabulary that the rules work with, made from the library's own files. An
arrow leads to what an entry means; one without belongs to its section, no more.
Each has an example in `tests/lexicon/` that a test reads; of `word_classes`, each
class has one.
"""


def lexicon_page() -> str:
    """Return the page in Markdown."""
    return "\n".join([INTRODUCTION, *(line for file in FILES for line in _file(file))])


def _file(file: Path) -> Iterator[str]:
    name = file.stem
    meanings = _meanings(file)
    yield f"## {name}\n"
    for title, entries in lexicon(name).items():
        meaning = meanings.get(title, "")
        yield f"### {name}.{title}\n\n{meaning}\n" if meaning else f"### {name}.{title}\n"
        yield f"{len(entries)} entries: {', '.join(_entries(entries))}\n"


def _entries(entries: Section) -> Iterator[str]:
    for entry, meaning in entries.items():
        yield f"`` {entry} ``" if meaning in (True, "") else f"`` {entry} `` → {meaning}"


def _meanings(file: Path) -> dict[str, str]:
    """Return the comment that stands right above each section."""
    meanings: dict[str, str] = {}
    comment: list[str] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            comment.append(line.lstrip("# "))
            continue
        head = SECTION.match(line)
        if head and comment:
            meanings[head[1] or head[2]] = " ".join(comment)
        comment = []
    return meanings
