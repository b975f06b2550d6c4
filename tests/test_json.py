"""JSON holds everything, writes each speaker once, and refuses what it did not write."""

from __future__ import annotations

from typing import Any

import pytest

import quotecheck
from quotecheck import json

TEXT = """Ann Roe said the fleet lost "at least 12" of 1,500 boats between April and June 2019.

"We tried," she said. "We lost." The port has £1.5m.
"""


@pytest.fixture
def extraction() -> quotecheck.Extraction:
    return quotecheck.extract(TEXT, published="2019-07-20")


def test_there_and_back_gives_an_equal_record(extraction: quotecheck.Extraction) -> None:
    assert extraction.quotes
    assert extraction.claims
    assert extraction.dates
    assert json.loads(json.dumps(extraction)) == extraction
    assert json.loads(json.dumps(extraction, indent=2).encode()) == extraction
    assert json.from_dict(json.to_dict(extraction)) == extraction


def test_each_speaker_is_written_once(extraction: quotecheck.Extraction) -> None:
    document = json.to_dict(extraction)
    assert [speaker["name"] for speaker in document["speakers"]] == ["Ann Roe"]
    assert {quote["speaker"] for quote in document["quotes"]} == {0}


def test_the_document_states_its_version_and_what_offsets_count(extraction: quotecheck.Extraction) -> None:
    document = json.to_dict(extraction)
    assert (document["version"], document["offsets"]) == (1, "code points")
    assert document["published"] == "2019-07-20"
    assert document["dates"][0]["edtf"] == "2019-04/2019-06"


def test_figures_are_exact_strings(extraction: quotecheck.Extraction) -> None:
    figures = [claim["quantity"]["upper"] for claim in json.to_dict(extraction)["claims"]]
    assert "1500000" in figures


@pytest.mark.parametrize("document", [{}, {"version": 0}, {"version": 1}, {"version": 1, "speakers": 3}])
def test_another_document_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no quotecheck document"):
        json.from_dict(document)


@pytest.mark.parametrize("text", ["", "[]", "3", "nonsense"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own complaint, or ours
        json.loads(text)
