"""How time grows with the text: prose up to two megabytes, and texts made to be slow.

    python benchmarks/growth.py [--size 200000] [--only PART-OF-A-NAME] [--each]

The exponent is the slope of the time over the length, both as logarithms: 1 is linear,
2 quadratic. It is fitted to four lengths, each the double of the one before; where it
looks wrong, on a busy machine, the quickest of several runs count. Time rises faster than
the text, too, while the processor's caches run out: where it still looks wrong, the text is
made longer, up to eight times, and the last four lengths count. What is linear comes down to
1 there, what is quadratic goes up to 2.

``--each`` measures the three extractors by themselves too, and writing and reading the
result as JSON and as HTML.
"""

from __future__ import annotations

import argparse
import gc
import math
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count, cycle, islice
from pathlib import Path
from statistics import linear_regression

import quotecheck
from quotecheck import html, json

EXAMPLES = Path(__file__).parent.parent / "examples"
GOAL = 1.1
PROSE = 2_000_000
LIKELY = 0.85
RETRIES = 4
FURTHER, PATIENCE = 3, 20.0
"""How often a text is made twice as long, as long as a run takes no more seconds."""

SHORTEST = 0.02
"""Quicker runs say more about the clock than about the library."""

MARKS = "\"“”'‘’«»[](){}.,;:!?-–—…$£€%&*#@/\\|~^_=+<>`\n\t \u00a0\u0301\x00\ud8000aAé½😀"
PIECES = (
    *("''", "``", '""', "“”", "”“", "()", "[]", "...", "--", "\n\n", "\r\n", " .", '."', '"\n', "“\n\n", "”\n\n"),
    *("a ", "A ", "a.", "A.", "U.S.", "a-", "a'", "a’s ", "A’s ", "don't ", "aA", "a@b.c ", "http://a/"),
    *("x" * 50 + " ", "said ", "said, ", "said: ", '"said ', 'said "', 'said that "', "“a” said ", ', said "'),
    *("he said ", "said he ", "that ", "who said ", ", who said, ", "according to ", "said that he said that "),
    *("was not said to have said ", "Mr. ", "Mr. Roe ", "Ann Roe ", "Ann Roe, ", "Roe said. ", "Ann and "),
    *("of the ", "the Port of ", "Sen. Ann Roe (D-", "he ", "she. ", "They ", "his ", "the man ", "officials "),
    *("a spokesman for ", "the mayor of Salem, Ann Roe, ", "January ", "May ", "Tuesday ", "May 1, ", "1 May "),
    *("2019 ", "2019-", "2019, ", "2019-20 ", "1990s ", "'90s ", "19/", "Q2 ", "last ", "the last ", "ago "),
    *("two years ago ", "from May to ", "between May and ", "since ", "until ", "by ", "early ", "the week of "),
    *("every ", "10 a.m. ", "10:30 ", "the end of ", "first half of ", "summer of ", "1 ", "1,", "1.", "1,000,"),
    *("1 to ", "1-", "1/2 ", "1% ", "$1 ", "$", "$1 to ", "1 million ", "million ", "one ", "two hundred "),
    *("from 1 to ", "up to ", "more than ", "rose ", "rose 1% to ", "plus or minus ", "a year ", "years old "),
    *("one in ", "half a ", "and ", "or ", "to ", "the ", "of ", "not ", "I ", "“I,” ", "(a) ", "[a] ", "“a [b] "),
    *("“a … ", "– a", ": ", "; ", ", ", '"A b c.\n\n', "“A b c.\n\n", '"Yes," said Ann. '),
    *("3 boats in 2019 and ", "Ann said in May that ", "In May, 3% of "),
    *("“Yes,” she said. “No.” ", "A: “b.”\n", "— A\n", "- a\n", "Q. a?\nA. b.\n"),
)
"""What texts are made of by nothing but repetition."""


def names() -> Iterator[str]:
    """Yield names, no two alike."""
    for number in count():
        letters = "".join(chr(97 + int(digit)) for digit in f"{number:o}")
        yield f"Ab{letters} Ro{letters}"


def filled(pieces: Iterator[str], size: int) -> str:
    """Join pieces up to a length."""
    taken: list[str] = []
    length = 0
    for piece in pieces:
        taken.append(piece)
        length += len(piece)
        if length >= size:
            break
    return "".join(taken)[:size]


def numbered(form: str) -> Callable[[int], str]:
    """Return a maker of texts in which each piece holds the next number."""
    return lambda size: filled((form.format(number) for number in count(1)), size)


def named(form: str) -> Callable[[int], str]:
    """Return a maker of texts in which each piece holds a new name."""
    return lambda size: filled((form.format(name) for name in names()), size)


def repeated(piece: str) -> Callable[[int], str]:
    """Return a maker of texts that repeat one piece."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def prose(size: int) -> str:
    """Return paragraphs of the examples over and over, in an order that does not repeat itself soon."""
    paragraphs = [part for path in sorted(EXAMPLES.glob("*.txt")) for part in path.read_text("utf-8").split("\n\n")]
    order = cycle([*paragraphs, *paragraphs[::2], *paragraphs[::-1], *paragraphs[::3]])
    return filled((f"{part}\n\n" for part in order), size)


HOSTILE: dict[str, Callable[[int], str]] = {
    **{f"only {piece!r}": repeated(piece) for piece in (*MARKS, *PIECES)},
    "nested “”": lambda size: "“a " * (size // 6) + "b” " * (size // 6),
    "nested “‘’”": lambda size: "“a ‘b " * (size // 12) + "c’ d” " * (size // 12),
    "nested ()": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "opened in each paragraph": lambda size: filled(cycle(["“One two three.\n\n", "Four five.\n\n"]), size),
    "opened and closed by turns": lambda size: filled(cycle("\"a. b, “c” 'd' "), size),
    "one sentence, then its tag": lambda size: "“" + "one two three " * (size // 14) + "” said Ann Roe.",
    "one sentence of cues": lambda size: "Ann Roe " + "said and added " * (size // 15),
    "lines without a stop": lambda size: filled(cycle(["one two\n", "three four five\n"]), size),
    "distinct names": named("{} "),
    "distinct names that speak": named("{} said it was late. "),
    "distinct names, then pronouns": named("{} came. “Late,” he said. "),
    "distinct names with titles": named("Mayor {}, of Salem, said so. The mayor left. "),
    "distinct names in one sentence": named("{}, "),
    "distinct organisations": named("the {} Company said so. "),
    "surnames of a few, again and again": lambda size: filled(
        (f"{full} spoke. “So,” said {full.split()[1]}. " for full in cycle(islice(names(), 40))), size
    ),
    "each number": numbered("{} "),
    "each number, with commas": numbered("{}, "),
    "each number, and a unit": numbered("{} boats and "),
    "each number, to the next": numbered("{} to "),
    "each day of May": lambda size: filled((f"May {1 + number % 31}, " for number in count()), size),
    "each year": lambda size: filled((f"in {1500 + number % 600} or " for number in count()), size),
    "each line a list item": numbered("{}. Item\n"),
}


def seconds(work: Callable[[str], object], text: str) -> float:
    """Return how long one run takes, without the garbage collector, as timeit does."""
    gc.collect()
    gc.disable()
    began = time.process_time()
    work(text)
    taken = time.process_time() - began
    gc.enable()
    return max(taken, 1e-6)


def slope(texts: list[str], times: list[float]) -> float:
    """Return how steeply times rise with lengths, both as logarithms."""
    lengths = [math.log(len(text)) for text in texts]
    return linear_regression(lengths, [math.log(taken) for taken in times]).slope


def measured(work: Callable[[str], object], make: Callable[[int], str], size: int) -> tuple[float, float]:
    """Return exponent and characters a second; one that looks wrong is fitted to more runs, then to longer texts."""
    texts = [make(size // part) for part in (8, 4, 2, 1)]
    times = [seconds(work, text) for text in texts]
    for _ in range(RETRIES):
        if times[-1] < SHORTEST or LIKELY <= slope(texts, times) <= GOAL:
            break
        times = [min(before, seconds(work, text)) for before, text in zip(times, texts, strict=True)]
    fitted = slope(texts, times)
    for _ in range(FURTHER):
        if fitted <= GOAL or times[-1] > PATIENCE:
            break
        longer = make(2 * len(texts[-1]))
        texts, times = [*texts[1:], longer], [*times[1:], min(seconds(work, longer) for _ in range(RETRIES))]
        fitted = slope(texts, times)
    return (min(fitted, 1.0) if times[-1] < SHORTEST else fitted), len(texts[-1]) / times[-1]


def main(arguments: list[str] | None = None) -> int:
    """Print a line for each text; return 1 if an exponent is above the goal."""
    parser = argparse.ArgumentParser(description="How time grows with the text.")
    parser.add_argument("--size", type=int, default=200_000, help="the longest hostile text, in characters")
    parser.add_argument("--only", default="", help="only texts whose name holds this")
    parser.add_argument("--each", action="store_true", help="each extractor by itself, too")
    options = parser.parse_args(arguments)
    work: dict[str, Callable[[str], object]] = {
        "extract": lambda text: quotecheck.extract(text, published="2019-07-20")
    }
    if options.each:
        work |= {
            "extract_dates": quotecheck.extract_dates,
            "extract_claims": quotecheck.extract_claims,
            "extract_quotes": quotecheck.extract_quotes,
            "to JSON and back": lambda text: json.loads(json.dumps(quotecheck.extract(text))),
            "to HTML": lambda text: html.render(quotecheck.extract(text)),
        }
    texts = [("prose", prose, PROSE), *((name, make, options.size) for name, make in HOSTILE.items())]
    steep = 0
    for name, make, size in texts:
        if options.only in name:
            for which, run in work.items():
                slope, speed = measured(run, make, size)
                steep += slope > GOAL
                print(
                    f"{slope:5.2f} {'!' if slope > GOAL else ' '} {speed / 1e6:7.2f} MB/s  {which}: {name}", flush=True
                )
    print(f"{steep} above {GOAL}")
    return min(steep, 1)


if __name__ == "__main__":
    sys.exit(main())
