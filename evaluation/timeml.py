"""TempEval-3's corpora: TIMEX3 in TimeML, an XML file for each article.

Read from a ``.tml``: the value of the TIMEX3 in ``DCT``, which is the day of
publication, and each TIMEX3 in ``TEXT``. A folder is taken for one corpus, under its name.
"""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

import quotecheck
from evaluation.formats import reading
from evaluation.scores import Evaluation, Figure, Score, by_rule, pair, shared, stripped

NAME = "TempEval-3"
Range = tuple[int, int]

EDGE = " \t\r\n,.;:\"'`()[]‘’“”"
PREPOSITION = re.compile(
    r"(?:since|until|till|by|before|after|from|between|as of|as early as|in|on|at|beginning|starting|through)\s+",
    re.IGNORECASE,
)
CREATED = "CREATION_TIME"
PERIODS = {"year": "Y", "month": "M", "week": "W", "day": "D", "decade": "DE", "century": "CE"}
CLOCK = {"hour": "H", "minute": "M", "second": "S"}
PUBLISHED = {
    "platinum": "HeidelTime 81.3 / 90.3 / 77.6; SUTime 81 / 90 / 64.5; UWTime 83 / 91 / 82.4; SynTime 92.1 / 95.0 / –; "
    "Recognizers-Text 69 / 84 / 58.6; dateparser 17 / 69 / 34.8",
    "timebank": "Recognizers-Text 62 / 82 / 47; dateparser 22 / 56 / 28",
}


@attrs.frozen
class Timex:
    """A TIMEX3: where it stands and its value."""

    span: Range
    value: str
    rule: str = ""


@attrs.frozen
class Article:
    """A text, its day of publication, and its TIMEX3."""

    text: str
    published: dt.date
    timex: tuple[Timex, ...]


def find(folder: Path) -> list[Path]:
    """Return the ``.tml`` files in a folder."""
    return sorted(folder.rglob("*.tml"))


def read(path: Path) -> Article:
    """Read one article."""
    with reading(path):
        root = ET.parse(path).getroot()  # noqa: S314 - a corpus that the user chose to trust
        published = dt.date.fromisoformat(creation_time(root)[:10])
        text: list[str] = []
        timex: list[Timex] = []
        body = root.find("TEXT")
        walk(body if body is not None else root, text, timex)
        return Article("".join(text), published, tuple(timex))


def creation_time(root: ET.Element) -> str:
    """Return the value of the TIMEX3 that says when a document was made."""
    for each in root.iter("TIMEX3"):
        if each.get("functionInDocument") == CREATED:
            return each.attrib["value"]
    raise ValueError(f"no TIMEX3 has functionInDocument={CREATED!r}")


def walk(element: ET.Element, text: list[str], timex: list[Timex]) -> None:
    """Gather an element's text, and the TIMEX3 in it."""
    start = sum(map(len, text))
    text.append(element.text or "")
    for child in element:
        walk(child, text, timex)
        text.append(child.tail or "")
    if element.tag == "TIMEX3" and element.get("functionInDocument") != CREATED:
        timex.append(Timex((start, sum(map(len, text))), element.get("value", "")))


def found(extraction: quotecheck.Extraction) -> Iterator[Timex]:
    """Yield our records as TIMEX3: the members of a range, dates without preposition, and counted durations."""
    spans: list[Range] = []
    for date in extraction.dates:
        for each in date.members or (date,):
            lead = PREPOSITION.match(each.text)
            span = each.span.start + (lead.end() if lead else 0), each.span.end
            spans.append(span)
            yield Timex(span, each.timex or "", each.rule)
    for claim in extraction.claims:
        span = claim.span.start, claim.span.end
        value = duration(claim)
        if value and not any(shared(span, each) for each in spans):
            yield Timex(span, value, claim.rule)


def duration(claim: quotecheck.NumericClaim) -> str | None:
    """Return the TIMEX3 value of a counted duration: P3W, PT20M. Ages are none."""
    unit = claim.quantity.unit
    number = claim.quantity.upper if claim.quantity.lower is None else claim.quantity.lower
    if unit is None or unit.dimension != "time" or number is None or claim.rule.startswith("age"):
        return None
    if unit.name in PERIODS:
        return f"P{number:f}{PERIODS[unit.name]}"
    return f"PT{number:f}{CLOCK[unit.name]}" if unit.name in CLOCK else None


def measure(paths: Sequence[Path], folder: Path) -> Evaluation:
    """Read all the articles and compare."""
    del folder
    corpora: defaultdict[str, list[Article]] = defaultdict(list)
    for path in paths:
        corpora[path.parent.name].append(read(path))
    figures: list[Figure] = []
    mistakes: Counter[str] = Counter()
    rules: list[tuple[str, bool]] = []
    for name, articles in corpora.items():
        strict, relaxed, valued = Score(), Score(), Score()
        for article in articles:
            wanted = [attrs.evolve(each, span=stripped(article.text, *each.span, EDGE)) for each in article.timex]
            extraction = quotecheck.extract(article.text, published=article.published)
            ours = [attrs.evolve(each, span=stripped(article.text, *each.span, EDGE)) for each in found(extraction)]
            pairs, missed, beside = pair(
                wanted,
                ours,
                lambda one, other: (one.span == other.span, both) if (both := shared(one.span, other.span)) else None,
            )
            size = len(ours), len(wanted)
            strict += Score(sum(one.span == other.span for one, other in pairs), *size)
            relaxed += Score(len(pairs), *size)
            valued += Score(sum(one.value == other.value for one, other in pairs), *size)
            mistakes["not found"] += len(missed)
            mistakes["found where none is marked"] += len(beside)
            mistakes["begins or ends elsewhere"] += sum(one.span != other.span for one, other in pairs)
            mistakes.update(
                f"another value, of a {sort(one.value)}" for one, other in pairs if one.value != other.value
            )
            rules += [
                *((two.rule, one.value == two.value) for one, two in pairs),
                *((each.rule, False) for each in beside),
            ]
        others = next((line for key, line in PUBLISHED.items() if key in name.lower()), "")
        for what, score, place in (("strict", strict, 0), ("relaxed", relaxed, 1), ("value", valued, 2)):
            figures.append(Figure(f"{name}: {what} F1", score.f1, score.wanted, column(others, place)))
    words = sum(len(article.text.split()) for articles in corpora.values() for article in articles)
    extent = f"{len(paths):,} articles, {words:,} words"
    marked = sum(len(article.timex) for articles in corpora.values() for article in articles)
    return Evaluation(NAME, extent, marked, tuple(figures), mistakes, by_rule(rules))


def sort(value: str) -> str:
    """Name the sort of thing that a TIMEX3 value stands for."""
    if re.match(r"P[\dX]|PT", value):
        return "duration"
    if "REF" in value:
        return "reference to now, past or future"
    return "time of day" if "T" in value else "set" if value.startswith("XXXX") else "date"


def column(others: str, place: int) -> str:
    """Return one of the three figures that each peer published."""
    peers = [re.split(r" (?=[\d–])", each, maxsplit=1) for each in others.split("; ") if each]
    return ", ".join(f"{name} {figure}" for name, figures in peers if (figure := figures.split(" / ")[place]) != "–")
