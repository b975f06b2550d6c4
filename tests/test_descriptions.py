"""What speakers are: kinds, titles and affiliations."""

from __future__ import annotations

import pytest

from quotecheck import SpeakerKind
from readings import resolved


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("⟦Lou Hale⟧ said so.", SpeakerKind.PERSON),
        ("⟦The transport minister, Belmira Vance,⟧ said so.", SpeakerKind.PERSON),
        ("⟦The Harlow Institute⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Norway⟧ said so.", SpeakerKind.ORGANIZATION),
        ("It was news to ⟦Tolland Northern⟧, which said so.", SpeakerKind.ORGANIZATION),
        ("⟦the Harlow Caller⟧ reports that it rained.", SpeakerKind.ORGANIZATION),
        ("⟦The ministry⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Democrats⟧ said so.", SpeakerKind.GROUP),
        ("⟦Several officials⟧ said so.", SpeakerKind.GROUP),
        ("⟦a majority of voters⟧ said so.", SpeakerKind.GROUP),
        ("⟦a third of the voters⟧ said so.", SpeakerKind.GROUP),
        ("⟦Rescuers⟧ said so.", SpeakerKind.GROUP),
        ("⟦The clinic⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Historic England⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Developer Tolland Quays⟧, which said so, left.", SpeakerKind.ORGANIZATION),
        ("⟦The ferry’s operator, Tolland Seaways,⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Tarn Exo, the regional transit agency,⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Trade union Tarn⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Kvale⟧ said that it was reviewing its prices.", SpeakerKind.ORGANIZATION),
        ("⟦Kvale⟧ said that it was raining.", SpeakerKind.PERSON),
        ("No, ⟦Kvale⟧ have told the press.", SpeakerKind.ORGANIZATION),
        ("⟦Kvale⟧ said so. Kvale’s finance director left.", SpeakerKind.ORGANIZATION),
        ("⟦Kvale⟧ said so. Kvale’s sister left.", SpeakerKind.PERSON),
        ("⟦Kvale⟧ said so, and Kvale’s Robert Hale agreed.", SpeakerKind.ORGANIZATION),
        ("The economist at Kvale left. ⟦Kvale⟧ said so.", SpeakerKind.ORGANIZATION),
        ("It was news to Kvale winger Lou Hale. ⟦Kvale⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Danish Tolland⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Kvale, the clerks’ union,⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Initially, the clerk⟧ said so.", SpeakerKind.UNNAMED),
        ("⟦KVL, which owns a quay,⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦The Courier’s Rasim Kvale⟧ said so.", SpeakerKind.PERSON),
        ("⟦Chelsea⟧ have said so.", SpeakerKind.ORGANIZATION),
        ("⟦A clerk of the union, Tarn Ibsen,⟧ said so.", SpeakerKind.PERSON),
        ("⟦National Tolland⟧ said so. The firm National Tolland left.", SpeakerKind.ORGANIZATION),
        ("⟦The Ministers⟧ said so.", SpeakerKind.GROUP),
        ("⟦Labour⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Barclays⟧ said so.", SpeakerKind.ORGANIZATION),
        ("⟦Parents⟧ said so.", SpeakerKind.GROUP),
        ("⟦Children⟧ said so.", SpeakerKind.GROUP),
        ("⟦Sources⟧ told us so.", SpeakerKind.GROUP),
        ("⟦Records⟧ said so.", SpeakerKind.DOCUMENT),
        ("⟦James⟧ said so.", SpeakerKind.PERSON),
        ("⟦Police searching the house⟧ said so.", SpeakerKind.GROUP),
        ("⟦The indictment⟧ said so.", SpeakerKind.DOCUMENT),
        ("⟦court filings⟧ said so.", SpeakerKind.DOCUMENT),
        ("⟦A guard⟧ said so.", SpeakerKind.UNNAMED),
        ("⟦One of the guards⟧ said so.", SpeakerKind.UNNAMED),
        ("⟦A Democrat⟧ said so.", SpeakerKind.UNNAMED),
    ],
)
def test_the_kind_is_read_from_the_name_or_the_noun(text: str, kind: SpeakerKind) -> None:
    (speaker,) = resolved(text)
    assert speaker.kind is kind


@pytest.mark.parametrize(
    ("text", "title", "affiliation"),
    [
        ("⟦Sen. Ann Tarr (D-Ohio)⟧ said so.", "Sen.", "D-Ohio"),
        ("⟦Rep. Ann Tarr, R-Iowa⟧, said so.", "Rep.", "R-Iowa"),
        ("⟦Ann Tarr, 54, a pilot for Tolland Corp.⟧, said so.", "a pilot for Tolland Corp.", "Tolland Corp."),
        ("⟦Ann Tarr of the Harlow Institute⟧ said so.", None, "Harlow Institute"),
        ("⟦former port chairwoman Ann Tarr⟧ said so.", "chairwoman", None),
        ("⟦Mrs. Tarr⟧ said so.", None, None),
        ("⟦Tarr⟧ said so. Gov. Ann Tarr smiled.", "Gov.", None),
        ("⟦A spokesman for the Harlow Institute⟧ said so.", None, "Harlow Institute"),
        ("⟦The mayor of Tolland, Ann Tarr,⟧ said so.", "The mayor of Tolland", "Tolland"),
        (
            "⟦A lawyer for the Harlow Institute, Ann Tarr,⟧ agreed.",
            "A lawyer for the Harlow Institute",
            "Harlow Institute",
        ),
        ("⟦Ann Tarr, one of the pilots,⟧ said so.", "one of the pilots", None),
        ("⟦Ann Tarr, a retired glaziers’ buyer,⟧ said so.", "a retired glaziers’ buyer", None),
        ("⟦Ann Tarr of the bakery Tolland Bros.⟧ said so.", None, "Tolland Bros."),
        ("⟦Ann Tarr, 54,⟧ was told to see a doctor.", None, None),
        ("⟦Ann Tarr MP⟧ said so.", "MP", None),
        ("⟦Ann Tarr, MP for Tolland,⟧ said so.", "MP for Tolland", "Tolland"),
        ("⟦Ann Tarr, the author of “Tides”,⟧ said so.", "the author", None),
        ("⟦Ann Tarr, PhD,⟧ of the Harlow Institute said so.", "PhD", "Harlow Institute"),
        ("⟦Ann Tarr, 54, of Harlow⟧, said so.", None, "Harlow"),
        ("⟦Ann Tarr, from the Harlow Institute⟧, said so.", None, "Harlow Institute"),
        ("⟦Ann Tarr (Labour)⟧ said so.", None, "Labour"),
        ("⟦Mr Justice Tarr⟧ said so.", "Mr Justice", None),
        ("Tolland 1, Harlow City 0\n\n⟦Head coach Ann Tarr⟧ said so.", "Head coach", None),
        ("⟦The HLU General Secretary, Mrs. Ann Tarr,⟧ said so.", "The HLU General Secretary", None),
        ("⟦Leader of the Opposition Jagdish Singh Mehra⟧ said so.", "Leader of the Opposition", None),
        ("⟦Labour’s Ann Tarr⟧ said so.", None, "Labour"),
        ("⟦Tolland Motors chief Ann Tarr⟧ said so.", "Tolland Motors chief", "Tolland Motors"),
        ("⟦the Harlow Institute's Ann Tarr⟧ said so.", None, "Harlow Institute"),
        ("⟦Ann Tarr, Norway's envoy,⟧ said so.", "Norway's envoy", "Norway"),
        ("It lost money. ⟦Its chief executive, Ann Tarr,⟧ said so.", "chief executive", None),
        ("⟦Ann Tarr, Bishop of Tolland,⟧ said so.", "Bishop of Tolland", "Tolland"),
        ("⟦Ann Tarr, Minister of Health,⟧ said so.", "Minister of Health", None),
        (
            "⟦Water, Forest and Climate Change Minister Ann Tarr⟧ said so.",
            "Water, Forest and Climate Change Minister",
            None,
        ),
        ("⟦Ann Tarr, head of Tolland Motors,⟧ said so.", "head of Tolland Motors", "Tolland Motors"),
        ("⟦Ann Tarr, a Democrat,⟧ said so.", "a Democrat", None),
        ("⟦Ann Tarr, Tolland University geologist,⟧ said so.", "Tolland University geologist", "Tolland University"),
        (
            "⟦Ann Tarr, a professor of law at the University of Tolland,⟧ said so.",
            "a professor of law at the University of Tolland",
            "University of Tolland",
        ),
        ("In a note to the head of the board, ⟦Ann Tarr⟧ said so.", None, None),
        ("⟦A report by the Institute of Kite Studies⟧ said so.", None, "Institute of Kite Studies"),
        ("⟦The clerks' letter, a copy of which was seen by Tolland News⟧, said so.", None, None),
        ("⟦Det. Ann Tarr⟧ said so.", "Det.", None),
        (
            "⟦Ann Tarr, founder, chairman and owner of Tolland Motors,⟧ said so.",
            "founder, chairman and owner of Tolland Motors",
            "Tolland Motors",
        ),
        ("⟦Ann Tarr, Head of Sales at Tolland Motors,⟧ said so.", "Head of Sales at Tolland Motors", "Tolland Motors"),
        ("⟦Its president, Ann Tarr, a former owner of Tolland Motors,⟧ said so.", "president", None),
        ("⟦Late Ann Tarr⟧ said so.", None, None),
        ("⟦Kvale’s Ann Tarr⟧ said so.", None, "Kvale"),
        ("⟦Ann Tarr, managing director⟧, Tolland Motors, said so.", "managing director", "Tolland Motors"),
        (
            "⟦Ann Tarr, partner at law firm Tolland & Hale,⟧ said so.",
            "partner at law firm Tolland & Hale",
            "Tolland & Hale",
        ),
        (
            "⟦Ann Tarr, a clerk at Norway’s Data Board,⟧ said so.",
            "a clerk at Norway’s Data Board",
            "Norway’s Data Board",
        ),
        ("Seen by ⟦Kvale⟧, mayor Ann Tarr left.", None, None),
        ("⟦Tolland’s Ann Tarr and Harlow’s Bob Hale⟧ said so.", None, None),
        ("“No,” said ⟦Dep. Chief Ann Tarr⟧.", "Dep. Chief", None),
    ],
)
def test_title_and_affiliation_stand_beside_name_or_source(
    text: str, title: str | None, affiliation: str | None
) -> None:
    (speaker,) = resolved(text)
    assert (speaker.title, speaker.affiliation) == (title, affiliation)
