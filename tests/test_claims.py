"""What figures of news sentences are read as."""

from __future__ import annotations

import subprocess
import sys
from decimal import localcontext
from pathlib import Path

import pytest

import quotecheck
from quotecheck._claims.registry import plural, registry
from quotecheck._lexicon import section
from readings import claim_reading


def readings(text: str) -> list[str]:
    return [f"{claim.text}: {claim_reading(claim)}" for claim in quotecheck.extract_claims(text)]


COUNTS = [
    (
        "Labour is on 33 (down two), the Conservatives on 29 and Reform on 15.",
        ["33: 33 | Labour", "two: 2 FALL BY | Labour", "29: 29 | the Conservatives", "15: 15 | Reform"],
    ),
    (
        "Of 340 people who began, 212 lost a tenth of their weight and 61 gave up.",
        ["340: 340 | people", "212: 212 | people", "a tenth: 0.1 ratio FALL BY | their weight", "61: 61 | people"],
    ),
    ("The sacks, of which there were twenty, tore.", ["twenty: 20"]),
    ("They have 318 seats, eight short of a majority.", ["318: 318 | seats", "eight: 8 | seats"]),
    ("Class sizes average 31.", ["31: 31 | Class sizes"]),
    ("The 7-storey hotel fire killed at least 40.", ["7: 7 | storey hotel fire", "at least 40: 40.. EQUAL_OR_MORE"]),
    ("It has 40 rooms over six floors.", ["40: 40 | rooms", "six: 6 | floors"]),
    ("The Jets are 4-6.", ["4: 4 | The Jets", "6: 6"]),
    ("The Sox won 5-3 in 11 innings.", ["5: 5 | The Sox", "3: 3", "11: 11 | innings"]),
    ("She kept two guinea pigs.", ["two: 2 | guinea pigs"]),
    ("The hall holds 1,200 people.", ["1,200: 1200 | people"]),
    (
        "Six thousand villagers fled and a thousand more followed.",
        ["Six thousand: 6000 | villagers", "a thousand: 1000 | villagers"],
    ),
    ("She led a team of 15.", ["15: 15 | a team"]),
    ("They won 24 of the 34 seats.", ["24: 24 | seats", "34: 34 | seats"]),
    ("It took 40 000 French and British troops.", ["40 000: 40000 | French and British troops"]),
    ("The ship carried 300 French and Dutch sailors.", ["300: 300 | French and Dutch sailors"]),
    ("Guards seized 12 first-aid kits and 3 C-130J planes.", ["12: 12 | first-aid kits", "3: 3 | C-130J planes"]),
    ("The ferry takes 300 people a day.", ["300: 300 per day | people"]),
    ("The board voted 5-2 to keep the ferry.", ["5: 5 | The board", "2: 2"]),
    ("It was a 5-4 ruling.", ["5: 5 | ruling", "4: 4 | ruling"]),
    (
        "Doctors saw 1,204 patients, of whom 37 died and 112 needed surgery.",
        ["1,204: 1204 | patients", "37: 37 | patients", "112: 112 | patients"],
    ),
    ("Organizers put the turnout at 1,000.", ["1,000: 1000 | the turnout"]),
    ("The yard sold 950 Model 3s and 40 Model 3 saloons.", ["950: 950 | Model 3s", "40: 40 | Model 3 saloons"]),
    ("Estimates of the toll range from 100 to 250.", ["100 to 250: 100..250 | Estimates of the toll"]),
    ("Tremors measured 5.8 on the scale.", ["5.8: 5.8 | Tremors"]),
    ("Crowd: 4,150. Weather: fine.", ["4,150: 4150 | Crowd"]),
    ("They won 14 prizes in 2018 and 19 last year.", ["14: 14 | prizes", "19: 19 | prizes"]),
    (
        "Hull Rovers 4-0 Leith Wanderers\n\nFirst-half goals sank them.",
        ["4: 4 | Leith Wanderers", "0: 0 | Leith Wanderers"],
    ),
    ("It fell far short of the 9,000 a month promised.", ["short of the 9,000: ..9000 per month LESS_THAN"]),
    ("Crews check pumps at 12 stations every week.", ["12: 12 | stations"]),
    ("She bought a ticket for the 300-seat Apollo Rooms.", ["300: 300 | seat"]),
    ("Just 9 of the county's 40 schools were full.", ["9: 9 | schools", "40: 40 | schools"]),
    ("Bookings topped 1 million for the first time.", ["topped 1 million: 1000000.. MORE_THAN | Bookings"]),
    ("A late vote brought the tally to 41.", ["41: 41 | the tally"]),
    ("A box of 20 lamps costs £9.", ["20: 20 | lamps", "£9: 9 pound/GBP | A box of 20 lamps"]),
]

BOUNDS = [
    ("More than 1,350 pigeons came.", ["More than 1,350: 1350.. MORE_THAN | pigeons"]),
    ("As many as 50 boats sank.", ["As many as 50: ..50 EQUAL_OR_LESS | boats"]),
    ("No fewer than nine ministers resigned.", ["No fewer than nine: 9.. EQUAL_OR_MORE | ministers"]),
    ("Just under $3 billion was lost.", ["under $3 billion: ..3000000000 dollar/USD LESS_THAN"]),
    ("Fines of $200 or more are rare.", ["$200 or more: 200.. dollar/USD EQUAL_OR_MORE | Fines"]),
    ("The 20-plus guests danced.", ["20-plus: 20.. EQUAL_OR_MORE | guests"]),
    ("Some 300 goats escaped.", ["Some 300: 300 APPROX | goats"]),
    ("Hundreds of gulls came.", ["Hundreds: 100..1000 APPROX | gulls"]),
    ("It was a loss of an estimated $4 million.", ["an estimated $4 million: 4000000 dollar/USD APPROX | a loss"]),
    ("They reported an estimated loss of $4 million.", ["$4 million: 4000000 dollar/USD APPROX | an estimated loss"]),
    ("They will spend $2 billion over five years.", ["$2 billion: 2000000000 dollar/USD", "five years: 5 year"]),
    ("He ran it for over five years.", ["over five years: 5.. year MORE_THAN"]),
    ("They talked about two plans.", ["two: 2 | plans"]),
    ("It holds more than 10 but fewer than 20 books.", ["more than 10 but fewer than 20: 10..20 | books"]),
]

RANGES = [
    ("Repairs take 10 to 15 days.", ["10 to 15 days: 10..15 day"]),
    ("Between 30 and 45 percent of eggs hatch.", ["30 and 45 percent: 30..45 percent | eggs"]),
    ("Rents range from $800 to $950.", ["$800 to $950: 800..950 dollar/USD | Rents"]),
    ("The tower cost £20m-30m.", ["£20m-30m: 20000000..30000000 pound/GBP | The tower"]),
    ("Mills need 12-14 million tonnes of grain.", ["12-14 million tonnes: 12000000..14000000 tonne | grain"]),
    (
        "Support fell from 10 to 8 percent.",
        ["10: 10 percent FALL FROM | Support", "8 percent: 8 percent FALL TO | Support"],
    ),
    ("It needs $10 to $15 billion.", ["$10 to $15 billion: 10000000000..15000000000 dollar/USD | It"]),
    ("Pupils ages 6 to 11 were tested.", ["ages 6 to 11: 6..11 year | Pupils"]),
    ("Okafor led by 51 percent to 44 percent.", ["51 percent: 51 percent | Okafor", "44 percent: 44 percent | Okafor"]),
    ("The drift is plus or minus 4 points.", ["plus or minus 4 points: -4..4 point | The drift"]),
    (
        "The mill earned $84 million, down from the $89 to $93 million it had forecast.",
        [
            "$84 million: 84000000 dollar/USD | The mill",
            "$89 to $93 million: 89000000..93000000 dollar/USD FALL FROM | The mill",
        ],
    ),
    (
        "The samples had errors of plus or minus 2.5 percent and 6.1 percent.",
        [
            "plus or minus 2.5 percent: -2.5..2.5 percent | errors",
            "6.1 percent: -6.1..6.1 percent | errors",
        ],
    ),
    (
        "Gold added $12.30 to $1,512.60 an ounce.",
        ["$12.30: 12.3 dollar/USD RISE BY | Gold", "$1,512.60: 1512.6 dollar/USD per ounce RISE TO | Gold"],
    ),
    (
        "It cut its forecast to between 2 and 3 percent from 4 percent.",
        ["2 and 3 percent: 2..3 percent FALL TO | its forecast", "4 percent: 4 percent FALL FROM | its forecast"],
    ),
    ("Lund beat Roe 6-4, 3-6, 6-2.", ["6: 6 | Lund", "4: 4", "3: 3", "6: 6", "6: 6", "2: 2"]),
]

UNITS = [
    ("Silver hit a record $31 an ounce before closing lower.", ["$31: 31 dollar/USD per ounce | Silver"]),
    ("Seats cost £12 a ticket.", ["£12: 12 pound/GBP per ticket | Seats"]),
    ("It paid £5m a court heard.", ["£5m: 5000000 pound/GBP"]),
    (
        "Tea is Rs 400 a kg and 12 paise a cup.",
        ["Rs 400: 400 rupee/INR per kilogram | Tea", "12 paise: 12 paisa/INR per cup | Tea"],
    ),
    ("Lead rose 2.1ppm.", ["2.1ppm: 2.1 part per million RISE BY | Lead"]),
    ("The level was 5.2 mmol/L.", ["5.2 mmol/L: 5.2 millimole per liter | The level"]),
    ("A 3.5m-wide path opened.", ["3.5m: 3.5 meter | path"]),
    ("He swam 200m.", ["200m: 200 meter | He"]),
    ("Some 3m viewers saw the race.", ["Some 3m: 3000000 APPROX | viewers"]),
    ("Arrears total £1.3m.", ["£1.3m: 1300000 pound/GBP | Arrears"]),
    ("Insurers put the cost at between £1m and £2m.", ["£1m and £2m: 1000000..2000000 pound/GBP | the cost"]),
    ("The race is run over two miles.", ["two miles: 2 mile | The race"]),
    (
        "A typical two-bedroom flat costs £9,000.",
        ["two: 2 | bedroom flat", "£9,000: 9000 pound/GBP | A typical two-bedroom flat"],
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
    ("It will buy back up to £5m of stock.", ["up to £5m: ..5000000 pound/GBP EQUAL_OR_LESS | stock"]),
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

SHARES = [
    ("The plan won, 54 to 46 percent.", ["54: 54 percent", "46 percent: 46 percent"]),
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
    ("The firm was valued at $1.4bn.", ["$1.4bn: 1400000000 dollar/USD | The firm"]),
    ("The probe will pass 2 million kilometers from Mars.", ["2 million kilometers: 2000000 kilometer | The probe"]),
    ("The fee is now $1,850.", ["$1,850: 1850 dollar/USD | The fee"]),
    ("The krone was little changed at 9.10 to the euro.", ["9.10: 9.1"]),
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

AGES = [
    ("My mum is 84 and my dad is deaf.", ["84: 84 year | My mum"]),
    ("The twins, both 7, slept.", ["7: 7 year | The twins"]),
    ("They had a daughter of 15.", ["15: 15 year | a daughter"]),
    ("The oldest is 31.", ["31: 31 year | The oldest"]),
    ("Ann Roe, who died on Monday aged 91, wrote.", ["aged 91: 91 year | Ann Roe"]),
    ("A 2-year-old boy slept.", ["2-year-old: 2 year | boy"]),
    ("Jo Roe, 19, a nurse, left.", ["19: 19 year | Jo Roe"]),
    ("Mr. Roe, who is 70, left.", ["70: 70 year | who"]),
    ("The nurse is 37 years old.", ["37 years old: 37 year | The nurse"]),
    ("Turnout rose among voters under 35.", ["under 35: ..35 year LESS_THAN | voters"]),
    ("She married at age 21.", ["age 21: 21 year"]),
    ("Her father was 62 when he died.", ["62: 62 year | Her father"]),
    ("He will be 35 by June.", ["35: 35 year | He"]),
    ("Her brother, nine, was hurt.", ["nine: 9 year | Her brother"]),
    (
        "Joblessness among workers under 25 stands at 19 percent.",
        ["under 25: ..25 year LESS_THAN | workers", "19 percent: 19 percent | Joblessness"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts_name_what_is_counted(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_modifiers_make_bounds(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_share_scale_sign_and_unit(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_units_are_read_where_the_text_supports_them(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes_have_direction_role_and_subject(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_and_multiples_are_told_from_counts(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages_belong_to_people(text: str, expected: list[str]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "No one came, and one of them knew why.",
        "The F-16 and the AR-15 are loud.",
        "COVID-19 reached the G7.",
        "The Boeing 737 landed near Route 66.",
        "Flight 804 left Gate 12.",
        "It is our No. 1 worry.",
        "They live at 131 West 23rd Street.",
        "Call 800-555-0199 or 911.",
        "She came third in the second half.",
        "The 5G network suits an iPhone 11.",
        "Follow @coast4 or see https://example.org/45/9.",
        "1) The race begins.",
        "The double standard is plain.",
        "She scored twice and trains twice a week.",
        "The half-hearted plan failed in double digits.",
        "Verse 3:16 was read on page 12.",
        "His ID is 682996849981046784.",
        "It answered every 999 call.",
        "It is shut between junctions 14 and 15.",
        "See pages 3-6.",
        "She won a six-figure sum.",
        "Wear an N95 mask on the N7.",
        "The R22 and the P45 arrived.",
        "Call +44 20 7946 0018.",
        "Call 555-0134 or (303) 555-0142.",
        "Ring 020 7946 0018.",
        "Witnesses may contact officers on 101, quoting log 447.",
        "If it smells of gas, dial 112 at once.",
        "Crews were called out at 1745 hours.",
        "The 94107 ZIP code is small.",
        "The side sits in the bottom three.",
        "Police came to the 400 block of Oak Street.",
    ],
)
def test_names_labels_and_pronouns_are_no_claims(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize("noun", section("labels.noun"))
def test_a_label_takes_its_number(noun: str) -> None:
    assert readings(f"They spoke of {noun} 12.") == []


def test_precision_of_the_caller_never_shows() -> None:
    expected = readings("It lost $1,234,567.89, or two-thirds of a 12.3456 percent stake.")
    with localcontext() as context:
        context.prec = 2
        assert readings("It lost $1,234,567.89, or two-thirds of a 12.3456 percent stake.") == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("‘We sold 340 tickets’, Ann Roe said.", "tickets"),
        ("'It paid back three percent of all loans', he said.", "all loans"),
        ("The museum lent 12 of the painter’s sketches’ frames.", "the painter’s sketches’ frames"),
    ],
)
def test_a_subject_ends_before_the_mark_that_closes_its_quotation(text: str, subject: str) -> None:
    found = quotecheck.extract_claims(text)[0].subject
    assert found is not None
    assert (found.text, found.span.of(text)) == (subject, subject)


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
