"""Figures know the date that they hold for, quotations the date that they were uttered."""

from __future__ import annotations

import pytest

import quotecheck
from quotecheck import json


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port earned £3m in 2017.", {"£3m": "2017"}),
        ("In 2018, sales rose 3 percent, and costs fell to $2m.", {"3 percent": "2018", "$2m": "2018"}),
        ("Sales rose 3 percent, while 12 ships were sold in 2017.", {"3 percent": None, "12": "2017"}),
        ("The yard, which built 9 boats in 1998, employs 40 people.", {"9": "1998", "40": None}),
        ("It lost 12 boats. The inquiry began in May.", {"12": None}),
        ("Ann Roe, 61, retired in May 2015.", {"61": None}),
        ("She sold the mill eight years ago.", {"eight years": None}),
        ("She sends 12 letters every Tuesday.", {"12": None}),
        ("The yard sold 12 ships on May 3, 2017, to a rival.", {"12": "May 3, 2017"}),
        ("Exports were up 4 percent on 2016.", {"4 percent": None}),
        ("Rents rose 2% in May and 5% over the last year.", {"2%": "May", "5%": "the last year"}),
        ("The toll was 14 compared with 9 in 2016.", {"14": None, "9": "2016"}),
        ("Catches fell to 40 tonnes from 60 tonnes in 2016.", {"40 tonnes": None, "60 tonnes": "2016"}),
        ("The mill closed in 2016 and has 40 rooms.", {"40": None}),
        ("Tin fell to $9 after rising 4 percent in May.", {"$9": None, "4 percent": "May"}),
        ("Rents eased from 40 euros in the spring to 38 euros.", {"40 euros": "the spring", "38 euros": None}),
        ("The price climbed 2% from a year earlier to $415.", {"2%": None, "$415": None}),
        ("The mill said Tuesday its profit fell to $412.", {"$412": None}),
        ("In May tin fell to $9 from $11.", {"$9": "May", "$11": None}),
        ("Growth was 1% in May after 4% the time before.", {"1%": "May", "4%": None}),
        ("It was 2 degrees above the 1991-2020 average.", {"2 degrees": None}),
        ("It rained on and off in July for the past three weeks.", {"three weeks": None}),
    ],
)
def test_a_figure_holds_for_the_date_of_its_own_clause(text: str, expected: dict[str, str | None]) -> None:
    claims = quotecheck.extract(text, published="2019-07-20").claims
    assert {claim.text: claim.when and claim.when.text for claim in claims} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We lost," Ann Roe said on Tuesday.', ["Tuesday"]),
        ('"We lost in May," Ann Roe said.', [None]),
        ('At a hearing on July 16, Ann Roe said the plan was "a farce."', ["July 16"]),
        ("Ann Roe said on Friday that work would begin in 2027.", ["Friday"]),
        ("Farmers in Oat Hill, where it rained in May, say they are ruined.", [None]),
        ("A man who lived there in 2012 said in June that it leaked.", ["June"]),
        ('"We lost," Ann Roe said. The hearing ended on Friday.', [None]),
    ],
)
def test_a_quotation_knows_the_day_beside_its_cue(text: str, expected: list[str | None]) -> None:
    quotes = quotecheck.extract(text, published="2019-07-20").quotes
    assert [quote.when and quote.when.text for quote in quotes] == expected


def test_only_extract_fills_dates_in() -> None:
    text = 'The port earned £3m in 2017. "We lost," Ann Roe said on Tuesday.'
    assert [quote.when for quote in quotecheck.extract_quotes(text)] == [None]
    assert [claim.when for claim in quotecheck.extract_claims(text)] == [None]


def test_a_linked_date_is_one_of_the_dates() -> None:
    found = quotecheck.extract("The port earned £3m in 2017.")
    assert found.claims[0].when is found.dates[0]
    assert json.loads(json.dumps(found)).claims[0].when == found.dates[0]
