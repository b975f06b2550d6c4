"""Levels: where what rises or falls began, and where it ended."""

from __future__ import annotations

import pytest

from readings import claim_readings

LEVELS = [
    ("The firm, which has six plants, employs 4,500.", ["six: 6 | plants", "4,500: 4500"]),
    ("The council's $9m budget was passed.", ["$9m: 9000000 dollar/USD | budget"]),
    (
        "The council will spend $4m on roads and $2m on parks.",
        ["$4m: 4000000 dollar/USD | roads", "$2m: 2000000 dollar/USD | parks"],
    ),
    ("Born in Leeds, he was hired at £4 a week.", ["£4: 4 pound/GBP per week | he"]),
    ("Built in 1990, it cost $4m.", ["$4m: 4000000 dollar/USD | it"]),
    ("He has lost 5kg and weighs 90kg.", ["5kg: 5 kilogram FALL BY | He", "90kg: 90 kilogram | He"]),
    ("It has two 12-mile tunnels.", ["two: 2 | tunnels", "12-mile: 12 mile | tunnels"]),
    ("The mother-of-four earns £9 an hour.", ["£9: 9 pound/GBP per hour | The mother-of-four"]),
    (
        "Debt will climb from $21bn to $34bn by June 2023, or from 4% to 6% of output.",
        [
            "$21bn: 21000000000 dollar/USD RISE FROM | Debt",
            "$34bn: 34000000000 dollar/USD RISE TO | Debt",
            "4%: 4 percent RISE FROM | Debt",
            "6%: 6 percent RISE TO | Debt",
        ],
    ),
    ("Bail was set at $1 million.", ["$1 million: 1000000 dollar/USD | Bail"]),
    ("Cocoa futures for May delivery settled at $40.", ["$40: 40 dollar/USD | Cocoa futures"]),
    ("Roe leads state senator Lund by 6 points.", ["6 points: 6 point | Roe"]),
    ("Two of the firm's five boats sank.", ["Two: 2 | boats", "five: 5 | boats"]),
    ("She won four of her next five.", ["four: 4", "five: 5"]),
    ("Coal may go from £4 to £5.", ["£4: 4 pound/GBP RISE FROM | Coal", "£5: 5 pound/GBP RISE TO | Coal"]),
    (
        "Rents rose by 3 points (95% confidence interval 2 to 4).",
        ["3 points: 3 point RISE BY | Rents", "95%: 95 percent | Rents", "2 to 4: 2..4 | confidence interval"],
    ),
    ("Roe leads by 12 points.", ["12 points: 12 point | Roe"]),
    ("Roe is ahead of Lund, 52% to 46%.", ["52%: 52 percent | Roe", "46%: 46 percent | Roe"]),
    ("The Lions lead the series 3-2.", ["3: 3 | The Lions", "2: 2"]),
    ("A 10% stake was worth $40m.", ["10%: 10 percent | stake", "$40m: 40000000 dollar/USD | A 10% stake"]),
    ("Police seized 3kg of tea worth £900.", ["3kg: 3 kilogram | tea", "£900: 900 pound/GBP | tea"]),
    ("They won 12 of their last 14 games.", ["12: 12 | games", "14: 14 | games"]),
    ("They have won seven straight.", ["seven: 7"]),
    ("The rate is slightly below 4%.", ["below 4%: ..4 percent LESS_THAN | The rate"]),
    ("Earnings per share were $1.24.", ["$1.24: 1.24 dollar/USD | Earnings per share"]),
    ("She went 4-for-5.", ["4: 4", "5: 5"]),
    ("A magnitude-6.1 earthquake struck.", ["6.1: 6.1 | earthquake"]),
    ("Delays averaged 40 minutes, up from 25.", ["40 minutes: 40 minute", "25: 25 minute RISE FROM | Delays"]),
    (
        "Rents rose by £40 to £610.",
        ["£40: 40 pound/GBP RISE BY | Rents", "£610: 610 pound/GBP RISE TO | Rents"],
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
        "Profit for the nine months ended Sept. 30 fell 3% to $9.",
        ["nine months: 9 month", "3%: 3 percent FALL BY | Profit", "$9: 9 dollar/USD FALL TO | Profit"],
    ),
    ("They saw the jobless rate rising to 4%.", ["4%: 4 percent RISE TO | the jobless rate"]),
    (
        "Once the police and the parish are paid, a home will cost £900, up from £850.",
        ["£900: 900 pound/GBP | a home", "£850: 850 pound/GBP RISE FROM | a home"],
    ),
    ("Tin has lost 2% since mid-May to $9.", ["2%: 2 percent FALL BY | Tin", "$9: 9 dollar/USD FALL TO | Tin"]),
    ("The rate was nudged up to 3%.", ["3%: 3 percent RISE TO | The rate"]),
    (
        "Bands would go up by £2,000 to £46,000.",
        ["£2,000: 2000 pound/GBP RISE BY | Bands", "£46,000: 46000 pound/GBP RISE TO | Bands"],
    ),
    (
        "The surplus is £5m, or 2% of income, down from £9m.",
        [
            "£5m: 5000000 pound/GBP | The surplus",
            "2%: 2 percent | income",
            "£9m: 9000000 pound/GBP FALL FROM | The surplus",
        ],
    ),
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
    (
        "Shares rose 2.5% to $8.20 from $8.",
        [
            "2.5%: 2.5 percent RISE BY | Shares",
            "$8.20: 8.2 dollar/USD RISE TO | Shares",
            "$8: 8 dollar/USD RISE FROM | Shares",
        ],
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
    (
        "Turnout was 32 percent, down from 47 percent.",
        ["32 percent: 32 percent | Turnout", "47 percent: 47 percent FALL FROM | Turnout"],
    ),
    ("Tolls have climbed to $6.50.", ["$6.50: 6.5 dollar/USD RISE TO | Tolls"]),
    ("Rents doubled to $4,000.", ["doubled: 2 multiple RISE BY | Rents", "$4,000: 4000 dollar/USD RISE TO | Rents"]),
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
    (
        "Tin fell 40 cents, closing at $9.",
        ["40 cents: 40 cent/USD FALL BY | Tin", "$9: 9 dollar/USD FALL TO | Tin"],
    ),
    (
        "At the close: Fleet 50 -1.1%, Kerrow +12p to 310p.",
        [
            "-1.1%: -1.1 percent FALL BY | Fleet 50",
            "+12p: 12 penny/GBP RISE BY | Kerrow",
            "310p: 310 penny/GBP RISE TO | Kerrow",
        ],
    ),
    (
        "They forecast a profit of £86m, rising to £92m next year.",
        ["£86m: 86000000 pound/GBP | a profit", "£92m: 92000000 pound/GBP RISE TO | a profit"],
    ),
    (
        "Spending will be cut to £30m from a planned £50m.",
        ["£30m: 30000000 pound/GBP FALL TO | Spending", "£50m: 50000000 pound/GBP FALL FROM | Spending"],
    ),
    (
        "The river rose to 3.4m from 2.9m.",
        ["3.4m: 3.4 meter RISE TO | The river", "2.9m: 2.9 meter RISE FROM | The river"],
    ),
    (
        "Income slid to $2bn in the quarter ended July 28, from $3bn.",
        ["$2bn: 2000000000 dollar/USD FALL TO | Income", "$3bn: 3000000000 dollar/USD FALL FROM | Income"],
    ),
    ("Tin slid to a two-month low of $17.", ["two-month: 2 month | low", "$17: 17 dollar/USD FALL TO | Tin"]),
    (
        "Growth slowed to 2.9%, down from an earlier forecast of 3.7%.",
        ["2.9%: 2.9 percent FALL TO | Growth", "3.7%: 3.7 percent FALL FROM | Growth"],
    ),
    (
        "The index added 12.4 points, or 0.3%, to 4,310.",
        [
            "12.4 points: 12.4 point RISE BY | The index",
            "0.3%: 0.3 percent RISE BY | The index",
            "4,310: 4310 point RISE TO | The index",
        ],
    ),
    (
        "Fines double from £35 to £70.",
        [
            "double: 2 multiple RISE BY | Fines",
            "£35: 35 pound/GBP RISE FROM | Fines",
            "£70: 70 pound/GBP RISE TO | Fines",
        ],
    ),
    ("Entries rose sixfold to 900.", ["sixfold: 6 multiple RISE BY | Entries", "900: 900 RISE TO | Entries"]),
    (
        "Brent fell 2% to $70 a barrel and WTI 3% to $66.",
        [
            "2%: 2 percent FALL BY | Brent",
            "$70: 70 dollar/USD per barrel FALL TO | Brent",
            "3%: 3 percent FALL BY | WTI",
            "$66: 66 dollar/USD FALL TO | WTI",
        ],
    ),
    (
        "Visitors rose to 1.4m from 1.1m a year earlier.",
        ["1.4m: 1400000 RISE TO | Visitors", "1.1m: 1100000 RISE FROM | Visitors"],
    ),
    ("He got the jobless rate down to 6 percent.", ["6 percent: 6 percent FALL TO | the jobless rate"]),
    (
        "Cases more than halved, from 410 to 190.",
        [
            "more than halved: ..0.5 multiple LESS_THAN FALL BY | Cases",
            "410: 410 FALL FROM | Cases",
            "190: 190 FALL TO | Cases",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_levels_belong_to_their_change(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected
