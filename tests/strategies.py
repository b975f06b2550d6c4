"""Texts to test the laws on: any string at all, and shuffled pieces of news."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

PIECES = (
    *"\"“”'‘’«»`()[]{}.,;:!?…-–—/$£€%&*#@",
    *("''", "``", "…”", ".”", ",”", '."', ',"', "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2009", "\x00", "\ud800"),
    *("Ann Roe", "Mr. Lund", "Sen. Ida Moe (D-Ohio)", "the harbour office", "officials", "she", "he", "They", "who"),
    *("said", "says", "told", "according to", "added", "warned that", "called", "asked whether", "did not say"),
    *("in a statement", "on Twitter", "the report", "a spokesman for the port", "and", "or", "but", "to", "that", "of"),
    *("3", "18,000", "2.5", "1,2,3", "½", "0", "007", "9" * 45, "two", "a dozen", "tens of thousands", "one in five"),
    *("million", "bn", "percent", "percentage points", "kg", "a barrel", "up to", "nearly", "more than", "or so"),
    *("rose", "fell by", "from", "doubled", "between", "boats", "people", "years old", "years ago", "six to 12 months"),
    *("April", "May", "Dec.", "June 2019", "July 16", "Feb. 30", "Tuesday", "last December", "since", "until", "by"),
    *("2019", "1999-00", "the 1990s", "9999", "2015-16", "10 a.m.", "every Monday", "next week", "early", "mid-", "Q2"),
    *("'80s", "9/11", "06/08/2019", "2019-07-20", "first", "second", "the end of", "Christmas", "winter", "fiscal"),
    *("café", "Ελλάδα", "שלום", "😀", "x" * 60, "We", "I", "one", "won", "the", "a", "boats", "harbour"),
)

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=200)
"""Any code points, lone surrogates among them."""

NEWS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from((" ", " ", " ", "", "\n\n"))), max_size=60).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
"""Pieces of news in any order."""

TEXTS = st.one_of(ANYTHING, NEWS)

DAYS = st.one_of(
    st.none(),
    st.dates(),
    st.sampled_from((dt.date.min, dt.date.max, dt.date(2020, 2, 29), dt.date(2019, 12, 31), dt.date(2019, 7, 20))),
)
"""Days of publication, the ends of the calendar among them."""
