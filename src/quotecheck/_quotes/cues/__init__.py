"""Cues: the words that credit what is said, with the frames that each may take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

import attrs

from quotecheck._lexicon import section
from quotecheck.kinds import CueKind

BASE, THIRD, PAST, PARTICIPLE = "base", "third", "past", "participle"
PRESENT = frozenset((BASE, THIRD))
SAYING = frozenset(("speech", "that"))
"""The frames of verbs that somebody speaks by."""
_STATED = frozenset(
    ("that", "hearer", "to", "act", "evidence", "forecast", "marked", "matter", "thing", "predicate", "noun", "whether")
)
"""Without words in marks, a cue that takes none of these credits nothing."""
_UNUSED = {BASE: "past", THIRD: "past", PARTICIPLE: "finite"}
"""The frames of verbs that do without a form."""
_VOWELS = frozenset("aeiou")


@attrs.define(eq=False)
class Frames:
    """A cue in the lexicon: its lemma and what it may be followed by.

    Attributes:
        lemma: The entry.
        words: Its words.
        takes: Its frames.
        states: Whether a clause after it is something stated.
        credits: Whether it may credit words that stand in no marks.
        marks: Words that show in its object that it is said: "attacked Roe | for", "reminded Roe | of".
    """

    lemma: str
    words: tuple[str, ...]
    takes: frozenset[str]
    states: bool
    credits: bool
    marks: frozenset[str]


def frames_of(entry: str, *takes: str) -> Frames:
    """Return a cue that takes these frames.

    >>> frames_of("point out", "that").words
    ('point', 'out')
    """
    marks = frozenset(section("cues.mark").get(entry, "").split())
    known = frozenset((*takes, "marked")) if marks else frozenset(takes)
    return Frames(entry, tuple(entry.split()), known, "that" in known, not known.isdisjoint(_STATED), marks)


@attrs.define(eq=False)
class CueHit:
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


@attrs.define(eq=False)
class Trigger:
    """What a word may be as a cue, worked out once.

    Attributes:
        phrases: Prepositional cues with the word in them, each with its place there.
        noun: The noun of saying that it is, or None.
        survey: The cue in front of it where it is a noun of polling: "In a poll of growers, ".
        hearsay: The adverb that it is, of what nobody in particular says: "reportedly".
        verbs: What it may be a form of: the particles that follow, and the frames; most particles first.
        form: Its form as a verb.
        credits: Whether it may credit words that stand in no marks.
    """

    phrases: tuple[tuple[int, Frames], ...]
    noun: Frames | None
    survey: Frames | None
    hearsay: Frames | None
    verbs: tuple[tuple[list[str], Frames], ...]
    form: str
    credits: bool


class CueTable(NamedTuple):
    """The lexicon of cues, ready for look-up.

    Attributes:
        forms: Verb forms with their verb and what they are of it.
        triggers: Every word that may be a cue.
    """

    forms: Mapping[str, tuple[str, tuple[str, ...]]]
    triggers: Mapping[str, Trigger]


@cache
def cue_table() -> CueTable:
    """Read the lexicon and derive every form."""
    verbs: dict[str, list[Frames]] = {}
    forms: dict[str, dict[str, set[str]]] = {}
    for entry, takes in section("cues.verb").items():
        frames = frames_of(entry, *takes.split())
        verbs.setdefault(frames.words[0], []).append(frames)
    irregular = section("cues.irregular")
    regular_past = set(verbs).difference(irregular.values())
    for verb, entries in verbs.items():
        entries.sort(key=lambda frames: -len(frames.words))
        doubled = any("doubled" in frames.takes for frames in entries)
        known = {frame for frames in entries for frame in frames.takes}
        for form, kind in inflect(verb, doubled=doubled):
            if _UNUSED.get(kind) in known:
                continue
            if kind != PAST or verb in regular_past or form in irregular:
                forms.setdefault(form, {}).setdefault(verb, set()).add(kind)
    for form, verb in irregular.items():
        forms.setdefault(form, {}).setdefault(verb, set()).add(PARTICIPLE if form.endswith("ing") else PAST)
    flat = {form: (min(known), tuple(sorted(known[min(known)]))) for form, known in forms.items()}
    return CueTable(flat, _triggers(flat, verbs))


def _triggers(
    forms: Mapping[str, tuple[str, tuple[str, ...]]], verbs: Mapping[str, list[Frames]]
) -> dict[str, Trigger]:
    phrases: dict[str, list[tuple[int, Frames]]] = {}
    for entry in section("cues.preposition"):
        frames = frames_of(entry, "that", "noun")
        longest = max(frames.words, key=len)
        phrases.setdefault(longest, []).append((frames.words.index(longest), frames))
    nouns: dict[str, Frames] = {}
    for noun in section("cues.noun"):
        nouns[noun] = nouns[noun + "s"] = frames_of(noun, "that", "noun")
    inside = frames_of("in", "that", "noun")
    surveys = {noun + ending: inside for noun in section("cues.survey") for ending in ("", "s")}
    hearsay = {adverb: frames_of(adverb, "that", "noun") for adverb in section("cues.hearsay")}
    triggers = {}
    for word in (*forms, *phrases, *nouns, *surveys, *hearsay):
        verb, kinds = forms.get(word, ("", (BASE,)))
        entries = verbs.get(verb, ())
        triggers[word] = Trigger(
            tuple(phrases.get(word, ())),
            nouns.get(word),
            surveys.get(word),
            hearsay.get(word),
            tuple((list(frames.words[1:]), frames) for frames in entries),
            next(form for form in (PARTICIPLE, THIRD, PAST, BASE) if form in kinds),
            word not in forms or word in phrases or word in nouns or any(frames.credits for frames in entries),
        )
    return triggers


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
