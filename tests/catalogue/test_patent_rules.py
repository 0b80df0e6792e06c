"""Numbers, classes and terms (rule-book §5.1–5.2)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.patents import rules
from tests.factories.publications import number


@pytest.mark.parametrize(
    "text",
    [
        "201710601862.3",
        "ZL201710601862.3",
        "zl 2017 1060 1862.3",
        "CN2017106018623",
        "ＺＬ２０１７１０６０１８６２．３",
    ],
)
def test_any_notation_becomes_one(text):
    assert rules.application_number(text) == "201710601862.3"


@pytest.mark.parametrize(
    "text",
    ["201810053768.3", "201811400598.8", "201810211449.0", "95115608.X", "ZL95115608.x"],
)
def test_real_check_digits_pass(text):
    assert rules.application_number(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("201810123456.7", rules.CheckDigitWrong),  # the rule-book's fake
        ("95115608.0", rules.CheckDigitWrong),
        ("201740601862.3", rules.NumberMalformed),  # 4 is no kind
        ("2017106018.3", rules.NumberMalformed),
        ("", rules.NumberMalformed),
        ("'; drop table patents; --", rules.NumberMalformed),
    ],
)
def test_wrong_numbers_are_refused(text, problem):
    with pytest.raises(problem):
        rules.application_number(text)


@given(st.integers(0, 9_999_999), st.integers(0, 11), st.integers(1, 9))
def test_every_single_wrong_digit_is_found(serial, place, by):
    good = number(serial)
    body = list(good[:12])
    body[place] = str((int(body[place]) + by) % 10)
    with pytest.raises((rules.CheckDigitWrong, rules.NumberMalformed)):
        rules.application_number("".join(body) + good[12:])


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("A24B   15/18    (2006.01)", "A24B15/18"),
        ("h01m10/0525", "H01M10/0525"),
        ("12-16(14)", "12-16"),
        ("nonsense", None),
    ],
)
def test_class_symbols_are_compacted(text, symbol):
    assert rules.class_symbol(text) == symbol


def test_a_leap_day_is_clamped():
    assert rules.expiry(date(2024, 2, 29), 15) == date(2039, 2, 28)
