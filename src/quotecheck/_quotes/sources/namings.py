"""Words that only look like a verb of saying with its subject: they name, show or count something."""

from __future__ import annotations

from quotecheck._lexicon import word_class
from quotecheck._quotes.attribution import Range
from quotecheck._quotes.cues import BASE, PAST, THIRD, CueHit
from quotecheck._quotes.sentence import Sentence
from quotecheck._quotes.sources.agents import NAMING, SAYING, Agents
from quotecheck._quotes.words import (
    ARTICLES,
    AUXILIARIES,
    COMMON_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    NUMBER_WORDS,
    PLURALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTIFIERS,
    RELATIVES,
    TIMES,
)
from quotecheck._tokens import is_number

FRONTED = frozenset(("which", "what", "whom", "that", "who"))
"""What is named or said may stand in front as one of these: "which Ann Roe called"."""
_PLACED = PREPOSITIONS - {"by"}
_NOUNS_BEFORE_NOUNS = frozenset(("order", "post", "press", "project", "protest", "report", "state", "text"))
"""What describes the noun behind it: state workers, press officers."""
_BEFORE_VERBS = (MODALS | word_class("do") | {"not"}) - {"may", "will"}
_PLURAL_VERBS = frozenset(("are", "do", "have", "were"))
_GIVES = frozenset(verb for verb in word_class("verb") if verb.endswith("s"))
_SHOWING = frozenset(("as", "object"))
_PAIRING = frozenset(("and", "or"))
_STATING = frozenset(("speech", "that"))
_SEVERAL = frozenset(("these", "those", "several", "many", "both"))
_SOME = _SEVERAL | {"all", "few", "most", "some"}
_NUMBERED = _SEVERAL.union(NUMBER_WORDS)
_AFTER_NOUN = frozenset(("of", "against", "from", "between", "be"))
_AFTER_SUM = frozenset((".", ",", "and", "for", "from", "in", "on", "to", "with", ""))
_COUNTED = 2
_RELATIVE = RELATIVES | {"that", "those"}
_FURTHEST = 10
_PLAIN = frozenset(("hearer", "marked", "topic", "voiced"))
"""The frames of verbs that speak only of what a mark leads to: "talked | about it", "pushed them | to go"."""
_RINGING = frozenset(("bell", "call", "calls", "door", "doorbell", "phone", "telephone"))
"""What is answered without a word: "who answered the door"."""

_MARKING = frozenset(("a", "an", "as", "by", "the"))
"""What may follow a verb whose object stands in front: "which Roe cast | as a win", "as reported | by the Post"."""


class Namings(Agents):
    """Tells verbs from the participles and plurals that are written alike."""

    def only_looks(self, hit: CueHit, source: Range | None, word: str) -> bool:
        """Say whether what looks like a verb behind its subject is none, after a word in front of its group."""
        lemma = hit.frames.lemma
        if lemma in SAYING:
            return False
        if lemma in NAMING and self._name_follows(hit.stop, word) and not self._is_fronted(source, word):
            # "a town that the mayor, Ann Roe, called"
            return word != "," or source is None or not self.words[source[1] - 1][:1].isupper()
        if source is None:
            return False
        bare = word == "," and hit.form == PAST and "," not in self.words[slice(*source)]
        aimed = "goal" in hit.takes and hit.form == PAST and self.lower[hit.stop] == "to"
        if (aimed or (bare and self.lower[hit.stop] == "as")) and not self._is_fronted(source, word):
            return True  # "a note attributed to Poe", "the plan, hailed as “bold”, fell"
        if self.lower[source[0] - 1] in _BEFORE_VERBS and not self.phrases.is_pronoun(source[0]):
            return True  # "did not release | further details"
        shown = not (_SHOWING.isdisjoint(hit.takes) or self._is_fronted(source, word)) and self._is_shown(hit, source)
        return shown or (hit.form == THIRD and self.lower[hit.first][-1] == "s" and self._counts(*source))

    def is_attributive(self, hit: CueHit, word: str) -> bool:
        """Say whether a form is no verb of a subject: "accused of theft", "compared to him", "many state workers"."""
        lemma = hit.frames.lemma
        bare = hit.form == PAST and hit.group == hit.first and not hit.passive and "object" in hit.takes
        rings = lemma == "answer" and not _RINGING.isdisjoint(self.lower[hit.stop : hit.stop + 2])
        deed = hit.form == PAST and hit.group == hit.first and (self._modifies(hit) or self._is_worn(hit, word))
        if rings or deed or (lemma == "add" and self._adds_up(hit.stop)):
            return True
        following = self.lower[hit.stop]
        if bare and following in hit.frames.marks and following not in _MARKING and "hearer" not in hit.takes:
            return True
        if (
            bare
            and word == ","
            and not hit.frames.states
            and following in _PLACED
            and following not in hit.frames.marks
            and not (following == "to" and "to" in hit.takes)
        ):
            return True  # "the plan, introduced in May, fell"
        if lemma not in _NOUNS_BEFORE_NOUNS or hit.form != BASE or word not in QUANTIFIERS:
            return False
        return self.lower[hit.stop].endswith("s") and self.phrases.is_open(hit.stop)

    def _is_worn(self, hit: CueHit, word: str) -> bool:
        """Say whether a participle that takes no object describes a noun: "weak sales and | added costs"."""
        first = hit.stop
        if word not in _PAIRING or not hit.frames.takes <= _STATING or not self.words[first].islower():
            return False
        stop = self.phrases.phrase_from(first, min(first + _FURTHEST, len(self.phrases.tokens)), apposition=False)
        return self.words[stop] != ":" and self.phrases.is_open(first) and not self.phrases.is_verb(stop)

    def _adds_up(self, index: int) -> bool:
        """Say whether a number of things follows, and no verb of theirs: "added | 24 points and a try"."""
        if not is_number(self.lower[index]) and self.lower[index] not in NUMBER_WORDS:
            return False
        stop = self.phrases.phrase_from(index, min(index + _FURTHEST, len(self.phrases.tokens)))
        stop += stop == index + 1 and self.lower[stop].endswith("s")  # "24 | points"
        return self.lower[stop] in _AFTER_SUM

    def _modifies(self, hit: CueHit) -> bool:
        """Say whether a participle stands between another verb and its object: "ignored | repeated | calls"."""
        before = hit.first - 1
        if ("that" not in hit.frames.takes or hit.frames.lemma == "ask") and self._is_reduced(hit):
            return True
        if not self.lower[hit.first].endswith("ed") or not self.phrases.is_verb(before):
            return False
        plural = self.lower[hit.stop].endswith("s") and not self.phrases.is_function(hit.stop)
        return plural and _RELATIVE.isdisjoint(self.lower[max(0, before - _FURTHEST) : before])

    def _is_reduced(self, hit: CueHit) -> bool:
        """Say whether a finite verb follows, so that a form is a participle: "those asked | said", "the plan | was"."""
        following = self.lower[hit.stop]
        known = self.phrases.verbs.get(following)
        acts = known is not None and known[1] == (PAST,) and following[-2:] != "ed"
        acts = acts or (following in AUXILIARIES and following[-3:] != "ing")
        before = self.lower[hit.first - 1]
        described = before not in FRONTED and before not in PRONOUNS and hit.stop + 1 not in self.phrases.closers
        return acts and described and self.words[hit.stop].islower()

    def is_noun(self, hit: CueHit, sentence: Sentence) -> bool:
        """Say whether what follows shows that a present form is a plural noun: "no charges were filed"."""
        if hit.frames.lemma == "say" or (self.lower[hit.group - 1] in PRONOUNS and not sentence.quoted):
            return False
        counted = self.lower[hit.first - 1]
        if hit.form == THIRD and (is_number(counted) or (counted in NUMBER_WORDS and counted != "one")):
            return True  # "47 points to", "the two claims to"
        following = self.lower[hit.stop]
        verb = self.phrases.verbs.get(following, ("", ()))[1]
        plain = counted == "," or self.phrases.takes_object(hit.stop)
        acts = BASE in verb or (following in COMMON_VERBS and following not in AUXILIARIES)
        if hit.form == THIRD and plain and acts and self.words[hit.stop].islower():
            return True  # the headline "Mayor knew of leak, emails | show", "company reports | show a loss"
        if hit.form == THIRD and following == "that" and self.lower[hit.stop + 1] in _PLURAL_VERBS:
            return True  # "the states | that have"
        if hit.form == BASE and following in _GIVES and self.phrases.takes_object(hit.stop):
            return True  # the headline "Jobs report | gives Roe a lift"
        clear = following not in ("can", "will", "may") or self.lower[hit.group - 1] == "that"  # "that | states can"
        coordinated = following in CONJUNCTIONS and self.lower[hit.first] in self.phrases.plurals  # "forecasts | but"
        return coordinated or following in _AFTER_NOUN or (following in AUXILIARIES and clear)

    def lacks_topic(self, hit: CueHit) -> bool:
        """Say whether nothing follows that shows a deed to be one of speech: "they talked for hours"."""
        return hit.frames.takes <= _PLAIN and hit.frames.marks.isdisjoint(self.lower[hit.stop : hit.stop + _FURTHEST])

    def _name_follows(self, first: int, word: str) -> bool:
        """Say whether a name follows: in marks, or alone between two commas."""
        return self._gives_name(first) or (word == "," and self._is_name_alone(first))

    def _is_name_alone(self, first: int) -> bool:
        """Say whether nothing but a name stands between two commas: "the plan, dubbed | Low Tide, was"."""
        stop = first
        while self.words[stop][:1].isupper():
            stop += 1
        return stop > first and self.words[stop] == ","

    def _gives_name(self, first: int) -> bool:
        """Say whether words in marks follow at once, or after an article with nothing that they are called."""
        if first in self.phrases.closers:
            return True
        close = self.phrases.closers.get(first + 1)
        if close is None or self.lower[first] not in ARTICLES:
            return False
        return not self.phrases.is_open(close) and self.lower[close] not in DETERMINERS

    def _is_shown(self, hit: CueHit, source: Range) -> bool:
        """Say whether a participle describes the noun in front: "a café styled as", but "a café Roe styled as"."""
        if hit.form != PAST or self.lower[hit.stop] != "as" or self.lower[hit.stop + 1] == "much":
            return False
        last = source[1] - 1
        return self.words[last].islower() and (self.lower[last] == "one" or not self.phrases.is_pronoun(last))

    def _is_fronted(self, source: Range | None, word: str) -> bool:
        """Say whether what is named stands in front: "which Ann Roe called 'odd'", "a plan critics call 'odd'"."""
        if source is None:
            return False
        before = self.lower[source[0] - 1]
        return before in FRONTED or word in FRONTED or (before not in TIMES and self.phrases.is_open(source[0] - 1))

    def _counts(self, first: int, stop: int) -> bool:
        """Say whether a plural is still to come after a word for several: "these two audit | reports"."""
        if stop - first == 1 and self.lower[first] in _SOME:
            return True  # "some | early reports"
        first += 2 * (self.lower[first : first + 2] == ["the", "most"])  # "the most recent poll shows"
        inside = self.lower[first : stop - 1]
        noun = self.words[stop - 1]
        if is_number(noun):  # "the nearly 1,600 emails", but not "Channel 4 reports"
            return self.words[stop - 2].islower()
        if noun[-1] == "s" or noun in PLURALS or not POSSESSIVES.isdisjoint(inside):
            return False
        if not (_NUMBERED if noun.islower() else _SEVERAL).isdisjoint(inside):
            return True
        return is_number(self.words[first]) and stop - first == _COUNTED  # "1,200 police | reports"
