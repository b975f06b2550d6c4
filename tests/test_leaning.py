"""Whether a date lies ahead or behind, as its clause and its neighbours tell."""

from __future__ import annotations

import pytest

from readings import dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The court ruled on Monday.", "2019-07-15"),
        ("The court will rule on Monday.", "2019-07-22"),
        ("The funeral is on Monday.", "2019-07-22"),
        ("Roe said that they should have power by Monday.", "../2019-07-22"),
        ("The fair runs through Sunday.", "../2019-07-21"),
        ("The vote was put off to Monday.", "2019-07-22"),
        ("The union called a strike for Monday.", "2019-07-22"),
        ("The union plans a march on Monday.", "2019-07-22"),
        ("Rovers are at home when Roe hosts Lund on Monday.", "2019-07-22"),
        ("The report is published on Monday.", "2019-07-22"),
        ("The hall had been moved to Monday.", "2019-07-15"),
        ("It rained through Sunday.", "../2019-07-14"),
        ("Polls open on Monday.", "2019-07-22"),
        ("Its parliament votes on Thursday on the cut.", "2019-07-25"),
        ("Crude for February delivery fell 2 percent.", "2020-02"),
        ("She learned of it a day earlier.", "2019-07-19"),
        ("He’ll be home in October.", "2019-10"),
        ("They won’t meet on Monday.", "2019-07-22"),
        ("Her first novel is out on Monday.", "2019-07-22"),
        ("It paid out on Black Friday.", "2018-11-23"),
        ("It rained hard, and by Friday evening the lake was full.", "../2019-07-19"),
        ("It is April again, she wrote.", "2019-04"),
        ("Hikers came on Thursday, Thanksgiving.", "2018-11-22"),
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
