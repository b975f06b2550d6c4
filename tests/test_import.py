"""Importing is cheap, and what is heavy waits until something needs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import quotecheck

HEAVY = {"dateparser", "inflect", "cattrs", "numpy", "quantulum3.load", "quantulum3.parser"}
ALLOWED_SECONDS = 0.040


def loaded_after(program: str) -> set[str]:
    printed = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(printed.stdout.split())


@pytest.mark.parametrize(
    "program",
    [
        "import quotecheck",
        "import quotecheck; quotecheck.extract('“We lost £12m,” said Ann Roe on 3 May.', published='2019-07-20')",
    ],
)
def test_no_heavy_package_is_loaded(program: str) -> None:
    assert not loaded_after(program) & HEAVY


def test_records_load_without_extractors_and_outputs() -> None:
    loaded = loaded_after("import quotecheck")
    assert not loaded & {
        f"quotecheck.{name}" for name in ("_extract", "_explain", "_markup", "html", "json", "offsets")
    }
    assert "concurrent.futures" not in loaded


def test_every_public_name_is_there_and_listed() -> None:
    assert set(quotecheck.__all__) <= set(dir(quotecheck))
    assert all(getattr(quotecheck, name).__module__.startswith("quotecheck") for name in ("extract", "Quote"))
    with pytest.raises(AttributeError, match="no attribute 'misspelt'"):
        quotecheck.misspelt  # type: ignore[attr-defined]  # noqa: B018 - looking is the test


def test_importing_costs_at_most_forty_milliseconds_more_than_its_own_imports(tmp_path: Path) -> None:
    compiled = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}

    def seconds(program: str) -> float:
        timed = f"{program}; import time; print(time.process_time())"
        return float(subprocess.run([sys.executable, "-c", timed], env=compiled, check=True, stdout=-1).stdout)

    seconds("import attrs, regex, quotecheck")
    runs = [(seconds("import attrs, regex"), seconds("import attrs, regex, quotecheck")) for _ in range(12)]
    assert min(whole for _, whole in runs) - min(base for base, _ in runs) <= ALLOWED_SECONDS
