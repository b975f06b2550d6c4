"""Who each source refers to: full names, pronouns and definite nouns."""

from __future__ import annotations

import time

import pytest

from quotecheck import Span, SpeakerKind
from readings import resolved


def named(marked: str) -> list[str]:
    return [speaker.name for speaker in resolved(marked)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“No,” said ⟦Tarr⟧. Ann D. Tarr had run the port since May.", ["Ann D. Tarr"]),
        ("Ann Tarr spoke first. “No,” said ⟦Ann⟧.", ["Ann Tarr"]),
        ("Sen. Ann Tarr came late. ⟦Mrs. Tarr⟧ said so.", ["Ann Tarr"]),
        ("Robert Hale came late. “Sorry,” said ⟦Bob Hale⟧.", ["Robert Hale"]),
        ("Louis Hale Jr. came late. “Sorry,” said ⟦Hale⟧.", ["Louis Hale Jr."]),
        ("Ursula van der Linde came late. “Sorry,” said ⟦van der Linde⟧.", ["Ursula van der Linde"]),
        ("Jean-Luc van der Linde Jr. came late. “Sorry,” said ⟦Van der Linde⟧.", ["Jean-Luc van der Linde Jr."]),
        ("Robert “Chip” Hale came late. “Sorry,” said ⟦Chip⟧.", ["Robert “Chip” Hale"]),
        ("Robert 'Chip' Hale came late. “Sorry,” said ⟦Chip Hale⟧.", ["Robert 'Chip' Hale"]),
        ("⟦Mr. Hale, whose sister Brenda Hale came too,⟧ said so.", ["Hale"]),
        ("Ann Tarr met Bob Hale in Leeds.\n\n“No,” ⟦she⟧ said. “Yes,” ⟦Hale⟧ said.", ["Ann Tarr", "Bob Hale"]),
        ("⟦Hale’s⟧ answer was no, and Louis Hale meant it.", ["Louis Hale"]),
        ("Brenda Hale and Louis Hale wrote. “Both of us,” said ⟦Mrs. Hale⟧.", ["Brenda Hale"]),
        ("Brenda Hale and Louis Hale wrote. “Both of us,” said ⟦Mr. Hale⟧.", ["Louis Hale"]),
        ("Mrs. Brenda Hale, 84, was robbed. Mrs. Hale’s niece, Catrin Hale, ⟦Miss Hale⟧ said.", ["Catrin Hale"]),
        ("Louis Hale fell. Mr. Hale was 29. “He did,” said ⟦Mrs. Hale⟧.", ["Hale"]),
        ("In Tolland, Arkonia, the dock shut. “No,” said ⟦the harbour clerk⟧.", ["harbour clerk"]),
        ("ADA QUILL: No.\n\n⟦QUILL⟧: I lost. ⟦I⟧ said no to it.", ["ADA QUILL", "ADA QUILL"]),
        ("Ada Quill drove.\n\nHALE: How?\n\n⟦QUILL⟧: Fast.\n\n⟦HALE⟧: Why?", ["Ada Quill", "HALE"]),
        ("⟦The Director-General of the Tolland Rivers Agency, Mr. Lou Hale,⟧ said so.", ["Lou Hale"]),
        ("⟦Associate professor of media studies Ann Tarr⟧ said so.", ["Ann Tarr"]),
        ("⟦Associate professor of media studies Tiri Tarr⟧ said so.", ["Tiri Tarr"]),
        ("Chairman Brenda Quill met Owen Hale. “No,” ⟦she⟧ said.", ["Brenda Quill"]),
        ("Ada Quill rose. Told by ⟦a minister⟧ that it was late, ⟦she⟧ left.", ["minister", "Ada Quill"]),
        ("The Coastal Safety Agency (CSA) met. “It leaks,” the ⟦CSA⟧ said.", ["Coastal Safety Agency"]),
        ("The Coastal Safety Agency met. “It leaks,” the ⟦CSA⟧ said.", ["Coastal Safety Agency"]),
        ("The Harlow Journal asked. ⟦The Journal⟧ said so.", ["Harlow Journal"]),
        (
            "Ms. Tere Varga Solís came late. “Sorry,” said ⟦Varga⟧. “So am I,” said ⟦Ms. Varga Solís⟧.",
            ["Tere Varga Solís"] * 2,
        ),
        ("Moira arap Hale came late. “Sorry,” said ⟦Hale⟧.", ["Moira arap Hale"]),
        ("⟦The chair, Judge Tiri Tarr KC,⟧ said so.", ["Tiri Tarr"]),
        ("⟦Her aide, the novelist Tiri Tarr,⟧ said so.", ["Tiri Tarr"]),
        ("⟦Tolland Port Union (TPU) chairman Tiri Tarr⟧ said so.", ["Tiri Tarr"]),
        ("Only her aunt Tiri Tarr came. Tearful ⟦Tiri⟧ said so.", ["Tiri Tarr"]),
        ("⟦Tarr⟧ said so.", ["Tarr"]),
    ],
)
def test_a_speaker_has_the_fullest_name_of_the_text(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("⟦Ann Tarr, who chairs the harbour board⟧, said so.", "Ann Tarr"),
        ("⟦Ann Tarr, 54, a former aide to Lou Hale⟧, said so.", "Ann Tarr"),
        ("⟦a spokeswoman for the ministry, Hana Brandt⟧, said so.", "Hana Brandt"),
        ("⟦The Minister of Transport, Roland Pell,⟧ said so.", "Roland Pell"),
        ("⟦Her brother, Piotr Lund,⟧ said so.", "Piotr Lund"),
        ("⟦Harlow port chairman Lou Hale⟧ said so.", "Lou Hale"),
        ("⟦the Journal’s Lou Hale⟧ said so.", "Lou Hale"),
        ("⟦Lou Hale of the Harlow Institute⟧ said so.", "Lou Hale"),
        ("⟦A spokesman for the Harlow Institute⟧ said so.", "spokesman"),
        ("⟦A Hale adviser⟧ said so.", "Hale adviser"),
        ("⟦Hale’s lawyer⟧ said so.", "Hale’s lawyer"),
        ("⟦A senior official⟧ said so.", "senior official"),
        ("⟦Two people familiar with the talks⟧ said so.", "Two people"),
        ("⟦A report drafted for the board⟧ said so.", "report"),
        ("⟦Ann Tarr and Lou Hale⟧ said so.", "Ann Tarr and Lou Hale"),
        ("“No,” ⟦the firm’s lawyer, Ann Tarr of Hale & Moss⟧, said.", "Ann Tarr"),
        ("⟦Tarr, 54, a diver⟧, said so.", "Tarr"),
    ],
)
def test_the_head_of_the_phrase_speaks(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("⟦Lou Hale⟧ spoke. “It was wet,” ⟦he⟧ said.", ["Lou Hale", "Lou Hale"]),
        ("Brenda Tarr met Louis Hale. “It was wet,” ⟦he⟧ said.", ["Louis Hale"]),
        ("Louis Hale met Brenda Tarr. “It was wet,” ⟦she⟧ said.", ["Brenda Tarr"]),
        ("Mrs. Quill met Mr. Moor. “It was wet,” ⟦she⟧ said.", ["Quill"]),
        ("Kim Quill met his wife, Robin Moor. “It was wet,” ⟦she⟧ said.", ["Robin Moor"]),
        ("Kim Quill, an actress, met Robin Moor. He left. “It was wet,” ⟦she⟧ said.", ["Kim Quill"]),
        (
            "⟦Kim Quill⟧ said no. Robin Moor, of Harlow, lost a boat.\n\n“It was wet,” ⟦he⟧ said.",
            ["Kim Quill", "Robin Moor"],
        ),
        ("⟦Kim Quill⟧ said no. “Ask Robin Moor. It was wet,” ⟦he⟧ said.", ["Kim Quill", "Kim Quill"]),
        ("⟦Kim Quill⟧ said no. Robin Moor’s boat sank. “It was wet,” ⟦he⟧ said.", ["Kim Quill", "Kim Quill"]),
        ("Kim Quill left in May. He kept the boat. Snow fell. “It was wet,” ⟦he⟧ said.", ["Kim Quill"]),
        ("“⟦I⟧ say no,” ⟦Lou Hale⟧ said.", ["Lou Hale", "Lou Hale"]),
        ("⟦Lou Hale⟧ said: “⟦I⟧ say no.”", ["Lou Hale", "Lou Hale"]),
        ("Lou Hale, ⟦who⟧ said he was tired, left.", ["Lou Hale"]),
        ("Lou Hale, a pilot, ⟦who⟧ said he was tired, left.", ["Lou Hale"]),
        ("A Harlow pilot ⟦who⟧ said he was tired left.", ["Harlow pilot"]),
        ("Ann Tarr and Lou Hale left. “It was wet,” ⟦they⟧ said.", ["Ann Tarr and Lou Hale"]),
        ("⟦Two guards⟧ left. “It was wet,” ⟦they⟧ said.", ["Two guards", "Two guards"]),
        ("⟦Tolland Corp.⟧ said no. Snow fell. The memo leaked on Friday. ⟦It⟧ said so.", ["Tolland Corp.", "memo"]),
        ("⟦Lou Hale⟧ left. Snow fell. A neighbor opened the door. “No,” ⟦he⟧ said.", ["Lou Hale", "neighbor"]),
        ("⟦Lou Hale⟧ left. The volunteers climbed down. “No,” ⟦they⟧ said.", ["Lou Hale", "volunteers"]),
        ("⟦Lou Hale⟧ left. Residents met on Friday. “No,” ⟦they⟧ said.", ["Lou Hale", "Residents"]),
        ("⟦The Harlow Institute⟧ said no. ⟦It⟧ added that it was wet.", ["Harlow Institute", "Harlow Institute"]),
        (
            "Quill Vance met Owen Hale, who ran the boat. “I did it,” ⟦he⟧ said. ⟦She⟧ agreed.",
            ["Owen Hale", "Quill Vance"],
        ),
        (
            "Quill Vance is a vet. Her neighbour, Tarn Ibsen, is too. “No,” ⟦he⟧ said. “Yes,” ⟦she⟧ said.",
            ["Tarn Ibsen", "Quill Vance"],
        ),
        ("Quill Vance won with her novel and met Tarn Ibsen. “She earned it,” ⟦he⟧ said.", ["Tarn Ibsen"]),
        ("Sade Okonjo met her deputy, Quill Vance. “No,” ⟦she⟧ said. ⟦He⟧ agreed.", ["Sade Okonjo", "Quill Vance"]),
        ("⟦Owen Hale⟧ asked Louis Moor if he had a boat. ⟦He⟧ said no.", ["Owen Hale", "Louis Moor"]),
        (
            "Louis Moor rowed. “Far?” asked ⟦Owen Hale⟧. ⟦Hale⟧ asked. “Yes,” ⟦he⟧ replied.",
            ["Owen Hale"] * 2 + ["Louis Moor"],
        ),
        ("“No,” said ⟦Ada Quill⟧. At noon, a woman came in. “Yes,” ⟦she⟧ said.", ["Ada Quill", "woman"]),
        ("Another walker, ⟦who⟧ said so, left.", ["Another walker"]),
        ("⟦Mrs. Moor⟧ left.\n\nAsked if she was cold, Ada Quill laughed. “No,” ⟦she⟧ said.", ["Moor", "Ada Quill"]),
        ("⟦HALE⟧: Lou Moor was here.\n\n⟦TARR (on tape)⟧: ⟦He⟧ told me so.", ["HALE", "TARR", "Lou Moor"]),
        ("Chris Vance lost the boat of Tarn Ibsen. “No,” said ⟦Ibsen⟧. ⟦He⟧ laughed.", ["Tarn Ibsen", "Tarn Ibsen"]),
        ("⟦Judge Lou Hale⟧ then asked the clerk if it was late. “No,” ⟦he⟧ said.", ["Lou Hale", "clerk"]),
        ("Asked by ⟦the coroner⟧ whether it was late, ⟦he⟧ replied.", ["coroner", "he"]),
    ],
)
def test_a_pronoun_takes_up_whom_the_reader_has_in_mind(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sen. Ann Tarr met Gov. Lou Hale. “Never,” ⟦the senator⟧ said.", ["Ann Tarr"]),
        ("Sen. Ann Tarr met Gov. Lou Hale. “Never,” ⟦the Ohio governor⟧ said.", ["Lou Hale"]),
        ("Kim Quill, the port’s chairman, met Lou Hale. “Never,” ⟦the chairman⟧ said.", ["Kim Quill"]),
        ("Sen. Ann Tarr met Prime Minister Lou Hale. “Never,” ⟦the Prime Minister⟧ said.", ["Lou Hale"]),
        ("President Lou Hale met Vice President Ann Tarr. “No,” ⟦the president⟧ said.", ["Lou Hale"]),
        ("President Lou Hale met Vice President Ann Tarr. “No,” ⟦the vice president⟧ said.", ["Ann Tarr"]),
        ("Secretary of State Ann Tarr met Lou Hale. ⟦The former secretary of state⟧ said so.", ["Ann Tarr"]),
        ("Lou King met Ann Tarr. “Never,” ⟦King⟧ said.", ["Lou King"]),
        ("Kim Quill lost her boat. “Never,” ⟦the 54-year-old Irishman⟧ said.", ["Kim Quill"]),
        ("Kim Quill lost her boat. “Never,” ⟦the 54-year-old⟧ said.", ["Kim Quill"]),
        ("Kim Quill lost her boat. “Never,” ⟦the mother-of-two⟧ said.", ["Kim Quill"]),
        ("Kim Quill lost her boat. “Never,” ⟦the 54-year-old union chief⟧ said.", ["Kim Quill"]),
        ("Lou Hale sat in the Tolland Stand. ⟦The club⟧ said so.", ["club"]),
        (
            "“No,” said ⟦Owen Hale⟧. He left.\n\n⟦B K Quill⟧ said no. “Never,” ⟦he⟧ said.",
            ["Owen Hale"] + ["B K Quill"] * 2,
        ),
        ("Ann Tarr lost the boat of Lou Tarr. “No,” she said. ⟦Her husband⟧ agreed.", ["Lou Tarr"]),
        ("Ann Tarr lost her boat. “No,” she said. ⟦Her husband⟧ agreed.", ["Her husband"]),
        (
            "⟦Tolland Shipping Ltd.⟧ said no. ⟦Tolland Shipping⟧ left.",
            ["Tolland Shipping Ltd.", "Tolland Shipping Ltd."],
        ),
        ("⟦A longtime aide⟧ left. Hale stayed. “Never,” ⟦the aide⟧ said.", ["longtime aide", "longtime aide"]),
        ("⟦A longtime aide⟧ left. Hale stayed. “Never,” ⟦the person⟧ said.", ["longtime aide", "longtime aide"]),
        ("⟦Tolland Corp.⟧ said no. “Never,” ⟦the company⟧ added.", ["Tolland Corp.", "Tolland Corp."]),
        ("⟦A coroner’s report⟧ said no. “Never,” ⟦the report⟧ added.", ["coroner’s report", "coroner’s report"]),
        ("⟦The Harlow report⟧ said no. “Never,” ⟦the Tolland report⟧ added.", ["Harlow report", "Tolland report"]),
        ("The Islamic Front lost. ⟦The Harlow watchdog⟧ said so.", ["Harlow watchdog"]),
        ("Kim Quill lost her boat. “Never,” ⟦the harbour secretary⟧ said.", ["harbour secretary"]),
        (
            "Ann Roe, the general secretary, spoke. “Never,” ⟦the transport secretary⟧ said.",
            ["transport secretary"],
        ),
        ("Mr. Tarr spoke. “Never,” ⟦the Prime Minister⟧ said.", ["Prime Minister"]),
        ("Tolland Corp. cut its forecast. ⟦The truck maker⟧ said so.", ["Tolland Corp."]),
        ("Tolland Corp. lost. ⟦The statistics office⟧ said so.", ["statistics office"]),
        ("Tolland Bank lost. ⟦The central bank⟧ said so.", ["central bank"]),
        ("“Never,” said ⟦one of them, Port President Ann Roe⟧.", ["Ann Roe"]),
        ("FISK, Wales — The bank said no. “Never,” ⟦the bureau⟧ said.", ["bureau"]),
        ("FISK, Wales — It rained. “Never,” ⟦the bank⟧ said.", ["bank"]),
        ("Ann Roe said the line was slow. ⟦The operator⟧ announced a new one.", ["operator"]),
        ("⟦The office of the ombudsman⟧ said so.", ["office of the ombudsman"]),
        ("Kim Quill, 54, met Lou Hale, 61. “Never,” ⟦the 54-year-old⟧ said.", ["Kim Quill"]),
        ("The bus hit 54-year-old Kim Quill. Lou Hale drove. “Never,” ⟦the 54-year-old⟧ said.", ["Kim Quill"]),
        ("Ada Quill, a great-aunt of nine, met Ann Hale. “Never,” ⟦the proud great-aunt⟧ said.", ["Ada Quill"]),
        ("Ada Quill, a mother of two, met Ann Hale. “Never,” ⟦the mother-of-two⟧ said.", ["Ada Quill"]),
        ("⟦Police in Tolland, Ohio,⟧ said so.", ["Police"]),
        ("⟦A cyclist⟧ told how she fell.\n\nAda Quill, 37, was cold. ⟦She⟧ said so.", ["Ada Quill", "Ada Quill"]),
        ("⟦A cyclist⟧ told how she fell.\n\nOwen Quill, who saw her, said so.", ["cyclist"]),
        ("⟦The Town Clerk, Mr. A. R. Quill,⟧ said so.", ["A. R. Quill"]),
        ("⟦A mayor⟧ said so.\n\n“It rained,” Quill Vance told us. ⟦The mayor⟧ left.", ["Quill Vance", "Quill Vance"]),
        ("⟦A MOTHER⟧ said so.\n\nAda Quill, 37, was cold.", ["Ada Quill"]),
        ("⟦The Premier⟧ said so.\n\nTarn Ibsen told us that it rained.", ["Tarn Ibsen"]),
        ("⟦The Premier⟧ said so.\n\nTarn Ibsen, a vet, told us that it rained.", ["Premier"]),
        ("The High Envoy of Tolland, Dr. Ada Quill, met Owen Hale. ⟦The High Envoy⟧ left.", ["Ada Quill"]),
        ("Ada Quill spoke. ⟦The Tolland MP⟧ left.", ["Ada Quill"]),
        ("⟦Mr. Sunday Quill⟧ said so.", ["Sunday Quill"]),
        ("As ⟦N. A. Quill⟧ said so.", ["N. A. Quill"]),
        ("⟦The brewer Tolland Ales TLD.L⟧ said so.", ["Tolland Ales"]),
        ("⟦Another walker⟧, retired nurse Ada Quill, said so.", ["Ada Quill"]),
        ("Ada Quill, the port’s barrister, met Owen Hale. “Never,” ⟦the lawyer⟧ said.", ["Ada Quill"]),
        ("Ada Quill met ⟦Owen Hale⟧.\n\n⟦AQ⟧: Why?\n\n⟦OH⟧: Why not?", ["Owen Hale", "Ada Quill", "Owen Hale"]),
        ("⟦Ada Quill⟧ said no. “Never,” ⟦the MP for Calder Vale⟧ added.", ["Ada Quill", "Ada Quill"]),
        ("⟦Ada Quill⟧ said no. ⟦The MP for Calder Vale⟧ said yes.", ["Ada Quill", "MP"]),
        ("Trains to Paris ran late. “Never,” ⟦it⟧ said.", ["it"]),
        ("Owen Hale met Ada Quill. “Never,” said Quill. “No,” ⟦the retired tram conductor⟧ added.", ["Ada Quill"]),
        ("Mrs Justice Hale heard Ada Quill. But the judge was cross. “Never,” ⟦she⟧ said.", ["Hale"]),
        ("⟦Doctors in Tolland, Mass.,⟧ said so.", ["Doctors"]),
        ("⟦The Tolland North MP⟧ said so.", ["Tolland North MP"]),
        ("Ada Quill met Owen Hale. ⟦Quill herself⟧ said so.", ["Ada Quill"]),
        ("Tiri Quill rose. Her own husband, the director Ceri Hale, slept. ⟦She⟧ said so.", ["Tiri Quill"]),
        ("⟦You’ve⟧ said so.", ["you"]),
        ("⟦Ada Quill (Maine) and Owen Hale (Ohio)⟧ said so.", ["Ada Quill and Owen Hale"]),
        ("Ada Quill met Owen Hale. “Never,” ⟦the superintendent⟧ said.", ["superintendent"]),
        ("Ada Quill, the shadow health minister, spoke. “Never,” ⟦the minister⟧ said.", ["minister"]),
        ("Assemblyman Owen Hale spoke. ⟦The Assemblyman⟧ left.", ["Owen Hale"]),
        ("Lou Hale, 48, spoke. “Never,” ⟦the 48-year-old, who had won twice,⟧ said.", ["Lou Hale"]),
        ("Tolland Bank fell. ⟦The lender, which cut jobs,⟧ said so.", ["Tolland Bank"]),
        ("Tolland Bank fell. ⟦The clerks’ union⟧ said so.", ["clerks’ union"]),
        ("Ada Quill won. ⟦The Belarusian⟧ said so.", ["Ada Quill"]),
        ("Kvale said so. ⟦The Danish shipping firm⟧ left.", ["Kvale"]),
        ("⟦Brenda Tarr⟧ said so. ⟦It⟧ said no.", ["Brenda Tarr"] * 2),
        ("⟦Clerks including Ann Tarr⟧ said so.", ["Clerks"]),
        ("Kvalebank said it had no plans. Harlow Motors left. ⟦The bank⟧ agreed.", ["Kvalebank"]),
        ("Kvale Systems Inc. met Tarn Technologies. ⟦The company⟧ said so.", ["Kvale Systems Inc."]),
        ("Kvale Motors met us. ⟦The clerks’ union⟧ said no. ⟦The firm⟧ said so.", ["clerks’ union", "Kvale Motors"]),
        ("⟦Tolland’s Ann Tarr and Harlow’s Bob Hale⟧ said so.", ["Ann Tarr and Bob Hale"]),
        ("Ada Quill rose. Then ⟦the Speaker⟧ cried for order.", ["Speaker"]),
        ("⟦A clerk⟧ said no. ⟦A source⟧ said yes. “Never,” ⟦the insider⟧ said.", ["clerk", "source", "source"]),
        ("Ann Tarr, a judge, left. ⟦Lou Hale’s mother⟧ said so. ⟦She⟧ wept.", ["Lou Hale’s mother"] * 2),
        ("The suspect was told to go by a barmaid, Ann Tarr. ⟦The suspect⟧ said so.", ["suspect"]),
        ("Ann Tarr, an envoy, came. ⟦The First Minister⟧ said so.", ["First Minister"]),
        ("Ann Tarr, 41, lost her home. “It burnt,” said ⟦the mother of three⟧.", ["Ann Tarr"]),
        (
            "In a post on X, ⟦the minister⟧ said so. In a talk with Fisk, ⟦the head of the guild⟧ said so.",
            ["minister", "head of the guild"],
        ),
        ("On Truth Live, ⟦the president⟧ wrote that it was late.", ["president"]),
    ],
)
def test_a_definite_noun_takes_up_whoever_it_describes(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("“No,” ⟦he⟧ said.", "he", SpeakerKind.UNNAMED),
        ("“No,” ⟦they⟧ said.", "they", SpeakerKind.GROUP),
        ("⟦I⟧ said no.", "I", SpeakerKind.UNNAMED),
    ],
)
def test_a_pronoun_that_nothing_explains_stays_itself(text: str, name: str, kind: SpeakerKind) -> None:
    (speaker,) = resolved(text)
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“The clerk looked up and ⟦she⟧ said, ‘Not yet,’” ⟦Brenda Tarr⟧ said.", ["clerk", "Brenda Tarr"]),
        ("⟦Brenda Tarr⟧ said: “My mother rang and ⟦she⟧ said, ‘Not yet.’”", ["Brenda Tarr", "My mother"]),
        (
            "⟦Louis Hale⟧ spoke. “Paul Moor rang. ‘Not yet,’ ⟦he⟧ said,” ⟦Hale⟧ added.",
            ["Louis Hale", "Paul Moor", "Louis Hale"],
        ),
        ("⟦Louis Hale⟧ spoke. “‘Not yet,’ ⟦he⟧ said,” ⟦Hale⟧ added.", ["Louis Hale", "he", "Louis Hale"]),
        ("“Then ⟦the skipper⟧ said, ‘Not yet,’” ⟦Louis Hale⟧ said.", ["skipper", "Louis Hale"]),
        ("⟦Louis Hale⟧ spoke. “‘Not yet,’ ⟦I⟧ said,” ⟦he⟧ added.", ["Louis Hale", "Louis Hale", "Louis Hale"]),
    ],
)
def test_inside_a_quotation_i_is_whoever_is_quoted_and_she_is_not(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_one_speaker_is_one_equal_record_with_all_mentions() -> None:
    first, second, third = resolved("“No,” ⟦Hale⟧ said. “Go,” ⟦he⟧ said. ⟦Lou Hale⟧ left.")
    assert first == second == third
    assert first.mentions == (Span(6, 10), Span(23, 25), Span(32, 40))


@pytest.mark.parametrize(
    "text",
    ["⟦he⟧ said. " * 3000, "Lou Hale and ⟦she⟧ said, " * 2000, "⟦A Roe⟧ told Ann Roe and " * 2000, "⟦.⟧", "⟦''⟧"],
)
def test_no_text_is_too_odd_or_too_long(text: str) -> None:
    began = time.perf_counter()
    assert resolved(text)
    assert time.perf_counter() - began < 10
