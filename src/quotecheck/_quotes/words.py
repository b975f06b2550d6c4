"""The closed classes of words that clauses and noun phrases are cut by."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS = _words("he she they it we i you who one")
"""Pronouns that speak."""

CLAUSE_PRONOUNS = PRONOUNS | _words(
    "which that this these those some others another several each many most both all everyone nobody neither"
)
"""Pronouns that may be a subject."""

CONTRACTED = {
    f"{pronoun}{mark}{ending}": pronoun
    for pronoun in ("he", "she", "they", "it", "we", "i", "you", "who", "there", "that")
    for mark in "'’"
    for ending in ("d", "ll", "ve", "re", "m")
}
"""A pronoun and its auxiliary: they've, she'd."""

DETERMINERS = _words(
    "a an the this that these those his her its their our my your whose some any no each every another "
    "both all several many most few other one two three four five six seven eight nine ten dozens "
    "hundreds"
)
POSSESSIVES = _words("his her its their our my your whose 's ’s")

PREPOSITIONS = _words(
    "of for from at in with on to by against near under behind about over between among within inside "
    "outside across during through throughout after before since until till despite without amid amidst "
    "toward towards upon beyond above below beside besides along into onto like unlike except via per "
    "past as than alongside following including regarding concerning around up down off out"
)
JOINS = _words("of for from at in with on to by against near under behind about over between among within around")
"""Prepositions that may stand inside a noun phrase."""

CONJUNCTIONS = _words("and or but nor yet so plus")
SUBORDINATORS = _words(
    "because when while if although though that which who whom whose whether unless whereas where why how "
    "what once since until after before as than till lest whenever wherever whatever whoever"
)
HANGING = PREPOSITIONS - SUBORDINATORS
"""Prepositions that open no clause."""

AUXILIARIES = _words(
    "has have had is are was were be been being am will would can could may might must shall should do "
    "does did ought cannot won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't "
    "hadn't don't doesn't didn't shouldn't mustn't won’t wouldn’t can’t couldn’t isn’t aren’t wasn’t "
    "weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t shouldn’t mustn’t"
)
BE = _words("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 's ’s")
NEGATIONS = _words("not never")
ADVERBS = _words(
    "also later then once often never not ever always still just even again soon now already only simply "
    "first recently repeatedly sometimes too further instead once twice since long ago almost quite "
    "rather perhaps so far both all quietly bluntly earlier thus therefore meanwhile however afterward "
    "afterwards yesterday today tonight tomorrow essentially basically famously reportedly allegedly once "
    "more ever else separately have better there here all elsewhere yet seldom rarely hardly nevertheless "
    "nonetheless though likewise moreover indeed maybe"
)
TIMES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb aug sept oct nov dec mon tue tues wed thu thurs "
    "fri sat sun today yesterday tonight tomorrow day days night nights week weeks weekend month months "
    "year years morning afternoon evening hour hours minute minutes decade decades time moment noon "
    "midnight recently earlier later ago summer winter spring autumn fall"
)
TIME_LEADS = _words("last this next earlier late early that on the past later a few several two three four five one")
CATENATIVES = _words(
    "went go going goes gone continued continue continues continuing declined decline declines declining "
    "refused refuse refuses refusing began begin begins begun started start starts failed fails hesitated "
    "hastened used seemed seems appeared appears tried tries wanted wants came come chose chooses "
    "proceeded moved moves hopes hoped likes liked expected needed supposed forced quick able ready "
    "willing keen eager careful sought managed rose stopped happy reluctant unwilling prepared set"
)
"""Verbs and adjectives that govern "to say" or "saying" and keep their subject."""

OCCASION_LEADS = _words("in at on during via through by to after before over from following outside inside")
COMMON_VERBS = _words(
    "made make makes took take takes gave give gives got get gets came come comes went go goes ran runs "
    "won wins lost lose loses left leave leaves kept keeps held holds brought bring brings put puts met "
    "meets stood stands led leads became become becomes began begin begins sent send sends built builds "
    "paid pays drew draw draws spent spend spends drove drive drives threw throw throws grew grow grows "
    "fell falls rose rises fought fights used uses tried tries sought seek seeks wanted want wants seemed "
    "seem seems appeared appear appears remains remain sets does do did says say has have had is are was "
    "were will would can could may might must should faces works helps plans lacks needs offers serves "
    "lives knows sees shows found felt let broke bought sold taught caught thought spoke spoken shook "
    "chose wore ate swam rang sat slept wept woke flew knew known understood forgot rode bore beat bit "
    "dealt fed flung hid hung hurt laid lit meant quit sank sang shone shot shut slid spread sprang stole "
    "struck stuck swept swung tore drank froze wrote likes hits cuts looks turns moves calls lived loves died "
    "dies seen written given taken"
)
"""Frequent verbs that end a subject; others are known by their ending or by the cue lexicon."""

UNMARKED = _words("cut hit set")
"""Verbs that are nouns as often, but for an object right behind them."""

STRONG_PARTICIPLES = _words(
    "bought brought built caught drawn found given held hit hurt kept led left lost made paid put seen sent set shot "
    "sold struck stuck taken taught written"
)
"""Participles without "-ed" that describe the noun in front of them: a letter sent on Monday."""

ELISIONS = _words(
    "bout cause em cept course cos cuz fraid gainst kay m n neath nother nuff round s scuse sup t til tis "
    "twas twere twill twixt"
)
"""Words written with an apostrophe in front: 'em, 'tis, 'til."""

TITLE_WORDS = _words("a an and as at by for from in into nor of on or the to vs with de la")
"""Words that titles of works write small."""

HEARERS = _words("him her them us me you it everyone anyone")
"""Pronouns for who is told."""

QUESTION_WORDS = _words("whether if how why what who when where which")
"""Words that open a reported question."""

BODIES = _words(
    "campaign administration government team group ad ads poll polls survey report card memo committee "
    "office department police court department voters supporters delegates lawmakers ally allies "
    "confidant fan fans supporter critics user users website newspaper statement network party board "
    "union company firm family rival rivals protesters organizers"
)
"""What a name may stand in front of: the Roe campaign, a Roe ally."""

NUMBER_WORDS = _words("two three four five six seven eight nine ten few many others")
"""Numbers that may stand for people: the two."""

REPORTS = _words("poll report study survey analysis source sources officials police experts court")
"""Common nouns that label a headline: Poll: …"""

OBJECT_LEADS = _words("in on at to by from of under for against about into through")
"""Prepositions whose noun is no subject."""

PLURALS = _words("they we i you who some many others most both people few those these men women police all")
"""Subjects of a plural verb that show no s."""

KEEPS = _words("kept keep keeps began begins started starts stopped stops continued continues went goes")
"""Verbs that keep their subject before a participle: kept saying."""

RELATIVES = _words("who whose which whom")
"""Pronouns that open a relative clause."""

EARLY = _words("early late earlier hours minutes moments such")
"""Words that open a time in front of a clause: early on Monday, hours later."""

NOTICES = _words(
    "correction update updated note breaking photo photos video watch related byline image source full credit"
)
"""Labels of the desk, not of a speaker."""

QUANTIFIERS = _words(
    "one some many most all several none few both each half two three four five six seven eight nine ten dozens "
    "hundreds"
)
"""Words for a part of a group: some of them, three in ten."""

WORKS = _words(
    "album ballad blog book bestseller column comedy documentary drama episode essay film hit magazine memoir memoirs "
    "movie musical newspaper novel opera painting play podcast poem program programme sequel series show sitcom song "
    "thriller track"
)
"""Nouns whose titles stand in marks."""
