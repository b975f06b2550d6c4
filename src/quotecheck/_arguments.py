"""What public functions do with an argument of the wrong type: they say which it is, and what it must be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def checked(value: object, kind: type[T] | tuple[type[T], ...], name: str) -> T:
    """Return an argument if it is of a kind, or of one of several.

    Raises:
        TypeError: It is not; the message names both.

    >>> checked(3, str, "text")
    Traceback (most recent call last):
        ...
    TypeError: text must be a str, not int
    """
    if isinstance(value, kind):
        return value
    wanted = " or ".join(each.__name__ for each in (kind if isinstance(kind, tuple) else (kind,)))
    raise TypeError(f"{name} must be {'an' if wanted[0] in 'AEIOU' else 'a'} {wanted}, not {type(value).__name__}")


def several(values: Iterable[T], what: str, name: str) -> Iterator[T]:
    """Return an iterator of an argument that must hold several things; one string is no such argument.

    Raises:
        TypeError: It cannot be gone through; the message names it, and what it must hold.

    >>> several("an article", "texts", "texts")
    Traceback (most recent call last):
        ...
    TypeError: texts must be an iterable of texts, not one str
    """
    given: object = values
    if isinstance(given, Iterable) and not isinstance(given, str | bytes):
        return iter(values)
    raise TypeError(f"{name} must be an iterable of {what}, not one {type(given).__name__}")
