"""The evaluation reads corpora in their own formats and counts rightly. The corpora here are our own sentences."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from evaluation import __main__ as command
from evaluation import brat, newsquant, polnear, recognizers, timeml
from evaluation.scores import Score, alikeness, pair, shared
from evaluation.units import same_unit

ARTICLE = """Ann Roe said the ferry was "late again" on Monday.

"Nobody answers," said Ben Lund. The "old quay" is shut.
"""
ANNOTATIONS = """T1\tSource 0 7\tAnn Roe
T2\tCue 8 12\tsaid
T3\tContent 13 39\tthe ferry was "late again"
E1\tAttribution:T2 Source:T1 Content:T3
T4\tSource 75 83\tBen Lund
T5\tCue 70 74\tsaid
T6\tContent 52 69\t"Nobody answers,"
E2\tAttribution:T5 Source:T4 Content:T6
"""
TIMEML = """<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" value="2019-07-20" functionInDocument="CREATION_TIME">20 July 2019</TIMEX3></DCT>
<TEXT>Fish &amp; crabs <EVENT eid="e1">rose</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2019-07-16">Tuesday</TIMEX3>
after <TIMEX3 tid="t2" type="DURATION" value="P3W">three weeks</TIMEX3> of rain.</TEXT></TimeML>
"""
QUANTITIES = [
    {
        "text": "The quay sold more than 40 crates at $3 each.",
        "quantities": [
            {"value": 40, "unit": "crates", "change": ">"},
            {"value": 3.0, "unit": "dollar", "change": "="},
            {"value": [7, 9], "unit": "-", "change": "="},
        ],
    }
]
CURRENCIES = [
    {
        "Input": "The tug cost £5 million.",
        "Results": [
            {
                "Text": "£5 million",
                "Start": 13,
                "End": 22,
                "TypeName": "currency",
                "Resolution": {"unit": "Pound", "value": "5000000"},
            }
        ],
    },
    {
        "Input": "It costs pounds.",
        "Results": [{"Text": "pounds", "TypeName": "currency", "Resolution": {"unit": "Pound"}}],
    },
]


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    files = {
        "press/ferry.txt": ARTICLE,
        "press/ferry.ann": ANNOTATIONS,
        "press/without-a-text.ann": ANNOTATIONS,
        "platinum/fish.tml": TIMEML,
        "NewsQuant.json": json.dumps(QUANTITIES),
        "Specs/NumberWithUnit/English/CurrencyModel.json": "\ufeff" + json.dumps(CURRENCIES),
        "Specs/NumberWithUnit/French/CurrencyModel.json": "[]",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def test_brat_gives_attributions_with_their_kind(corpora: Path) -> None:
    (path,) = brat.find(corpora)
    article = brat.read(path, corpora)
    assert [(each.source, each.contents, each.kind) for each in article.attributions] == [
        (((0, 7),), ((13, 39),), "mixed"),
        (((75, 83),), ((52, 69),), "direct"),
    ]
    assert [article.text[start:end] for start, end in article.quoted] == [
        '"late again"',
        '"Nobody answers,"',
        '"old quay"',
    ]


def test_a_text_may_lie_in_another_folder(corpora: Path) -> None:
    (corpora / "texts").mkdir()
    (corpora / "press" / "ferry.txt").rename(corpora / "texts" / "ferry.txt")
    (path,) = brat.find(corpora)
    assert brat.read(path, corpora).text == ARTICLE


def test_words_that_nobody_is_credited_with_are_not_wanted(corpora: Path) -> None:
    evaluation = polnear.measure(polnear.find(corpora), corpora)
    figures = {each.measure: f"{each.value:.0f} of {each.wanted}" for each in evaluation.figures}
    assert figures["words and speaker both right, F1"] == "100 of 2"
    assert figures["… of mixed quotations"] == "100 of 1"
    assert figures["speaker of the words found, per cent"] == "100 of 2"


@pytest.mark.parametrize(
    ("wanted", "ours", "same"),
    [
        ("Ann Roe, the mayor", "Roe", True),
        ("Ann Roe", "Ann", False),
        ("the head of the port", "the head", True),
        ("Roe’s", "Roe", True),
    ],
)
def test_speakers_are_the_same_if_their_heads_are(wanted: str, ours: str, same: bool) -> None:
    start = wanted.index(ours)
    items = [polnear.Item((0, 1), (span,), "direct") for span in ((0, len(wanted)), (start, start + len(ours)))]
    assert polnear.same_speaker(wanted, *items) is same


def test_timeml_gives_text_day_and_expressions(corpora: Path) -> None:
    article = timeml.read(corpora / "platinum" / "fish.tml")
    assert article.text.startswith("Fish & crabs rose on Tuesday")
    assert article.published.isoformat() == "2019-07-20"
    assert [(article.text[slice(*each.span)], each.value) for each in article.timex] == [
        ("Tuesday", "2019-07-16"),
        ("three weeks", "P3W"),
    ]


def test_dates_are_scored_beside_the_figures_of_that_corpus(corpora: Path) -> None:
    evaluation = timeml.measure(timeml.find(corpora), corpora)
    strict, relaxed, value = evaluation.figures
    assert (strict.value, relaxed.value, value.value) == (100, 100, 100)
    assert "UWTime 82.4" in value.others
    assert "SynTime" not in value.others


def test_quantities_are_scored_by_value_unit_and_change(corpora: Path) -> None:
    evaluation = newsquant.measure(newsquant.find(corpora), corpora)
    assert [round(each.value) for each in evaluation.figures] == [80, 80, 80]
    assert evaluation.mistakes["value not found"] == 1


def test_quantities_may_be_lines_and_sentences_by_another_name(tmp_path: Path) -> None:
    path = tmp_path / "newsquant.jsonl"
    path.write_text('{"sentence": "Two tugs.", "gold": [{"value": "2", "unit": "tug"}]}\n\n', encoding="utf-8")
    assert newsquant.measure(newsquant.find(tmp_path), tmp_path).figures[0].value == 100


def test_specifications_are_read_in_english_and_without_words_that_have_no_value(corpora: Path) -> None:
    (path,) = recognizers.find(corpora)
    assert [len(stated) for _, stated in recognizers.read(path)] == [1, 0]
    (figure,) = recognizers.measure([path], corpora).figures
    assert (figure.measure, round(figure.value)) == ("CurrencyModel: value, F1", 100)


@pytest.mark.parametrize(
    ("value", "bounds"),
    [("12", (12, 12)), ("10.5%", (Decimal("10.5"), Decimal("10.5"))), ("[20,35)", (20, 35)), ("(20,)", (20, None))],
)
def test_resolutions_are_bounds(value: str, bounds: tuple[Decimal | int | None, ...]) -> None:
    assert recognizers.bounds(value) == bounds


@pytest.mark.parametrize("value", [None, "", "(,)", "many"])
def test_a_resolution_that_is_no_number_is_none(value: str | None) -> None:
    assert recognizers.bounds(value) is None


def test_pairs_are_the_closest_and_one_to_one() -> None:
    wanted, found = [(0, 10), (10, 20)], [(8, 20), (0, 9), (30, 40)]
    pairs, missed, beside = pair(wanted, found, shared)
    assert pairs == [((0, 10), (0, 9)), ((10, 20), (8, 20))]
    assert not missed
    assert beside == [(30, 40)]


def test_scores_add_up() -> None:
    total = Score(1, 2, 4) + Score(1, 2, 0)
    assert (total.precision, total.recall, total.f1) == (50, 50, 50)
    assert Score().f1 == Score().precision == Score().recall == 0
    assert alikeness((0, 4), (2, 6)) == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [("%", "percentage"), ("Metres", "meter"), ("£", "£"), ("countries", "country"), ("% of votes", "ratio")],
)
def test_units_are_the_same_in_other_spellings(one: str, other: str) -> None:
    assert same_unit(one, other)


def test_the_command_names_what_it_finds_and_writes_the_tables(
    corpora: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([str(corpora)]) == 0
    printed = capsys.readouterr()
    assert "### TempEval-3" in printed.out
    assert "PolNeAR: 1 files" in printed.err

    page = corpora / "page.md"
    page.write_text(f"# Limits\n\n{command.BEGIN}old\n{command.END}\nEnd.\n", encoding="utf-8")
    assert command.main([str(corpora), "--write", str(page)]) == 0
    written = page.read_text(encoding="utf-8")
    assert "| words and speaker both right, F1 | 100.0 | 2 |" in written
    assert "old" not in written
    assert written.endswith("\nEnd.\n")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("platinum/fish.tml", "<TimeML><TEXT>Fish", "ParseError: no element found: line 1, column 18"),
        ("platinum/fish.tml", "<TimeML/>", "ValueError: no TIMEX3 has functionInDocument='CREATION_TIME'"),
        ("platinum/fish.tml", TIMEML.replace("2019-07-20", "soon"), "ValueError: Invalid isoformat string"),
        ("NewsQuant.json", "[", "JSONDecodeError: Expecting value"),
        ("NewsQuant.json", '[{"text": "Three crates."}]', "'quantities' is missing"),
        ("NewsQuant.json", '[{"quantities": []}]', "'text' is missing"),
        ("NewsQuant.json", '[{"text": "A.", "quantities": [{"value": "many"}]}]', "InvalidOperation"),
        ("Specs/NumberWithUnit/English/CurrencyModel.json", '[{"Results": []}]', "'Input' is missing"),
        ("Specs/NumberWithUnit/English/CurrencyModel.json", '{"Input": 3}', "TypeError: "),
        ("press/ferry.ann", ANNOTATIONS.replace("E", "R"), "ValueError: no event"),
        ("press/ferry.ann", ANNOTATIONS.replace("13 39", "13 9999"), "ValueError: 13 9999 lies outside the text"),
        ("press/ferry.ann", ANNOTATIONS.replace("13 39", "13"), "ValueError: not enough values"),
    ],
)
def test_a_file_that_is_not_in_its_format_is_named(
    corpora: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, complaint: str
) -> None:
    (corpora / name).write_text(content, encoding="utf-8")
    assert command.main([str(corpora)]) == 2
    assert f"evaluation: {corpora / name}: {complaint}" in capsys.readouterr().err


def test_the_command_says_at_once_what_is_wrong_with_its_arguments(
    corpora: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([str(tmp_path / "gone")]) == 2
    assert "gone is no folder" in capsys.readouterr().err
    assert command.main([str(corpora), "--write", str(tmp_path / "gone.md")]) == 2
    assert "gone.md" in capsys.readouterr().err
    page = tmp_path / "page.md"
    page.write_text("# Limits\n", encoding="utf-8")
    assert command.main([str(corpora), "--write", str(page)]) == 2
    complained = capsys.readouterr().err
    assert "must hold" in complained
    assert "PolNeAR" not in complained


def test_the_command_says_that_a_folder_holds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(tmp_path)]) == 2
    assert "no corpus" in capsys.readouterr().err
