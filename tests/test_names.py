"""Where names begin and end, what stands before them, and what they tell of their bearers."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from quotecheck._names import Name, NameKind, find_names
from quotecheck._tokens import Tokens, lex


def written(text: str) -> list[str]:
    """Every name, with the title before it set off by a bar."""
    tokens = lex(text)

    def one(name: Name) -> str:
        proper = tokens.mention(name.first, name.stop).text
        return f"{tokens.mention(name.title, name.first).text}|{proper}" if name.title < name.first else proper

    return [one(name) for name in find_names(tokens)]


def only(text: str) -> tuple[Tokens, Name]:
    tokens = lex(text)
    (name,) = find_names(tokens)
    return tokens, name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ferry was named after Ann D. Tarr.", ["Ann D. Tarr"]),
        ("A song by J.K. Pell was played.", ["J.K. Pell"]),
        ("It closed at 5 p.m. EST, or 2200 GMT, on Monday.", []),
        ("Debt was cut by Moody's, which said so.", ["Moody's"]),
        ("They asked McDonald's wife.", ["McDonald"]),
        ("They honoured F. X. Moran on Sunday.", ["F. X. Moran"]),
        ("Votes for Louis Hale Jr. were lost.", ["Louis Hale Jr."]),
        ("Votes for A. P. Hale were lost.", ["A. P. Hale"]),
        ("Guests of The Late Ferry With Benny Hale laughed.", ["Late Ferry", "Benny Hale"]),
        ("Crates from Tolland Pumps, Inc., were lost.", ["Tolland Pumps, Inc."]),
        ("The deed named John F. Hale, III, as heir.", ["John F. Hale, III"]),
        ('Neighbours knew Robert "Bob" Hale well.', ['Robert "Bob" Hale']),
        ("Neighbours knew Robert “Bob” Hale well.", ["Robert “Bob” Hale"]),
        ("The jury believed Ursula van der Linde.", ["Ursula van der Linde"]),
        ("The seat went to Bashir al-Masri again.", ["Bashir al-Masri"]),
        ("Nobody warned Anne-Marie O’Neill about it.", ["Anne-Marie O’Neill"]),
        ("The orders came from Han Ji-woo alone.", ["Han Ji-woo"]),
        ("The orders came from Mr. Han Do-yun alone.", ["Mr.|Han Do-yun"]),
        ("The case against Asad-ul-Haq Pell was dropped.", ["Asad-ul-Haq Pell"]),
        ("Votes for Lt Gen (retd) Tiri Pell were lost.", ["Lt Gen (retd)|Tiri Pell"]),
        ("Votes for Col. (Dr) Tiri Pell were lost.", ["Col. (Dr)|Tiri Pell"]),
        ("It was sung by bus driver Leo “Lord Brass” Pell.", ["bus driver|Leo “Lord Brass” Pell"]),
        ("They met Commissioner of Police Tiri Pell-Varga.", ["Commissioner of Police|Tiri Pell-Varga"]),
        ("They met Spokesman on Water Tiri Pell.", ["Spokesman on Water|Tiri Pell"]),
        ("A London-based firm lost the bid.", ["London"]),
        ("A friend of José García-López drove.", ["José García-López"]),
        ("The sign at St. Olave hung loose.", ["St. Olave"]),
        ("Readers of Carrow.com complained.", ["Carrow.com"]),
        ("Staff at Hale, Tarr, Pell & Moor left.", ["Hale, Tarr, Pell & Moor"]),
        ("In Harlow, Hale & Tarr shut.", ["Harlow", "Hale & Tarr"]),
        ("Staff of the Tolland Ferry Crews' Association left.", ["Tolland Ferry Crews' Association"]),
        ("They asked Senators Ann Hale and Bob Tarr.", ["Senators|Ann Hale", "Bob Tarr"]),
        ("Staff at P&G and the Hale & Tarr office left.", ["P&G", "Hale & Tarr"]),
    ],
)
def test_a_name_takes_initials_particles_suffixes_and_nicknames_along(text: str, names: list[str]) -> None:
    assert written(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nobody audits the Department of Rivers and Inland Harbours.", ["Department of Rivers and Inland Harbours"]),
        ("She joined the Society for the History of Rivers.", ["Society for the History of Rivers"]),
        ("He met Ann Hale of the Harlow Institute.", ["Ann Hale", "Harlow Institute"]),
        ("It pleased Ann Hale and the Harlow Council.", ["Ann Hale", "Harlow Council"]),
        ("Talks between Hale and Senate Leader Lou Tarr failed.", ["Hale", "Senate Leader|Lou Tarr"]),
        ("It sued the Food and Drug Administration twice.", ["Food and Drug Administration"]),
        ("She left the Harlow Teachers' Union in May.", ["Harlow Teachers' Union"]),
        ("Nobody told the Women’s Institute.", ["Women’s Institute"]),
        ("Nobody told the Longshoremen’s Guild.", ["Longshoremen’s Guild"]),
        ("Nobody told the Cooks and Stokers’ Union.", ["Cooks and Stokers’ Union"]),
        ("He was born in St. Brigid's Hospital.", ["St. Brigid's Hospital"]),
        ("She left Hale's Bank and the sailors' union.", ["Hale", "Bank"]),
    ],
)
def test_of_for_and_and_join_the_names_of_bodies_alone(text: str, names: list[str]) -> None:
    assert written(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They asked Sen. Ann Hale about it.", ["Sen.|Ann Hale"]),
        ("They asked former Harlow Mayor Ann Hale about it.", ["former Harlow Mayor|Ann Hale"]),
        ("They asked Secretary of State Ann Hale about it.", ["Secretary of State|Ann Hale"]),
        ("They asked Director of National Parks Ann D. Hale.", ["Director of National Parks|Ann D. Hale"]),
        ("It rained. Daughter Ann, 41, drove.", ["Daughter|Ann"]),
        ("It rained. Girlfriend Ceri Hale drove.", ["Girlfriend|Ceri Hale"]),
        ("They asked Transport CS Ann Hale about it.", ["Transport CS|Ann Hale"]),
        ("They asked KX Lou Tarr about it.", ["KX Lou Tarr"]),
        ("They asked Kvale Inc.’s Lou Tarr.", ["Kvale Inc.", "Lou Tarr"]),
        ("They asked Vice President for Student Life Ann Hale.", ["Vice President for Student Life|Ann Hale"]),
        ("They asked Vice-Chancellor of the University of Tolland, Ann Hale.", ["Ann Hale"]),
        ("They asked port authority spokesman Lou Tarr.", ["port authority spokesman|Lou Tarr"]),
        ("They asked deputy co-founder Lou Tarr.", ["deputy co-founder|Lou Tarr"]),
        ("They asked Tolland sporting director Lou Tarr.", ["Tolland", "Tolland sporting director|Lou Tarr"]),
        ("They asked Kvale’s human resources chief Lou Tarr.", ["Kvale", "human resources chief|Lou Tarr"]),
        (
            "They asked Kvale Foods plc finance director Lou Tarr.",
            ["Kvale Foods plc", "Kvale Foods plc finance director|Lou Tarr"],
        ),
        ("They said that Kvale meets director Lou Tarr.", ["Kvale", "director|Lou Tarr"]),
        ("They asked Hale & Co Chief Executive Lou Tarr.", ["Hale & Co Chief Executive|Lou Tarr"]),
        ("They asked Lou Bishop-Tarr.", ["Lou Bishop-Tarr"]),
        ("They asked Republican Ann Hale about it.", ["Republican|Ann Hale"]),
        ("They asked Mr. Tarr about it.", ["Mr.|Tarr"]),
        ("They asked Lieutenant-Colonel Lou Tarr about it.", ["Lieutenant-Colonel|Lou Tarr"]),
        ("They asked Lou Tarr OBE MP about it.", ["Lou Tarr"]),
        ("They asked Harlow MP Lou Tarr about it.", ["Harlow MP|Lou Tarr"]),
        ("It was Dean Tarr who drove.", ["Dean Tarr"]),
    ],
)
def test_a_title_stands_before_the_name_and_is_no_part_of_it(text: str, names: list[str]) -> None:
    assert written(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("But Ann Hale stayed.", ["Ann Hale"]),
        ("She asked the Prime Minister and the Secretary of State.", []),
        ("She asked the President twice.", []),
        ("She asked Quillon King. Nobody had seen King.", ["Quillon King", "King"]),
        ("Rain fell. Critics of the rain were few.", []),
        ("On Monday Ann Hale left.", ["Ann Hale"]),
        ("I'm told that Lou Tarr left. Don't ask.", ["Lou Tarr"]),
        ("Voting for Ann Hale (R-Texas) was slow.", ["Ann Hale"]),
        ("Votes for Ann Hale (CLP) were slow.", ["Ann Hale", "CLP"]),
        ("The KL-40 sank near Tolland.", ["Tolland"]),
        ("Kvale Foods fell. Kvale, which owns a quay, rose.", ["Kvale Foods", "Kvale"]),
        ("It rained. Quays, which are wet, shut.", []),
        ("Nobody knew. Kvale’s said so.", ["Kvale’s"]),
        ("NABO has left.", ["NABO"]),
        ("The queen outlived Louis III.", ["Louis III"]),
        ("Ann Hale's boat and the Tarrs' house burned.", ["Ann Hale", "Tarrs"]),
    ],
)
def test_a_capital_alone_makes_no_name(text: str, names: list[str]) -> None:
    assert written(text) == names


def test_in_a_headline_only_names_of_the_text_are_names() -> None:
    text = "Hale Takes The Long Way Home\n\nThe council heard that Ann Hale would take the way home."
    assert written(text) == ["Hale", "Ann Hale"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They asked captain Tarr.", NameKind.PERSON),
        ("They asked Brenda Tarr.", NameKind.PERSON),
        ("They asked Quillon Tarr, 54, about it.", NameKind.PERSON),
        ("They asked Quillon Tarr, who left.", NameKind.PERSON),
        ("They asked the Tarr Foundation.", NameKind.ORGANIZATION),
        ("They asked the EPA.", NameKind.ORGANIZATION),
        ("They asked Reuters.", NameKind.ORGANIZATION),
        ("They met in Tarr.", NameKind.LOCATED),
        ("They met envoys of Norway.", NameKind.PLACE),
        ("They met envoys of New Zealand.", NameKind.PLACE),
        ("They asked Jack Washington.", NameKind.PERSON),
        ("They asked Mr. Paris.", NameKind.PERSON),
        ("They asked two Democrats.", NameKind.PEOPLE),
        ("They asked Quillon Tarr.", NameKind.UNKNOWN),
    ],
)
def test_words_and_neighbours_tell_the_kind(text: str, kind: NameKind) -> None:
    _, name = only(text)
    assert name.kind is kind


@pytest.mark.parametrize(
    ("text", "gender"),
    [("They asked Mrs. Tarr.", "f"), ("They asked spokesman Lou Tarr.", "m"), ("They asked Dr. Tarr.", "")],
)
def test_a_title_may_tell_the_gender(text: str, gender: str) -> None:
    assert only(text)[1].gender == gender


def test_the_words_of_a_name_leave_marks_nickname_and_suffix_out() -> None:
    assert only('They asked Robert "Bob" J. O’Neill Jr. then.')[1].words == ("robert", "j", "o'neill")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "A",
        ".",
        "Mr.",
        "A" * 50_000,
        "A " * 20_000,
        "Roe and " * 8_000,
        "Roe, " * 12_000,
        'A "' * 12_000,
        "Director of " * 6_000,
        "al-" * 12_000,
        "Sen. " * 12_000,
        "\x00Ann\ud800Roe\x00",
        "ÀÉ ẞŁ Ⅷ Ǆ",
    ],
)
def test_no_text_is_too_odd_or_too_long(text: str) -> None:
    began = time.perf_counter()
    tokens = lex(text)
    names = find_names(tokens)
    assert time.perf_counter() - began < 5
    assert all(0 <= name.title <= name.first < name.stop <= len(tokens) and name.words for name in names)
    assert all(before.stop <= after.first for before, after in pairwise(names))
