"""Days of publication: what is read, what is refused, what is done without one."""

from __future__ import annotations

import datetime as dt
import logging
import time
import warnings
from typing import cast

import pytest

from quotecheck import PublishedDateError
from readings import PUBLISHED, dates


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
