"""Highlights woven into a text as elements that nest, however the highlights overlap.

Where two cross, the one that goes on longer is split in two pieces; so is whatever
goes on over a paragraph's end. All pieces of a highlight have its look and title.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from quotecheck._span import Span
from quotecheck._wording import escaped

DEEPEST = 24
"""So many elements nest at most: nobody tells more layers apart, and browsers flatten hundreds."""


@attrs.frozen
class Highlight:
    """A piece of the text to be marked.

    Attributes:
        span: Where it stands; never empty.
        look: The class that the style sheet knows it by.
        title: What it is read as; shown by the browser.
        before: What a screen reader says before it, or "".
        after: What it says after it, or "".
        anchor: The id that links lead to, or "".
    """

    span: Span
    look: str
    title: str
    before: str = ""
    after: str = ""
    anchor: str = ""


def woven(text: str, highlights: Iterable[Highlight]) -> Iterator[str]:
    """Yield the inside of each paragraph of a text; of equal spans, the one named first is outside.

    >>> marked = Highlight(Span(0, 5), "a", "A"), Highlight(Span(4, 7), "b", "B")
    >>> for paragraph in woven("one two", marked):
    ...     print(paragraph)
    <mark class="a" title="A">one <mark class="b more" title="B">t</mark></mark><mark class="b rest" title="B">wo</mark>
    """
    waiting = deque(sorted(highlights, key=lambda each: (each.span.start, -each.span.end)))
    begun: set[int] = set()
    going_on: list[Highlight] = []
    for paragraph in paragraphs(text):
        while waiting and waiting[0].span.start < paragraph.end:
            going_on.append(waiting.popleft())
        yield "".join(_woven_paragraph(text, paragraph, going_on, begun))
        going_on = [each for each in going_on if each.span.end > paragraph.end]


def paragraphs(text: str) -> Iterator[Span]:
    r"""Yield the runs of lines that are not blank, without the end of their last line.

    >>> [span.of("One\ntwo\n \nthree\n") for span in paragraphs("One\ntwo\n \nthree\n")]
    ['One\ntwo', 'three']
    """
    start = stop = place = 0
    for line in (*text.splitlines(keepends=True), ""):
        if line.strip():
            start = start if stop else place
            stop = place + len(line.rstrip("\r\n"))
        elif stop:
            yield Span(start, stop)
            stop = 0
        place += len(line)


def _woven_paragraph(text: str, bounds: Span, highlights: Iterable[Highlight], begun: set[int]) -> Iterator[str]:
    """Yield text and tags by turns; ``begun`` knows the highlights that have had a piece already."""
    waiting = deque(each for each in highlights if each.span.end > bounds.start)
    stack: list[tuple[Highlight, int]] = []
    """The elements that are open, each with the end of its piece, which lies inside the piece below."""
    cut: list[Highlight] = []
    place = bounds.start
    while True:
        while waiting and waiting[0].span.start <= place:
            cut.append(waiting.popleft())
        for each in sorted(cut, key=lambda each: -each.span.end)[: DEEPEST - len(stack)]:
            end = min(each.span.end, stack[-1][1] if stack else bounds.end)
            stack.append((each, end))
            yield _tag(each, first=id(each) not in begun, last=end == each.span.end)
            begun.add(id(each))
        cut = []
        if not (stack or waiting):
            break
        upto = min(stack[-1][1] if stack else bounds.end, waiting[0].span.start if waiting else bounds.end)
        yield escaped(text[place:upto])
        place = upto
        while stack and stack[-1][1] == place:
            each, _ = stack.pop()
            yield "</mark>"
            if place < min(each.span.end, bounds.end):
                cut.insert(0, each)
    yield escaped(text[place : bounds.end])


def _tag(highlight: Highlight, *, first: bool, last: bool) -> str:
    look = " ".join([highlight.look, *([] if first else ["rest"]), *([] if last else ["more"])])
    anchor = f' id="{highlight.anchor}"' if highlight.anchor and first else ""
    before = f' data-before="{escaped(highlight.before)}"' if highlight.before and first else ""
    after = f' data-after="{escaped(highlight.after)}"' if highlight.after and last else ""
    return f'<mark class="{look}"{anchor}{before}{after} title="{escaped(highlight.title)}">'
