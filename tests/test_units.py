"""Units as written, and the registry that they are read from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from quotecheck._claims.registry import plural, registry
from readings import claim_readings

UNITS = [
    ("A $5 ticket buys it.", ["$5: 5 dollar/USD | ticket"]),
    ("Entry cost A $5.", ["A $5: 5 dollar/AUD | Entry"]),
    ("The net result was EUR -14m.", ["EUR -14m: -14000000 euro/EUR | The net result"]),
    (
        "Sales rose to MSEK 1,204 (1,150).",
        ["MSEK 1,204: 1204000000 krona/SEK RISE TO | Sales", "1,150: 1150000000 krona/SEK RISE TO | Sales"],
    ),
    (
        "Sales fell to €40m from 46.",
        ["€40m: 40000000 euro/EUR FALL TO | Sales", "46: 46000000 euro/EUR FALL FROM | Sales"],
    ),
    ("Silver hit a record $31 an ounce before closing lower.", ["$31: 31 dollar/USD per ounce | Silver"]),
    ("Seats cost £12 a ticket.", ["£12: 12 pound/GBP per ticket | Seats"]),
    ("It paid £5m a court heard.", ["£5m: 5000000 pound/GBP"]),
    (
        "Tea is Rs 400 a kg and 12 paise a cup.",
        ["Rs 400: 400 rupee/INR per kilogram | Tea", "12 paise: 12 paisa/INR per cup | Tea"],
    ),
    (
        "One gauge closed at 612.4 points, the other lost 2% to close at 88.3.",
        [
            "612.4 points: 612.4 point | One gauge",
            "2%: 2 percent FALL BY | the other",
            "88.3: 88.3 point FALL TO | the other",
        ],
    ),
    (
        "Wages rose 2.5 percent in May and 3.1 in June.",
        ["2.5 percent: 2.5 percent RISE BY | Wages", "3.1: 3.1 percent RISE BY | Wages"],
    ),
    (
        "Yields were 1.5 tonnes in 2022 and 1.9 in 2023.",
        ["1.5 tonnes: 1.5 tonne | Yields", "1.9: 1.9 tonne | Yields"],
    ),
    (
        "The dearest tea is 90.5 pence, while the cheapest is 31.2.",
        ["90.5 pence: 90.5 penny/GBP | The dearest tea", "31.2: 31.2 penny/GBP | the cheapest"],
    ),
    (
        "Lund was on 44 percent, with Roe on 31.",
        ["44 percent: 44 percent | Lund", "31: 31 percent | Roe"],
    ),
    (
        "The rate was 4.1 percent in May, and 3.2 million people voted.",
        ["4.1 percent: 4.1 percent | The rate", "3.2 million: 3200000 | people"],
    ),
    (
        "Crashes kill 9 people per 100,000 residents.",
        ["9: 9 per 100,000 residents | people"],
    ),
    ("The pump uses 7 litres per 1,000 miles.", ["7 litres: 7 liter per 1,000 miles | The pump"]),
    ("The talks took 3 hours, 20 minutes and a lunch.", ["3 hours: 3 hour", "20 minutes: 20 minute"]),
    (
        "She lived there for two years, six months and nine days.",
        ["two years: 2 year", "six months: 6 month", "nine days: 9 day"],
    ),
    (
        "It sold 40 million euros of bonds and 35 million of bills.",
        ["40 million euros: 40000000 euro/EUR | bonds", "35 million: 35000000 euro/EUR | bills"],
    ),
    ("Tin was quoted at $40.20 at 1530 GMT.", ["$40.20: 40.2 dollar/USD | Tin"]),
    (
        "The gauge closed 12 points lower at 811.4.",
        ["12 points: 12 point FALL BY | The gauge", "811.4: 811.4 point | The gauge"],
    ),
    ("The ferry costs the island £4m a year.", ["£4m: 4000000 pound/GBP per year | The ferry"]),
    ("The slag was at 1,000K.", []),
    ("It shows 1080p video, and a 10K race is on.", []),
    ("Her 401K fell.", []),
    ("“He's 19,” she said. “You were 15 when you left.”", ["19: 19 year | He", "15: 15 year | You"]),
    ("Bids beat Ann Roe's 19.", ["19: 19"]),
    ("The storm left one man dead.", ["one: 1 | man"]),
    (
        "Rents rose 4 percent, and vacancies sit below 2 percent.",
        ["4 percent: 4 percent RISE BY | Rents", "below 2 percent: ..2 percent LESS_THAN | vacancies"],
    ),
    ("The clip got 10K views.", ["10K: 10000 | views"]),
    ("It has a 12MP lens.", ["12MP: 12 megapixel | lens"]),
    ("The mast stands 40' tall.", ["40': 40 foot | The mast"]),
    ("The van draws power at 15 W without a load.", ["15 W: 15 watt | The van draws power"]),
    (
        "A 25kg bag of salt, which sold for N900, is dearer.",
        ["25kg: 25 kilogram | bag", "N900: 900 naira/NGN | bag of salt"],
    ),
    ("A crate of 30 eggs costs N900.", ["30: 30 | eggs", "N900: 900 naira/NGN | A crate of 30 eggs"]),
    ("Roe shot a 4-under 68.", ["4: 4", "68: 68"]),
    (
        "Nearly half of the 500-strong crowd left.",
        ["Nearly half: 0.5 ratio APPROX | crowd", "500: 500 | crowd"],
    ),
    ("Measles struck 4.2 in every town.", ["4.2: 4.2"]),
    ("The franc traded at 8.9 to the pound.", ["8.9: 8.9 per pound | The franc"]),
    ("The van does 31 miles to the gallon.", ["31 miles: 31 mile per gallon | The van"]),
    ("He left 40 to the bank.", ["40: 40"]),
    (
        "Water costs €3/m3 and oil $90/barrel.",
        ["€3: 3 euro/EUR per cubic meter | Water", "$90: 90 dollar/USD per barrel"],
    ),
    ("A 24-bed ward and a three-tiered stand opened.", ["24: 24 | bed", "three: 3 | stand"]),
    ("Lund had expected rents to fall by 4 percent.", ["4 percent: 4 percent FALL BY | rents"]),
    ("Rents were expected by Lund to fall by 4 percent.", ["4 percent: 4 percent FALL BY | Rents"]),
    ("Orders for the second half rose 4 percent.", ["4 percent: 4 percent RISE BY | Orders"]),
    ("Lead rose 2.1ppm.", ["2.1ppm: 2.1 part per million RISE BY | Lead"]),
    ("The level was 5.2 mmol/L.", ["5.2 mmol/L: 5.2 millimole per liter | The level"]),
    ("A 3.5m-wide path opened.", ["3.5m: 3.5 meter | path"]),
    ("He swam 200m.", ["200m: 200 meter | He"]),
    ("Some 3m viewers saw the race.", ["Some 3m: 3000000 APPROX | viewers"]),
    ("Jobs grew and the jobless rate held at 3.8%.", ["3.8%: 3.8 percent | the jobless rate"]),
    ("Rain fell for 40 hours, dumping 734mm.", ["40 hours: 40 hour", "734mm: 734 millimeter"]),
    ("Lund paid $17 a share in late trading.", ["$17: 17 dollar/USD per share"]),
    ("The knife had a 7in blade.", ["7in: 7 inch | blade"]),
    ("Arrears total £1.3m.", ["£1.3m: 1300000 pound/GBP | Arrears"]),
    ("Insurers put the cost at between £1m and £2m.", ["£1m and £2m: 1000000..2000000 pound/GBP | the cost"]),
    ("The race is run over two miles.", ["two miles: 2 mile | The race"]),
    (
        "A typical two-bedroom flat costs £9,000.",
        ["two: 2 | bedroom", "£9,000: 9000 pound/GBP | A typical two-bedroom flat"],
    ),
    (
        "The car does 48mpg, emits 132g of soot and costs £24,995.",
        ["48mpg: 48 mile per gallon | The car", "132g: 132 gram | soot", "£24,995: 24995 pound/GBP | soot"],
    ),
    ("Rice sells at N78,000 a bag.", ["N78,000: 78000 naira/NGN per bag | Rice"]),
    ("He paid R2.3m for it.", ["R2.3m: 2300000 rand/ZAR"]),
    ("Eggs jumped to $3 a dozen.", ["$3: 3 dollar/USD per dozen RISE TO | Eggs"]),
    ("Corn settled 7-1/2 cents lower.", ["7-1/2 cents: 7.5 cent/USD FALL BY | Corn"]),
    ("Soybeans fell to $10.37-3/4.", ["$10.37-3/4: 10.3775 dollar/USD FALL TO | Soybeans"]),
    ("The loot was 4.8Mt of ore.", ["4.8Mt: 4.8 megaton | ore"]),
    ("Growth is forecast at 1.1%.", ["1.1%: 1.1 percent | Growth"]),
    ("Earnings came in at 43 cents.", ["43 cents: 43 cent/USD | Earnings"]),
    ("They paid £42m plus £8m.", ["£42m: 42000000 pound/GBP", "£8m: 8000000 pound/GBP"]),
    ("She runs a stall with jam that costs £5.", ["£5: 5 pound/GBP | jam"]),
    ("The reserve, which covered 30 square miles, has shrunk.", ["30 square miles: 30 square mile | The reserve"]),
    ("He talked the bank into paying $4 million.", ["$4 million: 4000000 dollar/USD"]),
    ("Rescuers found a post about 6 feet tall.", ["about 6 feet: 6 foot APPROX | a post"]),
    (
        "The US$8.32 ticket was C$9.75 here.",
        ["US$8.32: 8.32 dollar/USD | ticket", "C$9.75: 9.75 dollar/CAD | ticket"],
    ),
    ("He owed 5 million Australian dollars.", ["5 million Australian dollars: 5000000 dollar/AUD"]),
    (
        "The yard was sold for €2bn ($2.3bn).",
        ["€2bn: 2000000000 euro/EUR | The yard", "$2.3bn: 2300000000 dollar/USD | The yard"],
    ),
    ("A pint costs 90p.", ["90p: 90 penny/GBP | A pint"]),
    ("The calf lost 25 pounds.", ["25 pounds: 25 pound FALL BY | The calf"]),
    ("He was fined 25 pounds.", ["25 pounds: 25 pound/GBP"]),
    ("Gusts of 70 miles per hour tore at the pier.", ["70 miles per hour: 70 mile per hour | Gusts"]),
    ("The wage is $15 an hour.", ["$15: 15 dollar/USD per hour | The wage"]),
    ("They want a $15-an-hour wage.", ["$15: 15 dollar/USD per hour | wage"]),
    ("Production there is 2.4 million barrels a day.", ["2.4 million barrels: 2400000 barrel per day | Production"]),
    ("The park covers 40 square miles.", ["40 square miles: 40 square mile | The park"]),
    ("The 6ft 2in guard left.", ["6ft 2in: 6.16666666667 foot | guard"]),
    ("The rate is 4.5 percent.", ["4.5 percent: 4.5 percent | The rate"]),
    ("She has a six-percentage-point lead.", ["six-percentage-point: 6 percentage point | lead"]),
    ("It took four and a half hours.", ["four and a half hours: 4.5 hour"]),
    ("After a 39-hour strike they won.", ["39-hour: 39 hour | strike"]),
    ("It fell to minus 5 degrees.", ["minus 5 degrees: -5 degree FALL TO | It"]),
    ("The app had 2.7m downloads.", ["2.7m: 2700000 | downloads"]),
    ("He cashed a 50K check.", ["50K: 50000 | check"]),
    ("The tractor makes 90 HP.", ["90 HP: 90 horsepower | The tractor"]),
    (
        "The plot is 32m2, next to 12 km² of heath.",
        ["32m2: 32 square meter | The plot", "12 km²: 12 square kilometer | heath"],
    ),
    ("It has a 100W bulb and a 12V battery.", ["100W: 100 watt | bulb", "12V: 12 volt | battery"]),
    ("Pickers earn £12 ($15.40) an hour.", ["£12: 12 pound/GBP per hour", "$15.40: 15.4 dollar/USD per hour"]),
    (
        "The herd gives 500 litres of milk a day from 25 cows.",
        ["500 litres: 500 liter per day | milk", "25: 25 | cows"],
    ),
    ("It costs 15 dollars 50.", ["15 dollars 50: 15.5 dollar/USD | It"]),
    ("At one point she led by one point.", ["one point: 1 point | she"]),
]


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_units_are_read_where_the_text_supports_them(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected


def run_apart(code: str) -> str:
    """Run a program in a process of its own; return what it prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_registry_of_units_is_read_as_data() -> None:
    code = "import quotecheck, sys; quotecheck.extract_claims('It is 5 km.'); print('quantulum3' in sys.modules)"
    assert run_apart(code) == "False"


def test_a_missing_registry_is_named() -> None:
    code = """
import importlib.util
from unittest import mock
import quotecheck
with mock.patch("quotecheck._claims.registry.find_spec", return_value=None):
    try:
        quotecheck.extract("It is 5 km.")
    except ModuleNotFoundError as error:
        print(error.name, "|", error)
print(len(quotecheck.extract("It is 5 km.").claims))
"""
    complaint = "quotecheck needs the package quantulum3, whose units it reads"
    assert run_apart(code).splitlines() == [f"quantulum3 | {complaint}", "1"]


@pytest.mark.parametrize(
    "change",
    [
        "{'league-renamed' if name == 'kilometer' else name: entry for name, entry in entries.items()}",
        "{name: entry for name, entry in entries.items() if entry['entity'] not in {'length', 'mass', 'time'}}",
        "{name: {key: entry[key] for key in entry if key != 'symbols'} for name, entry in entries.items()}",
        "{name: {'surfaces': entry.get('surfaces')} for name, entry in entries.items()}",
        "{}",
    ],
)
def test_another_release_of_the_registry_costs_at_most_its_units(change: str) -> None:
    code = f"""
from unittest import mock
from quotecheck import extract
from quotecheck._claims import registry
entries = registry._entries()
with mock.patch.object(registry, "_entries", return_value={change}):
    print([claim.text for claim in extract("It is 5 km, and 12 boats for £30.").claims][1:])
"""
    assert run_apart(code) == "['12', '£30']"


def test_the_registry_may_lie_in_a_zip_file(tmp_path: Path) -> None:
    code = f"""
import sys, zipfile
from importlib.util import find_spec
from pathlib import Path
spec = find_spec("quantulum3")
with zipfile.ZipFile({str(tmp_path / "zipped")!r}, "w") as zipped:
    for name in ("__init__.py", "units.json"):
        zipped.write(Path(spec.origin).with_name(name), "quantulum3/" + name)
sys.path.insert(0, zipped.filename)
import quotecheck
print(find_spec("quantulum3").origin.startswith(zipped.filename), quotecheck.extract_claims("It is 5 km.")[0].text)
"""
    assert run_apart(code) == "True 5 km"


def test_no_symbol_of_the_registry_is_a_single_letter() -> None:
    assert [symbol for symbol in registry().symbols if len(symbol) == 1 and symbol.isalpha()] == []


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("inch", "inches"),
        ("square foot", "square feet"),
        ("mile per hour", "miles per hour"),
        ("degree celsius", "degrees celsius"),
    ],
)
def test_units_have_plurals(name: str, many: str) -> None:
    assert plural(name) == many
