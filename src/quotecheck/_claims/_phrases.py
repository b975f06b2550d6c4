"""Noun phrases near a number, found by the closed classes of words that end them."""

from __future__ import annotations

from quotecheck._claims._amount import HYPHENS, ClaimContext

DETERMINERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your", "any"}
    | {"each", "every", "some", "no", "all", "both", "another", "either", "neither", "such"}
)
PREPOSITIONS = frozenset(
    {"about", "above", "across", "after", "against", "ago", "ahead", "along", "amid", "among", "around", "as", "at"}
    | {"away", "before", "behind", "below", "beside", "besides", "between", "beyond", "by", "despite", "down", "during"}
    | {"except", "for", "from", "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside"}
    | {"over", "per", "since", "than", "through", "throughout", "to", "toward", "towards", "under", "until", "up"}
    | {"upon", "via", "versus", "with", "within", "without", "worth", "aboard", "unlike", "including", "compared"}
)
CONJUNCTIONS = frozenset(
    {"and", "or", "but", "nor", "so", "yet", "if", "because", "although", "though", "while", "whereas", "when", "where"}
    | {"whether", "who", "whom", "whose", "which", "what", "why", "how", "that", "unless", "once"}
)
PRONOUNS = frozenset(
    {"i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "there", "here", "himself", "herself"}
    | {
        "themselves",
        "itself",
        "one",
        "ones",
        "someone",
        "everyone",
        "everybody",
        "anyone",
        "nobody",
        "this",
        "these",
        "those",
    }
)
AUXILIARIES = frozenset(
    {"am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "having", "do", "does", "did"}
    | {"will", "would", "can", "could", "may", "might", "must", "shall", "should", "isn't", "aren't", "wasn't"}
    | {"weren't", "haven't", "hasn't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't"}
)
ADVERBS = frozenset(
    {"also", "already", "almost", "again", "alone", "altogether", "apart", "now", "not", "never", "only", "still"}
    | {"just", "even", "ever", "too", "then", "later", "earlier", "today", "yesterday", "tomorrow", "tonight", "soon"}
    | {"often", "together", "instead", "respectively", "annually", "daily", "nationwide", "worldwide", "each", "apiece"}
    | {
        "well",
        "much",
        "late",
        "early",
        "overall",
        "perhaps",
        "else",
        "back",
        "yearly",
        "monthly",
        "weekly",
        "have",
        "more",
        "less",
        "fewer",
        "very",
    }
)
VERBS = frozenset(
    {"became", "become", "began", "begin", "bought", "came", "come", "died", "die", "fell", "felt", "found", "fought"}
    | {"gave", "get", "got", "go", "goes", "gone", "grew", "held", "hold", "kept", "killed", "knew", "know", "led"}
    | {"left", "lived", "lost", "made", "make", "makes", "met", "need", "paid", "pay", "ran", "remain", "remained"}
    | {"rose", "said", "sat", "saw", "say", "says", "sent", "set", "showed", "sold", "spent", "stood", "take", "taken"}
    | {"takes", "thought", "told", "took", "want", "wanted", "went", "wore", "won", "work", "wounded", "wrote"}
    | {"drove", "flew", "spoke", "broke", "chose", "rode", "threw", "drew", "heard", "taught", "caught", "built"}
    | {"swept", "struck", "hit", "swore", "scored", "beat", "cast", "fled", "hurt", "slept", "stayed", "wept"}
    | {"wants", "seems", "includes", "suggests", "expects", "sees", "gives", "means", "remains", "requires", "provides"}
    | {"keeps", "brings", "asks", "lets", "becomes", "gets", "knows", "thinks", "believes", "owns", "owes", "buys"}
    | {
        "sells",
        "sends",
        "tells",
        "earns",
        "pays",
        "allows",
        "argues",
        "adds",
        "shows",
        "offers",
        "sank",
        "rang",
        "sang",
    }
    | {"according", "reported", "took", "put", "seem", "seemed", "agree", "believe", "called", "call", "live", "favor"}
)
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS | VERBS
"""Words that no noun phrase runs across."""

_PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "feet", "teeth", "mice", "cattle", "personnel", "troops", "youths"}
    | {"data", "media", "criteria", "dice", "sheep", "fish", "aircraft", "alumni", "staff", "crew", "servicemen"}
    | {"firemen", "policemen", "gunmen", "fishermen", "businessmen", "congressmen", "grandchildren", "folk", "deer"}
)
_NOT_PLURAL = ("ss", "us", "is", "ous")
_AFTER_FIRST = ("ed", "ing", "ly")
LONGEST = 8
"""Tokens that a counted noun phrase may take."""
_LONGEST_SUBJECT = 28

CALENDAR = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"}
    | {"april", "june", "july", "august", "september", "october", "november", "december"}
)


def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    return word in _PLURALS or (len(word) > 3 and word[-1] == "s" and not word.endswith(_NOT_PLURAL))


def noun_after(context: ClaimContext, index: int, *, one: bool = False) -> tuple[int, int] | None:
    """Return the noun phrase that begins at ``index``, without what modifies it afterwards.

    A phrase that is counted ends with its first plural: "registered voters turned".
    With ``one``, or where no plural is found, it ends before the first word that
    cannot stand in it.
    """
    lower, touches = context.lower, context.tokens.touches
    place = index
    head = 0
    while place < index + LONGEST:
        word = lower[place]
        if (word in STOPS and not _belongs(context, place)) or not (word.isalpha() or "." in word[1:]):
            if word in {"'s", "’s"} and place > index and touches(place):
                place += 1
                head = 0
                continue
            if word in {"and", "or"} and not head and place > index and _lists(context, place):
                place += 1
                continue
            if not _is_joint(context, place, index):
                break
            place += 1
            continue
        if word.endswith(_AFTER_FIRST) and not _before_noun(context, place):
            break
        joined = place > index and lower[place - 1] in HYPHENS
        if head and not is_plural(word) and not joined:
            break
        place += 1
        if is_plural(word) and not one and lower[place] not in HYPHENS and lower[place] not in {"'", "’"}:
            head = place
    stop = head or place
    while stop > index and (lower[stop - 1] in HYPHENS or lower[stop - 1] in {"'s", "’s"}):
        stop -= 1
    return (index, stop) if stop > index else None


def _belongs(context: ClaimContext, place: int) -> bool:
    """Say whether a stop word is part of a noun: "net worth", "one-time payment"."""
    word, lower = context.lower[place], context.lower
    return (word == "worth" and lower[place - 1] == "net") or (word == "one" and lower[place + 1] in HYPHENS)


def _lists(context: ClaimContext, place: int) -> bool:
    """Say whether a conjunction joins two modifiers of one plural: "French and British troops"."""
    lower = context.lower
    for ahead in range(place + 1, place + 4):
        word = lower[ahead]
        if word in STOPS or not word.isalpha():
            return False
        if is_plural(word):
            return lower[place - 1] != word
    return False


def _before_noun(context: ClaimContext, place: int) -> bool:
    """Say whether a participle or a word in -ly at ``place`` stands before a noun."""
    word = context.lower[place + 1]
    if word in {"and", "or"}:
        return _lists(context, place + 1)
    if not word.isalpha() or word in STOPS:
        return False
    if context.lower[place].endswith("ly"):
        return not word.endswith("ed") or (context.lower[place + 2].isalpha() and context.lower[place + 2] not in STOPS)
    return not word.endswith("ing")


def _is_joint(context: ClaimContext, place: int, index: int) -> bool:
    """Say whether the token ties two parts of a name or compound: "first-team", "C-130J", "S&P"."""
    word = context.lower[place]
    touches = context.tokens.touches
    if word in HYPHENS or word in {"&", "/"}:
        return place > index and touches(place) and touches(place + 1)
    if "0" <= word < ":":
        return place > index and touches(place)
    return word in {"'", "’"} and place > index and touches(place)


def clause_start(context: ClaimContext, index: int, first: int) -> int:
    """Return where the clause that runs up to ``index`` begins, not before ``first``."""
    lower = context.lower
    place = index
    limit = max(first, index - _LONGEST_SUBJECT)
    while place > limit:
        word = lower[place - 1]
        if word in _CLAUSE_BREAKS or (word == "that" and place < index and lower[place] not in {"is", "was"}):
            break
        place -= 1
    return place


_CLAUSE_BREAKS = frozenset(
    {
        ",",
        ";",
        ":",
        "(",
        ")",
        "—",
        "–",
        "“",
        '"',
        "”",
        "[",
        "]",
        "but",
        "while",
        "because",
        "although",
        "though",
        "when",
    }
    | {"where", "whereas", "if", "said", "says", "reported", "which", "who", "after", "before", "since"}
)


def noun_in(context: ClaimContext, first: int, stop: int) -> tuple[int, int] | None:
    """Return the first noun phrase between two tokens, with an "of" phrase that follows it.

    A preposition that opens the stretch takes its own noun phrase with it.
    """
    lower = context.lower
    stop = min(stop, len(context.tokens))
    place = first
    while place < stop and (lower[place] in _OPENERS or not lower[place][0].isalnum()):
        place += 1
    if place < stop and lower[place] in PREPOSITIONS:
        skipped = _run(context, place + 1, stop)
        rest = noun_in(context, skipped, stop) if skipped < stop else None
        return rest
    end = _run(context, place, stop)
    if end <= place:
        return None
    while end + 1 < stop and lower[end] in {"of", "for"}:
        more = _run(context, end + 1, stop)
        if more <= end + 1:
            break
        end = more
    return place, end


_PAIRED = {"per": (1, "capita"), "worth": (-1, "net")}
"""Prepositions that belong to a noun: "per capita income", "net worth"."""
_OPENERS = CONJUNCTIONS - {"that"} | {"then", "now", "also", "still", "just", "even", "only"}


def _run(context: ClaimContext, place: int, stop: int) -> int:
    """Return where the noun phrase at ``place`` ends: determiners, then words that are no stops."""
    lower = context.lower
    start = place
    if place < stop and lower[place] in PRONOUNS and lower[place] not in DETERMINERS:
        return place + (2 if lower[place + 1] == "else" else 1)
    while place < stop and lower[place] in DETERMINERS:
        place += 1
    while place < stop:
        word = lower[place]
        if (
            word in STOPS
            and word != "more"
            and not (word in _PAIRED and lower[place + _PAIRED[word][0]] == _PAIRED[word][1])
        ):
            break
        if not (
            word.isalpha()
            or word in {"'s", "’s"}
            or _is_joint(context, place, start)
            or _is_abbreviated(context, place)
        ):
            if not ("0" <= word < ":"):
                break
        elif word.endswith("ed") and place > start + 1 and (place + 1 >= stop or not _before_noun(context, place)):
            break
        place += 1
    return place if place > start and lower[place - 1] not in DETERMINERS else start


def _is_abbreviated(context: ClaimContext, place: int) -> bool:
    """Say whether a full stop belongs to an abbreviation inside a phrase: "the St. Louis firm", "U.S."."""
    word = context.lower[place]
    if word != ".":
        return "." in word
    after = context.words[place + 1]
    return context.tokens.touches(place) and after[:1].isupper() and context.tokens.sentence(place + 1)[0] != place + 1


def noun_before(context: ClaimContext, stop: int, first: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends just before ``stop``, back to its determiner.

    A phrase of the form "a margin of error" is one.
    """
    found = _noun_back(context, stop, first)
    if found is None or context.lower[found[0]] in DETERMINERS:
        return found
    if found[0] - 1 > first and context.lower[found[0] - 1] == "of":
        whole = _noun_back(context, found[0] - 1, first)
        return (whole[0], stop) if whole else found
    return found


def _noun_back(context: ClaimContext, stop: int, first: int) -> tuple[int, int] | None:
    lower = context.lower
    place = stop
    limit = max(first, stop - LONGEST)
    while place > limit:
        word = lower[place - 1]
        if word in STOPS or not (word.isalpha() or word in HYPHENS or word in {"'s", "’s", "&"} or "." in word[1:]):
            break
        if place < stop and place - 1 > limit and _is_verb(context, place - 1):
            break
        place -= 1
    while place < stop and not lower[place].isalpha() and "." not in lower[place][1:]:
        place += 1
    if place == stop:
        return None
    return (place - 1 if place > first and lower[place - 1] in DETERMINERS else place), stop


def _is_verb(context: ClaimContext, place: int) -> bool:
    """Say whether a word before a noun looks like the verb of a noun before it: "the ward treats people"."""
    word, before = context.lower[place], context.lower[place - 1]
    if before in AUXILIARIES:
        return word.endswith("ed")
    if not before.isalpha() or before in STOPS:
        return False
    return word.endswith("ed") or (is_plural(word) and is_plural(context.lower[place + 1]) and not is_plural(before))


def name_before(context: ClaimContext, stop: int, first: int) -> tuple[int, int] | None:
    """Return the run of capitalised words that ends just before ``stop``."""
    words = context.words
    place = stop
    while place > max(first, stop - LONGEST) and (
        words[place - 1][:1].isupper()
        or (words[place - 1] in {"-", ".", "de", "al", "van", "von", "bin", "el"} and place < stop)
    ):
        place -= 1
    while place < stop and (not words[place][:1].isupper() or context.lower[place] in STOPS):
        place += 1
    return (place, stop) if place < stop else None
