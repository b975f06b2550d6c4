"""The command line prints tables or JSON, and says in one line what is wrong."""

from __future__ import annotations

import contextlib
import io
import json as stdlib_json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import quotecheck
from quotecheck import json
from quotecheck.__main__ import main

HARBOUR = Path(__file__).parent.parent / "examples" / "harbour.txt"
ARTICLE = "“We lost 12 boats,” said Ann Roe on Tuesday.\r\nTwo sank.\r\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(ARTICLE.encode())
    return path


@pytest.fixture
def articles(tmp_path: Path, article: Path) -> list[str]:
    other = tmp_path / "other <one>.txt"
    other.write_bytes("🐟 Prices rose 3% in May.".encode())
    return [str(article), str(other)]


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command in this process; what it prints is caught."""
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    complained = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    with (
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(complained),
        pytest.MonkeyPatch.context() as now,
    ):
        now.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        code = main(arguments)
    results = []
    for stream in (printed, complained):
        stream.seek(0)
        results.append(stream.buffer.read())
    return subprocess.CompletedProcess(arguments, code, *results)


def on_a_terminal(*arguments: str, **settings: str) -> tuple[str, int]:
    """Run the command on a terminal of its own; return all that appears there, and the exit code."""
    terminal, inside = pytest.importorskip("pty").openpty()  # Windows has none
    wanted = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm", **settings}
    command = [sys.executable, "-m", "quotecheck", *arguments]
    with subprocess.Popen(command, stdin=inside, stdout=inside, stderr=inside, env=wanted) as running:
        os.close(inside)
        shown = b""
        with contextlib.suppress(OSError):  # which is how Linux says that the other end was closed
            while piece := os.read(terminal, 4096):
                shown += piece
    os.close(terminal)
    return shown.decode(), running.returncode


def test_the_module_is_the_command(article: Path) -> None:
    command = [sys.executable, "-m", "quotecheck", "-", "--format", "jsonl"]
    done = subprocess.run(command, input=article.read_bytes(), capture_output=True, check=True)
    assert (json.loads(done.stdout).text, done.stderr) == (ARTICLE, b"")


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


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        ("{} {} >&-", "standard output: closed"),
        ("{} - <&-", "standard input: closed"),
        ("{} {} >/dev/full", "standard output: No space left on device"),
        ("{} {} gone.txt 2>&- --format jsonl", ""),
    ],
)
def test_a_closed_or_full_stream_is_one_line_and_exit_code_two(article: Path, command: str, complaint: str) -> None:
    if "/dev/full" in command and not Path("/dev/full").exists():
        pytest.skip("only some systems have a device that is always full")
    command = command.format(f"{sys.executable} -W error -m quotecheck", article)
    done = subprocess.run(command, shell=True, capture_output=True, check=False)  # noqa: S602 - our own words
    assert (done.returncode, done.stderr.decode()) == (2, f"quotecheck: {complaint}\n" if complaint else "")
    assert all(json.loads(line).text == ARTICLE for line in done.stdout.splitlines())


@pytest.mark.parametrize("width", ["20", "72", "200"])
def test_tables_keep_within_the_terminal(article: Path, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setattr(sys, "stdout", printed)
    assert main([str(article)]) == 0
    printed.seek(0)
    assert max(map(len, printed.read().splitlines())) <= max(60, int(width))


def test_several_files_are_shown_each_beneath_its_name(articles: list[str]) -> None:
    printed = run(*articles).stdout.decode().splitlines()
    assert [line for line in printed if line in articles] == articles
    assert printed.count("Dates (1)") == 2


def test_json_of_several_files_is_an_array(articles: list[str]) -> None:
    documents = stdlib_json.loads(run(*articles, "--format", "json").stdout)
    assert [document["file"] for document in documents] == articles
    assert [json.from_dict(document) for document in documents] == [
        quotecheck.extract(Path(path).read_bytes().decode()) for path in articles
    ]


def test_json_lines_have_a_line_for_each_file(articles: list[str]) -> None:
    lines = run(*articles, "--format", "jsonl").stdout.splitlines()
    assert [stdlib_json.loads(line)["file"] for line in lines] == articles
    assert len(run(articles[0], "--format", "jsonl").stdout.splitlines()) == 1


def test_a_json_line_is_one_line_whatever_the_text() -> None:
    text = "Ann Roe\x85said\u2028it\u2029rose\x0b3%\x1c.\r\n"
    printed = run("-", "--format", "jsonl", given=text.encode()).stdout.decode()
    (line,) = printed.splitlines()
    assert json.loads(line).text == text


def test_a_file_that_cannot_be_read_does_not_stop_the_others(articles: list[str]) -> None:
    done = run(articles[0], "missing.txt", articles[1], "--format", "json")
    assert done.returncode == 2
    assert done.stderr.decode() == "quotecheck: missing.txt: No such file or directory\n"
    assert [document["file"] for document in stdlib_json.loads(done.stdout)] == articles


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "html"])
def test_nothing_is_printed_where_the_one_file_cannot_be_read(form: str, tmp_path: Path) -> None:
    done = run(str(tmp_path), "--format", form)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"quotecheck: {tmp_path}: Is a directory\n"


def test_an_array_of_no_documents_is_an_array() -> None:
    done = run("missing", "lost", "--format", "json")
    assert (done.returncode, stdlib_json.loads(done.stdout)) == (2, [])


def test_an_unreadable_day_is_said_once_however_many_files(articles: list[str]) -> None:
    done = run(*articles, "--published", "soon")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, b"", 1)


def test_html_is_one_page_with_every_file(articles: list[str]) -> None:
    page = run(*articles, "--format", "html", "--published", "2019-07-20").stdout.decode()
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
    assert page.count("<article>") == 2
    assert "other &lt;one&gt;.txt</h1>" in page


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "html"])
def test_explained_it_says_what_the_rules_mean(article: Path, form: str) -> None:
    plain, explained = (run(str(article), "--format", form, *extra).stdout.decode() for extra in ([], ["--explain"]))
    assert "A number without a unit counts" in " ".join(explained.split())
    assert "A number without a unit counts" not in " ".join(plain.split())


def test_explained_json_keeps_to_the_schema(article: Path) -> None:
    document = stdlib_json.loads(run(str(article), "--format", "json", "--explain").stdout)
    jsonschema.validate(document, json.schema())
    assert set(document["rules"]["claims"]) == {claim["rule"] for claim in document["claims"]}


def test_offsets_may_count_what_javascript_counts(articles: list[str]) -> None:
    document = stdlib_json.loads(run(articles[1], "--format", "json", "--offsets", "utf-16").stdout)
    assert document["offsets"] == "UTF-16 code units"
    assert document["claims"][0]["span"] == [15, 17]


def test_a_terminal_shows_colours_and_a_pipe_does_not(article: Path) -> None:
    shown, code = on_a_terminal(str(article))
    assert code == 0
    assert "\x1b[1mQuotes (1)\x1b[0m" in shown
    assert b"\x1b" not in run(str(article)).stdout


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_declined(article: Path, settings: dict[str, str]) -> None:
    assert "\x1b" not in on_a_terminal(str(article), **settings)[0]


def test_a_terminal_that_knows_no_escapes_is_sent_none(articles: list[str]) -> None:
    assert "\x1b" not in on_a_terminal(*articles, TERM="dumb")[0]


def test_colours_can_be_forced_but_a_refusal_wins(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert b"\x1b[1mQuotes (1)\x1b[0m" in run(str(article)).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert b"\x1b" not in run(str(article)).stdout


def test_wide_characters_take_two_columns_and_accents_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    path = tmp_path / "wide.txt"
    words = f"“{'魚' * 40},” said Zoe\u0308 Moe. “We fish,” said 海洋会社 Marine. “So do we,” said Ann Roe."
    path.write_text(words, encoding="utf-8")
    printed = run(str(path)).stdout.decode()
    assert printed.count("魚") == 40
    assert max(map(shown_width, printed.splitlines())) <= 60
    rows = [line.partition("direct") for line in printed.splitlines() if "direct" in line]
    assert len({shown_width(before) for before, *_ in rows}) == 1 < len(rows)


def shown_width(line: str) -> int:
    """Count ideographs twice and the dots of ë not at all."""
    return len(line) + sum(character in "魚海洋会社" for character in line) - line.count("\u0308")


def test_progress_is_shown_on_a_terminal_for_several_files_and_cleared(articles: list[str]) -> None:
    shown, code = on_a_terminal(*articles, NO_COLOR="1", COLUMNS="300")
    assert code == 0
    assert f"1/2 {articles[0]}\r\x1b[K" in shown
    assert f"2/2 {articles[1]}\r\x1b[K" in shown
    assert "1/1" not in on_a_terminal(articles[0])[0]
    assert b"1/2" not in run(*articles).stderr


def test_a_text_cannot_speak_to_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "nasty\n\x1b[2J.txt"
    path.write_text('"We \x1b[31mlost\x07," said Ann Roe.', encoding="utf-8")
    done = run(str(path), str(path), "gone\n\x1b")
    assert b"\x1b" not in done.stdout + done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("width", ["60", "80", "200"])
def test_explained_tables_of_a_long_article_keep_within_the_terminal(
    monkeypatch: pytest.MonkeyPatch, width: str
) -> None:
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setattr(sys, "stdout", printed)
    assert main([str(HARBOUR), "--explain"]) == 0
    printed.seek(0)
    assert max(map(len, printed.read().splitlines())) <= int(width)
