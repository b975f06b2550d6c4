"""JSON holds everything, writes each speaker once, and refuses what it did not write."""

from __future__ import annotations

import copy
import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotecheck
from quotecheck import json, kinds, records
from quotecheck.offsets import OffsetUnit
from strategies import DAYS, TEXTS

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
VALIDATOR = jsonschema.Draft202012Validator(json.schema())

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


@pytest.mark.parametrize("text", ["", "[]", "3", "nonsense", b"\xff"])
def test_another_text_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own complaint, or ours
        json.loads(text)


def changed(document: dict[str, Any], path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """Return a copy of a document with one value replaced."""
    copied = copy.deepcopy(document)
    place: Any = copied
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return copied


BROKEN: list[tuple[tuple[str | int, ...], object]] = [
    (("version",), 2),
    (("offsets",), "inches"),
    (("text",), 3),
    (("published",), "yesterday"),
    (("speakers", 0, "kind"), "GHOST"),
    (("speakers", 0, "name"), None),
    (("quotes", 0, "span"), [4]),
    (("quotes", 0, "span"), [4, "9"]),
    (("quotes", 0, "speaker"), -1),
    (("quotes", 0, "depth"), True),
    (("quotes", 0, "colour"), "red"),
    (("quotes", 0, "cue", "negated"), 1),
    (("claims", 0, "quantity", "lower"), 12),
    (("claims", 0, "quantity", "lower"), "a dozen"),
    (("claims", 0, "quantity", "lower"), "1e999999"),
    (("claims", 0, "quantity", "upper"), "NaN"),
    (("claims", 0, "quantity", "upper"), "１２"),
    (("claims", 0, "modifier"), "approx"),
    (("dates", 0, "members", 0, "start"), "2019-4-1"),
    (("dates", 0, "start"), "20190401"),
    (("dates",), {}),
]


@pytest.mark.parametrize(("path", "value"), BROKEN, ids=str)
def test_a_broken_document_is_refused_by_reader_and_schema(
    extraction: quotecheck.Extraction, path: tuple[str | int, ...], value: object
) -> None:
    document = changed(json.to_dict(extraction), path, value)
    with pytest.raises(ValueError, match=r"no quotecheck document.*: \S") as refused:
        json.from_dict(document)
    assert "\n" not in str(refused.value)
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("name", ["version", "offsets", "text", "published", "speakers", "quotes", "claims", "dates"])
def test_a_document_with_a_part_missing_is_refused(extraction: quotecheck.Extraction, name: str) -> None:
    document = json.to_dict(extraction)
    del document[name]
    with pytest.raises(ValueError, match=name):
        json.from_dict(document)
    assert not VALIDATOR.is_valid(document)


def test_the_complaint_names_the_place(extraction: quotecheck.Extraction) -> None:
    document = changed(json.to_dict(extraction), ("claims", 1, "quantity", "upper"), 3)
    with pytest.raises(ValueError, match=r"\$\.claims\[1\]\.quantity\.upper"):
        json.from_dict(document)


def test_a_text_that_was_changed_on_the_way_is_noticed(extraction: quotecheck.Extraction) -> None:
    document = json.to_dict(extraction)
    with pytest.raises(ValueError, match="does not stand at"):
        json.from_dict(document | {"text": document["text"].replace("\n", "\r\n")})


def test_records_out_of_order_are_noticed(extraction: quotecheck.Extraction) -> None:
    document = json.to_dict(extraction)
    document["claims"].reverse()
    with pytest.raises(ValueError, match="which begins or ends later"):
        json.from_dict(document)


def test_a_speaker_that_is_not_in_the_list_is_refused(extraction: quotecheck.Extraction) -> None:
    with pytest.raises(ValueError, match="speaker 7"):
        json.from_dict(changed(json.to_dict(extraction), ("quotes", 0, "speaker"), 7))


def test_a_deeply_nested_text_is_refused() -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        json.loads("[" * 100_000)


def test_keys_of_ones_own_are_passed_over(extraction: quotecheck.Extraction) -> None:
    document = json.to_dict(extraction) | {"file": "article.txt", "desk": "harbour"}
    assert json.from_dict(document) == extraction
    VALIDATOR.validate(document)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json.schema())


@pytest.mark.parametrize("unit", OffsetUnit)
@pytest.mark.parametrize("article", EXAMPLES, ids=lambda path: path.name)
def test_the_schema_describes_every_example(article: Path, unit: OffsetUnit) -> None:
    found = quotecheck.extract(article.read_text(encoding="utf-8"), published="2026-03-14")
    document = json.to_dict(found, offsets=unit)
    VALIDATOR.validate(document)
    assert json.from_dict(document) == found


@given(TEXTS, DAYS, st.sampled_from(OffsetUnit))
def test_the_schema_describes_any_text_and_reading_restores_it(
    text: str, published: dt.date | None, unit: OffsetUnit
) -> None:
    found = quotecheck.extract(text, published=published)
    document = json.to_dict(found, offsets=unit)
    VALIDATOR.validate(document)
    written = json.dumps(found, offsets=unit)
    assert json.from_dict(document) == json.loads(written) == found
    assert written.encode("utf-8", "backslashreplace")


def test_the_schema_has_every_field_and_every_value() -> None:
    defined = json.schema()["$defs"]
    for name in ("Mention", "Speaker", "Cue", "Unit", "Quantity", "DateRange", "NumericClaim", "Quote"):
        fields = [field.name for field in attrs.fields(getattr(records, name))]
        assert list(defined[name]["properties"]) == defined[name]["required"] == fields
    for name in kinds.__all__:
        assert defined[name]["enum"] == list(getattr(kinds, name))
    assert json.schema()["properties"]["offsets"]["enum"] == list(OffsetUnit)


def test_documents_in_other_units_point_into_the_encoded_text() -> None:
    text = "🐟 “We lost 12 boats,” said Ann Roe."
    (claim,) = json.to_dict(quotecheck.extract(text), offsets=OffsetUnit.UTF_8)["claims"]
    start, end = claim["span"]
    assert text.encode()[start:end].decode() == "12"
    (quote,) = json.to_dict(quotecheck.extract(text), offsets="UTF-16 code units")["quotes"]
    start, end = quote["source"]["span"]
    assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "Ann Roe"
