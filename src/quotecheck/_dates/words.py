"""Words that no date takes as a part: what follows one shows whether a noun does."""

from __future__ import annotations

from quotecheck._lexicon import word_class

FUNCTION_WORDS = word_class(
    *("article", "demonstrative", "possessive", "subject_pronoun", "coordinator", "subordinator", "relative_pronoun"),
    *("subordinating_preposition", "inner_preposition", "preposition", "question_word"),
    *("be", "have", "do", "modal", "negation"),
)
"""Words of closed classes: a date before one describes no noun, as it does in "that night shift"."""
