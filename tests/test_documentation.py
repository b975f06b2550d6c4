"""Every Python example of README and documentation runs, and prints what it says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WITH_EXAMPLES = [page for page in PAGES if BLOCK.search(page.read_text(encoding="utf-8"))]


def test_readme_and_getting_started_have_examples() -> None:
    assert {"README.md", "getting-started.md", "index.md"} <= {page.name for page in WITH_EXAMPLES}


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.name)
def test_examples_print_what_the_page_says(page: Path) -> None:
    source = "\n".join(BLOCK.findall(page.read_text(encoding="utf-8")))
    examples = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    complaints: list[str] = []
    failed = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(examples, out=complaints.append).failed
    assert not failed, "".join(complaints)


def test_readme_sets_itself_up_in_two_commands() -> None:
    commands = [
        line for line in PAGES[0].read_text(encoding="utf-8").splitlines() if line.startswith("python3 -m venv")
    ]
    assert len(commands) == 2
    run, test = commands
    assert "quotecheck examples/harbour.txt" in run
    assert (ROOT / "examples" / "harbour.txt").exists()
    assert test.endswith("-m pytest")
