"""Quotations: what is said, by whom, with which cue, how directly."""

from __future__ import annotations

import time

import pytest

import quotecheck
from quotecheck import CueKind, Directness
from readings import only_quote, source


def test_who_asks_may_be_told_or_left_out() -> None:
    assert source(only_quote("Ann Roe was asked by a caller whether the dam was safe.")) == "a caller"
    assert source(only_quote('Ann Roe was asked, "Is it safe?"')) is None


def test_a_heading_in_single_marks_is_no_quotation() -> None:
    text = "\"We lost,\" Roe said.\n\n'A hard year.'\n\nIt rained for weeks."
    assert only_quote(text).text == '"We lost,"'


DIRECTNESS = {
    '"We won," she said.': Directness.DIRECT,
    'She said the vote was "a farce."': Directness.MIXED,
    "She said the vote was a farce.": Directness.INDIRECT,
}


@pytest.mark.parametrize(("text", "expected"), DIRECTNESS.items())
def test_directness_is_how_much_stands_in_marks(text: str, expected: Directness) -> None:
    assert only_quote(text).directness is expected


CUES = {
    'The mayor pointed out that it was "late."': ("pointed out", "point out", CueKind.VERB, False),
    'The mayor did not say it was "late."': ("say", "say", CueKind.VERB, True),
    'The mayor never claimed to be "late."': ("claimed", "claim", CueKind.VERB, True),
    'No one said that it was "late."': ("said", "say", CueKind.VERB, True),
    'The mayor has yet to say that it was "late."': ("say", "say", CueKind.VERB, True),
    'The mayor stopped short of saying it was "late."': ("saying", "say", CueKind.VERB, True),
    'According to the mayor, it was "late."': ("According to", "according to", CueKind.ACCORDING_TO, False),
    "Ann Roe: “It is late.”": (":", ":", CueKind.COLON, False),
    'The mayor ignored his claim that it was "late."': ("claim", "claim", CueKind.NOUN, False),
}


@pytest.mark.parametrize(("text", "expected"), CUES.items())
def test_the_cue_is_described(text: str, expected: tuple[str, str, CueKind, bool]) -> None:
    cue = only_quote(text).cue
    assert cue is not None
    assert (cue.text, cue.lemma, cue.kind, cue.negated) == expected


def test_who_was_told_and_where_is_recorded() -> None:
    quote = only_quote('"We won," Ann Roe told the Herald at a Monday rally.')
    assert quote.addressee is not None
    assert quote.addressee.text == "the Herald"
    quote = only_quote('"We won," Ann Roe said in a statement.')
    assert quote.occasion is not None
    assert quote.occasion.text == "in a statement"
    quote = only_quote("Roe told reporters on a call that rents would fall.")
    assert (quote.addressee and quote.addressee.text, quote.occasion and quote.occasion.text) == (
        "reporters",
        "on a call",
    )
    quote = only_quote("Roe told the paper in an interview that rents would fall.")
    assert (quote.addressee and quote.addressee.text, quote.occasion and quote.occasion.text) == (
        "the paper",
        "in an interview",
    )
    quote = only_quote("Roe told the court in 2018 that the dam was safe.")
    assert (quote.addressee and quote.addressee.text, quote.occasion) == ("the court", None)
    quote = only_quote("The toll would fall to £3, she said, from £4.")
    assert quote.occasion is None
    quote = only_quote("Roe wrote in a blog post last week that it was over.")
    assert (quote.occasion and quote.occasion.text) == "in a blog post"
    quote = only_quote('"No," Roe said at 3:15 p.m. "Not now."')
    assert (quote.occasion and quote.occasion.text, quote.words) == ("at 3:15 p.m.", "No, Not now.")


@pytest.mark.parametrize(
    ("text", "addressee", "occasion"),
    [
        ("In a letter to the board, Ann Roe said that rents would fall.", None, "In a letter to the board"),
        ("But in a statement issued on Monday, Roe said that rents would fall.", None, "in a statement"),
        ("At a rally in Fisk last night, Roe said: “No.”", None, "At a rally in Fisk"),
        ("Speaking to reporters after the vote, Roe said that rents would fall.", "reporters", "after the vote"),
        ("Speaking on the Fisk show, Roe said that rents would fall.", None, "on the Fisk show"),
        ("Addressing the guild, Roe said that rents would fall.", "the guild", None),
        ("After a walk round the quay, Roe said that rents would fall.", None, None),
        ("In a letter, she said, rents would fall.", None, None),
        ("The claims were false, as pointed out by Ann Roe.", None, None),
        ("He had letters, she said, from the older hands.", None, None),
        ("Roe said in a statement last week that rents would fall.", None, "in a statement"),
        ("But in court, Roe said that it was over.", None, "in court"),
        ("On KCRW, Roe said that it was over.", None, "On KCRW"),
        ("Through a lawyer, Roe said that it was over.", None, "Through a lawyer"),
        ("Roe said at Monday’s meeting that it was over.", None, "at Monday’s meeting"),
        ("Roe said in her wedding speech that it was over.", None, "in her wedding speech"),
        ("Roe said in a video posted online that it was over.", None, "in a video"),
        ("Roe told the BBC’s Today programme that it was over.", "the BBC’s Today programme", None),
        ("Roe told one of the guards that it was over.", "one of the guards", None),
        ("Roe admitted to reporters that it was over.", "reporters", None),
        ("Roe confessed to police that it was over.", "police", None),
        ("“It was over,” Roe said to her husband.", "her husband", None),
        ("Roe told AFP news agency that it was over.", "AFP news agency", None),
        ("Roe told more than 200 people that it was over.", "more than 200 people", None),
        ("Ann Roe was told by Bob Poe that it was over.", "Ann Roe", None),
        ("The jury was told that it was over.", "The jury", None),
        ("Clerks who were told that it was over are angry.", None, None),
        ("It was announced that it was over.", None, None),
    ],
)
def test_who_is_told_and_where_may_stand_first(text: str, addressee: str | None, occasion: str | None) -> None:
    quote = only_quote(text)
    told, place = quote.addressee, quote.occasion
    assert (told and told.text, place and place.text) == (addressee, occasion)


def test_edits_inside_the_words_are_recorded() -> None:
    quote = only_quote('"[The vote] was … fair and . . . free," she said.')
    assert [edit.text for edit in quote.edits] == ["[The vote]", "…", ". . ."]


def test_a_report_in_a_report_gives_both() -> None:
    report, officials = quotecheck.extract_quotes('The report said officials warned that the dam was "unsafe."')
    assert (source(report), report.directness) == ("The report", Directness.INDIRECT)
    assert (source(officials), officials.words) == ("officials", "unsafe.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Roe said that Bob Poe said the pier was “a ruin”.", "Bob Poe"),
        ("Ann Roe said Bob Poe would say the pier was “a ruin”.", "Ann Roe"),
        ("Ann Roe said clerks who refused to say so were “cowards”.", "Ann Roe"),
        ("Ann Roe said the survey showed that the pier was “a ruin”.", "Ann Roe"),
        ("When Ann Roe unveiled the plan in June, Bob Poe mocked it as “a ruin”.", "Bob Poe"),
        ("If you believe Ann Roe, the board will brand the pier “a ruin”.", "the board"),
        ("Ann Roe proposed a vote in May - but Bob Poe rejected it as “a ruin”.", "Bob Poe"),
        ("Ann Roe backed the plan, refusing to recant, when Bob Poe called it “a ruin”.", "Bob Poe"),
        ("Ann Roe thought that states can close it, as “a ruin”.", "Ann Roe"),
        ("Guests who agree that it should close left, with Bob Poe calling it “a ruin”.", "Bob Poe"),
    ],
)
def test_words_belong_to_the_innermost_statement_that_took_place(text: str, who: str) -> None:
    assert [source(each) for each in quotecheck.extract_quotes(text) if each.verbatim] == [who]


def test_an_aside_may_end_in_words_of_another() -> None:
    text = "Roe, sent off for what Bob Poe called “lip”, said they had been “bullied”."
    first, second = [source(each) for each in quotecheck.extract_quotes(text)]
    assert (first, second) == ("Bob Poe", "Roe, sent off for what Bob Poe called “lip”")


def test_what_others_hailed_it_as_is_nobody_s() -> None:
    (quote,) = quotecheck.extract_quotes("The plan, hailed as “bold”, calls for a “new deal”.")
    assert (quote.words, source(quote)) == ("new deal", "The plan")


def test_contents_end_where_the_narrator_goes_on_behind_marks() -> None:
    called, insisted = quotecheck.extract_quotes("Roe was sorry for what he called “snags” but insisted it was “full”.")
    assert [each.words for each in (called, insisted)] == ["snags", "full"]


def test_a_quotation_inside_a_quotation_has_a_depth() -> None:
    outer, inner = quotecheck.extract_quotes("“He told me, ‘Get out,’” Ann Roe said.")
    assert (outer.depth, source(outer)) == (0, "Ann Roe")
    assert (inner.depth, source(inner), inner.words) == (1, "He", "Get out,")


def test_words_carried_on_keep_the_earlier_source() -> None:
    first, second = quotecheck.extract_quotes("“We won,” Ann Roe said.\n\n“It was close.”")
    assert source(first) == source(second) == "Ann Roe"
    assert second.rule == "carried_on"


def test_words_carried_on_belong_to_the_outermost_source() -> None:
    text = "Ann Roe said she was cross at the port for claiming that the pier was sound. “It is a ruin.”"
    assert source(quotecheck.extract_quotes(text)[-1]) == "Ann Roe"


SILENT = {
    "a title": 'She bought "The Old Man and the Sea" in Oslo.',
    "a nickname": 'Robert "Bob" Roe came home.',
    "a term": 'The so-called "safe room" was locked.',
    "a word": 'The word "maybe" has five letters.',
    "a name given": 'He sailed a boat called "Ann."',
    "an ordinary verb": "He found the keys and called his mother.",
    "nouns that look like verbs": "The claims were paid and the reports filed.",
    "a thought": "She believes that the dam is safe.",
    "no answer": "Neither the port nor its owner, Ann Roe, replied to a request for comment.",
    "a plan": "They were seated according to rank and age.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_is_no_quotation_gives_none(text: str) -> None:
    assert quotecheck.extract_quotes(text) == ()


FICTION = """‘You are late,’ said the old woman.

‘The boat wouldn’t start,’ he answered. ‘It never does.’

‘Then walk,’ she grinned.
"""


def test_dialogue_with_single_marks_is_read() -> None:
    quotes = quotecheck.extract_quotes(FICTION)
    assert [(source(quote), quote.words) for quote in quotes] == [
        ("the old woman", "You are late,"),
        ("he", "The boat wouldn’t start, It never does."),
        ("she", "Then walk,"),
    ]


TINY = [
    "",
    '"',
    '""',
    '"Bob."\n\n"What."',
    'Ann Roe:"foo"',
    "said",
    "according to",
    "said said said",
    ":",
    "“”",
    "'s said",
]


@pytest.mark.parametrize("text", TINY)
def test_tiny_texts_raise_nothing(text: str) -> None:
    for quote in quotecheck.extract_quotes(text):
        assert quote.span.of(text) == quote.text


@pytest.mark.parametrize(
    "unit",
    [
        '"a" said ',
        "she said that ",
        '"a." ',
        "and said ",
        "according to ",
        "Roe, ",
        "“a ‘b’ c” ",
        "his claim ",
        "said, ",
    ],
)
def test_long_paragraphs_take_linear_time(unit: str) -> None:
    began = time.perf_counter()
    quotecheck.extract_quotes(unit * (60_000 // len(unit)))
    assert time.perf_counter() - began < 20
