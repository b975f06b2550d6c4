"""What rises and falls: direction, role and subject."""

from __future__ import annotations

import pytest

from readings import claim_readings

CHANGES = [
    (
        "Zinc rose 2% as stocks fell 6%.",
        ["2%: 2 percent RISE BY | Zinc", "6%: 6 percent FALL BY | stocks"],
    ),
    ("Pay rose 4 percent.", ["4 percent: 4 percent RISE BY | Pay"]),
    ("Growth slowed to an annual rate of 4%.", ["4%: 4 percent FALL TO | Growth"]),
    ("There was a fall of 4% in rents.", ["4%: 4 percent FALL BY | rents"]),
    ("That represents a fall of 4%.", ["4%: 4 percent FALL BY"]),
    ("It will grow 4% this year and 3% next.", ["4%: 4 percent RISE BY | It", "3%: 3 percent RISE BY | It"]),
    ("The drought drove up prices by 4%.", ["4%: 4 percent RISE BY | prices"]),
    ("The cut brought down the rate to 4%.", ["4%: 4 percent FALL TO | the rate"]),
    ("It pushed the price up to £4.", ["£4: 4 pound/GBP RISE TO | the price"]),
    ("The strike knocked 4% off output.", ["4%: 4 percent FALL BY | output"]),
    ("The tax added 4% to prices.", ["4%: 4 percent RISE BY | prices"]),
    ("Zinc rallied 4%.", ["4%: 4 percent RISE BY | Zinc"]),
    ("He put up 40 posters and gave up £40.", ["40: 40 | posters", "£40: 40 pound/GBP"]),
    ("Its rating improved to 41 from 38.", ["41: 41 RISE TO | Its rating", "38: 38 RISE FROM | Its rating"]),
    (
        "The bank revised its growth forecast for the year to 4% from 5%.",
        ["4%: 4 percent FALL TO | its growth forecast", "5%: 5 percent FALL FROM | its growth forecast"],
    ),
    (
        "The pound rose 2% against the dollar to $1.31.",
        ["2%: 2 percent RISE BY | The pound", "$1.31: 1.31 dollar/USD RISE TO | The pound"],
    ),
    ("Profit was £4m, from £3m in 2018.", ["£4m: 4000000 pound/GBP | Profit", "£3m: 3000000 pound/GBP | Profit"]),
    (
        "Fraud rose 2%, with muggings down 5% and thefts up 9%.",
        [
            "2%: 2 percent RISE BY | Fraud",
            "5%: 5 percent FALL BY | muggings",
            "9%: 9 percent RISE BY | thefts",
        ],
    ),
    (
        "It spent $14m on roofs, compared with 9 million in 2018.",
        ["$14m: 14000000 dollar/USD | roofs", "9 million: 9000000 dollar/USD | roofs"],
    ),
    ("Rents, which press on tenants and owners, edged up 2%.", ["2%: 2 percent RISE BY | Rents"]),
    ("Zinc, used in paint, fell for a third day, losing 2%.", ["2%: 2 percent FALL BY | Zinc"]),
    (
        "The index, which was down 2% before lunch, finished 1% higher.",
        ["2%: 2 percent FALL BY | The index", "1%: 1 percent RISE BY | The index"],
    ),
    ("Tin gained 2% in May and 6% since June.", ["2%: 2 percent RISE BY | Tin", "6%: 6 percent RISE BY | Tin"]),
    ("It saw a 2% rise in net profit at $9.", ["2%: 2 percent RISE BY | net profit", "$9: 9 dollar/USD | net profit"]),
    ("Births are down from five years earlier.", ["five years: 5 year"]),
    ("They put off a rise in output by three months.", ["three months: 3 month"]),
    ("Rents eat up 40 percent of pay.", ["40 percent: 40 percent | pay"]),
    ("That beats a gain of 4% in the index.", ["4%: 4 percent RISE BY | the index"]),
    ("Warm air holds 7 percent more water.", ["7 percent: 7 percent | water"]),
    ("It earned $2 per ordinary share.", ["$2: 2 dollar/USD per share | It"]),
    ("It leaves a couple better off by £400.", ["£400: 400 pound/GBP"]),
    ("New figures reveal butter is up 61p.", ["61p: 61 penny/GBP RISE BY | butter"]),
    ("Duty on a box of 20 cigars goes up by £2.", ["20: 20 | cigars", "£2: 2 pound/GBP RISE BY | Duty"]),
    ("Takings were 4% down on May.", ["4%: 4 percent FALL BY | Takings"]),
    ("Tin was flat and the pound 2% up.", ["2%: 2 percent RISE BY | the pound"]),
    ('Arrests fell "by a third" in spring.', ["a third: 0.333333333333 ratio FALL BY | Arrests"]),
    ("Rents in the port have since risen 5 percent.", ["5 percent: 5 percent RISE BY | Rents"]),
    (
        "Crude, used for pricing, fell 24 cents, or 1 percent.",
        ["24 cents: 24 cent/USD FALL BY | Crude", "1 percent: 1 percent FALL BY | Crude"],
    ),
    ("It saw a 12 percent drop in sales.", ["12 percent: 12 percent FALL BY | sales"]),
    ("The cut halved its debt.", ["halved: 0.5 multiple FALL BY | its debt"]),
    ("The senator raised $33 million.", ["$33 million: 33000000 dollar/USD"]),
    ("The plant cut 300 jobs.", ["300: 300 FALL BY | jobs"]),
    ("Hourly pay at the depot will go up by 35p.", ["35p: 35 penny/GBP RISE BY | Hourly pay"]),
    ("Average weekly earnings fell £9.", ["£9: 9 pound/GBP FALL BY | Average weekly earnings"]),
    (
        "The FTSE 100 closed 0.7% higher at 7,256.94.",
        ["0.7%: 0.7 percent RISE BY | The FTSE 100", "7,256.94: 7256.94 | The FTSE 100"],
    ),
    (
        "Barley was up 12 cents at $6.31 a bushel.",
        ["12 cents: 12 cent/USD RISE BY | Barley", "$6.31: 6.31 dollar/USD per bushel | Barley"],
    ),
    ("Silver traded slightly higher at $24.", ["$24: 24 dollar/USD | Silver"]),
    (
        "The Dow closed at 41,200 (-1.2%).",
        ["41,200: 41200 | The Dow", "-1.2%: -1.2 percent FALL BY | The Dow"],
    ),
    (
        "Volumes fell 3%, but like-for-like sales were up 2%.",
        ["3%: 3 percent FALL BY | Volumes", "2%: 2 percent RISE BY | like-for-like sales"],
    ),
    ("Trains were up to three hours late.", ["up to three hours: ..3 hour EQUAL_OR_LESS"]),
    ("There were up to 400 people inside.", ["up to 400: ..400 EQUAL_OR_LESS | people"]),
    ("The firm lost £40m last year.", ["£40m: 40000000 pound/GBP | The firm"]),
    ("Fares have trebled.", ["trebled: 3 multiple RISE BY | Fares"]),
    ("She lost men by 9 points.", ["9 points: 9 point | She"]),
    ("Hull have lost five in a row.", ["five: 5"]),
    ("Rates fell by 0.3 of a point.", ["0.3 of a point: 0.3 point FALL BY | Rates"]),
    ("The krone closed 0.6% weaker.", ["0.6%: 0.6 percent FALL BY | The krone"]),
    (
        "Knife crime was up by 6 per cent and theft soared 29%.",
        ["6 per cent: 6 percent RISE BY | Knife crime", "29%: 29 percent RISE BY | theft"],
    ),
    (
        "Recoveries improved from 67 percent to 71 percent.",
        ["67 percent: 67 percent RISE FROM | Recoveries", "71 percent: 71 percent RISE TO | Recoveries"],
    ),
    ("Lund plans to raise pay by 3%.", ["3%: 3 percent RISE BY | pay"]),
    ("It may cut 85 of its 640 jobs.", ["85: 85 FALL BY | jobs", "640: 640 | jobs"]),
    ("The poll found that 57% backed the plan.", ["57%: 57 percent"]),
    ("They may yet buy back up to £5m of stock.", ["up to £5m: ..5000000 pound/GBP EQUAL_OR_LESS | stock"]),
    (
        "The firm cut 300 jobs, or 8% of its staff.",
        ["300: 300 FALL BY | jobs", "8%: 8 percent FALL BY | its staff"],
    ),
    ("Turnout was 2.1 points down on May.", ["2.1 points: 2.1 point FALL BY | Turnout"]),
    ("Output grew 10x in a decade.", ["10x: 10 multiple RISE BY | Output"]),
    ("Tin was 3p dearer at 612p.", ["3p: 3 penny/GBP RISE BY | Tin", "612p: 612 penny/GBP | Tin"]),
    ("Wheat closed £1.75 down.", ["£1.75: 1.75 pound/GBP FALL BY | Wheat"]),
    ("Traffic was up a fifth on 2019 levels.", ["a fifth: 0.2 ratio RISE BY | Traffic"]),
    ("The town has won 12 and lost two.", ["12: 12", "two: 2"]),
    ("Women make up 12 percent of the force.", ["12 percent: 12 percent | the force"]),
    ("She put up £5m.", ["£5m: 5000000 pound/GBP"]),
    ("The index ended up 3%.", ["3%: 3 percent RISE BY | The index"]),
    ("A poll finds Roe up a narrow four points.", ["four points: 4 point RISE BY | A poll finds Roe"]),
    ("Cuts in the 15,000-member union were steep.", ["15,000: 15000 | member"]),
    ("He raised three children.", ["three: 3 | children"]),
    ("A gain on the sale of two shops helped.", ["two: 2 | shops"]),
    ("They raised $9,000 from two donors.", ["$9,000: 9000 dollar/USD", "two: 2 | donors"]),
    ("Output fell due to 5 strikes.", ["5: 5 | strikes"]),
    (
        "Pay rose 0.4% on the month and 4.3% on the year.",
        ["0.4%: 0.4 percent RISE BY | Pay", "4.3%: 4.3 percent RISE BY | Pay"],
    ),
    ("He dropped $3m worth of adverts.", ["$3m: 3000000 dollar/USD"]),
    ("Crews flew in, dropping 1,200 tonnes of water.", ["1,200 tonnes: 1200 tonne | water"]),
    ("Growth was -0.4% in May.", ["-0.4%: -0.4 percent | Growth"]),
    (
        "Rents fell 2% in Leeds, house prices by 3% and wages 1%.",
        ["2%: 2 percent FALL BY | Rents", "3%: 3 percent FALL BY | house prices", "1%: 1 percent FALL BY | wages"],
    ),
    ("Rents rose 3% and wages were up 2%.", ["3%: 3 percent RISE BY | Rents", "2%: 2 percent RISE BY | wages"]),
    ("The union won a 12% pay rise.", ["12%: 12 percent RISE BY | pay"]),
    (
        "Exports fell by more than a third last month.",
        ["more than a third: 0.333333333333.. ratio MORE_THAN FALL BY | Exports"],
    ),
    (
        "The farm widened its range of herbs priced at under $10.",
        ["under $10: ..10 dollar/USD LESS_THAN | its range of herbs"],
    ),
    ("Rents rose by an average of 5 percent.", ["5 percent: 5 percent RISE BY | Rents"]),
    ("He lost 54 percent to 46 percent.", ["54 percent: 54 percent | He", "46 percent: 46 percent | He"]),
    ("The index was off 0.4 percent.", ["0.4 percent: 0.4 percent FALL BY | The index"]),
    ("They lost 3-2 at home.", ["3: 3 | They", "2: 2"]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_have_direction_role_and_subject(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected
