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
    ],
)
def test_a_speaker_has_the_fullest_name_of_the_text(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names
