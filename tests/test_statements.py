"""Statements without marks: verbs of saying whose subject or clause stands apart, and what each is credited with."""

from __future__ import annotations

import pytest

import quotecheck

STATED = {
    "an aside of what is said": (
        "The growers argue that, while the tax may lower rents, nobody will gain.",
        ("The growers", "that, while the tax may lower rents, nobody will gain"),
    ),
    "an aside that an article follows": (
        "Officials say that, even if they thought it was right, a recount could not be done.",
        ("Officials", "that, even if they thought it was right, a recount could not be done"),
    ),
    "an aside in front of a clause": (
        "Roe says, win or lose in Tuesday's vote, he is staying.",
        ("Roe", "win or lose in Tuesday's vote, he is staying"),
    ),
    "a second half with its tag in front": (
        "The dam may hold, but as the engineers pointed out, the wall is old.",
        ("the engineers", "the wall is old"),
    ),
    "a passive tag with an adverb": (
        "The pier, as first reported by the Leeds Post, will close in May.",
        ("the Leeds Post", "The pier", "will close in May"),
    ),
    "a passive of reporting": ("Roe's move was first reported by Harbour News.", ("Harbour News", "Roe's move")),
    "a relative pronoun": (
        "They are leaving deals which he estimates will not expire for ten years.",
        ("he", "which", "will not expire for ten years"),
    ),
    "a noun in front of its tag": (
        "The police opened a probe the mayor said was long overdue.",
        ("the mayor", "a probe", "was long overdue"),
    ),
    "a clause cut by its tag": (
        "There is a risk, some growers said, that Mr. Poe will sell the mill.",
        ("some growers", "There is a risk", "that Mr. Poe will sell the mill"),
    ),
    "a condition in front of a tag": (
        "If the mill fails, he said he would go home.",
        ("he", "If the mill fails", "he would go home"),
    ),
    "a second half behind a semicolon": (
        "Some letters were marked, he said; his clerks found them in May.",
        ("he", "Some letters were marked", "his clerks found them in May"),
    ),
    "times and places in between": (
        "She has told friends since the spring, at dinners and in private talks, that she is done.",
        ("She", "that she is done"),
    ),
    "a column in between": (
        "He noted in a guest column in Saturday's Leeds Post that the mood had soured.",
        ("He", "that the mood had soured"),
    ),
    "a relative clause in between": (
        "Roe said on Radio Salt, where she is now a host, that the books should be checked.",
        ("Roe", "that the books should be checked"),
    ),
    "an adverb before a question": (
        "The host asked Roe pointedly whether she would stand again.",
        ("The host", "whether she would stand again"),
    ),
    "what is not said": (
        "The mayor would not say for certain who would run the port.",
        ("The mayor", "who would run the port"),
    ),
    "what is asked about": (
        "The host asked Roe about her ties to the builder.",
        ("The host", "her ties to the builder"),
    ),
    "a contracted has": ("He’s argued for years that the dam is unsafe.", ("He", "that the dam is unsafe")),
    "a contracted is": ("It's been reported that the clerk has left.", (None, "that the clerk has left")),
    "having said": (
        "Having announced that she would not jail him, Judge Poe passed sentence.",
        ("Judge Poe", "that she would not jail him"),
    ),
    "a participle that leads up to its subject": (
        "Now, after arguing that the vote narrowed the field, his team is silent.",
        ("his team", "that the vote narrowed the field"),
    ),
    "a colon without marks": ("He said: Let no one be mistaken.", ("He", "Let no one be mistaken")),
    "several people behind their verb": (
        "A quieter mayor may not be a bad thing, say some growers, who cringe at his speeches.",
        ("some growers, who cringe at his speeches", "A quieter mayor may not be a bad thing"),
    ),
    "a gerund": (
        "Mr. Roe reported raising and spending about $9 million in May.",
        ("Mr. Roe", "raising and spending about $9 million in May"),
    ),
    "a measured subject": (
        "He predicted about one-third of the vote will be cast before March.",
        ("He", "about one-third of the vote will be cast before March"),
    ),
    "a host who asks": (
        "The mayor was asked by host John Roe whether she would run.",
        ("host John Roe", "whether she would run"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), STATED.values(), ids=STATED)
def test_a_statement_is_read_whole(text: str, expected: tuple[str | None, ...]) -> None:
    found = [
        (quote.source.text if quote.source else None, *(piece.text for piece in quote.contents))
        for quote in quotecheck.extract_quotes(text)
    ]
    assert expected in found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nearly nine out of 10 say they will need new skills.", "nine out of 10"),
        ("While nine in 10 said they were tired, few moved.", "nine in 10"),
        ("All but two said the board should meet again.", "All but two"),
        ("The two admit that the plan will not be easy.", "The two"),
        ("Early turnout data suggests that fewer people voted.", "Early turnout data"),
        ("Greenberg's research suggests tenants may leave the town.", "Greenberg's research"),
        ("National polling shows why the mayor is worried.", "National polling"),
        ("The most recent poll shows Roe has fallen to third.", "The most recent poll"),
        ("Early analysis shows the polls may have missed the swing.", "Early analysis"),
        ("An average of recent polls shows Roe leading Poe by 70 percent to 25 percent.", "An average of recent polls"),
        ("A harbour poll out Monday showed Roe with a healthy lead over Poe.", "A harbour poll"),
        ("The polling that was done before Tuesday's vote showed a dead heat.", "The polling"),
        (
            "Traders trying to regain control of the port in November say they have a new weapon.",
            "Traders trying to regain control of the port",
        ),
        (
            "Those who have sketched out paths for the mayor acknowledge that they are narrow.",
            "Those who have sketched out paths for the mayor",
        ),
        (
            "The three scholars - Mr. Roe, Ms. Poe and Mr. Doe - agreed there are better clerks.",
            "The three scholars - Mr. Roe, Ms. Poe and Mr. Doe",
        ),
        ("Some growers -- including two on the board -- warn that the bank could fail.", "Some growers"),
        ("Growers who tend the north slopes say they were never asked.", "Growers who tend the north slopes"),
        ("Divers who mapped the wreck in January reported finding rot in it.", "Divers who mapped the wreck"),
        ("They had hoped for more; two said that they feared a fall.", "two"),
        ("He denied it, as was reported by local papers, and promised to resign.", "He"),
    ],
)
def test_a_count_a_text_or_a_group_states_something(text: str, source: str) -> None:
    assert source in [quote.source.text for quote in quotecheck.extract_quotes(text) if quote.source]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote a book that sold well in Leeds.",
        "He spoke at a rally that the union organised.",
        "She wrote, while he painted, and they laughed.",
        "He was reported missing in May.",
        "They maintained high fees for raising that money.",
    ],
)
def test_what_only_looks_like_a_clause_is_no_statement(text: str) -> None:
    assert quotecheck.extract_quotes(text) == ()
