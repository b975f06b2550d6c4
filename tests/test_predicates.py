"""Verbs and their subjects: a clause inside a subject, the verb behind it, infinitives behind objects."""

from __future__ import annotations

import pytest

import quotecheck
from readings import source

CONTENTS = {
    "an infinitive": ("Traders who plan to open a stall include Ann Roe.", "to open a stall"),
    "two infinitives": ("His pledge to mend or sell the pier is cheap talk.", "to mend or sell the pier"),
    "an object": ("A song that mocks Roe includes a verse about her hat.", "Roe"),
    "a participle": ("The men who denied stealing the lead were freed on Monday.", "stealing the lead"),
    "a clause after a pronoun": (
        "Tenants who say they support the ban will be heard.",
        "they support the ban",
    ),
    "a clause with two verbs": (
        "The farmers who said they were cheated and ruined have gone home.",
        "they were cheated and ruined",
    ),
    "what somebody sees others do": (
        "The woman who said she saw the car drive off was wrong.",
        "she saw the car drive off",
    ),
    "a verb in the past": ("The driver who admitted he had been drinking lost his licence.", "he had been drinking"),
    "a verb in -ed": ("The party that promised to lower taxes raised them twice.", "to lower taxes"),
    "a verb at the end": ("The clerk who wrote that the books were lost has resigned.", "that the books were lost"),
    "an only verb": ("The agency that predicted rain was right.", "rain"),
    "a conjunction in front": ("But critics who say the dam is safe ignored the report.", "the dam is safe"),
    "a noun of saying": ("His warning that the cliff could fall went unheeded.", "that the cliff could fall"),
    "an object in front": ("The key Poe says he never saw was found in his coat.", "he never saw"),
    "no main verb": ("Roe met farmers who said the river was low.", "the river was low"),
    "a plural that is no verb": ("Those who denounced the plan lost claims.", "the plan"),
}


@pytest.mark.parametrize(("text", "expected"), CONTENTS.values(), ids=CONTENTS)
def test_contents_end_before_the_verb_of_their_subject(text: str, expected: str) -> None:
    assert quotecheck.extract_quotes(text)[0].text == expected


SOURCES = {
    "an object": ("The union that represents drivers says the talks failed.", "The union that represents drivers"),
    "a time": (
        "The team that reported the results in May said the data were public.",
        "The team that reported the results in May",
    ),
    "an adverb": ("Residents who opposed the mast now say it is welcome.", "Residents who opposed the mast"),
    "a first phrase": (
        "On Monday, drivers who had blocked the bridge said they would go home.",
        "drivers who had blocked the bridge",
    ),
    "a plural": ("Scientists who study bees warn that hives are failing.", "Scientists who study bees"),
    "a place": (
        "People who live near the quarry complain that dust coats their cars.",
        "People who live near the quarry",
    ),
    "a group of a group": (
        "A spokesman for the group that owns the pier said it would reopen.",
        "A spokesman for the group that owns the pier",
    ),
    "somebody treated": ("The doctor that treated him said he was lucky.", "The doctor that treated him"),
}


@pytest.mark.parametrize(("text", "expected"), SOURCES.values(), ids=SOURCES)
def test_a_source_keeps_its_relative_clause(text: str, expected: str) -> None:
    assert source(quotecheck.extract_quotes(text)[-1]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A man who found the ring handed it in.",
        "Workers who found the ring in a drain gave it to a priest.",
        "The inspectors who found rust have left.",
    ],
)
def test_what_somebody_finds_is_no_clause_of_the_verb_behind_it(text: str) -> None:
    assert not quotecheck.extract_quotes(text)


DOERS = {
    "led": ("The leak led the mayor to say that she would go.", "the mayor"),
    "a pronoun": ("Roe forced her to admit that the dam leaked.", "her"),
    "help": ("Roe helped Poe to explain why the dam leaked.", "Poe"),
    "a letter": ("Roe received a letter saying that the dam leaked.", "a letter"),
    "somebody's letter": ("Roe sent the board a letter saying that the dam leaked.", "Roe"),
    "a call": ("Roe called her aunt to say that the dam leaked.", "Roe"),
}


@pytest.mark.parametrize(("text", "expected"), DOERS.values(), ids=DOERS)
def test_an_infinitive_tells_what_its_doer_says(text: str, expected: str) -> None:
    assert source(quotecheck.extract_quotes(text)[-1]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Roe asked Poe to explain why the dam leaked.",
        "Roe urged the board to say whether the dam leaked.",
        "Roe wrote to the board, asking it to confirm that the dam was safe.",
        "Poe was ordered to say where the money was.",
        "Poe was told to say that he was sorry.",
    ],
)
def test_what_somebody_is_to_say_is_said_by_nobody(text: str) -> None:
    assert [quote.text.startswith("to ") for quote in quotecheck.extract_quotes(text)] == [True]


GAPS = {
    "a noun": ("They sold a boat police said was stolen.", "police", ["a boat", "was stolen"]),
    "a name": ("It was the clerk Roe said had the key.", "Roe", ["the clerk", "had the key"]),
    "a subject": ("The men police say robbed the bank have fled.", "police", ["The men", "robbed the bank"]),
    "a subject and a helping verb": ("The dam experts say could fail is old.", "experts", ["The dam", "could fail"]),
    "a pronoun": ("The boat which police say was stolen sank.", "police", ["which", "was stolen"]),
    "some": ("A tower many said would never be built has opened.", "many", ["A tower", "would never be built"]),
    "all": ("All Roe would say was that she was well.", "Roe", ["that she was well"]),
    "an only thing": ("The only thing she said was that she was well.", "she", ["that she was well"]),
}


@pytest.mark.parametrize(("text", "sayer", "contents"), GAPS.values(), ids=GAPS)
def test_contents_may_begin_in_front_of_their_tag(text: str, sayer: str, contents: list[str]) -> None:
    quote = quotecheck.extract_quotes(text)[0]
    assert source(quote) == sayer
    assert [piece.text for piece in quote.contents] == contents
