"""Facts about dates: how they are read, placed, written and left alone."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from edtf import parse_edtf

from quotecheck._dates import DATE_RULES, calendar_numbers, recognise
from quotecheck._numerals import read_numerals
from quotecheck._tokens import lex
from readings import dates, unmarked

READINGS = [
    # as written; EDTF; TIMEX3; first day; last day
    ("⟦July 16, 2019⟧", "2019-07-16", "2019-07-16", "2019-07-16", "2019-07-16"),
    ("on ⟦16 July 2019⟧", "2019-07-16", "2019-07-16", "2019-07-16", "2019-07-16"),
    ("on ⟦2019-07-16⟧", "2019-07-16", "2019-07-16", "2019-07-16", "2019-07-16"),
    ("He spoke ⟦Tuesday⟧.", "2019-07-16", "2019-07-16", "2019-07-16", "2019-07-16"),
    ("He spoke ⟦Saturday⟧.", "2019-07-20", "2019-07-20", "2019-07-20", "2019-07-20"),
    ("He quit ⟦last December⟧.", "2018-12", "2018-12", "2018-12-01", "2018-12-31"),
    ("It fell ⟦between April and June 2019⟧.", "2019-04/2019-06", None, "2019-04-01", "2019-06-30"),
    ("It fell in ⟦April–June 2019⟧.", "2019-04/2019-06", None, "2019-04-01", "2019-06-30"),
    ("in ⟦April and June 2019⟧", "{2019-04,2019-06}", None, "2019-04-01", "2019-06-30"),
    ("in ⟦April or June 2019⟧", "[2019-04,2019-06]", None, "2019-04-01", "2019-06-30"),
    ("on ⟦April 3-5, 2019⟧", "2019-04-03/2019-04-05", None, "2019-04-03", "2019-04-05"),
    ("⟦from 3 to 5 April⟧", "2019-04-03/2019-04-05", None, "2019-04-03", "2019-04-05"),
    ("on ⟦July 8 and 9⟧", "{2019-07-08,2019-07-09}", None, "2019-07-08", "2019-07-09"),
    ("⟦Feb. 15 to March 15⟧", "2019-02-15/2019-03-15", None, "2019-02-15", "2019-03-15"),
    ("⟦March 30-April 4⟧", "2019-03-30/2019-04-04", None, "2019-03-30", "2019-04-04"),
    ("⟦from April 27 through Sunday⟧", "2019-04-27/2019-07-14", None, "2019-04-27", "2019-07-14"),
    ("shut ⟦since April⟧", "2019-04/..", "2019-04", "2019-04-01", None),
    ("shut ⟦until June⟧", "../2020-06", "2020-06", None, "2020-06-30"),
    ("gone ⟦by 2030⟧", "../2030", "2030", None, "2030-12-31"),
    ("rare ⟦before 2010⟧", "../2009", "2010", None, "2009-12-31"),
    ("rare ⟦after 2010⟧", "2011/..", "2010", "2011-01-01", None),
    ("in ⟦2015-16⟧", "2015/2016", None, "2015-01-01", "2016-12-31"),
    ("in ⟦2015–2017⟧", "2015/2017", None, "2015-01-01", "2017-12-31"),
    ("⟦1939–45⟧", "1939/1945", None, "1939-01-01", "1945-12-31"),
    ("⟦from 2009 to 2013⟧", "2009/2013", None, "2009-01-01", "2013-12-31"),
    ("in ⟦Q2 2019⟧", "2019-34", "2019-Q2", "2019-04-01", "2019-06-30"),
    ("in ⟦the second quarter of 2019⟧", "2019-34", "2019-Q2", "2019-04-01", "2019-06-30"),
    ("in ⟦the first half of 2019⟧", "2019-40", "2019-H1", "2019-01-01", "2019-06-30"),
    ("in ⟦fiscal 2019⟧", "2019~", "2019", "2019-01-01", "2019-12-31"),
    ("in ⟦Q2 FY2019⟧", "2019-04~/2019-06~", "2019-Q2", "2019-04-01", "2019-06-30"),
    ("in ⟦the 1990s⟧", "199X", "199", "1990-01-01", "1999-12-31"),
    ("in ⟦the '90s⟧", "199X", "199", "1990-01-01", "1999-12-31"),
    ("in ⟦the early 1990s⟧", "1990/1993~", "199", "1990-01-01", "1993-12-31"),
    ("in ⟦the 20th century⟧", "19XX", "19", "1900-01-01", "1999-12-31"),
    ("in ⟦mid-July⟧", "2019-07-11~/2019-07-20~", "2019-07", "2019-07-11", "2019-07-20"),
    ("He left ⟦last summer⟧.", "2018-22", "2018-SU", "2018-06-01", "2018-08-31"),
    ("in ⟦the winter of 2016-17⟧", "2016-12/2017-02", "2016-WI", "2016-12-01", "2017-02-28"),
    ("for ⟦the past three weeks⟧", "2019-06-29/2019-07-20", "P3W", "2019-06-29", "2019-07-20"),
    ("over ⟦the last decade⟧", "2009-07-20/2019-07-20", "P10Y", "2009-07-20", "2019-07-20"),
    ("in ⟦the week of July 8⟧", "2019-07-08/2019-07-14", "2019-W28", "2019-07-08", "2019-07-14"),
    ("over ⟦the weekend⟧", "2019-07-20/2019-07-21", "2019-W29-WE", "2019-07-20", "2019-07-21"),
    ("on ⟦Thanksgiving 2018⟧", "2018-11-22", "2018-11-22", "2018-11-22", "2018-11-22"),
    ("It rained on ⟦Saturday and Sunday⟧.", "{2019-07-13,2019-07-14}", None, "2019-07-13", "2019-07-14"),
    ("They will meet on ⟦Friday and Saturday⟧.", "{2019-07-26,2019-07-27}", None, "2019-07-26", "2019-07-27"),
    ("He left ⟦around 1950⟧.", "1950~", "1950", "1950-01-01", "1950-12-31"),
    ("A talk about ⟦1950⟧ was held.", "1950", "1950", "1950-01-01", "1950-12-31"),
    ("It opens ⟦as early as May⟧.", "2020-05/..", "2020-05", "2020-05-01", None),
    ("It shut ⟦before winter⟧.", "../2018-11", "2018-WI", None, "2018-11-30"),
    ("⟦every Tuesday⟧", None, "XXXX-WXX-2", None, None),
    ("at ⟦10 a.m. Tuesday⟧", "2019-07-16", "2019-07-16T10:00", "2019-07-16", "2019-07-16"),
    ("at ⟦11pm on Friday night⟧", "2019-07-19", "2019-07-19T23:00", "2019-07-19", "2019-07-19"),
    ("in ⟦the wee hours of Friday morning⟧", "2019-07-19", "2019-07-19TMO", "2019-07-19", "2019-07-19"),
    ("⟦Mon 22 – Fri 26 July⟧: camp", "2019-07-22/2019-07-26", None, "2019-07-22", "2019-07-26"),
    ("⟦Saturday 27 and Sunday 28 July⟧", "{2019-07-27,2019-07-28}", None, "2019-07-27", "2019-07-28"),
    ("⟦Thursday 25th⟧: quiz night", "2019-07-25", "2019-07-25", "2019-07-25", "2019-07-25"),
    ("on ⟦Friday and Saturday, 26 and 27 July⟧", "{2019-07-26,2019-07-27}", None, "2019-07-26", "2019-07-27"),
    ("⟦Friday through Sunday, July 26-28⟧", "2019-07-26/2019-07-28", None, "2019-07-26", "2019-07-28"),
    ("on ⟦Friday (July 26) and Saturday (July 27)⟧", "{2019-07-26,2019-07-27}", None, "2019-07-26", "2019-07-27"),
    ("on ⟦July 26 (Friday)⟧", "2019-07-26", "2019-07-26", "2019-07-26", "2019-07-26"),
    ("in ⟦3Q18⟧", "2018-35", "2018-Q3", "2018-07-01", "2018-09-30"),
    ("in ⟦Q1 of 2018-19⟧", "2018~/2019~", "2018-Q1", "2018-01-01", "2019-12-31"),
    ("⟦the six months to end-June⟧", "2019-01/2019-06", "P6M", "2019-01-01", "2019-06-30"),
    ("⟦the fourth quarter ended May 31⟧", "2019-03/2019-05", "2019-Q4", "2019-03-01", "2019-05-31"),
    ("⟦every other week⟧", None, "P2W", None, None),
    ("in ⟦the 'thirties⟧", "193X", "193", "1930-01-01", "1939-12-31"),
    ("⟦Starting Monday⟧, fares rise.", "2019-07-22/..", "2019-07-22", "2019-07-22", None),
    ("⟦By March⟧ the debt stood at $4 million.", "../2019-03", "2019-03", None, "2019-03-31"),
    ("on ⟦Friday, July 12, at 6 p.m.⟧", "2019-07-12", "2019-07-12T18:00", "2019-07-12", "2019-07-12"),
    ("⟦from 2016 until now⟧", "2016/2019-07-20", None, "2016-01-01", "2019-07-20"),
    ("⟦three years ago⟧", "2016~", "2016", "2016-01-01", "2016-12-31"),
    ("⟦two and a half years ago⟧", "2017-01~", "2017-01", "2017-01-01", "2017-01-31"),
    ("⟦half a century ago⟧", "1969~", "1969", "1969-01-01", "1969-12-31"),
    ("open ⟦Mon.-Fri.⟧ only", "2019-07-15/2019-07-19", None, "2019-07-15", "2019-07-19"),
    ("⟦from mid-2016 to early 2018⟧", "2016-05/2018-04~", None, "2016-05-01", "2018-04-30"),
    ("in ⟦the late 19th and early 20th centuries⟧", "{1867..1899,1900..1933}", None, "1867-01-01", "1933-12-31"),
    ("⟦the first Monday in May⟧", "2019-05-06", "2019-05-06", "2019-05-06", "2019-05-06"),
    ("⟦from Dec. 24 to Jan. 2, 2019⟧", "2018-12-24/2019-01-02", None, "2018-12-24", "2019-01-02"),
    ("⟦from Dec. 24, 2018, to Jan. 2⟧", "2018-12-24/2019-01-02", None, "2018-12-24", "2019-01-02"),
    ("⟦no later than Friday⟧", "../2019-07-26", "2019-07-26", None, "2019-07-26"),
    ("⟦as early as 1961⟧", "1961/..", "1961", "1961-01-01", None),
    ("in ⟦2019-07⟧", "2019-07", "2019-07", "2019-07-01", "2019-07-31"),
    ("in ⟦2007-09⟧", "2007/2009", None, "2007-01-01", "2009-12-31"),
    ("⟦March⟧ sales rose", "2019-03", "2019-03", "2019-03-01", "2019-03-31"),
    ("open ⟦every weekday⟧", None, "XXXX-WXX-WD", None, None),
    ("⟦a week from Tuesday⟧", "2019-07-30", "2019-07-30", "2019-07-30", "2019-07-30"),
    ("⟦the day after July 4⟧", "2019-07-05", "2019-07-05", "2019-07-05", "2019-07-05"),
    ("⟦the quarter ended April 30⟧", "2019-02/2019-04", "2019-Q1", "2019-02-01", "2019-04-30"),
    ("The fee doubles ⟦as of July 1⟧.", "2019-07-01/..", "2019-07-01", "2019-07-01", None),
    ("⟦until the end of June⟧", "../2020-06-30~", "2020-06", None, "2020-06-30"),
]


def day(stated: str | None) -> dt.date | None:
    return dt.date.fromisoformat(stated) if stated else None


@pytest.mark.parametrize(("marked", "edtf", "timex", "start", "end"), READINGS, ids=[row[0] for row in READINGS])
def test_a_date_is_read(marked: str, edtf: str | None, timex: str | None, start: str | None, end: str | None) -> None:
    text, span = unmarked(marked)
    date = next(each for each in dates(text) if each.span.overlaps(span))
    assert (date.span, date.edtf, date.timex, date.start, date.end) == (span, edtf, timex, day(start), day(end))


def read_back(edtf: str) -> tuple[dt.date | None, dt.date | None]:
    """Return the bounds that the ``edtf`` package reads from a string."""
    parsed = parse_edtf(edtf)
    bounds = (parsed.lower_strict(), parsed.upper_strict())
    first, last = (dt.date(*bound[:3]) if isinstance(bound, tuple) else None for bound in bounds)
    return first, last


EXAMPLES = [(rule.name, unmarked(text)[0]) for rule in DATE_RULES for text, _ in rule.examples]


@pytest.mark.parametrize("text", [unmarked(row[0])[0] for row in READINGS] + [text for _, text in EXAMPLES])
def test_every_edtf_string_reads_back_to_the_same_days(text: str) -> None:
    for date in dates(text):
        for each in (date, *date.members):
            if each.edtf:
                assert read_back(each.edtf) == (each.start, each.end), each.edtf


@pytest.mark.parametrize(
    ("text", "kind", "members"),
    [
        ("between April and June 2019", "RANGE", ["April", "June 2019"]),
        ("It ran Jan. 17-23.", "RANGE", ["Jan. 17", "23"]),
        ("in 2007-09", "RANGE", ["2007", "09"]),
        ("in 2001, 2003 and 2005", "SEVERAL", ["2001", "2003", "2005"]),
        ("since last April", "OPEN", ["last April"]),
        ("every Monday and Friday", "RECURRING", ["every Monday", "Friday"]),
        ("the year ended June 30", "RANGE", ["the year", "June 30"]),
        ("in early 2019", "RANGE", []),
        ("in 2019", "POINT", []),
        ("for several years", "VAGUE", []),
    ],
)
def test_members_are_the_dates_as_written(text: str, kind: str, members: list[str]) -> None:
    (date,) = dates(text)
    assert (date.kind, [member.text for member in date.members]) == (kind, members)
    for member in date.members:
        assert member.span.of(text) == member.text
        assert member.timex


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("since 2010", "SINCE"),
        ("as early as 2010", "SINCE"),
        ("from 1 May 2020 onwards", "SINCE"),
        ("until Friday", "UNTIL"),
        ("through June 30", "UNTIL"),
        ("by 2030", "BY"),
        ("no later than Friday", "BY"),
        ("as of July 3", "BY"),
        ("before 2010", "BEFORE"),
        ("after 2010", "AFTER"),
        ("after Monday's vote", None),
    ],
)
def test_a_word_before_a_date_bounds_it(text: str, bound: str | None) -> None:
    assert dates(text)[0].bound == bound


@pytest.mark.parametrize(
    "text",
    [
        "May I ask why they march?",
        "The sun rose; a second boat sat in the shade of the pier.",
        "He told “Face the Nation” and USA Today the same.",
        "They won 3-2 on Super Tuesday.",
        "The bill, H.R. 2015, is dead.",
        "Bread cost $1.95 and a car $1995.",
        "It landed at 2015 GMT near 1840 Mill Lane, off Q1 Park Road, and made the Sunday Star.",
        "ITV's This Morning beat Monday Night Football.",
        "The Easter egg hunt and a Christmas party, on Super Bowl Sunday, in the last week of her life.",
        "She came 3rd, on the 5th floor, behind the 12th man, on the 18th, after a bogey.",
        "It took six to 12 months, then three weeks.",
        "She is 45 years old.",
        "He hired 2000 people and sold 1950 tons.",
        "Call 555-2019 at 8:30 p.m.",
        "Prices fall; they spring back.",
        "Sales rose 20 percent to 1,999 units.",
        "Theresa May and April Jones met Jan Smit.",
        "It was sold for 1950 rupees to 2016 voters of the Year of the Rat.",
        "A wall of 9/11 memorials is planned, open 24/7.",
    ],
)
def test_look_alikes_are_left_alone(text: str) -> None:
    assert [date.text for date in dates(text)] == []


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("on July 16, 2019", set()),
        ("on July 16", {"year"}),
        ("on Tuesday", {"year", "month", "day"}),
        ("between April and June 2019", set()),
    ],
)
def test_what_was_filled_in_is_listed(text: str, implied: set[str]) -> None:
    assert dates(text)[0].implied == implied


def test_years_days_and_clock_times_are_no_claims_but_counted_durations_are() -> None:
    text = "On July 16, 2019, at 8:30 p.m., eight years ago; 13/08/2019; the past 24 years."
    tokens = lex(text)
    hidden = calendar_numbers(recognise(tokens, read_numerals(tokens)))
    assert {tokens.words[index] for index in hidden} >= {"16", "2019", "8", "30", "13", "08"}
    assert not {"eight", "24"} & {tokens.words[index] for index in hidden}


@pytest.mark.parametrize("text", [row[0] for row in READINGS])
def test_every_record_names_a_rule(text: str) -> None:
    names = {rule.name for rule in DATE_RULES}
    assert {each.rule for date in dates(unmarked(text)[0]) for each in (date, *date.members)} <= names


@pytest.mark.parametrize(
    "piece",
    ["early ", "the end of ", "May ", "1 ", "2019-", "July 1, ", "Monday and ", "week of ", "mid-", "a year earlier "],
)
def test_a_text_of_nothing_but_dates_is_read_in_linear_time(piece: str) -> None:
    def seconds(times: int) -> float:
        began = time.process_time()
        dates(piece * times)
        return time.process_time() - began

    seconds(10)
    assert min(seconds(4000) for _ in range(2)) < 30 * max(min(seconds(500) for _ in range(3)), 0.005)
