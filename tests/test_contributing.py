"""What CONTRIBUTING.md shows is true: its rule reads its examples, and its commands exist."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

from quotecheck import _dates
from quotecheck._dates.expression import Expression, Reader
from quotecheck._dates.forms import Year
from quotecheck._numerals import read_numerals
from quotecheck._rule import rule, scan, trigger_table
from quotecheck._tokens import lex
from readings import PUBLISHED, date_reading, unmarked

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def read_with(shown: Any, text: str) -> list[tuple[Any, str]]:  # noqa: ANN401 - a rule made from a string
    tokens = lex(text)
    numerals = read_numerals(tokens)
    table = trigger_table([shown])
    parts = scan(table, Reader(tokens, numerals, table))
    return [(date.span, date_reading(date)) for date in _dates.resolve(tokens, tuple(parts), PUBLISHED)]


def test_the_rule_shown_reads_its_examples() -> None:
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    scope: dict[str, Any] = {"rule": rule, "Reader": Reader, "Expression": Expression, "Year": Year}
    exec(textwrap.dedent(block), scope)  # noqa: S102 - our own page
    shown = scope["turn_of_century"]
    assert shown.meaning.endswith(".")
    for marked, reading in shown.examples:
        text, span = unmarked(marked)
        assert read_with(shown, text) == [(span, reading)]
    assert not any(read_with(shown, text) for text in shown.silent)


def test_files_and_sessions_that_it_names_exist() -> None:
    sessions = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    assert all(f"def {name}(" in sessions for name in re.findall(r"nox -s (\w+)", PAGE))
    for name in re.findall(r"`?\b((?:benchmarks|tests|src|docs)/[\w/.]+)", PAGE):
        assert (ROOT / name).exists() or name == "docs/_build", name
