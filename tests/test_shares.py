"""Shares and multiples, as no counts are."""

from __future__ import annotations

import pytest

from readings import claim_readings

SHARES = [
    ("One lorry in five failed.", ["One lorry in five: 0.2 ratio | lorry"]),
    ("The deal is worth 20 times sales.", ["20 times: 20 multiple | sales"]),
    ("The plan won, 54 to 46 percent.", ["54: 54 percent | The plan", "46 percent: 46 percent | The plan"]),
    ("Asked who should lead, 38% chose Holt.", ["38%: 38 percent"]),
    ("One in five pupils walk.", ["One in five: 0.2 ratio | pupils"]),
    ("Three out of 10 homes flooded.", ["Three out of 10: 0.3 ratio | homes"]),
    ("Less than a quarter of donors gave twice.", ["Less than a quarter: ..0.25 ratio LESS_THAN | donors"]),
    ("Half the fleet is lost.", ["Half: 0.5 ratio | the fleet"]),
    ("Debt stood at 3.1 times earnings.", ["3.1 times: 3.1 multiple | earnings"]),
    ("That is four times the number of berths.", ["four times: 4 multiple | berths"]),
    ("The new dam holds twice as much water.", ["twice: 2 multiple | water"]),
    ("About one child in six is driven to school.", ["About one child in six: 0.166666666667 ratio APPROX | child"]),
    (
        "She raised $2 million, more than double what her rival did.",
        ["$2 million: 2000000 dollar/USD", "more than double: 2.. multiple MORE_THAN"],
    ),
    (
        "Some 61 percent of tenants approve, while 33 percent disapprove.",
        ["Some 61 percent: 61 percent APPROX | tenants", "33 percent: 33 percent | tenants"],
    ),
    (
        "A loaf costs 90 cents, against 30 cents in May.",
        ["90 cents: 90 cent/USD | A loaf", "30 cents: 30 cent/USD | A loaf"],
    ),
    ("The deal values the firm at €600m.", ["€600m: 600000000 euro/EUR | the firm"]),
    ("A pint costs an average of £4.21.", ["£4.21: 4.21 pound/GBP | A pint"]),
    ("The state spent $1.2 billion last year on the line.", ["$1.2 billion: 1200000000 dollar/USD | the line"]),
    (
        "Ann Okafor leads Mayor Hugh Lund by 12 percentage points.",
        ["12 percentage points: 12 percentage point | Ann Okafor"],
    ),
    ("The survey says 59 percent of those asked agree.", ["59 percent: 59 percent | those asked"]),
    (
        "The clinic, which cares for 300 people and costs £900 a day, closed.",
        ["300: 300 | people", "£900: 900 pound/GBP per day | The clinic"],
    ),
    ("Exports for 1955 amounted to £9m.", ["£9m: 9000000 pound/GBP | Exports"]),
    ("The £9m budget closes four parks.", ["£9m: 9000000 pound/GBP | budget", "four: 4 | parks"]),
    ("They won a $9 billion deal signed last May.", ["$9 billion: 9000000000 dollar/USD | deal"]),
    (
        "Exports were £9 million, 8 per cent above the norm.",
        ["£9 million: 9000000 pound/GBP | Exports", "8 per cent: 8 percent | Exports"],
    ),
    ("Girls outscored boys by seven points.", ["seven points: 7 point | Girls"]),
    (
        "The light, first lit in 1883, cost £9 and was 129 ft high.",
        ["£9: 9 pound/GBP | The light", "129 ft: 129 foot | The light"],
    ),
    (
        "Nine of 40 schools are below 65 per cent, compared with 188 in 2018.",
        [
            "Nine: 9 | schools",
            "40: 40 | schools",
            "below 65 per cent: ..65 percent LESS_THAN | Nine of 40 schools",
            "188: 188 | schools",
        ],
    ),
    ("It gave £9m in one-off grants.", ["£9m: 9000000 pound/GBP | one-off grants"]),
    (
        "Bacon has gone from £1.85 to £2.65.",
        ["£1.85: 1.85 pound/GBP RISE FROM | Bacon", "£2.65: 2.65 pound/GBP RISE TO | Bacon"],
    ),
    ("The vacancy rate tightened to 1.1 per cent.", ["1.1 per cent: 1.1 percent | The vacancy rate"]),
    ("The firm was valued at $1.4bn.", ["$1.4bn: 1400000000 dollar/USD | The firm"]),
    ("The probe will pass 2 million kilometers from Mars.", ["2 million kilometers: 2000000 kilometer | The probe"]),
    ("The fee is now $1,850.", ["$1,850: 1850 dollar/USD | The fee"]),
    ("The krone was little changed at 9.10 to the euro.", ["9.10: 9.1 per euro"]),
    (
        "The bank lent £1.6bn, £200m of it to small firms.",
        ["£1.6bn: 1600000000 pound/GBP", "£200m: 200000000 pound/GBP | it"],
    ),
    (
        "The tank holds 50 gallons (190 litres).",
        ["50 gallons: 50 gallon | The tank", "190 litres: 190 liter | The tank"],
    ),
    (
        "The 2.5-mile stretch cost $90 million per mile.",
        ["2.5-mile: 2.5 mile | stretch", "$90 million: 90000000 dollar/USD per mile | The 2.5-mile stretch"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_and_multiples_are_told_from_counts(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected
