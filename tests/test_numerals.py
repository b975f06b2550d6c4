"""Numbers in digits and words, as exact decimals."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest

from quotecheck._numerals import NumeralKind, plain, quotient, read_numerals
from quotecheck._tokens import lex


def numerals(text: str) -> list[tuple[str, str]]:
    tokens = lex(text)
    return [(tokens.mention(each.first, each.stop).text, f"{each.lower:f}") for each in read_numerals(tokens).values()]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("18,000 fans", "18,000", "18000"),
        ("1,234,567.89 tons", "1,234,567.89", "1234567.89"),
        ("18\u202f000 fans", "18\u202f000", "18000"),
        ("1\u2009234\u2009567 fans", "1\u2009234\u2009567", "1234567"),
        ("18'000 francs", "18'000", "18000"),
        ("40 000 fans", "40 000", "40000"),
        ("1,50,000 rupees", "1,50,000", "150000"),
        ("3.20 metres", "3.20", "3.2"),
        ("a rate of .08", ".08", "0.08"),
        ("1.5bn", "1.5bn", "1500000000"),
        ("2.5-million", "2.5-million", "2500000"),
        ("5 hundred thousand", "5 hundred thousand", "500000"),
        ("6.02 × 10²³", "6.02 × 10²³", "602000000000000000000000"),
        ("3 x 10^8", "3 x 10^8", "300000000"),
        ("5 * 10⁻⁴", "5 * 10⁻⁴", "0.0005"),
        ("1.7×10−3", "1.7×10−3", "0.0017"),
        ("2.5e-3", "2.5e-3", "0.0025"),
        ("1.2E+6", "1.2E+6", "1200000"),
        ("10⁶", "10⁶", "1000000"),
    ],
)
def test_digits_are_read_with_any_separator_of_thousands(text: str, words: str, value: str) -> None:
    assert numerals(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3 x 10-12", ["3", "10", "12"]),
        ("4 x 10", ["4", "10"]),
        ("10²", ["10"]),
        ("6 × 10^99", ["6", "10", "99"]),
        ("1.2e9a", ["1.2", "9"]),
        ("3e8", ["3", "8"]),
    ],
)
def test_what_only_looks_like_a_power_of_ten_is_several_numbers(text: str, values: list[str]) -> None:
    assert [value for _, value in numerals(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seventeen", "17"),
        ("twenty-five", "25"),
        ("twenty six", "26"),
        ("four hundred", "400"),
        ("a hundred and five", "105"),
        ("seven hundred and fifty thousand", "750000"),
        ("a hundred thirty million", "130000000"),
        ("ninety-nine thousand nine hundred and ninety-nine", "99999"),
        ("one million, two hundred thousand", "1200000"),
        ("3 million five hundred thousand", "3500000"),
        ("two hundred thousand million", "200000000000"),
        ("six trillion", "6000000000000"),
        ("half a million", "500000"),
        ("half-million", "500000"),
        ("a half-dozen", "6"),
        ("three dozen", "36"),
        ("a quarter of a million", "250000"),
        ("three-quarters of a billion", "750000000"),
        ("four and a half", "4.5"),
        ("4½", "4.5"),
        ("two and three-quarters", "2.75"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("three point two million", "3200000"),
        ("zero point zero five", "0.05"),
        ("two-thirds", "0.666666666667"),
        ("nine tenths", "0.9"),
        ("3/4", "0.75"),
        ("2 1/2", "2.5"),
    ],
)
def test_number_words_add_up(text: str, value: str) -> None:
    assert numerals(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("dozens of boats", "12", "120"),
        ("tens of thousands", "10000", "100000"),
        ("hundreds of millions of stars", "100000000", "1000000000"),
        ("scores of sheep", "20", "200"),
    ],
)
def test_vague_plurals_reach_up_to_ten_of_themselves(text: str, lower: str, upper: str) -> None:
    (numeral,) = read_numerals(lex(text)).values()
    assert (numeral.kind, f"{numeral.lower:f}", f"{numeral.upper:f}") == (NumeralKind.VAGUE, lower, upper)


@pytest.mark.parametrize(
    "text",
    [
        "He scores often.",
        "the first half of a third man",
        "Version 1.2.3.4",
        "a fourth-grader",
        "9" * 50,
    ],
)
def test_what_is_no_number_is_left_alone(text: str) -> None:
    assert [words for words, _ in numerals(text) if words != "half"] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between two hundred and three hundred", ["200", "300"]),
        ("between four hundred and fifty", ["400", "50"]),
        ("In 3 million, two people", ["3000000", "2"]),
        ("9/11", ["9", "11"]),
        ("one and two and three", ["1", "2", "3"]),
    ],
)
def test_numbers_that_stand_beside_each_other_stay_apart(text: str, values: list[str]) -> None:
    assert [value for _, value in numerals(text)] == values


def test_the_callers_precision_never_shows() -> None:
    with localcontext() as context:
        context.prec = 3
        assert numerals("1,234,567.89 and two-thirds") == [
            ("1,234,567.89", "1234567.89"),
            ("two-thirds", "0.666666666667"),
        ]


@pytest.mark.parametrize(("value", "written"), [("4.2E+9", "4200000000"), ("0E+3", "0"), ("1.500", "1.5"), ("-0", "0")])
def test_numbers_are_written_plainly(value: str, written: str) -> None:
    assert str(plain(Decimal(value))) == written


def test_quotients_have_twelve_digits() -> None:
    assert str(quotient(Decimal(1), Decimal(7))) == "0.142857142857"
