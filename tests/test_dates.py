"""Facts about dates: how they are read, placed, written and left alone."""

from __future__ import annotations

import datetime as dt
import logging
import time
import warnings
from typing import cast

import pytest
from edtf import parse_edtf

import quotecheck
from quotecheck import DateRange, PublishedDateError
from quotecheck._dates import DATE_RULES, calendar_numbers, recognise
from quotecheck._numerals import read_numerals
from quotecheck._tokens import lex
from readings import PUBLISHED, unmarked

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


def dates(text: str, published: dt.date | str | None = PUBLISHED) -> tuple[DateRange, ...]:
    return quotecheck.extract_dates(text, published=published)


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
    ("text", "edtf"),
    [
        ("The court ruled on Monday.", "2019-07-15"),
        ("The court will rule on Monday.", "2019-07-22"),
        ("The funeral is on Monday.", "2019-07-22"),
        ("Polls open on Monday.", "2019-07-22"),
        ("School goes back on Monday.", "2019-07-22"),
        ("The 2021 budget will be read in the first week of October.", "2019-10-01~/2019-10-07~"),
        ("It snowed from Tuesday night into Wednesday.", "2019-07-16/2019-07-17"),
        ("It sank shortly before 3am on Sunday.", "2019-07-14"),
        ("A ruling is expected Thursday.", "2019-07-25"),
        ("The launch had been scheduled for Thursday.", "2019-07-18"),
        ("They lost in October.", "2018-10"),
        ("They can still win in October.", "2019-10"),
        ("Polls opened on July 22, 2018.", "2018-07-22"),
        ("The fair opens July 25.", "2019-07-25"),
        ("It was Tuesday, July 9.", "2019-07-09"),
        ("In 1944 they fought from June to August.", "1944-06/1944-08"),
        ("The army seized power on Sunday, March 24, 1963.", "1963-03-24"),
        ("It closed on Feb. 29, 2016.", "2016-02-29"),
        ("The trial resumes Monday.", "2019-07-22"),
        ("The ferry is to sail again on Monday.", "2019-07-22"),
        ("The mayor said she expects to retire in October.", "2019-10"),
        ("The mayor, due to a fever, spoke on Monday.", "2019-07-15"),
        ("The bank will report second-quarter profits.", "2019-34"),
        ("She chaired the board and served until March.", "../2019-03"),
        ("The show was extended until March.", "../2020-03"),
        ("They had sold 40 by Wednesday.", "../2019-07-17"),
        ("The fair runs from the 8th to the 12th.", "2019-08-08/2019-08-12"),
        ("The fair ran from the 8th to the 12th.", "2019-07-08/2019-07-12"),
        ("In August 1914 the mood changed. War came on the 4th.", "1914-08-04"),
        ("It began on Jan. 28 and ended on the 2nd.", "2019-02-02"),
        ("The wake is on Friday the 26th.", "2019-07-26"),
        ("Bands will play on the 23rd and the 25th.", "{2019-07-23,2019-07-25}"),
        ("In 2009 he lost. The next year, he retired.", "2010~"),
        ("He came on July 3 and left the following Monday.", "2019-07-08"),
        ("It sailed in the spring and sank.", "2019-21"),
        (
            "Second-quarter sales rose. After a weak first quarter, they beat those of the year-earlier quarter.",
            "2018-34",
        ),
        ("It grew in the first four months of 2018, but not in the same period of 2017.", "2017-01/2017-04"),
    ],
)
def test_the_clause_gives_the_direction(text: str, edtf: str) -> None:
    assert dates(text)[-1].edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The mill opened in 1921. Since then it has burned twice.", "1921/.."),
        ("The lease ends on Nov. 30. Until then, the stalls stay.", "../2019-11-30"),
        ("The weir broke on 8 May 1931. In August that year a king came.", "1931-08"),
        ("The weir broke on 8 May 1931. By the summer of the following year it stood.", "../1932-22"),
        ("The weir broke on 8 May 1931. The day before, it had held.", "1931-05-07"),
        ("The weir broke on 8 May 1931. The next morning crowds came.", "1931-05-09"),
        ("On 3 June 2011, in 2011's worst storm, it sank. Two days later it rose.", "2011-06-05"),
        ("She died in 1999. Two days later he followed.", None),
        ("Two days later the strike was over.", None),
        ("He came in October 1933; the next month he was gone.", "1933-11~"),
    ],
)
def test_a_date_told_of_is_pointed_to(text: str, edtf: str | None) -> None:
    assert dates(text)[-1].edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Landlords must register by Jan. 15.", "../2020-01-15"),
        ("Growers have until May 3 to reply.", "../2020-05-03"),
        ("Bids must be lodged no later than Feb. 28.", "../2020-02-28"),
        ("Plans must be filed before Feb. 1.", "../2020-01-31"),
        ("The show runs until May 5.", "../2020-05-05"),
        ("The reading room is closed until March 5.", "../2020-03-05"),
        ("Choirs face a deadline of April 2.", "2020-04-02"),
        ("The deadline for entries is March 10.", "2020-03-10"),
        ("The permit expires on May 3.", "2020-05-03"),
        ("The inquest will be held on May 3.", "2020-05-03"),
        ("The tax was due by May 31.", "../2019-05-31"),
        ("They had until May 20 to appeal, but did not.", "../2019-05-20"),
        ("They missed a deadline of May 10.", "2019-05-10"),
        ("She must have known by May 15 that it was gone.", "../2019-05-15"),
        ("It will apply to those who came before May 1.", "../2019-04-30"),
        ("He is charged with holding her until May 3.", "../2019-05-03"),
        ("The inquest was held on May 3.", "2019-05-03"),
        ("Landlords must register by July 16.", "../2019-07-16"),
    ],
)
def test_a_term_still_to_come_is_the_next_day_of_its_name(text: str, edtf: str) -> None:
    assert [date.edtf for date in dates(text)] == [edtf]


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


def test_without_a_day_of_publication_relative_dates_keep_unit_and_value() -> None:
    found = {date.text: (date.timex, date.granularity, date.start, date.edtf) for date in dates(
        "He spoke Tuesday. She left last December. They met on July 16 and in 2015.", None
    )}  # fmt: skip
    assert found == {
        "Tuesday": ("XXXX-WXX-2", "DAY", None, None),
        "last December": ("XXXX-12", "MONTH", None, None),
        "July 16": ("2015-07-16", "DAY", dt.date(2015, 7, 16), "2015-07-16"),
        "2015": ("2015", "YEAR", dt.date(2015, 1, 1), "2015"),
    }


def test_without_a_day_of_publication_a_dateline_gives_the_year() -> None:
    text = "OSLO, Aug. 6, 2018 - The port is shut. It will open on Aug. 9."
    assert [date.edtf for date in dates(text, None)] == ["2018-08-06", "2018-08-09"]


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


def test_recognition_does_not_depend_on_the_day_of_publication() -> None:
    text = "From June to August, since May, on 5 June or last week, by Tuesday, the year ended June 30."
    assert len({tuple(date.span for date in dates(text, day)) for day in (None, "1950-01-01", PUBLISHED)}) == 1


@pytest.mark.parametrize("published", ["0001-01-01", "0001-03-31", "9999-12-31", "2020-02-29"])
def test_the_ends_of_the_calendar_are_no_obstacle(published: str) -> None:
    text = (
        "Last year, last decade, next century, the past 300 years, 5000 years ago, next week, the weekend, tomorrow, "
        "since Friday, before today, after today, last winter, by the end of the year, Easter, Thanksgiving, Feb. 29, "
        "the quarter ended Jan. 31, from December to January, on Monday and Sunday, the year before last, in 9999."
    )
    for date in dates(text, published):
        assert date.start is None or date.end is None or date.start <= date.end


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (dt.date(2019, 8, 6), "2019-08-06"),
        (dt.datetime(2019, 8, 6, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-7))), "2019-08-06"),
        ("2019-08-06", "2019-08-06"),
        ("2019-08-06T22:10:00-07:00", "2019-08-06"),
        ("Aug. 6, 2019, 5:42 PM EDT", "2019-08-06"),
        ("Updated: Tuesday, 6 August 2019 17:42 BST", "2019-08-06"),
        ("13/08/2019", "2019-08-13"),
        ("8/13/2019 10:00", "2019-08-13"),
        ("6 août 2019", "2019-08-06"),
        ("6 de agosto de 2019", "2019-08-06"),
        ("6. elokuuta 2019", "2019-08-06"),
        ("1er août 2019 à 17h30", "2019-08-01"),
        ("6 августа 2019г.", "2019-08-06"),
        ("06AUG2019", "2019-08-06"),
        ("2019年8月6日 星期二", "2019-08-06"),
    ],
)
def test_a_day_of_publication_is_read(published: dt.date | str, expected: str) -> None:
    assert str(dates("today", published)[0].start) == expected


@pytest.mark.parametrize(
    ("published", "reason"),
    [
        ("06/08/2019", "can be read as 2019-06-08 or as 2019-08-06"),
        ("Aug. 6", "states no year"),
        ("August 2019", "states no day"),
        ("yesterday", "is no date"),
        ("", "is no date"),
        ("Feb. 30, 2019", "is no day of the calendar"),
        ("31/02/2019", "is no day of the calendar"),
        ("a fox, 12 geese and 2019 hens", "is no date"),
        ("2019-07-20x", "is no date"),
        ("2019-07-2a", "is no date"),
        ("2a.7.2019", "is no date"),
        ("13/8/2019b", "is no date"),
        ("2o19-07-20", "states no year"),
        ("x2019-07-20", "is no date"),
        ("2019 07 2e 10:00", "is no date"),
        ("2019-07-2the", "is no date"),
        ("1 2 2019 " * 2000, "is no date"),
    ],
)
def test_a_day_of_publication_that_is_none_is_refused(published: str, reason: str) -> None:
    with pytest.raises(PublishedDateError) as caught:
        dates("today", published)
    assert (caught.value.published, caught.value.reason) == (published, reason)


@pytest.mark.parametrize("published", [5, b"2019-08-06", 3.5, ("2019",)])
def test_a_day_of_publication_of_another_type_is_a_type_error(published: object) -> None:
    with pytest.raises(TypeError, match="published must be"):
        dates("today", cast("str", published))


def test_refusing_a_day_of_publication_is_quick_and_leaves_no_trace() -> None:
    with pytest.raises(PublishedDateError):
        dates("", "12 geese and 2019 hens")  # loads every language
    filters, handlers = list(warnings.filters), list(logging.getLogger().handlers)
    began = time.process_time()
    with pytest.raises(PublishedDateError):
        dates("", "13 ducks and 2019 swans")
    assert time.process_time() - began < 0.5
    assert (list(warnings.filters), list(logging.getLogger().handlers)) == (filters, handlers)


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
