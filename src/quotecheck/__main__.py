"""The command line: ``quotecheck FILE``, or ``python -m quotecheck FILE``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import quotecheck
from quotecheck import json
from quotecheck._report import report
from quotecheck.errors import PublishedDateError

STANDARD_INPUT = "-"
FAILED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Read one article and print what it claims; return the exit code, 0 or 2."""
    options = parser().parse_args(arguments)
    try:
        text = read(options.file)
        found = quotecheck.extract(text, published=options.published)
    except (OSError, UnicodeDecodeError, PublishedDateError) as error:
        print(f"quotecheck: {complaint(error, options.file)}", file=sys.stderr)
        return FAILED
    width = shutil.get_terminal_size((100, 24)).columns
    return write(json.dumps(found, indent=2) if options.format == "json" else report(found, width))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command's arguments."""
    arguments = argparse.ArgumentParser(
        prog="quotecheck", description="Print what a news article claims: quotations, figures and dates."
    )
    arguments.add_argument("file", metavar="FILE", help="a UTF-8 text file; - reads standard input")
    arguments.add_argument(
        "--published", metavar="DATE", help='the day of publication, which relative dates are read from: "2019-08-06"'
    )
    arguments.add_argument("--format", choices=("text", "json"), default="text", help="tables (default) or JSON")
    arguments.add_argument("--version", action="version", version=f"%(prog)s {quotecheck.__version__}")
    return arguments


def read(file: str) -> str:
    """Return the characters of a file as they are: line ends are not translated."""
    content = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
    return content.decode("utf-8")


def write(output: str) -> int:
    """Print in UTF-8, whatever the terminal; a reader that stops reading is no error."""
    try:
        sys.stdout.buffer.write(f"{output}\n".encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def complaint(error: Exception, file: str) -> str:
    """Say in one line what is wrong with the arguments."""
    name = "standard input" if file == STANDARD_INPUT else file
    if isinstance(error, UnicodeDecodeError):
        return f"{name} is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}"
    if isinstance(error, OSError):
        return f"{name}: {error.strerror}"
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
