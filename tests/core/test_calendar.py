"""Working days and deadlines, in Zhengzhou, to the end of the day."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text

from app.core import calendar
from app.core.actor import SYSTEM
from app.core.calendar import YearNotPublished, after_calendar_days, after_working_days
from app.core.db import db


def noon(year, month, day):
    return datetime(year, month, day, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (noon(2026, 11, 23), 5, date(2026, 11, 30)),
        (noon(2026, 9, 30), 1, date(2026, 10, 8)),  # the national holiday
        (noon(2026, 10, 9), 1, date(2026, 10, 10)),  # a Saturday worked instead
        (noon(2026, 2, 13), 1, date(2026, 2, 14)),  # a Saturday before the spring festival
        (noon(2026, 2, 14), 1, date(2026, 2, 24)),
    ],
)
def test_working_days_follow_the_notice(app, start, days, last):
    deadline = after_working_days(start, days)
    assert (deadline.at, deadline.is_provisional) == (calendar.end_of_day(last), False)


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (noon(2026, 11, 23), 15, date(2026, 12, 8)),
        (noon(2026, 9, 20), 15, date(2026, 10, 8)),  # ends in the holiday: the next working day
        (noon(2026, 11, 13), 15, date(2026, 11, 30)),  # ends on a Saturday
    ],
)
def test_a_period_that_ends_on_a_holiday_ends_on_the_next_working_day(app, start, days, last):
    assert after_calendar_days(start, days).at == calendar.end_of_day(last)


def test_the_start_day_is_the_day_in_zhengzhou(app):
    late = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)  # half past midnight on the 24th there
    assert after_working_days(late, 1).at == calendar.end_of_day(date(2026, 11, 25))


def test_an_unpublished_year_makes_a_deadline_provisional_until_it_is_published(
    make, settle, pass_days
):
    assert after_working_days(noon(2026, 12, 30), 5).is_provisional
    days = {date(2027, 1, 1): (False, "元旦"), date(2027, 1, 2): (True, "调休上班")}
    calendar.publish(SYSTEM, 2027, days, "国务院办公厅")
    deadline = after_working_days(noon(2026, 12, 30), 5)
    assert (deadline.at, deadline.is_provisional) == (calendar.end_of_day(date(2027, 1, 6)), False)


def test_a_payment_due_in_an_unpublished_year_is_computed_again(make, pass_days, settle, owner):
    owner("delete from calendar_years")
    payment_id = make.deal("effective").payment_id
    query = text("select is_due_provisional from payments where id = :id")
    assert db.session.scalar(query, {"id": payment_id}) is True
    for year in (2026, 2027):
        calendar.publish(SYSTEM, year, {date(year, 1, 2): (True, "调休上班")}, "国务院办公厅")
    settle()
    assert db.session.scalar(query, {"id": payment_id}) is False


def test_a_notice_without_a_moved_day_is_not_a_notice(app):
    with pytest.raises(YearNotPublished):
        calendar.publish(SYSTEM, 2028, {date(2028, 1, 3): (False, "元旦")}, "?")
