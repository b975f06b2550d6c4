"""What figures of news sentences are read as."""

from __future__ import annotations

from decimal import localcontext

import pytest

import quotecheck
from quotecheck._lexicon import section
from readings import claim_readings

COUNTS = [
    ("She is a mother of three.", ["three: 3"]),
    ("Two Fed governors resigned.", ["Two: 2 | Fed governors"]),
    ("Pickets stood at nine points along the road.", ["nine: 9"]),
    ("The clerk said £81 was left in there.", ["£81: 81 pound/GBP"]),
    ("They get two offers a month from us.", ["two: 2 per month | offers"]),
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
    ("The 7-storey hotel fire killed at least 40.", ["7: 7 | storey", "at least 40: 40.. EQUAL_OR_MORE"]),
    ("The shop opens from 2 to 4pm.", []),
    ("It struck between eight and nine o'clock.", []),
    ("It has 40 rooms over six floors.", ["40: 40 | rooms", "six: 6 | floors"]),
    ("They pulled 16 alive from the mud.", ["16: 16"]),
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
    ("They won “24” of the 34 seats.", ["24: 24 | seats", "34: 34 | seats"]),
    ('It would take "about 40%" of the budget.', ["about 40%: 40 percent APPROX | the budget"]),
    ("It took 40 000 French and British troops.", ["40 000: 40000 | French and British troops"]),
    ("The ship carried 300 French and Dutch sailors.", ["300: 300 | French and Dutch sailors"]),
    ("Guards seized 12 first-aid kits and 3 C-130J planes.", ["12: 12 | first-aid kits", "3: 3 | C-130J planes"]),
    ("The ferry takes 300 people a day.", ["300: 300 per day | people"]),
    ("The firm lost 30 to 40 jobs.", ["30 to 40: 30..40 | jobs"]),
    ("The club lost 30-40 of its members.", ["30-40: 30..40 | its members"]),
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
    ("Deaths came to 1,604 and the town numbered 90,000.", ["1,604: 1604 | Deaths", "90,000: 90000 | the town"]),
    ("The herd stood at 1,240 in May.", ["1,240: 1240 | The herd"]),
    ("A late vote brought the tally to 41.", ["41: 41 | the tally"]),
    ("Two earlier trials failed.", ["Two: 2 | earlier trials"]),
    ("She paid it in 24 monthly parts.", ["24: 24 | monthly parts"]),
    ("Jo Roe (3-6) lost after Ada Lund beat her 4-6.", ["3: 3", "6: 6", "4: 4 | Ada Lund", "6: 6"]),
    ("The motion was lost by 33 votes to 22.", ["33: 33 | votes", "22: 22 | votes"]),
    ("The rate was 0.4 compared to 0.5 in May.", ["0.4: 0.4 | The rate", "0.5: 0.5 | The rate"]),
    ("They sent down 31 no-balls.", ["31: 31 | no-balls"]),
    ("Hull drop to 12th, nine points off the top.", ["nine points: 9 point"]),
    ("A box of 20 lamps costs £9.", ["20: 20 | lamps", "£9: 9 pound/GBP | A box of 20 lamps"]),
]

BOUNDS = [
    ("The total approached 9,000.", ["approached 9,000: 9000 APPROX | The total"]),
    ("She approached two firms.", ["two: 2 | firms"]),
    ("Speeds must not exceed 40 mph.", ["not exceed 40 mph: ..40 mile per hour EQUAL_OR_LESS | Speeds"]),
    ("The appeal fell short of £9m.", ["short of £9m: ..9000000 pound/GBP LESS_THAN | The appeal"]),
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
    ("Rain was below the five-year average.", ["five-year: 5 year | average"]),
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
    ("Rooms above 20 and below 40 metres are let.", ["above 20 and below 40 metres: 20..40 meter | Rooms"]),
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


AGES = [
    ("When Tom was nine, he left.", ["nine: 9 year | Tom"]),
    ("My mum is 84 and my dad is deaf.", ["84: 84 year | My mum"]),
    ("The twins, both 7, slept.", ["7: 7 year | The twins"]),
    ("They had a daughter of 15.", ["15: 15 year | a daughter"]),
    ("The oldest is 31.", ["31: 31 year | The oldest"]),
    ("Ann Roe, who has died aged 91, wrote.", ["aged 91: 91 year | Ann Roe"]),
    ("She left school at 14.", ["14: 14 year | She"]),
    ("Free for those 65 and over.", ["65 and over: 65.. year EQUAL_OR_MORE | those"]),
    ("The air is at least 900 years old.", ["at least 900 years old: 900.. year EQUAL_OR_MORE | The air"]),
    ("Ann Roe, who died on Monday aged 91, wrote.", ["aged 91: 91 year | Ann Roe"]),
    ("A 2-year-old boy slept.", ["2-year-old: 2 year | boy"]),
    ("Jo Roe, 19, a nurse, left.", ["19: 19 year | Jo Roe"]),
    ("Mr. Roe, who is 70, left.", ["70: 70 year | Mr. Roe"]),
    ("The nurse is 37 years old.", ["37 years old: 37 year | The nurse"]),
    ("Turnout rose among voters under 35.", ["under 35: ..35 year LESS_THAN | voters"]),
    ("She married at age 21.", ["age 21: 21 year | She"]),
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
    assert claim_readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_modifiers_make_bounds(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_share_scale_sign_and_unit(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages_belong_to_people(text: str, expected: list[str]) -> None:
    assert claim_readings(text) == expected


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
        "The church dates from 1340.",
        "Her 401(k) plan did well.",
        "The bond was cut to double-C.",
        "The case, No. 14-1418, was heard.",
        "Pupils in grades three through eight sat the test.",
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
    assert claim_readings(text) == []


@pytest.mark.parametrize("noun", section("labels.noun"))
def test_a_label_takes_its_number(noun: str) -> None:
    assert claim_readings(f"They spoke of {noun} 12.") == []


def test_precision_of_the_caller_never_shows() -> None:
    expected = claim_readings("It lost $1,234,567.89, or two-thirds of a 12.3456 percent stake.")
    with localcontext() as context:
        context.prec = 2
        assert claim_readings("It lost $1,234,567.89, or two-thirds of a 12.3456 percent stake.") == expected


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


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The alarm rang at ten past six in the morning.", []),
        ("It was nearly half past eleven, and 40 people were waiting.", ["40"]),
        ("She had been up since a quarter to five.", []),
        ("The gates closed at ten minutes to nine.", []),
        ("They queued until six o'clock.", []),
        ("He was on deck at four in the afternoon.", []),
        ("The trip was cut from 50 minutes to 10.", ["50 minutes", "10"]),
        ("Fisk lost by nine to five.", ["nine", "five"]),
        ("The herd grew by a quarter to nine hundred.", ["a quarter", "nine hundred"]),
        ("They marched past nine shops in the morning.", ["nine"]),
    ],
)
def test_a_time_of_day_is_no_claim_however_it_is_spoken(text: str, figures: list[str]) -> None:
    assert [claim.text for claim in quotecheck.extract_claims(text)] == figures
