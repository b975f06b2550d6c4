"""The command line: ``quotecheck FILE…``, or ``python -m quotecheck FILE…``."""

from __future__ import annotations

import argparse
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from json import dumps
from pathlib import Path
from typing import TextIO

import quotecheck
from quotecheck import html, json
from quotecheck._dates import published_day
from quotecheck._explain import meanings
from quotecheck._report import COLOURED, PLAIN, report
from quotecheck._wording import visible
from quotecheck.errors import PublishedDateError
from quotecheck.extraction import Extraction
from quotecheck.offsets import OffsetUnit

STANDARD_INPUT = "-"
FAILED = 2
INTERRUPTED = 130
CLEARED = "\r\x1b[K"
"""Goes back to the line's beginning and clears it."""
LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""What ends a line, besides what JSON escapes by itself."""
UNITS = {"code-points": OffsetUnit.CODE_POINTS, "utf-16": OffsetUnit.UTF_16, "utf-8": OffsetUnit.UTF_8}

Articles = Iterator[tuple[str, Extraction]]


class UnwritableError(Exception):
    """Standard output takes nothing: it is closed, or its disk is full."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read articles and print what they claim; return the exit code: 0, or 2 if one could not be read."""
    options = parser().parse_args(arguments)
    failed: list[str] = []
    try:
        options.published = published_day(options.published)
        write(FORMATS[options.format](read_all(options, failed), options))
    except (PublishedDateError, UnwritableError) as error:
        complain(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return FAILED if failed else 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    arguments = argparse.ArgumentParser(
        prog="quotecheck", description="Print what news articles claim: quotations, figures and dates."
    )
    arguments.add_argument("files", metavar="FILE", nargs="+", help="a UTF-8 text file; - reads standard input")
    arguments.add_argument(
        "--published", metavar="DATE", help='the day of publication, which relative dates are read from: "2019-08-06"'
    )
    arguments.add_argument(
        "--format",
        choices=tuple(FORMATS),
        default="text",
        help="tables (default); JSON, of several files an array; JSON with a line for each file; or a page of HTML",
    )
    arguments.add_argument("--explain", action="store_true", help="say which rule read each record, and what it means")
    arguments.add_argument(
        "--offsets", choices=tuple(UNITS), default="code-points", help="what spans in JSON count (default: code-points)"
    )
    arguments.add_argument("--version", action="version", version=f"%(prog)s {quotecheck.__version__}")
    return arguments


def read_all(options: argparse.Namespace, failed: list[str]) -> Articles:
    """Yield each file with its extraction; complain of those that cannot be read, and go on."""
    several = len(options.files) > 1
    for number, file in enumerate(options.files, 1):
        try:
            with announced(f"{number}/{len(options.files)} {file}" if several else ""):
                found = quotecheck.extract(read(file), published=options.published)
        except (OSError, UnicodeDecodeError) as error:
            failed.append(file)
            complain(wrong_with(file, error))
        else:
            yield file, found


@contextmanager
def announced(work: str) -> Iterator[None]:
    """Show what is being done while it is done, if standard error is a terminal."""
    if not work or not capable(sys.stderr):
        yield
        return
    width = shutil.get_terminal_size().columns - 1
    print(one_line(work)[:width], end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        print(CLEARED, end="", file=sys.stderr, flush=True)


def read(file: str) -> str:
    """Return the characters of a file as they are: line ends are not translated."""
    if file != STANDARD_INPUT:
        return Path(file).read_bytes().decode("utf-8")
    if sys.stdin is None:  # which is how Python says that it was closed from the start
        raise OSError(errno.EBADF, "closed")
    return sys.stdin.buffer.read().decode("utf-8")


def as_text(articles: Articles, options: argparse.Namespace) -> Iterator[str]:
    """Yield tables; of several files, each beneath its name."""
    palette = COLOURED if coloured() else PLAIN
    width = shutil.get_terminal_size((100, 24)).columns
    for number, (file, found) in enumerate(articles):
        heading = one_line(file) if len(options.files) > 1 else ""
        tables = report(found, width, palette=palette, explain=options.explain, heading=heading)
        yield f"\n{tables}\n" if number else f"{tables}\n"


def as_json(articles: Articles, options: argparse.Namespace) -> Iterator[str]:
    """Yield one document for one file, an array of them for several."""
    if len(options.files) == 1:
        yield from (f"{document(*article, options, indent=2)}\n" for article in articles)
        return
    before = "["
    for article in articles:
        yield f"{before}\n{document(*article, options, indent=2)}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def as_lines(articles: Articles, options: argparse.Namespace) -> Iterator[str]:
    """Yield one document a line, whatever a reader takes for the end of a line."""
    yield from (f"{document(*article, options).translate(LINE_ENDS)}\n" for article in articles)


def as_html(articles: Articles, options: argparse.Namespace) -> Iterator[str]:
    """Yield a page in parts."""
    first = next(articles, None)
    if first is None:
        return
    named = ((one_line(file), found) for file, found in chain([first], articles))
    title = one_line(options.files[0]) if len(options.files) == 1 else f"{len(options.files)} articles"
    yield from (f"{part}\n" for part in html.page_parts(named, title=title, explain=options.explain))


FORMATS: Mapping[str, Callable[[Articles, argparse.Namespace], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_lines,
    "html": as_html,
}


def document(file: str, found: Extraction, options: argparse.Namespace, indent: int | None = None) -> str:
    """Return the JSON document of a file; it names the file, and may say what its rules mean."""
    rules = {"rules": meanings(found)} if options.explain else {}
    plain = {"file": file, **json.to_dict(found, offsets=UNITS[options.offsets]), **rules}
    return dumps(plain, ensure_ascii=False, indent=indent)


def write(parts: Iterator[str]) -> None:
    """Print in UTF-8, whatever the terminal; a reader that stops reading is no error."""
    if sys.stdout is None:
        raise UnwritableError("standard output: closed")
    for part in parts:
        try:
            sys.stdout.buffer.write(part.encode("utf-8", "backslashreplace"))
            sys.stdout.flush()
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is still to be flushed
            if isinstance(error, BrokenPipeError):
                return
            raise UnwritableError(f"standard output: {error.strerror}") from None


def coloured() -> bool:
    """Say whether to show colours: on a terminal, or where they are forced, and never where they are declined."""
    if os.environ.get("NO_COLOR"):  # no-color.org
        return False
    return bool(os.environ.get("FORCE_COLOR")) or capable(sys.stdout)  # force-color.org


def capable(stream: TextIO | None) -> bool:
    """Say whether a stream goes to a terminal that knows escape sequences."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def complain(complaint: str) -> None:
    """Say in one line what is wrong, if there is anywhere to say it."""
    if sys.stderr is not None:
        print(f"quotecheck: {one_line(complaint)}", file=sys.stderr)


def wrong_with(file: str, error: OSError | UnicodeDecodeError) -> str:
    """Say why a file cannot be read."""
    name = "standard input" if file == STANDARD_INPUT else file or "a file without a name"
    if isinstance(error, UnicodeDecodeError):
        return f"{name} is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}"
    return f"{name}: {error.strerror}"


def one_line(text: str) -> str:
    """Show a name in one line, whatever its characters."""
    return " ".join(visible(text).splitlines())


if __name__ == "__main__":
    sys.exit(main())
