"""quotecheck measured on public corpora, read in their own formats from a folder of yours.

    python -m evaluation FOLDER [--write docs/limits.md]

No text of a corpus is part of this repository; each has its own licence. One module
reads one format and knows what others reached there; ``scores`` counts.
"""
