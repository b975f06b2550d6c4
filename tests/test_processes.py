"""The same text gives the same records: in threads, in other processes, under any flag of Python."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import zipfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

import quotecheck
from quotecheck import json

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "harbour.txt"
PUBLISHED = "2026-03-14"
THREADS = 16
PROGRAM = f"""
import pathlib, quotecheck
from quotecheck import json
text = pathlib.Path({str(EXAMPLE)!r}).read_text(encoding="utf-8")
print(json.dumps(quotecheck.extract(text, published={PUBLISHED!r})))
"""


def read_example() -> quotecheck.Extraction:
    return quotecheck.extract(EXAMPLE.read_text(encoding="utf-8"), published=PUBLISHED)


def read(text: str) -> quotecheck.Extraction:
    return quotecheck.extract(text, published=PUBLISHED)


def printed_by(program: str, *flags: str, **environment: str) -> str:
    """Run a program in a Python of its own; return what it prints, and see to it that it complains of nothing."""
    ran = subprocess.run(
        [sys.executable, *flags, "-c", program],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert not ran.stderr
    return ran.stdout


TEXTS = [f'"We lost {number} boats," said Ann Roe on Tuesday. "{number} more leak."' for number in range(20)] * 5


def test_threads_share_nothing() -> None:
    alone = [read(text) for text in TEXTS]
    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(read, TEXTS)) == alone


def test_threads_may_all_be_the_first() -> None:
    program = f"""
import threading, quotecheck
barrier, found = threading.Barrier({THREADS}), []
def read():
    barrier.wait()
    found.append(quotecheck.extract({TEXTS[3]!r}, published={PUBLISHED!r}))
threads = [threading.Thread(target=read) for _ in range({THREADS})]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(len(found), len(set(found)))
"""
    assert printed_by(program).split() == [str(THREADS), "1"]


def test_threads_may_share_a_text_and_its_records() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    barrier = Barrier(THREADS)

    def work(_: int) -> str:
        barrier.wait()
        return json.dumps(read(text))

    with ThreadPoolExecutor(THREADS) as pool:
        assert set(pool.map(work, range(THREADS))) == {json.dumps(read(text))}


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_records_come_back_from_other_processes(method: str) -> None:
    alone = [read(text) for text in TEXTS[:6]]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        there = list(pool.map(read, TEXTS[:6]))
    assert there == alone
    assert [hash(each) for each in alone] == [hash(read(text)) for text in TEXTS[:6]]


def test_a_pickle_is_read_in_a_process_of_another_hash_seed(tmp_path: Path) -> None:
    path = tmp_path / "extraction.pickle"
    found = read_example()
    path.write_bytes(pickle.dumps(found))
    program = f"""
import pathlib, pickle, quotecheck
there = pickle.loads(pathlib.Path({str(path)!r}).read_bytes())
here = quotecheck.extract(there.text, published={PUBLISHED!r})
assert there == here and hash(there) == hash(here) and {{there: 1}}[here]
print(len(there.quotes), len(there.claims), len(there.dates))
"""
    assert printed_by(program, PYTHONHASHSEED="17") == f"{len(found.quotes)} {len(found.claims)} {len(found.dates)}\n"


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_hash_seed_changes_nothing(seed: str) -> None:
    assert printed_by(PROGRAM, PYTHONHASHSEED=seed) == json.dumps(read_example()) + "\n"


@pytest.mark.parametrize(
    "flags", [["-W", "error"], ["-O"], ["-OO"], ["-B"], ["-X", "dev", "-W", "error"], ["-X", "utf8=0"]]
)
def test_flags_change_nothing(flags: list[str]) -> None:
    assert printed_by(PROGRAM, *flags) == json.dumps(read_example()) + "\n"


def test_locale_and_time_zone_change_nothing() -> None:
    elsewhere = {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"}
    assert printed_by(PROGRAM, **elsewhere) == json.dumps(read_example()) + "\n"


def test_nothing_that_site_adds_is_needed() -> None:
    paths = [path for path in sys.path if path]
    assert printed_by(f"import sys; sys.path += {paths!r}\n{PROGRAM}", "-S") == json.dumps(read_example()) + "\n"


def test_the_package_may_lie_in_a_zip_file(tmp_path: Path) -> None:
    package = Path(quotecheck.__file__).parent
    with zipfile.ZipFile(tmp_path / "zipped", "w") as zipped:
        for path in package.rglob("*"):
            if "__pycache__" not in path.parts:
                zipped.write(path, path.relative_to(package.parent))
    program = f"""import sys
sys.path.insert(0, {str(tmp_path / "zipped")!r})
{PROGRAM}
from quotecheck import html
assert quotecheck.__file__.startswith(sys.path[0]) and json.schema() and html.page([])"""
    assert printed_by(program) == json.dumps(read_example()) + "\n"


def test_no_home_and_no_place_to_write_is_needed() -> None:
    nowhere = {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent", "TMPDIR": "/nonexistent"}
    program = PROGRAM.replace(repr(PUBLISHED), "'14 mars 2026'")
    assert printed_by(program, **nowhere) == json.dumps(read_example()) + "\n"


def test_without_docstrings_rules_keep_their_names() -> None:
    table = printed_by(f"from quotecheck.__main__ import main; main([{str(EXAMPLE)!r}, '--explain'])", "-OO")
    names = [line.strip() for line in table.partition("Rules (")[2].splitlines()[1:]]
    assert "tag_after" in names
    assert not any(":" in name for name in names)


def test_nothing_is_read_but_the_package_and_nothing_written_or_fetched() -> None:
    program = f"""
import sys
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        written = any(mode in (arguments[1] or "r") for mode in "wax+")
        assert not written, arguments
    assert not event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "urllib.", "ctypes.")), event
sys.dont_write_bytecode = True
sys.addaudithook(watch)
{PROGRAM}"""
    assert printed_by(program) == json.dumps(read_example()) + "\n"
