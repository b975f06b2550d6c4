"""Whom pairs, parties, nouns for bodies and pronouns take up that no name stands right before."""

from __future__ import annotations

import pytest

from quotecheck import SpeakerKind
from readings import resolved


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Tarr met Louis Hale. ⟦The latter⟧ said so.", ["Louis Hale"]),
        ("Ann Tarr met Louis Hale. ⟦The former⟧ said so.", ["Ann Tarr"]),
        ("Ann Tarr met Louis Hale. ⟦Both⟧ said so.", ["Ann Tarr and Louis Hale"]),
        ("Ann Tarr and Louis Hale live in Leeds. ⟦The couple⟧ said so.", ["Ann Tarr and Louis Hale"]),
        ("Ann Tarr and Louis Hale met. It rained. ⟦The two actors⟧ said so.", ["Ann Tarr and Louis Hale"]),
        ("Ann Tarr met Louis Hale and Tiri Kvale. ⟦Both⟧ said so.", ["Louis Hale and Tiri Kvale"]),
        ("Ann Tarr, Louis Hale and Tiri Kvale met. ⟦The pair⟧ said so.", ["pair"]),
        ("Rain fell. ⟦The two⟧ said so.", ["two"]),
    ],
)
def test_a_pair_is_taken_up_together_or_one_by_one(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police held a man. ⟦He⟧ said so.", ["man"]),
        ("Kvale lives with his daughter. ⟦She⟧ said so.", ["his daughter"]),
        ("Louis Hale, whose wife, Tiri Hale, owns the mill, left. ⟦He⟧ said so.", ["Louis Hale"]),
        ("The unions met the mayor. ⟦They⟧ said so.", ["unions"]),
        ("Police held three men. ⟦They⟧ said so.", ["Police"]),
    ],
)
def test_a_pronoun_takes_up_whom_a_noun_brings_in(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Although ⟦he⟧ called it “odd,” Louis Hale stayed.", "Louis Hale"),
        ("In what ⟦she⟧ called “a farce,” Ann Tarr lost.", "Ann Tarr"),
        ("Because ⟦she⟧ said the dam leaked, Ann Tarr was sacked.", "Ann Tarr"),
        ("Kim Quill spoke. In May, ⟦he⟧ said, Louis Hale would stay.", "Kim Quill"),
        ("Tom Quill spoke. When ⟦he⟧ said so, Ann Tarr left.", "Tom Quill"),
    ],
)
def test_a_pronoun_at_the_head_of_a_sentence_looks_ahead(text: str, name: str) -> None:
    assert [speaker.name for speaker in resolved(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tolland Council was fined. ⟦The hospital⟧ said so.", ["hospital"]),
        ("Tolland Clinic was fined. ⟦The hospital⟧ said so.", ["Tolland Clinic"]),
        ("Tolland News was fined. ⟦The company⟧ said so.", ["Tolland News"]),
        ("NATO was fined. ⟦The council⟧ said so.", ["council"]),
        ("NATO was fined. ⟦The country⟧ said so.", ["country"]),
        ("⟦The Conservatives⟧ said so. ⟦The party⟧ said more.", ["Conservatives"] * 2),
        ("⟦The Labour Party⟧ said so. ⟦Labour⟧ said more.", ["Labour Party"] * 2),
    ],
)
def test_a_noun_for_a_body_takes_up_one_of_its_sort(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Its chief executive, Ann Tarr, left. ⟦The chief executive⟧ said so.", ["Ann Tarr"]),
        ("Chief executive Ann Tarr met clerks. ⟦The CEO⟧ said so.", ["Ann Tarr"]),
        ("Dr Ann Tarr ran the trial. ⟦The doctor⟧ said so.", ["Ann Tarr"]),
        ("⟦The MP⟧ said so.", ["MP"]),
        ("⟦The chair, Councillor Ann Tarr (Ind),⟧ said so.", ["Ann Tarr"]),
        ("⟦A Tolland Bank CEO⟧ said so.", ["Tolland Bank CEO"]),
    ],
)
def test_a_role_takes_up_who_holds_it(text: str, names: list[str]) -> None:
    (speaker,) = resolved(text)
    assert [speaker.name] == names
    assert speaker.kind is (SpeakerKind.PERSON if speaker.name == "Ann Tarr" else SpeakerKind.UNNAMED)


def test_whoever_speaks_in_a_sentence_is_not_another_role_of_it() -> None:
    speakers = resolved("⟦Mayor Ann Tarr⟧ left, despite the warning of ⟦the auditor⟧.")
    assert [speaker.name for speaker in speakers] == ["Ann Tarr", "auditor"]


def test_where_a_body_stands_is_no_part_of_its_noun() -> None:
    (speaker,) = resolved("⟦The hospital next to the quay⟧ said so.")
    assert (speaker.name, speaker.kind) == ("hospital", SpeakerKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Tarr met Ben Hale. Tarr has been a judge since May. ⟦The judge⟧ said so.", ["Ann Tarr"]),
        ("Ann Tarr met Ben Hale. Hale was the club’s treasurer. ⟦The treasurer⟧ said so.", ["Ben Hale"]),
        ("Former minister Ann Tarr met the minister, Ben Hale. ⟦The minister⟧ said so.", ["Ben Hale"]),
        (
            "Ex-minister Ann Tarr met the minister, Ben Hale. ⟦The ex-minister⟧ said so. ⟦The minister⟧ said no.",
            ["Ann Tarr", "Ben Hale"],
        ),
        ("Ann Tarr came. A teacher was hurt. ⟦The teacher⟧ said so.", ["teacher"]),
        ("Ann Tarr came. As a teacher she was asked. ⟦The teacher⟧ said so.", ["Ann Tarr"]),
        ("“No,” said ⟦a woman named Brenda⟧. ⟦She⟧ said more.", ["Brenda", "Brenda"]),
    ],
)
def test_a_role_takes_up_who_was_given_it(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Tolland Herald met the mayor. ⟦The paper⟧ said so.", ["Tolland Herald"]),
        ("The Tolland Institute met the mayor. ⟦The paper⟧ said so.", ["paper"]),
        ("The Trade Office lost a case. ⟦The agency⟧ said so.", ["Trade Office"]),
        ("Ann Tarr sued Tolland Police. ⟦The force⟧ said so.", ["Tolland Police"]),
    ],
)
def test_a_noun_takes_up_a_body(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rep. Ann Tarr (D) faces Ben Hale (R). ⟦The Republican⟧ said no. ⟦The Democrat⟧ did not.",
            ["Ben Hale", "Ann Tarr"],
        ),
        ("Ann Tarr, a Democrat, met Ben Hale, a Republican. ⟦The Democrat⟧ said so.", ["Ann Tarr"]),
        ("Sen. Ann Tarr, R-Ky., met Sen. Ben Hale, R-Ohio. ⟦The Kentucky Republican⟧ said so.", ["Ann Tarr"]),
        ("Sen. Ann Tarr of Ohio met Ben Hale. ⟦The Ohio Republican⟧ said so.", ["Ann Tarr"]),
        ("Sen. Ann Tarr met Ben Hale. ⟦The Ohio Republican⟧ said so.", ["Ohio Republican"]),
        ("Ann Tarr (D) came late. ⟦The Republican⟧ said so.", ["Republican"]),
        ("Dr Ann Tarr came late. ⟦The boy’s mother⟧ said so.", ["boy’s mother"]),
        ("Gov. Ann Tarr met Ben Hale. ⟦The governor, who is 54,⟧ said so.", ["Ann Tarr"]),
        ("Ann Tarr met Ben Hale. ⟦The designer, who is 54,⟧ said so.", ["designer"]),
    ],
)
def test_a_description_that_tells_more_takes_up_whom_it_fits(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names
