"""Later mentions of somebody who was named in full: short forms, nicknames, marks beside the name."""

from __future__ import annotations

import pytest

from readings import resolved


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("William Tarr came late. “Sorry,” said ⟦Bill Tarr⟧.", ["William Tarr"]),
        ("Bill Tarr came late. “Sorry,” said ⟦William Tarr⟧.", ["William Tarr"]),
        ("Will Tarr came with Bill Tarr. “Sorry,” said ⟦Bill Tarr⟧.", ["Bill Tarr"]),
        ("Theresa May came late. ⟦May⟧ said so. ⟦Mrs May⟧ said more.", ["Theresa May"] * 2),
        ("⟦April Tarr⟧ said so. ⟦Tarr⟧ said more.", ["April Tarr"] * 2),
        ("In April ⟦Tarr⟧ said so.", ["Tarr"]),
        ("On 5 May ⟦Tarr⟧ said so.", ["Tarr"]),
        ("Ann King came late. ⟦King⟧ said so.", ["Ann King"]),
        ("Sean O’Hale came late. ⟦O’Hale⟧ said sorry.", ["Sean O’Hale"]),
        ("It was Ann Tarr. ⟦Rival Ann Tarr⟧ said sorry.", ["Ann Tarr"]),
        ("Katherine Tarr came late. “Sorry,” said ⟦Kate⟧.", ["Katherine Tarr"]),
        ("⟦Tarr Tidal Power Inc.⟧ said so. ⟦Tarr Tidal⟧ said more.", ["Tarr Tidal Power Inc."] * 2),
        ("⟦Kvale-Tarr Cos.⟧ said so. ⟦Kvale⟧ said more.", ["Kvale-Tarr Cos."] * 2),
        ("The Ann Tarr Bank is new. ⟦Ann Tarr⟧ said so.", ["Ann Tarr"]),
        ("Certainly ⟦Ann Tarr⟧ said so.", ["Ann Tarr"]),
        ("Beverly Tarr came late. ⟦Tarr⟧ said so.", ["Beverly Tarr"]),
        ("Kvale Medical slid 3 to 12. ⟦The company⟧ said so.", ["Kvale Medical"]),
        ("Anne-Marie Low, 54, came late. “Sorry,” said ⟦Low⟧.", ["Anne-Marie Low"]),
    ],
)
def test_a_speaker_has_the_fullest_name_of_the_text(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Louis Hale met his son, Louis Hale Jr. “Late,” ⟦Louis Hale⟧ said. “No,” ⟦Louis Hale Jr.⟧ said.",
            ["Louis Hale", "Louis Hale Jr."],
        ),
        ("Senator Ann Tarr met Tom Tarr. “No,” ⟦Senator Tarr⟧ said.", ["Ann Tarr"]),
        ("Ann Tarr and Ben Tarr came. “No,” ⟦Mr Tarr⟧ said.", ["Ben Tarr"]),
        ("Ann and Ben Tarr came. “No,” ⟦Mrs Tarr⟧ said. “Yes,” said ⟦Tarr⟧.", ["Ann", "Ben Tarr"]),
        ("Bob Hale and his wife, Brenda, came. “No,” ⟦Mrs Hale⟧ said. “Yes,” said ⟦Hale⟧.", ["Brenda", "Bob Hale"]),
        ("Sisters Ann and Mary Tarr came. “No,” said ⟦Ann⟧.", ["Ann"]),
        ("Brothers Ben and Tom Tarr came. “No,” said ⟦Ben⟧.", ["Ben"]),
    ],
)
def test_namesakes_are_told_apart(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names
