"""Contents: which words are credited, whole, and which only name something."""

from __future__ import annotations

import pytest

import quotecheck

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
    "a clause with a contraction": ("Roe says it’s too late for the bees.", ["it’s too late for the bees"]),
    "a contracted cue": ("He’s telling friends that the bees are lost.", ["that the bees are lost"]),
    "another contraction": ("Roe said that's too late for the bees.", ["that's too late for the bees"]),
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
    "what an agent says of somebody": ("He was described by friends as a “quiet” boy.", ["He", "as a “quiet” boy"]),
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
