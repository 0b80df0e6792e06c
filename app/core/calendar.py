"""Working days of China, and deadlines counted in them (rule-book app. B; 民法典 201, 203 [M]).

The State Council moves working days by a yearly notice, so a year that is not yet published makes
a deadline provisional: it is recomputed when the notice is entered.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from app.core import events
from app.core.actor import Actor
from app.core.clock import SHANGHAI
from app.core.db import Model, command, db
from app.core.errors import Invalid

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


def after_working_days(start: datetime, days: int) -> Deadline:
    """End of the n-th working day after the start day, which is not counted."""
    first = start.astimezone(SHANGHAI).date()
    horizon = first + timedelta(days=days * 3 + 30)
    exceptions = _exceptions(first, horizon)
    day, left = first, days
    while left:
        day += timedelta(days=1)
        left -= exceptions.get(day, day.weekday() < 5)
    return Deadline(end_of_day(day), _is_provisional(first, day))


def after_calendar_days(start: datetime, days: int) -> Deadline:
    """End of the n-th day after the start day; a holiday at the end moves it to a working day."""
    first = start.astimezone(SHANGHAI).date()
    day = first + timedelta(days=days)
    exceptions = _exceptions(day, day + timedelta(days=30))
    while not exceptions.get(day, day.weekday() < 5):
        day += timedelta(days=1)
    return Deadline(end_of_day(day), _is_provisional(first, day))


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
    rows = db.session.execute(
        select(CalendarDay.day, CalendarDay.is_workday).where(CalendarDay.day.between(first, last))
    )
    return {day: is_workday for day, is_workday in rows}


def _is_provisional(first: date, last: date) -> bool:
    years = set(range(first.year, last.year + 1))
    known = db.session.scalars(select(CalendarYear.year).where(CalendarYear.year.in_(years)))
    return bool(years - set(known))
