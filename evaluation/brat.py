"""Attributions as brat writes them: a ``.txt`` and an ``.ann`` for each article.

Read from an ``.ann``: text-bound annotations (``T1<tab>Source 10 14;20 25<tab>…``) of the
types Source, Cue and Content, and the events that bind them (``E1<tab>Attribution:T2
Source:T1 Content:T3``); what an argument is follows from the annotation it names. Text
marked Discard is left out. The ``.txt`` stands beside it or elsewhere in the folder.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import attrs

from evaluation.formats import reading

Range = tuple[int, int]

QUOTED = re.compile(
    r"""[“”"][^“”"\n]*(?:[“”"]|$) | (?:''|``).*?(?:''|$) |
        (?<!\w)‘(?:[^‘’\n]|’(?=\w))+’ | (?<![\w'])'(?:[^'\n]|'(?=\w))+'""",
    re.VERBOSE | re.MULTILINE,
)
"""A passage in quotation marks of any kind; one that is not closed runs to the end of its line."""
WORD = re.compile(r"\w+")


@attrs.frozen
class Attribution:
    """Who is credited, and with what: the ranges of source and contents."""

    source: tuple[Range, ...]
    contents: tuple[Range, ...]
    kind: str


@attrs.frozen
class Article:
    """A text, what it attributes, its passages in quotation marks, and what is to be left out."""

    text: str
    attributions: tuple[Attribution, ...]
    quoted: tuple[Range, ...]
    discarded: tuple[Range, ...]


def find(folder: Path) -> list[Path]:
    """Return the ``.ann`` files in a folder, one for each text."""
    texts = {path.stem for path in folder.rglob("*.txt")}
    return list({path.stem: path for path in sorted(folder.rglob("*.ann")) if path.stem in texts}.values())


def read(path: Path, folder: Path) -> Article:
    """Read one article."""
    beside = path.with_suffix(".txt")
    source = beside if beside.exists() else next(iter(sorted(folder.rglob(f"{path.stem}.txt"))))
    with reading(source), source.open(encoding="utf-8", newline="") as file:
        text = file.read()
    with reading(path):
        return annotated(text, path.read_text(encoding="utf-8"))


def annotated(text: str, annotations: str) -> Article:
    """Read what the lines of an ``.ann`` say of a text."""
    quoted = tuple(match.span() for match in QUOTED.finditer(text))
    spans: dict[str, tuple[str, tuple[Range, ...]]] = {}
    events: list[list[str]] = []
    for line in annotations.splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            label, _, places = rest.partition("\t")[0].partition(" ")
            spans[name] = label, tuple(place(text, piece) for piece in places.split(";"))
        elif name.startswith("E"):
            events.append([argument.partition(":")[2] for argument in rest.split()])
    if not events and any(label == "Content" for label, _ in spans.values()):
        raise ValueError("no event (a line that begins with E) binds its sources to its contents")
    parts: list[Attribution] = []
    for event in events:
        held: defaultdict[str, list[Range]] = defaultdict(list)
        for each in dict.fromkeys(event):
            label, ranges = spans.get(each, ("", ()))
            held[label].extend(ranges)
        contents = tuple(sorted(held["Content"]))
        parts.append(Attribution(tuple(sorted(held["Source"])), contents, kind_of(text, contents, quoted)))
    discarded = tuple(each for label, ranges in spans.values() if label.startswith("Discard") for each in ranges)
    return Article(text, tuple(parts), quoted, discarded)


def place(text: str, piece: str) -> Range:
    """Read "10 14"."""
    start, end = map(int, piece.split())
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{piece} lies outside the text, which has {len(text)} characters")
    return start, end


def kind_of(text: str, contents: Sequence[Range], quoted: Sequence[Range]) -> str:
    """Say how much of what is attributed stands in quotation marks: all of it, some, or none."""
    words = [start + match.start() for start, end in contents for match in WORD.finditer(text[start:end])]
    inside = sum(any(start <= word < end for start, end in quoted) for word in words)
    return "indirect" if not inside else "direct" if inside >= 0.95 * len(words) else "mixed"
