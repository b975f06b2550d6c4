r"""What each extractor costs, in bare passes of a regular expression over the same text.

    python benchmarks/passes.py [FILE …]

A bare pass is ``for _ in re.finditer(r"\w+|[^\w\s]", text): pass``. Runs are
interleaved and the quickest of each counts, so that the ratio holds on a busy machine.
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

ROUNDS = 15
EXAMPLES = Path(__file__).parent.parent / "examples"
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
    """Return the shortest time in seconds that each job took over all the texts."""
    best = dict.fromkeys(WORK, float("inf"))
    gc.disable()
    for _ in range(ROUNDS):
        for name, work in WORK.items():
            began = time.process_time()
            for text in texts:
                work(text)
            best[name] = min(best[name], time.process_time() - began)
        gc.collect()
    gc.enable()
    return best


def main(paths: list[str]) -> None:
    """Print a line for each job: passes, and megabytes a second."""
    files = [Path(path) for path in paths] or sorted(EXAMPLES.glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(map(len, texts))
    best = quickest(texts)
    for name, seconds in best.items():
        print(f"{name:<16}{seconds / best['bare pass']:7.2f} passes {size / seconds / 1e6:8.2f} MB/s")


if __name__ == "__main__":
    main(sys.argv[1:])
