"""Statements without marks: verbs of saying whose subject or clause stands apart, and what each is credited with."""

from __future__ import annotations

import pytest

import quotecheck

STATED = {
    "an aside of what is said": (
        "The beekeepers claim that, though the spray is banned, it is sold in every village.",
        ("The beekeepers", "that, though the spray is banned, it is sold in every village"),
    ),
    "an aside that an article follows": (
        "The wardens say that, even if the gates were repaired, a flood would top them.",
        ("The wardens", "that, even if the gates were repaired, a flood would top them"),
    ),
    "an aside in front of a clause": (
        "Okafor says, rain or shine on Saturday, she will row.",
        ("Okafor", "rain or shine on Saturday, she will row"),
    ),
    "a second half with its tag in front": (
        "The organ still plays, but as the restorers pointed out, its bellows are patched with tape.",
        ("the restorers", "its bellows are patched with tape"),
    ),
    "a passive tag with an adverb": (
        "The lido, as first reported by the Marlow Caller, will open without water.",
        ("the Marlow Caller", "The lido", "will open without water"),
    ),
    "a passive of reporting": (
        "The swim club's debts were first reported by Tarn Radio.",
        ("Tarn Radio", "The swim club's debts"),
    ),
    "a relative pronoun": (
        "They bought vines which she expects will bear no fruit before spring.",
        ("she", "which", "will bear no fruit before spring"),
    ),
    "a noun in front of its tag": (
        "The parish hired an organist the choir said was quite deaf.",
        ("the choir", "an organist", "was quite deaf"),
    ),
    "a clause cut by its tag": (
        "There is a fear, two bakers said, that Ms. Tully will close the oven.",
        ("two bakers", "There is a fear", "that Ms. Tully will close the oven"),
    ),
    "a condition in front of a tag": (
        "If the bees swarm, she said she would burn the hives.",
        ("she", "If the bees swarm", "she would burn the hives"),
    ),
    "a second half behind a semicolon": (
        "Two urns were empty, he said; the sexton dropped a third on Sunday.",
        ("he", "Two urns were empty", "the sexton dropped a third on Sunday"),
    ),
    "times and places in between": (
        "He has warned pupils since Easter, in lessons and on the bus, that the exam is long.",
        ("He", "that the exam is long"),
    ),
    "a column in between": (
        "She remarked in a short letter in Friday's Marlow Caller that the swans had gone.",
        ("She", "that the swans had gone"),
    ),
    "a relative clause in between": (
        "Tully said on Tarn Radio, where he reads the tides, that the sirens would be tested.",
        ("Tully", "that the sirens would be tested"),
    ),
    "an adverb before a question": (
        "The coroner asked Tully gently whether he had slept.",
        ("The coroner", "whether he had slept"),
    ),
    "what is not said": (
        "The abbot would not say for certain who would ring the bell.",
        ("The abbot", "who would ring the bell"),
    ),
    "what is asked about": (
        "The coroner asked Tully about his debts to the ferryman.",
        ("The coroner", "his debts to the ferryman"),
    ),
    "a contracted has": ("She’s argued for months that the roof leaks.", ("She", "that the roof leaks")),
    "a contracted is": ("It's been reported that the curate has eloped.", (None, "that the curate has eloped")),
    "having said": (
        "Having announced that he would sell no more eels, Tully burned his nets.",
        ("Tully", "that he would sell no more eels"),
    ),
    "a participle that leads up to its subject": (
        "Now, after arguing that the tide was early, the skipper is lost.",
        ("the skipper", "that the tide was early"),
    ),
    "a colon without marks": ("She said: Let the children choose.", ("She", "Let the children choose")),
    "several people behind their verb": (
        "A smaller choir would sing better, say some tenors, who dread the new hymns.",
        ("some tenors, who dread the new hymns", "A smaller choir would sing better"),
    ),
    "a gerund": (
        "Ms. Tully reported baking and selling some 900 loaves in Lent.",
        ("Ms. Tully", "baking and selling some 900 loaves in Lent"),
    ),
    "a measured subject": (
        "She predicted about one-fifth of the barley will be lost to geese.",
        ("She", "about one-fifth of the barley will be lost to geese"),
    ),
    "hearsay and its time": (
        "The lido reportedly lost its licence in May.",
        (None, "The lido", "lost its licence in May"),
    ),
    "a host who asks": (
        "The abbot was asked by presenter Hana Ibsen whether he could swim.",
        ("presenter Hana Ibsen", "whether he could swim"),
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
        ("“No,” said more than 40 doctors.", "more than 40 doctors"),
        ("According to up to a dozen guards, it leaks.", "up to a dozen guards"),
        ("About a third of patients say it leaks.", "About a third of patients"),
        ("It leaks, as some guards have said.", "some guards"),
        ("Nearly seven out of 10 say they would swim in winter.", "Nearly seven out of 10"),
        ("While six in 10 said they could cook, few did.", "six in 10"),
        ("All but two said the lido should stay cold.", "All but two"),
        ("The two admit that the raft was rotten.", "The two"),
        ("Early harvest data suggests that fewer plums fell.", "Early harvest data"),
        ("Ibsen's research suggests eels may climb the weir.", "Ibsen's research"),
        ("County polling shows why the abbot is nervous.", "County polling"),
        ("The most recent poll shows Tully has sunk to fourth.", "The most recent poll"),
        ("Early analysis shows the buoys may have drifted.", "Early analysis"),
        ("An average of three polls shows Tully ahead of Ibsen.", "An average of three polls"),
        ("A parish poll out Friday showed Tully with a thin lead over Ibsen.", "A parish poll"),
        ("The polling that was done before the fête showed a tie.", "The polling"),
        ("Police searching the lock-up said they found two canoes.", "Police searching the lock-up"),
        ("She heard that a man walking his dog said no.", "a man walking his dog"),
        (
            "Those who have drawn up rotas for the abbot acknowledge that they are muddled.",
            "Those who have drawn up rotas for the abbot",
        ),
        (
            "The three cooks - Ms. Tully, Mr. Ibsen and Mr. Pell - agreed there are duller stews.",
            "The three cooks - Ms. Tully, Mr. Ibsen and Mr. Pell",
        ),
        ("Some anglers -- including two on the weir -- warn that the sluice could jam.", "Some anglers"),
        ("Growers who tend the north slopes say they were never asked.", "Growers who tend the north slopes"),
        ("Divers who mapped the wreck in January reported finding rot in it.", "Divers who mapped the wreck"),
        ("They had hoped for more; two said that they feared a fall.", "two"),
        ("She denied it, as was reported by local papers, and promised to repay him.", "She"),
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
