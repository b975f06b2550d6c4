"""Saying which file of a corpus is not written as its format is, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class FormatError(Exception):
    """A file is not what its name promises: the message names it, and says what is wrong."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn whatever goes wrong while a file is read into a ``FormatError`` that names it."""
    try:
        yield
    except (OSError, SyntaxError, LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise FormatError(f"{path}: {complaint(error)}") from error


def complaint(error: Exception) -> str:
    """Say in a line what is wrong."""
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    return f"{type(error).__name__}: {error}"
