"""Speed beside other tools: time over the same texts, import, first call and peak memory.

    python benchmarks/peers.py [--chrono FOLDER] [FILE …]

quantulum3 and dateparser come with the library, Recognizers-Text with the extra ``bench``;
what is not installed is left out. Runs are interleaved and the quickest of each text
counts. Import, first call and memory are measured in processes of their own, the least of
several; the import is what it adds to ``import attrs, regex``.

chrono-node is JavaScript: FOLDER is where ``npm install chrono-node`` was run, and ``node``
must be there. It runs in a process of its own that tells its processor time, after a hundred
parses of each text, so that it is compiled. No goal is set beside it.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import attrs

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
ROUNDS = 5
PROCESSES = 5
WARMING = 100
TIMES_AS_FAST = 25
IMPORT_MS = 40
FIRST_CALL_MS = 150


@attrs.frozen
class Job:
    """Something to do with a text: what it imports, the call, and which of ours it is compared with."""

    name: str
    imports: str
    call: str
    like: str = ""

    @property
    def is_installed(self) -> bool:
        """Whether its package is there."""
        return importlib.util.find_spec(self.imports.split()[1].partition(".")[0]) is not None


OURS = (
    Job("extract_dates", "import quotecheck", "quotecheck.extract_dates(text, published='2019-07-20')"),
    Job("extract_claims", "import quotecheck", "quotecheck.extract_claims(text)"),
    Job("extract_quotes", "import quotecheck", "quotecheck.extract_quotes(text)"),
    Job("extract", "import quotecheck", "quotecheck.extract(text, published='2019-07-20')"),
)
BARE = Job("bare token pass", "import re", r"[None for _ in re.finditer(r'\w+|[^\w\s]', text)]")
PEERS = (
    Job(
        "dateparser.search_dates",
        "from dateparser.search import search_dates",
        "search_dates(text, languages=['en'])",
        "extract_dates",
    ),
    Job(
        "Recognizers-Text, dates",
        "from recognizers_date_time import recognize_datetime",
        "recognize_datetime(text, 'en-us')",
        "extract_dates",
    ),
    Job("quantulum3", "from quantulum3 import parser", "parser.parse(text)", "extract_claims"),
    Job(
        "Recognizers-Text, figures",
        "import recognizers_number as n, recognizers_number_with_unit as u",
        "[read(text, 'en-us') for read in (n.recognize_number, n.recognize_percentage,"
        " u.recognize_currency, u.recognize_dimension, u.recognize_temperature, u.recognize_age)]",
        "extract_claims",
    ),
)


@attrs.define
class Node:
    """A process that parses with chrono-node."""

    name = "chrono-node (JavaScript)"
    like = "extract_dates"

    process: subprocess.Popen[str]
    loading: float

    @classmethod
    def started(cls, folder: Path) -> Node:
        """Start it with what is installed in a folder."""
        command = ["node", str(HERE / "chrono.cjs"), str(folder.resolve())]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
        assert process.stdout  # noqa: S101 - for types
        return cls(process, float(process.stdout.readline()))

    def quickest(self, text: str, times: int = 1) -> float:
        """Return the milliseconds of the quickest of several parses."""
        assert self.process.stdin  # noqa: S101
        assert self.process.stdout  # noqa: S101
        print(json.dumps([times, text]), file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def ended(self) -> float:
        """End it and return the megabytes at its peak."""
        return float(self.process.communicate()[0])


def compiled(job: Job) -> Callable[[str], object]:
    """Return a job as a function."""
    scope: dict[str, Callable[[str], object]] = {}
    exec(f"{job.imports}\ndef call(text): return {job.call}", scope)  # noqa: S102 - our own strings, from above
    return scope["call"]


def timed(job: Job) -> Callable[[str], float]:
    """Return a job as a function that tells its seconds of processor time."""
    call = compiled(job)

    def seconds(text: str) -> float:
        began = time.process_time()
        call(text)
        return time.process_time() - began

    return seconds


def quickest(jobs: list[Job], node: Node | None, texts: list[str]) -> dict[str, float]:
    """Return for each job the time in seconds over all the texts, the quickest run of each text taken."""
    timers = {job.name: timed(job) for job in jobs}
    if node:
        timers[node.name] = lambda text: node.quickest(text) / 1e3
    best = dict.fromkeys(timers, 0.0)
    for text in texts:
        runs: dict[str, list[float]] = {name: [] for name in timers}
        for timer in timers.values():
            timer(text)  # whatever is loaded late is loaded now
        if node:
            node.quickest(text, WARMING)
        gc.collect()
        for _ in range(ROUNDS):
            for name, timer in timers.items():
                runs[name].append(timer(text))
        for name, seconds in runs.items():
            best[name] += min(seconds)
    return best


def alone(job: Job, text: Path, cache: str) -> tuple[float, float, float]:
    """Return milliseconds of import and of first call, and megabytes at the peak, in processes of their own."""
    program = f"""
import time, resource, warnings, attrs, regex
warnings.simplefilter("ignore")
text = open({str(text)!r}, encoding="utf-8").read()
began = time.process_time()
{job.imports}
imported = time.process_time()
{job.call}
print((imported - began) * 1e3, (time.process_time() - imported) * 1e3)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
    command = [sys.executable, "-c", program]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
    runs = []
    for _ in range(PROCESSES + 1):  # the first compiles
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
        runs.append([float(figure) for figure in ran.stdout.split()[-3:]])
    imported, first, memory = (min(column) for column in zip(*runs, strict=True))
    return imported, first, memory


def chrono_alone(folder: Path, text: str) -> tuple[float, float, float]:
    """Return what ``alone`` returns, of chrono-node."""
    runs = []
    for _ in range(PROCESSES):
        node = Node.started(folder)
        runs.append((node.loading, node.quickest(text), node.ended()))
    loading, first, memory = (min(column) for column in zip(*runs, strict=True))
    return loading, first, memory


def main(arguments: list[str]) -> int:
    """Print a line for each job, and whether the goals hold; return 1 if one does not."""
    parser = argparse.ArgumentParser(description="Speed beside other tools.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="texts; the examples if none is named")
    parser.add_argument("--chrono", type=Path, metavar="FOLDER", help="where chrono-node is installed")
    asked = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    logging.disable()
    files = asked.files or sorted(EXAMPLES.glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(map(len, texts))
    jobs = [BARE, *OURS, *(job for job in PEERS if job.is_installed)]
    with tempfile.TemporaryDirectory() as cache:  # before any peer is loaded: a process's peak counts from its parent's
        beginnings = {job.name: alone(job, files[0], cache) for job in jobs}
    node = None
    if asked.chrono:
        beginnings[Node.name] = chrono_alone(asked.chrono, texts[0])
        node = Node.started(asked.chrono)
    best = quickest(jobs, node, texts)
    print(f"{'':<28}{'KB/s':>8}{'passes':>9}{'ours':>9}{'import':>10}{'first':>10}{'peak':>9}")
    least = float("inf")
    held = True
    shown: list[Job | Node] = [*jobs, node] if node else [*jobs]
    for job in shown:
        times = best[job.name] / best[job.like] if job.like else 0.0
        imported, first, memory = beginnings[job.name]
        print(
            f"{job.name:<28}{size / best[job.name] / 1e3:8.0f}{best[job.name] / best[BARE.name]:9.1f}"
            f"{ratio(times):>9}{imported:7.0f} ms{first:7.0f} ms{memory:6.0f} MB",
            flush=True,
        )
        if job in PEERS:
            least = min(least, times)
        if job in OURS:
            held &= imported <= IMPORT_MS and first < FIRST_CALL_MS
    print(f"at least {least:.0f} times as fast as a peer in Python (goal: {TIMES_AS_FAST})")
    print(f"import and first call {'within' if held else 'NOT within'} {IMPORT_MS} and {FIRST_CALL_MS} ms")
    return 0 if held and least >= TIMES_AS_FAST else 1


def ratio(times: float) -> str:
    """Return how a peer's speed compares with ours, whose time is a fraction or a multiple of its own."""
    if not times:
        return ""
    return f"1/{times:.0f}" if times >= 1 else f"{1 / times:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
