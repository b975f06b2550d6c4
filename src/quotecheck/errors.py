"""What the library raises. No text whatsoever makes it raise; bad arguments do."""

from __future__ import annotations

__all__ = ["PublishedDateError"]


class PublishedDateError(ValueError):
    """The date of publication cannot be read, lacks a part, or reads two ways.

    Attributes:
        published: The string as it was given.
        reason: What is wrong with it, in a few words.

    >>> import quotecheck
    >>> quotecheck.extract_dates("Prices rose on Tuesday.", published="06/08/2019")
    Traceback (most recent call last):
        ...
    quotecheck.errors.PublishedDateError: published '06/08/2019' can be read as 2019-06-08 or as 2019-08-06
    """

    def __init__(self, published: str, reason: str) -> None:
        super().__init__(f"published {published!r} {reason}")
        self.published = published
        self.reason = reason

    def __reduce__(self) -> tuple[type[PublishedDateError], tuple[str, str]]:
        return type(self), (self.published, self.reason)
