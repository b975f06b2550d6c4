"""The rule for the clause that a verb of saying governs."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.acts import is_anonymous, is_forecast, topic_of_question
from quotecheck._quotes.attribution import Attribution
from quotecheck._quotes.contents.complements import BARE, THAT, TO, WHETHER
from quotecheck._quotes.contents.cue_case import Case
from quotecheck._quotes.rules.antecedents import antecedent
from quotecheck._quotes.words import PREPOSITIONS, SUBORDINATORS
from quotecheck._rule import rule

_POINTING = frozenset(("it", "this", "them"))
_ENDS = frozenset(".;?!")
_AFTER_POINTING = (PREPOSITIONS - {"to"}) | SUBORDINATORS | {")", ".", ",", ";", "!", "?", "and", "but"}
_EMPTY = word_class("empty_object")
_NOTHING: frozenset[str] = frozenset()
_FITS = {
    THAT: frozenset(("that", "thought", "hearer")),
    WHETHER: frozenset(("that", "thought", "whether", "hearer")),
    TO: frozenset(("to", "hearer")),
    BARE: frozenset(("that", "thought")),
}
"""The frames that a cue must take for a clause of each shape."""


@rule(
    examples=[
        ('Ann Roe said ⟦that the memo was "a forgery"⟧.', "Ann Roe · say"),
        ("Officials told the court on Monday ⟦they had lost the file⟧.", "Officials · tell"),
        (
            "Ann Roe, whose book, “Salt”, is out, said ⟦that she was “done”⟧.",
            "Ann Roe, whose book, “Salt”, is out · say",
        ),
        ("The mayor asked ⟦whether the dam was safe⟧.", "The mayor · ask"),
        ('Roe vowed ⟦to "tear up" the lease⟧.', "Roe · vow"),
        ("Roe told a hall in Port Elder, Maine, on Monday ⟦that the “tide has turned”⟧.", "Roe · tell"),
        ("Poe, a former keeper, said ⟦the lamp, which is oil-fired, has had its day⟧.", "Poe, a former keeper · say"),
        ("The vicar appealed to both sides ⟦to shake hands⟧.", "The vicar · appeal to"),
        ("The jury was told ⟦that the safe was empty⟧.", "- · tell"),
        ("Roe told the council last week ⟦that the wall was sound⟧.", "Roe · tell"),
        ("A very old man named Poe said ⟦the wall was sound⟧.", "A very old man named Poe · say"),
        ("Roe said ⟦the scheme, dubbed Low Tide, had failed⟧.", "Roe · say"),
        (
            "Asa Poe, a clerk with the Salt Guild, said ⟦the crews wanted a vote⟧.",
            "Asa Poe, a clerk with the Salt Guild · say",
        ),
        ("Roe told Harbour News ⟦she’d pay for the quay⟧.", "Roe · tell"),
        ("Large groups in both towns say ⟦they want a vote⟧.", "Large groups in both towns · say"),
        ("Half of them tell pollsters ⟦they are tired⟧.", "Half of them · tell"),
        (
            "Retired judge Ann Poe, who bought the mill, said ⟦it was sinking⟧.",
            "Retired judge Ann Poe, who bought the mill · say",
        ),
        ("The poll shows ⟦Poe leading by nine points⟧.", "The poll · show"),
        ("Roe promised ⟦aid of 30 million pesos for each town that had lost its mill⟧.", "Roe · promise"),
        ("A poll of growers shows ⟦that half would sell⟧.", "A poll of growers · show"),
        ("Recent polling shows ⟦the mill is loved⟧.", "Recent polling · show"),
        ("Some in the town suggest ⟦the plan to widen the quay was a ruse⟧.", "Some in the town · suggest"),
        ("The club reported ⟦spending $4 million on its roof⟧.", "The club · report"),
        ("A third said ⟦the toll was late⟧ and a tenth said they would sue.", "A third · say"),
        ("The quay, ⟦which Roe said was sinking⟧, is shut.", "Roe · say"),
        ("It was a flaw ⟦that several clerks said went unseen⟧.", "several clerks · say"),
        ("While Ann Roe said ⟦that the dam was safe⟧, her deputy sent for sandbags.", "Ann Roe · say"),
        ("The clerk left, but when the mayor said ⟦it was late⟧, he came back.", "the mayor · say"),
        ("Half of them said ⟦the toll was too high⟧, compared with a third last year.", "Half of them · say"),
        ("Roe said ⟦she had sold the mill to Poe⟧, who lives in Leeds.", "Roe · say"),
        ("Roe said ⟦the mill, which burned down in May, and the quay were sold⟧.", "Roe · say"),
        ("Analysts expect ⟦rents to fall by 4%⟧, a turn that few foresaw.", "Analysts · expect"),
        ("The port plans ⟦to close two piers⟧ and has hired a firm.", "The port · plan"),
        ("A survey of tenants showed ⟦Roe six points ahead⟧.", "A survey of tenants · show"),
        ("Poe, making clear ⟦that the talks were over⟧, put on his coat.", "Poe · make clear"),
        ("A letter warning ⟦that the quay is unsafe⟧ was sent to Poe.", "A letter · warn"),
        ("Roe, as Poe said ⟦the dam had gone⟧, left the hall.", "Poe · say"),
        ("Roe said — on air — ⟦that the dam was safe⟧.", "Roe · say"),
        ("Roe has argued in the past ⟦that the dam is unsafe⟧.", "Roe · argue"),
        ("Ann Roe, though she said ⟦the plan was sound⟧, voted against it.", "she · say"),
        (
            "The memo, signed by its author, Ann Roe, warned ⟦that it leaks⟧.",
            "The memo, signed by its author, Ann Roe · warn",
        ),
        ("The owners, Salt Foods, denied ⟦the claims⟧.", "The owners, Salt Foods · deny"),
        ("Just 12 per cent of those asked said ⟦they were tired⟧.", "Just 12 per cent of those asked · say"),
        ("Roe said as she left court ⟦that the dam was safe⟧.", "Roe · say"),
        ("The WHO said ⟦the water was safe⟧.", "The WHO · say"),
        ("Roe, when pressed, first denied ⟦the charge⟧.", "Roe · deny"),
        ("What Roe said was ⟦that the dam was safe⟧.", "Roe · say"),
        ("Roe says ⟦she spoke to the crew and asked them to wait⟧.", "Roe · say"),
        ("Roe said ⟦that, even if it rained, a boat would sail⟧.", "Roe · say"),
        ("Roe said ⟦the mill would reopen⟧ — but the owners have yet to sign.", "Roe · say"),
        ("Roe said ⟦she would vote against it⟧, as did four of her friends.", "Roe · say"),
        ("Months after Roe claimed ⟦that the dam was safe⟧, the valley flooded.", "Roe · claim"),
        ("In a town where most people say ⟦they trust the bank⟧, even Poe asked for cash.", "most people · say"),
        ("Critics who say ⟦the toll is too high⟧ have gone to court.", "who · say"),
        ("A third said ⟦they would stay⟧, while 12 percent wanted to go.", "A third · say"),
        ("The firm declined ⟦to comment⟧ and its lawyer was at sea.", "The firm · decline"),
        ("It was a decision Roe described ⟦as “hard to love”⟧.", "Roe · describe"),
        ("Roe spoke at length on Monday about ⟦the dam⟧.", "Roe · speak"),
        ("The mayor reminded voters ⟦of her record on rents⟧.", "The mayor · remind"),
        ("The guild pushed the council ⟦to widen the quay⟧.", "The guild · push"),
        ("The clerk told friends since May, over lunch and in letters, ⟦that he was tired⟧.", "The clerk · tell"),
        ("Roe said ⟦her son was sorry⟧, though he has since moved.", "Roe · say"),
        ("Guards say ⟦Hours was late for her shift⟧.", "Guards · say"),
        ("Poe argues ⟦that tides fell, as the maps show, and that earlier estimates were low⟧.", "Poe · argue"),
        ("The mill, Roe said, told staff ⟦that it would shut⟧.", "The mill · tell"),
        ("Roe fumed, while the owner, Asa Poe, promised ⟦to rebuild it⟧.", "the owner, Asa Poe · promise"),
        ("Roe said ⟦that the mill, introduced to tours in May, would shut⟧.", "Roe · say"),
        (
            "Ann Poe, host of Radio Salt’s “Morning Tide,” suggested ⟦the talks could fail⟧.",
            "Ann Poe, host of Radio Salt’s “Morning Tide,” · suggest",
        ),
        ("Fisk Inc., a maker of nets, reported ⟦lower sales⟧.", "Fisk Inc., a maker of nets · report"),
        ("Fisk Inc., a maker of nets, announced ⟦a merger⟧.", "Fisk Inc., a maker of nets · announce"),
        ("Two newly elected clerks said ⟦the mill had shut⟧.", "Two newly elected clerks · say"),
        ("A note attributed to Poe says ⟦the dam is safe⟧.", "A note · say"),
        ("Fisk agreed ⟦to hand over nine barges, a pier and 2 million shares for the mill⟧.", "Fisk · agree"),
        ("Fisk expects ⟦to lose money on poor sales and continued low prices⟧.", "Fisk · expect"),
        ("Roe said in written comments Monday ⟦that it was late⟧.", "Roe · say"),
        ("Poe would not say ⟦why it sank⟧, but divers found a hole.", "Poe · say"),
        ("Understandably, the owner said ⟦it was over⟧.", "the owner · say"),
        ("The guild, whose members left, threatened ⟦to strike⟧.", "The guild, whose members left · threaten"),
        ("The mill was sold, and both promised ⟦to rebuild it⟧.", "both · promise"),
        ("Police said ⟦at least nine lambs were lost⟧.", "Police · say"),
        ("Ann Roe told the court ⟦Poe had sold the mill⟧.", "Ann Roe · tell"),
        ("A clerk told jurors ⟦Poe “lost his temper”⟧.", "A clerk · tell"),
        ("Roe said ⟦she wished to apologise “unreservedly” to the crew⟧.", "Roe · say"),
        ("Roe said ⟦in some wards nurses were left alone⟧.", "Roe · say"),
        ("LEEDS: The council on Monday shut a pier, saying ⟦that it was unsafe⟧.", "The council · say"),
        ("The memo, which Ann Roe signed, says ⟦the quay leaks⟧.", "The memo, which Ann Roe signed · say"),
        ("Since Roe said ⟦the quay was safe⟧, nobody has looked.", "Roe · say"),
        ("Roe told those who came ⟦that the quay was safe⟧.", "Roe · tell"),
        ("Roe told a crowd of about 400 people ⟦that the quay was safe⟧.", "Roe · tell"),
        ("Roe told the mayor, Ann Poe, ⟦the quay was safe⟧.", "Roe · tell"),
        ("Roe told her and her husband ⟦that the quay was safe⟧.", "Roe · tell"),
        ("Roe told the board, the crews and the press ⟦that the quay was safe⟧.", "Roe · tell"),
        ("Roe told a board, two of whom laughed, ⟦that the quay was safe⟧.", "Roe · tell"),
        ("Roe said ⟦the quay was safe⟧ in a letter to the board.", "Roe · say"),
        ("Roe said ⟦she had seen it in a letter⟧.", "Roe · say"),
        ("Roe said ⟦the quay was safe⟧, and so did the clerk.", "Roe · say"),
        ("Roe said ⟦the quay was safe⟧, before leaving for home.", "Roe · say"),
        ("Roe said Poe had told her ⟦the quay was safe⟧, but that she had her doubts.", "Poe · tell"),
        ("Polls show ⟦crews turning from Roe⟧: a survey in May found her level with Poe.", "Polls · show"),
        ("Roe said ⟦he had seen no smoke⟧, and when asked about the alarm, he left.", "Roe · say"),
        ("It is the kind of job many women say ⟦they have fought for⟧.", "many women · say"),
        ("Fisk discloses the other forecasts but says ⟦they are old⟧.", "Fisk · say"),
        ("The Post quoted Roe as saying ⟦the quay was safe⟧.", "Roe · say"),
        ("Roe said ⟦she would run and had told her family⟧.", "Roe · say"),
        ("Roe asked those who had seen the van ⟦to come forward⟧.", "Roe · ask"),
        ("Roe asked a friend who works at the mill ⟦what had happened⟧.", "Roe · ask"),
        ("Roe told Poe, the mayor, ⟦to wait⟧.", "Roe · tell"),
        ("Roe told the guards ⟦who did it⟧.", "Roe · tell"),
        ("Roe took the opportunity to say ⟦that the quay was safe⟧.", "Roe · say"),
        ("Roe, for instance, said ⟦the quay was safe⟧.", "Roe · say"),
        ("Roe said after she won the vote ⟦that she would stay⟧.", "Roe · say"),
        ("In the hall, Roe asked Poe, who was leaving, ⟦to stay⟧.", "Roe · ask"),
        ("Initially a clerk, he ran for mayor and vowed ⟦to rebuild the quay⟧.", "he · vow"),
        ("Overall, the remaining mills reported ⟦lower sales⟧.", "the remaining mills · report"),
        ("An aide, speaking as the talks went on, said ⟦the list contained errors⟧.", "An aide · say"),
        ("Mr. Poe put it to the clerk ⟦that the ledger was forged⟧.", "Mr. Poe · put it"),
    ],
    silent=[
        "One clerk asked not to be named.",
        "One clerk declined to be identified.",
        "Norway's ruling party met in Oslo. Ann Roe added 24 points and a try.",
        "Output declined to 40 tonnes in May.",
        "The court heard him tell a friend the price.",
        "She is well, though he never said it.",
        "His songs appeal to sailors that never saw the sea.",
        "The mayor believes that rents will fall.",
        "He said nothing.",
        "Nobody denied the charge.",
        "A weak forecast from a grocer renewed fears.",
        "The claims were paid.",
        "The paper reported from Leeds.",
        "They have a lot to say about the dam.",
        "The smell reminded him of the quay.",
        "The new law pushed landlords to sell.",
        "They talked for hours.",
        "The failings described were old.",
        "Roe put it on a shelf the cat uses.",
        "Roe said a few words about the quay.",
        "It goes without saying that the quay is old.",
        "Suffice it to say that the quay is old.",
        "The club admitted Poe to its bar.",
        "What Roe said was a lie.",
        "It is too early to say whether the dam will hold.",
        "The mayor has had calls from Leeds.",
        "They used to say it until they were blue in the face.",
        "The plans that Roe submitted to the port were called “bold”.",
        "The vote put old mill towns and states that were safe in doubt.",
        "Company reports give a loss of £3m.",
        "Mill report gives Roe a lift",
        "The case led to a High Court ruling that cleared the way for the dam.",
        "It was an awkward but promising start for Roe.",
        "A fleet of 30 pledged barges was late.",
        "She left after committing repeated errors.",
        "They now bear estimated costs each spring.",
        "The firm uses old logs to help owners find buyers.",
        "Hundreds of fans roared when the score was read.",
        "It is worth noting that the quay is old.",
        "Roe has the right to say what she thinks.",
        "Roe once again found herself mired in debt.",
        "Nurses reading this note have long known of it.",
        "Roe told anyone who asked.",
        "Rising costs promise to swell the bill.",
        "Fees from advising clients fell to £28m.",
        "Not everything Roe says is true.",
        "Two names often mentioned as candidates are Roe and Poe.",
    ],
)
def clause(case: Case, index: int) -> Attribution | None:
    """A clause after a verb of saying is what its subject says."""
    del index
    shape, takes = case.complement.shape, case.takes
    first, hearer = case.complement.first, case.complement.addressee
    fits = case.lower[first] in case.cued.hit.frames.marks or not _FITS.get(shape, _NOTHING).isdisjoint(takes)
    if not fits or "noun" in takes or is_anonymous(case) or (shape is TO and case.words[first + 1] in _ENDS):
        return None
    if shape is BARE and (case.cued.inverted or _is_empty(case, first) or _is_pointed_at(case)):
        return None
    told = hearer is not None and takes.isdisjoint(("that", "whether"))
    if told and (shape is THAT or (shape is WHETHER and "to" not in case.lower[first : case.sentence.stop])):
        return None
    if "forecast" in takes and not is_forecast(case):
        return None
    return case.made("clause", antecedent(case) + case.rest(topic_of_question(case) or first))


def _is_empty(case: Case, first: int) -> bool:
    """Say whether only the kind of words that were spoken is told: "said a prayer", "said little"."""
    phrases = case.passage.phrases
    stop = max(first + 1, phrases.phrase_from(first, case.sentence.stop, apposition=False))
    inside = case.lower[first : first + 1 if case.sentence.quoted else stop]
    return not (_EMPTY.isdisjoint(inside) or phrases.is_verb(stop))


def _is_pointed_at(case: Case) -> bool:
    """Say whether nothing but a pronoun is said: "he never said it.", "they say it | until"."""
    first = case.complement.first
    return case.lower[first] in _POINTING and case.lower[first + 1] in _AFTER_POINTING
