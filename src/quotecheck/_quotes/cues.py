"""Cues: the words that credit what is said, with the frames that each may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quotecheck._lexicon import section
from quotecheck._quotes.words import ADVERBS, AUXILIARIES, BE, CATENATIVES, KEEPS, NEGATIONS, POSSESSIVES, PREPOSITIONS
from quotecheck._tokens import Tokens
from quotecheck.kinds import CueKind

BASE, THIRD, PAST, PARTICIPLE = "base", "third", "past", "participle"
_NO_ADVERB = frozenset(("family", "assembly", "supply", "reply", "ally", "bully", "rally", "monopoly", "comply"))
_NOUN_LEADS = frozenset(("by", "of", "for", "in", "without", "a", "an", "the"))
_DENYING = frozenset(("decli", "refus", "faile", "canno"))
_LONGEST_GROUP = 12
_STATES = frozenset(("that", "noun"))
_VOWELS = frozenset("aeiou")


class Frames(NamedTuple):
    """A cue in the lexicon: its lemma and what it may be followed by."""

    lemma: str
    words: tuple[str, ...]
    takes: frozenset[str]

    @property
    def states(self) -> bool:
        """Whether a clause after it is something stated."""
        return "that" in self.takes


class CueHit(NamedTuple):
    """A cue in the text.

    Attributes:
        first: First token of the cue itself.
        stop: The token after it, particles included.
        group: First token of its verb group, auxiliaries and adverbs included.
        frames: Lemma and frames.
        form: base, third, past or participle ("saying").
        kind: Verb, preposition or noun.
        negated: Whether the saying is denied.
        passive: Whether the subject is what is said, and not who says it.
    """

    first: int
    stop: int
    group: int
    frames: Frames
    form: str
    kind: CueKind = CueKind.VERB
    negated: bool = False
    passive: bool = False

    @property
    def takes(self) -> frozenset[str]:
        """The frames of the lexicon."""
        return self.frames.takes


class CueTable(NamedTuple):
    """The lexicon of cues, ready for look-up."""

    forms: Mapping[str, tuple[str, tuple[str, ...]]]
    verbs: Mapping[str, tuple[Frames, ...]]
    prepositions: Mapping[str, tuple[tuple[str, ...], ...]]
    nouns: frozenset[str]
    triggers: frozenset[str]


@cache
def cue_table() -> CueTable:
    """Read the lexicon and derive every form."""
    verbs: dict[str, list[Frames]] = {}
    forms: dict[str, dict[str, set[str]]] = {}
    for entry, takes in section("cues.verb").items():
        words = tuple(entry.split())
        verbs.setdefault(words[0], []).append(Frames(entry, words, frozenset(takes.split())))
    irregular = section("cues.irregular")
    regular_past = set(verbs).difference(irregular.values())
    for verb, entries in verbs.items():
        entries.sort(key=lambda frames: -len(frames.words))
        doubled = any("doubled" in frames.takes for frames in entries)
        for form, kind in inflect(verb, doubled=doubled):
            if kind != PAST or verb in regular_past or form in irregular:
                forms.setdefault(form, {}).setdefault(verb, set()).add(kind)
    for form, verb in irregular.items():
        forms.setdefault(form, {}).setdefault(verb, set()).add(PARTICIPLE if form.endswith("ing") else PAST)
    prepositions: dict[str, list[tuple[str, ...]]] = {}
    for entry in section("cues.preposition"):
        words = tuple(entry.split())
        prepositions.setdefault(max(words, key=len), []).append(words)
    nouns = frozenset(form for noun in section("cues.noun") for form in (noun, noun + "s"))
    flat = {form: (min(known), tuple(sorted(known[min(known)]))) for form, known in forms.items()}
    return CueTable(
        flat,
        {verb: tuple(entries) for verb, entries in verbs.items()},
        {word: tuple(entries) for word, entries in prepositions.items()},
        nouns,
        frozenset([*flat, *prepositions, *nouns]),
    )


def inflect(verb: str, *, doubled: bool) -> Iterator[tuple[str, str]]:
    """Derive the regular forms of a verb.

    >>> [form for form, _ in inflect("reply", doubled=False)]
    ['reply', 'replies', 'replied', 'replying']
    """
    stem = verb + verb[-1] if doubled else verb
    yield verb, BASE
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        yield verb[:-1] + "ies", THIRD
        yield verb[:-1] + "ied", PAST
    else:
        yield verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), THIRD
        yield (verb + "d" if verb.endswith("e") else stem + "ed"), PAST
    if verb[-1] == "l" and verb[-2] in "aeo" and not doubled:  # labelled, signalled: the British spellings
        yield verb + "led", PAST
        yield verb + "ling", PARTICIPLE
    yield (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe")) else stem) + "ing", PARTICIPLE


def lemma_of(form: str) -> str:
    """Return the dictionary form of a verb: from the lexicon, or by taking its ending off.

    >>> [lemma_of(form) for form in ("told", "smirked", "mused", "tutted", "replied", "beams")]
    ['tell', 'smirk', 'muse', 'tut', 'reply', 'beam']
    """
    known = cue_table().forms.get(form)
    if known:
        return known[0]
    if form.endswith("ied"):
        return form[:-3] + "y"
    if form.endswith("ed") and len(form) > 4:
        stem = form[:-2]
        if stem[-1] == stem[-2] and stem[-1] not in "lsf":
            return stem[:-1]
        mute = stem[-1] in "vcgu" or (stem[-1] in "sz" and stem[-2] in _VOWELS)
        return stem + "e" if mute and not stem.endswith("ng") else stem
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def read_cue(tokens: Tokens, index: int) -> CueHit | None:
    """Read the cue at a trigger word, or None where the word is no cue."""
    table = cue_table()
    lower = tokens.lower
    word = lower[index]
    for words in table.prepositions.get(word, ()):
        first = index - words.index(word)
        if tuple(lower[first : first + len(words)]) == words:
            return CueHit(
                first, first + len(words), first, Frames(" ".join(words), words, _STATES), BASE, CueKind.ACCORDING_TO
            )
    if word in table.nouns and _is_owned(lower, index):
        lemma = word if word in section("cues.noun") else word[:-1]
        return CueHit(index, index + 1, index, Frames(lemma, (lemma,), _STATES), BASE, CueKind.NOUN)
    if word not in table.forms:
        return None
    verb, kinds = table.forms[word]
    for frames in table.verbs[verb]:
        stop = _matched(tokens, index, frames.words)
        if stop:
            return _verb(tokens, index, stop, frames, kinds)
    return None


def _is_owned(lower: list[str], index: int) -> bool:
    """Say whether a noun of saying has its speaker in front: "his claim", "Roe's repeated claims"."""
    return lower[index - 1] in POSSESSIVES or (lower[index - 1].isalpha() and lower[index - 2] in POSSESSIVES)


def is_adverb(tokens: Tokens, index: int) -> bool:
    """Say whether a word is an adverb: "later", "bluntly", but not "Kelly" or "family"."""
    word = tokens.lower[index]
    return word in ADVERBS or (
        word.endswith("ly") and len(word) > 4 and tokens.words[index].islower() and word not in _NO_ADVERB
    )


def _matched(tokens: Tokens, index: int, words: tuple[str, ...]) -> int:
    """Return where an entry with its particles ends, or 0."""
    stop = index + 1
    for word in words[1:]:
        if tokens.lower[stop] != word:
            return 0
        stop += 1
    return stop


def _verb(tokens: Tokens, index: int, stop: int, frames: Frames, kinds: tuple[str, ...]) -> CueHit | None:
    group = _group(tokens, index, kinds)
    lower = tokens.lower
    before = lower[group - 1]
    form = next(form for form in (PARTICIPLE, THIRD, PAST, BASE) if form in kinds)
    if form == BASE and group == index and before in _NOUN_LEADS:
        return None
    helpers = lower[group:index]
    be = any(word in BE for word in helpers) or (before in ("'s", "’s") and form == PARTICIPLE)
    passive = be and form == PAST
    if be and form == PARTICIPLE:
        form = THIRD
        group -= before in ("'s", "’s")
    elif (form == BASE and any(word in AUXILIARIES or word == "to" for word in helpers)) or (
        form == PARTICIPLE and any(word in KEEPS for word in helpers) and before not in PREPOSITIONS
    ):
        form = PAST
    negated = any(word in NEGATIONS or word.endswith(("n't", "n’t")) or word[:5] in _DENYING for word in helpers)
    return CueHit(index, stop, group, frames, form, negated=negated, passive=passive)


def _group(tokens: Tokens, index: int, kinds: tuple[str, ...]) -> int:
    """Return where the verb group of a cue begins: "also declined to", "has never", "kept"."""
    lower, group = tokens.lower, index
    while group > 0 and index - group < _LONGEST_GROUP:
        word = lower[group - 1]
        if word == "to" and lower[group - 2] in CATENATIVES:
            group -= 2
        elif (
            (word in AUXILIARIES and tokens.words[group - 1] not in ("Will", "May"))
            or word in NEGATIONS
            or (word in KEEPS and group == index and PARTICIPLE in kinds)
            or is_adverb(tokens, group - 1)
        ):
            group -= 1
        else:
            break
    return group
