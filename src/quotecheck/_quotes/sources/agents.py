"""Agents: sources that stand behind their cue, after "by" and "according to"."""

from __future__ import annotations

from functools import cache

from quotecheck._lexicon import section, word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, CueHit
from quotecheck._quotes.cues import SAYING as STATING
from quotecheck._quotes.phrases.predicates import main_verb
from quotecheck._quotes.sentence import Cued, Sentence
from quotecheck._quotes.sources.owners import Owners
from quotecheck._quotes.words import (
    ARTICLES,
    BE,
    DETERMINERS,
    HEARERS,
    NUMBER_WORDS,
    PLURALS,
    POSSESSIVES,
    QUANTIFIERS,
    QUESTION_WORDS,
    RELATIVES,
    TIMES,
)
from quotecheck._tokens import is_number

HEARD = frozenset(("hear", "tell"))
"""What is heard and told in court may have no source."""
_BODIES = word_class("hearing_body")
_UNCOUNTED = word_class("uncounted_source", "indefinite_pronoun")
_LONGEST_PASSIVE = 20
_RECKONING = word_class("reckoning_noun")
NAMING = frozenset(("call", "dub", "nickname", "label"))
"""Verbs whose participle gives a name: a boat called "Ann"."""
SAYING = frozenset(("say", "tell"))
_ASKING = frozenset(("ask", "ask about", "ask for"))
TELLING = frozenset(("hearer", "speech"))
_TOLD = frozenset(("that", "to"))
_PUTTING = _ASKING | {"tell"}
_LEADING = frozenset(("when", "if", "whenever", "once"))
_LONGEST_ADJUNCT = 8
_DIRECTING = frozenset(("advise", "encourage", "order", "remind", "tell", "urge", "warn"))
_CHARGES = frozenset(("a", "an", "as", "for", "of", "over", "the", "with"))
"""What leads from a passive to what its subject is said to be or have done: accused | of, declared | the."""
_UNCHARGED = frozenset(("as", "hearer", "topic"))
_RAISING = frozenset(("allege", "estimate", "forecast", "predict", "project", "say"))
_BREAKING = frozenset(
    (";", ":", "after", "although", "because", "before", "if", "since", "though", "until", "when", "while")
)
"""Words of a further clause, in which no agent stands."""
_TO_BE = frozenset(("be", "have"))
_BEFORE_ASKED = frozenset((",", "when", "if", "being", "(", "repeatedly", "later"))
"""What stands in front of those asked, or of nobody who asks."""


@cache
def _uncounted() -> frozenset[str]:
    """Return the nouns that speak without an article: police, parliament, data."""
    return _UNCOUNTED | frozenset(section("speakers.group"))


_CLOSING = frozenset(".,;!?")


class Agents(Owners):
    """Finds the sources that a passive or a preposition names."""

    def agent(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read the agent of a passive: described as "dead" by Ann Roe; who asks may go without."""
        asks = hit.frames.lemma in _ASKING
        if (asks and not self._asked_by(hit.stop)) or self._unnamed(hit, sentence.stop):
            raised = self._is_raised(hit, hit.stop)
            return Cued(hit, None, hit.first, hit.stop, subject=self._subject(hit, sentence) if raised else None)
        place = hit.stop
        while place < min(sentence.stop, hit.stop + _LONGEST_PASSIVE):
            if place in self.phrases.closers:
                place = self.phrases.closers[place]
                continue
            if self.lower[place] == "by" and not self.phrases.is_amount(place + 1):
                stop = self.phrases.agent_from(place + 1, sentence.stop)
                if self.lower[place + 1] in HEARERS and not self.phrases.is_open(place + 2):
                    stop = place + 2  # "by her | as"
                named = stop > place + 1 and self.speaks(place + 1, stop) and not self._reckons(place + 1, stop)
                named = named and (
                    self.lower[stop] != "of" or stop + 1 not in self.phrases.closers
                )  # "by cries of “Out!”"
                if not named:
                    return None
                tells = "hearer" in hit.frames.takes and self.lower[stop] in ("that", "to")
                after = stop if asks or tells or self._is_raised(hit, stop) else hit.stop
                subject = self._subject(hit, sentence)
                return Cued(hit, (place + 1, stop), hit.first, after, inverted=True, subject=subject)
            if self.lower[place] in _BREAKING or (self.words[place] == "," and self.lower[place + 1] != "by"):
                break
            place += 1
        told = "that" in self.lower[hit.stop : hit.stop + _LONGEST_ADJUNCT] and self._may_go_without(hit)
        subject = self._judged(hit, sentence)
        told = told or ("hearer" in hit.frames.takes and self._is_beside_words(hit, sentence)) or self.closes(hit)
        return Cued(hit, None, hit.first, hit.stop, subject=subject) if told or subject else None

    def closes(self, hit: CueHit) -> bool:
        """Say whether a passive is the tag of the clause in front: "the dam leaks, | it was claimed | on Monday."."""
        tagged = self.lower[hit.group - 1] == "it" and self.words[hit.group - 2] == ","
        return tagged and "that" in hit.frames.takes and self.words[self.phrases.past_time(hit.stop)] in _CLOSING

    def _is_beside_words(self, hit: CueHit, sentence: Sentence) -> bool:
        """Say whether words in marks are what somebody was told: "was told, “Go.”", "“Go,” she was told"."""
        if self.words[hit.stop] in ",:" and hit.stop + 1 in self.phrases.closers:
            return True
        return bool(sentence.quoted) and self.told_before(hit, sentence.first) is not None

    def told_before(self, hit: CueHit, lowest: int) -> int | None:
        """Return where the tag of a passive begins right behind words in marks: "“Go,” | she was told"."""
        hearer = self.phrases.subject_before(hit.group, lowest)
        closed = hearer is not None and self.phrases.openers.get(hearer[0] - 1) == lowest
        return hearer[0] if hearer and closed and self.phrases.last_inside(hearer[0]) in ",.?!" else None

    def _judged(self, hit: CueHit, sentence: Sentence) -> Range | None:
        """Return what nobody in particular judges: "the clerk | is accused of", "the toll | was criticised as"."""
        takes, following = hit.frames.takes, self.lower[hit.stop]
        charged = following in _CHARGES and following in hit.frames.marks and takes.isdisjoint(_UNCHARGED)
        judged = following == "as" and "act" in takes and takes.isdisjoint(STATING)
        if "predicate" in takes and hit.frames.lemma not in NAMING:  # "was deemed | too old"
            judged = following in ("too", "not") or self.phrases.is_open(hit.stop)
        return self._subject(hit, sentence) if charged or judged else None

    def _subject(self, hit: CueHit, sentence: Sentence) -> Range | None:
        """Return what a passive is said of, which is part of what is said."""
        group = hit.group
        if group == hit.first:
            return None
        if self.lower[group - 1] == "that" and group - 1 > sentence.first:
            return (group - 1, group)
        that = self.phrases.phrase_from(sentence.first, group)
        if self.lower[that] == "that" and main_verb(self.phrases, that, group + 1, acted=False) == group:
            return (sentence.first, group)  # "Reports that it sank | were denied"
        return self.finite_subject(group, sentence)

    def _is_raised(self, hit: CueHit, after: int) -> bool:
        """Say whether an infinitive goes on with a subject of which something is said: "is said | to be"."""
        if self.lower[after] != "to" or "hearer" in hit.frames.takes:
            return False
        following = self.lower[after + 1 + self.phrases.is_adverb(after + 1)]
        return hit.frames.lemma in _RAISING or "forecast" in hit.frames.takes or following in _TO_BE

    def _asked_by(self, place: int) -> bool:
        """Say whether who asks follows, behind a time at most: asked | twice by the paper."""
        lower = self.lower
        while lower[place] in TIMES or lower[place] == "on" or self.phrases.is_adverb(place):
            place += 1
        return lower[place] == "by"

    def _reckons(self, first: int, stop: int) -> bool:
        """Say whether a number decides rather than a speaker: rejected by a wide margin, by a vote of 12 to 3."""
        for index in range(first, stop):
            if self.lower[index] in _RECKONING:
                figure = self.lower[index + 2]
                return self.lower[index + 1] != "of" or is_number(figure) or figure in NUMBER_WORDS
        return False

    def heard(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read what a body in session hears, whoever says it: "the court heard", "an inquest has been told"."""
        ends = hit.stop >= sentence.stop and hit.group == hit.first  # the headline "Ann Roe robbed bank, court told"
        if hit.passive == (hit.frames.lemma == "hear" or ends) or _BODIES.isdisjoint(
            self.lower[sentence.first : hit.group]
        ):
            return None
        if self.lower[hit.stop] == "by":
            return None
        body = self.finite_subject(hit.group, sentence)
        if body is None or _BODIES.isdisjoint(self.lower[slice(*body)]) or self._overhears(hit, sentence):
            return None
        hit.passive = False
        return Cued(hit, None, body[0], hit.stop, hearer=body)

    def _overhears(self, hit: CueHit, sentence: Sentence) -> bool:
        """Say whether somebody is heard doing something: "the court heard him tell a friend"."""
        verb = self.phrases.phrase_from(hit.stop, sentence.stop, apposition=False)
        known = [self.phrases.verbs.get(self.lower[place]) for place in (verb - 1, verb)]
        return self.lower[hit.stop] in HEARERS or any(each is not None and each[1] == (BASE,) for each in known)

    def is_directed(self, hit: CueHit) -> bool:
        """Say whether a verb that directs somebody names nobody, so that it is passive: "Drivers urged | to wait"."""
        infinitive = self.lower[hit.stop + (self.lower[hit.stop] == "not")] == "to"
        return infinitive and hit.frames.lemma in _DIRECTING and hit.group == hit.first

    def names_agent(self, hit: CueHit) -> bool:
        """Say whether a bare participle has its agent right behind it: a man described by friends as "shy"."""
        first, lemma, following = hit.stop + 1, hit.frames.lemma, self.lower[hit.stop]
        if following == "as" and self._has_agent(first):
            return True
        if (lemma in NAMING and self._is_named_by(hit.stop)) or (lemma in _PUTTING and self._is_put(hit)):
            return True
        apart = hit.group != hit.first and self.lower[hit.group - 1] != "as"
        if following != "by" or apart or lemma in SAYING:
            return False
        names = self.speaks(first, first + 1) or self.lower[first] in PLURALS
        return names and not self.lower[first].endswith("ing") and not self.phrases.is_amount(first)

    def _is_put(self, hit: CueHit) -> bool:
        """Say whether a question is put to the subject: "Asked why, she left", "The mayor, asked about it, left"."""
        before, after = self.lower[hit.group - 1], self.lower[hit.stop]
        first = self.phrases.tokens.sentence(hit.group)[0]
        if before == "and" and after in _TOLD:
            return self._goes_on_passive(hit.group - 1, first)
        if before in _LEADING or (first == hit.group and self.lower[first] not in QUANTIFIERS):
            return True
        if before == "," and self._is_aside(first, hit.group - 1):
            return False  # "Ann Roe, the clerk, asked why"
        return before in _BEFORE_ASKED and (after in QUESTION_WORDS or len(hit.frames.words) > 1)

    def _goes_on_passive(self, conjunction: int, lowest: int) -> bool:
        """Say whether "and" goes on with a passive: "was summoned | and told that", "was stopped and asked to"."""
        for place in range(conjunction - 1, max(lowest, conjunction - _LONGEST_ADJUNCT), -1):
            if self.lower[place] in BE:
                return self.lower[place + 1 + self.phrases.is_adverb(place + 1)].endswith(("ed", "en"))
            if self.phrases.is_verb(place) and not self.lower[place].endswith(("ed", "en")):
                break
        return False

    def _is_aside(self, first: int, comma: int) -> bool:
        """Say whether a comma closes what stands beside a subject: "Ann Roe, 41 | , asked why"."""
        opening = next((place for place in range(comma - 1, first, -1) if self.words[place] == ","), first)
        stop = opening if self.lower[opening + 1] in RELATIVES else comma
        return opening > first and not any(map(self.phrases.is_verb, range(first, stop)))

    def _unnamed(self, hit: CueHit, stop: int) -> bool:
        """Say whether a passive states something and names no one: "is said to be", "was told that", "was told it"."""
        takes, following = hit.frames.takes, self.lower[hit.stop + (self.lower[hit.stop] == "not")]
        if following == "that":
            return self._may_go_without(hit)
        if takes >= TELLING and following != "by":
            verb = self.phrases.phrase_from(hit.stop, stop, apposition=False)
            if verb > hit.stop and self.phrases.is_verb(verb):  # "was told | it leaked"
                return True
        if following != "to" or not (self._is_raised(hit, hit.stop) or {"hearer", "to"} <= takes):
            return False
        return not (self.lower[hit.stop + 1] == "have" and self.lower[hit.stop + 2] in self.phrases.verbs)

    def _may_go_without(self, hit: CueHit) -> bool:
        """Say whether a clause may be told to the subject, or stands for it: "was told that", "it was said that"."""
        takes = hit.frames.takes
        return "that" in takes and ("hearer" in takes or self.lower[hit.group - 1] == "it")

    def _is_named_by(self, first: int) -> bool:
        """Say whether nothing but a name in marks parts a participle from who gave it: dubbed the “Gull” by fans."""
        stop = self.phrases.closers.get(first + (self.lower[first] in ARTICLES), 0)
        return self.lower[stop] == "by" and self.speaks(stop + 1, stop + 2) and stop > 0

    def _has_agent(self, first: int) -> bool:
        """Say whether words in marks follow at once, and who called it so behind them: "as “odd” by friends"."""
        place = first
        while place < first + 3 and place not in self.phrases.closers:
            place += 1
        return self.lower[self.phrases.closers.get(place, first)] == "by"

    def cited(self, hit: CueHit, sentence: Sentence) -> Cued | None:
        """Read the source behind "according to"."""
        if hit.frames.lemma in section("cues.hearsay"):
            return self.rumoured(hit, sentence)
        before = self.words[hit.first - 1] if hit.first > sentence.first else ""
        if hit.frames.lemma == "per" and not self.is_credited(hit, before):
            return None
        if hit.frames.lemma == "in" and sentence.quoted:
            return None  # words in marks are those of who was asked
        stop = self.cited_stop(hit, sentence)
        leads = stop > hit.stop + 1 and self.words[stop] == ","  # "According to state law, "
        speaks = stop > hit.stop and (before == "," or leads or self.speaks(hit.stop, stop))
        if not speaks:
            return None
        return Cued(hit, (hit.stop, stop), hit.first, self.past_relative(stop, sentence), inverted=True)

    def speaks(self, first: int, stop: int) -> bool:
        """Say whether a phrase may be a source: "according to plan" names none."""
        word = self.lower[first]
        bare = self.words[first].islower() and word not in DETERMINERS and word not in POSSESSIVES
        titled = self.words[stop - 1][:1].isupper() and not self.phrases.roles.isdisjoint(self.lower[first:stop])
        bare = bare and not titled  # "by host Ann Roe"
        return (
            not bare
            or word in QUANTIFIERS
            or word in HEARERS
            or self.phrases.is_pronoun(first)
            or any(each[-1:] == "s" or each in _uncounted() for each in self.lower[first:stop])
        )
