"""Many texts are read lazily and in order, in this process or in others."""

from __future__ import annotations

import itertools
import multiprocessing
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor

import pytest

import quotecheck
from quotecheck._extract import AHEAD

TEXTS = [f"The port lost {number} boats on Tuesday, said Ann Roe." for number in range(2, 12)]
DAY = "2019-07-20"
EXPECTED = [quotecheck.extract(text, published=DAY) for text in TEXTS]


class Postponed(Executor):
    """Runs what it is given only when the result is asked for, and keeps count."""

    def __init__(self) -> None:
        self.futures: list[Future[quotecheck.Extraction]] = []

    def submit(self, fn, /, *args, **keywords):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN003, ANN201 - as its base
        future: Future[quotecheck.Extraction] = Future()
        result = future.result

        def run(timeout: float | None = None) -> quotecheck.Extraction:
            if not future.done():
                future.set_result(fn(*args, **keywords))
            return result(timeout)

        future.result = run  # type: ignore[method-assign]
        self.futures.append(future)
        return future


def test_without_an_executor_every_text_gives_its_extraction() -> None:
    assert list(quotecheck.extract_many(TEXTS, published=DAY)) == EXPECTED


def test_threads_give_the_same_in_order() -> None:
    with ThreadPoolExecutor(3) as executor:
        assert list(quotecheck.extract_many(TEXTS, published=DAY, executor=executor)) == EXPECTED


def test_spawned_processes_give_the_same_in_order() -> None:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        assert list(quotecheck.extract_many(iter(TEXTS), published=DAY, executor=executor)) == EXPECTED


def test_a_pair_states_its_own_day() -> None:
    several: list[str | tuple[str, str | None]] = [(TEXTS[0], "2020-01-02"), TEXTS[1], (TEXTS[2], None)]
    days = [
        found.published and found.published.isoformat() for found in quotecheck.extract_many(several, published=DAY)
    ]
    assert days == ["2020-01-02", DAY, None]


@pytest.mark.parametrize("executor", [None, Postponed()])
def test_an_endless_iterator_is_read_only_as_far_as_needed(executor: Postponed | None) -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        for read in itertools.count(1):
            yield f"They sold {read} boats."

    found = quotecheck.extract_many(endless(), executor=executor)
    assert read == 0
    assert [each.claims[0].text for each in itertools.islice(found, 5)] == ["1", "2", "3", "4", "5"]
    assert read <= 5 + (AHEAD if executor else 0)


def test_what_is_done_is_yielded_before_more_is_read() -> None:
    come = threading.Event()

    def slowly() -> Iterator[str]:
        yield TEXTS[0]
        time.sleep(0.2)
        yield TEXTS[1]
        come.wait(10)

    with ThreadPoolExecutor(1) as executor:
        found = quotecheck.extract_many(slowly(), published=DAY, executor=executor)
        assert next(found) == EXPECTED[0]
        come.set()
        assert list(found) == EXPECTED[1:2]


def test_stopping_early_cancels_what_has_not_begun() -> None:
    executor = Postponed()
    found = quotecheck.extract_many(TEXTS * 20, executor=executor)
    next(found)
    found.close()  # type: ignore[attr-defined]  # the iterator is a generator
    assert all(future.cancelled() for future in executor.futures[1:])


def test_a_text_that_raises_does_so_at_its_turn() -> None:
    with ThreadPoolExecutor(2) as executor:
        found = quotecheck.extract_many([TEXTS[0], (TEXTS[1], "soon"), TEXTS[2]], published=DAY, executor=executor)
        assert next(found) == EXPECTED[0]
        with pytest.raises(quotecheck.PublishedDateError, match="soon"):
            next(found)


def test_a_text_that_cannot_be_had_is_known_when_those_before_it_are_read() -> None:
    def texts() -> Iterator[str]:
        yield from TEXTS[:3]
        raise OSError("the fourth is gone")

    with ThreadPoolExecutor(2) as executor:
        for found in (
            quotecheck.extract_many(texts(), published=DAY),
            quotecheck.extract_many(texts(), published=DAY, executor=executor),
            quotecheck.extract_many(texts(), published=DAY, executor=Postponed()),
        ):
            assert list(itertools.islice(found, 3)) == EXPECTED[:3]
            with pytest.raises(OSError, match="the fourth is gone"):
                next(found)


@pytest.mark.parametrize("texts", ["one article", b"bytes", [b"bytes"], 3])
def test_what_is_no_text_is_a_type_error(texts: object) -> None:
    with pytest.raises(TypeError):
        list(quotecheck.extract_many(texts))  # type: ignore[arg-type]


def test_a_wrong_day_for_all_is_an_error_at_once() -> None:
    with pytest.raises(quotecheck.PublishedDateError):
        quotecheck.extract_many(TEXTS, published="soon")
