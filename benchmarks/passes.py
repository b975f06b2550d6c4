r"""What each extractor costs, in bare passes of a regular expression over the same text.

    python benchmarks/passes.py [FILE …]

A bare pass is ``for _ in re.finditer(r"\w+|[^\w\s]", text): pass``. Runs are
interleaved and the quickest of each text counts, so that the ratio holds on a busy machine.
Cost follows what a text claims: the news articles among the examples state something in
every sentence, the plain prose beside this file hardly ever does.
"""

from __future__ import annotations

import gc
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import quotecheck
from quotecheck._tokens import lex

ROUNDS = 30
HERE = Path(__file__).parent
NEWS, PROSE = sorted((HERE.parent / "examples").glob("*.txt")), [HERE / "prose.txt"]
TOKEN = re.compile(r"\w+|[^\w\s]")


def bare_pass(text: str) -> None:
    """Walk over the tokens of a text and do nothing with them."""
    for _ in TOKEN.finditer(text):
        pass


WORK: dict[str, Callable[[str], object]] = {
    "bare pass": bare_pass,
    "lex": lex,
    "extract_dates": lambda text: quotecheck.extract_dates(text, published="2019-07-20"),
    "extract_claims": quotecheck.extract_claims,
    "extract_quotes": quotecheck.extract_quotes,
    "extract": lambda text: quotecheck.extract(text, published="2019-07-20"),
}


def quickest(texts: list[str]) -> dict[str, float]:
    """Return for each job the time in seconds over all the texts, the quickest run of each text taken."""
    best = dict.fromkeys(WORK, 0.0)
    gc.disable()
    for text in texts:
        runs: dict[str, list[float]] = {name: [] for name in WORK}
        for _ in range(ROUNDS):
            for name, work in WORK.items():
                began = time.process_time()
                work(text)
                runs[name].append(time.process_time() - began)
        for name, seconds in runs.items():
            best[name] += min(seconds)
        gc.collect()
    gc.enable()
    return best


def measure(heading: str, files: list[Path]) -> None:
    """Print a line for each job: passes, and megabytes a second."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(map(len, texts))
    best = quickest(texts)
    print(heading)
    for name, seconds in best.items():
        print(f"  {name:<16}{seconds / best['bare pass']:7.2f} passes {size / seconds / 1e6:8.2f} MB/s")


def main(paths: list[str]) -> None:
    """Measure the files named, or news and plain prose."""
    if paths:
        measure("files", [Path(path) for path in paths])
    else:
        measure("news", NEWS)
        measure("plain prose", PROSE)


if __name__ == "__main__":
    main(sys.argv[1:])
