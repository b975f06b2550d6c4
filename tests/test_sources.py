"""Sources: the whole phrase that a quotation is credited to."""

from __future__ import annotations

import pytest

from readings import only_quote, source

SOURCES = {
    "a pronoun": ('"Stay," she said.', "she"),
    "a name": ('"Stay," said Ann Roe.', "Ann Roe"),
    "a title": ('"Stay," Rep. Ann Roe said.', "Rep. Ann Roe"),
    "an apposition": ('"Stay," said Ann Roe, the mayor of Salem.', "Ann Roe, the mayor of Salem"),
    "an apposition in front of its verb": ('Ann Roe, the mayor, said "stay."', "Ann Roe, the mayor"),
    "a party tag": ('"Stay," said Rep. Ann Roe (D-Ore.).', "Rep. Ann Roe (D-Ore.)"),
    "a relative clause": ('Ann Roe, who owns the mill, said: "Stay."', "Ann Roe, who owns the mill"),
    "an aside that is left out": ('Ann Roe, however, said: "Stay."', "Ann Roe"),
    "a place in between": ('Ann Roe, of Salem, Ore., said: "Stay."', "Ann Roe, of Salem, Ore."),
    "a spokesman": ('A spokesman for the port said it was "idle."', "A spokesman for the port"),
    "a number of people": ('Two officials said the port was "idle."', "Two officials"),
    "the two": ('"Stay," the two wrote.', "the two"),
    "several names": ('"Stay," Ann Roe and Bob Poe said.', "Ann Roe and Bob Poe"),
    "a document": ('The report says the dam is "unsafe."', "The report"),
    "a possessor": ('Roe\'s lawyer called the charge "absurd."', "Roe's lawyer"),
    "who": ('The crowd cheered Ann Roe, who called the mill "ours."', "who"),
    "an auxiliary": ('The mayor has repeatedly said the dam is "unsafe."', "The mayor"),
    "a contraction": ('They’ve said the dam is "unsafe."', "They’ve"),
    "time in front of the verb": ('The mayor last week said the dam was "unsafe."', "The mayor"),
    "a leading adverbial": ('In a letter on Monday the mayor said the dam was "unsafe."', "the mayor"),
    "a leading clause": ('After the flood, Ann Roe said the dam was "unsafe."', "Ann Roe"),
    "an agent": ('The dam was described as "unsafe" by two engineers.', "two engineers"),
    "a modified noun": ('"Stay," the retired pilot said.', "the retired pilot"),
    "a role after a name": ('"Stay," said Roe campaign adviser Bob Poe.', "Roe campaign adviser Bob Poe"),
    "a judging verb": ('Roe dismissed the claim as "gossip."', "Roe"),
    "a reduced relative": ('A clerk who came to give evidence said: "Stay."', "A clerk who came to give evidence"),
    "an adjective that could be a verb": ('Though late, retired vet Bob Poe told us: "Stay."', "retired vet Bob Poe"),
    "a relative clause in an apposition": (
        'Bob Poe, a farmer who backed the ban, said Roe "got it wrong."',
        "Bob Poe, a farmer who backed the ban",
    ),
    "what somebody's staff say": ('Ann Roe\'s campaign manager says she is "glad."', "Ann Roe's campaign manager"),
    "those who answered": ('About one in six said it smelt "of eggs."', "one in six"),
    "a share": ('Some love it, but 42% say it is "ugly."', "42%"),
    "half of them": ('At least half of the tenants said it was "ugly."', "half of the tenants"),
    "another": ('Another said the dam was "unsafe."', "Another"),
    "less than a while": ('The port less than two months ago said it was "safe."', "The port"),
    "who asked": ("''Can we win here?'' Mr. Roe asked.", "Mr. Roe"),
    "an unlisted verb": ('Roe groused to a crowd in Salem that the port "is a museum."', "Roe"),
    "an unlisted verb and a sentence": ('Roe greeted us with a shrug, "It is a museum."', "Roe"),
    "a slogan": ('Ann Roe\'s slogan is "Ships first."', "Ann Roe"),
    "an aside with a place and a day": ('Roe, speaking in Salem, Oregon, on Friday, said "stay."', "Roe"),
    "a relative clause that is over": ('Roe, who said so, sent a note, saying: "Stay."', "Roe, who said so"),
    "whoever issued a statement": ('The port put out a statement saying it was "safe."', "The port"),
    "whoever sent a message": ('Ann Roe sent a message that said: "Stay."', "Ann Roe"),
    "a sign, which nobody issued": ('Fans held a sign that read "Stay."', "a sign"),
    "a memo leaked last week": ('A memo leaked last week called the dam "unsafe."', "A memo"),
    "a clause after another": ("Rents jumped after the port said in May that it was full.", "the port"),
    "critics of a plan": ('Roe fell over a plan critics called "mad."', "critics"),
    "an agent and a charge": ('Roe, accused by rivals of hiding "the truth", left.', "rivals"),
    "an agent of a bare participle": ('A boy described by friends as "shy" won the prize.', "friends"),
    "a telephone, which is no agent": ('"Stay," Roe said by telephone.', "Roe"),
    "a person stuck somewhere": ('"Stay," one driver stuck on the pier told us.', "one driver"),
    "a poll taken by others": ("Rents will fall, a poll taken by the bank on Friday showed.", "a poll"),
    "a study in a journal": ("A study released in May in Dam Review found that walls crack.", "A study"),
    "documents that a paper has": ("Letters obtained by this paper show that Roe knew.", "Letters"),
    "whose boat, named between commas": (
        '"Stay," said Bob Poe, whose boat, the Ann, sank.',
        "Bob Poe, whose boat, the Ann, sank",
    ),
    "a participle after a verb that is a noun as often": ('Roe cut its rent forecast to 3%, blaming "rain."', "Roe"),
    "a chain of asides": (
        'Ann Roe, a lawyer who heads the water board, which owns the dam, said it was "safe."',
        "Ann Roe, a lawyer who heads the water board, which owns the dam",
    ),
    "whose firm, named between commas, has a verb of its own": (
        'Bob Poe, whose new firm, Gullwing, mends boats, said he was "late."',
        "Bob Poe, whose new firm, Gullwing, mends boats",
    ),
    "an office and its name in a clause": (
        'When the harbour master, Ann Roe, said the pier was "closed," nobody left.',
        "the harbour master, Ann Roe",
    ),
    "a day that is no subject": ('The next day, the baker, Ann Roe, said it was "loud."', "the baker, Ann Roe"),
    "a name with its town and state": ('Ann Roe of Salem, Oregon says it is "loud."', "Ann Roe of Salem, Oregon"),
    "a later occasion": ('Roe left, but in her next letter said she was "sorry."', "Roe"),
    "what somebody was wearing": ('Two cooks were wearing caps that read "Save our pier."', "caps"),
    "a plural noun that looks like a verb": ('The firm called these two audit reports "unfair."', "The firm"),
    "a name with an apposition and an unlisted verb": (
        'Ann Roe, head of the mill, scrapped the plan, calling it "daft."',
        "Ann Roe, head of the mill",
    ),
    "whoever acts after a town and its state": (
        'At a fair in Salem, Ore., the young baker closed her talk by calling bread "a right."',
        "the young baker",
    ),
    "an amount of dollars that is an object": (
        'The group began a $1 million drive praising Roe for "honest work."',
        "The group",
    ),
    "a man named Will": ('Will called the film "a bore."', "Will"),
    "a noun behind an adverb and a participle": (
        'The newly built dam\'s owner called it "sound."',
        "The newly built dam's owner",
    ),
    "an adverb behind its article": ('A badly burned cook said she was "lucky."', "A badly burned cook"),
    "an ordinal": ('In May, the first minister called the toll "daft."', "the first minister"),
    "a possessive that is a verb": ('There\'s still time for Poe, whom Roe called "slow."', "Roe"),
    "an era": ('According to Tudor-era papers from the abbey, the well was "foul."', "Tudor-era papers from the abbey"),
    "an apposition with an age in front of a clause": (
        'Ann Roe, 40, a Leeds baker, said the vote marked the "end of the queue."',
        "Ann Roe, 40, a Leeds baker",
    ),
    "counted plurals that look like verbs": (
        'Roe said nearly 90 harbour emails had been lost, most of them "dull."',
        "Roe",
    ),
    "whoever is watched": ('You could hear Ann Roe telling the porters that it was "late."', "Ann Roe"),
    "an office behind a lead": ('Over the years, according to the clerk, the wall "has bowed."', "the clerk"),
    "who holds a view": ('It was the view of Ann Roe that the pier was "done for."', "Ann Roe"),
    "a list of names": ('Ann Roe, Bob Poe, and Cy Doe called the toll "odd."', "Ann Roe, Bob Poe, and Cy Doe"),
    "a list of plurals": (
        'A crew of cooks, waiters and porters called it "odd."',
        "A crew of cooks, waiters and porters",
    ),
    "two names after a place": ('In Leeds, Ann Roe and Bob Poe called it "odd."', "Ann Roe and Bob Poe"),
    "an aside that ends in a list": (
        'Ann Roe, head of farms, docks, and forests, said it was "odd."',
        "Ann Roe, head of farms, docks, and forests",
    ),
    "whoever was led by others": ('Led by Ann Roe, the rally called the toll "theft."', "the rally"),
    "a senator after a place": (
        'Alarmed by rows in Kent, Senator Ann Roe, the whip, called it "odd."',
        "Senator Ann Roe, the whip",
    ),
    "an adjective that opens a sentence": ('Giant screens have shown a message: "Over the top."', "Giant screens"),
    "whoever is remembered": ('I remember Ann Roe telling us that it was "late."', "Ann Roe"),
    "a verb with its particle": ('Ann Roe opened up the talks saying it was "late."', "Ann Roe"),
    "what fans hold up": ('Fans held up a banner saying "Stay."', "a banner"),
    "a name beside its office": ('It was a town that the mayor, Ann Roe, called "our own Venice."', "Ann Roe"),
    "locals who call it so": ('The street, called the "Golden Mile" by locals, is shut.', "locals"),
    "a plural that looks like a verb": ('Some emails and letters have called it "odd."', "Some emails and letters"),
    "an owner with a hyphen near": ('Roe\'s letter makes a harbour-style case: "We must pay."', "Roe's letter"),
    "what is most startling": ('Roe\'s most startling claim is that the port is "sinking."', "Roe"),
}


@pytest.mark.parametrize(("text", "expected"), SOURCES.values(), ids=SOURCES)
def test_the_whole_source_is_found(text: str, expected: str) -> None:
    assert source(only_quote(text)) == expected
