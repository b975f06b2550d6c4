"""The closed classes of words that noun phrases end at, and what plurals look like."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck._tokens import HYPHENS

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
    | {"shot", "dealt", "dug", "ate", "fed", "froze", "hid", "hung", "laid", "lay", "lent", "lit", "meant", "sought"}
    | {"shook", "shone", "spun", "stole", "stuck", "swam", "tore", "woke", "withdrew", "underwent", "understood"}
    | {"according", "reported", "took", "put", "seem", "seemed", "agree", "believe", "called", "call", "live", "favor"}
)
VERBAL_NOUNS = frozenset({"pay", "work", "need", "call", "favor", "hold"})
"""Verbs whose first form is a noun as well."""
PERIODIC = frozenset({"daily", "weekly", "monthly", "yearly", "overall", "early", "late"})
"""Adverbs that are adjectives as well."""
STOPS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | ADVERBS | VERBS
"""Words that no noun phrase runs across."""

_PLURALS = frozenset(
    {"people", "men", "women", "children", "police", "feet", "teeth", "mice", "cattle", "personnel", "troops", "youths"}
    | {"data", "media", "criteria", "dice", "sheep", "fish", "aircraft", "alumni", "staff", "crew", "servicemen"}
    | {"firemen", "policemen", "gunmen", "fishermen", "businessmen", "congressmen", "grandchildren", "folk", "deer"}
)
_MANY = frozenset({"these", "those", "all", "both", "some", "to", "who", "that", "not", "also"}) | AUXILIARIES
_NOT_PLURAL = ("ss", "us", "is", "ous")

CALENDAR = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"}
    | {"april", "june", "july", "august", "september", "october", "november", "december"}
)


def stands_before_noun(lower: Sequence[str], place: int) -> bool:
    """Say whether a stop word at ``place`` belongs to a noun: "hourly pay", "weekly earnings", "net worth"."""
    word, before, after = lower[place], lower[place - 1], lower[place + 1]
    if word in VERBAL_NOUNS:  # but not "workers pay"
        return before.isalpha() and not is_plural(before) and before not in PRONOUNS and before not in _MANY
    if word in PERIODIC:
        return after.isalpha() and after not in STOPS
    return (word == "worth" and before == "net") or (word == "one" and after in HYPHENS)


def is_plural(word: str) -> bool:
    """Say whether a lower-case word looks like a plural noun."""
    return word in _PLURALS or (len(word) > 3 and word[-1] == "s" and not word.endswith(_NOT_PLURAL))
