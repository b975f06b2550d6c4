"""Names that are nobody's: what stands beside a name shows that it is a company's, a team's or a paper's."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._lexicon import word_class
from quotecheck._names import Name, NameKind
from quotecheck._names.vocabulary import vocabulary
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.words import ARTICLES
from quotecheck._tokens import OPENERS, POSSESSIVE_ENDINGS, Tokens, is_number
from quotecheck.kinds import SpeakerKind

_APPOSITION = 10
"""An apposition is read so many tokens far."""

_OWNED = 5
"""What a body has stands at most so many tokens behind its name: "Fisk's human resources chief"."""

ENDS = frozenset({",", ".", "who", "whose", "which", "said", "of", "for", "in", "at", "from", "and"})
"""What ends what is told of a name: an apposition, a body in it."""
_BODY_ENDS = ENDS | word_class("inner_preposition")
_OWN = word_class("noun_of_company")
_STATING = frozenset({"added", "confirmed", "expects", "insisted", "insists", "said", "says", "told", "warned"})
_HEARER = 6
"""Whoever is told takes less than so many tokens."""

_PLURAL_VERBS = frozenset({"are", "have", "insist", "say"})
_BEFORE_INFINITIVE = word_class("do", "modal", "coordinator") | {"let", "make", "help", "see"}
_ACTING = frozenset({"had", "has", "plans", "planned", "expects", "expected", "intends", "intended", "aims", "aimed"})
_ABLE = frozenset({"aware", "committed", "confident", "disappointed", "pleased", "ready", "sorry", "unable", "unaware"})
_TELLING = _STATING | _PLURAL_VERBS | POSSESSIVE_ENDINGS
"""What stands behind a name that may tell a body from a person."""
_MOVING = word_class("market_verb")
_SIGNS = frozenset({"$", "£", "€", "¥"})
_SHARES = frozenset({"%", "percent", "cents", "points"})
_MOVED = 9
"""So many tokens tell how far a price moved."""
_WEATHER = frozenset({"been", "raining", "snowing", "getting"})


def is_beside_body(tokens: Tokens, names: Sequence[Name], place: int, entity: Entity) -> bool:
    """Say whether what stands beside a name without a title shows that it is a body's."""
    name, vocab = names[place], vocabulary()
    before = tokens.lower[name.first - 1]
    if before in vocab.bodies and name.first and not entity.roles:
        return True  # "the trade union Unison"
    if entity.persons > 0:
        return False
    if tokens.words[name.stop] in _MOVING and _is_traded(tokens, name.stop):
        return True
    if tokens.words[name.stop] in _TELLING and (
        _owns_somebody(tokens, names, place) or _is_plural(tokens, name) or _says_it(tokens, name.stop)
    ):
        return True
    return (
        (before == "at" and tokens.lower[name.first - 2] in vocab.roles)
        or (place + 1 < len(names) and names[place + 1].title <= name.first < names[place + 1].first)
        or (len(name.words) > 1 and name.words[0] in vocab.demonyms)  # Danish Tugs
    )


def _owns_somebody(tokens: Tokens, names: Sequence[Name], place: int) -> bool:
    """Say whether a name's possessor is a body: "Fisk's Ann Roe", "Fisk's finance director"."""
    stop = names[place].stop
    if tokens.words[stop] not in POSSESSIVE_ENDINGS:
        return False
    if place + 1 < len(names) and names[place + 1].first == stop + 1:
        return names[place + 1].kind is NameKind.PERSON and len(names[place + 1].words) > 1
    for index in range(stop + 1, stop + _OWNED):
        word = tokens.words[index]
        if word in _OWN or (word == "head" and tokens.words[index + 1] == "of"):
            return True
        if not word.isalpha() or word in _BODY_ENDS:
            break
    return False


def _is_traded(tokens: Tokens, verb: int) -> bool:
    """Say whether a share's price moves: "Fisk fell 4 to 15", "Fisk gained 2 percent"."""
    words = tokens.words
    if not (is_number(words[verb + 1]) or words[verb + 1] in _SIGNS):
        return False
    ahead = words[verb + 2 : verb + _MOVED]
    to = ahead.index("to") + verb + 3 if "to" in ahead else 0
    return not _SHARES.isdisjoint(ahead) or (to > 0 and (is_number(words[to]) or words[to] in _SIGNS))


def _is_plural(tokens: Tokens, name: Name) -> bool:
    """Say whether a verb in the plural agrees with a name of one bearer, as with teams: "Fisk have agreed"."""
    return tokens.words[name.stop] in _PLURAL_VERBS and tokens.lower[name.first - 1] not in _BEFORE_INFINITIVE


def _says_it(tokens: Tokens, cue: int) -> bool:
    """Say whether a statement's subject takes itself up as "it": "Fisk said that it had no plans"."""
    lower = tokens.lower
    if lower[cue] not in _STATING:
        return False
    index = cue + 1
    if lower[cue] == "told":
        index = next((place for place in range(cue + 2, cue + _HEARER) if lower[place] == "that"), index)
    index += lower[index] == "that"
    if lower[index] != "it":
        return False
    verb, following, after = lower[index + 1 : index + 4]
    following = after if following in OPENERS else following
    if verb in _ACTING:
        return following not in _WEATHER
    if verb in {"was", "is"}:
        return following in _ABLE or (following.endswith("ing") and following not in _WEATHER)
    return verb in {"would", "will"} and following not in {"be", "take"}


def is_body_apposed(tokens: Tokens, name: Name) -> bool:
    """Say whether a noun for a body stands before a name and its comma: "the ferry's operator, Kattegat Lines,"."""
    noun = name.title - 2
    if tokens.lower[noun] not in vocabulary().bodies or tokens.words[name.stop] != ",":
        return False
    first = max(tokens.sentence(noun)[0], noun - _APPOSITION)  # but "a clerk of the union, Ann Roe,"
    return vocabulary().roles.keys().isdisjoint(tokens.lower[first:noun])


def is_body_in(following: Sequence[str]) -> bool:
    """Say whether a noun for a body ends an apposition: "Exo, | the regional transit agency,"."""
    bodies, noun = vocabulary().bodies, ""
    if following[0] not in ARTICLES or bodies.keys().isdisjoint(following):
        return False
    for word in following:
        if word in _BODY_ENDS or (noun in bodies and word.endswith(("ed", "ing"))):
            break
        noun = word
    return noun in bodies and noun not in vocabulary().roles


def embody(entity: Entity) -> bool:
    """Make a body of what nothing shows to be a person, and say so."""
    named = len(entity.words) > 1 and entity.words[0] in vocabulary().given  # but "Chelsea have agreed"
    known = named or entity.gender or entity.form
    shown = not known and entity.kind is SpeakerKind.PERSON and entity.persons <= len(entity.words)
    if shown:
        entity.kind, entity.persons = SpeakerKind.ORGANIZATION, -1
    return shown
