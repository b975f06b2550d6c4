"""PolNeAR: who is credited with what in political news."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

import quotecheck
from evaluation.brat import Article, Range, find, read
from evaluation.scores import Evaluation, Figure, Score, alikeness, by_rule, pair, shared, stripped

__all__ = ["NAME", "find", "measure"]

NAME = "PolNeAR"

EDGE = " \t\r\n\u00a0“”\"'‘’«»`.,;:!?-–—…"
NAME_WORD = re.compile(r"\w[\w.’'-]*")
AFTER_HEAD = re.compile(
    r",|\(|\s(?:who|whom|whose|which|that|of|for|in|at|from|with|on|by|to|as|where|close|familiar|—|-)\s", re.IGNORECASE
)
POSSESSIVE = re.compile(r"[’']s?$")
ALIKE = 0.5
KINDS = ("direct", "mixed")
ALL = (*KINDS, "indirect")
PUBLISHED = {
    "all": "nearest “said” 58.3; people 95.4",
    "direct": "nearest “said” 75–78; people 97.6",
    "mixed": "nearest “said” 26–30; people 89.5",
    "words": "nearest “said” 94.9; people 98.3",
    "speaker": "nearest “said” 61–68; people 97.6",
    "contents": "nearest “said” 59.1; people 83.4",
    "indirect": "people 61",
    "every": "BERT+Cofe 72.9, BERT 68.9, CRF 28.6, CoreNLP 17.5, rules 5.6, all on its test part",
}


@attrs.frozen
class Item:
    """A piece of text credited to a source: what is compared. ``source`` holds the ranges of its mentions."""

    span: Range
    source: tuple[Range, ...]
    kind: str
    rule: str = ""


def wanted_words(article: Article) -> Iterator[Item]:
    """Yield the passages in quotation marks of which at least half is attributed."""
    for span in article.quoted:
        best = max(
            article.attributions,
            key=lambda each: (inside(span, each.contents), -sum(end - start for start, end in each.contents)),
            default=None,
        )
        bare = stripped(article.text, *span, EDGE)
        if best and bare[0] < bare[1] and inside(span, best.contents) >= (span[1] - span[0]) / 2:
            yield Item(bare, best.source, best.kind)


def wanted_contents(article: Article, kinds: Sequence[str]) -> Iterator[Item]:
    """Yield each piece of what is attributed."""
    for each in article.attributions:
        if each.kind in kinds:
            yield from (Item(stripped(article.text, *piece, EDGE), each.source, each.kind) for piece in each.contents)


def found(article: Article, quotes: Sequence[quotecheck.Quote], kinds: Sequence[str], piece: str) -> Iterator[Item]:
    """Yield what our quotes of some kinds hold: their ``verbatim`` pieces, or their ``contents``."""
    for quote in quotes:
        if not quote.depth and quote.directness.lower() in kinds:
            source = (ends(quote.source),) if quote.source else ()
            for mention in getattr(quote, piece):
                span = stripped(article.text, *ends(mention), EDGE)
                if span[0] < span[1]:
                    yield Item(span, source, quote.directness.lower(), quote.rule)


def ends(mention: quotecheck.Mention) -> Range:
    """Return where a mention starts and ends."""
    return mention.span.start, mention.span.end


def inside(span: Range, ranges: Sequence[Range]) -> int:
    """Return how many characters of a span lie in some ranges."""
    return sum(shared(span, each) for each in ranges)


def head(text: str, span: Range) -> Range:
    """Return the last word of a mention before its apposition or complement, its possessive cut off."""
    start, end = stripped(text, *span, EDGE)
    mention = text[start:end]
    cut = AFTER_HEAD.search(mention)
    words = list(NAME_WORD.finditer(mention[: cut.start()] if cut and cut.start() else mention))
    if not words:
        return start, end
    last = words[-1]
    return start + last.start(), start + last.start() + len(POSSESSIVE.sub("", last[0]) or last[0])


def same_speaker(text: str, wanted: Item, ours: Item) -> bool:
    """Say whether the head of each source lies in the other; where none is wanted none may be given."""
    if not wanted.source or not ours.source:
        return bool(wanted.source) == bool(ours.source)
    given = ours.source[0]
    start, end = head(text, given)
    return any(a <= start and end <= b for a, b in wanted.source) and any(
        given[0] <= a and b <= given[1] for a, b in (head(text, each) for each in wanted.source)
    )


@attrs.frozen
class Judgement:
    """Scores of one article, or of many."""

    words: Score = attrs.field(factory=Score)
    exact: Score = attrs.field(factory=Score)
    joint: Score = attrs.field(factory=Score)
    speaker: Score = attrs.field(factory=Score)
    mistakes: Counter[str] = attrs.field(factory=Counter)
    rules: list[tuple[str, bool]] = attrs.field(factory=list)

    def __add__(self, other: Judgement) -> Judgement:
        return Judgement(
            self.words + other.words,
            self.exact + other.exact,
            self.joint + other.joint,
            self.speaker + other.speaker,
            self.mistakes + other.mistakes,
            self.rules + other.rules,
        )


def lies_in(span: Range, other: Range) -> bool:
    """Say whether a span is much the same as another or lies inside it."""
    return alikeness(span, other) >= ALIKE or (other[0] <= span[0] and span[1] <= other[1])


def fault(wanted: Item, ours: Item) -> str:
    """Name what is wrong with a speaker."""
    if not ours.source:
        return "no speaker"
    return f"another speaker, {wanted.kind}" if wanted.source else "a speaker too many"


def judge(text: str, wanted: Sequence[Item], ours: Sequence[Item], leave: Sequence[Range]) -> Judgement:
    """Compare one article's items."""
    counted = [
        item
        for item in ours
        if any(shared(item.span, each.span) for each in wanted) or not any(lies_in(item.span, each) for each in leave)
    ]

    def closeness(one: Item, other: Item) -> float:
        alike = alikeness(one.span, other.span)
        return alike if alike >= ALIKE else 0.0

    pairs, missed, beside = pair(wanted, counted, closeness)
    exact = sum((Counter(each.span for each in wanted) & Counter(each.span for each in counted)).values())
    named = [(want, find, same_speaker(text, want, find)) for want, find in pairs]
    size = len(counted), len(wanted)
    mistakes = Counter(fault(want, find) for want, find, good in named if not good)
    mistakes["words not found"] += len(missed)
    mistakes["words that nobody is credited with"] += len(beside)
    return Judgement(
        Score(len(pairs), *size),
        Score(exact, *size),
        Score(sum(good for *_, good in named), *size),
        Score(sum(good for want, _, good in named if want.source), 0, sum(bool(want.source) for want, *_ in named)),
        mistakes,
        [*((find.rule, good) for _, find, good in named), *((each.rule, False) for each in beside)],
    )


def measure(paths: Sequence[Path], folder: Path) -> Evaluation:
    """Read all the articles and compare."""
    articles = [read(path, folder) for path in paths]
    read_articles = [(article, quotecheck.extract_quotes(article.text)) for article in articles]

    def words(*kinds: str) -> Judgement:
        """Compare passages in quotation marks, of which those of another kind are left aside."""
        total = Judgement()
        for article, quotes in read_articles:
            items = list(wanted_words(article))
            wanted = [each for each in items if each.kind in kinds]
            aside = [each.span for each in items if each.kind not in kinds]
            ours = list(found(article, quotes, ALL, "verbatim"))
            total += judge(article.text, wanted, ours, [*article.discarded, *aside])
        return total

    def contents(*kinds: str) -> Judgement:
        """Compare all that is attributed."""
        others = [kind for kind in ALL if kind not in kinds]
        total = Judgement()
        for article, quotes in read_articles:
            wanted = list(wanted_contents(article, kinds))
            aside = [each.span for each in wanted_contents(article, others)]
            ours = list(found(article, quotes, kinds, "contents"))
            total += judge(article.text, wanted, ours, [*article.discarded, *aside])
        return total

    both = words(*KINDS)
    figures = [
        figure("words and speaker both right, F1", both.joint, "all"),
        figure("… of direct quotations", words("direct").joint, "direct"),
        figure("… of mixed quotations", words("mixed").joint, "mixed"),
        figure("words in quotation marks, F1", both.words, "words"),
        Figure("speaker of the words found, per cent", both.speaker.recall, both.speaker.wanted, PUBLISHED["speaker"]),
        figure("whole contents, direct and mixed, exact F1", contents(*KINDS).exact, "contents"),
        figure("whole contents, indirect, exact F1", contents("indirect").exact, "indirect"),
        figure("whole contents, all kinds, exact F1", contents(*ALL).exact, "every"),
    ]
    size = sum(len(article.text.split()) for article in articles)
    extent = f"{len(articles):,} articles, {size:,} words"
    return Evaluation(NAME, extent, both.joint.wanted, tuple(figures), both.mistakes, by_rule(both.rules))


def figure(measure: str, score: Score, published: str) -> Figure:
    """Return a line of the table."""
    return Figure(measure, score.f1, score.wanted, PUBLISHED[published])
