"""Quotations: what is said, by whom, with which cue, how directly."""

from __future__ import annotations

import time

import pytest

import quotecheck
from quotecheck import CueKind, Directness
from readings import only_quote, source

CONTENTS = {
    "a clause in front of the main one": (
        "While Roe said that the dam was safe, Poe called for a survey.",
        ["that the dam was safe"],
    ),
    "a place and what stands there": (
        'Roe told shoppers at a Salem, Oregon, farm stall that "prices will fall."',
        ['that "prices will fall."'],
    ),
    "words before the tag": ('"We won," she said.', ["We won,"]),
    "words after the tag and a conjunction": ('"We won," she said, and "by far."', ["We won,", "by far."]),
    "a clause after an occasion with its own month": (
        'She said during this month\'s fair that it was "lost."',
        ['that it was "lost."'],
    ),
    "a clause without what its sayer does next": (
        'Rates will rise, she said, citing "sticky" prices.',
        ["Rates will rise"],
    ),
    "words in marks and one more sayer": (
        'Roe called it "fantasy," and her aide said that no vote was due.',
        ['it "fantasy,"'],
    ),
    "what is vowed not to be done": ("Roe vowed not to raise rents.", ["not to raise rents"]),
    "a clause that fronts what is judged": (
        'Poe, whom Roe called a "fraud," should go.',
        ['a "fraud,"'],
    ),
    "a judgement before one more clause": ('While Roe called it "theft," Poe argued it was fair.', ['it "theft,"']),
    "speech around an unlisted verb": ("“Sir,” the old man began, “I must go.”", ["Sir,", "I must go."]),
    "a clause around its tag": ("Rents, the mayor said, will rise.", ["Rents", "will rise"]),
    "a finding before its tag": ("Half of them rent, the poll found.", ["Half of them rent"]),
    "a clause before a semicolon": ("Roe said the port was shut; Poe had the key.", ["the port was shut"]),
    "what is never to be done": ("Police urged drivers never to use the pier.", ["never to use the pier"]),
    "a noun after what judges it": (
        'Roe dismissed as "odd" claims that the dam leaks.',
        ['as "odd" claims that the dam leaks'],
    ),
    "what an agent asks": ('Asked by Roe whether she would go, Poe said "no."', ["whether she would go"]),
    "what an agent says of somebody": ("He was described by friends as a “quiet” boy.", ["as a “quiet” boy"]),
    "an aside about a source": ('Roe, known by rivals as "the fox", said she was "glad."', ['she was "glad."']),
    "a clause after an aside": (
        "Roe said in a note, signed by two aides, one of them new, that she was late.",
        ["that she was late"],
    ),
    "a clause after what is told of a letter": (
        "Roe said in a letter sent on Monday to investors that sales fell.",
        ["that sales fell"],
    ),
    "a second relative clause that is over": (
        'Roe, a cook who ran a school and who used to say "salt is truth", died in May.',
        ["salt is truth"],
    ),
    "a relative clause in a source": ('A cook who asked not to be filmed said it was "odd."', ["not to be filmed"]),
    "a relative clause that is over": ('A cook who liked to say "salt is truth", died in May.', ["salt is truth"]),
    "a turn of talk with words in marks": (
        'Ann Roe: You call it "ugly." Why is that?\n\nBob Poe: It is.',
        ['You call it "ugly." Why is that'],
    ),
    "a message and its hearers": ('Roe\'s message to voters: "Stay home."', ["Stay home."]),
    "words after the tag": ('She said, "We won."', ["We won."]),
    "both": ('"We won," she said, "at last."', ["We won,", "at last."]),
    "further sentences": ('"We won," she said. "At last. Really."', ["We won,", "At last. Really."]),
    "a reported clause": ('She said that the vote was "a farce" on Monday.', ['that the vote was "a farce" on Monday']),
    "several pieces of a clause": ('She said it was "odd" and "sad."', ['it was "odd" and "sad."']),
    "an infinitive": ('She vowed to "go on" in May.', ['to "go on" in May']),
    "a question": ("He asked whether the dam was safe.", ["whether the dam was safe"]),
    "around a parenthesis": ("The dam, she said, is safe.", ["The dam", "is safe"]),
    "before a participle": ("He said the dam was safe, adding that he had seen it.", ["the dam was safe"]),
    "before a second verb": ("He said the dam was safe and added that it leaked.", ["the dam was safe"]),
    "before another speaker": ("Roe said the dam was safe, but Poe said it leaked.", ["the dam was safe"]),
    "after a title of a work": ("Roe said on “Morning News” that the dam is safe.", ["that the dam is safe"]),
    "two paragraphs": ("“We won.\n\n“At last,” she said.", ["We won.", "At last,"]),
    "after a question mark": ('"Why?" Ann Roe asked.', ["Why?"]),
}


@pytest.mark.parametrize(("text", "expected"), CONTENTS.values(), ids=CONTENTS)
def test_contents_are_whole(text: str, expected: list[str]) -> None:
    quote = quotecheck.extract_quotes(text)[0]
    assert [piece.text for piece in quote.contents] == expected


NAMED = {
    "a podcast": ('Roe said on the podcast "Harbour Talk" that the port was "a mess."', ["a mess."]),
    "a programme that is told": ('"We lost," Roe told "Good Morning Salem" on Friday.', ["We lost,"]),
    "a book": ('Roe wrote in her memoir, "A Life at Sea," that the port was "a mess."', ["a mess."]),
    "a term": ('Roe said the so-called "reformers" were "late."', ["late."]),
    "a place in which somebody is shown as somebody": ('They cast Poe as a king in the "Gull Players" show.', []),
    "what was styled as something": ('Roe shut a café pitched as "home from home."', []),
}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_what_is_only_named_in_marks_is_not_said(text: str, expected: list[str]) -> None:
    assert [words.text for quote in quotecheck.extract_quotes(text) for words in quote.verbatim] == expected


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
    quote = only_quote('"No," Roe said at 3:15 p.m. "Not now."')
    assert (quote.occasion and quote.occasion.text, quote.words) == ("at 3:15 p.m.", "No, Not now.")


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
