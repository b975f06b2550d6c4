"""Extractions as HTML: the text with everything that was read highlighted in it.

The result needs no JavaScript and no other file, follows a light or a dark
theme, and leaves the page around it alone. Any text gives valid HTML. In a
notebook an extraction shows itself so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck import _markup
from quotecheck._arguments import checked, several
from quotecheck._explain import meaning
from quotecheck._wording import escaped
from quotecheck.extraction import Extraction

__all__ = ["page", "page_parts", "render"]


def render(extraction: Extraction, *, explain: bool = False) -> str:
    """Return the text with its records highlighted, as a piece to put into a page.

    Args:
        extraction: What ``quotecheck.extract`` returned.
        explain: Whether to say what the rule behind each record means.

    Raises:
        TypeError: ``extraction`` is no Extraction.

    >>> import quotecheck
    >>> '<mark class="figure"' in render(quotecheck.extract("Prices rose 3%."))
    True
    """
    return _markup.styled(_fragment(extraction, explain))


def page(articles: Iterable[tuple[str, Extraction]], *, title: str = "quotecheck", explain: bool = False) -> str:
    """Return a whole page that shows one article after the other.

    Args:
        articles: Pairs of a heading and what ``quotecheck.extract`` returned.
        title: The title of the page.
        explain: Whether to say what the rule behind each record means.

    Raises:
        TypeError: ``articles`` holds anything but such pairs, or ``title`` is no string.

    >>> import quotecheck
    >>> page([("Prices", quotecheck.extract("Prices rose 3%."))]).splitlines()[0]
    '<!DOCTYPE html>'
    """
    return "\n".join(page_parts(articles, title=title, explain=explain))


def page_parts(
    articles: Iterable[tuple[str, Extraction]], *, title: str = "quotecheck", explain: bool = False
) -> Iterator[str]:
    """Yield the same page in parts, each as soon as its article is there.

    Args:
        articles: As for ``page``; any iterable, such as what ``extract_many`` reads one by one.
        title: As for ``page``.
        explain: As for ``page``.

    Raises:
        TypeError: As for ``page``, when the turn of what is wrong comes.

    >>> import quotecheck
    >>> parts = page_parts((name, quotecheck.extract(name)) for name in ["Up 3%", "Down 4%"])
    >>> len(list(parts))
    6
    """
    yield _HEAD.format(title=escaped(checked(title, str, "title")), style=_markup.style() + _markup.page_style())
    for number, article in enumerate(several(articles, "pairs of a heading and an Extraction", "articles"), 1):
        heading, extraction = _pair(article)
        day = extraction.published
        published = f'<p>Published <time datetime="{day}">{day}</time></p>' if day else ""
        yield f"<article>\n<header><h1>{escaped(heading)}</h1>{published}</header>"
        yield f"{_fragment(extraction, explain, str(number))}\n</article>"
    yield "</main>\n</body>\n</html>"


def _pair(article: object) -> tuple[str, Extraction]:
    if not isinstance(article, tuple | list) or len(article) != 2:
        raise TypeError(f"each of articles must be a pair of a heading and an Extraction, not {type(article).__name__}")
    return checked(article[0], str, "heading"), checked(article[1], Extraction, "extraction")


def _fragment(extraction: Extraction, explain: bool, name: str = "") -> str:
    checked(extraction, Extraction, "extraction")
    records = extraction.quotes, extraction.claims, extraction.dates
    return _markup.fragment(extraction.text, records, meaning if explain else None, name)


_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
<body class="quotecheck-page">
<main>"""
