"""The command line prints tables or JSON, and says in one line what is wrong."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

import quotecheck
from quotecheck import json
from quotecheck.__main__ import main

ARTICLE = "“We lost 12 boats,” said Ann Roe on Tuesday.\r\nTwo sank.\r\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    return path


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "quotecheck", *arguments], input=given, capture_output=True, check=False
    )


def test_tables_name_speaker_figure_and_day(article: Path) -> None:
    done = run(str(article), "--published", "2019-07-20")
    printed = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ann Roe" in printed
    assert '"We lost 12 boats,"' in printed
    assert "2019-07-16" in printed
    assert [line.split(" ")[0] for line in printed.splitlines() if line[:1].strip()] == ["Quotes", "Claims", "Dates"]


def test_json_counts_the_characters_of_the_file_itself(article: Path) -> None:
    done = run(str(article), "--format", "json", "--published", "20 July 2019")
    extraction = json.loads(done.stdout)
    assert extraction == quotecheck.extract(ARTICLE, published="2019-07-20")
    assert extraction.claims[-1].span.of(ARTICLE) == "Two"


def test_a_dash_reads_standard_input() -> None:
    done = run("-", "--format", "json", given=ARTICLE.encode())
    assert json.loads(done.stdout).text == ARTICLE


@pytest.mark.parametrize(
    ("arguments", "given", "complaint"),
    [
        (["missing.txt"], b"", "quotecheck: missing.txt: No such file or directory"),
        (["-"], b"caf\xe9", "quotecheck: standard input is not UTF-8: byte 3 is 0xe9"),
        (["-", "--published", "06/08/2019"], b"", "quotecheck: published '06/08/2019' can be read"),
        (["-", "--published", "soon"], b"", "quotecheck: published 'soon'"),
    ],
)
def test_a_wrong_argument_is_one_line_and_exit_code_two(arguments: list[str], given: bytes, complaint: str) -> None:
    done = run(*arguments, given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(complaint)
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_stops_reading_is_no_error(article: Path) -> None:
    command = f"{sys.executable} -m quotecheck {article} --format json | true"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)  # noqa: S602 - our own words
    assert done.stderr == b""


@pytest.mark.parametrize("width", ["20", "72", "200"])
def test_tables_keep_within_the_terminal(article: Path, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setattr(sys, "stdout", printed)
    assert main([str(article)]) == 0
    printed.seek(0)
    assert max(map(len, printed.read().splitlines())) <= max(60, int(width))
