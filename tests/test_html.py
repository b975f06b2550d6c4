"""HTML shows the text to the letter, marks every record, nests whatever overlaps, and can be read by anyone."""

from __future__ import annotations

import datetime as dt
import re
import time
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotecheck
from quotecheck import Extraction, Span, html
from quotecheck._markup import page_style, style
from quotecheck._markup.weaving import DEEPEST, Highlight, paragraphs, woven
from quotecheck._wording import visible
from strategies import DAYS, TEXTS

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
TEXT = """The report says officials promised “at least 12 boats by May 2019” and left.

“Costs fell £3m,” said Ann Roe. “In June we
stopped.”
"""
NEVER_IN_HTML = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
VOID = {"meta"}


class Reader(HTMLParser):
    """Reads HTML strictly: every element is closed where it was opened, and no id stands twice."""

    def __init__(self, written: str) -> None:
        super().__init__(convert_charrefs=True)
        self.opened: list[tuple[str, dict[str, str]]] = []
        self.paragraphs: list[str] = []
        self.marked: dict[str, str] = {}
        self.links: list[str] = []
        self.titles: list[str] = []
        self.depth = 0
        self.feed(written)
        self.close()
        assert not self.opened
        assert not NEVER_IN_HTML.search(written)
        written.encode()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs)
        if tag == "p":
            self.paragraphs.append("")
        if "id" in given:
            assert given["id"] not in self.marked
            self.marked[given["id"]] = ""
        if tag == "a":
            self.links.append(given["href"].removeprefix("#"))
        if tag == "mark" and "title" in given:
            self.titles.append(given["title"])
        if tag not in VOID:
            self.opened.append((tag, given))
        self.depth = max(self.depth, sum(each == "mark" for each, _ in self.opened))

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if any(tag == "p" for tag, _ in self.opened):
            self.paragraphs[-1] += data
        for identity in (attributes["id"] for _, attributes in self.opened if "id" in attributes):
            self.marked[identity] += data


@pytest.fixture
def extraction() -> Extraction:
    return quotecheck.extract(TEXT, published="2019-07-20")


def test_every_record_is_marked_and_linked(extraction: Extraction) -> None:
    read = Reader(html.render(extraction))
    marked = [read.marked[link] for link in read.links]
    contents = [quote.contents[0].text for quote in extraction.quotes]
    claims, dates = [claim.text for claim in extraction.claims], [date.text for date in extraction.dates]
    assert marked == [*contents, *claims, *dates]
    assert set(read.links) == set(read.marked)


def test_figures_and_dates_stand_inside_the_words_that_hold_them(extraction: Extraction) -> None:
    written = html.render(extraction)
    assert re.search(r'<mark class="quoted"[^>]*>Costs fell <mark class="figure"[^>]*>£3m</mark>,</mark>', written)
    assert re.search(r'<mark class="date"[^>]*>by May 2019</mark></mark>”', written)


def test_titles_say_who_what_and_by_which_rule(extraction: Extraction) -> None:
    titles = Reader(html.render(extraction)).titles
    quote = extraction.quotes[-1]
    assert f"Ann Roe · said · direct [{quote.rule}]" in titles
    assert "source: Ann Roe, person" in titles
    assert "cue: say" in titles
    assert "3,000,000 GBP · fall by · subject: Costs [currency_sign]" in titles
    assert "… to 2019-05-31 · ../2019-05 [open_date]" in titles


def test_a_screen_reader_hears_whose_words_begin_and_end(extraction: Extraction) -> None:
    said = re.findall(r'data-(before|after)="([^"]*)"', html.render(extraction))
    assert {text for side, text in said if side == "after"} == {"end of quotation"}
    assert ("before", "figure:") in said
    assert said.count(("before", "quotation, Ann Roe:")) == 1
    assert sum(text == "end of quotation" for _, text in said) == sum(len(q.contents) for q in extraction.quotes)


def test_explained_it_says_what_the_rules_mean(extraction: Extraction) -> None:
    plain, explained = html.render(extraction), html.render(extraction, explain=True)
    assert "is a sum of money" in explained
    assert "is a sum of money" not in plain


def test_a_notebook_shows_the_same(extraction: Extraction) -> None:
    assert extraction._repr_html_() == html.render(extraction)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_are_shown_to_the_letter(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    read = Reader(html.page([(path.name, quotecheck.extract(text, published="2026-03-14"))]))
    assert read.paragraphs == ["Published 2026-03-14", *text.strip().split("\n\n")]


@given(TEXTS, DAYS)
def test_any_text_gives_valid_html_that_shows_it(text: str, published: dt.date | None) -> None:
    found = quotecheck.extract(text, published=published)
    read = Reader(html.render(found))
    assert read.paragraphs == [visible(span.of(text)) for span in paragraphs(text)]
    assert len(read.links) == len(found.quotes) + len(found.claims) + len(found.dates)
    Reader(html.page([(text, found)], title=text, explain=True))


HIGHLIGHTS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 30)).map(
        lambda pair: Highlight(Span(pair[0], pair[0] + pair[1]), f"k{pair[0]}", "x", anchor=f"a{pair[0]}-{pair[1]}")
    ),
    max_size=12,
    unique_by=lambda highlight: highlight.anchor,
)


@given(st.lists(st.sampled_from(("ab ", "<&", "\n", "\n\n", "é")), max_size=40).map("".join), HIGHLIGHTS)
def test_whatever_overlaps_nests(text: str, highlights: list[Highlight]) -> None:
    read = Reader("".join(f"<p>{paragraph}</p>" for paragraph in woven(text, highlights)))
    assert read.paragraphs == [span.of(text) for span in paragraphs(text)]
    shown = {span: span.of(text) for span in paragraphs(text)}
    for highlight in highlights:
        pieces = [Span(max(p.start, highlight.span.start), min(p.end, highlight.span.end)) for p in shown]
        first = next((piece for piece in pieces if piece.start < piece.end), None)
        assert (highlight.anchor in read.marked) == (first is not None)
        if first:
            assert first.of(text).startswith(read.marked[highlight.anchor])


def test_where_two_cross_one_is_split_and_both_keep_their_look() -> None:
    first, second = Highlight(Span(0, 6), "a", "A", anchor="x"), Highlight(Span(3, 9), "b", "B", anchor="y")
    (paragraph,) = woven("012345678", [first, second])
    assert paragraph == (
        '<mark class="a" id="x" title="A">012<mark class="b more" id="y" title="B">345</mark></mark>'
        '<mark class="b rest" title="B">678</mark>'
    )


def test_of_equal_spans_the_first_is_outside() -> None:
    (paragraph,) = woven("ab", [Highlight(Span(0, 2), "a", ""), Highlight(Span(0, 2), "b", "")])
    assert paragraph == '<mark class="a" title=""><mark class="b" title="">ab</mark></mark>'


def test_a_highlight_over_two_paragraphs_is_marked_in_both() -> None:
    assert list(woven("ab\n\ncd", [Highlight(Span(1, 5), "a", "")])) == [
        'a<mark class="a more" title="">b</mark>',
        '<mark class="a rest" title="">c</mark>d',
    ]


def test_marks_nest_only_so_deep_and_cost_no_more_than_they_show() -> None:
    found = quotecheck.extract("He said that\n\n she said that " * 500)
    began = time.process_time()
    assert Reader(html.render(found)).depth <= DEEPEST
    assert time.process_time() - began < 5


def test_articles_of_a_page_follow_each_other_under_their_headings(extraction: Extraction) -> None:
    written = html.page([("<one>", extraction), ("two", quotecheck.extract("Two sank."))], title="both & more")
    Reader(written)
    assert written.startswith("<!DOCTYPE html>")
    assert "<title>both &amp; more</title>" in written
    assert re.findall("<h1>(.*?)</h1>", written) == ["&lt;one&gt;", "two"]
    assert written.count("<style>") == 1
    assert 'datetime="2019-07-20"' in written


def test_the_same_article_may_stand_on_a_page_twice(extraction: Extraction) -> None:
    assert len(set(Reader(html.page([("one", extraction), ("two", extraction)])).links)) == 2 * len(
        Reader(html.render(extraction)).links
    )


def test_a_page_needs_no_script_and_no_other_file(extraction: Extraction) -> None:
    written = html.page([("one", extraction)])
    assert not re.search(r"<script|<link|@import|url\(|https?:", written)


def test_the_style_sheet_leaves_the_page_around_alone() -> None:
    bare = re.sub(r"/\*.*?\*/", "", style(), flags=re.DOTALL)
    selectors = re.findall(r"(?:^|[{}])\s*([^{}@;]+)\{", bare)
    assert len(selectors) > 20
    assert all(".quotecheck" in part for selector in selectors for part in re.split(r",(?![^(]*\))", selector))


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_contrasts_are_those_that_wcag_demands(theme: int) -> None:
    declared = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", style())
    colour = {name: values[theme] for name, *values in declared}
    grounds = ["paper", "quoted", "reported", "figure-tint", "date-tint"]
    assert min(contrast(colour[name], colour[ground]) for name in ("ink", "cue") for ground in grounds) >= 7
    assert min(contrast(colour["quote"], colour[ground]) for ground in grounds) >= 4.5
    assert contrast(colour["quiet"], colour["paper"]) >= 4.5
    assert min(contrast(colour["figure"], colour[ground]) for ground in ("paper", "figure-tint")) >= 3
    assert min(contrast(colour["date"], colour[ground]) for ground in ("paper", "date-tint")) >= 3
    page, *around = [values[theme] for values in re.findall(r"light-dark\((#\w{6}), (#\w{6})\)", page_style())]
    assert len(around) == 2
    assert min(contrast(page, each) for each in around) >= 4.5


def test_what_a_reader_sees_by_colour_is_there_without_it() -> None:
    looks = dict(re.findall(r"\.quotecheck \.(\w+) \{(.*?)\}", style(), re.DOTALL))
    assert "underline solid" in looks["figure"]
    assert "underline dashed" in looks["date"]
    assert "italic" in looks["cue"]
    assert "underline" in looks["source"]
    assert "border" in looks["quoted"]


def test_paragraphs_are_runs_of_lines_that_are_not_blank() -> None:
    text = "\n\n one\r\ntwo\r\n \t\r\nthree\n\n"
    found = list(paragraphs(text))
    assert [span.of(text) for span in found] == [" one\r\ntwo", "three"]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS)
def test_no_word_is_outside_the_paragraphs(text: str) -> None:
    assert "".join("".join(span.of(text) for span in paragraphs(text)).split()) == "".join(text.split())
