"""Working days of China, and deadlines counted in them (rule-book app. B; 民法典 201, 203 [M]).

The State Council moves working days by a yearly notice. Until a year's notice is entered, only its
holidays of a fixed date are known (全国年节及纪念日放假办法 2): a deadline that crosses such a year
is provisional, and counted again when the notice is published (deadlines.py).
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from app.core import events, policy
from app.core.actor import Actor
from app.core.clock import SHANGHAI
from app.core.db import Model, command, db, step
from app.core.errors import Invalid

# rows of so many days of rest from month and day on; 春节, 清明, 端午, 中秋 have no fixed date
FIXED = {"calendar.fixed_holiday.0101": 1, "calendar.fixed_holiday.0501": 5}
FIXED |= {"calendar.fixed_holiday.1001": 7}  # the most days the venue may set
CALENDAR_ID = UUID("00000000-0000-0000-0000-0000000ca1e0")  # the subject of calendar events


class YearNotPublished(Invalid):
    title = "No holiday notice is known for this year"
    zh = "该年度放假通知尚未公布"


class CalendarYear(Model):
    __tablename__ = "calendar_years"

    year: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]


class CalendarDay(Model):
    """Only the days that differ from Monday-to-Friday."""

    __tablename__ = "calendar_days"

    day: Mapped[date] = mapped_column(primary_key=True)
    is_workday: Mapped[bool]
    note: Mapped[str]


@dataclass(frozen=True)
class Deadline:
    at: datetime  # UTC; the end of the last day in Zhengzhou
    is_provisional: bool


def end_of_day(day: date) -> datetime:
    """24:00 of a day in Zhengzhou, as UTC."""
    return datetime.combine(day + timedelta(days=1), time(), SHANGHAI).astimezone(UTC)


def last_day_of(deadline: datetime) -> date:
    """The day in Zhengzhou at whose 24:00 a deadline ends; 24:00 is 0:00 of the next day."""
    return (deadline - timedelta(microseconds=1)).astimezone(SHANGHAI).date()


def after_working_days(start: datetime, days: int) -> Deadline:
    """End of the n-th working day after the start day, which is not counted."""
    return working_days_from(start.astimezone(SHANGHAI).date(), days)


def after_calendar_days(start: datetime, days: int) -> Deadline:
    """End of the n-th day after the start day; a holiday at the end moves it to a working day."""
    return days_from(start.astimezone(SHANGHAI).date(), days)


def working_days_from(first: date, days: int) -> Deadline:
    """End of the n-th working day after a day in Zhengzhou that is not counted."""
    exceptions = _exceptions(first, first + timedelta(days=days * 3 + 30))
    day, left = first, days
    while left:
        day += timedelta(days=1)
        left -= exceptions.get(day, day.weekday() < 5)
    return Deadline(end_of_day(day), _is_provisional(first, day))


def days_from(first: date, days: int) -> Deadline:
    """End of the n-th day after `first`, or of the next working day."""
    day = working_day_from(first + timedelta(days=days))
    return Deadline(end_of_day(day), _is_provisional(first, day))


def not_on_a_day_off(at: datetime) -> Deadline:
    """The moment itself, or 24:00 of the next working day when it lies on a day off."""
    day = last_day_of(at)
    working = working_day_from(day)
    return Deadline(at if working == day else end_of_day(working), _is_provisional(day, working))


def working_day_from(day: date) -> date:
    """The day itself, or the next one that is worked, as far as it is known."""
    exceptions = _exceptions(day, day + timedelta(days=30))
    while not exceptions.get(day, day.weekday() < 5):
        day += timedelta(days=1)
    return day


def month_later(day: date, months: int) -> date:
    """Calendar months, the day clamped (rule-book app. B)."""
    year, month = divmod(day.month - 1 + months, 12)
    last = [31, 29 if _is_leap(day.year + year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return date(day.year + year, month + 1, min(day.day, last[month]))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@command
def publish(actor: Actor, year: int, days: dict[date, tuple[bool, str]], source: str) -> int:
    """Enter a year's holiday notice (`flask calendar`). Returns the number of days."""
    return enter(actor, year, days, source)


@step
def enter(actor: Actor, year: int, days: dict[date, tuple[bool, str]], source: str) -> int:
    """A step: {day: (is_workday, note)}. Returns the number of days. Raises YearNotPublished.

    Tells `calendar.published`, on which provisional deadlines are computed again.
    """
    if any(day.year != year for day in days) or not any(works for works, _ in days.values()):
        raise YearNotPublished(year=year)
    db.session.merge(CalendarYear(year=year, source=source))
    for day, (is_workday, note) in days.items():
        db.session.merge(CalendarDay(day=day, is_workday=is_workday, note=note))
    events.record("calendar.published", CALENDAR_ID, actor, year=year, source=source)
    return len(days)


def _exceptions(first: date, last: date) -> dict[date, bool]:
    """{day: is it worked} where that differs from Monday-to-Friday, as far as it is known."""
    rows = db.session.execute(
        select(CalendarDay.day, CalendarDay.is_workday).where(CalendarDay.day.between(first, last))
    )
    told = {day: is_workday for day, is_workday in rows}
    unpublished = _unpublished(first, last)
    return (_fixed_holidays(unpublished) if unpublished else {}) | told


def _fixed_holidays(years: set[int]) -> dict[date, bool]:
    found: dict[date, bool] = {}
    for key in FIXED:
        month, day = int(key[-4:-2]), int(key[-2:])
        for since, until, length in policy.periods(key):
            for year in years:
                first = date(year, month, day)
                if since <= first and (until is None or first < until):
                    found |= dict.fromkeys((first + timedelta(n) for n in range(length)), False)
    return found


def _is_provisional(first: date, last: date) -> bool:
    return bool(_unpublished(first, last))


def _unpublished(first: date, last: date) -> set[int]:
    years = set(range(first.year, last.year + 1))
    known = db.session.scalars(select(CalendarYear.year).where(CalendarYear.year.in_(years)))
    return years - set(known)
