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
        ("Sean O’Hale came late. ⟦O’Hale⟧ said sorry.", ["Sean O’Hale"]),
    ],
)
def test_a_speaker_has_the_fullest_name_of_the_text(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in resolved(text)] == names
