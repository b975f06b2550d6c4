"""The lexicon's sections that names are read by, as plain sets and dicts."""

from __future__ import annotations

from functools import cache

import attrs

from quotecheck._lexicon import lexicon, word_class
from quotecheck._names.name import NameKind

_TRADES = word_class("noun_of_trade")

CONNECTORS = frozenset({"of", "for", "on", "and"})
"""Lower-case words that join the parts of a name or title."""


@attrs.frozen
class Vocabulary:
    """Lower-case words by what they are to a name.

    Attributes:
        openers: Words that begin no name: function words, days and months.
        demonyms: Peoples, faiths and parties, plurals and members too.
        particles: Lower-case words inside names.
        postnominals: Honours, degrees and seats after a name: MP, QC, PhD.
        honorifics: Forms of address, with the gender that they tell.
        roles: Roles and ranks, abbreviated ones too, with the gender that they tell.
        ranks: Abbreviated ranks, with the full word.
        synonyms: Roles that go by another word too, with that word.
        titled: Forms of address, roles and ranks together.
        modifiers: Words that belong to a title before its role.
        bodies: Words that make a name the name of a body, with the noun that takes it up.
        forms: Legal forms of companies: Inc, Ltd.
        branded: Firms whose names end as a possessive does: McDonald's.
        kinds: What a name is by its last word: bodies, countries, peoples.
        trades: Words that end the names of bodies, if no first name or title stands before: Analytics.
        telling: Words that make a run more than a name, or no person's: of titles, connectors, all of ``kinds``.
        given: First names and their short forms, with the gender that they tell.
        nicknames: Short forms of first names, with the full form.
        kin: Nouns of kin, age and sex that are no first names.
    """

    openers: frozenset[str]
    demonyms: frozenset[str]
    particles: frozenset[str]
    postnominals: frozenset[str]
    honorifics: dict[str, str]
    roles: dict[str, str]
    ranks: dict[str, str]
    synonyms: dict[str, str]
    titled: frozenset[str]
    modifiers: frozenset[str]
    bodies: dict[str, str]
    forms: frozenset[str]
    branded: frozenset[str]
    kinds: dict[str, NameKind]
    trades: frozenset[str]
    telling: frozenset[str]
    given: dict[str, str]
    nicknames: dict[str, str]
    kin: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary, read at first use."""
    names, titles = lexicon("names"), lexicon("titles")
    organizations, given = lexicon("organizations"), lexicon("given_names")
    ranks = dict(titles["short"])
    roles = dict(titles["role"])
    roles |= {short: roles.get(rank, "") for short, rank in ranks.items()}
    bodies = dict(organizations["body"]) | dict.fromkeys(organizations["suffix"], "company")
    demonyms = {
        f"{people}{ending}" for people in names["demonym"] for ending in ("", "s", "man", "men", "woman", "women")
    }
    kinds = {
        **dict.fromkeys(demonyms, NameKind.PEOPLE),
        **dict.fromkeys(bodies, NameKind.ORGANIZATION),
        **dict.fromkeys(organizations["known"], NameKind.ORGANIZATION),
        **dict.fromkeys(organizations["place"], NameKind.PLACE),
    }
    trades = _TRADES - kinds.keys()
    titled = frozenset(roles) | frozenset(titles["honorific"])
    modifiers = frozenset(titles["modifier"])
    first_names = {
        **dict.fromkeys(given["feminine"], "f"),
        **dict.fromkeys(given["masculine"], "m"),
        **dict.fromkeys(given["either"], ""),
    }
    nicknames = dict(names["nickname"])
    first_names = {short: first_names.get(full, "") for short, full in nicknames.items()} | first_names
    return Vocabulary(
        openers=frozenset(names["opener"]) | frozenset(names["calendar"]),
        demonyms=frozenset(demonyms),
        particles=frozenset(names["particle"]),
        postnominals=frozenset(titles["postnominal"]),
        honorifics=dict(titles["honorific"]),
        roles=roles,
        ranks=ranks,
        synonyms=dict(titles["synonym"]),
        titled=titled,
        modifiers=modifiers,
        bodies=bodies,
        forms=frozenset(organizations["suffix"]),
        branded=frozenset(organizations["branded"]),
        kinds=kinds,
        trades=trades,
        telling=titled | modifiers | kinds.keys() | trades | CONNECTORS,
        given=first_names,
        nicknames=nicknames,
        kin=frozenset(lexicon("speakers")["relation"]) - first_names.keys(),
    )
