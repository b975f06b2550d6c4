"""Whom "the Republican" or "the Ohio Democrat" means, as tags, titles and appositions tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from quotecheck._names import Name
from quotecheck._quotes.speakers.entity import Entity
from quotecheck._quotes.speakers.memory import Memory
from quotecheck._tokens import Tokens
from quotecheck.kinds import SpeakerKind

_AROUND = 7
"""A party and a state stand so few tokens before a name or behind it."""

_PARTIES = {
    **dict.fromkeys(("d", "democrat", "democratic"), "democrat"),
    **dict.fromkeys(("r", "republican"), "republican"),
}
_OPENERS, _ENDS = frozenset({",", "(", "of"}), frozenset({")", ",", "who", "said", "says"})


class Partisans:
    """Finds the members of parties among the people of a text."""

    def __init__(self, tokens: Tokens, names: Sequence[Name], entities: Sequence[Entity], memory: Memory) -> None:
        self._tokens = tokens
        self._names = names
        self._entities = entities
        self._memory = memory
        self._told: dict[Entity, set[str]] = {}

    def of(self, name: Name, sentence: int) -> Entity | None:
        """Return who was last mentioned of a party, and of a state if one is named; else nobody of another party."""
        if not self._told:
            self._read()
        *state, member = name.words
        home, party = "".join(state), _PARTIES.get(member)
        fellows = [each for each, words in self._told.items() if _local(words, home) and party in _parties(words)]
        if fellows or not home:
            found = self._memory.latest(fellows) or self._memory.person(0, sentence)
            other = found is not None and party is not None and _parties(self._told.get(found, ())) - {party}
            return None if other else found
        return self._memory.latest(
            [each for each, words in self._told.items() if home in words and not _parties(words)]
        )

    def _read(self) -> None:
        """Gather the words beside the names of people."""
        lower, words = self._tokens.lower, self._tokens.words
        for name, entity in zip(self._names, self._entities, strict=True):
            if entity.kind is not SpeakerKind.PERSON:
                continue
            told = self._told.setdefault(entity, set())
            told.update(lower[max(0, name.title - 1) : name.first])
            reach = name.stop + _AROUND if words[name.stop] in _OPENERS else 0
            for index in range(name.stop + 1, min(reach, self._tokens.sentence(name.first)[1])):
                if lower[index] in _ENDS:
                    break
                told.add(lower[index])


def _parties(told: Iterable[str]) -> set[str]:
    """Return the parties that words tell."""
    return {_PARTIES[word] for word in told if word in _PARTIES}


def _local(told: AbstractSet[str], home: str) -> bool:
    """Say whether the words beside a name tell a state, in full or in short; any will do where none is named."""
    return not home or any(_shortens(word, home) for word in told)


def _shortens(word: str, state: str) -> bool:
    """Say whether a word is a state's name or may shorten it: "ky" for Kentucky, "n.y" for New York.

    >>> _shortens("ky", "kentucky"), _shortens("n.y", "newyork"), _shortens("the", "texas")
    (True, True, False)
    """
    letters = word.replace(".", "")
    if len(letters) < 2 or letters[0] != state[0]:
        return False
    place = 0
    for letter in letters:
        place = state.find(letter, place) + 1
        if not place:
            return False
    return True
