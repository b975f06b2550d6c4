"""Texts, or their like, with which fuzzing (``fuzz/run.py``) once broke a law."""

from __future__ import annotations

import gc
import time

import pytest

import quotecheck
from quotecheck import json
from test_laws import PLAIN_PARAGRAPH, found, shifted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2017 boats sank in 2017.", id="a count that opens the text"),
        pytest.param("1700tarts at 8:30", id="the same without a blank"),
        pytest.param("Age 4 is early.", id="a capital that opens the sentence"),
        pytest.param("One home in nine is empty.", id="a ratio that opens the text"),
        pytest.param("It lasted from 3 to 5 days.", id="a verb of change in the sentence before"),
        pytest.param("The dam may fail – report", id="a headline that names its source"),
        pytest.param("Kenya: Growers reject levy", id="a headline that opens with a place"),
        pytest.param("“Never.” Roe said.", id="a tag behind a full stop that opens the text"),
        pytest.param("They asked Ann Roe,", id="a comma at the end of the text"),
    ],
)
def test_a_plain_paragraph_before_it_only_shifts_the_rest(text: str) -> None:
    alone = quotecheck.extract(text, published="2019-07-20")
    after = quotecheck.extract(PLAIN_PARAGRAPH + text, published="2019-07-20")
    assert found(after) == shifted(found(alone), len(PLAIN_PARAGRAPH))


def test_a_link_that_ends_in_brackets_ends_a_sentence() -> None:
    assert quotecheck.extract_claims("https://harbour.example/fees.} Nine boats left.")[0].text == "Nine"


def test_a_sum_may_end_the_text() -> None:
    assert not quotecheck.extract_quotes("He added 65 ,")


def test_no_weeks_end_nowhere() -> None:
    found = quotecheck.extract_dates("0 weeks to Monday", published="2019-07-20")
    assert all(date.start <= date.end for date in found if date.start and date.end)


def test_the_ending_of_a_participle_alone_is_no_participle() -> None:
    assert quotecheck.extract_claims("It ran the 17-ed boats.")[0].text == "17"


def test_many_quotations_of_one_speaker_are_written_in_time_that_grows_with_their_number() -> None:
    def seconds(number: int) -> float:
        found = quotecheck.extract("A: “b.”\n" * number)
        gc.collect()  # or garbage of the extraction would be swept up in one of the two
        began = time.process_time()
        assert len(json.to_dict(found)["speakers"]) == 1
        return time.process_time() - began

    few, many = (min(seconds(number) for _ in range(4)) for number in (1000, 4000))
    assert many < 10 * few  # four times as many; sixteen times the time where each quotation asks for each mention


@pytest.mark.parametrize("piece", ["3 boats in 2019 and ", "Ann said in May that "])
def test_a_sentence_of_many_dates_is_linked_in_time_that_grows_with_their_number(piece: str) -> None:
    def seconds(number: int) -> float:
        began = time.process_time()
        quotecheck.extract(piece * number, published="2019-07-20")
        return time.process_time() - began

    few, many = (min(seconds(number) for _ in range(4)) for number in (150, 600))
    assert many < 10 * few  # four times as many
