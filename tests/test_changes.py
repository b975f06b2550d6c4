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
    ("Delays averaged 40 minutes, up from 25.", ["40 minutes: 40 minute", "25: 25 minute RISE FROM | Delays"]),
    (
        "Rents rose by £40 to £610.",
        ["£40: 40 pound/GBP RISE BY | Rents", "£610: 610 pound/GBP RISE TO | Rents"],
    ),
    (
        "Fraud rose 2%, with muggings down 5% and thefts up 9%.",
        [
            "2%: 2 percent RISE BY | Fraud",
            "5%: 5 percent FALL BY | muggings",
            "9%: 9 percent RISE BY | thefts",
        ],
    ),
    (
        "The jobless rate fell to 4% in May from 5% in April.",
        ["4%: 4 percent FALL TO | The jobless rate", "5%: 5 percent FALL FROM | The jobless rate"],
    ),
    (
        "The ministry lowered its growth estimate for this year to 2% from 3%.",
        [
            "2%: 2 percent FALL TO | its growth estimate for this year",
            "3%: 3 percent FALL FROM | its growth estimate for this year",
        ],
    ),
    (
        "It spent $14m on roofs, compared with 9 million in 2018.",
        ["$14m: 14000000 dollar/USD | roofs", "9 million: 9000000 dollar/USD | roofs"],
    ),
    (
        "Income for the six months ended Sept. 30 fell 3% to $9.",
        ["six months: 6 month", "3%: 3 percent FALL BY | Income", "$9: 9 dollar/USD FALL TO | Income"],
    ),
    ("Rents, which press on tenants and owners, edged up 2%.", ["2%: 2 percent RISE BY | Rents"]),
    ("Zinc, used in paint, fell for a third day, losing 2%.", ["2%: 2 percent FALL BY | Zinc"]),
    ("They saw the jobless rate rising to 4%.", ["4%: 4 percent RISE TO | the jobless rate"]),
    (
        "Once the police and the parish are paid, a home will cost £900, up from £850.",
        ["£900: 900 pound/GBP | a home", "£850: 850 pound/GBP RISE FROM | a home"],
    ),
    (
        "The index, which was down 2% before lunch, finished 1% higher.",
        ["2%: 2 percent FALL BY | The index", "1%: 1 percent RISE BY | The index"],
    ),
    ("Tin has lost 2% since mid-May to $9.", ["2%: 2 percent FALL BY | Tin", "$9: 9 dollar/USD FALL TO | Tin"]),
    ("Tin gained 2% in May and 6% since June.", ["2%: 2 percent RISE BY | Tin", "6%: 6 percent RISE BY | Tin"]),
    ("It saw a 2% rise in net profit at $9.", ["2%: 2 percent RISE BY | net profit", "$9: 9 dollar/USD | net profit"]),
    ("Births are down from five years earlier.", ["five years: 5 year"]),
    ("They put off a rise in output by three months.", ["three months: 3 month"]),
    ("The rate was nudged up to 3%.", ["3%: 3 percent RISE TO | The rate"]),
    ("Rents eat up 40 percent of pay.", ["40 percent: 40 percent | pay"]),
    ("That beats a gain of 4% in the index.", ["4%: 4 percent RISE BY | the index"]),
    ("Warm air holds 7 percent more water.", ["7 percent: 7 percent | water"]),
    ("It earned $2 per ordinary share.", ["$2: 2 dollar/USD per share | It"]),
    (
        "Bands would go up by £2,000 to £46,000.",
        ["£2,000: 2000 pound/GBP RISE BY | Bands", "£46,000: 46000 pound/GBP RISE TO | Bands"],
    ),
    ("It leaves a couple better off by £400.", ["£400: 400 pound/GBP"]),
    (
        "The surplus is £5m, or 2% of income, down from £9m.",
        [
            "£5m: 5000000 pound/GBP | The surplus",
            "2%: 2 percent | income",
            "£9m: 9000000 pound/GBP FALL FROM | The surplus",
        ],
    ),
    ("New figures reveal butter is up 61p.", ["61p: 61 penny/GBP RISE BY | butter"]),
    ("Duty on a box of 20 cigars goes up by £2.", ["20: 20 | cigars", "£2: 2 pound/GBP RISE BY | Duty"]),
    ("Takings were 4% down on May.", ["4%: 4 percent FALL BY | Takings"]),
    ("Tin was flat and the pound 2% up.", ["2%: 2 percent RISE BY | the pound"]),
    ('Arrests fell "by a third" in spring.', ["a third: 0.333333333333 ratio FALL BY | Arrests"]),
    (
        "Thefts tripled in the port, from 90 to 270 last year.",
        ["tripled: 3 multiple RISE BY | Thefts", "90: 90 RISE FROM | Thefts", "270: 270 RISE TO | Thefts"],
    ),
    ("It doubled its fleet to 60 buses.", ["doubled: 2 multiple RISE BY | its fleet", "60: 60 RISE TO | its fleet"]),
    (
        "It cut its forecast to $3 million, from a previous range of 4 million to 5 million.",
        [
            "$3 million: 3000000 dollar/USD FALL TO | its forecast",
            "4 million to 5 million: 4000000..5000000 dollar/USD FALL FROM | its forecast",
        ],
    ),
    (
        "Profit was £90m, up from 70 million in 2018.",
        ["£90m: 90000000 pound/GBP | Profit", "70 million: 70000000 pound/GBP RISE FROM | Profit"],
    ),
    ("Rents in the port have since risen 5 percent.", ["5 percent: 5 percent RISE BY | Rents"]),
    (
        "Shares rose 2.5% to $8.20 from $8.",
        [
            "2.5%: 2.5 percent RISE BY | Shares",
            "$8.20: 8.2 dollar/USD RISE TO | Shares",
            "$8: 8 dollar/USD RISE FROM | Shares",
        ],
    ),
    (
        "Crude, used for pricing, fell 24 cents, or 1 percent.",
        ["24 cents: 24 cent/USD FALL BY | Crude", "1 percent: 1 percent FALL BY | Crude"],
    ),
    (
        "The mill raised its payout 10% to five cents a share.",
        ["10%: 10 percent RISE BY | its payout", "five cents: 5 cent/USD per share RISE TO | its payout"],
    ),
    (
        "Profit fell to $4m from $5m a year earlier.",
        ["$4m: 4000000 dollar/USD FALL TO | Profit", "$5m: 5000000 dollar/USD FALL FROM | Profit"],
    ),
    ("Shares rose 25p to 310p.", ["25p: 25 penny/GBP RISE BY | Shares", "310p: 310 penny/GBP RISE TO | Shares"]),
    ("It saw a 12 percent drop in sales.", ["12 percent: 12 percent FALL BY | sales"]),
    (
        "Turnout was 32 percent, down from 47 percent.",
        ["32 percent: 32 percent | Turnout", "47 percent: 47 percent FALL FROM | Turnout"],
    ),
    ("Tolls have climbed to $6.50.", ["$6.50: 6.5 dollar/USD RISE TO | Tolls"]),
    ("Rents doubled to $4,000.", ["doubled: 2 multiple RISE BY | Rents", "$4,000: 4000 dollar/USD RISE TO | Rents"]),
    ("The cut halved its debt.", ["halved: 0.5 multiple FALL BY | its debt"]),
    ("The senator raised $33 million.", ["$33 million: 33000000 dollar/USD"]),
    ("The plant cut 300 jobs.", ["300: 300 FALL BY | jobs"]),
    (
        "The turnover, which fell to $2 billion, worries them.",
        ["$2 billion: 2000000000 dollar/USD FALL TO | The turnover"],
    ),
    (
        "Profit slid 14% to £212m in the six months to August, from £247m.",
        [
            "14%: 14 percent FALL BY | Profit",
            "£212m: 212000000 pound/GBP FALL TO | Profit",
            "six months: 6 month",
            "£247m: 247000000 pound/GBP FALL FROM | Profit",
        ],
    ),
    (
        "Its loans doubled in three years to 1.1 trillion rupees.",
        [
            "doubled: 2 multiple RISE BY | Its loans",
            "three years: 3 year",
            "1.1 trillion rupees: 1100000000000 rupee/INR RISE TO | Its loans",
        ],
    ),
    (
        "The index lost 233 points, or 0.9 percent, to close at 25,100.",
        [
            "233 points: 233 point FALL BY | The index",
            "0.9 percent: 0.9 percent FALL BY | The index",
            "25,100: 25100 point FALL TO | The index",
        ],
    ),
    ("Rates inched back up to 5 percent.", ["5 percent: 5 percent RISE TO | Rates"]),
    (
        "Its value fell below $1 trillion.",
        ["below $1 trillion: ..1000000000000 dollar/USD LESS_THAN FALL TO | Its value"],
    ),
    (
        "The deficit shrank to 2.9 percent of output from 3.6 percent.",
        ["2.9 percent: 2.9 percent FALL TO | The deficit", "3.6 percent: 3.6 percent FALL FROM | The deficit"],
    ),
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
    (
        "Tin fell 40 cents, closing at $9.",
        ["40 cents: 40 cent/USD FALL BY | Tin", "$9: 9 dollar/USD FALL TO | Tin"],
    ),
    ("Silver traded slightly higher at $24.", ["$24: 24 dollar/USD | Silver"]),
    (
        "At the close: Fleet 50 -1.1%, Kerrow +12p to 310p.",
        [
            "-1.1%: -1.1 percent FALL BY | Fleet 50",
            "+12p: 12 penny/GBP RISE BY | Kerrow",
            "310p: 310 penny/GBP RISE TO | Kerrow",
        ],
    ),
    (
        "The Dow closed at 41,200 (-1.2%).",
        ["41,200: 41200 | The Dow", "-1.2%: -1.2 percent FALL BY | The Dow"],
    ),
    (
        "Volumes fell 3%, but like-for-like sales were up 2%.",
        ["3%: 3 percent FALL BY | Volumes", "2%: 2 percent RISE BY | like-for-like sales"],
    ),
    (
        "They forecast a profit of £86m, rising to £92m next year.",
        ["£86m: 86000000 pound/GBP | a profit", "£92m: 92000000 pound/GBP RISE TO | a profit"],
    ),
    (
        "Spending will be cut to £30m from a planned £50m.",
        ["£30m: 30000000 pound/GBP FALL TO | Spending", "£50m: 50000000 pound/GBP FALL FROM | Spending"],
    ),
    ("Trains were up to three hours late.", ["up to three hours: ..3 hour EQUAL_OR_LESS"]),
    ("There were up to 400 people inside.", ["up to 400: ..400 EQUAL_OR_LESS | people"]),
    ("The firm lost £40m last year.", ["£40m: 40000000 pound/GBP | The firm"]),
    ("Fares have trebled.", ["trebled: 3 multiple RISE BY | Fares"]),
    (
        "The river rose to 3.4m from 2.9m.",
        ["3.4m: 3.4 meter RISE TO | The river", "2.9m: 2.9 meter RISE FROM | The river"],
    ),
    ("She lost men by 9 points.", ["9 points: 9 point | She"]),
    ("Hull have lost five in a row.", ["five: 5"]),
    ("Rates fell by 0.3 of a point.", ["0.3 of a point: 0.3 point FALL BY | Rates"]),
    (
        "Income slid to $2bn in the quarter ended July 28, from $3bn.",
        ["$2bn: 2000000000 dollar/USD FALL TO | Income", "$3bn: 3000000000 dollar/USD FALL FROM | Income"],
    ),
    ("The krone closed 0.6% weaker.", ["0.6%: 0.6 percent FALL BY | The krone"]),
    (
        "Knife crime was up by 6 per cent and theft soared 29%.",
        ["6 per cent: 6 percent RISE BY | Knife crime", "29%: 29 percent RISE BY | theft"],
    ),
    (
        "Recoveries improved from 67 percent to 71 percent.",
        ["67 percent: 67 percent | Recoveries", "71 percent: 71 percent | Recoveries"],
    ),
    ("Tin slid to a two-month low of $17.", ["two-month: 2 month | low", "$17: 17 dollar/USD FALL TO | Tin"]),
    (
        "Growth slowed to 2.9%, down from an earlier forecast of 3.7%.",
        ["2.9%: 2.9 percent FALL TO | Growth", "3.7%: 3.7 percent FALL FROM | Growth"],
    ),
    ("Lund plans to raise pay by 3%.", ["3%: 3 percent RISE BY | pay"]),
    ("It may cut 85 of its 640 jobs.", ["85: 85 FALL BY | jobs", "640: 640 | jobs"]),
    ("The poll found that 57% backed the plan.", ["57%: 57 percent"]),
    ("They may yet buy back up to £5m of stock.", ["up to £5m: ..5000000 pound/GBP EQUAL_OR_LESS | stock"]),
    (
        "The index added 12.4 points, or 0.3%, to 4,310.",
        [
            "12.4 points: 12.4 point RISE BY | The index",
            "0.3%: 0.3 percent RISE BY | The index",
            "4,310: 4310 point RISE TO | The index",
        ],
    ),
    (
        "The firm cut 300 jobs, or 8% of its staff.",
        ["300: 300 FALL BY | jobs", "8%: 8 percent FALL BY | its staff"],
    ),
    ("Turnout was 2.1 points down on May.", ["2.1 points: 2.1 point FALL BY | Turnout"]),
    ("Output grew 10x in a decade.", ["10x: 10 multiple RISE BY | Output"]),
    ("Tin was 3p dearer at 612p.", ["3p: 3 penny/GBP RISE BY | Tin", "612p: 612 penny/GBP | Tin"]),
    ("Wheat closed £1.75 down.", ["£1.75: 1.75 pound/GBP FALL BY | Wheat"]),
    ("Traffic was up a fifth on 2019 levels.", ["a fifth: 0.2 ratio RISE BY | Traffic"]),
    (
        "Fines double from £35 to £70.",
        [
            "double: 2 multiple RISE BY | Fines",
            "£35: 35 pound/GBP RISE FROM | Fines",
            "£70: 70 pound/GBP RISE TO | Fines",
        ],
    ),
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
    ("Entries rose sixfold to 900.", ["sixfold: 6 multiple RISE BY | Entries", "900: 900 RISE TO | Entries"]),
    ("Crews flew in, dropping 1,200 tonnes of water.", ["1,200 tonnes: 1200 tonne | water"]),
    ("Growth was -0.4% in May.", ["-0.4%: -0.4 percent | Growth"]),
    (
        "Rents fell 2% in Leeds, house prices by 3% and wages 1%.",
        ["2%: 2 percent FALL BY | Rents", "3%: 3 percent FALL BY | house prices", "1%: 1 percent FALL BY | wages"],
    ),
    (
        "Brent fell 2% to $70 a barrel and WTI 3% to $66.",
        [
            "2%: 2 percent FALL BY | Brent",
            "$70: 70 dollar/USD per barrel FALL TO | Brent",
            "3%: 3 percent FALL BY | WTI",
            "$66: 66 dollar/USD FALL TO | WTI",
        ],
    ),
    ("Rents rose 3% and wages were up 2%.", ["3%: 3 percent RISE BY | Rents", "2%: 2 percent RISE BY | wages"]),
    (
        "Visitors rose to 1.4m from 1.1m a year earlier.",
        ["1.4m: 1400000 RISE TO | Visitors", "1.1m: 1100000 RISE FROM | Visitors"],
    ),
    ("The union won a 12% pay rise.", ["12%: 12 percent RISE BY | The union"]),
    (
        "Exports fell by more than a third last month.",
        ["more than a third: 0.333333333333.. ratio MORE_THAN FALL BY | Exports"],
    ),
    (
        "The farm widened its range of herbs priced at under $10.",
        ["under $10: ..10 dollar/USD LESS_THAN | its range of herbs"],
    ),
    ("He got the jobless rate down to 6 percent.", ["6 percent: 6 percent FALL TO | the jobless rate"]),
    ("Rents rose by an average of 5 percent.", ["5 percent: 5 percent RISE BY | Rents"]),
    ("He lost 54 percent to 46 percent.", ["54 percent: 54 percent | He", "46 percent: 46 percent | He"]),
    (
        "Cases more than halved, from 410 to 190.",
        [
            "more than halved: ..0.5 multiple LESS_THAN FALL BY | Cases",
            "410: 410 FALL FROM | Cases",
            "190: 190 FALL TO | Cases",
        ],
    ),
    ("The index was off 0.4 percent.", ["0.4 percent: 0.4 percent FALL BY | The index"]),
    ("They lost 3-2 at home.", ["3: 3 | They", "2: 2"]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_have_direction_role_and_subject(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected
